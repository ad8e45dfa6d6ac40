"""A meeting with places, and the shortest ways to them."""

from typing import Any
from uuid import UUID

import httpx
from sqlalchemy import text

from api.main import new_id
from models.enums import ParticipantClass, PlaceState
from models.place import MeetingPlaces, Place
from tests.badges import FORUM, register
from tests.world import NOON, Client, announced, draft, publish

MEETINGS, PLACES = f"/forums/{FORUM}/meetings", f"/forums/{FORUM}/places"


async def set_places(
    client: Client, meeting: str, capacity: int | None, *, version: int = 1, **more: dict[str, int]
) -> httpx.Response:
    path, tag = f"{MEETINGS}/{meeting}/capacity", {"If-Match": f'"{version}"'}
    return await client.secretariat.put(path, json={"capacity": capacity, **more}, headers=tag)


async def with_places(client: Client, capacity: int, **more: dict[str, int]) -> str:
    """The id of the first round table of a published forum, with so many places."""
    await announced(client)
    await publish(client)
    return await client.step(
        f"places {capacity} {sorted(more.items())}", lambda: give_places(client, capacity, **more)
    )


async def give_places(client: Client, capacity: int, **more: dict[str, int]) -> str:
    """To the first round table of the forum, which is there already; its id."""
    meeting = (await draft(client, "round_table", 1))["id"]
    answer = await set_places(client, meeting, capacity, **more)
    assert answer.status_code == 200, answer.text
    return meeting


async def ask(caller: httpx.AsyncClient, meeting: str, registration: str) -> httpx.Response:
    return await caller.post(f"{MEETINGS}/{meeting}/places", json={"registration": registration})


async def asked(caller: httpx.AsyncClient, meeting: str, registration: str) -> dict[str, Any]:
    answer = await ask(caller, meeting, registration)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def people(client: Client, *names: str, **more: Any) -> list[str]:
    """The ids of their registrations, of Egypt unless it is said."""
    return [await register(client, name, **more) for name in names]


async def act_on(caller: httpx.AsyncClient, place: dict[str, Any], name: str) -> httpx.Response:
    """POST of one of its acts: accept, cancel."""
    return await caller.post(f"{PLACES}/{place['id']}/{name}")


async def read(caller: httpx.AsyncClient, place: dict[str, Any]) -> dict[str, Any]:
    answer = await caller.get(f"{PLACES}/{place['id']}")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def stands(caller: httpx.AsyncClient, *places: dict[str, Any]) -> list[str]:
    """The states of these places now."""
    return [(await read(caller, place))["state"] for place in places]


async def listed(caller: httpx.AsyncClient, **asked_for: Any) -> list[dict[str, Any]]:
    answer = await caller.get(PLACES, params={"limit": 200, **asked_for})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def counted(client: Client, meeting: str) -> dict[str, Any]:
    answer = await client.secretariat.get(f"{MEETINGS}/{meeting}/capacity")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def planted_place(client: Client, meeting: str, registration: str) -> str:
    """The id of a place that is offered until the year's end, in a meeting that has two, put in as it stands."""
    stamps: dict[str, Any] = {"version": 1, "created_at": NOON, "updated_at": NOON}
    async with client.app.state.sessions() as db, db.begin():
        taken = {"taken": {"member_state": 1}, "waiting": {}, "total": 1, "arrivals": 1}
        db.add(MeetingPlaces(meeting_id=UUID(meeting), capacity=2, most={}, kept={}, **taken, **stamps))
        await db.flush()
        place = Place(
            id=new_id(),
            meeting_id=UUID(meeting),
            registration_id=UUID(registration),
            class_=ParticipantClass.MEMBER_STATE,
            state=PlaceState.OFFERED,
            received_at=NOON,
            arrival=1,
            due_at=NOON.replace(month=12),
            **stamps,
        )
        db.add(place)
    return str(place.id)


_PEOPLE = text("""
    INSERT INTO person (id, name, gender, version, created_at, updated_at)
    SELECT gen_random_uuid(), 'Crowd ' || class || ' ' || number, 'not_stated', 1, now(), now()
    FROM unnest(CAST(:classes AS text[])) AS class, generate_series(1, :each) AS number
""")
_CROWD = text("""
    INSERT INTO registration
        (id, forum_id, party_id, person_id, class, state, since, language, attendance, travel_support, version,
         created_at, updated_at)
    SELECT gen_random_uuid(), forum.id, party.id, person.id, split_part(person.name, ' ', 2), 'approved', now(), 'en',
        'in_person', 'not_asked', 1, now(), now()
    FROM forum, party, person
    WHERE forum.slug = :slug AND party.code = 'EGY' AND person.name LIKE 'Crowd %'
    ORDER BY split_part(person.name, ' ', 3)::int, person.name
    RETURNING id::text, class
""")


async def crowd(client: Client, classes: list[ParticipantClass], each: int) -> list[tuple[str, str]]:
    """(registration, class) of so many approved persons of each class, all for Egypt, the classes mixed."""
    async with client.app.state.sessions() as db, db.begin():
        await db.execute(_PEOPLE, {"classes": list(classes), "each": each})
        return [(row[0], row[1]) for row in (await db.execute(_CROWD, {"slug": FORUM})).all()]
