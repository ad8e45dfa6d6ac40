"""Places in meetings: taken in one statement, freed and promoted under the lock of the meeting's row."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
from sqlalchemy.orm import aliased

from models.account import Account
from models.enums import Attendance, MeetingAccess, MeetingStatus, ParticipantClass, PlaceState, RegistrationState
from models.forum import Forum
from models.meeting import Meeting
from models.party import Party
from models.person import Person
from models.place import MeetingPlaces, Place
from models.registration import Registration
from services.errors import Conflict, NotFound
from services.queries.locks import PATIENCE
from services.queries.paging import PageRequest, fetch_page
from services.queries.publications import published_meeting
from services.queries.writes import Writes
from services.queries.writing import refusals
from services.rules.places import ALIVE, InLine, Places

# Counting comes last in its transaction, and in one statement with the row that it is for: the lock is held briefly.
# The condition is that of `Places.given_at_once`; of whoever waited for the lock it is asked of the row as it is.
# So those who wait are counted in it: rows of `place` would be read as they were when the statement began.
_TAKE = """
    WITH counted AS (
        UPDATE meeting_places AS places SET (arrivals, total, taken, waiting, updated_at) = (
            SELECT
                places.arrivals + 1,
                places.total + fitting.one,
                CASE fitting.one
                    WHEN 0 THEN places.taken
                    ELSE places.taken || jsonb_build_object($4::text, coalesce((places.taken ->> $4)::int, 0) + 1)
                END,
                CASE fitting.one
                    WHEN 1 THEN places.waiting
                    ELSE places.waiting || jsonb_build_object($4::text, coalesce((places.waiting ->> $4)::int, 0) + 1)
                END,
                $5::timestamptz
            FROM (
                SELECT (
                    coalesce((places.waiting ->> $4)::int, 0) = 0
                    AND coalesce((places.taken ->> $4)::int, 0) < coalesce((places.most ->> $4)::int, places.capacity)
                    AND places.total + coalesce((
                        SELECT sum(greatest(0, own.value::int - coalesce((places.taken ->> own.key)::int, 0)))
                        FROM jsonb_each_text(places.kept) AS own WHERE own.key <> $4
                    ), 0) < places.capacity
                )::int AS one
            ) AS fitting
        )
        WHERE (SELECT set_config('lock_timeout', '5s', true)) IS NOT NULL  -- as PATIENCE
            AND places.meeting_id = $2 AND places.capacity IS NOT NULL
        RETURNING places.arrivals AS arrival, coalesce((places.waiting ->> $4)::int, 0) = 0 AS fits  -- else it waits
    )
    INSERT INTO place
        (id, meeting_id, registration_id, class, state, received_at, arrival, version, created_at, updated_at)
    SELECT $1::uuid, $2, $3::uuid, $4, CASE WHEN fits THEN 'held' ELSE 'waiting' END, $5, arrival, 1, $5, $5
    FROM counted
    RETURNING state, arrival
"""
_ALIVE = Place.state.in_(sorted(ALIVE))


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place with the names behind its ids."""

    row: Place
    meeting: Meeting
    registration: Registration
    person: Person
    party: Party


@dataclass(frozen=True, slots=True)
class ForumAsked:
    """Of a forum: whether it is closed, and whether something of it was published."""

    id: UUID
    closed_at: datetime | None
    published: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request for a place is judged by: of the forum, the registration, and the meeting."""

    forum: ForumAsked
    party_id: UUID
    state: RegistrationState
    attendance: Attendance
    class_: ParticipantClass
    is_open: bool
    has_places: bool
    status: MeetingStatus
    ends_at: datetime


# Hundreds ask for it at once. The registration does not end before the place is there, or ends it too.
_ASKED = """
    SELECT
        forum.id, forum.closed_at, newest.number IS NOT NULL,
        registration.party_id, registration.state, registration.attendance, registration.class,
        meeting.access <> 'unlisted'
            AND coalesce(newest.meetings @> jsonb_build_array(jsonb_build_object('id', $3)), false),
        meeting_places.capacity IS NOT NULL, meeting.status, meeting.ends_at
    FROM forum
    JOIN registration ON registration.forum_id = forum.id AND registration.id = $2
    JOIN meeting ON meeting.forum_id = forum.id AND meeting.id = $3
    LEFT JOIN meeting_places ON meeting_places.meeting_id = meeting.id
    LEFT JOIN LATERAL (
        SELECT publication.number, publication.document #> '{programme,meetings}' AS meetings
        FROM publication WHERE publication.forum_id = forum.id ORDER BY publication.number DESC LIMIT 1
    ) AS newest ON true
    WHERE forum.slug = $1
    FOR SHARE OF registration
