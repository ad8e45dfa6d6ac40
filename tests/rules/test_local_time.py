"""Wall times and their instants: nights when clocks change, names that are no zones, and the pinned zone data."""

import os
import subprocess
import sys
import zoneinfo
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import pytest

from services.rules.local_time import TZ_VERSION, LocalTime, LocalTimeError, load_zone, occurs_twice, resolve
from tests.rules.builders import NEW_YORK, utc, wall

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("zone", "time", "instant"),
    [
        ("UTC", "2026-05-05 10:00", "2026-05-05 10:00"),
        (NEW_YORK, "2022-01-26 17:00", "2022-01-26 22:00"),  # special accreditation closed, in winter
        (NEW_YORK, "2022-05-17 10:00", "2022-05-17 14:00"),
        (NEW_YORK, "2026-03-08 01:59", "2026-03-08 06:59"),
        (NEW_YORK, "2026-03-08 03:00", "2026-03-08 07:00"),
        ("Africa/Cairo", "2021-11-30 10:00", "2021-11-30 08:00"),
        ("Africa/Cairo", "2022-07-03 10:00", "2022-07-03 08:00"),  # a year without summer time
        ("Africa/Cairo", "2024-07-03 10:00", "2024-07-03 07:00"),
        ("Africa/Cairo", "2026-04-23 23:59", "2026-04-23 21:59"),
        ("Africa/Cairo", "2026-04-24 01:00", "2026-04-23 22:00"),
        ("Africa/Cairo", "2026-10-30 00:00", "2026-10-29 22:00"),
        ("Africa/Casablanca", "2026-02-14 10:00", "2026-02-14 09:00"),
        ("Africa/Casablanca", "2026-03-01 10:00", "2026-03-01 10:00"),  # Ramadan
        ("Africa/Casablanca", "2026-04-01 10:00", "2026-04-01 09:00"),
        ("Asia/Beirut", "2026-03-29 01:00", "2026-03-28 22:00"),
        ("Asia/Kathmandu", "2026-05-05 10:00", "2026-05-05 04:15"),
        ("Australia/Lord_Howe", "2026-01-05 10:00", "2026-01-04 23:00"),
        ("Australia/Lord_Howe", "2026-07-05 10:00", "2026-07-04 23:30"),
        ("Pacific/Kiritimati", "2026-05-05 10:00", "2026-05-04 20:00"),
    ],
)
def test_a_wall_time_gives_its_instant(zone: str, time: str, instant: str) -> None:
    for fold in (None, 0, 1):  # a fold is of no account where a wall time occurs once
        assert resolve(wall(time), zone, fold) == LocalTime(wall(time), 0, utc(instant))


@pytest.mark.parametrize(
    ("zone", "time"),
    [
        (NEW_YORK, "2026-03-08 02:00"),
        (NEW_YORK, "2026-03-08 02:59"),
        ("Africa/Cairo", "2026-04-24 00:00"),
        ("Africa/Cairo", "2026-04-24 00:59"),
        ("Asia/Beirut", "2026-03-29 00:30"),
        ("Africa/Casablanca", "2026-03-22 02:00"),  # after Ramadan
        ("Australia/Lord_Howe", "2026-10-04 02:00"),
        ("Australia/Lord_Howe", "2026-10-04 02:29"),
        ("Pacific/Apia", "2011-12-30 12:00"),  # a whole day that Samoa left out
    ],
)
def test_a_wall_time_that_clocks_leap_over_is_refused_whatever_the_fold(zone: str, time: str) -> None:
    for fold in (None, 0, 1):
        with pytest.raises(LocalTimeError) as error:
            resolve(wall(time), zone, fold)
        assert error.value.code == "nonexistent_local_time"
        assert str(error.value) == f"{time} does not exist in {zone}: clocks are put forward over it"


AMBIGUOUS = [
    (NEW_YORK, "2026-11-01 01:00", "2026-11-01 05:00", "2026-11-01 06:00"),
    (NEW_YORK, "2026-11-01 01:59", "2026-11-01 05:59", "2026-11-01 06:59"),
    ("Africa/Cairo", "2026-10-29 23:30", "2026-10-29 20:30", "2026-10-29 21:30"),
    ("Asia/Beirut", "2026-10-24 23:00", "2026-10-24 20:00", "2026-10-24 21:00"),
    ("Africa/Casablanca", "2026-02-15 02:30", "2026-02-15 01:30", "2026-02-15 02:30"),  # before Ramadan
    ("Australia/Lord_Howe", "2026-04-05 01:30", "2026-04-04 14:30", "2026-04-04 15:00"),
    ("Australia/Lord_Howe", "2026-04-05 01:59", "2026-04-04 14:59", "2026-04-04 15:29"),
]


