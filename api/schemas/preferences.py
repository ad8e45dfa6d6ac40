"""Which messages one gets."""

from collections.abc import Collection
from typing import Annotated, Self

from pydantic import Field, StrictBool

from api.schemas.common import Schema
from models.enums import MessageKind, MessageTopic
from services.rules.preferences import binding, kinds_of


class MessageChoicesUpdate(Schema):
    """By topic whether messages are wanted; what is not named stays."""

    topics: Annotated[dict[MessageTopic, StrictBool], Field(examples=[{"programme_changes": False}])]


class SubscriptionRead(Schema):
    """Messages on a topic, whether they go, and of which kinds they are."""

    topic: MessageTopic
    wanted: bool
    kinds: list[MessageKind]

    @classmethod
    def of(cls, topic: MessageTopic, *, wanted: bool) -> Self:
        """With the kinds of the topic."""
        return cls(topic=topic, wanted=wanted, kinds=list(kinds_of(topic)))


class MessageChoicesRead(Schema):
    """What one may do without, and what always goes: what binds, and what is about one's account."""

    topics: list[SubscriptionRead]
    always: list[MessageKind]

    @classmethod
    def of(cls, muted: Collection[MessageTopic]) -> Self:
        """From the topics that are not wanted."""
        topics = [SubscriptionRead.of(topic, wanted=topic not in muted) for topic in MessageTopic]
        return cls(topics=topics, always=list(binding()))
