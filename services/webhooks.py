"""Webhooks: made, changed, tried and taken away by administrators of all forums, who alone say where events go."""

import secrets
from collections.abc import Collection, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import DeliveryState, Permission, WebhookEvent
from models.webhook import Webhook, WebhookDelivery
from services.acts import Act, correct, demand_standing, record
from services.adapters.sealing import Seal
from services.errors import Conflict, InvalidInput, Stale
from services.queries.forums import find_forum_id
from services.queries.paging import PageRequest
from services.queries.webhooks import (
    WebhookRow,
    all_webhooks,
    last_numbers,
    list_deliveries,
    list_webhooks,
    load_webhook,
    lock_delivery,
)
from services.queries.writing import flush
from services.rules.access import Actor
from services.rules.webhooks import BOTH_SIGN, Network, as_address, is_disguised, make_secret, may_reach
from services.webhook_events import make_delivery


async def make_webhook(
    db: AsyncSession,
    *,
    act: Act,
    seal: Seal,
    networks: Sequence[Network],
    url: str,
    label: str,
    events: Collection[WebhookEvent],
    forum: str | None,
) -> tuple[WebhookRow, str]:
    """A webhook for events of one forum or all, and its secret, which is told this once.

    Raises NotPermitted, InvalidInput (url, forum).
    """
    demand_standing(act.actor, Permission.WEBHOOK_MANAGE)
    _demand_reachable(url, networks)
    forum_id = None if forum is None else await find_forum_id(db, forum)
    if forum is not None and forum_id is None:
        raise InvalidInput("forum", "unknown_forum", "expected the slug of a forum, or null for all")
    secret = make_secret(secrets.token_bytes(32))
    row = Webhook(
        id=act.new_id(),
        url=url,
        label=label,
        secret=seal.close(secret, act.now),
        events=sorted(events),
        forum_id=forum_id,
        active=True,
        created_by=act.actor.account_id,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    db.add(row)
    record(db, act=act, name="webhook.make", subject_id=row.id, forum_id=forum_id, events=sorted(events))
    await flush(db)
    return (row, forum), secret


def _demand_reachable(url: str, networks: Sequence[Network]) -> None:
    """What can be told of an address before its name is looked up, which is done each time it is sent to. Raises
    InvalidInput."""
    parts = urlsplit(url)
    try:
        _ = parts.port
    except ValueError:
        raise InvalidInput("url", "no_port", "expected a port from 1 to 65535") from None
    https, host = parts.scheme == "https", parts.hostname or ""
    if not https and not networks:
        raise InvalidInput("url", "not_https", "expected an address that begins with https://")
    if is_disguised(host):
        raise InvalidInput("url", "not_reachable", "expected a name, or an address such as 198.51.100.7")
    address = as_address(host)
    if host == "localhost" and not networks:
        raise InvalidInput("url", "not_reachable", "expected an address that everybody can reach")
    if address is not None and not may_reach(address, https=https, networks=networks):
        raise InvalidInput("url", "not_reachable", "expected an address that everybody can reach")


async def read_webhook(db: AsyncSession, *, actor: Actor, webhook_id: UUID) -> WebhookRow:
    """Without its secret. Raises NotPermitted, NotFound."""
    demand_standing(actor, Permission.WEBHOOK_MANAGE)
    return await load_webhook(db, webhook_id)


async def read_webhooks(db: AsyncSession, *, actor: Actor, page: PageRequest) -> tuple[list[WebhookRow], str | None]:
    """One page of all. Raises NotPermitted."""
    demand_standing(actor, Permission.WEBHOOK_MANAGE)
    return await list_webhooks(db, page)


async def change_webhook(
    db: AsyncSession,
    *,
    act: Act,
    networks: Sequence[Network],
    webhook_id: UUID,
    version: int,
    changes: Mapping[str, Any],
) -> WebhookRow:
    """Another address, label or other events; off, or on again: then what waits is sent.

    Raises NotPermitted, NotFound, Stale, InvalidInput (url).
    """
    row, forum = await _to_change(db, act, webhook_id)
    if "url" in changes:
        _demand_reachable(changes["url"], networks)
    own = dict(changes)
    if "events" in own:
        own["events"] = sorted(own["events"])
    if own.get("active"):
        own |= {"failing_since": None, "disabled_at": None}
    correct(row, act=act, version=version, changes=own)
    record(db, act=act, name="webhook.change", subject_id=row.id, forum_id=row.forum_id, changed=sorted(changes))
    await flush(db)
    return row, forum


async def _to_change(db: AsyncSession, act: Act, webhook_id: UUID) -> WebhookRow:
    demand_standing(act.actor, Permission.WEBHOOK_MANAGE)
    return await load_webhook(db, webhook_id, lock=True)


async def delete_webhook(db: AsyncSession, *, act: Act, webhook_id: UUID, version: int) -> None:
    """With its deliveries, sent or not. Raises NotPermitted, NotFound, Stale."""
    row, _ = await _to_change(db, act, webhook_id)
    if row.version != version:
        raise Stale
    await db.delete(row)
    record(db, act=act, name="webhook.delete", subject_id=webhook_id, forum_id=row.forum_id)
    await flush(db)


async def renew_secret(db: AsyncSession, *, act: Act, seal: Seal, webhook_id: UUID) -> tuple[WebhookRow, str]:
    """Another secret, told this once; for a day the former one signs too. Raises NotPermitted, NotFound."""
    row, forum = await _to_change(db, act, webhook_id)
    secret = make_secret(secrets.token_bytes(32))
    changes = {
        "former_secret": row.secret,
        "former_until": act.now + BOTH_SIGN,
        "secret": seal.close(secret, act.now),
    }
    correct(row, act=act, version=row.version, changes=changes)
    record(db, act=act, name="webhook.renew_secret", subject_id=row.id, forum_id=row.forum_id)
    await flush(db)
    return (row, forum), secret


async def try_webhook(db: AsyncSession, *, act: Act, webhook_id: UUID) -> WebhookDelivery:
    """Sends an event that tells of nothing. Raises NotPermitted, NotFound, Conflict `webhook_off`."""
    row, _ = await _to_change(db, act, webhook_id)
    if not row.active:
        raise Conflict("webhook_off", "This webhook is off; nothing is sent to it before it is on.")
    numbers = await last_numbers(db, [row.id], object_id=row.id)
    data = {"webhook_id": str(row.id)}
    delivery = make_delivery(act, row.id, WebhookEvent.TEST, row.id, numbers.get(row.id, 0) + 1, data)
    db.add(delivery)
    record(db, act=act, name="webhook.try", subject_id=row.id, forum_id=row.forum_id)
    await flush(db)
    return delivery


async def read_deliveries(
    db: AsyncSession, *, actor: Actor, webhook_id: UUID, state: DeliveryState | None, page: PageRequest
) -> tuple[list[WebhookDelivery], str | None]:
    """One page of a webhook's deliveries, at choice those in a state. Raises NotPermitted, NotFound."""
    await read_webhook(db, actor=actor, webhook_id=webhook_id)
    return await list_deliveries(db, webhook_id=webhook_id, state=state, page=page)


async def replay_delivery(db: AsyncSession, *, act: Act, webhook_id: UUID, delivery_id: UUID) -> WebhookDelivery:
    """Sends one again, under the same webhook-id, so that a receiver that has it knows it; with all its attempts.

    Raises NotPermitted, NotFound, Conflict `on_its_way`.
    """
    row, _ = await _to_change(db, act, webhook_id)
    delivery = await lock_delivery(db, webhook_id=webhook_id, delivery_id=delivery_id)
    if delivery.state is DeliveryState.QUEUED:
        raise Conflict("on_its_way", "This delivery waits to be sent, or to be tried again, already.")
    delivery.state, delivery.settled_at, delivery.attempts = DeliveryState.QUEUED, None, 0
    delivery.due_at, delivery.reason, delivery.status = act.now, None, None
    record(db, act=act, name="webhook.replay", subject_id=delivery.id, forum_id=row.forum_id, webhook=str(row.id))
    await flush(db)
    return delivery


async def seal_webhooks_anew(db: AsyncSession, *, act: Act, seal: Seal) -> int:
    """Encrypts all secrets with the first of the server's keys, so that the others can go; how many. Raises
    Unreadable."""
    rows = await all_webhooks(db)
    for row in rows:
        row.secret = seal.close(seal.open(row.secret), act.now)
        if row.former_secret is not None:
            row.former_secret = seal.close(seal.open(row.former_secret), act.now)
    record(db, act=act, name="webhook.seal_anew", subject_id=None)
    await flush(db)
    return len(rows)
