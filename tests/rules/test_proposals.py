"""The best allocations: as good as CP-SAT's, in the order that is promised, the same whoever asks."""

from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest

from models.enums import Authority, Gender, Level, RegionalGroup, Severity
from services.rules.allocations import propose
from services.rules.balance_facts import BalanceFacts
from services.rules.balance_rules import BALANCE_RULES, times_breached
from services.rules.co_chairs import BALANCE, CoChairsModalities, Reason
from services.rules.findings import Weight
from services.rules.modalities import Value
from services.rules.proposals import BARRING, Cancelled, Part, Proposals, Task, score, separation
from tests.rules.instances import (
    a_bench,
    a_holder,
    adversarial,
    drawn,
    empty,
    facts_of,
    mixed,
    ordinary,
    task_of,
)
from tests.rules.oracle import Solver, held_twice, may_sit, named, tried

MIXED = range(22)
HARD = adversarial()


def allowed(task: Task, facts: BalanceFacts) -> bool:
    """Whether an allocation keeps all that is hard, by the rules themselves."""
    before = {(b, s): one for b, bench in enumerate(task.facts.benches) for s, one in enumerate(bench.seats)}
    for (b, s), held in before.items():
        now = facts.benches[b].seats[s]
        if held is not None or (b, s) not in task.wanted:
            if now is not held:
                return False
        elif now is None or now not in task.candidates or not may_sit(task, b, now):
            return False
    parties = [one.party for one in facts.holders if one.party is not None]
    binding = {reason.value for reason in task.binding}
    kept = not any(times_breached(rule, facts) for rule in BALANCE_RULES if rule.__name__ in binding)
    return kept and len(set(parties)) == len(parties)


def places(task: Task, facts: BalanceFacts) -> tuple[tuple[int, int], ...]:
    """An allocation as the oracle names it: who of the candidates sits at which bench."""
    numbers = {one.nomination_id: n for n, one in enumerate(task.candidates)}
    return tuple((numbers[facts.benches[b].seats[s].nomination_id], b) for b, s in sorted(task.wanted))


def check_by_cp_sat(task: Task) -> Proposals:
    """That the ten best are: once they are ruled out, nothing is left that is better than the last."""
    answer = propose(task)
    assert answer.proven
    totals = [one.score.total for one in answer.items]
    assert totals == sorted(totals, reverse=True)
    assert all(one.score == score(one.facts) and allowed(task, one.facts) for one in answer.items)
    assert len({named(one.facts) for one in answer.items}) == len(answer.items)
    solver = Solver(task)
    for one in answer.items:
        solver.without(places(task, one.facts))
    left = solver.best()
    assert left is None if len(totals) < task.limit else left is None or left[0] <= totals[-1]
    assert (answer.clash is None) == bool(totals)
    return answer


@pytest.mark.parametrize("seed", MIXED)
def test_the_ten_best_are_those_of_cp_sat(seed: int) -> None:
    check_by_cp_sat(mixed(seed))


def test_some_of_these_have_no_answer_and_most_have() -> None:
    without = [Solver(mixed(seed)).best() is None for seed in (0, 1, 2, 4, 9, 13)]
    assert without == [False, False, False, True, True, True]


@pytest.mark.parametrize("name", HARD)
def test_the_ten_best_of_what_is_hard_are_those_of_cp_sat(name: str) -> None:
    check_by_cp_sat(HARD[name])


@pytest.mark.parametrize("seed", [0])
def test_the_best_of_two_hundred_is_that_of_cp_sat(seed: int) -> None:
    task = ordinary(seed)
    best = Solver(task).best()
    assert best is not None
    assert best[0] == check_by_cp_sat(task).items[0].score.total


