"""The public calendar by kind, objective and days, cancellations marked; and one meeting by itself."""

import re
from typing import Any

import httpx
import pytest
from icalendar import Calendar

from models.enums import Language
from tests.calendars.readers import READERS
from tests.world import Client, Clock, create_forum, draft, drafts, edit, headers, publish, seat_co_chairs

PATH = "/forums/imrf-test/calendar.ics"
PROGRAMME = "/forums/imrf-test/programme"
Query = list[tuple[str, str]]


async def get(client: Client, query: str | Query = "", path: str = PATH) -> httpx.Response:
    answer = await client.anonymous.get(path, params=query)
    assert answer.status_code == 200, answer.text
    return answer


def events(feed: bytes) -> dict[str, bytes]:
    """The bytes of each event by its UID."""
    blocks = re.findall(rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", feed, flags=re.DOTALL)
    return {re.search(rb"\r\nUID:(.*)\r\n", block)[1].decode(): block for block in blocks}


async def meetings(client: Client) -> list[dict[str, Any]]:
    return (await client.anonymous.get(PROGRAMME)).json()["meetings"]


async def change(client: Client, kind: str, number: int | None = 1, **changes: Any) -> str:
    """Edits a meeting of the draft; its id."""
    answer = await edit(client.opga, await draft(client, kind, number), **changes)
    assert answer.status_code == 200, answer.text
    return answer.json()["id"]


# Filters.


async def test_filters_leave_exactly_what_fits_and_each_entry_as_it_is(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    everything = await meetings(client)
    whole = events((await get(client)).content)
    assert len(whole) == len(everything) == 33

    for query, fits, count in (
        ("kind=round_table", lambda m: m["kind"] == "round_table", 4),
        ("kind=round_table&kind=hearing", lambda m: m["kind"] in ("round_table", "hearing"), 6),
        ("objective=7&objective=2", lambda m: {7, 2} & {*m["objectives"]}, 2),
        ("kind=hearing&objective=7", lambda _: False, 0),
        ("from=2026-05-05&until=2026-05-05", lambda m: m["local_start"][:10] == "2026-05-05", 6),
        ("from=2026-05-07", lambda m: m["local_start"][:10] >= "2026-05-07", 14),
        ("until=2026-05-04", lambda m: m["local_start"][:10] == "2026-05-04", 6),
        ("until=2026-05-04&kind=hearing", lambda m: m["kind"] == "hearing", 2),
    ):
        expected = {m["id"]: whole[m["id"]] for m in everything if fits(m)}
        assert (events((await get(client, query)).content), len(expected)) == (expected, count), query


async def test_a_filter_that_nothing_fits_gives_an_empty_calendar(client: Client) -> None:
    await create_forum(client, title={"en": "Test forum"})
    await publish(client)

    answer = await get(client, [("kind", "workshop")])

    assert answer.text.split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//IMRF//Programme//EN",
        "CALSCALE:GREGORIAN",
        "NAME;LANGUAGE=en:Test forum",
        "X-WR-CALNAME:Test forum",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "END:VCALENDAR",
        "",
    ]
    assert [read(answer.content) for read in READERS.values()] == [{}] * len(READERS)


async def test_zones_are_those_of_the_meetings_that_are_left(client: Client) -> None:
    await create_forum(client)
    body = {"kind": "briefing", "title": {"en": "From Bangkok"}, "timezone": "Asia/Bangkok"}
    times = {"local_start": "2026-05-05T10:00", "local_end": "2026-05-05T11:00"}
    assert (await client.opga.post("/forums/imrf-test/meetings", json={**body, **times})).status_code == 201
    await publish(client)

    for query, zones in (
        ([], ["America/New_York", "Asia/Bangkok"]),
        ([("kind", "briefing")], ["Asia/Bangkok"]),
        ([("kind", "hearing")], ["America/New_York"]),
        ([("kind", "briefing"), ("tz", "utc")], []),
    ):
        feed = (await get(client, query)).text
        assert re.findall("\r\nTZID:(.*)\r\n", feed) == zones


async def test_readers_read_a_filtered_feed(client: Client) -> None:
    await create_forum(client, opens_on="2026-10-30")
    await publish(client)
    expected = {m["id"] for m in await meetings(client) if m["kind"] == "round_table"}

    feed = (await get(client, [("kind", "round_table"), ("lang", "ar")])).content

    assert len(expected) == 4
    assert [set(read(feed)) for read in READERS.values()] == [expected] * len(READERS)


async def test_order_and_repetition_of_a_filter_and_unknown_parameters_change_nothing(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    first = await get(client, [("kind", "hearing"), ("kind", "round_table"), ("objective", "7"), ("objective", "2")])

    again = await get(
        client,
        [*(("objective", number) for number in "272"), ("kind", "round_table"), ("kind", "hearing"), ("x", "y")],
    )

    assert (again.content, headers(again)) == (first.content, headers(first))
    assert (await get(client)).headers["ETag"] != first.headers["ETag"]


async def test_a_filtered_feed_is_asked_for_by_head_and_by_its_tag(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    query = [("kind", "hearing"), ("from", "2026-05-04"), ("cancelled", "marked")]
    whole = await get(client, query)

    head = await client.anonymous.head(PATH, params=query)
    same = await client.anonymous.get(PATH, params=query, headers={"If-None-Match": whole.headers["ETag"]})
    other = await client.anonymous.get(PATH, params=query[1:], headers={"If-None-Match": whole.headers["ETag"]})
    since = {"If-Modified-Since": whole.headers["Last-Modified"]}

    assert (head.status_code, head.content, headers(head)) == (200, b"", headers(whole))
    assert (same.status_code, same.content, same.headers["ETag"]) == (304, b"", whole.headers["ETag"])
    assert other.status_code == 200
    assert (await client.anonymous.get(PATH, params=query, headers=since)).status_code == 304


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ([("kind", "dance")], "kind.0"),
        ([("kind", "hearing"), ("kind", "")], "kind.1"),
        ([("kind", "hearing,briefing")], "kind.0"),
        ([("objective", "0")], "objective.0"),
        ([("objective", "1"), ("objective", "24")], "objective.1"),
        ([("objective", "seven")], "objective.0"),
        ([("from", "2026-02-30")], "from"),
        ([("from", "1789-07-14")], "from"),
        ([("until", "today")], "until"),
        ([("until", "20260505")], "until"),
        ([("until", "2026-05-05T10:00")], "until"),
        ([("from", "2026-05-06"), ("until", "2026-05-05")], "until"),
        ([("cancelled", "dropped")], "cancelled"),
    ],
)
async def test_an_unknown_choice_is_refused_by_name(client: Client, query: Query, field: str) -> None:
    refused = await client.anonymous.get(PATH, params=query)

    assert refused.status_code == 422
    assert (refused.json()["code"], [error["field"] for error in refused.json()["errors"]]) == ("invalid", [field])
    assert (await client.anonymous.head(PATH, params=query)).status_code == 422


# Cancellations for clients that drop them.

MARKS = {
    "en": "CANCELLED: ",
    "ar": "أُلغيت: ",
    "zh": "已取消：",
    "fr": "ANNULÉE\xa0: ",
    "ru": "ОТМЕНЕНО: ",
    "es": "CANCELADA: ",
}


async def test_a_cancelled_meeting_can_say_so_in_its_title_alone(client: Client) -> None:
    await create_forum(client)
    titles = {language.value: f"Title in {language}" for language in Language}
    uid = await change(client, "side_event", title=titles)
    await publish(client)
    await change(client, "side_event", status="cancelled")
    await publish(client)

    for language in Language:
        plain = events((await get(client, [("lang", language)])).content)
        marked = events((await get(client, [("lang", language), ("cancelled", "marked")])).content)
        kept = plain[uid].decode()
        assert f"SUMMARY;LANGUAGE={language}:{titles[language]}\r\n" in kept
        assert marked.pop(uid).decode() == kept.replace("STATUS:CANCELLED", "STATUS:CONFIRMED").replace(
            f":{titles[language]}\r\n", f":{MARKS[language]}{titles[language]}\r\n"
        )
        assert marked == {other: block for other, block in plain.items() if other != uid}
        assert "\r\nSEQUENCE:1\r\nSTATUS:CANCELLED\r\n" in kept
        assert "\r\nTRANSP:TRANSPARENT\r\n" in kept


async def test_the_mark_is_in_the_language_of_the_title(client: Client) -> None:
    await create_forum(client)
    uid = await change(client, "side_event", title={"en": "Only English"})
    await publish(client)
    await change(client, "side_event", status="cancelled")
    await publish(client)

    feed = (await get(client, [("lang", "ar"), ("cancelled", "marked")])).content

    assert b"SUMMARY;LANGUAGE=en:CANCELLED: Only English\r\n" in events(feed)[uid]
    for name, read in READERS.items():
        reading = read(feed)[uid]
        assert (reading.summary, reading.status) == ("CANCELLED: Only English", "CONFIRMED"), name


# One meeting by itself.


async def test_one_meeting_is_the_same_entry_as_in_the_forums_calendar(client: Client, clock: Clock) -> None:
    await create_forum(client)
    await publish(client)
    clock.forward(days=1)
    uid = await change(client, "side_event", status="cancelled")
    await publish(client)

    for query in ([], [("lang", "ar")], [("tz", "utc")], [("cancelled", "marked"), ("lang", "fr")]):
        whole = await get(client, query)
        alone = await get(client, query, f"{PROGRAMME}/meetings/{uid}.ics")
        assert events(alone.content) == {uid: events(whole.content)[uid]}
        assert alone.content.startswith(whole.content[: whole.content.index(b"REFRESH-INTERVAL")])
        assert b"METHOD" not in alone.content
        assert len(Calendar.from_ical(alone.content).timezones) == (query != [("tz", "utc")])
    assert [set(read(alone.content)) for read in READERS.values()] == [{uid}] * len(READERS)
    assert b"SEQUENCE:1\r\n" in alone.content
    assert b"DTSTAMP:20260116T120000Z\r\n" in alone.content


async def test_one_meeting_as_json_is_that_of_the_programme(client: Client) -> None:
    await create_forum(client)
    uid = (await draft(client, "round_table", 1))["id"]
    await seat_co_chairs(client, uid, ("EGY", None))
    await publish(client)
    (told,) = [meeting for meeting in await meetings(client) if meeting["id"] == uid]

    answer = await get(client, path=f"{PROGRAMME}/meetings/{uid}")

    assert answer.json() == told
    assert answer.json()["people"][0]["party"]["name"]["en"] == "Egypt"
    assert answer.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("form", ["", ".ics"])
async def test_one_meeting_is_asked_for_by_head_and_by_its_tag(client: Client, form: str) -> None:
    await create_forum(client)
    await publish(client)
    uid = (await draft(client, "round_table", 1))["id"]
    path = f"{PROGRAMME}/meetings/{uid}{form}"
    whole = await get(client, path=path)

    head = await client.anonymous.head(path)
    assert (head.status_code, head.content, headers(head)) == (200, b"", headers(whole))
    assert whole.headers["Last-Modified"] == "Thu, 15 Jan 2026 12:00:00 GMT"
    assert whole.headers["Cache-Control"] == "public, no-cache"
    if form:
        assert whole.headers["Content-Disposition"] == f'inline; filename="{uid}.ics"'
        assert whole.headers["Content-Type"] == "text/calendar; charset=utf-8"
        assert whole.headers["Vary"] == "Accept-Language"
    for asked in ({"If-None-Match": whole.headers["ETag"]}, {"If-Modified-Since": whole.headers["Last-Modified"]}):
        same = await client.anonymous.get(path, headers=asked)
        assert (same.status_code, same.content, same.headers["ETag"]) == (304, b"", whole.headers["ETag"])
    await change(client, "round_table", title={"en": "Another name"})
    await publish(client)
    assert (await client.anonymous.get(path, headers={"If-None-Match": whole.headers["ETag"]})).status_code == 200


@pytest.mark.parametrize("form", ["", ".ics"])
async def test_what_is_not_published_is_missing_byte_for_byte(client: Client, form: str) -> None:
    await create_forum(client, "other")
    other = (await drafts(client, "other"))[0]["id"]
    await publish(client, "other")
    await create_forum(client)
    unlisted = await change(client, "side_event", 1, access="unlisted")
    cancelled = await change(client, "side_event", 2, status="cancelled")
    await publish(client)
    body = {"kind": "briefing", "title": {"en": "Draft"}}
    times = {"local_start": "2026-05-05T10:00", "local_end": "2026-05-05T11:00"}
    added = (await client.opga.post("/forums/imrf-test/meetings", json={**body, **times})).json()["id"]

    missing = "00000000-0000-4000-8000-000000000000"
    nothing = await client.anonymous.get(f"{PROGRAMME}/meetings/{missing}{form}")

    assert (nothing.status_code, nothing.json()["code"]) == (404, "not_found")
    for uid in (unlisted, cancelled, added, other):
        for caller in (client.anonymous, client.egypt, client.opga):
            hidden = await caller.get(f"{PROGRAMME}/meetings/{uid}{form}")
            assert (hidden.status_code, headers(hidden)) == (404, headers(nothing))
            assert hidden.content.replace(uid.encode(), missing.encode()) == nothing.content
        assert (await client.anonymous.head(f"{PROGRAMME}/meetings/{uid}{form}")).status_code == 404
    assert (await client.anonymous.get(f"/forums/other/programme/meetings/{other}{form}")).status_code == 200


@pytest.mark.parametrize("form", ["", ".ics"])
async def test_a_forum_without_a_programme_has_no_meetings_for_the_public(client: Client, form: str) -> None:
    await create_forum(client)
    uid = (await draft(client, "round_table", 1))["id"]

    draft_only = await client.anonymous.get(f"{PROGRAMME}/meetings/{uid}{form}")
    missing = await client.anonymous.get(f"/forums/imrf-none/programme/meetings/{uid}{form}")
    broken = await client.anonymous.get(f"{PROGRAMME}/meetings/round-table-1{form}")

    assert draft_only.status_code == 404
    assert draft_only.content.replace(b"imrf-test", b"imrf-none") == missing.content
    assert (broken.status_code, broken.json()["errors"][0]["field"]) == (422, "meeting_id")


async def test_a_meeting_that_becomes_unlisted_stays_cancelled_and_a_closed_one_tells_its_time(
    client: Client,
) -> None:
    await create_forum(client)
    await publish(client)
    unlisted = await change(client, "side_event", 1, access="unlisted", title={"en": "Secret"})
    closed = await change(client, "side_event", 2, access="closed", webcast_url="https://webcast.example/1")
    await publish(client)

    gone, shut = [(await get(client, path=f"{PROGRAMME}/meetings/{uid}.ics")).text for uid in (unlisted, closed)]

    assert "STATUS:CANCELLED" in gone
    assert "Secret" not in gone
    assert "SUMMARY;LANGUAGE=en:[Closed]" in shut
    assert not re.search("DESCRIPTION|webcast|URL", shut)
