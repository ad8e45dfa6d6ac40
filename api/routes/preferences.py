"""Which messages one gets: chosen when logged in, or by the link of a message, without a login."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Request
from pydantic import StringConstraints

from api.dependencies import Db
from api.policies import PUBLIC, SIGNED_IN
from api.routes.router import new_router
from api.schemas.preferences import MessageChoicesRead, MessageChoicesUpdate, SubscriptionRead, UnsubscribeRead
from api.security import CurrentAct, OwnSession, UnsignedAct
from models.enums import MessageTopic
from services.adapters.signing import Signer
from services.preferences import choose_messages, subscription, unsubscribe
from services.queries.preferences import muted_topics

router = new_router("messages")

# As Signer makes them: an account, a topic, a signature.
LinkOfMessage = Annotated[
    str,
    StringConstraints(min_length=40, max_length=120, pattern="^[A-Za-z0-9_-]+$"),
    Query(description="As the link of the message has it", examples=["A" * 64]),
]


@router.get("/me/messages", dependencies=SIGNED_IN, response_model=MessageChoicesRead)
async def read_message_choices(db: Db, session: OwnSession) -> MessageChoicesRead:
    """The messages that one may do without, by topic, and whether one gets them; and those that always go."""
    account, _ = session
    return MessageChoicesRead.of(await muted_topics(db, account.id))


@router.patch("/me/messages", dependencies=SIGNED_IN, response_model=MessageChoicesRead)
async def choose_own_messages(
    body: MessageChoicesUpdate, db: Db, act: CurrentAct, session: OwnSession
) -> MessageChoicesRead:
    """Says which of them one wants; also what is queued already does not go."""
    account, _ = session
    return MessageChoicesRead.of(await choose_messages(db, act=act, account_id=account.id, choices=body.choices))


@router.get("/unsubscribe", dependencies=PUBLIC, response_model=UnsubscribeRead)
async def read_subscription(token: LinkOfMessage, request: Request, db: Db) -> UnsubscribeRead:
    """What the link of a message would do; reading it does nothing. A POST to the same address does it."""
    _, topic, wanted = await subscription(db, opened=_opened(request, token))
    return UnsubscribeRead.of(topic, wanted=wanted)


@router.post("/unsubscribe", dependencies=PUBLIC, response_model=SubscriptionRead)
async def end_subscription(token: LinkOfMessage, request: Request, db: Db, act: UnsignedAct) -> SubscriptionRead:
    """Ends the messages of this topic to the account that got the link, with one click and without a login (RFC
    8058). `PATCH /v1/me/messages` has them go again."""
    topic = await unsubscribe(db, act=act, opened=_opened(request, token))
    return SubscriptionRead.of(topic, wanted=False)


def _opened(request: Request, token: str) -> tuple[UUID, MessageTopic] | None:
    signer: Signer = request.app.state.signer
    return signer.unsubscriber(token)
