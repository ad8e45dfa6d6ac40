"""The published programme as an iCalendar feed (RFC 5545, 7986).

A feed is a pure function of (document, names, query): two reads give identical bytes. What real clients need,
measured: TZID with a VTIMEZONE of our own, one sub-component per transition; UTC on request; a stable UID;
DTSTAMP of the publication, never of the request; cancelled meetings kept; no local time that occurs twice.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from icalendar import Calendar as ICalendar
from icalendar import Component, Event, Timezone, TimezoneDaylight, TimezoneStandard
from icalendar.prop import vDatetime, vDuration, vText

from models.enums import Language, MeetingStatus, SeatRole
from services.reference.labels import DESIGNATIONS, OBJECTIVES, ROLES
from services.rules.local_time import gives, occurs_twice
from services.rules.names import Names
from services.rules.publications import Document, Programme, PublishedMeeting
from services.rules.seats import describe_holder
from services.rules.text import clean_line, pick
from services.rules.zones import Onset, onsets

PRODID = "-//IMRF//Programme//EN"
REFRESH = timedelta(hours=1)
YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """What a subscriber chooses: the language of the texts, and UTC instead of local times with zones."""

    language: Language = Language.EN
    utc: bool = False


@dataclass(frozen=True, slots=True)
class Punctuation:
    """What stands after a role, between two holders, between the parts of a place and between numbers."""

    colon: str = ": "
    semicolon: str = "; "
    comma: str = ", "
    enumeration: str = ", "


_PUNCTUATION = {
    Language.AR: Punctuation(semicolon="؛ ", comma="، ", enumeration="، "),
    Language.ZH: Punctuation(colon="：", semicolon="；", comma="，", enumeration="、"),
    Language.FR: Punctuation(colon="\N{NO-BREAK SPACE}: ", semicolon="\N{NO-BREAK SPACE}; "),
}


def punctuation(language: Language) -> Punctuation:
    """The marks of a language; English, Russian and Spanish share theirs."""
    return _PUNCTUATION.get(language, Punctuation())


class Text(vText):
    """A TEXT that escapes what RFC 5545 (3.3.11) says; the library also turns a typed `\\N` into a line break."""

    def to_ical(self) -> bytes:
        """The escaped value."""
        escaped = self.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        return escaped.encode()


def render(document: Document, programme: Programme, names: Names, options: FeedOptions) -> bytes:
    """The feed of a published programme."""
    local = [m for m in programme.meetings if not _in_utc(m, options)]
    zones = sorted({meeting.timezone for meeting in local})
    blocks = [_head(document, options)]
    blocks += [_vtimezone(zone, [m for m in local if m.timezone == zone]) for zone in zones]
    blocks += [_event(meeting, names, options) for meeting in programme.meetings]
    return b"".join(blocks) + b"END:VCALENDAR\r\n"


def _head(document: Document, options: FeedOptions) -> bytes:
    title, language = pick(document.forum.title, options.language)
    refresh = vDuration(REFRESH)
    refresh.params["VALUE"] = "DURATION"  # RFC 7986 requires it; the library leaves it out
    calendar = ICalendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", PRODID)
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("NAME", _text(title, language))
    calendar.add("X-WR-CALNAME", _text(title))
    calendar.add("REFRESH-INTERVAL", refresh)
    calendar.add("X-PUBLISHED-TTL", vDuration(REFRESH))
    return _ical(calendar).removesuffix(b"END:VCALENDAR\r\n")


def _vtimezone(zone: str, meetings: list[PublishedMeeting]) -> bytes:
    """The zone's offset and each change of it, bounded to the meetings and the year before them.

    The library's own VTIMEZONE makes clients show an hour off; without any, one of six readers shows UTC. The year
    before brings a STANDARD also where all meetings lie in summer: Outlook takes the offset from there, else 0.
    """
    first, last = min(m.starts_at for m in meetings) - YEAR, max(m.ends_at for m in meetings)
    timezone = Timezone()
    timezone.add("TZID", zone)
    for onset in onsets(zone, first, last):
        timezone.add_component(_observance(onset))
    return _ical(timezone)


def _observance(onset: Onset) -> Component:
    observance = TimezoneDaylight() if onset.daylight else TimezoneStandard()
    observance["DTSTART"] = vDatetime(onset.local)
    observance.add("TZOFFSETFROM", onset.offset_from)
    observance.add("TZOFFSETTO", onset.offset_to)
    observance.add("TZNAME", onset.name)
    return observance


def _event(meeting: PublishedMeeting, names: Names, options: FeedOptions) -> bytes:
    event = Event()
    event.add("UID", str(meeting.id))
    event.add("DTSTAMP", meeting.last_modified)
    event.add("LAST-MODIFIED", meeting.last_modified)
    event.add("SEQUENCE", meeting.sequence)
    event.add("STATUS", meeting.status.value.upper())
    event.add("SUMMARY", _text(*pick(meeting.title, options.language)))
    utc = _in_utc(meeting, options)
    event["DTSTART"] = _time(meeting.local_start, meeting.starts_at, meeting.timezone, utc=utc)
    event["DTEND"] = _time(meeting.local_end, meeting.ends_at, meeting.timezone, utc=utc)
    if meeting.room is not None:
        room, language = pick(meeting.room.name, options.language)
        venue, _ = pick(meeting.room.venue, options.language)
        event.add("LOCATION", _text(punctuation(language).comma.join((room, venue, meeting.room.city)), language))
    if description := "\n".join(_description(meeting, names, options.language)):
        event.add("DESCRIPTION", _text(description, options.language))
    event.add("CATEGORIES", [meeting.kind.value])
    event.add("TRANSP", "TRANSPARENT" if meeting.status is MeetingStatus.CANCELLED else "OPAQUE")
    return _ical(event)


def _description(meeting: PublishedMeeting, names: Names, language: Language) -> Iterator[str]:
    """One line a role with its holders, then the objectives."""
    marks = punctuation(language)
    for role in SeatRole:
        seats = [seat for seat in meeting.people if seat.role is role]
        holders = [describe_holder(seat, names, DESIGNATIONS, language) for seat in seats]
        if known := [holder for holder in holders if holder is not None]:
            yield f"{pick(ROLES[role], language)[0]}{marks.colon}{marks.semicolon.join(known)}"
    if meeting.objectives:
        numbers = marks.enumeration.join(str(number) for number in meeting.objectives)
        yield f"{pick(OBJECTIVES, language)[0]}{marks.colon}{numbers}"


def _in_utc(meeting: PublishedMeeting, options: FeedOptions) -> bool:
    """Asked for; or where a local time would not give every client the published instant.

    Of a wall time that occurs twice some clients read the first, some the second. And a newer release of the tz data
    must not move subscribers without a publication: what it would move goes out as the instant that was published.
    """
    ends = ((meeting.local_start, meeting.starts_at), (meeting.local_end, meeting.ends_at))
    return options.utc or any(
        occurs_twice(wall, meeting.timezone) or not gives(wall, meeting.timezone, instant) for wall, instant in ends
    )


def _time(wall: datetime, instant: datetime, timezone: str, *, utc: bool) -> vDatetime:
    if utc:
        return vDatetime(instant.astimezone(UTC))
    value = vDatetime(wall)
    value.params["TZID"] = timezone
    return value


def _text(text: str, language: Language | None = None) -> Text:
    """Cleaned again, line by line: rows may have come in other than by the API."""
    value = Text("\n".join(clean_line(line) for line in text.split("\n")))
    if language is not None:
        value.params["LANGUAGE"] = language.value
    return value


def _ical(component: Component) -> bytes:
    # Properties in the order in which they were added: readers of the raw text find the UID first.
    return bytes(component.to_ical(sorted=False))
