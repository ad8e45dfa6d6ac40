"""Several edits at once: rooms swapped, a day shifted, all or nothing."""

import asyncio
from collections import Counter
from typing import Any

import httpx
import pytest

from tests.world import Client, create_forum, create_rooms, draft, drafts, edit, publish


async def batch(client: Client, *operations: dict[str, Any], slug: str = "imrf-test") -> httpx.Response:
    return await client.opga.post(f"/forums/{slug}/meetings/batch", json={"operations": list(operations)})


def ref(meeting: dict[str, Any]) -> dict[str, Any]:
    return {"id": meeting["id"], "version": meeting["version"]}


def swap(first: dict[str, Any], second: dict[str, Any], *what: str) -> dict[str, Any]:
    return {"operation": "swap", "meetings": [ref(first), ref(second)], "what": list(what)}


def place(meeting: dict[str, Any]) -> tuple[str, str, str | None]:
    return (meeting["local_start"][:16], meeting["local_end"][:16], meeting["room"] and meeting["room"]["id"])


async def in_rooms(client: Client) -> tuple[list[dict[str, Any]], list[str]]:
    """Round tables 3 and 4, at the same time, in rooms A and B."""
    await create_forum(client)
    rooms = await create_rooms(client, "A", "B")
    tables = [await draft(client, "round_table", n) for n in (3, 4)]
    placed = [(await edit(client.opga, t, room_id=r)).json() for t, r in zip(tables, rooms, strict=True)]
    return placed, rooms


async def test_two_meetings_at_the_same_time_swap_their_rooms(client: Client) -> None:
    (three, four), (room_a, room_b) = await in_rooms(client)
    # One after the other it cannot be done.
    assert (await edit(client.opga, three, room_id=room_b)).json()["code"] == "room_taken"
    answer = await batch(client, swap(three, four, "room"))
    assert answer.status_code == 200
    assert [(m["number"], m["room"]["id"], m["version"]) for m in answer.json()["items"]] == [
        (3, room_b, 3),
        (4, room_a, 3),
    ]
    assert {m["number"]: m["room"]["id"] for m in await drafts(client) if m["room"]} == {3: room_b, 4: room_a}


async def test_two_meetings_swap_their_times(client: Client) -> None:
    (three, _), (room_a, _) = await in_rooms(client)
    one = await draft(client, "round_table", 1)
    answer = await batch(client, swap(one, three, "time"))
    assert [place(m) for m in answer.json()["items"]] == [
        ("2026-05-06T10:00", "2026-05-06T13:00", None),
        ("2026-05-05T10:00", "2026-05-05T13:00", room_a),
    ]
    both = await batch(client, swap(*answer.json()["items"], "time", "room"))
    assert [place(m) for m in both.json()["items"]] == [
        ("2026-05-05T10:00", "2026-05-05T13:00", room_a),
        ("2026-05-06T10:00", "2026-05-06T13:00", None),
    ]


async def test_a_day_is_shifted_through_its_own_rooms(client: Client) -> None:
    """Row by row the first would meet the second in its room."""
    await create_forum(client)
    (room,) = await create_rooms(client, "A")
    slots = [m for m in await drafts(client) if m["kind"] == "side_event"]
    placed = [(await edit(client.opga, slot, room_id=room)).json() for slot in slots]
    answer = await batch(client, {"operation": "shift", "meetings": [ref(m) for m in placed], "days": 1})
    assert answer.status_code == 200, answer.text
    assert [m["starts_at"] for m in answer.json()["items"]][:2] == ["2026-05-05T12:00:00Z", "2026-05-05T13:00:00Z"]
    assert {m["version"] for m in answer.json()["items"]} == {3}


async def test_a_shift_keeps_the_clocks_and_not_the_hours_between(client: Client) -> None:
    """Over the night in which clocks are put forward."""
    await create_forum(client)
    body = {"kind": "briefing", "title": {"en": "Briefing"}, "timezone": "Africa/Cairo"}
    made = await client.opga.post(
        "/forums/imrf-test/meetings",
        json={**body, "local_start": "2026-04-23T10:00", "local_end": "2026-04-23T12:00"},
    )
    shift = {"operation": "shift", "meetings": [ref(made.json())], "days": 1, "minutes": 30}
    (moved,) = (await batch(client, shift)).json()["items"]
    assert (made.json()["starts_at"], moved["starts_at"]) == ("2026-04-23T08:00:00Z", "2026-04-24T07:30:00Z")
    assert (moved["local_start"], moved["local_end"]) == ("2026-04-24T10:30:00", "2026-04-24T12:30:00")


