"""Locks on what has no row of its own to be locked, by a key: requests for the same thing wait for each other."""

from sqlalchemy import Text, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncSession

_TAKE = select(func.pg_advisory_xact_lock(func.hashtextextended(bindparam("key", type_=Text), 0)))


async def hold(db: AsyncSession, *keys: str) -> None:
    """Until the end of the transaction nobody else holds one of these keys.

    In one order, so that two requests for several cannot wait for each other.
    """
    for key in sorted(keys):
        await db.execute(_TAKE, {"key": key})
