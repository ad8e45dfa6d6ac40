"""Entering and correcting persons: one record a human being. Programmes show the name as it is now."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Gender, Permission
from models.person import Person
from services.acts import Act, correct, demand_anywhere, demand_for_all, demand_standing, record
from services.errors import Conflict, InvalidInput
from services.publications import withhold_name
from services.queries.accounts import link_account
from services.queries.erasures import erase_texts_of_person
from services.queries.persons import forums_using_person, is_registered, load_person
from services.queries.writing import flush

NOTHING_LEFT = {"name": None, "own_name": None, "title": None, "gender": Gender.NOT_STATED}


async def create_person(
    db: AsyncSession, *, act: Act, name: str, title: str | None, gender: Gender = Gender.PENDING
) -> Person:
    """Raises NotPermitted."""
    demand_anywhere(act.actor, Permission.PERSON_EDIT)
    person = enter_person(db, act=act, name=name, title=title, gender=gender)
    await flush(db)
    return person


def enter_person(db: AsyncSession, *, act: Act, name: str, title: str | None, gender: Gender) -> Person:
    """The row of a person, by whoever may enter one."""
    person = Person(
        id=act.new_id(),
        name=name,
        title=title,
        gender=gender,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    db.add(person)
    record(db, act=act, name="person.create", subject_id=person.id)
    return person


async def update_person(
    db: AsyncSession, *, act: Act, person_id: UUID, version: int, changes: Mapping[str, Any]
) -> Person:
    """Corrects `name`, `title` or `gender`, or says whose `account` it is by its address (None: nobody's).

    With it the person sees what only those named in a meeting see, in whatever forum: so it takes a standing role.
    Raises NotPermitted, NotFound, Stale, InvalidInput (account), Conflict `registered`.
    """
    (demand_standing if "account" in changes else demand_anywhere)(act.actor, Permission.PERSON_EDIT)
    person = await load_person(db, person_id, actor=act.actor, lock=True)
    demand_for_all(act.actor, Permission.PERSON_EDIT, await forums_using_person(db, person_id))
    own = {name: value for name, value in changes.items() if name != "account"}
    if own and await is_registered(db, person_id):
        words = "This person is registered: who registered them amends it, or the Secretariat, at the registration."
        raise Conflict("registered", words)
    correct(person, act=act, version=version, changes=own)
    if "account" in changes and not await link_account(db, person_id=person.id, email=changes["account"]):
        raise InvalidInput("account", "unknown_account", "expected the address of an account")
    record(db, act=act, name="person.update", subject_id=person.id, changed=sorted(changes))
    await flush(db)
    return person


async def withhold_person(db: AsyncSession, *, act: Act, person_id: UUID, version: int) -> None:
    """Erases name and title for good, and what was written of the person elsewhere; every programme that names the
    person is published once more without.

    It reaches every forum, so it takes a standing role. Raises NotPermitted, NotFound, Stale.
    """
    demand_standing(act.actor, Permission.PERSON_EDIT)
    person = await load_person(db, person_id, actor=act.actor, lock=True)
    former = [name for name in (person.name, person.own_name) if name is not None]
    correct(person, act=act, version=version, changes={**NOTHING_LEFT, "withheld_at": act.now})
    record(db, act=act, name="person.withhold", subject_id=person.id)
    await flush(db)
    await erase_texts_of_person(db, person.id, former=former, now=act.now)
    await withhold_name(db, act=act, person_id=person.id)
