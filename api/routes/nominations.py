"""Nominations for co-chair: made, endorsed, edited and withdrawn by those concerned, read by them and the Office."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Response

from api.dependencies import Db, ForumSlug, IfMatch, Page, tagged
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.common import Code
from api.schemas.nominations import NominationCreate, NominationList, NominationRead, NominationUpdate
from api.security import CurrentAct
from models.enums import NominationState, Permission
from services.nominations import (
    endorse_nomination,
    make_nomination,
    read_nomination,
    read_nominations,
    update_nomination,
    withdraw_nomination,
)

router = new_router("nominations")

_READ = allowed(Permission.NOMINATION_READ, Permission.NOMINATION_MAKE)
_MAKE = allowed(Permission.NOMINATION_MAKE)
_ENDORSE = allowed(Permission.NOMINATION_ENDORSE)
_ONE = "/forums/{forum}/nominations/{nomination_id}"
NominationId = Annotated[UUID, Path(description="A nomination's id")]
OfState = Annotated[Code | None, Query(description="Of this State alone, by its code")]
OfStatus = Annotated[NominationState | None, Query(description="Those that stand so")]


@router.get("/forums/{forum}/nominations", dependencies=_READ, response_model=NominationList)
async def show_nominations(
    forum: ForumSlug, db: Db, act: CurrentAct, page: Page, state: OfState = None, status: OfStatus = None
) -> NominationList:
    """Those of one's own State, of the States of one's group, or for the Office all, by when they were made."""
    found = await read_nominations(db, actor=act.actor, slug=forum, state=state, status=status, page=page)
    return NominationList.of(*found)


@router.post("/forums/{forum}/nominations", dependencies=_MAKE, status_code=201, response_model=NominationRead)
async def add_nomination(
    forum: ForumSlug, body: NominationCreate, db: Db, act: CurrentAct, response: Response
) -> NominationRead:
    """Nominates a State to co-chair a round table; its person may be named later."""
    made = await make_nomination(
        db,
        act=act,
        slug=forum,
        state=body.state,
        as_party=body.as_party,
        endorsed=body.endorsed,
        changes=body.changes(),
    )
    response.headers["Location"] = f"/v1/forums/{forum}/nominations/{made[0].row.id}"
    return tagged(NominationRead.of(made), response)


@router.get(_ONE, dependencies=_READ, response_model=NominationRead)
async def show_nomination(
    forum: ForumSlug, nomination_id: NominationId, db: Db, act: CurrentAct, response: Response
) -> NominationRead:
    """One of them; the ETag is what If-Match takes."""
    found = await read_nomination(db, actor=act.actor, slug=forum, nomination_id=nomination_id)
    return tagged(NominationRead.of(found), response)


@router.patch(_ONE, dependencies=_MAKE, response_model=NominationRead)
async def edit_nomination(
    forum: ForumSlug,
    nomination_id: NominationId,
    body: NominationUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> NominationRead:
    """Edits it, or names another person: by the State, by the group that made it, by the Office."""
    edited = await update_nomination(
        db, act=act, slug=forum, nomination_id=nomination_id, version=version, changes=body.changes()
    )
    return tagged(NominationRead.of(edited), response)


@router.delete(_ONE, dependencies=_MAKE, response_model=NominationRead)
async def withdraw(
    forum: ForumSlug, nomination_id: NominationId, version: IfMatch, db: Db, act: CurrentAct, response: Response
) -> NominationRead:
    """Withdraws it for good; it stays on record."""
    withdrawn = await withdraw_nomination(db, act=act, slug=forum, nomination_id=nomination_id, version=version)
    return tagged(NominationRead.of(withdrawn), response)


@router.put(f"{_ONE}/endorsement", dependencies=_ENDORSE, response_model=NominationRead)
async def endorse(
    forum: ForumSlug, nomination_id: NominationId, version: IfMatch, db: Db, act: CurrentAct, response: Response
) -> NominationRead:
    """The State's regional group endorses it."""
    endorsed = await endorse_nomination(
        db, act=act, slug=forum, nomination_id=nomination_id, version=version, endorsed=True
    )
    return tagged(NominationRead.of(endorsed), response)


@router.delete(f"{_ONE}/endorsement", dependencies=_ENDORSE, response_model=NominationRead)
async def take_endorsement_back(
    forum: ForumSlug, nomination_id: NominationId, version: IfMatch, db: Db, act: CurrentAct, response: Response
) -> NominationRead:
    """The State's regional group endorses it no more."""
    left = await endorse_nomination(
        db, act=act, slug=forum, nomination_id=nomination_id, version=version, endorsed=False
    )
    return tagged(NominationRead.of(left), response)
