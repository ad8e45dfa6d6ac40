"""The published programme, and single meetings of it, for calendar clients."""

from dataclasses import replace
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import Depends, Query, Request, Response
from pydantic import Field

from api.conditional import conditional
from api.dependencies import Db, ForumSlug, Lang
from api.policies import PUBLIC
from api.routes.router import new_router
from api.schemas.common import Day
from models.enums import MeetingKind
from services.adapters.calendars import render
from services.errors import InvalidInput
from services.queries.persons import load_names
from services.queries.publications import PublishedProgramme, newest_programme
from services.rules.feeds import FeedOptions, select_meetings
from services.rules.publications import PublishedMeeting

# Before the router of the published programme, where `{meeting_id}` would be tried on `….ics`.
router = new_router("programme")

_CALENDAR: dict[str, Any] = {
    "dependencies": PUBLIC,
    "response_class": Response,
    "responses": {200: {"content": {"text/calendar": {"schema": {"type": "string"}}}}},
}


def get_style(
    language: Lang,
    tz: Annotated[
        Literal["local", "utc"], Query(description="utc for clients that mistake local times with zones")
    ] = "local",
    cancelled: Annotated[
        Literal["status", "marked"],
        Query(description="marked: by the title alone, for clients that drop entries with STATUS:CANCELLED"),
    ] = "status",
) -> FeedOptions:
    """How a calendar is written."""
    return FeedOptions(language=language, utc=tz == "utc", marked=cancelled == "marked")


Style = Annotated[FeedOptions, Depends(get_style)]


def get_feed(
    style: Style,
    kind: Annotated[list[MeetingKind], Query(default_factory=list, description="Only of this kind; repeatable")],
    objective: Annotated[
        list[Annotated[int, Field(ge=1, le=23)]],
        Query(default_factory=list, description="Only with this objective of the Compact; repeatable"),
    ],
    first: Annotated[
        Day | None, Query(alias="from", description="From this day on, in the forum's zone, included")
    ] = None,
    last: Annotated[
        Day | None, Query(alias="until", description="Until this day, in the forum's zone, included")
    ] = None,
) -> FeedOptions:
    """How a calendar is written, and which meetings are in it. Raises InvalidInput."""
    if first is not None and last is not None and last < first:
        raise InvalidInput("until", "window_without_days", "expected a day that is not before `from`")
    return replace(style, kinds=frozenset(kind), objectives=frozenset(objective), first_day=first, last_day=last)


Feed = Annotated[FeedOptions, Depends(get_feed)]


@router.get("/forums/{forum}/calendar.ics", **_CALENDAR)
@router.head("/forums/{forum}/calendar.ics", dependencies=PUBLIC, include_in_schema=False)
async def read_calendar(forum: ForumSlug, request: Request, db: Db, options: Feed) -> Response:
    """The published programme for calendar clients. Subscribe to this address; do not import it once.

    Kinds, objectives and days narrow it together; a filter that fits nothing gives an empty calendar. What does not
    fit any more, such as a meeting moved to another day than asked for, is not in it.
    """
    newest = await newest_programme(db, slug=forum)
    meetings = select_meetings(newest.programme.meetings, options, newest.document.dates.timezone)
    return await _answer(request, db, newest, meetings, options, name=forum)


@router.get("/forums/{forum}/programme/meetings/{meeting_id}.ics", **_CALENDAR)
@router.head("/forums/{forum}/programme/meetings/{meeting_id}.ics", dependencies=PUBLIC, include_in_schema=False)
async def read_meeting_calendar(
    forum: ForumSlug, meeting_id: UUID, request: Request, db: Db, options: Style
) -> Response:
    """One meeting of the published programme as a calendar of its own: the same entry as in the forum's."""
    newest = await newest_programme(db, slug=forum)
    return await _answer(request, db, newest, (newest.meeting(meeting_id),), options, name=str(meeting_id))


async def _answer(
    request: Request,
    db: Db,
    newest: PublishedProgramme,
    meetings: tuple[PublishedMeeting, ...],
    options: FeedOptions,
    *,
    name: str,
) -> Response:
    names = await load_names(db, meetings)
    answer = conditional(
        request,
        render(newest.document.forum.title, meetings, names, options),
        media_type="text/calendar; charset=utf-8",
        last_modified=newest.last_modified(names),
        vary="Accept-Language",
    )
    answer.headers["Content-Disposition"] = f'inline; filename="{name}.ics"'
    return answer
