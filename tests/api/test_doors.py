"""Doors: what they are told of each badge, once and in order; devices good for one door; how many are inside."""

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from models.badge import DoorDevice
from models.enums import ParticipantClass
from services import doors
from services.queries.badges import lock_badges
from services.sessions import token_digest
from tests.badges import FORUM, Door, a_scan, door, end_registration, issue, issued, register
from tests.world import Client, Clock, announced, create_forum, create_rooms, draft

DOORS = f"/forums/{FORUM}/doors"
AT = "2026-05-05T14:00:00Z"


def at(clock: Clock, text: str) -> None:
    """The clock at an instant of May 2026, as in `at(clock, "05 14:00")`."""
    clock.now = clock.now.replace(month=5, day=int(text[:2]), hour=int(text[3:5]), minute=int(text[6:]))


async def test_every_answer_of_a_door(client: Client, clock: Clock) -> None:
    badge = await issued(client)
    some_days = await issue(client, await register(client, "Bo"), days=["2026-05-05", "2026-05-07"])
    guest = await issue(client, await register(client, "Cy", class_=ParticipantClass.STAKEHOLDER))
    lost, withdrawn = [await issue(client, await register(client, name)) for name in ("Di", "Ed")]
    await announced(client, "another")
    foreign = await issue(client, await register(client, "Fay", slug="another"), "another")
    east = await door(client, classes=["member_state"])
    at(clock, "09 20:00")
    revoke = f"/forums/{FORUM}/badges/{lost['id']}/revoke"
    assert (await client.secretariat.post(revoke, json={"reason": "Found in the street"})).status_code == 200
    await end_registration(client, withdrawn["registration_id"], after=timedelta(days=100))
    version, payload, _ = badge["code"].split(".")
    told = [
        await east.scan(*shown)
        for shown in (
            (badge["code"], "2026-05-04T03:59:59Z"),
            (badge["code"], AT),
            (badge["code"], "2026-05-05T14:01:00Z"),
            (badge["code"], "2026-05-05T14:02:00Z", "out"),
            (badge["code"], "2026-05-05T14:03:00Z", "out"),
            (badge["code"], "2026-05-05T14:04:00Z"),
            (badge["code"], "2026-05-09T04:00:00Z"),
            (some_days["code"], "2026-05-06T14:00:00Z"),
            (guest["code"], AT),
            (lost["code"], AT),  # the device brings it later, and it counted then
            (lost["code"], "2026-05-09T21:00:00Z"),  # later than it is received: counts as that
            (withdrawn["code"], AT),
            (foreign["code"], AT),
            (f"{version}.{payload}.{'A' * 86}", AT),
            (f"{version}.{payload}", AT),
            ("https://example.org/\x00\u202e", AT),
        )
    ]
    assert told == [
        "not_yet",
        "admitted",
        "already_in",
        "left",
        "not_in",
        "admitted",
        "over",
        "over",
        "wrong_meeting",
        "admitted",
        "revoked",
        "revoked",
        "other_forum",
        "forged",
        "forged",
        "unknown",
    ]


async def test_a_clock_that_is_slow_lets_nobody_in_on_a_badge_that_was_revoked(client: Client, clock: Clock) -> None:
    badge = await issued(client)
    east = await door(client)
    at(clock, "05 14:00")
    revoke = f"/forums/{FORUM}/badges/{badge['id']}/revoke"
    assert (await client.secretariat.post(revoke, json={"reason": "Found in the street"})).status_code == 200
    at(clock, "05 14:05")
    sent = {"Authorization": f"Bearer {east.token}"}
    scan = a_scan(f" {badge['code']}\n", "2026-05-05T13:04:59Z")  # an hour late; a keyboard scanner's line
    body = {"scans": [scan], "sent_at": "2026-05-05T13:05:00Z"}
    (told,) = (await client.anonymous.post(east.path, json=body, headers=sent)).json()["items"]
    assert (told["answer"], told["scanned_at"]) == ("revoked", "2026-05-05T14:04:59Z")


async def test_a_batch_is_taken_once_in_the_order_of_the_device(client: Client, clock: Clock) -> None:
    badge = await issued(client)
    east = await door(client)
    at(clock, "05 20:00")
    batch = [
        a_scan(badge["code"], "2026-05-05T15:00:00Z", "out"),
        a_scan(badge["code"], "2026-05-05T16:00:00Z"),
        a_scan(badge["code"], "2026-05-05T14:30:00Z"),
        a_scan(badge["code"], AT),
    ]
    first = await east.post(*batch)
    items = first.json()["items"]
    assert [one["id"] for one in items] == [scan["id"] for scan in batch]
    assert [one["answer"] for one in items] == ["left", "admitted", "already_in", "admitted"]
    assert {one["badge_id"] for one in items} == {badge["id"]}
    assert set(items[0]) == {"id", "badge_id", "passage", "scanned_at", "answer"}
    clock.forward(hours=1)
    more = a_scan(badge["code"], "2026-05-05T20:30:00Z")
    again = await east.post(more, *batch)
    assert again.json()["items"][1:] == items
    assert again.json()["items"][0]["answer"] == "already_in"
    acts = (await client.auditor.get(f"/forums/{FORUM}/audit", params={"limit": 200})).json()["items"]
    scans = [(one["actor_id"], one["details"]["scans"]) for one in acts if one["act"] == "door.scan"]
    assert scans == [(None, 1), (None, 4)] or scans == [(None, 4), (None, 1)]
    refused = await east.post(batch[0], batch[0])
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "scans")


