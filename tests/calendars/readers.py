"""Four real calendar readers, and libical where the machine has it: what each makes of the bytes of a feed.

Nothing here interprets iCalendar: every text and every instant is what the reader itself made of the feed.

Where the zone of a TZID comes from differs. ical.js takes the feed's VTIMEZONE and nothing else; libical too, and
a zone of its own where there is none. icalendar and khal take the zone they know by that name, and the VTIMEZONE
only if they know none. node-ical takes the zone it knows and never the VTIMEZONE, but for the names that one
vendor makes up. So a wrong VTIMEZONE under a name that is known shows in ical.js and libical alone.

What is no instant (a date, a floating time) is refused, or read as of a zone where no forum is, or, by
node-ical, as of the first zone of the feed. Only where that one is at UTC itself would it pass for UTC.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.metadata import entry_points
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Any

import icalendar
from click.testing import CliRunner
from icalendar.timezone import tzp

from tests.calendars import libical

_JS = Path(__file__).with_name("js")
_SECONDS = 60
_READERS_ZONE = "Pacific/Chatham"  # where the readers live: far from every forum, and at +12:45 unmistakable
_KHAL_CONFIG = """\
[calendars]
[[feed]]
path = "{home}/feed"
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M:%S
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M:%S%z
longdatetimeformat = %Y-%m-%dT%H:%M:%S%z
[sqlite]
path = "{home}/khal.db"
"""
_KHAL_FIELDS = ("uid", "title", "status", "start-long", "end-long", "all-day", "location")


class UnreadableFeed(ValueError):
    """A reader refused the feed, or complained about it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader understood of one event; the instants are aware and in UTC."""

    uid: str
    summary: str
    status: str | None
    sequence: int | None
    start: datetime
    end: datetime
    location: str | None


def read_icalendar(feed: bytes) -> dict[str, Reading]:
    """Read with the Python library icalendar; it gives every field."""
    # A fresh provider: icalendar keeps the VTIMEZONEs of the feeds before, and answers with those.
    tzp.use("zoneinfo")
    try:
        events = icalendar.Calendar.from_ical(feed).events
    except ValueError as fault:
        raise UnreadableFeed(f"icalendar could not read the feed: {fault}") from fault
    return _by_uid(map(_from_icalendar, events))


def read_ical_js(feed: bytes) -> dict[str, Reading]:
    """Read with the JavaScript library ical.js, also several feeds after one another; it gives every field."""
    return _by_uid(map(_from_dict, _run_node("ical.js", feed)))


def read_node_ical(feed: bytes) -> dict[str, Reading]:
    """Read with the JavaScript library node-ical; it gives every field.

    Of two events with one UID it keeps the one with the higher SEQUENCE, where the other readers here refuse.
    """
    return _by_uid(map(_from_dict, _run_node("node-ical", feed)))


def read_khal(feed: bytes) -> dict[str, Reading]:
    """Import with the command-line program khal and read what it then shows; it gives no `sequence`.

    The program runs inside this process, on a calendar, a database and a home folder of its own.
    """
    with TemporaryDirectory() as folder, _khal_time_zones():
        home = Path(folder)
        (home / "feed").mkdir()
        (home / "feed.ics").write_bytes(feed)
        _configure_khal(home)
        _run_khal(home, "import", "--batch", str(home / "feed.ics"))
        return _shown_by_khal(home)


def read_khal_folder(home: Path) -> dict[str, Reading]:
    """What khal shows of the entries in `home/feed`, where another program keeps them, one a file."""
    with _khal_time_zones():
        _configure_khal(home)
        return _shown_by_khal(home)


def _configure_khal(home: Path) -> None:
    (home / "config").write_text(_KHAL_CONFIG.format(home=home, zone=_READERS_ZONE), encoding="utf-8")


def _shown_by_khal(home: Path) -> dict[str, Reading]:
    shown = _run_khal(home, "search", "", *(f"--json={field}" for field in _KHAL_FIELDS))
    return _by_uid(_from_khal(json.loads(line)[0]) for line in shown.split("\n") if line)


def read_libical(feed: bytes) -> dict[str, Reading]:
    """Read with the C library libical; it gives every field. Only where the machine has it (`LIBICAL`)."""
    if LIBICAL is None:
        raise RuntimeError(f"{libical.NAME} is missing: on Debian, `apt-get install libical3`")
    try:
        return _by_uid(map(_from_dict, libical.read_events(LIBICAL, feed)))
    except libical.LibicalError as fault:
        raise UnreadableFeed(str(fault)) from fault


LIBICAL = libical.load()
READERS: Mapping[str, Callable[[bytes], dict[str, Reading]]] = MappingProxyType(
    {
        "icalendar": read_icalendar,
        "ical.js": read_ical_js,
        "node-ical": read_node_ical,
        "khal": read_khal,
        **({"libical": read_libical} if LIBICAL else {}),
    }
)


def _by_uid(readings: Iterable[Reading]) -> dict[str, Reading]:
    found: dict[str, Reading] = {}
    for reading in readings:
        if reading.uid in found:
            raise UnreadableFeed(f"two events have the UID {reading.uid}")
        found[reading.uid] = reading
    return found


def _instant(value: date) -> datetime:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise UnreadableFeed(f"{value.isoformat()} is no instant: a date, a floating time or an unknown TZID")
    return value.astimezone(UTC)


def _from_icalendar(event: icalendar.Event) -> Reading:
    if event.errors:
        raise UnreadableFeed(f"icalendar found errors: {event.errors}")
    sequence = event.get("SEQUENCE")
    return Reading(
        uid=str(event["UID"]),
        summary=str(event.get("SUMMARY", "")),
        status=_text(event.get("STATUS")),
        sequence=None if sequence is None else int(sequence),
        start=_instant(event.start),
        end=_instant(event.end),
        location=_text(event.get("LOCATION")),
    )


def _text(value: object) -> str | None:
    return str(value) if value else None


def _from_dict(event: dict[str, Any]) -> Reading:
    return Reading(
        uid=event["uid"],
        summary=event.get("summary") or "",
        status=event.get("status"),
        sequence=event.get("sequence"),
        start=_instant(datetime.fromisoformat(event["start"])),
        end=_instant(datetime.fromisoformat(event["end"])),
        location=_text(event.get("location")),
    )


def _run_node(library: str, feed: bytes) -> list[dict[str, Any]]:
    node = Path(sys.executable).with_name("node")
    for needed in (node, _JS / "node_modules" / library):
        if not needed.exists():
            raise RuntimeError(f"{needed} is missing: `make test` installs what the calendar readers need")
    done = subprocess.run(
        [node, _JS / "read.mjs", library],
        input=feed,
        capture_output=True,
        timeout=_SECONDS,
        env={**os.environ, "TZ": _READERS_ZONE},
    )
    if done.returncode:
        raise UnreadableFeed(f"{library} could not read the feed:\n{done.stderr.decode()}")
    events: list[dict[str, Any]] = json.loads(done.stdout)
    return events


@contextmanager
def _khal_time_zones() -> Iterator[None]:
    """Give khal the pytz zones it needs, and the rest of this process its own back afterwards.

    khal sets icalendar to pytz for good when it is imported.
    """
    before = tzp.name
    tzp.use("pytz")
    try:
        yield
    finally:
        tzp.use(before)


def _run_khal(home: Path, *arguments: str) -> str:
    # So wide a terminal because khal breaks the lines of its JSON where the terminal ends.
    environment = {"HOME": str(home), "COLUMNS": "1000000000"}
    (program,) = entry_points(group="console_scripts", name="khal")
    done = CliRunner(env=environment).invoke(program.load(), ["--config", str(home / "config"), *arguments])
    if done.exit_code or done.stderr:
        raise UnreadableFeed(f"khal complained about the feed:\n{done.output}") from done.exception
    return done.stdout


def _from_khal(event: dict[str, str]) -> Reading:
    if event["all-day"] == "True":
        raise UnreadableFeed(f"{event['start-long']} is no instant: a date")
    return Reading(
        uid=event["uid"],
        summary=event["title"],
        status=_text(event["status"]),
        sequence=None,
        start=_instant(datetime.fromisoformat(event["start-long"])),
        end=_instant(datetime.fromisoformat(event["end-long"])),
        location=_text(event["location"]),
    )
