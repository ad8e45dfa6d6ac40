"""What runs a select that was made once: a session within its transaction, or a connection below the ORM."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Protocol

from sqlalchemy import Select, select, true
from sqlalchemy.ext.asyncio import AsyncSession

Rows = Sequence[Sequence[Any]]


Statement = Select[*tuple[Any, ...]]


class Reads(Protocol):
    """Runs selects of columns, whose values are bound by name. Made once, as they are compiled once."""

    async def rows(self, statement: Statement, values: Mapping[str, Any]) -> Rows:
        """All rows."""


class InTransaction:
    """Reads what the session's transaction sees: what it wrote itself, too."""

    def __init__(self, db: AsyncSession) -> None:
        self._db = db

    async def rows(self, statement: Statement, values: Mapping[str, Any]) -> Rows:
        """All rows."""
        return (await self._db.execute(statement, values)).all()


class Foreseen:
    """Reads of which one is known before the first: it comes along with that, in one statement, and is there when it
    is asked for. It is one of a single row at the most, and shares no name of a value with the first."""

    def __init__(self, reads: Reads, statement: Statement, values: Mapping[str, Any]) -> None:
        self._reads = reads
        self._foreseen = statement, values
        self._came: Rows | None = None
        self._first = True

    async def rows(self, statement: Statement, values: Mapping[str, Any]) -> Rows:
        """All rows."""
        if self._came is not None and self._foreseen == (statement, values):
            return self._came
        if not self._first:
            return await self._reads.rows(statement, values)
        self._first = False
        foreseen, its_values = self._foreseen
        found = await self._reads.rows(_both(statement, foreseen), {**values, **its_values})
        if found:
            *came, there = found[0][len(statement.selected_columns) :]
            self._came = [came] if there else []
        return [row[: len(statement.selected_columns)] for row in found]


@lru_cache(100)
def _both(first: Statement, foreseen: Statement) -> Statement:
    """The rows of the first, each with that of the other and whether there is one."""
    one, other = first.subquery(), foreseen.add_columns(true().label("there")).subquery()
    return select(*one.c, *other.c).select_from(one.outerjoin(other, true()))
