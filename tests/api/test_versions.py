"""Versions of the programme: compared by anybody, a former one restored as the draft by the Office."""

from typing import Any

from tests.world import Client, Clock, create_forum, create_rooms, draft, drafts, edit, publish, seat_co_chairs

RESTORE = "/forums/imrf-test/programme/versions/{}/restore"


async def compare(client: Client, number: int, **query: Any) -> list[dict[str, Any]]:
    answer = await client.anonymous.get(f"/forums/imrf-test/programme/versions/{number}/diff", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()["changes"]


async def restore(client: Client, number: int):
    return await client.opga.post(RESTORE.format(number))


async def test_each_change_is_told_with_old_and_new(client: Client) -> None:
    await create_forum(client)
    (room,) = await create_rooms(client, "Room A")
    await publish(client)
    one, two, debate = [
        await draft(client, kind, n) for kind, n in (("round_table", 1), ("round_table", 2), ("policy_debate", None))
    ]
    event = await draft(client, "side_event", 1)
    await edit(client.opga, one, room_id=room)
    await seat_co_chairs(client, one["id"], ("EGY", None))
    await edit(client.opga, two, local_start="2026-05-05T15:30", status="tentative")
    await edit(client.opga, debate, title={"en": "Debate"})
    await edit(client.opga, event, status="cancelled")
    briefing = {"local_start": "2026-03-02T10:00", "local_end": "2026-03-02T11:00", "timezone": "Asia/Bangkok"}
    body = {"kind": "briefing", "title": {"en": "Briefing"}, **briefing}
    await client.opga.post("/forums/imrf-test/meetings", json=body)
    await publish(client)

    changes = await compare(client, 2)
    assert [(c["change"], c["meeting"]["kind"], c["meeting"]["number"]) for c in changes] == [
        ("added", "briefing", None),
        ("cancelled", "side_event", 1),
        ("room_changed", "round_table", 1),
        ("people_changed", "round_table", 1),
        ("status_changed", "round_table", 2),
        ("moved", "round_table", 2),
        ("retitled", "policy_debate", None),
    ]
    added, cancelled, room_changed, people, status, moved, retitled = changes
    assert "old" not in added
    assert added["new"] == {
        "local_start": "2026-03-02T10:00:00",
        "local_end": "2026-03-02T11:00:00",
        "timezone": "Asia/Bangkok",
        "starts_at": "2026-03-02T03:00:00Z",
        "ends_at": "2026-03-02T04:00:00Z",
        "room": None,
        "status": "tentative",
    }
    assert (cancelled["old"], cancelled["new"]) == ({"status": "tentative"}, {"status": "cancelled"})
    assert room_changed["old"] == {"room": None}
    assert room_changed["new"]["room"]["name"] == {"en": "Room A"}
    assert [seat["party"] for seat in people["old"]["people"]] == [None, None]
    assert [seat["party"] and seat["party"]["code"] for seat in people["new"]["people"]] == ["EGY", None]
    assert (status["old"], status["new"]) == ({"status": "confirmed"}, {"status": "tentative"})
    assert (moved["old"]["local_start"], moved["new"]["local_start"]) == (
        "2026-05-05T15:00:00",
        "2026-05-05T15:30:00",
    )
    assert retitled["new"] == {"title": {"en": "Debate"}}

    # Restored and back to its title in version 3; two versions that are no neighbours can be compared, either way.
    await edit(client.opga, {**event, "version": 2}, status="tentative")
    await edit(client.opga, {**debate, "version": 2}, title=debate["title"])
    await publish(client)
    assert [c["change"] for c in await compare(client, 3)] == ["restored", "retitled"]
    assert [c["change"] for c in await compare(client, 3, **{"from": 1})] == [
        c["change"] for c in changes if c["change"] not in ("cancelled", "retitled")
    ]
    backwards = await compare(client, 1, **{"from": 2})
    assert [c["change"] for c in backwards][-1] == "removed"
    assert "new" not in backwards[-1]
    assert await compare(client, 2, **{"from": 2}) == []


async def test_what_cannot_be_compared_is_not_found(client: Client) -> None:
    await create_forum(client)
    path = "/forums/imrf-test/programme/versions/{}/diff"
    for number in (1, 2):
        assert (await client.anonymous.get(path.format(number))).status_code == 404
    await publish(client)
    assert (await client.anonymous.get(path.format(1))).status_code == 404  # there is none before
    assert (await client.anonymous.get(path.format(1), params={"from": 7})).status_code == 404
    wrong = await client.anonymous.get(path.format(1), params={"from": "x"})
    assert wrong.json()["errors"][0]["field"] == "from"
    await client.opga.patch("/forums/imrf-test", json={"title": {"en": "New"}}, headers={"If-Match": '"1"'})
    await client.opga.post("/forums/imrf-test/announcements", json={})
    assert (await client.anonymous.get(path.format(2))).status_code == 404  # of days, not of a programme


async def test_a_comparison_can_be_kept_by_caches(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    await edit(client.opga, await draft(client, "policy_debate"), title={"en": "Debate"})
    await publish(client)
    path = "/forums/imrf-test/programme/versions/2/diff"
    first = await client.anonymous.get(path)
    assert first.headers["cache-control"] == "public, no-cache"
    again = await client.anonymous.get(path, headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304


def told(meetings: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Without what counts edits."""
    return {m["id"]: {k: v for k, v in m.items() if k != "version"} for m in meetings}


async def test_a_former_version_becomes_the_draft_whole(client: Client, clock: Clock) -> None:
    await create_forum(client)
    room_a, room_b = await create_rooms(client, "A", "B")
    three, four = [await draft(client, "round_table", n) for n in (3, 4)]
    secret = {"join_url": "https://meet.example/3", "capacity": 40, "access": "unlisted", "kind": "other"}
    event = (await edit(client.opga, await draft(client, "side_event", 1), **secret)).json()
    three = (await edit(client.opga, three, room_id=room_a)).json()
    four = (await edit(client.opga, four, room_id=room_b)).json()
    await publish(client)
    before = told(await drafts(client))

    # The rooms are swapped, things are edited, one meeting goes, one comes.
    await edit(client.opga, event, join_url=None, access="open", kind="side_event", title={"en": "Open"})
    three = (await edit(client.opga, three, room_id=None, objectives=[1], people=[])).json()
    four = (await edit(client.opga, four, room_id=room_a)).json()
    three = (await edit(client.opga, three, room_id=room_b, local_end="2026-05-06T12:00")).json()
    gone = await draft(client, "side_event", 2)
    await client.opga.delete(f"/forums/imrf-test/meetings/{gone['id']}", headers={"If-Match": '"1"'})
    body = {
        "kind": "briefing",
        "title": {"en": "B"},
        "local_start": "2026-03-02T10:00",
        "local_end": "2026-03-02T11:00",
    }
    later = (await client.opga.post("/forums/imrf-test/meetings", json=body)).json()

    answer = await restore(client, 1)
    assert answer.status_code == 200, answer.text
    changed = {m["id"] for m in answer.json()["items"]}
    assert changed == {event["id"], three["id"], four["id"], gone["id"], later["id"]}
    after = told(await drafts(client))
    assert after.pop(later["id"])["status"] == "cancelled"
    assert after == before
    again = await restore(client, 1)
    assert (again.status_code, again.json()["code"]) == (409, "nothing_changed")
    # Published again, nobody sees a difference.
    refused = await client.opga.post("/forums/imrf-test/programme/versions", json={})
    assert refused.json()["code"] == "nothing_changed"


async def test_restoring_does_not_take_a_room_from_another_forum(client: Client) -> None:
    await create_forum(client)
    (room,) = await create_rooms(client, "A")
    table = (await edit(client.opga, await draft(client, "round_table", 1), room_id=room)).json()
    await publish(client)
    await edit(client.opga, table, room_id=None)
    await create_forum(client, "second-test")
    other = await draft(client, "round_table", 1, "second-test")
    assert (await edit(client.opga, other, "second-test", room_id=room)).status_code == 200
    before = await drafts(client)
    answer = await restore(client, 1)
    assert (answer.status_code, answer.json()["code"]) == (409, "room_taken")
    assert answer.json()["meeting"]["forum"] == "second-test"
    assert await drafts(client) == before


async def test_restored_and_published_a_meeting_keeps_its_id_and_rises(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    table = await draft(client, "round_table", 1)
    await edit(client.opga, table, local_start="2026-05-05T10:30")
    await publish(client)
    assert [m["id"] for m in (await restore(client, 1)).json()["items"]] == [table["id"]]
    await publish(client)
    meetings = (await client.anonymous.get("/forums/imrf-test/programme")).json()["meetings"]
    (read,) = [m for m in meetings if m["id"] == table["id"]]
    assert (read["local_start"], read["sequence"]) == ("2026-05-05T10:00:00", 2)


async def test_only_the_office_restores(client: Client) -> None:
    await create_forum(client)
    assert (await restore(client, 1)).status_code == 404
    await publish(client)
    for caller, status in ((client.secretariat, 403), (client.egypt, 403), (client.anonymous, 401)):
        assert (await caller.post(RESTORE.format(1))).status_code == status
    assert (await restore(client, 2)).status_code == 404


async def test_a_withheld_name_is_gone_also_for_who_asks_by_date_alone(client: Client, clock: Clock) -> None:
    await create_forum(client)
    await publish(client)
    person = (await client.opga.post("/persons", json={"name": "Amal Example"})).json()
    people = [{"role": "moderator", "person_id": person["id"]}]
    assert (await edit(client.opga, await draft(client, "round_table", 1), people=people)).status_code == 200
    await publish(client)
    path = "/forums/imrf-test/programme/versions/2/diff"
    first = await client.anonymous.get(path)
    assert "Amal" in first.text
    clock.forward(minutes=1)

    withheld = await client.opga.delete(f"/persons/{person['id']}", headers={"If-Match": '"1"'})

    assert withheld.status_code == 204
    now = await client.anonymous.get(path, headers={"If-Modified-Since": first.headers["Last-Modified"]})
    assert (now.status_code, now.headers["Last-Modified"]) == (200, "Thu, 15 Jan 2026 12:01:00 GMT")
    assert "Amal" not in now.text
