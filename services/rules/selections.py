"""What somebody asks of a published programme, and which of its meetings and deadlines that leaves."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from models.enums import MeetingKind
from services.rules.local_time import load_zone
from services.rules.names import Names
from services.rules.public_deadlines import PublicDeadline
from services.rules.publications import PublishedMeeting

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Selection:
    """Of `kinds` and of `objectives` any one will do; empty: whichever. Of `words` each must be found.

    The days are the forum's, both included; None: without end.
    """

    kinds: frozenset[MeetingKind] = frozenset()
    objectives: frozenset[int] = frozenset()
    first_day: date | None = None
    last_day: date | None = None
    words: tuple[str, ...] = ()


def select_meetings(
    meetings: Iterable[PublishedMeeting], selection: Selection, timezone: str, names: Names
) -> tuple[PublishedMeeting, ...]:
    """Those of these kinds, objectives and words of which some part lies in these days of `timezone`, in their order.

    Cancelled ones too. A closed meeting has no public objectives, title or people: whoever asks for some does not get
    it. Words are looked for in what is published of a meeting: titles, room, venue, city, people and parties.
    """
    begin, end = _span(selection, timezone)
    words = [folded(word) for word in selection.words]
    return tuple(
        meeting
        for meeting in meetings
        if (not selection.kinds or meeting.kind in selection.kinds)
        and (not selection.objectives or not selection.objectives.isdisjoint(meeting.objectives))
        and (begin is None or meeting.ends_at > begin)
        and (end is None or meeting.starts_at < end)
        and (not words or _has(meeting, words, names))
    )


def select_deadlines(
    deadlines: Iterable[PublicDeadline], selection: Selection, timezone: str
) -> tuple[PublicDeadline, ...]:
    """Those on these days of `timezone` with these words in their titles, in their order; withdrawn ones too.

    None where kinds or objectives are asked for: a deadline has neither.
    """
    if selection.kinds or selection.objectives:
        return ()
    begin, end = _span(selection, timezone)
    words = [folded(word) for word in selection.words]
    return tuple(
        one
        for one in deadlines
        if (begin is None or one.at >= begin)
        and (end is None or one.at < end)
        and _all_in(words, one.deadline.rule.title.values())
    )


def folded(text: str) -> str:
    """A text as it is compared: without case, accents and vowel marks, so that `sao` finds `São`."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _has(meeting: PublishedMeeting, words: list[str], names: Names) -> bool:
    return _all_in(words, _texts(meeting, names))


def _all_in(words: list[str], texts: Iterable[str]) -> bool:
    text = folded("\n".join(texts))
    return all(word in text for word in words)


def _texts(meeting: PublishedMeeting, names: Names) -> Iterator[str]:
    yield from meeting.title.values()
    if meeting.room is not None:
        yield from (*meeting.room.name.values(), *meeting.room.venue.values(), meeting.room.city)
    for seat in meeting.people:
        if seat.party_id is not None and seat.party_id in names.parties:
            yield from names.parties[seat.party_id].names.values()
        if seat.person_id is not None and seat.person_id in names.persons:
            yield names.persons[seat.person_id].full


def _span(selection: Selection, timezone: str) -> tuple[datetime | None, datetime | None]:
    """The first instant of the days asked for, and the first one after them."""
    begin = _midnight(selection.first_day, timezone) if selection.first_day else None
    end = _midnight(selection.last_day + _DAY, timezone) if selection.last_day else None
    return begin, end


def _midnight(day: date, timezone: str) -> datetime:
    """The first instant of a day, also where clocks are put forward at midnight."""
    return datetime.combine(day, time(), load_zone(timezone)).astimezone(UTC)