@pytest.mark.parametrize(("zone", "time", "first", "second"), AMBIGUOUS)
def test_a_wall_time_that_occurs_twice_is_asked_for(zone: str, time: str, first: str, second: str) -> None:
    with pytest.raises(LocalTimeError) as error:
        resolve(wall(time), zone, None)
    assert error.value.code == "ambiguous_local_time"
    assert str(error.value) == f"{time} occurs twice in {zone}: choose fold 0 for the first, 1 for the second"


@pytest.mark.parametrize(("zone", "time", "first", "second"), AMBIGUOUS)
def test_the_fold_chooses_between_two_equal_wall_times(zone: str, time: str, first: str, second: str) -> None:
    assert resolve(wall(time), zone, 0) == LocalTime(wall(time), 0, utc(first))
    assert resolve(wall(time), zone, 1) == LocalTime(wall(time), 1, utc(second))
    assert occurs_twice(wall(time), zone) is True


@pytest.mark.parametrize(
    ("zone", "time"),
    [
        (NEW_YORK, "2026-11-01 00:59"),
        (NEW_YORK, "2026-11-01 02:00"),
        ("Africa/Cairo", "2026-10-29 22:59"),
        ("Africa/Cairo", "2026-10-30 00:00"),
        ("Australia/Lord_Howe", "2026-04-05 01:29"),
        ("Australia/Lord_Howe", "2026-04-05 02:00"),
        ("Africa/Casablanca", "2026-02-15 03:00"),
    ],
)
def test_wall_times_beside_those_that_occur_twice_need_no_fold(zone: str, time: str) -> None:
    assert resolve(wall(time), zone, None).fold == 0
    assert occurs_twice(wall(time), zone) is False


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "/",
        "EST5EDT",
        "EST",
        "Egypt",
        "tzdata.zi",
        "zone.tab",
        "__init__.py",
        "utc",
        "Mars/Olympus",
        "America",
        "America/",
        "America/Argentina",
        "America/__init__.py",
        "Africa/Cairo/",
        "Africa//Cairo",
        "./Africa/Cairo",
        "Africa/../Africa/Cairo",
        "../etc/passwd",
        "../../../../etc/passwd",
        "/etc/passwd",
        "/usr/share/zoneinfo/Africa/Cairo",
        "Africa/Cairo\n",
        "Africa/Cairo\0",
        "Africa/\ud800",
        "أفريقيا/القاهرة",
        "A/" + "b" * 10_000,
        "UTC+2",
        "+02:00",
    ],
)
def test_what_is_no_name_of_a_zone_is_refused(name: str) -> None:
    with pytest.raises(LocalTimeError) as error:
        load_zone(name)
    assert error.value.code == "unknown_timezone"
    assert str(error.value) == "expected the name of an IANA time zone such as America/New_York"
    with pytest.raises(LocalTimeError) as error:
        resolve(wall("2026-05-05 10:00"), name, None)
    assert error.value.code == "unknown_timezone"


@pytest.mark.parametrize("name", ["UTC", "Etc/UTC", "Africa/Cairo", "America/Argentina/Buenos_Aires", "US/Eastern"])
def test_names_of_zones_are_known(name: str) -> None:
    assert load_zone(name).key == name


def test_the_version_told_is_that_of_the_pinned_zones() -> None:
    assert version("tzdata") == TZ_VERSION
    assert zoneinfo.TZPATH == ()


def test_the_machines_zone_files_are_not_used(tmp_path: Path) -> None:
    """Even where the environment offers some, they are not looked at: here they would put Cairo in Tokyo's time."""
    forged = tmp_path / "Africa" / "Cairo"
    forged.parent.mkdir()
    forged.write_bytes(files("tzdata").joinpath("zoneinfo", "Asia", "Tokyo").read_bytes())
    (tmp_path / "Mars").mkdir()
    (tmp_path / "Mars" / "Olympus").write_bytes(forged.read_bytes())
    program = (
        "from datetime import datetime\n"
        "from zoneinfo import ZoneInfo\n"
        "at = datetime(2026, 5, 5, 10)\n"
        "print(at.replace(tzinfo=ZoneInfo.no_cache('Africa/Cairo')).utcoffset())\n"
        "from services.rules.local_time import LocalTimeError, load_zone, resolve\n"
        "print(resolve(at, 'Africa/Cairo', None).instant)\n"
        "try:\n"
        "    load_zone('Mars/Olympus')\n"
        "except LocalTimeError as error:\n"
        "    print(error.code)\n"
    )
    environment = {**os.environ, "PYTHONTZPATH": str(tmp_path), "PYTHONPATH": str(ROOT)}
    answer = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert answer.stdout.splitlines() == ["9:00:00", "2026-05-05 07:00:00+00:00", "unknown_timezone"]
