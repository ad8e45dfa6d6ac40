"""What webhooks are told, written down in the transaction of the act that it tells of: a delivery exists if and only
if its cause was committed. Payloads hold ids, codes and instants of what everybody may know, never a name; nothing in
them depends on an objection."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import DeliveryState, WebhookEvent
from models.message import Message
from models.webhook import WebhookDelivery
from services.acts import Act
from services.adapters.letters import in_words
from services.errors import NotFound
from services.queries.webhooks import last_numbers, load_webhook, webhooks_told
from services.rules.local_time import in_utc


async def tell_webhooks(
    db: AsyncSession, *, act: Act, event: WebhookEvent, forum_id: UUID, object_id: UUID, **data: Any
) -> None:
    """To each webhook that asked for it; `object_id` is that of what the event is about, whose events come in order.
    One query where there is no webhook."""
    webhooks = await webhooks_told(db, event=event, forum_id=forum_id)
    if not webhooks:
        return
    numbers = await last_numbers(db, webhooks, object_id=object_id)
    for webhook_id in webhooks:
        number = numbers.get(webhook_id, 0) + 1
        db.add(make_delivery(act, webhook_id, event, object_id, number, {"forum_id": str(forum_id), **data}))
    await db.flush()


def make_delivery(
    act: Act, webhook_id: UUID, event: WebhookEvent, object_id: UUID, number: int, data: dict[str, Any]
) -> WebhookDelivery:
    """One that is due at once."""
    return WebhookDelivery(
        id=act.new_id(),
        webhook_id=webhook_id,
        event=event,
        object_id=object_id,
        number=number,
        payload={"type": event.value, "timestamp": in_utc(act.now), "data": data},
        state=DeliveryState.QUEUED,
        attempts=0,
        due_at=act.now,
        created_at=act.now,
    )


async def webhook_in_words(db: AsyncSession, *, message: Message, public_url: str) -> dict[str, str] | None:
    """What fills the gaps of the message that one was switched off; None: it is gone, or on again."""
    try:
        row, _ = await load_webhook(db, UUID(message.details["webhook_id"]))
    except NotFound:
        return None
    since: datetime | None = row.failing_since
    if row.active or since is None:
        return None
    return {"label": row.label, "since": in_words(since), "link": f"{public_url}/v1/webhooks/{row.id}"}
