"""What a subscriber chooses of a published programme, and which of its meetings that leaves."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from models.enums import Language, MeetingKind
from services.rules.local_time import load_zone
from services.rules.publications import PublishedMeeting

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """The language of the texts, how times and cancellations are written, and which meetings.

    `marked`: a cancelled meeting says so in its title alone, for clients that drop it otherwise. Of `kinds` and of
    `objectives` any one will do; empty: whichever. The days are the forum's, both included; None: without end.
    """

    language: Language = Language.EN
    utc: bool = False
    marked: bool = False
    kinds: frozenset[MeetingKind] = frozenset()
    objectives: frozenset[int] = frozenset()
    first_day: date | None = None
    last_day: date | None = None


def select_meetings(
    meetings: Iterable[PublishedMeeting], options: FeedOptions, timezone: str
) -> tuple[PublishedMeeting, ...]:
    """Those of these kinds and objectives of which some part lies in these days of `timezone`, in their order.

    Cancelled ones too. A closed meeting has no public objectives: whoever asks for some does not get it.
    """
    begin = _midnight(options.first_day, timezone) if options.first_day else None
    end = _midnight(options.last_day + _DAY, timezone) if options.last_day else None
    return tuple(
        meeting
        for meeting in meetings
        if (not options.kinds or meeting.kind in options.kinds)
        and (not options.objectives or not options.objectives.isdisjoint(meeting.objectives))
        and (begin is None or meeting.ends_at > begin)
        and (end is None or meeting.starts_at < end)
    )


def _midnight(day: date, timezone: str) -> datetime:
    """The first instant of a day, also where clocks are put forward at midnight."""
    return datetime.combine(day, time(), load_zone(timezone)).astimezone(UTC)
