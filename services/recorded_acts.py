"""Acts of a forum on record: deadlines count from them, or are met by them."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.deadline import RecordedAct
from models.enums import DeadlineAnchor, ForumAct, Permission
from models.forum import Forum
from services.acts import Act, correct, forum_to_change, record
from services.errors import Conflict, InvalidInput, Stale
from services.publications import republish_deadlines
from services.queries.deadlines import find_act
from services.queries.name_lists import is_circulated
from services.queries.publications import published_terms
from services.queries.writing import flush
from services.rules.name_lists import LIST_OF_ACT

NOTE = "An act was put on record; deadlines count from it"


async def record_act(
    db: AsyncSession, *, act: Act, slug: str, forum_act: ForumAct, done_at: datetime | None
) -> RecordedAct:
    """Puts on record that something was done, now unless said otherwise; deadlines that count from it are published.

    Raises NotFound, NotPermitted, InvalidInput (done_at), Conflict (`recorded`, `done_by_list`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.ACT_RECORD, lock="update")
    await _demand_by_hand(db, forum, forum_act)
    row = _new_row(act, forum, forum_act, _done_at(act, done_at))
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


async def put_on_record(db: AsyncSession, *, act: Act, forum: Forum, forum_act: ForumAct) -> None:
    """As part of the act itself, which has its own audit entry: done now; deadlines that count from it are published.
    The forum is locked for publishing by the caller. Raises Conflict `recorded`."""
    db.add(_new_row(act, forum, forum_act, act.now))
    await flush(db)
    await republish_deadlines(db, act=act, forum=forum, note=NOTE)


def _new_row(act: Act, forum: Forum, forum_act: ForumAct, done_at: datetime) -> RecordedAct:
    return RecordedAct(
        id=act.new_id(),
        forum_id=forum.id,
        act=forum_act,
        done_at=done_at,
        recorded_by=act.actor.account_id,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )


async def _demand_by_hand(db: AsyncSession, forum: Forum, forum_act: ForumAct) -> None:
    """Raises Conflict `done_by_list` for what the list itself has on record, or will have."""
    number = LIST_OF_ACT.get(forum_act)
    if number is not None and await is_circulated(db, forum_id=forum.id, number=number):
        words = f"List {number} circulated by this system, which puts on record itself what is done with it."
        raise Conflict("done_by_list", words)


async def correct_act(
    db: AsyncSession, *, act: Act, slug: str, forum_act: ForumAct, version: int, done_at: datetime
) -> RecordedAct:
    """Corrects when it was done; a term that counts from it and runs stays where people were told that it ends, where
    it would be shortened without notice.

    Raises NotFound, NotPermitted, Stale, InvalidInput (done_at), Conflict (`done_by_list`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.ACT_RECORD, lock="update")
    await _demand_by_hand(db, forum, forum_act)
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

    Raises NotFound, NotPermitted, Stale, Conflict (`done_by_list`, `in_use`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.ACT_RECORD, lock="update")
    await _demand_by_hand(db, forum, forum_act)
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
