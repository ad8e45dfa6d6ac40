"""Nominations for co-chair, as their readers may see them: two queries a page, however many."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, or_, select, true
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.deadline import Submission
from models.enums import InvitedAs, MeetingKind, MeetingStatus, NominationState, RegionalGroup, Step
from models.forum import Participant
from models.meeting import Meeting, Seat
from models.nomination import NamedPerson, Nomination
from models.party import Party
from models.person import Person
from services.errors import NotFound
from services.queries.locks import hold
from services.queries.paging import PageRequest, fetch_page
from services.reference.parties import group_code, party_id
from services.rules.nominations import NominationFact, Speaker

_BY = aliased(Party)


@dataclass(frozen=True, slots=True)
class Named:
    """Whom a State named in its turn, or that it named nobody."""

    row: NamedPerson
    person: Person | None


@dataclass(frozen=True, slots=True)
class NominationView:
    """A nomination with the names behind its ids; `table` and `position` are of its seat, if it is appointed."""

    row: Nomination
    state: Party
    nominated_by: Party | None
    person: Person | None
    table: int | None
    position: int | None
    persons: tuple[Named, ...]

    @property
    def next_number(self) -> int:
        """Of the next one it names."""
        return self.persons[-1].row.number + 1 if self.persons else 1

    @property
    def fact(self) -> NominationFact:
        """As rules see it."""
        return NominationFact(self.row.party_id, group_id(self.state), self.row.nominated_by)


def group_id(state: Party) -> UUID | None:
    """The id of the party that a State's regional group is; None: it is in none."""
    return None if state.regional_group is None else party_id(group_code(state.regional_group))


def _visible_to(speaker: Speaker) -> ColumnElement[bool]:
    """As `may_see`."""
    if speaker.office:
        return true()
    groups = [group for group in RegionalGroup if party_id(group_code(group)) in speaker.groups]
    return or_(Nomination.party_id.in_(speaker.states), Party.regional_group.in_(groups))


def _shown_as(state: NominationState, *, office: bool) -> ColumnElement[bool]:
    """As `shown_state`: else a filter would tell what the answer does not."""
    if office or state is NominationState.WITHDRAWN:
        return Nomination.state == state
    resting = {
        NominationState.SUBMITTED: Nomination.endorsed_at.is_(None),
        NominationState.ENDORSED: Nomination.endorsed_at.is_not(None),
    }
    told = Nomination.told_state == state
    shown = and_(Nomination.told_state.is_(None), resting[state]) if state in resting else told
    return and_(Nomination.state != NominationState.WITHDRAWN, shown)


def _views(*, forum_id: UUID, speaker: Speaker) -> Select[Nomination, Party, Party, Person, int | None, int | None]:
    return (
        select(Nomination, Party, _BY, Person, Meeting.number, Seat.position)
        .join(Party, Party.id == Nomination.party_id)
        .outerjoin(_BY, _BY.id == Nomination.nominated_by)
        .outerjoin(Person, Person.id == Nomination.person_id)
        .outerjoin(Seat, Seat.id == Nomination.seat_id)
        .outerjoin(Meeting, Meeting.id == Seat.meeting_id)
        .where(Nomination.forum_id == forum_id, _visible_to(speaker))
        .execution_options(populate_existing=True)
    )


async def _with_persons(db: AsyncSession, rows: Sequence[Sequence[Any]]) -> list[NominationView]:
    named = await _named(db, [row[0].id for row in rows])
    return [
        NominationView(row, state, by, person, table, position, tuple(named.get(row.id, ())))
        for row, state, by, person, table, position in rows
    ]


async def _named(db: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, list[Named]]:
    statement = (
        select(NamedPerson, Person)
        .outerjoin(Person, Person.id == NamedPerson.person_id)
        .where(NamedPerson.nomination_id.in_(ids))
        .order_by(NamedPerson.nomination_id, NamedPerson.number)
    )
    found: dict[UUID, list[Named]] = {}
    for row, person in (await db.execute(statement)).all():
        found.setdefault(row.nomination_id, []).append(Named(row, person))
    return found


