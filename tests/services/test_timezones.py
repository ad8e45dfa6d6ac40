"""`imrf db tz`: after new tz data the instants of meetings to come follow their clock times, and all are told."""

import asyncio
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from services.rules import local_time
from tests.services.test_databases import imrf
from tests.world import Client, create_forum, create_rooms, draft, drafts, edit, publish

SLUG = "cairo-2090"


@pytest.fixture
def old_rules(monkeypatch: pytest.MonkeyPatch):
    """tz data of a time in which Egypt had no summer time."""
    with monkeypatch.context() as patch:
        zones = {"Africa/Cairo": ZoneInfo("Etc/GMT-2")}
        load = local_time.load_zone
        for module in ("local_time", "programme"):
            patch.setattr(f"services.rules.{module}.load_zone", lambda name: zones.get(name) or load(name))
        for module in ("meetings", "rules.publications"):
            patch.setattr(f"services.{module}.TZ_VERSION", "2022g")
        yield patch


async def in_cairo(client: Client, slug: str = SLUG, opens_on: str = "2090-07-04") -> None:
    await create_forum(client, slug, opens_on=opens_on, timezone="Africa/Cairo")


async def db_tz(url: str, *options: str) -> list[str]:
    code, output = await asyncio.to_thread(imrf, "db", "tz", *options, DATABASE_URL=url)
    assert code == 0, output
    return output.splitlines()


async def programme(client: Client, slug: str = SLUG) -> dict[str, Any]:
    return (await client.anonymous.get(f"/forums/{slug}/programme")).json()


async def test_what_moves_is_told_and_published_once(
    committing_client: Client, own_database: str, old_rules: pytest.MonkeyPatch
) -> None:
    client = committing_client
    await in_cairo(client)
    await in_cairo(client, "cairo-2024", "2024-07-02")  # over: it keeps the instants at which it was held
    body = {"kind": "briefing", "title": {"en": "Early"}, "status": "confirmed", "join_url": "https://meet.example/1"}
    gap = {"local_start": "2090-04-28T00:30", "local_end": "2090-04-28T03:00", "timezone": "Africa/Cairo"}
    seat = {"people": [{"role": "speaker", "party": "EGY"}], "access": "unlisted"}
    day = {"local_start": "2090-06-01T10:00", "local_end": "2090-06-01T11:00"}
    early = (await client.opga.post(f"/forums/{SLUG}/meetings", json={**body, **gap})).json()
    hidden = (
        await client.opga.post(f"/forums/{SLUG}/meetings", json={**body, **day, **seat, "title": {"en": "Hidden"}})
    ).json()
    for slug in (SLUG, "cairo-2024"):
        await publish(client, slug)
    table = await draft(client, "round_table", 1, SLUG)
    assert table["starts_at"] == "2090-07-04T08:00:00Z"
    await edit(client.opga, await draft(client, "round_table", 2, SLUG), SLUG, title={"en": "Not published"})
    before = await programme(client)
    old_rules.undo()

    told = await db_tz(own_database, "--dry-run")
    assert f"{SLUG}: “Round table 1”, 2090-07-04 10:00 Africa/Cairo: 2090-07-04 08:00 -> 2090-07-04 07:00 UTC" in told
    assert (
        f"{SLUG}: “Early”, 2090-04-28 00:30 Africa/Cairo: stays, somebody must look:"
        " 2090-04-28 00:30 does not exist in Africa/Cairo: clocks are put forward over it" in told
    )
    assert told[-2:] == [
        f"{SLUG}: publication 2 would be made",
        f"tz data {local_time.TZ_VERSION}: 34 meetings moved in UTC.",
    ]
    assert not any("cairo-2024" in line for line in told)
    assert await programme(client) == before

    assert (await db_tz(own_database))[-2] == f"{SLUG}: publication 2"
    after = await programme(client)
    assert after["version"] == 2
    (read,) = [m for m in after["meetings"] if m["id"] == table["id"]]
    assert (read["local_start"], read["starts_at"], read["sequence"]) == (
        "2090-07-04T10:00:00",
        "2090-07-04T07:00:00Z",
        1,
    )
    assert "Not published" not in str(after)
    diff = (await client.anonymous.get(f"/forums/{SLUG}/programme/versions/2/diff")).json()["changes"]
    assert {c["change"] for c in diff} == {"utc_offset_changed"}
    assert len(diff) == 33
    assert early["id"] not in {c["meeting"]["id"] for c in diff}
    document = (await client.anonymous.get(f"/forums/{SLUG}/programme/versions/2")).json()["document"]
    assert document["programme"]["tz_version"] == local_time.TZ_VERSION
    # Those whom an unlisted meeting names, and the draft's editors, see it too.
    (own,) = (await client.egypt.get("/me/meetings")).json()["items"]
    assert (own["id"], own["starts_at"]) == (hidden["id"], "2090-06-01T07:00:00Z")
    of_draft = {m["id"]: m for m in await drafts(client, SLUG)}
    assert (of_draft[table["id"]]["starts_at"], of_draft[table["id"]]["version"]) == ("2090-07-04T07:00:00Z", 2)
    assert (await edit(client.opga, table, SLUG, number=1)).status_code == 412

    again = await db_tz(own_database)
    assert again[1:] == [f"tz data {local_time.TZ_VERSION}: 0 meetings moved in UTC."]


