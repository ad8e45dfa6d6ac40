"""Persons as delegations and organizations register them, over HTTP."""

from typing import Any

import httpx
from sqlalchemy import text

from tests.organizations import registered
from tests.world import Client, announced

SLUG = "imrf-test"
FORUM = f"/forums/{SLUG}"
PATH = f"{FORUM}/registrations"
AMAL = {"name": "Amal Example", "own_name": "أمل مثال", "title": "Ms.", "gender": "f", "origin": "ministry"}
REASON = "The quota of this class is used up"
SOURCE = "The list of the Council"


async def nominate(
    caller: httpx.AsyncClient, name: str = "Amal Example", path: str = PATH, **more: Any
) -> httpx.Response:
    return await caller.post(path, json={"name": name, **more})


async def nominated(caller: httpx.AsyncClient, name: str = "Amal Example", **more: Any) -> dict[str, Any]:
    answer = await nominate(caller, name, **more)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def act_on(caller: httpx.AsyncClient, one: dict[str, Any], name: str, /, **body: Any) -> httpx.Response:
    """POST of one of its acts: confirm, withdraw, decision."""
    path = f"{PATH}/{one['id']}/{name}"
    return await caller.post(path) if name == "confirm" else await caller.post(path, json=body)


async def done(caller: httpx.AsyncClient, one: dict[str, Any], name: str, /, **body: Any) -> dict[str, Any]:
    answer = await act_on(caller, one, name, **body)
    assert answer.status_code in (200, 201), answer.text
    return answer.json()


async def read(caller: httpx.AsyncClient, one: dict[str, Any]) -> dict[str, Any]:
    answer = await caller.get(f"{PATH}/{one['id']}")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def patch(caller: httpx.AsyncClient, one: dict[str, Any], **changes: Any) -> httpx.Response:
    """PATCH at the version that `one` has."""
    return await caller.patch(f"{PATH}/{one['id']}", json=changes, headers={"If-Match": f'"{one["version"]}"'})


async def listed(caller: httpx.AsyncClient, **asked: Any) -> list[dict[str, Any]]:
    answer = await caller.get(PATH, params={"limit": 200, **asked})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def confirm_claim(client: Client, organization: dict[str, Any], *, ecosoc: bool) -> None:
    """As the Secretariat finds it."""
    path = f"/organizations/{organization['id']}"
    tag = {"If-Match": (await client.secretariat.get(path)).headers["ETag"]}
    sent = {"ecosoc": ecosoc, "source": SOURCE}
    answer = await client.secretariat.put(f"{path}/confirmations", json=sent, headers=tag)
    assert answer.status_code == 200, answer.text


async def accredited(client: Client) -> dict[str, Any]:
    """An announced forum, and an organization of `client.ngo` whose status with ECOSOC is confirmed."""
    await announced(client)

    async def made() -> dict[str, Any]:
        organization = await registered(client.ngo, ecosoc_status="roster")
        await confirm_claim(client, organization, ecosoc=True)
        return organization

    return await client.step("accredited", made)


async def told(client: Client) -> list[tuple[str, str]]:
    """(address, kind) of the messages about registrations of persons, in this order."""
    async with client.app.state.sessions() as db, db.begin():
        found = await db.execute(
            text(
                "SELECT account.email, outbox.kind FROM outbox JOIN account ON account.id = outbox.account_id"
                " WHERE outbox.kind LIKE 'registration\\_%' ORDER BY 1, 2"
            )
        )
        return [(row[0], row[1]) for row in found.all()]
