"""What is not kept: sessions that ended, limits that are free again, repeated requests, old links, messages
and reminders."""

from datetime import datetime, timedelta

from services.adapters.database import Sessions
from services.queries.retention import Until, all_forgotten, forget_some
from services.repeats import REMEMBERED

LINKS_KEPT = timedelta(days=30)
MESSAGES_KEPT = timedelta(days=90)
REMINDERS_KEPT = timedelta(days=90)  # after the deadline
MOST = 2000  # rows of a kind at a time


async def forget(sessions: Sessions, *, now: datetime) -> None:
    """Removes some of it, each kind in a transaction of its own. To be called again and again."""
    until = Until(
        now,
        links=now - LINKS_KEPT,
        messages=now - MESSAGES_KEPT,
        repeats=now - REMEMBERED,
        reminders=now - REMINDERS_KEPT,
    )
    for what in all_forgotten(until):
        async with sessions() as db, db.begin():
            await forget_some(db, what, most=MOST)
