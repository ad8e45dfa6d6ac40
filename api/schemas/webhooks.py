"""Webhooks and their deliveries."""

from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import (
    Field,
    SerializerFunctionWrapHandler,
    StrictBool,
    StringConstraints,
    WithJsonSchema,
    model_serializer,
)

from api.schemas.common import EACH_ONCE, UNSENT, Line, Schema, Slug, Update, text_of
from api.schemas.forms import SLUG, text_form
from models.enums import DeliveryState, WebhookEvent
from models.webhook import WebhookDelivery
from services.queries.webhooks import WebhookRow

_URL_FORM = r"https?://[A-Za-z0-9.-]+(:\d{1,5})?([/?][!-\"$-~]*)?"
_URL: dict[str, Any] = text_form(
    _URL_FORM, "https://hooks.example/imrf", "Where events are posted to: an address of HTTPS", maxLength=2000
)
_SECRET: dict[str, Any] = text_form(
    r"whsec_[A-Za-z0-9+/]{43}=",
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=",
    "With which deliveries are signed",
)
TargetUrl = Annotated[
    str,
    StringConstraints(max_length=2000),
    text_of(_URL_FORM, "an address such as https://hooks.example/imrf, without a name or password before the host"),
    WithJsonSchema(_URL),
]
_Label = Annotated[Line, Field(examples=["Website of the mission"])]
_Events = Annotated[
    list[WebhookEvent], EACH_ONCE, Field(min_length=1, examples=[[WebhookEvent.PROGRAMME_PUBLISHED.value]])
]


class WebhookCreate(Schema):
    """An address, and the events that it is told of: of one `forum`, or of all (null)."""

    url: TargetUrl
    label: _Label
    events: _Events
    forum: Annotated[Slug | None, Field(examples=["imrf-2026"])] = None


class WebhookUpdate(Update):
    """What to change; fields not sent stay. `active` false: nothing is sent; true: what waits is sent."""

    url: TargetUrl = UNSENT
    label: _Label = UNSENT
    events: _Events = UNSENT
    active: StrictBool = UNSENT


class WebhookRead(Schema):
    """A webhook, never with its secret. `failing_since`: no delivery has succeeded since; `disabled_at`: it was
    switched off for that. Its ETag is `version`."""

    id: UUID
    url: Annotated[str, WithJsonSchema(_URL)]
    label: Annotated[str, Field(examples=["Website of the mission"])]
    events: list[WebhookEvent]
    forum: Annotated[str | None, WithJsonSchema({"anyOf": [SLUG, {"type": "null"}]})]
    active: bool
    failing_since: datetime | None
    disabled_at: datetime | None
    former_secret_until: datetime | None
    created_at: datetime
    version: int

    @classmethod
    def of(cls, row: WebhookRow) -> Self:
        """From a webhook with the slug of its forum."""
        one, forum = row
        return cls(**_fields(one, forum))


def _fields(one: Any, forum: str | None) -> dict[str, Any]:
    return {
        "id": one.id,
        "url": one.url,
        "label": one.label,
        "events": one.events,
        "forum": forum,
        "active": one.active,
        "failing_since": one.failing_since,
        "disabled_at": one.disabled_at,
        "former_secret_until": one.former_until,
        "created_at": one.created_at,
        "version": one.version,
    }


class WebhookAdded(WebhookRead):
    """With the secret with which deliveries are signed, told this once."""

    secret: Annotated[str, WithJsonSchema(_SECRET)]

    @classmethod
    def with_secret(cls, row: WebhookRow, secret: str) -> Self:
        """From a webhook and its secret."""
        one, forum = row
        return cls(**_fields(one, forum), secret=secret)


class WebhookList(Schema):
    """One page of webhooks in the order in which they were made."""

    items: list[WebhookRead]
    next_cursor: str | None


class WebhookDataRead(Schema):
    """What an event is about, by ids and codes; which of them there are depends on the event."""

    forum_id: UUID | None = None
    forum: Annotated[str | None, Field(examples=["imrf-2026"])] = None
    publication: int | None = None
    deadline: Annotated[str | None, Field(examples=["accreditation_closes"])] = None
    until: datetime | None = None
    list: int | None = None
    list_id: UUID | None = None
    meeting_id: UUID | None = None
    webhook_id: UUID | None = None

    @model_serializer(mode="wrap")
    def _known(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """As it is posted: without what an event is not about."""
        return {key: value for key, value in handler(self).items() if value is not None}


class WebhookPayloadRead(Schema):
    """The body as it is posted."""

    type: WebhookEvent
    timestamp: datetime
    data: WebhookDataRead


class DeliveryRead(Schema):
    """One event for one webhook; `id` is its webhook-id. `number` counts the events about one object, which are sent
    one after the other. `status` and `reason` are of the last attempt; queued, it is tried at `due_at`."""

    id: UUID
    event: WebhookEvent
    object_id: UUID
    number: int
    state: DeliveryState
    attempts: int
    status: Annotated[int | None, Field(examples=[500])]
    reason: Annotated[str | None, Field(examples=["refused"])]
    due_at: datetime
    created_at: datetime
    settled_at: datetime | None
    payload: WebhookPayloadRead

    @classmethod
    def of(cls, row: WebhookDelivery) -> Self:
        """From a row."""
        return cls.model_validate(row)


class DeliveryList(Schema):
    """One page of a webhook's deliveries in the order in which they were caused."""

    items: list[DeliveryRead]
    next_cursor: str | None
