"""What the server must read again, encrypted for the database (Fernet: AES-128-CBC with HMAC-SHA-256)."""

import base64
from collections.abc import Sequence
from datetime import datetime

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class Unreadable(Exception):
    """None of the keys fits: the one with which it was sealed was taken out of SECRET_KEYS."""


class Seal:
    """Keys of 64 hexadecimal digits: the first one seals, all open. Raises ValueError for what is none."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._keys = MultiFernet([Fernet(base64.urlsafe_b64encode(bytes.fromhex(key))) for key in keys])

    def close(self, text: str, now: datetime) -> str:
        """Encrypted with the first key; it tells the instant, to the second."""
        return self._keys.encrypt_at_time(text.encode(), int(now.timestamp())).decode()

    def open(self, sealed: str) -> str:
        """Raises Unreadable."""
        try:
            return self._keys.decrypt(sealed.encode()).decode()
        except InvalidToken as error:
            raise Unreadable(
                "What is stored cannot be read with any of SECRET_KEYS; put the former key back."
            ) from error
