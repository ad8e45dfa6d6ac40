"""Private calendars: made, read, changed and revoked by their owner, and shown to whoever has the address."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.calendar_feed import CalendarFeed
from models.enums import FeedScope, Language
from services.acts import Act, correct, record
from services.adapters.calendars import render
from services.adapters.part_words import describe_parts
from services.errors import Conflict, Gone, InvalidInput, NotFound, NotPermitted
from services.queries.calendar_feeds import (
    FeedView,
    Published,
    count_feeds,
    feed_of_token,
    live_feeds,
    load_feed,
    newest_published,
    note_ended,
    note_shown,
    selection_from_json,
    selection_to_json,
)
from services.queries.concerns import grants_in_forum, parts_of_standing
from services.queries.deadlines import extension_fact, list_extensions
from services.queries.forums import load_forum
from services.queries.persons import load_names, party_names
from services.queries.publications import contact_of
from services.queries.writing import flush
from services.reference.labels import FEED_ENDED, FEED_WITHOUT_RIGHTS
from services.rules.access import GrantFact
from services.rules.concerns import as_concerned
from services.rules.feeds import (
    MOST_FEEDS,
    FeedOptions,
    FeedSelection,
    Parts,
    as_named,
    binding,
    is_gone,
    select_for,
)
from services.rules.names import Names
from services.rules.public_deadlines import PublicDeadline, deadlines_for
from services.rules.text import pick
from services.sessions import token_digest


@dataclass(frozen=True, slots=True)
class FeedWish:
    """What its owner says of a calendar."""

    label: str
    options: FeedOptions
    selection: FeedSelection


async def create_feed(db: AsyncSession, *, act: Act, slug: str, wish: FeedWish) -> tuple[FeedView, str]:
    """A calendar of one's own, and the token of its address, which is told this once. Raises NotFound, NotPermitted
    without a role in the forum, InvalidInput, Conflict `nothing_published` and `too_many_feeds`."""
    forum = await load_forum(db, slug=slug, actor=act.actor)
    account_id = act.actor.account_id
    assert account_id is not None  # noqa: S101  (the route is for those signed in)
    if not await grants_in_forum(db, account_id=account_id, forum_id=forum.id, now=act.now):
        words = "A private calendar is for those who have a role in this forum; its public calendar is for everybody."
        raise NotPermitted("no_role", words)
    _demand_parts(wish.selection)
    if await newest_published(db, forum_id=forum.id) is None:
        raise Conflict("nothing_published", "Nothing of this forum is published yet.")
    if await count_feeds(db, account_id=account_id) >= MOST_FEEDS:
        words = f"You have {MOST_FEEDS} calendars already: revoke one that you do not use."
        raise Conflict("too_many_feeds", words)
    token = secrets.token_urlsafe(32)
    feed = CalendarFeed(
        id=act.new_id(),
        account_id=account_id,
        forum_id=forum.id,
        token_sha256=token_digest(token),
        label=wish.label,
        language=wish.options.language,
        utc=wish.options.utc,
        marked=wish.options.marked,
        selection=selection_to_json(wish.selection),
        organizations=[],
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    db.add(feed)
    record(db, act=act, name="calendar_feed.create", subject_id=feed.id, forum_id=forum.id)
    await flush(db)
    return FeedView(feed, forum.slug), token


def _demand_parts(selection: FeedSelection) -> None:
    if selection.parts and selection.scope is not FeedScope.CONCERNS_ME:
        raise InvalidInput("parts", "parts_of_a_forum", "expected none: parts narrow what concerns you alone")


async def change_feed(db: AsyncSession, *, act: Act, feed_id: UUID, changes: Mapping[str, Any]) -> FeedView:
    """Changes what is named: `label`, `language`, `utc`, `marked`, and fields of its selection. Its address stays.
    Raises NotFound, InvalidInput, Conflict `feed_revoked`."""
    view = await _own(db, act, feed_id)
    if view.row.revoked_at is not None:
        raise Conflict("feed_revoked", "This calendar was revoked: make a new one.")
    columns = {name: value for name, value in changes.items() if name in ("label", "language", "utc", "marked")}
    chosen = {name: value for name, value in changes.items() if name not in columns}
    if chosen:
        selection = replace(selection_from_json(view.row.selection), **chosen)
        _demand_parts(selection)
        columns["selection"] = selection_to_json(selection)
    if columns:
        correct(view.row, act=act, version=view.row.version, changes=columns)
        record(db, act=act, name="calendar_feed.change", subject_id=feed_id, forum_id=view.row.forum_id)
        await flush(db)
    return view


async def revoke_feed(db: AsyncSession, *, act: Act, feed_id: UUID) -> None:
    """Its address shows nothing any more. Once more changes nothing. Raises NotFound."""
    view = await _own(db, act, feed_id)
    if view.row.revoked_at is None:
        _revoke(db, act, view.row)
        await flush(db)


async def revoke_all_feeds(db: AsyncSession, *, act: Act) -> None:
    """All of one's own."""
    assert act.actor.account_id is not None  # noqa: S101  (the route is for those signed in)
    for feed in await live_feeds(db, account_id=act.actor.account_id):
        _revoke(db, act, feed)
    await flush(db)


