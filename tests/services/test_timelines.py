"""`imrf deadlines FORUM`: the timeline as a table, of what is published or of the draft."""

import asyncio
import re
from datetime import datetime, timedelta

import pytest

from api.main import new_id
from api.timelines import HEADINGS, tell_distance, tell_timeline
from models.deadline import Extension
from services.queries.forums import find_forum_id
from services.timelines import read_timeline
from tests.services.test_databases import imrf
from tests.world import NOON, Client, create_forum, publish

OF_DRAFT = "imrf-test: nothing is published yet; these are the deadlines that its draft would have."
OF_FIRST = "imrf-test: the deadlines of publication 1, with what was extended for everyone since."
TABLE = """\
local | zone | UTC | state | weight | step | when | title
2025-11-05 10:00 | NY | 2025-11-05 15:00 | open | hard | opens nominations | 70 days ago | Nominations of co
2025-11-22 10:00 | NY | 2025-11-22 15:00 | open | hard | opens accreditation | 53 days ago | Special accredita
2025-11-28 10:00 | NY | 2025-11-28 15:00 | open | soft | opens pledges | 47 days ago | Pledging opens
2026-01-21 17:00 | NY | 2026-01-21 22:00 | closing soon | hard | closes accreditation | in 6 days | Special accredita
2026-02-05 23:59 | NY | 2026-02-06 04:59 | open | soft | - | in 21 days | Stakeholder list
2026-02-10 23:59 | NY | 2026-02-11 04:59 | open | soft | - | in 26 days | Report of the Sec
2026-03-05 17:00 | NY | 2026-03-05 22:00 | open | hard | closes nominations | in 49 days | Nominations of co
2026-03-24 10:00 | NY | 2026-03-24 14:00 | not open | hard | opens speakers list | in 68 days | List of speakers
2026-04-05 23:59 | NY | 2026-04-06 03:59 | open | soft | - | in 80 days | Organizers of sid
2026-04-17 17:00 | NY | 2026-04-17 21:00 | not open | hard | closes speakers list | in 92 days | List of speakers
2026-04-28 23:59 | NY | 2026-04-29 03:59 | open | soft | closes credentials | in 103 days | Credentials, if p
2026-04-30 23:59 | NY | 2026-05-01 03:59 | open | soft | - | in 105 days | Progress Declarat
2026-05-26 23:59 | NY | 2026-05-27 03:59 | open | soft | - | in 131 days | General Assembly
- | NY | - | not open | soft | - | once there is a plenary opening with its hours | Summary of the he
- | NY | - | not open | hard | closes late non objection | once the second list is circulated | Non-objection per
- | NY | - | not open | hard | closes non objection | once the list is circulated | Non-objection per
- | NY | - | not open | soft | - | once there is a policy debate with its hours | Summaries of the
""".splitlines()


async def table(sessions, now: datetime = NOON) -> list[str]:
    async with sessions() as db:
        return list(tell_timeline("imrf-test", await read_timeline(db, slug="imrf-test", now=now), now))


def squeezed(lines: list[str]) -> list[str]:
    """With one bar between columns."""
    return [re.sub(r" {2,}", " | ", line) for line in lines]


def shortened(line: str) -> str:
    """With two letters of a zone and the beginning of a title."""
    *cells, title = line.replace("America/New_York", "NY").split(" | ")
    return " | ".join((*cells, title[:17].strip()))


async def test_the_table_whole(client: Client, db_sessions) -> None:
    await create_forum(client)
    assert (await client.opga.post("/forums/imrf-test/announcements", json={})).status_code == 201
    told, *lines = await table(db_sessions)
    assert told == OF_FIRST
    assert [shortened(line) for line in squeezed(lines)] == TABLE
    starts = {line.index(line.split("  ")[-1].strip()) for line in lines}
    assert len(starts) == 1  # the last column stands straight


