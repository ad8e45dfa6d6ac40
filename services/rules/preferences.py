"""Which messages one may do without. Authority: default.

What binds always goes: what is about one's account and rights, what is decided on one's own application,
registration, place or request, and what begins a term. The rest has a topic.
"""

from collections.abc import Mapping
from types import MappingProxyType

from models.enums import MessageKind, MessageTopic

TOPIC_OF: Mapping[MessageKind, MessageTopic] = MappingProxyType(
    {
        MessageKind.PROGRAMME_CHANGED: MessageTopic.PROGRAMME_CHANGES,
        MessageKind.DEADLINE_REMINDER: MessageTopic.DEADLINE_REMINDERS,
        MessageKind.SPEAKER_INSCRIBED: MessageTopic.ACKNOWLEDGEMENTS,
        MessageKind.SPEAKING_REQUESTED: MessageTopic.ACKNOWLEDGEMENTS,
        MessageKind.EXCHANGE_PROPOSED: MessageTopic.SLOT_EXCHANGES,
        MessageKind.EXCHANGE_CONFIRMED: MessageTopic.SLOT_EXCHANGES,
        MessageKind.EXCHANGE_ENDED: MessageTopic.SLOT_EXCHANGES,
    }
)


def kinds_of(topic: MessageTopic) -> tuple[MessageKind, ...]:
    """The messages on a topic."""
    return tuple(kind for kind, own in TOPIC_OF.items() if own is topic)


def binding() -> tuple[MessageKind, ...]:
    """The messages that always go."""
    return tuple(kind for kind in MessageKind if kind not in TOPIC_OF)
