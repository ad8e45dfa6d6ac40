"""Ending in order: on Ctrl-C, on SIGTERM, and when the terminal is closed."""

import asyncio
import logging
import os
import signal
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any


class Stop:
    """Notes requests to end this process, and tells whoever can act on them just now.

    A request is no exception amid whatever runs: that would get lost in a library's callback, or break off
    the clean-up. Where nobody is told, the next `check()` acts on it.
    """

    def __init__(self) -> None:
        self._requested = False
        self._tell: Callable[[], object] = lambda: None
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._request)
        if signal.getsignal(signal.SIGHUP) is signal.SIG_DFL:  # Not under nohup.
            signal.signal(signal.SIGHUP, self._request)
        for name in ("uvicorn.error", "sqlalchemy.pool.impl.NullPool", "sqlalchemy.pool.impl.AsyncAdaptedQueuePool"):
            logging.getLogger(name).addFilter(_is_no_cancellation)

    def _request(self, _number: int, _frame: FrameType | None) -> None:
        if not self._requested:
            with suppress(OSError):
                os.write(2, "\nStopping …\n".encode())  # Unlike print(), allowed in here.
        self._requested = True
        self._tell()

    def check(self) -> None:
        """Raises KeyboardInterrupt after a request."""
        if self._requested:
            raise KeyboardInterrupt

    @contextmanager
    def telling(self, tell: Callable[[], object]) -> Iterator[None]:
        """Within it, `tell` is called on each request, and at once if there was one."""
        self._tell = tell
        if self._requested:
            tell()
        try:
            yield
        finally:
            self._tell = lambda: None

    def run(self, main: Coroutine[Any, Any, None]) -> None:
        """Runs it in an event loop of its own; cancelled by a request, which is then KeyboardInterrupt."""
        with suppress(asyncio.CancelledError):
            asyncio.run(self._run(main))
        self.check()

    async def _run(self, main: Coroutine[Any, Any, None]) -> None:
        loop, task = asyncio.get_running_loop(), asyncio.ensure_future(main)
        with self.telling(lambda: loop.call_soon_threadsafe(task.cancel)):
            await task


def _is_no_cancellation(record: logging.LogRecord) -> bool:
    """What is cut off at the end needs no traceback in the log."""
    return not (record.exc_info and isinstance(record.exc_info[1], asyncio.CancelledError))
