"""What of a publication is told to those whom it concerns, and when. Authority: default.

Told of a meeting that is not over: that it is new, cancelled, takes place again, moved, is in another place or has
another title; of oneself, that one has a part in it or has it no more. Of deadlines that bind: another instant.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from models.enums import Authority, MeetingFormat, MeetingStatus, Role, SeatRole
from services.rules.concerns import Seated
from services.rules.diffs import diff
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.modalities import Value
from services.rules.programme import DatesFact
from services.rules.publications import PublishedMeeting
from services.rules.windows import ExtensionFact, extended_until

# Within this of its start, before or after it moved, a change of a meeting is told at once.
AT_ONCE = timedelta(hours=24)
# However often it is corrected, a message waits for no more than so many quiet windows.
MOST_WINDOWS = 4
# Who learns that the days of the forum have moved.
OF_DAYS = frozenset({Role.DELEGATION, Role.STAKEHOLDER, Role.CO_CHAIR, Role.GROUP_CHAIR})


@dataclass(frozen=True, slots=True)
class ChangesModalities:
    """What a mandate lets vary. `quiet_minutes`: for how long a change waits for another one before it is told."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    quiet_minutes: Value[int] = field(default=Value(15, Authority.DEFAULT))

    def __post_init__(self) -> None:
        """Raises ValueError, naming the value and what was expected."""
        if self.quiet_minutes.value not in range(24 * 60 + 1):
            raise ValueError(f"expected quiet_minutes from 0 to {24 * 60}")


@dataclass(frozen=True, slots=True)
class Version:
    """A publication, as far as people are told of it. `meetings` None: there is no programme yet. `seated`: its
    meetings with all whom they name. `unlisted`: those that are cancelled for the public alone."""

    number: int
    at: datetime
    dates: DatesFact
    meetings: tuple[PublishedMeeting, ...] | None
    seated: tuple[Seated, ...]
    deadlines: tuple[PublishedDeadline, ...]
    unlisted: frozenset[UUID] = frozenset()

    def by_id(self) -> dict[UUID, PublishedMeeting]:
        """The meetings."""
        return {meeting.id: meeting for meeting in self.meetings or ()}

    def known_deadlines(self) -> tuple[PublishedDeadline, ...]:
        """Those that apply and are at an instant."""
        return tuple(one for one in self.deadlines if one.at is not None and not one.withdrawn)

    def deadline(self, key: str) -> PublishedDeadline | None:
        """The one of this key, if it applies."""
        return next((one for one in self.deadlines if one.key == key and not one.withdrawn), None)


def place_of(meeting: PublishedMeeting) -> UUID | str | None:
    """A room is the same place however it is spelt; online alone is one place."""
    if meeting.format is MeetingFormat.VIRTUAL:
        return "online"
    return None if meeting.room is None else meeting.room.id


def _is_held(meeting: PublishedMeeting) -> bool:
    return meeting.status is not MeetingStatus.CANCELLED


_ASPECTS = {
    "held": _is_held,
    "time": lambda one: (one.starts_at, one.ends_at, one.timezone),
    "place": place_of,
    "title": lambda one: one.title,
}


def changed_meetings(old: Version, new: Version, now: datetime) -> frozenset[UUID]:
    """The meetings of which there is something to tell to those whom they concern."""
    before, after = old.by_id(), new.by_id()
    found = {change.key for change in diff(before, after, _ASPECTS)}
    return frozenset(
        key for key in found if any(_is_held(one) and one.ends_at > now for one in _both(before, after, key))
    )


def _both(
    before: Mapping[UUID, PublishedMeeting], after: Mapping[UUID, PublishedMeeting], key: UUID
) -> list[PublishedMeeting]:
    return [one for one in (before.get(key), after.get(key)) if one is not None]


@dataclass(frozen=True, slots=True)
class SeatChange:
    """A seat of a meeting that somebody has now, or had."""

    meeting_id: UUID
    role: SeatRole
    party_id: UUID | None
    person_id: UUID | None
    gained: bool


