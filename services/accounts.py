"""Accounts and their login sessions."""

import hashlib
from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import AccessToken, Account
from models.enums import Language
from services.acts import Act, record
from services.errors import Conflict, InvalidInput
from services.queries.accounts import account_by_email, delete_token
from services.queries.writing import flush
from services.rules.access import Actor

SESSION_LIFETIME = timedelta(hours=12)
PASSWORD_LENGTH = range(12, 129)


def token_digest(token: str) -> str:
    """What is stored of a bearer token: its SHA-256 (hex)."""
    return hashlib.sha256(token.encode()).hexdigest()


def check_password(password: str) -> None:
    """Raises InvalidInput for a password shorter than 12 or longer than 128 characters."""
    if len(password) not in PASSWORD_LENGTH:
        raise InvalidInput("password", "password_length", "expected 12 to 128 characters")


async def create_account(
    db: AsyncSession, *, act: Act, email: str, hashed_password: str, language: Language = Language.EN
) -> Account:
    """Raises Conflict `email_taken`."""
    if await account_by_email(db, email) is not None:
        raise Conflict("email_taken", "There is already an account with this address.")
    account = Account(
        id=act.new_id(),
        email=email,
        hashed_password=hashed_password,
        is_active=True,
        is_superuser=False,
        is_verified=True,
        language=language,
        created_at=act.now,
    )
    db.add(account)
    record(db, act=act, name="account.create", subject_id=account.id)
    await flush(db)
    return account


async def open_session(db: AsyncSession, *, act: Act, account_id: UUID, token: str, client: str = "") -> AccessToken:
    """A login session of twelve hours for a token that only its holder knows."""
    session = AccessToken(
        id=act.new_id(),
        token_sha256=token_digest(token),
        account_id=account_id,
        client=client,
        created_at=act.now,
        expires_at=act.now + SESSION_LIFETIME,
    )
    db.add(session)
    holder = Act(Actor(account_id), act.now, act.new_id)
    record(db, act=holder, name="session.open", subject_id=session.id)
    await flush(db)
    return session


async def close_session(db: AsyncSession, *, act: Act, token: str) -> None:
    """Ends the session of a token at once."""
    session_id = await delete_token(db, token_digest(token))
    record(db, act=act, name="session.close", subject_id=session_id)
    await flush(db)
