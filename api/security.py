"""Accounts and tokens, wired from fastapi-users: its manager, bearer transport and authenticator.

None of its routers is mounted. Its faults are answered here: the adapter only reads (use cases write), tokens are
stored hashed, hashing runs in threads and is limited before it begins, an unknown address takes as long as a wrong
password.
"""

import secrets
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request
from fastapi.security import HTTPBearer
from fastapi_users import BaseUserManager, UUIDIDMixin
from fastapi_users.authentication import AuthenticationBackend, Authenticator, BearerTransport, Strategy
from fastapi_users.db import BaseUserDatabase
from fastapi_users.password import PasswordHelper
from sqlalchemy.ext.asyncio import AsyncSession

from api.dependencies import Db, beside, direct_reads
from api.problems import Unauthenticated
from api.transactions import KNOWN
from models.account import Account
from models.enums import LinkPurpose
from models.link import Link
from models.second_factor import WaitingLogin
from services.acts import Act
from services.adapters.database import Sessions
from services.adapters.passwords import Passwords
from services.adapters.sealing import Seal
from services.errors import InvalidInput
from services.lasting import demand_attempt, record_refused_login, try_code
from services.links import not_valid, read_link
from services.queries.accounts import account_by_email, account_by_id
from services.queries.reads import InTransaction, Reads
from services.queries.sessions import Caller, caller_by_token
from services.rules.access import ANONYMOUS, Actor, acting
from services.rules.limits import Tried
from services.second_factors import Shown, finish_login
from services.sessions import begin_login, close_session, token_digest


class Accounts(BaseUserDatabase[Account, UUID]):
    """fastapi-users' view of our accounts: reading only; use cases write."""

    def __init__(self, sessions: Sessions) -> None:
        self.sessions = sessions

    async def get(self, id: UUID) -> Account | None:  # noqa: A002  (the library's name)
        """By id."""
        async with self.sessions() as db:
            return await account_by_id(db, id)

    async def get_by_email(self, email: str) -> Account | None:
        """By address, however its letters are cased."""
        async with self.sessions() as db:
            return await account_by_email(db, email)


class AccountManager(UUIDIDMixin, BaseUserManager[Account, UUID]):
    """fastapi-users' manager, which its authenticator asks for."""


_PASSWORDS = PasswordHelper()  # the manager's own; ours are in app.state


_BAD_CREDENTIALS = ("bad_credentials", "Address and password do not fit.")
_BAD_CODE = (
    "bad_code",
    "The code does not fit, or this login does not wait for one any more. Each code counts once, and a login waits"
    " for five minutes and five tries: send the next code that the app shows, or log in again.",
)


async def limit(request: Request, tried: Tried, account: str | None = None) -> None:
    """Counts an attempt, before whatever it costs. Raises TooOften."""
    client = request.client.host if request.client else ""
    await demand_attempt(beside(request), act=_unsigned(request), tried=tried, account=account, client=client)


async def check_credentials(request: Request, email: str, password: str) -> tuple[Account, str | None]:
    """The active account whose password this is, and its hash with the parameters of now where it has older ones.
    Raises TooOften, Unauthenticated, Overloaded.

    The look-up has a transaction of its own, ended before the hashing: it takes long, and ten people who log in at
    once must not hold all connections meanwhile. A refusal is recorded.
    """
    await limit(request, Tried.LOGIN, email)
    async with beside(request)() as db, db.begin():
        account: Account | None = await account_by_email(db, email)
    fits = await request.app.state.passwords.verify(password, account.hashed_password if account else None)
    if account is None or not fits or not account.is_active:
        subject = account.id if account else None
        await record_refused_login(beside(request), act=_unsigned(request), account_id=subject)
        raise Unauthenticated(*_BAD_CREDENTIALS)
    passwords: Passwords = request.app.state.passwords
    return account, await passwords.hash(password) if passwords.is_outdated(account.hashed_password) else None


async def check_registration(request: Request, token: str, password: str) -> None:
    """Whether a registration's link and the password chosen then come from the same person.

    Somebody else may have registered with the same address: who reads its mail must not confirm their password.
    Raises TooOften, InvalidInput (token), Unauthenticated.
    """
    link = await link_of(request, token)
    if link.purpose is not LinkPurpose.REGISTRATION:
        raise not_valid()
    if not await request.app.state.passwords.verify(password, link.hashed_password):
        raise Unauthenticated("bad_credentials", "This is not the password with which that link was asked for.")


