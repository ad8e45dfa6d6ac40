"""Several edits of a draft's meetings in one transaction: all are done or none.

Rooms may pass from one to another within it: whether each is booked once is asked at the end, not in between.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Permission
from models.meeting import Meeting
from services.acts import Act, forum_to_change, record
from services.bookings import book_rooms
from services.errors import InvalidInput, Stale
from services.meetings import TIME_FIELDS, MeetingChanges, apply_changes
from services.queries.meetings import lock_meetings


@dataclass(frozen=True, slots=True)
class MeetingRef:
    """A meeting as the caller read it."""

    id: UUID
    version: int


@dataclass(frozen=True, slots=True)
class Edit:
    """Changes as for a single meeting."""

    meeting: MeetingRef
    changes: MeetingChanges

    @property
    def meetings(self) -> tuple[MeetingRef, ...]:
        """The one."""
        return (self.meeting,)


@dataclass(frozen=True, slots=True)
class Shift:
    """Meetings moved by the same time on the clocks of their own zones."""

    meetings: tuple[MeetingRef, ...]
    by: timedelta


@dataclass(frozen=True, slots=True)
class Swap:
    """Two meetings that change places: their times, their rooms, or both."""

    meetings: tuple[MeetingRef, MeetingRef]
    what: frozenset[Literal["time", "room"]]


Operation = Edit | Shift | Swap

_PARTS: dict[Literal["time", "room"], tuple[str, ...]] = {"time": TIME_FIELDS, "room": ("room_id",)}


async def edit_meetings(db: AsyncSession, *, act: Act, slug: str, operations: Sequence[Operation]) -> list[Meeting]:
    """The meetings as they are after it, in the order in which they were sent.

    Raises NotFound, NotPermitted, Stale (with the meetings), InvalidInput (`operations.2.local_start`), Conflict
    (`room_taken`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.MEETING_EDIT)
    refs = _refs(operations)
    rows = await lock_meetings(db, forum_id=forum.id, ids=[ref.id for ref in refs.values()])
    for path, ref in refs.items():
        if ref.id not in rows:
            raise InvalidInput(path, "unknown_meeting", "expected the id of a meeting of this forum")
    if stale := [str(ref.id) for ref in refs.values() if rows[ref.id].version != ref.version]:
        raise Stale(meetings=stale)
    touched = [rows[ref.id] for ref in refs.values()]
    for index, operation in enumerate(operations):
        for meeting, changes in _plan(operation, rows):
            try:
                await apply_changes(db, act=act, meeting=meeting, changes=changes)
            except InvalidInput as error:
                raise _at(index, meeting, operation, error) from None
            meeting.version += 1
    record(
        db,
        act=act,
        name="meeting.batch",
        subject_id=None,
        forum_id=forum.id,
        meetings=[str(meeting.id) for meeting in touched],
    )
    await book_rooms(db, act=act, meetings=touched)
    return touched


def _refs(operations: Sequence[Operation]) -> dict[str, MeetingRef]:
    """Path in the payload -> meeting. Raises InvalidInput for one that is named twice."""
    refs: dict[str, MeetingRef] = {}
    seen: set[UUID] = set()
    for index, operation in enumerate(operations):
        for position, ref in enumerate(operation.meetings):
            path = (
                f"operations.{index}.id" if isinstance(operation, Edit) else f"operations.{index}.meetings.{position}"
            )
            if ref.id in seen:
                raise InvalidInput(path, "meeting_repeated", "expected each meeting in one operation alone")
            seen.add(ref.id)
            refs[path] = ref
    return refs


def _plan(operation: Operation, rows: dict[UUID, Meeting]) -> list[tuple[Meeting, MeetingChanges]]:
    """Each meeting of an operation with what changes in it."""
    meetings = [rows[ref.id] for ref in operation.meetings]
    match operation:
        case Edit(changes=changes):
            return [(meetings[0], changes)]
        case Shift(by=by):
            return [(m, MeetingChanges(local_start=m.local_start + by, local_end=m.local_end + by)) for m in meetings]
        case Swap(what=what):
            names = [name for part in what for name in _PARTS[part]]
            first, second = (MeetingChanges({name: getattr(m, name) for name in names}) for m in meetings)
            return [(meetings[0], second), (meetings[1], first)]


def _at(index: int, meeting: Meeting, operation: Operation, error: InvalidInput) -> InvalidInput:
    """The same error, with the path of the operation, and of the meeting where it has several."""
    if isinstance(operation, Edit):
        return InvalidInput(f"operations.{index}.{error.field}", error.code, error.message)
    position = [ref.id for ref in operation.meetings].index(meeting.id)
    return InvalidInput(f"operations.{index}.meetings.{position}.{error.field}", error.code, error.message)
