"""`imrf db tz`: after new tz data the instants of meetings to come follow their clock times, and all are told."""

import asyncio
import json
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from api.main import new_id
from models.deadline import Extension
from services.adapters.database import make_engine, make_sessions
from services.queries.forums import find_forum_id
from services.reference.parties import party_id
from services.rules import local_time
from tests.services.test_databases import imrf, query
from tests.world import NOON, Client, create_forum, create_rooms, draft, drafts, edit, publish

SLUG = "cairo-2090"


@pytest.fixture
def old_rules(monkeypatch: pytest.MonkeyPatch):
    """tz data of a time in which Egypt had no summer time."""
    with monkeypatch.context() as patch:
        zones = {"Africa/Cairo": ZoneInfo("Etc/GMT-2")}
        load = local_time.load_zone
        for module in ("local_time", "programme", "deadlines"):
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


def in_all(meetings: int, deadlines: int, extensions: int) -> str:
    counts = {"meeting": meetings, "deadline": deadlines, "extension": extensions}
    figures = ", ".join(f"{count} {what}{'' if count == 1 else 's'}" for what, count in counts.items())
    return f"tz data {local_time.TZ_VERSION}: {figures} moved in UTC."


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
        in_all(34, 9, 0),
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
    assert again[1:] == [in_all(0, 0, 0)]


async def test_drafts_alone_move_without_a_publication(
    committing_client: Client, own_database: str, old_rules: pytest.MonkeyPatch
) -> None:
    client = committing_client
    await in_cairo(client)
    old_rules.undo()
    told = await db_tz(own_database)
    assert told[-1] == in_all(33, 0, 0)
    assert not any("publication" in line for line in told)
    assert (await draft(client, "round_table", 1, SLUG))["starts_at"] == "2090-07-04T07:00:00Z"


async def test_with_the_same_data_nothing_moves(committing_client: Client, own_database: str) -> None:
    await in_cairo(committing_client)
    await publish(committing_client, SLUG)
    assert await db_tz(own_database) == [in_all(0, 0, 0)]
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
    assert (await db_tz(own_database))[-1] == in_all(70, 0, 0)


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
    assert (await db_tz(own_database))[-1] == in_all(32, 9, 0)
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


# Deadlines.


NO_TIME_LIKE_IT = "2090-04-28 00:30 does not exist in Africa/Cairo: clocks are put forward over it"


async def reform(client: Client, rules: dict[str, Any]) -> None:
    """Changes rules of deadlines."""
    forum = await client.opga.get(f"/forums/{SLUG}")
    body = {"modalities": {"deadlines": {"rules": rules}}}
    answer = await client.opga.patch(f"/forums/{SLUG}", json=body, headers={"If-Match": forum.headers["ETag"]})
    assert answer.status_code == 200, answer.text


def a_rule(title: str, day: str, hour: str, **more: Any) -> dict[str, Any]:
    anchor = {"event": "day", "day": day}
    return {"title": {"en": title}, "anchor": anchor, "hour": hour, "authority": "default", **more}


async def of_deadlines(client: Client, **rules: Any) -> None:
    """A forum in Cairo with these deadlines and those that a resolution fixes, announced under the old rules."""
    await in_cairo(client)
    template = (await client.opga.get(f"/forums/{SLUG}")).json()["modalities"]["deadlines"]["rules"]
    own = [key for key, rule in template.items() if rule["authority"] != "73/326"]  # the others lie in winter
    await reform(client, {**dict.fromkeys(own), **rules})
    answer = await client.opga.post(f"/forums/{SLUG}/announcements", json={})
    assert answer.status_code == 201, answer.text


async def extend(url: str, key: str, wall: str, until: str, party: str | None = None) -> None:
    engine = make_engine(url, pool_size=1)
    async with make_sessions(engine)() as db, db.begin():
        db.add(
            Extension(
                id=new_id(),
                forum_id=await find_forum_id(db, SLUG),
                key=key,
                party_id=party_id(party) if party else None,
                wall=datetime.fromisoformat(wall),
                fold=0,
                timezone="Africa/Cairo",
                until=datetime.fromisoformat(until),
                tz_version="2022g",
                dependents=False,
                reason="Asked for by many",
                granted_by=None,
                granted_at=NOON,
            )
        )
    await engine.dispose()


