"""The one way to what is confidential: statements in the database role that may read and write the schema."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from services.queries.writing import flush

_ENTER = text("SET LOCAL ROLE imrf_objections")
_LEAVE = text("RESET ROLE")


@asynccontextmanager
async def as_objections(db: AsyncSession) -> AsyncIterator[None]:
    """Within it, statements of this transaction reach the tables of the schema `objections`, and no others.

    What is pending before is written before, what is added within is written within: nothing goes to a table in the
    wrong role. The end of the transaction, or of the savepoint in which it began, ends the role too. Not to be
    nested.
    """
    await flush(db)
    await db.execute(_ENTER)
    try:
        yield
        await flush(db)
    except BaseException:
        # A transaction that failed refuses this, and takes the role back with all else when it is rolled back.
        with suppress(SQLAlchemyError):
            await db.execute(_LEAVE)
        raise
    await db.execute(_LEAVE)
