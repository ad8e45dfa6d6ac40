"""Duty stations, their days off and the significant days, read once from the files beside this module."""

import csv
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType

from models.enums import Basis, DutyStation, Language, Weekday
from services.rules.days_off import WEEKDAYS, DayOff, DaysOffModalities, WorkingCalendar, corrected

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Station:
    """A duty station: its city by language, its zone, the days of its weekend, and who says so."""

    key: DutyStation
    city: Mapping[Language, str]
    timezone: str
    weekend: tuple[Weekday, ...]
    source: str


@cache
def stations() -> tuple[Station, ...]:
    """The duty stations, in the order of DutyStation."""
    rows = tomllib.loads((DATA / "duty_stations.toml").read_text("utf-8"))
    return tuple(
        Station(
            key,
            {language: rows[key]["city"][language] for language in Language},
            rows[key]["timezone"],
            tuple(Weekday(day) for day in rows[key]["weekend"]),
            rows[key]["source"],
        )
        for key in DutyStation
    )


def station_of_zone(timezone: str) -> DutyStation | None:
    """The duty station of a zone, by its name in the IANA database."""
    return next((station.key for station in stations() if station.timezone == timezone), None)


@cache
def days_off() -> Mapping[DutyStation, tuple[DayOff, ...]]:
    """The days off of each duty station by date, without weekends."""
    found: dict[DutyStation, list[DayOff]] = {key: [] for key in DutyStation}
    for row in _read("days_off.csv"):
        found[DutyStation(row["station"])].append(_day(row))
    return MappingProxyType({key: tuple(days) for key, days in found.items()})


@cache
def significant_days() -> tuple[DayOff, ...]:
    """The significant days of all duty stations by date."""
    return tuple(map(_day, _read("significant_days.csv")))


@cache
def calendars() -> Mapping[DutyStation | None, WorkingCalendar]:
    """The calendar of each duty station; that of none has Saturdays, Sundays and the significant days."""
    significant = MappingProxyType({day.day: day for day in significant_days()})
    none = WorkingCalendar(significant=significant)
    return MappingProxyType(
        {
            None: none,
            **{
                station.key: replace(
                    none,
                    station=station.key,
                    weekend=frozenset(WEEKDAYS.index(day) for day in station.weekend),
                    days=MappingProxyType({day.day: day for day in days_off()[station.key]}),
                )
                for station in stations()
            },
        }
    )


def calendar_for(modalities: DaysOffModalities) -> WorkingCalendar:
    """The calendar by which a forum reckons: its duty station's, as its organizers corrected it."""
    return corrected(calendars()[modalities.duty_station.value], modalities)


def _day(row: Mapping[str, str]) -> DayOff:
    return DayOff(date.fromisoformat(row["date"]), row["name_en"], Basis(row["basis"]), row["source"])


def _read(name: str) -> Iterator[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
