"""What two nominations at once could break. Each guard has a negative control: without it, the race is seen."""

import asyncio
from collections import Counter
from typing import Any

import pytest
from sqlalchemy import select, text

from api.main import create_app, new_id
from models.nomination import Nomination
from services import nominations, nominees
from services.adapters.database import make_engine, make_sessions
from services.queries.nominations import load_nomination
from tests.api.test_nominations import AMAL, PATH, at, made, nominate, patch, withdraw
from tests.nominations import announced
from tests.world import Client, Clock


async def live(client: Client) -> list[dict[str, Any]]:
    items = (await client.opga.get(PATH)).json()["items"]
    return [one for one in items if one["status"] != "withdrawn"]


async def test_of_many_who_nominate_the_same_person_one_does(committing_client: Client) -> None:
    client = committing_client
    await announced(client)
    callers = [client.egypt, client.african_group, client.opga, client.egypt]
    answers = await asyncio.gather(*(nominate(caller, person=AMAL) for caller in callers))
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 3}
    assert {answer.json().get("code") for answer in answers} == {None, "person_nominated"}
    assert len(await live(client)) == 1


async def test_without_the_lock_the_same_person_is_nominated_twice(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above: each asks before the other has written."""
    client = committing_client
    await announced(client)
    barrier = asyncio.Barrier(2)
    ask = nominees.live_nominations

    async def ask_at_once(db: Any, **asked: Any) -> Any:
        found = await ask(db, **asked)
        await barrier.wait()
        return found

    async def without_lock(db: Any, *keys: str) -> None:
        return None

    monkeypatch.setattr("services.queries.nominations.hold", without_lock)
    monkeypatch.setattr(nominees, "live_nominations", ask_at_once)
    answers = await asyncio.gather(*(nominate(caller, person=AMAL) for caller in (client.egypt, client.opga)))
    assert [answer.status_code for answer in answers] == [201, 201]
    assert len(await live(client)) == 2


@pytest.mark.parametrize("known", [True, False])
async def test_the_indexes_hold_where_nobody_asked(
    own_database: str, monkeypatch: pytest.MonkeyPatch, known: bool
) -> None:
    """The backstop: a person by id, and a State without one, are refused by the database, as conflicts."""

    async def none_known(db: Any, **asked: Any) -> list[Any]:
        return []

    engine = make_engine(own_database, pool_size=10)
    async with Client(create_app(make_sessions(engine), clock=Clock(), new_id=new_id)) as client:
        await announced(client)
        person = (await client.opga.post("/persons", json={"name": "Amal Example"})).json()
        more = {"person_id": person["id"]} if known else {}
        states = ("EGY", "KEN") if known else ("EGY", "EGY")
        monkeypatch.setattr(nominees, "live_nominations", none_known)
        answers = await asyncio.gather(*(nominate(client.opga, state, **more) for state in states))
        assert sorted(answer.status_code for answer in answers) == [201, 409]
        code = "person_nominated" if known else "state_nominated"
        assert {answer.json().get("code") for answer in answers} == {None, code}
    await engine.dispose()


async def test_an_edit_and_a_nomination_at_once_name_a_person_once(committing_client: Client) -> None:
    client = committing_client
    await announced(client)
    for number in range(4):
        one = await made(client.egypt)
        given = {"name": f"Example {number}"}
        answers = await asyncio.gather(
            patch(client.egypt, one, person=given), nominate(client.african_group, person=given)
        )
        assert sorted(answer.status_code for answer in answers) in ([200, 409], [201, 409])
        named = [
            found for found in await live(client) if found["person"] and found["person"]["name"] == given["name"]
        ]
        assert len(named) == 1
        for found in await live(client):
            assert (await withdraw(client.opga, found)).status_code == 200


async def test_of_editors_of_one_version_one_wins(committing_client: Client) -> None:
    client = committing_client
    await announced(client)
    one = await made(client.egypt)
    answers = await asyncio.gather(
        *(patch(client.egypt, one, person={"name": f"Example {number}"}) for number in range(8))
    )
    assert Counter(answer.status_code for answer in answers) == {200: 1, 412: 7}
    (won,) = [answer.json() for answer in answers if answer.status_code == 200]
    assert await live(client) == [won]
    assert (won["version"], len(won["persons"])) == (2, 2)


async def test_without_the_row_lock_editors_of_one_version_overwrite_each_other(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above."""
    client = committing_client
    await announced(client)
    one = await made(client.egypt)
    barrier = asyncio.Barrier(2)

    async def load_without_lock(db: Any, *, lock: bool = False, **asked: Any) -> Any:
        found = await load_nomination(db, **asked)
        if lock:
            await barrier.wait()
        return found

    monkeypatch.setattr(nominations, "load_nomination", load_without_lock)
    answers = await asyncio.gather(*(patch(client.egypt, one, note=f"Note {number}") for number in range(2)))
    assert [(answer.status_code, answer.json()["version"]) for answer in answers] == [(200, 2)] * 2


async def test_of_two_who_withdraw_one_does(committing_client: Client) -> None:
    client = committing_client
    await announced(client)
    one = await made(client.african_group)
    put = client.african_group.put(f"{PATH}/{one['id']}/endorsement", headers=at(one))
    answers = await asyncio.gather(withdraw(client.egypt, one), withdraw(client.opga, one), put)
    assert Counter(answer.status_code for answer in answers[:2]) == {200: 1, 412: 1}
    assert answers[2].status_code in (409, 412)
    async with client.app.state.sessions() as db:
        (row,) = (await db.execute(select(Nomination))).scalars()
        assert (row.state, row.version) == ("withdrawn", 2)


async def test_the_step_is_noted_once_by_nominations_at_once(committing_client: Client) -> None:
    client = committing_client
    await announced(client)
    answers = await asyncio.gather(
        *(nominate(client.african_group, state, person=AMAL) for state in ("EGY", "KEN", "MAR", "GHA"))
    )
    assert [answer.status_code for answer in answers] == [201] * 4
    async with client.app.state.sessions() as db:
        found = await db.execute(text("SELECT count(*) FROM submission WHERE step = 'nominations'"))
        assert found.scalar_one() == 1
