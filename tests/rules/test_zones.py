"""Onsets: with them alone a calendar knows a zone's offset at every instant of the span."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from services.rules.local_time import LocalTimeError, load_zone
from services.rules.zones import Onset, onsets
from tests.rules.builders import NEW_YORK, utc, wall

SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
ZONES = (
    NEW_YORK,
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Sao_Paulo",
    "America/Vancouver",
    "Asia/Beirut",
    "Asia/Dubai",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Europe/Dublin",
    "Europe/Istanbul",
    "Pacific/Apia",
    "Pacific/Chatham",
)


def _span(years: tuple[int, int]) -> tuple[datetime, datetime]:
    return datetime(years[0], 1, 1, tzinfo=UTC), datetime(years[1] + 1, 1, 1, tzinfo=UTC)


# Samoa leaves out a day, Brazil and Türkiye give up summer time, Egypt takes it up again, Morocco gives it up.
SPANS = [_span(years) for years in ((2011, 2012), (2016, 2016), (2018, 2019), (2022, 2023), (2026, 2027))]


def _offset(zone: str, at: datetime) -> timedelta | None:
    return at.astimezone(load_zone(zone)).utcoffset()


def _by_onsets(found: list[Onset], at: datetime) -> timedelta:
    return [onset.offset_to for onset in found if onset.at <= at][-1]


# Against zoneinfo itself.


@pytest.mark.parametrize("zone", ZONES)
def test_the_offset_all_through_a_span_follows_from_the_onsets(zone: str) -> None:
    tz = load_zone(zone)
    for first, last in SPANS:
        for onset, following in pairwise([*onsets(zone, first, last), None]):
            at, end = max(onset.at, first), following.at if following else last
            while at < end:
                assert at.astimezone(tz).utcoffset() == onset.offset_to
                at += 6 * HOUR


@pytest.mark.parametrize("zone", ZONES)
def test_every_onset_is_right_to_the_second(zone: str) -> None:
    tz = load_zone(zone)
    for first, last in SPANS:
        for onset in list(onsets(zone, first, last))[1:]:
            assert first < onset.at <= last
            before, after = (onset.at - SECOND).astimezone(tz), onset.at.astimezone(tz)
            assert (before.utcoffset(), after.utcoffset()) == (onset.offset_from, onset.offset_to)
            assert onset.offset_from != onset.offset_to
            assert (onset.name, onset.daylight) == (after.tzname(), bool(after.dst()))


@pytest.mark.parametrize("zone", ZONES)
def test_onsets_follow_one_another_without_a_gap(zone: str) -> None:
    found = list(onsets(zone, *_span((2022, 2026))))
    assert all(earlier.at < later.at for earlier, later in pairwise(found))
    assert all(earlier.offset_to == later.offset_from for earlier, later in pairwise(found))


# By hand.


def test_new_york_in_2026() -> None:
    standard, daylight = timedelta(hours=-5), timedelta(hours=-4)
    assert list(onsets(NEW_YORK, *_span((2026, 2026)))) == [
        Onset(utc("1970-01-01 05:00"), standard, standard, "EST", False),
        Onset(utc("2026-03-08 07:00"), standard, daylight, "EDT", True),
        Onset(utc("2026-11-01 06:00"), daylight, standard, "EST", False),
    ]


def test_cairo_in_2026() -> None:
    standard, daylight = timedelta(hours=2), timedelta(hours=3)
    assert list(onsets("Africa/Cairo", *_span((2026, 2026)))) == [
        Onset(utc("1969-12-31 22:00"), standard, standard, "EET", False),
        Onset(utc("2026-04-23 22:00"), standard, daylight, "EEST", True),
        Onset(utc("2026-10-29 21:00"), daylight, standard, "EET", False),
    ]


@pytest.mark.parametrize(
    ("zone", "years", "local"),
    [
        (NEW_YORK, (2026, 2026), ["1970-01-01 00:00", "2026-03-08 02:00", "2026-11-01 02:00"]),
        ("Africa/Cairo", (2026, 2026), ["1970-01-01 00:00", "2026-04-24 00:00", "2026-10-30 00:00"]),
        ("Africa/Casablanca", (2025, 2025), ["1970-01-01 00:00", "2025-02-23 03:00", "2025-04-06 02:00"]),
        ("Asia/Beirut", (2026, 2026), ["1970-01-01 00:00", "2026-03-29 00:00", "2026-10-25 00:00"]),
        ("Australia/Lord_Howe", (2026, 2026), ["1970-01-01 00:00", "2026-04-05 02:00", "2026-10-04 02:00"]),
        ("Asia/Dubai", (2010, 2030), ["1970-01-01 00:00"]),
        ("UTC", (2010, 2030), ["1970-01-01 00:00"]),
    ],
)
def test_local_onsets_are_by_the_clock_in_force_before(zone: str, years: tuple[int, int], local: list[str]) -> None:
    assert [onset.local for onset in onsets(zone, *_span(years))] == [wall(text) for text in local]


def test_half_an_hour_of_summer_time() -> None:
    _, autumn, spring = onsets("Australia/Lord_Howe", *_span((2026, 2026)))
    winter, summer = timedelta(hours=10, minutes=30), timedelta(hours=11)
    assert (autumn.offset_from, autumn.offset_to, autumn.daylight) == (summer, winter, False)
    assert (spring.offset_from, spring.offset_to, spring.daylight) == (winter, summer, True)


def test_a_day_left_out_is_one_onset() -> None:
    found = list(onsets("Pacific/Apia", utc("2011-12-01 00:00"), utc("2012-01-31 00:00")))
    assert found[1:] == [
        Onset(utc("2011-12-30 10:00"), timedelta(hours=-10), timedelta(hours=14), found[1].name, True)
    ]


# The ends of the span.


SPRING = utc("2026-03-08 07:00")


@pytest.mark.parametrize(
    ("first", "last", "instants"),
    [
        (SPRING - 10 * HOUR, SPRING - SECOND, []),
        (SPRING - 10 * HOUR, SPRING, [SPRING]),
        (SPRING - SECOND, SPRING + HOUR, [SPRING]),
        (SPRING - 1.5 * SECOND, SPRING, [SPRING]),
        (SPRING, SPRING + 10 * HOUR, []),
        (SPRING, SPRING, []),
    ],
)
def test_a_change_counts_after_the_first_instant_up_to_the_last(
    first: datetime, last: datetime, instants: list[datetime]
) -> None:
    found = list(onsets(NEW_YORK, first, last))
    assert [onset.at for onset in found[1:]] == instants
    assert found[0].offset_to == _offset(NEW_YORK, first)
    assert _by_onsets(found, last) == _offset(NEW_YORK, last)


def test_the_span_may_be_told_in_any_zone() -> None:
    first, last = utc("2026-03-01 00:00"), utc("2026-12-01 00:00")
    tokyo = load_zone("Asia/Tokyo")
    expected = list(onsets(NEW_YORK, first, last))
    assert list(onsets(NEW_YORK, first.astimezone(tokyo), last.astimezone(load_zone(NEW_YORK)))) == expected
    assert len(expected) == 3


def test_a_zone_that_is_none_is_refused() -> None:
    with pytest.raises(LocalTimeError) as error:
        list(onsets("Mars/Olympus", SPRING, SPRING))
    assert error.value.code == "unknown_timezone"


def test_a_span_that_ends_within_a_second_of_a_change_has_an_end() -> None:
    first = datetime(2026, 3, 8, 2, tzinfo=UTC)
    found = list(onsets("America/New_York", first, datetime(2026, 3, 8, 7, 0, 0, 500_000, tzinfo=UTC)))
    assert [onset.at for onset in found[1:]] == [datetime(2026, 3, 8, 7, tzinfo=UTC)]
