"""Persons whom programmes name, for organizers."""

from fastapi import Response

from api.dependencies import Db, IfMatch, Page, PersonId, tagged
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.persons import PersonCreate, PersonList, PersonRead, PersonUpdate
from api.security import CurrentAct
from models.enums import Permission
from services.persons import create_person, update_person, withhold_person
from services.queries.persons import list_persons, load_person

router = new_router("persons")


@router.get("/persons", dependencies=allowed(Permission.PERSON_READ), response_model=PersonList)
async def read_persons(db: Db, page: Page, act: CurrentAct) -> PersonList:
    """All persons by name."""
    persons, cursor = await list_persons(db, actor=act.actor, page=page)
    return PersonList(items=[PersonRead.model_validate(p) for p in persons], next_cursor=cursor)


@router.post("/persons", dependencies=allowed(Permission.PERSON_EDIT), status_code=201, response_model=PersonRead)
async def enter_person(body: PersonCreate, db: Db, act: CurrentAct, response: Response) -> PersonRead:
    """Enters a person: one record a human being."""
    person = await create_person(db, act=act, name=body.name, title=body.title, gender=body.gender)
    response.headers["Location"] = f"/v1/persons/{person.id}"
    return PersonRead.model_validate(person)


@router.get("/persons/{person_id}", dependencies=allowed(Permission.PERSON_READ), response_model=PersonRead)
async def read_person(person_id: PersonId, db: Db, act: CurrentAct, response: Response) -> PersonRead:
    """One person; the ETag is what If-Match takes."""
    return tagged(PersonRead.model_validate(await load_person(db, person_id, actor=act.actor)), response)


@router.patch("/persons/{person_id}", dependencies=allowed(Permission.PERSON_EDIT), response_model=PersonRead)
async def correct_person(
    person_id: PersonId, body: PersonUpdate, version: IfMatch, db: Db, act: CurrentAct, response: Response
) -> PersonRead:
    """Corrects a name or title; programmes show it so at once."""
    person = await update_person(db, act=act, person_id=person_id, version=version, changes=body.sent())
    return tagged(PersonRead.model_validate(person), response)


@router.delete("/persons/{person_id}", dependencies=allowed(Permission.PERSON_EDIT), status_code=204)
async def withhold_name(person_id: PersonId, version: IfMatch, db: Db, act: CurrentAct) -> None:
    """Erases the name for good. Programmes that name the person are published once more, with the name withheld."""
    await withhold_person(db, act=act, person_id=person_id, version=version)