async def limit_codes(request: Request, db: AsyncSession, account: Account) -> None:
    """Counts a code that an account shows. Gives the request's connection back before, as `check_own_password`.
    Raises TooOften."""
    await db.commit()
    await limit(request, Tried.CODE, str(account.id))


async def link_of(request: Request, token: str) -> Link:
    """The link of a token that may still be used, read in a transaction of its own. Raises TooOften, InvalidInput."""
    await limit(request, Tried.TOKEN)
    async with beside(request)() as db, db.begin():
        return await read_link(db, act=_unsigned(request), token=token)


async def hash_new(request: Request, password: str, *, email: str, field: str = "password") -> str:
    """The hash of a password that somebody chose. Raises InvalidInput for one that is easy to guess."""
    hashed: str = await request.app.state.passwords.hash_new(password, email=email, field=field)
    return hashed


async def check_own_password(request: Request, db: AsyncSession, account: Account, password: str) -> None:
    """Gives the request's connection back, on which nothing was written yet: others are not to wait for it while this
    one waits for its turn to hash. Raises TooOften, InvalidInput (current_password) where it is not the account's."""
    await db.commit()
    await limit(request, Tried.PASSWORD, str(account.id))
    if not await request.app.state.passwords.verify(password, account.hashed_password):
        raise InvalidInput("current_password", "wrong_password", "expected your present password")


def _unsigned(request: Request) -> Act:
    """An act of nobody in particular, at the instant of receipt."""
    return Act(ANONYMOUS, request.state.received_at, request.app.state.new_id)


class StoredTokens(Strategy[Any, UUID]):
    """Random bearer tokens of 256 bits that can be revoked; the database keeps their SHA-256.

    The library's user is here the Caller: the account's id, whether it is active, and its grants.
    """

    def __init__(self, reads: Reads, act: Act) -> None:
        self.reads = reads
        self.act = act

    async def read_token(
        self,
        token: str | None,
        user_manager: BaseUserManager[Any, UUID],  # noqa: ARG002  (the library's signature)
    ) -> Caller | None:
        """Whose session it is, while it is in force."""
        if token is None:
            return None
        return await caller_by_token(self.reads, token_digest(token), self.act.now)


class WrittenTokens(StoredTokens):
    """The same, opened and ended within the request's transaction."""

    def __init__(self, db: AsyncSession, request: Request) -> None:
        super().__init__(InTransaction(db), _unsigned(request))
        self.db = db
        self.request = request
        self.client = request.headers.get("User-Agent", "").encode("latin-1").decode("utf-8", "replace")

    async def begin(self, account: Account, rehashed: str | None) -> tuple[str, datetime | None]:
        """A new session for whoever has shown the password of `account`, by its token, which is shown this once;
        where the account has a second factor a login that waits, and until when. Raises Unauthenticated where the
        password was changed since."""
        token = secrets.token_urlsafe(32)
        begun = await begin_login(
            self.db, act=self.act, account=account, rehashed=rehashed, token=token, client=self.client
        )
        if begun is None:
            raise Unauthenticated(*_BAD_CREDENTIALS)
        return token, begun.expires_at if isinstance(begun, WaitingLogin) else None

    async def finish(self, waiting: str, shown: Shown) -> str:
        """The token of a new session, for that of a login that waits and a code. Raises TooOften, Unauthenticated:
        the same whatever does not fit. A refusal is recorded."""
        await limit(self.request, Tried.TOKEN)
        account_id = await try_code(beside(self.request), act=self.act, token=waiting)
        await limit(self.request, Tried.CODE, str(account_id or token_digest(waiting)))
        token, seal = secrets.token_urlsafe(32), self.request.app.state.seal
        fits = await finish_login(
            self.db,
            act=self.act,
            seal=seal,
            waiting=waiting,
            account_id=account_id,
            shown=shown,
            token=token,
            client=self.client,
        )
        if not fits:
            await self.db.rollback()
            await record_refused_login(beside(self.request), act=self.act, account_id=account_id)
            raise Unauthenticated(*_BAD_CODE)
        return token

    async def destroy_token(self, token: str, user: Any) -> None:
        """Ends the session at once."""
        act = Act(Actor(user.id), self.act.now, self.act.new_id)
        await close_session(self.db, act=act, token=token)


async def get_tokens(db: Db, request: Request) -> WrittenTokens:
    """The token strategy on this request's transaction."""
    return WrittenTokens(db, request)  # type: ignore[abstract]  # its routes alone write by the library's name


async def get_manager(request: Request) -> AccountManager:
    """The manager, with transactions of its own for what it may read."""
    return AccountManager(Accounts(request.app.state.sessions), _PASSWORDS)


