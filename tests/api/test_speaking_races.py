"""What two at once could break where speakers are selected. Each guard has a negative control: without it, the race
is seen."""

import asyncio
from collections import Counter
from typing import Any

import httpx
import pytest

from services import registration_steps, speaking_requests, speaking_selections
from tests.speaking import FORUM, LISTS, REQUESTS, allot, ask, asked, decide, decision, tables
from tests.world import Client


async def two_for_the_last_place(client: Client) -> tuple[str, list[httpx.Response]]:
    """The list, and what is answered to two who select for its one place at once."""
    first, *_ = await tables(client)
    await allot(client, most=1, classes={"member_state": 1}, groups={})
    made = [await asked(client.opga, first, code) for code in ("EGY", "DEU")]
    callers = (client.opga, client.secretariat)
    choices = zip(callers, made, strict=True)
    return first, await asyncio.gather(*(decide(caller, decision(one, "select")) for caller, one in choices))


async def selected(client: Client, list_id: str) -> int:
    return len((await client.opga.get(f"{LISTS}/{list_id}")).json()["selected"])


async def test_of_two_who_give_the_last_place_one_is_told_that_it_is_taken(committing_client: Client) -> None:
    list_id, answers = await two_for_the_last_place(committing_client)
    assert Counter(answer.status_code for answer in answers) == {200: 1, 409: 1}
    (refused,) = [answer.json() for answer in answers if answer.status_code == 409]
    assert {one["code"] for one in refused["findings"]} == {"class_full", "table_full"}
    assert await selected(committing_client, list_id) == 1


async def test_without_the_rows_locks_both_give_the_last_place(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: each counts before the other has written."""
    barrier, load = asyncio.Barrier(2), speaking_selections.requests_of_kind

    async def load_unlocked(db: Any, *, lock: bool = False, **asked_for: Any) -> Any:
        found = await load(db, **asked_for)
        await barrier.wait()
        return found

    monkeypatch.setattr(speaking_selections, "requests_of_kind", load_unlocked)
    list_id, answers = await two_for_the_last_place(committing_client)
    assert [answer.status_code for answer in answers] == [200, 200]
    assert await selected(committing_client, list_id) == 2


@pytest.mark.parametrize("guarded", [True, False])
async def test_a_party_that_asks_at_two_tables_at_once_has_one_request(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch, guarded: bool
) -> None:
    """Without the guard, the negative control, there are two."""
    client = committing_client
    first, second, *_ = await tables(client)
    if not guarded:
        barrier, look = asyncio.Barrier(2), speaking_requests.own_request

        async def nobody_waits(*_: Any) -> None:
            """Instead of the guard."""

        async def look_at_once(db: Any, **asked_for: Any) -> Any:
            found = await look(db, **asked_for)
            await barrier.wait()
            return found

        monkeypatch.setattr(speaking_requests, "hold", nobody_waits)
        monkeypatch.setattr(speaking_requests, "own_request", look_at_once)
    answers = await asyncio.gather(ask(client.egypt, first), ask(client.opga, second, "EGY"))
    codes = sorted(answer.status_code for answer in answers)
    assert codes == ([201, 409] if guarded else [201, 201])
    assert len((await client.egypt.get(REQUESTS)).json()["items"]) == (1 if guarded else 2)


@pytest.mark.parametrize("guarded", [True, False])
async def test_nobody_asks_by_a_right_to_take_part_that_is_just_lost(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch, guarded: bool
) -> None:
    """A party asks after it was looked at, and is taken off those invited meanwhile; without the guard, the negative
    control, the request stays."""
    client = committing_client
    first, *_ = await tables(client)
    looked, go_on, look = asyncio.Event(), asyncio.Event(), speaking_requests.standing_of

    async def look_slowly(db: Any, **asked_for: Any) -> Any:
        found = await look(db, **asked_for)
        looked.set()
        await go_on.wait()
        return found

    async def nobody_waits(*_: Any, **__: Any) -> None:
        """Instead of the guard."""

    monkeypatch.setattr(speaking_requests, "standing_of", look_slowly)
    if not guarded:
        monkeypatch.setattr(speaking_requests, "hold_party", nobody_waits)
        monkeypatch.setattr(registration_steps, "hold_party", nobody_waits)
    party = f"{FORUM}/participants-list/EGY"
    tag = {"If-Match": (await client.opga.get(party)).headers["ETag"]}
    asking = asyncio.create_task(ask(client.egypt, first))
    await looked.wait()
    removing = asyncio.create_task(client.opga.delete(party, headers=tag))
    await asyncio.wait([removing], timeout=0.3 if guarded else 5)
    go_on.set()
    assert (await asking).status_code == 201
    assert (await removing).status_code == 204
    (one,) = (await client.secretariat.get(REQUESTS)).json()["items"]
    assert one["state"] == ("declined" if guarded else "requested")