def small(seed: int) -> Task:
    """Two tables and few candidates, so that all can be tried; many score alike."""
    dice = Random(seed)
    held = drawn(dice, f"held {seed}", 150) if seed % 2 else None
    weights = {reason: dice.choice([0, 10, 30]) for reason in Reason}
    facts = facts_of(a_bench(0, None, held), a_bench(1, None, None), weights=weights)
    if seed % 3 == 0:
        facts = empty(1, 3, weights=weights)
    candidates = [drawn(dice, f"{seed}-{n}", 7 * dice.randrange(12), 2) for n in range(dice.choice([6, 9, 14]))]
    binding = frozenset(reason for reason in BALANCE if dice.random() < 0.15)
    task = task_of(facts, candidates, binding=binding)
    return replace(task, wanted=frozenset(sorted(task.wanted)[seed % 2 :])) if seed % 5 == 0 else task


@pytest.mark.parametrize("seed", range(24))
def test_a_small_task_is_answered_as_by_trying_all(seed: int) -> None:
    task = replace(small(seed), limit=25)
    assert [(one.score.total, named(one.facts)) for one in propose(task).items] == tried(task, 25)


@pytest.mark.parametrize("task", [mixed(0), mixed(17), ordinary(3, 60), HARD["ties"]], ids=["0", "17", "60", "ties"])
def test_the_order_of_the_candidates_does_not_matter(task: Task) -> None:
    mixed_up = list(task.candidates)
    Random(1).shuffle(mixed_up)
    assert propose(replace(task, candidates=tuple(mixed_up))) == propose(task)


def test_those_that_score_alike_come_in_the_order_of_codes_and_nominations() -> None:
    task = HARD["ties"]
    first, second = propose(task).items[:2]
    codes = sorted(str(one.party) for one in task.candidates)
    assert [one.party for one in first.facts.holders] == sorted(codes[:8])
    assert [one.party for one in second.facts.holders] == [*codes[:7], codes[8]]


def test_what_separates_a_proposal_from_the_next() -> None:
    answer = propose(ordinary(2, limit=40))
    for this, following in pairwise(answer.items):
        assert this.separates == separation(this.facts, following.facts)
        assert this.separates.points == this.score.total - following.score.total
        assert sum(part.points for part in this.separates.parts) == this.separates.points
        assert this.separates.seats
    last = answer.items[-1]
    assert last.separates == propose(ordinary(2, limit=41)).items[39].separates


def test_the_very_last_is_separated_from_nothing() -> None:
    answer = propose(task_of(empty(1, 1), [a_holder("one", 1), a_holder("two", 2)]))
    assert [one.separates is None for one in answer.items] == [False, True]


def test_a_score_says_what_it_is_made_of() -> None:
    woman = a_holder(
        "a", 1, endorsed=True, preferred=frozenset({1}), objectives=frozenset({3}), development=frozenset()
    )
    man = a_holder("b", 60, gender=Gender.M, level=Level.OTHER, development=frozenset())
    found = score(facts_of(a_bench(0, woman, man)))
    assert found.parts == (
        Part(Reason.LEVEL_GAP, 1, -20),
        Part(Reason.ENDORSED, 1, 25),
        Part(Reason.PREFERRED_TABLE, 1, 10),
        Part(Reason.EXPERTISE, 1, 5),
    )
    assert found.total == 20


@pytest.mark.parametrize("effort", [1, 9_000, 12_500])
def test_where_the_effort_is_spent_nothing_better_than_the_bound_is_left(effort: int) -> None:
    task = ordinary(0)
    best, answer = propose(task), propose(replace(task, effort=effort))
    assert not answer.proven
    assert answer.clash is None
    assert len(answer.items) == task.limit
    assert all(allowed(task, one.facts) and one.score == score(one.facts) for one in answer.items)
    found = {named(one.facts) for one in answer.items}
    beyond = [one.score.total for one in best.items if named(one.facts) not in found]
    assert answer.bound is not None
    assert answer.bound >= max(beyond)


def test_other_shapes_are_answered_too() -> None:
    dice = Random(1)
    candidates = [drawn(dice, f"c {n}", dice.randrange(193), 3) for n in range(30)]
    assert check_by_cp_sat(task_of(empty(3, 3), candidates)).items
    assert check_by_cp_sat(task_of(empty(6, 1), candidates)).items
    many = propose(task_of(empty(23), [drawn(dice, f"m {n}", n, 23) for n in range(60)], effort=20_000))
    assert len(many.items) == 10
    assert many.proven or (many.bound is not None and many.bound >= many.items[0].score.total)


