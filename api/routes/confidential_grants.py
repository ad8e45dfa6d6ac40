"""Confidential grants: who may learn of objections, as two administrators say."""

from fastapi import Response

from api.dependencies import ConfidentialGrantId, Db, Page
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.confidential_grants import ConfidentialGrantCreate, ConfidentialGrantList, ConfidentialGrantRead
from api.security import CurrentAct
from models.enums import Permission
from services.acts import demand_standing
from services.confidential_grants import (
    confidential_grant_seen,
    confirm_confidential_grant,
    propose_confidential_grant,
    revoke_confidential_grant,
)
from services.queries.confidential_grants import list_confidential_grants

router = new_router("confidential grants")
_READ, _EDIT = allowed(Permission.GRANT_READ), allowed(Permission.GRANT_EDIT)


@router.get("/confidential-grants", dependencies=_READ, response_model=ConfidentialGrantList)
async def read_confidential_grants(db: Db, act: CurrentAct, page: Page) -> ConfidentialGrantList:
    """All that were proposed, revoked ones included, oldest first; for standing administrators."""
    demand_standing(act.actor, Permission.GRANT_READ)
    found = await list_confidential_grants(db, page)
    items = [ConfidentialGrantRead.of(row) for row in found.rows]
    return ConfidentialGrantList(items=items, next_cursor=found.next_cursor)


@router.post("/confidential-grants", dependencies=_EDIT, status_code=201, response_model=ConfidentialGrantRead)
async def create_confidential_grant(
    body: ConfidentialGrantCreate, db: Db, act: CurrentAct, response: Response
) -> ConfidentialGrantRead:
    """Proposes to let an account see that names of a forum's list are contested (`objection:see`), or which State
    objected (`objection:identify`; neither includes the other). It counts nothing before another administrator
    confirms it. Not for oneself, nor for whoever acts for a State, an organization or a group."""
    grant = await propose_confidential_grant(db, act=act, **body.model_dump())
    response.headers["Location"] = f"/v1/confidential-grants/{grant.id}"
    return ConfidentialGrantRead.of(await confidential_grant_seen(db, actor=act.actor, grant_id=grant.id))


@router.get("/confidential-grants/{confidential_grant_id}", dependencies=_READ, response_model=ConfidentialGrantRead)
async def read_confidential_grant(
    confidential_grant_id: ConfidentialGrantId, db: Db, act: CurrentAct
) -> ConfidentialGrantRead:
    """One of them."""
    return ConfidentialGrantRead.of(
        await confidential_grant_seen(db, actor=act.actor, grant_id=confidential_grant_id)
    )


@router.post(
    "/confidential-grants/{confidential_grant_id}/confirm", dependencies=_EDIT, response_model=ConfidentialGrantRead
)
async def confirm_proposal(
    confidential_grant_id: ConfidentialGrantId, db: Db, act: CurrentAct
) -> ConfidentialGrantRead:
    """Has it count from the next request on: by another administrator than the one who proposed it, and not for
    oneself. Its holder is told."""
    await confirm_confidential_grant(db, act=act, grant_id=confidential_grant_id)
    return ConfidentialGrantRead.of(
        await confidential_grant_seen(db, actor=act.actor, grant_id=confidential_grant_id)
    )


@router.delete("/confidential-grants/{confidential_grant_id}", dependencies=_EDIT, status_code=204)
async def delete_confidential_grant(confidential_grant_id: ConfidentialGrantId, db: Db, act: CurrentAct) -> None:
    """Revokes it at once, confirmed or not; it stays on record. Whoever held it is told."""
    await revoke_confidential_grant(db, act=act, grant_id=confidential_grant_id)