async def test_a_draft_says_so_and_knows_its_meetings(client: Client, db_sessions) -> None:
    await create_forum(client)
    told, *lines = await table(db_sessions)
    assert told == OF_DRAFT
    assert not any("once there is" in line for line in lines)
    waiting = [line for line in lines if re.search("once the (second )?list is circulated", line)]
    assert waiting == lines[-2:]
    await publish(client)
    again, *published = await table(db_sessions)
    assert (again, published) == (OF_FIRST, lines)


async def test_what_was_extended_for_everyone_is_where_it_is_now(client: Client, db_sessions) -> None:
    await create_forum(client)
    await publish(client)
    async with db_sessions() as db, db.begin():
        db.add(
            Extension(
                id=new_id(),
                forum_id=await find_forum_id(db, "imrf-test"),
                key="accreditation_closes",
                party_id=None,
                wall=datetime.fromisoformat("2026-01-28T18:00"),
                fold=0,
                timezone="Europe/Zurich",
                until=datetime.fromisoformat("2026-01-28T17:00Z"),
                tz_version="2026a",
                dependents=False,
                reason="Asked for by many",
                granted_by=None,
                granted_at=NOON,
            )
        )
    (line,) = [line for line in await table(db_sessions) if "(extended)" in line]
    assert squeezed([line]) == [
        "2026-01-28 18:00 | Europe/Zurich | 2026-01-28 17:00 | extended | hard | closes accreditation | in 13 days"
        " | Special accreditation closes (extended)"
    ]


async def test_a_forum_without_deadlines(client: Client, db_sessions) -> None:
    await create_forum(client)
    timeline = await read_of(db_sessions)
    empty = type(timeline)(3, timeline.timezone, timeline.contact, (), {}, {}, {})
    assert list(tell_timeline("x", empty, NOON)) == [
        "x: the deadlines of publication 3, with what was extended for everyone since.",
        "There are none.",
    ]


async def read_of(sessions):
    async with sessions() as db:
        return await read_timeline(db, slug="imrf-test", now=NOON)


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(days=2), "in 2 days"),
        (timedelta(days=2) - timedelta(microseconds=1), "in 1 day"),
        (timedelta(hours=23, minutes=59), "in 23 hours"),
        (timedelta(minutes=1), "in 1 minute"),
        (timedelta(seconds=59), "now"),
        (timedelta(), "now"),
        (timedelta(seconds=-59), "now"),
        (timedelta(minutes=-90), "1 hour ago"),
        (timedelta(days=-400), "400 days ago"),
    ],
)
def test_how_far_away(left: timedelta, words: str) -> None:
    assert tell_distance(left) == words


async def test_the_command(committing_client: Client, own_database: str) -> None:
    client = committing_client
    await create_forum(client, opens_on="2090-05-05")
    code, output = await asyncio.to_thread(imrf, "deadlines", "imrf-test", DATABASE_URL=own_database)
    assert (code, output.splitlines()[0]) == (0, OF_DRAFT)
    await publish(client)
    code, output = await asyncio.to_thread(imrf, "deadlines", "imrf-test", DATABASE_URL=own_database)
    told, heads, *lines = output.splitlines()
    assert (code, told, heads.split()) == (0, OF_FIRST, list(HEADINGS))
    (line,) = [line for line in squeezed(lines) if line.endswith("| Special accreditation closes")]
    assert re.sub(r"in \d+ days", "in N days", line) == (
        "2090-01-21 17:00 | America/New_York | 2090-01-21 22:00 | not open | hard | closes accreditation | in N days"
        " | Special accreditation closes"
    )


@pytest.mark.parametrize(
    ("slug", "shown"), [("nowhere", "'nowhere'"), ("Ünknown\x00", r"'Ünknown\x00'"), ("x" * 99, repr("x" * 60))]
)
def test_an_unknown_forum_is_one_sentence(database_url: str, slug: str, shown: str) -> None:
    code, output = imrf("deadlines", slug, DATABASE_URL=database_url)
    assert (code, output) == (1, f"There is no forum called {shown}.\n")


def test_what_the_command_needs(database_url: str) -> None:
    code, output = imrf("deadlines", "imrf-test")
    assert (code, output.startswith("DATABASE_URL is not set; ")) == (1, True)
    assert imrf("deadlines")[0] == 2
