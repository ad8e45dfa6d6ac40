"""The calendar readers agree on a right feed, and a wrong one does not pass for right."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from icalendar.timezone import tzp

from tests.calendars import libical
from tests.calendars.readers import (
    LIBICAL,
    READERS,
    Reading,
    UnreadableFeed,
    read_ical_js,
    read_khal,
    read_libical,
    read_node_ical,
)

HAS_LIBICAL = LIBICAL is not None

FEED = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Readers//Hand-made feed//EN
BEGIN:VTIMEZONE
TZID:America/New_York
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
BEGIN:STANDARD
DTSTART:20261101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
TZNAME:EST
END:STANDARD
END:VTIMEZONE
BEGIN:VTIMEZONE
TZID:Africa/Cairo
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
BEGIN:STANDARD
DTSTART:20261030T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
TZNAME:EET
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:new-york-may
DTSTAMP:20260101T000000Z
DTSTART;TZID=America/New_York:20260508T093000
DTEND;TZID=America/New_York:20260508T110000
SUMMARY:Opening
STATUS:CONFIRMED
SEQUENCE:0
LOCATION:Conference Room 4\\, North Building\\; level 1
END:VEVENT
BEGIN:VEVENT
UID:new-york-january
DTSTAMP:20260101T000000Z
DTSTART;TZID=America/New_York:20260115T093000
DTEND;TZID=America/New_York:20260115T110000
SUMMARY:First\\nbriefing
STATUS:TENTATIVE
END:VEVENT
BEGIN:VEVENT
UID:cairo-may
DTSTAMP:20260101T000000Z
DTSTART;TZID=Africa/Cairo:20260510T220000
DTEND;TZID=Africa/Cairo:20260511T013000
SUMMARY:جلسة المائدة المستديرة الثانية: حماي
 ة المهاجرين وإدماجهم في المجتمعات المضي
 فة\\, القاعة الكبرى
STATUS:CONFIRMED
SEQUENCE:2
LOCATION:القاهرة
END:VEVENT
BEGIN:VEVENT
UID:cairo-january
DTSTAMP:20260101T000000Z
DTSTART;TZID=Africa/Cairo:20260120T100000
DTEND;TZID=Africa/Cairo:20260120T113000
SUMMARY:Called off
STATUS:CANCELLED
SEQUENCE:7
END:VEVENT
BEGIN:VEVENT
UID:utc
DTSTAMP:20260101T000000Z
DTSTART:20260520T120000Z
DTEND:20260520T124500Z
SUMMARY:Online
STATUS:CONFIRMED
SEQUENCE:1
END:VEVENT
END:VCALENDAR
"""

OPENING = Reading(
    uid="new-york-may",
    summary="Opening",
    status="CONFIRMED",
    sequence=0,
    start=datetime(2026, 5, 8, 13, 30, tzinfo=UTC),
    end=datetime(2026, 5, 8, 15, 0, tzinfo=UTC),
    location="Conference Room 4, North Building; level 1",
)
EXPECTED = {
    "new-york-may": OPENING,
    "new-york-january": Reading(
        uid="new-york-january",
        summary="First\nbriefing",
        status="TENTATIVE",
        sequence=None,
        start=datetime(2026, 1, 15, 14, 30, tzinfo=UTC),
        end=datetime(2026, 1, 15, 16, 0, tzinfo=UTC),
        location=None,
    ),
    "cairo-may": Reading(
        uid="cairo-may",
        summary=("جلسة المائدة المستديرة الثانية: حماية المهاجرين وإدماجهم في المجتمعات المضيفة, القاعة الكبرى"),
        status="CONFIRMED",
        sequence=2,
        start=datetime(2026, 5, 10, 19, 0, tzinfo=UTC),
        end=datetime(2026, 5, 10, 22, 30, tzinfo=UTC),
        location="القاهرة",
    ),
    "cairo-january": Reading(
        uid="cairo-january",
        summary="Called off",
        status="CANCELLED",
        sequence=7,
        start=datetime(2026, 1, 20, 8, 0, tzinfo=UTC),
        end=datetime(2026, 1, 20, 9, 30, tzinfo=UTC),
        location=None,
    ),
    "utc": Reading(
        uid="utc",
        summary="Online",
        status="CONFIRMED",
        sequence=1,
        start=datetime(2026, 5, 20, 12, 0, tzinfo=UTC),
        end=datetime(2026, 5, 20, 12, 45, tzinfo=UTC),
        location=None,
    ),
}
HOUR_OFF = ("TZOFFSETTO:-0400", "TZOFFSETTO:-0300")
UNKNOWN_ZONE = ("America/New_York", "Forum/Hall")
NOON = "DTSTART:20260520T120000Z\nDTEND:20260520T124500Z"
FLOATING = (NOON, "DTSTART:20260520T120000\nDTEND:20260520T124500")
DATE = (NOON, "DTSTART;VALUE=DATE:20260520\nDTEND;VALUE=DATE:20260521")


def feed_with(*changes: tuple[str, str]) -> bytes:
    text = FEED
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text.replace("\n", "\r\n").encode()


def known_by(reader: str, reading: Reading) -> Reading:
    return replace(reading, sequence=None) if reader == "khal" else reading


def test_the_feed_is_folded_at_75_octets() -> None:
    assert max(map(len, feed_with().split(b"\r\n"))) == 75


