"""Editing the meetings of a draft. Nothing here is seen by anybody but organizers until it is published."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Designation, MeetingKind, MeetingStatus, Permission, SeatRole
from models.meeting import Meeting, Seat
from services.acts import Act, demand, forum_to_change, record
from services.bookings import book_rooms
from services.errors import Conflict, InvalidInput, NotFound, Stale
from services.queries.forums import may_see
from services.queries.meetings import DraftMeeting, lock_meeting, meeting_of_forum
from services.queries.persons import known_persons, party_ids
from services.queries.places import find_places
from services.queries.publications import newest
from services.queries.reads import Reads
from services.queries.venues import find_room
from services.queries.writing import flush
from services.rules.access import Actor
from services.rules.local_time import TZ_VERSION, LocalTimeError, resolve
from services.rules.names import Names
from services.rules.slates import of_slate


@dataclass(frozen=True, slots=True)
class SeatChange:
    """A seat as sent: the party by its code, the person by id; either may be pending."""

    role: SeatRole
    position: int
    designation: Designation | None = None
    party: str | None = None
    person_id: UUID | None = None
    withheld: bool = False


class MeetingChanges(dict[str, Any]):
    """The fields that a request sent, by name, and no others: absent means unchanged, None means emptied.

    kind, number, title, local_start, local_end, start_fold, end_fold, timezone, room_id, objectives, status,
    format, access, interpretation, capacity, webcast_url, join_url, people (a sequence of SeatChange that replaces
    all seats).
    """


async def meeting_to_read(reads: Reads, *, actor: Actor, slug: str, meeting_id: UUID) -> tuple[DraftMeeting, Names]:
    """A meeting of a draft that the caller reads, and the names in it. Raises NotFound, NotPermitted."""
    found = await meeting_of_forum(reads, slug=slug, meeting_id=meeting_id)
    if found is None or not may_see(actor, found.forum_id, published=found.published):
        raise NotFound("forum")
    demand(actor, Permission.FORUM_READ_DRAFT, found.forum_id)
    if found.draft is None:
        raise NotFound("meeting")
    return found.draft, found.names


async def create_meeting(db: AsyncSession, *, act: Act, slug: str, changes: MeetingChanges) -> Meeting:
    """A further meeting of the draft.

    Raises NotFound, NotPermitted, InvalidInput, Conflict (`room_taken`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.MEETING_EDIT)
    meeting = Meeting(
        id=act.new_id(),
        forum_id=forum.id,
        timezone=forum.timezone,
        start_fold=0,
        end_fold=0,
        objectives=[],
        interpretation=[],
        seats=[],
        version=1,
        created_at=act.now,
    )
    await apply_changes(db, act=act, meeting=meeting, changes=changes)
    db.add(meeting)
    record(db, act=act, name="meeting.create", subject_id=meeting.id, forum_id=forum.id)
    await book_rooms(db, act=act, meetings=[meeting])
    return meeting


async def update_meeting(
    db: AsyncSession, *, act: Act, slug: str, meeting_id: UUID, version: int, changes: MeetingChanges
) -> Meeting:
    """Edits a meeting of the draft that is still at `version`.

    Raises NotFound, NotPermitted, Stale, InvalidInput, Conflict (`room_taken`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.MEETING_EDIT)
    meeting = await lock_meeting(db, forum_id=forum.id, meeting_id=meeting_id)
    if meeting.version != version:
        raise Stale
    await apply_changes(db, act=act, meeting=meeting, changes=changes)
    meeting.version += 1
    record(db, act=act, name="meeting.update", subject_id=meeting.id, forum_id=forum.id, changed=sorted(changes))
    await book_rooms(db, act=act, meetings=[meeting])
    return meeting


async def delete_meeting(
    db: AsyncSession, *, act: Act, slug: str, meeting_id: UUID, version: int
) -> Literal["removed", "cancelled"]:
    """Removes a meeting that was never published; cancels one that was, since calendars must be told.

    Raises NotFound, NotPermitted, Stale, Conflict (`cancelled`, `co_chairs_appointed`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.MEETING_EDIT)
    meeting = await lock_meeting(db, forum_id=forum.id, meeting_id=meeting_id)
    if meeting.version != version:
        raise Stale
    published = await newest(db, forum_id=forum.id)
    if published and meeting.id in published.told:
        if meeting.status is MeetingStatus.CANCELLED:
            raise Conflict("cancelled", "This meeting is cancelled already.")
        meeting.status = MeetingStatus.CANCELLED
        meeting.version += 1
        meeting.updated_at = act.now
        record(db, act=act, name="meeting.cancel", subject_id=meeting.id, forum_id=forum.id)
        await flush(db)
        return "cancelled"
    if meeting.kind is MeetingKind.ROUND_TABLE and co_chaired(meeting):
        raise Conflict("co_chairs_appointed", "This round table has co-chairs; let their appointments lapse first.")
    await db.delete(meeting)
    record(db, act=act, name="meeting.remove", subject_id=meeting.id, forum_id=forum.id)
    await flush(db)
    return "removed"


