"""Registrations of persons: nominated and confirmed by their party, approved by the Secretariat where their class
needs it."""

from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path, Query, Request, Response

from api.dependencies import Db, ForumSlug, IfMatch, Lang, Page, tagged
from api.exports import Suffix, export_response, exported
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.common import Code, Words
from api.schemas.registrations import (
    ChangeDecision,
    CompositionRead,
    NeedsRead,
    NeedsSet,
    QuotaList,
    QuotaRead,
    QuotaSet,
    RegistrationCreate,
    RegistrationDecision,
    RegistrationList,
    RegistrationRead,
    RegistrationUpdate,
    RegistrationWithdrawal,
    TravelDecision,
)
from api.security import CurrentAct
from models.enums import Attendance, ChangeState, ParticipantClass, Permission, RegistrationState, TravelSupport
from services.queries.registrations import RegistrationFilter
from services.registration_changes import decide_change, propose_change, withdraw_change
from services.registration_needs import read_needs, set_needs
from services.registration_quotas import read_quotas, set_quota
from services.registration_travel import decide_travel
from services.registration_views import (
    COLUMNS,
    export_registrations,
    read_composition,
    read_registration,
    read_registrations,
)
from services.registrations import (
    confirm_registration,
    decide_registration,
    edit_registration,
    nominate_person,
    withdraw_registration,
)

router = new_router("registrations")

_READ = allowed(Permission.REGISTRATION_READ, Permission.REGISTRATION_MAKE)
_MAKE = allowed(Permission.REGISTRATION_MAKE)
_DECIDE = allowed(Permission.REGISTRATION_DECIDE)
_CHANGE = allowed(Permission.REGISTRATION_MAKE, Permission.REGISTRATION_DECIDE)
_ALL = "/forums/{forum}/registrations"
_QUOTAS = "/forums/{forum}/registration-quotas"
_ONE = f"{_ALL}/{{registration_id}}"
_EXAMPLE = (
    *("EGY", "Egypt", "Amal Example", "أمل مثال", "H.E. Ms.", "Member State", "Head of delegation", "Arabic"),
    *("In person", "Ministry", "Approved", "Not asked for"),
)
RegistrationId = Annotated[UUID, Path(description="A registration's id")]
OfParty = Annotated[Code | None, Query(description="Of this party, by its code")]


async def _asked(
    state: Annotated[RegistrationState | None, Query(description="Those in this state")] = None,
    party: OfParty = None,
    participant_class: Annotated[ParticipantClass | None, Query(description="Of parties of this class")] = None,
    attendance: Annotated[Attendance | None, Query(description="Who take part so")] = None,
    travel_support: Annotated[TravelSupport | None, Query(description="By support for travelling")] = None,
    changes: Annotated[bool | None, Query(description="With a change that waits to be decided, or without")] = None,
    q: Annotated[Words | None, Query(description="With these words in the person's name")] = None,
) -> RegistrationFilter:
    return RegistrationFilter(state, party, participant_class, attendance, travel_support, changes, q)


Asked = Annotated[RegistrationFilter, Depends(_asked)]


@router.get(_ALL, dependencies=_READ, response_model=RegistrationList)
async def show_registrations(forum: ForumSlug, db: Db, act: CurrentAct, page: Page, asked: Asked) -> RegistrationList:
    """All of them for the Secretariat and the Office, else those of one's own parties; those first that have waited
    longest."""
    return RegistrationList.of(*await read_registrations(db, actor=act.actor, slug=forum, asked=asked, page=page))


@router.get(f"{_ALL}.{{format}}", **exported(_READ, COLUMNS, _EXAMPLE))
async def export_all_registrations(
    request: Request, forum: ForumSlug, form: Suffix, act: CurrentAct, lang: Lang, asked: Asked
) -> Response:
    """The same rows in words, to download: as CSV or XLSX for spreadsheets, or as JSON."""
    rows = partial(export_registrations, actor=act.actor, slug=forum, asked=asked, language=lang)
    return await export_response(request, f"registrations-{forum}", COLUMNS, rows, form, lang)


@router.get(f"{_ALL}/composition", dependencies=allowed(Permission.REGISTRATION_READ), response_model=CompositionRead)
async def show_composition(forum: ForumSlug, db: Db, act: CurrentAct, party: OfParty = None) -> CompositionRead:
    """How delegations are composed: counts by class, origin, gender and attendance, of all or of one party."""
    return CompositionRead.of(await read_composition(db, actor=act.actor, slug=forum, party=party))


@router.post(_ALL, dependencies=_MAKE, status_code=201, response_model=RegistrationRead)
async def add_registration(
    forum: ForumSlug, body: RegistrationCreate, db: Db, act: CurrentAct, response: Response
) -> RegistrationRead:
    """Nominates a person, within the party's quota; the party confirms later."""
    made = await nominate_person(db, act=act, slug=forum, party=body.party, values=body.values())
    response.headers["Location"] = f"/v1/forums/{forum}/registrations/{made.row.id}"
    return tagged(RegistrationRead.of(made), response)


@router.get(_ONE, dependencies=_READ, response_model=RegistrationRead)
async def show_registration(
    forum: ForumSlug, registration_id: RegistrationId, db: Db, act: CurrentAct, response: Response
) -> RegistrationRead:
    """One of them; the ETag is what If-Match takes."""
    found = await read_registration(db, actor=act.actor, slug=forum, registration_id=registration_id)
    return tagged(RegistrationRead.of(found), response)


