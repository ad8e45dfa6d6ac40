"""Erasure, proven on a dump: what was planted wherever somebody can leave it is found there before, and not after."""

import asyncio
import subprocess
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import make_url

from api.main import create_app, new_id
from models.enums import Role
from services import erasures
from services.adapters.database import make_engine, make_sessions
from services.retention import forget
from tests.badges import issue
from tests.mail import code, deliver
from tests.migrations.programs import program
from tests.organizations import newcomer, registered
from tests.registrations import FORUM, PATH, done, listed, nominated, patch, read
from tests.world import PASSWORD, Client, Clock, announced, draft, edit, publish

# Of a person
NAMES = ("Zanzibarine", "Marzipanova", "Quillfeather", "Thistlewood")
TEXTS = (
    "أمل الزنجبيلية",  # own name
    "Titlemarker",
    "Functionmarker",
    "Needsmarker",
    "Travelmarker",  # why support for travelling was refused
    "Declinemarker",  # why a change was declined
    "Proposedmarker",  # a change that waits
    "Badgemarker",  # why a badge was revoked
    "Revokemarker",  # why a registration was
    "Notemarker",  # what a State notes of whom it nominates
)
# Of an account
OLD, NEW, OFFERED = "markerold@demo.example", "markernew@demo.example", "marker-of-nobody"
ADDRESSES = ("markerold", "markernew")
LEFT = ("Agentmarker", "keymarker", "Contactmarker", "5550199", "Labelmarker")
OF_PERSON, OF_ACCOUNT = (*NAMES, *TEXTS), (*ADDRESSES, *LEFT)
OWN = "four words not together"


@dataclass
class World:
    client: Client
    clock: Clock
    url: str

    def dumped(self) -> str:
        """The whole database as text."""
        url = make_url(self.url).set(drivername="postgresql").render_as_string(hide_password=False)
        return subprocess.run(
            [program("pg_dump"), "--no-comments", "-d", url], check=True, capture_output=True, text=True
        ).stdout

    async def found(self, markers: tuple[str, ...]) -> list[str]:
        dump = (await asyncio.to_thread(self.dumped)).lower()
        return [marker for marker in markers if marker.lower() in dump]

    def as_(self, token: str) -> httpx.AsyncClient:
        return self.client._caller({"Authorization": f"Bearer {token}", "User-Agent": "Agentmarker"})

    async def delivered(self, to: str) -> str:
        (message, *_) = (await deliver(self.client.app.state.sessions, self.clock)).to(to)
        return code(message)


@pytest.fixture
async def world(own_database: str, own_admin_url: str) -> AsyncIterator[World]:
    engine, clock = make_engine(own_database, pool_size=10), Clock()
    async with Client(create_app(make_sessions(engine), clock=clock, new_id=new_id)) as client:
        yield World(client, clock, own_admin_url)
    await engine.dispose()


def ok(answer: httpx.Response) -> Any:
    assert answer.status_code in (200, 201, 202, 204), answer.text
    return answer.json() if answer.content else None