class BearerScheme(HTTPBearer):
    """As the contract shows it: a bearer token from /v1/auth/login, which takes JSON and no OAuth2 form."""

    async def __call__(self, request: Request) -> str | None:  # type: ignore[override]  # the token alone is wanted
        """The token sent, or None."""
        credentials = await super().__call__(request)
        return credentials.credentials if credentials else None


SCHEME = BearerScheme.__name__
_FROM = "From /v1/auth/login"
TRANSPORT = BearerTransport(tokenUrl="v1/auth/login")
TRANSPORT.scheme = BearerScheme(auto_error=False, description=_FROM)  # type: ignore[assignment]
BACKEND = AuthenticationBackend("bearer", TRANSPORT, get_tokens)
_AUTHENTICATOR = Authenticator([BACKEND], get_manager)
_authenticated = _AUTHENTICATOR.current_user_token(optional=True, active=True)


async def session_of(request: Request) -> tuple[Caller | None, str | None]:
    """Who asks, if the session is in force, and the token sent: read once an attempt, and kept for no other.

    The authenticator is called by hand: as a dependency it brings four more, which FastAPI walks through anew
    wherever one is named.
    """
    known: dict[str, Any] = request.scope[KNOWN]
    if "session" not in known:
        known["session"] = await _session_at(request, request.state.received_at)
    session: tuple[Caller | None, str | None] = known["session"]
    return session


async def _session_at(request: Request, now: datetime) -> tuple[Caller | None, str | None]:
    token = await TRANSPORT.scheme(request)
    act = Act(ANONYMOUS, now, request.app.state.new_id)
    strategy = StoredTokens(direct_reads(request), act)  # type: ignore[abstract]  # it only reads
    session: tuple[Caller | None, str | None] = await _authenticated(await get_manager(request), token, strategy)
    return session


async def act_of(request: Request) -> Act:
    """Who acts, with the grants that count now in this session (without a token anonymous), when, and where ids come
    from. No other place says which grants count.

    Raises Unauthenticated for a token that is not valid: an expired session must not look like a missing forum.
    """
    known: dict[str, Any] = request.scope[KNOWN]
    if "act" not in known:
        now = request.state.received_at
        known["act"] = Act(_actor(request, *await session_of(request), now), now, request.app.state.new_id)
    act: Act = known["act"]
    return act


async def actor_now(request: Request) -> Actor:
    """As above, as of this moment: for an answer that lasts. Raises Unauthenticated."""
    now = request.app.state.clock()
    return _actor(request, *await _session_at(request, now), now)


def _actor(request: Request, caller: Caller | None, token: str | None, now: datetime) -> Actor:
    if token is None:
        return ANONYMOUS
    if caller is None:
        raise Unauthenticated
    staff_counts = caller.second_factor or not request.app.state.require_staff_totp
    return acting(caller.id, caller.grants, caller.confidential, now, staff_counts=staff_counts)


class _GetAct(HTTPBearer):
    """The act as a dependency. It is the scheme itself, so that the contract shows it, and depends on nothing."""

    async def __call__(self, request: Request) -> Act:  # type: ignore[override]  # the act, not what was sent
        return await act_of(request)


get_act = _GetAct(auto_error=False, scheme_name=SCHEME, description=_FROM)


async def get_actor(act: Annotated[Act, Depends(get_act)]) -> Actor:
    """Who acts."""
    return act.actor


async def get_own_session(request: Request, db: Db) -> tuple[Account, str]:
    """The caller's account and token. Raises Unauthenticated."""
    caller, token = await session_of(request)
    account = None if caller is None else await account_by_id(db, caller.id)
    if account is None or token is None:
        raise Unauthenticated
    return account, token


OwnSession = Annotated[tuple[Account, str], Depends(get_own_session)]
CurrentActor = Annotated[Actor, Depends(get_actor)]


async def get_unsigned_act(request: Request) -> Act:
    """For routes that ask nobody who they are: a token that is sent along is not looked at, so no connection is held
    while a password waits for its turn."""
    return _unsigned(request)


async def get_seal(request: Request) -> Seal:
    """What encrypts the secrets of second factors."""
    seal: Seal = request.app.state.seal
    return seal


Sealing = Annotated[Seal, Depends(get_seal)]
UnsignedAct = Annotated[Act, Depends(get_unsigned_act)]
CurrentAct = Annotated[Act, Depends(get_act)]
Tokens = Annotated[WrittenTokens, Depends(get_tokens)]
