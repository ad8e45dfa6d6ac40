"""Acts of a forum on record: deadlines count from them, or are met by them."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.deadline import RecordedAct
from models.enums import DeadlineAnchor, ForumAct, Permission
from services.acts import Act, correct, forum_to_change, record
from services.errors import Conflict, InvalidInput, Stale
from services.publications import republish_deadlines
from services.queries.deadlines import find_act
from services.queries.publications import published_terms
from services.queries.writing import flush

NOTE = "An act was put on record; deadlines count from it"


async def record_act(
    db: AsyncSession, *, act: Act, slug: str, forum_act: ForumAct, done_at: datetime | None
) -> RecordedAct:
    """Puts on record that something was done, now unless said otherwise; deadlines that count from it are published.

    Raises NotFound, NotPermitted, InvalidInput (done_at), Conflict (`recorded`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.ACT_RECORD, lock="update")
    row = RecordedAct(
        id=act.new_id(),
        forum_id=forum.id,
        act=forum_act,
        done_at=_done_at(act, done_at),
        recorded_by=act.actor.account_id,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    db.add(row)
    record(
        db,
        act=act,
        name="act.record",
        subject_id=row.id,
        forum_id=forum.id,
        recorded=forum_act.value,
        done_at=row.done_at.isoformat(),
    )
    await flush(db)
    await republish_deadlines(db, act=act, forum=forum, note=NOTE)
    return row


async def correct_act(
    db: AsyncSession, *, act: Act, slug: str, forum_act: ForumAct, version: int, done_at: datetime
) -> RecordedAct:
    """Corrects when it was done; a term that counts from it and runs stays where people were told that it ends, where
    it would be shortened without notice.

    Raises NotFound, NotPermitted, Stale, InvalidInput (done_at), Conflict `forum_closed`.
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.ACT_RECORD, lock="update")
    row = await find_act(db, forum_id=forum.id, act=forum_act)
    before = row.done_at
    correct(row, act=act, version=version, changes={"done_at": _done_at(act, done_at)})
    record(
        db,
        act=act,
        name="act.correct",
        subject_id=row.id,
        forum_id=forum.id,
        recorded=forum_act.value,
        before=before.isoformat(),
        done_at=row.done_at.isoformat(),
    )
    await flush(db)
    await republish_deadlines(db, act=act, forum=forum, note="The time of an act was corrected")
    return row


async def withdraw_act(db: AsyncSession, *, act: Act, slug: str, forum_act: ForumAct, version: int) -> None:
    """Takes back what was recorded by mistake, as long as no deadline counts from it: then its time is corrected.

    Raises NotFound, NotPermitted, Stale, Conflict (`in_use`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.ACT_RECORD, lock="update")
    row = await find_act(db, forum_id=forum.id, act=forum_act)
    if row.version != version:
        raise Stale
    terms = await published_terms(db, forum_id=forum.id)
    for deadline in terms.deadlines if terms else ():
        anchor = deadline.rule.anchor
        if anchor.event is DeadlineAnchor.ACT and anchor.act is forum_act and deadline.at is not None:
            words = f"People were told of “{deadline.key}”, which counts from it: correct its time instead."
            raise Conflict("in_use", words)
    record(db, act=act, name="act.withdraw", subject_id=row.id, forum_id=forum.id, recorded=forum_act.value)
    await db.delete(row)
    await flush(db)
    await republish_deadlines(db, act=act, forum=forum, note="An act was recorded by mistake")


def _done_at(act: Act, done_at: datetime | None) -> datetime:
    if done_at is not None and done_at > act.now:
        raise InvalidInput("done_at", "in_the_future", "expected an instant that has come")
    return done_at or act.now
