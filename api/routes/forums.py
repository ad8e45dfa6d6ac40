"""Forums: made from a template, read, edited, checked."""

from fastapi import Response

from api.dependencies import Db, ForumSlug, IfMatch, Page, PublicUrl
from api.policies import PUBLIC, allowed
from api.routes.router import new_router
from api.schemas.forums import (
    Checks,
    ForumCreate,
    ForumDraftRead,
    ForumList,
    ForumRead,
    ForumUpdate,
    read_forum,
)
from api.security import CurrentAct, CurrentActor
from models.enums import Permission
from services.forums import create_forum, update_forum
from services.publications import check_draft
from services.queries.forums import list_forum_views, load_forum_view
from services.rules.access import Actor, may

router = new_router("forums")


@router.get("/forums", dependencies=PUBLIC, response_model=ForumList)
async def read_forums(db: Db, actor: CurrentActor, page: Page, public_url: PublicUrl) -> ForumList:
    """The forums that were announced; for organizers their drafts too."""
    views, cursor = await list_forum_views(db, actor=actor, page=page)
    items = [
        read_forum(view, draft=may(actor, Permission.FORUM_READ_DRAFT, view.forum.id), public_url=public_url)
        for view in views
    ]
    return ForumList(items=items, next_cursor=cursor)


@router.post(
    "/forums",
    dependencies=allowed(Permission.FORUM_CREATE),
    status_code=201,
    response_model=ForumDraftRead,
)
async def add_forum(
    body: ForumCreate, db: Db, act: CurrentAct, public_url: PublicUrl, response: Response
) -> ForumRead | ForumDraftRead:
    """Makes a complete draft from the mandate's template: days, meetings with their seats, modalities."""
    forum = await create_forum(
        db,
        act=act,
        template=body.template,
        slug=body.slug,
        title=body.title,
        opens_on=body.opens_on,
        timezone=body.timezone,
        region=body.region,
        days=body.days,
        co_organizers=body.co_organizers,
    )
    response.headers["Location"] = f"/v1/forums/{forum.slug}"
    return await _read(db, act.actor, forum.slug, public_url, response)


@router.get("/forums/{forum}", dependencies=PUBLIC, response_model=ForumRead | ForumDraftRead)
async def show_forum(
    forum: ForumSlug, db: Db, actor: CurrentActor, public_url: PublicUrl, response: Response
) -> ForumRead | ForumDraftRead:
    """A forum by what was published of it; for its organizers the draft."""
    return await _read(db, actor, forum, public_url, response)


@router.patch("/forums/{forum}", dependencies=allowed(Permission.FORUM_EDIT), response_model=ForumDraftRead)
async def edit_forum(
    forum: ForumSlug,
    body: ForumUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    public_url: PublicUrl,
    response: Response,
) -> ForumRead | ForumDraftRead:
    """Edits the draft. Nobody else sees it until it is announced or published."""
    await update_forum(db, act=act, slug=forum, version=version, **body.sent())
    return await _read(db, act.actor, forum, public_url, response)


@router.get("/forums/{forum}/checks", dependencies=allowed(Permission.FORUM_READ_DRAFT), response_model=Checks)
async def read_checks(forum: ForumSlug, db: Db, act: CurrentAct) -> Checks:
    """What the mandate's rules find in the draft as it stands."""
    return Checks.model_validate({"findings": await check_draft(db, act=act, slug=forum)}, from_attributes=True)


async def _read(db: Db, actor: Actor, slug: str, public_url: str, response: Response) -> ForumRead | ForumDraftRead:
    view = await load_forum_view(db, slug=slug, actor=actor)
    answer = read_forum(view, draft=may(actor, Permission.FORUM_READ_DRAFT, view.forum.id), public_url=public_url)
    if isinstance(answer, ForumDraftRead):
        response.headers["ETag"] = f'"{answer.version}"'
    response.headers["Vary"] = "Authorization"
    return answer
