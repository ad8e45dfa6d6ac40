"""The mandate's rules for the structure of a programme: number, order, half-days and seats of its parts.

One function a rule; its name is the code of its findings, its docstring what `make docs` prints. A rule looks at
meetings that are not cancelled, on the days and hours of the forum's own zone.
"""

from collections import Counter
from datetime import timedelta

from models.enums import Designation, MeetingKind, SeatRole
from services.rules.programme import PLENARY, MeetingFact, ProgrammeFacts, SeatFact, Slot
from services.rules.remarks import Remarks, Rule, counted, ids, titled


def _slots_in_words(slots: tuple[Slot, ...]) -> str:
    return ", ".join(f"day {slot.day} {slot.half.value}" for slot in slots)


def forum_days(facts: ProgrammeFacts) -> Remarks:
    """The forum lasts as many days as its mandate says: a global one four. Authority: 73/326."""
    days = (facts.dates.closes_on - facts.dates.opens_on).days + 1
    wanted = facts.modalities.days.value
    if days != wanted:
        yield f"The forum lasts {counted(days, 'day')}; the mandate says {wanted}.", ()


def hearing_day(facts: ProgrammeFacts) -> Remarks:
    """The multi-stakeholder hearing is held on the day before the forum. Authority: 73/326."""
    before = facts.modalities.hearing_days_before.value
    if before is None:
        return
    wanted = facts.dates.opens_on - timedelta(days=before)
    if facts.dates.hearing_on is None:
        yield f"No day is set for the hearing; the mandate says {wanted}.", ()
    elif facts.dates.hearing_on != wanted:
        yield f"The hearing is on {facts.dates.hearing_on}; the mandate says {wanted}.", ()
    for meeting in facts.of_kind(MeetingKind.HEARING):
        day = facts.day(meeting)
        if day != wanted:
            yield f"{titled(meeting)} is on {day}; the mandate says {wanted}.", (str(meeting.id),)


def hearing_missing(facts: ProgrammeFacts) -> Remarks:
    """There is a multi-stakeholder hearing. Authority: 73/326."""
    if not facts.of_kind(MeetingKind.HEARING):
        yield "The programme has no multi-stakeholder hearing.", ()


def round_table_count(facts: ProgrammeFacts) -> Remarks:
    """There are four round tables. Authority: 73/326."""
    tables, wanted = facts.of_kind(MeetingKind.ROUND_TABLE), facts.modalities.round_tables.value
    if len(tables) != wanted:
        yield f"The programme has {counted(len(tables), 'round table')}; the mandate says {wanted}.", ids(tables)


def round_table_numbers(facts: ProgrammeFacts) -> Remarks:
    """Round tables are numbered from 1, each number once; one that is cancelled keeps its own. Authority: default."""
    tables = facts.of_kind(MeetingKind.ROUND_TABLE)
    numbers = sorted(table.number or 0 for table in tables)
    every = {table.number for table in facts.meetings if table.kind is MeetingKind.ROUND_TABLE}
    left_out = set(range(1, max(numbers, default=0))) - every
    if 0 in numbers or len(set(numbers)) < len(numbers) or left_out:
        found = ", ".join(str(number or "none") for number in numbers)
        yield f"Round tables are numbered from 1, each number once; found: {found}.", ids(tables)


def round_table_half_day(facts: ProgrammeFacts) -> Remarks:
    """Round tables take place on day 1 and in the morning of day 2, three half-days. Authority: 73/326."""
    slots = facts.modalities.round_table_slots.value
    for table in facts.of_kind(MeetingKind.ROUND_TABLE):
        if not facts.fits(table, slots):
            allowed = _slots_in_words(slots)
            yield f"{titled(table)} lies outside the half-days for it ({allowed}).", (str(table.id),)


def objective_missing(facts: ProgrammeFacts) -> Remarks:
    """The round tables together cover all 23 objectives. Authority: 73/326."""
    covered = {n for table in facts.of_kind(MeetingKind.ROUND_TABLE) for n in table.objectives}
    for number in facts.modalities.objectives.value:
        if number not in covered:
            yield f"No round table covers objective {number}.", (f"objective:{number}",)


def objective_repeated(facts: ProgrammeFacts) -> Remarks:
    """No objective is covered by two round tables. Authority: inferred."""
    tables = facts.of_kind(MeetingKind.ROUND_TABLE)
    times = Counter(number for table in tables for number in table.objectives)
    for number in sorted(n for n, count in times.items() if count > 1):
        holders = [table for table in tables if number in table.objectives]
        names = " and ".join(f"{titled(table)}" for table in holders)
        yield f"Objective {number} is covered by {names}.", (f"objective:{number}", *ids(holders))


def policy_debate_missing(facts: ProgrammeFacts) -> Remarks:
    """There is one policy debate. Authority: 73/326."""
    debates = facts.of_kind(MeetingKind.POLICY_DEBATE)
    if len(debates) != 1:
        yield f"The programme has {counted(len(debates), 'policy debate')}; the mandate says 1.", ids(debates)


