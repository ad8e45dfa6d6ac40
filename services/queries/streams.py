"""Rows of a long list one after the other, of which few are in memory at a time."""

from collections.abc import AsyncGenerator
from typing import Any, TypeVarTuple

from sqlalchemy import Row, Select
from sqlalchemy.ext.asyncio import AsyncSession

_FETCHED = 100  # rows at a time: more would keep the event loop from others for longer

Ts = TypeVarTuple("Ts")


async def stream(db: AsyncSession, statement: Select[*Ts]) -> AsyncGenerator[Row[*Ts], Any]:
    """What a select of columns finds, by a cursor of the server; objects of the ORM would be kept until the end."""
    result = await db.stream(statement.execution_options(yield_per=_FETCHED))
    try:
        async for rows in result.partitions():
            for row in rows:
                yield row
    finally:
        await result.close()
