"""Whom a nomination names: nobody yet, a person by name, or one who is known; and all that it named in turn."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Gender, Permission
from models.nomination import NamedPerson, Nomination
from services.acts import Act, correct, demand_for_all, record
from services.errors import Conflict, InvalidInput, Stale
from services.persons import enter_person
from services.queries.nominations import NominationView, live_nominations, lock_nominations_of
from services.queries.persons import forums_using_person, known_persons, lock_person, used_here_alone
from services.queries.writing import CONFLICTS, flush
from services.rules.nominations import Speaker, same_name

PERSON_TWICE, STATE_TWICE = "uq_nomination_forum_id_person_id", "uq_nomination_forum_id_party_id"
NAMING = ("person", "person_id")
SAID_OF_PERSON: Mapping[str, Any] = MappingProxyType({"level": None, "objectives": [], "unavailable": []})


@dataclass(frozen=True, slots=True)
class PersonGiven:
    """A person as a State names one; `more` has those of title and gender that were sent."""

    name: str
    more: Mapping[str, Any]


class NominationChanges(dict[str, Any]):
    """The fields that a request sent, by name, and no others: absent means unchanged, None means emptied.

    person (a PersonGiven), person_id (of the Office alone), level, preferred, ruled_out, objectives, unavailable
    (pairs of instants), note.
    """


def demand_own_way(speaker: Speaker, changes: NominationChanges) -> None:
    """Raises InvalidInput for an id where a name is expected: only the Office knows persons by their ids."""
    if changes.get("person_id") is not None:
        if not speaker.office:
            raise InvalidInput("person_id", "office_only", "expected `person` instead, with a name")
        if changes.get("person") is not None:
            raise InvalidInput("person_id", "person_twice", "expected either `person` or `person_id`")


def names_another(view: NominationView, changes: NominationChanges) -> bool:
    """Whether the changes name another person than the present one, or nobody instead."""
    if changes.get("person_id") is not None:
        return bool(changes["person_id"] != view.row.person_id)
    if given := changes.get("person"):
        return view.person is None or not same_name(view.person.name, given.name)
    return view.row.person_id is not None and not changes.keys().isdisjoint(NAMING)


def with_emptied(view: NominationView, changes: NominationChanges) -> NominationChanges:
    """The changes, which name another person or nobody, with what was said of the one named before emptied, unless it
    is sent anew."""
    return changes if view.row.person_id is None else NominationChanges({**SAID_OF_PERSON, **changes})


async def demand_not_twice(db: AsyncSession, *, act: Act, row: Nomination, changes: NominationChanges) -> None:
    """Raises Conflict where the person, or the State without one, is nominated already; until the end of the
    transaction nobody else nominates this State. Raises InvalidInput for a person that there is not.

    Of the State without a person it names the nomination: whoever nominates a State sees all of its nominations. A
    name is compared within its State alone.
    """
    person_id, given = changes.get("person_id"), changes.get("person")
    name = given.name if given else None
    if person_id is not None:
        known = await known_persons(db, [person_id], actor=act.actor)
        if person_id not in known:
            raise InvalidInput("person_id", "unknown_person", "expected the id of a person")
        name = known[person_id]
    await lock_nominations_of(db, forum_id=row.forum_id, state_id=row.party_id)
    live = await live_nominations(db, forum_id=row.forum_id, state_id=row.party_id, person_id=person_id)
    for other_id, state_id, other_person, other_name in live:
        if other_id == row.id:
            continue
        if name is None and other_person is None:
            raise Conflict(*CONFLICTS[STATE_TWICE], nomination=str(other_id))
        by_id = person_id is not None and other_person == person_id
        if by_id or (state_id == row.party_id and same_name(name, other_name)):
            raise Conflict(*CONFLICTS[PERSON_TWICE])


async def enter_named(db: AsyncSession, *, act: Act, changes: NominationChanges) -> UUID | None:
    """The id of the person named: one that is there, a new one, or nobody."""
    given: PersonGiven | None = changes.get("person")
    if given is None:
        existing: UUID | None = changes.get("person_id")
        return existing
    title, gender = given.more.get("title"), given.more.get("gender", Gender.PENDING)
    person = enter_person(db, act=act, name=given.name, title=title, gender=gender)
    await flush(db)
    return person.id


async def needs_own_record(
    db: AsyncSession, *, speaker: Speaker, view: NominationView, changes: NominationChanges
) -> bool:
    """Whether the same person, written otherwise than before, gets a new record: a State corrects what its nomination
    alone uses, and rewrites nobody whom a programme, another meeting or another nomination names."""
    given: PersonGiven | None = changes.get("person")
    if given is None or view.person is None or speaker.office:
        return False
    sent = {"name": given.name, **given.more}
    if all(getattr(view.person, name) == value for name, value in sent.items()):
        return False
    return not await used_here_alone(db, person_id=view.person.id, nomination_id=view.row.id)


async def correct_named(db: AsyncSession, *, act: Act, row: Nomination, given: PersonGiven) -> None:
    """The same person, written as it is sent now. Raises NotPermitted where another forum uses the record too, and
    Stale where the name was withheld meanwhile."""
    assert row.person_id is not None  # noqa: S101  (asked by the caller)
    person = await lock_person(db, row.person_id)
    if not same_name(person.name, given.name):
        raise Stale
    sent = {"name": given.name, **given.more}
    changes = {name: value for name, value in sent.items() if getattr(person, name) != value}
    if not changes:
        return
    elsewhere = await forums_using_person(db, person.id) - {row.forum_id}
    demand_for_all(act.actor, Permission.PERSON_EDIT, elsewhere)
    correct(person, act=act, version=person.version, changes=changes)
    record(db, act=act, name="person.update", subject_id=person.id, changed=sorted(changes))


def note_person(db: AsyncSession, *, act: Act, row: Nomination, number: int) -> None:
    """Adds whom it names now to those that it named."""
    db.add(
        NamedPerson(
            nomination_id=row.id,
            number=number,
            person_id=row.person_id,
            level=row.level,
            named_by=act.actor.account_id,
            named_at=act.now,
        )
    )
