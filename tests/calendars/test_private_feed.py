"""Real programs subscribe to a private calendar: vdirsyncer fetches it, khal shows it; ical.js and node-ical read the
same instants from the same bytes.

vdirsyncer gives what it fetches over HTTP ids of its own, hashes of the entries: so they are known here by title.
"""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from icalendar import Calendar

from tests.calendars.readers import (
    Reading,
    read_ical_js,
    read_khal_folder,
    read_node_ical,
)
from tests.fuzz.world import authorization, served
from tests.world import forum_payload

FORUM, TITLE = "/forums/imrf-test", "Bureau of the forum"
_CONFIG = """\
[general]
status_path = "{home}/status/"
[pair feed]
a = "forum"
b = "own"
collections = null
conflict_resolution = "a wins"
[storage forum]
type = "http"
url = "{url}"
[storage own]
type = "filesystem"
path = "{home}/feed/"
fileext = ".ics"
"""


class Subscriber:
    """Somebody of a delegation, with vdirsyncer and khal."""

    def __init__(self, home: Path, url: str) -> None:
        self.home, self.url = home, url
        (home / "feed").mkdir()
        (home / "vdirsyncer").write_text(_CONFIG.format(home=home, url=url))
        self._run("discover")

    def _run(self, command: str) -> None:
        words = [sys.executable, "-m", "vdirsyncer", "-c", str(self.home / "vdirsyncer"), command]
        done = subprocess.run(words, capture_output=True, text=True, timeout=30)
        assert done.returncode == 0, done.stderr

    def sees(self) -> dict[str, Reading]:
        """By title."""
        self._run("sync")
        return {reading.summary: reading for reading in read_khal_folder(self.home).values()}


class Office:
    """Whoever makes the programme."""

    def __init__(self, base: str) -> None:
        self.http = httpx.Client(base_url=f"{base}/v1")

    def ask(self, method: str, path: str, caller: str = "opga", body: Any = None, **headers: str) -> Any:
        sent = {**authorization(caller), **{name.replace("_", "-"): value for name, value in headers.items()}}
        answer = self.http.request(method, path, json=body, headers=sent)
        assert answer.status_code < 300, answer.text
        return answer.json() if answer.content else None

    def publish(self, meeting_id: str, **changes: Any) -> None:
        path = f"{FORUM}/meetings/{meeting_id}"
        version = self.ask("GET", path)["version"]
        self.ask("PATCH", path, body=changes, If_Match=f'"{version}"')
        self.ask("POST", f"{FORUM}/programme/versions", body={})


@pytest.fixture
def base(own_database: str):
    with served(own_database) as address:
        yield address


def test_vdirsyncer_and_khal_see_create_move_room_cancel_and_restore(base: str, tmp_path: Path) -> None:
    office = Office(base)
    office.ask("POST", "/forums", body=forum_payload())
    venue = office.ask("POST", "/venues", body={"name": {"en": "Test Centre"}, "city": "Example City"})["id"]
    room = office.ask("POST", f"/venues/{venue}/rooms", body={"name": {"en": "Room A"}})["id"]
    seat = {"role": "presiding", "party": "EGY"}
    meeting = {"kind": "consultation", "title": {"en": "Bureau"}, "people": [seat], "status": "confirmed"}
    times = {"local_start": "2026-03-02T10:00", "local_end": "2026-03-02T11:00"}
    made = office.ask("POST", f"{FORUM}/meetings", body={**meeting, **times})["id"]
    office.publish(made, title={"en": TITLE})
    wish = {"forum": "imrf-test", "label": "Mine", "deadlines": False}
    url = office.ask("POST", "/calendar-feeds", "egypt", wish)["url"]
    address = base + url[url.index("/v1/") :]

    subscriber = Subscriber(tmp_path, address)
    first = subscriber.sees()
    assert list(first) == [TITLE]
    assert (first[TITLE].start, first[TITLE].location) == (datetime(2026, 3, 2, 15, tzinfo=UTC), None)

    office.publish(made, local_start="2026-03-02T12:30", local_end="2026-03-02T13:30")
    assert subscriber.sees()[TITLE].start == datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
    office.publish(made, room_id=room)
    assert subscriber.sees()[TITLE].location == "Room A, Test Centre, Example City"
    office.publish(made, status="cancelled")
    assert subscriber.sees()[TITLE].status == "CANCELLED"
    office.publish(made, status="confirmed")
    last = subscriber.sees()[TITLE]
    assert (last.status, last.start) == ("CONFIRMED", datetime(2026, 3, 2, 17, 30, tzinfo=UTC))

    feed = httpx.get(address).content
    (event,) = Calendar.from_ical(feed).walk("VEVENT")
    assert (event["SEQUENCE"], str(event["DESCRIPTION"]).splitlines()[0]) == (4, "Your part: Presiding (Egypt)")
    for read in (read_ical_js, read_node_ical):
        assert {uid: (one.start, one.end) for uid, one in read(feed).items()} == {made: (last.start, last.end)}

    # Struck from it, it is gone from the subscriber's calendar; the public one still has it.
    later = {"local_start": "2026-03-03T10:00", "local_end": "2026-03-03T11:00"}
    office.ask("POST", f"{FORUM}/meetings", body={**meeting, **later})
    office.publish(made, people=[])
    assert list(subscriber.sees()) == ["Bureau"]
    office.http.close()
