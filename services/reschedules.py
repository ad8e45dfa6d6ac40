"""Moving a forum to another opening day: a plan of all that hangs on it, and the draft that follows the plan.

Nothing is public before the next publication, which switches days and programme at once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Permission
from models.forum import Forum
from models.meeting import Meeting
from services.acts import Act, forum_to_change, record
from services.bookings import book_rooms
from services.deadlines import NextDeadlines, facts_of, findings_on_deadlines, listed, next_deadlines
from services.errors import Conflict, InvalidInput
from services.forums import patched
from services.modalities import Modalities
from services.queries.deadlines import load_record
from services.queries.forums import dates_of
from services.queries.grants import Concerned, concerned
from services.queries.meetings import all_drafts, lock_meetings
from services.queries.occupations import Occupied, occupied
from services.queries.persons import party_names
from services.queries.publications import Newest, newest, published_for
from services.reference.days_off import calendar_for
from services.rules.checks import check_move
from services.rules.deadline_plans import DeadlineRecord, notice_of, shortened
from services.rules.deadline_rules import END_OF_DAY
from services.rules.findings import Finding, blocking_first
from services.rules.frozen_deadlines import compute_staying
from services.rules.local_time import TZ_VERSION, in_utc
from services.rules.names import PartyName
from services.rules.programme import DatesFact, MeetingFact, ProgrammeFacts
from services.rules.reschedules import (
    MovedDeadline,
    MovedMeetings,
    NotRestored,
    changed_order,
    compare_deadlines,
    compare_with_former,
    compute_dates_moved,
    compute_meetings_moved,
    extensions_moved,
)
from services.rules.windows import ExtensionFact, bind


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescheduling:
    """A move as it is asked for.

    `preparatory`: the meetings that prepare the forum move too. `keep`: deadlines that stay where they are, as a
    fixed day from now on; `reopen`: deadlines that have passed or were met and follow their rules again all the same.
    `move_extensions`: those that run go along. `release_rooms`: a meeting whose room is taken then has none.
    """

    opens_on: date
    reason: str
    preparatory: bool = False
    keep: tuple[str, ...] = ()
    reopen: tuple[str, ...] = ()
    move_extensions: bool = False
    release_rooms: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a move does, and what gets in its way. `published`: of which version `not_restored` tells."""

    before: DatesFact
    after: DatesFact
    meetings: MovedMeetings
    deadlines: tuple[MovedDeadline, ...]
    extensions: tuple[tuple[ExtensionFact, ExtensionFact], ...]
    occupied: tuple[Occupied, ...]
    findings: tuple[Finding, ...]
    order_changed: tuple[tuple[str, str], ...]
    published: int | None
    not_restored: NotRestored | None
    concerned: tuple[Concerned, ...]
    parties: Mapping[UUID, PartyName]
    modalities: dict[str, Any]
    moving: dict[str, Any]


