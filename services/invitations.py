"""Invitations: a role for whoever reads an address, to be accepted once within seven days.

By administrators for any post, by focal points for their own (services/rules/access.py: may_fill).
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account, Grant
from models.enums import Language, LinkPurpose, MessageKind, Role
from models.invitation import Invitation
from models.link import Link
from services.accounts import create_account
from services.acts import Act, record
from services.errors import Conflict, InvalidInput, NotFound, NotPermitted
from services.grants import demand_period, demand_sense, fill_post, find_post, posts_seen
from services.links import not_valid, send_link, use_link
from services.messages import tell_focal_points
from services.queries.accounts import account_by_email, account_by_id
from services.queries.grants import grant_facts, holds
from services.queries.invitations import InvitationRow, invitation_of_link, load_invitation, take_back_pending
from services.queries.links import lock_address
from services.queries.organizations import hold_unmerged
from services.queries.writing import flush
from services.rules.access import ANONYMOUS, OPERATOR, Actor, Post, may_empty, may_fill


def post_offered(invitation: Invitation) -> Post:
    """What an invitation is for."""
    return Post(invitation.role, invitation.forum_id, invitation.party_id)


async def invitation_seen(
    db: AsyncSession, *, actor: Actor, invitation_id: UUID, lock: bool = False
) -> InvitationRow:
    """Any invitation for administrators, those to colleagues for focal points. Raises NotPermitted, NotFound."""
    posts_seen(actor)
    row = await load_invitation(db, invitation_id, lock=lock)
    if row is None or not may_empty(actor, post_offered(row[0])):
        raise NotFound("invitation")
    return row


async def invite(
    db: AsyncSession,
    *,
    act: Act,
    email: str,
    role: Role,
    forum: str | None,
    party: str | None,
    focal_point: bool,
    valid_from: datetime | None,
    valid_until: datetime | None,
    language: Language,
) -> Invitation:
    """Offers a role to whoever reads mail to `email`, instead of what they were offered for it before; the party's
    focal points are told.

    Raises NotPermitted, InvalidInput, Conflict (`already_granted`, `merged`).
    """
    posts_seen(act.actor)
    post = await find_post(db, actor=act.actor, role=role, forum=forum, party=party)
    demand_period(act, valid_from, valid_until)
    if not may_fill(act.actor, post, valid_until, focal_point=focal_point):
        words = (
            "You may invite colleagues to the role, party and forum of which you are focal point, for no longer than"
            " you are; focal points are made by administrators."
        )
        raise NotPermitted("not_your_post", words)
    demand_sense(post, focal_point)
    if post.party_id is not None:
        await hold_unmerged(db, post.party_id)
    await lock_address(db, email)
    account = await account_by_email(db, email)
    if account is not None and await holds(db, account.id, post, act.now):
        raise Conflict("already_granted", "Whoever has this address has this role already.")
    await take_back_pending(db, email=email, post=post, now=act.now)
    link = await send_link(db, act=act, purpose=LinkPurpose.INVITATION, email=email, language=language)
    invitation = Invitation(
        id=act.new_id(),
        link_id=link.id,
        role=role,
        focal_point=focal_point,
        forum_id=post.forum_id,
        party_id=post.party_id,
        valid_from=valid_from,
        valid_until=valid_until,
        invited_by=act.actor.account_id,
        created_at=act.now,
    )
    db.add(invitation)
    told = MessageKind.COLLEAGUE_INVITED
    await tell_focal_points(db, act=act, kind=told, post=post, invitation_id=str(invitation.id))
    record(db, act=act, name="invitation.create", subject_id=invitation.id, forum_id=post.forum_id, role=role.value)
    await flush(db)
    return invitation


async def revoke_invitation(db: AsyncSession, *, act: Act, invitation_id: UUID) -> None:
    """Takes back an invitation that is neither accepted nor revoked. Raises NotPermitted, NotFound, Conflict."""
    invitation, link, *_ = await invitation_seen(db, actor=act.actor, invitation_id=invitation_id, lock=True)
    if invitation.grant_id is not None:
        raise Conflict("accepted", "This invitation was accepted; revoke the grant instead.")
    if invitation.revoked_at is not None:
        raise Conflict("revoked", "This invitation was revoked before.")
    invitation.revoked_at = act.now
    link.used_at = act.now
    record(db, act=act, name="invitation.revoke", subject_id=invitation.id, forum_id=invitation.forum_id)
    await flush(db)


async def accept_invitation(db: AsyncSession, *, act: Act, token: str, hashed_password: str | None) -> Grant:
    """Gives the role to the account of the address invited; without one it is made, with the password of
    `hashed_password`.

    It holds only while whoever invited may still do so: who has lost the right has left nothing behind.
    Raises InvalidInput (token, password).
    """
    link = await use_link(db, act=act, token=token, purpose=LinkPurpose.INVITATION)
    invitation = await demand_offered(db, act=act, link=link)
    post = post_offered(invitation)
    account = await _account(db, act=act, email=link.email, hashed=hashed_password, language=link.language)
    starts = invitation.valid_from if invitation.valid_from and invitation.valid_from > act.now else act.now
    grant = await fill_post(
        db,
        act=Act(Actor(account.id), act.now, act.new_id),
        account_id=account.id,
        post=post,
        focal_point=invitation.focal_point,
        granted_by=invitation.invited_by,
        valid_from=starts,
        valid_until=invitation.valid_until,
    )
    invitation.grant_id = grant.id
    await flush(db)
    return grant


async def demand_offered(db: AsyncSession, *, act: Act, link: Link) -> Invitation:
    """The invitation of a link, if whoever sent it may still do so. Raises InvalidInput (token)."""
    invitation = await invitation_of_link(db, link.id)
    inviter = await _inviter(db, act, invitation)
    ended = invitation.valid_until is not None and invitation.valid_until <= act.now
    if ended or not may_fill(
        inviter, post_offered(invitation), invitation.valid_until, focal_point=invitation.focal_point
    ):
        raise not_valid()
    return invitation


async def _inviter(db: AsyncSession, act: Act, invitation: Invitation) -> Actor:
    if invitation.invited_by is None:
        return OPERATOR
    account = await account_by_id(db, invitation.invited_by)
    if account is None or not account.is_active:
        return ANONYMOUS
    grants = await grant_facts(db, invitation.invited_by, lock=True)
    return Actor(invitation.invited_by, tuple(grant for grant in grants if grant.in_force(act.now)))


async def _account(db: AsyncSession, *, act: Act, email: str, hashed: str | None, language: Language) -> Account:
    account = await account_by_email(db, email, lock=True)
    if account is None and hashed is None:
        raise InvalidInput("password", "missing", "expected one to log in with: this address has no account yet")
    if account is not None and hashed is not None:
        raise InvalidInput("password", "has_account", "this address has an account with a password: leave it out")
    if account is not None:
        if not account.is_active:
            raise not_valid()
        return account
    assert hashed is not None  # noqa: S101  (asked above)
    return await create_account(db, act=act, email=email, hashed_password=hashed, language=language)
