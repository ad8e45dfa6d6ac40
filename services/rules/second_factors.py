"""Codes of a second factor (RFC 6238): when one counts, and how long a login waits for it."""

from datetime import UTC, datetime, timedelta

STEP = timedelta(seconds=30)
DRIFT = 1  # steps by which a telephone's clock may be off, either way
LOGIN_WAITS = timedelta(minutes=5)
MOST_TRIES = 5  # codes a login, right or wrong
RECOVERY_CODES = 10
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def step_of(now: datetime) -> int:
    """The number of the step of 30 seconds that an instant is in; a step has its first instant, not its end."""
    return (now - _BEGINNING) // STEP


def steps_taken(now: datetime, last: int | None) -> range:
    """The steps whose codes are taken: the present one and one each side, of those that are later than the `last` one
    of which a code was taken. So none is taken twice, nor one that was read off before it."""
    present = step_of(now)
    first = present - DRIFT if last is None else max(present - DRIFT, last + 1)
    return range(first, present + DRIFT + 1)
