"""Searching without stopping the event loop, one search at a time, for as long as somebody waits."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Hashable
from functools import partial
from threading import Event
from typing import TypeVar

from anyio import to_thread

from services.errors import Overloaded
from services.rules.proposals import Cancelled, Stopped

_MOST_WAITING = 10
_LOOKING = 0.05  # seconds between two looks whether somebody still waits

T = TypeVar("T")


class Searches:
    """Make one an application, inside its event loop's life."""

    def __init__(self) -> None:
        self._turn = asyncio.Semaphore(1)
        self._waiting: set[Hashable] = set()

    async def run(self, work: Callable[[Stopped], T], gone: Callable[[], Awaitable[bool]], who: Hashable) -> T:
        """What `work` gives, in a thread; it asks now and then whether it is stopped, which it is once whoever asked
        is `gone`. One at a time for each of those `who` ask. Raises Overloaded, also to those gone."""
        if who in self._waiting or len(self._waiting) > _MOST_WAITING:
            raise Overloaded
        self._waiting.add(who)
        stopped = Event()
        watching = asyncio.create_task(_watch(gone, stopped))
        try:
            await self._take_turn(watching)
            try:
                return await to_thread.run_sync(lambda: work(partial(_asked, stopped)))
            finally:
                self._turn.release()
        except Cancelled:
            raise Overloaded from None
        finally:
            watching.cancel()
            self._waiting.discard(who)

    async def _take_turn(self, watching: asyncio.Task[None]) -> None:
        """Raises Overloaded for whoever goes before their turn comes: nobody waits behind them."""
        turn = asyncio.create_task(self._turn.acquire())
        try:
            await asyncio.wait({turn, watching}, return_when=asyncio.FIRST_COMPLETED)
        except BaseException:
            if turn.done():
                self._turn.release()
            turn.cancel()
            raise
        if not turn.done():
            turn.cancel()
            raise Overloaded


def _asked(stopped: Event) -> bool:
    time.sleep(0)  # so that the event loop has its turn, rather than after Python's 5 ms
    return stopped.is_set()


async def _watch(gone: Callable[[], Awaitable[bool]], stopped: Event) -> None:
    while not await gone():
        await asyncio.sleep(_LOOKING)
    stopped.set()
