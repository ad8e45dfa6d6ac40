"""Single reads by the driver alone: no session, no transaction, no result of SQLAlchemy's.

For what nearly every request asks. A select is compiled once a process; run, it is one round trip on a connection of
the one pool, held for that long. A transaction of one statement is no different under READ COMMITTED, and a session
with its BEGIN and COMMIT costs several times what the driver does.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

import asyncpg
from sqlalchemy import PoolProxiedConnection, QueuePool, Select
from sqlalchemy.dialects.postgresql.asyncpg import AsyncAdapt_asyncpg_dbapi, PGDialect_asyncpg
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from sqlalchemy.pool import ConnectionPoolEntry, Pool
from sqlalchemy.util import greenlet_spawn

from services.adapters.database import Sessions

Rows = Sequence[Sequence[Any]]

_DIALECT = PGDialect_asyncpg()  # type: ignore[no-untyped-call]
_MOST_STATEMENTS = 100  # as many as the driver keeps prepared


class NotRead(Exception):
    """No connection was to be had, it was lost, or the database broke the read off; its cause tells."""


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A select as the driver takes it: the text, the names of its values in their order, and what makes SQLAlchemy's
    value of each column (None: it is that already)."""

    text: str
    names: tuple[str, ...]
    into: tuple[Any, ...]

    def row(self, record: Sequence[Any]) -> tuple[Any, ...]:
        """As the session gives it."""
        return tuple([value if made is None else made(value) for made, value in zip(self.into, record, strict=True)])


@lru_cache(_MOST_STATEMENTS)
def _compiled(statement: Select[*tuple[Any, ...]]) -> _Compiled:
    compiled: Any = statement.compile(dialect=_DIALECT)
    for bound in compiled.binds.values():
        if not bound.required or bound.type.dialect_impl(_DIALECT).bind_processor(_DIALECT) is not None:
            raise TypeError(f"Only values that are sent, and as they are, can be bound here: {bound}")
    into = [
        column.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None) for column in statement.selected_columns
    ]
    return _Compiled(str(compiled), tuple(compiled.positiontup or ()), tuple(into))


class DirectReads:
    """Each read on a connection of the sessions' pool: the pool is the queue here too, and who waits too long gets
    the same TimeoutError. Sessions that are bound to one connection share it, with what its transaction wrote."""

    def __init__(self, sessions: Sessions) -> None:
        self._bind: Any = sessions.kw["bind"]

    async def rows(self, statement: Select[*tuple[Any, ...]], values: Mapping[str, Any]) -> Rows:
        """All rows. Raises NotRead."""
        compiled = _compiled(statement)
        arguments = [values[name] for name in compiled.names]
        self._tell(compiled.text, arguments)
        if isinstance(self._bind, AsyncConnection):
            shared: Any = (await self._bind.get_raw_connection()).driver_connection
            return [compiled.row(record) for record in await shared.fetch(compiled.text, *arguments)]
        return [compiled.row(record) for record in await _fetch(self._bind, compiled.text, arguments)]

    def _tell(self, text: str, arguments: list[Any]) -> None:
        """Whoever counts statements at the engine counts these too."""
        listeners = self._bind.sync_engine.dispatch.before_cursor_execute
        if listeners:
            listeners(None, None, text, arguments, None, False)


# PostgreSQL, appendix A: it has no room left, on its disk or in its memory.
_NO_ROOM = frozenset({"53000", "53100", "53200"})
BROKEN_OFF = frozenset({"55P03", "57014"}) | _NO_ROOM  # the lock or time limit of a statement
_LOST = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
_ENDED = frozenset({"57P01", "57P02"})  # by an administrator, or along with another process that crashed
# No connection is to be had: it broke off while it was made, too many, or the server is starting.
AWAY = frozenset({"08001", "08003", "08006", "53300", "57P03"}) | _NO_ROOM | _ENDED


# Reads take all connections of a pool but one at most, so that they never keep all of it from sessions.
_gates: WeakKeyDictionary[Pool, asyncio.Semaphore] = WeakKeyDictionary()


def _gate(pool: Pool) -> asyncio.Semaphore:
    gate = _gates.get(pool)
    if gate is None:
        size = pool.size() if isinstance(pool, QueuePool) else 2
        gate = _gates[pool] = asyncio.Semaphore(max(1, size - 1))
    return gate


async def _fetch(engine: AsyncEngine, text: str, arguments: list[Any]) -> Rows:
    gate = _gate(engine.pool)
    if gate.locked():
        await _pass(gate, engine.pool)
    else:
        await gate.acquire()
    try:
        return await _fetch_now(engine, text, arguments)
    finally:
        gate.release()


async def _pass(gate: asyncio.Semaphore, pool: Pool) -> None:
    """Waits no longer than for a connection."""
    try:
        async with asyncio.timeout(pool.timeout() if isinstance(pool, QueuePool) else None):
            await gate.acquire()
    except TimeoutError as error:
        raise NotRead from error


async def _fetch_now(engine: AsyncEngine, text: str, arguments: list[Any]) -> Rows:
    borrowed = _idle(engine.pool) or await _wait(engine)
    connection: Any = borrowed.driver_connection
    try:
        records: Rows = await connection.fetch(text, *arguments)
    except BaseException as error:
        ended = connection.is_closed() or getattr(error, "sqlstate", None) in _ENDED  # told before it is closed
        refused = isinstance(error, asyncpg.PostgresError) and not ended
        if not refused:  # lost, or broken off in the middle: nobody is to get the rest of the answer
            borrowed.invalidate(error)
        await _give_back(engine.pool, borrowed)
        if getattr(error, "sqlstate", None) in BROKEN_OFF if refused else isinstance(error, _LOST):
            raise NotRead from error
        raise
    await _give_back(engine.pool, borrowed)
    return records


def _idle(pool: Pool) -> ConnectionPoolEntry | None:
    """A connection that nobody uses, as it lies in the pool; None where there is none, or one that was lost.

    By the methods that a kind of pool implements. What SQLAlchemy does around them, for pools and programs of all
    kinds, takes twice as long as the read itself.
    """
    if not isinstance(pool, QueuePool) or not pool.checkedin():
        return None
    entry = pool._do_get()
    connection: Any = entry.driver_connection
    if connection is not None and not connection.is_closed():
        return entry
    if connection is not None:
        entry.invalidate()
    pool._do_return_conn(entry)
    return None


async def _wait(engine: AsyncEngine) -> PoolProxiedConnection:
    """A connection when there is one. Those that were lost meanwhile are made anew, so that this ends."""
    while True:
        try:
            borrowed = await engine.raw_connection()
        except OSError as error:
            raise NotRead from error
        except AsyncAdapt_asyncpg_dbapi.Error as error:
            if getattr(error, "sqlstate", None) in AWAY:
                raise NotRead from error
            raise
        connection: Any = borrowed.driver_connection
        if not connection.is_closed():
            return borrowed
        borrowed.invalidate()


async def _give_back(pool: Pool, borrowed: ConnectionPoolEntry | PoolProxiedConnection) -> None:
    if isinstance(borrowed, ConnectionPoolEntry):
        pool._do_return_conn(borrowed)
    elif borrowed.is_valid:  # else it went back when it was found invalid
        await greenlet_spawn(borrowed.close)
