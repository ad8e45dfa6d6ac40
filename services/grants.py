"""Granting and revoking roles. A grant counts from the next request on."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Grant
from models.enums import Permission, Role
from services.acts import Act, demand_standing, record
from services.errors import Conflict, InvalidInput, NotFound
from services.queries.accounts import account_by_email, load_grant
from services.queries.forums import find_forum_id
from services.queries.persons import find_party
from services.queries.writing import flush
from services.rules.access import PARTY_REQUIRED, ROLE_PARTIES


async def grant_role(
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
) -> Grant:
    """Gives an account a role, for one forum or standing, for a party or none; from now on unless said otherwise.

    Raises NotPermitted, InvalidInput.
    """
    demand_standing(act.actor, Permission.GRANT_EDIT)
    account = await account_by_email(db, email)
    if account is None:
        raise InvalidInput("email", "unknown_account", "expected the address of an account")
    starts = valid_from or act.now
    if valid_until is not None and valid_until <= starts:
        raise InvalidInput("valid_until", "ends_before_start", "expected an instant after valid_from")
    grant = Grant(
        id=act.new_id(),
        account_id=account.id,
        role=role,
        focal_point=focal_point,
        forum_id=await _forum_id(db, forum),
        party_id=await _party_id(db, role=role, code=party),
        granted_by=act.actor.account_id,
        valid_from=starts,
        valid_until=valid_until,
    )
    db.add(grant)
    record(db, act=act, name="grant.create", subject_id=grant.id, forum_id=grant.forum_id, role=role.value)
    await flush(db)
    return grant


async def revoke_grant(db: AsyncSession, *, act: Act, grant_id: UUID) -> None:
    """Ends a grant at once; the row stays as the record. Raises NotPermitted, NotFound, Conflict `revoked`."""
    demand_standing(act.actor, Permission.GRANT_EDIT)
    row = await load_grant(db, grant_id, lock=True)
    if row is None:
        raise NotFound("grant")
    grant: Grant = row[0]
    if grant.revoked_at is not None:
        raise Conflict("revoked", "This grant was revoked before.")
    grant.revoked_at = act.now
    record(db, act=act, name="grant.revoke", subject_id=grant.id, forum_id=grant.forum_id)
    await flush(db)


async def _party_id(db: AsyncSession, *, role: Role, code: str | None) -> UUID | None:
    if code is None:
        if role in PARTY_REQUIRED:
            raise InvalidInput("party", "party_missing", f"expected a party's code: {role.value} acts for one")
        return None
    party = await find_party(db, code)
    if party is None:
        raise InvalidInput("party", "unknown_party", "expected a party's code such as EGY")
    if party.kind not in ROLE_PARTIES.get(role, frozenset()):
        raise InvalidInput("party", "wrong_party", f"{role.value} does not act for a {party.kind.value}")
    return party.id


async def _forum_id(db: AsyncSession, slug: str | None) -> UUID | None:
    if slug is None:
        return None
    forum_id = await find_forum_id(db, slug)
    if forum_id is None:
        raise InvalidInput("forum", "unknown_forum", "expected the slug of a forum")
    return forum_id
