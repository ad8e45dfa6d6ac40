"""What people are told of a version of the programme, read by the Office before it goes."""

from typing import Annotated

from fastapi import Depends, Query

from api.dependencies import Db, ForumSlug, Page, get_public_url
from api.policies import allowed
from api.routes.publications import Number
from api.routes.router import new_router
from api.schemas.changes import ChangeMessagesList, ChangeMessagesMoved, ChangePreviewList
from api.security import CurrentAct
from models.enums import Language, Permission
from services.change_reviews import discard_messages, read_previews, read_waiting, release_messages

router = new_router("messages")

_READ, _MANAGE = allowed(Permission.MESSAGE_READ), allowed(Permission.MESSAGE_MANAGE)
_ALL = "/forums/{forum}/change-messages"
_ONE = f"{_ALL}/{{number}}"
InLanguage = Annotated[Language | None, Query(alias="lang", description="Those to readers of this language")]


@router.get(_ALL, dependencies=_READ, response_model=ChangeMessagesList)
async def show_change_messages(forum: ForumSlug, db: Db, act: CurrentAct) -> ChangeMessagesList:
    """The versions of which some have not been told yet what changed for them."""
    return ChangeMessagesList.of(await read_waiting(db, actor=act.actor, slug=forum))


@router.get(_ONE, dependencies=_READ, response_model=ChangePreviewList)
async def show_change_previews(
    forum: ForumSlug,
    number: Number,
    db: Db,
    act: CurrentAct,
    page: Page,
    public_url: Annotated[str, Depends(get_public_url)],
    language: InLanguage = None,
) -> ChangePreviewList:
    """What they will read, each text once with how many read it."""
    found = await read_previews(
        db, actor=act.actor, slug=forum, number=number, language=language, page=page, public_url=public_url
    )
    return ChangePreviewList.of(*found)


@router.post(f"{_ONE}/release", dependencies=_MANAGE, response_model=ChangeMessagesMoved)
async def release_change_messages(forum: ForumSlug, number: Number, db: Db, act: CurrentAct) -> ChangeMessagesMoved:
    """Has all messages of a version go that were held for review."""
    moved = await release_messages(db, act=act, slug=forum, number=number)
    return ChangeMessagesMoved(number=number, messages=moved)


@router.post(f"{_ONE}/discard", dependencies=_MANAGE, response_model=ChangeMessagesMoved)
async def discard_change_messages(forum: ForumSlug, number: Number, db: Db, act: CurrentAct) -> ChangeMessagesMoved:
    """Has none of them go: nobody is told of this version, but by the programme itself."""
    moved = await discard_messages(db, act=act, slug=forum, number=number)
    return ChangeMessagesMoved(number=number, messages=moved)
