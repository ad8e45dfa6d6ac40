"""Announcing and publishing: immutable, numbered, hashed; blocked by the mandate's core; no draft leaks."""

import hashlib
import json

import pytest

from tests.world import Client, Clock, create_forum, create_rooms, draft, drafts, edit, headers, of_programme, publish


async def _publish(client: Client):
    return await client.opga.post("/forums/imrf-test/programme/versions", json={})


@pytest.mark.parametrize(
    ("kind", "number", "changes", "code"),
    [
        ("round_table", 4, {"status": "cancelled"}, "round_table_count"),
        ("round_table", 2, {"number": 3}, "round_table_numbers"),
        ("round_table", 1, {"local_end": "2026-05-05T13:01"}, "round_table_half_day"),
        ("round_table", 1, {"objectives": [2, 5, 6, 12]}, "objective_missing"),
        ("round_table", 1, {"objectives": [1, 2, 5, 6, 12, 18]}, "objective_repeated"),
        ("policy_debate", None, {"status": "cancelled"}, "policy_debate_missing"),
        (
            "policy_debate",
            None,
            {"local_start": "2026-05-07T15:00", "local_end": "2026-05-07T18:00"},
            "policy_debate_half_day",
        ),
        ("plenary_closing", None, {"status": "cancelled"}, "plenary_missing"),
        ("plenary_opening", None, {"local_end": "2026-05-07T12:00"}, "plenary_order"),
        (
            "plenary_opening",
            None,
            {"local_start": "2026-05-06T19:00", "local_end": "2026-05-06T20:00"},
            "plenary_days",
        ),
        ("hearing", 1, {"local_start": "2026-05-03T10:00", "local_end": "2026-05-03T13:00"}, "hearing_day"),
    ],
)
async def test_core_of_the_mandate_blocks_with_its_authority(
    client: Client, kind: str, number: int | None, changes: dict, code: str
) -> None:
    await create_forum(client)
    meeting = await draft(client, kind, number)
    assert (await edit(client.opga, meeting, **changes)).status_code == 200
    answer = await _publish(client)
    assert (answer.status_code, answer.json()["code"]) == (409, "rule_violated")
    found = {finding["code"]: finding for finding in answer.json()["findings"]}
    assert found[code]["severity"] == "blocking"
    own = {"round_table_numbers": "default", "objective_repeated": "inferred"}
    assert found[code]["authority"] == own.get(code, "73/326")
    assert found[code]["message"].endswith(".")
    checks = await client.opga.get("/forums/imrf-test/checks")
    assert checks.json()["findings"] == answer.json()["findings"]
    assert (await client.anonymous.get("/forums/imrf-test/programme")).status_code == 404


async def test_severity_is_data_of_the_modalities(client: Client) -> None:
    await create_forum(client)
    table = await draft(client, "round_table", 2)
    await edit(client.opga, table, number=5)
    assert (await _publish(client)).status_code == 409
    lighter = {"checks": {"round_table_numbers": {"severity": "advisory"}}}
    await client.opga.patch("/forums/imrf-test", json={"modalities": lighter}, headers={"If-Match": '"1"'})
    answer = await _publish(client)
    assert answer.status_code == 201
    assert [(f["code"], f["severity"]) for f in of_programme(answer.json()["findings"])] == [
        ("round_table_numbers", "advisory"),
        ("place_missing", "advisory"),
    ]


