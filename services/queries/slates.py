"""The seats of a role in a forum's draft with all that balance asks of their holders; the record of appointments."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import (
    DevelopmentCategory,
    InvitedAs,
    Language,
    MeetingKind,
    MeetingStatus,
    NominationState,
    PartyKind,
    SeatRole,
)
from models.forum import Participant
from models.meeting import Meeting, Seat
from models.nomination import Nomination
from models.party import DevelopmentStatus, Party
from models.person import Person
from models.slate import SlateRecord
from services.queries.locks import hold
from services.queries.paging import PageRequest, fetch_page
from services.rules.balance_facts import Holder, Membership

Development = Mapping[UUID, frozenset[DevelopmentCategory]]


@dataclass(frozen=True, slots=True)
class HeldSeat:
    """A seat with its ids beside what rules see of its holder; `holder` None: vacant."""

    seat_id: UUID
    position: int
    party_id: UUID | None
    person_id: UUID | None
    nomination_id: UUID | None
    holder: Holder | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatedMeeting:
    """A meeting of the draft that is not cancelled, with its seats of one role by position."""

    meeting_id: UUID
    kind: MeetingKind
    number: int | None
    title: Mapping[Language, str]
    starts_at: datetime
    ends_at: datetime
    objectives: tuple[int, ...]
    seats: tuple[HeldSeat, ...]


def _on(day: date) -> ColumnElement[bool]:
    return and_(
        or_(DevelopmentStatus.valid_from.is_(None), DevelopmentStatus.valid_from <= day),
        or_(DevelopmentStatus.valid_until.is_(None), DevelopmentStatus.valid_until > day),
    )


async def load_development(db: AsyncSession, *, on: date) -> Development | None:
    """Party -> the lists on which it stands on a day; None where there are no data at all."""
    statement = select(DevelopmentStatus.party_id, DevelopmentStatus.category).where(_on(on))
    found: dict[UUID, set[DevelopmentCategory]] = {}
    for party_id, category in await db.execute(statement):
        found.setdefault(party_id, set()).add(category)
    return {party_id: frozenset(categories) for party_id, categories in found.items()} or None


async def load_membership(db: AsyncSession, *, forum_id: UUID, development: Development | None) -> Membership:
    """The Member States that a forum has invited to take part, by group and by development status."""
    statement = (
        select(Party.id, Party.regional_group)
        .join(Participant, Participant.party_id == Party.id)
        .where(
            Participant.forum_id == forum_id,
            Participant.invited_as == InvitedAs.PARTICIPANT,
            Party.kind == PartyKind.MEMBER_STATE,
        )
    )
    members = (await db.execute(statement)).all()
    groups = [group for _, group in members]
    counted = None
    if development is not None:
        lists = [development.get(party_id, frozenset()) for party_id, _ in members]
        counted = {category: sum(category in one for one in lists) for category in DevelopmentCategory}
    return Membership({group: groups.count(group) for group in set(groups) if group is not None}, counted)


def _holder(
    party: Party | None, person: Person | None, nomination: Nomination | None, development: Development | None
) -> Holder | None:
    if party is None and person is None:
        return None
    fields: dict[str, Any] = {}
    if party is not None:
        fields |= {
            "name": party.names[Language.EN],
            "party": party.code,
            "state": party.kind is PartyKind.MEMBER_STATE,
            "group": party.regional_group,
            "development": (development or {}).get(party.id, frozenset()),
        }
    if person is not None:
        fields |= {"person_id": person.id, "gender": person.gender}
        fields.setdefault("name", person.name or "A person whose name is withheld")
    if nomination is not None:
        fields |= {
            "nomination_id": nomination.id,
            "level": nomination.level,
            "endorsed": nomination.endorsed_at is not None,
            "unavailable": tuple(map(_span, nomination.unavailable)),
            "ruled_out": frozenset(nomination.ruled_out),
            "preferred": frozenset(nomination.preferred),
            "objectives": frozenset(nomination.objectives),
        }
    return Holder(**fields)


def _span(stored: Sequence[str]) -> tuple[datetime, datetime]:
    start, end = stored
    return datetime.fromisoformat(start), datetime.fromisoformat(end)


async def load_seated(
    db: AsyncSession,
    *,
    forum_id: UUID,
    role: SeatRole,
    development: Development | None,
    kind: MeetingKind | None = None,
) -> tuple[SeatedMeeting, ...]:
    """The meetings of a draft, of a kind if it is named, with their seats of this role, by number and start."""
    statement = (
        select(Meeting, Seat, Party, Person, Nomination)
        .outerjoin(Seat, and_(Seat.meeting_id == Meeting.id, Seat.role == role))
        .outerjoin(Party, Party.id == Seat.party_id)
        .outerjoin(Person, Person.id == Seat.person_id)
        .outerjoin(Nomination, Nomination.seat_id == Seat.id)
        .where(Meeting.forum_id == forum_id, Meeting.status != MeetingStatus.CANCELLED)
        .order_by(Meeting.number, Meeting.starts_at, Meeting.id, Seat.position)
        .execution_options(populate_existing=True)
    )
    if kind is not None:
        statement = statement.where(Meeting.kind == kind)
    meetings: dict[UUID, Meeting] = {}
    seats: dict[UUID, list[HeldSeat]] = {}
    for meeting, seat, party, person, nomination in (await db.execute(statement)).all():
        meetings[meeting.id] = meeting
        held = seats.setdefault(meeting.id, [])
        if seat is not None:
            holder = _holder(party, person, nomination, development)
            if role is SeatRole.CO_CHAIR and party is None and holder is not None:
                # What is found of co-chairs is kept, and names of persons are kept nowhere but in their own record.
                holder = replace(holder, name="A person without a State")
            nomination_id = nomination.id if nomination is not None else None
            held.append(HeldSeat(seat.id, seat.position, seat.party_id, seat.person_id, nomination_id, holder))
    return tuple(
        SeatedMeeting(
            meeting_id=meeting.id,
            kind=meeting.kind,
            number=meeting.number,
            title=meeting.title,
            starts_at=meeting.starts_at,
            ends_at=meeting.ends_at,
            objectives=tuple(meeting.objectives),
            seats=tuple(seats[meeting.id]),
        )
        for meeting in meetings.values()
    )


_AT_ONCE = 40  # rows


@dataclass(frozen=True, slots=True)
class Nominee:
    """A nomination that is not withdrawn, as the row and as rules see it."""

    row: Nomination
    party: Party
    holder: Holder


async def load_nominees(db: AsyncSession, *, forum_id: UUID, development: Development | None) -> dict[UUID, Nominee]:
    """Nomination -> what is known of it, of all of a forum that are not withdrawn, by State's code and id."""
    statement = (
        select(Nomination, Party, Person)
        .join(Party, Party.id == Nomination.party_id)
        .outerjoin(Person, Person.id == Nomination.person_id)
        .where(Nomination.forum_id == forum_id, Nomination.state != NominationState.WITHDRAWN)
        .order_by(Party.code, Nomination.id)
        .execution_options(populate_existing=True)
    )
    found: dict[UUID, Nominee] = {}
    for rows in (await db.execute(statement)).partitions(_AT_ONCE):
        for nomination, party, person in rows:
            holder = _holder(party, person, nomination, development)
            assert holder is not None  # noqa: S101  (it has a party)
            found[nomination.id] = Nominee(nomination, party, holder)
        await asyncio.sleep(0)  # others have their turn: some hundred rows take tens of milliseconds
    return found


