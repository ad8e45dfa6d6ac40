"""Entering and correcting venues and their rooms. Publications keep copies: a correction shows with the next one."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, Permission
from models.venue import Room, Venue
from services.acts import Act, correct, demand_anywhere, demand_for_all, record
from services.queries.venues import forums_using_rooms, load_room, load_venue
from services.queries.writing import flush


async def create_venue(db: AsyncSession, *, act: Act, name: Mapping[Language, str], city: str) -> Venue:
    """Raises NotPermitted."""
    demand_anywhere(act.actor, Permission.VENUE_EDIT)
    venue = Venue(id=act.new_id(), name=dict(name), city=city, version=1, created_at=act.now, updated_at=act.now)
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
    room = Room(
        id=act.new_id(),
        venue_id=venue.id,
        name=dict(name),
        capacity=capacity,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    db.add(room)
    record(db, act=act, name="room.create", subject_id=room.id)
    await flush(db)
    return room


async def update_venue(
    db: AsyncSession, *, act: Act, venue_id: UUID, version: int, changes: Mapping[str, Any]
) -> Venue:
    """Corrects `name` or `city`. Raises NotPermitted, NotFound, Stale."""
    demand_anywhere(act.actor, Permission.VENUE_EDIT)
    venue = await load_venue(db, venue_id, lock=True)
    demand_for_all(act.actor, Permission.VENUE_EDIT, await forums_using_rooms(db, venue_id=venue_id))
    correct(venue, act=act, version=version, changes=changes)
    record(db, act=act, name="venue.update", subject_id=venue.id, changed=sorted(changes))
    await flush(db)
    return venue


async def update_room(
    db: AsyncSession, *, act: Act, venue_id: UUID, room_id: UUID, version: int, changes: Mapping[str, Any]
) -> Room:
    """Corrects `name` or `capacity`. Raises NotPermitted, NotFound, Stale."""
    demand_anywhere(act.actor, Permission.VENUE_EDIT)
    room = await load_room(db, venue_id=venue_id, room_id=room_id, lock=True)
    used_by = await forums_using_rooms(db, venue_id=venue_id, room_id=room_id)
    demand_for_all(act.actor, Permission.VENUE_EDIT, used_by)
    correct(room, act=act, version=version, changes=changes)
    record(db, act=act, name="room.update", subject_id=room.id, changed=sorted(changes))
    await flush(db)
    return room
