"""The mandate's rules for the shape of a programme: number, order and half-days of its parts.

One function a rule; its name is the code of its findings, its docstring what `make docs` prints. A rule looks at
meetings that are not cancelled, on the days and hours of the forum's own zone. What it weighs is the modalities'; a
rule that they do not name is not asked.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from models.enums import Designation, HalfDay, Language, MeetingKind, MeetingStatus, SeatRole
from services.rules.findings import Finding, Remark, Weight, weigh
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
    """Who does what in a meeting, by ids."""

    role: SeatRole
    position: int
    designation: Designation | None = None
    party_id: UUID | None = None
    person_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFact:
    """A meeting as rules, publications and calendars see it. Local times in `timezone`, instants in UTC."""

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
    people: tuple[SeatFact, ...]


@dataclass(frozen=True, slots=True)
class DatesFact:
    """The days of a forum, in its zone."""

    opens_on: date
    closes_on: date
    hearing_on: date | None
    timezone: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A half-day of the forum; day 1 is the opening day."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    day: int
    half: HalfDay


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
    hearing_days_before: Value[int | None]
    round_tables: Value[int]
    round_table_slots: Value[tuple[Slot, ...]]
    policy_debate_slots: Value[tuple[Slot, ...]]
    plenary_days: Value[tuple[int, ...]]
    objectives: Value[tuple[int, ...]]
    official_hours: Value[dict[HalfDay, Hours]]

    def __post_init__(self) -> None:
        """Raises ValueError where a half-day lacks its hours."""
        if set(self.official_hours.value) != set(HalfDay):
            raise ValueError("expected official_hours for morning and afternoon")


@dataclass(frozen=True, slots=True)
class ProgrammeFacts:
    """What the rules are asked about."""

    dates: DatesFact
    meetings: tuple[MeetingFact, ...]
    modalities: ProgrammeModalities

    def of_kind(self, *kinds: MeetingKind) -> list[MeetingFact]:
        """Meetings of these kinds that are not cancelled, by start."""
        live = (m for m in self.meetings if m.status is not MeetingStatus.CANCELLED and m.kind in kinds)
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


Rule = Callable[[ProgrammeFacts], Iterator[tuple[str, tuple[str, ...]]]]


def _name(meeting: MeetingFact) -> str:
    return meeting.title[Language.EN]


def _ids(meetings: list[MeetingFact]) -> tuple[str, ...]:
    return tuple(str(m.id) for m in meetings)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _slots_in_words(slots: tuple[Slot, ...]) -> str:
    return ", ".join(f"day {slot.day} {slot.half.value}" for slot in slots)


def forum_days(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The forum lasts four days. Authority: 73/326."""
    days = (facts.dates.closes_on - facts.dates.opens_on).days + 1
    wanted = facts.modalities.days.value
    if days != wanted:
        yield f"The forum lasts {_count(days, 'day')}; the mandate says {wanted}.", ()


