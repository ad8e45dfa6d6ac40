"""Forums: the complete draft, editing it, what the public sees of it."""

from collections import Counter

from api.main import create_app, new_id
from tests.world import Client, Clock, create_forum, drafts, forum_payload, publish

CLUSTERS = {
    1: [2, 5, 6, 12, 18],
    2: [4, 8, 9, 10, 11, 13, 21],
    3: [14, 15, 16, 19, 20, 22],
    4: [1, 3, 7, 17, 23],
}


async def test_template_gives_a_complete_draft(client: Client) -> None:
    made = await create_forum(client)
    assert made["opens_on"] == "2026-05-05"
    assert (made["closes_on"], made["hearing_on"]) == ("2026-05-08", "2026-05-04")
    assert (made["state"], made["version"], made["published"]) == ("draft", 1, None)
    assert made["modalities"]["programme"]["round_tables"] == {"value": 4, "authority": "73/326"}

    meetings = await drafts(client)
    assert Counter(m["kind"] for m in meetings) == {
        "hearing": 2,
        "round_table": 4,
        "policy_debate": 1,
        "plenary_opening": 1,
        "general_debate": 4,
        "plenary_closing": 1,
        "side_event": 20,
    }
    assert {m["number"]: m["objectives"] for m in meetings if m["kind"] == "round_table"} == CLUSTERS
    assert {m["timezone"] for m in meetings} == {"America/New_York"}
    assert all(set(m["title"]) == {"ar", "zh", "en", "fr", "ru", "es"} for m in meetings)
    times = {
        f"{m['kind']} {m['number'] or ''}".strip(): f"{m['local_start'][:16]} {m['local_end'][11:16]}"
        for m in meetings
        if m["kind"] != "side_event"
    }
    assert times == {
        "hearing 1": "2026-05-04T10:00 13:00",
        "hearing 2": "2026-05-04T15:00 18:00",
        "round_table 1": "2026-05-05T10:00 13:00",
        "round_table 2": "2026-05-05T15:00 18:00",
        "round_table 3": "2026-05-06T10:00 13:00",
        "round_table 4": "2026-05-06T10:00 13:00",
        "policy_debate": "2026-05-06T15:00 18:00",
        "plenary_opening": "2026-05-07T10:00 11:30",
        "general_debate 1": "2026-05-07T11:30 13:00",
        "general_debate 2": "2026-05-07T15:00 18:00",
        "general_debate 3": "2026-05-08T10:00 13:00",
        "general_debate 4": "2026-05-08T15:00 17:00",
        "plenary_closing": "2026-05-08T17:00 18:00",
    }
    assert {m["starts_at"] for m in meetings if m["kind"] == "policy_debate"} == {"2026-05-06T19:00:00Z"}


async def test_opening_segment_has_seats_for_the_five_speakers(client: Client) -> None:
    await create_forum(client)
    (opening,) = [m for m in await drafts(client) if m["kind"] == "plenary_opening"]
    speakers = [
        (seat["position"], seat["designation"], seat["party"] and seat["party"]["code"])
        for seat in opening["people"]
        if seat["role"] == "speaker"
    ]
    assert speakers == [
        (1, "president_of_the_general_assembly", None),
        (2, "secretary_general", None),
        (3, "iom_director_general", "ORG_IOM"),
        (4, "migrant_community", None),
        (5, "civil_society", None),
    ]


async def test_zone_given_is_the_zone_of_the_meetings(client: Client) -> None:
    await create_forum(client, timezone="Africa/Cairo", opens_on="2026-06-02")
    (debate,) = [m for m in await drafts(client) if m["kind"] == "policy_debate"]
    assert debate["local_start"] == "2026-06-03T15:00:00"
    assert debate["starts_at"] == "2026-06-03T12:00:00Z"  # Cairo is at UTC+3 in June


async def test_forum_of_the_past_can_be_entered_and_published(client: Client) -> None:
    await create_forum(client, "imrf-2022", opens_on="2022-05-17")
    findings = (await publish(client, "imrf-2022"))["findings"]
    # The hearing's day is Vesak; accreditation opens on a Saturday, side events are chosen on a Sunday.
    assert [f["code"] for f in findings] == ["place_missing", "significant_day", *["deadline_day_off"] * 2]
    read = (await client.anonymous.get("/forums/imrf-2022")).json()
    assert (read["hearing_on"], read["opens_on"], read["closes_on"]) == ("2022-05-16", "2022-05-17", "2022-05-20")


async def _patch(client: Client, version: int, **changes):
    return await client.opga.patch("/forums/imrf-test", json=changes, headers={"If-Match": f'"{version}"'})


async def test_edit_of_the_draft_is_seen_by_nobody_else_until_announced(client: Client, clock: Clock) -> None:
    await create_forum(client)
    first = await client.opga.post("/forums/imrf-test/announcements", json={"note": "The days"})
    assert (first.status_code, first.headers["location"]) == (201, "/v1/forums/imrf-test/announcements/1")
    before = await client.anonymous.get("/forums/imrf-test")
    assert before.json()["state"] == "announced"
    assert "modalities" not in before.json()
    assert "version" not in before.json()

    edited = await _patch(client, 1, title={"en": "Secret new title"})
    assert (edited.status_code, edited.headers["etag"]) == (200, '"2"')
    assert edited.json()["title"] == {"en": "Secret new title"}
    assert edited.json()["published"]["title"] == {"en": "Test forum", "ar": "منتدى للاختبار"}
    for caller in (client.anonymous, client.egypt, client.ngo, client.auditor):
        assert (await caller.get("/forums/imrf-test")).json() == before.json()
        assert "Secret new title" not in (await caller.get("/forums")).text
        assert "Secret new title" not in (await caller.get("/forums/imrf-test/announcements/1")).text

    clock.forward(days=1)
    assert (await client.opga.post("/forums/imrf-test/announcements", json={})).status_code == 201
    assert (await client.anonymous.get("/forums/imrf-test")).json()["title"] == {"en": "Secret new title"}


