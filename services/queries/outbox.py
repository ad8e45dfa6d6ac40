"""The outbox as those read it who look after it: what waits, is held, was sent or did not arrive."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import MessageKind, MessageState
from models.forum import Forum
from models.link import Link
from models.message import Message
from services.errors import NotFound
from services.queries.paging import PageRequest, fetch_page


@dataclass(frozen=True, slots=True)
class MessageView:
    """A message, the slug of the forum that it is about, and the address that it goes to."""

    row: Message
    forum: str | None
    to: str | None


@dataclass(frozen=True, slots=True)
class Reach:
    """Which messages somebody looks after: of these forums (None among them stands for all), and `all` of them, those
    about accounts and rights too."""

    forums: frozenset[UUID | None]
    all: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of them are asked for; nothing said is any."""

    states: Collection[MessageState] = ()
    kind: MessageKind | None = None
    forum_id: UUID | None = None


def _within(reach: Reach) -> Select[Message, str | None, str | None, str | None]:
    statement = (
        select(Message, Forum.slug, Account.email, Link.email)
        .outerjoin(Forum, Forum.id == Message.forum_id)
        .outerjoin(Account, Account.id == Message.account_id)
        .outerjoin(Link, Link.id == Message.link_id)
    )
    if reach.all:
        return statement
    if None in reach.forums:
        return statement.where(Message.forum_id.is_not(None))
    return statement.where(Message.forum_id.in_([one for one in reach.forums if one is not None]))


def _view(row: Message, slug: str | None, account: str | None, link: str | None) -> MessageView:
    return MessageView(row, slug, row.details.get("to") or account or link)


async def list_messages(
    db: AsyncSession, *, reach: Reach, wanted: Wanted, page: PageRequest
) -> tuple[list[MessageView], str | None]:
    """One page of those within reach, oldest first."""
    statement = _within(reach)
    if wanted.states:
        statement = statement.where(Message.state.in_(sorted(wanted.states)))
    if wanted.kind is not None:
        statement = statement.where(Message.kind == wanted.kind)
    if wanted.forum_id is not None:
        statement = statement.where(Message.forum_id == wanted.forum_id)
    found = await fetch_page(db, statement, (Message.created_at, Message.id), page)
    return [_view(*row) for row in found.rows], found.next_cursor


async def load_message(db: AsyncSession, *, reach: Reach, message_id: UUID, lock: bool = False) -> MessageView:
    """One of them, at choice locked until the end of the transaction: no worker takes it meanwhile. Raises
    NotFound, also for what is out of reach."""
    statement = _within(reach).where(Message.id == message_id).execution_options(populate_existing=True)
    if lock:
        statement = statement.with_for_update(of=Message)
    row = (await db.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("message")
    return _view(*row)


async def forums_within(db: AsyncSession, reach: Reach, slug: str) -> UUID | None:
    """The forum of this slug, if its messages are within reach; None: there is none, or they are not."""
    statement = select(Forum.id).where(Forum.slug == slug)
    if not reach.all and None not in reach.forums:
        statement = statement.where(or_(*(Forum.id == one for one in reach.forums)))
    return (await db.execute(statement)).scalar_one_or_none()
