"""What a planned meeting finds taken: rooms and people, across forums."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, MeetingStatus, Permission
from models.forum import Forum
from models.meeting import Meeting, Seat
from services.rules.access import Actor, may
from services.rules.programme import MeetingFact


@dataclass(frozen=True, slots=True)
class Occupied:
    """What a planned meeting finds taken: its room, or one of its people, by another meeting at the same time.

    `by` is the other meeting's id, its forum's slug and its title; None of a draft that the caller may not read.
    """

    what: Literal["room", "person"]
    meeting_id: UUID
    by: tuple[UUID, str, dict[Language, str]] | None
    starts_at: datetime
    ends_at: datetime


async def occupied(
    db: AsyncSession, *, forum_id: UUID, meetings: Sequence[MeetingFact], actor: Actor
) -> list[Occupied]:
    """What these planned meetings of a forum would find taken by meetings that are not among them, by start.

    A person who sits in two meetings of one forum is a finding of the programme's checks; here those of others count.
    """
    if not meetings:
        return []
    ids = [meeting.id for meeting in meetings]
    rooms = {meeting.room.id for meeting in meetings if meeting.room is not None}
    persons = {seat.person_id for meeting in meetings for seat in meeting.people if seat.person_id is not None}
    held = (
        Meeting.status != MeetingStatus.CANCELLED,
        Meeting.id.not_in(ids),
        Meeting.starts_at < max(meeting.ends_at for meeting in meetings),
        Meeting.ends_at > min(meeting.starts_at for meeting in meetings),
    )
    columns = (Meeting.id, Meeting.forum_id, Forum.slug, Meeting.title, Meeting.starts_at, Meeting.ends_at)
    in_rooms = select(Meeting.room_id, *columns).join(Forum, Forum.id == Meeting.forum_id)
    with_people = (
        select(Seat.person_id, *columns)
        .join(Seat, Seat.meeting_id == Meeting.id)
        .join(Forum, Forum.id == Meeting.forum_id)
    )
    taken: dict[Any, list[Any]] = defaultdict(list)
    for row in await db.execute(in_rooms.where(Meeting.room_id.in_(rooms), *held)):
        taken[row[0]].append(row)
    for row in await db.execute(with_people.where(Seat.person_id.in_(persons), Meeting.forum_id != forum_id, *held)):
        taken[row[0]].append(row)
    found = [one for meeting in meetings for one in _taken(meeting, taken, actor)]
    return sorted(found, key=lambda one: (one.starts_at, one.meeting_id, one.what))


def _taken(meeting: MeetingFact, taken: Mapping[UUID, list[Any]], actor: Actor) -> Iterator[Occupied]:
    people = {seat.person_id for seat in meeting.people if seat.person_id is not None}
    wants: list[tuple[Literal["room", "person"], UUID]] = [("person", person) for person in sorted(people)]
    if meeting.room is not None:
        wants.append(("room", meeting.room.id))
    for what, wanted in wants:
        for _, by, of_forum, slug, title, starts_at, ends_at in taken.get(wanted, ()):
            if starts_at < meeting.ends_at and meeting.starts_at < ends_at:
                told = (by, slug, title) if may(actor, Permission.FORUM_READ_DRAFT, of_forum) else None
                yield Occupied(what, meeting.id, told, starts_at, ends_at)
