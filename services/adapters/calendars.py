"""The published programme, and deadlines where asked for, as an iCalendar feed (RFC 5545, 7986).

A feed is a pure function of (title, meetings, deadlines, names, options): two reads give identical bytes. What real
clients need, measured: TZID with a VTIMEZONE of our own, one sub-component per transition; UTC on request; a stable
UID; DTSTAMP of the publication, never of the request; cancelled meetings kept; no local time that occurs twice.
"""

import json
from collections import OrderedDict
from collections.abc import Hashable, Iterable, Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import chain
from types import MappingProxyType
from typing import Any
from uuid import UUID

from icalendar import Calendar as ICalendar
from icalendar import Component, Event, Timezone, TimezoneDaylight, TimezoneStandard
from icalendar.prop import vDatetime, vDuration, vText, vUri

from models.enums import Language
from services.adapters.calendar_entries import CalendarEntry, EntryTime, Worded, make_entry
from services.adapters.deadline_entries import make_deadline_entry
from services.rules.feeds import FeedOptions
from services.rules.names import Names
from services.rules.public_deadlines import PublicDeadline
from services.rules.publications import PublishedMeeting
from services.rules.text import clean_line, pick
from services.rules.zones import Onset, onsets

PRODID = "-//IMRF//Programme//EN"
REFRESH = timedelta(hours=1)
_EVENT, _END = b"BEGIN:VEVENT\r\n", b"END:VCALENDAR\r\n"
YEAR = timedelta(days=366)
_NOTHING: Mapping[UUID, str] = MappingProxyType({})


class Text(vText):
    """A TEXT that escapes what RFC 5545 (3.3.11) says; the library also turns a typed `\\N` into a line break."""

    def to_ical(self) -> bytes:
        """The escaped value."""
        escaped = self.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        return escaped.encode()


def render(
    title: Mapping[Language, str],
    meetings: Iterable[PublishedMeeting],
    names: Names,
    options: FeedOptions,
    deadlines: Iterable[PublicDeadline] = (),
    *,
    own: Mapping[UUID, str] = _NOTHING,
    note: str | None = None,
    of: Hashable = None,
) -> bytes:
    """A calendar of this name with these meetings, which need be none, and these deadlines after them.

    `own`: meeting -> what its reader's part in it is, for a private calendar. `note` stands above all of it.
    `of`: something that is another thing for other meetings or other names, by which entries are kept.
    """
    blocks = [_head(*pick(title, options.language), note)]
    spans: dict[str, tuple[datetime, datetime]] = {}
    events = []
    kept = None if of is None else (_one(of), options)
    of_meetings = ((_of_meeting(m, names, options, own.get(m.id), kept), m.starts_at, m.ends_at) for m in meetings)
    of_deadlines = ((_rendered(make_deadline_entry(d, options)), d.at, d.at) for d in deadlines)
    for (event, zone), starts, ends in chain(of_meetings, of_deadlines):
        events.append(event)
        if zone is not None:
            first, last = spans.get(zone, (starts, ends))
            spans[zone] = min(first, starts), max(last, ends)
    blocks += [make_timezone(zone, *spans[zone]) for zone in sorted(spans)]
    return b"".join((*blocks, *events, _END))


Rendered = tuple[bytes, str | None]  # an entry, and the zone of its times, if they have one


def _rendered(entry: CalendarEntry) -> Rendered:
    return render_entry(entry), entry.start.timezone


_MOST_KEPT = 20_000
_kept: OrderedDict[Hashable, Rendered] = OrderedDict()


def _of_meeting(
    meeting: PublishedMeeting, names: Names, options: FeedOptions, own: str | None, kept: Hashable
) -> Rendered:
    """The entry of a meeting, made once for all who see the same of it: making it anew to find its bytes takes as
    long as all else of a calendar."""
    if kept is None:
        return _rendered(make_entry(meeting, names, options, own))
    key = (kept, meeting.id, own, meeting.status, *meeting.title.values())  # whole, or as the public sees it
    found = _kept.get(key)
    if found is None:
        found = _kept[key] = _rendered(make_entry(meeting, names, options, own))
        if len(_kept) > _MOST_KEPT:
            _kept.popitem(last=False)
    return found


@lru_cache(maxsize=500)
def _one(_: Hashable) -> object:
    """One object for all that is equal: such a key is hashed once a calendar, not once a meeting."""
    return object()