async def test_drafts_alone_move_without_a_publication(
    committing_client: Client, own_database: str, old_rules: pytest.MonkeyPatch
) -> None:
    client = committing_client
    await in_cairo(client)
    old_rules.undo()
    told = await db_tz(own_database)
    assert told[-1] == f"tz data {local_time.TZ_VERSION}: 33 meetings moved in UTC."
    assert not any("publication" in line for line in told)
    assert (await draft(client, "round_table", 1, SLUG))["starts_at"] == "2090-07-04T07:00:00Z"


async def test_with_the_same_data_nothing_moves(committing_client: Client, own_database: str) -> None:
    await in_cairo(committing_client)
    await publish(committing_client, SLUG)
    assert await db_tz(own_database) == [f"tz data {local_time.TZ_VERSION}: 0 meetings moved in UTC."]
    assert (await programme(committing_client))["version"] == 1


async def test_forums_that_share_a_hall_move_together(
    committing_client: Client, own_database: str, old_rules: pytest.MonkeyPatch
) -> None:
    """Back to back, the one that is derived first meets the old hours of the other: asked when all have moved."""
    client = committing_client
    (hall,) = await create_rooms(client, "Hall")
    hours = (("10:00", "11:00"), ("11:00", "12:00"))
    for index, slug in enumerate(("first-2090", "second-2090")):
        await in_cairo(client, slug)
        for day, (start, end) in zip(("2090-06-01", "2090-06-02"), (hours[index], hours[1 - index]), strict=True):
            body = {"kind": "briefing", "title": {"en": f"Briefing {slug} {day}"}, "timezone": "Africa/Cairo"}
            times = {"local_start": f"{day}T{start}", "local_end": f"{day}T{end}", "room_id": hall}
            assert (await client.opga.post(f"/forums/{slug}/meetings", json={**body, **times})).status_code == 201
    old_rules.undo()
    assert (await db_tz(own_database))[-1] == f"tz data {local_time.TZ_VERSION}: 70 meetings moved in UTC."


async def test_two_that_would_meet_in_a_room_are_both_named(
    committing_client: Client, own_database: str, old_rules: pytest.MonkeyPatch
) -> None:
    client = committing_client
    (hall,) = await create_rooms(client, "Hall")
    await in_cairo(client)
    body = {"kind": "briefing", "local_start": "2090-06-01T10:00", "local_end": "2090-06-01T11:00", "room_id": hall}
    for title, timezone in (("Of Cairo", "Africa/Cairo"), ("Of Riyadh", "Asia/Riyadh")):
        sent = {**body, "title": {"en": title}, "timezone": timezone}
        assert (await client.opga.post(f"/forums/{SLUG}/meetings", json=sent)).status_code == 201
    old_rules.undo()
    code, output = await asyncio.to_thread(imrf, "db", "tz", DATABASE_URL=own_database)
    assert code == 1
    assert "of cairo-2090 has this room, 2090-06-01 10:00–11:00 (A" in output
    assert all(title in output for title in ("“Of Riyadh”", "“Of Cairo”"))


async def test_a_meeting_called_off_meanwhile_comes_back_at_the_right_instant(
    committing_client: Client, own_database: str, old_rules: pytest.MonkeyPatch
) -> None:
    client = committing_client
    await in_cairo(client)
    await publish(client, SLUG)
    table = await draft(client, "round_table", 1, SLUG)
    assert (await edit(client.opga, table, SLUG, status="cancelled")).status_code == 200
    old_rules.undo()
    assert (await db_tz(own_database))[-1] == f"tz data {local_time.TZ_VERSION}: 32 meetings moved in UTC."
    cancelled = await draft(client, "round_table", 1, SLUG)
    back = await edit(client.opga, cancelled, SLUG, status="confirmed")
    assert back.json()["starts_at"] == "2090-07-04T07:00:00Z"


async def test_a_version_whose_hours_do_not_exist_any_more_is_not_restored(
    committing_client: Client, old_rules: pytest.MonkeyPatch
) -> None:
    client = committing_client
    await in_cairo(client)
    gap = {"local_start": "2090-04-28T00:30", "local_end": "2090-04-28T03:00", "timezone": "Africa/Cairo"}
    body = {"kind": "briefing", "title": {"en": "Early"}, "status": "confirmed", **gap}
    early = (await client.opga.post(f"/forums/{SLUG}/meetings", json=body)).json()
    await publish(client, SLUG)
    await edit(client.opga, early, SLUG, local_start="2090-04-28T01:30")
    await edit(client.opga, await draft(client, "round_table", 1, SLUG), SLUG, number=7)
    old_rules.undo()
    before = await drafts(client, SLUG)
    answer = await client.opga.post(f"/forums/{SLUG}/programme/versions/1/restore")
    assert (answer.status_code, answer.json()["code"]) == (409, "nonexistent_local_time")
    assert answer.json()["detail"] == (
        "“Early” cannot be restored as it was: 2090-04-28 00:30 does not exist in Africa/Cairo: clocks are put"
        " forward over it."
    )
    assert await drafts(client, SLUG) == before