"""


async def asked_for(
    connection: AsyncConnection, *, slug: str, meeting_id: UUID, registration_id: UUID
) -> Asked | None:
    """A registration, locked so that it does not end meanwhile, and a meeting of its forum; None where one of them is
    missing. Who may see them is not asked."""
    found = (await connection.exec_driver_sql(_ASKED, (slug, registration_id, meeting_id))).one_or_none()
    if found is None:
        return None
    forum_id, closed_at, published, party_id, state, attendance, class_, is_open, has_places, status, ends_at = tuple(
        found
    )
    return Asked(
        ForumAsked(forum_id, closed_at, published),
        party_id,
        RegistrationState(state),
        Attendance(attendance),
        ParticipantClass(class_),
        is_open,
        has_places,
        MeetingStatus(status),
        ends_at,
    )


async def open_to_requests(db: AsyncSession, meeting: Meeting) -> bool:
    """Whether those who ask for places learn of a meeting: it is published, and not only for those named in it."""
    if meeting.access is MeetingAccess.UNLISTED:
        return False
    return await published_meeting(db, forum_id=meeting.forum_id, meeting_id=meeting.id) is not None


async def meeting_of(db: AsyncSession, *, forum_id: UUID, meeting_id: UUID, lock: bool = False) -> Meeting:
    """A meeting of a forum, at choice locked: of two who give it places at once one waits. Raises NotFound."""
    statement = select(Meeting).where(Meeting.forum_id == forum_id, Meeting.id == meeting_id)
    if lock:
        statement = statement.with_for_update(key_share=True)
    meeting = (await db.execute(statement)).scalar_one_or_none()
    if meeting is None:
        raise NotFound("meeting")
    return meeting


def no_places() -> Conflict:
    """Nobody asks for a place there."""
    return Conflict("no_places", "No places are given out for this meeting: whoever has a badge is let in.")


async def take_place(
    writes: Writes,
    *,
    place_id: UUID,
    meeting_id: UUID,
    registration_id: UUID,
    class_: ParticipantClass,
    now: datetime,
) -> Place:
    """A place if there is one, else one on the waiting list, by the next number of arrival. To be the last statement
    of its transaction. Raises Conflict (`place_asked`, `no_places`)."""
    values = {"id": place_id, "meeting_id": meeting_id, "registration_id": registration_id}
    with refusals():
        row = await writes.row(_TAKE, place_id, meeting_id, registration_id, class_.value, now)
    if row is None:
        raise no_places()
    state, arrival = row
    return Place(
        **values,
        class_=class_,
        state=PlaceState(state),
        received_at=now,
        arrival=arrival,
        due_at=None,
        version=1,
        created_at=now,
        updated_at=now,
    )


async def find_places(db: AsyncSession, *, meeting_id: UUID, lock: bool = False) -> MeetingPlaces | None:
    """How many places a meeting has; None, or a capacity of None, where there is no limit.
    `lock`: nobody takes or frees one meanwhile."""
    statement = select(MeetingPlaces).where(MeetingPlaces.meeting_id == meeting_id)
    if lock:
        statement = statement.with_for_update(key_share=True).execution_options(populate_existing=True)
    return (await db.execute(statement)).scalar_one_or_none()


def as_rules_see(row: MeetingPlaces) -> Places:
    """The numbers by class."""
    numbers = (row.most, row.kept, row.taken, row.waiting)
    by_class = [{ParticipantClass(one): n for one, n in found.items()} for found in numbers]
    return Places(row.capacity or 0, *by_class)


async def line(db: AsyncSession, *, meeting_id: UUID, most: int) -> list[InLine]:
    """Those who wait, of each class the first so many."""
    order = func.row_number().over(partition_by=Place.class_, order_by=(Place.received_at, Place.arrival))
    waiting = (
        select(Place.id, Place.class_, Place.received_at, Place.arrival, order.label("number"))
        .where(Place.meeting_id == meeting_id, Place.state == PlaceState.WAITING)
        .subquery()
    )
    columns = (waiting.c.id, waiting.c.class_, waiting.c.received_at, waiting.c.arrival)
    found = await db.execute(select(*columns).where(waiting.c.number <= most))
    return [InLine(*row) for row in found.all()]


async def offer_places(db: AsyncSession, ids: Collection[UUID], *, due_at: datetime, now: datetime) -> None:
    """One statement, however many."""
    offered = update(Place).where(Place.id.in_(ids)).values(state=PlaceState.OFFERED, due_at=due_at, updated_at=now)
    await db.execute(offered.values(version=Place.version + 1).execution_options(synchronize_session=False))


def _views() -> Select[Place, Meeting, Registration, Person, Party]:
    return (
        select(Place, Meeting, Registration, Person, Party)
        .join(Meeting, Meeting.id == Place.meeting_id)
        .join(Registration, Registration.id == Place.registration_id)
        .join(Person, Person.id == Registration.person_id)
        .join(Party, Party.id == Registration.party_id)
        .execution_options(populate_existing=True)
    )


async def list_places(
    db: AsyncSession,
    *,
    forum_id: UUID,
    parties: Collection[UUID] | None,
    meeting_id: UUID | None,
    state: PlaceState | None,
    page: PageRequest,
) -> tuple[list[PlaceView], str | None]:
    """One page of them in order of arrival. `parties`: of these alone; None: of all."""
    statement = _views().where(Registration.forum_id == forum_id)
    if parties is not None:
        statement = statement.where(Registration.party_id.in_(parties))
    if meeting_id is not None:
        statement = statement.where(Place.meeting_id == meeting_id)
    if state is not None:
        statement = statement.where(Place.state == state)
    found = await fetch_page(db, statement, (Place.received_at, Place.arrival, Place.id), page)
    return [PlaceView(*row) for row in found.rows], found.next_cursor


async def load_place(
    db: AsyncSession, *, forum_id: UUID, place_id: UUID, parties: Collection[UUID] | None
) -> PlaceView:
    """One of them. Raises NotFound."""
    statement = _views().where(Registration.forum_id == forum_id, Place.id == place_id)
    if parties is not None:
        statement = statement.where(Registration.party_id.in_(parties))
    row = (await db.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("place")
    return PlaceView(*row)


async def ahead_of(db: AsyncSession, place: Place) -> int | None:
    """How many wait longer; None of one that does not wait."""
    if place.state is not PlaceState.WAITING:
        return None
    earlier = tuple_(Place.received_at, Place.arrival) < tuple_(place.received_at, place.arrival)
    statement = select(func.count()).where(
        Place.meeting_id == place.meeting_id, Place.state == PlaceState.WAITING, earlier
    )
    return (await db.execute(statement)).scalar_one()


async def alive_of(db: AsyncSession, registrations: Collection[UUID]) -> Sequence[UUID]:
    """The meetings in which these persons have a place or wait for one, in the order in which they are locked."""
    statement = select(Place.meeting_id).where(_ALIVE, Place.registration_id.in_(registrations)).distinct()
    return (await db.execute(statement.order_by(Place.meeting_id))).scalars().all()


async def load_places(db: AsyncSession, *, meeting_id: UUID, registrations: Collection[UUID]) -> Sequence[Place]:
    """What these persons have in a meeting, or wait for. The meeting's places are locked by the caller."""
    statement = select(Place).where(_ALIVE, Place.meeting_id == meeting_id, Place.registration_id.in_(registrations))
    found = await db.execute(statement.order_by(Place.arrival).execution_options(populate_existing=True))
    return found.scalars().all()