async def test_document_is_hashed_so_that_a_stranger_can_check(client: Client) -> None:
    await create_forum(client)
    made = await publish(client)
    version = (await client.anonymous.get("/forums/imrf-test/programme/versions/1")).json()
    canonical = json.dumps(version["document"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert hashlib.sha256(canonical.encode()).hexdigest() == version["sha256"] == made["sha256"]
    assert version["document"]["format"] == 3


async def test_announced_first_published_later(client: Client, clock: Clock) -> None:
    await create_forum(client)
    await client.opga.post("/forums/imrf-test/announcements", json={"note": "The days"})
    assert (await client.anonymous.get("/forums/imrf-test")).json() == {
        "slug": "imrf-test",
        "template": "imrf",
        "region": None,
        "co_organizers": [],
        "title": {"en": "Test forum", "ar": "منتدى للاختبار"},
        "opens_on": "2026-05-05",
        "closes_on": "2026-05-08",
        "hearing_on": "2026-05-04",
        "timezone": "America/New_York",
        "state": "announced",
        "published_at": "2026-01-15T12:00:00Z",
        "publication": 1,
        "programme_version": None,
        "calendar": None,
    }
    for path in ("programme", "programme/versions", "calendar.ics", "programme/versions/1"):
        assert (await client.anonymous.get(f"/forums/imrf-test/{path}")).status_code == 404
    document = (await client.anonymous.get("/forums/imrf-test/announcements/1")).json()["document"]
    assert document["programme"] is None

    clock.forward(days=30)
    assert (await publish(client))["number"] == 2
    announcements = (await client.anonymous.get("/forums/imrf-test/announcements")).json()["items"]
    versions = (await client.anonymous.get("/forums/imrf-test/programme/versions")).json()["items"]
    # With the programme it is known when the deadlines are that hang on its meetings: an announcement too.
    assert [(a["number"], a["note"]) for a in announcements] == [(1, "The days"), (2, None)]
    assert [v["number"] for v in versions] == [2]
    told = [
        {d["key"]: d["at"] for d in answer.json()["document"]["deadlines"]}
        for answer in [await client.anonymous.get(f"/forums/imrf-test/announcements/{n}") for n in (1, 2)]
    ]
    assert {key: (told[0][key], at) for key, at in told[1].items() if at != told[0][key]} == {
        "hearing_summary": (None, "2026-05-07T14:00:00Z"),
        "round_table_summaries": (None, "2026-05-06T19:00:00Z"),
    }

    # A title announced later is an announcement; the programme stays the one of publication 2.
    title = {"title": {"en": "Renamed forum"}}
    await client.opga.patch("/forums/imrf-test", json=title, headers={"If-Match": '"1"'})
    assert (await client.opga.post("/forums/imrf-test/announcements", json={})).json()["number"] == 3
    announcements = (await client.anonymous.get("/forums/imrf-test/announcements")).json()["items"]
    versions = (await client.anonymous.get("/forums/imrf-test/programme/versions")).json()["items"]
    assert ([a["number"] for a in announcements], [v["number"] for v in versions]) == ([1, 2, 3], [2])
    programme = (await client.anonymous.get("/forums/imrf-test/programme")).json()
    assert (programme["version"], programme["title"]) == (2, {"en": "Renamed forum"})
    assert (await client.anonymous.get("/forums/imrf-test/programme")).json()["version"] == 2


async def test_nothing_changed_is_nothing_to_publish(client: Client, clock: Clock) -> None:
    await create_forum(client)
    await publish(client)
    clock.forward(days=1)
    for path in ("programme/versions", "announcements"):
        answer = await client.opga.post(f"/forums/imrf-test/{path}", json={})
        assert (answer.status_code, answer.json()["code"]) == (409, "nothing_changed")


async def test_publications_cannot_be_changed_by_anybody(client: Client, db_sessions) -> None:
    await create_forum(client)
    await publish(client)
    for statement in ("UPDATE publication SET note = 'x'", "DELETE FROM publication", "TRUNCATE publication"):
        async with db_sessions() as db:
            connection = await db.connection()
            with pytest.raises(Exception, match="permission denied"):
                await connection.exec_driver_sql(statement)


async def test_no_draft_leaks_by_any_public_or_delegation_path(client: Client, clock: Clock) -> None:
    """After publishing, the draft goes on: a hushed title, room, person, time; nobody but organizers sees them."""
    await create_forum(client)
    await publish(client)
    paths = ["", "/programme", "/calendar.ics", "/announcements", "/announcements/1", "/programme/versions"]
    paths += ["/programme/versions/1", "/meetings", "/checks", "/audit"]
    before = {p: await client.egypt.get(f"/forums/imrf-test{p}") for p in paths}

    clock.forward(days=1)
    (room,) = await create_rooms(client, "Hushed room")
    person = (await client.opga.post("/persons", json={"name": "Hushed Person"})).json()
    table = await draft(client, "round_table", 1)
    await edit(
        client.opga,
        table,
        title={"en": "Hushed title"},
        room_id=room,
        people=[{"role": "moderator", "person_id": person["id"]}],
        local_start="2026-05-05T10:30",
    )
    new = {
        "kind": "side_event",
        "title": {"en": "Hushed event"},
        "local_start": "2026-05-05T18:15",
        "local_end": "2026-05-05T19:15",
    }
    await client.opga.post("/forums/imrf-test/meetings", json=new)
    slot = await draft(client, "side_event", 3)
    await client.opga.delete(f"/forums/imrf-test/meetings/{slot['id']}", headers={"If-Match": '"1"'})

    for path in paths:
        for caller in (client.anonymous, client.egypt, client.ngo, client.african_group):
            answer = await caller.get(f"/forums/imrf-test{path}")
            assert "Hushed" not in answer.text
            assert "10:30" not in answer.text
            if caller is client.egypt:
                assert answer.content == before[path].content
                assert headers(answer) == headers(before[path])
    for path in (f"/meetings/{table['id']}", f"/venues/{room}", f"/persons/{person['id']}"):
        assert (await client.egypt.get(path)).status_code in (403, 404)


async def test_names_are_resolved_when_shown_and_not_in_the_document(client: Client) -> None:
    await create_forum(client)
    person = (await client.opga.post("/persons", json={"name": "Amal Example"})).json()
    table = await draft(client, "round_table", 1)
    await edit(client.opga, table, people=[{"role": "moderator", "person_id": person["id"]}])
    await publish(client)
    version = await client.anonymous.get("/forums/imrf-test/programme/versions/1")
    assert "Amal" not in version.text
    assert person["id"] in version.text
    programme = await client.anonymous.get("/forums/imrf-test/programme")
    assert "Amal Example" in programme.text
    assert "Amal Example" in (await client.anonymous.get("/forums/imrf-test/calendar.ics")).text


async def test_programme_is_the_same_bytes_until_published_again(client: Client, clock: Clock) -> None:
    await create_forum(client)
    await publish(client)
    first = await client.anonymous.get("/forums/imrf-test/programme")
    assert first.headers["cache-control"] == "public, no-cache"
    clock.forward(days=1)
    table = await draft(client, "round_table", 1)
    await edit(client.opga, table, title={"en": "New"})
    again = await client.anonymous.get("/forums/imrf-test/programme")
    assert (again.content, again.headers["etag"]) == (first.content, first.headers["etag"])
    cached = await client.anonymous.get(
        "/forums/imrf-test/programme", headers={"If-None-Match": first.headers["etag"]}
    )
    assert (cached.status_code, cached.content) == (304, b"")
    head = await client.anonymous.head("/forums/imrf-test/programme")
    assert (head.status_code, head.headers["etag"]) == (200, first.headers["etag"])
    await publish(client)
    assert (await client.anonymous.get("/forums/imrf-test/programme")).headers["etag"] != first.headers["etag"]


async def test_programme_as_published_equals_the_draft_it_was_made_from(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    published = (await client.anonymous.get("/forums/imrf-test/programme")).json()["meetings"]
    expected = {
        m["id"]: {k: v for k, v in m.items() if k not in ("version", "capacity", "join_url")}
        | {"sequence": 0, "last_modified": "2026-01-15T12:00:00Z"}
        for m in await drafts(client)
    }
    assert {m["id"]: m for m in published} == expected
