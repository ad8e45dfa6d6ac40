"""Restoring a former version of the programme as the draft. Nothing is published by it."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, MeetingStatus, Permission
from models.meeting import Meeting, Seat
from services.acts import Act, forum_to_change, record
from services.bookings import book_rooms
from services.errors import Conflict, InvalidInput
from services.meetings import TIME_FIELDS, MeetingChanges, apply_changes
from services.queries.meetings import all_drafts, lock_meetings
from services.queries.publications import draft_from_json, from_json, load_changing
from services.rules.programme import MeetingFact, SeatFact
from services.rules.publications import PublishedMeeting
from services.rules.slates import of_slate

_PUBLISHED = (
    "kind",
    "number",
    "title",
    "status",
    *TIME_FIELDS,
    "objectives",
    "format",
    "access",
    "interpretation",
    "webcast_url",
)
_OF_DRAFT = ("capacity", "join_url")  # kept beside the document, since drafts are kept


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
    # Whatever was published is still there: from then on a meeting is cancelled, never removed.
    present = {draft.fact.id: draft.fact for draft in await all_drafts(db, forum_id=forum.id)}
    wanted = [fact for fact in former.values() if not _same(present[fact.id], fact)]
    later = [fact.id for fact in present.values() if _to_cancel(fact, former)]
    rows = await lock_meetings(db, forum_id=forum.id, ids=[*(fact.id for fact in wanted), *later])
    for fact in wanted:
        await _restore(db, act, rows[fact.id], fact)
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


def _changes(fact: MeetingFact | PublishedMeeting) -> MeetingChanges:
    """All that was kept of a meeting but its seats, as an edit would send it."""
    names = (*_PUBLISHED, *(_OF_DRAFT if isinstance(fact, MeetingFact) else ()))
    return MeetingChanges({name: getattr(fact, name) for name in names}, room_id=fact.room.id if fact.room else None)


def _same(present: MeetingFact, former: MeetingFact | PublishedMeeting) -> bool:
    seats, before = ({_seat(seat) for seat in _restored(fact)} for fact in (present, former))
    if seats != before:
        return False
    now = _changes(present)
    return all(now[name] == value for name, value in _changes(former).items())


def _restored(fact: MeetingFact | PublishedMeeting) -> list[SeatFact]:
    """The seats that a restoration sets: co-chairs of round tables stay as they are appointed."""
    return [seat for seat in fact.people if not of_slate(fact.kind, seat.role)]


def _seat(seat: SeatFact) -> tuple[object, ...]:
    return (seat.role, seat.position, seat.designation, seat.party_id, seat.person_id)


async def _restore(db: AsyncSession, act: Act, row: Meeting, fact: MeetingFact | PublishedMeeting) -> None:
    try:
        await apply_changes(db, act=act, meeting=row, changes=_changes(fact))
    except InvalidInput as error:  # Its zone has new rules since.
        title = fact.title[Language.EN]
        raise Conflict(error.code, f"“{title}” cannot be restored as it was: {error.message}.") from None
    kept = {(seat.role, seat.position): seat for seat in row.seats}
    restored = [_seat_row(act, kept.get((seat.role, seat.position)), seat) for seat in _restored(fact)]
    row.seats = [*restored, *(seat for seat in row.seats if of_slate(row.kind, seat.role))]


def _seat_row(act: Act, row: Seat | None, fact: SeatFact) -> Seat:
    row = row or Seat(id=act.new_id(), role=fact.role, position=fact.position)
    row.designation, row.party_id, row.person_id = fact.designation, fact.party_id, fact.person_id
    return row
