"""What two requests could break together. Each guard has a negative control: without it, the race is seen."""

import asyncio
from collections import Counter

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import selectinload

from api.main import create_app, new_id
from models.forum import Forum
from models.meeting import Meeting
from services import acts, bookings, meetings, publications
from services.adapters.database import make_engine, make_sessions
from tests.world import Client, Clock, create_forum, create_rooms, draft, drafts, edit, forum_payload, publish

SAME_TIME = {"local_start": "2026-05-06T10:00", "local_end": "2026-05-06T13:00"}


async def _at_the_same_time(client: Client, count: int) -> list[dict]:
    """Side events that all take place in one half-day."""
    slots = [m for m in await drafts(client) if m["kind"] == "side_event"][:count]
    return [(await edit(client.opga, slot, **SAME_TIME)).json() for slot in slots]


async def _book_all(client: Client, slots: list[dict], rooms: list[str]) -> Counter:
    answers = await asyncio.gather(
        *(edit(client.opga, slot, room_id=rooms[i % len(rooms)]) for i, slot in enumerate(slots))
    )
    assert {answer.json()["code"] for answer in answers if answer.status_code != 200} <= {"room_taken"}
    return Counter(answer.status_code for answer in answers)


async def test_room_is_never_booked_twice(committing_client: Client) -> None:
    client = committing_client
    await create_forum(client)
    rooms = await create_rooms(client, "A", "B", "C", "D")
    slots = await _at_the_same_time(client, 20)
    assert await _book_all(client, slots, rooms) == {200: 4, 409: 16}
    booked = [m["room"]["id"] for m in await drafts(client) if m["kind"] == "side_event" and m["room"]]
    assert sorted(booked) == sorted(rooms)


async def _drop_constraint(admin_url: str) -> None:
    engine = make_engine(admin_url, pool_size=1)
    async with engine.begin() as connection:
        await connection.execute(text("ALTER TABLE meeting DROP CONSTRAINT ex_meeting_room_booked_once"))
    await engine.dispose()


async def test_without_lock_and_constraint_a_room_is_booked_twice(
    own_database: str, own_admin_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above."""
    await _drop_constraint(own_admin_url)
    barrier = asyncio.Barrier(8)
    ask = bookings.find_clash

    async def ask_at_once(db, **asked):
        """Nobody commits before all have asked: what the advisory lock prevents."""
        answer = await ask(db, **asked)
        await barrier.wait()
        return answer

    async def without_constraint(db) -> None:
        return None

    async def without_lock(db, *keys: str) -> None:
        return None

    monkeypatch.setattr("services.queries.meetings.hold", without_lock)
    monkeypatch.setattr(bookings, "defer_rooms", without_constraint)
    monkeypatch.setattr(bookings, "settle_rooms", without_constraint)

    engine = make_engine(own_database, pool_size=10)
    async with Client(create_app(make_sessions(engine), clock=Clock(), new_id=new_id)) as client:
        await create_forum(client)
        (room,) = await create_rooms(client, "A")
        slots = await _at_the_same_time(client, 8)
        monkeypatch.setattr(bookings, "find_clash", ask_at_once)
        assert await _book_all(client, slots, [room]) == {200: 8}
    await engine.dispose()


async def test_constraint_holds_where_the_lock_is_forgotten(
    own_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The backstop: a booking that did not ask is refused by the database, as a conflict."""

    async def nobody_has_it(db, **asked) -> None:
        return None

    engine = make_engine(own_database, pool_size=10)
    async with Client(create_app(make_sessions(engine), clock=Clock(), new_id=new_id)) as client:
        await create_forum(client)
        (room,) = await create_rooms(client, "A")
        slots = await _at_the_same_time(client, 2)
        monkeypatch.setattr(bookings, "find_clash", nobody_has_it)
        assert (await edit(client.opga, slots[0], room_id=room)).status_code == 200
        refused = await edit(client.opga, slots[1], room_id=room)
        assert (refused.status_code, refused.json()["code"]) == (409, "room_taken")
    await engine.dispose()


async def test_of_many_editors_of_one_version_one_wins(committing_client: Client) -> None:
    client = committing_client
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    answers = await asyncio.gather(*(edit(client.opga, table, number=n) for n in range(100, 116)))
    assert Counter(answer.status_code for answer in answers) == {200: 1, 412: 15}
    (won,) = [answer.json() for answer in answers if answer.status_code == 200]
    assert [m for m in await drafts(client) if m["id"] == table["id"]] == [won]
    assert won["version"] == 2


async def test_publishers_at_once_make_one_publication(committing_client: Client) -> None:
    client = committing_client
    await create_forum(client)
    path = "/forums/imrf-test/programme/versions"
    answers = await asyncio.gather(*(client.opga.post(path, json={}) for _ in range(8)))
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 7}
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"nothing_changed"}
    assert [v["number"] for v in (await client.anonymous.get(path)).json()["items"]] == [1]


