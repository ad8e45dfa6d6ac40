"""Forums, as the caller may see them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import ForumState, Permission
from models.forum import Forum
from models.publication import Publication
from services.errors import NotFound
from services.queries.paging import Page, PageRequest, fetch_page
from services.queries.participants import co_organizers
from services.queries.persons import party_names
from services.queries.publications import FOR_EVERYBODY
from services.rules.access import Actor, may
from services.rules.names import PartyName
from services.rules.programme import DatesFact

Lock = Literal["share", "update"]


def dates_of(forum: Forum) -> DatesFact:
    """The draft's days as rules see them."""
    return DatesFact(forum.opens_on, forum.closes_on, forum.hearing_on, forum.timezone)


@dataclass(frozen=True, slots=True)
class ForumView:
    """A forum's draft row with what its newest publication says of its title and days, if there is one."""

    forum: Forum
    number: int | None
    published_at: datetime | None
    published: dict[str, Any] | None
    programme_version: int | None
    co_organizers: tuple[PartyName, ...] = ()
    published_co_organizers: tuple[PartyName, ...] = ()

    @property
    def state(self) -> ForumState:
        """Closed, published, announced or draft."""
        if self.forum.closed_at is not None:
            return ForumState.CLOSED
        if self.programme_version is not None:
            return ForumState.PUBLISHED
        return ForumState.DRAFT if self.number is None else ForumState.ANNOUNCED


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """A forum is visible once something of it was published, and to its organizers before."""
    published = exists().where(Publication.forum_id == Forum.id)
    forums = actor.forums_with(Permission.FORUM_READ_DRAFT)
    if None in forums:
        return true()
    return or_(published, Forum.id.in_(forums)) if forums else published


def may_see(actor: Actor, forum_id: UUID, *, published: bool) -> bool:
    """As `visible_to`, of a forum at hand of which something was published or nothing."""
    return published or may(actor, Permission.FORUM_READ_DRAFT, forum_id)


async def load_forum(db: AsyncSession, *, slug: str, actor: Actor, lock: Lock | None = None) -> Forum:
    """The draft row. Raises NotFound also for a forum that the caller may not see.

    Lock "share" keeps a publication from freezing half an edit; "update" is for publishing and for the row itself.
    """
    statement = select(Forum).where(Forum.slug == slug, visible_to(actor))
    if lock is not None:
        # "update" is NO KEY UPDATE: it waits for sharers and they for it, but rows that refer to the forum (audit,
        # grants) can be written meanwhile.
        statement = statement.with_for_update(read=lock == "share", key_share=lock == "update", of=Forum)
    forum = (await db.execute(statement)).scalar_one_or_none()
    if forum is None:
        raise NotFound("forum")
    return forum


async def lock_forums_naming(db: AsyncSession, person_id: UUID) -> Sequence[Forum]:
    """The forums of which some publication names the person, locked as for publishing, in the order of their ids."""
    named = Publication.document["programme"]["meetings"].contains([{"people": [{"person_id": str(person_id)}]}])
    statement = select(Forum).where(exists().where(Publication.forum_id == Forum.id, named)).order_by(Forum.id)
    return (await db.execute(statement.with_for_update(key_share=True, of=Forum))).scalars().all()


async def lock_all_forums(db: AsyncSession) -> Sequence[Forum]:
    """Every forum, locked as for publishing, in the order of their ids."""
    statement = select(Forum).order_by(Forum.id).with_for_update(key_share=True, of=Forum)
    return (await db.execute(statement)).scalars().all()


async def forum_is_closed(db: AsyncSession, forum_id: UUID) -> bool:
    """Whether nothing goes on in it any more."""
    closed_at = (await db.execute(select(Forum.closed_at).where(Forum.id == forum_id))).scalar_one()
    return closed_at is not None


async def find_forum_id(db: AsyncSession, slug: str) -> UUID | None:
    """The id of a forum, drafts included: for administrators, who grant roles in forums they do not read."""
    return (await db.execute(select(Forum.id).where(Forum.slug == slug))).scalar_one_or_none()


async def find_forum(db: AsyncSession, slug: str) -> Forum | None:
    """A forum, drafts included: for the command line, where nobody is signed in."""
    return (await db.execute(select(Forum).where(Forum.slug == slug))).scalar_one_or_none()


async def find_visible_forum_id(db: AsyncSession, slug: str, *, actor: Actor, own: Collection[UUID]) -> UUID | None:
    """The id of a forum that the caller may see, or that is among their `own`."""
    statement = select(Forum.id).where(Forum.slug == slug, or_(visible_to(actor), Forum.id.in_(own)))
    return (await db.execute(statement)).scalar_one_or_none()


def _views(actor: Actor) -> Select[*tuple[Any, ...]]:
    newest = (
        select(
            Publication.number,
            Publication.at,
            Publication.document["forum"].label("forum"),
            Publication.document["dates"].label("dates"),
            Publication.document["programme"]["version"].as_integer().label("programme_version"),
        )
        .where(Publication.forum_id == Forum.id, FOR_EVERYBODY)
        .order_by(Publication.number.desc())
        .limit(1)
        .lateral()
    )
    return select(Forum, newest).outerjoin(newest, true()).where(visible_to(actor))


async def _with_names(db: AsyncSession, rows: Sequence[tuple[Any, ...]]) -> list[ForumView]:
    """The views of rows, with the names of all co-organizers: two queries, however many."""
    drafts = await co_organizers(db, [row[0].id for row in rows])
    published = {row[0].id: [UUID(key) for key in (row[3] or {}).get("co_organizers", ())] for row in rows}
    ids = {party_id for found in (*drafts.values(), *published.values()) for party_id in found}
    names = await party_names(db, ids)

    views = []
    for forum, number, at, published_forum, dates, version in rows:
        views.append(
            ForumView(
                forum,
                number,
                at,
                None if number is None else {"region": None, **published_forum, **dates},
                version,
                tuple(names[key] for key in drafts.get(forum.id, ())),
                tuple(names[key] for key in published[forum.id]),
            )
        )
    return views


async def load_forum_view(db: AsyncSession, *, slug: str, actor: Actor) -> ForumView:
    """Raises NotFound also for a forum that the caller may not see."""
    row = (await db.execute(_views(actor).where(Forum.slug == slug))).one_or_none()
    if row is None:
        raise NotFound("forum")
    return (await _with_names(db, [tuple(row)]))[0]


async def list_forum_views(
    db: AsyncSession, *, actor: Actor, page: PageRequest
) -> tuple[list[ForumView], str | None]:
    """The forums that the caller may see, in the order of their slugs, and the next cursor."""
    found: Page = await fetch_page(db, _views(actor), (Forum.slug,), page)
    return await _with_names(db, found.rows), found.next_cursor
