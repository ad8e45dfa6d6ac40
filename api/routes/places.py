"""Places in meetings: set by the Secretariat, asked for and given back by delegations and organizations."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Response

from api.dependencies import Db, ForumSlug, IfMatch, MeetingId, Page, tagged
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.places import (
    CapacityRead,
    CapacityUpdate,
    PlaceCancel,
    PlaceList,
    PlaceRead,
    PlaceRequest,
    PlaceTaken,
)
from api.security import CurrentAct
from models.enums import Permission, PlaceState
from services.places import (
    accept_offer,
    ask_for_place,
    cancel_place,
    read_capacity,
    read_place,
    read_places,
    set_capacity,
)

router = new_router("places")

_TAKE = allowed(Permission.PLACE_TAKE)
_MANAGE = allowed(Permission.PLACE_MANAGE)
_READ = allowed(Permission.PLACE_TAKE, Permission.PLACE_MANAGE)
_MEETING = "/forums/{forum}/meetings/{meeting_id}"
_ONE = "/forums/{forum}/places/{place_id}"
PlaceId = Annotated[UUID, Path(description="A place's id")]
InMeeting = Annotated[UUID | None, Query(description="In this meeting, by its id")]
InState = Annotated[PlaceState | None, Query(description="Those in this state")]


@router.get(f"{_MEETING}/capacity", dependencies=_READ, response_model=CapacityRead)
async def show_capacity(
    forum: ForumSlug, meeting_id: MeetingId, db: Db, act: CurrentAct, response: Response
) -> CapacityRead:
    """How many places a meeting has, how many are taken, and how many people wait."""
    found = await read_capacity(db, actor=act.actor, slug=forum, meeting_id=meeting_id)
    return tagged(CapacityRead.of(found), response)


@router.put(f"{_MEETING}/capacity", dependencies=_MANAGE, response_model=CapacityRead)
async def put_capacity(
    forum: ForumSlug,
    meeting_id: MeetingId,
    body: CapacityUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> CapacityRead:
    """Says how many places a meeting has; from then on people ask for them."""
    made = await set_capacity(
        db,
        act=act,
        slug=forum,
        meeting_id=meeting_id,
        version=version,
        capacity=body.capacity,
        most=body.most,
        kept=body.kept,
    )
    return tagged(CapacityRead.of(made), response)


@router.post(f"{_MEETING}/places", dependencies=_TAKE, status_code=201, response_model=PlaceTaken)
async def ask_place(forum: ForumSlug, meeting_id: MeetingId, body: PlaceRequest, db: Db, act: CurrentAct) -> Response:
    """Asks for a place for one person: it is held, or, where none is left, the person waits in order of arrival."""
    made = await ask_for_place(db, act=act, slug=forum, meeting_id=meeting_id, registration_id=body.registration)
    headers = {"Location": f"/v1/forums/{forum}/places/{made.id}"}
    content = PlaceTaken.of(made).model_dump_json()  # made once: the framework would validate it again
    return Response(content, 201, headers, "application/json")


@router.get("/forums/{forum}/places", dependencies=_READ, response_model=PlaceList)
async def show_places(
    forum: ForumSlug,
    db: Db,
    act: CurrentAct,
    page: Page,
    meeting: InMeeting = None,
    state: InState = None,
) -> PlaceList:
    """One's own, or for the Secretariat all, in order of arrival."""
    found = await read_places(db, actor=act.actor, slug=forum, meeting_id=meeting, state=state, page=page)
    return PlaceList.of(*found)


@router.get(_ONE, dependencies=_READ, response_model=PlaceRead)
async def show_place(forum: ForumSlug, place_id: PlaceId, db: Db, act: CurrentAct) -> PlaceRead:
    """One of them; of who waits, how many wait longer."""
    view, ahead = await read_place(db, actor=act.actor, slug=forum, place_id=place_id)
    return PlaceRead.of(view, ahead)


@router.post(f"{_ONE}/accept", dependencies=_TAKE, response_model=PlaceRead)
async def accept_place(forum: ForumSlug, place_id: PlaceId, db: Db, act: CurrentAct) -> PlaceRead:
    """Accepts a place that became free and is offered, before the offer lapses."""
    return PlaceRead.of(await accept_offer(db, act=act, slug=forum, place_id=place_id))


@router.post(f"{_ONE}/cancel", dependencies=_READ, response_model=PlaceRead)
async def give_place_back(
    forum: ForumSlug, place_id: PlaceId, db: Db, act: CurrentAct, body: PlaceCancel | None = None
) -> PlaceRead:
    """Gives a place back, declines an offer, or leaves the waiting list; who is next gets an offer. Where the
    Secretariat does it, the party and the person are told, with the reason if there is one."""
    reason = body.reason if body is not None else None
    return PlaceRead.of(await cancel_place(db, act=act, slug=forum, place_id=place_id, reason=reason))
