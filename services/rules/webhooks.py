"""Webhooks: how a delivery is signed, when it is tried again, and to which addresses it may go.

Signed as Standard Webhooks has it (standardwebhooks.com): HMAC-SHA256 over id, instant and body.
"""

import base64
import binascii
import hashlib
import hmac
import json
import re
import socket
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Any
from uuid import UUID

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

PREFIX = "whsec_"
BOTH_SIGN = timedelta(days=1)  # the former secret beside the new one
LEASE = timedelta(minutes=2)  # longer than a batch takes: after it another worker takes a delivery for lost
BATCH = 10
LONGEST = timedelta(seconds=10)  # for one attempt, answer included
DISABLED_AFTER = timedelta(days=5)  # without any success
GONE = 410  # by which a receiver says that it wants no more
_LONGEST_ASKED = timedelta(days=1)
_SECONDS = re.compile(r"[0-9]{1,9}")
_MINUTE, _HOUR = timedelta(minutes=1), timedelta(hours=1)
_WAITS = (_MINUTE / 12, _MINUTE, 5 * _MINUTE, 30 * _MINUTE, *(hours * _HOUR for hours in (2, 5, 10, 14, 20, 24)))


def next_try(attempts: int, delivery_id: UUID, asked: timedelta = timedelta()) -> timedelta | None:
    """How long after attempt number `attempts` the next one comes; None: there is none, some three days after the
    first. Not before the receiver `asked` for it, unless that is after a day; up to a tenth longer, by the delivery's
    id, so that not all come back at once."""
    if attempts > len(_WAITS):
        return None
    return max(_WAITS[attempts - 1], min(asked, _LONGEST_ASKED)) * (1 + delivery_id.int % 1000 / 10_000)


def wait_asked(retry_after: str, now: datetime) -> timedelta:
    """What a receiver asks for by Retry-After (RFC 9110, 10.2.3), in seconds or as an instant; none by all else."""
    if _SECONDS.fullmatch(retry_after):
        return timedelta(seconds=int(retry_after))
    try:
        return max(parsedate_to_datetime(retry_after) - now, timedelta())
    except (TypeError, ValueError):  # no date, or one without its zone
        return timedelta()


@dataclass(frozen=True, slots=True)
class Signed:
    """A request as it is sent."""

    headers: Mapping[str, str]
    body: bytes


def body_of(payload: Mapping[str, Any]) -> bytes:
    """The same bytes each time it is sent."""
    return json.dumps(payload, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def sign(payload: Mapping[str, Any], *, delivery_id: UUID, now: datetime, secrets: Sequence[str]) -> Signed:
    """Signed with each of the secrets, the newest first."""
    body, stamp = body_of(payload), int(now.timestamp())
    signed = f"{delivery_id}.{stamp}.".encode() + body
    marks = [f"v1,{base64.b64encode(_mac(secret, signed)).decode()}" for secret in secrets]
    return Signed(
        {
            "Content-Type": "application/json",
            "User-Agent": "IMRF-Webhooks",
            "webhook-id": str(delivery_id),
            "webhook-timestamp": str(stamp),
            "webhook-signature": " ".join(marks),
        },
        body,
    )


def _mac(secret: str, signed: bytes) -> bytes:
    return hmac.new(base64.b64decode(secret.removeprefix(PREFIX)), signed, hashlib.sha256).digest()


def make_secret(key: bytes) -> str:
    """As receivers are told it. Raises ValueError for a key that is too short to be one."""
    if len(key) < 24:
        raise ValueError("expected 24 bytes or more")
    return PREFIX + base64.b64encode(key).decode()


def is_secret(text: str) -> bool:
    """Whether it is of that form."""
    try:
        return text.startswith(PREFIX) and len(base64.b64decode(text.removeprefix(PREFIX), validate=True)) >= 24
    except binascii.Error:
        return False


_TRANSLATED = IPv6Network("64:ff9b::/96")  # NAT64: the last four bytes are an IPv4 address


def really(address: Address) -> Address:
    """The IPv4 address that an IPv6 one stands for, where it stands for one: mapped, 6to4, Teredo, NAT64."""
    if isinstance(address, IPv4Address):
        return address
    if address in _TRANSLATED:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    teredo = address.teredo[1] if address.teredo else None
    return address.ipv4_mapped or address.sixtofour or teredo or address


def may_reach(address: Address, *, https: bool, networks: Iterable[Network]) -> bool:
    """Whether a webhook may go there: over HTTPS to what is everybody's to reach, and to the `networks` that the
    operator allows, also over HTTP."""
    real = really(address)
    if any(real in network or address in network for network in networks):
        return True
    return https and real.is_global and address.is_global and not real.is_multicast and not address.is_multicast


def is_disguised(host: str) -> bool:
    """Whether it is an IPv4 address in one of the forms that only systems read: one number, octal, hexadecimal."""
    try:
        socket.inet_aton(host)
    except OSError:
        return False
    return as_address(host) is None


def as_address(host: str) -> Address | None:
    """A host that is an address and no name."""
    try:
        return ip_address(host)
    except ValueError:
        return None