async def load_states(
    db: AsyncSession, *, codes: Iterable[str], development: Development | None
) -> dict[str, Holder]:
    """Code -> a State as it would hold a seat without being nominated, of those that exist."""
    found = await db.execute(select(Party).where(Party.code.in_(set(codes))))
    holders = ((party.code, _holder(party, None, None, development)) for party in found.scalars())
    return {code: holder for code, holder in holders if holder is not None}


async def busy_spans(
    db: AsyncSession, *, forum_id: UUID, persons: Iterable[UUID]
) -> dict[UUID, tuple[tuple[datetime, datetime, str], ...]]:
    """Person -> when they have a seat in a meeting of whatever forum, and its title; co-chairs of this one apart."""
    of_slate = and_(
        Meeting.forum_id == forum_id, Meeting.kind == MeetingKind.ROUND_TABLE, Seat.role == SeatRole.CO_CHAIR
    )
    statement = (
        select(Seat.person_id, Meeting.starts_at, Meeting.ends_at, Meeting.title, Meeting.forum_id)
        .join(Meeting, Meeting.id == Seat.meeting_id)
        .where(Seat.person_id.in_(set(persons)), Meeting.status != MeetingStatus.CANCELLED, ~of_slate)
        .order_by(Meeting.starts_at, Meeting.id)
    )
    found: dict[UUID, tuple[tuple[datetime, datetime, str], ...]] = {}
    for person_id, starts_at, ends_at, title, of_forum in (await db.execute(statement)).all():
        words = f"“{title[Language.EN]}”" if of_forum == forum_id else "a meeting of another forum"
        if person_id is not None:
            found[person_id] = (*found.get(person_id, ()), (starts_at, ends_at, words))
    return found


