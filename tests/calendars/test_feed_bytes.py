"""The bytes of the public feed and of its answers: what caches compare, what parsers trip over.

Readers have faults of their own, so no hostile title here has a backslash before n or N (node-ical reads a line
break, and khal before N) or begins and ends with a quotation mark (node-ical takes both off).
"""

import re
from itertools import zip_longest
from typing import Any
from unicodedata import category

import httpx
from sqlalchemy import update

from models.enums import Language
from models.person import Person
from tests.calendars.readers import READERS, read_icalendar
from tests.world import Client, Clock, create_forum, draft, drafts, edit, headers, publish

PATH = "/forums/imrf-test/calendar.ics"
ARABIC = "جلسة المائدة المستديرة: حماية المهاجرين، وإدماجهم في المجتمعات المضيفة؛ " * 4
CHINESE = "安全、有序和正常移民全球契约国际移民审查论坛" * 12

NEW_YORK = """\
BEGIN:VTIMEZONE
TZID:America/New_York
BEGIN:DAYLIGHT
DTSTART:19700101T000000
TZOFFSETFROM:-0400
TZOFFSETTO:-0400
TZNAME:EDT
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251102T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
TZNAME:EST
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260308T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
TZNAME:EDT
END:DAYLIGHT
"""
CLOCKS_PUT_BACK = """\
BEGIN:STANDARD
DTSTART:20261101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
TZNAME:EST
END:STANDARD
"""
CAIRO = """\
BEGIN:VTIMEZONE
TZID:Africa/Cairo
BEGIN:DAYLIGHT
DTSTART:19700101T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
TZNAME:EEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251031T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
TZNAME:EET
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260424T000000
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
TZNAME:EEST
END:DAYLIGHT
END:VTIMEZONE
"""
BANGKOK = """\
BEGIN:VTIMEZONE
TZID:Asia/Bangkok
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0700
TZOFFSETTO:+0700
TZNAME:+07
END:STANDARD
END:VTIMEZONE
"""


async def get(client: Client, headers: dict[str, str] | None = None, **query: str) -> httpx.Response:
    return await client.anonymous.get(PATH, params=query, headers=headers)


async def publish_forum(client: Client, **more: Any) -> None:
    await create_forum(client, **more)
    await publish(client)


async def add_meeting(client: Client, title: str, start: str, **more: Any) -> None:
    body = {"kind": "side_event", "title": {"en": title}, "local_start": start, **more}
    answer = await client.opga.post("/forums/imrf-test/meetings", json={"local_end": start[:-2] + "59", **body})
    assert answer.status_code == 201, answer.text


def lines(feed: bytes) -> list[str]:
    """The unfolded content lines."""
    return feed.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def zones(feed: bytes) -> str:
    """All VTIMEZONE components."""
    text = feed.decode().replace("\r\n", "\n")
    return text[text.find("BEGIN:VTIMEZONE") : text.find("BEGIN:VEVENT")] if "BEGIN:VTIMEZONE" in text else ""


def event(feed: bytes, uid: str) -> list[str]:
    """The content lines of one event."""
    all_lines = lines(feed)
    start = all_lines.index(f"UID:{uid}")
    return all_lines[start : all_lines.index("END:VEVENT", start)]


def assert_well_formed(feed: bytes) -> None:
    """CRLF and nothing else ends a line, of 75 octets at most, and never within a character."""
    physical = feed.split(b"\r\n")
    assert physical.pop() == b""
    assert max(map(len, physical)) <= 75
    characters = set().union(*(line.decode() for line in physical))  # each line by itself is UTF-8
    assert not [char for char in characters if category(char) in ("Cc", "Zl", "Zp")]


# Caches.


