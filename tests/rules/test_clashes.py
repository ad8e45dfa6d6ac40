"""Why there is no allocation: explanations of which nothing can be left out, and ways out that are the smallest."""

from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest

from models.enums import DevelopmentCategory, Gender, Level, RegionalGroup
from services.rules import clashes
from services.rules.allocation_model import Table
from services.rules.allocations import propose
from services.rules.balance_facts import BalanceFacts, Holder
from services.rules.balance_rules import BALANCE_RULES, times_breached
from services.rules.clash_words import way_out
from services.rules.co_chairs import BALANCE, Reason
from services.rules.feasibility import Feasibility
from services.rules.proposals import BARRING, Clash, Task, never, score, seated
from tests.rules.instances import a_bench, a_holder, adversarial, empty, facts_of, left_out, mixed, task_of

HARD = adversarial()
ALL = frozenset(BALANCE)
GROUPS = list(RegionalGroup)


def a_man(name: str, number: int, **more) -> Holder:
    return a_holder(name, number, gender=Gender.M, **more)


def keys(clash: Clash | None) -> list[str]:
    assert clash is not None
    return [rule.key for rule in clash.rules]


def ways(clash: Clash | None) -> list[tuple[str, ...]]:
    assert clash is not None
    return [way.rules for way in clash.relaxations]


def without(task: Task, rules: tuple[str, ...]) -> list[Task]:
    """Tasks of which one has an allocation where, without these rules, the given one has: by what a task says alone.

    A State that may have two seats, and parts of a rule of balance, cannot be said so: none then.
    """
    wanted, facts, binding = task.wanted, task.facts, task.binding
    excluded, only, candidates = task.excluded, task.only, task.candidates
    locks = {f"locked:{b.number}/{s + 1}": (n, s) for n, b in enumerate(facts.benches) for s in range(len(b.seats))}
    for key in rules:
        name, _, argument = key.partition(":")
        if name in set(BALANCE):
            if argument:
                return []
            binding -= {Reason(name)}
        elif name == "locked":
            facts, wanted = seated(facts, {locks[key]: None}), wanted | {locks[key]}
        elif name == "excluded":
            excluded = excluded - {argument} if argument else frozenset()
        elif name == "only":
            only = frozenset(one for one in only if argument and str(one) != argument)
        elif name in ("unavailable", "ruled_out", "busy"):
            candidates = tuple(replace(one, **{name: type(getattr(one, name))()}) for one in candidates)
        else:
            return []
    return [
        replace(
            task,
            wanted=wanted,
            facts=facts,
            binding=binding,
            excluded=excluded,
            only=only,
            candidates=candidates,
        )
    ]


def infeasible() -> dict[str, Task]:
    """Tasks without an allocation."""
    named = {f"{name}, all binding": replace(task, binding=ALL) for name, task in HARD.items()}
    named |= {name: HARD[name] for name in ("one State a group", "women of three States")}
    del named["all binding, all binding"], named["own tables, all binding"], named["few States, all binding"]
    named |= {f"left out {seed}": left_out(seed) for seed in (0, 2, 11)}
    return named | {f"mixed {seed}": mixed(seed) for seed in (4, 9, 13, 33, 38, 39, 45, 53, 57)}


INFEASIBLE = infeasible()


@cache
def clash_of(name: str) -> Clash:
    answer = propose(INFEASIBLE[name])
    assert answer.proven
    assert not answer.items
    assert answer.clash is not None
    return answer.clash


@pytest.mark.parametrize("name", INFEASIBLE)
def test_no_rule_can_be_left_out_of_an_explanation(name: str) -> None:
    found = frozenset(keys(clash_of(name))) - {"candidates"}  # these are no rule: they are how many there are
    table = Table(INFEASIBLE[name])
    assert clash_of(name).proven
    assert found <= set(table.keys)
    # Each question to a fresh judge: none remembers what it has seen.
    assert not Feasibility(table, never).possible(found)
    assert all(Feasibility(table, never).possible(found - {key}) for key in found)


