"""A forum's deadlines for whoever has a shell on the server: no actor is asked, so only the command line calls it."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from models.forum import Forum
from services.deadlines import ForumDeadlines, draft_deadlines
from services.errors import InvalidInput
from services.modalities import Modalities
from services.queries.deadlines import load_record
from services.queries.forums import find_forum
from services.queries.publications import Terms, published_terms
from services.rules.windows import bind, by_instant, compute_state


async def read_timeline(db: AsyncSession, *, slug: str, now: datetime) -> ForumDeadlines:
    """All deadlines as they are in force for everyone, those for few included; before a publication the draft's.

    Withdrawn ones are left out, and what was extended for one party alone is as for everyone. Raises InvalidInput:
    `unknown_forum`; a rule of the draft that gives no deadline.
    """
    forum = await find_forum(db, slug) if slug.isascii() and slug.isprintable() else None
    if forum is None:
        raise InvalidInput("forum", "unknown_forum", f"There is no forum called {slug[:60]!r}.")
    terms = await published_terms(db, forum_id=forum.id) or await _draft_terms(db, forum, now)
    record = await load_record(db, forum_id=forum.id, deadlines=terms.deadlines)
    known = [bind(deadline, record.extensions) for deadline in record.deadlines if not deadline.withdrawn]
    bound = tuple(sorted(known, key=by_instant))
    states = {one.deadline.key: compute_state(one, bound, now, terms.closing_soon) for one in bound}
    return ForumDeadlines(terms.number, terms.timezone, terms.contact, bound, states)


async def _draft_terms(db: AsyncSession, forum: Forum, now: datetime) -> Terms:
    modalities = Modalities.model_validate(forum.modalities)
    planned = (await draft_deadlines(db, forum=forum, modalities=modalities, now=now)).planned
    closing_soon = timedelta(days=modalities.deadlines.closing_soon_days.value)
    return Terms(None, forum.timezone, planned, modalities.deadlines.contact.value, closing_soon)
