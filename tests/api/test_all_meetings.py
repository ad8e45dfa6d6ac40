"""Every meeting of a forum and its preparatory process: kinds, hosts, format, access, links, capacity, languages."""

from typing import Any

import pytest

from tests.world import Client, create_forum, draft, edit, of_programme, publish

CONSULTATION: dict[str, Any] = {
    "kind": "consultation",
    "title": {"en": "Regional consultation", "ar": "مشاورة إقليمية"},
    "local_start": "2025-11-30T09:30",
    "local_end": "2025-11-30T16:00",
    "timezone": "Africa/Cairo",
    "status": "confirmed",
    "format": "hybrid",
    "interpretation": ["fr", "ar", "en"],
    "capacity": 120,
    "webcast_url": "https://webcast.example/cairo?day=1",
    "join_url": "https://meet.example/room/7#pwd",
    "people": [
        {"role": "host", "position": 1, "party": "ORG_LAS"},
        {"role": "host", "position": 2, "party": "EGY"},
        {"role": "presiding", "position": 1, "party": "EGY"},
        {"role": "moderator", "position": 1},
        {"role": "panellist", "position": 1, "party": "MAR"},
        {"role": "speaker", "position": 1, "party": "ORG_IOM"},
        {"role": "rapporteur", "position": 1},
    ],
}


async def add(client: Client, slug: str = "imrf-test", **changes: Any) -> dict[str, Any]:
    answer = await client.opga.post(f"/forums/{slug}/meetings", json={**CONSULTATION, **changes})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_a_preparatory_meeting_months_ahead_in_another_city_with_other_hosts(client: Client) -> None:
    await create_forum(client)
    made = await add(client)
    assert (made["starts_at"], made["timezone"]) == ("2025-11-30T07:30:00Z", "Africa/Cairo")
    assert (made["format"], made["access"], made["capacity"]) == ("hybrid", "open", 120)
    assert made["interpretation"] == ["ar", "en", "fr"]
    assert [(seat["role"], seat["party"] and seat["party"]["code"]) for seat in made["people"]] == [
        ("host", "ORG_LAS"),
        ("host", "EGY"),
        ("moderator", None),
        ("panellist", "MAR"),
        ("presiding", "EGY"),
        ("rapporteur", None),
        ("speaker", "ORG_IOM"),
    ]
    published = await publish(client)
    assert [f["code"] for f in of_programme(published["findings"])] == [
        "place_missing",
        *["title_missing"] * 4,
    ]
    (read,) = [
        m
        for m in (await client.anonymous.get("/forums/imrf-test/programme")).json()["meetings"]
        if m["kind"] == "consultation"
    ]
    assert read["webcast_url"] == "https://webcast.example/cairo?day=1"
    assert read["interpretation"] == ["ar", "en", "fr"]
    assert {"join_url", "capacity", "version"}.isdisjoint(read)


@pytest.mark.parametrize(
    "kind", ["briefing", "consultation", "workshop", "town_hall", "declaration_reading", "other", "side_event"]
)
async def test_every_kind_is_entered_and_published(client: Client, kind: str) -> None:
    await create_forum(client)
    day = {"local_start": "2026-05-04T19:30", "local_end": "2026-05-04T20:00", "timezone": "America/New_York"}
    made = await add(client, kind=kind, interpretation=[], **day)
    await publish(client)
    feed = (await client.anonymous.get("/forums/imrf-test/calendar.ics")).text
    assert f"UID:{made['id']}" in feed


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("kind", "party", None),
        ("format", "online", "expected 'in_person', 'hybrid' or 'virtual'"),
        ("access", "secret", "expected 'open', 'closed' or 'unlisted'"),
        ("format", None, None),
        ("access", None, None),
        ("interpretation", ["en", "en"], "expected each language once"),
        ("interpretation", ["de"], "expected 'ar', 'zh', 'en', 'fr', 'ru' or 'es'"),
        ("interpretation", None, None),
        ("capacity", 0, "expected greater than or equal to 1"),
        ("capacity", "100", None),
        ("webcast_url", "http://webcast.example", None),
        ("webcast_url", "https://", None),
        ("webcast_url", "https://user:secret@webcast.example/", None),
        ("webcast_url", "https://webcast.example/a b", None),
        ("webcast_url", "https://webcast.example/\r\nATTENDEE:mailto:a@b", None),
        ("join_url", "javascript:alert(1)", None),
        ("join_url", "https://meet.example/" + "x" * 2000, None),
    ],
)
async def test_what_is_none_is_refused_by_its_field(client: Client, field: str, value: Any, message: str) -> None:
    await create_forum(client)
    answer = await client.opga.post("/forums/imrf-test/meetings", json={**CONSULTATION, field: value})
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert error["field"].split(".")[0] == field
    if message:
        assert error["message"] == message
    if field.endswith("_url") and len(value) < 2000:
        assert error["message"] == (
            "expected an address that begins with https://, without spaces and without a name or password before the"
            " host"
        )
    table = await draft(client, "round_table", 1)
    assert (await edit(client.opga, table, **{field: value})).status_code == 422


