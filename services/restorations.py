"""Restoring a former version of the programme as the draft. Nothing is published by it."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MeetingStatus, Permission
from models.forum import Forum
from models.meeting import Meeting, Seat
from services.acts import Act, forum_to_change, record
from services.bookings import book_rooms
from services.errors import Conflict
from services.meetings import set_time
from services.queries.meetings import all_drafts, lock_meetings
from services.queries.publications import draft_from_json, from_json, load_changing
from services.rules.local_time import LocalTimeError
from services.rules.programme import MeetingFact, SeatFact
from services.rules.publications import PublishedMeeting

_PLAIN = ("kind", "number", "title", "status", "format", "access", "webcast_url")
_OF_DRAFT = ("capacity", "join_url")


async def restore_version(db: AsyncSession, *, act: Act, slug: str, number: int) -> list[Meeting]:
    """Makes the meetings of the draft what they were in version `number`; the meetings that this changed, by start.

    Edits that were not published are overwritten. Clock times are restored; instants follow by the tz data of now. A
    meeting that came later is cancelled, not removed: to be brought back by an edit. Days and modalities stay.
    Raises NotFound, NotPermitted, Conflict (`room_taken`, `forum_closed`, `nothing_changed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.MEETING_EDIT, lock="update")
    version = await load_changing(db, "programme", slug=slug, number=number, organizer=True)
    former: dict[UUID, MeetingFact | PublishedMeeting] = {m.id: m for m in _meetings(version.document)}
    if version.draft is not None:
        former = {m.id: m for m in draft_from_json(version.draft)}
    present = {draft.fact.id: draft.fact for draft in await all_drafts(db, forum_id=forum.id)}
    wanted = [fact for fact in former.values() if not _same(present.get(fact.id), fact)]
    later = [fact.id for fact in present.values() if _to_cancel(fact, former)]
    rows = await lock_meetings(db, forum_id=forum.id, ids=[*(fact.id for fact in wanted), *later])
    for fact in wanted:
        rows[fact.id] = _restored(act, forum, rows.get(fact.id), fact)
        db.add(rows[fact.id])
    for meeting_id in later:
        rows[meeting_id].status = MeetingStatus.CANCELLED
    if not rows:
        raise Conflict("nothing_changed", f"The draft is as it was in version {number}.")
    for row in rows.values():
        row.version, row.updated_at = row.version + 1, act.now
    record(
        db,
        act=act,
        name="programme.restore",
        subject_id=version.id,
        forum_id=forum.id,
        number=number,
        meetings=sorted(str(meeting_id) for meeting_id in rows),
    )
    await book_rooms(db, act=act, meetings=list(rows.values()))
    return sorted(rows.values(), key=lambda row: (row.starts_at, row.id))


def _meetings(document: Mapping[str, object]) -> Sequence[PublishedMeeting]:
    programme = from_json(dict(document)).programme
    return programme.meetings if programme else ()


def _to_cancel(fact: MeetingFact, former: Mapping[UUID, object]) -> bool:
    return fact.id not in former and fact.status is not MeetingStatus.CANCELLED


_TIME = ("local_start", "local_end", "start_fold", "end_fold", "timezone")
_COMPARED = (*_PLAIN, *_TIME, "objectives", "interpretation")


def _same(present: MeetingFact | None, former: MeetingFact | PublishedMeeting) -> bool:
    if present is None:
        return False
    names = (*_COMPARED, *(_OF_DRAFT if isinstance(former, MeetingFact) else ()))
    rooms = [fact.room.id if fact.room else None for fact in (present, former)]
    seats = [sorted(map(_seat, fact.people), key=str) for fact in (present, former)]
    plain = all(getattr(present, name) == getattr(former, name) for name in names)
    return plain and rooms[0] == rooms[1] and seats[0] == seats[1]


def _seat(seat: SeatFact) -> tuple[object, ...]:
    return (seat.role, seat.position, seat.designation, seat.party_id, seat.person_id)


def _restored(act: Act, forum: Forum, row: Meeting | None, fact: MeetingFact | PublishedMeeting) -> Meeting:
    row = row or Meeting(id=fact.id, forum_id=forum.id, seats=[], version=0, created_at=act.now)
    for name in (*_PLAIN, *(_OF_DRAFT if isinstance(fact, MeetingFact) else ())):
        setattr(row, name, getattr(fact, name))
    row.objectives = list(fact.objectives)
    row.interpretation = [language.value for language in fact.interpretation]
    row.room_id = fact.room.id if fact.room else None
    try:
        set_time(row, "start", fact.local_start, fact.timezone, fold=fact.start_fold)
        set_time(row, "end", fact.local_end, fact.timezone, fold=fact.end_fold)
    except LocalTimeError as error:  # Its zone has new rules since.
        raise Conflict(error.code, f"A meeting of that version cannot be restored: {error}.") from None
    kept = {(seat.role, seat.position): seat for seat in row.seats}
    row.seats = [_seat_row(act, kept.get((seat.role, seat.position)), seat) for seat in fact.people]
    return row


def _seat_row(act: Act, row: Seat | None, fact: SeatFact) -> Seat:
    row = row or Seat(id=act.new_id(), role=fact.role, position=fact.position)
    row.designation, row.party_id, row.person_id = fact.designation, fact.party_id, fact.person_id
    return row
