"""Entering venues and their rooms."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, Permission
from models.venue import Room, Venue
from services.acts import Act, demand_anywhere, record
from services.queries.venues import load_venue
from services.queries.writing import flush


async def create_venue(db: AsyncSession, *, act: Act, name: Mapping[Language, str], city: str) -> Venue:
    """Raises NotPermitted."""
    demand_anywhere(act.actor, Permission.VENUE_EDIT)
    venue = Venue(id=act.new_id(), name=dict(name), city=city, created_at=act.now)
    db.add(venue)
    record(db, act=act, name="venue.create", subject_id=venue.id)
    await flush(db)
    return venue


async def create_room(
    db: AsyncSession, *, act: Act, venue_id: UUID, name: Mapping[Language, str], capacity: int | None
) -> Room:
    """Raises NotPermitted, NotFound."""
    demand_anywhere(act.actor, Permission.VENUE_EDIT)
    venue = await load_venue(db, venue_id)
    room = Room(id=act.new_id(), venue_id=venue.id, name=dict(name), capacity=capacity, created_at=act.now)
    db.add(room)
    record(db, act=act, name="room.create", subject_id=room.id)
    await flush(db)
    return room
