"""A forum with a list of speakers, and the shortest ways to be on it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from tests.nominations import only
from tests.world import Client, Clock, announce, create_forum

FORUM = "imrf-test"
LISTS = f"/forums/{FORUM}/speakers-lists"
# The forum opens on 5 May 2026; its list opens 42 days before at 10:00 in New York, and closes on 17 April at 17:00.
OPENS = datetime(2026, 3, 24, 14, tzinfo=UTC)
CLOSES = datetime(2026, 4, 17, 21, tzinfo=UTC)
LATER = OPENS + timedelta(hours=1)  # the first window is over


async def made_list(client: Client, **given: Any) -> dict[str, Any]:
    answer = await client.opga.post(LISTS, json=given)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def listed(client: Client, **given: Any) -> str:
    """The path of an announced list of the general debate, in a forum of which its deadlines alone are published."""

    async def made() -> str:
        await create_forum(client)
        await only(client, FORUM, "speakers_list_opens", "speakers_list_closes")
        await announce(client)
        path = f"{LISTS}/{(await made_list(client, **given))['id']}"
        answer = await client.opga.post(f"{path}/announce")
        assert answer.status_code == 200, answer.text
        return path

    return await client.step(f"speakers {sorted(given.items())}", made)


async def ask(caller: httpx.AsyncClient, path: str, party: str | None = None, **given: Any) -> httpx.Response:
    body = {"level": "minister", **({"party": party} if party else {}), **given}
    return await caller.post(f"{path}/inscriptions", json=body)


async def asked(caller: httpx.AsyncClient, path: str, party: str | None = None, **given: Any) -> dict[str, Any]:
    answer = await ask(caller, path, party, **given)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def drawn(client: Client, clock: Clock, path: str) -> dict[str, Any]:
    """The list an hour after it opened, its lots drawn."""
    clock.now = LATER
    answer = await client.opga.post(f"{path}/draw")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def shown(caller: httpx.AsyncClient, path: str) -> list[str]:
    """The codes in their order."""
    answer = await caller.get(path)
    assert answer.status_code == 200, answer.text
    return [slot["party"]["code"] for slot in answer.json()["slots"]]
