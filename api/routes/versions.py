"""Versions of the programme compared, and a former one restored as the draft."""

from typing import Annotated

from fastapi import Query, Request, Response

from api.conditional import conditional
from api.dependencies import Db, ForumSlug
from api.policies import PUBLIC, allowed
from api.routes.publications import Number
from api.routes.router import CONDITIONAL, new_router
from api.schemas.meetings import MeetingDraftRead, MeetingsChanged
from api.schemas.versions import ProgrammeDiff
from api.security import CurrentAct
from models.enums import Permission
from services.queries.meetings import load_drafts
from services.queries.persons import load_names
from services.queries.publications import load_programmes
from services.restorations import restore_version
from services.rules.diffs import diff_programmes

router = new_router("programme")


@router.get(
    "/forums/{forum}/programme/versions/{number}/diff",
    dependencies=PUBLIC,
    response_model=ProgrammeDiff,
    response_model_exclude_unset=True,
    responses=CONDITIONAL,
)
async def compare_versions(
    forum: ForumSlug,
    number: Number,
    request: Request,
    db: Db,
    former: Annotated[
        int | None,
        Query(alias="from", ge=1, le=2**31 - 1, description="The version to compare with; else the one before"),
    ] = None,
) -> Response:
    """What changed in the programme from one version to another, meeting by meeting."""
    old, new = await load_programmes(db, slug=forum, former=former, number=number)
    changes = diff_programmes(old.programme.meetings, new.programme.meetings)
    names = await load_names(db, (*old.programme.meetings, *new.programme.meetings))
    answer = ProgrammeDiff.of(old.number, new.number, changes, names)
    return conditional(
        request,
        answer.model_dump_json(by_alias=True, exclude_unset=True).encode(),
        media_type="application/json",
        last_modified=names.last_modified(max(old.at, new.at)),
    )


@router.post(
    "/forums/{forum}/programme/versions/{number}/restore",
    dependencies=allowed(Permission.MEETING_EDIT),
    response_model=MeetingsChanged,
)
async def restore_draft(forum: ForumSlug, number: Number, db: Db, act: CurrentAct) -> MeetingsChanged:
    """Makes the draft's meetings what they were in this version; answers those that this changed.

    Edits of them that were not published are overwritten; meetings that came later are cancelled. Nothing is
    published by it; days and modalities stay.
    """
    changed = await restore_version(db, act=act, slug=forum, number=number)
    drafts = await load_drafts(db, ids=[meeting.id for meeting in changed])
    names = await load_names(db, (draft.fact for draft in drafts))
    return MeetingsChanged(items=[MeetingDraftRead.of_draft(draft, names) for draft in drafts])