def stored(url: str) -> dict[str, tuple[int, str, int, str]]:
    """By key: number of the newest publication, instant, SEQUENCE and last change of its deadlines."""
    found = query(
        url,
        "SELECT json_build_object('number', number, 'document', document, 'restricted', restricted)::text"
        " FROM publication ORDER BY number DESC LIMIT 1",
    )
    newest = json.loads(found)
    deadlines = newest["document"]["deadlines"] + (newest["restricted"] or {"deadlines": []})["deadlines"]
    return {d["key"]: (newest["number"], d["at"], d["sequence"], d["last_modified"]) for d in deadlines}


async def test_published_deadlines_move_those_for_few_too(
    committing_client: Client, own_database: str, old_rules: pytest.MonkeyPatch
) -> None:
    client = committing_client
    await of_deadlines(
        client,
        open_to_all=a_rule("For all", "2090-06-01", "17:00"),
        for_few=a_rule("For few", "2090-06-02", "17:00", audience="delegations"),
        in_winter=a_rule("In winter", "2090-01-10", "17:00"),
        over=a_rule("Over", "2024-06-01", "17:00"),
        in_the_gap=a_rule("In the gap", "2090-04-28", "00:30"),
    )
    url = own_database
    before = await asyncio.to_thread(stored, url)
    assert before["open_to_all"][:3] == (1, "2090-06-01T15:00:00Z", 0)
    old_rules.undo()

    moved = [
        f"{SLUG}: deadline “For all”, 2090-06-01 17:00 Africa/Cairo: 2090-06-01 15:00 -> 2090-06-01 14:00 UTC",
        f"{SLUG}: deadline “For few”, 2090-06-02 17:00 Africa/Cairo: 2090-06-02 15:00 -> 2090-06-02 14:00 UTC",
        f"{SLUG}: deadline “In the gap”, 2090-04-28 00:30 Africa/Cairo: stays, somebody must look: {NO_TIME_LIKE_IT}",
    ]
    told = await db_tz(own_database, "--dry-run")
    assert sorted(line for line in told if "deadline “" in line) == moved
    assert told[-2:] == [
        f"{SLUG}: publication 2 would be made",
        in_all(33, 2, 0),
    ]
    assert await asyncio.to_thread(stored, url) == before

    assert (await db_tz(own_database))[-2] == f"{SLUG}: publication 2"
    after = await asyncio.to_thread(stored, url)
    assert after["open_to_all"][:3] == (2, "2090-06-01T14:00:00Z", 1)
    assert after["for_few"][:3] == (2, "2090-06-02T14:00:00Z", 1)
    for key in ("in_winter", "over", "in_the_gap"):
        assert after[key][1:] == before[key][1:]
    feed = (await client.anonymous.get(f"/forums/{SLUG}/calendar.ics?deadlines=true&tz=utc")).text
    assert "DTSTART:20900601T140000Z\r\n" in feed
    assert "DTSTART:20900427T223000Z\r\n" in feed  # in the gap: the instant that was published
    again = await db_tz(own_database)
    assert again == [
        moved[2],
        in_all(0, 0, 0),
    ]


async def test_one_for_few_alone_is_published_for_few(
    committing_client: Client, own_database: str, old_rules: pytest.MonkeyPatch
) -> None:
    client = committing_client
    await of_deadlines(client, for_few=a_rule("For few", "2090-06-02", "17:00", audience="delegations"))
    old_rules.undo()
    assert (await db_tz(own_database))[-2] == f"{SLUG}: publication 2"
    assert (await asyncio.to_thread(stored, own_database))["for_few"][:3] == (2, "2090-06-02T14:00:00Z", 1)
    known = (await client.anonymous.get(f"/forums/{SLUG}/announcements")).json()["items"]
    assert [item["number"] for item in known] == [1]


