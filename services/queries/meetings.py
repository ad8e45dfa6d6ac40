"""Meetings of a draft: loaded as frozen facts, or locked for an edit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Select, Text, Uuid, bindparam, exists, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, selectinload

from models.enums import Designation, Language, MeetingStatus, SeatRole
from models.forum import Forum
from models.meeting import Meeting, Seat
from models.party import Party
from models.person import Person
from models.publication import Publication
from models.venue import Room, Venue
from services.errors import NotFound
from services.queries.locks import hold
from services.queries.paging import PageRequest, fetch_page
from services.queries.reads import Reads
from services.rules.names import Names, PartyName, PersonName
from services.rules.programme import MeetingFact, RoomFact, SeatFact


@dataclass(frozen=True, slots=True)
class DraftMeeting:
    """A meeting of the draft with the version that If-Match names."""

    fact: MeetingFact
    version: int


def _drafts() -> Select[Meeting, Room, Venue]:
    return (
        select(Meeting, Room, Venue)
        .outerjoin(Room, Room.id == Meeting.room_id)
        .outerjoin(Venue, Venue.id == Room.venue_id)
        .options(selectinload(Meeting.seats).joinedload(Seat.person))
        .execution_options(populate_existing=True)
    )


def room_fact(room: Room, venue: Venue) -> RoomFact:
    """The room as publications copy it."""
    return RoomFact(id=room.id, name=room.name, venue=venue.name, city=venue.city)


def _seat_fact(seat: Seat) -> SeatFact:
    withheld = seat.person is not None and seat.person.withheld_at is not None
    return SeatFact(seat.role, seat.position, seat.designation, seat.party_id, seat.person_id, withheld)


def _draft(row: Sequence[Any]) -> DraftMeeting:
    meeting, room, venue = row
    fact = MeetingFact(
        id=meeting.id,
        kind=meeting.kind,
        number=meeting.number,
        title=meeting.title,
        local_start=meeting.local_start,
        local_end=meeting.local_end,
        start_fold=meeting.start_fold,
        end_fold=meeting.end_fold,
        timezone=meeting.timezone,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        room=None if room is None else room_fact(room, venue),
        objectives=tuple(meeting.objectives),
        status=meeting.status,
        format=meeting.format,
        access=meeting.access,
        interpretation=tuple(Language(language) for language in meeting.interpretation),
        capacity=meeting.capacity,
        room_capacity=None if room is None else room.capacity,
        webcast_url=meeting.webcast_url,
        join_url=meeting.join_url,
        people=tuple(sorted(map(_seat_fact, meeting.seats), key=lambda seat: (seat.role.value, seat.position))),
    )
    return DraftMeeting(fact, meeting.version)


async def list_drafts(
    db: AsyncSession, *, forum_id: UUID, page: PageRequest
) -> tuple[list[DraftMeeting], str | None]:
    """One page of a forum's meetings by start."""
    found = await fetch_page(db, _drafts().where(Meeting.forum_id == forum_id), (Meeting.starts_at, Meeting.id), page)
    return [_draft(row) for row in found.rows], found.next_cursor


async def all_drafts(db: AsyncSession, *, forum_id: UUID) -> tuple[DraftMeeting, ...]:
    """All meetings of a forum, cancelled ones included."""
    found = await db.execute(_drafts().where(Meeting.forum_id == forum_id).order_by(Meeting.starts_at, Meeting.id))
    return tuple(_draft(row) for row in found.all())


async def load_drafts(db: AsyncSession, *, ids: Sequence[UUID]) -> list[DraftMeeting]:
    """These meetings, in the order of `ids`."""
    found = {row[0].id: _draft(row) for row in (await db.execute(_drafts().where(Meeting.id.in_(ids)))).all()}
    return [found[meeting_id] for meeting_id in ids]


@dataclass(frozen=True, slots=True)
class MeetingOfForum:
    """What one query finds: the forum, whether anything of it was published, the meeting if there is one, names."""

    forum_id: UUID
    published: bool
    draft: DraftMeeting | None
    names: Names


# What organizers read most: made once, and of tables, which costs less than of entities.
_forum, _meeting, _room, _venue = Forum.__table__, Meeting.__table__, Room.__table__, Venue.__table__
_seat, _person, _party, _publication = Seat.__table__, Person.__table__, Party.__table__, Publication.__table__
_PLAIN = tuple(field.name for field in fields(MeetingFact) if field.name in _meeting.c)
_SEATS = (
    select(
        func.json_agg(
            func.json_build_array(
                _seat.c.role,
                _seat.c.position,
                _seat.c.designation,
                _seat.c.party_id,
                _seat.c.person_id,
                _person.c.withheld_at.is_not(None),
                _person.c.name,
                _person.c.title,
                _party.c.code,
                _party.c.names,
            ),
            type_=JSON,
        )
    )
    .select_from(
        _seat.outerjoin(_person, _person.c.id == _seat.c.person_id).outerjoin(_party, _party.c.id == _seat.c.party_id)
    )
    .where(_seat.c.meeting_id == _meeting.c.id)
    .correlate(_meeting)
    .scalar_subquery()
)
MEETING_OF_FORUM = (
    select(
        _forum.c.id,
        exists().where(_publication.c.forum_id == _forum.c.id),
        _room.c.id,
        _room.c.name,
        _room.c.capacity,
        _venue.c.name,
        _venue.c.city,
        _SEATS,
        _meeting.c.version,
        *(_meeting.c[name] for name in _PLAIN),
    )
    .select_from(
        _forum.outerjoin(
            _meeting, (_meeting.c.forum_id == _forum.c.id) & (_meeting.c.id == bindparam("meeting_id", type_=Uuid))
        )
        .outerjoin(_room, _room.c.id == _meeting.c.room_id)
        .outerjoin(_venue, _venue.c.id == _room.c.venue_id)
    )
    .where(_forum.c.slug == bindparam("slug", type_=Text))
)