async def lapsed_in(db: AsyncSession, *, meeting_id: UUID, now: datetime) -> Sequence[Place]:
    """The offers of a meeting that nobody took in time. Its places are locked by the caller."""
    statement = select(Place).where(Place.meeting_id == meeting_id, _lapsed(now)).order_by(Place.arrival)
    return (await db.execute(statement.execution_options(populate_existing=True))).scalars().all()


def _lapsed(now: datetime) -> ColumnElement[bool]:
    return and_(Place.state == PlaceState.OFFERED, Place.due_at <= now)


async def free_or_lapsed(db: AsyncSession, *, now: datetime) -> Sequence[UUID]:
    """The meetings with offers that nobody took in time, or with free places while somebody waits: for a place that
    is not kept for others, or perhaps not. Not in closed forums, where nobody accepts."""
    of_meeting = Place.meeting_id == MeetingPlaces.meeting_id
    free = and_(
        MeetingPlaces.total < MeetingPlaces.capacity,
        Meeting.ends_at > now,
        Meeting.status != MeetingStatus.CANCELLED,
        exists().where(of_meeting, Place.state == PlaceState.WAITING),
    )
    statement = (
        select(MeetingPlaces.meeting_id)
        .join(Meeting, Meeting.id == MeetingPlaces.meeting_id)
        .join(Forum, Forum.id == Meeting.forum_id)
        .where(Forum.closed_at.is_(None), or_(free, exists().where(of_meeting, _lapsed(now))))
        .order_by(MeetingPlaces.meeting_id)
    )
    return (await db.execute(statement)).scalars().all()


