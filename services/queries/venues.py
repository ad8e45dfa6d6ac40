"""Venues and rooms."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.meeting import Meeting
from models.venue import Room, Venue
from services.errors import NotFound
from services.queries.paging import PageRequest, fetch_page


async def list_venues(db: AsyncSession, page: PageRequest) -> tuple[list[Venue], str | None]:
    """One page of venues by city."""
    found = await fetch_page(db, select(Venue), (Venue.city, Venue.id), page)
    return [row[0] for row in found.rows], found.next_cursor


async def list_rooms(db: AsyncSession, *, venue_id: UUID, page: PageRequest) -> tuple[list[Room], str | None]:
    """One page of a venue's rooms in the order in which they were entered."""
    statement = select(Room).where(Room.venue_id == venue_id)
    found = await fetch_page(db, statement, (Room.created_at, Room.id), page)
    return [row[0] for row in found.rows], found.next_cursor


async def load_venue(db: AsyncSession, venue_id: UUID, *, lock: bool = False) -> Venue:
    """At choice locked until the end of the transaction. Raises NotFound."""
    venue = await db.get(Venue, venue_id, with_for_update=lock)
    if venue is None:
        raise NotFound("venue")
    return venue


async def find_room(db: AsyncSession, room_id: UUID) -> tuple[Room, Venue] | None:
    """A room with its venue, or None."""
    row = (
        await db.execute(select(Room, Venue).join(Venue, Venue.id == Room.venue_id).where(Room.id == room_id))
    ).one_or_none()
    return (row[0], row[1]) if row else None


async def load_room(db: AsyncSession, *, venue_id: UUID, room_id: UUID, lock: bool = False) -> Room:
    """At choice locked until the end of the transaction. Raises NotFound, also for a room of another venue."""
    room = await db.get(Room, room_id, with_for_update=lock)
    if room is None or room.venue_id != venue_id:
        raise NotFound("room")
    return room


async def forums_using_rooms(db: AsyncSession, *, venue_id: UUID, room_id: UUID | None = None) -> set[UUID]:
    """The forums that have meetings in a room, or in any room of a venue."""
    rooms = select(Room.id).where(Room.venue_id == venue_id)
    if room_id is not None:
        rooms = rooms.where(Room.id == room_id)
    return set((await db.execute(select(Meeting.forum_id).where(Meeting.room_id.in_(rooms)))).scalars())