@pytest.mark.parametrize("reader", READERS)
def test_a_right_feed_is_read_exactly(reader: str) -> None:
    expected = {uid: known_by(reader, reading) for uid, reading in EXPECTED.items()}

    assert READERS[reader](feed_with()) == expected


@pytest.mark.parametrize(
    ("reader", "late"),
    [
        ("icalendar", False),
        ("ical.js", True),
        ("node-ical", False),
        ("khal", False),
        *([("libical", True)] * HAS_LIBICAL),
    ],
)
def test_a_wrong_vtimezone_of_a_known_zone_shows_in_ical_js_and_libical_alone(reader: str, late: bool) -> None:
    read = READERS[reader](feed_with(HOUR_OFF))

    shift = timedelta(hours=1) if late else timedelta(0)
    wrong = replace(OPENING, start=OPENING.start - shift, end=OPENING.end - shift)
    expected = {**EXPECTED, "new-york-may": wrong}
    assert read == {uid: known_by(reader, reading) for uid, reading in expected.items()}


@pytest.mark.parametrize("reader", ["icalendar", "ical.js", "khal", *["libical"] * HAS_LIBICAL])
def test_a_zone_unknown_to_the_reader_is_the_one_of_the_vtimezone(reader: str) -> None:
    right = READERS[reader](feed_with(UNKNOWN_ZONE))
    wrong = READERS[reader](feed_with(UNKNOWN_ZONE, HOUR_OFF))

    assert right["new-york-may"].start == datetime(2026, 5, 8, 13, 30, tzinfo=UTC)
    assert wrong["new-york-may"].start == datetime(2026, 5, 8, 12, 30, tzinfo=UTC)


def test_node_ical_ignores_the_vtimezone_of_a_zone_unknown_to_it() -> None:
    read = read_node_ical(feed_with(UNKNOWN_ZONE))

    assert read["new-york-may"].start == datetime(2026, 5, 7, 20, 45, tzinfo=UTC)


@pytest.mark.parametrize("reader", ["icalendar", "ical.js", *["libical"] * HAS_LIBICAL])
def test_a_floating_time_is_refused(reader: str) -> None:
    with pytest.raises(UnreadableFeed, match="is no instant"):
        READERS[reader](feed_with(FLOATING))


def test_khal_reads_a_floating_time_where_the_readers_live() -> None:
    # 12:00 at +12:45
    assert read_khal(feed_with(FLOATING))["utc"].start == datetime(2026, 5, 19, 23, 15, tzinfo=UTC)


def test_node_ical_reads_a_floating_time_in_the_first_zone_of_the_feed() -> None:
    # 12:00 in New York
    assert read_node_ical(feed_with(FLOATING))["utc"].start == datetime(2026, 5, 20, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize("reader", READERS)
def test_a_date_is_refused(reader: str) -> None:
    with pytest.raises(UnreadableFeed, match="is no instant"):
        READERS[reader](feed_with(DATE))


@pytest.mark.parametrize("reader", ["icalendar", "ical.js", "khal", *["libical"] * HAS_LIBICAL])
def test_two_events_with_one_uid_are_refused(reader: str) -> None:
    with pytest.raises(UnreadableFeed, match="two events have the UID utc"):
        READERS[reader](feed_with(("UID:cairo-january", "UID:utc")))


@pytest.mark.parametrize("reader", ["icalendar", "ical.js", "khal", *["libical"] * HAS_LIBICAL])
def test_what_is_no_feed_is_refused(reader: str) -> None:
    with pytest.raises(UnreadableFeed):
        READERS[reader](b"no feed\r\n")


def test_node_ical_finds_no_event_in_what_is_no_feed() -> None:
    assert read_node_ical(b"no feed\r\n") == {}


@pytest.mark.parametrize(
    ("reader", "complaint"),
    [("ical.js", "is no instant"), ("khal", "Cannot find timezone `America/New_York`")],
)
def test_a_zone_without_its_vtimezone_is_refused(reader: str, complaint: str) -> None:
    start, end = FEED.index("BEGIN:VTIMEZONE"), FEED.index("BEGIN:VEVENT")

    with pytest.raises(UnreadableFeed, match=complaint):
        READERS[reader](feed_with((FEED[start:end], "")))


def test_libical_is_among_the_readers() -> None:
    if LIBICAL is None:
        pytest.skip(f"no {libical.NAME} on this machine (Debian: apt-get install libical3): it reads no feed here")
    assert READERS["libical"] is read_libical


def test_without_libical_its_reader_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libical, "NAME", "libical-of-nowhere.so.3")
    assert libical.load() is None
    monkeypatch.setattr("tests.calendars.readers.LIBICAL", None)

    with pytest.raises(RuntimeError, match="apt-get install libical3"):
        read_libical(feed_with())


def test_several_feeds_after_one_another_are_read_each_by_itself() -> None:
    other = feed_with(HOUR_OFF, ("UID:", "UID:other-"))

    read = read_ical_js(feed_with() + other + feed_with(("UID:", "UID:third-")))

    starts = [read[uid].start.hour for uid in ("new-york-may", "other-new-york-may", "third-new-york-may")]
    assert (len(read), starts) == (15, [13, 12, 13])


def test_khal_leaves_the_zones_of_icalendar_as_they_were() -> None:
    read_khal(feed_with())

    assert tzp.name == "zoneinfo"


def test_a_missing_reader_names_the_make_target(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tests.calendars.readers._JS", tmp_path)

    with pytest.raises(RuntimeError, match="make test"):
        read_ical_js(feed_with())
