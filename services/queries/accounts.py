"""Accounts."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account


async def account_by_id(db: AsyncSession, account_id: UUID, *, lock: bool = False) -> Account | None:
    """The account, or None; at choice as it is now, and locked until the end of the transaction."""
    if not lock:
        return await db.get(Account, account_id)
    return await db.get(Account, account_id, populate_existing=True, with_for_update={"key_share": True})


async def account_by_email(db: AsyncSession, email: str, *, lock: bool = False) -> Account | None:
    """The account of an address, however its letters are cased."""
    statement = select(Account).where(func.lower(Account.email) == func.lower(email))
    statement = statement.with_for_update(key_share=True) if lock else statement
    return (await db.execute(statement)).scalar_one_or_none()


async def addresses(db: AsyncSession, ids: Collection[UUID]) -> dict[UUID, str]:
    """id -> address of accounts."""
    found = await db.execute(select(Account.id, Account.email).where(Account.id.in_(ids)))
    return dict(found.all())


async def lock_account(db: AsyncSession, account_id: UUID) -> None:
    """Until the end of the transaction nobody else gives this account anything."""
    await db.execute(select(Account.id).where(Account.id == account_id).with_for_update(key_share=True))


async def link_account(db: AsyncSession, *, person_id: UUID, email: str | None) -> bool:
    """Makes the account of an address, and no other, the person's; False where there is none."""
    await db.execute(update(Account).where(Account.person_id == person_id).values(person_id=None))
    if email is None:
        return True
    linked = update(Account).where(func.lower(Account.email) == func.lower(email)).values(person_id=person_id)
    return (await db.execute(linked.returning(Account.id))).first() is not None
