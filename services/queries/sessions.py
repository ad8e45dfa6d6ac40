"""Login sessions, by the hash of their token."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import DateTime, Text, and_, bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import AccessToken, Account, Grant
from models.confidential_grant import ConfidentialGrant
from models.enums import Permission
from models.forum import Forum
from models.second_factor import WaitingLogin
from services.queries.confidential_grants import counts
from services.queries.grants import FACTS, grant_fact
from services.queries.paging import Page, PageRequest, fetch_page
from services.queries.reads import Reads
from services.rules.access import ConfidentialFact, GrantFact


@dataclass(frozen=True, slots=True)
class Caller:
    """Whose session it is, whether it was opened with a second factor, with all grants of the account, in force or
    not, and the confidential ones that count."""

    id: UUID
    is_active: bool
    second_factor: bool
    grants: tuple[GrantFact, ...]
    confidential: tuple[ConfidentialFact, ...]


# Every request of whoever is signed in asks it: made once, and of tables, which costs less than of entities.
_account, _session, _grant, _forum = Account.__table__, AccessToken.__table__, Grant.__table__, Forum.__table__
_confidential, _now = ConfidentialGrant.__table__, bindparam("now", type_=DateTime(timezone=True))
_OF_SESSION = (_account.c.id, _account.c.is_active, _session.c.second_factor)
_OF_GRANTS = (_grant.c.id, _confidential.c.permission, _confidential.c.forum_id)
CALLER = (
    select(*_OF_SESSION, *_OF_GRANTS, *FACTS)
    .select_from(
        _account.join(_session, _session.c.account_id == _account.c.id)
        .outerjoin(_grant, _grant.c.account_id == _account.c.id)
        .outerjoin(_forum, _forum.c.id == _grant.c.forum_id)
        .outerjoin(_confidential, and_(_confidential.c.account_id == _account.c.id, counts(_now)))
    )
    .where(_session.c.token_sha256 == bindparam("token_sha256", type_=Text), _session.c.expires_at > _now)
)


async def caller_by_token(reads: Reads, token_sha256: str, now: datetime) -> Caller | None:
    """Whose session it is that has not expired at `now`: account and grants of both kinds, in one query.

    There is a row for each pair of them: most accounts have no confidential grant, and whoever has one has few.
    """
    rows = await reads.rows(CALLER, {"token_sha256": token_sha256, "now": now})
    if not rows:
        return None
    account_id, is_active, second_factor, *_ = rows[0]
    of_grants = [row[len(_OF_SESSION) :] for row in rows]
    grants = {grant_id: grant_fact(*fact) for grant_id, _, _, *fact in of_grants if grant_id is not None}
    held = {(permission, forum_id) for _, permission, forum_id, *_ in of_grants if permission is not None}
    confidential = tuple(ConfidentialFact(Permission(permission.value), forum_id) for permission, forum_id in held)
    return Caller(account_id, is_active, second_factor, tuple(grants.values()), confidential)


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
    """Ends all sessions of an account at once, `but` the one whose token has this hash; and its logins that wait for
    a code."""
    await db.execute(delete(WaitingLogin).where(WaitingLogin.account_id == account_id))
    ended = delete(AccessToken).where(AccessToken.account_id == account_id)
    await db.execute(ended if but is None else ended.where(AccessToken.token_sha256 != but))