async def test_the_same_bytes_until_something_is_published(client: Client, clock: Clock) -> None:
    await publish_forum(client)
    first = await get(client)
    clock.forward(days=3, seconds=7)
    assert (await edit(client.opga, await draft(client, "side_event", 1), title={"en": "New"})).status_code == 200

    again = await get(client)

    assert again.content == first.content
    assert headers(again) == headers(first)
    await publish(client)
    published = await get(client)
    assert published.headers["ETag"] != first.headers["ETag"]
    assert published.headers["Last-Modified"] == "Sun, 18 Jan 2026 12:00:07 GMT"
    assert b"SUMMARY;LANGUAGE=en:New\r\n" in published.content


async def test_headers(client: Client) -> None:
    await publish_forum(client)

    answer = await get(client)

    etag = answer.headers.pop("ETag")
    assert re.fullmatch(r'"[0-9a-f]{32}"', etag)
    assert headers(answer) == {
        "content-type": "text/calendar; charset=utf-8",
        "content-length": str(len(answer.content)),
        "last-modified": "Thu, 15 Jan 2026 12:00:00 GMT",
        "cache-control": "public, no-cache",
        "vary": "Accept-Language",
        "content-disposition": 'inline; filename="imrf-test.ics"',
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    }


async def test_head_has_the_headers_of_get(client: Client) -> None:
    await publish_forum(client)
    for query in ({}, {"lang": "ar", "tz": "utc"}):
        read = await get(client, **query)
        head = await client.anonymous.head(PATH, params=query)
        assert (head.status_code, head.content) == (200, b"")
        assert headers(head) == headers(read)


async def test_an_etag_for_each_language_and_style_of_times(client: Client) -> None:
    await publish_forum(client)
    queries = [{"lang": language.value, "tz": tz} for language in Language for tz in ("local", "utc")]

    tags = [(await get(client, **query)).headers["ETag"] for query in queries]

    assert len(set(tags)) == 12


async def test_not_modified(client: Client) -> None:
    await publish_forum(client)
    whole = await get(client)
    etag = whole.headers["ETag"]
    kept = {name: value for name, value in headers(whole).items() if name not in ("content-type", "content-length")}

    for sent in (etag, f"W/{etag}", f'"other", {etag}', f'W/"other",W/{etag} , "third"', "*"):
        answer = await get(client, {"If-None-Match": sent})
        assert (answer.status_code, answer.content) == (304, b""), sent
        assert headers(answer) == kept
        head = await client.anonymous.head(PATH, headers={"If-None-Match": sent})
        assert (head.status_code, headers(head)) == (304, kept)


async def test_modified(client: Client) -> None:
    await publish_forum(client)
    etag = (await get(client)).headers["ETag"]

    for sent in ('"other"', etag.strip('"'), etag[:-2] + '"', '"*"'):
        assert (await get(client, {"If-None-Match": sent})).status_code == 200, sent
    assert (await get(client, {"If-None-Match": etag}, lang="fr")).status_code == 200
    assert (await get(client, {"If-None-Match": etag}, tz="utc")).status_code == 200


# The whole feed.


async def test_the_head_of_the_feed(client: Client) -> None:
    await publish_forum(client, title={"en": "Review; Forum, 2026"})

    assert lines((await get(client)).content)[:9] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//IMRF//Programme//EN",
        "CALSCALE:GREGORIAN",
        "NAME;LANGUAGE=en:Review\\; Forum\\, 2026",
        "X-WR-CALNAME:Review\\; Forum\\, 2026",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "BEGIN:VTIMEZONE",
    ]


async def test_an_event_to_the_letter(client: Client, clock: Clock) -> None:
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    await publish(client)
    clock.forward(days=1)

    assert event((await get(client)).content, table["id"]) == [
        f"UID:{table['id']}",
        "DTSTAMP:20260115T120000Z",
        "LAST-MODIFIED:20260115T120000Z",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        "SUMMARY;LANGUAGE=en:Round table 1",
        "DTSTART;TZID=America/New_York:20260505T100000",
        "DTEND;TZID=America/New_York:20260505T130000",
        "DESCRIPTION;LANGUAGE=en:Objectives: 2\\, 5\\, 6\\, 12\\, 18\\n"
        "Interpretation: Arabic\\, Chinese\\, English\\, French\\, Russian\\, Spanish",
        "CATEGORIES;LANGUAGE=en:Round table",
        "X-IMRF-KIND:round_table",
        "TRANSP:OPAQUE",
    ]
    assert event((await get(client, tz="utc")).content, table["id"])[6:8] == [
        "DTSTART:20260505T140000Z",
        "DTEND:20260505T170000Z",
    ]


