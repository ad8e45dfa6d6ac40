"""Two oracles for the tests of proposals: every allocation tried in turn, and a model of its own for CP-SAT.

Neither uses anything of the search; the first scores with the rules themselves.
"""

from collections.abc import Iterator
from itertools import combinations, product

from ortools.sat.python import cp_model

from models.enums import DevelopmentCategory, Gender, RegionalGroup
from services.rules.balance_facts import BalanceFacts, Bench, Holder
from services.rules.balance_rules import BALANCE_RULES, times_breached
from services.rules.co_chairs import BALANCE, Reason
from services.rules.proposals import Task, score, seated

Answer = list[tuple[int, tuple[str, ...]]]
OPEN = (Gender.PENDING, Gender.NOT_STATED)


def may_sit(task: Task, b: int, holder: Holder) -> bool:
    """Whether a candidate may be given a seat of a bench, others left aside."""
    bench, known = task.facts.benches[b], {h.nomination_id: h.party for h in (*task.candidates, *task.facts.holders)}
    alone = {known.get(one): one for one in task.only}
    held = {one.party for one in task.facts.holders}
    others = [one for one in task.only if known.get(one) == holder.party and holder.nomination_id not in task.only]
    return (
        holder.state
        and holder.party not in held
        and not {holder.party, str(holder.nomination_id)} & task.excluded
        and not (holder.party in alone and others)
        and bench.number not in holder.ruled_out
        and not any(begin < bench.ends_at and bench.starts_at < end for begin, end, _ in holder.busy)
        and not any(begin < bench.ends_at and bench.starts_at < end for begin, end in holder.unavailable)
    )


def held_twice(task: Task) -> bool:
    parties = [one.party for one in task.facts.holders if one.party]
    return len(set(parties)) < len(parties)


def named(facts: BalanceFacts) -> tuple[str, ...]:
    """An allocation as its nominations in order."""
    return tuple(str(one.nomination_id) for one in facts.holders)


def all_allocations(task: Task) -> Iterator[BalanceFacts]:
    """In the order of the tie-break."""
    by_bench = [[s for b, s in sorted(task.wanted) if b == at] for at in range(len(task.facts.benches))]
    ordered = sorted(task.candidates, key=lambda one: (one.party, str(one.nomination_id)))
    if held_twice(task):
        return
    teams = [
        list(combinations([one for one in ordered if may_sit(task, b, one)], len(seats)))
        for b, seats in enumerate(by_bench)
    ]
    for chosen in product(*teams):
        parties = [one.party for team in chosen for one in team]
        if len(set(parties)) == len(parties):
            places = {
                (b, s): one for b, seats in enumerate(by_bench) for s, one in zip(seats, chosen[b], strict=True)
            }
            yield seated(task.facts, places)


def tried(task: Task, count: int) -> Answer:
    """The best by trying all."""
    rules = [rule for rule in BALANCE_RULES if rule.__name__ in {reason.value for reason in task.binding}]
    found = [
        (score(facts).total, named(facts))
        for facts in all_allocations(task)
        if not any(times_breached(rule, facts) for rule in rules)
    ]
    return sorted(found, key=lambda one: -one[0])[:count]


