"""Venues and rooms, which stand above forums."""

from fastapi import Response

from api.dependencies import Db, IfMatch, Page, RoomId, VenueId, tagged
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.venues import (
    RoomCreate,
    RoomList,
    RoomRead,
    RoomUpdate,
    VenueCreate,
    VenueList,
    VenueRead,
    VenueUpdate,
)
from api.security import CurrentAct
from models.enums import Permission
from services.queries.venues import list_rooms, list_venues, load_room, load_venue
from services.venues import create_room, create_venue, update_room, update_venue

router = new_router("venues")

_READ = allowed(Permission.VENUE_READ)
_EDIT = allowed(Permission.VENUE_EDIT)


@router.get("/venues", dependencies=_READ, response_model=VenueList)
async def read_venues(db: Db, page: Page) -> VenueList:
    """All venues by city."""
    venues, cursor = await list_venues(db, page)
    return VenueList(items=[VenueRead.model_validate(venue) for venue in venues], next_cursor=cursor)


@router.post("/venues", dependencies=_EDIT, status_code=201, response_model=VenueRead)
async def enter_venue(body: VenueCreate, db: Db, act: CurrentAct, response: Response) -> VenueRead:
    """Enters a venue."""
    venue = await create_venue(db, act=act, name=body.name, city=body.city)
    response.headers["Location"] = f"/v1/venues/{venue.id}"
    return VenueRead.model_validate(venue)


@router.get("/venues/{venue_id}", dependencies=_READ, response_model=VenueRead)
async def read_venue(venue_id: VenueId, db: Db, response: Response) -> VenueRead:
    """One venue; its ETag is what If-Match takes."""
    return tagged(VenueRead.model_validate(await load_venue(db, venue_id)), response)


@router.patch("/venues/{venue_id}", dependencies=_EDIT, response_model=VenueRead)
async def correct_venue(
    venue_id: VenueId, body: VenueUpdate, version: IfMatch, db: Db, act: CurrentAct, response: Response
) -> VenueRead:
    """Corrects a venue. Published programmes keep what they said until the next publication."""
    venue = await update_venue(db, act=act, venue_id=venue_id, version=version, changes=body.sent())
    return tagged(VenueRead.model_validate(venue), response)


@router.get("/venues/{venue_id}/rooms", dependencies=_READ, response_model=RoomList)
async def read_rooms(venue_id: VenueId, db: Db, page: Page) -> RoomList:
    """A venue's rooms."""
    await load_venue(db, venue_id)
    rooms, cursor = await list_rooms(db, venue_id=venue_id, page=page)
    return RoomList(items=[RoomRead.model_validate(room) for room in rooms], next_cursor=cursor)


@router.post("/venues/{venue_id}/rooms", dependencies=_EDIT, status_code=201, response_model=RoomRead)
async def add_room(venue_id: VenueId, body: RoomCreate, db: Db, act: CurrentAct, response: Response) -> RoomRead:
    """Enters a room of the venue."""
    room = await create_room(db, act=act, venue_id=venue_id, name=body.name, capacity=body.capacity)
    response.headers["Location"] = f"/v1/venues/{venue_id}/rooms/{room.id}"
    return RoomRead.model_validate(room)


@router.get("/venues/{venue_id}/rooms/{room_id}", dependencies=_READ, response_model=RoomRead)
async def read_room(venue_id: VenueId, room_id: RoomId, db: Db, response: Response) -> RoomRead:
    """One room; its ETag is what If-Match takes."""
    room = await load_room(db, venue_id=venue_id, room_id=room_id)
    return tagged(RoomRead.model_validate(room), response)


@router.patch("/venues/{venue_id}/rooms/{room_id}", dependencies=_EDIT, response_model=RoomRead)
async def correct_room(
    venue_id: VenueId,
    room_id: RoomId,
    body: RoomUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> RoomRead:
    """Corrects a room. Published programmes keep what they said until the next publication."""
    room = await update_room(db, act=act, venue_id=venue_id, room_id=room_id, version=version, changes=body.sent())
    return tagged(RoomRead.model_validate(room), response)
