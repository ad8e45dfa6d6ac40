"""Meetings of a forum's draft, for its organizers."""

import re
from contextlib import suppress
from uuid import UUID

from fastapi import Request, Response

from api.dependencies import Db, ForumSlug, IfMatch, MeetingId, Page, direct_reads, foresee, sent, tagged
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.forms import SLUG_FORM
from api.schemas.meetings import (
    BatchSent,
    MeetingCreate,
    MeetingDraftRead,
    MeetingList,
    MeetingsChanged,
    MeetingUpdate,
)
from api.security import CurrentAct, act_of
from models.enums import Permission
from services.acts import forum_to_read
from services.meeting_batches import edit_meetings
from services.meetings import create_meeting, delete_meeting, meeting_to_read, update_meeting
from services.queries.meetings import MEETING_OF_FORUM, list_drafts, load_drafts
from services.queries.persons import load_names
from services.queries.reads import InTransaction

router = new_router("meetings")

_SLUG = re.compile(SLUG_FORM)


def _foresee_meeting(request: Request) -> None:
    """That `read_meeting` will read it. What is no slug or no id the route refuses."""
    slug, meeting_id = request.path_params["forum"], request.path_params["meeting_id"]
    if _SLUG.fullmatch(slug):
        with suppress(ValueError):
            foresee(request, MEETING_OF_FORUM, {"slug": slug, "meeting_id": UUID(meeting_id)})


_READ = allowed(Permission.FORUM_READ_DRAFT)
_READ_ONE = allowed(Permission.FORUM_READ_DRAFT, foreseen=_foresee_meeting)
_EDIT = allowed(Permission.MEETING_EDIT)


@router.get("/forums/{forum}/meetings", dependencies=_READ, response_model=MeetingList)
async def read_meetings(forum: ForumSlug, db: Db, act: CurrentAct, page: Page) -> MeetingList:
    """The draft's meetings by start, cancelled ones included."""
    forum_id = (await forum_to_read(db, actor=act.actor, slug=forum)).id
    drafts, cursor = await list_drafts(db, forum_id=forum_id, page=page)
    names = await load_names(db, (draft.fact for draft in drafts))
    return MeetingList(items=[MeetingDraftRead.of_draft(d, names) for d in drafts], next_cursor=cursor)


@router.post("/forums/{forum}/meetings", dependencies=_EDIT, status_code=201, response_model=MeetingDraftRead)
async def add_meeting(
    forum: ForumSlug, body: MeetingCreate, db: Db, act: CurrentAct, response: Response
) -> MeetingDraftRead:
    """Adds a meeting to the draft; `timezone` is the forum's unless sent."""
    meeting = await create_meeting(db, act=act, slug=forum, changes=body.changes())
    response.headers["Location"] = f"/v1/forums/{forum}/meetings/{meeting.id}"
    return await _read(db, act, forum, meeting.id, response)


@router.post("/forums/{forum}/meetings/batch", dependencies=_EDIT, response_model=MeetingsChanged)
async def edit_batch(forum: ForumSlug, body: BatchSent, db: Db, act: CurrentAct) -> MeetingsChanged:
    """Edits, shifts and swaps several meetings in one transaction; rooms may pass from one to another within it."""
    changed = await edit_meetings(db, act=act, slug=forum, operations=[sent.planned() for sent in body.operations])
    drafts = await load_drafts(db, ids=[meeting.id for meeting in changed])
    names = await load_names(db, (draft.fact for draft in drafts))
    return MeetingsChanged(items=[MeetingDraftRead.of_draft(draft, names) for draft in drafts])


@router.get("/forums/{forum}/meetings/{meeting_id}", dependencies=_READ_ONE, response_model=MeetingDraftRead)
async def read_meeting(forum: ForumSlug, meeting_id: MeetingId, request: Request) -> Response:
    """One meeting of the draft; its ETag is what If-Match takes."""
    actor = (await act_of(request)).actor
    draft, names = await meeting_to_read(direct_reads(request), actor=actor, slug=forum, meeting_id=meeting_id)
    return sent(MeetingDraftRead.of_draft(draft, names))


@router.patch("/forums/{forum}/meetings/{meeting_id}", dependencies=_EDIT, response_model=MeetingDraftRead)
async def edit_meeting(
    forum: ForumSlug,
    meeting_id: MeetingId,
    body: MeetingUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> MeetingDraftRead:
    """Edits a meeting. A room that is taken at that time is refused, naming the meeting that has it."""
    meeting = await update_meeting(
        db, act=act, slug=forum, meeting_id=meeting_id, version=version, changes=body.changes()
    )
    return await _read(db, act, forum, meeting.id, response)


@router.delete(
    "/forums/{forum}/meetings/{meeting_id}",
    dependencies=_EDIT,
    response_model=MeetingDraftRead,
    responses={204: {"description": "Removed: it had never been published"}},
)
async def remove_meeting(
    forum: ForumSlug, meeting_id: MeetingId, version: IfMatch, db: Db, act: CurrentAct, response: Response
) -> MeetingDraftRead | Response:
    """Removes a meeting that was never published (204); cancels one that was, for calendars must be told (200)."""
    outcome = await delete_meeting(db, act=act, slug=forum, meeting_id=meeting_id, version=version)
    if outcome == "removed":
        return Response(status_code=204)
    return await _read(db, act, forum, meeting_id, response)


async def _read(db: Db, act: CurrentAct, forum: str, meeting_id: UUID, response: Response) -> MeetingDraftRead:
    """Within the transaction, which has just changed it."""
    reads = InTransaction(db)
    draft, names = await meeting_to_read(reads, actor=act.actor, slug=forum, meeting_id=meeting_id)
    return tagged(MeetingDraftRead.of_draft(draft, names), response)
