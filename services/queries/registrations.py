"""Registrations of persons: read as their readers may see them, and what a party may do is decided by."""

from collections.abc import AsyncGenerator, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, delete, exists, func, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.application import Application
from models.enums import (
    ApplicationState,
    Attendance,
    ChangeState,
    Gender,
    Origin,
    ParticipantClass,
    RegistrationAct,
    RegistrationState,
    TravelSupport,
)
from models.forum import Forum, Participant
from models.organization import Organization
from models.party import DevelopmentStatus, Party
from models.person import Person
from models.registration import AccessibilityNeed, Registration, RegistrationChange, RegistrationQuota
from services.errors import NotFound
from services.queries.locks import hold
from services.queries.paging import PageRequest, fetch_page
from services.queries.streams import stream
from services.queries.writing import one_of
from services.rules.accreditation import compute_way
from services.rules.organizations import facts_of
from services.rules.registrations import (
    ENDED,
    PERSON_FIELDS,
    ROW_FIELDS,
    Country,
    Reader,
    Standing,
    participant_class,
)

_LIVE = Registration.state.not_in(sorted(ENDED))


@dataclass(frozen=True, slots=True)
class RegistrationView:
    """A registration with its person, its party, the change of it that waits, and the acts that are the reader's."""

    row: Registration
    person: Person
    party: Party
    change: RegistrationChange | None
    acts: frozenset[RegistrationAct]

    @property
    def values(self) -> dict[str, Any]:
        """What may be edited, by the name that it is sent by."""
        own = {name: getattr(self.row, name) for name in ROW_FIELDS}
        return {**{name: getattr(self.person, name) for name in PERSON_FIELDS}, **own}


@dataclass(frozen=True, slots=True)
class RegistrationFilter:
    """Which registrations are asked for; None: whichever. `changes`: those with a change that waits, or without.
    `words`: in a name."""

    state: RegistrationState | None = None
    party: str | None = None
    class_: ParticipantClass | None = None
    attendance: Attendance | None = None
    travel_support: TravelSupport | None = None
    changes: bool | None = None
    words: str | None = None


async def hold_party(db: AsyncSession, party_id: UUID, shared: bool = False) -> None:
    """Until the end of the transaction nobody else registers a person for this party, in whatever forum, nor takes
    its registrations from it: both count, and look at its accreditation, after this. `shared`: for who only relies on
    its taking part."""
    await hold(db, f"registrations:{party_id}", shared=shared)


def _visible_to(reader: Reader) -> ColumnElement[bool]:
    return true() if reader.staff else Registration.party_id.in_(reader.parties)


def _views(*, forum_id: UUID, reader: Reader) -> Select[Registration, Person, Party, RegistrationChange]:
    waits = and_(
        RegistrationChange.registration_id == Registration.id, RegistrationChange.state == ChangeState.PROPOSED
    )
    return (
        select(Registration, Person, Party, RegistrationChange)
        .join(Person, Person.id == Registration.person_id)
        .join(Party, Party.id == Registration.party_id)
        .outerjoin(RegistrationChange, waits)
        .where(Registration.forum_id == forum_id, _visible_to(reader))
        .execution_options(populate_existing=True)
    )


def _view(reader: Reader, row: Sequence[Any]) -> RegistrationView:
    return RegistrationView(row[0], row[1], row[2], row[3], reader.acts_on(row[0].party_id))


def _asked_for(asked: RegistrationFilter) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = [true()]
    columns = {
        Registration.state: asked.state,
        Party.code: asked.party,
        Registration.class_: asked.class_,
        Registration.attendance: asked.attendance,
        Registration.travel_support: asked.travel_support,
    }
    conditions += [column == value for column, value in columns.items() if value is not None]
    if asked.changes is not None:
        conditions.append(RegistrationChange.id.is_not(None) if asked.changes else RegistrationChange.id.is_(None))
    if asked.words:
        names = (Person.name, Person.own_name)
        conditions.append(or_(*(func.strpos(func.lower(name), func.lower(asked.words)) > 0 for name in names)))
    return and_(*conditions)


async def list_registrations(
    db: AsyncSession, *, forum_id: UUID, reader: Reader, asked: RegistrationFilter, page: PageRequest
) -> tuple[list[RegistrationView], str | None]:
    """One page of those that the reader may see, those first that have waited longest in their state."""
    statement = _views(forum_id=forum_id, reader=reader).where(_asked_for(asked))
    found = await fetch_page(db, statement, (Registration.since, Registration.id), page)
    return [_view(reader, row) for row in found.rows], found.next_cursor