async def lock_slate(db: AsyncSession, *, forum_id: UUID) -> None:
    """Until the end of the transaction nobody else adds to the record: two whose nominees change wait."""
    await hold(db, f"slate:{forum_id}")


async def newest_record(db: AsyncSession, *, forum_id: UUID) -> SlateRecord | None:
    """The record of the last change, or None."""
    statement = select(SlateRecord).where(SlateRecord.forum_id == forum_id)
    return (await db.execute(statement.order_by(SlateRecord.number.desc()).limit(1))).scalar_one_or_none()


async def list_records(
    db: AsyncSession, *, forum_id: UUID, page: PageRequest
) -> tuple[list[SlateRecord], str | None]:
    """One page of the record, oldest first."""
    statement = select(SlateRecord).where(SlateRecord.forum_id == forum_id)
    found = await fetch_page(db, statement, (SlateRecord.number, SlateRecord.id), page)
    return [row[0] for row in found.rows], found.next_cursor


async def appointed(db: AsyncSession, *, forum_id: UUID) -> dict[UUID, Nomination]:
    """Seat -> the nomination appointed to it, at cancelled tables too."""
    statement = select(Nomination).where(
        Nomination.forum_id == forum_id, Nomination.state == NominationState.APPOINTED
    )
    return {row.seat_id: row for row in (await db.execute(statement)).scalars() if row.seat_id is not None}


async def reseat(db: AsyncSession, seat_id: UUID, *, party_id: UUID, person_id: UUID | None) -> None:
    """Who sits in a seat from now on."""
    await db.execute(update(Seat).where(Seat.id == seat_id).values(party_id=party_id, person_id=person_id))


async def clear_seats(db: AsyncSession, ids: Iterable[UUID]) -> None:
    """Nobody holds these seats any more."""
    await db.execute(update(Seat).where(Seat.id.in_(set(ids))).values(party_id=None, person_id=None))


async def was_complete(db: AsyncSession, *, forum_id: UUID) -> SlateRecord | None:
    """The newest record if at some time all seats were appointed; what is public of it then is."""
    vacant = SlateRecord.seats.contains([{"nomination_id": None}])
    any_seats = func.jsonb_array_length(SlateRecord.seats) > 0
    once = exists().where(SlateRecord.forum_id == forum_id, any_seats, ~vacant)
    if not (await db.execute(select(once))).scalar_one():
        return None
    return await newest_record(db, forum_id=forum_id)
