"""What those who run the system ask of the database: its clock, its schema, how the outbox fares."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MessageState
from models.message import Message


async def database_clock(db: AsyncSession) -> datetime:
    """The instant as the database has it."""
    instant: datetime = (await db.execute(select(func.clock_timestamp()))).scalar_one()
    return instant


async def schema_revision(db: AsyncSession) -> str | None:
    """The revision of the database's schema; None where there is none."""
    if (await db.execute(text("SELECT to_regclass('public.alembic_version')"))).scalar_one() is None:
        return None
    revision: str | None = (await db.execute(text("SELECT version_num FROM alembic_version"))).scalar_one_or_none()
    return revision


@dataclass(frozen=True, slots=True)
class Outbox:
    """How many messages are in each state, and how long the oldest that is due has been waiting."""

    messages: Mapping[MessageState, int]
    waiting: timedelta


async def outbox_figures(db: AsyncSession, now: datetime) -> Outbox:
    """As of now."""
    counted = await db.execute(select(Message.state, func.count()).group_by(Message.state))
    due = select(func.min(Message.due_at)).where(Message.state == MessageState.QUEUED, Message.due_at <= now)
    oldest: datetime | None = (await db.execute(due)).scalar_one()
    messages = dict.fromkeys(MessageState, 0) | dict(counted.all())
    return Outbox(messages, now - oldest if oldest else timedelta())
