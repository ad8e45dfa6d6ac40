"""Spending limits, in one statement each."""

from datetime import datetime

from sqlalchemy import func, literal, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from models.limit import Attempts
from services.rules.limits import Limit


async def spend(db: AsyncSession, *, key: str, limit: Limit, now: datetime) -> datetime | None:
    """Counts one attempt; None, or where the limit is spent the instant of the next one that is allowed.

    One statement, so that attempts at once cannot all find the same rest: the second waits for the first's row.
    """
    instant = Attempts.free_at.type
    spent = func.greatest(Attempts.free_at, literal(now, instant), type_=instant) + limit.every
    used = insert(Attempts).values(key=key, free_at=now + limit.every)
    used = used.on_conflict_do_update(
        index_elements=[Attempts.key],
        set_={"free_at": spent},
        where=spent <= literal(now + limit.every * limit.burst, instant),
    )
    if (await db.execute(used.returning(Attempts.key))).first() is not None:
        return None
    free_at = (await db.execute(select(Attempts.free_at).where(Attempts.key == key))).scalar_one()
    allowed: datetime = free_at - limit.every * (limit.burst - 1)
    return allowed
