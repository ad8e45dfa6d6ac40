"""The outbox, for administrators and the Office: what waits, is held, was sent, or did not arrive."""

from typing import Annotated

from fastapi import Query

from api.dependencies import Db, MessageId, Page
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.common import Slug
from api.schemas.messages import BounceCreate, MessageList, MessageRead
from api.security import CurrentAct
from models.enums import MessageKind, MessageState, Permission
from services.kept_messages import (
    discard_message,
    note_bounce,
    read_message,
    read_messages,
    release_message,
    requeue_message,
    sees_accounts,
)
from services.rules.deliveries import UNDELIVERED

router = new_router("messages")

_READ, _MANAGE = allowed(Permission.MESSAGE_READ), allowed(Permission.MESSAGE_MANAGE)
_ONE = "/messages/{message_id}"
InState = Annotated[MessageState | None, Query(description="Those in this state")]
OfKind = Annotated[MessageKind | None, Query(description="Those of this kind")]
OfForum = Annotated[Slug | None, Query(description="Those about this forum, by its slug")]


@router.get("/messages", dependencies=_READ, response_model=MessageList)
async def show_messages(
    db: Db, act: CurrentAct, page: Page, state: InState = None, kind: OfKind = None, forum: OfForum = None
) -> MessageList:
    """What is in the outbox, oldest first, kept for 90 days after it was settled: for the Office what is about its
    forums, for administrators all, with addresses."""
    states = frozenset({state}) if state is not None else frozenset[MessageState]()
    found = await read_messages(db, actor=act.actor, states=states, kind=kind, forum=forum, page=page)
    return MessageList.of(*found, addressed=sees_accounts(act.actor))


@router.get("/messages/undelivered", dependencies=_READ, response_model=MessageList)
async def show_undelivered(
    db: Db, act: CurrentAct, page: Page, kind: OfKind = None, forum: OfForum = None
) -> MessageList:
    """What bounced or failed, with the reason: nobody tries it again before somebody says so."""
    found = await read_messages(db, actor=act.actor, states=UNDELIVERED, kind=kind, forum=forum, page=page)
    return MessageList.of(*found, addressed=sees_accounts(act.actor))


@router.get(_ONE, dependencies=_READ, response_model=MessageRead)
async def show_message(message_id: MessageId, db: Db, act: CurrentAct) -> MessageRead:
    """One of them."""
    view = await read_message(db, actor=act.actor, message_id=message_id)
    return MessageRead.of(view, addressed=sees_accounts(act.actor))


@router.post(f"{_ONE}/requeue", dependencies=_MANAGE, response_model=MessageRead)
async def send_message_again(message_id: MessageId, db: Db, act: CurrentAct) -> MessageRead:
    """Sends one that bounced or failed once more."""
    view = await requeue_message(db, act=act, message_id=message_id)
    return MessageRead.of(view, addressed=sees_accounts(act.actor))


@router.post(f"{_ONE}/release", dependencies=_MANAGE, response_model=MessageRead)
async def release_held_message(message_id: MessageId, db: Db, act: CurrentAct) -> MessageRead:
    """Has one go that is held for review."""
    view = await release_message(db, act=act, message_id=message_id)
    return MessageRead.of(view, addressed=sees_accounts(act.actor))


@router.post(f"{_ONE}/discard", dependencies=_MANAGE, response_model=MessageRead)
async def discard_held_message(message_id: MessageId, db: Db, act: CurrentAct) -> MessageRead:
    """Has one not go that is held for review."""
    view = await discard_message(db, act=act, message_id=message_id)
    return MessageRead.of(view, addressed=sees_accounts(act.actor))


@router.post("/messages/bounces", dependencies=_MANAGE, response_model=MessageRead)
async def add_bounce(body: BounceCreate, db: Db, act: CurrentAct) -> MessageRead:
    """Notes that a message which was sent came back for good."""
    view = await note_bounce(db, act=act, message_id=body.own_id, status=body.status)
    return MessageRead.of(view, addressed=sees_accounts(act.actor))