async def list_nominations(
    db: AsyncSession,
    *,
    forum_id: UUID,
    speaker: Speaker,
    state: str | None,
    status: NominationState | None,
    page: PageRequest,
) -> tuple[list[NominationView], str | None]:
    """One page of those that the speaker may see, by when they were made; at choice of one State, by its code,
    or as they stand."""
    statement = _views(forum_id=forum_id, speaker=speaker)
    if state is not None:
        statement = statement.where(Party.code == state)
    if status is not None:
        statement = statement.where(_shown_as(status, office=speaker.office))
    found = await fetch_page(db, statement, (Nomination.created_at, Nomination.id), page)
    return await _with_persons(db, found.rows), found.next_cursor


async def load_nomination(
    db: AsyncSession, *, forum_id: UUID, nomination_id: UUID, speaker: Speaker, lock: bool = False
) -> NominationView:
    """One of them, at choice locked until the end of the transaction. Raises NotFound, also where it is hidden."""
    statement = _views(forum_id=forum_id, speaker=speaker).where(Nomination.id == nomination_id)
    if lock:
        statement = statement.with_for_update(of=Nomination)
    row = (await db.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("nomination")
    return (await _with_persons(db, [row]))[0]


async def lock_nominations_of(db: AsyncSession, *, forum_id: UUID, state_id: UUID) -> None:
    """Until the end of the transaction nobody else names a person for this State: what is asked about its other
    nominations stays true until one's own is written."""
    await hold(db, f"nominations:{forum_id}:{state_id}")


async def live_nominations(
    db: AsyncSession, *, forum_id: UUID, state_id: UUID, person_id: UUID | None
) -> list[tuple[UUID, UUID, UUID | None, str | None]]:
    """(id, State, person, the person's name) of those not withdrawn that are of a State, or name a person by id."""
    same_person = Nomination.person_id == person_id if person_id is not None else Nomination.party_id == state_id
    statement = (
        select(Nomination.id, Nomination.party_id, Nomination.person_id, Person.name)
        .outerjoin(Person, Person.id == Nomination.person_id)
        .where(
            Nomination.forum_id == forum_id,
            Nomination.state != NominationState.WITHDRAWN,
            or_(Nomination.party_id == state_id, same_person),
        )
    )
    return [(row[0], row[1], row[2], row[3]) for row in (await db.execute(statement)).all()]


async def invited_as(db: AsyncSession, *, forum_id: UUID, party_id: UUID) -> InvitedAs | None:
    """As what a party is on a forum's list; None: it is not on it."""
    statement = select(Participant.invited_as).where(
        Participant.forum_id == forum_id, Participant.party_id == party_id
    )
    return (await db.execute(statement)).scalar_one_or_none()


async def table_numbers(db: AsyncSession, *, forum_id: UUID) -> list[int]:
    """The numbers of the round tables of the draft that are not cancelled."""
    statement = (
        select(Meeting.number)
        .where(
            Meeting.forum_id == forum_id,
            Meeting.kind == MeetingKind.ROUND_TABLE,
            Meeting.status != MeetingStatus.CANCELLED,
            Meeting.number.is_not(None),
        )
        .distinct()
        .order_by(Meeting.number)
    )
    return [number for number in (await db.execute(statement)).scalars() if number is not None]


async def parties_of(db: AsyncSession, ids: Iterable[UUID]) -> dict[str, UUID]:
    """code -> id of these parties."""
    found = await db.execute(select(Party.code, Party.id).where(Party.id.in_(set(ids))))
    return {row[0]: row[1] for row in found.all()}


async def note_step(
    db: AsyncSession, *, row_id: UUID, forum_id: UUID, step: Step, party_id: UUID, by: UUID | None, now: datetime
) -> None:
    """Notes that a party has taken a step, unless it is noted already."""
    row = {"id": row_id, "forum_id": forum_id, "step": step, "party_id": party_id}
    statement = insert(Submission).values(**row, submitted_by=by, submitted_at=now)
    await db.execute(statement.on_conflict_do_nothing())
