"""A forum's co-chairs as a slate: places by table and position, and which seats are the slate's alone to fill."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.enums import MeetingKind, SeatRole


@dataclass(frozen=True, slots=True)
class Place:
    """A co-chair's seat: its round table by id, and its position from 1 on."""

    meeting_id: UUID
    position: int


def of_slate(kind: MeetingKind, role: SeatRole) -> bool:
    """Whether a seat is filled by appointment alone: those of the co-chairs of round tables.

    Authority: 73/326: the President of the General Assembly appoints them. An edit of the meeting leaves them as they
    are, so that a stale list of people cannot undo an appointment.
    """
    return kind is MeetingKind.ROUND_TABLE and role is SeatRole.CO_CHAIR


def numbered(numbers: Sequence[int | None]) -> bool:
    """Whether each round table has a number of its own, without which no seat can be named."""
    return None not in numbers and len(set(numbers)) == len(numbers)
