"""Persons as delegations and organizations register them, over HTTP."""

from typing import Any

import httpx
from sqlalchemy import text

from api.main import new_id
from models.enums import Attendance, Gender, Language, ParticipantClass, RegistrationState, TravelSupport
from models.person import Person
from models.registration import AccessibilityNeed, Registration
from services.queries.forums import find_forum_id
from services.queries.persons import find_party
from tests.organizations import registered
from tests.world import NOON, Client, announced

SLUG = "imrf-test"
FORUM = f"/forums/{SLUG}"
PATH = f"{FORUM}/registrations"
AMAL = {"name": "Amal Example", "own_name": "أمل مثال", "title": "Ms.", "gender": "f", "origin": "ministry"}
REASON = "The quota of this class is used up"
SOURCE = "The list of the Council"


async def nominate(
    caller: httpx.AsyncClient, name: str = "Amal Example", path: str = PATH, **more: Any
) -> httpx.Response:
    return await caller.post(path, json={"name": name, **more})


async def nominated(caller: httpx.AsyncClient, name: str = "Amal Example", **more: Any) -> dict[str, Any]:
    answer = await nominate(caller, name, **more)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def act_on(caller: httpx.AsyncClient, one: dict[str, Any], name: str, /, **body: Any) -> httpx.Response:
    """POST of one of its acts: confirm, withdraw, decision."""
    path = f"{PATH}/{one['id']}/{name}"
    return await caller.post(path) if name == "confirm" else await caller.post(path, json=body)


async def done(caller: httpx.AsyncClient, one: dict[str, Any], name: str, /, **body: Any) -> dict[str, Any]:
    answer = await act_on(caller, one, name, **body)
    assert answer.status_code in (200, 201), answer.text
    return answer.json()


async def read(caller: httpx.AsyncClient, one: dict[str, Any]) -> dict[str, Any]:
    answer = await caller.get(f"{PATH}/{one['id']}")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def patch(caller: httpx.AsyncClient, one: dict[str, Any], **changes: Any) -> httpx.Response:
    """PATCH at the version that `one` has."""
    return await caller.patch(f"{PATH}/{one['id']}", json=changes, headers={"If-Match": f'"{one["version"]}"'})


async def listed(caller: httpx.AsyncClient, **asked: Any) -> list[dict[str, Any]]:
    answer = await caller.get(PATH, params={"limit": 200, **asked})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def confirm_claim(client: Client, organization: dict[str, Any], *, ecosoc: bool) -> None:
    """As the Secretariat finds it."""
    path = f"/organizations/{organization['id']}"
    tag = {"If-Match": (await client.secretariat.get(path)).headers["ETag"]}
    sent = {"ecosoc": ecosoc, "source": SOURCE, "reason": "As the list says"}
    answer = await client.secretariat.put(f"{path}/confirmations", json=sent, headers=tag)
    assert answer.status_code == 200, answer.text


async def accredited(client: Client) -> dict[str, Any]:
    """An announced forum, and an organization of `client.ngo` whose status with ECOSOC is confirmed."""
    await announced(client)

    async def made() -> dict[str, Any]:
        organization = await registered(client.ngo, ecosoc_status="roster")
        await confirm_claim(client, organization, ecosoc=True)
        return organization

    return await client.step("accredited", made)


async def planted_registration(
    client: Client, slug: str, party: str = "EGY", name: str = "Amal Example", needs: str | None = None
) -> str:
    """Of a person whom a State has nominated, put in as it stands: its id."""
    key = new_id()
    async with client.app.state.sessions() as db, db.begin():
        person = Person(id=new_id(), name=name, gender=Gender.PENDING, version=1)
        person.created_at = person.updated_at = NOON
        db.add(person)
        await db.flush()
        row = Registration(
            id=key,
            forum_id=await find_forum_id(db, slug),
            party_id=(await find_party(db, party)).id,
            person_id=person.id,
            class_=ParticipantClass.MEMBER_STATE,
            state=RegistrationState.NOMINATED,
            since=NOON,
            language=Language.AR,
            attendance=Attendance.IN_PERSON,
            travel_support=TravelSupport.NOT_ASKED,
            version=1,
            created_at=NOON,
            updated_at=NOON,
        )
        db.add(row)
        await db.flush()
        if needs is not None:
            db.add(AccessibilityNeed(registration_id=key, needs=needs, updated_at=NOON))
    return str(key)


async def told(client: Client) -> list[tuple[str, str]]:
    """(address, kind) of the messages about registrations of persons, in this order."""
    async with client.app.state.sessions() as db, db.begin():
        found = await db.execute(
            text(
                "SELECT account.email, outbox.kind FROM outbox JOIN account ON account.id = outbox.account_id"
                " WHERE outbox.kind LIKE 'registration\\_%' ORDER BY 1, 2"
            )
        )
        return [(row[0], row[1]) for row in found.all()]
