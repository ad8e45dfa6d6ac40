"""The keys of requests that their senders may repeat."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from models.limit import IdempotencyKey
from services.errors import InProgress

_LOCK_TIMEOUT = "55P03"  # PostgreSQL, appendix A


@dataclass(frozen=True, slots=True)
class Sent:
    """A request with a key: whose it is, to which route (method and path), and a hash of what it holds."""

    account_id: UUID
    route: str
    key: str
    body_sha256: str


@dataclass(frozen=True, slots=True)
class Former:
    """What is known of the request that had the key before; `status` is None where it has not ended."""

    body_sha256: str
    status: int | None
    location: str | None


async def claim(db: AsyncSession, sent: Sent, *, now: datetime, forgotten: datetime) -> bool:
    """Whether the key is this request's: nobody had it, or not since `forgotten`.

    One statement: of two requests at once the second waits here for the end of the first one's transaction, and the
    unique key decides. Raises InProgress when it waits as long as lock_timeout.
    """
    fresh = {"body_sha256": sent.body_sha256, "status": None, "location": None, "created_at": now}
    row = {"account_id": sent.account_id, "route": sent.route, "key": sent.key}
    statement = insert(IdempotencyKey).values(**row, **fresh)
    statement = statement.on_conflict_do_update(
        index_elements=[IdempotencyKey.account_id, IdempotencyKey.route, IdempotencyKey.key],
        set_=fresh,
        where=IdempotencyKey.created_at < forgotten,
    )
    try:
        return (await db.execute(statement.returning(IdempotencyKey.key))).first() is not None
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) == _LOCK_TIMEOUT:
            raise InProgress from error
        raise


async def find_former(db: AsyncSession, sent: Sent) -> Former | None:
    """The request that had the key before; None where it is forgotten meanwhile."""
    columns = (IdempotencyKey.body_sha256, IdempotencyKey.status, IdempotencyKey.location)
    row = (await db.execute(select(*columns).where(_is_of(sent)))).one_or_none()
    return Former(*row) if row else None


async def store_outcome(db: AsyncSession, sent: Sent, *, status: int, location: str | None) -> None:
    """What a repetition is answered."""
    await db.execute(update(IdempotencyKey).where(_is_of(sent)).values(status=status, location=location))


def _is_of(sent: Sent) -> ColumnElement[bool]:
    return and_(
        IdempotencyKey.account_id == sent.account_id,
        IdempotencyKey.route == sent.route,
        IdempotencyKey.key == sent.key,
    )
