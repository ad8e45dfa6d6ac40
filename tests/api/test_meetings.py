"""Meetings of the draft: read, edited with If-Match, booked into rooms, removed or cancelled."""

from tests.world import Client, Clock, create_forum, create_rooms, draft, drafts, edit, publish, seat_co_chairs


async def test_edit_changes_what_was_sent_and_nothing_else(client: Client, clock: Clock) -> None:
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    title = {"en": "Round table 1: regular migration", "ar": "المائدة المستديرة 1: الهجرة النظامية"}
    answer = await edit(client.opga, table, title=title, status="tentative", objectives=[18, 2, 5])
    assert answer.status_code == 200
    expected = {**table, "title": title, "status": "tentative", "objectives": [2, 5, 18], "version": 2}
    assert answer.json() == expected
    assert answer.headers["etag"] == '"2"'
    assert await draft(client, "round_table", 1) == expected


async def test_time_follows_the_zone_and_the_zone_moves_the_instant(client: Client) -> None:
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    answer = await edit(client.opga, table, timezone="Europe/Zurich")
    assert answer.json()["local_start"] == "2026-05-05T10:00:00"
    assert answer.json()["starts_at"] == "2026-05-05T08:00:00Z"


async def test_wall_time_that_occurs_twice_takes_a_choice(client: Client) -> None:
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    night = {"local_start": "2026-11-01T01:30", "local_end": "2026-11-01T03:00"}
    refused = await edit(client.opga, table, **night)
    assert refused.json()["errors"][0]["code"] == "ambiguous_local_time"
    second = await edit(client.opga, table, **night, start_fold=1)
    assert (second.json()["starts_at"], second.json()["start_fold"]) == ("2026-11-01T06:30:00Z", 1)
    # An edit of something else keeps the choice.
    kept = await edit(client.opga, second.json(), local_end="2026-11-01T04:00")
    assert (kept.json()["starts_at"], kept.json()["start_fold"]) == ("2026-11-01T06:30:00Z", 1)
    # A night that is not doubled has no second time.
    moved = await edit(client.opga, kept.json(), local_start="2026-11-02T01:30", local_end="2026-11-02T03:00")
    assert (moved.json()["starts_at"], moved.json()["start_fold"]) == ("2026-11-02T06:30:00Z", 0)


async def test_people_are_seats_with_party_or_person_pending(client: Client) -> None:
    await create_forum(client)
    person = (await client.opga.post("/persons", json={"name": "Amal Example", "title": "Ms."})).json()
    table = await draft(client, "round_table", 1)
    people = [
        {"role": "panellist", "position": 1, "party": "EGY"},
        {"role": "panellist", "position": 2, "party": "DEU", "person_id": person["id"]},
        {"role": "moderator", "position": 1, "person_id": person["id"]},
        {"role": "rapporteur"},
    ]
    answer = await edit(client.opga, table, people=people)
    assert answer.status_code == 200
    seats = [
        (
            seat["role"],
            seat["position"],
            seat["party"] and seat["party"]["code"],
            seat["person"] and seat["person"]["name"],
        )
        for seat in answer.json()["people"]
    ]
    assert seats == [
        ("co_chair", 1, None, None),
        ("co_chair", 2, None, None),
        ("moderator", 1, None, "Amal Example"),
        ("panellist", 1, "EGY", None),
        ("panellist", 2, "DEU", "Amal Example"),
        ("rapporteur", 1, None, None),
    ]
    assert answer.json()["people"][3]["party"]["name"] == {"en": "Egypt", "ar": "مصر"}
    # Swapping two seats and dropping the others is one edit; the co-chairs' stay.
    swapped = [
        {"role": "panellist", "position": 1, "party": "DEU"},
        {"role": "panellist", "position": 2, "party": "EGY"},
    ]
    answer = await edit(client.opga, answer.json(), people=swapped)
    codes = [(seat["role"], seat["party"] and seat["party"]["code"]) for seat in answer.json()["people"]]
    assert codes == [("co_chair", None), ("co_chair", None), ("panellist", "DEU"), ("panellist", "EGY")]


