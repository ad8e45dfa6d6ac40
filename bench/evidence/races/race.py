"""What a race is: many clients at two processes of the API at once, and what must hold afterwards."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass

from bench.evidence.caller import Caller, Lost
from bench.evidence.house import Site
from bench.evidence.tally import Tally


@dataclass(frozen=True, slots=True)
class Race:
    """`run` makes so many attempts from so many clients; `switch` is the name by which `unguarded` takes the guard
    away, `before` what the control's database loses first. `late`: days by which the second process's clock is
    ahead."""

    switch: str
    what: str
    guard: str
    run: Callable[[Site, int, int], Tally]
    before: Sequence[str] = ()
    late: int = 0
    processes: int = 2


async def together(callers: Sequence[Caller], act: Callable[[int, Caller], Awaitable[None]], tally: Tally) -> None:
    """Each caller acts by itself, all from one instant on; who loses its connection ends, and is counted."""
    barrier = asyncio.Barrier(len(callers))

    async def one(number: int, caller: Caller) -> None:
        await barrier.wait()
        try:
            await act(number, caller)
        except Lost:
            tally.lost += 1
        finally:
            caller.close()

    async with asyncio.TaskGroup() as group:
        for number, caller in enumerate(callers):
            group.create_task(one(number, caller))


async def shared(
    callers: Sequence[Caller], work: Iterable[object], act: Callable[[Caller, object], Awaitable[None]], tally: Tally
) -> None:
    """Each caller takes the next piece of work until there is none."""
    waiting = iter(work)

    async def take(_: int, caller: Caller) -> None:
        for piece in waiting:
            await act(caller, piece)

    await together(callers, take, tally)


async def rounds(
    callers: Sequence[Caller],
    count: int,
    act: Callable[[int, int, Caller], Awaitable[None]],
    tally: Tally,
) -> None:
    """In each round all callers act at once, and wait for each other."""
    barrier = asyncio.Barrier(len(callers))

    async def one(number: int, caller: Caller) -> None:
        for turn in range(count):
            async with asyncio.timeout(60):
                await barrier.wait()
            try:
                await act(turn, number, caller)
            except Lost:
                tally.lost += 1
        caller.close()

    async with asyncio.TaskGroup() as group:
        for number, caller in enumerate(callers):
            group.create_task(one(number, caller))
