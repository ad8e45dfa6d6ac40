"""What is not kept: sessions that ended, limits that are free again, repeated requests, old links and messages."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from services.queries.limits import forget_attempts
from services.queries.links import forget_links
from services.queries.messages import forget_messages
from services.queries.repeats import forget_repeats
from services.queries.sessions import forget_sessions
from services.repeats import REMEMBERED

LINKS_KEPT = timedelta(days=30)
MESSAGES_KEPT = timedelta(days=90)


async def forget(db: AsyncSession, *, now: datetime) -> None:
    """Removes it."""
    await forget_sessions(db, now)
    await forget_attempts(db, now)
    await forget_repeats(db, now - REMEMBERED)
    await forget_links(db, now - LINKS_KEPT)
    await forget_messages(db, now - MESSAGES_KEPT)
