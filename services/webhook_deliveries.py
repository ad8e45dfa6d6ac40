"""Sending what webhooks are to be told: at least once, each known by its webhook-id, of one object in order.

Two short transactions a delivery, none of them open while the receiver is waited for. A worker that is killed amid
them leaves deliveries that are due again when its claim ends.
"""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.enums import DeliveryState, MessageKind
from models.webhook import Webhook, WebhookDelivery
from services.acts import Act, record
from services.adapters.database import Sessions
from services.adapters.sealing import Seal, Unreadable
from services.adapters.targets import NotDelivered, Targets
from services.messages import enqueue
from services.queries.webhooks import administrators, claim_deliveries, lock_failing, note_delivery, note_success
from services.queries.writing import flush
from services.rules.access import OPERATOR
from services.rules.webhooks import BATCH, DISABLED_AFTER, GONE, LEASE, next_try, sign, wait_asked

log = logging.getLogger("imrf.worker")


@dataclass(frozen=True, slots=True)
class Courier:
    """What a worker sends with: what opens secrets, what it may reach, and where time and ids come from."""

    sessions: Sessions
    seal: Seal
    targets: Targets
    clock: Callable[[], datetime]
    new_id: Callable[[], UUID]


async def send_deliveries(courier: Courier) -> int:
    """Sends at most a batch of what is due, all at once, for each is of another webhook or object; how many. Whatever
    goes wrong with one, the others go on."""
    async with courier.sessions() as db, db.begin():
        claimed = await claim_deliveries(db, now=courier.clock(), lease=LEASE, most=BATCH)
    found = await asyncio.gather(*(_sent(courier, *one) for one in claimed))
    for (delivery, _), outcome in zip(claimed, found, strict=True):
        try:
            if isinstance(outcome, NotDelivered):
                await _failed(courier, delivery, outcome)
            else:
                await _delivered(courier, delivery, outcome)
        except Exception as error:
            log.error("what became of delivery %s was not noted: %s", delivery.id, type(error).__name__)
    return len(claimed)


async def _sent(courier: Courier, delivery: WebhookDelivery, webhook: Webhook) -> int | NotDelivered:
    """The status of the answer, or why it was not taken."""
    try:
        keys = [courier.seal.open(sealed) for sealed in _sealed(webhook, courier.clock())]
        signed = sign(delivery.payload, delivery_id=delivery.id, now=courier.clock(), secrets=keys)
        return await courier.targets.post(webhook.url, signed)
    except NotDelivered as error:
        return error
    except Unreadable:
        return NotDelivered("the secret cannot be read with the present keys")
    except Exception as error:
        log.error("delivery %s cannot be sent: %s", delivery.id, type(error).__name__)
        return NotDelivered(f"not sent ({type(error).__name__})")


def _sealed(webhook: Webhook, now: datetime) -> list[str]:
    former, until = webhook.former_secret, webhook.former_until
    return [webhook.secret, *([former] if former is not None and until is not None and now < until else [])]


async def _delivered(courier: Courier, delivery: WebhookDelivery, status: int) -> None:
    values = {"state": DeliveryState.DELIVERED, "settled_at": courier.clock(), "status": status, "reason": None}
    async with courier.sessions() as db, db.begin():
        await note_success(db, delivery.webhook_id)
        await note_delivery(db, delivery, **values)


async def _failed(courier: Courier, delivery: WebhookDelivery, refusal: NotDelivered) -> None:
    now, status = courier.clock(), refusal.status
    asked = wait_asked(refusal.retry_after, now)
    wait = None if status == GONE else next_try(delivery.attempts, delivery.id, asked)
    told = {"reason": refusal.reason, "status": status}
    async with courier.sessions() as db, db.begin():
        # The webhook first, as whoever replays one of its deliveries locks them.
        webhook = await lock_failing(db, delivery.webhook_id)
        if webhook is None:
            return
        if wait is None:
            await note_delivery(db, delivery, state=DeliveryState.FAILED, settled_at=now, **told)
        else:
            await note_delivery(db, delivery, due_at=now + wait, **told)
        webhook.failing_since = webhook.failing_since or now
        if webhook.active and (status == GONE or now - webhook.failing_since >= DISABLED_AFTER):
            webhook.active, webhook.disabled_at, webhook.updated_at = False, now, now
            webhook.version += 1
            act = Act(OPERATOR, now, courier.new_id)
            record(db, act=act, name="webhook.disable", subject_id=webhook.id, forum_id=webhook.forum_id)
            for account_id in await administrators(db, now=now):
                kind, own = MessageKind.WEBHOOK_DISABLED, str(webhook.id)
                enqueue(db, act=act, kind=kind, account_id=account_id, webhook_id=own)
        await flush(db)
