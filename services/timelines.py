"""A forum's deadlines for whoever has a shell on the server: no actor is asked, so only the command line calls it."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from services.deadlines import ForumDeadlines, seen, terms_of_draft
from services.errors import InvalidInput
from services.queries.deadlines import load_record
from services.queries.forums import find_forum
from services.queries.publications import published_terms
from services.rules.windows import bind


async def read_timeline(db: AsyncSession, *, slug: str, now: datetime) -> ForumDeadlines:
    """All deadlines as they are in force for everyone, those for few included; before a publication the draft's.

    Withdrawn ones are left out, and what was extended for one party alone is as for everyone. Raises InvalidInput:
    `unknown_forum`; a rule of the draft that gives no deadline.
    """
    forum = await find_forum(db, slug) if slug.isascii() and slug.isprintable() else None
    if forum is None:
        raise InvalidInput("forum", "unknown_forum", f"There is no forum called {slug[:60]!r}.")
    terms = await published_terms(db, forum_id=forum.id) or await terms_of_draft(db, forum=forum, now=now)
    record = await load_record(db, forum_id=forum.id, deadlines=terms.deadlines)
    known = [bind(deadline, record.extensions) for deadline in record.deadlines if not deadline.withdrawn]
    return seen(terms, known, record.acts, now)
