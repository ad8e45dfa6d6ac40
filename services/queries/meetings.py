"""Meetings of a draft: loaded as frozen facts, or locked for an edit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Text, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from models.enums import Language, MeetingStatus
from models.forum import Forum
from models.meeting import Meeting, Seat
from models.venue import Room, Venue
from services.errors import NotFound
from services.queries.paging import PageRequest, fetch_page
from services.rules.programme import MeetingFact, RoomFact, SeatFact


@dataclass(frozen=True, slots=True)
class DraftMeeting:
    """A meeting of the draft with the version that If-Match names."""

    fact: MeetingFact
    version: int


def _drafts(forum_id: UUID) -> Select[Meeting, Room, Venue]:
    return (
        select(Meeting, Room, Venue)
        .outerjoin(Room, Room.id == Meeting.room_id)
        .outerjoin(Venue, Venue.id == Room.venue_id)
        .where(Meeting.forum_id == forum_id)
        .options(selectinload(Meeting.seats))
        .execution_options(populate_existing=True)
    )


def room_fact(room: Room, venue: Venue) -> RoomFact:
    """The room as publications copy it."""
    return RoomFact(id=room.id, name=room.name, venue=venue.name, city=venue.city)


def _seat_fact(seat: Seat) -> SeatFact:
    return SeatFact(seat.role, seat.position, seat.designation, seat.party_id, seat.person_id)


def _draft(row: Sequence[Any]) -> DraftMeeting:
    meeting, room, venue = row
    fact = MeetingFact(
        id=meeting.id,
        kind=meeting.kind,
        number=meeting.number,
        title=meeting.title,
        local_start=meeting.local_start,
        local_end=meeting.local_end,
        start_fold=meeting.start_fold,
        end_fold=meeting.end_fold,
        timezone=meeting.timezone,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        room=None if room is None else room_fact(room, venue),
        objectives=tuple(meeting.objectives),
        status=meeting.status,
        people=tuple(sorted(map(_seat_fact, meeting.seats), key=lambda seat: (seat.role.value, seat.position))),
    )
    return DraftMeeting(fact, meeting.version)


async def list_drafts(
    db: AsyncSession, *, forum_id: UUID, page: PageRequest
) -> tuple[list[DraftMeeting], str | None]:
    """One page of a forum's meetings by start."""
    found = await fetch_page(db, _drafts(forum_id), (Meeting.starts_at, Meeting.id), page)
    return [_draft(row) for row in found.rows], found.next_cursor


async def all_drafts(db: AsyncSession, *, forum_id: UUID) -> tuple[DraftMeeting, ...]:
    """All meetings of a forum, cancelled ones included."""
    found = await db.execute(_drafts(forum_id).order_by(Meeting.starts_at, Meeting.id))
    return tuple(_draft(row) for row in found.all())


async def load_draft(db: AsyncSession, *, forum_id: UUID, meeting_id: UUID) -> DraftMeeting:
    """Raises NotFound."""
    row = (await db.execute(_drafts(forum_id).where(Meeting.id == meeting_id))).one_or_none()
    if row is None:
        raise NotFound("meeting")
    return _draft(row)


async def lock_meeting(db: AsyncSession, *, forum_id: UUID, meeting_id: UUID) -> Meeting:
    """The row with its seats, locked until the end of the transaction. Raises NotFound."""
    found = await db.execute(
        select(Meeting)
        .where(Meeting.forum_id == forum_id, Meeting.id == meeting_id)
        .options(selectinload(Meeting.seats))
        .with_for_update(of=Meeting)
    )
    meeting = found.scalar_one_or_none()
    if meeting is None:
        raise NotFound("meeting")
    return meeting


LOCK_ROOM = select(func.pg_advisory_xact_lock(func.hashtextextended(bindparam("key", type_=Text), 0)))


@dataclass(frozen=True, slots=True)
class Booking:
    """A meeting that has a room at some time, of whatever forum."""

    meeting_id: UUID
    forum_id: UUID
    forum_slug: str
    title: dict[Language, str]
    local_start: datetime
    local_end: datetime
    timezone: str


async def book_room(
    db: AsyncSession, *, room_id: UUID, starts_at: datetime, ends_at: datetime, except_meeting: UUID
) -> Booking | None:
    """The meeting that has the room in this time, or None, and then nobody else can take it meanwhile.

    The advisory lock, held until the end of the transaction, makes requests for one room wait for each other: with
    the exclusion constraint alone, two of them can deadlock.
    """
    await db.execute(LOCK_ROOM, {"key": f"room:{room_id}"})
    found = await db.execute(
        select(
            Meeting.id,
            Forum.id,
            Forum.slug,
            Meeting.title,
            Meeting.local_start,
            Meeting.local_end,
            Meeting.timezone,
        )
        .join(Forum, Forum.id == Meeting.forum_id)
        .where(
            Meeting.room_id == room_id,
            Meeting.id != except_meeting,
            Meeting.status != MeetingStatus.CANCELLED,
            Meeting.starts_at < ends_at,
            Meeting.ends_at > starts_at,
        )
        .order_by(Meeting.starts_at)
        .limit(1)
    )
    row = found.one_or_none()
    return Booking(*row) if row else None
