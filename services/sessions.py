"""Login sessions: opened, listed, ended. A token is shown once and kept as its SHA-256."""

import hashlib
from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import AccessToken, Account
from models.second_factor import WaitingLogin
from services.acts import Act, record
from services.errors import NotFound
from services.queries.accounts import account_by_id
from services.queries.second_factors import has_factor
from services.queries.sessions import delete_session, delete_session_of, delete_sessions
from services.queries.writing import flush
from services.rules.access import Actor
from services.rules.second_factors import LOGIN_WAITS
from services.rules.text import clean_line

SESSION_LIFETIME = timedelta(hours=12)
_LONGEST_CLIENT = 120


def token_digest(token: str) -> str:
    """What is stored of a token: its SHA-256 (hex)."""
    return hashlib.sha256(token.encode()).hexdigest()


async def begin_login(
    db: AsyncSession, *, act: Act, account: Account, rehashed: str | None, token: str, client: str
) -> AccessToken | WaitingLogin | None:
    """A session for whoever has shown the password of `account`, as it was then; a login that waits for a code where
    the account has a second factor; None where the password was changed meanwhile. `token` is for either, `rehashed`
    the same password with the parameters of now."""
    now = await account_by_id(db, account.id, lock=True)
    if now is None or not now.is_active or now.hashed_password != account.hashed_password:
        return None
    if rehashed is not None:
        now.hashed_password = rehashed
    if await has_factor(db, now.id):
        return await _wait_for_code(db, act=act, account_id=now.id, token=token)
    return await open_session(db, act=act, account_id=now.id, token=token, client=client, shown=None)


async def _wait_for_code(db: AsyncSession, *, act: Act, account_id: UUID, token: str) -> WaitingLogin:
    waiting = WaitingLogin(
        token_sha256=token_digest(token),
        account_id=account_id,
        tries=0,
        created_at=act.now,
        expires_at=act.now + LOGIN_WAITS,
    )
    db.add(waiting)
    record(db, act=Act(Actor(account_id), act.now, act.new_id), name="session.ask_for_code", subject_id=account_id)
    await flush(db)
    return waiting


async def open_session(
    db: AsyncSession, *, act: Act, account_id: UUID, token: str, client: str, shown: str | None
) -> AccessToken:
    """A login session of twelve hours for a token that only its holder knows; `client` is what their program calls
    itself, so that they recognize the session. `shown`: as what, beside the password, a second factor was."""
    session = AccessToken(
        id=act.new_id(),
        token_sha256=token_digest(token),
        account_id=account_id,
        client=clean_line(client)[:_LONGEST_CLIENT],
        second_factor=shown is not None,
        created_at=act.now,
        expires_at=act.now + SESSION_LIFETIME,
    )
    db.add(session)
    holder = Act(Actor(account_id), act.now, act.new_id)
    record(db, act=holder, name="session.open", subject_id=session.id, shown=shown)
    await flush(db)
    return session


async def close_session(db: AsyncSession, *, act: Act, token: str) -> None:
    """Ends the session of a token at once."""
    session_id = await delete_session_of(db, token_digest(token))
    record(db, act=act, name="session.close", subject_id=session_id)
    await flush(db)


async def end_session(db: AsyncSession, *, act: Act, session_id: UUID) -> None:
    """Ends one of one's own sessions at once. Raises NotFound."""
    assert act.actor.account_id is not None  # noqa: S101  (only who is signed in has sessions)
    if not await delete_session(db, account_id=act.actor.account_id, session_id=session_id):
        raise NotFound("session")
    record(db, act=act, name="session.close", subject_id=session_id)
    await flush(db)


async def end_sessions(db: AsyncSession, *, act: Act, account_id: UUID, but: str | None) -> None:
    """Ends all sessions of an account at once, `but` the one of this token; and logins that wait for a code."""
    await delete_sessions(db, account_id=account_id, but=None if but is None else token_digest(but))
    record(db, act=act, name="session.close_all", subject_id=account_id)
    await flush(db)