async def test_extensions_move_and_calendars_believe_them(
    committing_client: Client, own_database: str, old_rules: pytest.MonkeyPatch
) -> None:
    """The deadline itself has passed, or lies in winter: only the extension moves, and SEQUENCE tells."""
    client = committing_client
    await of_deadlines(
        client,
        closed=a_rule("Closed", "2024-06-01", "17:00"),
        winter=a_rule("Winter", "2090-01-10", "17:00"),
        both=a_rule("Both", "2090-06-01", "17:00"),
        of_egypt=a_rule("Of Egypt", "2090-01-11", "17:00"),
    )
    for key, wall, until, party in (
        ("closed", "2090-06-03T17:00", "2090-06-03T15:00Z", None),
        ("closed", "2024-06-03T17:00", "2024-06-03T15:00Z", "DEU"),  # over
        ("both", "2090-06-04T17:00", "2090-06-04T15:00Z", None),
        ("of_egypt", "2090-06-05T17:00", "2090-06-05T15:00Z", "EGY"),
        ("winter", "2090-04-28T00:30", "2090-04-27T22:30Z", None),  # in the gap
    ):
        await extend(own_database, key, wall, until, party)
    before = await asyncio.to_thread(stored, own_database)
    feed = f"/forums/{SLUG}/calendar.ics?deadlines=true&tz=utc"
    assert "DTSTART:20900603T150000Z\r\n" in (await client.anonymous.get(feed)).text
    old_rules.undo()

    told = await db_tz(own_database)
    assert sorted(line for line in told if "extended" in line) == [
        f"{SLUG}: deadline “Both”, extended, 2090-06-04 17:00 Africa/Cairo: 2090-06-04 15:00 -> 2090-06-04 14:00 UTC",
        f"{SLUG}: deadline “Closed”, extended, 2090-06-03 17:00 Africa/Cairo:"
        " 2090-06-03 15:00 -> 2090-06-03 14:00 UTC",
        f"{SLUG}: deadline “Of Egypt”, extended for EGY, 2090-06-05 17:00 Africa/Cairo:"
        " 2090-06-05 15:00 -> 2090-06-05 14:00 UTC",
        f"{SLUG}: deadline “Winter”, extended, 2090-04-28 00:30 Africa/Cairo: stays, somebody must look:"
        f" {NO_TIME_LIKE_IT}",
    ]
    assert told[-1] == in_all(33, 1, 3)
    after = await asyncio.to_thread(stored, own_database)
    assert {key: after[key][1:3] for key in ("closed", "both", "of_egypt", "winter")} == {
        "closed": ("2024-06-01T15:00:00Z", 1),  # as it was, but told anew
        "both": ("2090-06-01T14:00:00Z", 1),
        "of_egypt": (before["of_egypt"][1], 0),
        "winter": (before["winter"][1], 0),
    }
    entry = next(
        part
        for part in (await client.anonymous.get(feed)).text.split("BEGIN:VEVENT")
        if "SUMMARY;LANGUAGE=en:Closed" in part
    )
    assert "DTSTART:20900603T140000Z\r\n" in entry
    assert "SEQUENCE:2\r\n" in entry  # one extension, one change of the tz data
    rows = "SELECT string_agg(tz_version, ' ' ORDER BY until) FROM extension"
    now = local_time.TZ_VERSION
    assert await asyncio.to_thread(query, own_database, rows) == f"2022g 2022g {now} {now} {now}"
    again = await db_tz(own_database)
    assert again[-1] == in_all(0, 0, 0)
    assert not any("publication" in line for line in again)


async def test_an_extension_for_one_party_alone_makes_no_publication(
    committing_client: Client, own_database: str, old_rules: pytest.MonkeyPatch
) -> None:
    await of_deadlines(committing_client, winter=a_rule("Winter", "2090-01-10", "17:00"))
    await extend(own_database, "winter", "2090-06-05T17:00", "2090-06-05T15:00Z", "EGY")
    old_rules.undo()
    told = await db_tz(own_database)
    assert [line for line in told if "publication" in line] == []
    assert told[-1] == in_all(33, 0, 1)
