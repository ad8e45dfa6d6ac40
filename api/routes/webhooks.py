"""Webhooks, for administrators of all forums."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path, Query, Request, Response

from api.dependencies import Db, IfMatch, Page, tagged
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.webhooks import (
    DeliveryList,
    DeliveryRead,
    WebhookAdded,
    WebhookCreate,
    WebhookList,
    WebhookRead,
    WebhookUpdate,
)
from api.security import CurrentAct, CurrentActor, Sealing
from models.enums import DeliveryState, Permission
from services.rules.webhooks import Network
from services.webhooks import (
    change_webhook,
    delete_webhook,
    make_webhook,
    read_deliveries,
    read_webhook,
    read_webhooks,
    renew_secret,
    replay_delivery,
    try_webhook,
)

router = new_router("webhooks")

_MANAGE = allowed(Permission.WEBHOOK_MANAGE)
_ONE = "/webhooks/{webhook_id}"
_DELIVERIES = f"{_ONE}/deliveries"
WebhookId = Annotated[UUID, Path(description="A webhook's id")]
DeliveryId = Annotated[UUID, Path(description="A delivery's id, its webhook-id")]


async def get_networks(request: Request) -> tuple[Network, ...]:
    """The networks of our own that webhooks may reach."""
    networks: tuple[Network, ...] = request.app.state.webhook_networks
    return networks


Networks = Annotated[tuple[Network, ...], Depends(get_networks)]


@router.get("/webhooks", dependencies=_MANAGE, response_model=WebhookList)
async def list_all_webhooks(db: Db, actor: CurrentActor, page: Page) -> WebhookList:
    """All webhooks; never their secrets."""
    rows, cursor = await read_webhooks(db, actor=actor, page=page)
    return WebhookList(items=[WebhookRead.of(row) for row in rows], next_cursor=cursor)


@router.post("/webhooks", dependencies=_MANAGE, status_code=201, response_model=WebhookAdded)
async def add_webhook(
    body: WebhookCreate, db: Db, act: CurrentAct, seal: Sealing, networks: Networks, response: Response
) -> WebhookAdded:
    """Has events posted to an address. Its secret, by which a receiver knows them as ours, is told this once."""
    row, secret = await make_webhook(db, act=act, seal=seal, networks=networks, **body.model_dump())
    response.headers["Location"] = f"/v1/webhooks/{row[0].id}"
    return tagged(WebhookAdded.with_secret(row, secret), response)


@router.get(_ONE, dependencies=_MANAGE, response_model=WebhookRead)
async def show_webhook(webhook_id: WebhookId, db: Db, actor: CurrentActor, response: Response) -> WebhookRead:
    """One webhook; its ETag is what If-Match takes."""
    return tagged(WebhookRead.of(await read_webhook(db, actor=actor, webhook_id=webhook_id)), response)


@router.patch(_ONE, dependencies=_MANAGE, response_model=WebhookRead)
async def edit_webhook(
    webhook_id: WebhookId,
    body: WebhookUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    networks: Networks,
    response: Response,
) -> WebhookRead:
    """Another address, label or other events; off, or on again."""
    row = await change_webhook(
        db, act=act, networks=networks, webhook_id=webhook_id, version=version, changes=body.sent()
    )
    return tagged(WebhookRead.of(row), response)


@router.delete(_ONE, dependencies=_MANAGE, status_code=204)
async def remove_webhook(webhook_id: WebhookId, version: IfMatch, db: Db, act: CurrentAct) -> None:
    """Takes a webhook away with all its deliveries, sent or not."""
    await delete_webhook(db, act=act, webhook_id=webhook_id, version=version)


@router.post(f"{_ONE}/secret", dependencies=_MANAGE, response_model=WebhookAdded)
async def renew_webhook_secret(
    webhook_id: WebhookId, db: Db, act: CurrentAct, seal: Sealing, response: Response
) -> WebhookAdded:
    """Another secret, told this once. For a day deliveries are signed with the former one too."""
    row, secret = await renew_secret(db, act=act, seal=seal, webhook_id=webhook_id)
    return tagged(WebhookAdded.with_secret(row, secret), response)


@router.post(f"{_ONE}/test", dependencies=_MANAGE, status_code=201, response_model=DeliveryRead)
async def try_out_webhook(webhook_id: WebhookId, db: Db, act: CurrentAct, response: Response) -> DeliveryRead:
    """Sends an event that tells of nothing; what became of it is among the deliveries a moment later."""
    delivery = await try_webhook(db, act=act, webhook_id=webhook_id)
    response.headers["Location"] = f"/v1/webhooks/{webhook_id}/deliveries"
    return DeliveryRead.of(delivery)


@router.get(_DELIVERIES, dependencies=_MANAGE, response_model=DeliveryList)
async def list_webhook_deliveries(
    webhook_id: WebhookId,
    db: Db,
    actor: CurrentActor,
    page: Page,
    state: Annotated[DeliveryState | None, Query(description="Those in this state alone")] = None,
) -> DeliveryList:
    """What was sent to a webhook, and what is to be, for 90 days."""
    rows, cursor = await read_deliveries(db, actor=actor, webhook_id=webhook_id, state=state, page=page)
    return DeliveryList(items=[DeliveryRead.of(row) for row in rows], next_cursor=cursor)


@router.post(f"{_DELIVERIES}/{{delivery_id}}/replay", dependencies=_MANAGE, response_model=DeliveryRead)
async def replay_webhook_delivery(
    webhook_id: WebhookId, delivery_id: DeliveryId, db: Db, act: CurrentAct
) -> DeliveryRead:
    """Sends a delivery again under the same webhook-id, one that succeeded too."""
    return DeliveryRead.of(await replay_delivery(db, act=act, webhook_id=webhook_id, delivery_id=delivery_id))
