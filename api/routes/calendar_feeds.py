"""Private calendars: one's own, and what their addresses show; and a whole forum as one file."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Request, Response

from api.dependencies import Db, ForumSlug, Lang, Now, Page, PublicUrl
from api.feeds import CACHE_CONTROL, KEEPS
from api.policies import PUBLIC, SIGNED_IN
from api.routes.calendars import CALENDAR, JCAL, Style, answer_calendar
from api.routes.router import new_router
from api.schemas.calendar_feeds import FeedAdded, FeedCreate, FeedList, FeedRead, FeedUpdate
from api.schemas.common import text_of
from api.schemas.forms import TOKEN_FORM
from api.security import CurrentAct
from services.calendar_exports import export_calendar
from services.calendar_feeds import change_feed, create_feed, revoke_all_feeds, revoke_feed, show_feed
from services.queries.calendar_feeds import list_feeds, load_feed

router = new_router("calendars")
_shown = new_router("calendars", tolerant=True)  # calendar programs append parameters of their own

FeedId = Annotated[UUID, Path(description="A calendar's id")]
FeedToken = Annotated[
    str,
    Path(pattern=f"^{TOKEN_FORM}$", description="The token of a private calendar's address"),
    text_of(f"^{TOKEN_FORM}$", "the whole token of the address: 43 letters, digits, - and _"),
]
_ALL, _ONE = "/calendar-feeds", "/calendar-feeds/{feed_id}"
_EXPORT = "/forums/{forum}/calendar-export"


@router.get(_ALL, dependencies=SIGNED_IN, response_model=FeedList)
async def list_own_feeds(db: Db, act: CurrentAct, page: Page) -> FeedList:
    """Your private calendars, revoked ones too; never their addresses."""
    assert act.actor.account_id is not None  # noqa: S101  (the policy)
    views, cursor = await list_feeds(db, account_id=act.actor.account_id, page=page)
    return FeedList(items=[FeedRead.of(view) for view in views], next_cursor=cursor)


@router.post(_ALL, dependencies=SIGNED_IN, status_code=201, response_model=FeedAdded)
async def add_own_feed(
    body: FeedCreate, db: Db, act: CurrentAct, lang: Lang, public_url: PublicUrl, response: Response
) -> FeedAdded:
    """A private calendar of what concerns you in a forum. Its address is told this once: subscribe to it, and give it
    to nobody, for whoever has it reads the calendar. Where it became known, revoke it."""
    view, token = await create_feed(db, act=act, slug=body.forum, wish=body.wish(lang))
    response.headers["Location"] = f"/v1/calendar-feeds/{view.row.id}"
    return FeedAdded.with_address(view, token, public_url)


@router.delete(_ALL, dependencies=SIGNED_IN, status_code=204)
async def revoke_own_feeds(db: Db, act: CurrentAct) -> None:
    """Revokes all your private calendars at once."""
    await revoke_all_feeds(db, act=act)


@router.get(_ONE, dependencies=SIGNED_IN, response_model=FeedRead)
async def read_own_feed(feed_id: FeedId, db: Db, act: CurrentAct) -> FeedRead:
    """One of your private calendars."""
    assert act.actor.account_id is not None  # noqa: S101  (the policy)
    return FeedRead.of(await load_feed(db, account_id=act.actor.account_id, feed_id=feed_id))


@router.patch(_ONE, dependencies=SIGNED_IN, response_model=FeedRead)
async def change_own_feed(feed_id: FeedId, body: FeedUpdate, db: Db, act: CurrentAct) -> FeedRead:
    """Changes what it holds and how it is written. Its address stays."""
    return FeedRead.of(await change_feed(db, act=act, feed_id=feed_id, changes=body.changes()))


@router.delete(_ONE, dependencies=SIGNED_IN, status_code=204)
async def revoke_own_feed(feed_id: FeedId, db: Db, act: CurrentAct) -> None:
    """Its address shows an empty calendar that says so for thirty days, and is gone then."""
    await revoke_feed(db, act=act, feed_id=feed_id)


@_shown.get("/feeds/{feed_token}.ics", **CALENDAR)
@_shown.head("/feeds/{feed_token}.ics", dependencies=PUBLIC, include_in_schema=False)
async def show_private_calendar(feed_token: FeedToken, request: Request, db: Db, now: Now) -> Response:
    """A private calendar, for calendar programs. One that was revoked, or whose owner has no role in the forum any
    more, is empty and says so; thirty days later it is gone (410). With the role, its entries are back."""
    return await _show(request, db, now, feed_token, jcal=False)


@_shown.get("/feeds/{feed_token}.json", **JCAL)
@_shown.head("/feeds/{feed_token}.json", dependencies=PUBLIC, include_in_schema=False)
async def show_private_jcal(feed_token: FeedToken, request: Request, db: Db, now: Now) -> Response:
    """The same calendar as jCal."""
    return await _show(request, db, now, feed_token, jcal=True)


async def _show(request: Request, db: Db, now: Now, token: str, *, jcal: bool) -> Response:
    shown = await show_feed(db, token=token, now=now)
    setattr(request.state, KEEPS, not shown.ended)
    return answer_calendar(
        request, shown.calendar, shown.shown_at, name="calendar", jcal=jcal, cache_control=CACHE_CONTROL
    )


@_shown.get(f"{_EXPORT}.ics", **{**CALENDAR, "dependencies": SIGNED_IN})
async def export_forum(forum: ForumSlug, request: Request, db: Db, act: CurrentAct, options: Style) -> Response:
    """The whole published programme as one file, with your part in each meeting and the deadlines that bind you: to
    be imported once. It does not follow changes, a private calendar does."""
    calendar = await export_calendar(db, act=act, slug=forum, options=options)
    return answer_calendar(request, calendar, act.now, name=forum, cache_control=CACHE_CONTROL)


@_shown.get(f"{_EXPORT}.json", **{**JCAL, "dependencies": SIGNED_IN})
async def export_forum_as_jcal(
    forum: ForumSlug, request: Request, db: Db, act: CurrentAct, options: Style
) -> Response:
    """The same file as jCal."""
    calendar = await export_calendar(db, act=act, slug=forum, options=options)
    return answer_calendar(request, calendar, act.now, name=forum, jcal=True, cache_control=CACHE_CONTROL)


router.routes.extend(_shown.routes)
