"""jCal (RFC 7265): what we make of a calendar is what ical.js makes of the same bytes, property by property."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from models.enums import ForumTemplate, Language, MeetingKind, MeetingStatus, SeatRole
from services.adapters.calendars import render, to_jcal
from services.rules.feeds import FeedOptions
from services.rules.names import Names, PartyName
from services.rules.programme import SeatFact
from services.rules.publications import PublishedForum, publish
from tests.rules.builders import a_meeting, a_room, an_id, template_programme, utc
from tests.world import Client, create_forum
from tests.world import publish as published

EGYPT = an_id("EGY")
NAMES = Names({EGYPT: PartyName("EGY", {Language.EN: "Egypt", Language.AR: "مصر"})}, {})
TITLE = {Language.EN: "Forum, 2026; with \\ and\nmore", Language.AR: "منتدى"}


def a_feed(language: Language, **style: bool) -> bytes:
    seats = (SeatFact(SeatRole.CO_CHAIR, 1, party_id=EGYPT),)
    more = {"people": seats, "room": a_room("Room; A, B"), "webcast_url": "https://webcast.example/1?a=b,c;d"}
    table = a_meeting(MeetingKind.ROUND_TABLE, 1, "2026-05-05 10:00", "2026-05-05 13:00", **more)
    late = a_meeting(MeetingKind.HEARING, None, "2026-11-01 01:30", "2026-11-01 03:00")  # its hour comes twice
    off = replace(a_meeting(MeetingKind.BRIEFING, 2, "2026-02-03 10:00", "2026-02-03 11:00"), title=TITLE)
    document = publish(
        None,
        forum=PublishedForum("imrf-test", ForumTemplate.IMRF, TITLE),
        dates=template_programme().dates,
        modalities={},
        meetings=(table, late, off),
        closed_title={},
        number=1,
        at=utc("2026-01-01 12:00"),
    )
    assert document.programme is not None
    first, *others = document.programme.meetings
    meetings = (replace(first, status=MeetingStatus.CANCELLED), *others)
    return render(
        TITLE, meetings, NAMES, FeedOptions(language, **style), own={table.id: "Your part; yes"}, note="So."
    )


def by_ical_js(feed: bytes) -> Any:
    node, script = Path(sys.executable).with_name("node"), Path(__file__).with_name("js") / "jcal.mjs"
    done = subprocess.run([node, script], input=feed, capture_output=True, timeout=60, check=True)
    return json.loads(done.stdout)


def lists_joined(value: Any) -> Any:
    """ical.js leaves a list of values of a parameter as it is written; RFC 7265, 3.4 makes it an array."""
    if isinstance(value, list):
        return [lists_joined(one) for one in value]
    if isinstance(value, dict):
        return {key: ",".join(one) if isinstance(one, list) else one for key, one in value.items()}
    return value


@pytest.mark.parametrize("language", [Language.AR, Language.FR])
def test_it_is_what_ical_js_makes_of_the_feed(language: Language) -> None:
    for style in ({}, {"utc": True}):
        feed = a_feed(language, **style)
        jcal = json.loads(to_jcal(feed))
        assert lists_joined(jcal) == by_ical_js(feed)
        assert jcal == Calendar.from_ical(feed).to_jcal()
        assert len(jcal[2]) == (3 if "utc" in style else 4)


async def test_the_public_calendar_is_there_as_jcal(client: Client) -> None:
    await create_forum(client)
    await published(client)
    path = "/forums/imrf-test/calendar"
    ics, answer = [await client.anonymous.get(f"{path}.{form}?deadlines=true&lang=ar") for form in ("ics", "json")]
    assert answer.headers["content-type"] == "application/calendar+json"
    assert answer.headers["cache-control"] == ics.headers["cache-control"] == "public, no-cache"
    assert answer.json() == Calendar.from_ical(ics.content).to_jcal()
    tag = {"If-None-Match": answer.headers["etag"]}
    assert (await client.anonymous.get(f"{path}.json?deadlines=true&lang=ar", headers=tag)).status_code == 304
    made = await client.egypt.post("/calendar-feeds", json={"forum": "imrf-test", "label": "Mine", "scope": "forum"})
    own = made.json()["url"].partition("/v1")[2]
    private, other = [await client.anonymous.get(own.replace(".ics", form)) for form in (".ics", ".json")]
    assert other.json() == Calendar.from_ical(private.content).to_jcal()
    assert other.headers["cache-control"] == "private, no-cache"
    for form in (".ics", ".json"):
        head = await client.anonymous.head(own.replace(".ics", form))
        assert (head.status_code, head.content) == (200, b"")
        tag = {"If-None-Match": head.headers["etag"]}
        assert (await client.anonymous.get(own.replace(".ics", form), headers=tag)).status_code == 304
    export = await client.egypt.get(f"{path}-export.json")
    assert export.headers["content-type"] == "application/calendar+json"