async def test_an_edit_leaves_co_chairs_as_they_were_appointed(client: Client) -> None:
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    refused = await edit(client.opga, table, people=[{"role": "co_chair", "party": "EGY"}])
    assert (refused.status_code, refused.json()["code"]) == (409, "appointed_apart")
    more = await edit(client.opga, table, people=[{"role": "co_chair", "position": 9}])
    assert (more.status_code, more.json()["code"]) == (409, "appointed_apart")
    await seat_co_chairs(client, table["id"], ("EGY", None), ("DEU", None))
    same = [{"role": "co_chair", "position": n, "party": code} for n, code in ((1, "EGY"), (2, "DEU"))]
    moderated = await edit(client.opga, table, people=[*same, {"role": "moderator"}])
    assert moderated.status_code == 200
    alone = await edit(client.opga, moderated.json(), people=[])
    assert [seat["party"]["code"] for seat in alone.json()["people"]] == ["EGY", "DEU"]
    swapped = await edit(client.opga, alone.json(), people=[{**same[0], "party": "DEU"}])
    assert swapped.json()["code"] == "appointed_apart"
    for changes in ({"kind": "workshop", "number": None},):
        kept = await edit(client.opga, alone.json(), **changes)
        assert (kept.status_code, kept.json()["code"]) == (409, "co_chairs_appointed")
    path, tag = f"/forums/imrf-test/meetings/{table['id']}", {"If-Match": f'"{alone.json()["version"]}"'}
    assert (await client.opga.delete(path, headers=tag)).json()["code"] == "co_chairs_appointed"
    # Elsewhere co-chairs are people like all others.
    debate = await draft(client, "policy_debate")
    assert (await edit(client.opga, debate, people=[{"role": "co_chair", "party": "EGY"}])).status_code == 200


async def test_stale_edit_and_missing_if_match(client: Client) -> None:
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    path = f"/forums/imrf-test/meetings/{table['id']}"
    read = await client.opga.get(path)
    assert (read.headers["etag"], read.headers["cache-control"]) == ('"1"', "private, no-cache")
    assert (await edit(client.opga, table, number=7)).status_code == 200
    stale = await edit(client.opga2, table, number=8)
    assert (stale.status_code, stale.json()["code"]) == (412, "stale")
    for method in ("PATCH", "DELETE"):
        answer = await client.opga.request(method, path, json={"number": 8})
        assert (answer.status_code, answer.json()["code"]) == (428, "if_match_required")
    assert (await client.opga.get(path)).json()["number"] == 7


async def test_room_is_booked_once_across_forums(client: Client) -> None:
    await create_forum(client, "forum-a")
    await create_forum(client, "forum-b")
    (room,) = await create_rooms(client, "Room")
    one = await draft(client, "policy_debate", None, "forum-a")
    other = await draft(client, "policy_debate", None, "forum-b")
    assert (await edit(client.opga, one, "forum-a", room_id=room)).status_code == 200
    refused = await edit(client.opga, other, "forum-b", room_id=room)
    assert refused.status_code == 409
    assert refused.json()["meeting"] == {"id": one["id"], "forum": "forum-a", "title": one["title"]}
    # The end of one may be the start of the next; one minute of overlap may not.
    touching = {"local_start": "2026-05-06T18:00", "local_end": "2026-05-06T19:00"}
    overlapping = {"local_start": "2026-05-06T17:59", "local_end": "2026-05-06T19:00"}
    assert (await edit(client.opga, other, "forum-b", room_id=room, **overlapping)).status_code == 409
    booked = await edit(client.opga, other, "forum-b", room_id=room, **touching)
    assert booked.status_code == 200
    # Moving into a taken time is refused like booking into it.
    assert (await edit(client.opga, booked.json(), "forum-b", **overlapping)).status_code == 409


