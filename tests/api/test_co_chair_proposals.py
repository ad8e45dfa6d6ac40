"""Proposals over HTTP: the best slates by reason, what is kept and left out, why there is none, and when it stops."""

import asyncio
from threading import Event
from typing import Any

import pytest

from services.adapters.searches import Searches
from services.errors import Overloaded
from services.rules.proposals import Cancelled, Stopped
from tests.api.test_co_chairs import bind, modalities, refused
from tests.slates import GENDERS, SLUG, STATES, eight, held, nominated, person, put, seats
from tests.world import Client, create_forum

PATH = f"/forums/{SLUG}/co-chairs/proposals"


async def propose(client: Client, **asked: Any) -> dict[str, Any]:
    answer = await client.opga.post(PATH, json=asked)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def many(client: Client) -> dict[str, str]:
    """The made-up slate and some more."""
    ids = await eight(client)
    more = (("GHA", "f"), ("FRA", "f"), ("IND", "m"), ("CHL", "f"), ("UKR", "m"), ("NPL", "f"), ("RWA", "m"))
    return ids | {state: await nominated(client, state, **person(state, gender)) for state, gender in more}


async def test_the_best_slates_are_proposed_with_their_reasons_and_appointed_as_they_are(client: Client) -> None:
    await create_forum(client)
    ids = await many(client)
    found = await propose(client)
    assert (found["proven"], found["bound"], found["clash"], found["version"]) == (True, None, None, 1)
    assert [one["rank"] for one in found["proposals"]] == list(range(1, 11))
    scores = [one["score"] for one in found["proposals"]]
    assert scores == sorted(scores, reverse=True)
    for one, following in zip(found["proposals"], [*found["proposals"][1:], None], strict=True):
        assert one["score"] == sum(reason["points"] for reason in one["reasons"])
        assert all(reason["rule"].endswith(".") for reason in one["reasons"])
        states = held(one)
        assert len(set(states)) == 8
        assert one["separates"]["points"] >= 0
        assert one["separates"]["reasons"] or one["separates"]["seats"]
        if following is not None:
            differ = [a != b for a, b in zip(states, held(following), strict=True)]
            assert len(one["separates"]["seats"]) == sum(differ)
    assert found == await propose(client), "the same input has the same answer"

    best = found["proposals"][0]
    chosen = [{key: seat[key] for key in ("table", "position", "nomination")} for seat in best["seats"]]
    appointed = await put(client, found["version"], chosen)
    assert appointed.status_code == 200
    assert held(appointed.json()) == held(best)
    assert appointed.json()["findings"] == best["findings"]
    assert ids.keys() >= set(held(best))


async def test_the_weights_are_the_offices(client: Client) -> None:
    await create_forum(client)
    await eight(client)
    await nominated(client, "FRA", **person("FRA", "m"))
    chosen = set(held((await propose(client, limit=1))["proposals"][0]))
    assert "DEU" not in chosen, "it co-chaired at the last forum"
    assert (await modalities(client, weights={"state_of_last_forum": 0, "endorsed": 0})).status_code == 200
    found = await propose(client, limit=1)
    points = {reason["code"]: reason["points"] for reason in found["proposals"][0]["reasons"]}
    assert points.get("state_of_last_forum", 0) == 0


async def test_the_search_asks_what_the_checks_ask(client: Client) -> None:
    await create_forum(client)
    await many(client)
    forum = await client.opga.get(f"/forums/{SLUG}")
    checks = {"state_of_last_forum": {"severity": "blocking", "authority": "default"}, "level_gap": None}
    sent = {"modalities": {"checks": checks}}
    changed = await client.opga.patch(f"/forums/{SLUG}", json=sent, headers={"If-Match": forum.headers["ETag"]})
    assert changed.status_code == 200, changed.text
    for one in (await propose(client))["proposals"]:
        assert not {"EGY", "DEU"} & set(held(one))
        assert not [finding for finding in one["findings"] if finding["severity"] == "blocking"]
        assert "level_gap" not in [reason["code"] for reason in one["reasons"] if reason["points"]]


async def test_two_of_one_state_alone_means_either(client: Client) -> None:
    await create_forum(client)
    ids = await many(client)
    second = await nominated(client, "EGY", person={"name": "Ola Example", "gender": "f"})
    third = await nominated(client, "EGY", person={"name": "Noor Example", "gender": "f"})
    asked = {"only": [second, third], "without_states": ["DEU"], "limit": 50}
    used = {seat["nomination"] for one in (await propose(client, **asked))["proposals"] for seat in one["seats"]}
    assert ids["EGY"] not in used


async def test_what_nobody_may_lock_is_refused(client: Client) -> None:
    await create_forum(client)
    await many(client)
    observer = {"locked": [{"table": 1, "position": 1, "state": "PSE"}]}
    assert refused(await client.opga.post(PATH, json=observer)) == (422, "locked.0.state", "not_a_member_state")


async def test_one_seat_is_asked_for_with_the_others_locked(client: Client) -> None:
    await create_forum(client)
    ids = await many(client)
    await put(client, 1, seats(ids, *STATES))
    asked = {"seats": [{"table": 1, "position": 2}], "limit": 3}
    found = await propose(client, **asked)
    for one in found["proposals"]:
        assert [state for index, state in enumerate(held(one)) if index != 1] == [STATES[0], *STATES[2:]]
    all_held = await client.opga.post(PATH, json={})
    assert refused(all_held) == (422, "seats", "nothing_vacant")
    fresh = await propose(client, keep=False, limit=1)
    assert len(fresh["proposals"]) == 1


