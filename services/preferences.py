"""What of the messages that do not bind somebody wants: said when logged in, or by the link of a message."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MessageTopic
from services.acts import Act, record
from services.errors import InvalidInput
from services.queries.preferences import account_is_there, mute_topic, muted_topics, unmute_topic


async def choose_messages(
    db: AsyncSession, *, act: Act, account_id: UUID, choices: Mapping[MessageTopic, bool]
) -> frozenset[MessageTopic]:
    """Whether messages on these topics are wanted; the topics of which none are. It counts for what is queued already
    too."""
    before = await muted_topics(db, account_id)
    changed = sorted(topic for topic, wanted in choices.items() if wanted is (topic in before))
    for topic in changed:
        if choices[topic]:
            await unmute_topic(db, account_id=account_id, topic=topic)
        else:
            await mute_topic(db, account_id=account_id, topic=topic, now=act.now)
    if changed:
        record(db, act=act, name="account.choose_messages", subject_id=account_id, changed=list(changed))
    return await muted_topics(db, account_id)


async def subscription(
    db: AsyncSession, *, opened: tuple[UUID, MessageTopic] | None
) -> tuple[UUID, MessageTopic, bool]:
    """What a message's link is for: account, topic, and whether such messages go. Raises InvalidInput (token)."""
    if opened is None or not await account_is_there(db, opened[0]):
        raise InvalidInput("token", "unknown_token", "expected the link of one of our messages, unchanged")
    account_id, topic = opened
    return account_id, topic, topic not in await muted_topics(db, account_id)


async def unsubscribe(db: AsyncSession, *, act: Act, opened: tuple[UUID, MessageTopic] | None) -> MessageTopic:
    """Ends the messages on the link's topic, for the link's account alone; done again, it stays so. Raises
    InvalidInput (token)."""
    account_id, topic, _ = await subscription(db, opened=opened)
    await choose_messages(db, act=act, account_id=account_id, choices={topic: False})
    return topic
