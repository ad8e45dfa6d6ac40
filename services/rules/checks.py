"""All rules of a programme and of its deadlines, asked and weighed. What a finding weighs is the modalities'; a rule
that they do not name is not asked."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from services.rules.balance_rules import BALANCE_RULES
from services.rules.conduct import (
    CONDUCT_RULES,
    day_without_part,
    official_hours,
    outside_days,
    person_overlap,
    room_overlap,
    round_table_shared_person,
)
from services.rules.days import DAYS_RULES
from services.rules.days_off import WorkingCalendar
from services.rules.deadline_checks import DEADLINE_RULES, PlannedFacts
from services.rules.findings import Finding, Remark, Weight, weigh
from services.rules.list_checks import LIST_RULES, CirculationFacts
from services.rules.programme import NO_DAYS_OFF, DatesFact, ProgrammeFacts, ProgrammeModalities
from services.rules.remarks import Remarks, Rule
from services.rules.structure import DATES_RULES, STRUCTURE_RULES

PROGRAMME_RULES: tuple[Rule, ...] = (*DATES_RULES, *STRUCTURE_RULES, *CONDUCT_RULES, *DAYS_RULES)
ALL_RULES: tuple[Callable[..., Remarks], ...] = (*PROGRAMME_RULES, *DEADLINE_RULES)
# All that modalities may weigh.
CODES = frozenset(str(rule.__name__) for rule in (*ALL_RULES, *BALANCE_RULES, *LIST_RULES))

# What a move of the whole forum can break: all else moves along with it.
MOVE_RULES: tuple[Rule, ...] = (
    *DAYS_RULES,
    outside_days,
    day_without_part,
    official_hours,
    room_overlap,
    round_table_shared_person,
    person_overlap,
)

F = TypeVar("F")


def code(rule: Callable[[F], Remarks]) -> str:
    """The code of a rule's findings."""
    return str(rule.__name__)


def _check(rules: Sequence[Callable[[F], Remarks]], facts: F, weights: Mapping[str, Weight]) -> tuple[Finding, ...]:
    asked = [rule for rule in rules if code(rule) in weights]
    remarks = tuple(Remark(code(rule), *remark) for rule in asked for remark in rule(facts))
    return weigh(remarks, weights)


def check_dates(
    dates: DatesFact,
    modalities: ProgrammeModalities,
    weights: Mapping[str, Weight],
    calendar: WorkingCalendar = NO_DAYS_OFF,
) -> tuple[Finding, ...]:
    """Findings on a forum's days alone, as they are asked for before announcing them."""
    return _check((*DATES_RULES, *DAYS_RULES), ProgrammeFacts(dates, (), modalities, calendar), weights)


def check_programme(facts: ProgrammeFacts, weights: Mapping[str, Weight]) -> tuple[Finding, ...]:
    """All findings on a programme, blocking ones first."""
    return _check(PROGRAMME_RULES, facts, weights)


def check_move(facts: ProgrammeFacts, weights: Mapping[str, Weight]) -> tuple[Finding, ...]:
    """The findings on a moved programme that a move can cause, blocking ones first."""
    return _check(MOVE_RULES, facts, weights)


def check_deadlines(facts: PlannedFacts, weights: Mapping[str, Weight]) -> tuple[Finding, ...]:
    """Findings on the deadlines that the next publication would have."""
    return _check(DEADLINE_RULES, facts, weights)


def check_circulation(facts: CirculationFacts, weights: Mapping[str, Weight]) -> tuple[Finding, ...]:
    """Findings on a list that is about to be circulated."""
    return _check(LIST_RULES, facts, weights)
