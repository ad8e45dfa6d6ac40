"""Searching for co-chairs without stopping the event loop, one search at a time, for as long as somebody waits."""

import asyncio
from collections.abc import Awaitable, Callable
from threading import Event

from anyio import CapacityLimiter, to_thread

from services.errors import Overloaded
from services.rules.allocations import propose
from services.rules.proposals import Cancelled, Proposals, Task

_MOST_WAITING = 10
_LOOKING = 0.05  # seconds between two looks whether somebody still waits


class Searches:
    """Make one an application, inside its event loop's life."""

    def __init__(self) -> None:
        self._limiter = CapacityLimiter(1)

    async def propose(self, task: Task, gone: Callable[[], Awaitable[bool]]) -> Proposals:
        """What the search finds. It stops when whoever asked is `gone`. Raises Overloaded, also to those gone."""
        if self._limiter.statistics().tasks_waiting >= _MOST_WAITING:
            raise Overloaded
        stopped = Event()
        watching = asyncio.create_task(_watch(gone, stopped))
        try:
            return await to_thread.run_sync(lambda: propose(task, stopped.is_set), limiter=self._limiter)
        except Cancelled:
            raise Overloaded from None
        finally:
            watching.cancel()


async def _watch(gone: Callable[[], Awaitable[bool]], stopped: Event) -> None:
    while not await gone():
        await asyncio.sleep(_LOOKING)
    stopped.set()
