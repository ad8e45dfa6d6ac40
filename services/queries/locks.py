"""Locks on what has no row of its own to be locked, by a key: requests for the same thing wait for each other."""

from sqlalchemy import Text, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncSession

# In the WHERE of a statement that locks a row for which hundreds wait in one second, each for the commits of those
# before: it has longer for it than others have (services/adapters/database.py). It is asked before the row is locked.
PATIENCE = select(func.set_config("lock_timeout", "5s", True)).scalar_subquery().is_not(None)

_KEY = func.hashtextextended(bindparam("key", type_=Text), 0)
_TAKE = select(func.pg_advisory_xact_lock(_KEY))
_SHARE = select(func.pg_advisory_xact_lock_shared(_KEY))


async def hold(db: AsyncSession, *keys: str, shared: bool = False) -> None:
    """Until the end of the transaction nobody else holds one of these keys; `shared`: but others who share it.

    In one order, so that two requests for several cannot wait for each other.
    """
    for key in sorted(keys):
        await db.execute(_SHARE if shared else _TAKE, {"key": key})
