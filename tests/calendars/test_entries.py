"""What one entry of a calendar says: its kind, where and how one takes part; and that it is never kept too long."""

import re
from dataclasses import replace
from typing import Any

import icalendar
import pytest

from models.enums import Language, MeetingFormat, MeetingKind
from services.adapters.calendar_entries import CalendarEntry, make_entry
from services.adapters.calendars import render, render_entry
from services.reference import labels
from services.rules.feeds import FeedOptions
from services.rules.names import Names
from services.rules.publications import PublishedMeeting
from tests.calendars.readers import READERS
from tests.rules.builders import a_meeting, a_room, utc
from tests.world import Client, Clock, create_forum, create_rooms, draft, edit, publish

PATH = "/forums/imrf-test/calendar.ics"
NOBODY = Names({}, {})


async def lines(client: Client, uid: str, **query: str) -> list[str]:
    """The unfolded content lines of one event of the feed."""
    feed = (await client.anonymous.get(PATH, params=query)).text.replace("\r\n ", "").split("\r\n")
    start = feed.index(f"UID:{uid}")
    return feed[start : feed.index("END:VEVENT", start)]


async def published(client: Client, kind: str = "side_event", **changes: Any) -> str:
    """The id of a first meeting of this kind with these changes, in a published programme."""
    await create_forum(client)
    answer = await edit(client.opga, await draft(client, kind, 1), **{"status": "tentative", **changes})
    assert answer.status_code == 200, answer.text
    await publish(client)
    return answer.json()["id"]


def a_published(**changes: Any) -> PublishedMeeting:
    """A meeting as it would stand in a publication, however it came in."""
    fact = a_meeting(MeetingKind.BRIEFING, 1, "2026-05-05 10:00", "2026-05-05 11:00")
    own = {"sequence", "last_modified"}
    public = {name: getattr(fact, name) for name in PublishedMeeting.__slots__ if name not in own}
    return PublishedMeeting(**{**public, "sequence": 0, "last_modified": utc("2026-01-15 12:00"), **changes})


# Kinds.

KINDS = {
    "en": ("Round table", "Side event"),
    "ar": ("مائدة مستديرة", "فعالية جانبية"),
    "zh": ("圆桌会议", "会外活动"),
    "fr": ("Table ronde", "Manifestation parallèle"),
    "ru": ("Круглый стол", "Параллельное мероприятие"),
    "es": ("Mesa redonda", "Evento paralelo"),
}


async def test_the_kind_in_words_of_the_language_and_for_programs(client: Client) -> None:
    side_event = await published(client)
    table = (await draft(client, "round_table", 1))["id"]

    for language, words in KINDS.items():
        for uid, kind, word in zip((table, side_event), ("round_table", "side_event"), words, strict=True):
            told = await lines(client, uid, lang=language)
            assert f"CATEGORIES;LANGUAGE={language}:{word}" in told
            assert f"X-IMRF-KIND:{kind}" in told


@pytest.mark.parametrize("language", list(Language))
def test_every_kind_is_one_category_in_its_own_words(language: Language) -> None:
    options = FeedOptions(language=language)
    feed = render({Language.EN: "Kinds"}, [a_published(kind=kind) for kind in MeetingKind], NOBODY, options)

    told = icalendar.Calendar.from_ical(feed).events
    assert [event["X-IMRF-KIND"] for event in told] == list(MeetingKind)
    assert [event["CATEGORIES"].cats for event in told] == [[labels.KINDS[kind][language]] for kind in MeetingKind]


# Taking part.


async def test_format_and_interpretation_in_the_description(client: Client) -> None:
    uid = await published(client, format="hybrid", interpretation=["es", "ar", "en"])

    for language, text in (
        ("en", "Format: In person and online\\nInterpretation: Arabic\\, English\\, Spanish"),
        ("ar", "شكل الانعقاد: حضورياً وعبر الإنترنت\\nالترجمة الشفوية: العربية، الإنكليزية، الإسبانية"),
        ("zh", "会议形式：线上线下结合\\n口译：阿拉伯文、英文、西班牙文"),
        ("fr", "Format\xa0: En présentiel et en ligne\\nInterprétation\xa0: arabe\\, anglais\\, espagnol"),
        ("ru", "Формат: Очно и онлайн\\nУстный перевод: арабский\\, английский\\, испанский"),
        ("es", "Modalidad: Presencial y en línea\\nInterpretación: árabe\\, inglés\\, español"),
    ):
        told = await lines(client, uid, lang=language)
        assert f"DESCRIPTION;LANGUAGE={language}:{text}" in told
        assert not [line for line in told if line.startswith("LOCATION")]


