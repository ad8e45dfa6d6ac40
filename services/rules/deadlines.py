"""From rules to instants: local wall time and zone first, the instant from them.

Authority of the arithmetic: default; months are calendar months, as the resolution's “three months before the forum”
is read: 17 May less three months is 17 February.
"""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from models.enums import DeadlineAnchor, ForumAct, MeetingKind, MeetingStatus, Roll
from services.rules.days_off import WorkingCalendar, add_working_days, rolled
from services.rules.deadline_rules import (
    CLOSING_HOUR,
    OPENING_HOUR,
    Anchor,
    DeadlineRule,
    DeadlineRuleError,
    Offset,
    ordered,
)
from services.rules.local_time import LocalTime, LocalTimeError, load_zone, resolve
from services.rules.programme import DatesFact

EARLIEST, LATEST = 1980, 2209  # years: some more than forums have, whose deadlines lie before and after them


class Held(Protocol):
    """What is asked of a meeting, of the draft or published."""

    @property
    def kind(self) -> MeetingKind:
        """Its kind."""

    @property
    def number(self) -> int | None:
        """Its number among its kind."""

    @property
    def status(self) -> MeetingStatus:
        """Its status."""

    @property
    def starts_at(self) -> datetime:
        """Its start (UTC)."""

    @property
    def ends_at(self) -> datetime:
        """Its end (UTC)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineFacts:
    """What deadlines follow from. `acts` are on record.

    `settled`: instants that dependents are counted from instead of what the rule gives, of deadlines that stay where
    they were. `carried`: of those whose extension they follow; what opens a step follows none, or it would close
    again.
    """

    dates: DatesFact
    rules: Mapping[str, DeadlineRule]
    calendar: WorkingCalendar
    meetings: Sequence[Held] = ()
    acts: Mapping[ForumAct, datetime] = field(default_factory=dict)
    settled: Mapping[str, datetime] = field(default_factory=dict)
    carried: Mapping[str, datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Derived:
    """What a rule gives: wall time, fold and zone, and the instant (UTC) from them.

    `rolled_from`: the day off that it was moved from. `adjusted`: clocks are put forward over its hour, so the first
    one after that is meant.
    """

    wall: datetime
    fold: int
    timezone: str
    at: datetime
    rolled_from: date | None = None
    adjusted: bool = False


def add_months(day: date, months: int) -> date:
    """The same day of another month; the last one of a shorter month. Raises OverflowError, ValueError."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not EARLIEST <= year <= LATEST:
        raise OverflowError(year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def apply_offset(day: date, offset: Offset, calendar: WorkingCalendar) -> date:
    """The day so far from another one; hours are not looked at. Raises OverflowError beyond the years we know."""
    moved = add_months(day, offset.months) + timedelta(weeks=offset.weeks, days=offset.days)
    if not EARLIEST <= moved.year <= LATEST:
        raise OverflowError(moved.year)
    return add_working_days(calendar, moved, offset.working_days)


def existing(wall: datetime, zone_name: str, *, fold: int) -> tuple[LocalTime, bool]:
    """The instant of a wall time; where clocks are put forward over it, that of the time so much later, and True.

    Where it occurs twice `fold` tells which is meant. Raises LocalTimeError `unknown_timezone`.
    """
    try:
        return resolve(wall, zone_name, fold), False
    except LocalTimeError as error:
        if error.code != "nonexistent_local_time":
            raise
    zone = load_zone(zone_name)
    instant = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)  # by the offset in force before: so much later
    local = instant.astimezone(zone)
    return LocalTime(local.replace(tzinfo=None, fold=0), local.fold, instant), True


def compute_deadlines(facts: DeadlineFacts) -> dict[str, Derived | None]:
    """The instants of all rules by key; None where what a rule is counted from is not known yet.

    Raises DeadlineRuleError: `unknown_deadline`, `cycle`, `offset_overflow`.
    """
    found: dict[str, Derived | None] = {}
    for key in ordered(facts.rules):
        rule = facts.rules[key]
        try:
            found[key] = _derive(rule, facts, found)
        except (OverflowError, ValueError):
            words = f"expected an offset that ends between {EARLIEST} and {LATEST}"
            raise DeadlineRuleError(key, "offset", "offset_overflow", words) from None
    return found


