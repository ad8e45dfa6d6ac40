"""Grants: who holds which role."""

from fastapi import Response

from api.dependencies import Db, GrantId, Page
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.grants import GrantCreate, GrantList, GrantRead
from api.security import CurrentAct
from models.enums import Permission
from services.grants import grant_role, grant_seen, posts_seen, revoke_grant
from services.queries.grants import list_grants, read_grant

router = new_router("grants")
_READ = allowed(Permission.GRANT_READ, Permission.COLLEAGUE_READ)


@router.get("/grants", dependencies=_READ, response_model=GrantList)
async def read_grants(db: Db, act: CurrentAct, page: Page) -> GrantList:
    """Grants, revoked ones included, oldest first: all for standing administrators, those of one's colleagues (same
    role, party and forum) for focal points."""
    found = await list_grants(db, page, posts=posts_seen(act.actor))
    return GrantList(items=[GrantRead.of(row) for row in found.rows], next_cursor=found.next_cursor)


@router.post("/grants", dependencies=allowed(Permission.GRANT_EDIT), status_code=201, response_model=GrantRead)
async def create_grant(body: GrantCreate, db: Db, act: CurrentAct, response: Response) -> GrantRead:
    """Gives an account a role; it counts from the next request on."""
    grant = await grant_role(db, act=act, **body.model_dump())
    response.headers["Location"] = f"/v1/grants/{grant.id}"
    return GrantRead.of(await read_grant(db, grant.id))


@router.get("/grants/{grant_id}", dependencies=_READ, response_model=GrantRead)
async def read_one_grant(grant_id: GrantId, db: Db, act: CurrentAct) -> GrantRead:
    """One grant: any for standing administrators, a colleague's for focal points."""
    return GrantRead.of(await grant_seen(db, actor=act.actor, grant_id=grant_id))


@router.delete(
    "/grants/{grant_id}", dependencies=allowed(Permission.GRANT_EDIT, Permission.COLLEAGUE_EDIT), status_code=204
)
async def delete_grant(grant_id: GrantId, db: Db, act: CurrentAct) -> None:
    """Revokes a grant at once; it stays on record. Its holder and the party's focal points are told."""
    await revoke_grant(db, act=act, grant_id=grant_id)