_PLAIN = (
    "kind",
    "number",
    "title",
    "status",
    "objectives",
    "format",
    "access",
    "interpretation",
    "capacity",
    "webcast_url",
    "join_url",
)
LONGEST = timedelta(hours=24)
EARLIEST, LATEST = 1990, 2199  # years
TIME_FIELDS = ("local_start", "local_end", "start_fold", "end_fold", "timezone")


async def apply_changes(db: AsyncSession, *, act: Act, meeting: Meeting, changes: MeetingChanges) -> None:
    """Sets what was sent on a meeting; whether its room is free then is not asked. Raises InvalidInput, Conflict."""
    if "kind" in changes and meeting.kind is not None:
        demand_untouched(meeting, changes["kind"])
    for name in _PLAIN:
        if name in changes:
            setattr(meeting, name, changes[name])
    if changes.get("capacity") is not None:
        await _demand_enough(db, meeting.id, changes["capacity"])
    if any(name in changes for name in TIME_FIELDS):
        _apply_time(meeting, changes)
    if "people" in changes:
        meeting.seats = await _seats(db, act=act, meeting=meeting, people=changes["people"])
    if "room_id" in changes:
        await _apply_room(db, meeting, changes["room_id"])
    meeting.updated_at = act.now


async def _demand_enough(db: AsyncSession, meeting_id: UUID, capacity: int) -> None:
    """Raises Conflict where a meeting is planned for fewer than it gives places to."""
    row = await find_places(db, meeting_id=meeting_id)
    if row is not None and row.capacity is not None and capacity < row.capacity:
        words = f"This meeting gives out {row.capacity} places: set fewer first, by PUT of …/capacity."
        raise Conflict("fewer_than_places", words)


def set_time(
    meeting: Meeting, end: Literal["start", "end"], wall: datetime, timezone: str, *, fold: int | None
) -> None:
    """Sets one end of a meeting: wall time, fold, zone, and the instant that follows. Raises LocalTimeError."""
    time = resolve(wall, timezone, fold)
    setattr(meeting, f"local_{end}", time.wall)
    setattr(meeting, f"{end}_fold", time.fold)
    setattr(meeting, f"{end}s_at", time.instant)
    meeting.timezone, meeting.tz_version = timezone, TZ_VERSION


def _apply_time(meeting: Meeting, changes: MeetingChanges) -> None:
    timezone = changes.get("timezone", meeting.timezone)
    ends: tuple[Literal["start"], Literal["end"]] = ("start", "end")
    for end in ends:
        moved = f"local_{end}" in changes or "timezone" in changes
        fold = changes.get(f"{end}_fold", None if moved else getattr(meeting, f"{end}_fold"))
        try:
            set_time(
                meeting,
                end,
                changes.get(f"local_{end}", getattr(meeting, f"local_{end}")),
                timezone,
                fold=fold,
            )
        except LocalTimeError as error:
            field = "timezone" if error.code == "unknown_timezone" else f"local_{end}"
            raise InvalidInput(field, error.code, str(error).replace("choose fold", f"choose {end}_fold")) from None
        if not EARLIEST <= getattr(meeting, f"local_{end}").year <= LATEST:
            raise InvalidInput(f"local_{end}", "out_of_range", f"expected a time from {EARLIEST} to {LATEST}")
    if meeting.ends_at <= meeting.starts_at:
        raise InvalidInput("local_end", "ends_before_start", "expected a time after local_start")
    if meeting.ends_at - meeting.starts_at > LONGEST:
        raise InvalidInput("local_end", "too_long", "expected an end within 24 hours of the start")


