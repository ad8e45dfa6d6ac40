"""A forum on other days: what moves with it, what stays and why, what gets in the way.

Authority: practice (the first forum was announced for 10 to 13 May 2022 and held from 17 to 20 May); what has passed
or was done stays by default.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from models.enums import Kept, MeetingKind, MeetingStatus, Staying
from services.rules.deadlines import at_instant, existing
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.programme import PARTS, DatesFact, MeetingFact
from services.rules.publications import PublishedMeeting
from services.rules.windows import Bound, ExtensionFact

ON_ITS_DAYS = frozenset({*PARTS, MeetingKind.SIDE_EVENT})
LONGEST = timedelta(hours=24)  # as meetings are taken, and as the table holds them


@dataclass(frozen=True, slots=True)
class MovedMeeting:
    """A meeting before and after; `adjusted`: clocks skip its hour on the new day, so it is as much later; or it
    would not end after its start, or not within a day, so it is as long as it was."""

    old: MeetingFact
    new: MeetingFact
    adjusted: bool


@dataclass(frozen=True, slots=True)
class StayingMeeting:
    """A meeting that does not move, and why."""

    meeting: MeetingFact
    reason: Staying


@dataclass(frozen=True, slots=True)
class MovedMeetings:
    """All meetings of a forum, sorted into these that move and those that stay."""

    moved: tuple[MovedMeeting, ...]
    staying: tuple[StayingMeeting, ...]

    @property
    def after(self) -> tuple[MeetingFact, ...]:
        """All of them as they are then."""
        return (*(one.new for one in self.moved), *(one.meeting for one in self.staying))


def compute_dates_moved(dates: DatesFact, opens_on: date) -> DatesFact:
    """The days of a forum that opens on another one: as long, with its hearing as many days before.

    Raises OverflowError beyond the calendar's ends.
    """
    by = opens_on - dates.opens_on
    hearing_on = None if dates.hearing_on is None else dates.hearing_on + by
    return replace(dates, opens_on=opens_on, closes_on=dates.closes_on + by, hearing_on=hearing_on)


def compute_meetings_moved(
    meetings: Sequence[MeetingFact], by: timedelta, now: datetime, *, preparatory: bool
) -> MovedMeetings:
    """The meetings of a forum that is moved by so many days: each keeps its hours on its own clock.

    Its parts and side events move; those that prepare it, often elsewhere and hosted by others, only where
    `preparatory`. What is over or cancelled stays.
    """
    moved, staying = [], []
    for meeting in meetings:
        reason = _reason(meeting, now, preparatory=preparatory)
        if reason is None:
            moved.append(_moved(meeting, by))
        else:
            staying.append(StayingMeeting(meeting, reason))
    return MovedMeetings(tuple(moved), tuple(staying))


def _reason(meeting: MeetingFact, now: datetime, *, preparatory: bool) -> Staying | None:
    if meeting.status is MeetingStatus.CANCELLED:
        return Staying.CANCELLED
    if meeting.ends_at <= now:
        return Staying.OVER
    return None if preparatory or meeting.kind in ON_ITS_DAYS else Staying.PREPARATORY


def _moved(meeting: MeetingFact, by: timedelta) -> MovedMeeting:
    start, skipped = existing(meeting.local_start + by, meeting.timezone, fold=meeting.start_fold)
    later = start.wall - (meeting.local_start + by)  # both ends by the same, so that it stays as long
    end, end_skipped = existing(meeting.local_end + by + later, meeting.timezone, fold=meeting.end_fold)
    unfit = not timedelta() < end.instant - start.instant <= LONGEST  # it was held while clocks were put back, or is
    if unfit:
        end = at_instant(start.instant + (meeting.ends_at - meeting.starts_at), meeting.timezone)
    new = replace(
        meeting,
        local_start=start.wall,
        start_fold=start.fold,
        starts_at=start.instant,
        local_end=end.wall,
        end_fold=end.fold,
        ends_at=end.instant,
    )
    return MovedMeeting(meeting, new, skipped or end_skipped or unfit)


@dataclass(frozen=True, slots=True)
class MovedDeadline:
    """A deadline before and after. `kept`: it stays and why; `shortened`: it runs and would end without notice.

    `old_ends` and `new_ends` are its instants for everyone, extensions included.
    """

    old: PublishedDeadline | None
    new: PublishedDeadline
    old_ends: datetime | None
    new_ends: datetime | None
    kept: Kept | None
    shortened: bool


def compare_deadlines(
    before: Sequence[Bound], after: Sequence[Bound], shortened: Collection[str]
) -> tuple[MovedDeadline, ...]:
    """Each deadline old and new, as everyone is bound by it, in the order of the new."""
    former = {bound.deadline.key: bound for bound in before}
    moved = []
    for bound in after:
        key, old = bound.deadline.key, former.get(bound.deadline.key)
        if not bound.deadline.withdrawn:
            ends = (old.at if old else None, bound.at)
            moved.append(
                MovedDeadline(
                    old.deadline if old else None, bound.deadline, *ends, bound.deadline.kept, key in shortened
                )
            )
    return tuple(moved)


def changed_order(deadlines: Sequence[MovedDeadline]) -> tuple[tuple[str, str], ...]:
    """Pairs of deadlines that change places: (the one that was first, the one that is now)."""
    known = [(one.old.at, one.new.at, one.new.key) for one in deadlines if one.old and one.old.at and one.new.at]
    known = sorted(known, key=lambda each: (each[0], each[2]))
    found = []
    for place, (was, now, key) in enumerate(known):
        found += [(key, other) for later, then, other in known[place + 1 :] if was < later and then < now]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class NotRestored:
    """What differs from the version in which the forum was last published for the day to which it moves."""

    meetings: tuple[UUID, ...]
    deadlines: tuple[str, ...]


def compare_with_former(
    meetings: Sequence[MeetingFact],
    deadlines: Sequence[PublishedDeadline],
    former_meetings: Sequence[PublishedMeeting],
    former_deadlines: Sequence[PublishedDeadline],
) -> NotRestored:
    """Which meetings and deadlines would not be when and where they were then: cancelled ones, and ones new since,
    apart. A room that was released for a move does not come back by itself."""
    then = {meeting.id: meeting for meeting in former_meetings if meeting.status is not MeetingStatus.CANCELLED}
    now = {deadline.key: deadline for deadline in deadlines if not deadline.withdrawn}
    return NotRestored(
        tuple(
            meeting.id
            for meeting in meetings
            if meeting.id in then and _when_and_where(meeting) != _when_and_where(then[meeting.id])
        ),
        tuple(
            former.key
            for former in former_deadlines
            if not former.withdrawn and former.key in now and now[former.key].at != former.at
        ),
    )


def _when_and_where(meeting: MeetingFact | PublishedMeeting) -> tuple[datetime, datetime, UUID | None]:
    return meeting.starts_at, meeting.ends_at, meeting.room.id if meeting.room else None


def extensions_moved(
    extensions: Sequence[ExtensionFact], by: timedelta, now: datetime
) -> tuple[tuple[ExtensionFact, ExtensionFact], ...]:
    """Extensions that run, before and after they are moved with the forum: later alone, since nobody's term is
    shortened by it. Of each scope the newest; the moved one is newer still, also where the former was received
    later."""
    newest = {(extension.key, extension.party_id): extension for extension in extensions}
    found = []
    for extension in newest.values():
        if by > timedelta() and extension.until > now:
            time, _ = existing(extension.wall + by, extension.timezone, fold=1)
            granted_at = max(now, extension.granted_at + timedelta(microseconds=1))
            later = replace(extension, wall=time.wall, fold=time.fold, until=time.instant, granted_at=granted_at)
            found.append((extension, later))
    return tuple(found)
