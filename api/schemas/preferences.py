"""Which messages one gets."""

from collections.abc import Collection
from typing import Annotated, Self

from pydantic import Field, StrictBool

from api.schemas.common import UNSENT, Schema, Update
from models.enums import MessageKind, MessageTopic
from services.rules.preferences import binding, kinds_of


class MessageChoicesUpdate(Update):
    """By topic whether messages are wanted; topics not sent stay."""

    programme_changes: StrictBool = UNSENT
    deadline_reminders: StrictBool = UNSENT
    acknowledgements: StrictBool = UNSENT
    slot_exchanges: StrictBool = UNSENT

    @property
    def choices(self) -> dict[MessageTopic, bool]:
        """Those that were sent."""
        return {MessageTopic(name): getattr(self, name) for name in self.model_fields_set}


class SubscriptionRead(Schema):
    """Messages on a topic, whether they go, and of which kinds they are."""

    topic: MessageTopic
    wanted: bool
    kinds: list[MessageKind]

    @classmethod
    def of(cls, topic: MessageTopic, *, wanted: bool) -> Self:
        """With the kinds of the topic."""
        return cls(topic=topic, wanted=wanted, kinds=list(kinds_of(topic)))


class UnsubscribeRead(SubscriptionRead):
    """What the link of a message is for, and how it is done."""

    how: Annotated[str, Field(examples=["A POST to this same address ends these messages, without a login."])] = (
        "A POST to this same address ends these messages, without a login."
    )


class MessageChoicesRead(Schema):
    """What one may do without, and what always goes: what binds, and what is about one's account."""

    topics: list[SubscriptionRead]
    always: list[MessageKind]

    @classmethod
    def of(cls, muted: Collection[MessageTopic]) -> Self:
        """From the topics that are not wanted."""
        topics = [SubscriptionRead.of(topic, wanted=topic not in muted) for topic in MessageTopic]
        return cls(topics=topics, always=list(binding()))
