"""Days off and working days."""

from datetime import date, timedelta
from types import MappingProxyType

import pytest

from models.enums import Authority, Basis, DutyStation, Roll
from services.rules.days_off import (
    LONGEST_NAME,
    MOST_CORRECTIONS,
    DayOff,
    DaysOffModalities,
    WorkingCalendar,
    add_working_days,
    corrected,
    rolled,
)
from services.rules.modalities import Value

FRIDAY_AND_SATURDAY = frozenset({4, 5})


def on(text: str) -> date:
    return date.fromisoformat(text)


def off(day: str, name: str = "Holiday", basis: Basis = Basis.ANNOUNCED, source: str = "a list") -> DayOff:
    return DayOff(on(day), name, basis, source)


def calendar(*days: DayOff, weekend: frozenset[int] = frozenset({5, 6})) -> WorkingCalendar:
    return WorkingCalendar(DutyStation.NEW_YORK, weekend, {day.day: day for day in days})


# Christmas 2022 is a Sunday, observed on Monday; so is New Year 2023.
TURN = calendar(off("2022-12-26", "Christmas Day"), off("2023-01-02", "New Year's Day"))


def test_weekend_and_announced_days_are_off_and_working_days_are_not() -> None:
    assert [TURN.is_day_off(on(day)) for day in ("2022-12-23", "2022-12-24", "2022-12-26", "2022-12-27")] == [
        False,
        True,
        True,
        False,
    ]


def test_the_weekend_of_cairo_is_friday_and_saturday() -> None:
    cairo = calendar(weekend=FRIDAY_AND_SATURDAY)
    assert [cairo.is_day_off(on(f"2022-05-{day}")) for day in range(12, 17)] == [False, True, True, False, False]
    assert cairo.why(on("2022-05-13")) == "Friday"
    assert cairo.why(on("2022-05-15")) is None
    assert add_working_days(cairo, on("2022-05-12"), 1) == on("2022-05-15")
    assert rolled(cairo, on("2022-05-13"), Roll.NEXT) == on("2022-05-15")
    assert rolled(cairo, on("2022-05-14"), Roll.PREVIOUS) == on("2022-05-12")


def test_what_is_computed_is_told_and_never_counts() -> None:
    computed = calendar(off("2022-11-24", "Thanksgiving", Basis.COMPUTED, "fourth Thursday of November"))
    thanksgiving = on("2022-11-24")
    assert not computed.is_day_off(thanksgiving)
    assert computed.day_off(thanksgiving) is not None
    assert computed.why(thanksgiving) == "Thanksgiving (computed: fourth Thursday of November)"
    assert rolled(computed, thanksgiving, Roll.NEXT) == thanksgiving
    assert add_working_days(computed, on("2022-11-23"), 1) == thanksgiving


def test_why_a_day_is_off() -> None:
    both = calendar(off("2022-12-24", "Eve", Basis.COMPUTED), off("2022-12-31", "Last day"))
    assert both.why(on("2022-12-24")) == "Saturday"
    assert both.why(on("2022-12-31")) == "Last day"
    assert both.day_off(on("2022-12-25")) is None
    assert both.why(on("2022-12-25")) == "Sunday"


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        ("2022-12-23", 0, "2022-12-23"),
        ("2022-12-24", 0, "2022-12-24"),
        ("2022-12-23", 1, "2022-12-27"),
        ("2022-12-24", 1, "2022-12-27"),
        ("2022-12-23", 5, "2023-01-03"),
        ("2023-01-03", -1, "2022-12-30"),
        ("2023-01-03", -5, "2022-12-23"),
        ("2023-01-01", -5, "2022-12-23"),
    ],
)
def test_working_days_are_added_and_taken_away(start: str, count: int, expected: str) -> None:
    assert add_working_days(TURN, on(start), count) == on(expected)


@pytest.mark.parametrize(
    ("day", "roll", "expected"),
    [
        ("2022-12-25", Roll.NONE, "2022-12-25"),
        ("2022-12-25", Roll.PREVIOUS, "2022-12-23"),
        ("2022-12-25", Roll.NEXT, "2022-12-27"),
        ("2022-12-26", Roll.PREVIOUS, "2022-12-23"),
        ("2023-01-02", Roll.PREVIOUS, "2022-12-30"),
        ("2022-12-31", Roll.NEXT, "2023-01-03"),
        ("2022-12-27", Roll.PREVIOUS, "2022-12-27"),
        ("2022-12-27", Roll.NEXT, "2022-12-27"),
    ],
)
def test_a_day_off_gives_way_on_the_side_that_is_asked_for(day: str, roll: Roll, expected: str) -> None:
    assert rolled(TURN, on(day), roll) == on(expected)