async def _apply_room(db: AsyncSession, meeting: Meeting, room_id: UUID | None) -> None:
    if room_id is not None and await find_room(db, room_id) is None:
        raise InvalidInput("room_id", "unknown_room", "expected the id of a room")
    meeting.room_id = room_id


async def _seats(db: AsyncSession, *, act: Act, meeting: Meeting, people: Sequence[SeatChange]) -> list[Seat]:
    """The seats as sent; one that keeps role and position keeps its id, and co-chairs of a round table theirs.

    Raises InvalidInput; Conflict `appointed_apart` where co-chairs are sent otherwise than they were appointed.
    """
    parties = await party_ids(db, (seat.party for seat in people if seat.party is not None))
    persons = await known_persons(
        db, (seat.person_id for seat in people if seat.person_id is not None), actor=act.actor
    )
    present: Mapping[tuple[SeatRole, int], Seat] = {(seat.role, seat.position): seat for seat in meeting.seats}
    seats: dict[tuple[SeatRole, int], Seat] = {}
    for index, change in enumerate(people):
        place = (change.role, change.position)
        if place in seats:
            raise InvalidInput(f"people.{index}", "seat_repeated", "expected each role and position once")
        if change.party is not None and change.party not in parties:
            raise InvalidInput(f"people.{index}.party", "unknown_party", "expected a party's code such as EGY")
        if change.person_id is not None and change.person_id not in persons:
            raise InvalidInput(f"people.{index}.person_id", "unknown_person", "expected the id of a person")
        seat = present.get(place) or Seat(id=act.new_id(), role=change.role, position=change.position)
        party_id = None if change.party is None else parties[change.party]
        if of_slate(meeting.kind, change.role):
            _demand_as_appointed(present.get(place), change, party_id)
        seat.designation = change.designation
        seat.party_id = party_id
        if not change.withheld:
            seat.person_id = change.person_id
        elif seat.person_id is None or change.person_id is not None:
            raise InvalidInput(f"people.{index}.withheld", "not_withheld", "expected a seat whose person is withheld")
        seats[place] = seat
    kept = [seat for place, seat in present.items() if place not in seats and of_slate(meeting.kind, seat.role)]
    return [*seats.values(), *kept]


def _demand_as_appointed(seat: Seat | None, sent: SeatChange, party_id: UUID | None) -> None:
    """Raises Conflict for a co-chair of a round table that is not the one appointed."""
    if seat is None or party_id != seat.party_id or (not sent.withheld and sent.person_id != seat.person_id):
        words = (
            "Co-chairs of a round table are appointed at …/co-chairs; an edit of the meeting leaves them as they are."
        )
        raise Conflict("appointed_apart", words)


def demand_untouched(meeting: Meeting, kind: MeetingKind) -> None:
    """Raises Conflict where what has co-chairs is to become a round table or to be none any more."""
    if kind is not meeting.kind and MeetingKind.ROUND_TABLE in (kind, meeting.kind) and co_chaired(meeting):
        words = "This meeting has co-chairs, so it stays of its kind; let their appointments lapse first."
        raise Conflict("co_chairs_appointed", words)


def co_chaired(meeting: Meeting) -> bool:
    """Whether somebody has a co-chair's seat in it."""
    return any(seat.role is SeatRole.CO_CHAIR and (seat.party_id or seat.person_id) for seat in meeting.seats)
