"""What two who appoint at once could break, each with what is seen without the guard."""

import asyncio
from collections import Counter
from typing import Any

import pytest

from services import appointments
from tests.slates import SLUG, STATES, eight, held, put, put_one, seats, slate
from tests.world import Client, create_forum, publish


async def test_of_two_who_appoint_at_once_one_is_told_to_read_again(committing_client: Client) -> None:
    client = committing_client
    await create_forum(client)
    ids = await eight(client)
    answers = await asyncio.gather(
        *(put_one(client, 1, f"{n % 4 + 1}/{n % 2 + 1}", ids[STATES[n]]) for n in range(8))
    )
    assert Counter(answer.status_code for answer in answers) == {200: 1, 412: 7}
    assert sum(state is not None for state in held(await slate(client))) == 1


async def test_without_the_version_an_appointment_is_lost(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: what was read before is written over."""
    client = committing_client
    await create_forum(client)
    ids = await eight(client)
    monkeypatch.setattr(appointments, "is_stale", lambda *_: False)
    first = await put(client, 1, seats(ids, "EGY", "DEU"))
    second = await put(client, 1, seats(ids, "BRA", "POL"), reason="As agreed with the chairs of the groups")
    assert [first.status_code, second.status_code] == [200, 200]
    assert held(await slate(client))[:2] == ["BRA", "POL"]


async def test_nobody_is_appointed_who_withdraws_at_the_same_moment(committing_client: Client) -> None:
    client = committing_client
    await create_forum(client)
    await publish(client)
    for _ in range(6):
        answer = await client.opga.post(f"/forums/{SLUG}/nominations", json={"state": "EGY"})
        one = answer.json()
        version = (await slate(client))["version"]
        path = f"/forums/{SLUG}/nominations/{one['id']}"
        appointed, gone = await asyncio.gather(
            put_one(client, version, "1/1", one["id"]),
            client.egypt.delete(path, headers={"If-Match": '"1"'}),
        )
        assert gone.status_code == 200, gone.text
        assert appointed.status_code in (200, 412, 422), appointed.text
        assert held(await slate(client))[0] is None
        assert (await client.opga.get(path)).json()["status"] == "withdrawn"


async def test_nominees_who_change_at_once_are_all_on_record(committing_client: Client) -> None:
    client = committing_client
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, *STATES))

    async def rename(state: str) -> Any:
        body = {"person": {"name": f"Ola {state.title()} Example", "gender": "f"}}
        path = f"/forums/{SLUG}/nominations/{ids[state]}"
        return await client.opga.patch(path, json=body, headers={"If-Match": '"1"'})

    answers = await asyncio.gather(*(rename(state) for state in STATES))
    assert [answer.status_code for answer in answers] == [200] * 8
    record = (await client.opga.get(f"/forums/{SLUG}/co-chairs/record")).json()["items"]
    assert [one["number"] for one in record] == list(range(1, 10))
    names = [seat["person"]["name"] for seat in (await slate(client))["seats"]]
    assert names == [f"Ola {state.title()} Example" for state in STATES]
