"""Links sent by mail: made with the message that carries them, used once."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, LinkPurpose, MessageKind
from models.link import Link
from services.acts import Act
from services.errors import InvalidInput
from services.messages import enqueue
from services.queries.links import find_link, lock_address, spend_link
from services.queries.writing import flush
from services.sessions import token_digest

LIFETIME = {
    LinkPurpose.REGISTRATION: timedelta(hours=24),
    LinkPurpose.PASSWORD_RESET: timedelta(hours=1),
    LinkPurpose.ADDRESS_CHANGE: timedelta(hours=24),
    LinkPurpose.INVITATION: timedelta(days=7),
}


async def send_link(
    db: AsyncSession,
    *,
    act: Act,
    purpose: LinkPurpose,
    email: str,
    language: Language,
    account_id: UUID | None = None,
    hashed_password: str | None = None,
) -> Link:
    """A link for whoever reads mail to `email`, and the message with it. Its token is made when that is sent."""
    link = Link(
        id=act.new_id(),
        purpose=purpose,
        email=email,
        language=language,
        account_id=account_id,
        hashed_password=hashed_password,
        created_at=act.now,
        expires_at=act.now + LIFETIME[purpose],
    )
    db.add(link)
    await flush(db)
    enqueue(db, act=act, kind=MessageKind(purpose.value), link_id=link.id)
    return link


async def read_link(db: AsyncSession, *, act: Act, token: str) -> Link:
    """A link that may still be used. Raises InvalidInput (token)."""
    return _valid(await find_link(db, token_digest(token), act.now))


async def use_link(db: AsyncSession, *, act: Act, token: str, purpose: LinkPurpose) -> Link:
    """Uses a link up, and keeps others of its address waiting. Raises InvalidInput (token)."""
    link = await read_link(db, act=act, token=token)
    await lock_address(db, link.email)
    return _valid(await spend_link(db, token_digest(token), purpose, act.now))


def _valid(link: Link | None) -> Link:
    if link is None:
        raise not_valid()
    return link


def not_valid() -> InvalidInput:
    """The same for a token that never was, is for something else, was used or has expired."""
    words = (
        "expected that of a link in force: this one was used, replaced, taken back, or has expired; ask for another"
    )
    return InvalidInput("token", "link_not_valid", words)
