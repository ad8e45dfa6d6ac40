"""Announcements of days, published programmes, their meetings and their versions."""

from typing import Annotated, TypedDict

from fastapi import Path, Request, Response

from api.conditional import conditional
from api.dependencies import Db, ForumSlug, MeetingId, Page
from api.policies import PUBLIC, allowed
from api.routes.router import CONDITIONAL, new_router
from api.schemas.forums import (
    PublicationDocument,
    PublicationList,
    PublicationMade,
    PublicationRead,
    Publish,
)
from api.schemas.programme import ProgrammeRead, PublishedMeetingRead
from api.security import CurrentAct, CurrentActor
from api.selections import Selected
from models.enums import Permission
from services.publications import Published, announce_dates, publish_programme
from services.queries.forums import load_forum
from services.queries.persons import load_names
from services.queries.publications import Part, list_changing, load_changing, newest_programme
from services.rules.access import Actor, may, may_anywhere
from services.rules.findings import Override

router = new_router("programme")

Number = Annotated[int, Path(ge=1, le=2**31 - 1, description="A publication's number")]


@router.get("/forums/{forum}/announcements", dependencies=PUBLIC, response_model=PublicationList)
async def read_announcements(forum: ForumSlug, db: Db, page: Page) -> PublicationList:
    """The publications that set or changed the forum's days."""
    return await _list(db, "dates", forum, page, organizer=False)


@router.post(
    "/forums/{forum}/announcements",
    dependencies=allowed(Permission.FORUM_ANNOUNCE),
    status_code=201,
    response_model=PublicationMade,
)
async def announce_days(
    forum: ForumSlug, body: Publish, db: Db, act: CurrentAct, response: Response
) -> PublicationMade:
    """Announces the draft's days, before any programme."""
    made = await announce_dates(db, act=act, slug=forum, **_sent(body))
    return _made(made, forum, response)


@router.get("/forums/{forum}/announcements/{number}", dependencies=PUBLIC, response_model=PublicationDocument)
async def read_announcement(forum: ForumSlug, number: Number, db: Db) -> PublicationDocument:
    """One of them, whole."""
    return await _read(db, "dates", forum, number, organizer=False)


@router.get("/forums/{forum}/programme", dependencies=PUBLIC, response_model=ProgrammeRead, responses=CONDITIONAL)
@router.head("/forums/{forum}/programme", dependencies=PUBLIC, include_in_schema=False)
async def read_programme(forum: ForumSlug, request: Request, db: Db, selection: Selected) -> Response:
    """The published programme, for everybody; at choice the meetings of some kinds, objectives, days and words."""
    newest = await newest_programme(db, slug=forum)
    names = await load_names(db, newest.programme.meetings)
    answer = ProgrammeRead.of(newest.document, newest.programme, newest.select(selection, names), names)
    return conditional(
        request,
        answer.model_dump_json().encode(),
        media_type="application/json",
        last_modified=newest.last_modified(names),
    )


@router.get(
    "/forums/{forum}/programme/meetings/{meeting_id}",
    dependencies=PUBLIC,
    response_model=PublishedMeetingRead,
    responses=CONDITIONAL,
)
@router.head("/forums/{forum}/programme/meetings/{meeting_id}", dependencies=PUBLIC, include_in_schema=False)
async def read_published_meeting(forum: ForumSlug, meeting_id: MeetingId, request: Request, db: Db) -> Response:
    """One meeting of the published programme, for everybody."""
    newest = await newest_programme(db, slug=forum)
    meeting = newest.meeting(meeting_id)
    names = await load_names(db, [meeting])
    answer = PublishedMeetingRead.of_published(meeting, names)
    return conditional(
        request,
        answer.model_dump_json().encode(),
        media_type="application/json",
        last_modified=newest.last_modified(names),
    )


@router.get("/forums/{forum}/programme/versions", dependencies=PUBLIC, response_model=PublicationList)
async def read_versions(forum: ForumSlug, db: Db, actor: CurrentActor, page: Page) -> PublicationList:
    """The publications that brought or changed the programme; for organizers also those in which only what few may
    see has changed: an unlisted meeting, a link to join."""
    return await _list(db, "programme", forum, page, organizer=await _organizes(db, actor, forum))


@router.post(
    "/forums/{forum}/programme/versions",
    dependencies=allowed(Permission.PROGRAMME_PUBLISH),
    status_code=201,
    response_model=PublicationMade,
)
async def publish(forum: ForumSlug, body: Publish, db: Db, act: CurrentAct, response: Response) -> PublicationMade:
    """Publishes the draft's days and programme. Blocking findings refuse it, each with its authority.

    Those that are overridable are accepted with the Office's reasons, which are shown with the version.
    """
    made = await publish_programme(db, act=act, slug=forum, **_sent(body))
    return _made(made, forum, response)


@router.get("/forums/{forum}/programme/versions/{number}", dependencies=PUBLIC, response_model=PublicationDocument)
async def read_version(forum: ForumSlug, number: Number, db: Db, actor: CurrentActor) -> PublicationDocument:
    """One of them, whole."""
    return await _read(db, "programme", forum, number, organizer=await _organizes(db, actor, forum))


async def _organizes(db: Db, actor: Actor, slug: str) -> bool:
    if not may_anywhere(actor, Permission.FORUM_READ_DRAFT):
        return False
    return may(actor, Permission.FORUM_READ_DRAFT, (await load_forum(db, slug=slug, actor=actor)).id)


async def _list(db: Db, part: Part, slug: str, page: Page, *, organizer: bool) -> PublicationList:
    publications, cursor = await list_changing(db, part, slug=slug, page=page, organizer=organizer)
    return PublicationList(items=[PublicationRead.model_validate(p) for p in publications], next_cursor=cursor)


async def _read(db: Db, part: Part, slug: str, number: int, *, organizer: bool) -> PublicationDocument:
    found = await load_changing(db, part, slug=slug, number=number, organizer=organizer)
    return PublicationDocument.model_validate(found)


class _Sent(TypedDict):
    note: str | None
    overrides: list[Override]
    review: bool


def _sent(body: Publish) -> _Sent:
    accepted = [override.accepted() for override in body.overrides]
    return {"note": body.note, "overrides": accepted, "review": body.review_messages}


def _made(made: Published, slug: str, response: Response) -> PublicationMade:
    """Its place is where everybody reads it; one that changed nothing for everybody has none."""
    publication = made.publication
    if publication.programme_changed:
        response.headers["Location"] = f"/v1/forums/{slug}/programme/versions/{publication.number}"
    elif publication.dates_changed:
        response.headers["Location"] = f"/v1/forums/{slug}/announcements/{publication.number}"
    values = {name: getattr(publication, name) for name in PublicationRead.model_fields}
    return PublicationMade.model_validate({**values, "findings": made.findings}, from_attributes=True)