async def test_edits_shifts_and_swaps_go_together(client: Client) -> None:
    (three, four), (room_a, _) = await in_rooms(client)
    debate, one, two = [
        await draft(client, kind, number)
        for kind, number in (("policy_debate", None), ("round_table", 1), ("round_table", 2))
    ]
    answer = await batch(
        client,
        {"operation": "edit", **ref(four), "room_id": None, "title": {"en": "Fourth"}},
        {
            "operation": "edit",
            **ref(one),
            "room_id": room_a,
            "local_start": "2026-05-06T10:00",
            "local_end": "2026-05-06T13:00",
        },
        {"operation": "shift", "meetings": [ref(three)], "days": -1},
        swap(two, debate, "time"),
    )
    assert answer.status_code == 200, answer.text
    assert [(m["kind"], m["number"], *place(m)) for m in answer.json()["items"]] == [
        ("round_table", 4, "2026-05-06T10:00", "2026-05-06T13:00", None),
        ("round_table", 1, "2026-05-06T10:00", "2026-05-06T13:00", room_a),
        ("round_table", 3, "2026-05-05T10:00", "2026-05-05T13:00", room_a),
        ("round_table", 2, "2026-05-06T15:00", "2026-05-06T18:00", None),
        ("policy_debate", None, "2026-05-05T15:00", "2026-05-05T18:00", None),
    ]
    entries = (await client.auditor.get("/forums/imrf-test/audit", params={"limit": 200})).json()["items"]
    (entry,) = [entry for entry in entries if entry["act"] == "meeting.batch"]
    assert entry["details"]["meetings"] == [m["id"] for m in answer.json()["items"]]


async def test_all_or_nothing(client: Client) -> None:
    """The second edit books a room that a third meeting has: the first is not done either."""
    (_, four), (room_a, _) = await in_rooms(client)
    one = await draft(client, "round_table", 1)
    before = await drafts(client)
    answer = await batch(
        client,
        {"operation": "edit", **ref(one), "title": {"en": "First"}},
        {"operation": "edit", **ref(four), "room_id": room_a},
    )
    assert answer.status_code == 409
    assert (answer.json()["code"], answer.json()["detail"]) == (
        "room_taken",
        "“Round table 3” of imrf-test has this room, 2026-05-06 10:00–13:00 (America/New_York), at the time of"
        " “Round table 4”.",
    )
    assert await drafts(client) == before


async def test_two_of_a_batch_cannot_have_one_room(client: Client) -> None:
    (three, four), _ = await in_rooms(client)
    (room,) = await create_rooms(client, "C")
    answer = await batch(client, *({"operation": "edit", **ref(m), "room_id": room} for m in (three, four)))
    assert (answer.status_code, answer.json()["code"]) == (409, "room_taken")


async def test_a_room_of_another_forum_is_respected(client: Client) -> None:
    (three, _), (room_a, _) = await in_rooms(client)
    await create_forum(client, "second-test")
    other = await draft(client, "round_table", 1, "second-test")
    answer = await batch(client, {"operation": "edit", **ref(other), "room_id": room_a}, slug="second-test")
    assert answer.status_code == 200  # on the day before
    moved = answer.json()["items"][0]
    shift = {"operation": "shift", "meetings": [ref(moved)], "days": 1}
    refused = await batch(client, shift, slug="second-test")
    assert refused.json()["meeting"] == {
        "id": three["id"],
        "forum": "imrf-test",
        "title": three["title"],
    }


async def test_stale_meetings_are_named_and_nothing_is_done(client: Client) -> None:
    (three, four), _ = await in_rooms(client)
    assert (await edit(client.opga, four, number=5)).status_code == 200
    answer = await batch(client, swap(three, four, "room"))
    assert (answer.status_code, answer.json()["code"], answer.json()["meetings"]) == (412, "stale", [four["id"]])
    assert (await draft(client, "round_table", 3))["version"] == three["version"]


