"""Accounts, their sessions and grants."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Row, Select, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import AccessToken, Account, Grant
from models.enums import ForumTemplate
from models.forum import Forum
from models.party import Party
from services.queries.paging import Page, PageRequest, fetch_page
from services.rules.access import GrantFact


async def account_by_id(db: AsyncSession, account_id: UUID) -> Account | None:
    """The account, or None."""
    return await db.get(Account, account_id)


async def account_by_email(db: AsyncSession, email: str) -> Account | None:
    """The account of an address, however its letters are cased."""
    found = await db.execute(select(Account).where(func.lower(Account.email) == func.lower(email)))
    return found.scalar_one_or_none()


async def link_account(db: AsyncSession, *, person_id: UUID, email: str | None) -> bool:
    """Makes the account of an address, and no other, the person's; False where there is none."""
    await db.execute(update(Account).where(Account.person_id == person_id).values(person_id=None))
    if email is None:
        return True
    linked = update(Account).where(func.lower(Account.email) == func.lower(email)).values(person_id=person_id)
    return (await db.execute(linked.returning(Account.id))).first() is not None


async def account_by_token(db: AsyncSession, token_sha256: str, now: datetime) -> Account | None:
    """The account of a session that has not expired at `now`."""
    found = await db.execute(
        select(Account)
        .join(AccessToken, AccessToken.account_id == Account.id)
        .where(AccessToken.token_sha256 == token_sha256, AccessToken.expires_at > now)
    )
    return found.scalar_one_or_none()


async def delete_token(db: AsyncSession, token_sha256: str) -> UUID | None:
    """Ends a session at once; its id, or None where there was none."""
    found = await db.execute(
        delete(AccessToken).where(AccessToken.token_sha256 == token_sha256).returning(AccessToken.id)
    )
    return found.scalar_one_or_none()


async def grant_facts(db: AsyncSession, account_id: UUID) -> tuple[GrantFact, ...]:
    """All grants of an account, in force or not."""
    statement = select(Grant, Forum.template).outerjoin(Forum, Forum.id == Grant.forum_id)
    found = await db.execute(statement.where(Grant.account_id == account_id))
    return tuple(
        GrantFact(
            g.role,
            g.forum_id,
            g.party_id,
            g.valid_from,
            g.valid_until,
            g.revoked_at,
            regional=template is ForumTemplate.REGIONAL,
        )
        for g, template in found.all()
    )


GrantRow = Row[Grant, str, str | None, str | None]


def _grants_in_words() -> Select[Grant, str, str | None, str | None]:
    """(grant, email, forum's slug or None, party's code or None)."""
    return (
        select(Grant, Account.email, Forum.slug, Party.code)
        .join(Account, Account.id == Grant.account_id)
        .outerjoin(Forum, Forum.id == Grant.forum_id)
        .outerjoin(Party, Party.id == Grant.party_id)
    )


async def grants_of(db: AsyncSession, account_id: UUID) -> Sequence[GrantRow]:
    """The grants of one account, oldest first."""
    statement = _grants_in_words().where(Grant.account_id == account_id)
    found = await db.execute(statement.order_by(Grant.valid_from, Grant.id))
    return found.all()


async def list_grants(db: AsyncSession, page: PageRequest) -> Page:
    """Rows as in `grants_of`, of all accounts."""
    return await fetch_page(db, _grants_in_words(), (Grant.valid_from, Grant.id), page)


async def load_grant(db: AsyncSession, grant_id: UUID, *, lock: bool = False) -> GrantRow | None:
    """One row as in `grants_of`, or None; at choice locked until the end of the transaction."""
    statement = _grants_in_words().where(Grant.id == grant_id)
    if lock:
        statement = statement.with_for_update(of=Grant)
    return (await db.execute(statement)).one_or_none()
