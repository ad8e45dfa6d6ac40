"""Places in meetings: how many there are, by class of participant too, who has one, and who waits for one."""

from datetime import datetime
from typing import Any, Self
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, vocabulary
from models.enums import ParticipantClass, PlaceState


class MeetingPlaces(Base):
    """The places of one meeting, and how many are taken: one row, which everybody who takes or frees one locks.

    By class: `most` of them, and `kept` free for it however many others come. `taken` and `total` count what is held
    or offered, `waiting` who waits; `arrivals` counts all who ever asked. `capacity` NULL: it has no places any more.
    """

    __tablename__ = "meeting_places"
    __table_args__ = (
        # The backstop of "never oversold".
        CheckConstraint("total BETWEEN 0 AND coalesce(capacity, 0)", name="total"),
    )

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), primary_key=True)
    capacity: Mapped[int | None]
    most: Mapped[dict[str, int]] = mapped_column(JSONB)
    kept: Mapped[dict[str, int]] = mapped_column(JSONB)
    taken: Mapped[dict[str, int]] = mapped_column(JSONB)
    waiting: Mapped[dict[str, int]] = mapped_column(JSONB)
    total: Mapped[int]
    arrivals: Mapped[int] = mapped_column(BigInteger)
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]

    @classmethod
    def none_taken(cls, meeting_id: UUID, now: datetime) -> Self:
        """Of which nobody has asked for one; without its numbers."""
        counts: dict[str, Any] = {"taken": {}, "waiting": {}, "total": 0, "arrivals": 0}
        return cls(meeting_id=meeting_id, version=1, created_at=now, updated_at=now, **counts)


class Place(Base):
    """A registered person's place in a meeting, or on its waiting list. An offer holds until `due_at`."""

    __tablename__ = "place"
    __table_args__ = (
        # One place per person and meeting, whoever of the party is faster.
        Index(
            "uq_place_meeting_id_registration_id",
            "meeting_id",
            "registration_id",
            unique=True,
            postgresql_where=text("state IN ('held', 'waiting', 'offered')"),
        ),
        UniqueConstraint("meeting_id", "arrival"),
        # The waiting list by class, and the offers that expire.
        Index(
            "ix_place_waiting",
            "meeting_id",
            "class",
            "received_at",
            "arrival",
            postgresql_where=text("state = 'waiting'"),
        ),
        Index("ix_place_due_at", "due_at", postgresql_where=text("state = 'offered'")),
        CheckConstraint("(state = 'offered') = (due_at IS NOT NULL)", name="due"),
    )

    id: Mapped[Id]
    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting_places.meeting_id"))
    registration_id: Mapped[UUID] = mapped_column(ForeignKey("registration.id"), index=True)
    class_: Mapped[ParticipantClass] = mapped_column("class", vocabulary(ParticipantClass, "class"))
    state: Mapped[PlaceState] = mapped_column(vocabulary(PlaceState, "state"))
    received_at: Mapped[Instant]
    arrival: Mapped[int] = mapped_column(BigInteger)
    due_at: Mapped[Instant | None]
    reason: Mapped[str | None] = mapped_column(Text)  # why it was cancelled, where somebody said so
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]