async def test_no_property_but_these(client: Client) -> None:
    await publish_forum(client)
    calendar = {"BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "NAME"}
    calendar |= {"X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"}
    zone = {"TZID", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME"}
    event = {"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "STATUS", "SUMMARY", "DTSTART", "DTEND"}
    event |= {"DESCRIPTION", "CATEGORIES", "X-IMRF-KIND", "TRANSP"}

    local, utc = [lines((await get(client, tz=tz)).content) for tz in ("local", "utc")]

    assert {re.split("[;:]", line)[0] for line in local} == calendar | zone | event
    assert {re.split("[;:]", line)[0] for line in utc} == calendar | event
    assert local.count("BEGIN:VEVENT") == local.count("END:VEVENT") == utc.count("BEGIN:VEVENT") == 33
    assert local.count("DTSTAMP:20260115T120000Z") == utc.count("DTSTAMP:20260115T120000Z") == 33


async def test_every_language_is_well_formed(client: Client) -> None:
    await publish_forum(client, title={"en": "Forum", "ar": ARABIC, "zh": CHINESE})

    for language in Language:
        assert_well_formed((await get(client, lang=language)).content)


# Zones.


async def test_one_vtimezone_a_zone_with_each_change_by_itself(client: Client) -> None:
    await create_forum(client, opens_on="2026-10-30")
    await add_meeting(client, "From Bangkok", "2026-10-30T20:00", timezone="Asia/Bangkok")
    await add_meeting(client, "From Cairo", "2026-05-05T10:00", timezone="Africa/Cairo", kind="briefing")
    await publish(client)

    local, utc = [(await get(client, tz=tz)).content for tz in ("local", "utc")]

    assert zones(local) == CAIRO + NEW_YORK + CLOCKS_PUT_BACK + "END:VTIMEZONE\n" + BANGKOK
    assert zones(utc) == ""
    assert b"TZID" not in utc


async def test_a_forum_in_summer_tells_the_standard_time_before_it(client: Client) -> None:
    await publish_forum(client)

    assert zones((await get(client)).content) == NEW_YORK + "END:VTIMEZONE\n"


async def test_no_local_time_where_it_would_occur_twice(client: Client) -> None:
    await create_forum(client, opens_on="2026-10-30")
    for fold in (0, 1):
        await add_meeting(client, f"Fold {fold}", "2026-11-01T01:00", start_fold=fold, end_fold=fold)
    await add_meeting(client, "Fold none", "2026-11-01T02:00")
    await publish(client)

    text = "\n".join(lines((await get(client)).content))

    assert re.findall("SUMMARY;LANGUAGE=en:Fold .*\n(.*)\n(.*)\n", text) == [
        ("DTSTART:20261101T050000Z", "DTEND:20261101T055900Z"),
        ("DTSTART:20261101T060000Z", "DTEND:20261101T065900Z"),
        ("DTSTART;TZID=America/New_York:20261101T020000", "DTEND;TZID=America/New_York:20261101T025900"),
    ]


# Texts that look like iCalendar, and texts that are long.

# What is sent, and what the API cleans it to where it does not stay as it is.
HOSTILE = {
    "Water, food; shelter: a \\ in all": None,
    "BEGIN:VEVENT": None,
    "END:VCALENDAR": None,
    "DTSTART;TZID=Asia/Bangkok:20260101T000000": None,
    "X\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n": "X  END:VEVENT  END:VCALENDAR",
    "one\ntwo\rthree\ttab": "one two three tab",
    "next\u0085line\u2028and\u2029paragraph": "next line and paragraph",
    "nul\x00 bell\x07 escape\x1b delete\x7f c1\x9b form\x0c feed\x0b": "nul bell escape delete c1 form feed",
    "The \"Compact\", 'so' called": None,
    '"Half a quotation': None,
    "\\;\\,\\\\": None,
    "a backslash at the end\\": None,
    ",;:": None,
    "^n ^' ^^ %2C &amp; <b>": None,
    ARABIC: ARABIC.strip(),
    CHINESE: None,
    "👩‍👩‍👧‍👦 مرحبا 🇪🇬 " * 14 + "!": None,
    "e\N{COMBINING ACUTE ACCENT}" * 100: "é" * 100,
    "x" * 74 + " " * 3 + "y" * 75: None,
    "\\" * 200: None,
}


NAMES = {
    "Hall; \\North, “A”: BEGIN:VEVENT": None,
    "C:\\new\\North": None,
    '"Quoted"': None,
    ARABIC[:200] + ".": None,
    "🌍" * 60: None,
    "X\r\nEND:VEVENT\x00\x1b": "X  END:VEVENT",
}


async def seat_and_house(client: Client, meeting: dict[str, Any], name: str) -> None:
    """A person, a room, a venue and a city of this name, all for this meeting."""
    person = await client.opga.post("/persons", json={"name": name, "title": name})
    venue = await client.opga.post("/venues", json={"name": {"en": name}, "city": name})
    room = await client.opga.post(f"/venues/{venue.json()['id']}/rooms", json={"name": {"en": name}})
    people = [{"role": "moderator", "person_id": person.json()["id"]}]
    assert (await edit(client.opga, meeting, room_id=room.json()["id"], people=people)).status_code == 200


async def publish_hostile(client: Client) -> list[str]:
    """Each title and each name that tries to break the feed on a side event of its own; the ids of these."""
    await create_forum(client)
    meetings = [meeting for meeting in await drafts(client) if meeting["kind"] == "side_event"]
    assert len(meetings) == len(HOSTILE)
    for meeting, title, name in zip_longest(meetings, HOSTILE, NAMES):
        answer = await edit(client.opga, meeting, title={"en": title})
        assert answer.status_code == 200, answer.text
        if name is not None:
            await seat_and_house(client, answer.json(), name)
    await publish(client)
    return [meeting["id"] for meeting in meetings]


def escaped(text: str) -> str:
    """As TEXT of RFC 5545, 3.3.11."""
    return re.sub(r"([\\;,])", r"\\\1", text)


def shown(sent: dict[str, str | None]) -> list[str]:
    """The texts as the API cleaned them."""
    return [cleaned or text for text, cleaned in sent.items()]


async def test_no_title_and_no_name_breaks_the_feed(client: Client) -> None:
    uids = await publish_hostile(client)
    feed = (await get(client)).content

    assert_well_formed(feed)
    for name, read in READERS.items():
        summaries = {uid: reading.summary for uid, reading in read(feed).items()}
        assert len(summaries) == 33, name
        assert [summaries[uid] for uid in uids] == shown(HOSTILE), name
    for uid, name in zip(uids, shown(NAMES), strict=False):
        assert "LOCATION;LANGUAGE=en:" + escaped(f"{name}, {name}, {name}") in event(feed, uid)
        assert "DESCRIPTION;LANGUAGE=en:" + escaped(f"Moderator: {name} {name}") in event(feed, uid)


async def test_a_row_that_came_in_past_the_api_breaks_nothing(client: Client, db_sessions) -> None:
    await create_forum(client)
    meeting = await draft(client, "side_event", 1)
    await seat_and_house(client, meeting, "Clean")
    await publish(client)
    async with db_sessions() as db, db.begin():
        await db.execute(update(Person).values(name="Not\r\nEND:VEVENT\r\u2028\x1bclean", title=None))

    feed = (await get(client)).content

    assert_well_formed(feed)
    assert "DESCRIPTION;LANGUAGE=en:Moderator: Not\\nEND:VEVENT  clean" in event(feed, meeting["id"])
    assert len(read_icalendar(feed)) == 33
