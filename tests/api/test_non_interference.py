"""What an objection changes for others before its list is final: nothing, to the byte, on any path below a forum.

Every GET route that a forum has is asked by all who are not named to read objections, before and after States have
objected, jointly, late, withdrawn, and asked about it.
"""

from collections.abc import Iterator
from itertools import product
from typing import Any

from api.policies import policies
from tests.name_lists import CLOSES
from tests.objections import IDENTIFY, NOWHERE, PATH, REQUESTS, SEE, answer, delegation, listed, lodge, lodged, named
from tests.world import Client, Clock, draft, headers, publish

OTHERS = ("anonymous", "germany", "ngo", "african_group", "secretariat", "opga2", "admin", "auditor")
BESIDE = ("/v1/audit", "/v1/me", "/v1/forums", "/v1/persons")


def _paths(client: Client, known: dict[str, list[str]]) -> Iterator[str]:
    for route, _ in policies(client.app):
        if "GET" not in (route.methods or ()) or not ("{forum}" in route.path or route.path in BESIDE):
            continue
        names = [part[1:].split("}")[0] for part in route.path.split("/") if part.startswith("{")]
        for chosen in product(*(known.get(name, [str(NOWHERE)]) for name in names)):
            path = route.path.removeprefix("/v1")
            for name, value in zip(names, chosen, strict=True):
                path = path.replace(f"{{{name}}}", value)
            yield path


async def _seen(client: Client, known: dict[str, list[str]], callers: tuple[str, ...]) -> dict[Any, Any]:
    found = {}
    for path, who in product(_paths(client, known), callers):
        answered = await client.callers[who].get(path)
        assert answered.status_code < 500, path
        found[who, path] = (answered.status_code, answered.content, sorted(headers(answered).items()))
    return found


async def test_objections_change_nothing_for_anybody_else(client: Client, clock: Clock) -> None:
    one, two, three = await listed(client)
    await publish(client)
    kenya = await delegation(client, "KEN")
    known = {
        "forum": ["imrf-test"],
        "number": ["1"],
        "application_id": [one],
        "meeting_id": [(await draft(client, "round_table", 1))["id"]],
        "party": ["EGY"],
        "key": ["non_objection_ends"],
        "format": ["csv"],
    }
    before, own = await _seen(client, known, OTHERS), await _seen(client, known, ("egypt",))
    assert len(before) > 300
    letter = await lodged(client.egypt, [one, two], "KEN")
    assert (await answer(kenya, letter, "confirm")).status_code == 200
    assert (await answer(client.egypt, letter, "withdraw", applications=[two])).status_code == 200
    assert (await kenya.post(REQUESTS, json={"application": one})).status_code == 201
    now, clock.now = clock.now, CLOSES
    assert (await lodge(kenya, [three])).status_code == 403
    clock.now = now
    after = await _seen(client, known, OTHERS)
    assert {key for key in before if before[key] != after[key]} == set()
    # It does see what differs: for the State itself one path, for whoever is named to read one more.
    later = await _seen(client, known, ("egypt",))
    assert {path for (_, path) in own if own["egypt", path] != later["egypt", path]} == {PATH}
    await named(client, "opga2", SEE, IDENTIFY)
    named_now = await _seen(client, known, ("opga2",))
    changed = {path for (_, path), seen in named_now.items() if seen != before["opga2", path]}
    assert changed >= {PATH, REQUESTS, "/me"}
    assert changed <= {PATH, REQUESTS, "/me", f"{REQUESTS}/{NOWHERE}"}
