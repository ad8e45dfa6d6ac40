"""What others feel of an objection that is not committed yet: nothing. Whoever waited for it would learn of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from api.main import create_app, new_id
from services.acts import Act
from services.adapters.database import make_engine, make_sessions
from services.objections import LetterSent, lodge_letter
from services.queries.accounts import account_by_email
from services.queries.grants import grant_facts
from services.rules.access import Actor
from tests.name_lists import FIRST, FORUM
from tests.objections import listed
from tests.world import NOON, Client, Clock


@pytest.fixture
async def apart(own_database: str) -> AsyncIterator[Client]:
    engine = make_engine(own_database, pool_size=10)
    async with Client(create_app(make_sessions(engine), clock=Clock(), new_id=new_id)) as client:
        yield client
    await engine.dispose()


@asynccontextmanager
async def in_flight(client: Client, name: str) -> AsyncIterator[None]:
    """Within it an objection of Egypt's is lodged, and not committed."""
    async with client.app.state.sessions() as db:
        account = await account_by_email(db, "egypt@demo.example")
        act = Act(Actor(account.id, await grant_facts(db, account.id)), NOON, new_id)
        await lodge_letter(db, act=act, slug="imrf-test", sent=LetterSent([name]))
        yield
        await db.rollback()


async def own(client: Client, *numbers: int) -> None:
    for number in numbers:
        grant = {"email": "ngo@demo.example", "role": "stakeholder", "party": f"NGO_{number:05}"}
        assert (await client.admin.post("/grants", json=grant)).status_code == 201


async def test_the_applicant_is_answered_as_any_other(apart: Client) -> None:
    one, two, _ = await listed(apart)
    await own(apart, 1, 2)

    async def poll(name: str) -> tuple[int, Any]:
        tag = {"If-Match": '"2"'}
        answer = await apart.ngo.patch(f"{FORUM}/applications/{name}", json={"purpose": "x"}, headers=tag)
        return answer.status_code, answer.json()["code"]

    async with in_flight(apart, one):
        assert await poll(one) == await poll(two) == (409, "not_editable")


async def test_a_withdrawal_and_a_note_of_the_office_do_not_wait(apart: Client) -> None:
    one, two, _ = await listed(apart)
    await own(apart, 1, 2)
    async with in_flight(apart, one):
        for name in (one, two):
            assert (await apart.ngo.post(f"{FORUM}/applications/{name}/withdraw", json={})).status_code == 200
        tag = {"If-Match": (await apart.opga.get(FIRST)).headers["ETag"]}
        assert (await apart.opga.patch(FIRST, json={"note": "Read once more"}, headers=tag)).status_code == 200
