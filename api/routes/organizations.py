"""Organizations of stakeholders: registered, edited and read by their people, reviewed by the Secretariat."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Response

from api.dependencies import Db, IfMatch, Page, tagged
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.common import Code, Words
from api.schemas.guidance import WayRead
from api.schemas.organizations import (
    ConfirmationsSent,
    LikenessList,
    LikenessRead,
    MergeSent,
    OrganizationCreate,
    OrganizationList,
    OrganizationMergeList,
    OrganizationMergeRead,
    OrganizationRead,
    OrganizationUpdate,
)
from api.security import CurrentAct
from models.enums import Permission, StakeholderCategory
from services.likenesses import read_likenesses
from services.organization_merges import merge_organizations, read_merges
from services.organizations import confirm_claims, register_organization, update_organization
from services.queries.organizations import list_organizations, load_organization
from services.rules.accreditation import compute_way
from services.rules.organizations import facts_of

router = new_router("organizations")

_REGISTER = allowed(Permission.ORGANIZATION_REGISTER)
_READ = allowed(Permission.ORGANIZATION_READ, Permission.ORGANIZATION_EDIT)
_EDIT = allowed(Permission.ORGANIZATION_EDIT, Permission.ORGANIZATION_REVIEW)
_REVIEW = allowed(Permission.ORGANIZATION_REVIEW)
_ONE = "/organizations/{organization_id}"
OrganizationId = Annotated[UUID, Path(description="An organization's id")]
OfCountry = Annotated[Code | None, Query(description="Of this country alone, by its code")]
OfCategory = Annotated[StakeholderCategory | None, Query(description="Of this category alone")]
Named = Annotated[Words | None, Query(description="With this in one of their names or in their acronym")]


@router.get("/organizations", dependencies=_READ, response_model=OrganizationList)
async def show_organizations(
    db: Db,
    act: CurrentAct,
    page: Page,
    country: OfCountry = None,
    category: OfCategory = None,
    q: Named = None,
) -> OrganizationList:
    """One's own; for the Secretariat and the Office all, or those that applied to the forums that they organize."""
    found, cursor = await list_organizations(db, actor=act.actor, page=page, country=country, category=category, q=q)
    return OrganizationList(items=[OrganizationRead.of(view) for view in found], next_cursor=cursor)


@router.post("/organizations", dependencies=_REGISTER, status_code=201, response_model=OrganizationRead)
async def register_own_organization(
    body: OrganizationCreate, db: Db, act: CurrentAct, response: Response
) -> OrganizationRead:
    """Registers an organization, whose focal point the caller is from then on; colleagues come by invitations."""
    view = await register_organization(db, act=act, changes=body.changes())
    response.headers["Location"] = f"/v1/organizations/{view.row.party_id}"
    return tagged(OrganizationRead.of(view), response)


@router.get(_ONE, dependencies=_READ, response_model=OrganizationRead)
async def show_organization(
    organization_id: OrganizationId, db: Db, act: CurrentAct, response: Response
) -> OrganizationRead:
    """One of them; the ETag is what If-Match takes."""
    view = await load_organization(db, organization_id, actor=act.actor)
    return tagged(OrganizationRead.of(view), response)


@router.patch(_ONE, dependencies=_EDIT, response_model=OrganizationRead)
async def edit_organization(
    organization_id: OrganizationId,
    body: OrganizationUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> OrganizationRead:
    """Its own people edit it; the Secretariat corrects it, also what is under review."""
    edited = await update_organization(
        db, act=act, organization_id=organization_id, version=version, changes=body.changes()
    )
    return tagged(OrganizationRead.of(edited), response)


@router.put(f"{_ONE}/confirmations", dependencies=_REVIEW, response_model=OrganizationRead)
async def confirm_status(
    organization_id: OrganizationId,
    body: ConfirmationsSent,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> OrganizationRead:
    """The Secretariat says what it found of the status that an organization claims."""
    confirmed = await confirm_claims(
        db,
        act=act,
        organization_id=organization_id,
        version=version,
        found=body.found(),
        source=body.source,
        reason=body.reason,
    )
    return tagged(OrganizationRead.of(confirmed), response)


@router.get(f"{_ONE}/way", dependencies=_READ, response_model=WayRead)
async def show_way(organization_id: OrganizationId, db: Db, act: CurrentAct) -> WayRead:
    """On which way it comes to a forum, by what it claims and what is confirmed; and what to do next."""
    view = await load_organization(db, organization_id, actor=act.actor)
    return WayRead.of(compute_way(facts_of(view.row)))


@router.get(f"{_ONE}/likenesses", dependencies=_REVIEW, response_model=LikenessList)
async def show_likenesses(organization_id: OrganizationId, db: Db, act: CurrentAct) -> LikenessList:
    """Those that may be the same organization, or be taken for it, of all that the caller sees. It stops nothing."""
    found = await read_likenesses(db, actor=act.actor, organization_id=organization_id)
    return LikenessList(items=[LikenessRead.of(*one) for one in found])


@router.post(f"{_ONE}/merge", dependencies=_REVIEW, response_model=OrganizationMergeRead)
async def merge_into_another(
    organization_id: OrganizationId, body: MergeSent, db: Db, act: CurrentAct
) -> OrganizationMergeRead:
    """Merges it into another for good: its people and applications go along, and all of both are told."""
    view = await merge_organizations(db, act=act, organization_id=organization_id, into=body.into, reason=body.reason)
    return OrganizationMergeRead.of(view)


@router.get(f"{_ONE}/merges", dependencies=_EDIT, response_model=OrganizationMergeList)
async def show_merges(organization_id: OrganizationId, db: Db, act: CurrentAct) -> OrganizationMergeList:
    """What was merged into it, and it into which: for its own people and the Secretariat."""
    found = await read_merges(db, actor=act.actor, organization_id=organization_id)
    return OrganizationMergeList(items=[OrganizationMergeRead.of(view) for view in found])
