"""Webhooks, and what is to be delivered to them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, any_, exists, func, literal, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.account import Account, Grant
from models.enums import DeliveryState, Role, WebhookEvent
from models.forum import Forum
from models.webhook import Webhook, WebhookDelivery
from services.errors import NotFound
from services.queries.grants import in_force
from services.queries.locks import hold
from services.queries.paging import PageRequest, fetch_page

_Earlier = aliased(WebhookDelivery)


async def webhooks_told(db: AsyncSession, *, event: WebhookEvent, forum_id: UUID) -> Sequence[UUID]:
    """Those that are to be told of an event of a forum."""
    own = or_(Webhook.forum_id.is_(None), Webhook.forum_id == forum_id)
    asked = literal(event.value) == any_(Webhook.events)
    statement = select(Webhook.id).where(Webhook.active, asked, own)
    return (await db.execute(statement.order_by(Webhook.id))).scalars().all()


async def last_numbers(db: AsyncSession, webhooks: Sequence[UUID], *, object_id: UUID) -> dict[UUID, int]:
    """Webhook -> the number of the last delivery about an object; none others are given until the end of the
    transaction, so that they are sent in the order in which their causes were committed."""
    await hold(db, f"webhook:{object_id}")
    statement = (
        select(WebhookDelivery.webhook_id, func.max(WebhookDelivery.number))
        .where(WebhookDelivery.webhook_id.in_(webhooks), WebhookDelivery.object_id == object_id)
        .group_by(WebhookDelivery.webhook_id)
    )
    return dict((await db.execute(statement)).all())


WebhookRow = tuple[Webhook, str | None]


async def load_webhook(db: AsyncSession, webhook_id: UUID, *, lock: bool = False) -> WebhookRow:
    """A webhook with the slug of its forum, at choice locked. Raises NotFound."""
    statement = select(Webhook, Forum.slug).outerjoin(Forum, Forum.id == Webhook.forum_id)
    statement = statement.where(Webhook.id == webhook_id)
    row = (await db.execute(statement.with_for_update(of=Webhook) if lock else statement)).one_or_none()
    if row is None:
        raise NotFound("webhook")
    return row[0], row[1]


async def list_webhooks(db: AsyncSession, page: PageRequest) -> tuple[list[WebhookRow], str | None]:
    """One page, the first made first."""
    statement = select(Webhook, Forum.slug).outerjoin(Forum, Forum.id == Webhook.forum_id)
    found = await fetch_page(db, statement, (Webhook.created_at, Webhook.id), page)
    return [(row[0], row[1]) for row in found.rows], found.next_cursor


async def all_webhooks(db: AsyncSession) -> Sequence[Webhook]:
    """Every one, locked in the order of their ids."""
    return (await db.execute(select(Webhook).order_by(Webhook.id).with_for_update())).scalars().all()


async def list_deliveries(
    db: AsyncSession, *, webhook_id: UUID, state: DeliveryState | None, page: PageRequest
) -> tuple[list[WebhookDelivery], str | None]:
    """One page of a webhook's deliveries, the first caused first."""
    statement = select(WebhookDelivery).where(WebhookDelivery.webhook_id == webhook_id)
    if state is not None:
        statement = statement.where(WebhookDelivery.state == state)
    order = (WebhookDelivery.created_at, WebhookDelivery.number, WebhookDelivery.id)
    found = await fetch_page(db, statement, order, page)
    return [row[0] for row in found.rows], found.next_cursor


async def lock_delivery(db: AsyncSession, *, webhook_id: UUID, delivery_id: UUID) -> WebhookDelivery:
    """One of a webhook. Raises NotFound."""
    statement = select(WebhookDelivery).where(
        WebhookDelivery.webhook_id == webhook_id, WebhookDelivery.id == delivery_id
    )
    row = (await db.execute(statement.with_for_update())).scalar_one_or_none()
    if row is None:
        raise NotFound("delivery")
    return row


def _waits() -> ColumnElement[bool]:
    """Whether one about the same object comes before it."""
    return exists().where(
        _Earlier.webhook_id == WebhookDelivery.webhook_id,
        _Earlier.object_id == WebhookDelivery.object_id,
        _Earlier.number < WebhookDelivery.number,
        _Earlier.state == DeliveryState.QUEUED,
    )


async def claim_deliveries(
    db: AsyncSession, *, now: datetime, lease: timedelta, most: int
) -> Sequence[tuple[WebhookDelivery, Webhook]]:
    """Deliveries to send now, with their webhooks; none while an earlier one about the same object waits. They are
    the caller's until the lease ends; workers at once skip what another is claiming."""
    due = (
        select(WebhookDelivery.id)
        .join(Webhook, Webhook.id == WebhookDelivery.webhook_id)
        .where(
            WebhookDelivery.state == DeliveryState.QUEUED,
            WebhookDelivery.due_at <= now,
            Webhook.active,
            not_(_waits()),
        )
        .order_by(WebhookDelivery.due_at, WebhookDelivery.id)
        .limit(most)
        .with_for_update(skip_locked=True, of=WebhookDelivery)
    )
    claimed = (
        update(WebhookDelivery)
        .where(WebhookDelivery.id.in_(due.scalar_subquery()))
        .values(due_at=now + lease, attempts=WebhookDelivery.attempts + 1)
        .returning(WebhookDelivery)
    )
    found = (await db.execute(claimed)).scalars().all()
    own = select(Webhook).where(Webhook.id.in_({one.webhook_id for one in found}))
    webhooks = {one.id: one for one in (await db.execute(own)).scalars()}
    return [(one, webhooks[one.webhook_id]) for one in found]


async def note_delivery(db: AsyncSession, delivery: WebhookDelivery, **values: Any) -> None:
    """What became of an attempt, unless somebody else has noted it or the webhook is gone."""
    own = update(WebhookDelivery).where(
        WebhookDelivery.id == delivery.id,
        WebhookDelivery.state == DeliveryState.QUEUED,
        WebhookDelivery.attempts == delivery.attempts,
    )
    await db.execute(own.values(**values))


async def note_success(db: AsyncSession, webhook_id: UUID) -> None:
    """It does not fail any more."""
    own = update(Webhook).where(Webhook.id == webhook_id, Webhook.failing_since.is_not(None))
    await db.execute(own.values(failing_since=None))


async def lock_failing(db: AsyncSession, webhook_id: UUID) -> Webhook | None:
    """A webhook, locked; None: it is gone."""
    statement = select(Webhook).where(Webhook.id == webhook_id).with_for_update()
    return (await db.execute(statement)).scalar_one_or_none()


async def administrators(db: AsyncSession, *, now: datetime) -> Sequence[UUID]:
    """The active accounts that administer all forums."""
    statement = (
        select(Grant.account_id)
        .join(Account, Account.id == Grant.account_id)
        .where(Account.is_active, Grant.role == Role.ADMINISTRATOR, Grant.forum_id.is_(None), in_force(now))
    )
    return (await db.execute(statement.distinct().order_by(Grant.account_id))).scalars().all()
