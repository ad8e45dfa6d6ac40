"""Tasks for the tests of proposals: made from seeds, the same in every run, and some that are hard on purpose."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

from models.enums import Authority, DevelopmentCategory, Gender, Level, RegionalGroup, SeatRole
from services.rules.balance_facts import BalanceFacts, Bench, Holder, LastForum, Membership
from services.rules.co_chairs import BALANCE, CoChairsModalities, LevelsModalities, Reason
from services.rules.modalities import Value
from services.rules.proposals import Task
from tests.rules.builders import an_id, utc

GROUPS = list(RegionalGroup)
MEMBERSHIP = Membership(
    dict(zip(GROUPS, (54, 54, 23, 33, 29), strict=True)),
    dict(zip(DevelopmentCategory, (44, 32, 39), strict=True)),
)
FIRST = utc("2026-05-05 14:00")
LIKELY = (Gender.F, Gender.F, Gender.F, Gender.M, Gender.M, Gender.M, Gender.PENDING, Gender.OTHER)


def state_of(n: int) -> tuple[str, RegionalGroup, frozenset[DevelopmentCategory]]:
    """The code, group and lists of the n-th of 193 made-up States."""
    group = [group for group, size in MEMBERSHIP.groups.items() for _ in range(size)][n % 193]
    dice = Random(n)
    lists = frozenset(
        one for one, part in zip(DevelopmentCategory, (0.23, 0.17, 0.2), strict=True) if dice.random() < part
    )
    return f"S{n:03}", group, lists


def a_bench(n: int, *seats: Holder | None) -> Bench:
    """Round table n + 1; two are held at the same time."""
    start = FIRST + timedelta(hours=4 * (n // 2))
    return Bench(
        meeting_id=an_id(f"table {n}"),
        title=f"Round table {n + 1}",
        number=n + 1,
        starts_at=start,
        ends_at=start + timedelta(hours=3),
        objectives=frozenset(range(6 * n, 6 * n + 6)),
        seats=seats,
    )


def facts_of(
    *benches: Bench, last: LastForum | None = None, weights: Mapping[Reason, int] | None = None, **more: Any
) -> BalanceFacts:
    """Facts of co-chairs with the Organization's membership."""
    modalities = CoChairsModalities(weights=Value(dict(weights or {}), Authority.DEFAULT))
    fields = {
        "role": SeatRole.CO_CHAIR,
        "benches": benches,
        "membership": MEMBERSHIP,
        "last": last,
        "modalities": modalities,
        "levels": LevelsModalities(),
    }
    return BalanceFacts(**{**fields, **more})


def empty(tables: int = 4, seats: int = 2, **more: Any) -> BalanceFacts:
    """All seats vacant."""
    return facts_of(*(a_bench(n, *[None] * seats) for n in range(tables)), **more)


def a_holder(name: str, number: int = 0, /, **more: Any) -> Holder:
    """A woman minister, nominated and endorsed in nothing, of a State by its number."""
    code, group, lists = state_of(number)
    fields = {
        "name": f"State {number}",
        "party": code,
        "state": True,
        "group": group,
        "development": lists,
        "gender": Gender.F,
        "level": Level.MINISTER,
        "nomination_id": an_id(name),
        "person_id": an_id(f"person {name}"),
    }
    return Holder(**{**fields, **more})


def drawn(dice: Random, name: str, state: int, tables: int = 4) -> Holder:
    """A candidate as chance has it."""
    span = (FIRST + timedelta(hours=4), FIRST + timedelta(hours=5))
    return a_holder(
        name,
        state,
        state=dice.random() > 0.02,
        gender=dice.choice(LIKELY),
        level=dice.choice([*Level, Level.MINISTER, Level.MINISTER, None]),
        endorsed=dice.random() < 0.4,
        unavailable=(span,) if dice.random() < 0.1 else (),
        ruled_out=frozenset(n for n in range(1, tables + 1) if dice.random() < 0.08),
        preferred=frozenset(n for n in range(1, tables + 1) if dice.random() < 0.2),
        objectives=frozenset(dice.sample(range(24), 2)),
    )


def task_of(facts: BalanceFacts, candidates: list[Holder], **more: Any) -> Task:
    """All vacant seats are wanted unless said otherwise."""
    vacant = {(b, s) for b, bench in enumerate(facts.benches) for s, one in enumerate(bench.seats) if one is None}
    return Task(**{"facts": facts, "wanted": frozenset(vacant), "candidates": tuple(candidates), **more})


def ordinary(seed: int, count: int = 200, **more: Any) -> Task:
    """Four tables with two seats each, all vacant."""
    dice = Random(seed)
    last = LastForum("the last forum", frozenset(f"S{n:03}" for n in dice.sample(range(193), 8)), True)
    candidates = [drawn(dice, f"{seed}-{n}", dice.randrange(193)) for n in range(count)]
    return task_of(empty(last=last), candidates, **more)