async def test_locks_exclusions_and_this_person_or_nobody(client: Client) -> None:
    await create_forum(client)
    ids = await many(client)
    second = await nominated(client, "EGY", person={"name": "Ola Example", "gender": "f"})
    locked = [{"table": 3, "position": 2, "nomination": ids["BRA"]}]
    asked = {"locked": locked, "without_states": ["KEN"], "without": [ids["POL"]], "only": [second]}
    for one in (await propose(client, **asked))["proposals"]:
        by_place = {(seat["table"], seat["position"]): seat for seat in one["seats"]}
        assert by_place[3, 2]["state"]["code"] == "BRA"
        assert not {"KEN", "POL"} & set(held(one))
        assert ids["EGY"] not in [seat["nomination"] for seat in one["seats"]]


async def test_bad_questions_are_refused_by_name(client: Client) -> None:
    await create_forum(client)
    ids = await many(client)
    nobody = "0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f"
    lock = {"table": 1, "position": 1, "nomination": ids["EGY"]}
    for asked, expected in (
        ({"locked": [{**lock, "table": 9}]}, ("locked.0.table", "unknown_table")),
        ({"locked": [{**lock, "nomination": nobody}]}, ("locked.0.nomination", "unknown_nomination")),
        ({"without_states": ["FJI"]}, ("without_states.0", "not_nominated")),
        ({"without": [nobody]}, ("without.0", "unknown_nomination")),
        ({"only": [nobody]}, ("only.0", "unknown_nomination")),
        ({"seats": [{"table": 1, "position": 1}], "locked": [lock]}, ("seats.0", "locked")),
        ({"seats": [{"table": 1, "position": 3}]}, ("seats.0.position", "unknown_position")),
    ):
        assert refused(await client.opga.post(PATH, json=asked)) == (422, *expected)
    for asked, field in (
        ({"limit": 0}, "limit"),
        ({"effort": -1}, "effort"),
        ({"relaxed": ["state_twice"]}, "relaxed.0"),
        ({"relaxed": ["endorsed"]}, ""),
        ({"seats": []}, "seats"),
    ):
        answer = await client.opga.post(PATH, json=asked)
        assert answer.status_code == 422, asked
        assert answer.json()["errors"][0]["field"].startswith(field)


async def test_a_search_that_is_limited_says_so(client: Client) -> None:
    await create_forum(client)
    await many(client)
    found = await propose(client, effort=1)
    assert found["proven"] is False
    best = (await propose(client, limit=1))["proposals"][0]["score"]
    assert found["bound"] is None or found["bound"] >= best


async def test_where_there_is_none_the_rules_that_clash_are_told_with_the_ways_out(client: Client) -> None:
    await create_forum(client)
    for state, gender in zip((*STATES[:5], "ROU", *STATES[6:]), GENDERS, strict=True):
        await nominated(client, state, **person(state, gender))
    await bind(client, "group_missing", "one_gender")
    assert (await propose(client, limit=1))["proposals"]
    asked = {"without_states": ["ROU"]}
    await nominated(client, "FRA", **person("FRA", "m"))
    found = await propose(client, **asked)
    assert (found["proposals"], found["proven"]) == ([], True)
    keys = [rule["key"] for rule in found["clash"]["rules"]]
    assert any(key.startswith("group_missing") for key in keys)
    assert "excluded:ROU" in keys
    assert all(rule["message"].endswith(".") for rule in found["clash"]["rules"])
    (first, *_) = found["clash"]["relaxations"]
    assert set(first["rules"]) <= set(keys)
    assert first["proposal"]["seats"]
    # And so it is: without the rule there is one.
    assert (await propose(client, **asked, relaxed=["group_missing"]))["proposals"]


async def test_fewer_states_than_seats_is_said(client: Client) -> None:
    await create_forum(client)
    for state in STATES[:5]:
        await nominated(client, state)
    found = await propose(client)
    assert found["proposals"] == []
    assert any("5" in rule["message"] for rule in found["clash"]["rules"])


# Off the event loop, and no longer than somebody waits.


def waits_for_ever(stopped: Stopped) -> None:
    while not stopped():
        Event().wait(0.01)
    raise Cancelled


async def test_a_search_ends_when_the_client_goes() -> None:
    gone = False

    async def is_gone() -> bool:
        return gone

    running = asyncio.create_task(Searches().run(waits_for_ever, is_gone, "opga"))
    await asyncio.sleep(0.05)
    assert not running.done(), "the event loop goes on meanwhile"
    gone = True
    with pytest.raises(Overloaded):
        await running


async def test_who_would_wait_too_long_is_told_to_come_again() -> None:
    left = asyncio.Event()

    async def is_gone() -> bool:
        return left.is_set()

    queue = Searches()
    waiting = [asyncio.create_task(queue.run(waits_for_ever, is_gone, number)) for number in range(11)]
    await asyncio.sleep(0.05)
    with pytest.raises(Overloaded):
        await queue.run(waits_for_ever, is_gone, "another")
    with pytest.raises(Overloaded):
        await queue.run(waits_for_ever, is_gone, 0)  # one search each
    assert not any(one.done() for one in waiting)
    left.set()
    assert {type(error) for error in await asyncio.gather(*waiting, return_exceptions=True)} == {Overloaded}
