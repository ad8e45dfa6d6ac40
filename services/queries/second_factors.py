"""Second factors, their recovery codes, and logins that wait for a code."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import AccessToken
from models.second_factor import RecoveryCode, SecondFactor, WaitingLogin


async def factor_of(db: AsyncSession, account_id: UUID) -> SecondFactor | None:
    """Of an account, confirmed or not. Whoever changes it has locked the account before."""
    return await db.get(SecondFactor, account_id, populate_existing=True)


async def has_factor(db: AsyncSession, account_id: UUID) -> bool:
    """Whether a code is asked for when the account logs in."""
    confirmed = exists().where(SecondFactor.account_id == account_id, SecondFactor.confirmed_at.is_not(None))
    return bool((await db.execute(select(confirmed))).scalar_one())


async def codes_left(db: AsyncSession, account_id: UUID) -> int | None:
    """How many recovery codes an account has; None without a factor that is confirmed."""
    counted = select(func.count(RecoveryCode.code_sha256)).where(RecoveryCode.account_id == account_id)
    confirmed = select(counted.scalar_subquery()).where(
        SecondFactor.account_id == account_id, SecondFactor.confirmed_at.is_not(None)
    )
    return (await db.execute(confirmed)).scalar_one_or_none()


async def delete_factor(db: AsyncSession, account_id: UUID) -> None:
    """With its recovery codes."""
    await db.execute(delete(SecondFactor).where(SecondFactor.account_id == account_id))


async def replace_codes(db: AsyncSession, account_id: UUID, hashed: Iterable[str]) -> None:
    """These recovery codes and no other."""
    await db.execute(delete(RecoveryCode).where(RecoveryCode.account_id == account_id))
    rows = [{"account_id": account_id, "code_sha256": one} for one in hashed]
    await db.execute(insert(RecoveryCode), rows)


async def spend_code(db: AsyncSession, *, account_id: UUID, code_sha256: str) -> bool:
    """Uses a recovery code up; False where there is none. Found by its hash alone, so how long it takes tells nothing
    of it."""
    used = delete(RecoveryCode).where(RecoveryCode.account_id == account_id, RecoveryCode.code_sha256 == code_sha256)
    return (await db.execute(used.returning(RecoveryCode.code_sha256))).first() is not None


async def take_try(db: AsyncSession, *, token_sha256: str, most: int, now: datetime) -> UUID | None:
    """Counts a try of a login that waits; whose it is, or None where it waits no more or was tried that often.

    One statement: of tries at once each has a number of its own.
    """
    tried = update(WaitingLogin).where(
        WaitingLogin.token_sha256 == token_sha256, WaitingLogin.tries < most, WaitingLogin.expires_at > now
    )
    counted = tried.values(tries=WaitingLogin.tries + 1).returning(WaitingLogin.account_id)
    return (await db.execute(counted)).scalar_one_or_none()


async def end_waiting(db: AsyncSession, *, token_sha256: str) -> bool:
    """Uses a login that waits up; False where it waits no more."""
    ended = delete(WaitingLogin).where(WaitingLogin.token_sha256 == token_sha256)
    return (await db.execute(ended.returning(WaitingLogin.token_sha256))).first() is not None


async def mark_session(db: AsyncSession, *, token_sha256: str, second_factor: bool) -> None:
    """Whether the session of a token counts as one with a second factor from now on."""
    own = update(AccessToken).where(AccessToken.token_sha256 == token_sha256)
    await db.execute(own.values(second_factor=second_factor))


async def all_factors(db: AsyncSession) -> Sequence[SecondFactor]:
    """Of all accounts, locked until the end of the transaction."""
    found = await db.execute(select(SecondFactor).order_by(SecondFactor.account_id).with_for_update())
    return found.scalars().all()