async def plant_person(client: Client) -> None:
    """A delegate whose registration was edited, changed, refused support and revoked, and one whose is in force; a
    nominee; a speaker of the programme."""
    await announced(client)
    needs = {"needs": "Needsmarker"}
    more = {"own_name": "أمل الزنجبيلية", "title": "Titlemarker", "function": "Functionmarker"}
    one = await nominated(client.egypt, "Zanzibarine", **more, travel_support="asked")
    ok(await patch(client.egypt, one, name="Marzipanova"))
    tag = {"If-Match": f'"{(await read(client.egypt, one))["version"]}"'}
    ok(await client.egypt.put(f"{PATH}/{one['id']}/accessibility-needs", json=needs, headers=tag))
    await done(client.egypt, one, "confirm")
    refusal = {"granted": False, "reason": "Travelmarker"}
    ok(await client.secretariat.post(f"{PATH}/{one['id']}/travel-support", json=refusal))
    badge = await issue(client, one["id"])
    reason = {"reason": "Badgemarker"}
    ok(await client.secretariat.post(f"{FORUM}/badges/{badge['id']}/revoke", json=reason))
    path = f"{PATH}/{one['id']}/changes"
    ok(await client.egypt.post(path, json={"function": "Functionmarker too"}))
    ok(await client.secretariat.post(f"{path}/decision", json={"decision": "declined", "reason": "Declinemarker"}))
    ok(await client.egypt.post(path, json={"function": "Proposedmarker", "name": "Zanzibarine"}))
    other = await nominated(client.egypt, "Quillfeather", function="Functionmarker")
    await done(client.egypt, other, "confirm")
    await done(client.secretariat, other, "decision", decision="revoke", reason="Revokemarker")
    spans = [{"starts_at": "2026-05-05T14:00:00Z", "ends_at": "2026-05-05T17:00:00Z"}]
    offer = {"state": "EGY", "person": {"name": "Quillfeather"}, "note": "Notemarker", "unavailable": spans}
    ok(await client.egypt.post(f"{FORUM}/nominations", json=offer))
    speaker = ok(await client.opga.post("/persons", json={"name": "Thistlewood", "title": "Titlemarker"}))
    table = await draft(client, "round_table", 1)
    ok(await edit(client.opga, table, people=[{"role": "moderator", "person_id": speaker["id"]}]))
    await publish(client)


async def plant_account(world: World) -> httpx.AsyncClient:
    """Invited by an address of old, logged in, its address changed; contact of an organization; with requests that
    may be repeated, invitations and links that wait, and messages."""
    client = world.client
    offer = {"email": OLD, "role": "delegation", "party": "EGY"}
    ok(await client.egypt.post("/invitations", json=offer))
    accept = {"token": await world.delivered(OLD), "password": OWN}
    ok(await client.anonymous.post("/invitations/accept", json=accept))
    login = {"json": {"email": OLD, "password": OWN}, "headers": {"User-Agent": "Agentmarker"}}
    caller = world.as_(ok(await client.anonymous.post("/auth/login", **login))["access_token"])
    ok(await caller.post("/me/email", json={"email": NEW, "current_password": OWN}))
    ok(await caller.post("/me/email/confirm", json={"token": await world.delivered(NEW)}))
    ok(await caller.post(f"{FORUM}/submissions", json={"step": "pledges"}, headers={"Idempotency-Key": "keymarker"}))
    ok(await caller.post("/calendar-feeds", json={"forum": "imrf-test", "label": "Labelmarker"}))
    contact = {"name": "Contactmarker", "email": NEW, "phone": "+20 5550199"}
    await registered(client.ngo, contact=contact)
    world.clock.forward(minutes=10)
    ok(await client.anonymous.post("/auth/password/forgot", json={"email": NEW}))
    ok(await client.anonymous.post("/auth/register", json={"email": NEW, "password": OWN}))
    ok(await client.admin.post("/invitations", json={"email": NEW, "role": "auditor"}))
    await client.anonymous.post("/auth/login", json={"email": NEW, "password": "wrong one altogether"})
    return caller


async def test_nothing_is_left_in_a_dump(world: World) -> None:
    client = world.client
    await plant_person(client)
    caller = await plant_account(world)
    assert await world.found((*OF_PERSON, *OF_ACCOUNT)) == [*OF_PERSON, *OF_ACCOUNT]
    given = ok(await caller.get("/me/data"))["account"]
    assert {link["email"] for link in given["links"]} == {OLD, NEW}
    assert sorted(one["role"] for one in given["invitations"]) == ["auditor", "delegation"]

    for person in ok(await client.opga.get("/persons", params={"limit": 200}))["items"]:
        tag = {"If-Match": f'"{person["version"]}"'}
        ok(await client.opga.delete(f"/persons/{person['id']}", headers=tag))
    ok(await caller.post("/me/erasure", json={"current_password": OWN}))
    assert (await caller.get("/me")).status_code == 401
    assert await world.found((*OF_PERSON, *OF_ACCOUNT)) == []
    world.clock.forward(days=400)
    await forget(client.app.state.sessions, now=world.clock.now + timedelta(days=1))
    assert await world.found((*OF_PERSON, *OF_ACCOUNT)) == []
    print(f"evidence: {len({*OF_PERSON, *OF_ACCOUNT})} planted markers looked for in a dump")  # noqa: T201


