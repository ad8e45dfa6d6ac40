"""A published meeting as calendars show it: every text in its language, no id and no mapping left.

An entry is all that its bytes depend on, names of people included: two equal entries are the same bytes. That makes
the bytes fit for a cache, from which a name that was corrected or withheld is gone at once. Deadlines become entries
in deadline_entries.py.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from models.enums import Language, MeetingFormat, MeetingKind, MeetingStatus, SeatRole
from services.reference.labels import (
    CANCELLED,
    DESIGNATIONS,
    FORMAT,
    FORMATS,
    INTERPRETATION,
    KINDS,
    LANGUAGES,
    OBJECTIVES,
    ROLES,
    WEBCAST,
)
from services.rules.feeds import FeedOptions
from services.rules.local_time import gives, occurs_twice
from services.rules.names import Names
from services.rules.publications import PublishedMeeting
from services.rules.seats import describe_holder
from services.rules.text import clean_line, pick

Worded = tuple[str, Language]  # a text and the language that it is in


@dataclass(frozen=True, slots=True)
class EntryTime:
    """A wall time of a zone; without one, of UTC."""

    wall: datetime
    timezone: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """What one VEVENT says. `end` None: it is a moment; `kind` None: it is no meeting."""

    uid: str
    last_modified: datetime
    sequence: int
    status: MeetingStatus
    busy: bool
    summary: Worded
    start: EntryTime
    end: EntryTime | None
    location: Worded | None
    description: Worded | None
    kind: MeetingKind | None
    category: Worded
    webcast_url: str | None
    webcast: Worded


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


def make_entry(
    meeting: PublishedMeeting, names: Names, options: FeedOptions, own: str | None = None
) -> CalendarEntry:
    """The entry of a meeting; `own`: what its reader's part in it is, in one line."""
    language = options.language
    cancelled = meeting.status is MeetingStatus.CANCELLED
    marked = cancelled and options.marked
    lines = [own] if own else []
    description = "\n".join([*lines, *_description(meeting, names, language)])
    start, end = _times(meeting, utc=options.utc)
    return CalendarEntry(
        uid=str(meeting.id),
        last_modified=meeting.last_modified,
        sequence=meeting.sequence,
        status=MeetingStatus.CONFIRMED if marked else meeting.status,
        busy=not cancelled,
        summary=make_summary(meeting.title, language, marked=marked),
        start=start,
        end=end,
        location=make_location(meeting, language),
        description=(description, language) if description else None,
        kind=meeting.kind,
        category=pick(KINDS[meeting.kind], language),
        webcast_url=_address(meeting.webcast_url),
        webcast=pick(WEBCAST, language),
    )


def make_summary(texts: Mapping[Language, str], asked: Language, *, marked: bool) -> Worded:
    """The title. The mark is in the language of the title, which may be English for want of another."""
    title, language = pick(texts, asked)
    if marked:
        title = f"{pick(CANCELLED, language)[0]}{punctuation(language).colon}{title}"
    return title, language


def make_location(meeting: PublishedMeeting, asked: Language) -> Worded | None:
    """The room with its venue and city; of a meeting that is online alone, that it is: nobody is sent to its room."""
    if meeting.format is MeetingFormat.VIRTUAL:
        return pick(FORMATS[MeetingFormat.VIRTUAL], asked)
    if meeting.room is None:
        return None
    room, language = pick(meeting.room.name, asked)
    venue, _ = pick(meeting.room.venue, asked)
    return punctuation(language).comma.join((room, venue, meeting.room.city)), language


def _description(meeting: PublishedMeeting, names: Names, language: Language) -> Iterator[str]:
    """One line a role with its holders; then the objectives, the format where it is special, the interpretation."""
    marks = punctuation(language)

    def line(words: Mapping[Language, str], text: str) -> str:
        return f"{pick(words, language)[0]}{marks.colon}{text}"

    for role in SeatRole:
        seats = [seat for seat in meeting.people if seat.role is role]
        holders = [describe_holder(seat, names, DESIGNATIONS, language) for seat in seats]
        if known := [holder for holder in holders if holder is not None]:
            yield line(ROLES[role], marks.semicolon.join(known))
    if meeting.objectives:
        yield line(OBJECTIVES, marks.enumeration.join(str(number) for number in meeting.objectives))
    if meeting.format is not MeetingFormat.IN_PERSON:
        yield line(FORMAT, pick(FORMATS[meeting.format], language)[0])
    if meeting.interpretation:
        spoken = (pick(LANGUAGES[spoken], language)[0] for spoken in meeting.interpretation)
        yield line(INTERPRETATION, marks.enumeration.join(spoken))


_URI = re.compile(r"https?://[!-~]+")


def _address(url: str | None) -> str | None:
    """Cleaned again: rows may have come in other than by the API. What is no address then is left out."""
    address = clean_line(url or "")
    return address if _URI.fullmatch(address) else None


def in_utc(timezone: str, *times: tuple[datetime, datetime]) -> bool:
    """Whether the wall time of one of `times` (wall time, instant) would not give every client the published instant.

    Of a wall time that occurs twice some clients read the first, some the second. And a newer release of the tz data
    must not move subscribers without a publication: what it would move goes out as the instant that was published.
    """
    return any(occurs_twice(wall, timezone) or not gives(wall, timezone, instant) for wall, instant in times)


def _times(meeting: PublishedMeeting, *, utc: bool) -> tuple[EntryTime, EntryTime]:
    """Start and end, both in UTC where that is asked for or one of them has to be."""
    ends = ((meeting.local_start, meeting.starts_at), (meeting.local_end, meeting.ends_at))
    if utc or in_utc(meeting.timezone, *ends):
        start, end = (instant.astimezone(UTC) for instant in (meeting.starts_at, meeting.ends_at))
        return EntryTime(start, None), EntryTime(end, None)
    return EntryTime(meeting.local_start, meeting.timezone), EntryTime(meeting.local_end, meeting.timezone)
