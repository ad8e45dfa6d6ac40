"""A deadline as calendars show it: a moment, at its own hour, that keeps nobody from being free.

DTEND equal to DTSTART is forbidden (RFC 5545, 3.8.2.4: later than DTSTART), and khal complains about it; a DURATION
of zero is not the “positive duration” of 3.8.2.5. So there is neither: by 3.6.1 an event with a DATE-TIME and no
DTEND ends at the time at which it starts, and so read ical.js (Thunderbird), node-ical, icalendar and libical. khal
gives it an hour of its own, from the right instant on.

A deadline at the end of a day is no all-day entry either: that has no zone, so a calendar in Los Angeles would show
hours as left that have passed in New York. iCalendar counts whole seconds: 23:59:59.999999 is written 23:59:59, on
the same day and on the safe side.
"""

from collections.abc import Iterator
from datetime import UTC

from models.enums import Language, MeetingStatus
from services.adapters.calendar_entries import CalendarEntry, EntryTime, in_utc, make_summary, punctuation
from services.reference.labels import CONTACT, DEADLINE, EXTENDED, WEBCAST
from services.rules.feeds import FeedOptions
from services.rules.public_deadlines import PublicDeadline
from services.rules.text import pick


def make_deadline_entry(deadline: PublicDeadline, options: FeedOptions) -> CalendarEntry:
    """The entry of a deadline. What is said of a withdrawn one stays, cancelled."""
    language = options.language
    withdrawn = deadline.deadline.withdrawn
    marked = withdrawn and options.marked
    cancelled = withdrawn and not marked
    return CalendarEntry(
        uid=str(deadline.deadline.id),
        last_modified=deadline.last_modified,
        sequence=deadline.sequence,
        status=MeetingStatus.CANCELLED if cancelled else MeetingStatus.CONFIRMED,
        busy=False,
        summary=make_summary(deadline.deadline.rule.title, language, marked=marked),
        start=_time(deadline, utc=options.utc),
        end=None,
        location=None,
        description=("\n".join(_description(deadline, language)), language),
        kind=None,
        category=pick(DEADLINE, language),
        webcast_url=None,
        webcast=pick(WEBCAST, language),
    )


def _time(deadline: PublicDeadline, *, utc: bool) -> EntryTime:
    if utc or in_utc(deadline.timezone, (deadline.wall, deadline.at)):
        return EntryTime(deadline.at.astimezone(UTC).replace(microsecond=0), None)
    return EntryTime(deadline.wall.replace(microsecond=0), deadline.timezone)


def _description(deadline: PublicDeadline, language: Language) -> Iterator[str]:
    """That it was extended and what it was before, where it was; whom to ask."""
    colon = punctuation(language).colon
    if deadline.extended:
        former = f"{deadline.deadline.wall:%Y-%m-%d %H:%M} ({deadline.deadline.timezone})"
        yield f"{pick(EXTENDED, language)[0]}{colon}{former}"
    yield f"{pick(CONTACT, language)[0]}{colon}{pick(deadline.contact, language)[0]}"
