"""In what two versions differ: one comparison of mappings by id, and what it means for a programme."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from models.enums import MeetingStatus, ProgrammeChange
from services.rules.publications import PublishedMeeting

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Difference(Generic[K]):
    """One aspect of one item. `old` None: the item is new; `new` None: it is gone."""

    key: K
    aspect: str
    old: Any
    new: Any


ADDED, REMOVED = "added", "removed"


def diff(
    old: Mapping[K, T], new: Mapping[K, T], aspects: Mapping[str, Callable[[T], Any]]
) -> Iterator[Difference[K]]:
    """Items that are new, aspects that differ (in the order of `new` and of `aspects`), then items that are gone."""
    for key, item in new.items():
        before = old.get(key)
        if before is None:
            yield Difference(key, ADDED, None, item)
            continue
        for aspect, value in aspects.items():
            if value(before) != value(item):
                yield Difference(key, aspect, value(before), value(item))
    for key in [key for key in old if key not in new]:
        yield Difference(key, REMOVED, old[key], None)


@dataclass(frozen=True, slots=True)
class MeetingChange:
    """One change of one meeting, with the fields that tell of it as they were and as they are."""

    change: ProgrammeChange
    meeting: PublishedMeeting
    fields: tuple[str, ...]
    old: PublishedMeeting | None


# What is compared, and which fields are shown for it.
_FIELDS: dict[ProgrammeChange, tuple[str, ...]] = {
    ProgrammeChange.STATUS_CHANGED: ("status",),
    ProgrammeChange.MOVED: ("local_start", "local_end", "start_fold", "end_fold", "timezone"),
    ProgrammeChange.UTC_OFFSET_CHANGED: ("starts_at", "ends_at"),
    ProgrammeChange.ROOM_CHANGED: ("room",),
    ProgrammeChange.RETITLED: ("title",),
    ProgrammeChange.PEOPLE_CHANGED: ("people",),
    ProgrammeChange.NAME_WITHHELD: ("people",),
    ProgrammeChange.OBJECTIVES_CHANGED: ("objectives",),
    ProgrammeChange.DETAILS_CHANGED: ("kind", "number", "format", "access", "interpretation", "webcast_url"),
}


def _values(*names: str) -> Callable[[PublishedMeeting], tuple[Any, ...]]:
    return lambda meeting: tuple(getattr(meeting, name) for name in names)


def _seats(meeting: PublishedMeeting) -> tuple[Any, ...]:
    return tuple((s.role, s.position, s.designation, s.party_id, s.person_id) for s in meeting.people)


def _withheld(meeting: PublishedMeeting) -> frozenset[UUID | None]:
    return frozenset(seat.person_id for seat in meeting.people if seat.withheld)


_ASPECTS: dict[str, Callable[[PublishedMeeting], Any]] = {
    **{change.value: _values(*names) for change, names in _FIELDS.items()},
    ProgrammeChange.PEOPLE_CHANGED.value: _seats,
    ProgrammeChange.NAME_WITHHELD.value: _withheld,
}


def diff_programmes(
    old: tuple[PublishedMeeting, ...], new: tuple[PublishedMeeting, ...]
) -> tuple[MeetingChange, ...]:
    """What changed from one programme to another, in the order of the newer one.

    A meeting whose clock times stay while its instants move, because a zone changed its rules, has not moved: its UTC
    offset changed.
    """
    before, after = ({meeting.id: meeting for meeting in meetings} for meetings in (old, new))
    changes = []
    moved: set[UUID] = set()
    for found in diff(before, after, _ASPECTS):
        change = _named(found)
        meeting = after.get(found.key) or before[found.key]
        if change is ProgrammeChange.MOVED:
            moved.add(found.key)
        if change is ProgrammeChange.UTC_OFFSET_CHANGED and found.key in moved:
            continue
        if change is ProgrammeChange.NAME_WITHHELD and not found.new - found.old:
            continue  # a seat was given to somebody else: the people changed
        changes.append(MeetingChange(change, meeting, _shown(change), before.get(found.key)))
    return tuple(changes)


def _named(found: Difference[UUID]) -> ProgrammeChange:
    """The kind of a change; of a status, whether the meeting goes or comes back."""
    change = ProgrammeChange(found.aspect)
    if change is ProgrammeChange.STATUS_CHANGED:
        if found.new == (MeetingStatus.CANCELLED,):
            return ProgrammeChange.CANCELLED
        if found.old == (MeetingStatus.CANCELLED,):
            return ProgrammeChange.RESTORED
    return change


_TIMES = ("local_start", "local_end", "timezone", "starts_at", "ends_at")


def _shown(change: ProgrammeChange) -> tuple[str, ...]:
    """The fields that tell of a change."""
    if change in (ProgrammeChange.MOVED, ProgrammeChange.UTC_OFFSET_CHANGED):
        return _TIMES
    if change in (ProgrammeChange.CANCELLED, ProgrammeChange.RESTORED):
        return ("status",)
    if change in (ProgrammeChange.ADDED, ProgrammeChange.REMOVED):
        return (*_TIMES, "room", "status")
    return _FIELDS[change]