def stream_registrations(
    db: AsyncSession, *, forum_id: UUID, reader: Reader, asked: RegistrationFilter
) -> AsyncGenerator[Row[*tuple[Any, ...]], Any]:
    """(code, names of the party, name, own name, title, class, function, language, attendance, origin, state, travel
    support) of all of them, in the order of the pages."""
    row, person, party = Registration, Person, Party
    columns = (
        *(party.code, party.names, person.name, person.own_name, person.title, row.class_, row.function),
        *(row.language, row.attendance, row.origin, row.state, row.travel_support),
    )
    statement = _views(forum_id=forum_id, reader=reader).where(_asked_for(asked)).with_only_columns(*columns)
    return stream(db, statement.order_by(Registration.since, Registration.id))


async def load_registration(
    db: AsyncSession, *, forum_id: UUID, registration_id: UUID, reader: Reader, lock: bool = False
) -> RegistrationView:
    """One of them, at choice locked until the end of the transaction. Raises NotFound, also where it is hidden."""
    statement = _views(forum_id=forum_id, reader=reader).where(Registration.id == registration_id)
    if lock:
        statement = statement.with_for_update(of=Registration)
    row = (await db.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("registration")
    return _view(reader, row)


async def standing_of(db: AsyncSession, *, forum_id: UUID, party_id: UUID) -> Standing:
    """What it depends on whether a party, which is there, takes part in a forum, as it is now."""
    ((_, standing),) = await standings_of(db, Party.id == party_id, forum_id=forum_id)
    return standing


async def standings_of(
    db: AsyncSession, parties: ColumnElement[bool], *, forum_id: UUID
) -> list[tuple[Party, Standing]]:
    """The same of several parties, by their codes."""
    invited = exists().where(Participant.forum_id == forum_id, Participant.party_id == Party.id)
    final = exists().where(
        Application.forum_id == forum_id,
        Application.party_id == Party.id,
        Application.state == ApplicationState.FINAL,
    )
    statement = (
        select(Party, Organization, invited, final)
        .outerjoin(Organization, Organization.party_id == Party.id)
        .where(parties)
        .order_by(Party.code)
        .execution_options(populate_existing=True)
    )
    return [(row[0], _standing(*row)) for row in (await db.execute(statement)).all()]


async def standings_by_id(db: AsyncSession, *, forum_id: UUID, party_ids: Collection[UUID]) -> dict[UUID, Standing]:
    """The same by the parties' ids."""
    found = await standings_of(db, one_of(Party.id, party_ids), forum_id=forum_id)
    return {party.id: standing for party, standing in found}


def _standing(party: Party, organization: Organization | None, invited: bool, final: bool) -> Standing:
    return Standing(
        party_id=party.id,
        kind=party.kind,
        class_=participant_class(party.kind, organization.compact_category if organization else None),
        invited=invited,
        guidance=compute_way(facts_of(organization)) if organization else None,
        accredited=final,
        merged=organization is not None and organization.merged_into is not None,
        category=organization.compact_category if organization else None,
    )


async def registered_person(
    db: AsyncSession, *, forum_id: UUID, party_id: UUID, registration_id: UUID
) -> Person | None:
    """Whom a party has registered with a forum, by the registration, as long as that has not ended."""
    statement = (
        select(Person)
        .join(Registration, Registration.person_id == Person.id)
        .where(
            Registration.id == registration_id,
            Registration.forum_id == forum_id,
            Registration.party_id == party_id,
            _LIVE,
        )
    )
    return (await db.execute(statement)).scalar_one_or_none()


async def live_persons(db: AsyncSession, *, forum_id: UUID, party_id: UUID) -> dict[UUID, str | None]:
    """Registration -> name of its person, of those of a party that have not ended: what counts in its quota."""
    statement = (
        select(Registration.id, Person.name)
        .join(Person, Person.id == Registration.person_id)
        .where(Registration.forum_id == forum_id, Registration.party_id == party_id, _LIVE)
    )
    return {row[0]: row[1] for row in (await db.execute(statement)).all()}


async def confirms_later(db: AsyncSession, *, forum_id: UUID, party_id: UUID) -> bool:
    """Whether a party has persons nominated whom it has not confirmed yet."""
    waits = exists().where(
        Registration.forum_id == forum_id,
        Registration.party_id == party_id,
        Registration.state == RegistrationState.NOMINATED,
    )
    return (await db.execute(select(waits))).scalar_one()


async def live_of_party(db: AsyncSession, *, party_id: UUID) -> Sequence[Registration]:
    """All registrations of a party that have not ended, in forums that are not closed; locked until the end of the
    transaction."""
    statement = (
        select(Registration)
        .join(Forum, Forum.id == Registration.forum_id)
        .where(Registration.party_id == party_id, _LIVE, Forum.closed_at.is_(None))
        .order_by(Registration.forum_id, Registration.id)
        .with_for_update(of=Registration)
        .execution_options(populate_existing=True)
    )
    return (await db.execute(statement)).scalars().all()


async def own_quota(db: AsyncSession, *, forum_id: UUID, party_id: UUID) -> int | None:
    """What was set for a party alone; None: nothing."""
    statement = select(RegistrationQuota.quota).where(
        RegistrationQuota.forum_id == forum_id, RegistrationQuota.party_id == party_id
    )
    return (await db.execute(statement)).scalar_one_or_none()


async def list_quotas(
    db: AsyncSession, *, forum_id: UUID, page: PageRequest
) -> tuple[list[tuple[RegistrationQuota, Party]], str | None]:
    """One page of what was set for single parties, by their English sort key."""
    statement = (
        select(RegistrationQuota, Party)
        .join(Party, Party.id == RegistrationQuota.party_id)
        .where(RegistrationQuota.forum_id == forum_id)
    )
    found = await fetch_page(db, statement, (Party.sort_key, Party.code), page)
    return [(row[0], row[1]) for row in found.rows], found.next_cursor


async def find_quota(db: AsyncSession, *, forum_id: UUID, party_id: UUID) -> RegistrationQuota | None:
    """The row of a party, or None."""
    return await db.get(RegistrationQuota, (forum_id, party_id), populate_existing=True)


async def country_of(db: AsyncSession, *, party_id: UUID, day: date) -> Country:
    """Of a State itself, or of the country where an organization is, with its lists of development on a day."""
    of_organization = select(Organization.country_id).where(Organization.party_id == party_id).scalar_subquery()
    country = aliased(Party)
    listed = and_(
        DevelopmentStatus.party_id == country.id,
        or_(DevelopmentStatus.valid_from.is_(None), DevelopmentStatus.valid_from <= day),
        or_(DevelopmentStatus.valid_until.is_(None), DevelopmentStatus.valid_until > day),
    )
    statement = (
        select(country.kind, country.regional_group, DevelopmentStatus.category)
        .outerjoin(DevelopmentStatus, listed)
        .where(country.id == func.coalesce(of_organization, party_id))
    )
    rows = (await db.execute(statement)).all()
    return Country(rows[0][0], rows[0][1], frozenset(row[2] for row in rows if row[2] is not None))


async def end_what_waits(db: AsyncSession, registration_id: UUID, *, now: datetime) -> None:
    """What a registration that has ended leaves: needs are erased, and the change that waited is withdrawn."""
    await db.execute(delete(AccessibilityNeed).where(AccessibilityNeed.registration_id == registration_id))
    waiting = update(RegistrationChange).where(
        RegistrationChange.registration_id == registration_id, RegistrationChange.state == ChangeState.PROPOSED
    )
    await db.execute(waiting.values(state=ChangeState.WITHDRAWN, decided_at=now))


async def load_needs(db: AsyncSession, registration_id: UUID) -> AccessibilityNeed | None:
    """What a person needs in order to take part, or None."""
    return await db.get(AccessibilityNeed, registration_id, populate_existing=True)


@dataclass(frozen=True, slots=True)
class Composed:
    """How many persons of a class, origin and gender take part, and how."""

    class_: ParticipantClass
    origin: Origin | None
    gender: Gender
    attendance: Attendance
    count: int


async def compose(db: AsyncSession, *, forum_id: UUID, party: str | None) -> list[Composed]:
    """Of the registrations that have not ended; of one party, by its code, where one is given."""
    row = Registration
    keys = (row.class_, row.origin, Person.gender, row.attendance)
    statement = (
        select(*keys, func.count())
        .join(Person, Person.id == row.person_id)
        .join(Party, Party.id == row.party_id)
        .where(row.forum_id == forum_id, _LIVE, true() if party is None else Party.code == party)
        .group_by(*keys)
    )
    found = [Composed(*one) for one in (await db.execute(statement)).all()]
    return sorted(
        found,
        key=lambda one: (
            list(ParticipantClass).index(one.class_),
            -1 if one.origin is None else list(Origin).index(one.origin),
            list(Gender).index(one.gender),
            list(Attendance).index(one.attendance),
        ),
    )


@dataclass(frozen=True, slots=True)
class ToldRegistration:
    """A registration with its forum, party and person, into which organization the party was merged, and why a change
    was decided as it was, for a message."""

    row: Registration
    forum: Forum
    party: Party
    person: Person
    merged_into: UUID | None
    change_reason: str | None


async def registration_in_words(
    db: AsyncSession, registration_id: UUID, change_id: UUID | None
) -> ToldRegistration | None:
    """With a change of it, at choice. None: there is none."""
    statement = (
        select(Registration, Forum, Party, Person, Organization.merged_into, RegistrationChange.reason)
        .join(Forum, Forum.id == Registration.forum_id)
        .join(Party, Party.id == Registration.party_id)
        .join(Person, Person.id == Registration.person_id)
        .outerjoin(Organization, Organization.party_id == Registration.party_id)
        .outerjoin(RegistrationChange, RegistrationChange.id == change_id)
        .where(Registration.id == registration_id)
    )
    row = (await db.execute(statement)).one_or_none()
    return None if row is None else ToldRegistration(*row)