async def test_stale_edit_is_refused_and_a_missing_if_match_asked_for(client: Client) -> None:
    await create_forum(client)
    assert (await _patch(client, 1, title={"en": "One"})).status_code == 200
    stale = await _patch(client, 1, title={"en": "Two"})
    assert (stale.status_code, stale.json()["code"]) == (412, "stale")
    missing = await client.opga.patch("/forums/imrf-test", json={"title": {"en": "Two"}})
    assert (missing.status_code, missing.json()["code"]) == (428, "if_match_required")
    assert (await client.opga.get("/forums/imrf-test")).json()["title"] == {"en": "One"}


def _hours(**hours: str) -> dict:
    return {"programme": {"official_hours": {"value": {"morning": hours}}}}


async def test_modalities_are_edited_where_the_resolution_leaves_room(client: Client) -> None:
    await create_forum(client)
    hours = {"value": {"morning": {"start": "09:30"}}, "authority": "default"}
    edited = await _patch(client, 1, modalities={"programme": {"official_hours": hours}})
    assert edited.status_code == 200
    assert edited.json()["modalities"]["programme"]["official_hours"] == {
        "value": {
            "morning": {"start": "09:30:00", "end": "13:00:00"},
            "afternoon": {"start": "15:00:00", "end": "18:00:00"},
        },
        "authority": "default",
    }
    fixed = await _patch(client, 2, modalities={"programme": {"round_tables": {"value": 3, "authority": "default"}}})
    assert (fixed.status_code, fixed.json()["code"]) == (409, "fixed_by_mandate")
    assert fixed.json()["fields"] == ["modalities.programme.round_tables"]
    claimed = await _patch(client, 2, modalities={"programme": {"official_hours": {"authority": "73/326"}}})
    assert (claimed.status_code, claimed.json()["code"]) == (409, "fixed_by_mandate")
    unasked = await _patch(client, 2, modalities={"checks": {"hearing_missing": None}})
    assert (unasked.status_code, unasked.json()["fields"]) == (409, ["modalities.checks.hearing_missing"])
    for patch, field in (
        ({"programme": {"official_hours": {"value": {"morning": {"start": "noon"}}}}}, None),
        ({"programme": {"official_hours": {"value": {"morning": None}}}}, "modalities.programme"),
        (_hours(start="10:00Z"), "modalities.programme.official_hours.value.morning"),
        (_hours(start="13:00"), "modalities.programme.official_hours.value.morning"),
        ({"programme": {"colour": {"value": 1, "authority": "default"}}}, "modalities.programme.colour"),
        ({"checks": {"no_such_rule": {"severity": "advisory", "authority": "default"}}}, "modalities"),
    ):
        refused = await _patch(client, 2, modalities=patch)
        assert refused.status_code == 422
        (error,) = refused.json()["errors"]
        assert error["field"] == (field or "modalities.programme.official_hours.value.morning.start")


async def test_closed_forum_takes_corrections_by_the_office_alone(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    closed = await _patch(client, 1, closed=True)
    assert (closed.status_code, closed.json()["state"]) == (200, "closed")
    assert (await client.anonymous.get("/forums/imrf-test")).json()["state"] == "closed"
    assert (await _patch(client, 2, title={"en": "Corrected"})).status_code == 200
    assert (await _patch(client, 3, closed=False)).json()["state"] == "published"


async def test_list_pages_through_all_forums_once(client: Client) -> None:
    for name in ("forum-c", "forum-a", "forum-b"):
        await create_forum(client, name)
    seen, cursor = [], None
    while True:
        params = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        page = (await client.opga.get("/forums", params=params)).json()
        seen += [forum["slug"] for forum in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert seen == ["forum-a", "forum-b", "forum-c"]
    assert (await client.anonymous.get("/forums")).json() == {"items": [], "next_cursor": None}


async def test_only_a_standing_role_of_the_office_makes_a_forum(client: Client) -> None:
    for name, caller in client.callers.items():
        answer = await caller.post("/forums", json=forum_payload(f"by-{name.replace('_', '-')}"))
        assert answer.status_code == (401 if name == "anonymous" else 201 if name.startswith("opga") else 403)


async def test_a_published_forum_links_its_calendar_below_the_configured_address(db_sessions, clock: Clock) -> None:
    app = create_app(db_sessions, clock=clock, new_id=new_id, public_url="https://imrf.example/un")
    async with Client(app) as client:
        await create_forum(client)
        assert (await client.opga.get("/forums/imrf-test")).json()["published"] is None
        await publish(client)
        elsewhere = {"Host": "elsewhere.example", "X-Forwarded-Host": "elsewhere.example"}
        links = {
            "url": "https://imrf.example/un/v1/forums/imrf-test/calendar.ics",
            "webcal": "webcal://imrf.example/un/v1/forums/imrf-test/calendar.ics",
        }

        public = (await client.anonymous.get("/forums/imrf-test", headers=elsewhere)).json()
        listed = (await client.anonymous.get("/forums", headers=elsewhere)).json()["items"]
        draft = (await client.opga.get("/forums/imrf-test")).json()

        assert public["calendar"] == links
        assert [forum["calendar"] for forum in listed] == [links]
        assert draft["published"]["calendar"] == links
        assert "calendar" not in draft