@router.patch(_ONE, dependencies=_CHANGE, response_model=RegistrationRead)
async def change_registration(
    forum: ForumSlug,
    registration_id: RegistrationId,
    body: RegistrationUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> RegistrationRead:
    """Edits it: its party until it is approved, the Secretariat until it ends."""
    edited = await edit_registration(
        db, act=act, slug=forum, registration_id=registration_id, version=version, values=body.sent()
    )
    return tagged(RegistrationRead.of(edited), response)


@router.post(f"{_ONE}/confirm", dependencies=_MAKE, response_model=RegistrationRead)
async def confirm_person(
    forum: ForumSlug, registration_id: RegistrationId, db: Db, act: CurrentAct, response: Response
) -> RegistrationRead:
    """The party confirms that the person comes; where the class needs no approval, it is approved with that."""
    confirmed = await confirm_registration(db, act=act, slug=forum, registration_id=registration_id)
    return tagged(RegistrationRead.of(confirmed), response)


@router.post(f"{_ONE}/withdraw", dependencies=_MAKE, response_model=RegistrationRead)
async def withdraw_person(
    forum: ForumSlug,
    registration_id: RegistrationId,
    body: RegistrationWithdrawal,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> RegistrationRead:
    """The party takes it back for good; it stays on record."""
    withdrawn = await withdraw_registration(
        db, act=act, slug=forum, registration_id=registration_id, reason=body.reason
    )
    return tagged(RegistrationRead.of(withdrawn), response)


@router.post(f"{_ONE}/decision", dependencies=_DECIDE, response_model=RegistrationRead)
async def decide_on_registration(
    forum: ForumSlug,
    registration_id: RegistrationId,
    body: RegistrationDecision,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> RegistrationRead:
    """The Secretariat approves, declines or revokes it."""
    decided = await decide_registration(
        db,
        act=act,
        slug=forum,
        registration_id=registration_id,
        kind=body.decision,
        reason=body.reason,
        version=body.version,
    )
    return tagged(RegistrationRead.of(decided), response)


@router.post(f"{_ONE}/changes", dependencies=_MAKE, response_model=RegistrationRead)
async def propose_registration_change(
    forum: ForumSlug,
    registration_id: RegistrationId,
    body: RegistrationUpdate,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> RegistrationRead:
    """Proposes other values of some fields of one that is approved; one change at a time waits."""
    proposed = await propose_change(db, act=act, slug=forum, registration_id=registration_id, values=body.sent())
    return tagged(RegistrationRead.of(proposed), response)


@router.post(f"{_ONE}/changes/withdraw", dependencies=_MAKE, response_model=RegistrationRead)
async def withdraw_registration_change(
    forum: ForumSlug, registration_id: RegistrationId, db: Db, act: CurrentAct, response: Response
) -> RegistrationRead:
    """The party takes back the change that waits."""
    left = await withdraw_change(db, act=act, slug=forum, registration_id=registration_id)
    return tagged(RegistrationRead.of(left), response)


@router.post(f"{_ONE}/changes/decision", dependencies=_DECIDE, response_model=RegistrationRead)
async def decide_on_change(
    forum: ForumSlug,
    registration_id: RegistrationId,
    body: ChangeDecision,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> RegistrationRead:
    """The Secretariat approves the change that waits, for its fields alone, or declines it."""
    approved = body.decision is ChangeState.APPROVED
    decided = await decide_change(
        db, act=act, slug=forum, registration_id=registration_id, approved=approved, reason=body.reason
    )
    return tagged(RegistrationRead.of(decided), response)


@router.get(f"{_ONE}/accessibility-needs", dependencies=_READ, response_model=NeedsRead)
async def show_needs(
    forum: ForumSlug, registration_id: RegistrationId, db: Db, act: CurrentAct, response: Response
) -> NeedsRead:
    """What the person needs in order to take part. That it was read, and by whom, is on record."""
    view, needs = await read_needs(db, act=act, slug=forum, registration_id=registration_id)
    return tagged(NeedsRead(needs=needs, version=view.row.version), response)


@router.put(f"{_ONE}/accessibility-needs", dependencies=_MAKE, response_model=NeedsRead)
async def say_needs(
    forum: ForumSlug,
    registration_id: RegistrationId,
    body: NeedsSet,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> NeedsRead:
    """The party says what its person needs; it is erased once the forum is over, or the registration ends."""
    view = await set_needs(
        db, act=act, slug=forum, registration_id=registration_id, version=version, needs=body.needs
    )
    return tagged(NeedsRead(needs=body.needs, version=view.row.version), response)


@router.post(f"{_ONE}/travel-support", dependencies=_DECIDE, response_model=RegistrationRead)
async def decide_on_travel(
    forum: ForumSlug,
    registration_id: RegistrationId,
    body: TravelDecision,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> RegistrationRead:
    """The Secretariat grants the support for travelling that was asked for, or refuses it."""
    decided = await decide_travel(
        db, act=act, slug=forum, registration_id=registration_id, granted=body.granted, reason=body.reason
    )
    return tagged(RegistrationRead.of(decided), response)


@router.get(_QUOTAS, dependencies=allowed(Permission.REGISTRATION_READ), response_model=QuotaList)
async def show_quotas(forum: ForumSlug, db: Db, act: CurrentAct, page: Page) -> QuotaList:
    """How many persons single parties register, where that was set for them alone."""
    found, cursor = await read_quotas(db, actor=act.actor, slug=forum, page=page)
    return QuotaList(items=[QuotaRead.of(one) for one in found], next_cursor=cursor)


@router.post(_QUOTAS, dependencies=_DECIDE, response_model=QuotaRead)
async def set_party_quota(forum: ForumSlug, body: QuotaSet, db: Db, act: CurrentAct) -> QuotaRead:
    """Sets how many persons a party registers, instead of what holds for its class."""
    made = await set_quota(db, act=act, slug=forum, party=body.party, quota=body.quota, reason=body.reason)
    return QuotaRead.of(made)
