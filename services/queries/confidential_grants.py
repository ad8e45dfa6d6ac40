"""Confidential grants: whether they count, and in words for those who administer and hold them."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, Row, Select, and_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.account import Account
from models.confidential_grant import ConfidentialGrant
from models.enums import ConfidentialPermission
from models.forum import Forum
from services.queries.paging import Page, PageRequest, fetch_page


def counts(now: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    """Whether a confidential grant gives anything at an instant: half-open, once it was confirmed."""
    return and_(
        ConfidentialGrant.confirmed_at <= now,
        ConfidentialGrant.valid_until > now,
        ConfidentialGrant.revoked_at.is_(None),
    )


# (grant, holder's address, forum's slug, addresses of who prepared, confirmed or None, revoked or None)
ConfidentialRow = Row[ConfidentialGrant, str, str, str, str | None, str | None]

# (grant, forum's slug)
HeldRow = Row[ConfidentialGrant, str]


def _in_words() -> Select[ConfidentialGrant, str, str, str, str | None, str | None]:
    prepared, confirmed, revoked = aliased(Account), aliased(Account), aliased(Account)
    return (
        select(ConfidentialGrant, Account.email, Forum.slug, prepared.email, confirmed.email, revoked.email)
        .join(Account, Account.id == ConfidentialGrant.account_id)
        .join(Forum, Forum.id == ConfidentialGrant.forum_id)
        .join(prepared, prepared.id == ConfidentialGrant.prepared_by)
        .outerjoin(confirmed, confirmed.id == ConfidentialGrant.confirmed_by)
        .outerjoin(revoked, revoked.id == ConfidentialGrant.revoked_by)
    )


async def list_confidential_grants(db: AsyncSession, page: PageRequest) -> Page:
    """One page of them all, oldest first."""
    return await fetch_page(db, _in_words(), (ConfidentialGrant.prepared_at, ConfidentialGrant.id), page)


async def find_confidential_grant(db: AsyncSession, grant_id: UUID) -> ConfidentialRow | None:
    """One row as in the list, or None."""
    return (await db.execute(_in_words().where(ConfidentialGrant.id == grant_id))).one_or_none()


async def lock_confidential_grant(db: AsyncSession, grant_id: UUID) -> ConfidentialGrant | None:
    """One as it is now, or None; until the end of the transaction nobody else confirms or revokes it."""
    return await db.get(ConfidentialGrant, grant_id, populate_existing=True, with_for_update=True)


async def confidential_grants_of(db: AsyncSession, account_id: UUID) -> Sequence[HeldRow]:
    """What was confirmed for an account, ended or not, oldest first, with the forum's slug."""
    statement = select(ConfidentialGrant, Forum.slug).join(Forum, Forum.id == ConfidentialGrant.forum_id)
    own = (ConfidentialGrant.account_id == account_id, ConfidentialGrant.confirmed_at.is_not(None))
    ordered = statement.where(*own).order_by(ConfidentialGrant.confirmed_at, ConfidentialGrant.id)
    return (await db.execute(ordered)).all()


async def is_held_or_proposed(
    db: AsyncSession, *, account_id: UUID, permission: ConfidentialPermission, forum_id: UUID, now: datetime
) -> bool:
    """Whether one of these counts, or waits to be confirmed."""
    statement = select(ConfidentialGrant.id).where(
        ConfidentialGrant.account_id == account_id,
        ConfidentialGrant.permission == permission,
        ConfidentialGrant.forum_id == forum_id,
        ConfidentialGrant.valid_until > now,
        ConfidentialGrant.revoked_at.is_(None),
    )
    return (await db.execute(statement.limit(1))).first() is not None
