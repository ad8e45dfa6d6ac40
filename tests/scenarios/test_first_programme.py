"""The thin path: a forum is made, given rooms, published and subscribed to; nobody else sees it before."""

from icalendar import Calendar

from tests.world import PASSWORD, Client, Clock, create_rooms, draft, edit, forum_payload, headers, of_programme


def _events(feed: bytes) -> dict[str, dict[str, str]]:
    calendar = Calendar.from_ical(feed)
    return {
        str(event["UID"]): {
            "summary": str(event["SUMMARY"]),
            "start": event["DTSTART"].dt.isoformat(),
            "location": str(event.get("LOCATION", "")),
            "sequence": str(event["SEQUENCE"]),
            "status": str(event["STATUS"]),
        }
        for event in calendar.walk("VEVENT")
    }


async def test_office_publishes_and_anybody_subscribes(client: Client, clock: Clock) -> None:
    # The Office logs in and makes a forum.
    login = await client.anonymous.post("/auth/login", json={"email": "opga@demo.example", "password": PASSWORD})
    assert login.status_code == 200
    office = client.anonymous
    bearer = {"Authorization": f"Bearer {login.json()['access_token']}"}
    made = await office.post("/forums", json=forum_payload("imrf-2030", opens_on="2030-05-07"), headers=bearer)
    assert made.status_code == 201
    assert made.headers["location"] == "/v1/forums/imrf-2030"
    assert (made.json()["hearing_on"], made.json()["closes_on"]) == ("2030-05-06", "2030-05-10")
    assert made.json()["state"] == "draft"

    # Nobody else sees it: byte for byte as if there were none.
    for path in ("", "/programme", "/calendar.ics", "/announcements", "/programme/versions"):
        hidden = await client.anonymous.get(f"/forums/imrf-2030{path}")
        missing = await client.anonymous.get(f"/forums/imrf-2031{path}")
        assert hidden.status_code == missing.status_code == 404
        assert hidden.content.replace(b"imrf-2030", b"imrf-2031") == missing.content
        assert headers(hidden) == headers(missing)
    assert (await client.anonymous.get("/forums")).json()["items"] == []

    # A room for RT4; RT3, at the same time, cannot have it, and is told who has; it takes another.
    room_a, room_b = await create_rooms(client, "Room A", "Room B")
    rt3, rt4 = [await draft(client, "round_table", n, "imrf-2030") for n in (3, 4)]
    assert (await edit(client.opga, rt4, "imrf-2030", room_id=room_a)).status_code == 200
    refused = await edit(client.opga, rt3, "imrf-2030", room_id=room_a)
    assert refused.status_code == 409
    assert refused.json()["code"] == "room_taken"
    assert refused.json()["detail"] == (
        "“Round table 4” of imrf-2030 has this room, 2030-05-08 10:00–13:00 (America/New_York)."
    )
    assert refused.json()["meeting"]["id"] == rt4["id"]
    moved = await edit(client.opga, rt3, "imrf-2030", room_id=room_b)
    assert moved.status_code == 200
    assert moved.json()["room"]["name"] == {"en": "Room B"}

    # A delegation may not publish; the Office may.
    forbidden = await client.egypt.post("/forums/imrf-2030/programme/versions", json={})
    assert forbidden.status_code == 403
    assert forbidden.json()["code"] == "not_permitted"
    published = await client.opga.post("/forums/imrf-2030/programme/versions", json={"note": "First"})
    assert published.status_code == 201
    assert published.json()["number"] == 1
    findings = published.json()["findings"]
    assert [finding["code"] for finding in of_programme(findings)] == ["place_missing"]
    # The list of speakers closes on the working day before Easter; that is Good Friday, as computed, not announced.
    assert [finding["message"] for finding in findings if finding["code"] == "deadline_day_off"] == [
        "“Special accreditation opens” falls on 2029-11-24: Saturday.",
        "“Organizers of side events are told the results” falls on 2030-04-07: Sunday.",
        "“List of speakers closes” falls on 2030-04-19: Good Friday (computed: Western Easter less 2 days).",
    ]

    # Anybody reads and subscribes.
    programme = (await client.anonymous.get("/forums/imrf-2030/programme")).json()
    assert programme["version"] == 1
    assert len(programme["meetings"]) == 33
    feed = await client.anonymous.get("/forums/imrf-2030/calendar.ics")
    assert feed.headers["content-type"] == "text/calendar; charset=utf-8"
    before = _events(feed.content)
    assert before[rt3["id"]] == {
        "summary": "Round table 3",
        "start": "2030-05-08T10:00:00-04:00",
        "location": "Room B, Test Centre, Example City",
        "sequence": "0",
        "status": "CONFIRMED",
    }

    # RT3 moves to the afternoon of day 1. Subscribers see nothing of it until it is published again.
    clock.forward(hours=1)
    later = await edit(
        client.opga,
        moved.json(),
        "imrf-2030",
        local_start="2030-05-07T15:00",
        local_end="2030-05-07T18:00",
    )
    assert later.status_code == 200
    assert (await client.anonymous.get("/forums/imrf-2030/calendar.ics")).content == feed.content
    again = await client.opga.post("/forums/imrf-2030/programme/versions", json={"note": "RT3 moved"})
    assert again.status_code == 201
    assert again.json()["number"] == 2

    # The same UID with a higher SEQUENCE; nothing else changed.
    after = _events((await client.anonymous.get("/forums/imrf-2030/calendar.ics")).content)
    assert after[rt3["id"]] == before[rt3["id"]] | {"start": "2030-05-07T15:00:00-04:00", "sequence": "1"}
    assert {**after, rt3["id"]: None} == {**before, rt3["id"]: None}
