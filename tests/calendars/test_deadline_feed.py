"""Deadlines in calendars on request: moments at their instants, in every language, with what was granted since."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import icalendar
import pytest

from api.main import new_id
from models.deadline import Extension
from models.enums import Language
from services.queries.forums import find_forum_id
from services.reference.parties import party_id
from services.rules.local_time import TZ_VERSION, resolve
from tests.calendars.readers import READERS, Reading
from tests.world import NOON, Client, Clock, announced, create_forum, draft, drafts, edit, headers, publish

SLUG = "imrf-test"
PATH = f"/forums/{SLUG}/calendar.ics"
WITH = {"deadlines": "true"}
LATER = {"opens_on": "2026-09-15"}  # all of its deadlines are still to come
CLOSES = "accreditation_closes"
TITLES = {
    "en": "Special accreditation closes",
    "ar": "إغلاق باب الاعتماد الخاص",
    "zh": "特别认证申请截止",
    "fr": "Clôture de l’accréditation spéciale",
    "ru": "Окончание специальной аккредитации",
    "es": "Cierre de la acreditación especial",
}
CATEGORIES = {
    "en": "Deadline",
    "ar": "موعد نهائي",
    "zh": "截止日期",
    "fr": "Échéance",
    "ru": "Срок",
    "es": "Fecha límite",
}
OFFICE = "the Office of the President of the General Assembly"


async def announce(client: Client, **more: Any) -> None:
    """The days of a forum, with its deadlines and without a programme."""
    await announced(client, SLUG, **{**LATER, **more})


async def get(client: Client, **query: str) -> httpx.Response:
    answer = await client.anonymous.get(PATH, params={**WITH, **query})
    assert answer.status_code == 200, answer.text
    return answer


async def lines(client: Client, **query: str) -> list[str]:
    """The unfolded content lines of the entry of CLOSES, found by its title in English."""
    uid = (await summaries(client))[TITLES["en"]]
    feed = (await get(client, **query)).text.replace("\r\n ", "").split("\r\n")
    start = feed.index(f"UID:{uid}")
    return feed[start : feed.index("END:VEVENT", start)]


async def summaries(client: Client, **query: str) -> dict[str, str]:
    """title -> UID of all that the feed has."""
    calendar = icalendar.Calendar.from_ical((await get(client, **query)).content)
    return {str(event["SUMMARY"]): str(event["UID"]) for event in calendar.events}


async def extend(
    sessions, wall: str, *, key: str = CLOSES, party: str | None = None, timezone: str = "America/New_York", at=NOON
) -> None:
    """Grants an extension as another process would."""
    local = resolve(datetime.fromisoformat(wall), timezone, 0)
    async with sessions() as db, db.begin():
        db.add(
            Extension(
                id=new_id(),
                forum_id=await find_forum_id(db, SLUG),
                key=key,
                party_id=party_id(party) if party else None,
                wall=local.wall,
                fold=local.fold,
                timezone=timezone,
                until=local.instant,
                tz_version=TZ_VERSION,
                dependents=False,
                reason="Asked for by many",
                granted_by=None,
                granted_at=at,
            )
        )


async def reform(client: Client, **deadlines: Any) -> None:
    """Changes the modalities of deadlines."""
    forum = await client.opga.get(f"/forums/{SLUG}")
    answer = await client.opga.patch(
        f"/forums/{SLUG}",
        json={"modalities": {"deadlines": deadlines}},
        headers={"If-Match": forum.headers["ETag"]},
    )
    assert answer.status_code == 200, answer.text


def of_khal(readings: Mapping[str, Reading]) -> dict[str, Reading]:
    """As khal understands moments: with an hour of its own, and without SEQUENCE."""
    hour = timedelta(hours=1)
    return {uid: replace(one, end=one.start + hour, sequence=None) for uid, one in readings.items()}


# What is there, and at which instants.


@pytest.mark.parametrize("timezone", ["America/New_York", "Africa/Cairo", "Asia/Bangkok"])
async def test_readers_read_the_deadlines_as_moments(client: Client, timezone: str) -> None:
    await announce(client, timezone=timezone)
    document = (await client.anonymous.get(f"/forums/{SLUG}/announcements/1")).json()["document"]
    told = {}
    for deadline in document["deadlines"]:
        if deadline["at"] is not None:
            at = datetime.fromisoformat(deadline["at"]).replace(microsecond=0)
            title = deadline["rule"]["title"]["en"]
            told[deadline["id"]] = Reading(deadline["id"], title, "CONFIRMED", 0, at, at, None)
    assert len(told) == 10 < len(document["deadlines"])

    for query in ({}, {"tz": "utc"}):
        feed = (await get(client, **query)).content
        for name, read in READERS.items():
            assert read(feed) == (of_khal(told) if name == "khal" else told), name


async def test_the_end_of_a_day_stays_on_its_day(client: Client) -> None:
    await announce(client)
    feed = (await get(client)).text
    assert "DTSTART;TZID=America/New_York:20260615T235959\r\n" in feed  # three months before, its last microsecond
    assert "T000000" not in feed.partition("BEGIN:VEVENT")[2]
    assert "DTEND" not in feed
    assert "DURATION" not in feed.partition("BEGIN:VEVENT")[2]
    assert "DTSTART:20260616T035959Z\r\n" in (await get(client, tz="utc")).text


async def test_an_entry_whole(client: Client) -> None:
    await announce(client)
    assert await lines(client) == [
        f"UID:{(await summaries(client))[TITLES['en']]}",
        "DTSTAMP:20260115T120000Z",
        "LAST-MODIFIED:20260115T120000Z",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        "SUMMARY;LANGUAGE=en:Special accreditation closes",
        "DTSTART;TZID=America/New_York:20260603T170000",
        f"DESCRIPTION;LANGUAGE=en:Whom to ask: {OFFICE}",
        "CATEGORIES;LANGUAGE=en:Deadline",
        "TRANSP:TRANSPARENT",
    ]


@pytest.mark.parametrize("language", Language)
async def test_an_entry_is_in_the_language_asked_for(client: Client, language: Language) -> None:
    await announce(client)
    entry = await lines(client, lang=language)
    assert f"SUMMARY;LANGUAGE={language}:{TITLES[language]}" in entry
    assert f"CATEGORIES;LANGUAGE={language}:{CATEGORIES[language]}" in entry
    (description,) = [line for line in entry if line.startswith("DESCRIPTION")]
    assert description.startswith(f"DESCRIPTION;LANGUAGE={language}:")
    assert (OFFICE in description) == (language is Language.EN)


async def test_only_what_is_for_everybody_and_has_an_instant(client: Client) -> None:
    await announce(client)
    found = await summaries(client)
    assert TITLES["en"] in found
    assert "Nominations of co-chairs close" not in found  # for delegations
    assert "Non-objection period on the stakeholder list ends" not in found  # nobody knows when yet
    assert "Summary of the hearing, before the opening segment" not in found  # no meeting is public yet


async def test_before_a_programme_the_deadlines_alone(client: Client) -> None:
    await create_forum(client, **LATER)
    for query in ({}, WITH):
        assert (await client.anonymous.get(PATH, params=query)).status_code == 404
        assert (await client.anonymous.get("/forums/nowhere/calendar.ics", params=query)).status_code == 404
    await client.opga.post(f"/forums/{SLUG}/announcements", json={})
    assert (await client.anonymous.get(PATH)).status_code == 404
    assert (await client.anonymous.get(PATH, params={"deadlines": "false"})).status_code == 404
    assert (await get(client)).text.count("BEGIN:VTIMEZONE") == 1
    assert (await client.anonymous.get(PATH, params={"deadlines": "perhaps"})).status_code == 422


async def test_beside_the_meetings_whose_entries_they_leave_as_they_are(client: Client, count_queries) -> None:
    await create_forum(client, **LATER)
    await publish(client)
    with count_queries() as queries:
        alone = await client.anonymous.get(PATH)
    assert len(queries) == 3
    with count_queries() as queries:
        both = await get(client)
    assert len(queries) == 4
    assert (await client.anonymous.get(PATH, params={"deadlines": "false"})).content == alone.content
    events = re.compile(r"BEGIN:VEVENT.*?END:VEVENT\r\n", re.DOTALL)
    meetings, all_of_them = events.findall(alone.text), events.findall(both.text)
    assert all_of_them[: len(meetings)] == meetings
    assert {text.count("CATEGORIES;LANGUAGE=en:Deadline\r\n") for text in all_of_them[len(meetings) :]} == {1}
    assert "DEADLINE" not in alone.text.upper()
    assert len(all_of_them) > len(meetings) == len(await drafts(client))


async def test_a_second_wall_time_of_an_autumn_night_goes_out_in_utc(client: Client) -> None:
    await create_forum(client, **LATER)
    twice = {
        "title": {"en": "In the night"},
        "anchor": {"event": "day", "day": "2026-11-01"},
        "hour": "01:30",
        "authority": "default",
    }
    await reform(client, rules={"in_the_night": twice})
    await client.opga.post(f"/forums/{SLUG}/announcements", json={})
    assert "\r\nDTSTART:20261101T063000Z\r\n" in (await get(client)).text


# What changes afterwards.


async def test_an_extension_for_everyone_moves_the_entry(client: Client, db_sessions, clock: Clock) -> None:
    await announce(client)
    before = await get(client)
    await extend(db_sessions, "2026-06-10T18:30", at=NOON + timedelta(days=3))
    clock.forward(days=4)
    assert (await lines(client))[1:8] == [
        "DTSTAMP:20260118T120000Z",
        "LAST-MODIFIED:20260118T120000Z",
        "SEQUENCE:1",
        "STATUS:CONFIRMED",
        "SUMMARY;LANGUAGE=en:Special accreditation closes",
        "DTSTART;TZID=America/New_York:20260610T183000",
        "DESCRIPTION;LANGUAGE=en:Extended\\; without the extension: 2026-06-03 17:00 (America/New_York)"
        f"\\nWhom to ask: {OFFICE}",
    ]
    after = await get(client)
    assert after.headers["Last-Modified"] == "Sun, 18 Jan 2026 12:00:00 GMT"
    assert after.headers["ETag"] != before.headers["ETag"]
    others = [text for text in (before.text, after.text) for text in text.split("BEGIN:VEVENT")[1:]]
    assert len(others) - len(set(others)) == before.text.count("BEGIN:VEVENT") - 1  # nothing else moved


async def test_sequence_counts_extensions_that_count_no_more(client: Client, db_sessions, clock: Clock) -> None:
    await announce(client)
    for day, wall in enumerate(("2026-06-10T17:00", "2026-06-08T17:00", "2026-06-01T17:00"), 1):
        await extend(db_sessions, wall, at=NOON + timedelta(days=day))
    entry = await lines(client)
    assert {"SEQUENCE:3", "DTSTART;TZID=America/New_York:20260603T170000"} <= set(entry)
    assert "LAST-MODIFIED:20260118T120000Z" in entry
    assert not any("Extended" in line for line in entry)
    clock.forward(days=10)
    closes = {"offset": {"days": -90}}
    await reform(client, rules={CLOSES: closes})
    assert (await client.opga.post(f"/forums/{SLUG}/announcements", json={})).status_code == 201
    entry = await lines(client)
    assert {"SEQUENCE:4", "DTSTART;TZID=America/New_York:20260617T170000"} <= set(entry)
    assert "LAST-MODIFIED:20260125T120000Z" in entry


async def test_an_extension_in_another_zone_is_told_in_it(client: Client, db_sessions) -> None:
    await announce(client)
    await extend(db_sessions, "2026-06-10T18:30", timezone="Europe/Zurich")
    assert "DTSTART;TZID=Europe/Zurich:20260610T183000" in await lines(client)
    feed = (await get(client)).text
    assert feed.count("BEGIN:VTIMEZONE") == 2
    uid = (await summaries(client))[TITLES["en"]]
    for name, read in READERS.items():
        assert read(feed.encode())[uid].start == datetime(2026, 6, 10, 16, 30, tzinfo=UTC), name


async def test_what_is_granted_to_one_party_or_for_few_shows_nowhere(client: Client, db_sessions) -> None:
    await announce(client)
    before = await get(client)
    await extend(db_sessions, "2026-06-10T17:00", party="EGY", at=NOON + timedelta(days=3))
    await extend(db_sessions, "2026-07-25T17:00", key="nominations_close", at=NOON + timedelta(days=4))
    after = await get(client)
    assert after.content == before.content
    assert headers(after) == headers(before)


async def test_one_withdrawn_is_called_off(client: Client, clock: Clock) -> None:
    await announce(client)
    clock.forward(days=1)
    await reform(client, rules={"pledging_opens": None})
    assert (await client.opga.post(f"/forums/{SLUG}/announcements", json={})).status_code == 201
    (entry,) = [part for part in (await get(client)).text.split("BEGIN:VEVENT") if "Pledging opens" in part]
    assert "STATUS:CANCELLED\r\n" in entry
    assert "SEQUENCE:1\r\n" in entry
    assert "LAST-MODIFIED:20260116T120000Z\r\n" in entry
    marked = await get(client, cancelled="marked", lang="fr")
    (entry,) = [part for part in marked.text.split("BEGIN:VEVENT") if "ANNULÉE" in part]
    assert "SUMMARY;LANGUAGE=fr:ANNULÉE\u00a0: Ouverture des annonces d’engagements\r\n" in entry.replace("\r\n ", "")
    assert "STATUS:CONFIRMED\r\n" in entry
    assert "STATUS:CANCELLED" not in marked.text


async def test_one_without_an_instant_appears_once_it_has_one(client: Client) -> None:
    await create_forum(client, **LATER)
    await client.opga.post(f"/forums/{SLUG}/announcements", json={})
    summary = "Summary of the hearing, before the opening segment"
    assert summary not in await summaries(client)
    await publish(client)
    opening = await draft(client, "plenary_opening")
    at = datetime.fromisoformat(opening["starts_at"]).astimezone(ZoneInfo("America/New_York"))
    uid = (await summaries(client))[summary]
    (entry,) = [part for part in (await get(client)).text.split("BEGIN:VEVENT") if uid in part]
    assert f"DTSTART;TZID=America/New_York:{at:%Y%m%dT%H%M%S}\r\n" in entry
    assert "SEQUENCE:1\r\n" in entry


# Filters, caches, clients.


async def test_filters(client: Client) -> None:
    await create_forum(client, **LATER)
    await publish(client)
    everything = await summaries(client)
    meetings = {m["title"]["en"] for m in await drafts(client)}
    assert set(await summaries(client, kind="round_table")) <= meetings
    assert set(await summaries(client, objective="3")) <= meetings
    day = await summaries(client, **{"from": "2026-06-03", "until": "2026-06-03"})
    assert day == {TITLES["en"]: everything[TITLES["en"]]}
    # The last microsecond of 15 June is still its own day's, whatever UTC says.
    assert set(await summaries(client, **{"from": "2026-06-15", "until": "2026-06-15"})) == {
        "Stakeholder list reaches Member States for non-objection, at the latest"
    }
    assert await summaries(client, **{"from": "2026-06-16", "until": "2026-06-16"}) == {}
    assert await summaries(client, q="accreditation CLOSES") == day
    assert set(await summaries(client, q="cloture ACCREDITATION")) == {TITLES["en"]}
    assert await summaries(client, q="nothing of the sort") == {}


async def test_days_apply_to_the_instant_in_force(client: Client, db_sessions) -> None:
    await announce(client)
    await extend(db_sessions, "2026-06-20T17:00")
    assert TITLES["en"] not in await summaries(client, until="2026-06-19")
    assert TITLES["en"] in await summaries(client, **{"from": "2026-06-20"})


async def test_two_reads_give_the_same_bytes_and_304(client: Client, clock: Clock) -> None:
    await announce(client)
    first = await get(client)
    clock.forward(days=40)
    second = await get(client)
    assert (second.content, headers(second)) == (first.content, headers(first))
    assert parsedate_to_datetime(first.headers["Last-Modified"]) == NOON
    head = await client.anonymous.head(PATH, params=WITH)
    assert (head.status_code, head.content, headers(head)) == (200, b"", headers(first))
    for condition in (
        {"If-None-Match": first.headers["ETag"]},
        {"If-Modified-Since": first.headers["Last-Modified"]},
    ):
        unchanged = await client.anonymous.get(PATH, params=WITH, headers=condition)
        assert (unchanged.status_code, unchanged.content) == (304, b"")


async def test_an_edit_of_the_draft_moves_nothing(client: Client) -> None:
    await create_forum(client, **LATER)
    await publish(client)
    before = await get(client)
    await reform(client, contact={"value": {"en": "somebody else"}, "authority": "default"})
    await edit(client.opga, await draft(client, "round_table", 1), title={"en": "Not published"})
    assert (await get(client)).content == before.content
    await publish(client)
    assert "Whom to ask: somebody else" in (await get(client)).text
