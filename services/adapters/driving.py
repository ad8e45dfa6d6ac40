"""Statements by the driver alone, in the transaction that a session has begun.

For what hundreds ask for in one second: what a session does around a statement costs several times what the driver
does. What the database refuses is told as a session would tell it.
"""

from collections.abc import Sequence
from typing import Any

import asyncpg
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection


class Refused(Exception):
    """The driver's error where SQLAlchemy has its own: with the `sqlstate`; its cause is the driver's."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(type(cause).__name__)
        self.sqlstate = getattr(cause, "sqlstate", None)
        self.__cause__ = cause


class Driver:
    """A connection on which something was sent already: else nothing would be in its transaction."""

    def __init__(self, connection: Any, listeners: Any) -> None:
        self._connection, self._listeners = connection, listeners

    @classmethod
    async def of(cls, connection: AsyncConnection) -> "Driver":
        """Raises RuntimeError where no transaction was begun."""
        raw: Any = (await connection.get_raw_connection()).driver_connection
        if not raw.is_in_transaction():
            raise RuntimeError("a statement of the session's own comes first: it begins the transaction")
        return cls(raw, connection.sync_engine.dispatch.before_cursor_execute)

    async def row(self, statement: str, *values: Any) -> Sequence[Any] | None:
        """The first row, if there is one; `$1` in the statement is the first value. Raises DBAPIError."""
        if self._listeners:  # whoever counts statements at the engine counts these too
            self._listeners(None, None, statement, values, None, False)
        try:
            found: Sequence[Any] | None = await self._connection.fetchrow(statement, *values)
        except asyncpg.IntegrityConstraintViolationError as error:
            raise IntegrityError(statement, None, Refused(error), hide_parameters=True) from error
        except asyncpg.PostgresError as error:
            raise DBAPIError(statement, None, Refused(error), hide_parameters=True) from error
        except (OSError, asyncpg.InterfaceError) as error:  # lost
            raise DBAPIError(
                statement, None, Refused(error), hide_parameters=True, connection_invalidated=True
            ) from error
        return found