class Solver:
    """CP-SAT's view of a task: a variable for every candidate at every bench."""

    def __init__(self, task: Task) -> None:
        self.task, self.model = task, cp_model.CpModel()
        self.costs: list[tuple[object, int]] = []
        facts = task.facts
        self.wanted = [sum(at == b for at, _ in task.wanted) for b in range(len(facts.benches))]
        self.seat = {
            (c, b): self.model.new_bool_var("")
            for c, one in enumerate(task.candidates)
            for b, wanted in enumerate(self.wanted)
            if wanted and may_sit(task, b, one)
        }
        for b, wanted in enumerate(self.wanted):
            self.model.add(sum(var for (_, at), var in self.seat.items() if at == b) == wanted)
        for party in {one.party for one in task.candidates}:
            self.model.add(sum(var for (c, _), var in self.seat.items() if task.candidates[c].party == party) <= 1)
        if held_twice(task):
            self.model.add_bool_or([])
        self.open = facts.open - len(task.wanted)
        self._gains()
        for b, bench in enumerate(facts.benches):
            self._bench(b, bench)
        self._over_all()
        self.total = sum(term * cost for term, cost in self.costs)
        self.model.maximize(self.total)

    def _weight(self, reason: Reason) -> int:
        return self.task.facts.modalities.weight(reason)

    def _breach(self, reason: Reason, times: object, bound_to: bool = True) -> None:
        if reason in self.task.binding and bound_to:
            self.model.add(times == 0)
        self.costs.append((times, -self._weight(reason)))

    def _gains(self) -> None:
        facts = self.task.facts
        everybody = [(1, b, one) for b, bench in enumerate(facts.benches) for one in bench.holders]
        everybody += [(var, b, self.task.candidates[c]) for (c, b), var in self.seat.items()]
        for term, b, one in everybody:
            bench = facts.benches[b]
            gain = self._weight(Reason.ENDORSED) * one.endorsed
            gain += self._weight(Reason.PREFERRED_TABLE) * (bench.number in one.preferred)
            gain += self._weight(Reason.EXPERTISE) * bool(one.objectives & bench.objectives)
            self.costs.append((term, gain))
        again = [term for term, _, one in everybody if facts.last and one.party in facts.last.states]
        self._breach(Reason.STATE_OF_LAST_FORUM, sum(again) + 0)

    def _count(self, test: object, b: int | None = None) -> object:
        """How many there are, among the holders and those to be seated, of whom something is so."""
        facts = self.task.facts
        held = [one for at, bench in enumerate(facts.benches) for one in bench.holders if b in (None, at)]
        fresh = [var for (c, at), var in self.seat.items() if b in (None, at) and test(self.task.candidates[c])]
        return sum(map(bool, map(test, held))) + sum(fresh)

    def _is(self, count: object, least: int) -> object:
        """Whether there are so many."""
        var = self.model.new_bool_var("")
        self.model.add(count >= least).only_enforce_if(var)
        self.model.add(count < least).only_enforce_if(~var)
        return var

    def _all_true(self, *terms: object) -> object:
        var = self.model.new_bool_var("")
        self.model.add_bool_and(list(terms)).only_enforce_if(var)
        self.model.add_bool_or([*(~term for term in terms), var])
        return var

    def _bench(self, b: int, bench: Bench) -> None:
        size = len(bench.holders) + self.wanted[b]
        if size < 2:
            return
        of_genders = [self._is(self._count(lambda h, g=g: h.gender is g, b), size) for g in (Gender.F, Gender.M)]
        self._breach(Reason.ONE_GENDER, sum(of_genders))
        grouped = self._count(lambda h: h.group is not None or h.party is None, b)
        no_party = self._count(lambda h: h.party is None, b)
        several = self._is(sum(self._is(self._count(lambda h, g=g: h.group is g, b), 1) for g in RegionalGroup), 2)
        one_group = self._all_true(self._is(grouped, 2), ~self._is(no_party, 1), ~several)
        self._breach(Reason.ONE_GROUP, one_group)
        self._levels(b)

    def _levels(self, b: int) -> None:
        facts = self.task.facts
        tiers, most = facts.levels.tiers.value, facts.modalities.level_gap_most.value
        there = {
            tier: self._is(self._count(lambda h, t=tier: h.level is not None and tiers[h.level] == t, b), 1)
            for tier in sorted(set(tiers.values()))
        }
        apart = [self._all_true(there[x], there[y]) for x, y in combinations(there, 2) if y - x > most]
        self._breach(Reason.LEVEL_GAP, self._is(sum(apart), 1) if apart else 0)

    def _lacking(self, reason: Reason, count: object, need: int) -> None:
        lack = self.model.new_int_var(0, max(need, 0), "")
        self.model.add_max_equality(lack, [need - count, 0])
        self._breach(reason, lack)

    def _over_all(self) -> None:
        facts, seats = self.task.facts, self.task.facts.seats
        vacant = facts.vacant - len(self.task.wanted)
        need = seats * facts.modalities.gender_least_percent.value // 100
        for gender in (Gender.F, Gender.M):
            count = self._count(lambda h, g=gender: h.gender in (g, *OPEN))
            self._lacking(Reason.GENDER_OVER_ALL, count + vacant, need)
        groups = [group for group in RegionalGroup if facts.membership.groups.get(group)]
        if seats >= len(groups):
            present = [self._is(self._count(lambda h, g=group: h.group is g), 1) for group in groups]
            self._lacking(Reason.GROUP_MISSING, sum(present) + self.open, len(groups))
        for group in RegionalGroup:
            over = self.model.new_int_var(0, seats, "")
            count = self._count(lambda h, g=group: h.group is g)
            self.model.add_max_equality(over, [count - facts.membership.share(group, seats), 0])
            self._breach(Reason.GROUP_OVER_SHARE, over)
        if facts.membership.development is not None:
            for category in DevelopmentCategory:
                count = self._count(lambda h, k=category: k in h.development)
                self._lacking(Reason.DEVELOPMENT_STATUS, count + self.open, facts.membership.least(category, seats))

    def best(self) -> tuple[int, tuple[tuple[int, int], ...]] | None:
        """The best allocation there is: its score, and who sits at which bench."""
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        status = solver.solve(self.model)
        assert status in (cp_model.OPTIMAL, cp_model.INFEASIBLE), status
        if status == cp_model.INFEASIBLE:
            return None
        chosen = tuple(place for place, var in self.seat.items() if solver.boolean_value(var))
        return round(solver.objective_value), chosen

    def without(self, chosen: tuple[tuple[int, int], ...]) -> None:
        """Rules an allocation out."""
        if chosen:
            self.model.add_bool_or([~self.seat[place] for place in chosen])
        else:
            self.model.add_bool_or([])


def best_scores(task: Task, count: int) -> list[int]:
    """Of the best so many allocations, by CP-SAT."""
    solver, found = Solver(task), []
    while len(found) < count and (best := solver.best()) is not None:
        found.append(best[0])
        solver.without(best[1])
    return found


assert set(BALANCE) <= {reason for rule in BALANCE_RULES for reason in Reason if reason.value == rule.__name__}