def _revoke(db: AsyncSession, act: Act, feed: CalendarFeed) -> None:
    correct(feed, act=act, version=feed.version, changes={"revoked_at": act.now})
    record(db, act=act, name="calendar_feed.revoke", subject_id=feed.id, forum_id=feed.forum_id)


async def _own(db: AsyncSession, act: Act, feed_id: UUID) -> FeedView:
    assert act.actor.account_id is not None  # noqa: S101  (the route is for those signed in)
    return await load_feed(db, account_id=act.actor.account_id, feed_id=feed_id, lock=True)


@dataclass(frozen=True, slots=True)
class FeedShown:
    """What an address shows, and since when. `ended`: nothing, since it was revoked or its owner has no role."""

    calendar: bytes
    shown_at: datetime
    ended: bool


async def show_feed(db: AsyncSession, *, token: str, now: datetime) -> FeedShown:
    """What the calendar with this token holds now. Raises NotFound, and Gone thirty days after it ended."""
    found = await feed_of_token(db, token_digest(token))
    if found is None:
        raise NotFound("calendar")
    feed, account = found
    grants = await _grants(db, feed, account, now)
    ended_at = feed.revoked_at or (None if grants else feed.ended_at or now)
    if is_gone(ended_at, now):
        raise Gone("feed_ended", "This calendar ended; remove its address from your calendar program.")
    if feed.revoked_at is None and feed.ended_at != ended_at:
        await note_ended(db, feed_id=feed.id, ended_at=ended_at)
    published = await newest_published(db, forum_id=feed.forum_id)
    if published is None:
        raise NotFound("calendar")
    options = FeedOptions(feed.language, feed.utc, feed.marked)
    title = _titled(published, feed.label)
    if ended_at is None:
        person_id = account.person_id
        owner = Owner(feed.forum_id, person_id, grants)
        composed = await compose(db, published, owner, selection_from_json(feed.selection), options, title=title)
    else:
        why = FEED_ENDED if feed.revoked_at else FEED_WITHOUT_RIGHTS
        composed = Composed(render(title, (), _NOBODY, options, note=pick(why, feed.language)[0]))
    sha256 = hashlib.sha256(composed.calendar).hexdigest()
    shown_at = feed.shown_at
    if shown_at is None or feed.shown_sha256 != sha256:
        parties = composed.parties
        shown_at = await note_shown(db, feed_id=feed.id, sha256=sha256, parties=parties, now=now)
    return FeedShown(composed.calendar, shown_at, ended_at is not None)


_NOBODY = Names({}, {})


async def _grants(db: AsyncSession, feed: CalendarFeed, account: Account, now: datetime) -> tuple[GrantFact, ...]:
    if not account.is_active:
        return ()
    return await grants_in_forum(db, account_id=account.id, forum_id=feed.forum_id, now=now)


def _titled(published: Published, label: str) -> dict[Language, str]:
    """The forum's title with the name that its owner gave the calendar, to tell it from others."""
    return {language: f"{title} · {label}" for language, title in published.document.forum.title.items()}


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose calendar it is: as whom they are concerned in a forum, by person and grants in force there."""

    forum_id: UUID
    person_id: UUID | None
    grants: tuple[GrantFact, ...]


@dataclass(frozen=True, slots=True)
class Composed:
    """A calendar, and the parties whose names it shows."""

    calendar: bytes
    parties: frozenset[UUID] = frozenset()


async def compose(
    db: AsyncSession,
    published: Published,
    owner: Owner,
    selection: FeedSelection,
    options: FeedOptions,
    *,
    title: Mapping[Language, str],
) -> Composed:
    """A calendar of a forum for one person: what they chose of it, with their part in each meeting."""
    standing = as_concerned(owner.person_id, owner.grants)
    parts = await parts_of_standing(db, standing, forum_id=owner.forum_id, meetings=published.seated)
    meetings = select_for(as_named(published.meetings, published.seated, parts), selection, parts)
    names = await _names(db, await load_names(db, meetings), parts)
    zone = published.document.dates.timezone
    own = {
        meeting.id: line
        for meeting in meetings
        if (line := describe_parts(parts.get(meeting.id, ()), names, options.language, zone)) is not None
    }
    deadlines: tuple[PublicDeadline, ...] = ()
    if selection.deadlines:
        extensions = [extension_fact(row) for row in await list_extensions(db, forum_id=owner.forum_id)]
        mine = binding(published.deadlines, owner.grants)
        deadlines = deadlines_for(mine, extensions, contact_of(published.document), standing.parties)
    of = (published.id, names.key)
    return Composed(render(title, meetings, names, options, deadlines, own=own, of=of), frozenset(names.parties))


async def _names(db: AsyncSession, names: Names, parts: Parts) -> Names:
    """With the parties of what was asked, which have no seat perhaps."""
    wanted = {part.party_id for own in parts.values() for part in own if part.party_id is not None}
    missing = wanted - set(names.parties)
    return names if not missing else replace(names, parties={**names.parties, **await party_names(db, missing)})