async def test_draft_of_another_forum_is_not_named_to_who_may_not_read_it(client: Client) -> None:
    await create_forum(client, "forum-a", title={"en": "Hidden title"})
    await create_forum(client, "forum-b")
    (room,) = await create_rooms(client, "Room")
    one = await draft(client, "policy_debate", None, "forum-a")
    await edit(client.opga, one, "forum-a", room_id=room, title={"en": "Hidden meeting"})
    await client.admin.post("/grants", json={"email": "ngo@demo.example", "role": "opga", "forum": "forum-b"})
    other = await draft(client, "policy_debate", None, "forum-b")
    refused = await edit(client.ngo, other, "forum-b", room_id=room)
    assert refused.status_code == 409
    assert refused.json()["detail"] == (
        "A meeting of another forum has this room, 2026-05-06 15:00–18:00 (America/New_York)."
    )
    assert "Hidden" not in refused.text
    assert one["id"] not in refused.text


async def test_cancelled_meeting_frees_its_room_and_restoring_asks_for_it(client: Client) -> None:
    await create_forum(client)
    (room,) = await create_rooms(client, "Room")
    three, four = [await draft(client, "round_table", n) for n in (3, 4)]
    three = (await edit(client.opga, three, room_id=room)).json()
    three = (await edit(client.opga, three, status="cancelled")).json()
    assert (await edit(client.opga, four, room_id=room)).status_code == 200
    refused = await edit(client.opga, three, status="confirmed")
    assert (refused.status_code, refused.json()["code"]) == (409, "room_taken")
    assert (await edit(client.opga, three, status="confirmed", room_id=None)).status_code == 200


async def test_delete_removes_what_was_never_published_and_cancels_what_was(client: Client) -> None:
    await create_forum(client)
    slot = await draft(client, "side_event", 1)
    path = f"/forums/imrf-test/meetings/{slot['id']}"
    assert (await client.opga.delete(path, headers={"If-Match": '"1"'})).status_code == 204
    gone = await client.opga.get(path)
    assert (gone.status_code, gone.json()["code"]) == (404, "not_found")

    await publish(client)
    slot = await draft(client, "side_event", 2)
    path = f"/forums/imrf-test/meetings/{slot['id']}"
    stale = await client.opga.delete(path, headers={"If-Match": '"9"'})
    assert stale.status_code == 412
    cancelled = await client.opga.delete(path, headers={"If-Match": '"1"'})
    assert (cancelled.status_code, cancelled.json()["status"], cancelled.headers["etag"]) == (200, "cancelled", '"2"')


async def test_further_meeting_is_created_in_the_zone_of_the_forum(client: Client) -> None:
    await create_forum(client)
    body = {
        "kind": "side_event",
        "number": 21,
        "title": {"en": "One more"},
        "local_start": "2026-05-05T18:15",
        "local_end": "2026-05-05T19:15",
    }
    made = await client.opga.post("/forums/imrf-test/meetings", json=body)
    assert made.status_code == 201
    meeting = made.json()
    assert made.headers["location"] == f"/v1/forums/imrf-test/meetings/{meeting['id']}"
    assert (meeting["timezone"], meeting["starts_at"]) == ("America/New_York", "2026-05-05T22:15:00Z")
    assert (meeting["status"], meeting["version"], meeting["people"]) == ("tentative", 1, [])
    lacking = await client.opga.post("/forums/imrf-test/meetings", json={"kind": "side_event"})
    assert [e["field"] for e in lacking.json()["errors"]] == ["title", "local_start", "local_end"]


async def test_meeting_of_another_forum_is_not_found_under_this_one(client: Client) -> None:
    await create_forum(client, "forum-a")
    await create_forum(client, "forum-b")
    other = await draft(client, "policy_debate", None, "forum-b")
    assert (await client.opga.get(f"/forums/forum-a/meetings/{other['id']}")).status_code == 404
    assert (await edit(client.opga, other, "forum-a", number=1)).status_code == 404


async def test_pages_give_every_meeting_once(client: Client) -> None:
    await create_forum(client)
    seen, cursor = [], None
    for _ in range(5):
        params = {"limit": 7} | ({"cursor": cursor} if cursor else {})
        page = (await client.opga.get("/forums/imrf-test/meetings", params=params)).json()
        seen += [meeting["id"] for meeting in page["items"]]
        cursor = page["next_cursor"]
    assert cursor is None
    assert seen == [meeting["id"] for meeting in await drafts(client)]
    assert len(set(seen)) == 33