def changed_seats(old: Version, new: Version, now: datetime) -> tuple[SeatChange, ...]:
    """Who has a seat now or has it no more, in meetings that are held and not over. Of one that is cancelled, its
    cancellation is told instead."""
    held = {key for key, meeting in new.by_id().items() if _is_held(meeting) and meeting.ends_at > now}
    before, after = _seats(old, held), _seats(new, held)
    lost = (SeatChange(*seat, gained=False) for seat in sorted(before - after, key=str))
    gained = (SeatChange(*seat, gained=True) for seat in sorted(after - before, key=str))
    return (*lost, *gained)


def _seats(version: Version, held: Collection[UUID]) -> set[tuple[UUID, SeatRole, UUID | None, UUID | None]]:
    return {
        (meeting.id, seat.role, seat.party_id, seat.person_id)
        for meeting in version.seated
        for seat in meeting.people
        if meeting.id in held and (seat.party_id or seat.person_id)
    }


def net(changes: Iterable[SeatChange]) -> dict[str, dict[str, list[str]]]:
    """meeting -> the roles that one account lost and gained, as its message holds them: a seat whose holder was named
    by now is the same to their party."""
    found: dict[UUID, tuple[set[str], set[str]]] = {}
    for one in changes:
        found.setdefault(one.meeting_id, (set(), set()))[one.gained].add(one.role.value)
    return {
        str(meeting_id): {"lost": sorted(lost - gained), "gained": sorted(gained - lost)}
        for meeting_id, (lost, gained) in sorted(found.items())
        if lost != gained
    }


def moved(
    key: str,
    old: Version,
    new: Version,
    extensions: Sequence[ExtensionFact],
    parties: frozenset[UUID],
    now: datetime,
) -> tuple[datetime, datetime | None] | None:
    """(instant as it was, as it is) of a deadline as it binds these parties; None as it is: it does not apply any
    more. None where nothing changes, or both have passed."""
    before, after = old.deadline(key), new.deadline(key)
    if before is None or (was := _bound(before, extensions, parties, old.at)) is None:
        return None
    becomes = None if after is None else _bound(after, extensions, parties, new.at)
    if was == becomes or (was <= now and (becomes is None or becomes <= now)):
        return None
    return was, becomes


def _bound(
    deadline: PublishedDeadline, extensions: Sequence[ExtensionFact], parties: frozenset[UUID], at: datetime
) -> datetime | None:
    granted = [one for one in extensions if one.granted_at <= at]
    extension = extended_until(deadline, granted, parties)
    return extension.until if extension else deadline.at


def is_urgent(
    meetings: Iterable[UUID],
    before: Mapping[UUID, PublishedMeeting],
    after: Mapping[UUID, PublishedMeeting],
    now: datetime,
) -> bool:
    """Whether one of these meetings starts within a day, or goes on, as it was or as it is."""
    return any(
        one.ends_at > now and one.starts_at <= now + AT_ONCE for key in meetings for one in _both(before, after, key)
    )


def compute_due(now: datetime, since: datetime, quiet: timedelta, *, urgent: bool) -> datetime:
    """When it is told: after a quiet window, begun anew by each further version, but not for ever. `since`: of the
    first change that has not been told."""
    if urgent:
        return now
    return min(now + quiet, max(now, since + MOST_WINDOWS * quiet))


Details = Mapping[str, Any]


def details_of(
    old: Version,
    new: Version,
    *,
    meetings: Iterable[UUID],
    seats: Mapping[str, Any],
    deadlines: Mapping[str, tuple[datetime, datetime | None]],
    days: bool,
    since: datetime,
) -> Details:
    """What the message to one account holds: ids, keys, roles and instants."""
    return {
        "former": old.number,
        "number": new.number,
        "meetings": sorted(str(one) for one in meetings),
        "seats": seats,
        "deadlines": {
            key: [was.isoformat(), is_.isoformat() if is_ else None] for key, (was, is_) in deadlines.items()
        },
        "days": days,
        "since": since.isoformat(),
    }
