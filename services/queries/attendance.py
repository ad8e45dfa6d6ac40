"""Who was let in where, by local day: the first scan that let somebody in, and when they left."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Date, Row, Select, case, cast, func, select, tuple_
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.badge import Badge, Door, Scan
from models.enums import Language, ParticipantClass, Passage, ScanAnswer
from models.meeting import Meeting
from models.party import Party
from models.person import Person
from models.registration import Registration
from models.venue import Venue
from services.queries.paging import PageRequest, fetch_page
from services.queries.streams import stream
from services.rules.badges import WENT_THROUGH

_ORDER = (Scan.scanned_at, Scan.device_id, Scan.id)


@dataclass(frozen=True, slots=True)
class AttendanceFilter:
    """Which are asked for; None: whichever."""

    meeting_id: UUID | None = None
    day: date | None = None
    class_: ParticipantClass | None = None


@dataclass(frozen=True, slots=True)
class Attended:
    """One person in one meeting or venue on one local day. `name` is None once it was withheld; `left_at` where
    nobody saw them leave."""

    registration_id: UUID
    code: str
    party: dict[Language, str]
    name: str | None
    own_name: str | None
    class_: ParticipantClass
    meeting_id: UUID | None
    venue_id: UUID | None
    place: dict[Language, str]
    day: date
    entered_at: datetime
    left_at: datetime | None


def _attended(*, forum_id: UUID, zone: str, asked: AttendanceFilter) -> Select[*tuple[Any, ...]]:
    """The fields of `Attended`, by the first scan of the day at the place."""
    day = cast(func.timezone(zone, Scan.scanned_at), Date)
    # By the registration: a badge that was lost is replaced, and its holder is one person.
    key = (Badge.registration_id, Door.meeting_id, Door.venue_id, day)
    first = (
        select(Scan.device_id, Scan.id)
        .join(Door, Door.id == Scan.door_id)
        .join(Badge, Badge.id == Scan.badge_id)
        .where(Door.forum_id == forum_id, Scan.answer == ScanAnswer.ADMITTED)
        .ext(distinct_on(*key))
        .order_by(*key, Scan.scanned_at, Scan.received_at, Scan.position)
    )
    later, way, worn = aliased(Scan), aliased(Door), aliased(Badge)
    left = (
        select(case((later.passage == Passage.OUT, later.scanned_at)))
        .join(way, way.id == later.door_id)
        .join(worn, worn.id == later.badge_id)
        .where(
            worn.registration_id == Badge.registration_id,
            later.answer.in_(WENT_THROUGH),
            way.forum_id == forum_id,
            way.meeting_id.is_not_distinct_from(Door.meeting_id),
            way.venue_id.is_not_distinct_from(Door.venue_id),
            cast(func.timezone(zone, later.scanned_at), Date) == day,
        )
        .order_by(later.scanned_at.desc(), later.received_at.desc(), later.position.desc())
        .limit(1)
        .correlate(Scan, Door, Badge)
        .scalar_subquery()
    )
    shown = (
        *(Registration.id, Party.code, Party.names, Person.name, Person.own_name, Registration.class_),
        *(Door.meeting_id, Door.venue_id, func.coalesce(Meeting.title, Venue.name), day, Scan.scanned_at, left),
    )
    statement = (
        select(*shown)
        .join(Door, Door.id == Scan.door_id)
        .join(Badge, Badge.id == Scan.badge_id)
        .join(Registration, Registration.id == Badge.registration_id)
        .join(Person, Person.id == Registration.person_id)
        .join(Party, Party.id == Registration.party_id)
        .outerjoin(Meeting, Meeting.id == Door.meeting_id)
        .outerjoin(Venue, Venue.id == Door.venue_id)
        .where(tuple_(Scan.device_id, Scan.id).in_(first))
    )
    conditions = {Door.meeting_id: asked.meeting_id, day: asked.day, Registration.class_: asked.class_}
    return statement.where(*(column == value for column, value in conditions.items() if value is not None))


async def list_attendance(
    db: AsyncSession, *, forum_id: UUID, zone: str, asked: AttendanceFilter, page: PageRequest
) -> tuple[list[Attended], str | None]:
    """One page in the order in which people came in. `zone`: of the local days."""
    found = await fetch_page(db, _attended(forum_id=forum_id, zone=zone, asked=asked), _ORDER, page)
    return [Attended(*row) for row in found.rows], found.next_cursor


def stream_attendance(
    db: AsyncSession, *, forum_id: UUID, zone: str, asked: AttendanceFilter
) -> AsyncGenerator[Row[*tuple[Any, ...]], Any]:
    """All of them, with the fields of `Attended`, in the order of the pages."""
    return stream(db, _attended(forum_id=forum_id, zone=zone, asked=asked).order_by(*_ORDER))
