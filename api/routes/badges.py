"""Badges: issued, printed, revoked; and for doors without a network the keys, and the badges that do not count."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Request, Response

from api.conditional import UNKEPT, conditional
from api.dependencies import Cursor, Db, ForumSlug, Page
from api.documents import PDF, PDF_ANSWER, SVG, SVG_ANSWER, printed
from api.policies import PUBLIC, allowed
from api.routes.router import CONDITIONAL, new_router
from api.schemas.badges import (
    BadgeCreate,
    BadgeKeyCreate,
    BadgeKeyList,
    BadgeKeyRead,
    BadgeList,
    BadgeListed,
    BadgeRead,
    BadgeRevoke,
    BadgesCreate,
    BadgesIssued,
    RevokedBadges,
)
from api.schemas.common import Code
from api.security import CurrentAct, CurrentActor, Sealing
from models.enums import Permission
from services.adapters.badge_pages import badge_svg
from services.badges import (
    badge_to_print,
    badges_to_print,
    issue_badge,
    issue_badges,
    page_of,
    read_badges,
    read_keys,
    read_revoked,
    renew_key,
    revoke_badge,
    show_badge,
)
from services.queries.paging import PageRequest

router = new_router("badges")

_ISSUE = allowed(Permission.BADGE_ISSUE)
_READ = allowed(Permission.REGISTRATION_READ)
_ALL = "/forums/{forum}/badges"
_ONE = f"{_ALL}/{{badge_id}}"
_KEYS = "/forums/{forum}/badge-keys"
_REVOKED = "/forums/{forum}/revoked-badges"
BadgeId = Annotated[UUID, Path(description="A badge's id")]
OfParty = Annotated[Code | None, Query(description="Of this party, by its code")]
PrintedAtOnce = Annotated[int, Query(ge=1, le=50, description="How many badges of the list at the most")]
NextPrinted = Annotated[Cursor | None, Query(description="From the `Link` of the answer before")]
RegistrationId = Annotated[UUID, Path(description="A registration's id")]


@router.get(_KEYS, dependencies=PUBLIC, response_model=BadgeKeyList, responses=CONDITIONAL)
async def read_badge_keys(forum: ForumSlug, request: Request, db: Db, actor: CurrentActor) -> Response:
    """The public keys with which badges are verified, for everybody. A badge whose key is not here is forged."""
    keys, changed_at = await read_keys(db, actor=actor, slug=forum)
    answer = BadgeKeyList(forum=forum, items=[BadgeKeyRead.of(key) for key in keys])
    body = answer.model_dump_json().encode()
    return conditional(request, body, media_type="application/json", last_modified=changed_at, cache_control=UNKEPT)


@router.post(_KEYS, dependencies=_ISSUE, status_code=201, response_model=BadgeKeyRead)
async def renew_badge_key(
    forum: ForumSlug, body: BadgeKeyCreate, db: Db, act: CurrentAct, seal: Sealing, response: Response
) -> BadgeKeyRead:
    """Has a new key sign from now on; the first one is made with the first badge."""
    key = await renew_key(db, act=act, seal=seal, slug=forum, withdraw_former=body.withdraw_former)
    response.headers["Location"] = f"/v1/forums/{forum}/badge-keys"
    return BadgeKeyRead.of(key)


@router.get(_REVOKED, dependencies=PUBLIC, response_model=RevokedBadges, responses=CONDITIONAL)
async def read_revoked_badges(forum: ForumSlug, request: Request, db: Db, actor: CurrentActor) -> Response:
    """The ids of all badges that do not count any more: revoked, or of a registration that has ended."""
    badges, changed_at = await read_revoked(db, actor=actor, slug=forum)
    body = RevokedBadges(forum=forum, badges=badges).model_dump_json().encode()
    return conditional(request, body, media_type="application/json", last_modified=changed_at, cache_control=UNKEPT)


@router.post(
    "/forums/{forum}/registrations/{registration_id}/badge",
    dependencies=_ISSUE,
    status_code=201,
    response_model=BadgeRead,
)
async def add_badge(
    forum: ForumSlug,
    registration_id: RegistrationId,
    body: BadgeCreate,
    db: Db,
    act: CurrentAct,
    seal: Sealing,
    response: Response,
) -> BadgeRead:
    """Issues the badge of a registration that is approved."""
    made = await issue_badge(db, act=act, seal=seal, slug=forum, registration_id=registration_id, days=body.days)
    response.headers["Location"] = f"/v1/forums/{forum}/badges/{made.view.badge.id}"
    return BadgeRead.signed(made)


@router.get(_ALL, dependencies=_READ, response_model=BadgeList)
async def list_issued_badges(
    forum: ForumSlug, db: Db, actor: CurrentActor, page: Page, party: OfParty = None
) -> BadgeList:
    """Who has a badge, and which ones do not count any more."""
    views, cursor = await read_badges(db, actor=actor, slug=forum, party=party, page=page)
    return BadgeList(items=[BadgeListed.of(view) for view in views], next_cursor=cursor)


@router.post(_ALL, dependencies=_ISSUE, response_model=BadgesIssued)
async def add_badges(forum: ForumSlug, body: BadgesCreate, db: Db, act: CurrentAct, seal: Sealing) -> BadgesIssued:
    """Issues badges for all who are registered in person and approved and have none, or for those of one party."""
    issued, left = await issue_badges(db, act=act, seal=seal, slug=forum, party=body.party)
    return BadgesIssued(issued=issued, left=left)


@router.get(f"{_ALL}.pdf", dependencies=_ISSUE, response_class=Response, responses=PDF_ANSWER)
async def print_badges(
    request: Request,
    forum: ForumSlug,
    db: Db,
    actor: CurrentActor,
    seal: Sealing,
    limit: PrintedAtOnce = 20,
    cursor: NextPrinted = None,
    party: OfParty = None,
) -> Response:
    """To print, a page (A6) for each badge that counts, in the order of the list. Where there are more, the header
    `Link` leads to them."""
    page = PageRequest(limit, cursor)
    badges, after = await badges_to_print(db, actor=actor, seal=seal, slug=forum, party=party, page=page)
    await db.commit()  # nobody is to wait for a connection while they are drawn
    pages = [page_of(badge) for badge in badges]
    answer = printed(await request.app.state.badge_pages.pdf(pages), PDF, f"badges-{forum}.pdf")
    if after is not None:
        more = request.url.include_query_params(cursor=after)
        answer.headers["Link"] = f'<{more.path}?{more.query}>; rel="next"'
    return answer


@router.get(_ONE, dependencies=_ISSUE, response_model=BadgeRead)
async def read_badge(forum: ForumSlug, badge_id: BadgeId, db: Db, actor: CurrentActor, seal: Sealing) -> BadgeRead:
    """One badge with its code, signed with the newest key."""
    return BadgeRead.signed(await show_badge(db, actor=actor, seal=seal, slug=forum, badge_id=badge_id))


@router.get(f"{_ONE}/badge.pdf", dependencies=_ISSUE, response_class=Response, responses=PDF_ANSWER)
async def print_badge(
    request: Request, forum: ForumSlug, badge_id: BadgeId, db: Db, actor: CurrentActor, seal: Sealing
) -> Response:
    """To print (A6), with the name in Latin letters and as its bearer writes it."""
    badge = await badge_to_print(db, actor=actor, seal=seal, slug=forum, badge_id=badge_id)
    await db.commit()  # nobody is to wait for a connection while it is drawn
    return printed(await request.app.state.badge_pages.pdf([page_of(badge)]), PDF, f"badge-{badge_id}.pdf")


@router.get(f"{_ONE}/badge.svg", dependencies=_ISSUE, response_class=Response, responses=SVG_ANSWER)
async def draw_badge(forum: ForumSlug, badge_id: BadgeId, db: Db, actor: CurrentActor, seal: Sealing) -> Response:
    """The same as SVG."""
    badge = await badge_to_print(db, actor=actor, seal=seal, slug=forum, badge_id=badge_id)
    return printed(badge_svg(page_of(badge)), SVG, f"badge-{badge_id}.svg")


@router.post(f"{_ONE}/revoke", dependencies=_ISSUE, response_model=BadgeListed)
async def take_badge_back(
    forum: ForumSlug, badge_id: BadgeId, body: BadgeRevoke, db: Db, act: CurrentAct
) -> BadgeListed:
    """It counts no more from now on; another may be issued instead."""
    return BadgeListed.of(await revoke_badge(db, act=act, slug=forum, badge_id=badge_id, reason=body.reason))
