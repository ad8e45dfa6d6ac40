"""Searching without stopping the event loop, one search at a time, for as long as somebody waits."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from threading import Event
from typing import TypeVar

from anyio import CapacityLimiter, to_thread

from services.errors import Overloaded
from services.rules.proposals import Cancelled, Stopped

_MOST_WAITING = 10
_LOOKING = 0.05  # seconds between two looks whether somebody still waits

T = TypeVar("T")


class Searches:
    """Make one an application, inside its event loop's life."""

    def __init__(self) -> None:
        self._limiter = CapacityLimiter(1)

    async def run(self, work: Callable[[Stopped], T], gone: Callable[[], Awaitable[bool]]) -> T:
        """What `work` gives, in a thread; it asks now and then whether it is stopped, which it is once whoever asked
        is `gone`. Raises Overloaded, also to those gone."""
        if self._limiter.statistics().tasks_waiting >= _MOST_WAITING:
            raise Overloaded
        stopped = Event()

        def asked() -> bool:
            time.sleep(0)  # so that the event loop has its turn, rather than after Python's 5 ms
            return stopped.is_set()

        watching = asyncio.create_task(_watch(gone, stopped))
        try:
            return await to_thread.run_sync(lambda: work(asked), limiter=self._limiter)
        except Cancelled:
            raise Overloaded from None
        finally:
            watching.cancel()


async def _watch(gone: Callable[[], Awaitable[bool]], stopped: Event) -> None:
    while not await gone():
        await asyncio.sleep(_LOOKING)
    stopped.set()
