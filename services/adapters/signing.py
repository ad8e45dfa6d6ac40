"""Links that do one thing for whoever has them, without a login: signed, so that nobody else makes one."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Sequence
from uuid import UUID

from models.enums import MessageTopic

_MAC = 16  # bytes: 128 bits


class Signer:
    """Keys of 64 hexadecimal digits: the first one signs, with all it is checked. Raises ValueError for what is
    none."""

    def __init__(self, keys: Sequence[str]) -> None:
        # A key of its own for this purpose: what is sealed with the same secret is no signature here.
        self._keys = [hmac.digest(bytes.fromhex(key), b"unsubscribe", hashlib.sha256) for key in keys]

    def unsubscribing(self, account_id: UUID, topic: MessageTopic) -> str:
        """The same each time, so that a message sent again is the same."""
        payload = account_id.bytes + topic.value.encode()
        return base64.urlsafe_b64encode(payload + self._mac(self._keys[0], payload)).decode().rstrip("=")

    def unsubscriber(self, token: str) -> tuple[UUID, MessageTopic] | None:
        """Whose messages on which topic it ends; None for one that we did not make."""
        try:
            sent = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            return None
        payload, mac = sent[:-_MAC], sent[-_MAC:]
        if not any(hmac.compare_digest(self._mac(key, payload), mac) for key in self._keys):
            return None
        return UUID(bytes=payload[:16]), MessageTopic(payload[16:].decode())

    @staticmethod
    def _mac(key: bytes, payload: bytes) -> bytes:
        return hmac.digest(key, payload, hashlib.sha256)[:_MAC]
