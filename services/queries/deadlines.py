"""What is on record of deadlines: extensions, acts of the forum, what was handed in."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.deadline import Extension, RecordedAct
from services.rules.deadline_plans import DeadlineRecord
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.windows import ExtensionFact


async def load_record(
    db: AsyncSession, *, forum_id: UUID, deadlines: tuple[PublishedDeadline, ...]
) -> DeadlineRecord:
    """The deadlines published last, with the extensions granted and the acts recorded since."""
    rows = await db.execute(select(RecordedAct.act, RecordedAct.done_at).where(RecordedAct.forum_id == forum_id))
    acts = {row.act: row.done_at for row in rows}
    extensions = tuple(extension_fact(row) for row in await list_extensions(db, forum_id=forum_id))
    return DeadlineRecord(forum_id, deadlines, extensions, acts)


async def list_extensions(db: AsyncSession, *, forum_id: UUID, key: str | None = None) -> Sequence[Extension]:
    """The extensions of a forum's deadlines, or of one of them, oldest first."""
    statement = select(Extension).where(Extension.forum_id == forum_id).order_by(Extension.granted_at, Extension.id)
    if key is not None:
        statement = statement.where(Extension.key == key)
    return (await db.execute(statement)).scalars().all()


async def extensions_for_everyone(db: AsyncSession, *, forum_id: UUID) -> tuple[ExtensionFact, ...]:
    """The extensions of a forum's deadlines that are not for one party, oldest first."""
    statement = select(Extension).where(Extension.forum_id == forum_id, Extension.party_id.is_(None))
    rows = await db.execute(statement.order_by(Extension.granted_at, Extension.id))
    return tuple(extension_fact(row) for row in rows.scalars())


def extension_fact(row: Extension) -> ExtensionFact:
    """An extension as rules see it."""
    return ExtensionFact(
        row.id, row.key, row.party_id, row.wall, row.timezone, row.until, row.granted_at, row.dependents
    )
