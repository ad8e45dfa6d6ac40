"""Deriving the instants of meetings and deadlines to come anew, after a new release of the tz data.

Clock times stay: they are the truth.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, Literal
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.deadline import Extension
from models.enums import Language, MeetingStatus
from models.forum import Forum
from models.meeting import Meeting
from services.acts import Act, record
from services.bookings import book_rooms
from services.publications import republish
from services.queries.deadlines import extension_fact, list_extensions
from services.queries.forums import lock_all_forums
from services.queries.meetings import all_drafts, defer_rooms, lock_meetings
from services.queries.persons import party_names
from services.queries.publications import (
    draft_from_json,
    draft_to_json,
    newest,
    restricted_from_json,
    restricted_to_json,
)
from services.rules.frozen_deadlines import PublishedDeadline, rederive_deadlines
from services.rules.local_time import TZ_VERSION, LocalTimeError, resolve
from services.rules.programme import MeetingFact
from services.rules.publications import derive_instants, moved_instants, rederive
from services.rules.windows import ExtensionFact, bind

What = Literal["meeting", "deadline", "extension"]
WHATS: tuple[What, ...] = ("meeting", "deadline", "extension")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A meeting of a draft, a published deadline or an extension of one that has moved in UTC.

    Or `problem`: it stays, and somebody must look. `wall` is the start of a meeting; `title` of an extension is its
    deadline's, in English; `party` the code of the one for which alone it was granted.
    """

    what: What
    forum: str
    subject_id: UUID
    title: str
    wall: datetime
    timezone: str
    was: datetime
    now: datetime
    problem: str | None = None
    party: str | None = None


@dataclass(frozen=True, slots=True)
class Rederivation:
    """What moved, and the numbers of the publications that say so, by the forums' slugs."""

    moved: tuple[Moved, ...]
    published: dict[str, int]


async def rederive_instants(db: AsyncSession, *, act: Act) -> Rederivation:
    """Derives the instants of all meetings and deadlines to come anew; published ones that move are published so.

    What is over keeps the instants at which it was held, or was due. Raises Conflict `room_taken` where two meetings
    would meet in a room.
    """
    moved: list[Moved] = []
    published: dict[str, int] = {}
    changed: list[Meeting] = []
    await defer_rooms(db)
    for forum in await lock_all_forums(db):
        facts = [draft.fact for draft in await all_drafts(db, forum_id=forum.id)]
        found = [one for fact in facts for one in _moved(forum.slug, fact, act.now)]
        rows = await lock_meetings(db, forum_id=forum.id, ids=[fact.id for fact in facts])
        _set_instants(act, facts, rows)
        of_deadlines, number = await _rederive_published(db, act=act, forum=forum)
        if number is not None:
            published[forum.slug] = number
        found += of_deadlines
        if found:
            ids = {f"{what}s": [str(one.subject_id) for one in found if one.what == what] for what in WHATS}
            record(db, act=act, name="forum.rederive", subject_id=forum.id, forum_id=forum.id, **ids)
        moved += found
        changed += rows.values()
    # Only when all have moved: until then one forum's new hours meet another's old ones.
    await book_rooms(db, act=act, meetings=changed)
    return Rederivation(tuple(moved), published)


async def _rederive_published(db: AsyncSession, *, act: Act, forum: Forum) -> tuple[list[Moved], int | None]:
    """What moved of deadlines and their extensions, and the number of the publication of all that moved, if any."""
    previous = await newest(db, forum_id=forum.id)
    if previous is None:
        return [], None
    at = max(act.now, previous.at)
    extensions = await list_extensions(db, forum_id=forum.id)
    found = [one for deadline in previous.deadlines for one in _moved_deadline(forum.slug, deadline, act.now)]
    found += await _moved_extensions(db, forum.slug, extensions, previous.deadlines, act.now)
    before = _in_force(previous.deadlines, [extension_fact(row) for row in extensions])
    _set_until(extensions, found)
    after = _in_force(previous.deadlines, [extension_fact(row) for row in extensions])
    retold = {key for key in before if before[key] != after[key]}
    made = await republish(
        db,
        act=act,
        forum=forum,
        note=f"A time zone has new rules (tz data {TZ_VERSION})",
        change=partial(rederive, retold=retold),
        change_draft=lambda draft: _rederived(draft, act.now),
        change_restricted=lambda restricted: _rederived_restricted(restricted, at, retold),
    )
    return found, None if made is None else made.number


