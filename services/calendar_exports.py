"""The whole programme of a forum as one file for a delegation, with its own parts and the deadlines that bind it."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import FeedScope
from services.acts import Act
from services.calendar_feeds import Owner, compose
from services.errors import NotFound
from services.queries.accounts import account_by_id
from services.queries.calendar_feeds import newest_published
from services.queries.concerns import grants_in_forum
from services.queries.forums import load_forum
from services.rules.feeds import FeedOptions, FeedSelection

_WHOLE = FeedSelection(scope=FeedScope.FORUM, deadlines=True)


async def export_calendar(db: AsyncSession, *, act: Act, slug: str, options: FeedOptions) -> bytes:
    """As it is published now, to be imported once. Raises NotFound, also where nothing is published."""
    forum = await load_forum(db, slug=slug, actor=act.actor)
    published = await newest_published(db, forum_id=forum.id)
    account_id = act.actor.account_id
    account = None if account_id is None else await account_by_id(db, account_id)
    if published is None or account is None:
        raise NotFound("published calendar")
    grants = await grants_in_forum(db, account_id=account.id, forum_id=forum.id, now=act.now)
    owner = Owner(forum.id, account.person_id, grants)
    return (await compose(db, published, owner, _WHOLE, options, title=published.document.forum.title)).calendar