async def test_what_is_in_person_without_interpretation_needs_no_word(client: Client) -> None:
    uid = await published(client)

    assert not [line for line in await lines(client, uid) if line.startswith(("DESCRIPTION", "LOCATION", "URL"))]


async def test_a_meeting_that_is_online_alone_is_there(client: Client) -> None:
    uid = await published(client, format="virtual")

    for language, word in (
        ("en", "Online"),
        ("ar", "عبر الإنترنت"),
        ("zh", "线上"),
        ("fr", "En ligne"),
        ("ru", "Онлайн"),
        ("es", "En línea"),
    ):
        assert f"LOCATION;LANGUAGE={language}:{word}" in await lines(client, uid, lang=language)
    feed = (await client.anonymous.get(PATH)).content
    assert {name: read(feed)[uid].location for name, read in READERS.items()} == dict.fromkeys(READERS, "Online")


async def test_going_online_is_a_change_of_place_whatever_room_it_has(client: Client) -> None:
    uid = await published(client)

    async def now(**changes: Any) -> list[str]:
        answer = await edit(client.opga, await draft(client, "side_event", 1), **changes)
        assert answer.status_code == 200, answer.text
        await publish(client)
        return [line for line in await lines(client, uid) if line.startswith(("SEQUENCE", "LOCATION"))]

    (room,) = await create_rooms(client, "Room 1")
    assert await now(format="hybrid") == ["SEQUENCE:0"]
    assert await now(format="virtual") == ["SEQUENCE:1", "LOCATION;LANGUAGE=en:Online"]
    in_room = "LOCATION;LANGUAGE=en:Room 1\\, Test Centre\\, Example City"
    assert await now(room_id=room) == ["SEQUENCE:1", "LOCATION;LANGUAGE=en:Online"]  # a studio, to which nobody goes
    assert await now(format="in_person") == ["SEQUENCE:2", in_room]


async def test_the_webcast_is_a_link_and_the_link_to_join_is_nowhere(client: Client) -> None:
    webcast, join = "https://webcast.example/imrf?a=1,2;b=3", "https://join.example/secret"
    uid = await published(client, webcast_url=webcast, join_url=join, format="virtual")

    for language, label in (
        ("en", "Webcast"),
        ("ar", "البث الشبكي"),
        ("zh", "网播"),
        ("fr", "Diffusion en ligne"),
        ("ru", "Интернет-трансляция"),
        ("es", "Transmisión por Internet"),
    ):
        told = await lines(client, uid, lang=language)
        conference = f"CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL={label};LANGUAGE={language}:{webcast}"
        assert [line for line in told if line.startswith(("URL", "CONFERENCE"))] == [f"URL:{webcast}", conference]
    for path in (
        PATH,
        *(f"/forums/imrf-test/programme{end}" for end in ("", f"/meetings/{uid}.ics", f"/meetings/{uid}")),
    ):
        answer = await client.anonymous.get(path)
        assert "webcast.example" in answer.text.replace("\r\n ", "")
        assert "join.example" not in answer.text.replace("\r\n ", "")
    feed = (await client.anonymous.get(PATH)).content
    assert {name: len(read(feed)) for name, read in READERS.items()} == dict.fromkeys(READERS, 33)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://webcast.example/1\r\nSTATUS:CANCELLED", None),
        ("https://webcast.example/1\x00\x1b", "https://webcast.example/1"),
        ("https://webcast.example/ü", None),
        ("javascript:alert(1)", None),
        ("", None),
    ],
)
def test_a_broken_address_that_came_in_past_the_api_breaks_no_feed(address: str, shown: str | None) -> None:
    feed = render({Language.EN: "Test"}, [a_published(webcast_url=address)], NOBODY, FeedOptions())

    (event,) = icalendar.Calendar.from_ical(feed).events
    assert (event.get("URL"), event.get("CONFERENCE"), event["STATUS"]) == (shown, shown, "CONFIRMED")
    assert event.errors == []


