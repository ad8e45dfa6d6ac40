"""The published programme, with deadlines on request, and single meetings of it, for calendar clients."""

from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import Depends, Query, Request, Response

from api.conditional import CACHE_CONTROL, conditional
from api.dependencies import Db, ForumSlug, Lang, MeetingId
from api.policies import PUBLIC
from api.routes.router import CONDITIONAL, new_router
from api.selections import Selected
from services.adapters.calendars import render, to_jcal
from services.queries.calendars import public_calendar
from services.queries.persons import load_names
from services.queries.publications import newest_programme
from services.rules.feeds import FeedOptions
from services.rules.selections import Selection

# Before the router of the published programme, where `{meeting_id}` would be tried on `….ics`.
router = new_router("programme", tolerant=True)

_EXAMPLE = """\
BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//IMRF//EN\r
BEGIN:VEVENT\r
UID:0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f\r
DTSTAMP:20260115T120000Z\r
SUMMARY;LANGUAGE=en:Round table 1\r
DTSTART;TZID=America/New_York:20260505T100000\r
DTEND;TZID=America/New_York:20260505T130000\r
END:VEVENT\r
END:VCALENDAR\r
"""
CALENDAR: dict[str, Any] = {
    "dependencies": PUBLIC,
    "response_class": Response,
    "responses": {
        200: {"content": {"text/calendar": {"schema": {"type": "string"}, "example": _EXAMPLE}}},
        **CONDITIONAL,
    },
}

_EXAMPLE_JCAL: list[Any] = ["vcalendar", [["version", {}, "text", "2.0"]], []]
JCAL: dict[str, Any] = {
    "dependencies": PUBLIC,
    "response_class": Response,
    "responses": {
        200: {
            "content": {
                "application/calendar+json": {"schema": {"type": "array", "items": {}}, "example": _EXAMPLE_JCAL}
            }
        },
        **CONDITIONAL,
    },
}


async def get_style(
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


VARY = "Accept-Language"
Style = Annotated[FeedOptions, Depends(get_style)]


@router.get("/forums/{forum}/calendar.ics", **CALENDAR)
@router.head("/forums/{forum}/calendar.ics", dependencies=PUBLIC, include_in_schema=False)
async def read_calendar(
    forum: ForumSlug,
    request: Request,
    db: Db,
    options: Style,
    selection: Selected,
    *,
    deadlines: Annotated[
        bool, Query(description="true: with the deadlines that are for everybody, also before any programme")
    ] = False,
) -> Response:
    """The published programme for calendar clients. Subscribe to this address; do not import it once.

    Kinds, objectives, days and words narrow it together; a filter that fits nothing gives an empty calendar. What
    does not fit any more, such as a meeting moved to another day than asked for, is not in it. Deadlines have no kind
    and no objective: where some are asked for they are left out.
    """
    feed, last_modified = await _whole(db, forum, options, selection, deadlines=deadlines)
    return answer_calendar(request, feed, last_modified, name=forum, vary=VARY)


@router.get("/forums/{forum}/calendar.json", **JCAL)
@router.head("/forums/{forum}/calendar.json", dependencies=PUBLIC, include_in_schema=False)
async def read_calendar_as_jcal(
    forum: ForumSlug,
    request: Request,
    db: Db,
    options: Style,
    selection: Selected,
    *,
    deadlines: Annotated[bool, Query(description="true: with the deadlines that are for everybody")] = False,
) -> Response:
    """The same calendar as JSON (jCal, RFC 7265), for programs that read no iCalendar."""
    feed, last_modified = await _whole(db, forum, options, selection, deadlines=deadlines)
    return answer_calendar(request, feed, last_modified, name=forum, vary=VARY, jcal=True)


async def _whole(
    db: Db, slug: str, options: FeedOptions, selection: Selection, *, deadlines: bool
) -> tuple[bytes, datetime]:
    if deadlines:
        return await _with_deadlines(db, options, selection, slug=slug)
    newest = await newest_programme(db, slug=slug)
    names = await load_names(db, newest.programme.meetings)
    feed = render(newest.document.forum.title, newest.select(selection, names), names, options)
    return feed, newest.last_modified(names)


async def _with_deadlines(db: Db, options: FeedOptions, selection: Selection, *, slug: str) -> tuple[bytes, datetime]:
    calendar = await public_calendar(db, slug=slug)
    names = await load_names(db, calendar.meetings)
    meetings, deadlines = calendar.select(selection, names)
    feed = render(calendar.document.forum.title, meetings, names, options, deadlines)
    return feed, calendar.last_modified(names)


@router.get("/forums/{forum}/programme/meetings/{meeting_id}.ics", **CALENDAR)
@router.head("/forums/{forum}/programme/meetings/{meeting_id}.ics", dependencies=PUBLIC, include_in_schema=False)
async def read_meeting_calendar(
    forum: ForumSlug, meeting_id: MeetingId, request: Request, db: Db, options: Style
) -> Response:
    """One meeting of the published programme as a calendar of its own: the same entry as in the forum's."""
    newest = await newest_programme(db, slug=forum)
    meetings = (newest.meeting(meeting_id),)
    names = await load_names(db, meetings)
    feed = render(newest.document.forum.title, meetings, names, options)
    return answer_calendar(request, feed, newest.last_modified(names), name=str(meeting_id), vary=VARY)


def answer_calendar(
    request: Request,
    feed: bytes,
    last_modified: datetime,
    *,
    name: str,
    jcal: bool = False,
    vary: str | None = None,
    cache_control: str = CACHE_CONTROL,
) -> Response:
    """A calendar as iCalendar or, if that is asked for, as jCal; or 304."""
    body = to_jcal(feed) if jcal else feed
    answer = conditional(
        request,
        body,
        media_type="application/calendar+json" if jcal else "text/calendar; charset=utf-8",
        last_modified=last_modified,
        vary=vary,
        cache_control=cache_control,
    )
    answer.headers["Content-Disposition"] = f'inline; filename="{name}.{"json" if jcal else "ics"}"'
    return answer
