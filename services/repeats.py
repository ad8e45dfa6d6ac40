"""Requests that may be repeated: same key, same body, same outcome, done once. A refused one leaves nothing."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from services.errors import InProgress, KeyReused
from services.queries import repeats
from services.queries.repeats import Former, Sent

REMEMBERED = timedelta(hours=24)


async def begin(db: AsyncSession, *, sent: Sent, now: datetime) -> Former | None:
    """None: the request is new, and its key is taken until its transaction ends. Else what came of the first one.

    Raises KeyReused for a key sent with another body, InProgress while the first one goes on.
    """
    if await repeats.claim(db, sent, now=now, forgotten=now - REMEMBERED):
        return None
    former = await repeats.find_former(db, sent)
    if former is None or former.status is None:
        raise InProgress
    if former.body_sha256 != sent.body_sha256:
        raise KeyReused
    return former


async def end(db: AsyncSession, *, sent: Sent, status: int, location: str | None) -> None:
    """Stores what a repetition is answered; nothing of the answer's body."""
    await repeats.store_outcome(db, sent, status=status, location=location)