def test_the_name_of_a_calendar_is_cleaned_also_where_its_line_would_pass_raw() -> None:
    feed = render({Language.EN: "Forum\r\nMETHOD:CANCEL\r\u2028\x00\x1b"}, [], NOBODY, FeedOptions())

    assert b"\r\nX-WR-CALNAME:Forum\\nMETHOD:CANCEL\r\n" in feed
    assert b"\r\nNAME;LANGUAGE=en:Forum\\nMETHOD:CANCEL\r\n" in feed
    assert not re.search(rb"[\x00\x1b]|\r(?!\n)|\xe2\x80\xa8", feed)


# Kept entries.


def test_an_entry_is_rendered_once() -> None:
    meetings = [a_published(title={Language.EN: f"Kept {n}"}) for n in range(100)]
    title = {Language.EN: "Kept"}
    first = render(title, meetings, NOBODY, FeedOptions())
    before = render_entry.cache_info()

    again = render(title, meetings, NOBODY, FeedOptions(marked=True))

    after = render_entry.cache_info()
    assert again == first
    assert (after.misses - before.misses, after.hits - before.hits) == (0, 100)
    assert after.maxsize == 20_000


# One change of each field: an entry that is equal though its bytes differ would be answered from the cache.
CHANGES: dict[str, dict[str, Any]] = {
    "uid": {"id": a_meeting(MeetingKind.OTHER, 2, "2026-05-05 10:00", "2026-05-05 11:00").id},
    "last_modified": {"last_modified": utc("2026-01-15 12:01")},
    "sequence": {"sequence": 1},
    "title": {"title": {Language.EN: "Another"}},
    "room": {"room": a_room()},
    "the room's name": {"room": a_room("Room B")},
    "kind": {"kind": MeetingKind.WORKSHOP},
    "webcast": {"webcast_url": "https://webcast.example/"},
    "interpretation": {"interpretation": (Language.AR,)},
    "objectives": {"objectives": (1,)},
    "format": {"format": MeetingFormat.VIRTUAL},
}


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changes_is_another_entry_with_other_bytes(change: str) -> None:
    before = make_entry(a_published(), NOBODY, FeedOptions())
    after = make_entry(a_published(**CHANGES[change]), NOBODY, FeedOptions())

    assert before != after
    assert render_entry(before) != render_entry(after)


def test_equal_entries_have_equal_hashes_and_bytes() -> None:
    entries = [make_entry(a_published(), NOBODY, FeedOptions(utc=utc)) for utc in (True, False, True)]

    assert entries[0] == entries[2] != entries[1]
    assert hash(entries[0]) == hash(entries[2])
    uncached = render_entry.__wrapped__
    assert [uncached(entry) for entry in entries] == [render_entry(entry) for entry in entries]
    assert isinstance(entries[0], CalendarEntry)
    assert uncached(replace(entries[0], sequence=9)) != uncached(entries[0])


@pytest.mark.parametrize("form", ["calendar.ics", "programme", "programme/meetings/{}.ics", "programme/meetings/{}"])
async def test_a_corrected_and_a_withheld_name_show_at_once(client: Client, clock: Clock, form: str) -> None:
    person = (await client.opga.post("/persons", json={"name": "Amal Exmaple"})).json()
    uid = await published(client, people=[{"role": "moderator", "person_id": person["id"]}])
    path, of_person = f"/forums/imrf-test/{form.format(uid)}", f"/persons/{person['id']}"
    first = await client.anonymous.get(path)
    assert "Amal Exmaple" in first.text
    clock.forward(minutes=1)

    corrected = await client.opga.patch(of_person, json={"name": "Amal Example"}, headers={"If-Match": '"1"'})

    assert corrected.status_code == 200, corrected.text
    for asked in ({"If-None-Match": first.headers["ETag"]}, {"If-Modified-Since": first.headers["Last-Modified"]}):
        now = await client.anonymous.get(path, headers=asked)
        assert now.status_code == 200
        assert "Amal Example" in now.text
        assert now.headers["Last-Modified"] == "Thu, 15 Jan 2026 12:01:00 GMT"
    clock.forward(minutes=1)
    assert (await client.opga.delete(of_person, headers={"If-Match": '"2"'})).status_code == 204
    withheld = await client.anonymous.get(path, headers={"If-Modified-Since": now.headers["Last-Modified"]})
    assert withheld.status_code == 200
    assert "Amal" not in withheld.text