def test_the_calendars_ends_are_an_error_and_no_endless_search() -> None:
    last_is_off = calendar(DayOff(date.max, "End", Basis.ANNOUNCED, "a list"))
    first_is_off = calendar(DayOff(date.min, "Beginning", Basis.ANNOUNCED, "a list"))
    with pytest.raises(OverflowError):
        rolled(last_is_off, date.max, Roll.NEXT)
    with pytest.raises(OverflowError):
        rolled(first_is_off, date.min, Roll.PREVIOUS)
    for count in (10**9, -(10**9), 10**30):
        with pytest.raises(OverflowError):
            add_working_days(TURN, on("2022-12-23"), count)
    with pytest.raises(OverflowError):
        add_working_days(TURN, date.max - timedelta(days=3), 30)


@pytest.mark.parametrize("weekend", [frozenset(range(7)), frozenset({7}), frozenset({-1})])
def test_a_weekend_leaves_a_working_day(weekend: frozenset[int]) -> None:
    with pytest.raises(ValueError, match="expected weekend days from 0 to 6, not all of them"):
        WorkingCalendar(weekend=weekend)


def test_a_calendar_keeps_each_day_by_its_own_date() -> None:
    with pytest.raises(ValueError, match="each day by its own date"):
        WorkingCalendar(days={on("2022-12-25"): off("2022-12-26")})
    with pytest.raises(ValueError, match="each day by its own date"):
        WorkingCalendar(significant={on("2022-12-25"): off("2022-12-26")})


def test_a_calendar_of_no_station_has_a_weekend_and_nothing_else() -> None:
    empty = WorkingCalendar()
    assert (empty.station, dict(empty.days), dict(empty.significant)) == (None, {}, {})
    assert empty.is_day_off(on("2022-12-24"))
    assert not empty.is_day_off(on("2022-12-26"))


@pytest.mark.parametrize(
    ("name", "eid"),
    [("Eid al-Fitr", True), ("EID AL-ADHA (observed)", True), ("Christmas Day", False), ("After Eid al-Fitr", False)],
)
def test_the_two_eids_are_known_by_their_names(name: str, eid: bool) -> None:
    assert off("2022-05-02", name).is_eid is eid


def test_names_and_sources_are_cleaned() -> None:
    assert off("2022-05-02", "  Eid\nal-Fitr\x07 ").name == "Eid al-Fitr"


@pytest.mark.parametrize(
    ("name", "source", "message"),
    [
        (" ", "a list", "expected a name of 1 to 200 characters"),
        ("x" * (LONGEST_NAME + 1), "a list", "expected a name of 1 to 200 characters"),
        ("Eid", "", "expected a source of 1 to 300 characters"),
        ("Eid \u202e", "a list", "expected a name without the invisible character U\\+202E"),
    ],
)
def test_names_and_sources_are_read(name: str, source: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        off("2022-05-02", name, source=source)


def test_corrections_take_away_and_add() -> None:
    vesak = off("2022-05-16", "Day of Vesak")
    data = WorkingCalendar(
        DutyStation.CAIRO,
        FRIDAY_AND_SATURDAY,
        {day.day: day for day in (off("2022-05-02", "Eid al-Fitr", Basis.COMPUTED), off("2022-05-05", "Labour Day"))},
        {vesak.day: vesak},
    )
    announced = off("2022-05-02", "Eid al-Fitr")
    new = off("2022-05-22", "National Day")
    result = corrected(data, DaysOffModalities(added=(announced, new), removed=(on("2022-05-05"), on("2022-05-13"))))
    assert result.days == {announced.day: announced, new.day: new}
    assert result.is_day_off(announced.day)
    assert not data.is_day_off(announced.day)
    assert result.is_day_off(on("2022-05-13"))  # a weekend day is no day of the list
    assert (result.station, result.weekend, result.significant) == (data.station, data.weekend, data.significant)
    assert corrected(data, DaysOffModalities()) == data
    assert isinstance(result.days, MappingProxyType)


@pytest.mark.parametrize(
    ("added", "removed", "message"),
    [
        (("2022-05-02", "2022-05-02"), (), "expected each date added once"),
        ((), ("2022-05-02", "2022-05-02"), "expected each date removed once"),
        (("2022-05-02",), ("2022-05-02",), "expected 2022-05-02 added or removed, not both"),
        (("1970-01-01",), (), "expected days of the years 1990 to 2199"),
        ((), ("2200-01-01",), "expected days of the years 1990 to 2199"),
    ],
)
def test_corrections_do_not_contradict_each_other(
    added: tuple[str, ...], removed: tuple[str, ...], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        DaysOffModalities(added=tuple(map(off, added)), removed=tuple(map(on, removed)))


def test_corrections_have_a_bound() -> None:
    days = tuple(on("2022-01-01") + timedelta(days=number) for number in range(MOST_CORRECTIONS + 1))
    with pytest.raises(ValueError, match="expected at most 200 days"):
        DaysOffModalities(removed=days)
    assert DaysOffModalities().duty_station == Value(None, Authority.DEFAULT)
