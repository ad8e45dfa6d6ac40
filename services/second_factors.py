"""A second factor of one's account: asked for, confirmed, shown, removed; taken away by an administrator.

Each act locks the account first, so that of two at once the second sees what the first one did: no code is taken
twice, and a login does not pass a factor that is being confirmed.
"""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import MessageKind, Permission
from models.second_factor import SecondFactor
from services.acts import Act, demand_standing, record
from services.adapters.sealing import Seal
from services.adapters.totp import new_recovery_code, new_secret, step_of_code
from services.credentials import demand_same_password
from services.errors import Conflict, InvalidInput, NotPermitted
from services.messages import enqueue
from services.queries.accounts import account_by_email, account_by_id
from services.queries.second_factors import (
    all_factors,
    delete_factor,
    end_waiting,
    factor_of,
    mark_session,
    replace_codes,
    spend_code,
)
from services.queries.writing import flush
from services.rules.second_factors import RECOVERY_CODES, steps_taken
from services.sessions import end_sessions, open_session, token_digest

_NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Shown:
    """What somebody shows: a code of their app, or one of the recovery codes."""

    name: Literal["code", "recovery_code"]
    value: str


async def enrol(db: AsyncSession, *, act: Act, seal: Seal, account: Account) -> str:
    """A new secret for the app, which counts once a code of it confirms it; one that was not confirmed is replaced.

    The caller has shown the password of `account` as it was then. Raises InvalidInput (current_password), Conflict
    `second_factor_set`.
    """
    await demand_same_password(db, account)
    factor = await factor_of(db, account.id) or SecondFactor(account_id=account.id)
    if factor.confirmed_at is not None:
        raise _set_already()
    secret = new_secret()
    factor.secret, factor.created_at = seal.close(secret, act.now), act.now
    db.add(factor)
    record(db, act=act, name="second_factor.enrol", subject_id=account.id)
    await flush(db)
    return secret


async def confirm(db: AsyncSession, *, act: Act, seal: Seal, account: Account, code: str, token: str) -> list[str]:
    """From now on a code is asked for at each login. All other sessions end, that of `token` counts as opened with
    the factor. The recovery codes are told this once. Raises Conflict, InvalidInput (code)."""
    await account_by_id(db, account.id, lock=True)
    factor = await factor_of(db, account.id)
    if factor is None:
        raise _not_set()
    if factor.confirmed_at is not None:
        raise _set_already()
    await _demand(db, act=act, seal=seal, factor=factor, shown=Shown("code", code))
    factor.confirmed_at = act.now
    codes = await _new_codes(db, account.id)
    await mark_session(db, token_sha256=token_digest(token), second_factor=True)
    record(db, act=act, name="second_factor.confirm", subject_id=account.id)
    await end_sessions(db, act=act, account_id=account.id, but=token)
    enqueue(db, act=act, kind=MessageKind.SECOND_FACTOR_SET, account_id=account.id)
    await flush(db)
    return codes


async def remove(db: AsyncSession, *, act: Act, seal: Seal, account: Account, shown: Shown, token: str) -> None:
    """Removes one's own. All other sessions end, that of `token` counts as opened without. The caller has shown the
    password, as in `enrol`. Raises InvalidInput (current_password, code, recovery_code), Conflict
    `no_second_factor`."""
    await demand_same_password(db, account)
    factor = await _confirmed(db, account.id)
    await _demand(db, act=act, seal=seal, factor=factor, shown=shown)
    await delete_factor(db, account.id)
    await mark_session(db, token_sha256=token_digest(token), second_factor=False)
    record(db, act=act, name="second_factor.remove", subject_id=account.id, shown=shown.name)
    await end_sessions(db, act=act, account_id=account.id, but=token)
    enqueue(db, act=act, kind=MessageKind.SECOND_FACTOR_REMOVED, account_id=account.id)
    await flush(db)


async def renew_codes(db: AsyncSession, *, act: Act, seal: Seal, account: Account, code: str) -> list[str]:
    """New recovery codes, told this once; those there were count no more. The caller has shown the password, as in
    `enrol`. Raises InvalidInput (current_password, code), Conflict `no_second_factor`."""
    await demand_same_password(db, account)
    factor = await _confirmed(db, account.id)
    await _demand(db, act=act, seal=seal, factor=factor, shown=Shown("code", code))
    codes = await _new_codes(db, account.id)
    record(db, act=act, name="second_factor.renew_codes", subject_id=account.id)
    await flush(db)
    return codes


