"""Days off of a duty station, an organizer's corrections of them, and working days reckoned with both.

What is announced counts; what is only computed advises, and never makes a day one off.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType

from models.enums import Authority, Basis, DutyStation, Roll, Weekday
from services.rules.modalities import Value
from services.rules.text import clean_line, misleading, visible

WEEKDAYS = tuple(Weekday)
SATURDAY_AND_SUNDAY = frozenset({5, 6})
LONGEST_NAME, LONGEST_SOURCE = 200, 300
MOST_CORRECTIONS = 200
YEARS = range(1990, 2200)
EIDS = ("Eid al-Fitr", "Eid al-Adha")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DayOff:
    """A day off or a significant day, by its English name. `source`: who announced it, or how it was computed."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    day: date
    name: str
    basis: Basis
    source: str

    def __post_init__(self) -> None:
        """Cleans name and source. Raises ValueError where they are empty, too long, or misleading."""
        object.__setattr__(self, "name", _line("name", self.name, LONGEST_NAME))
        object.__setattr__(self, "source", _line("source", self.source, LONGEST_SOURCE))

    @property
    def in_words(self) -> str:
        """The name; of a computed day with how it was computed."""
        return self.name if self.basis is Basis.ANNOUNCED else f"{self.name} (computed: {self.source})"

    @property
    def is_eid(self) -> bool:
        """Whether it is one of the two Eids, by its name."""
        return self.name.casefold().startswith(tuple(name.casefold() for name in EIDS))


def _line(name: str, text: str, longest: int) -> str:
    line = clean_line(text)
    if not visible(line) or len(line) > longest:
        raise ValueError(f"expected a {name} of 1 to {longest} characters")
    if found := misleading(line):
        raise ValueError(f"expected a {name} without {found}")
    return line


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The days off and weekend days (Monday is 0) of a duty station, and the significant days of all of them."""

    station: DutyStation | None = None
    weekend: frozenset[int] = SATURDAY_AND_SUNDAY
    days: Mapping[date, DayOff] = field(default_factory=lambda: MappingProxyType({}))
    significant: Mapping[date, DayOff] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        """Raises ValueError for weekend days that are none, for a week without a working day, for a misplaced day."""
        if not self.weekend < frozenset(range(7)):
            raise ValueError("expected weekend days from 0 to 6, not all of them")
        for days in (self.days, self.significant):
            if any(key != off.day for key, off in days.items()):
                raise ValueError("expected each day by its own date")

    def is_day_off(self, day: date) -> bool:
        """Whether it is a weekend day or an announced day off. What is computed never counts."""
        off = self.days.get(day)
        return self.is_weekend(day) or (off is not None and off.basis is Basis.ANNOUNCED)

    def is_weekend(self, day: date) -> bool:
        """Whether it is a day of the duty station's weekend."""
        return day.weekday() in self.weekend

    def day_off(self, day: date) -> DayOff | None:
        """The day off of this date, announced or computed; None of a mere weekend day."""
        return self.days.get(day)

    def why(self, day: date) -> str | None:
        """In words why a day is off, or may be: `Thanksgiving`, `Saturday`. None of a working day."""
        off = self.days.get(day)
        if off is not None and (off.basis is Basis.ANNOUNCED or not self.is_weekend(day)):
            return off.in_words
        return WEEKDAYS[day.weekday()].capitalize() if self.is_weekend(day) else None


def add_working_days(calendar: WorkingCalendar, day: date, count: int) -> date:
    """The working day so many working days after `day`, before it where `count` is negative; `day` itself for 0.

    Raises OverflowError beyond the calendar's ends.
    """
    if abs(count) > (date.max - date.min).days:
        raise OverflowError("date value out of range")
    step = _DAY if count > 0 else -_DAY
    for _ in range(abs(count)):
        day = _working(calendar, day + step, step)
    return day


def rolled(calendar: WorkingCalendar, day: date, roll: Roll) -> date:
    """`day` where it is a working day, else the nearest one before or after it; always `day` for Roll.NONE.

    Raises OverflowError beyond the calendar's ends.
    """
    if roll is Roll.NONE:
        return day
    return _working(calendar, day, _DAY if roll is Roll.NEXT else -_DAY)


def _working(calendar: WorkingCalendar, day: date, step: timedelta) -> date:
    while calendar.is_day_off(day):
        day += step
    return day


@dataclass(frozen=True, slots=True)
class DaysOffModalities:
    """Whose days off count for a forum, and what its organizers correct in them."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    duty_station: Value[DutyStation | None] = field(default=Value(None, Authority.DEFAULT))
    added: tuple[DayOff, ...] = ()
    removed: tuple[date, ...] = ()

    def __post_init__(self) -> None:
        """Raises ValueError for a date added twice, removed twice, or both, and for more than can be meant."""
        added = [off.day for off in self.added]
        if any(day.year not in YEARS for day in (*added, *self.removed)):
            raise ValueError(f"expected days of the years {YEARS[0]} to {YEARS[-1]}")
        if len(added) > MOST_CORRECTIONS or len(self.removed) > MOST_CORRECTIONS:
            raise ValueError(f"expected at most {MOST_CORRECTIONS} days added, and as many removed")
        if len(set(added)) < len(added):
            raise ValueError("expected each date added once")
        if len(set(self.removed)) < len(self.removed):
            raise ValueError("expected each date removed once")
        if both := sorted(set(added) & set(self.removed)):
            raise ValueError(f"expected {both[0]} added or removed, not both")


def corrected(calendar: WorkingCalendar, modalities: DaysOffModalities) -> WorkingCalendar:
    """The calendar without the dates removed, and with those added, which take the place of what was there.

    Weekend and significant days stay. Authority: days off are data, an organizer's to correct [default].
    """
    days = {day: off for day, off in calendar.days.items() if day not in modalities.removed}
    days |= {off.day: off for off in modalities.added}
    return replace(calendar, days=MappingProxyType(days))
