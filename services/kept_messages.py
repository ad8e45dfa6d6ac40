"""Looking after the outbox: what is held is released or discarded, what did not arrive is sent again, and what comes
back later is noted.

Who administers accounts sees all of it, with addresses; the Office what is about forums, without them. No message
tells of an objection, and none is written because of one before a list is final: so nothing here depends on one.
"""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MessageKind, MessageState, Permission
from models.message import Message
from services.acts import Act, record
from services.errors import Conflict, InvalidInput
from services.queries.outbox import MessageView, Reach, Wanted, forums_within, list_messages, load_message
from services.queries.paging import PageRequest
from services.queries.writing import flush
from services.rules.access import Actor, may_standing
from services.rules.deliveries import UNDELIVERED


def reach_of(actor: Actor, permission: Permission = Permission.MESSAGE_READ) -> Reach:
    """Which messages the caller reads, or manages."""
    return Reach(actor.forums_with(permission), sees_accounts(actor))


def sees_accounts(actor: Actor) -> bool:
    """Whether the caller reads accounts, and so addresses and what is about accounts."""
    return may_standing(actor, Permission.GRANT_READ)


async def read_messages(
    db: AsyncSession,
    *,
    actor: Actor,
    states: frozenset[MessageState],
    kind: MessageKind | None,
    forum: str | None,
    page: PageRequest,
) -> tuple[list[MessageView], str | None]:
    """One page, oldest first. Raises InvalidInput `unknown_forum`: there is none, or its messages are not theirs to
    read."""
    reach = reach_of(actor)
    forum_id = None
    if forum is not None:
        forum_id = await forums_within(db, reach, forum)
        if forum_id is None:
            raise InvalidInput("forum", "unknown_forum", "expected the slug of a forum whose messages you may read")
    return await list_messages(db, reach=reach, wanted=Wanted(states, kind, forum_id), page=page)


async def read_message(db: AsyncSession, *, actor: Actor, message_id: UUID) -> MessageView:
    """Raises NotFound."""
    return await load_message(db, reach=reach_of(actor), message_id=message_id)


async def requeue_message(db: AsyncSession, *, act: Act, message_id: UUID) -> MessageView:
    """Sends what did not arrive once more, from now on with all attempts. It is put into words anew, and dropped
    where there is no reason for it any more. Raises NotFound, Conflict `not_undelivered`."""
    view = await _locked(db, act, message_id)
    if view.row.state not in UNDELIVERED:
        raise _conflict("not_undelivered", view.row, "only one that bounced or failed is sent again")
    view.row.attempts = 0
    return await _moved(db, act=act, view=view, name="message.requeue", into=MessageState.QUEUED)


async def release_message(db: AsyncSession, *, act: Act, message_id: UUID) -> MessageView:
    """Has a message go that is held for review. Raises NotFound, Conflict `not_held`."""
    view = await _held(db, act, message_id)
    return await _moved(db, act=act, view=view, name="message.release", into=MessageState.QUEUED)


async def discard_message(db: AsyncSession, *, act: Act, message_id: UUID) -> MessageView:
    """Has a message not go that is held for review. Raises NotFound, Conflict `not_held`."""
    view = await _held(db, act, message_id)
    return await _moved(db, act=act, view=view, name="message.discard", into=MessageState.DROPPED, reason="discarded")


async def note_bounce(db: AsyncSession, *, act: Act, message_id: UUID, status: str) -> MessageView:
    """A message that was handed over came back for good, with this status (RFC 3463); told again, it stays as it was.

    Raises NotFound, Conflict `not_sent`.
    """
    view = await _locked(db, act, message_id)
    if view.row.state is MessageState.BOUNCED:
        return view
    if view.row.state is not MessageState.SENT:
        raise _conflict("not_sent", view.row, "only one that was sent can come back")
    reason = f"came back ({status})"
    return await _moved(db, act=act, view=view, name="message.bounce", into=MessageState.BOUNCED, reason=reason)


async def _locked(db: AsyncSession, act: Act, message_id: UUID) -> MessageView:
    reach = reach_of(act.actor, Permission.MESSAGE_MANAGE)
    return await load_message(db, reach=reach, message_id=message_id, lock=True)


async def _held(db: AsyncSession, act: Act, message_id: UUID) -> MessageView:
    view = await _locked(db, act, message_id)
    if view.row.state is not MessageState.HELD:
        raise _conflict("not_held", view.row, "only one that is held for review is released or discarded")
    return view


def _conflict(code: str, row: Message, why: str) -> Conflict:
    return Conflict(code, f"This message is {row.state.value}; {why}.")


async def _moved(
    db: AsyncSession, *, act: Act, view: MessageView, name: str, into: MessageState, reason: str | None = None
) -> MessageView:
    row = view.row
    row.state, row.reason = into, reason
    waits = into is MessageState.QUEUED
    row.settled_at = None if waits else act.now
    row.due_at = act.now if waits else row.due_at
    record(db, act=act, name=name, subject_id=row.id, forum_id=row.forum_id)
    await flush(db)
    return view
