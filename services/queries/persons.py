"""Persons, and the names behind the ids that documents hold."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.meeting import Meeting, Seat
from models.party import Party
from models.person import Person
from models.publication import Publication
from services.errors import NotFound
from services.queries.paging import PageRequest, fetch_page
from services.rules.names import Names, PartyName, PersonName
from services.rules.programme import MeetingFact
from services.rules.publications import PublishedMeeting


async def list_persons(db: AsyncSession, page: PageRequest) -> tuple[list[Person], str | None]:
    """One page of persons by name, without those whose name is withheld."""
    found = await fetch_page(db, select(Person).where(Person.name.is_not(None)), (Person.name, Person.id), page)
    return [row[0] for row in found.rows], found.next_cursor


async def load_person(db: AsyncSession, person_id: UUID, *, lock: bool = False) -> Person:
    """At choice locked until the end of the transaction. Raises NotFound, also where the name is withheld."""
    person = await db.get(Person, person_id, with_for_update=lock)
    if person is None or person.withheld_at is not None:
        raise NotFound("person")
    return person


async def forums_using_person(db: AsyncSession, person_id: UUID) -> set[UUID]:
    """The forums whose draft or publications name a person."""
    seated = select(Meeting.forum_id).join(Seat, Seat.meeting_id == Meeting.id).where(Seat.person_id == person_id)
    named = Publication.document["programme"]["meetings"].contains([{"people": [{"person_id": str(person_id)}]}])
    found = await db.execute(seated.union(select(Publication.forum_id).where(named)))
    return set(found.scalars())


async def known_persons(db: AsyncSession, ids: Iterable[UUID]) -> set[UUID]:
    """Those of `ids` that exist and may be named."""
    statement = select(Person.id).where(Person.id.in_(set(ids)), Person.withheld_at.is_(None))
    return set((await db.execute(statement)).scalars())


async def party_ids(db: AsyncSession, codes: Iterable[str]) -> dict[str, UUID]:
    """code -> id, of the codes that exist."""
    found = await db.execute(select(Party.code, Party.id).where(Party.code.in_(set(codes))))
    return dict(found.all())


async def find_party(db: AsyncSession, code: str) -> Party | None:
    """The party of a code, or None."""
    return (await db.execute(select(Party).where(Party.code == code))).scalar_one_or_none()


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
