"""Balance: one report for all whose seats are to be balanced.

Co-chairs first of all, but also moderators, panellists, keynote speakers and the declaration's co-facilitators. What
cannot be decided is `undetermined`, and advises whatever binds.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.enums import Outcome, SeatRole, Severity
from services.rules.balance_facts import BalanceFacts
from services.rules.balance_rules import BALANCE_RULES, SHARED_RULES, BalanceRule, Breach, sentence, state_twice
from services.rules.co_chairs import GAIN_WORDS, Reason
from services.rules.findings import Finding, Weight, blocking_first

UNDETERMINED = "undetermined"

ROLE_RULES: dict[SeatRole, tuple[BalanceRule, ...]] = {
    SeatRole.CO_CHAIR: BALANCE_RULES,
    SeatRole.CO_FACILITATOR: (state_twice, *SHARED_RULES),
    SeatRole.MODERATOR: SHARED_RULES,
    SeatRole.PANELLIST: SHARED_RULES,
    SeatRole.KEYNOTE_SPEAKER: SHARED_RULES,
}


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found of one rule, in a sentence what it asks, and how it weighs."""

    code: str
    rule: str
    outcome: Outcome
    severity: Severity
    findings: tuple[Finding, ...]


def check_balance(facts: BalanceFacts, weights: Mapping[str, Weight]) -> tuple[Checked, ...]:
    """The rules of the role, or those that any has, each with its outcome; one that `weights` does not name is not
    asked.

    A rule of balance that the modalities make binding blocks, and may be overridden. Authority: 73/326 says “taking
    into account geographical and gender balance”, so that it is the Office's to bind itself.
    """
    binding = {reason.value for reason in facts.modalities.binding.value}
    rules = ROLE_RULES.get(facts.role, SHARED_RULES)
    return tuple(
        _checked(rule, facts, _bound(weights[rule.__name__], rule.__name__ in binding))
        for rule in rules
        if rule.__name__ in weights
    )


def _bound(weight: Weight, binding: bool) -> Weight:
    """What blocks already is not loosened by being made binding."""
    if not binding or weight.severity is Severity.BLOCKING:
        return weight
    return Weight(Severity.BLOCKING, weight.authority, overridable=True)


def _checked(rule: BalanceRule, facts: BalanceFacts, weight: Weight) -> Checked:
    code, verdicts = rule.__name__, tuple(rule(facts))
    findings = tuple(
        Finding(code, weight.severity, verdict.message, weight.authority, verdict.concerns, weight.overridable)
        if isinstance(verdict, Breach)
        else Finding(
            UNDETERMINED, Severity.ADVISORY, verdict.message, weight.authority, (f"rule:{code}", *verdict.concerns)
        )
        for verdict in verdicts
    )
    outcome = Outcome.PASSED
    if verdicts:
        breached = any(isinstance(verdict, Breach) for verdict in verdicts)
        outcome = Outcome.FAILED if breached else Outcome.UNDETERMINED
    return Checked(code, sentence(rule), outcome, weight.severity, findings)


def explain(reason: Reason) -> str:
    """What a reason of a score asks for, in a sentence."""
    rules = {rule.__name__: rule for rule in BALANCE_RULES}
    return GAIN_WORDS[reason] if reason in GAIN_WORDS else sentence(rules[reason.value])


def findings_of(checked: Sequence[Checked]) -> tuple[Finding, ...]:
    """All findings, blocking ones first."""
    return blocking_first(finding for one in checked for finding in one.findings)