@pytest.mark.parametrize(
    ("operation", "field", "message"),
    [
        ({"operation": "shift", "meetings": "THREE"}, "operations.0", "expected days or minutes other than 0"),
        ({"operation": "shift", "meetings": [], "days": 1}, "operations.0.meetings", None),
        ({"operation": "swap", "meetings": "THREE", "what": ["room"]}, "operations.0.meetings", None),
        ({"operation": "swap", "meetings": "BOTH", "what": []}, "operations.0.what", None),
        ({"operation": "swap", "meetings": "BOTH", "what": ["title"]}, "operations.0.what", None),
        ({"operation": "move", "meetings": "BOTH"}, "operations.0", None),
        ({"operation": "edit", "id": "THREE", "version": 2}, "operations.0", "expected at least one field to change"),
        (
            {"operation": "edit", "id": "THREE", "number": 7},
            "operations.0.version",
            "expected a value, there is none",
        ),
        (
            {"operation": "edit", "id": "THREE", "version": 2, "local_end": "2026-05-06T09:00"},
            "operations.0.local_end",
            "expected a time after local_start",
        ),
        (
            {"operation": "edit", "id": "THREE", "version": 2, "people": [{"role": "host", "party": "XXX"}]},
            "operations.0.people.0.party",
            "expected a party's code such as EGY",
        ),
        (
            {"operation": "edit", "id": "0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f", "version": 2, "number": 7},
            "operations.0.id",
            "expected the id of a meeting of this forum",
        ),
        (
            {"operation": "swap", "meetings": "TWICE", "what": ["time"]},
            "operations.0.meetings.1",
            "expected each meeting in one operation alone",
        ),
        (
            {"operation": "shift", "meetings": "BOTH", "days": -59, "minutes": -450},
            "operations.0.meetings.0.local_start",
            "2026-03-08 02:30 does not exist in America/New_York: clocks are put forward over it",
        ),
    ],
)
async def test_what_is_wrong_is_named_by_its_place(
    client: Client, operation: dict[str, Any], field: str, message: str | None
) -> None:
    (three, four), _ = await in_rooms(client)
    known = {"THREE": [ref(three)], "BOTH": [ref(three), ref(four)], "TWICE": [ref(three), ref(three)]}
    sent = {**operation}
    if "meetings" in sent and isinstance(sent["meetings"], str):
        sent["meetings"] = known[sent["meetings"]]
    if sent.get("id") == "THREE":
        sent["id"] = three["id"]
    before = await drafts(client)
    answer = await batch(client, sent)
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert error["field"].startswith(field)
    if message:
        assert (error["field"], error["message"]) == (field, message)
    assert await drafts(client) == before


async def test_only_who_edits_meetings_sends_a_batch(client: Client) -> None:
    (three, four), _ = await in_rooms(client)
    body = {"operations": [swap(three, four, "room")]}
    for caller, status in ((client.secretariat, 403), (client.egypt, 403), (client.anonymous, 401)):
        assert (await caller.post("/forums/imrf-test/meetings/batch", json=body)).status_code == status


async def test_a_published_meeting_that_was_shifted_keeps_its_id(client: Client) -> None:
    (three, four), _ = await in_rooms(client)
    await publish(client)
    await batch(client, {"operation": "shift", "meetings": [ref(three), ref(four)], "minutes": -0, "days": -1})
    checks = (await client.opga.get("/forums/imrf-test/checks")).json()["findings"]
    assert [f for f in checks if f["severity"] == "blocking"] == []
    await publish(client)
    meetings = (await client.anonymous.get("/forums/imrf-test/programme")).json()["meetings"]
    assert {m["id"]: m["sequence"] for m in meetings if m["sequence"]} == {three["id"]: 1, four["id"]: 1}


# At once.


async def test_batches_and_edits_at_once_never_double_a_room(committing_client: Client) -> None:
    client = committing_client
    await create_forum(client)
    rooms = await create_rooms(client, "A", "B", "C")
    night = {"local_start": "2026-05-06T19:30", "local_end": "2026-05-06T20:30"}
    slots = [m for m in await drafts(client) if m["kind"] == "side_event"][:12]
    slots = [(await edit(client.opga, slot, **night)).json() for slot in slots]
    pairs = [slots[i : i + 2] for i in range(0, 12, 2)]
    answers = await asyncio.gather(
        *(
            batch(
                client,
                {"operation": "edit", **ref(first), "room_id": rooms[i % 3]},
                {"operation": "edit", **ref(second), "room_id": rooms[(i + 1) % 3]},
            )
            for i, (first, second) in enumerate(pairs)
        )
    )
    assert {a.status_code for a in answers} <= {200, 409}, [a.text for a in answers]
    assert {a.json()["code"] for a in answers if a.status_code == 409} <= {"room_taken"}
    booked = Counter(m["room"]["id"] for m in await drafts(client) if m["room"])
    assert set(booked.values()) == {1}
    assert len(booked) == 2  # one pair has two rooms; every other pair wants one of them


async def _let_everything_pass(db, **_: Any) -> None:
    return None


async def test_the_constraint_holds_where_the_question_is_forgotten(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    (three, four), _ = await in_rooms(client)
    (room,) = await create_rooms(client, "C")
    monkeypatch.setattr("services.bookings.find_clash", _let_everything_pass)
    edits = [{"operation": "edit", **ref(m), "room_id": room} for m in (three, four)]
    answer = await batch(client, *edits)
    assert (answer.status_code, answer.json()["detail"]) == (409, "Another meeting has this room at that time.")


async def test_without_deferring_a_swap_is_impossible(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    (three, four), _ = await in_rooms(client)
    monkeypatch.setattr("services.bookings.defer_rooms", _let_everything_pass)
    answer = await batch(client, swap(three, four, "room"))
    assert (answer.status_code, answer.json()["code"]) == (409, "room_taken")
