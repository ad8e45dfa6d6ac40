"""How long a calendar of a thousand meetings takes: `python -m tests.calendars.measure`. The best of five runs."""

import json
import sys
from collections.abc import Callable
from datetime import date, timedelta
from time import perf_counter

from models.enums import ForumTemplate, Language, MeetingFormat, MeetingKind, SeatRole
from services.adapters import calendars
from services.queries.publications import from_json, to_json
from services.rules.feeds import FeedOptions
from services.rules.names import Names, PartyName, PersonName
from services.rules.programme import DatesFact, MeetingFact, SeatFact
from services.rules.publications import PublishedForum, publish
from tests.rules.builders import NEW_YORK, OPENING, a_meeting, a_room, an_id, utc

MEETINGS, RUNS, HOLDERS = 1000, 5, range(1, 6)
ZONES = ("America/New_York", "Africa/Cairo", "Asia/Beirut", "Europe/Zurich")
NAMES = Names(
    {an_id(f"party {n}"): PartyName(f"P{n}", dict.fromkeys(Language, f"Party {n}")) for n in HOLDERS},
    {an_id(f"person {n}"): PersonName(f"Person {n}", "H.E. Ms.") for n in HOLDERS},
)
PEOPLE = tuple(SeatFact(SeatRole.SPEAKER, n, None, an_id(f"party {n}"), an_id(f"person {n}")) for n in HOLDERS)
TITLE = dict.fromkeys(Language, "A side event on safe, orderly and regular migration (الهجرة الآمنة)")


def meeting(number: int) -> MeetingFact:
    """With all that an entry can say."""
    day, hour = date(2026, 5, 1) + timedelta(days=number // 40), 8 + number % 10
    return a_meeting(
        MeetingKind.SIDE_EVENT,
        number,
        f"{day} {hour:02}:00",
        f"{day} {hour + 1:02}:30",
        ZONES[number % len(ZONES)],
        title=TITLE,
        room=a_room(),
        people=PEOPLE,
        objectives=(1, 2, 3),
        interpretation=tuple(Language),
        format=MeetingFormat.HYBRID,
        webcast_url=f"https://webcast.example/{number}",
    )


def best(work: Callable[[], object], before: Callable[[], object] = lambda: None) -> str:
    """The shortest of several runs, in milliseconds."""
    times = []
    for _ in range(RUNS):
        before()
        begin = perf_counter()
        work()
        times.append(perf_counter() - begin)
    return f"{min(times) * 1000:.0f} ms"


def forget() -> None:
    """Empties what is kept."""
    calendars.render_entry.cache_clear()
    calendars.make_timezone.cache_clear()


def main() -> None:
    """Prints the figures."""
    document = publish(
        None,
        forum=PublishedForum("measured", ForumTemplate.IMRF, TITLE),
        dates=DatesFact(OPENING, OPENING, None, NEW_YORK),
        modalities={},
        meetings=tuple(meeting(number) for number in range(MEETINGS)),
        closed_title=TITLE,
        number=1,
        at=utc("2026-01-15 12:00"),
    )
    stored = json.dumps(to_json(document))

    def from_document() -> bytes:
        assert document.programme is not None
        return calendars.render(document.forum.title, document.programme.meetings, NAMES, FeedOptions())

    def from_stored() -> bytes:
        read = from_json(json.loads(stored))
        assert read.programme is not None
        return calendars.render(read.forum.title, read.programme.meetings, NAMES, FeedOptions())

    figures = [f"{MEETINGS} meetings, {len(from_document()) / 1e6:.2f} MB; stored {len(stored) / 1e6:.2f} MB"]
    for name, work in (("rendering", from_document), ("parsing and rendering", from_stored)):
        figures.append(f"{name}: {best(work)} with every entry kept, {best(work, forget)} with none")
    figures.append(f"parsing alone: {best(lambda: from_json(json.loads(stored)))}")
    sys.stdout.write("\n".join(figures) + "\n")


if __name__ == "__main__":
    main()
