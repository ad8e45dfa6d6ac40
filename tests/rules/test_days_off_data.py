"""Duty stations, days off and significant days as data: complete, in order, and honest about what they are."""

import csv
from datetime import date
from itertools import pairwise

import pytest

from models.enums import Basis, DutyStation, Language, Roll
from services.reference.days_off import (
    DATA,
    calendar_for,
    calendars,
    days_off,
    significant_days,
    station_of_zone,
    stations,
)
from services.rules.days_off import DayOff, DaysOffModalities, add_working_days, rolled
from services.rules.local_time import load_zone
from services.rules.modalities import Value
from tests.rules.builders import IMRF

YEARS = range(2020, 2032)
NEW_YORK = days_off()[DutyStation.NEW_YORK]
NINE = {
    "New Year's Day",
    "Good Friday",
    "Memorial Day",
    "Eid al-Fitr",
    "Independence Day",
    "Eid al-Adha",
    "Labour Day",
    "Thanksgiving Day",
    "Christmas Day",
}


def on(text: str) -> date:
    return date.fromisoformat(text)


def plain(name: str) -> str:
    return name.removesuffix(" (observed)")


def test_the_file_is_sorted_and_each_date_there_once() -> None:
    with (DATA / "days_off.csv").open(encoding="utf-8", newline="") as file:
        rows = [(list(DutyStation).index(row["station"]), row["date"]) for row in csv.DictReader(file)]
    assert all(before < after for before, after in pairwise(rows))
    assert all(before.day < after.day for before, after in pairwise(significant_days()))


@pytest.mark.parametrize("station", list(DutyStation))
def test_every_year_is_covered(station: DutyStation) -> None:
    for year in YEARS:
        names = [day.name for day in days_off()[station] if day.day.year == year]
        assert len(names) >= 8
        for eid in ("Eid al-Fitr", "Eid al-Adha"):
            assert any(eid in name for name in names), (station, year, eid)


def test_new_york_has_its_nine_each_year_and_none_on_a_weekend() -> None:
    for year in YEARS:
        # A New Year on a Saturday is observed on the last day of the year before.
        names = [plain(day.name) for day in NEW_YORK if day.day.year == year and day.day != date(year, 12, 31)]
        if date(year, 1, 1).weekday() == 5:
            names.append("New Year's Day")
            assert date(year - 1, 12, 31) in calendars()[DutyStation.NEW_YORK].days
        assert set(names) == NINE, year
        assert len(names) == 9
    assert not [day for day in NEW_YORK if day.day.weekday() > 4]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2022-04-15", "Good Friday"),
        ("2022-05-30", "Memorial Day"),
        ("2022-07-04", "Independence Day"),
        ("2022-11-24", "Thanksgiving Day"),
        ("2022-12-26", "Christmas Day (observed)"),
        ("2023-01-02", "New Year's Day (observed)"),
        ("2021-12-31", "New Year's Day (observed)"),
        ("2020-05-26", "Eid al-Fitr"),
        ("2020-07-31", "Eid al-Adha"),
        ("2026-07-03", "Independence Day (observed)"),
    ],
)
def test_known_days_of_new_york(day: str, name: str) -> None:
    found = calendars()[DutyStation.NEW_YORK].day_off(on(day))
    assert found is not None
    assert found.name == name


def test_announced_is_what_a_list_was_found_for_and_the_list_is_whole() -> None:
    announced = {(key, day.day.year) for key, days in days_off().items() for day in days if day.basis == "announced"}
    assert announced == {(DutyStation.NEW_YORK, year) for year in (2020, 2026)}
    for year in (2020, 2026):
        days = [day for day in NEW_YORK if day.day.year == year]
        assert {day.basis for day in days} == {Basis.ANNOUNCED}
        assert len({day.source for day in days}) == 1


def test_stand_ins_say_so() -> None:
    for key, days in days_off().items():
        if key is not DutyStation.NEW_YORK:
            assert all(
                "stand in for the duty station's list" in day.source or "A/RES/52/214 A" in day.source for day in days
            )


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2022-05-16", "Day of Vesak"),
        ("2026-05-01", "Day of Vesak"),
        ("2022-10-05", "Yom Kippur"),
        ("2022-10-24", "Diwali"),
        ("2022-11-08", "Gurpurab"),
        ("2022-03-21", "Nowruz"),
        ("2022-04-22", "Orthodox Good Friday"),
        ("2022-01-07", "Orthodox Christmas"),
    ],
)
def test_known_significant_days(day: str, name: str) -> None:
    assert calendars()[None].significant[on(day)].name == name
    assert len(significant_days()) == 7 * len(YEARS)


def test_stations_have_zone_weekend_and_a_city_in_six_languages() -> None:
    assert [station.key for station in stations()] == list(DutyStation)
    for station in stations():
        load_zone(station.timezone)
        assert set(station.city) == set(Language)
        assert station_of_zone(station.timezone) is station.key
        assert station.weekend == (("friday", "saturday") if station.key == "cairo" else ("saturday", "sunday"))
    assert calendars()[DutyStation.CAIRO].weekend == {4, 5}
    assert station_of_zone("Africa/Nairobi") is None


def test_working_days_by_what_was_announced_and_what_was_not() -> None:
    announced = calendars()[DutyStation.NEW_YORK]
    assert rolled(announced, on("2026-11-26"), Roll.NEXT) == on("2026-11-27")
    assert rolled(announced, on("2026-12-25"), Roll.PREVIOUS) == on("2026-12-24")
    assert add_working_days(announced, on("2026-05-26"), 1) == on("2026-05-28")
    assert rolled(announced, on("2022-11-24"), Roll.NEXT) == on("2022-11-24")  # computed: told, not reckoned with


def test_a_forums_calendar_is_its_duty_stations_as_corrected() -> None:
    assert calendar_for(DaysOffModalities()) == calendars()[None]
    thanksgiving = DayOff(on("2022-11-24"), "Thanksgiving Day", Basis.ANNOUNCED, "the list for 2022")
    modalities = DaysOffModalities(
        duty_station=Value(DutyStation.NEW_YORK, IMRF.modalities.days_off.duty_station.authority),
        added=(thanksgiving,),
        removed=(on("2022-12-26"),),
    )
    calendar = calendar_for(modalities)
    assert calendar.is_day_off(thanksgiving.day)
    assert calendar.day_off(on("2022-12-26")) is None
    assert calendar.day_off(on("2022-09-05")) is not None