def to_jcal(calendar: bytes) -> bytes:
    """The same calendar, one of `render`, as JSON (RFC 7265). What was made of an entry is kept, as its bytes are."""
    head, *events = calendar.removesuffix(_END).split(_EVENT)
    name, properties, zones = ICalendar.from_ical(head + _END).to_jcal()
    zones += [_event_as_jcal(_EVENT + event) for event in events]
    return json.dumps([name, properties, zones], ensure_ascii=False, separators=(",", ":")).encode()


@lru_cache(maxsize=20_000)
def _event_as_jcal(event: bytes) -> list[Any]:
    found: list[Any] = Event.from_ical(event).to_jcal()
    return found


def _head(title: str, language: Language, note: str | None) -> bytes:
    refresh = vDuration(REFRESH)
    refresh.params["VALUE"] = "DURATION"  # RFC 7986 requires it; the library leaves it out
    calendar = ICalendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", PRODID)
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("NAME", _text((title, language)))
    calendar.add("X-WR-CALNAME", _text((title, None)))
    if note is not None:
        calendar.add("DESCRIPTION", _text((note, language)))
        calendar.add("X-WR-CALDESC", _text((note, None)))
    calendar.add("REFRESH-INTERVAL", refresh)
    calendar.add("X-PUBLISHED-TTL", vDuration(REFRESH))
    return to_bytes(calendar).removesuffix(_END)


@lru_cache(maxsize=500)
def make_timezone(zone: str, first: datetime, last: datetime) -> bytes:
    """The zone's offset and each change of it, bounded to the entries from `first` to `last` and the year before.

    The library's own VTIMEZONE makes clients show an hour off; without any, one of six readers shows UTC. The year
    before brings a STANDARD also where all meetings lie in summer: Outlook takes the offset from there, else 0.
    """
    timezone = Timezone()
    timezone.add("TZID", zone)
    for onset in onsets(zone, first - YEAR, last):
        timezone.add_component(_observance(onset))
    return to_bytes(timezone)


def _observance(onset: Onset) -> Component:
    observance = TimezoneDaylight() if onset.daylight else TimezoneStandard()
    observance["DTSTART"] = vDatetime(onset.local)
    observance.add("TZOFFSETFROM", onset.offset_from)
    observance.add("TZOFFSETTO", onset.offset_to)
    observance.add("TZNAME", onset.name)
    return observance


@lru_cache(maxsize=20_000)
def render_entry(entry: CalendarEntry) -> bytes:
    """The VEVENT of an entry, and of nothing else: so it can be kept, and is."""
    return to_bytes(make_event(entry))


def make_event(entry: CalendarEntry) -> Event:
    """The same, before it becomes bytes: an invitation adds to it."""
    event = Event()
    event.add("UID", entry.uid)
    event.add("DTSTAMP", entry.last_modified)
    event.add("LAST-MODIFIED", entry.last_modified)
    event.add("SEQUENCE", entry.sequence)
    event.add("STATUS", entry.status.value.upper())
    event.add("SUMMARY", _text(entry.summary))
    event["DTSTART"] = _time(entry.start)
    if entry.end is not None:
        event["DTEND"] = _time(entry.end)
    if entry.location is not None:
        event.add("LOCATION", _text(entry.location))
    if entry.description is not None:
        event.add("DESCRIPTION", _text(entry.description))
    event["CATEGORIES"] = _text(entry.category)
    if entry.kind is not None:
        event.add("X-IMRF-KIND", _text((entry.kind.value, None)))
    if entry.webcast_url is not None:
        event["URL"] = vUri(entry.webcast_url)
        event["CONFERENCE"] = _conference(entry.webcast_url, entry.webcast)
    event.add("TRANSP", "OPAQUE" if entry.busy else "TRANSPARENT")
    return event


def _conference(url: str, label: Worded) -> vUri:
    """RFC 7986, 5.11: what one hears and sees at this address."""
    value = vUri(url)
    value.params.update(
        {"VALUE": "URI", "FEATURE": ["AUDIO", "VIDEO"], "LABEL": label[0], "LANGUAGE": label[1].value}
    )
    return value


def _time(time: EntryTime) -> vDatetime:
    value = vDatetime(time.wall)
    if time.timezone is not None:
        value.params["TZID"] = time.timezone
    return value


def _text(worded: tuple[str, Language | None]) -> Text:
    """Cleaned again, line by line: rows may have come in other than by the API."""
    text, language = worded
    value = Text("\n".join(clean_line(line) for line in text.split("\n")))
    if language is not None:
        value.params["LANGUAGE"] = language.value
    return value


def to_bytes(component: Component) -> bytes:
    """As it is sent."""
    # Properties in the order in which they were added: readers of the raw text find the UID first.
    return bytes(component.to_ical(sorted=False))