async def test_publication_freezes_no_half_of_an_edit(committing_client: Client) -> None:
    """Title and seats of a meeting are two tables; every published version has both of one edit."""
    client = committing_client
    await create_forum(client)
    await publish(client)
    table = await draft(client, "round_table", 1)

    async def keep_editing() -> None:
        meeting = table
        for number in range(1, 16):
            people = [{"role": "panellist", "position": number}]
            meeting = (await edit(client.opga, meeting, title={"en": f"Edit {number}"}, people=people)).json()

    async def keep_publishing() -> None:
        for _ in range(15):
            answer = await client.opga2.post("/forums/imrf-test/programme/versions", json={})
            assert answer.status_code in (201, 409)

    await asyncio.gather(keep_editing(), keep_publishing())
    versions = (await client.anonymous.get("/forums/imrf-test/programme/versions")).json()["items"]
    assert len(versions) > 3
    for version in versions[1:]:
        path = f"/forums/imrf-test/programme/versions/{version['number']}"
        document = (await client.anonymous.get(path)).json()["document"]
        (found,) = [m for m in document["programme"]["meetings"] if m["id"] == table["id"]]
        number = int(found["title"]["en"].removeprefix("Edit "))
        assert [seat["position"] for seat in found["people"] if seat["role"] == "panellist"] == [number]


async def test_of_equal_slugs_at_once_one_is_made(committing_client: Client) -> None:
    from_all = await asyncio.gather(*(committing_client.opga.post("/forums", json=forum_payload()) for _ in range(6)))
    assert Counter(answer.status_code for answer in from_all) == {201: 1, 409: 5}
    assert {answer.json().get("code") for answer in from_all} == {None, "slug_taken"}


async def test_without_the_lock_editors_of_one_version_overwrite_each_other(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of `test_of_many_editors_of_one_version_one_wins`."""
    barrier = asyncio.Barrier(4)

    async def load_without_lock(db, *, forum_id, meeting_id) -> Meeting:
        found = await db.execute(select(Meeting).where(Meeting.id == meeting_id).options(selectinload(Meeting.seats)))
        await barrier.wait()
        return found.scalar_one()

    client = committing_client
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    monkeypatch.setattr(meetings, "lock_meeting", load_without_lock)
    answers = await asyncio.gather(*(edit(client.opga, table, number=n) for n in range(100, 104)))
    assert [(answer.status_code, answer.json()["version"]) for answer in answers] == [(200, 2)] * 4


async def test_without_the_lock_publishers_meet_at_the_constraint(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of `test_publishers_at_once_make_one_publication`, and its backstop."""
    barrier = asyncio.Barrier(2)
    load, ask = acts.load_forum, publications.newest

    async def load_without_lock(db, *, slug, actor, lock=None) -> Forum:
        return await load(db, slug=slug, actor=actor)

    async def ask_at_once(db, *, forum_id):
        answer = await ask(db, forum_id=forum_id)
        await barrier.wait()
        return answer

    client = committing_client
    await create_forum(client)
    monkeypatch.setattr(acts, "load_forum", load_without_lock)
    monkeypatch.setattr(publications, "newest", ask_at_once)
    path = "/forums/imrf-test/programme/versions"
    answers = await asyncio.gather(*(client.opga.post(path, json={}) for _ in range(2)))
    assert sorted(answer.status_code for answer in answers) == [201, 409]
    assert {answer.json().get("code") for answer in answers} == {None, "published_meanwhile"}