async def reset(db: AsyncSession, *, act: Act, email: str) -> None:
    """Removes the factor of somebody who lost it, and ends all their sessions; they are told. Not one's own: that
    takes a code. Raises NotPermitted, InvalidInput (email), Conflict `no_second_factor`."""
    demand_standing(act.actor, Permission.GRANT_EDIT)
    account = await account_by_email(db, email, lock=True)
    if account is None:
        raise InvalidInput("email", "unknown_account", "expected the address of an account")
    if account.id == act.actor.account_id:
        words = "Another administrator does this; with a code or a recovery code you remove your own yourself."
        raise NotPermitted("own_second_factor", words)
    await _confirmed(db, account.id)
    await delete_factor(db, account.id)
    record(db, act=act, name="second_factor.reset", subject_id=account.id)
    await end_sessions(db, act=act, account_id=account.id, but=None)
    enqueue(db, act=act, kind=MessageKind.SECOND_FACTOR_RESET, account_id=account.id)
    await flush(db)


async def finish_login(
    db: AsyncSession,
    *,
    act: Act,
    seal: Seal,
    waiting: str,
    account_id: UUID | None,
    shown: Shown,
    token: str,
    client: str,
) -> bool:
    """Opens the session of a login that `waiting`, the token, stands for, and uses that up; False where it does not
    wait any more, or what is shown does not fit. The same is asked of the database either way."""
    account = await account_by_id(db, account_id or _NOBODY, lock=True)
    factor = await factor_of(db, account_id or _NOBODY)
    waited = await end_waiting(db, token_sha256=token_digest(waiting))
    fits = await _fits(db, act=act, seal=seal, account_id=account_id or _NOBODY, factor=factor, shown=shown)
    if account is None or not account.is_active or not waited or not fits:
        return False
    await open_session(db, act=act, account_id=account.id, token=token, client=client, shown=shown.name)
    return True


async def seal_anew(db: AsyncSession, *, act: Act, seal: Seal) -> int:
    """Encrypts all secrets with the first of the keys, so that the others can go; how many. Raises Unreadable."""
    factors = await all_factors(db)
    for factor in factors:
        factor.secret = seal.close(seal.open(factor.secret), act.now)
    record(db, act=act, name="second_factor.seal_anew", subject_id=None)
    await flush(db)
    return len(factors)


async def _confirmed(db: AsyncSession, account_id: UUID) -> SecondFactor:
    factor = await factor_of(db, account_id)
    if factor is None or factor.confirmed_at is None:
        raise _not_set()
    return factor


async def _demand(db: AsyncSession, *, act: Act, seal: Seal, factor: SecondFactor, shown: Shown) -> None:
    if not await _fits(db, act=act, seal=seal, account_id=factor.account_id, factor=factor, shown=shown):
        expected = {
            "code": "expected the code that your app shows now; each one is taken once",
            "recovery_code": "expected a recovery code that was not used yet",
        }
        raise InvalidInput(shown.name, "wrong_code", expected[shown.name])


async def _fits(
    db: AsyncSession, *, act: Act, seal: Seal, account_id: UUID, factor: SecondFactor | None, shown: Shown
) -> bool:
    """Whether it is one that counts, which it then does no more."""
    if shown.name == "recovery_code":
        return await spend_code(db, account_id=account_id, code_sha256=token_digest(shown.value))
    if factor is None:
        return False
    step = step_of_code(seal.open(factor.secret), shown.value, steps_taken(act.now, factor.last_step))
    if step is None:
        return False
    factor.last_step = step
    return True


async def _new_codes(db: AsyncSession, account_id: UUID) -> list[str]:
    codes = [new_recovery_code() for _ in range(RECOVERY_CODES)]
    await replace_codes(db, account_id, map(token_digest, codes))
    return codes


def _not_set() -> Conflict:
    return Conflict("no_second_factor", "This account has no second factor; one begins with POST /v1/auth/totp.")


def _set_already() -> Conflict:
    return Conflict(
        "second_factor_set", "This account has a second factor already; remove it first to set up another one."
    )
