"""Why there is no allocation, and what would have to give way.

An explanation is a smallest set of rules in this sense: without any one of them, all others that are not in it being
set aside too, the seats could be filled. That every wanted seat is filled is always kept. A way out is a smallest set
of rules without which all the others can be kept.
"""

from collections.abc import Iterator

from services.rules.allocation_model import Model, Table
from services.rules.allocation_search import Effort, Search
from services.rules.clash_words import too_few, too_few_left, way_out, words
from services.rules.feasibility import Feasibility
from services.rules.proposals import Clash, ClashingRule, Relaxation, Stopped, never, ranked

MOST_EXPLANATIONS = 40
MOST_RELAXATIONS = 6
MOST_STEPS = 300_000  # of the effort, for all questions of one explanation
PART = 10  # of the effort, for the best allocation of one way out

Keys = tuple[str, ...]


def explain(table: Table, stopped: Stopped = never) -> Clash:
    """Of a task that has no allocation: the rules that clash, and the ways out."""
    feasibility = Feasibility(table, stopped, min(table.task.effort, MOST_STEPS))
    if not feasibility.possible(frozenset()):
        return Clash((ClashingRule("candidates", too_few(table)),), (), feasibility.proven)
    barring = tuple(key for key in table.keys if not table.is_balance(key))
    numbers = not feasibility.possible(frozenset(barring))
    keys = _smallest(feasibility, barring if numbers else table.keys)
    dropped = list(_ways_out(feasibility, table.keys, keys))
    relaxations = [_relaxed(feasibility, rules, stopped) for rules in dropped[:MOST_RELAXATIONS]]
    relaxations.sort(key=_rank)
    return Clash(tuple(_told(table, keys, numbers)), tuple(relaxations), feasibility.proven)


def _told(table: Table, keys: Keys, numbers: bool) -> Iterator[ClashingRule]:
    """The rules with their sentences; first the numbers, where whatever binds too few are left for the seats."""
    others = frozenset(table.keys).difference(keys)
    if numbers:
        model = Model(table, others.difference(table.locks), soft=False)
        if said := too_few_left(model):
            yield ClashingRule("candidates", said)
    yield from map(ClashingRule, keys, words(Model(table, others, soft=False), keys))


def _rank(way: Relaxation) -> tuple[int, bool, int]:
    proposal = way.proposal
    return len(way.rules), proposal is None, 0 if proposal is None else -proposal.score.total


def _smallest(feasibility: Feasibility, keys: Keys) -> Keys:
    """A set of these rules that clash, of which none can be left out; those that stand first are preferred."""
    found = _clashing(feasibility, frozenset(), False, keys)
    return tuple(key for key in keys if key in found)


def _clashing(feasibility: Feasibility, kept: frozenset[str], grown: bool, keys: Keys) -> frozenset[str]:
    """Junker's QuickXplain: which of `keys` it takes, besides what is kept, that there is no allocation."""
    if grown and not feasibility.possible(kept):
        return frozenset()
    if len(keys) == 1:
        return frozenset(keys)
    first, second = keys[: len(keys) // 2], keys[len(keys) // 2 :]
    later = _clashing(feasibility, kept.union(first), True, second)
    earlier = _clashing(feasibility, kept | later, bool(later), first)
    return earlier | later


def _ways_out(feasibility: Feasibility, keys: Keys, first: Keys) -> Iterator[Keys]:
    """The smallest sets of rules without which there is an allocation.

    Each must hold a rule of every explanation (Reiter's hitting sets, breadth first). Where that would take too many
    explanations, one way out that may not be the smallest.
    """
    explanations = [first]
    level = [frozenset({key}) for key in first]
    while level:
        following: dict[frozenset[str], None] = {}
        found = []
        for dropped in level:
            kept = tuple(key for key in keys if key not in dropped)
            possible = feasibility.answer(frozenset(kept))
            if possible:
                found.append(dropped)
                continue
            if possible is None and not found:
                yield from _some_way_out(feasibility, keys, dropped)
                return
            if found:
                continue
            if len(explanations) == MOST_EXPLANATIONS:
                yield from _some_way_out(feasibility, keys, dropped)
                return
            clash = next((one for one in explanations if not dropped.intersection(one)), None)
            if clash is None:
                clash = _smallest(feasibility, kept)
                explanations.append(clash)
            following.update(dict.fromkeys(dropped | {key} for key in clash))
        if found:
            yield from (tuple(key for key in keys if key in one) for one in found)
            return
        level = list(following)


def _some_way_out(feasibility: Feasibility, keys: Keys, dropped: frozenset[str]) -> Iterator[Keys]:
    """One of which no rule can be kept, as far as the effort allows; none where not even one is known."""
    feasibility.proven = False
    found = feasibility.nearest(dropped)
    if found is None:
        return
    for key in sorted(found, key=keys.index):
        if len(found) > 1 and feasibility.answer(frozenset(keys) - found | {key}):
            found -= {key}
    yield tuple(key for key in keys if key in found)


def _relaxed(feasibility: Feasibility, rules: Keys, stopped: Stopped) -> Relaxation:
    table = feasibility.table
    model = Model(table, frozenset(rules), soft=True)
    found = Search(model, 1, Effort(table.task.effort // PART, stopped)).run()
    feasibility.proven = feasibility.proven and found.proven
    proposals = ranked([model.allocation(one) for _, one in found.allocations], 1)
    proposal = proposals[0] if proposals else None
    return Relaxation(rules, way_out(table, rules, proposal), proposal)