@pytest.mark.parametrize("name", INFEASIBLE)
def test_a_way_out_is_the_smallest_and_leads_to_an_allocation(name: str) -> None:
    found, table = clash_of(name).relaxations, Table(INFEASIBLE[name])
    assert found
    assert len({len(way.rules) for way in found}) == 1
    everything = frozenset(table.keys)
    for way in found:
        assert Feasibility(table, never).possible(everything.difference(way.rules))
        assert set(way.rules) & set(keys(clash_of(name)))
        assert way.proposal is not None
        assert way.proposal.score == score(way.proposal.facts)
        for task in without(INFEASIBLE[name], way.rules):
            assert way.proposal.score == propose(replace(task, limit=1)).items[0].score
    totals = [way.proposal.score.total for way in found if way.proposal]
    assert totals == sorted(totals, reverse=True)
    size = len(found[0].rules)
    if size == 2:
        assert not any(Feasibility(table, never).possible(everything - {key}) for key in everything)


def broken(task: Task, facts: BalanceFacts, name: str) -> bool:
    rule = next(rule for rule in BALANCE_RULES if rule.__name__ == name)
    return times_breached(rule, facts) > 0


def test_an_explanation_agrees_with_trying_all() -> None:
    """Rules of a table of two, five candidates: every set of rules is asked about, and every pair is tried."""
    candidates = [
        a_holder("a", 0, level=Level.OTHER),
        a_holder("b", 1, ruled_out=frozenset({1})),
        a_man("c", 2),
        a_man("d", 60, level=Level.HEAD_OF_STATE),
        a_holder("e", 61),
    ]
    names = ("one_gender", "one_group", "level_gap")
    task = task_of(empty(1, 2), candidates, binding=frozenset(map(Reason, names)), excluded=frozenset({"S061"}))
    table = Table(task)
    assert set(table.keys) == {*names, "state_twice", "ruled_out", "excluded:S061"}
    bars = {"S061": "excluded:S061", "S001": "ruled_out"}
    for size in range(len(table.keys) + 1):
        for kept in map(frozenset, combinations(table.keys, size)):
            possible = False
            for pair in combinations(candidates, 2):
                facts = seated(task.facts, {(0, 0): pair[0], (0, 1): pair[1]})
                barred = any(bars.get(str(one.party)) in kept for one in pair)
                possible |= not barred and not any(name in kept and broken(task, facts, name) for name in names)
            assert Feasibility(table, never).possible(kept) is possible, kept


def test_no_woman_is_left_for_a_table() -> None:
    facts = facts_of(a_bench(0, a_man("held", 3), None))
    clash = propose(task_of(facts, [a_man("a", 60), a_man("b", 110)], binding=frozenset({Reason.ONE_GENDER}))).clash
    assert keys(clash) == ["one_gender"]
    assert clash is not None
    assert clash.rules[0].message == (
        "Women and men are to share the seats of “Round table 1”; only men are left for it."
    )
    assert clash.relaxations[0].message == (
        "The seats can be filled if those who share a round table may be all women or all men. The best allocation"
        " then scores -100 points."
    )


def test_a_free_seat_for_which_one_group_alone_is_left() -> None:
    facts = facts_of(a_bench(1, a_holder("held", 164), None))
    task = task_of(facts, [a_man("a", 165), a_man("b", 166)], binding=frozenset({Reason.ONE_GROUP}))
    clash = propose(task).clash
    assert clash is not None
    assert keys(clash) == ["one_group"]
    assert clash.rules[0].message.startswith(
        "Those who share “Round table 2” are to be from different regional groups"
    )


def test_a_lock_is_named_where_it_stands_in_the_way() -> None:
    facts = facts_of(a_bench(0, a_holder("held", 3), None))
    task = task_of(
        facts, [a_man("a", 4), a_holder("b", 60)], binding=frozenset({Reason.ONE_GROUP, Reason.ONE_GENDER})
    )
    clash = propose(task).clash
    assert keys(clash) == ["one_gender", "one_group", "locked:1/1"]
    assert ways(clash) == [("locked:1/1",), ("one_gender",), ("one_group",)]
    assert clash is not None
    assert clash.rules[-1].message == "Seat 1 of “Round table 1” is kept by State 3, of the African Group."
    assert clash.relaxations[0].message.startswith("The seats can be filled if seat 1 of “Round table 1” may go to")