def policy_debate_half_day(facts: ProgrammeFacts) -> Remarks:
    """The policy debate takes place in the afternoon of day 2. Authority: 73/326."""
    slots = facts.modalities.policy_debate_slots.value
    for debate in facts.of_kind(MeetingKind.POLICY_DEBATE):
        if not facts.fits(debate, slots):
            allowed = _slots_in_words(slots)
            yield f"{titled(debate)} lies outside the half-day for it ({allowed}).", (str(debate.id),)


def policy_debate_order(facts: ProgrammeFacts) -> Remarks:
    """The policy debate opens with the summaries of the round tables, so it follows them. Authority: 73/326."""
    for debate in facts.of_kind(MeetingKind.POLICY_DEBATE):
        for table in facts.of_kind(MeetingKind.ROUND_TABLE):
            if table.ends_at > debate.starts_at:
                yield (
                    f"{titled(debate)} begins before {titled(table)} has ended.",
                    (str(debate.id), str(table.id)),
                )


def plenary_missing(facts: ProgrammeFacts) -> Remarks:
    """The plenary has an opening segment, a general debate and a closing segment. Authority: 73/326."""
    for kind in PLENARY:
        if not facts.of_kind(kind):
            yield f"The plenary lacks its part “{kind.value}”.", ()


def plenary_days(facts: ProgrammeFacts) -> Remarks:
    """The plenary takes place on days 3 and 4. Authority: 73/326."""
    numbers = facts.modalities.plenary_days.value
    days = [facts.dates.opens_on + timedelta(days=number - 1) for number in numbers]
    for meeting in facts.of_kind(*PLENARY):
        if facts.day(meeting) not in days:
            allowed = ", ".join(str(day) for day in days)
            yield f"{titled(meeting)} is on {facts.day(meeting)}, not on {allowed}.", (str(meeting.id),)


def plenary_order(facts: ProgrammeFacts) -> Remarks:
    """Opening segment, general debate, closing segment, in this order. Authority: 73/326."""
    segments = [facts.of_kind(kind) for kind in PLENARY]
    for i, earlier in enumerate(segments):
        for later in (m for segment in segments[i + 1 :] for m in segment):
            for meeting in earlier:
                if meeting.ends_at > later.starts_at:
                    yield (
                        f"{titled(later)} begins before {titled(meeting)} has ended.",
                        (str(meeting.id), str(later.id)),
                    )


OPENING_SPEAKERS = (
    Designation.PRESIDENT_OF_THE_GENERAL_ASSEMBLY,
    Designation.SECRETARY_GENERAL,
    Designation.IOM_DIRECTOR_GENERAL,
    Designation.MIGRANT_COMMUNITY,
    Designation.CIVIL_SOCIETY,
)


def opening_seats(facts: ProgrammeFacts) -> Remarks:
    """PGA, Secretary-General, IOM, migrants and civil society speak in the opening segment. Authority: 73/326."""
    segments = facts.of_kind(MeetingKind.PLENARY_OPENING)
    present = {seat.designation for seat in _speakers(segments)}
    for designation in OPENING_SPEAKERS if segments else ():
        if designation not in present:
            office = designation.value.replace("_", " ")
            yield f"The opening segment has no seat for its speaker, {office}.", ids(segments)


def opening_speakers(facts: ProgrammeFacts) -> Remarks:
    """Whoever else speaks in the opening segment is a remark, not an error. Authority: 73/326."""
    segments = facts.of_kind(MeetingKind.PLENARY_OPENING)
    others = [seat for seat in _speakers(segments) if seat.designation not in OPENING_SPEAKERS]
    if others:
        yield (
            f"The opening segment has {counted(len(others), 'speaker')} beyond the five of the mandate.",
            ids(segments),
        )


def policy_debate_facilitator(facts: ProgrammeFacts) -> Remarks:
    """The Director General of IOM facilitates the policy debate. Authority: 73/326."""
    for debate in facts.of_kind(MeetingKind.POLICY_DEBATE):
        facilitators = {seat.designation for seat in debate.people if seat.role is SeatRole.FACILITATOR}
        if Designation.IOM_DIRECTOR_GENERAL not in facilitators:
            yield f"{titled(debate)} has no seat for its facilitator, the Director General of IOM.", ids([debate])


def _speakers(segments: list[MeetingFact]) -> list[SeatFact]:
    return [seat for segment in segments for seat in segment.people if seat.role is SeatRole.SPEAKER]


STRUCTURE_RULES: tuple[Rule, ...] = (
    hearing_missing,
    round_table_count,
    round_table_numbers,
    round_table_half_day,
    objective_missing,
    objective_repeated,
    policy_debate_missing,
    policy_debate_half_day,
    policy_debate_order,
    policy_debate_facilitator,
    plenary_missing,
    plenary_days,
    plenary_order,
    opening_seats,
    opening_speakers,
)
DATES_RULES: tuple[Rule, ...] = (forum_days, hearing_day)
