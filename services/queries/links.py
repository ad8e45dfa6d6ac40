"""Links sent by mail, by the hash of a token."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import LinkPurpose
from models.link import Link, LinkToken
from services.queries.locks import hold


def _of(token_sha256: str) -> Select[UUID]:
    return select(LinkToken.link_id).where(LinkToken.token_sha256 == token_sha256)


async def find_link(db: AsyncSession, token_sha256: str, now: datetime) -> Link | None:
    """The link of a token, if it may still be used."""
    statement = select(Link).where(Link.id.in_(_of(token_sha256)), Link.used_at.is_(None), Link.expires_at > now)
    return (await db.execute(statement)).scalar_one_or_none()


async def lock_address(db: AsyncSession, email: str) -> None:
    """Until the end of the transaction nobody else uses a link of this address: of two links used at once the second
    finds what the first has done, instead of each waiting for the other's."""
    await hold(db, f"address {email.lower()}")


async def spend_link(db: AsyncSession, token_sha256: str, purpose: LinkPurpose, now: datetime) -> Link | None:
    """Uses a link up; None where that cannot be done, or was done. In one statement: of two at once one gets it."""
    used = (
        update(Link)
        .where(
            Link.id.in_(_of(token_sha256)),
            Link.purpose == purpose,
            Link.used_at.is_(None),
            Link.expires_at > now,
        )
        .values(used_at=now)
    )
    return (await db.execute(used.returning(Link))).scalar_one_or_none()


async def spend_links_of(db: AsyncSession, email: str, purpose: LinkPurpose, now: datetime) -> None:
    """Uses up whatever other links an address has for the same; their passwords are forgotten."""
    mine = func.lower(Link.email) == func.lower(email)
    others = update(Link).where(mine, Link.purpose == purpose, Link.used_at.is_(None))
    await db.execute(others.values(used_at=now, hashed_password=None))
