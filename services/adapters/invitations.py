"""Invitations to meetings as iTIP messages (RFC 5546), and the answers of calendars to them.

One VEVENT for one attendee, with the meeting's own UID. The bytes depend on nothing but what is given: sent again,
they are the same.
"""

import email
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import getaddresses
from uuid import UUID

from icalendar import Calendar as ICalendar
from icalendar import Component
from icalendar.prop import vCalAddress, vDDDTypes

from models.enums import InvitationMethod, Language, MeetingPart, MeetingStatus, PartStat, SeatRole
from services.adapters.calendar_entries import make_entry, make_location, punctuation
from services.adapters.calendars import PRODID, make_event, make_timezone, to_bytes
from services.adapters.letters import CalendarPart
from services.errors import InvalidInput
from services.reference.labels import PARTS, YOUR_PART
from services.rules.feeds import FeedOptions
from services.rules.meeting_invitations import Reply
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


def part_in_words(
    roles: Iterable[SeatRole], party: Mapping[Language, str], language: Language, *, labelled: bool = False
) -> str:
    """`Co-chair (Egypt)`, by the names of the `party`, if it is for one; at choice after what it is: `Your part:
    Co-chair (Egypt)`."""
    marks = punctuation(language)
    held = marks.comma.join(pick(PARTS[MeetingPart(role.value)], language)[0] for role in roles)
    part = f"{held} ({pick(party, language)[0]})" if party else held
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
    bare: bool = False,
) -> CalendarPart:
    """The message for one calendar. `meeting` has the SEQUENCE and, as `last_modified`, the DTSTAMP to be sent.

    Whoever else has a seat in it is not named. Somebody who is let out of a meeting that takes place gets no STATUS
    (RFC 5546, 3.2.5). `bare`: not even when it takes place.
    """
    entry = make_entry(replace(meeting, people=()), Names({}, {}), FeedOptions(language=language), part)
    event = make_event(entry)
    if method is InvitationMethod.CANCEL and meeting.status is not MeetingStatus.CANCELLED:
        del event["STATUS"]
    if bare:
        del event["DTSTART"], event["DTEND"]
    event["ORGANIZER"] = _organizer(organizer)
    event["ATTENDEE"] = _attendee(attendee, asked=method is InvitationMethod.REQUEST)
    calendar = ICalendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", PRODID)
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", method.value.upper())
    blocks = [to_bytes(calendar).removesuffix(_END)]
    if entry.start.timezone is not None and not bare:
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


MOST_REPLY, MOST_MAIL = 64 * 1024, 256 * 1024  # bytes
_MOST_PARTS = 50
_MAILTO = re.compile(r"mailto:([^@\s]+@[^@\s]+)", re.IGNORECASE)


def calendar_of_mail(message: bytes) -> tuple[bytes, str]:
    """The one calendar in a mail (RFC 822), and the address that it says it is from. Raises InvalidInput."""
    if message.count(b"boundary") > _MOST_PARTS:
        raise InvalidInput("body", "too_many_parts", "expected a mail of few parts")
    read = email.message_from_bytes(message)
    found = [part for part in read.walk() if part.get_content_type() == "text/calendar"]
    senders = getaddresses([str(read.get("From", ""))])
    if len(found) != 1 or len(senders) != 1:
        words = "expected a mail from one address with one part of text/calendar"
        raise InvalidInput("body", "no_calendar", words)
    body = found[0].get_payload(decode=True)
    return body if isinstance(body, bytes) else b"", senders[0][1]


def read_reply(body: bytes) -> Reply:
    """An answer to an invitation, of which nothing is read but METHOD, UID, ATTENDEE, PARTSTAT, SEQUENCE and DTSTAMP.

    Raises InvalidInput, with the name of what is not as it must be.
    """
    if len(body) > MOST_REPLY:
        raise InvalidInput("body", "too_large", f"expected a calendar of {MOST_REPLY // 1024} KiB at most")
    if body.upper().count(b"BEGIN:") > _MOST_PARTS:
        raise InvalidInput("body", "too_many_parts", "expected one VEVENT")
    try:
        calendar = ICalendar.from_ical(body)
    except Exception as error:  # whatever the library trips over is no calendar
        raise InvalidInput("body", "no_calendar", "expected a calendar as RFC 5545 has it") from error
    if not isinstance(calendar, ICalendar) or str(calendar.get("METHOD", "")).upper() != "REPLY":
        raise InvalidInput("METHOD", "no_reply", "expected METHOD:REPLY; nothing else is taken")
    events = [one for one in calendar.subcomponents if one.name == "VEVENT"]
    if len(events) != 1 or any(one.name not in ("VEVENT", "VTIMEZONE") for one in calendar.subcomponents):
        raise InvalidInput("VEVENT", "not_one", "expected one VEVENT")
    (event,) = events
    if "RECURRENCE-ID" in event:
        raise InvalidInput("RECURRENCE-ID", "recurring", "expected none: no meeting here recurs")
    attendee, partstat = _attendee_of(event)
    return Reply(_uid_of(event), attendee, partstat, _sequence_of(event), _stamp_of(event))


def _attendee_of(event: Component) -> tuple[str, PartStat]:
    value = event.get("ATTENDEE")
    address = _MAILTO.fullmatch(value) if isinstance(value, vCalAddress) else None
    if address is None:
        raise InvalidInput("ATTENDEE", "not_one", "expected one attendee, such as mailto:amal@demo.example")
    said = str(value.params.get("PARTSTAT", "")).lower().replace("-", "_") if value is not None else ""
    if said not in tuple(PartStat):
        known = ", ".join(one.value.upper().replace("_", "-") for one in PartStat)
        raise InvalidInput("PARTSTAT", "unknown", f"expected one of {known}")
    return address[1], PartStat(said)


def _uid_of(event: Component) -> UUID:
    try:
        return UUID(str(event.get("UID", "")))
    except ValueError:
        raise InvalidInput("UID", "unknown", "expected the UID of an invitation of ours") from None


def _sequence_of(event: Component) -> int:
    sequence = event.get("SEQUENCE", 0)
    if not isinstance(sequence, int) or not 0 <= sequence < 2**31:
        raise InvalidInput("SEQUENCE", "no_number", "expected the SEQUENCE of the invitation")
    return int(sequence)


def _stamp_of(event: Component) -> datetime:
    value = event.get("DTSTAMP")
    stamp = value.dt if isinstance(value, vDDDTypes) else None
    if not isinstance(stamp, datetime) or stamp.tzinfo is None:
        raise InvalidInput("DTSTAMP", "no_instant", "expected one instant in UTC, such as 20260302T150000Z")
    return stamp.astimezone(UTC)