async def test_links_and_capacity_are_emptied_by_null(client: Client) -> None:
    await create_forum(client)
    made = await add(client)
    answer = await edit(client.opga, made, webcast_url=None, join_url=None, capacity=None)
    assert answer.status_code == 200
    assert (answer.json()["webcast_url"], answer.json()["join_url"], answer.json()["capacity"]) == (None, None, None)


@pytest.mark.parametrize(
    ("timezone", "skipped", "twice"),
    [
        ("America/New_York", "2026-03-08T02:30", "2026-11-01T01:30"),
        ("Africa/Cairo", "2026-04-24T00:30", "2026-10-29T23:30"),
        ("Asia/Beirut", "2026-03-29T00:30", "2026-10-24T23:30"),
        ("America/Santiago", "2026-09-06T00:30", "2026-04-04T23:30"),
        ("Europe/Zurich", "2026-03-29T02:30", "2026-10-25T02:30"),
    ],
)
async def test_a_time_that_does_not_exist_is_refused_and_one_that_exists_twice_needs_a_choice(
    client: Client, timezone: str, skipped: str, twice: str
) -> None:
    await create_forum(client)

    async def enter(start: str, **more: int):
        end = start[:11] + "23:59"
        body = {**CONSULTATION, "timezone": timezone, "local_start": start, "local_end": end, **more}
        return await client.opga.post("/forums/imrf-test/meetings", json=body)

    refused = (await enter(skipped)).json()
    assert [(e["field"], e["code"]) for e in refused["errors"]] == [("local_start", "nonexistent_local_time")]
    assert refused["errors"][0]["message"] == (
        f"{skipped.replace('T', ' ')} does not exist in {timezone}: clocks are put forward over it"
    )
    open_choice = (await enter(twice, end_fold=1)).json()
    assert [(e["field"], e["code"]) for e in open_choice["errors"]] == [("local_start", "ambiguous_local_time")]
    first, second = [(await enter(twice, start_fold=fold, end_fold=1)).json() for fold in (0, 1)]
    assert first["starts_at"] < second["starts_at"]
    assert (first["local_start"], second["local_start"]) == (f"{twice}:00", f"{twice}:00")


# Closed and unlisted meetings.


async def test_a_closed_meeting_is_shown_as_such_and_an_unlisted_one_not_at_all(client: Client) -> None:
    await create_forum(client)
    closed = await add(client, access="closed", title={"en": "Secret title"}, objectives=[7])
    unlisted = await add(client, access="unlisted", title={"en": "Hidden title"})
    await publish(client)
    programme = await client.anonymous.get("/forums/imrf-test/programme")
    (read,) = [m for m in programme.json()["meetings"] if m["id"] == closed["id"]]
    assert read == {
        **{key: closed[key] for key in ("id", "kind", "number", "local_start", "local_end", "timezone", "room")},
        **{key: closed[key] for key in ("start_fold", "end_fold", "starts_at", "ends_at", "status", "format")},
        "title": {
            "ar": "[جلسة مغلقة]",
            "zh": "[闭门会议]",
            "en": "[Closed]",
            "fr": "[Séance privée]",
            "ru": "[Закрытое заседание]",
            "es": "[Sesión privada]",
        },
        "access": "closed",
        "objectives": [],
        "interpretation": [],
        "webcast_url": None,
        "people": [],
        "sequence": 0,
        "last_modified": "2026-01-15T12:00:00Z",
    }
    assert unlisted["id"] not in programme.text
    titles = [m["title"]["en"] for m in (await client.secretariat.get("/forums/imrf-test/meetings")).json()["items"]]
    assert {"Secret title", "Hidden title"} < set(titles)


async def test_what_becomes_unlisted_is_cancelled_for_everybody_and_comes_back(client: Client) -> None:
    await create_forum(client)
    made = await add(client)
    await publish(client)

    async def public() -> dict[str, Any]:
        meetings = (await client.anonymous.get("/forums/imrf-test/programme")).json()["meetings"]
        (found,) = [m for m in meetings if m["id"] == made["id"]]
        return found

    first = await public()
    hidden = await edit(client.opga, made, access="unlisted", title={"en": "Hidden title"})
    await publish(client)
    assert await public() == {**first, "status": "cancelled", "sequence": 1}
    assert (await edit(client.opga, hidden.json(), access="open")).status_code == 200
    await publish(client)
    back = await public()
    assert (back["title"], back["status"], back["sequence"]) == ({"en": "Hidden title"}, "confirmed", 2)
