"""Deriving the instants of meetings to come anew, after a new release of the tz data. Clock times stay: the truth."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, MeetingStatus
from models.meeting import Meeting
from services.acts import Act, record
from services.bookings import book_rooms
from services.publications import republish
from services.queries.forums import lock_all_forums
from services.queries.meetings import all_drafts, defer_rooms, lock_meetings
from services.queries.publications import draft_from_json, draft_to_json
from services.rules.local_time import TZ_VERSION, LocalTimeError
from services.rules.programme import MeetingFact
from services.rules.publications import derive_instants, moved_instants, rederive


@dataclass(frozen=True, slots=True)
class Moved:
    """A meeting of a draft whose start or end has moved in UTC, or `problem`: it stays, and somebody must look."""

    forum: str
    meeting_id: UUID
    title: str
    local_start: datetime
    timezone: str
    was: datetime
    now: datetime
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Rederivation:
    """What moved, and the numbers of the publications that say so, by the forums' slugs."""

    moved: tuple[Moved, ...]
    published: dict[str, int]


async def rederive_instants(db: AsyncSession, *, act: Act) -> Rederivation:
    """Derives the instants of all meetings to come anew; a published one that moves is published with the change.

    What is over keeps the instants at which it was held. Raises Conflict `room_taken` where two meetings would meet
    in a room.
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
        note = f"A time zone has new rules (tz data {TZ_VERSION})"
        made = await republish(
            db,
            act=act,
            forum=forum,
            note=note,
            change=rederive,
            change_draft=lambda draft: _rederived(draft, act.now),
        )
        if made is not None:
            published[forum.slug] = made.number
        if found:
            ids = [str(one.meeting_id) for one in found]
            record(db, act=act, name="forum.rederive", subject_id=forum.id, forum_id=forum.id, meetings=ids)
        moved += found
        changed += rows.values()
    # Only when all have moved: until then one forum's new hours meet another's old ones.
    await book_rooms(db, act=act, meetings=changed)
    return Rederivation(tuple(moved), published)


def _moved(forum: str, fact: MeetingFact, now: datetime) -> Iterator[Moved]:
    told = Moved(
        forum,
        fact.id,
        fact.title[Language.EN],
        fact.local_start,
        fact.timezone,
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


def _with_instants(fact: MeetingFact, now: datetime) -> MeetingFact:
    starts, ends = moved_instants(fact, now) or (fact.starts_at, fact.ends_at)
    return replace(fact, starts_at=starts, ends_at=ends)
