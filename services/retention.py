"""What is not kept: sessions and logins that ended, limits that are free again, repeated requests, old links,
messages and reminders; what persons needed in a forum that is over, and who went through its doors; and files of
documents that no record names."""

import asyncio
from datetime import datetime, timedelta

from services.adapters.database import Sessions
from services.adapters.documents import Documents
from services.queries.retention import Until, all_forgotten, documents_kept, forget_some
from services.repeats import REMEMBERED

LINKS_KEPT = timedelta(days=30)
MESSAGES_KEPT = timedelta(days=90)
REMINDERS_KEPT = timedelta(days=90)  # after the deadline
FILES_LEFT = timedelta(hours=1)  # longer than any request takes
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


async def sweep(sessions: Sessions, documents: Documents, *, now: datetime) -> None:
    """Erases the files of documents that were taken back, or whose request was refused, an hour after they came."""
    before = now - FILES_LEFT
    left = await asyncio.to_thread(documents.left, before=before)
    if left:
        async with sessions() as db, db.begin():
            kept = await documents_kept(db, left)
        await asyncio.to_thread(documents.sweep, kept, before=before)
