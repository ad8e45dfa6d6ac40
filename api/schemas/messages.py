"""The outbox, as those see it who look after it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, StringConstraints

from api.schemas.common import Schema, text_of
from api.schemas.reading import EmailRead, ReasonRead, SlugRead
from models.enums import MessageKind, MessageState, MessageTopic
from services.queries.outbox import MessageView
from services.rules.preferences import TOPIC_OF

# As our messages have it: the id is ours, the domain that of the public address.
_SENT = r"^<?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@[A-Za-z0-9.:-]+>?$"
_LASTING = r"^5\.[0-9]{1,3}\.[0-9]{1,3}$"
SentId = Annotated[
    str,
    StringConstraints(max_length=300, pattern=_SENT),
    text_of(
        _SENT, "the Message-ID of one of our messages, such as <0b9f6c1e-93a4-4c1d-8d55-0d2f8f3f6f0a@imrf.example>"
    ),
    Field(examples=["<0b9f6c1e-93a4-4c1d-8d55-0d2f8f3f6f0a@imrf.example>"]),
]
Status = Annotated[
    str,
    StringConstraints(pattern=_LASTING),
    text_of(_LASTING, "a status for good, such as 5.1.1 (RFC 3463): what failed for now is tried again by itself"),
    Field(examples=["5.1.1"]),
]


class BounceCreate(Schema):
    """A message that came back for good: its Message-ID, and the status by RFC 3463."""

    message_id: SentId
    status: Status

    @property
    def own_id(self) -> UUID:
        """The id of the message that it names."""
        return UUID(self.message_id.strip("<>").partition("@")[0])


class MessageRead(Schema):
    """A message; never what it says, which is made when it is sent. `topic` null: it binds, and always goes.
    `due_at`: when it is tried next, of one that waits. `to`: for those who read accounts."""

    id: UUID
    kind: MessageKind
    topic: MessageTopic | None
    state: MessageState
    forum: SlugRead | None
    to: EmailRead | None
    attempts: int
    reason: ReasonRead | None
    created_at: datetime
    due_at: datetime | None
    settled_at: datetime | None

    @classmethod
    def of(cls, view: MessageView, *, addressed: bool) -> Self:
        """From a message; `addressed`: with the address that it goes to."""
        row = view.row
        return cls(
            id=row.id,
            kind=row.kind,
            topic=TOPIC_OF.get(row.kind),
            state=row.state,
            forum=view.forum,
            to=view.to if addressed else None,
            attempts=row.attempts,
            reason=row.reason,
            created_at=row.created_at,
            due_at=row.due_at if row.state is MessageState.QUEUED else None,
            settled_at=row.settled_at,
        )


class MessageList(Schema):
    """One page, oldest first."""

    items: list[MessageRead]
    next_cursor: str | None

    @classmethod
    def of(cls, views: Iterable[MessageView], cursor: str | None, *, addressed: bool) -> Self:
        """From the views."""
        return cls(items=[MessageRead.of(view, addressed=addressed) for view in views], next_cursor=cursor)