async def meeting_of_forum(reads: Reads, *, slug: str, meeting_id: UUID) -> MeetingOfForum | None:
    """A meeting of a draft with its forum, its seats and their names, in one query; None where there is no forum.

    Whoever asks judges whether the caller may see it.
    """
    found = await reads.rows(MEETING_OF_FORUM, {"slug": slug, "meeting_id": meeting_id})
    if not found:
        return None
    forum_id, published, room_id, room, room_capacity, venue, city, seats, version, *plain = found[0]
    if version is None:
        return MeetingOfForum(forum_id, published, None, Names({}, {}))
    people, names = _seated(seats or ())
    values = dict(zip(_PLAIN, plain, strict=True))
    values["objectives"] = tuple(values["objectives"])
    values["interpretation"] = tuple(map(Language, values["interpretation"]))
    fact = MeetingFact(
        **values,
        room=None if room_id is None else RoomFact(id=room_id, name=room, venue=venue, city=city),
        room_capacity=room_capacity,
        people=people,
    )
    return MeetingOfForum(forum_id, published, DraftMeeting(fact, version), names)


def _seated(seats: Iterable[Sequence[Any]]) -> tuple[tuple[SeatFact, ...], Names]:
    """The seats as `_SEATS` gives them, in their order, and the names behind their ids."""
    people, parties, persons = [], {}, {}
    for role, position, designation, party, person, withheld, name, title, code, texts in seats:
        party_id, person_id = party and UUID(party), person and UUID(person)
        known = designation and Designation(designation)
        people.append(SeatFact(SeatRole(role), position, known, party_id, person_id, withheld))
        if party_id is not None:
            parties[party_id] = PartyName(code, {Language(language): text for language, text in texts.items()})
        if name is not None:
            persons[person_id] = PersonName(name, title)
    return tuple(sorted(people, key=lambda seat: (seat.role.value, seat.position))), Names(parties, persons)


async def lock_meeting(db: AsyncSession, *, forum_id: UUID, meeting_id: UUID) -> Meeting:
    """The row with its seats, locked until the end of the transaction. Raises NotFound."""
    found = await db.execute(
        select(Meeting)
        .where(Meeting.forum_id == forum_id, Meeting.id == meeting_id)
        .options(selectinload(Meeting.seats))
        .with_for_update(of=Meeting)
        .execution_options(populate_existing=True)  # as it is now, also where it was read before it was waited for
    )
    meeting = found.scalar_one_or_none()
    if meeting is None:
        raise NotFound("meeting")
    return meeting


async def lock_meetings(db: AsyncSession, *, forum_id: UUID, ids: Sequence[UUID]) -> dict[UUID, Meeting]:
    """Those of `ids` that the forum has, with their seats, locked in the order of their ids until the end."""
    found = await db.execute(
        select(Meeting)
        .where(Meeting.forum_id == forum_id, Meeting.id.in_(ids))
        .order_by(Meeting.id)
        .options(selectinload(Meeting.seats))
        .with_for_update(of=Meeting)
    )
    return {meeting.id: meeting for meeting in found.scalars()}


@dataclass(frozen=True, slots=True)
class Clash:
    """A meeting that has a room, of whatever forum, and the title of the one that wants it at the same time."""

    meeting_id: UUID
    forum_id: UUID
    forum_slug: str
    title: dict[Language, str]
    local_start: datetime
    local_end: datetime
    timezone: str
    wanted_by: dict[Language, str]


async def lock_rooms(db: AsyncSession, room_ids: set[UUID]) -> None:
    """Until the end of the transaction nobody else takes one of them: requests for a room wait for each other. With
    the exclusion constraint alone, two can wait each for the other."""
    await hold(db, *(f"room:{room_id}" for room_id in room_ids))


async def defer_rooms(db: AsyncSession) -> None:
    """Within this transaction a room may be booked twice for a while."""
    await db.execute(text("SET CONSTRAINTS ex_meeting_room_booked_once DEFERRED"))


async def find_clash(db: AsyncSession, *, meeting_ids: Sequence[UUID]) -> Clash | None:
    """A meeting, of whatever forum, that has the room of one of these at the same time; None where all is well.

    To be asked with the rooms locked: then nobody else takes one meanwhile.
    """
    mine = aliased(Meeting)
    found = await db.execute(
        select(
            Meeting.id,
            Forum.id,
            Forum.slug,
            Meeting.title,
            Meeting.local_start,
            Meeting.local_end,
            Meeting.timezone,
            mine.title,
        )
        .join(Forum, Forum.id == Meeting.forum_id)
        .join(mine, (mine.room_id == Meeting.room_id) & (mine.id != Meeting.id))
        .where(
            mine.id.in_(meeting_ids),
            Meeting.status != MeetingStatus.CANCELLED,
            Meeting.starts_at < mine.ends_at,
            Meeting.ends_at > mine.starts_at,
        )
        .order_by(Meeting.starts_at, Meeting.id)
        .limit(1)
    )
    row = found.one_or_none()
    return Clash(*row) if row else None