async def focal_points_leave(world: World) -> list[int]:
    """The statuses of both focal points of a party who erase their accounts at once."""
    client = world.client
    who = {"role": Role.DELEGATION, "party": "KEN", "focal_point": True}
    both = [await newcomer(client, name, **who) for name in ("leaving", "leaving-too")]
    asked = [one.post("/me/erasure", json={"current_password": PASSWORD}) for one in both]
    return sorted(answer.status_code for answer in await asyncio.gather(*asked))


async def test_of_two_last_focal_points_one_stays(world: World) -> None:
    assert await focal_points_leave(world) == [204, 409]


async def test_without_the_guard_both_leave(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The negative control."""

    async def nothing(*_: object, **__: object) -> None:
        return None

    monkeypatch.setattr(erasures, "demand_another", nothing)
    assert await focal_points_leave(world) == [204, 204]


async def test_nothing_is_written_any_more_of_whom_was_erased(world: World) -> None:
    """Not by their party; and what was written in that very moment goes with the next run of the retention job."""
    client, sessions = world.client, world.client.app.state.sessions
    await plant_person(client)
    for person in ok(await client.opga.get("/persons", params={"limit": 200}))["items"]:
        tag = {"If-Match": f'"{person["version"]}"'}
        ok(await client.opga.delete(f"/persons/{person['id']}", headers=tag))
    (one,) = [one for one in await listed(client.egypt) if one["state"] == "approved"]
    assert (one["name"], one["function"], one["proposed"]) == (None, None, [])
    tag = {"If-Match": f'"{one["version"]}"'}
    path = f"{PATH}/{one['id']}"
    refused = [
        await client.secretariat.patch(path, json={"function": "Functionmarker"}, headers=tag),
        await client.egypt.put(f"{path}/accessibility-needs", json={"needs": "Needsmarker"}, headers=tag),
        await client.egypt.post(f"{path}/changes", json={"name": "Zanzibarine"}),
    ]
    assert [(answer.status_code, answer.json()["code"]) for answer in refused] == [(409, "withheld")] * 3
    revoked = {"decision": "revoke", "reason": "Revokemarker"}
    ok(await client.secretariat.post(f"{path}/decision", json=revoked))
    assert await world.found(OF_PERSON) == ["Revokemarker"]
    await forget(sessions, now=world.clock.now)
    assert await world.found(OF_PERSON) == []


async def test_a_registration_that_is_anothers_by_now_keeps_no_former_name(world: World) -> None:
    client = world.client
    await announced(client)
    one = await nominated(client.egypt, "Quillfeather")
    await done(client.egypt, one, "confirm")
    (person,) = ok(await client.opga.get("/persons"))["items"]
    table = await draft(client, "round_table", 1)
    ok(await edit(client.opga, table, people=[{"role": "moderator", "person_id": person["id"]}]))
    ok(await client.egypt.post(f"{PATH}/{one['id']}/changes", json={"name": "Thistlewood"}))
    ok(await client.secretariat.post(f"{PATH}/{one['id']}/changes/decision", json={"decision": "approved"}))
    assert await world.found(NAMES) == ["Quillfeather", "Thistlewood"]
    ok(await client.opga.delete(f"/persons/{person['id']}", headers={"If-Match": f'"{person["version"]}"'}))
    assert await world.found(NAMES) == ["Thistlewood"]
