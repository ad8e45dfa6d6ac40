"""Ordered lists of speakers: kept by the organizers, asked for by parties, read by whoever may."""

import secrets
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path, Response

from api.dependencies import Db, ForumSlug
from api.policies import PUBLIC, allowed
from api.routes.router import new_router
from api.schemas.speakers import (
    InscriptionCreate,
    InscriptionRead,
    SpeakersListCreate,
    SpeakersListList,
    SpeakersListRead,
    SpeakersOrderRead,
)
from api.security import CurrentAct
from models.enums import Permission
from services.inscriptions import inscribe
from services.speakers import read_list, read_lists
from services.speakers_lists import announce_list, draw_lots, make_list

router = new_router("speakers")

_MANAGE = allowed(Permission.SPEAKER_MANAGE)
_ASK = allowed(Permission.SPEAKER_INSCRIBE, Permission.SPEAKER_MANAGE)
_LISTS = "/forums/{forum}/speakers-lists"
_ONE = f"{_LISTS}/{{list_id}}"
ListId = Annotated[UUID, Path(description="A list's id")]


def new_seed() -> str:
    """The one source of the seeds of lots: 256 bits, in hexadecimal."""
    return secrets.token_hex(32)


@router.get(_LISTS, dependencies=PUBLIC, response_model=SpeakersListList)
async def show_speakers_lists(forum: ForumSlug, db: Db, act: CurrentAct) -> SpeakersListList:
    """The lists of a forum: for everybody those that are public, for who may speak all that are announced."""
    views = await read_lists(db, actor=act.actor, slug=forum)
    return SpeakersListList(items=[SpeakersListRead.of(view) for view in views])


@router.post(_LISTS, dependencies=_MANAGE, status_code=201, response_model=SpeakersOrderRead)
async def add_speakers_list(
    forum: ForumSlug, body: SpeakersListCreate, db: Db, act: CurrentAct, response: Response
) -> SpeakersOrderRead:
    """Makes the list of a meeting; it is seen once it is announced."""
    given = body.model_dump()
    made = SpeakersOrderRead.of(await make_list(db, act=act, slug=forum, **given))
    response.headers["Location"] = f"/v1/forums/{forum}/speakers-lists/{made.id}"
    return made


@router.get(_ONE, dependencies=PUBLIC, response_model=SpeakersOrderRead)
async def show_speakers(forum: ForumSlug, list_id: ListId, db: Db, act: CurrentAct) -> SpeakersOrderRead:
    """The list in its order, with the times to expect by limits and the pace so far."""
    return SpeakersOrderRead.of(await read_list(db, actor=act.actor, slug=forum, list_id=list_id))


@router.post(f"{_ONE}/announce", dependencies=_MANAGE, response_model=SpeakersOrderRead)
async def announce_speakers_list(
    forum: ForumSlug, list_id: ListId, db: Db, act: CurrentAct, seed: Annotated[str, Depends(new_seed)]
) -> SpeakersOrderRead:
    """Announces the list, with the hash of the seed by which lots will be drawn."""
    return SpeakersOrderRead.of(await announce_list(db, act=act, slug=forum, list_id=list_id, seed=seed))


@router.post(f"{_ONE}/draw", dependencies=_MANAGE, response_model=SpeakersOrderRead)
async def draw_speakers_lots(forum: ForumSlug, list_id: ListId, db: Db, act: CurrentAct) -> SpeakersOrderRead:
    """Reveals the seed, 30 seconds after the first window: its requests have their order from now on."""
    return SpeakersOrderRead.of(await draw_lots(db, act=act, slug=forum, list_id=list_id))


@router.post(f"{_ONE}/inscriptions", dependencies=_ASK, status_code=201, response_model=InscriptionRead)
async def add_inscription(
    forum: ForumSlug, list_id: ListId, body: InscriptionCreate, db: Db, act: CurrentAct
) -> InscriptionRead:
    """Asks for a place on the list: within its deadlines for one's own party, at any time for who keeps the list."""
    given = body.model_dump()
    return InscriptionRead.of(await inscribe(db, act=act, slug=forum, list_id=list_id, **given))
