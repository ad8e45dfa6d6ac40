"""What happens in two worlds: the same from the circulation of a list to its end and after it, but for one act of a
delegation (or of those who answer for the Office). In each story the worlds differ in another one.

`ours` is what is done in the one world, `theirs` what is done in the other: mostly something else that a delegation
may do, which is counted and logged alike and changes nothing that others see; or nothing at all.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tests.interference.base import READERS
from tests.interference.worlds import Twins, World
from tests.name_lists import CLOSES
from tests.objections import PATH, REQUESTS
from tests.world import NOON

DAY = timedelta(days=1)
MICROSECOND = timedelta(microseconds=1)
CIRCULATED = NOON + timedelta(hours=1)
ACT = NOON + 3 * DAY
LATE = CLOSES + timedelta(seconds=1)
ANSWERED = CLOSES + 8 * DAY  # what was asked during the term was due

Step = Callable[[Twins], Awaitable[None]]
Apart = Callable[[World, Twins], Awaitable[None]]


@dataclass(frozen=True)
class Story:
    """`by`: the States, by their place in the base, that take part in what differs and may read their own
    letters and requests; `shows`: whether the final list shows a difference; `alone`: `theirs` is nothing at all."""

    name: str
    ours: Apart
    theirs: Apart
    before: Sequence[Step] = ()
    at: Any = ACT
    by: tuple[int, ...] = (0,)
    shows: bool = False
    alone: bool = False
    after: Sequence[Step] = ()


async def _post(world: World, caller: str, path: str, sent: Any, *expected: int) -> Any:
    """With a key by which it may be repeated, as good clients do."""
    answer = await world.ask("POST", path, caller, sent=sent, headers=[("Idempotency-Key", "once")])
    assert answer.status in (expected or (201,)), answer
    return answer.json() if answer.body else None


# What differs.


def objection(name: int, state: int = 0) -> Apart:
    async def act(world: World, twins: Twins) -> None:
        sent = {"applications": [world.base.names[name]]}
        made = await _post(world, world.base.delegation(state), PATH, sent)
        twins.letters.append(made["id"])

    return act


def question(name: int, state: int = 0) -> Apart:
    """A request for a general basis, which any of them may make of any name."""

    async def act(world: World, twins: Twins) -> None:
        sent = {"application": world.base.names[name]}
        made = await _post(world, world.base.delegation(state), REQUESTS, sent)
        twins.requests.append(made["id"])

    return act


def too_late(name: int) -> Apart:
    async def act(world: World, twins: Twins) -> None:
        sent = {"applications": [world.base.names[name]]}
        await _post(world, world.base.delegation(0), PATH, sent, 403)

    return act


def part(kind: str, state: int) -> Apart:
    """What a State says to the first letter."""

    async def act(world: World, twins: Twins) -> None:
        path = f"{PATH}/{twins.letters[0]}/{kind}"
        await _post(world, world.base.delegation(state), path, {}, 200)

    return act


async def supplied(world: World, twins: Twins) -> None:
    path = f"{REQUESTS}/{twins.requests[0]}/basis"
    await _post(world, world.base.delegation(0), path, {"text": "Its statutes"}, 204)


async def drafted(world: World, twins: Twins) -> None:
    path = f"{REQUESTS}/{twins.requests[0]}/disclosures"
    await _post(world, READERS[0], path, {"outcome": "nothing_to_disclose"})


async def nothing(world: World, twins: Twins) -> None:
    pass


def both_of(*acts: Apart) -> Apart:
    async def act(world: World, twins: Twins) -> None:
        for one in acts:
            await one(world, twins)

    return act


# What is done in both before it, or after.


def object_to(name: int, state: int, *beside: int) -> Step:
    async def step(twins: Twins) -> None:
        base = twins.base
        others = {"with_states": [base.states[one] for one in beside]} if beside else {}
        sent = {"applications": [base.names[name]], **others}
        made = await twins.done("POST", PATH, base.delegation(state), sent=sent)
        twins.letters.append(made["id"])

    return step


def ask_about(name: int, state: int) -> Step:
    async def step(twins: Twins) -> None:
        sent = {"application": twins.base.names[name]}
        made = await twins.done("POST", REQUESTS, twins.base.delegation(state), sent=sent)
        twins.requests.append(made["id"])

    return step


def take_back(state: int) -> Step:
    async def step(twins: Twins) -> None:
        path = f"{PATH}/{twins.letters[0]}/withdraw"
        await twins.done("POST", path, twins.base.delegation(state), sent={})

    return step


async def withdraw_contested(twins: Twins) -> None:
    """The organization takes its application back, whoever objects."""
    path = f"/forums/imrf-test/applications/{twins.base.names[0]}/withdraw"
    await twins.done("POST", path, twins.base.applicant(0), sent={})


ASKED = ask_about(0, 2)  # in most of the stories somebody asks for the basis of objections to that name
STORIES = (
    Story("objection or question", objection(0), question(3), before=[ASKED], shows=True),
    Story("objection or nothing", objection(0), nothing, before=[ASKED], shows=True, alone=True),
    Story("objection to one or another", objection(0), objection(1), before=[ASKED], shows=True),
    Story(
        "objection of one or another",
        both_of(objection(0, 0), question(3, 1)),
        both_of(objection(0, 1), question(3, 0)),
        before=[ASKED],
        by=(0, 1),
    ),
    Story("objection beside another", objection(0), question(3), before=[ASKED, object_to(0, 1)]),
    Story(
        "joined or declined",
        part("confirm", 1),
        part("decline", 1),
        before=[ASKED, object_to(0, 0, 1), take_back(0)],
        by=(0, 1),
        shows=True,
    ),
    Story("withdrawn or not", part("withdraw", 0), question(3), before=[ASKED, object_to(0, 0)], shows=True),
    Story(
        "objection to a name that withdraws", objection(0), question(3), before=[ASKED], after=[withdraw_contested]
    ),
    Story("late or nothing", too_late(0), nothing, before=[ASKED], at=LATE, alone=True),
    Story("late to one or another", too_late(0), too_late(1), before=[ASKED], at=LATE),
    Story("supplied or not", supplied, question(3), before=[ASKED, object_to(0, 0)]),
    Story("drafted or not", drafted, nothing, before=[ASKED], at=ANSWERED, alone=True),
)
