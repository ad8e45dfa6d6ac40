"""Invitations to a role: sent by administrators and focal points, accepted by whoever reads the address."""

from fastapi import Request, Response

from api.dependencies import Db, InvitationId, Lang, Now, Page
from api.policies import PUBLIC, allowed
from api.routes.router import new_router
from api.schemas.grants import GrantRead
from api.schemas.invitations import InvitationAccept, InvitationCreate, InvitationList, InvitationRead
from api.security import CurrentAct, UnsignedAct, hash_new, limit, link_of
from models.enums import Permission
from services.grants import posts_seen
from services.invitations import accept_invitation, invitation_seen, invite, revoke_invitation
from services.queries.grants import read_grant
from services.queries.invitations import list_invitations
from services.rules.limits import Tried

router = new_router("grants")
_READ = allowed(Permission.GRANT_READ, Permission.COLLEAGUE_READ)
_EDIT = allowed(Permission.GRANT_EDIT, Permission.COLLEAGUE_EDIT)


@router.get("/invitations", dependencies=_READ, response_model=InvitationList)
async def read_invitations(db: Db, act: CurrentAct, page: Page, now: Now) -> InvitationList:
    """Invitations, oldest first: all for standing administrators, to one's own posts for focal points."""
    found = await list_invitations(db, page, posts=posts_seen(act.actor))
    return InvitationList(items=[InvitationRead.of(row, now) for row in found.rows], next_cursor=found.next_cursor)


@router.post("/invitations", dependencies=_EDIT, status_code=201, response_model=InvitationRead)
async def create_invitation(
    body: InvitationCreate, request: Request, db: Db, act: CurrentAct, lang: Lang, response: Response
) -> InvitationRead:
    """Invites whoever reads an address to a role, by a message that can be accepted once within seven days.
    Administrators to any; a focal point colleagues to the same role, party and forum."""
    await limit(request, Tried.INVITATION, str(act.actor.account_id))
    invitation = await invite(db, act=act, **body.model_dump(exclude={"language"}), language=body.language or lang)
    response.headers["Location"] = f"/v1/invitations/{invitation.id}"
    return InvitationRead.of(await invitation_seen(db, actor=act.actor, invitation_id=invitation.id), act.now)


@router.post("/invitations/accept", dependencies=PUBLIC, status_code=201, response_model=GrantRead)
async def accept(body: InvitationAccept, request: Request, db: Db, act: UnsignedAct) -> GrantRead:
    """Takes on the role, with the code of the message. If the address has no account yet, `password` makes one."""
    link = await link_of(request, body.token)
    hashed = None if body.password is None else await hash_new(request, body.password, email=link.email)
    grant = await accept_invitation(db, act=act, token=body.token, hashed_password=hashed)
    return GrantRead.of(await read_grant(db, grant.id))


@router.get("/invitations/{invitation_id}", dependencies=_READ, response_model=InvitationRead)
async def read_invitation(invitation_id: InvitationId, db: Db, act: CurrentAct) -> InvitationRead:
    """One invitation."""
    return InvitationRead.of(await invitation_seen(db, actor=act.actor, invitation_id=invitation_id), act.now)


@router.delete("/invitations/{invitation_id}", dependencies=_EDIT, status_code=204)
async def delete_invitation(invitation_id: InvitationId, db: Db, act: CurrentAct) -> None:
    """Takes an invitation back that is not accepted yet; it stays on record."""
    await revoke_invitation(db, act=act, invitation_id=invitation_id)
