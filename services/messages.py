"""Putting messages into the outbox, in the transaction of the act that causes them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MessageKind, MessageState, Role
from models.message import Message
from services.acts import Act
from services.queries.grants import accounts_of, focal_points
from services.queries.messages import Batch, insert_messages
from services.rules.access import TAKING_PART, Post
from services.rules.preferences import TOPIC_OF


def enqueue(
    db: AsyncSession,
    *,
    act: Act,
    kind: MessageKind,
    account_id: UUID | None = None,
    link_id: UUID | None = None,
    in_forum: UUID | None = None,
    **details: Any,
) -> None:
    """A message to an account, or to whoever reads a link's address; `in_forum`: what it is about. `details` are ids,
    for its words are made when it is sent; but for the address that an account had before, in the message that tells
    it so."""
    message = Message(
        id=act.new_id(),
        kind=kind,
        account_id=account_id,
        link_id=link_id,
        forum_id=in_forum,
        details=details,
        state=MessageState.QUEUED,
        due_at=act.now,
        attempts=0,
        created_at=act.now,
    )
    db.add(message)


async def enqueue_each(
    db: AsyncSession,
    *,
    act: Act,
    kind: MessageKind,
    forum_id: UUID,
    recipients: Sequence[tuple[UUID, Mapping[str, Any]]],
) -> None:
    """The same message about a forum to many accounts, each with details of its own, at once: one statement. Who does
    not want messages on this topic gets none."""
    batch = Batch(kind, TOPIC_OF.get(kind), forum_id, act.now)
    rows = [(act.new_id(), account_id, details, act.now) for account_id, details in recipients]
    await insert_messages(db, rows, batch=batch)


async def tell_parties(
    db: AsyncSession,
    *,
    act: Act,
    kind: MessageKind,
    forum_id: UUID,
    about: Iterable[tuple[UUID, Mapping[str, str]]],
    roles: Collection[Role] = TAKING_PART,
) -> frozenset[UUID]:
    """One message about each (party, details) to each account that acts for the party in the forum now, in the
    transaction of what it tells of; the accounts that are told."""
    told = list(about)
    if not told:
        return frozenset()
    acting = await accounts_of(db, {party_id for party_id, _ in told}, roles=roles, forum_id=forum_id, now=act.now)
    recipients = [(account_id, details) for party_id, details in told for account_id in acting.get(party_id, ())]
    await enqueue_each(db, act=act, kind=kind, recipients=recipients, forum_id=forum_id)
    return frozenset(account_id for account_id, _ in recipients)


async def tell_focal_points(
    db: AsyncSession, *, act: Act, kind: MessageKind, post: Post, but: UUID | None = None, **details: Any
) -> None:
    """The same message to all focal points of a party who have colleagues in this post, `but` the one concerned."""
    if post.party_id is None:
        return
    for account_id in await focal_points(db, post, act.now):
        if account_id != but:
            enqueue(db, act=act, kind=kind, account_id=account_id, **details)
