"""A programme as the rules see it, and what a mandate lets vary in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from models.enums import (
    Authority,
    Designation,
    HalfDay,
    Language,
    MeetingAccess,
    MeetingFormat,
    MeetingKind,
    MeetingStatus,
    SeatRole,
)
from services.rules.days_off import WorkingCalendar
from services.rules.local_time import load_zone
from services.rules.modalities import Value


@dataclass(frozen=True, slots=True)
class RoomFact:
    """A room with its venue, by id and by the names it had when the fact was loaded."""

    id: UUID
    name: Mapping[Language, str]
    venue: Mapping[Language, str]
    city: str


@dataclass(frozen=True, slots=True)
class SeatFact:
    """Who does what in a meeting, by ids. `withheld`: the person is not to be named any more."""

    role: SeatRole
    position: int
    designation: Designation | None = None
    party_id: UUID | None = None
    person_id: UUID | None = None
    withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFact:
    """A meeting of the draft as rules see it. Local times in `timezone`, instants in UTC, capacities in persons."""

    id: UUID
    kind: MeetingKind
    number: int | None
    title: Mapping[Language, str]
    local_start: datetime
    local_end: datetime
    start_fold: int
    end_fold: int
    timezone: str
    starts_at: datetime
    ends_at: datetime
    room: RoomFact | None
    objectives: tuple[int, ...]
    status: MeetingStatus
    format: MeetingFormat
    access: MeetingAccess
    interpretation: tuple[Language, ...]
    capacity: int | None
    room_capacity: int | None
    webcast_url: str | None
    join_url: str | None
    people: tuple[SeatFact, ...]


@dataclass(frozen=True, slots=True)
class DatesFact:
    """The days of a forum, in its zone."""

    opens_on: date
    closes_on: date
    hearing_on: date | None
    timezone: str


LENGTHS = range(1, 5)  # days of a forum


@dataclass(frozen=True, slots=True)
class Slot:
    """A half-day of the forum; day 1 is the opening day."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    day: int
    half: HalfDay

    def __post_init__(self) -> None:
        """Raises ValueError for a day that no forum has."""
        if self.day not in LENGTHS:
            raise ValueError("expected a day from 1 to 4")


@dataclass(frozen=True, slots=True)
class Hours:
    """Local hours of a half-day, from `start` until `end`."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    start: time
    end: time

    def __post_init__(self) -> None:
        """Raises ValueError for hours that are none."""
        if self.start.tzinfo or self.end.tzinfo:
            raise ValueError("expected local hours without a zone")
        if self.start >= self.end:
            raise ValueError("expected an end after the start")


@dataclass(frozen=True, slots=True)
class ProgrammeModalities:
    """What a mandate lets vary in a programme."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    days: Value[int]
    round_tables: Value[int]
    round_table_slots: Value[tuple[Slot, ...]]
    policy_debate_slots: Value[tuple[Slot, ...]]
    plenary_days: Value[tuple[int, ...]]
    objectives: Value[tuple[int, ...]]
    official_hours: Value[dict[HalfDay, Hours]]
    hearing_days_before: Value[int | None] = field(default=Value(None, Authority.PRACTICE))
    languages: Value[tuple[Language, ...]] = field(default=Value(tuple(Language), Authority.PRACTICE))

    def __post_init__(self) -> None:
        """Raises ValueError for a length that is none, or where a half-day lacks its hours."""
        if self.days.value not in LENGTHS:
            raise ValueError("expected days from 1 to 4")
        if not set(self.plenary_days.value) <= set(LENGTHS):
            raise ValueError("expected plenary_days from 1 to 4")
        if self.round_tables.value not in range(24):
            raise ValueError("expected round_tables from 0 to 23")
        if not _each_once(self.objectives.value, range(1, 24)):
            raise ValueError("expected objectives from 1 to 23, each once")
        if not self.languages.value or not _each_once(self.languages.value, Language):
            raise ValueError("expected at least one of the languages, each once")
        if self.hearing_days_before.value not in (None, *range(31)):
            raise ValueError("expected hearing_days_before from 0 to 30, or null")
        if set(self.official_hours.value) != set(HalfDay):
            raise ValueError("expected official_hours for morning and afternoon")


def _each_once(values: tuple[Any, ...], allowed: Iterable[Any]) -> bool:
    return len(set(values)) == len(values) and set(values) <= set(allowed)


# Of a forum of no duty station: Saturdays and Sundays, nothing else.
NO_DAYS_OFF = WorkingCalendar()


@dataclass(frozen=True, slots=True)
class ProgrammeFacts:
    """What the rules are asked about."""

    dates: DatesFact
    meetings: tuple[MeetingFact, ...]
    modalities: ProgrammeModalities
    calendar: WorkingCalendar = NO_DAYS_OFF

    def of_kind(self, *kinds: MeetingKind) -> list[MeetingFact]:
        """Meetings of these kinds (all kinds, if none is named) that are not cancelled, by start."""
        live = [
            m for m in self.meetings if m.status is not MeetingStatus.CANCELLED and (not kinds or m.kind in kinds)
        ]
        return sorted(live, key=lambda m: (m.starts_at, m.number or 0))

    def day(self, meeting: MeetingFact) -> date:
        """The local day on which a meeting begins."""
        return meeting.starts_at.astimezone(load_zone(self.dates.timezone)).date()

    def fits(self, meeting: MeetingFact, slots: tuple[Slot, ...]) -> bool:
        """Whether a meeting lies wholly within one of these half-days' official hours."""
        zone = load_zone(self.dates.timezone)
        start, end = (t.astimezone(zone).replace(tzinfo=None) for t in (meeting.starts_at, meeting.ends_at))
        for slot in slots:
            day = self.dates.opens_on + timedelta(days=slot.day - 1)
            hours = self.modalities.official_hours.value[slot.half]
            if datetime.combine(day, hours.start) <= start and end <= datetime.combine(day, hours.end):
                return True
        return False


PLENARY = (MeetingKind.PLENARY_OPENING, MeetingKind.GENERAL_DEBATE, MeetingKind.PLENARY_CLOSING)
# What makes a forum; the rest accompanies or prepares it.
PARTS = (MeetingKind.HEARING, MeetingKind.ROUND_TABLE, MeetingKind.POLICY_DEBATE, *PLENARY)
