"""What is on record of a forum: its acts, from which deadlines count, and what parties handed in."""

from typing import Annotated

from fastapi import Path, Response

from api.dependencies import Db, ForumSlug, IfMatch, Page, tagged
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.records import (
    ActCreate,
    ActList,
    ActRead,
    ActUpdate,
    SubmissionCreate,
    SubmissionList,
    SubmissionRead,
)
from api.security import CurrentAct
from models.enums import ForumAct, Permission
from services.acts import forum_to_read
from services.queries.deadlines import find_act, list_acts
from services.recorded_acts import correct_act, record_act, withdraw_act
from services.submissions import note_submission, read_submissions

router = new_router("records")

_RECORD = allowed(Permission.ACT_RECORD)
NamedAct = Annotated[ForumAct, Path(description="An act of the forum")]


@router.get("/forums/{forum}/acts", dependencies=allowed(Permission.FORUM_READ_DRAFT), response_model=ActList)
async def show_acts(forum: ForumSlug, db: Db, act: CurrentAct) -> ActList:
    """The acts on record."""
    forum_id = (await forum_to_read(db, actor=act.actor, slug=forum)).id
    return ActList(items=[ActRead.of(row) for row in await list_acts(db, forum_id=forum_id)])


@router.post("/forums/{forum}/acts", dependencies=_RECORD, status_code=201, response_model=ActRead)
async def add_act(forum: ForumSlug, body: ActCreate, db: Db, act: CurrentAct, response: Response) -> ActRead:
    """Puts on record that something was done for the whole forum; deadlines that count from it are published."""
    row = await record_act(db, act=act, slug=forum, forum_act=body.act, done_at=body.done_at)
    response.headers["Location"] = f"/v1/forums/{forum}/acts/{row.act.value}"
    return tagged(ActRead.of(row), response)


@router.get("/forums/{forum}/acts/{done}", dependencies=allowed(Permission.FORUM_READ_DRAFT), response_model=ActRead)
async def show_act(forum: ForumSlug, done: NamedAct, db: Db, act: CurrentAct, response: Response) -> ActRead:
    """One of them."""
    forum_id = (await forum_to_read(db, actor=act.actor, slug=forum)).id
    return tagged(ActRead.of(await find_act(db, forum_id=forum_id, act=done)), response)


@router.patch("/forums/{forum}/acts/{done}", dependencies=_RECORD, response_model=ActRead)
async def change_act(
    forum: ForumSlug, done: NamedAct, body: ActUpdate, version: IfMatch, db: Db, act: CurrentAct, response: Response
) -> ActRead:
    """Corrects when it was done. A term that runs is not shortened by it without notice: it stays."""
    row = await correct_act(db, act=act, slug=forum, forum_act=done, version=version, done_at=body.done_at)
    return tagged(ActRead.of(row), response)


@router.delete("/forums/{forum}/acts/{done}", dependencies=_RECORD, status_code=204)
async def remove_act(forum: ForumSlug, done: NamedAct, version: IfMatch, db: Db, act: CurrentAct) -> None:
    """Takes back what was recorded by mistake, as long as no deadline counts from it."""
    await withdraw_act(db, act=act, slug=forum, forum_act=done, version=version)


@router.get(
    "/forums/{forum}/submissions",
    dependencies=allowed(Permission.SUBMISSION_MAKE, Permission.FORUM_READ_DRAFT),
    response_model=SubmissionList,
)
async def show_submissions(forum: ForumSlug, db: Db, act: CurrentAct, page: Page) -> SubmissionList:
    """What parties handed in by letter: the caller's own, for organizers all."""
    rows, cursor = await read_submissions(db, actor=act.actor, slug=forum, page=page)
    return SubmissionList(items=[SubmissionRead.of(row, party) for row, party in rows], next_cursor=cursor)


@router.post(
    "/forums/{forum}/submissions",
    dependencies=allowed(Permission.SUBMISSION_MAKE),
    status_code=201,
    response_model=SubmissionRead,
)
async def add_submission(
    forum: ForumSlug, body: SubmissionCreate, db: Db, act: CurrentAct, response: Response
) -> SubmissionRead:
    """Notes that one's party has handed something in by letter, in time; it is reminded of it no more."""
    row, party = await note_submission(db, act=act, slug=forum, step=body.step, party=body.party)
    response.headers["Location"] = f"/v1/forums/{forum}/submissions"
    return SubmissionRead.of(row, party)