async def test_a_device_is_good_for_its_door_and_nothing_else(client: Client, db_sessions) -> None:
    badge = await issued(client)
    east, west = await door(client), await door(client)
    shown = a_scan(badge["code"], AT)
    elsewhere = await east.post(shown, path=west.path)
    missing = await east.post(shown, path=west.path.replace(west.id, badge["id"]))
    assert (elsewhere.status_code, elsewhere.json()["code"]) == (404, "not_found")
    assert elsewhere.json()["detail"] == missing.json()["detail"]
    other = await east.post(shown, path=east.path.replace(FORUM, "nowhere"))
    assert other.json()["detail"] == missing.json()["detail"]
    token = {"Authorization": f"Bearer {east.token}"}
    for path in ("/me", f"/forums/{FORUM}/badges", f"/forums/{FORUM}"):
        assert (await client.anonymous.get(path, headers=token)).status_code == 401
    for caller in (client.secretariat, client.anonymous):
        assert (await caller.post(east.path, json={"scans": [shown]})).status_code == 401
    async with db_sessions() as db:
        stored = set((await db.execute(select(DoorDevice.token_sha256))).scalars())
    assert stored == {token_digest(east.token), token_digest(west.token)}
    devices = f"{DOORS}/{east.id}/devices"
    listed = await client.secretariat.get(devices)
    assert [one["label"] for one in listed.json()["items"]] == ["Tablet"]
    assert east.token not in listed.text
    taken = [await client.secretariat.post(f"{devices}/{east.device_id}/revoke") for _ in range(2)]
    assert [answer.status_code for answer in taken] == [200, 409]
    assert (await east.post(shown)).status_code == 401
    assert (await client.secretariat.post(f"{devices}/{west.device_id}/revoke")).status_code == 404
    assert await west.scan(badge["code"], AT) == "not_yet"  # it is January


async def test_a_door_leads_to_one_place_that_there_is(client: Client) -> None:
    await announced(client)
    await announced(client, "another")
    meeting = (await draft(client, "round_table", 1, "another"))["id"]
    refusals = []
    for leads in ({}, {"meeting_id": meeting, "venue_id": meeting}, {"meeting_id": meeting}, {"venue_id": meeting}):
        answer = await client.secretariat.post(DOORS, json={"name": "East", **leads})
        refusals.append((answer.status_code, answer.json()["errors"][0]["field"]))
    assert refusals == [(422, "body"), (422, "body"), (422, "meeting_id"), (422, "venue_id")]


async def test_who_is_inside_is_counted_by_place_and_class(client: Client, clock: Clock) -> None:
    badge = await issued(client)
    others = [await issue(client, await register(client, name)) for name in ("Bo", "Cy")]
    guest = await issue(client, await register(client, "Di", class_=ParticipantClass.STAKEHOLDER))
    await create_rooms(client, "Hall")
    venue = (await client.secretariat.get("/venues")).json()["items"][0]["id"]
    east, west, gate = await door(client), await door(client), await door(client, venue_id=venue)
    at(clock, "05 20:00")
    assert (await client.opga.get(f"/forums/{FORUM}/presence")).json() == {"items": []}
    told = [await east.scan(one["code"], AT) for one in (badge, *others, guest)]
    assert told == ["admitted"] * 4
    assert await west.scan(badge["code"], "2026-05-05T15:00:00Z") == "already_in"  # by another door of the same
    assert await west.scan(others[0]["code"], "2026-05-05T15:00:00Z", "out") == "left"
    assert await gate.scan(badge["code"], "2026-05-05T13:00:00Z") == "admitted"
    table = (await draft(client, "round_table", 1))["id"]
    expected = [
        (table, None, "member_state", 2, 3),
        (table, None, "stakeholder", 1, 1),
        (None, venue, "member_state", 1, 1),
    ]
    assert await present(client) == expected
    clock.forward(hours=8)  # 00:00 in New York
    assert [row[3:] for row in await present(client)] == [(0, 3), (0, 1), (0, 1)]
    assert await gate.scan(badge["code"], "2026-05-06T04:00:00Z") == "admitted"
    assert await east.scan(badge["code"], "2026-05-06T04:00:00Z") == "over"  # the table was the day before


async def present(client: Client) -> list[tuple[Any, ...]]:
    found = (await client.opga.get(f"/forums/{FORUM}/presence")).json()["items"]
    return [tuple(one.values()) for one in found]


