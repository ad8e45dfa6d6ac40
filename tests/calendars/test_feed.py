"""The public feed as delegates' calendars read it: the instants, texts, changes and people that were published.

Every feed here comes over HTTP; what it says is what four real readers (`readers.py`) make of its bytes.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import httpx
import icalendar
import pytest

from models.enums import Language
from tests.calendars.readers import READERS, Reading, read_icalendar
from tests.world import NOON, Client, Clock, create_forum, draft, edit, publish, seat_co_chairs

SLUG = "imrf-test"
AUTUMN = {"opens_on": "2026-10-30", "timezone": "America/New_York"}  # clocks are put back on its third day
ROUND_TABLE_1 = {
    "en": "Round table 1",
    "ar": "المائدة المستديرة 1",
    "zh": "圆桌会议1",
    "fr": "Table ronde 1",
    "ru": "Круглый стол 1",
    "es": "Mesa redonda 1",
}


async def get_feed(client: Client, accept: str = "", **query: str) -> httpx.Response:
    headers = {"Accept-Language": accept}
    answer = await client.anonymous.get(f"/forums/{SLUG}/calendar.ics", params=query, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer


async def get_programme(client: Client) -> httpx.Response:
    answer = await client.anonymous.get(f"/forums/{SLUG}/programme")
    assert answer.status_code == 200, answer.text
    return answer


async def get_events(client: Client, **query: str) -> dict[str, icalendar.Event]:
    """The feed's events as the library sees them, by UID."""
    calendar = icalendar.Calendar.from_ical((await get_feed(client, **query)).content)
    return {str(event["UID"]): event for event in calendar.events}


def as_published(meeting: dict[str, Any]) -> Reading:
    """What a reader is to understand of a meeting of the JSON programme that has no room."""
    assert meeting["room"] is None
    return Reading(
        uid=meeting["id"],
        summary=meeting["title"]["en"],
        status=meeting["status"].upper(),
        sequence=meeting["sequence"],
        start=datetime.fromisoformat(meeting["starts_at"]),
        end=datetime.fromisoformat(meeting["ends_at"]),
        location=None,
    )


async def assert_readers_agree(client: Client, *readers: str, **query: str) -> dict[str, Reading]:
    """What is published of the meetings, which is also what these readers read."""
    meetings = (await get_programme(client)).json()["meetings"]
    told = {meeting["id"]: as_published(meeting) for meeting in meetings}
    feed = (await get_feed(client, **query)).content
    for name in readers:
        known = {uid: replace(one, sequence=None) for uid, one in told.items()} if name == "khal" else told
        assert READERS[name](feed) == known, name
    return told


async def add_meeting(client: Client, title: str, start: str, end: str, **more: Any) -> httpx.Response:
    body = {"kind": "side_event", "title": {"en": title}, "local_start": start, "local_end": end, **more}
    return await client.opga.post(f"/forums/{SLUG}/meetings", json=body)


async def change(client: Client, number: int, **changes: Any) -> dict[str, Any]:
    """Edits the draft of a side event."""
    answer = await edit(client.opga, await draft(client, "side_event", number), **changes)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def add_room(client: Client, room: dict[str, str], venue: dict[str, str], city: str) -> str:
    made = await client.opga.post("/venues", json={"name": venue, "city": city})
    answer = await client.opga.post(f"/venues/{made.json()['id']}/rooms", json={"name": room})
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


async def add_person(client: Client, name: str, title: str | None = None) -> str:
    answer = await client.opga.post("/persons", json={"name": name, "title": title})
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


# Instants and titles.


@pytest.mark.parametrize(
    ("timezone", "opens_on", "first_start", "last_end"),
    [
        ("America/New_York", "2026-05-05", utc(2026, 5, 4, 12), utc(2026, 5, 8, 23, 15)),
        ("America/New_York", "2026-10-30", utc(2026, 10, 29, 12), utc(2026, 11, 3, 0, 15)),
        ("Africa/Cairo", "2026-04-22", utc(2026, 4, 21, 6), utc(2026, 4, 25, 16, 15)),
        ("Asia/Bangkok", "2026-05-05", utc(2026, 5, 4, 1), utc(2026, 5, 8, 12, 15)),
    ],
    ids=["New York in May", "New York, clocks put back", "Cairo, clocks put forward", "Bangkok"],
)
async def test_readers_read_a_whole_forum_at_its_instants(
    client: Client, timezone: str, opens_on: str, first_start: datetime, last_end: datetime
) -> None:
    await create_forum(client, opens_on=opens_on, timezone=timezone)
    await publish(client)

    read = await assert_readers_agree(client, *READERS)
    await assert_readers_agree(client, "icalendar", "ical.js", tz="utc")

    assert len(read) == 33
    assert {reading.status for reading in read.values()} == {"CONFIRMED", "TENTATIVE"}
    assert min(reading.start for reading in read.values()) == first_start
    assert max(reading.end for reading in read.values()) == last_end


