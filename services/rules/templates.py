"""From a template and an opening day to the days and meetings of a draft. The template itself is data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from models.enums import Authority, Designation, Language, MeetingKind, MeetingStatus, SeatRole
from services.rules.programme import DatesFact, ProgrammeModalities


@dataclass(frozen=True, slots=True)
class TemplateSeat:
    """A seat that the mandate gives; `party` is a code such as `ORG_IOM`."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the template's validation)

    role: SeatRole
    position: int
    designation: Designation | None = None
    party: str | None = None


@dataclass(frozen=True, slots=True)
class TemplateTime:
    """Day 1 is the opening day, day 0 the day before, day -1 the last day; hours are local.

    `lengths`: in forums of so many days alone; empty, in all.
    """

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the template's validation)

    day: int
    start: time
    end: time
    lengths: tuple[int, ...] = ()

    def date(self, opens_on: date, days: int) -> date:
        """The day of a forum that opens then and lasts so many days."""
        day = self.day if self.day >= 0 else days + 1 + self.day
        return opens_on + timedelta(days=day - 1)


@dataclass(frozen=True, slots=True)
class TemplateMeeting:
    """One entry of a template: as many meetings as it has times, numbered from `number` on.

    `interpreted`: into each of the forum's languages.
    """

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the template's validation)

    kind: MeetingKind
    authority: Authority
    at: tuple[TemplateTime, ...]
    number: int | None = None
    status: MeetingStatus = MeetingStatus.CONFIRMED
    objectives: tuple[int, ...] = ()
    seats: tuple[TemplateSeat, ...] = ()
    interpreted: bool = False


@dataclass(frozen=True, slots=True)
class PlannedMeeting:
    """A meeting of the draft to be made, in local wall time of the forum's zone."""

    kind: MeetingKind
    number: int | None
    title: Mapping[Language, str]
    local_start: datetime
    local_end: datetime
    status: MeetingStatus
    objectives: tuple[int, ...]
    interpretation: tuple[Language, ...]
    seats: tuple[TemplateSeat, ...]


def compute_dates(opens_on: date, timezone: str, modalities: ProgrammeModalities) -> DatesFact:
    """The days of a forum that opens on `opens_on`. Raises OverflowError beyond the calendar's ends."""
    before = modalities.hearing_days_before.value
    return DatesFact(
        opens_on=opens_on,
        closes_on=opens_on + timedelta(days=modalities.days.value - 1),
        hearing_on=None if before is None else opens_on - timedelta(days=before),
        timezone=timezone,
    )


def compute_meetings(
    meetings: tuple[TemplateMeeting, ...],
    titles: Mapping[MeetingKind, Mapping[Language, str]],
    opens_on: date,
    modalities: ProgrammeModalities,
) -> tuple[PlannedMeeting, ...]:
    """The meetings of a template for an opening day, in the template's order."""
    planned = []
    days = modalities.days.value
    for entry in meetings:
        times = [at for at in entry.at if not at.lengths or days in at.lengths]
        for index, at in enumerate(times):
            number = None if entry.number is None else entry.number + index
            day = at.date(opens_on, days)
            planned.append(
                PlannedMeeting(
                    kind=entry.kind,
                    number=number,
                    title={lang: text.format(number=number) for lang, text in titles[entry.kind].items()},
                    local_start=datetime.combine(day, at.start),
                    local_end=datetime.combine(day, at.end),
                    status=entry.status,
                    objectives=entry.objectives,
                    interpretation=modalities.languages.value if entry.interpreted else (),
                    seats=entry.seats,
                )
            )
    return tuple(planned)