def test_nothing_to_fill_is_one_allocation() -> None:
    facts = facts_of(a_bench(0, a_holder("a", 1), None))
    answer = propose(task_of(facts, [a_holder("b", 2)], wanted=frozenset()))
    assert [one.facts for one in answer.items] == [facts]
    assert answer.proven


def test_a_search_can_be_stopped() -> None:
    asked = []

    def stopped() -> bool:
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        propose(HARD["women of three States"], stopped)
    assert len(asked) == 4


def test_a_task_that_makes_no_sense_is_refused() -> None:
    seat = frozenset({(0, 0)})
    facts, one = facts_of(a_bench(0, a_holder("a", 1), None)), a_holder("b", 2)
    with pytest.raises(ValueError, match="vacant"):
        Task(facts=facts, wanted=seat, candidates=())
    with pytest.raises(ValueError, match="a party of every candidate"):
        Task(facts=facts, wanted=frozenset(), candidates=(replace(one, party=None),))
    with pytest.raises(ValueError, match="every nomination once"):
        Task(facts=facts, wanted=frozenset(), candidates=(one, one))
    with pytest.raises(ValueError, match="endorsed"):
        Task(facts=facts, wanted=frozenset(), candidates=(), binding=frozenset({Reason.ENDORSED}))


def test_a_check_that_does_not_block_keeps_nobody_from_a_seat() -> None:
    """And what it finds is told of who sits there."""
    bench = a_bench(0, None)
    span = (bench.starts_at, bench.ends_at)
    one = a_holder("one", 1, state=False, unavailable=(span,), ruled_out=frozenset({1}), busy=((*span, "elsewhere"),))
    (found,) = propose(task_of(facts_of(bench), [one], barring=frozenset())).items
    assert found.facts.holders == (one,)
    for check in BARRING:
        assert propose(task_of(facts_of(bench), [one], barring=frozenset({check}))).items == (), check


def test_what_binds_and_what_costs_follows_from_the_checks() -> None:
    named = Value((Reason.LEVEL_GAP,), Authority.PRACTICE)
    points = Value({Reason.ONE_GROUP: 7, Reason.ENDORSED: 8}, Authority.PRACTICE)
    own = CoChairsModalities(binding=named, weights=points)
    weights = {
        "one_gender": Weight(Severity.BLOCKING, Authority.DEFAULT),
        "one_group": Weight(Severity.ADVISORY, Authority.DEFAULT),
        "unavailable": Weight(Severity.BLOCKING, Authority.DEFAULT),
    }
    found = own.weighed_by(weights)
    assert found.binding == Value((Reason.ONE_GENDER, Reason.LEVEL_GAP), Authority.PRACTICE)
    costs = {reason: found.weight(reason) for reason in Reason if found.weight(reason)}
    gains = {Reason.ENDORSED: 8, Reason.PREFERRED_TABLE: 10, Reason.EXPERTISE: 5}
    assert costs == {Reason.ONE_GENDER: 100, Reason.ONE_GROUP: 7, **gains}


def test_weights_of_nought_make_all_alike() -> None:
    nought = CoChairsModalities(weights=Value(dict.fromkeys(Reason, 0), Authority.DEFAULT))
    answer = propose(replace(ordinary(1), facts=replace(ordinary(1).facts, modalities=nought)))
    assert [one.score.total for one in answer.items] == [0] * 10


def test_a_state_that_keeps_two_seats_leaves_no_allocation() -> None:
    facts = facts_of(a_bench(0, a_holder("a", 1), None), a_bench(1, a_holder("b", 1), None))
    task = task_of(facts, [a_holder("c", 60), a_holder("d", 120, group=RegionalGroup.GRULAC)])
    assert held_twice(task)
    assert not propose(task).items