def mixed(seed: int) -> Task:
    """Everything by chance: shape, weights, seats held, exclusions, what binds."""
    dice = Random(1000 + seed)
    tables, count = dice.choice([1, 2, 3, 4, 4, 4]), dice.choice([10, 15, 25, 40, 80, 200])
    states = (
        [dice.randrange(193) for _ in range(count)]
        if dice.random() < 0.6
        else [dice.randrange(max(9, count // 3)) * 7 % 193 for _ in range(count)]
    )
    candidates = [drawn(dice, f"{seed}-{n}", state, tables) for n, state in enumerate(states)]
    benches = []
    for n in range(tables):
        seats: list[Holder | None] = [None, None]
        for s in range(2):
            if dice.random() < 0.15:
                seats[s] = drawn(dice, f"held {seed}-{n}-{s}", 193 + 2 * n + s)
        benches.append(a_bench(n, *seats))
    weights = (
        {reason: dice.choice([0, 5, 10, 40, dice.randrange(200)]) for reason in Reason} if dice.random() < 0.6 else {}
    )
    last = LastForum(
        "the last forum", frozenset(dice.sample(sorted({str(one.party) for one in candidates}), 3)), False
    )
    facts = facts_of(*benches, last=None if dice.random() < 0.2 else last, weights=weights)
    task = task_of(facts, candidates)
    wanted = frozenset(place for place in sorted(task.wanted) if dice.random() < 0.85)
    few = dice.sample(candidates, 4)
    elsewhere = (facts.benches[0].starts_at, facts.benches[0].ends_at, "a meeting of another forum")
    return replace(
        task,
        wanted=wanted,
        binding=frozenset(reason for reason in BALANCE if dice.random() < 0.25),
        excluded=frozenset({str(few[0].party), str(few[1].nomination_id)}),
        only=frozenset(one.nomination_id for one in few[2:] if one.nomination_id),
        candidates=(*(replace(one, busy=(elsewhere,)) for one in candidates[:5]), *candidates[5:]),
    )


def left_out(seed: int, count: int = 33) -> Task:
    """So many nominees, of States of each group in turn: all women and men are left out, and all of two States."""
    dice, firsts = Random(2000 + seed), (0, 54, 108, 131, 164)
    likely = [*[Gender.F] * 3, *[Gender.M] * 3, *[Gender.PENDING] * 2]
    candidates = [
        replace(drawn(dice, f"{seed}-{n}", firsts[n % 5] + n // 5), gender=dice.choice(likely)) for n in range(count)
    ]
    pending = [one for one in candidates if one.gender is Gender.PENDING]
    nominations = {str(one.nomination_id) for one in candidates if one not in pending}
    return task_of(
        empty(),
        candidates,
        binding=frozenset({Reason.GROUP_MISSING, Reason.ONE_GENDER, Reason.ONE_GROUP, Reason.GENDER_OVER_ALL}),
        excluded=frozenset({*nominations, *(str(one.party) for one in pending[:2])}),
    )


def _many(task: Callable[[int], Holder], count: int = 200, **more: Any) -> Task:
    return task_of(empty(), [task(n) for n in range(count)], **more)


def _one_state_a_group() -> Task:
    dice, firsts = Random(1), (0, 54, 108, 131, 164)
    return _many(lambda n: drawn(dice, f"few {n}", firsts[n % 5]))


def _own_tables() -> Task:
    dice = Random(2)

    def one(n: int) -> Holder:
        tables = frozenset(dice.sample(range(1, 5), dice.randrange(4)))
        return replace(
            drawn(dice, f"own {n}", n), ruled_out=tables, preferred=frozenset({dice.randrange(1, 5)}) - tables
        )

    return _many(one)


def _few_states(states: int) -> Task:
    dice = Random(3)
    return _many(lambda n: drawn(dice, f"few {n}", n % states * 17 % 193))


def _women_of_three_states() -> Task:
    dice = Random(4)

    def one(n: int) -> Holder:
        return replace(drawn(dice, f"w {n}", n % 60), gender=Gender.F if n % 60 in (1, 55, 56) else Gender.M)

    return _many(one, binding=frozenset({Reason.ONE_GENDER}))


def adversarial() -> dict[str, Task]:
    """Those that are hard on purpose, by name."""
    dice = Random(5)
    return {
        "one State a group": _one_state_a_group(),
        "one gender": _many(lambda n: replace(drawn(dice, f"g {n}", n), gender=Gender.M)),
        "ties": _many(lambda n: a_holder(f"t {n}", n, group=RegionalGroup.AFRICAN, development=frozenset())),
        "one group": _many(lambda n: replace(drawn(dice, f"o {n}", n), group=RegionalGroup.WEOG)),
        "all binding": replace(ordinary(6), binding=frozenset(BALANCE)),
        "few States": _few_states(11),
        "as many States as seats": _few_states(8),
        "own tables": _own_tables(),
        "women of three States": _women_of_three_states(),
    }
