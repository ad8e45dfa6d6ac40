"""On which topics an account wants no messages."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import MessageTopic
from models.message import MessagePreference


async def muted_topics(db: AsyncSession, account_id: UUID) -> frozenset[MessageTopic]:
    """The topics that it does not want."""
    statement = select(MessagePreference.topic).where(MessagePreference.account_id == account_id)
    return frozenset((await db.execute(statement)).scalars().all())


async def mute_topic(db: AsyncSession, *, account_id: UUID, topic: MessageTopic, now: datetime) -> None:
    """Of two who say so at once one does."""
    values = {"account_id": account_id, "topic": topic, "since": now}
    await db.execute(insert(MessagePreference).values(values).on_conflict_do_nothing())


async def unmute_topic(db: AsyncSession, *, account_id: UUID, topic: MessageTopic) -> None:
    """The account wants them again."""
    own = (MessagePreference.account_id == account_id, MessagePreference.topic == topic)
    await db.execute(delete(MessagePreference).where(*own).execution_options(synchronize_session=False))


async def account_is_there(db: AsyncSession, account_id: UUID) -> bool:
    """Whether there is such an account."""
    return (await db.execute(select(Account.id).where(Account.id == account_id))).one_or_none() is not None