def test_a_group_of_which_nobody_is_nominated() -> None:
    candidates = [a_holder(f"c {n}", n) for n in (0, 1, 2, 54, 55, 131, 132, 164, 165)]
    clash = propose(task_of(empty(), candidates, binding=frozenset({Reason.GROUP_MISSING}))).clash
    assert keys(clash) == ["group_missing:EASTERN_EUROPEAN"]
    assert clash is not None
    assert clash.rules[0].message == (
        "Each regional group is to hold a seat; of the Eastern European Group nobody is nominated."
    )


def test_what_a_group_may_hold_is_told() -> None:
    candidates = [a_man(f"c {n}", n) for n in (164, 165, 166, 167, 168, 169, 0, 54, 108)]
    clash = propose(task_of(empty(), candidates, binding=frozenset({Reason.GROUP_OVER_SHARE}))).clash
    assert keys(clash) == ["group_over_share:WEOG"]
    assert ways(clash) == [("group_over_share:WEOG",)]


def test_development_and_the_last_forum_are_told_of() -> None:
    none = frozenset[DevelopmentCategory]()
    candidates = [a_holder(f"c {n}", n, development=none) for n in range(8)]
    clash = propose(task_of(empty(), candidates, binding=frozenset({Reason.DEVELOPMENT_STATUS}))).clash
    assert keys(clash) == ["development_status:LDC"]
    assert ways(clash) == [("development_status:LDC", "development_status:LLDC", "development_status:SIDS")]


def test_those_who_cannot_come_or_do_not_want_to_or_are_busy() -> None:
    bench = a_bench(0, None)
    away = a_holder("away", 1, unavailable=((bench.starts_at, bench.ends_at),))
    unwilling = a_holder("unwilling", 2, ruled_out=frozenset({1}))
    elsewhere = a_holder("elsewhere", 3, busy=((bench.starts_at, bench.ends_at, "“Opening”"),))
    other, out = a_holder("no state", 4, state=False), a_holder("out", 5)
    kept_for, barred = a_holder("kept for", 6, ruled_out=frozenset({1})), a_holder("barred", 6)
    task = task_of(
        facts_of(bench),
        [away, unwilling, elsewhere, other, out, kept_for, barred],
        excluded=frozenset({"S005"}),
        only=frozenset({kept_for.nomination_id}),
    )
    clash = propose(task).clash
    only = f"only:{kept_for.nomination_id}"
    named = ["busy", "excluded:S005", "not_a_member_state", only, "ruled_out", "unavailable"]
    assert keys(clash) == ["candidates", *named]
    assert {way[0] for way in ways(clash)} == set(named)
    assert clash is not None
    assert {rule.key: rule.message for rule in clash.rules} == {
        "candidates": "1 seat is to be filled; of 7 nominees of 6 States nobody is left.",
        "busy": (
            "Nobody is seated at the time of another meeting in which they have a seat: 1 of 7 nominees for “Round"
            " table 1”."
        ),
        "excluded:S005": "State 5 is left out.",
        "not_a_member_state": "Co-chairs are representatives of Member States; 1 of 7 nominees are of none.",
        only: "Of State 6 one nominee may be seated and no other.",
        "ruled_out": (
            "Nobody is given a round table that their nomination rules out: 2 of 7 nominees for “Round table 1”."
        ),
        "unavailable": (
            "Nobody is seated at a time at which they said that they cannot: 1 of 7 nominees for “Round table 1”."
        ),
    }