def _derive(rule: DeadlineRule, facts: DeadlineFacts, found: Mapping[str, Derived | None]) -> Derived | None:
    zone_name = rule.timezone or facts.dates.timezone
    base = _base(rule, facts, found)
    if base is None:
        _demand_reachable(rule.offset, facts)
        return None
    wall, fold, instant = _on_the_wall(base, zone_name)
    day = apply_offset(wall.date(), rule.offset, facts.calendar)
    on = rolled(facts.calendar, day, rule.roll) if rule.roll is not Roll.NONE else day
    meant = datetime.combine(on, rule.clock or wall.time())
    if instant is not None and meant == wall:
        time, adjusted = LocalTime(wall, fold, instant), False
    else:
        # A closing that occurs twice is the later one, so that the change of clocks shuts nobody out.
        time, adjusted = existing(meant, zone_name, fold=0 if rule.opens else 1)
    if rule.offset.hours:
        time = at_instant(time.instant + timedelta(hours=rule.offset.hours), zone_name)
    if not EARLIEST <= time.wall.year <= LATEST:
        raise OverflowError(time.wall.year)
    return Derived(time.wall, time.fold, zone_name, time.instant, None if on == day else day, adjusted)


def _demand_reachable(offset: Offset, facts: DeadlineFacts) -> None:
    """What leads nowhere is refused with its rule, not once an act is recorded. Raises OverflowError."""
    day = apply_offset(facts.dates.opens_on, offset, facts.calendar)
    if not EARLIEST <= (datetime.combine(day, OPENING_HOUR) + timedelta(hours=offset.hours)).year <= LATEST:
        raise OverflowError(offset.hours)


def due_after(now: datetime, days: int, zone_name: str) -> datetime:
    """When what is asked for now is due on a single record: so many days from today where the forum is held, at the
    hour at which closings are. Authority: default."""
    day = now.astimezone(load_zone(zone_name)).date() + timedelta(days=days)
    local, _ = existing(datetime.combine(day, CLOSING_HOUR), zone_name, fold=0)
    return local.instant


def at_instant(instant: datetime, zone_name: str) -> LocalTime:
    """What the clocks of a zone show at an instant. Raises LocalTimeError `unknown_timezone`."""
    local = instant.astimezone(load_zone(zone_name))
    return LocalTime(local.replace(tzinfo=None, fold=0), local.fold, instant.astimezone(UTC))


def _on_the_wall(base: date | datetime, zone_name: str) -> tuple[datetime, int, datetime | None]:
    if not isinstance(base, datetime):
        return datetime.combine(base, datetime.min.time()), 0, None
    local = at_instant(base, zone_name)
    return local.wall, local.fold, local.instant


def _base(rule: DeadlineRule, facts: DeadlineFacts, found: Mapping[str, Derived | None]) -> date | datetime | None:
    """A day, or an instant."""
    anchor = rule.anchor
    match anchor.event:
        case DeadlineAnchor.OPENING:
            return facts.dates.opens_on
        case DeadlineAnchor.CLOSING:
            return facts.dates.closes_on
        case DeadlineAnchor.HEARING:
            return facts.dates.hearing_on
        case DeadlineAnchor.DAY:
            return anchor.day
        case DeadlineAnchor.ACT:
            return None if anchor.act is None else facts.acts.get(anchor.act)
        case DeadlineAnchor.DEADLINE:
            key = anchor.deadline or ""
            derived = found[key]
            carried = None if rule.opens else facts.carried.get(key)
            return carried or facts.settled.get(key) or (None if derived is None else derived.at)
        case DeadlineAnchor.MEETING_START | DeadlineAnchor.MEETING_END:
            return _of_meetings(anchor, facts.meetings)


def _of_meetings(anchor: Anchor, meetings: Sequence[Held]) -> datetime | None:
    meant = [
        meeting
        for meeting in meetings
        if meeting.kind is anchor.meeting
        and anchor.number in (None, meeting.number)
        and meeting.status is not MeetingStatus.CANCELLED
    ]
    if not meant:
        return None
    if anchor.event is DeadlineAnchor.MEETING_START:
        return min(meeting.starts_at for meeting in meant)
    return max(meeting.ends_at for meeting in meant)
