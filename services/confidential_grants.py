"""Permissions that are in no role: proposed by one administrator, and nothing before another confirms.

To see that a name is contested, and which State it is, are given one by one, for one forum, until a date. What is
said of an account is asked when it is proposed and again when it is confirmed; not of grants that it is given later.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.confidential_grant import ConfidentialGrant
from models.enums import ConfidentialPermission, MessageKind, Permission
from services.acts import Act, demand_standing, record
from services.errors import Conflict, InvalidInput, NotFound, NotPermitted
from services.messages import enqueue
from services.queries.accounts import account_by_email, account_by_id
from services.queries.confidential_grants import (
    ConfidentialRow,
    find_confidential_grant,
    is_held_or_proposed,
    lock_confidential_grant,
)
from services.queries.erasures import live_confidential_grants
from services.queries.forums import find_forum_id
from services.queries.grants import acts_for_party
from services.queries.writing import flush
from services.rules.access import LONGEST_CONFIDENTIAL, Actor, may_confirm


async def confidential_grant_seen(db: AsyncSession, *, actor: Actor, grant_id: UUID) -> ConfidentialRow:
    """Any, for standing administrators. Raises NotPermitted, NotFound."""
    demand_standing(actor, Permission.GRANT_READ)
    row = await find_confidential_grant(db, grant_id)
    if row is None:
        raise NotFound("confidential grant")
    return row


async def propose_confidential_grant(
    db: AsyncSession,
    *,
    act: Act,
    email: str,
    forum: str,
    permission: ConfidentialPermission,
    valid_until: datetime,
    reason: str,
) -> ConfidentialGrant:
    """Prepares one; it gives nothing before another administrator confirms it.

    Raises NotPermitted, InvalidInput, Conflict (`inactive`, `acts_for_party`, `already_granted`).
    """
    demand_standing(act.actor, Permission.GRANT_EDIT)
    # Locked: of two who propose the same at once, one is refused.
    account = await account_by_email(db, email, lock=True)
    if account is None:
        raise InvalidInput("email", "unknown_account", "expected the address of an account")
    forum_id = await find_forum_id(db, forum)
    if forum_id is None:
        raise InvalidInput("forum", "unknown_forum", "expected the slug of a forum")
    _demand_period(act.now, valid_until)
    await _demand_fit(db, act=act, account=account)
    if await is_held_or_proposed(db, account_id=account.id, permission=permission, forum_id=forum_id, now=act.now):
        words = "This account has this permission for this forum, or it waits to be confirmed; revoke that one first."
        raise Conflict("already_granted", words)
    grant = ConfidentialGrant(
        id=act.new_id(),
        account_id=account.id,
        permission=permission,
        forum_id=forum_id,
        reason=reason,
        prepared_by=act.actor.account_id,
        prepared_at=act.now,
        valid_until=valid_until,
    )
    db.add(grant)
    _record(db, act=act, name="confidential_grant.propose", grant=grant)
    await flush(db)
    return grant


async def confirm_confidential_grant(db: AsyncSession, *, act: Act, grant_id: UUID) -> None:
    """Has it count from the next request on; its holder is told.

    Raises NotPermitted (also `own_grant`, `four_eyes`), NotFound, Conflict (`revoked`, `confirmed`, `ended`,
    `inactive`, `acts_for_party`).
    """
    grant = await _locked(db, act=act, grant_id=grant_id)
    if not may_confirm(grant.prepared_by, act.actor):
        raise NotPermitted("four_eyes", "You proposed this yourself; another administrator confirms it.")
    if grant.confirmed_at is not None:
        raise Conflict("confirmed", "This was confirmed before.")
    if grant.valid_until <= act.now:
        raise Conflict("ended", "The time for which this was proposed is over; propose it again.")
    account = await account_by_id(db, grant.account_id, lock=True)
    assert account is not None  # noqa: S101  (a foreign key)
    await _demand_fit(db, act=act, account=account)
    grant.confirmed_by, grant.confirmed_at = act.actor.account_id, act.now
    _tell(db, act=act, kind=MessageKind.CONFIDENTIAL_GRANTED, grant=grant)
    _record(db, act=act, name="confidential_grant.confirm", grant=grant)
    await flush(db)


async def revoke_confidential_grant(db: AsyncSession, *, act: Act, grant_id: UUID) -> None:
    """Ends it at once, confirmed or not; it stays on record. Whoever held it is told.

    Raises NotPermitted, NotFound, Conflict `revoked`.
    """
    grant = await _locked(db, act=act, grant_id=grant_id)
    grant.revoked_by, grant.revoked_at = act.actor.account_id, act.now
    if grant.confirmed_at is not None:  # of what only was proposed they never heard
        _tell(db, act=act, kind=MessageKind.CONFIDENTIAL_REVOKED, grant=grant)
    _record(db, act=act, name="confidential_grant.revoke", grant=grant)
    await flush(db)


async def end_confidential_grants(db: AsyncSession, *, act: Act, account_id: UUID) -> None:
    """Ends all of an account that is erased: there is nobody left to be told."""
    for grant in await live_confidential_grants(db, account_id):
        grant.revoked_by, grant.revoked_at = act.actor.account_id, act.now
        _record(db, act=act, name="confidential_grant.revoke", grant=grant)


async def _locked(db: AsyncSession, *, act: Act, grant_id: UUID) -> ConfidentialGrant:
    """One that was not revoked. Of several who confirm or revoke it at once, each sees what the one before did."""
    demand_standing(act.actor, Permission.GRANT_EDIT)
    grant = await lock_confidential_grant(db, grant_id)
    if grant is None:
        raise NotFound("confidential grant")
    if grant.revoked_at is not None:
        raise Conflict("revoked", "This was revoked before.")
    return grant


def _demand_period(now: datetime, valid_until: datetime) -> None:
    if valid_until <= now:
        raise InvalidInput("valid_until", "in_the_past", "expected an instant after now")
    if valid_until > now + LONGEST_CONFIDENTIAL:
        words = f"expected an instant no more than {LONGEST_CONFIDENTIAL.days} days from now"
        raise InvalidInput("valid_until", "too_far", words)


async def _demand_fit(db: AsyncSession, *, act: Act, account: Account) -> None:
    """Raises NotPermitted, Conflict for an account that is not to have any."""
    if account.id == act.actor.account_id:
        raise NotPermitted("own_grant", "Nobody gives this to themselves; two other administrators do.")
    if not account.is_active:
        raise Conflict("inactive", "This account is not active.")
    if await acts_for_party(db, account.id, act.now):
        words = (
            "This account acts for a State, an organization or a group. Whoever reads objections acts for nobody:"
            " revoke those roles first, or choose another account."
        )
        raise Conflict("acts_for_party", words)


def _tell(db: AsyncSession, *, act: Act, kind: MessageKind, grant: ConfidentialGrant) -> None:
    enqueue(db, act=act, kind=kind, account_id=grant.account_id, confidential_grant_id=str(grant.id))


def _record(db: AsyncSession, *, act: Act, name: str, grant: ConfidentialGrant) -> None:
    """In the forum's audit, which its auditors alone read: to them it is no secret who may learn of objections."""
    more = {"permission": grant.permission.value, "account": str(grant.account_id)}
    record(db, act=act, name=name, subject_id=grant.id, forum_id=grant.forum_id, **more)
