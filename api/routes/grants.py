"""Grants: who holds which role."""

from uuid import UUID

from fastapi import Response

from api.dependencies import Db, GrantId, Page
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.accounts import GrantCreate, GrantList, GrantRead
from api.security import CurrentAct
from models.enums import Permission
from services.acts import demand_standing
from services.errors import NotFound
from services.grants import grant_role, revoke_grant
from services.queries.accounts import list_grants, load_grant

router = new_router("grants")


@router.get("/grants", dependencies=allowed(Permission.GRANT_READ), response_model=GrantList)
async def read_grants(db: Db, act: CurrentAct, page: Page) -> GrantList:
    """All grants of all accounts, revoked ones included; for standing administrators."""
    demand_standing(act.actor, Permission.GRANT_READ)
    found = await list_grants(db, page)
    return GrantList(items=[GrantRead.of(row) for row in found.rows], next_cursor=found.next_cursor)


@router.post("/grants", dependencies=allowed(Permission.GRANT_EDIT), status_code=201, response_model=GrantRead)
async def create_grant(body: GrantCreate, db: Db, act: CurrentAct, response: Response) -> GrantRead:
    """Gives an account a role; it counts from the next request on."""
    grant = await grant_role(db, act=act, **body.model_dump())
    response.headers["Location"] = f"/v1/grants/{grant.id}"
    return await _read(db, grant.id)


@router.get("/grants/{grant_id}", dependencies=allowed(Permission.GRANT_READ), response_model=GrantRead)
async def read_grant(grant_id: GrantId, db: Db, act: CurrentAct) -> GrantRead:
    """One grant; for standing administrators."""
    demand_standing(act.actor, Permission.GRANT_READ)
    return await _read(db, grant_id)


@router.delete("/grants/{grant_id}", dependencies=allowed(Permission.GRANT_EDIT), status_code=204)
async def delete_grant(grant_id: GrantId, db: Db, act: CurrentAct) -> None:
    """Revokes a grant at once; it stays on record."""
    await revoke_grant(db, act=act, grant_id=grant_id)


async def _read(db: Db, grant_id: UUID) -> GrantRead:
    row = await load_grant(db, grant_id)
    if row is None:
        raise NotFound("grant")
    return GrantRead.of(row)
