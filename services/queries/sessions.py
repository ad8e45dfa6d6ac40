"""Login sessions, by the hash of their token."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import AccessToken, Account
from services.queries.paging import Page, PageRequest, fetch_page


async def account_by_token(db: AsyncSession, token_sha256: str, now: datetime) -> Account | None:
    """The account of a session that has not expired at `now`."""
    found = await db.execute(
        select(Account)
        .join(AccessToken, AccessToken.account_id == Account.id)
        .where(AccessToken.token_sha256 == token_sha256, AccessToken.expires_at > now)
    )
    return found.scalar_one_or_none()


async def list_sessions(db: AsyncSession, account_id: UUID, now: datetime, page: PageRequest) -> Page:
    """One page of an account's sessions in force, oldest first."""
    statement = select(AccessToken).where(AccessToken.account_id == account_id, AccessToken.expires_at > now)
    return await fetch_page(db, statement, (AccessToken.created_at, AccessToken.id), page)


async def delete_session(db: AsyncSession, *, account_id: UUID, session_id: UUID) -> bool:
    """Ends one session of an account at once; False where there is none."""
    ended = delete(AccessToken).where(AccessToken.id == session_id, AccessToken.account_id == account_id)
    return (await db.execute(ended.returning(AccessToken.id))).first() is not None


async def delete_session_of(db: AsyncSession, token_sha256: str) -> UUID | None:
    """Ends the session of a token at once; its id, or None where there was none."""
    found = await db.execute(
        delete(AccessToken).where(AccessToken.token_sha256 == token_sha256).returning(AccessToken.id)
    )
    return found.scalar_one_or_none()


async def delete_sessions(db: AsyncSession, *, account_id: UUID, but: str | None = None) -> None:
    """Ends all sessions of an account at once, `but` the one whose token has this hash."""
    ended = delete(AccessToken).where(AccessToken.account_id == account_id)
    await db.execute(ended if but is None else ended.where(AccessToken.token_sha256 != but))


async def forget_sessions(db: AsyncSession, now: datetime) -> None:
    """Removes those that have expired."""
    await db.execute(delete(AccessToken).where(AccessToken.expires_at <= now))
