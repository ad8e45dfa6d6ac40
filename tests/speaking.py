"""A forum with lists on which speakers are selected, and the shortest ways to ask there and to decide."""

from typing import Any

import httpx

from tests.registrations import accredited
from tests.world import Client, draft, drafts

FORUM = "/forums/imrf-test"
LISTS = f"{FORUM}/selected-lists"
REQUESTS = f"{FORUM}/speaking-requests"
REASON = "The places are taken by others"


async def list_of(client: Client, kind: str, number: int | None = None, **given: Any) -> str:
    """The id of a new list."""
    meeting = await draft(client, kind, number)
    answer = await client.secretariat.post(LISTS, json={"meeting_id": meeting["id"], **given})
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


async def tables(client: Client) -> list[str]:
    """The ids of the lists of the round tables, the first one public, in an announced forum; `client.ngo` has an
    organization that may take part."""
    await accredited(client)

    async def made() -> list[str]:
        numbers = sorted(m["number"] for m in await drafts(client) if m["kind"] == "round_table")
        return [await list_of(client, "round_table", number, public=number == 1) for number in numbers]

    return await client.step("round tables", made)


async def ask(caller: httpx.AsyncClient, list_id: str, party: str | None = None, **given: Any) -> httpx.Response:
    body = {"list_id": list_id, "level": "minister", **({"party": party} if party else {}), **given}
    return await caller.post(REQUESTS, json=body)


async def asked(caller: httpx.AsyncClient, list_id: str, party: str | None = None, **given: Any) -> dict[str, Any]:
    answer = await ask(caller, list_id, party, **given)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def change(caller: httpx.AsyncClient, one: dict[str, Any], **changes: Any) -> httpx.Response:
    """PATCH at the version that `one` has."""
    return await caller.patch(f"{REQUESTS}/{one['id']}", json=changes, headers={"If-Match": f'"{one["version"]}"'})


async def read(caller: httpx.AsyncClient, one: dict[str, Any]) -> dict[str, Any]:
    answer = await caller.get(f"{REQUESTS}/{one['id']}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def decision(one: dict[str, Any], what: str, **more: Any) -> dict[str, Any]:
    return {"request_id": one["id"], "decision": what, **more}


async def decide(
    caller: httpx.AsyncClient, *decisions: dict[str, Any], kind: str = "round_table", **more: Any
) -> httpx.Response:
    return await caller.post(f"{FORUM}/selection", json={"meeting_kind": kind, "decisions": [*decisions], **more})


async def decided(caller: httpx.AsyncClient, *decisions: dict[str, Any], **more: Any) -> list[dict[str, Any]]:
    answer = await decide(caller, *decisions, **more)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def proposal(caller: httpx.AsyncClient, kind: str = "round_table") -> dict[str, Any]:
    answer = await caller.get(f"{FORUM}/selection-proposal", params={"meeting_kind": kind})
    assert answer.status_code == 200, answer.text
    return answer.json()


async def allot(client: Client, **given: Any) -> None:
    """Sets what is allotted at a round table; `most=3` for `selections.round_table.most`. Classes that are not named
    have none."""
    answer = await client.opga.get(FORUM)
    before = answer.json()["modalities"]["selections"]["round_table"]
    for name in ("classes", "kept"):
        given[name] = {**dict.fromkeys(before[name]["value"]), **given.get(name, {})}
    section = {name: {"value": value, "authority": "default"} for name, value in given.items()}
    tag = {"If-Match": answer.headers["ETag"]}
    sent = {"modalities": {"selections": {"round_table": section}}}
    answer = await client.opga.patch(FORUM, json=sent, headers=tag)
    assert answer.status_code == 200, answer.text