def test_a_seat_elsewhere_at_the_same_time_bars_unless_it_is_said_not_to() -> None:
    bench = a_bench(0, None)
    before = bench.starts_at - (bench.ends_at - bench.starts_at)
    during, until_then = (
        a_holder(f"{start}", 3, busy=((start, end, "“Opening”"),))
        for start, end in ((bench.starts_at, bench.ends_at), (before, bench.starts_at))
    )
    assert keys(propose(task_of(facts_of(bench), [during])).clash) == ["candidates", "busy"]
    assert propose(task_of(facts_of(bench), [until_then])).clash is None
    (found,) = propose(task_of(facts_of(bench), [during], barring=BARRING - {"person_overlap"})).items
    assert found.facts.holders == (during,)


def test_two_seats_that_one_state_keeps_clash() -> None:
    facts = facts_of(a_bench(0, a_holder("a", 1), None), a_bench(1, a_holder("b", 1), None))
    clash = propose(task_of(facts, [a_holder("c", 60), a_holder("d", 120), a_holder("e", 131)])).clash
    assert keys(clash) == ["locked:1/1", "locked:2/1", "state_twice"]
    assert sorted(ways(clash)) == [("locked:1/1",), ("locked:2/1",), ("state_twice",)]


def test_more_seats_than_nominees() -> None:
    clash = propose(task_of(empty(), [a_holder("a", 1), a_holder("b", 2)])).clash
    assert clash == Clash(clash.rules, (), True)
    assert [(rule.key, rule.message) for rule in clash.rules] == [
        ("candidates", "8 seats are to be filled; there are 2 nominees.")
    ]


def test_where_the_effort_is_spent_an_explanation_is_not_said_to_be_proven() -> None:
    task = replace(INFEASIBLE["women of three States, all binding"], effort=400)
    answer = propose(task)
    assert not (answer.proven and answer.clash is not None and answer.clash.proven)


def told(clash: Clash | None) -> dict[str, str]:
    assert clash is not None
    return {rule.key: rule.message for rule in clash.rules}


def ways_told(clash: Clash | None) -> list[str]:
    """Without the score of the best allocation."""
    assert clash is not None
    return [way.message.partition(" The best")[0] for way in clash.relaxations]


def test_many_exclusions_are_one_rule() -> None:
    clash = clash_of("left out 11")
    assert told(clash) == {
        "group_missing:GRULAC": (
            "Each regional group is to hold a seat; of the Latin American and Caribbean Group nobody is left."
        ),
        "excluded": (
            "25 of 33 nominees are left out; they are of State 0, State 54, State 108, State 131 and 21 more."
        ),
    }
    assert ways(clash) == [("excluded",), ("group_missing:GRULAC",)]
    assert ways_told(clash) == [
        "The seats can be filled if those who are left out may be seated.",
        "The seats can be filled if the Latin American and Caribbean Group may be without a seat.",
    ]


def test_where_too_few_are_left_the_numbers_are_told() -> None:
    clash = clash_of("left out 0")
    assert told(clash) == {
        "candidates": "8 seats are to be filled; of 33 nominees of 33 States 3 nominees of 3 States are left.",
        "excluded": (
            "30 of 33 nominees are left out; they are of State 0, State 54, State 108, State 131 and 26 more."
        ),
    }
    assert ways(clash) == [("excluded",)]


@pytest.mark.parametrize("count", [5, 6])
def test_five_exclusions_are_rules_of_their_own_and_six_are_not(count: int) -> None:
    candidates = [a_holder(f"c {n}", n) for n in range(count)]
    ids = [str(one.nomination_id) for one in candidates]
    # A State that is not nominated is left out too, but keeps nobody from a seat.
    clash = propose(task_of(empty(1, 1), candidates, excluded=frozenset({*ids[1:], "S000", "S190"}))).clash
    if count == 5:
        assert set(keys(clash)) == {"candidates", "excluded:S000", *(f"excluded:{one}" for one in ids[1:])}
        assert told(clash)["candidates"] == ("1 seat is to be filled; of 5 nominees of 5 States nobody is left.")
        assert set(ways_told(clash)) == {
            "The seats can be filled if State 0 may be seated.",
            *(f"The seats can be filled if a nominee of State {n} may be seated." for n in range(1, 5)),
        }
    else:
        assert told(clash)["excluded"] == (
            "6 of 6 nominees are left out; they are of State 0, State 1, State 2, State 3 and 2 more."
        )