async def scanned_at_once(client: Client, count: int) -> Counter[str]:
    await create_forum(client, opens_on="2026-01-15")  # now
    badge = await issue(client, await register(client))
    tablets: list[Door] = [await door(client) for _ in range(count)]
    told = await asyncio.gather(*(tablet.scan(badge["code"], "2026-01-15T12:00:00Z") for tablet in tablets))
    return Counter(told)


async def test_a_badge_at_many_doors_at_once_is_let_in_once(committing_client: Client) -> None:
    assert await scanned_at_once(committing_client, 6) == {"admitted": 1, "already_in": 5}


async def test_a_batch_sent_many_times_at_once_is_taken_once(committing_client: Client) -> None:
    client = committing_client
    await create_forum(client, opens_on="2026-01-15")
    badge = await issue(client, await register(client))
    east = await door(client)
    ways = enumerate(("in", "out") * 4, start=12)
    batch = [a_scan(badge["code"], f"2026-01-15T{hour}:00:00Z", way) for hour, way in ways]
    answers = await asyncio.gather(*(east.post(*batch) for _ in range(5)))
    assert {answer.status_code for answer in answers} == {200}
    told = {tuple(one["answer"] for one in answer.json()["items"]) for answer in answers}
    # From 12:00 on the device's clock is ahead: one instant for all of these, in the order of the device.
    assert told == {("admitted", "left") * 4}
    assert [row[3:] for row in await present(client)] == [(0, 1)]


async def test_without_the_lock_it_is_let_in_twice(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above: each asks for earlier passages before the other has written."""
    barrier, ask = asyncio.Barrier(2), doors.passages

    async def unlocked(db: Any, **asked: Any) -> Any:
        found = await lock_badges(db, **asked)
        await db.commit()
        return found

    async def ask_at_once(db: Any, **asked: Any) -> Any:
        found = await ask(db, **asked)
        await barrier.wait()
        return found

    monkeypatch.setattr(doors, "lock_badges", unlocked)
    monkeypatch.setattr(doors, "passages", ask_at_once)
    assert await scanned_at_once(committing_client, 2) == {"admitted": 2}


async def test_a_door_is_renamed_and_lets_in_others(client: Client, clock: Clock) -> None:
    badge = await issued(client)
    east = await door(client, classes=["stakeholder"])
    path = f"{DOORS}/{east.id}"
    at(clock, "05 14:00")
    assert await east.scan(badge["code"], AT) == "wrong_meeting"
    shown = await client.secretariat.get(path)
    assert (shown.headers["etag"], shown.json()["closed_at"]) == ('"1"', None)
    wanted = {"name": "West", "classes": ["stakeholder", "member_state"]}
    assert (await client.secretariat.patch(path, json=wanted)).status_code == 428
    changed = await client.secretariat.patch(path, json=wanted, headers={"If-Match": '"1"'})
    assert changed.status_code == 200
    told = {"name": "West", "classes": ["member_state", "stakeholder"], "version": 2}
    assert {name: changed.json()[name] for name in told} == told
    assert changed.json() == (await client.secretariat.get(path)).json()
    assert (await client.secretariat.patch(path, json=wanted, headers={"If-Match": '"1"'})).status_code == 412
    assert await east.scan(badge["code"], AT) == "admitted"
    everybody = await client.secretariat.patch(path, json={"classes": None}, headers={"If-Match": '"2"'})
    assert everybody.json()["classes"] is None
    for wrong in ({"name": None}, {"classes": []}, {"meeting_id": badge["id"]}):
        refused = await client.secretariat.patch(path, json=wrong, headers={"If-Match": '"3"'})
        assert (refused.status_code, [one["field"] for one in refused.json()["errors"]]) == (422, [*wrong])
    assert (await client.egypt.get(path)).status_code == 403


async def test_a_door_that_is_closed_lets_nobody_in_any_more(client: Client, clock: Clock) -> None:
    badge = await issued(client)
    east = await door(client)
    other = await door(client, name="Other")
    at(clock, "05 14:00")
    assert await east.scan(badge["code"], AT) == "admitted"
    closed = await client.secretariat.post(f"{DOORS}/{east.id}/close")
    assert (closed.status_code, closed.json()["closed_at"], closed.json()["version"]) == (200, AT, 2)
    assert (await east.post(a_scan(badge["code"], AT))).status_code == 401
    devices = (await client.secretariat.get(f"{DOORS}/{east.id}/devices")).json()["items"]
    assert [device["revoked_at"] for device in devices] == [AT]
    for again in (
        await client.secretariat.post(f"{DOORS}/{east.id}/close"),
        await client.secretariat.post(f"{DOORS}/{east.id}/devices", json={"label": "Tablet"}),
        await client.secretariat.patch(f"{DOORS}/{east.id}", json={"name": "West"}, headers={"If-Match": '"2"'}),
    ):
        assert (again.status_code, again.json()["code"]) == (409, "door_closed")
    inside = (await client.secretariat.get(f"/forums/{FORUM}/presence")).json()["items"]
    assert [(one["inside"], one["entered"]) for one in inside] == [(1, 1)]
    assert await other.scan(badge["code"], "2026-05-05T14:00:01Z") == "already_in"
