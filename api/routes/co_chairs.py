"""Co-chairs of round tables, for those who appoint them: the slate, its checks, its record, and telling nominees."""

from typing import Annotated

from fastapi import Path, Request, Response

from api.dependencies import Db, ForumSlug, IfMatch, Lang, Page, PublicUrl, tagged
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.co_chairs import (
    AllocationRead,
    ChangeList,
    ChangeRead,
    CoChairSent,
    NoticeList,
    NoticeRead,
    Release,
    Released,
    SlateRead,
    SlateSent,
    SlateTried,
)
from api.schemas.proposals import ProposalsAsked, ProposalsRead
from api.security import CurrentAct
from models.enums import Permission
from services.appointments import appoint, fill_seat
from services.notices import release_notices, review_notices
from services.proposals import prepare_search
from services.rules.allocations import propose
from services.rules.proposals import Stopped
from services.slates import SeatChoice, Slate, check_slate, names_of, read_record, read_slate

router = new_router("co-chairs")

_APPOINT = allowed(Permission.CO_CHAIR_APPOINT)
Table = Annotated[int, Path(ge=1, le=99, description="Number of a round table")]
Position = Annotated[int, Path(ge=1, le=4, description="Which of its co-chairs")]


@router.get("/forums/{forum}/co-chairs", dependencies=_APPOINT, response_model=SlateRead)
async def show_co_chairs(forum: ForumSlug, db: Db, act: CurrentAct, response: Response) -> SlateRead:
    """The co-chairs' seats of the draft with their holders, and what the checks say of them."""
    return await _shown(db, await read_slate(db, actor=act.actor, slug=forum), response)


@router.put("/forums/{forum}/co-chairs", dependencies=_APPOINT, response_model=SlateRead)
async def appoint_co_chairs(
    forum: ForumSlug, body: SlateSent, version: IfMatch, db: Db, act: CurrentAct, response: Response
) -> SlateRead:
    """Appoints all co-chairs at once. They are in the draft programme from now on; nobody is told before what they
    are told is released."""
    choices = [seat.choice() for seat in body.seats]
    slate = await appoint(db, act=act, slug=forum, version=version, choices=choices, decision=body.decision())
    return await _shown(db, slate, response)


@router.put("/forums/{forum}/co-chairs/{table}/{position}", dependencies=_APPOINT, response_model=SlateRead)
async def appoint_co_chair(
    forum: ForumSlug,
    table: Table,
    position: Position,
    body: CoChairSent,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> SlateRead:
    """Appoints one co-chair, or has an appointment lapse; the others stay."""
    choice = SeatChoice(table, position, body.nomination)
    slate = await fill_seat(db, act=act, slug=forum, version=version, choice=choice, decision=body.decision())
    return await _shown(db, slate, response)


@router.post("/forums/{forum}/co-chairs/check", dependencies=_APPOINT, response_model=AllocationRead)
async def check_co_chairs(forum: ForumSlug, body: SlateTried, db: Db, act: CurrentAct) -> AllocationRead:
    """What the checks would say of an allocation. Nothing is changed."""
    slate = await check_slate(db, actor=act.actor, slug=forum, choices=[seat.choice() for seat in body.seats])
    return AllocationRead.of(slate, await names_of(db, slate.holders().values()))


@router.post("/forums/{forum}/co-chairs/proposals", dependencies=_APPOINT, response_model=ProposalsRead)
async def propose_co_chairs(
    forum: ForumSlug, body: ProposalsAsked, request: Request, db: Db, act: CurrentAct
) -> Response:
    """The best allocations of the seats to be filled, or why there is none. Nothing is changed. It holds no
    connection while it searches, and stops when the client goes."""
    search = await prepare_search(db, actor=act.actor, slug=forum, asked=body.asked())
    await db.close()

    def work(stopped: Stopped) -> str:
        return ProposalsRead.of(propose(search.task, stopped), search).model_dump_json()

    found = await request.app.state.searches.run(work, request.is_disconnected, act.actor.account_id)
    return Response(found, media_type="application/json")


@router.get("/forums/{forum}/co-chairs/record", dependencies=_APPOINT, response_model=ChangeList)
async def show_record(forum: ForumSlug, db: Db, act: CurrentAct, page: Page) -> ChangeList:
    """Every change of the co-chairs: who was consulted and when, what was found, what was overridden and why."""
    rows, parties, accounts, cursor = await read_record(db, actor=act.actor, slug=forum, page=page)
    return ChangeList(items=[ChangeRead.of(row, dict(parties), accounts) for row in rows], next_cursor=cursor)


@router.get("/forums/{forum}/co-chairs/notices", dependencies=_APPOINT, response_model=NoticeList)
async def show_notices(forum: ForumSlug, db: Db, act: CurrentAct, lang: Lang, url: PublicUrl) -> NoticeList:
    """What those appointed, those who are so no more, and those not are to be told; to be reviewed before it is
    released. It follows from the slate as it is; what nobody can be told of here (no accounts) goes by letter."""
    review = await review_notices(db, act=act, slug=forum, language=lang, public_url=url)
    return NoticeList(reviewed=review.digest, items=[NoticeRead.of(notice) for notice in review.notices])


@router.post("/forums/{forum}/co-chairs/notices", dependencies=_APPOINT, response_model=Released)
async def release(forum: ForumSlug, body: Release, db: Db, act: CurrentAct, lang: Lang, url: PublicUrl) -> Released:
    """Sends what was reviewed, in the language of the review (`lang`); each reader gets it in their own."""
    sent = await release_notices(
        db, act=act, slug=forum, digest=body.reviewed, only=body.only, language=lang, public_url=url
    )
    return Released(messages=sent)


async def _shown(db: Db, slate: Slate, response: Response) -> SlateRead:
    names = await names_of(db, slate.holders().values())
    return tagged(SlateRead.of(slate, names), response)
