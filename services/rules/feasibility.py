"""Whether the seats can be filled while some rules are kept, with as few searches as possible."""

from collections import Counter
from collections.abc import Iterator

from models.enums import DevelopmentCategory, Gender, RegionalGroup
from services.rules.allocation_guesses import Seated
from services.rules.allocation_model import STATE_TWICE, Model, Table
from services.rules.allocation_search import Effort, Search, Spent
from services.rules.balance_facts import BalanceFacts
from services.rules.balance_rules import BALANCE_RULES, UNDECIDED, times_breached
from services.rules.co_chairs import Reason
from services.rules.proposals import Stopped

_PLAIN = (Reason.ONE_GENDER, Reason.ONE_GROUP, Reason.LEVEL_GAP, Reason.STATE_OF_LAST_FORUM)
_RULES = {reason.value: rule for reason in _PLAIN for rule in BALANCE_RULES if rule.__name__ == reason.value}
# What a question costs, besides its search, in steps of the effort.
QUESTION = 100


class Feasibility:
    """Of one task. An allocation that was found answers for all rules that it keeps, and what is impossible stays so
    with more rules."""

    def __init__(self, table: Table, stopped: Stopped, effort: int | None = None) -> None:
        self.table, self.proven = table, True
        self._all = frozenset(table.keys)
        self._effort = Effort(table.task.effort if effort is None else effort, stopped)
        self._possible: list[frozenset[str]] = []
        self._impossible: list[frozenset[str]] = []

    def possible(self, kept: frozenset[str]) -> bool:
        """Where the effort is spent it is taken to be so, and nothing is proven."""
        return self.answer(kept) is not False

    def answer(self, kept: frozenset[str]) -> bool | None:
        """None where the effort is spent: nothing is proven then."""
        if any(kept <= known for known in self._possible):
            return True
        if any(kept >= known for known in self._impossible):
            return False
        try:
            self._effort.spend(QUESTION + len(self.table.candidates))
        except Spent:
            self.proven = False
            return None
        model = Model(self.table, self._all - kept, soft=False)
        answer = Search(model, 1, self._effort).run()
        if answer.allocations:
            self._possible.append(kept | self._kept(model, answer.allocations[0][1]))
            return True
        if answer.proven:
            self._impossible.append(kept)
            return False
        self.proven = False
        return None

    def grant(self, effort: int) -> None:
        """More steps to spend."""
        self._effort.most = max(self._effort.spent, self._effort.most) + effort

    def nearest(self, dropped: frozenset[str]) -> frozenset[str] | None:
        """Of the rules without which an allocation was found, the fewest, rather those given; None where none was."""
        found = [self._all - kept for kept in self._possible]
        return min(found, key=lambda rules: (len(rules), len(rules - dropped), sorted(rules)), default=None)

    def _kept(self, model: Model, found: Seated) -> frozenset[str]:
        """Rules that an allocation keeps, as far as that is quickly seen."""
        broken = set(model.dropped & self.table.locks.keys())
        for (b, _), team in zip(model.places, found, strict=True):
            broken.update(*(self.table.bars[b][c] for c in team))
        facts = model.allocation(found)
        parties = [holder.party for holder in facts.holders if holder.party is not None]
        if len(set(parties)) < len(parties):
            broken.add(STATE_TWICE)
        return self._all.difference(broken, _broken(facts))


def _broken(facts: BalanceFacts) -> Iterator[str]:
    """Rules of balance that are not kept, rather too many than too few."""
    seats, membership = facts.seats, facts.membership
    for name, rule in _RULES.items():
        if times_breached(rule, facts):
            yield name
    groups = Counter(holder.group for holder in facts.holders)
    for group in RegionalGroup:
        if groups[group] > membership.share(group, seats):
            yield f"{Reason.GROUP_OVER_SHARE.value}:{group.value}"
        if not groups[group]:
            yield f"{Reason.GROUP_MISSING.value}:{group.value}"
    need = facts.modalities.least_of_gender(seats)
    genders = Counter(holder.gender for holder in facts.holders)
    undecided = facts.vacant + sum(genders[gender] for gender in UNDECIDED)
    for gender in (Gender.F, Gender.M):
        if genders[gender] + undecided < need:
            yield f"{Reason.GENDER_OVER_ALL.value}:{gender.value}"
    for category in DevelopmentCategory:
        held = sum(category in holder.development for holder in facts.holders)
        if held + facts.open < membership.least(category, seats):
            yield f"{Reason.DEVELOPMENT_STATUS.value}:{category.value}"
