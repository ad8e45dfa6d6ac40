"""What is on record of deadlines: extensions, acts of the forum, what was handed in."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import bindparam, delete, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from models.deadline import Extension, RecordedAct, Reminder, Submission
from models.enums import ForumAct, Step
from models.party import Party
from services.errors import NotFound
from services.queries.paging import PageRequest, fetch_page
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


_EXTENSIONS = (
    select(Extension).where(Extension.forum_id == bindparam("forum_id")).order_by(Extension.granted_at, Extension.id)
)


async def list_extensions(db: AsyncSession, *, forum_id: UUID) -> Sequence[Extension]:
    """The extensions of a forum's deadlines, oldest first."""
    return (await db.execute(_EXTENSIONS, {"forum_id": forum_id})).scalars().all()


async def extensions_of(db: AsyncSession, *, forum_id: UUID, key: str) -> list[tuple[Extension, Party | None]]:
    """The extensions of one deadline, oldest first, each with its party if it is for one."""
    statement = (
        select(Extension, Party)
        .outerjoin(Party, Party.id == Extension.party_id)
        .where(Extension.forum_id == forum_id, Extension.key == key)
        .order_by(Extension.granted_at, Extension.id)
    )
    return [(row[0], row[1]) for row in await db.execute(statement)]


async def find_act(db: AsyncSession, *, forum_id: UUID, act: ForumAct) -> RecordedAct:
    """An act on record. Raises NotFound."""
    statement = select(RecordedAct).where(RecordedAct.forum_id == forum_id, RecordedAct.act == act)
    row = (await db.execute(statement)).scalar_one_or_none()
    if row is None:
        raise NotFound("act on record")
    return row


async def list_acts(db: AsyncSession, *, forum_id: UUID) -> Sequence[RecordedAct]:
    """The acts on record by when they were done."""
    statement = select(RecordedAct).where(RecordedAct.forum_id == forum_id)
    return (await db.execute(statement.order_by(RecordedAct.done_at, RecordedAct.act))).scalars().all()


async def list_submissions(
    db: AsyncSession, *, forum_id: UUID, steps: Collection[Step], of: Collection[UUID] | None, page: PageRequest
) -> tuple[list[tuple[Submission, Party]], str | None]:
    """One page of what parties handed in of these steps, oldest first; `of`: those of these parties alone."""
    statement = (
        select(Submission, Party)
        .join(Party, Party.id == Submission.party_id)
        .where(
            Submission.forum_id == forum_id,
            Submission.step.in_(sorted(steps)),
            true() if of is None else Submission.party_id.in_(of),
        )
    )
    found = await fetch_page(db, statement, (Submission.submitted_at, Submission.id), page)
    return [(row[0], row[1]) for row in found.rows], found.next_cursor


async def extensions_for_everyone(db: AsyncSession, *, forum_id: UUID) -> tuple[ExtensionFact, ...]:
    """The extensions of a forum's deadlines that are not for one party, oldest first."""
    statement = select(Extension).where(Extension.forum_id == forum_id, Extension.party_id.is_(None))
    rows = await db.execute(statement.order_by(Extension.granted_at, Extension.id))
    return tuple(extension_fact(row) for row in rows.scalars())


async def forget_records(db: AsyncSession, *, forum_id: UUID) -> None:
    """Takes back extensions, acts on record, submissions and reminders of a forum; for the demonstration alone."""
    for table in (Extension, RecordedAct, Submission, Reminder):
        await db.execute(delete(table).where(table.forum_id == forum_id))


def extension_fact(row: Extension) -> ExtensionFact:
    """An extension as rules see it."""
    return ExtensionFact(
        row.id, row.key, row.party_id, row.wall, row.fold, row.timezone, row.until, row.granted_at, row.dependents
    )
