"""When a zone changes its offset: what a VTIMEZONE must tell of it for a span of time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from services.rules.local_time import load_zone

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Onset:
    """From the instant `at` (UTC) on, a zone is `offset_to` from UTC and calls itself `name`."""

    at: datetime
    offset_from: timedelta
    offset_to: timedelta
    name: str
    daylight: bool

    @property
    def local(self) -> datetime:
        """The wall time of the onset as iCalendar wants it: by the offset in force before."""
        return (self.at + self.offset_from).replace(tzinfo=None)


_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def onsets(zone_name: str, first: datetime, last: datetime) -> Iterator[Onset]:
    """What is in force at `first`, dated long ago, and each change after it up to `last`, in order."""
    zone = load_zone(zone_name)
    at, last = (instant.astimezone(UTC).replace(microsecond=0) for instant in (first, last))
    before = _state(at, zone)
    yield Onset(_LONG_AGO - before[0], before[0], *before)
    while at < last:
        step = min(at + _DAY, last)
        after = _state(step, zone)
        if after[0] != before[0]:
            change = _first_second(at, step, zone)
            yield Onset(change, before[0], *after)
            before = after
        at = step


def _state(at: datetime, zone: ZoneInfo) -> tuple[timedelta, str, bool]:
    local = at.astimezone(zone)
    return local.utcoffset() or timedelta(), local.tzname() or "", bool(local.dst())


def _first_second(low: datetime, high: datetime, zone: ZoneInfo) -> datetime:
    """The first second after `low` with the offset of `high`."""
    offset = _state(low, zone)[0]
    while high - low > _SECOND:
        middle = low + timedelta(seconds=(high - low) // _SECOND // 2)
        if _state(middle, zone)[0] == offset:
            low = middle
        else:
            high = middle
    return high
