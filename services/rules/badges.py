"""Badges: what is signed, on which days one counts, and what a door is told of it.

A badge is a text that a door verifies without a network: `IMRF1.<payload>.<signature>`, both parts in base64url
without padding. The payload is JSON (UTF-8, keys sorted, no spaces) with

    badge   the badge's id: 32 hexadecimal digits
    class   the class of the party for which its holder is registered
    days    the local days on which it counts
    forum   the forum's slug
    key     the number of the forum's key that signed
    name    the holder's name in Latin letters: nothing else about them is in it
    zone    the time zone of the days

The signature is Ed25519 (RFC 8032) over the ASCII bytes before the second dot. [default]
"""

import base64
import json
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from models.enums import ParticipantClass, Passage, ScanAnswer
from services.rules.local_time import load_zone
from services.rules.programme import DatesFact

VERSION = "IMRF1"
MOST_DAYS = 31  # of one badge
_LONGEST = 5000  # characters; a QR code holds fewer
_SLUG = re.compile(r"[a-z0-9-]{1,60}")
_KEYS = range(1, 2**31)


@dataclass(frozen=True, slots=True)
class Face:
    """What a badge says, signed: all of it can be read by whoever sees the code."""

    badge_id: UUID
    class_: ParticipantClass
    days: tuple[date, ...]
    forum: str
    key: int
    name: str
    zone: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What tells which badge was shown and what to verify: its id, its forum, the number of the key, the bytes that
    were signed, and the signature."""

    badge_id: UUID
    forum: str
    key: int
    signed: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class BadgeFact:
    """A badge that was issued at an instant. `ended_at`: when it was revoked, or its registration ended; None: it
    counts."""

    class_: ParticipantClass
    days: tuple[date, ...]
    zone: str
    issued_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class PassageFact:
    """Somebody went in or out, by any of the doors that lead to the same place."""

    at: datetime
    passage: Passage


def unsigned(face: Face) -> bytes:
    """The bytes that are signed: version and payload."""
    payload = {
        "badge": face.badge_id.hex,
        "class": face.class_.value,
        "days": [day.isoformat() for day in face.days],
        "forum": face.forum,
        "key": face.key,
        "name": face.name,
        "zone": face.zone,
    }
    text = json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return f"{VERSION}.{_encode(text.encode())}".encode()


def with_signature(signed: bytes, signature: bytes) -> str:
    """The whole text, as the code on the badge holds it."""
    return f"{signed.decode()}.{_encode(signature)}"


def read_shown(text: str) -> Shown | None:
    """What a text that was shown says of itself, before anything is verified; None where it is no badge."""
    version, _, rest = text.partition(".")
    payload, _, signature = rest.partition(".")
    if version != VERSION or len(text) > _LONGEST or not text.isascii():
        return None
    try:
        said = json.loads(_decode(payload))
        badge_id, forum, key = UUID(hex=said["badge"]), said["forum"], said["key"]
        decoded = _decode(signature)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    if not isinstance(forum, str) or not _SLUG.fullmatch(forum) or type(key) is not int or key not in _KEYS:
        return None
    return Shown(badge_id, forum, key, f"{version}.{payload}".encode(), decoded)


def days_of_forum(dates: DatesFact) -> tuple[date, ...]:
    """The hearing's day and those of the forum, in order: the days of a badge for which none were chosen."""
    length = (dates.closes_on - dates.opens_on).days + 1
    days = {dates.opens_on + timedelta(days=number) for number in range(length)}
    return tuple(sorted(days | ({dates.hearing_on} if dates.hearing_on else set())))


def compute_ended(*ends: datetime | None) -> datetime | None:
    """The first of the instants at which a badge ended; None where it has not."""
    return min((end for end in ends if end is not None), default=None)


def compute_answer(
    badge: BadgeFact,
    *,
    admitted: Collection[ParticipantClass] | None,
    held: Collection[date] | None = None,
    placed: bool = True,
    passage: Passage,
    at: datetime,
    earlier: Sequence[PassageFact],
) -> ScanAnswer:
    """What a door says at an instant to a badge that was issued and is genuine; `earlier` are the passages before.

    `admitted`: the classes that the door lets in; None: all. `held`: the days of the meeting behind the door; None:
    every day. `placed`: whether its holder has a place in that meeting, or needs none: one that is offered or waited
    for is none. Nothing counts before it was issued, whatever the device's clock says. Who leaves is never held back,
    whatever became of the badge. At midnight of the badge's zone everybody has left.
    """
    inside = is_inside(earlier, badge.zone, at)
    if passage is Passage.OUT:
        return ScanAnswer.LEFT if inside else ScanAnswer.NOT_IN
    if badge.ended_at is not None and badge.ended_at <= at:
        return ScanAnswer.REVOKED
    if (wrong := _wrong_day(badge, held, at)) is not None:
        return wrong
    if not placed or (admitted is not None and badge.class_ not in admitted):
        return ScanAnswer.WRONG_MEETING
    return ScanAnswer.ALREADY_IN if inside else ScanAnswer.ADMITTED


def _wrong_day(badge: BadgeFact, held: Collection[date] | None, at: datetime) -> ScanAnswer | None:
    day = at.astimezone(load_zone(badge.zone)).date()
    days = [one for one in badge.days if held is None or one in held]
    if day in days:
        return ScanAnswer.NOT_YET if at < badge.issued_at else None
    if not days:
        return ScanAnswer.WRONG_DAY
    if day < min(days):
        return ScanAnswer.NOT_YET
    return ScanAnswer.OVER if day > max(days) else ScanAnswer.WRONG_DAY


def days_of_meeting(starts_at: datetime, ends_at: datetime, zone: str) -> tuple[date, ...]:
    """The local days on which a meeting is held."""
    first, last = (at.astimezone(load_zone(zone)).date() for at in (starts_at, ends_at))
    return tuple(first + timedelta(days=number) for number in range((last - first).days + 1))


def is_inside(earlier: Sequence[PassageFact], zone: str, at: datetime) -> bool:
    """Whether the last passage of the local day, up to this instant, was inwards. Of two at one instant the later in
    the sequence counts."""
    today = [one for one in earlier if day_begins(zone, at) <= one.at <= at]
    return bool(today) and max(enumerate(today), key=lambda pair: (pair[1].at, pair[0]))[1].passage is Passage.IN


def day_begins(zone: str, at: datetime) -> datetime:
    """When the local day of an instant begins, in UTC."""
    local = at.astimezone(load_zone(zone)).date()
    return datetime.combine(local, time(), load_zone(zone)).astimezone(UTC)


# The answers by which somebody has gone through.
WENT_THROUGH = frozenset({ScanAnswer.ADMITTED, ScanAnswer.LEFT, ScanAnswer.NOT_IN})


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _decode(text: str) -> bytes:
    """Raises ValueError. One text for the same bytes: what a lenient reader takes beside it is none of ours."""
    raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    if _encode(raw) != text:
        raise ValueError("not in its one form")
    return raw
