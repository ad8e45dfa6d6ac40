"""Registrations with badges, and a door with its device: put in by the shortest way."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx

from api.main import new_id
from models.badge import Scan
from models.enums import (
    Attendance,
    Gender,
    Language,
    ParticipantClass,
    Passage,
    RegistrationState,
    ScanAnswer,
    TravelSupport,
)
from models.person import Person
from models.registration import Registration
from services.queries.forums import find_forum_id
from services.queries.persons import find_party
from tests.world import NOON, Client, announced, draft

FORUM = "imrf-test"
ARABIC = "أمل محمد المثال"


async def register(
    client: Client,
    name: str = "Amal Example",
    *,
    own_name: str | None = ARABIC,
    slug: str = FORUM,
    state: RegistrationState = RegistrationState.APPROVED,
    class_: ParticipantClass = ParticipantClass.MEMBER_STATE,
    attendance: Attendance = Attendance.IN_PERSON,
    state_code: str = "EGY",
) -> str:
    """The id of a registration of a State."""
    async with client.app.state.sessions() as db, db.begin():
        forum, party = await find_forum_id(db, slug), await find_party(db, state_code)
        stamps: dict[str, Any] = {"version": 1, "created_at": NOON, "updated_at": NOON}
        person = Person(id=new_id(), name=name, own_name=own_name, gender=Gender.NOT_STATED, **stamps)
        db.add(person)
        await db.flush()
        made = Registration(
            id=new_id(),
            forum_id=forum,
            party_id=party.id,
            person_id=person.id,
            class_=class_,
            state=state,
            since=NOON,
            language=Language.AR,
            attendance=attendance,
            travel_support=TravelSupport.NOT_ASKED,
            **stamps,
        )
        db.add(made)
    return str(made.id)


async def end_registration(client: Client, registration: str, *, after: timedelta = timedelta()) -> None:
    """As its party, or the Secretariat, would."""
    async with client.app.state.sessions() as db, db.begin():
        row = await db.get(Registration, UUID(registration))
        row.state, row.since = RegistrationState.REVOKED, NOON + after


async def issue(client: Client, registration: str, slug: str = FORUM, **body: Any) -> dict[str, Any]:
    """The badge, with its code."""
    path = f"/forums/{slug}/registrations/{registration}/badge"
    made = await client.secretariat.post(path, json=body)
    assert made.status_code == 201, made.text
    return made.json()


async def issued(client: Client) -> dict[str, Any]:
    """An announced forum with one badge in it."""
    await announced(client)

    async def made() -> dict[str, Any]:
        return await issue(client, await register(client))

    return await client.step("badge", made)


class Door:
    """A device at a door; `scan` answers with what the door is told."""

    def __init__(self, client: Client, made: dict[str, Any], device: dict[str, Any], slug: str) -> None:
        self.id, self.token, self.device_id = made["id"], device["token"], device["id"]
        self.path = f"/forums/{slug}/doors/{self.id}/scans"
        self.http = client.anonymous

    async def post(self, *scans: dict[str, Any], path: str | None = None) -> httpx.Response:
        sent = {"Authorization": f"Bearer {self.token}"}
        return await self.http.post(path or self.path, json={"scans": list(scans)}, headers=sent)

    async def scan(self, code: str, at: str, passage: str = "in") -> str:
        answer = await self.post(a_scan(code, at, passage))
        assert answer.status_code == 200, answer.text
        return answer.json()["items"][0]["answer"]


def a_scan(code: str, at: str, passage: str = "in") -> dict[str, Any]:
    return {"id": str(new_id()), "code": code, "scanned_at": at, "passage": passage}


async def door(client: Client, slug: str = FORUM, **leads: Any) -> Door:
    """Into the first round table, unless it is said."""
    if not leads.keys() & {"meeting_id", "venue_id"}:
        leads["meeting_id"] = (await draft(client, "round_table", 1, slug))["id"]
    path = f"/forums/{slug}/doors"
    made = await client.secretariat.post(path, json={"name": "East", **leads})
    assert made.status_code == 201, made.text
    device = await client.secretariat.post(f"{path}/{made.json()['id']}/devices", json={"label": "Tablet"})
    assert device.status_code == 201, device.text
    return Door(client, made.json(), device.json(), slug)


async def let_in(client: Client, door: Door, badge: dict[str, Any]) -> None:
    """Put in as if the door had let somebody in at noon of the test's day, whatever the badge's days."""
    async with client.app.state.sessions() as db, db.begin():
        more: dict[str, Any] = {"scanned_at": NOON, "received_at": NOON, "position": 0}
        passed: dict[str, Any] = {"passage": Passage.IN, "answer": ScanAnswer.ADMITTED}
        ids = {"device_id": UUID(door.device_id), "door_id": UUID(door.id), "badge_id": UUID(badge["id"])}
        db.add(Scan(id=new_id(), **ids, **passed, **more))
