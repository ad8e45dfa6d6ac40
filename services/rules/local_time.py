"""Local wall time, zone and fold are the truth; instants follow from them.

Governments change their rules at short notice (Cairo, Beirut, Casablanca), so the instants are derived with the
pinned `tzdata` package and its version is kept beside them.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, reset_tzpath

# The machine's own zone files may be older or newer than the pinned ones: never look at them.
reset_tzpath(to=())

TZ_VERSION = version("tzdata")


class LocalTimeError(ValueError):
    """A wall time that gives no instant, or two. `code` is part of the contract."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def in_utc(at: datetime | None) -> str | None:
    """As every answer writes an instant."""
    return None if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class LocalTime:
    """A wall time in a zone; `fold` 1 is the second of two equal wall times of an autumn night."""

    wall: datetime
    fold: int
    instant: datetime


def load_zone(name: str) -> ZoneInfo:
    """The zone of an IANA name such as `Africa/Cairo`. Raises LocalTimeError `unknown_timezone`."""
    try:
        if "/" not in name and name != "UTC":  # the package also knows files such as "tzdata.zi" and "EST5EDT"
            raise ZoneInfoNotFoundError(name)
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise LocalTimeError(
            "unknown_timezone", "expected the name of an IANA time zone such as America/New_York"
        ) from None


def occurs_twice(wall: datetime, zone_name: str) -> bool:
    """Whether clocks are put back over this wall time, which does exist. Raises LocalTimeError `unknown_timezone`."""
    zone = load_zone(zone_name)
    return wall.replace(tzinfo=zone).utcoffset() != wall.replace(tzinfo=zone, fold=1).utcoffset()


def gives(wall: datetime, zone_name: str, instant: datetime) -> bool:
    """Whether a wall time gives this instant by the present tz data. Raises LocalTimeError `unknown_timezone`."""
    return wall.replace(tzinfo=load_zone(zone_name)).astimezone(UTC) == instant


def resolve(wall: datetime, zone_name: str, fold: int | None) -> LocalTime:
    """The instant (UTC) of a wall time.

    Raises LocalTimeError: `unknown_timezone`; `nonexistent_local_time` where clocks are put forward;
    `ambiguous_local_time` where a wall time occurs twice and `fold` is None.
    """
    zone = load_zone(zone_name)
    first, second = wall.replace(tzinfo=zone, fold=0), wall.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return LocalTime(wall, 0, first.astimezone(UTC))
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall:
        raise LocalTimeError(
            "nonexistent_local_time",
            f"{wall:%Y-%m-%d %H:%M} does not exist in {zone_name}: clocks are put forward over it",
        )
    if fold is None:
        raise LocalTimeError(
            "ambiguous_local_time",
            f"{wall:%Y-%m-%d %H:%M} occurs twice in {zone_name}: choose fold 0 for the first, 1 for the second",
        )
    return LocalTime(wall, fold, (first, second)[fold].astimezone(UTC))
