"""Why there is no allocation, and what would have to give way.

An explanation is a smallest set of rules in this sense: without any one of them, all others that are not in it being
set aside too, the seats could be filled. That every wanted seat is filled is always kept. A way out is a smallest set
of rules without which all the others can be kept. Exclusions are a rule each where they are few, else all are one.

Where whatever binds too few are left for the seats, the numbers are told, and the rules that leave so many out.
"""

from collections.abc import Iterator, Sequence

from services.rules.allocation_model import Model, Table
from services.rules.allocation_search import Effort, Search
from services.rules.clash_words import too_few, too_few_left, way_out, words
from services.rules.feasibility import Feasibility
from services.rules.proposals import Clash, ClashingRule, Relaxation, Stopped, never, ranked

MOST_EXPLANATIONS = 40
MOST_RELAXATIONS = 6
MOST_STEPS = 250_000  # of the effort, for all questions of one explanation
PART = 10  # of the effort, for the best allocations of the ways out
MOST_STEPS_OUT = 120_000
MOST_STEPS_BACK = 60_000  # to see which rules need not be dropped

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
    relaxations: dict[str, Relaxation] = {}
    for way in sorted(_relaxed(feasibility, dropped[:MOST_RELAXATIONS], stopped), key=_rank):
        # Of two that read alike, such as by one or another nominee of a State, the better one.
        relaxations.setdefault(way_out(table, way.rules, None), way)
    return Clash(tuple(_told(table, keys, numbers)), tuple(relaxations.values()), feasibility.proven)


def _told(table: Table, keys: Keys, numbers: bool) -> Iterator[ClashingRule]:
    """The rules with their sentences; first the numbers, where whatever binds too few are left for the seats."""
    others = frozenset(table.keys).difference(keys)
    model = Model(table, others, soft=False)
    if numbers:
        seated = Model(table, others.difference(table.locks), soft=False)
        if said := too_few_left(seated):
            model = seated
            yield ClashingRule("candidates", said)
    yield from map(ClashingRule, keys, words(model, keys))


def _rank(way: Relaxation) -> tuple[int, bool, int]:
    proposal = way.proposal
    return len(way.rules), proposal is None, 0 if proposal is None else -proposal.score.total


def _smallest(feasibility: Feasibility, keys: Keys) -> Keys:
    """A set of these rules that clash, of which none can be left out: a single one where it clashes with the seats
    alone, and else rather those that stand first."""
    if alone := _alone(feasibility, keys):
        return alone[:1]
    found = _clashing(feasibility, frozenset(), False, keys)
    return tuple(key for key in keys if key in found)


def _alone(feasibility: Feasibility, keys: Keys) -> Keys:
    """Rules of which each cannot be kept even if no other one is. To ask this first saves longer questions."""
    return tuple(key for key in keys if not feasibility.possible(frozenset({key})))


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

    Each must hold a rule of every explanation (Reiter's hitting sets, breadth first), so those too that clash alone.
    Where that would take too many explanations or the effort is spent, one way out that may not be the smallest.
    """
    explanations = [first]
    level = [frozenset(_alone(feasibility, keys))]
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
    feasibility.grant(min(feasibility.table.task.effort, MOST_STEPS_BACK))
    for key in sorted(found, key=keys.index):
        if len(found) > 1 and feasibility.answer(frozenset(keys) - found | {key}):
            found -= {key}
    yield tuple(key for key in keys if key in found)


def _relaxed(feasibility: Feasibility, dropped: Sequence[Keys], stopped: Stopped) -> Iterator[Relaxation]:
    """Each way out with the best allocation. For one of several no more than half of the effort that is left."""
    table = feasibility.table
    effort = min(table.task.effort // PART, MOST_STEPS_OUT)
    for rules in dropped:
        spending = Effort(effort if rules is dropped[-1] else effort // 2, stopped)
        model = Model(table, frozenset(rules), soft=True)
        found = Search(model, 1, spending).run()
        effort -= min(spending.spent, spending.most)
        feasibility.proven = feasibility.proven and found.proven
        proposals = ranked([model.allocation(one) for _, one in found.allocations], 1)
        proposal = proposals[0] if proposals else None
        yield Relaxation(rules, way_out(table, rules, proposal), proposal)
