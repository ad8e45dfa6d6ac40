"""Eight zones through all of 2026: each reader reads each meeting at the instant that was published.

What is expected is written by hand, from the announcements of the governments as the tz database has them, not
computed by what is tested. A reader that is wrong is an exception by name, with what it reads.
"""

from datetime import UTC, datetime, timedelta
from functools import cache

import pytest

from models.enums import ForumTemplate, Language, MeetingKind
from services.adapters.calendars import render
from services.rules.feeds import FeedOptions
from services.rules.names import Names
from services.rules.programme import DatesFact
from services.rules.publications import PublishedForum, PublishedMeeting, publish
from tests.calendars.readers import READERS, read_ical_js
from tests.rules.builders import OPENING, a_meeting, an_id, utc

TITLE = {Language.EN: "Zones"}
HOUR = timedelta(hours=1)
# Hours from UTC at noon of the 15th, from January to December 2026.
OFFSETS = {
    "America/New_York": (-5, -5, -4, -4, -4, -4, -4, -4, -4, -4, -5, -5),
    "Africa/Cairo": (2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 2, 2),
    "Asia/Beirut": (2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2),
    "Africa/Casablanca": (1, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0),
    "America/Santiago": (-3, -3, -3, -4, -4, -4, -4, -4, -3, -3, -3, -3),
    "Asia/Bangkok": (7,) * 12,
    "Africa/Addis_Ababa": (3,) * 12,
    "Europe/Zurich": (1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 1, 1),
}
# The local day on which clocks are changed (or at whose first instant), hours from UTC before and after.
CHANGES = (
    ("America/New_York", "2026-03-08", -5, -4),
    ("America/New_York", "2026-11-01", -4, -5),
    ("Africa/Cairo", "2026-04-24", 2, 3),
    ("Africa/Cairo", "2026-10-30", 3, 2),
    ("Asia/Beirut", "2026-03-29", 2, 3),
    ("Asia/Beirut", "2026-10-25", 3, 2),
    ("Africa/Casablanca", "2026-02-15", 1, 0),  # before Ramadan
    ("Africa/Casablanca", "2026-03-22", 0, 1),  # after it
    ("Africa/Casablanca", "2026-09-20", 1, 0),  # for good
    ("America/Santiago", "2026-04-05", -3, -4),
    ("America/Santiago", "2026-09-06", -4, -3),
    ("Europe/Zurich", "2026-03-29", 1, 2),
    ("Europe/Zurich", "2026-10-25", 2, 1),
)

Times = tuple[datetime, datetime]
Cell = tuple[str, int]  # zone and month


def instants(start: str, end: str, start_offset: int, end_offset: int) -> Times:
    return utc(start) - start_offset * HOUR, utc(end) - end_offset * HOUR


def noons() -> dict[Cell, dict[tuple[str, str], Times]]:
    """A meeting in each zone and month, by its wall times."""
    found = {}
    for zone, offsets in OFFSETS.items():
        for month, offset in enumerate(offsets, 1):
            start, end = f"2026-{month:02}-15 12:00", f"2026-{month:02}-15 13:30"
            found[zone, month] = {(start, end): instants(start, end, offset, offset)}
    return found


def around_changes() -> dict[Cell, dict[tuple[str, str], Times]]:
    """Three meetings at each change: the evening before, all night, the morning after."""
    found: dict[Cell, dict[tuple[str, str], Times]] = {}
    for zone, day, before, after in CHANGES:
        eve = f"{datetime.fromisoformat(day) - timedelta(days=1):%Y-%m-%d}"
        found.setdefault((zone, int(day[5:7])), {}).update(
            {
                (f"{eve} 20:00", f"{eve} 22:30"): instants(f"{eve} 20:00", f"{eve} 22:30", before, before),
                (f"{eve} 22:00", f"{day} 06:00"): instants(f"{eve} 22:00", f"{day} 06:00", before, after),
                (f"{day} 08:00", f"{day} 09:30"): instants(f"{day} 08:00", f"{day} 09:30", after, after),
            }
        )
    return found


@cache
def cells() -> dict[Cell, tuple[tuple[PublishedMeeting, ...], dict[str, Times]]]:
    """The meetings of each zone and month as published, and when each is, by its id."""
    made = {}
    changes = around_changes()
    for (zone, month), hours in noons().items():
        expected = {**hours, **changes.get((zone, month), {})}
        ids = {walls: an_id(f"{zone} {walls}") for walls in expected}
        meetings = [a_meeting(MeetingKind.BRIEFING, None, *walls, zone, id=ids[walls]) for walls in expected]
        document = publish(
            None,
            forum=PublishedForum("zones", ForumTemplate.IMRF, TITLE),
            dates=DatesFact(OPENING, OPENING, None, zone),
            modalities={},
            meetings=tuple(meetings),
            closed_title=TITLE,
            number=1,
            at=utc("2026-01-01 00:00"),
        )
        assert document.programme is not None
        made[zone, month] = document.programme.meetings, {str(ids[walls]): expected[walls] for walls in expected}
    return made


def feed(meetings: tuple[PublishedMeeting, ...]) -> bytes:
    return render(TITLE, meetings, Names({}, {}), FeedOptions())


def everything() -> tuple[tuple[PublishedMeeting, ...], dict[str, Times]]:
    meetings = tuple(meeting for found, _ in cells().values() for meeting in found)
    return meetings, {uid: times for _, expected in cells().values() for uid, times in expected.items()}


def understood(reader: str, expected: dict[str, Times]) -> dict[str, Times]:
    """What a reader makes of a whole right feed.

    node-ical takes a zone from the ICU of its Node and never from the feed. That of Node 24.19 has the tz data
    2026b, in which Morocco still keeps an hour ahead of Greenwich after 20 September 2026: so it reads all later
    meetings there an hour early, and the end alone of one that lasts over that night. Right again with a newer Node:
    then this exception goes.
    """
    if reader != "node-ical":
        return expected
    moroccan = {str(m.id) for (zone, _), (found, _) in cells().items() for m in found if zone == "Africa/Casablanca"}

    def read(instant: datetime) -> datetime:
        return instant - HOUR if instant >= datetime(2026, 9, 20, 1, tzinfo=UTC) else instant

    return {
        uid: (read(start), read(end)) if uid in moroccan else (start, end) for uid, (start, end) in expected.items()
    }


def test_the_matrix_is_whole_and_published_as_expected() -> None:
    meetings, expected = everything()

    assert (len(cells()), len(meetings), len(expected)) == (96, 135, 135)
    assert {str(m.id): (m.starts_at, m.ends_at) for m in meetings} == expected


@pytest.mark.parametrize("reader", READERS)
def test_a_year_of_all_zones_in_one_feed(reader: str) -> None:
    meetings, expected = everything()
    whole = feed(meetings)
    assert (whole.count(b"BEGIN:VTIMEZONE"), whole.count(b"DTSTART;TZID=")) == (8, 135)  # none in UTC

    read = READERS[reader](whole)

    assert {uid: (one.start, one.end) for uid, one in read.items()} == understood(reader, expected)


def test_each_zone_and_month_in_a_feed_of_its_own() -> None:
    """Its VTIMEZONE is another in each month. Those readers are asked that take it from the feed."""
    feeds = [feed(meetings) for meetings, _ in cells().values()]
    expected = everything()[1]

    read = read_ical_js(b"".join(feeds))
    assert {uid: (one.start, one.end) for uid, one in read.items()} == expected
    if "libical" in READERS:
        alone = [READERS["libical"](one) for one in feeds]
        assert {uid: (one.start, one.end) for found in alone for uid, one in found.items()} == expected