def _in_force(
    deadlines: Sequence[PublishedDeadline], extensions: Sequence[ExtensionFact]
) -> Mapping[str, datetime | None]:
    """The instants for everyone by key, withdrawn ones too: calendars keep them."""
    return {deadline.key: bind(deadline, extensions).at for deadline in deadlines}


def _moved_deadline(forum: str, deadline: PublishedDeadline, now: datetime) -> Iterator[Moved]:
    if deadline.at is None or deadline.wall is None or deadline.withdrawn:
        return
    told = Moved(
        what="deadline",
        forum=forum,
        subject_id=deadline.id,
        title=deadline.rule.title[Language.EN],
        wall=deadline.wall,
        timezone=deadline.timezone,
        was=deadline.at,
        now=deadline.at,
    )
    yield from _resolved(told, deadline.fold, now)


async def _moved_extensions(
    db: AsyncSession, forum: str, rows: Sequence[Extension], deadlines: Sequence[PublishedDeadline], now: datetime
) -> list[Moved]:
    titles = {deadline.key: deadline.rule.title[Language.EN] for deadline in deadlines}
    parties = await party_names(db, {row.party_id for row in rows if row.party_id is not None})
    found: list[Moved] = []
    for row in rows:
        told = Moved(
            what="extension",
            forum=forum,
            subject_id=row.id,
            title=titles.get(row.key, row.key),
            wall=row.wall,
            timezone=row.timezone,
            was=row.until,
            now=row.until,
            party=parties[row.party_id].code if row.party_id is not None else None,
        )
        found += _resolved(told, row.fold, now)
    return found


def _resolved(told: Moved, fold: int, now: datetime) -> Iterator[Moved]:
    """With the instant that present tz data give, where it is another one and still to come."""
    if told.was <= now:
        return
    try:
        instant = resolve(told.wall, told.timezone, fold).instant
    except LocalTimeError as error:
        yield replace(told, problem=str(error))
    else:
        if instant != told.was:
            yield replace(told, now=instant)


def _set_until(rows: Sequence[Extension], found: Sequence[Moved]) -> None:
    moved = {one.subject_id: one.now for one in found if one.what == "extension" and one.problem is None}
    for row in rows:
        if row.id in moved:
            row.until, row.tz_version = moved[row.id], TZ_VERSION


def _moved(forum: str, fact: MeetingFact, now: datetime) -> Iterator[Moved]:
    told = Moved(
        what="meeting",
        forum=forum,
        subject_id=fact.id,
        title=fact.title[Language.EN],
        wall=fact.local_start,
        timezone=fact.timezone,
        was=fact.starts_at,
        now=fact.starts_at,
    )
    if fact.status is MeetingStatus.CANCELLED or fact.ends_at <= now:
        return
    try:
        instants = derive_instants(fact)
    except LocalTimeError as error:
        yield replace(told, problem=str(error))
    else:
        if instants != (fact.starts_at, fact.ends_at):
            yield replace(told, now=instants[0])


def _set_instants(act: Act, facts: list[MeetingFact], rows: dict[UUID, Meeting]) -> None:
    for fact in facts:
        if instants := moved_instants(fact, act.now):
            row = rows[fact.id]
            row.starts_at, row.ends_at = instants
            row.tz_version, row.updated_at, row.version = TZ_VERSION, act.now, row.version + 1


def _rederived(draft: list[dict[str, Any]], now: datetime) -> list[dict[str, Any]]:
    """The draft of a publication with its instants as they are now."""
    return draft_to_json(tuple(_with_instants(fact, now) for fact in draft_from_json(draft)))


def _rederived_restricted(
    stored: dict[str, Any] | None, at: datetime, retold: Collection[str]
) -> dict[str, Any] | None:
    """The deadlines beside a document with their instants as they are now; as it is stored where none moves."""
    restricted = restricted_from_json(stored)
    deadlines = rederive_deadlines(restricted.deadlines, at, retold)
    return (
        stored if deadlines == restricted.deadlines else restricted_to_json(replace(restricted, deadlines=deadlines))
    )


def _with_instants(fact: MeetingFact, now: datetime) -> MeetingFact:
    starts, ends = moved_instants(fact, now) or (fact.starts_at, fact.ends_at)
    return replace(fact, starts_at=starts, ends_at=ends)
