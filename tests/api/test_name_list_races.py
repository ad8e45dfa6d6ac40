"""What two acts on a list at once could break. Each guard has a negative control: without it, the race is seen."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from api.main import create_app, new_id
from models.audit import AuditEntry
from models.enums import ListState
from models.name_list import NameList
from services import finalizations
from services.adapters.database import make_engine, make_sessions
from services.queries.forums import find_forum_id
from services.queries.name_lists import ListLock, load_list
from tests.name_lists import (
    FIRST,
    FORUM,
    LISTS,
    SLUG,
    applications,
    apply,
    circulate,
    circulated,
    closing,
    finalize,
    ok,
    prepared,
)
from tests.world import Client, Clock, announced

OBJECTION = "test.objection"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def client(own_database: str, clock: Clock) -> AsyncIterator[Client]:
    """With real commits over several connections."""
    engine = make_engine(own_database, pool_size=10)
    async with Client(create_app(make_sessions(engine), clock=clock, new_id=new_id)) as client:
        yield client
    await engine.dispose()


async def test_of_many_who_open_a_list_one_does(client: Client) -> None:
    await announced(client)
    answers = await asyncio.gather(*(client.opga.post(LISTS, json={}) for _ in range(6)))
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 5}
    assert {answer.json().get("code") for answer in answers} <= {None, "first_list_open", "opened_meanwhile"}
    assert len(ok(await client.opga.get(LISTS))["items"]) == 1


async def test_of_many_who_circulate_or_make_final_one_does(client: Client, clock: Clock) -> None:
    await announced(client)
    await apply(client, 3)
    await prepared(client)
    answers = await asyncio.gather(*(circulate(client) for _ in range(6)))
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 5}
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"illegal_step"}
    clock.now = datetime.fromisoformat((await closing(client))["final_from"])
    answers = await asyncio.gather(*(finalize(client) for _ in range(6)))
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 5}
    versions = ok(await client.opga.get(f"{LISTS}/versions"))["items"]
    assert [one["kind"] for one in versions] == ["circulated", "final"]


async def test_an_edit_while_a_list_circulates_is_on_it_or_refused(client: Client) -> None:
    await announced(client)
    ids = await apply(client, 3)
    sent = {"sha256": (await prepared(client))["sha256"]}
    gone, made = await asyncio.gather(
        client.opga.delete(f"{FIRST}/entries/{ids[0]}", headers={"If-Match": '"3"'}),
        client.opga2.post(f"{FIRST}/circulate", json=sent),
    )
    states = await applications(client)
    expected = {(200, 409): ["screened_in"] * 3, (409, 201): ["proposed"] * 3, (412, 201): ["proposed"] * 3}
    assert sorted(states.values()) == expected[gone.status_code, made.status_code]


async def _object(
    client: Client, application_id: str, lock: ListLock | None, begun: asyncio.Event, go: asyncio.Event
) -> bool:
    """An objection as it will be: whether it was lodged, since the list is not final."""
    async with client.app.state.sessions() as db, db.begin():
        forum_id = await find_forum_id(db, SLUG)
        assert forum_id is not None
        row = await load_list(db, forum_id=forum_id, number=1, lock=lock)
        begun.set()
        await go.wait()
        if row.state is ListState.FINAL:
            return False
        entry = AuditEntry(id=new_id(), at=row.created_at, act=OBJECTION, subject_id=UUID(application_id), details={})
        db.add(entry)
    return True


async def _contested(db: Any, *, list_id: UUID) -> frozenset[UUID]:
    found = await db.execute(select(AuditEntry.subject_id).where(AuditEntry.act == OBJECTION))
    return frozenset(found.scalars())


@pytest.mark.parametrize(("lock", "final"), [("share", "not_final"), (None, "final")])
async def test_an_objection_is_lodged_before_a_list_is_final_or_not_at_all(
    client: Client, clock: Clock, monkeypatch: pytest.MonkeyPatch, lock: ListLock | None, final: str
) -> None:
    """With the lock that it takes the list waits for it; without, which is the negative control, it is lodged and
    lost: the name is final."""
    monkeypatch.setattr(finalizations, "contested_names", _contested)
    await announced(client)
    (one,) = await apply(client, 1)
    await circulated(client)
    clock.now = datetime.fromisoformat((await closing(client))["final_from"])
    begun, go = asyncio.Event(), asyncio.Event()
    objecting = asyncio.create_task(_object(client, one, lock, begun, go))
    await begun.wait()
    finalizing = asyncio.create_task(finalize(client))
    await asyncio.wait({finalizing}, timeout=1)
    assert finalizing.done() is (lock is None)
    go.set()
    assert await objecting
    ok(await finalizing)
    assert (await applications(client))[one] == final


@pytest.mark.parametrize("held", [True, False])
async def test_who_edits_a_list_or_withdraws_does_not_wait_for_an_objection(client: Client, held: bool) -> None:
    """Otherwise whoever is slow to be answered knows that somebody objects. With a lock that edits wait for, which
    is the negative control, the note waits, and is given up."""
    await announced(client)
    await apply(client, 1)
    (other,) = await apply(client, 1, first=2)
    as_its_own = {"email": "ngo@demo.example", "role": "stakeholder", "party": "NGO_00002"}
    ok(await client.admin.post("/grants", json=as_its_own))
    await circulated(client)
    tag = (await client.opga.get(FIRST)).headers["ETag"]
    async with client.app.state.sessions() as db:
        forum_id = await find_forum_id(db, SLUG)
        assert forum_id is not None
        if held:
            await db.execute(select(NameList.id).where(NameList.forum_id == forum_id).with_for_update(read=True))
        else:
            await load_list(db, forum_id=forum_id, number=1, lock="share")
        note = await client.opga.patch(FIRST, json={"note": "x"}, headers={"If-Match": tag})
        left = await client.ngo.post(f"{FORUM}/applications/{other}/withdraw", json={})
        await db.rollback()
    assert (note.status_code, left.status_code) == (503 if held else 200, 200)
    assert (await applications(client))[other] == "withdrawn"
