"""Webhooks: addresses that administrators have us tell of what is published, and each single delivery."""

from uuid import UUID

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, SmallInteger, Text, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Document, Id, Instant, vocabulary
from models.enums import DeliveryState, WebhookEvent


class Webhook(Base):
    """Where events are sent, and which; `forum_id` None: those of all forums.

    `secret` is sealed; the one before it signs too until `former_until`. `failing_since`: no delivery has succeeded
    since; `disabled_at`: it was switched off for that.
    """

    __tablename__ = "webhook"
    __table_args__ = (CheckConstraint("(former_secret IS NULL) = (former_until IS NULL)", name="former"),)

    id: Mapped[Id]
    url: Mapped[str] = mapped_column(Text)
    label: Mapped[str] = mapped_column(Text)
    secret: Mapped[str] = mapped_column(Text)
    former_secret: Mapped[str | None] = mapped_column(Text)
    former_until: Mapped[Instant | None]
    events: Mapped[list[str]] = mapped_column(ARRAY(Text))
    forum_id: Mapped[UUID | None] = mapped_column(ForeignKey("forum.id"))
    active: Mapped[bool] = mapped_column(Boolean)
    failing_since: Mapped[Instant | None]
    disabled_at: Mapped[Instant | None]
    created_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]


class WebhookDelivery(Base):
    """One event for one webhook; its id is the `webhook-id`, under which it may come more than once.

    `number` counts the events of one object: none is sent before those with lower numbers are settled. `due_at` is
    when it is tried next; while it is being sent, when another worker may take it for lost.
    """

    __tablename__ = "webhook_delivery"
    __table_args__ = (
        UniqueConstraint("webhook_id", "object_id", "number"),
        CheckConstraint("(settled_at IS NOT NULL) = (state <> 'queued')", name="settled"),
        Index("ix_webhook_delivery_due_at", "due_at", postgresql_where=text("state = 'queued'")),
    )

    id: Mapped[Id]
    webhook_id: Mapped[UUID] = mapped_column(ForeignKey("webhook.id", ondelete="CASCADE"))
    event: Mapped[WebhookEvent] = mapped_column(vocabulary(WebhookEvent, "event"))
    object_id: Mapped[UUID]
    number: Mapped[int]
    payload: Mapped[Document]
    state: Mapped[DeliveryState] = mapped_column(vocabulary(DeliveryState, "state"))
    attempts: Mapped[int] = mapped_column(SmallInteger)
    status: Mapped[int | None] = mapped_column(SmallInteger)
    reason: Mapped[str | None] = mapped_column(Text)
    due_at: Mapped[Instant]
    created_at: Mapped[Instant]
    settled_at: Mapped[Instant | None]