@pytest.mark.parametrize("count", [5, 6])
def test_of_many_states_one_nominee_each_may_be_seated(count: int) -> None:
    alone = [a_holder(f"alone {n}", n, ruled_out=frozenset({1})) for n in range(count)]
    others = [a_holder(f"other {n}", n) for n in range(count)]
    only = frozenset(one.nomination_id for one in alone if one.nomination_id)
    clash = propose(task_of(empty(1, 1), [*alone, *others], only=only)).clash
    if count == 5:
        assert told(clash)[f"only:{alone[0].nomination_id}"] == "Of State 0 one nominee may be seated and no other."
        assert "The seats can be filled if another nominee of State 0 may be seated." in ways_told(clash)
    else:
        assert told(clash) == {
            "candidates": "1 seat is to be filled; of 12 nominees of 6 States nobody is left.",
            "only": (
                "Of 6 States one nominee each may be seated and no other; they are State 0, State 1, State 2, State 3"
                " and 2 more."
            ),
            "ruled_out": (
                "Nobody is given a round table that their nomination rules out: 6 of 12 nominees for “Round table 1”."
            ),
        }
        assert "The seats can be filled if other nominees of 6 States may be seated." in ways_told(clash)


def test_nominees_of_one_state_are_told_of_at_once() -> None:
    first, second, other = a_holder("first", 60), a_man("second", 60), a_holder("other", 61)
    excluded = frozenset(str(one.nomination_id) for one in (first, second))
    facts = facts_of(a_bench(0, None, None))
    clash = propose(task_of(facts, [first, second, other], excluded=excluded)).clash
    assert list(told(clash).values()) == [
        "2 seats are to be filled; of 3 nominees of 2 States 1 nominee of 1 State is left.",
        "A nominee of State 60 is left out.",
        "A second nominee of State 60 is left out.",
    ]
    assert ways(clash) in ([(f"excluded:{one.nomination_id}",)] for one in (first, second))
    assert ways_told(clash) == [
        "The seats can be filled if a nominee of State 60 may be seated.",
    ]


def test_a_way_out_by_two_nominees_of_one_state_and_by_several_groups() -> None:
    table = Table(left_out(0))
    broken = ("one_gender", "group_missing:GRULAC", "group_missing:WEOG", "excluded")
    assert way_out(table, broken, None) == (
        "The seats can be filled if those who share a round table may be all women or all men, if the Latin American"
        " and Caribbean Group and the Western European and other States Group may be without a seat and if those who"
        " are left out may be seated."
    )
    candidates = [a_holder("first", 60), a_man("second", 60), a_holder("other", 61), a_man("third", 62)]
    names = [*(str(one.nomination_id) for one in candidates[:3]), "S062"]
    table = Table(task_of(empty(1, 2), candidates, excluded=frozenset(names)))
    assert way_out(table, [f"excluded:{one}" for one in names], None) == (
        "The seats can be filled if 2 nominees of State 60, a nominee of State 61 and State 62 may be seated."
    )


def test_where_the_effort_is_spent_no_rule_is_named_that_can_be_kept() -> None:
    clash = propose(replace(left_out(0), effort=10_000)).clash
    assert clash is not None
    assert not clash.proven
    assert ways(clash) == [("excluded",)]


def test_where_too_many_explanations_were_needed_a_way_out_has_no_rule_too_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(clashes, "MOST_EXPLANATIONS", 1)
    task = INFEASIBLE["women of three States, all binding"]
    clash = propose(task).clash
    assert clash is not None
    assert not clash.proven
    table = Table(task)
    (way,) = clash.relaxations
    kept = frozenset(table.keys).difference(way.rules)
    assert Feasibility(table, never).possible(kept)
    assert not any(Feasibility(table, never).possible(kept | {key}) for key in way.rules)
