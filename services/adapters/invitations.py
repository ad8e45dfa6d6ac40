"""Invitations to meetings as iTIP messages (RFC 5546), and the answers of calendars to them.

One VEVENT for one attendee, with the meeting's own UID. The bytes depend on nothing but what is given: sent again,
they are the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from icalendar import Calendar as ICalendar
from icalendar.prop import vCalAddress

from models.enums import InvitationMethod, Language, MeetingPart, MeetingStatus, PartStat, SeatRole
from services.adapters.calendar_entries import make_entry, make_location, punctuation
from services.adapters.calendars import PRODID, make_event, make_timezone, to_bytes
from services.adapters.letters import CalendarPart
from services.reference.labels import PARTS, YOUR_PART
from services.rules.feeds import FeedOptions
from services.rules.names import Names
from services.rules.publications import PublishedMeeting
from services.rules.text import clean_line, pick

_END = b"END:VCALENDAR\r\n"


@dataclass(frozen=True, slots=True)
class Organizer:
    """To whose address calendars send their answers, who writes for it, and its name."""

    address: str
    sent_by: str
    name: str


@dataclass(frozen=True, slots=True)
class Attendee:
    """Who is invited, by name where there is one, and what they have replied."""

    address: str
    name: str | None
    partstat: PartStat


def part_in_words(roles: Iterable[SeatRole], party: str, language: Language, *, labelled: bool = False) -> str:
    """`Co-chair (Egypt)`, at choice after what it is: `Your part: Co-chair (Egypt)`."""
    marks = punctuation(language)
    held = marks.comma.join(pick(PARTS[MeetingPart(role.value)], language)[0] for role in roles)
    part = f"{held} ({party})" if party else held
    return f"{pick(YOUR_PART, language)[0]}{marks.colon}{part}" if labelled else part


def place_in_words(meeting: PublishedMeeting, language: Language) -> str:
    """Where it takes place; nothing where that is not said."""
    place = make_location(meeting, language)
    return place[0] if place else ""


def render_invitation(
    meeting: PublishedMeeting,
    *,
    method: InvitationMethod,
    language: Language,
    part: str,
    organizer: Organizer,
    attendee: Attendee,
) -> CalendarPart:
    """The message for one calendar. `meeting` has the SEQUENCE and, as `last_modified`, the DTSTAMP to be sent.

    Whoever else has a seat in it is not named. Somebody who is let out of a meeting that takes place gets no STATUS
    (RFC 5546, 3.2.5).
    """
    entry = make_entry(replace(meeting, people=()), Names({}, {}), FeedOptions(language=language), part)
    event = make_event(entry)
    if method is InvitationMethod.CANCEL and meeting.status is not MeetingStatus.CANCELLED:
        del event["STATUS"]
    event["ORGANIZER"] = _organizer(organizer)
    event["ATTENDEE"] = _attendee(attendee, asked=method is InvitationMethod.REQUEST)
    calendar = ICalendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", PRODID)
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", method.value.upper())
    blocks = [to_bytes(calendar).removesuffix(_END)]
    if entry.start.timezone is not None:
        blocks.append(make_timezone(entry.start.timezone, meeting.starts_at, meeting.ends_at))
    return CalendarPart(method, b"".join((*blocks, to_bytes(event), _END)))


def _organizer(organizer: Organizer) -> vCalAddress:
    value = vCalAddress(f"mailto:{organizer.address}")
    value.params["CN"] = _quotable(organizer.name)
    if organizer.sent_by != organizer.address:
        value.params["SENT-BY"] = f"mailto:{organizer.sent_by}"
    return value


def _attendee(attendee: Attendee, *, asked: bool) -> vCalAddress:
    value = vCalAddress(f"mailto:{attendee.address}")
    if attendee.name is not None:
        value.params["CN"] = _quotable(attendee.name)
    value.params["CUTYPE"] = "INDIVIDUAL"
    value.params["ROLE"] = "REQ-PARTICIPANT"
    value.params["PARTSTAT"] = attendee.partstat.value.upper().replace("_", "-")
    if asked:
        value.params["RSVP"] = "TRUE"
    return value


def _quotable(text: str) -> str:
    """A parameter's value may hold no double quote (RFC 5545, 3.2)."""
    return clean_line(text).replace('"', "’")
