"""What runs a select that was made once: a session within its transaction, or a connection below the ORM."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

Rows = Sequence[Sequence[Any]]


class Reads(Protocol):
    """Runs selects of columns, whose values are bound by name. Made once, as they are compiled once."""

    async def rows(self, statement: Select[*tuple[Any, ...]], values: Mapping[str, Any]) -> Rows:
        """All rows."""


class InTransaction:
    """Reads what the session's transaction sees: what it wrote itself, too."""

    def __init__(self, db: AsyncSession) -> None:
        self._db = db

    async def rows(self, statement: Select[*tuple[Any, ...]], values: Mapping[str, Any]) -> Rows:
        """All rows."""
        return (await self._db.execute(statement, values)).all()
