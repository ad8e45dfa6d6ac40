"""Deadlines of a forum and their extensions."""

from typing import Annotated

from fastapi import Path, Query, Response

from api.dependencies import Db, ForumSlug, IfMatch, tagged
from api.policies import PUBLIC, allowed
from api.routes.router import new_router
from api.schemas.deadlines import (
    DeadlineList,
    DeadlineRead,
    ExtensionCreate,
    ExtensionList,
    ExtensionRead,
    RulesChanged,
    RulesRead,
    RulesUpdate,
)
from api.schemas.forms import KEY_FORM
from api.security import CurrentAct
from models.enums import Permission
from services.deadline_rules import edit_rules, read_rules
from services.deadlines import read_deadlines
from services.errors import NotFound
from services.extensions import extend_deadline, read_extensions

router = new_router("deadlines")

DeadlineKey = Annotated[
    str, Path(pattern=f"^{KEY_FORM}$", description="A deadline's key such as speakers_list_closes")
]
InDraft = Annotated[bool, Query(description="What the draft gives, for organizers; else what is in force")]


@router.get("/forums/{forum}/deadlines", dependencies=PUBLIC, response_model=DeadlineList)
async def show_deadlines(forum: ForumSlug, db: Db, act: CurrentAct, draft: InDraft = False) -> DeadlineList:
    """The deadlines in force that the caller may know, with extensions; before anything is announced, for organizers
    those of the draft."""
    return DeadlineList.of(await read_deadlines(db, act=act, slug=forum, draft=draft))


@router.get("/forums/{forum}/deadlines/{key}", dependencies=PUBLIC, response_model=DeadlineRead)
async def show_deadline(
    forum: ForumSlug, key: DeadlineKey, db: Db, act: CurrentAct, draft: InDraft = False
) -> DeadlineRead:
    """One of them."""
    found = await read_deadlines(db, act=act, slug=forum, draft=draft)
    for bound in found.bound:
        if bound.deadline.key == key:
            return DeadlineRead.of(bound, found)
    raise NotFound("deadline")


@router.get(
    "/forums/{forum}/deadlines/{key}/extensions",
    dependencies=allowed(Permission.FORUM_READ_DRAFT),
    response_model=ExtensionList,
)
async def show_extensions(forum: ForumSlug, key: DeadlineKey, db: Db, act: CurrentAct) -> ExtensionList:
    """All extensions of a deadline with their reasons, for organizers."""
    found = await read_extensions(db, actor=act.actor, slug=forum, key=key)
    return ExtensionList(items=[ExtensionRead.of(row, party) for row, party in found])


@router.post(
    "/forums/{forum}/deadlines/{key}/extensions",
    dependencies=allowed(Permission.DEADLINE_EXTEND),
    status_code=201,
    response_model=ExtensionRead,
)
async def add_extension(
    forum: ForumSlug, key: DeadlineKey, body: ExtensionCreate, db: Db, act: CurrentAct, response: Response
) -> ExtensionRead:
    """Extends a deadline at once, one that has passed too; the reason is on record. There is no way to undo it."""
    row, party = await extend_deadline(db, act=act, slug=forum, key=key, extending=body.extending())
    response.headers["Location"] = f"/v1/forums/{forum}/deadlines/{key}/extensions"
    return ExtensionRead.of(row, party)


@router.get(
    "/forums/{forum}/deadline-rules", dependencies=allowed(Permission.FORUM_READ_DRAFT), response_model=RulesRead
)
async def show_rules(forum: ForumSlug, db: Db, act: CurrentAct, response: Response) -> RulesRead:
    """The rules behind the deadlines, with what they give in the draft. The ETag is the forum's."""
    return tagged(RulesRead.of(await read_rules(db, act=act, slug=forum)), response)


@router.patch(
    "/forums/{forum}/deadline-rules", dependencies=allowed(Permission.FORUM_EDIT), response_model=RulesChanged
)
async def change_rules(
    forum: ForumSlug, body: RulesUpdate, version: IfMatch, db: Db, act: CurrentAct, response: Response
) -> RulesChanged:
    """Changes rules of the draft, or with `dry_run` tells what would move. In force is what is announced next."""
    planned = await edit_rules(db, act=act, slug=forum, version=version, patch=body.patch(), dry_run=body.dry_run)
    return tagged(RulesChanged.made(planned, dry_run=body.dry_run), response)