async def test_readers_read_other_zones_both_of_two_equal_wall_times_and_cancellations(client: Client) -> None:
    await create_forum(client, **AUTUMN)
    night = ("2026-11-01T01:30", "2026-11-01T02:30")
    for title, start, end, more in (
        ("From Geneva", "2026-10-30T15:00", "2026-10-30T16:00", {"timezone": "Europe/Zurich"}),
        ("First 01:30", *night, {"start_fold": 0}),
        ("Second 01:30", *night, {"start_fold": 1}),
        ("Until the second", "2026-11-01T00:30", night[0], {"end_fold": 1}),
    ):
        assert (await add_meeting(client, title, start, end, **more)).status_code == 201
    await publish(client)
    cancelled = (await change(client, 1, status="cancelled"))["id"]
    await publish(client)

    read = await assert_readers_agree(client, *READERS)
    await assert_readers_agree(client, *READERS, tz="utc")

    assert (read[cancelled].status, read[cancelled].sequence) == ("CANCELLED", 1)
    times = {reading.summary: (reading.start, reading.end) for reading in read.values()}
    assert times["From Geneva"] == (utc(2026, 10, 30, 14), utc(2026, 10, 30, 15))
    assert times["First 01:30"] == (utc(2026, 11, 1, 5, 30), utc(2026, 11, 1, 7, 30))
    assert times["Second 01:30"] == (utc(2026, 11, 1, 6, 30), utc(2026, 11, 1, 7, 30))
    assert times["Until the second"] == (utc(2026, 11, 1, 4, 30), utc(2026, 11, 1, 6, 30))


async def test_a_wall_time_that_occurs_twice_needs_a_choice(client: Client) -> None:
    await create_forum(client, **AUTUMN)
    twice = "2026-11-01 01:30 occurs twice in America/New_York: choose {} 0 for the first, 1 for the second"

    for field, start, end in (
        ("local_start", "2026-11-01T01:30", "2026-11-01T02:30"),
        ("local_end", "2026-11-01T00:30", "2026-11-01T01:30"),
    ):
        refused = await add_meeting(client, "Which?", start, end)
        assert refused.status_code == 422
        message = twice.format(field.replace("local_", "") + "_fold")
        assert refused.json()["errors"] == [{"field": field, "code": "ambiguous_local_time", "message": message}]


# Languages.


