"""What many tests begin with is made once by each worker, in a database of its own, as soon as it is asked for again;
a test that begins with it goes on there, in a transaction that is rolled back after it."""

import os
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, async_sessionmaker

from services.adapters.database import make_engine, make_sessions
from tests.world import Clock

Make = Callable[[], Awaitable[Any]]
Clone = Callable[[str, str], Awaitable[str]]  # new database, what it copies -> the application's address of it
Path = tuple[str, ...]  # steps in their order, such as a forum, and its announcement
_UNTOUCHED = text("SELECT pg_current_xact_id_if_assigned() IS NULL")  # no row was written or locked


@asynccontextmanager
async def rolled_back(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection in a transaction that leaves nothing."""
    async with engine.connect() as connection:
        outer = await connection.begin()
        try:
            yield connection
        finally:
            await outer.rollback()


@dataclass(frozen=True)
class Beginning:
    """A database in which steps were taken, and what the last one answered."""

    database: str
    engine: AsyncEngine
    answer: Any


class Beginnings:
    """Those of one worker."""

    def __init__(self, app: FastAPI, clock: Clock, template: str, clone: Clone) -> None:
        self._app, self._clock, self._template, self._clone = app, clock, template, clone
        self._made: dict[Path, Beginning] = {}
        self._asked: Counter[Path] = Counter()
        # Of the test that runs:
        self._sessions: async_sessionmaker[Any] | None = None
        self._path: Path = ()
        self._stack = AsyncExitStack()

    @asynccontextmanager
    async def of_test(self, sessions: async_sessionmaker[Any]) -> AsyncIterator[None]:
        """A test begins with nothing, in a transaction of its own."""
        self._sessions, self._path = sessions, ()
        async with self._stack:
            yield
        self._sessions = None

    async def step(self, name: str, make: Make) -> Any:
        """What `make` answers. Where the test has done nothing but take such steps, it may have been taken before."""
        if self._sessions is None or not await self._is_untouched():
            return await make()
        path = (*self._path, name)
        self._asked[path] += 1
        if self._asked[path] == 1:
            return await make()
        await self._stack.aclose()
        if path not in self._made:
            self._made[path] = await self._make(path, make)
        made, self._path = self._made[path], path
        self._sessions.configure(bind=await self._stack.enter_async_context(rolled_back(made.engine)))
        return deepcopy(made.answer)

    async def _is_untouched(self) -> bool:
        if self._clock.now != Clock().now:
            return False
        async with self._sessions() as db:
            return bool((await db.execute(_UNTOUCHED)).scalar_one())

    async def _make(self, path: Path, make: Make) -> Beginning:
        worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
        name, template = f"imrf_test_{worker}_begins_{len(self._made)}", self._template
        if before := self._made.get(self._path):
            await before.engine.dispose()  # what is copied nobody is connected to
            template = before.database
        engine = make_engine(await self._clone(name, template), pool_size=2)
        within, self._sessions = self._sessions, None  # what is made takes no steps itself
        self._app.state.sessions = make_sessions(engine)
        try:
            return Beginning(name, engine, await make())
        finally:
            self._app.state.sessions = self._sessions = within

    async def end(self) -> None:
        """Nobody is connected any more; the databases go with their server."""
        for made in self._made.values():
            await made.engine.dispose()