async def reschedule(
    db: AsyncSession, *, act: Act, slug: str, rescheduling: Rescheduling, dry_run: bool
) -> tuple[Forum, Plan]:
    """Plans a move; unless it is a dry run, makes it in the draft, all in one transaction.

    Raises NotFound, NotPermitted, InvalidInput (opens_on, keep, reopen), Conflict (`deadline_shortened`,
    `room_taken`, `fixed_by_mandate`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.FORUM_EDIT, lock="update")
    plan = await _plan(db, act=act, forum=forum, asked=rescheduling)
    if not dry_run:
        _demand_possible(plan, rescheduling)
        await _apply(db, act=act, forum=forum, plan=plan, asked=rescheduling)
    return forum, plan


async def _plan(db: AsyncSession, *, act: Act, forum: Forum, asked: Rescheduling) -> Plan:
    before = dates_of(forum)
    if asked.opens_on == before.opens_on and not asked.reopen:
        raise InvalidInput("opens_on", "same_day", f"expected another day than {before.opens_on}")
    after, by = compute_dates_moved(before, asked.opens_on), asked.opens_on - before.opens_on
    facts = [draft.fact for draft in await all_drafts(db, forum_id=forum.id)]
    meetings = compute_meetings_moved(facts, by, act.now, preparatory=asked.preparatory)
    deadlines = await _plan_deadlines(db, act=act, forum=forum, asked=asked, meetings=(facts, meetings.after))
    modalities = Modalities.model_validate(deadlines.modalities)
    programme = ProgrammeFacts(after, meetings.after, modalities.programme, calendar_for(modalities.days_off))
    former = await published_for(db, forum_id=forum.id, opens_on=asked.opens_on)
    planned = deadlines.planned.planned
    return Plan(
        before,
        after,
        meetings,
        deadlines.compared,
        deadlines.extensions,
        tuple(await occupied(db, forum_id=forum.id, meetings=[one.new for one in meetings.moved], actor=act.actor)),
        blocking_first(
            check_move(programme, modalities.checks) + findings_on_deadlines(deadlines.planned, modalities)
        ),
        changed_order(deadlines.compared),
        former.number if former else None,
        compare_with_former(meetings.after, planned, former.meetings, former.deadlines) if former else None,
        tuple(await concerned(db, forum_id=forum.id, now=act.now)),
        await party_names(db, {one.party_id for one, _ in deadlines.extensions if one.party_id is not None}),
        deadlines.modalities,
        deadlines.moving,
    )


@dataclass(frozen=True, slots=True)
class _Deadlines:
    """The deadlines of a plan, and what of the draft they follow from."""

    planned: NextDeadlines
    compared: tuple[MovedDeadline, ...]
    extensions: tuple[tuple[ExtensionFact, ExtensionFact], ...]
    modalities: dict[str, Any]
    moving: dict[str, Any]


async def _plan_deadlines(
    db: AsyncSession,
    *,
    act: Act,
    forum: Forum,
    asked: Rescheduling,
    meetings: tuple[Sequence[MeetingFact], Sequence[MeetingFact]],
) -> _Deadlines:
    """`meetings`: as they are, and as they would be."""
    previous = await newest(db, forum_id=forum.id)
    before = dates_of(forum)
    modalities = Modalities.model_validate(forum.modalities)
    facts = facts_of(before, modalities, listed(meetings[0]))
    known = await load_record(db, forum_id=forum.id, deadlines=previous.deadlines if previous else ())
    present = next_deadlines(known, facts, at=act.now)
    stored = _kept(forum.modalities, present, asked.keep)
    moving = _moving(forum, previous, known, asked, act.now)
    modalities = Modalities.model_validate(stored)
    facts = facts_of(compute_dates_moved(before, asked.opens_on), modalities, listed(meetings[1]))
    planned = next_deadlines(known, facts, at=act.now, moving=moving)
    short = {d.key for d in shortened(known, planned.planned, _notice(previous, modalities), act.now)}
    before_bound = [bind(d, known.extensions) for d in known.deadlines or present.planned]
    after_bound = [bind(d, planned.record.extensions) for d in planned.planned]
    compared = compare_deadlines(before_bound, after_bound, short)
    # From the published day, as they will: the draft may have been moved before.
    moved = extensions_moved(known.extensions, timedelta(days=moving.get("extensions_by_days", 0)), act.now)
    newest_ones = {(one.key, one.party_id): one for one in known.extensions}.values()
    extensions = moved or tuple((one, one) for one in newest_ones if one.until > act.now)
    return _Deadlines(planned, compared, extensions, stored, moving)


def _notice(previous: Newest | None, modalities: Modalities) -> timedelta:
    """The one that people were told of, as the publication will ask; not one that the draft has by now."""
    told = Modalities.model_validate(previous.document.modalities) if previous else modalities
    return notice_of(told.deadlines)


def _kept(stored: dict[str, Any], present: NextDeadlines, keys: Sequence[str]) -> dict[str, Any]:
    """The modalities with these deadlines fixed to the days on which they are: as published, else in the draft."""
    ruled = {deadline.key for deadline in present.planned if not deadline.withdrawn}
    deadlines = [one for one in (*present.planned, *present.record.deadlines) if one.key in ruled]
    known = {deadline.key: deadline for deadline in deadlines if deadline.wall is not None}
    for index, key in enumerate(keys):
        if key not in known:
            raise InvalidInput(f"keep.{index}", "unknown_deadline", "expected the key of a deadline with an instant")
    rules = {key: _as_a_day(wall, known[key].timezone) for key in keys if (wall := known[key].wall) is not None}
    return patched(stored, {"deadlines": {"rules": rules}}) if rules else stored


def _as_a_day(wall: datetime, timezone: str) -> dict[str, Any]:
    last = wall.time() == END_OF_DAY
    nothing = dict.fromkeys(("meeting", "number", "deadline", "act"))
    return {
        "anchor": {"event": "day", "day": wall.date().isoformat(), **nothing},
        "offset": dict.fromkeys(("months", "weeks", "days", "working_days", "hours")),
        "hour": None if last else wall.time().isoformat(),
        "end_of_day": last,
        "roll": "none",
        "timezone": timezone,
    }


def _moving(
    forum: Forum, previous: Newest | None, known: DeadlineRecord, asked: Rescheduling, now: datetime
) -> dict[str, Any]:
    """What the next publication is left to do. Back on the published day it is nothing."""
    staying = compute_staying(known.deadlines, known.in_force(), known.acts, (), now)
    for index, key in enumerate(asked.reopen):
        if key in asked.keep:
            raise InvalidInput(f"reopen.{index}", "kept", "expected a key that is not among keep")
        if key not in staying:
            expected = "expected the key of a published deadline that has passed or was met"
            raise InvalidInput(f"reopen.{index}", "not_passed", expected)
    by = timedelta() if previous is None else asked.opens_on - previous.document.dates.opens_on
    if not by and not asked.reopen:
        return {}
    reopened = sorted({*forum.moving.get("reopened", ()), *asked.reopen})
    moving: dict[str, Any] = {"reopened": reopened, "reason": asked.reason}
    return moving | ({"extensions_by_days": by.days} if asked.move_extensions and by > timedelta() else {})


def _demand_possible(plan: Plan, asked: Rescheduling) -> None:
    if short := [one for one in plan.deadlines if one.shortened]:
        keys = ", ".join(one.new.key for one in short)
        raise Conflict(
            "deadline_shortened",
            f"These terms run and would end without their notice: {keys}. “keep” leaves them where they are.",
            deadlines=[{"key": one.new.key, "at": in_utc(one.old_ends), "to": in_utc(one.new_ends)} for one in short],
        )
    taken = sorted({str(one.meeting_id) for one in plan.occupied if one.what == "room"})
    if taken and not asked.release_rooms:
        words = "Rooms of these meetings are taken then; “release_rooms” leaves them without."
        raise Conflict("room_taken", words, meetings=taken)


async def _apply(db: AsyncSession, *, act: Act, forum: Forum, plan: Plan, asked: Rescheduling) -> None:
    forum.opens_on, forum.closes_on = plan.after.opens_on, plan.after.closes_on
    forum.hearing_on, forum.modalities, forum.moving = plan.after.hearing_on, plan.modalities, plan.moving
    forum.version += 1
    forum.updated_at = act.now
    moved = {one.new.id: one.new for one in plan.meetings.moved}
    rows = await lock_meetings(db, forum_id=forum.id, ids=list(moved))
    without: set[UUID] = {one.meeting_id for one in plan.occupied if one.what == "room"}
    for key, row in rows.items():
        _set(row, moved[key], act)
        if key in without:
            row.room_id = None
    record(
        db,
        act=act,
        name="forum.reschedule",
        subject_id=forum.id,
        forum_id=forum.id,
        before=plan.before.opens_on.isoformat(),
        after=plan.after.opens_on.isoformat(),
        reason=asked.reason,
        meetings=len(moved),
        preparatory=asked.preparatory,
        reopened=list(asked.reopen),
        kept=list(asked.keep),
        move_extensions=asked.move_extensions,
        released=sorted(str(key) for key in without),
    )
    await book_rooms(db, act=act, meetings=list(rows.values()))


def _set(row: Meeting, fact: MeetingFact, act: Act) -> None:
    row.local_start, row.start_fold, row.starts_at = fact.local_start, fact.start_fold, fact.starts_at
    row.local_end, row.end_fold, row.ends_at = fact.local_end, fact.end_fold, fact.ends_at
    row.tz_version, row.updated_at, row.version = TZ_VERSION, act.now, row.version + 1