def hearing_day(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The multi-stakeholder hearing is held on the day before the forum. Authority: 73/326."""
    before = facts.modalities.hearing_days_before.value
    if before is None:
        return
    wanted = facts.dates.opens_on - timedelta(days=before)
    if facts.dates.hearing_on != wanted:
        yield f"The hearing is on {facts.dates.hearing_on}; the mandate says {wanted}.", ()
    for meeting in facts.of_kind(MeetingKind.HEARING):
        day = facts.day(meeting)
        if day != wanted:
            yield f"“{_name(meeting)}” is on {day}; the mandate says {wanted}.", (str(meeting.id),)


def hearing_missing(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """There is a multi-stakeholder hearing. Authority: 73/326."""
    if not facts.of_kind(MeetingKind.HEARING):
        yield "The programme has no multi-stakeholder hearing.", ()


def round_table_count(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """There are four round tables. Authority: 73/326."""
    tables, wanted = facts.of_kind(MeetingKind.ROUND_TABLE), facts.modalities.round_tables.value
    if len(tables) != wanted:
        yield f"The programme has {_count(len(tables), 'round table')}; the mandate says {wanted}.", _ids(tables)


def round_table_numbers(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Round tables are numbered from 1, each number once. Authority: default."""
    tables = facts.of_kind(MeetingKind.ROUND_TABLE)
    numbers = sorted(table.number or 0 for table in tables)
    if numbers != list(range(1, len(tables) + 1)):
        found = ", ".join(str(number or "none") for number in numbers)
        yield f"Round tables are numbered from 1, each number once; found: {found}.", _ids(tables)


def round_table_half_day(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Round tables take place on day 1 and in the morning of day 2, three half-days. Authority: 73/326."""
    slots = facts.modalities.round_table_slots.value
    for table in facts.of_kind(MeetingKind.ROUND_TABLE):
        if not facts.fits(table, slots):
            allowed = _slots_in_words(slots)
            yield f"“{_name(table)}” lies outside the half-days for it ({allowed}).", (str(table.id),)


def objective_missing(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The round tables together cover all 23 objectives. Authority: 73/326."""
    covered = {n for table in facts.of_kind(MeetingKind.ROUND_TABLE) for n in table.objectives}
    for number in facts.modalities.objectives.value:
        if number not in covered:
            yield f"No round table covers objective {number}.", (f"objective:{number}",)


def objective_repeated(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """No objective is covered by two round tables. Authority: 73/326."""
    tables = facts.of_kind(MeetingKind.ROUND_TABLE)
    times = Counter(number for table in tables for number in table.objectives)
    for number in sorted(n for n, count in times.items() if count > 1):
        holders = [table for table in tables if number in table.objectives]
        names = " and ".join(f"“{_name(table)}”" for table in holders)
        yield f"Objective {number} is covered by {names}.", (f"objective:{number}", *_ids(holders))


def policy_debate_missing(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """There is one policy debate. Authority: 73/326."""
    debates = facts.of_kind(MeetingKind.POLICY_DEBATE)
    if len(debates) != 1:
        yield f"The programme has {_count(len(debates), 'policy debate')}; the mandate says 1.", _ids(debates)


def policy_debate_half_day(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The policy debate takes place in the afternoon of day 2. Authority: 73/326."""
    slots = facts.modalities.policy_debate_slots.value
    for debate in facts.of_kind(MeetingKind.POLICY_DEBATE):
        if not facts.fits(debate, slots):
            allowed = _slots_in_words(slots)
            yield f"“{_name(debate)}” lies outside the half-day for it ({allowed}).", (str(debate.id),)


def policy_debate_order(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The policy debate opens with the summaries of the round tables, so it follows them. Authority: 73/326."""
    for debate in facts.of_kind(MeetingKind.POLICY_DEBATE):
        for table in facts.of_kind(MeetingKind.ROUND_TABLE):
            if table.ends_at > debate.starts_at:
                yield (
                    f"“{_name(debate)}” begins before “{_name(table)}” has ended.",
                    (str(debate.id), str(table.id)),
                )


_PLENARY = (MeetingKind.PLENARY_OPENING, MeetingKind.GENERAL_DEBATE, MeetingKind.PLENARY_CLOSING)


def plenary_missing(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The plenary has an opening segment, a general debate and a closing segment. Authority: 73/326."""
    for kind in _PLENARY:
        if not facts.of_kind(kind):
            yield f"The plenary lacks its part “{kind.value}”.", ()


def plenary_days(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The plenary takes place on days 3 and 4. Authority: 73/326."""
    numbers = facts.modalities.plenary_days.value
    days = [facts.dates.opens_on + timedelta(days=number - 1) for number in numbers]
    for meeting in facts.of_kind(*_PLENARY):
        if facts.day(meeting) not in days:
            allowed = ", ".join(str(day) for day in days)
            yield f"“{_name(meeting)}” is on {facts.day(meeting)}, not on {allowed}.", (str(meeting.id),)


def plenary_order(facts: ProgrammeFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Opening segment, general debate, closing segment, in this order. Authority: 73/326."""
    segments = [facts.of_kind(kind) for kind in _PLENARY]
    for i, earlier in enumerate(segments):
        for later in (m for segment in segments[i + 1 :] for m in segment):
            for meeting in earlier:
                if meeting.ends_at > later.starts_at:
                    yield (
                        f"“{_name(later)}” begins before “{_name(meeting)}” has ended.",
                        (str(meeting.id), str(later.id)),
                    )


DATES_RULES: tuple[Rule, ...] = (forum_days, hearing_day)
PROGRAMME_RULES: tuple[Rule, ...] = (
    *DATES_RULES,
    hearing_missing,
    round_table_count,
    round_table_numbers,
    round_table_half_day,
    objective_missing,
    objective_repeated,
    policy_debate_missing,
    policy_debate_half_day,
    policy_debate_order,
    plenary_missing,
    plenary_days,
    plenary_order,
)


def code(rule: Rule) -> str:
    """The code of a rule's findings."""
    return str(rule.__name__)


def _check(rules: tuple[Rule, ...], facts: ProgrammeFacts, weights: Mapping[str, Weight]) -> tuple[Finding, ...]:
    asked = [rule for rule in rules if code(rule) in weights]
    remarks = tuple(Remark(code(rule), *remark) for rule in asked for remark in rule(facts))
    return weigh(remarks, weights)


def check_dates(
    dates: DatesFact, modalities: ProgrammeModalities, weights: Mapping[str, Weight]
) -> tuple[Finding, ...]:
    """Findings on a forum's days alone, as they are asked for before announcing them."""
    return _check(DATES_RULES, ProgrammeFacts(dates, (), modalities), weights)


def check_programme(facts: ProgrammeFacts, weights: Mapping[str, Weight]) -> tuple[Finding, ...]:
    """All findings on a programme, blocking ones first."""
    return _check(PROGRAMME_RULES, facts, weights)