async def test_all_six_languages_by_query_and_by_header(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    round_table = (await draft(client, "round_table", 1))["id"]

    for language in Language:
        asked = await get_feed(client, lang=language, accept="en")
        preferred = await get_feed(client, accept=f"{language}-XX, en;q=0.5")
        event = asked.content[asked.content.index(round_table.encode()) :]
        assert preferred.content == asked.content
        assert re.search(b"SUMMARY;(.*)\r\n", event)[1].decode() == f"LANGUAGE={language}:{ROUND_TABLE_1[language]}"


async def test_every_text_tells_which_language_it_is_in(client: Client) -> None:
    await create_forum(client, title={"en": "Forum", "fr": "Forum d’examen"})
    room = await add_room(client, {"en": "Room 1", "fr": "Salle 1"}, {"en": "Palais"}, "Genève")
    await change(client, 1, title={"en": "Only English"}, room_id=room)
    await change(client, 2, title={"en": "English", "fr": "Français"})
    await publish(client)

    lines = (await get_feed(client, lang="fr")).content.decode().split("\r\n")

    assert "NAME;LANGUAGE=fr:Forum d’examen" in lines
    assert "SUMMARY;LANGUAGE=en:Only English" in lines
    assert "LOCATION;LANGUAGE=fr:Salle 1\\, Palais\\, Genève" in lines
    assert "SUMMARY;LANGUAGE=fr:Français" in lines
    other = (await get_feed(client, lang="ru")).content.decode().split("\r\n")
    assert "NAME;LANGUAGE=en:Forum" in other
    assert "LOCATION;LANGUAGE=en:Room 1\\, Palais\\, Genève" in other


async def test_places_are_listed_with_the_marks_of_their_language(client: Client) -> None:
    await create_forum(client)
    names = {"en": "Hall", "ar": "القاعة", "zh": "大厅", "fr": "Salle"}
    room = await add_room(client, names, names, "X")
    uid = (await change(client, 1, room_id=room))["id"]
    await publish(client)

    shown = {lang: str((await get_events(client, lang=lang))[uid]["LOCATION"]) for lang in (*names, "ru")}

    assert shown == {
        "en": "Hall, Hall, X",
        "ar": "القاعة، القاعة، X",
        "zh": "大厅，大厅，X",
        "fr": "Salle, Salle, X",
        "ru": "Hall, Hall, X",
    }


@pytest.mark.parametrize("field", ["lang", "tz"])
async def test_an_unknown_choice_is_refused_by_name(client: Client, field: str) -> None:
    refused = await client.anonymous.get(f"/forums/{SLUG}/calendar.ics", params={field: "xx"})

    assert refused.status_code == 422
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert refused.json()["code"] == "invalid"
    assert [error["field"] for error in refused.json()["errors"]] == [field]


# What changes from one publication to the next.


def state(event: icalendar.Event) -> tuple[str, int, datetime, datetime]:
    return str(event["STATUS"]), event["SEQUENCE"], event["LAST-MODIFIED"].dt, event["DTSTAMP"].dt


async def test_uid_stays_and_sequence_rises_with_time_place_and_status_alone(client: Client, clock: Clock) -> None:
    await create_forum(client)
    await publish(client)
    room = await add_room(client, {"en": "Room 1"}, {"en": "Centre"}, "City")
    uid, other = [(await draft(client, "side_event", number))["id"] for number in (1, 2)]

    for changes, status, sequence in (
        ({"local_start": "2026-05-04T07:00"}, "TENTATIVE", 1),
        ({"title": {"en": "Another name"}}, "TENTATIVE", 1),
        ({"room_id": room}, "TENTATIVE", 2),
        ({"people": [{"role": "moderator", "party": "EGY"}]}, "TENTATIVE", 2),
        ({"status": "cancelled"}, "CANCELLED", 3),
        ({"title": {"en": "Cancelled, and renamed"}}, "CANCELLED", 3),
        ({"status": "confirmed"}, "CONFIRMED", 4),
    ):
        clock.forward(hours=1)
        await change(client, 1, **changes)
        await publish(client)
        events = await get_events(client)
        assert state(events[uid]) == (status, sequence, clock.now, clock.now)
        assert state(events[other]) == ("TENTATIVE", 0, NOON, NOON)
        assert len(events) == 33


async def test_a_deleted_meeting_stays_cancelled(client: Client, clock: Clock) -> None:
    await create_forum(client)
    await publish(client)
    clock.forward(hours=1)
    meeting = await draft(client, "side_event", 1)
    path, match = f"/forums/{SLUG}/meetings/{meeting['id']}", {"If-Match": f'"{meeting["version"]}"'}
    assert (await client.opga.delete(path, headers=match)).status_code == 200
    await publish(client)

    event = (await get_events(client))[meeting["id"]]

    assert state(event) == ("CANCELLED", 1, clock.now, clock.now)
    assert str(event["TRANSP"]) == "TRANSPARENT"


async def test_what_was_never_published_leaves_no_trace(client: Client, clock: Clock) -> None:
    await create_forum(client)
    times = ("2026-05-05T08:00", "2026-05-05T09:00")
    cancelled = (await add_meeting(client, "Hidden, cancelled", *times, status="cancelled")).json()
    await publish(client)
    added = (await add_meeting(client, "Hidden, later", *times)).json()
    assert (await edit(client.opga, added, status="cancelled")).status_code == 200
    await change(client, 1, title={"en": "Published again"})
    clock.forward(hours=1)
    await publish(client)
    unpublished = (await add_meeting(client, "Hidden, draft", *times)).json()

    for answer in (await get_feed(client), await get_programme(client)):
        assert "Published again" in answer.text
        assert "Hidden" not in answer.text
        assert not [m["id"] for m in (cancelled, added, unpublished) if m["id"] in answer.text]


# People.


async def seat(
    client: Client, *people: dict[str, Any], co_chairs: Sequence[tuple[str | None, str | None]] = (), **changes: Any
) -> str:
    """Publishes a first round table of these people; its id."""
    await create_forum(client)
    meeting = await draft(client, "round_table", 1)
    answer = await edit(client.opga, meeting, people=people, **changes)
    assert answer.status_code == 200, answer.text
    await seat_co_chairs(client, meeting["id"], *co_chairs)
    await publish(client)
    return meeting["id"]


async def describe(client: Client, uid: str, **query: str) -> str:
    return str((await get_events(client, **query))[uid]["DESCRIPTION"])


async def test_people_by_state_name_and_person_in_the_language_of_the_feed(client: Client) -> None:
    amal, ola = [await add_person(client, *name) for name in (("Amal Example", "H.E. Ms."), ("Ola Sample",))]
    uid = await seat(
        client,
        {"role": "moderator", "person_id": amal},
        {"role": "rapporteur"},
        {"role": "panellist", "person_id": ola, "party": "BRA"},
        co_chairs=[("EGY", None), ("DEU", None)],
    )

    assert await describe(client, uid) == (
        "Co-chairs: Egypt; Germany\n"
        "Moderator: H.E. Ms. Amal Example\n"
        "Panellists: Ola Sample (Brazil)\n"
        "Objectives: 2, 5, 6, 12, 18\n"
        "Interpretation: Arabic, Chinese, English, French, Russian, Spanish"
    )
    assert await describe(client, uid, lang="ar") == (
        "الرئاسة المشتركة: مصر؛ ألمانيا\n"
        "مدير المناقشة: H.E. Ms. Amal Example\n"
        "المشاركون في حلقة النقاش: Ola Sample (البرازيل)\n"
        "الأهداف: 2، 5، 6، 12، 18\n"
        "الترجمة الشفوية: العربية، الصينية، الإنكليزية، الفرنسية، الروسية، الإسبانية"
    )


async def test_people_are_listed_with_the_marks_of_the_language(client: Client) -> None:
    persons = [await add_person(client, name) for name in ("Aa", "Bb")]
    uid = await seat(
        client,
        co_chairs=[(None, person) for person in persons],
        interpretation=["ar", "zh"],
    )

    for language, description in (
        ("fr", "Coprésidence\xa0: Aa\xa0; Bb\nObjectifs\xa0: 2, 5, 6, 12, 18\nInterprétation\xa0: arabe, chinois"),
        ("zh", "共同主席：Aa；Bb\n目标：2、5、6、12、18\n口译：阿拉伯文、中文"),
        ("ru", "Сопредседатели: Aa; Bb\nЦели: 2, 5, 6, 12, 18\nУстный перевод: арабский, китайский"),
        ("es", "Copresidencia: Aa; Bb\nObjetivos: 2, 5, 6, 12, 18\nInterpretación: árabe, chino"),
    ):
        assert await describe(client, uid, lang=language) == description


async def test_opening_speakers_by_capacity_and_no_empty_seats(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    events = await get_events(client)
    opening, table, side = [
        events[(await draft(client, *which))["id"]]
        for which in (("plenary_opening",), ("round_table", 2), ("side_event", 1))
    ]

    assert str(opening["DESCRIPTION"]) == (
        "Presiding: President of the General Assembly\n"
        "Speakers: President of the General Assembly; Secretary-General; "
        "Director General of the International Organization for Migration; "
        "Representative of the migrant community; Representative of civil society\n"
        "Interpretation: Arabic, Chinese, English, French, Russian, Spanish"
    )
    assert str(table["DESCRIPTION"]).startswith("Objectives: 4, 8, 9, 10, 11, 13, 21\nInterpretation: ")
    assert "DESCRIPTION" not in side


async def test_a_person_put_on_a_seat_later_comes_with_the_next_publication(client: Client, clock: Clock) -> None:
    await create_forum(client)
    await publish(client)
    clock.forward(hours=1)
    person = await add_person(client, "Amal Example")
    uid = (await change(client, 1, people=[{"role": "moderator", "person_id": person}]))["id"]

    assert "DESCRIPTION" not in (await get_events(client))[uid]
    await publish(client)
    assert str((await get_events(client))[uid]["DESCRIPTION"]) == "Moderator: Amal Example"
    assert read_icalendar((await get_feed(client)).content)[uid].sequence == 0


@pytest.mark.parametrize(
    ("since", "status"),
    [
        ("Thu, 15 Jan 2026 12:00:00 GMT", 304),
        ("Thu, 15 Jan 2026 12:00:01 GMT", 304),
        ("Thu, 15 Jan 2026 11:59:59 GMT", 200),
        ("Thu, 15 Jan 2026 12:00:00 -0000", 200),
        ("yesterday", 200),
        ("", 200),
    ],
)
async def test_date_of_the_last_change_is_asked_where_there_is_no_tag(
    client: Client, since: str, status: int
) -> None:
    await create_forum(client)
    await publish(client)
    path = "/forums/imrf-test/calendar.ics"
    answer = await client.anonymous.get(path, headers={"If-Modified-Since": since})
    assert answer.status_code == status
    both = {"If-Modified-Since": since, "If-None-Match": '"another"'}
    assert (await client.anonymous.get(path, headers=both)).status_code == 200
