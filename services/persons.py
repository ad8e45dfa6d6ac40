"""Entering persons: one record a human being."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Permission
from models.person import Person
from services.acts import Act, demand_anywhere, record
from services.queries.writing import flush


async def create_person(db: AsyncSession, *, act: Act, name: str, title: str | None) -> Person:
    """Raises NotPermitted."""
    demand_anywhere(act.actor, Permission.PERSON_EDIT)
    person = Person(id=act.new_id(), name=name, title=title, created_at=act.now)
    db.add(person)
    record(db, act=act, name="person.create", subject_id=person.id)
    await flush(db)
    return person
