"""Persons, and the names behind the ids that documents hold."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy import ColumnElement, Text, and_, cast, exists, func, not_, or_, select, true
from sqlalchemy.dialects.postgresql import JSONPATH
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MeetingKind, PartyKind, Permission, SeatRole
from models.meeting import Meeting, Seat
from models.nomination import NamedPerson, Nomination
from models.party import Party
from models.person import Person
from models.publication import Publication
from models.registration import Registration
from services.errors import NotFound
from services.queries.paging import PageRequest, fetch_page
from services.rules.access import Actor
from services.rules.names import Names, PartyName, PersonName
from services.rules.programme import MeetingFact
from services.rules.publications import PublishedMeeting
from services.rules.registrations import ENDED

_NOMINATED = exists().where(Nomination.person_id == Person.id)
_REGISTERED = exists().where(Registration.person_id == Person.id)
_NAMED = exists().where(NamedPerson.person_id == Person.id)
# Co-chairs apart: of them organizers of other forums learn with everybody else.
_SEATED = exists().where(
    Seat.person_id == Person.id,
    Seat.meeting_id == Meeting.id,
    not_(and_(Meeting.kind == MeetingKind.ROUND_TABLE, Seat.role == SeatRole.CO_CHAIR)),
)
_PUBLISHED = select(
    func.jsonb_path_query(Publication.document, cast("$.programme.meetings[*].people[*].person_id", JSONPATH))
)


def _known_to(actor: Actor) -> ColumnElement[bool]:
    """Whom only nominations or registrations name is known to those who read these; whom a seat or programme names,
    to organizers."""
    forums = actor.forums_with(Permission.NOMINATION_READ)
    registering = actor.forums_with(Permission.REGISTRATION_READ)
    if None in forums and None in registering:
        return true()
    # In this order: what is published is looked for last, once a query, of whom nothing else tells.
    ways = [not_(or_(_NOMINATED, _NAMED, _REGISTERED)), _SEATED]
    if registering:
        ways.append(_REGISTERED if None in registering else _REGISTERED.where(Registration.forum_id.in_(registering)))
    if None in forums:
        ways += [_NOMINATED, _NAMED]
    elif forums:
        of_nomination = exists().where(Nomination.forum_id.in_(forums))
        ways += [
            of_nomination.where(Nomination.person_id == Person.id),
            of_nomination.where(NamedPerson.nomination_id == Nomination.id, NamedPerson.person_id == Person.id),
        ]
    return or_(*ways, func.to_jsonb(cast(Person.id, Text)).in_(_PUBLISHED))


async def list_persons(db: AsyncSession, *, actor: Actor, page: PageRequest) -> tuple[list[Person], str | None]:
    """One page of persons by name, without those whose name is withheld and those whom the caller may not know."""
    statement = select(Person).where(Person.name.is_not(None), _known_to(actor))
    found = await fetch_page(db, statement, (Person.name, Person.id), page)
    return [row[0] for row in found.rows], found.next_cursor


async def load_person(db: AsyncSession, person_id: UUID, *, actor: Actor, lock: bool = False) -> Person:
    """At choice locked until the end of the transaction. Raises NotFound, also where the name is withheld, and where
    the caller may not know the person."""
    statement = select(Person).where(Person.id == person_id, Person.withheld_at.is_(None), _known_to(actor))
    person = (await db.execute(statement.with_for_update(of=Person) if lock else statement)).scalar_one_or_none()
    if person is None:
        raise NotFound("person")
    return person


async def lock_person(db: AsyncSession, person_id: UUID) -> Person:
    """A person that is known to be there, as it is now, locked until the end of the transaction."""
    statement = select(Person).where(Person.id == person_id).with_for_update()
    return (await db.execute(statement.execution_options(populate_existing=True))).scalar_one()


async def forums_using_person(db: AsyncSession, person_id: UUID) -> set[UUID]:
    """The forums whose draft, publications, nominations or registrations name a person, or once named them."""
    seated = select(Meeting.forum_id).join(Seat, Seat.meeting_id == Meeting.id).where(Seat.person_id == person_id)
    named = Publication.document["programme"]["meetings"].contains([{"people": [{"person_id": str(person_id)}]}])
    nominated = select(Nomination.forum_id).where(Nomination.person_id == person_id)
    once = (
        select(Nomination.forum_id)
        .join(NamedPerson, NamedPerson.nomination_id == Nomination.id)
        .where(NamedPerson.person_id == person_id)
    )
    registered = select(Registration.forum_id).where(Registration.person_id == person_id)
    found = await db.execute(seated.union(select(Publication.forum_id).where(named), nominated, once, registered))
    return set(found.scalars())


async def used_here_alone(
    db: AsyncSession, *, person_id: UUID, nomination_id: UUID | None = None, registration_id: UUID | None = None
) -> bool:
    """Whether a nomination, with the seat to which it is appointed, or else a registration, is all that names a
    person, published or not."""
    seat = select(Nomination.seat_id).where(Nomination.id == nomination_id, Nomination.seat_id.is_not(None))
    named = Publication.document["programme"]["meetings"].contains([{"people": [{"person_id": str(person_id)}]}])
    elsewhere = or_(
        exists().where(Seat.person_id == person_id, Seat.id.not_in(seat)),
        exists().where(Nomination.person_id == person_id, Nomination.id != nomination_id),
        exists().where(NamedPerson.person_id == person_id, NamedPerson.nomination_id != nomination_id),
        exists().where(Registration.person_id == person_id, Registration.id != registration_id),
        exists().where(named),
    )
    return not (await db.execute(select(elsewhere))).scalar_one()


async def is_registered(db: AsyncSession, person_id: UUID) -> bool:
    """Whether a registration that has not ended names a person."""
    live = Registration.state.not_in(sorted(ENDED))
    return bool((await db.execute(select(exists().where(Registration.person_id == person_id, live)))).scalar_one())


async def known_persons(db: AsyncSession, ids: Iterable[UUID], *, actor: Actor) -> dict[UUID, str]:
    """id -> name of those of `ids` that exist, may be named, and are known to the caller."""
    statement = select(Person.id, Person.name).where(Person.id.in_(set(ids)), Person.withheld_at.is_(None))
    found = await db.execute(statement.where(_known_to(actor)))
    return {key: name for key, name in found.all() if name is not None}


async def party_ids(
    db: AsyncSession, codes: Iterable[str], *, kinds: Iterable[PartyKind] = PartyKind
) -> dict[str, UUID]:
    """code -> id, of the codes that exist for parties of these kinds."""
    statement = select(Party.code, Party.id).where(Party.code.in_(set(codes)), Party.kind.in_(list(kinds)))
    return dict((await db.execute(statement)).all())


async def find_party(db: AsyncSession, code: str) -> Party | None:
    """The party of a code, or None."""
    return (await db.execute(select(Party).where(Party.code == code))).scalar_one_or_none()


async def parties_by_id(db: AsyncSession, ids: Iterable[UUID]) -> list[Party]:
    """Those of these parties that there are."""
    return list((await db.execute(select(Party).where(Party.id.in_(set(ids))))).scalars())


async def party_by_id(db: AsyncSession, party_id: UUID) -> Party:
    """A party that is known to be there."""
    return (await db.execute(select(Party).where(Party.id == party_id))).scalar_one()


async def load_names(db: AsyncSession, meetings: Iterable[MeetingFact | PublishedMeeting]) -> Names:
    """The names of all parties and persons with a seat in these meetings: two queries, however many."""
    seats = [seat for meeting in meetings for seat in meeting.people]
    parties = {seat.party_id for seat in seats if seat.party_id is not None}
    persons = {seat.person_id for seat in seats if seat.person_id is not None}
    statement = select(Person.id, Person.name, Person.title, Person.updated_at).where(Person.id.in_(persons))
    found = (await db.execute(statement)).all()
    return Names(
        parties=await party_names(db, parties),
        persons={key: PersonName(name, title) for key, name, title, _ in found if name is not None},
        changed_at=max((changed_at for *_, changed_at in found), default=None),
    )


async def parties_named(db: AsyncSession, codes: Iterable[str]) -> dict[str, PartyName]:
    """code -> code and names, of the codes that exist."""
    found = await db.execute(select(Party.code, Party.names).where(Party.code.in_(set(codes))))
    return {code: PartyName(code, names) for code, names in found.all()}


async def persons_named(db: AsyncSession, ids: Iterable[UUID]) -> dict[UUID, PersonName]:
    """id -> name and title, of those whose name is not withheld."""
    found = await db.execute(
        select(Person.id, Person.name, Person.title).where(Person.id.in_(set(ids)), Person.name.is_not(None))
    )
    return {key: PersonName(name, title) for key, name, title in found.all() if name is not None}


async def party_names(db: AsyncSession, ids: set[UUID]) -> Mapping[UUID, PartyName]:
    """id -> code and names."""
    found = await db.execute(select(Party.id, Party.code, Party.names).where(Party.id.in_(ids)))
    return {key: PartyName(code, names) for key, code, names in found.all()}