async def lock_with_forum(db: AsyncSession, meeting_id: UUID) -> tuple[Meeting, Forum, MeetingPlaces]:
    """A meeting that has places, which are locked, with its forum."""
    statement = (
        select(Meeting, Forum, MeetingPlaces)
        .join(Forum, Forum.id == Meeting.forum_id)
        .join(MeetingPlaces, MeetingPlaces.meeting_id == Meeting.id)
        .where(PATIENCE, Meeting.id == meeting_id)
        .with_for_update(key_share=True, of=MeetingPlaces)
        .execution_options(populate_existing=True)
    )
    row = (await db.execute(statement)).one()
    return row[0], row[1], row[2]


async def parties_of(db: AsyncSession, places: Collection[UUID]) -> dict[UUID, UUID]:
    """Place -> the party of whoever has it."""
    statement = (
        select(Place.id, Registration.party_id)
        .join(Registration, Registration.id == Place.registration_id)
        .where(Place.id.in_(places))
        .order_by(Place.arrival)
    )
    return {row[0]: row[1] for row in (await db.execute(statement)).all()}


async def holders_of(db: AsyncSession, places: Collection[UUID]) -> list[tuple[UUID, UUID]]:
    """(place, active account of the person whose place it is), of those who have one."""
    statement = (
        select(Place.id, Account.id)
        .join(Registration, Registration.id == Place.registration_id)
        .join(Account, Account.person_id == Registration.person_id)
        .where(Place.id.in_(places), Account.is_active)
        .order_by(Place.arrival, Account.id)
    )
    return [(row[0], row[1]) for row in (await db.execute(statement)).all()]


async def with_a_place(
    db: AsyncSession, *, meeting_id: UUID, registrations: Collection[UUID]
) -> frozenset[UUID] | None:
    """Who of these holds a place in a meeting; None where it has none to hold."""
    row = await find_places(db, meeting_id=meeting_id)
    if row is None or row.capacity is None:
        return None
    held = select(Place.registration_id).where(
        Place.meeting_id == meeting_id,
        Place.registration_id.in_(registrations),
        Place.state == PlaceState.HELD,
    )
    return frozenset((await db.execute(held)).scalars())


@dataclass(frozen=True, slots=True)
class ToldPlace:
    """A place with the names behind its ids, and whether its person has a place in the meeting, or waits for one."""

    view: PlaceView
    forum: Forum
    is_alive: bool


async def place_to_tell_of(db: AsyncSession, place_id: UUID) -> ToldPlace | None:
    """None: there is none."""
    other = aliased(Place)
    is_alive = exists().where(
        other.meeting_id == Place.meeting_id,
        other.registration_id == Place.registration_id,
        other.state.in_(sorted(ALIVE)),
    )
    statement = _views().add_columns(Forum, is_alive).join(Forum, Forum.id == Meeting.forum_id)
    row = (await db.execute(statement.where(Place.id == place_id))).one_or_none()
    return None if row is None else ToldPlace(PlaceView(*row[:-2]), row[-2], row[-1])
