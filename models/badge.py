"""Badges, the keys that sign them, doors with their devices, and what was shown to them."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, SmallInteger, Text, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, vocabulary
from models.enums import ParticipantClass, Passage, ScanAnswer


class BadgeKey(Base):
    """A pair of keys of a forum, numbered within it; the newest one that is not withdrawn signs.

    `private_key` is encrypted, with a key that is not in the database. What one signed that is withdrawn is forged.
    """

    __tablename__ = "badge_key"
    __table_args__ = (Index("uq_badge_key_forum_id_number", "forum_id", "number", unique=True),)

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    number: Mapped[int]
    public_key: Mapped[str] = mapped_column(Text)
    private_key: Mapped[str] = mapped_column(Text)
    created_at: Mapped[Instant]
    withdrawn_at: Mapped[Instant | None]


class Badge(Base):
    """That a registration has a badge. What stands on it follows from the registration and the person; what is signed
    is made anew each time it is asked for.

    `days`: the local days of the forum on which it counts; None: all days of the forum, whenever these are.
    """

    __tablename__ = "badge"
    __table_args__ = (
        CheckConstraint("cardinality(days) > 0", name="days"),
        CheckConstraint("(revoked_at IS NULL) = (reason IS NULL)", name="revoked"),
        # One that counts for a registration, whoever issues it.
        Index(
            "uq_badge_registration_id", "registration_id", unique=True, postgresql_where=text("revoked_at IS NULL")
        ),
        Index("ix_badge_forum_id_issued_at", "forum_id", "issued_at", "id"),
    )

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    registration_id: Mapped[UUID] = mapped_column(ForeignKey("registration.id"), index=True)
    days: Mapped[list[date] | None] = mapped_column(ARRAY(Date))
    issued_at: Mapped[Instant]
    issued_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    revoked_at: Mapped[Instant | None]
    revoked_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    reason: Mapped[str | None] = mapped_column(Text)


class Door(Base):
    """Where badges are shown: the way into a meeting, or into a venue, until it is closed. `classes`: who is let in;
    None: everybody."""

    __tablename__ = "door"
    __table_args__ = (
        CheckConstraint("num_nonnulls(meeting_id, venue_id) = 1", name="leads_somewhere"),
        CheckConstraint("cardinality(classes) > 0", name="classes"),
        Index("ix_door_forum_id_created_at", "forum_id", "created_at", "id"),
    )

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    name: Mapped[str] = mapped_column(Text)
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    venue_id: Mapped[UUID | None] = mapped_column(ForeignKey("venue.id"), index=True)
    classes: Mapped[list[ParticipantClass] | None] = mapped_column(ARRAY(Text))
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]
    closed_at: Mapped[Instant | None]


class DoorDevice(Base):
    """What stands at a door and shows it badges. Only the SHA-256 of its token is kept."""

    __tablename__ = "door_device"

    id: Mapped[Id]
    door_id: Mapped[UUID] = mapped_column(ForeignKey("door.id", ondelete="CASCADE"), index=True)
    label: Mapped[str] = mapped_column(Text)
    token_sha256: Mapped[str] = mapped_column(Text, unique=True)
    created_at: Mapped[Instant]
    revoked_at: Mapped[Instant | None]


class Scan(Base):
    """A badge was shown, and what the door was told. `id` is the device's own: what it sends again is known by it.

    `scanned_at` is the device's instant, never later than `received_at`; `position` its place, by these instants, in
    what was received at once. `badge_id` is empty where there is none.
    """

    __tablename__ = "scan"
    __table_args__ = (
        Index("ix_scan_badge_id_scanned_at", "badge_id", "scanned_at"),
        Index("ix_scan_door_id_scanned_at", "door_id", "scanned_at"),
    )

    device_id: Mapped[UUID] = mapped_column(ForeignKey("door_device.id", ondelete="CASCADE"), primary_key=True)
    id: Mapped[Id]
    door_id: Mapped[UUID] = mapped_column(ForeignKey("door.id", ondelete="CASCADE"))
    badge_id: Mapped[UUID | None] = mapped_column(ForeignKey("badge.id"))
    passage: Mapped[Passage] = mapped_column(vocabulary(Passage, "passage"))
    scanned_at: Mapped[Instant]
    received_at: Mapped[Instant]
    position: Mapped[int] = mapped_column(SmallInteger)
    answer: Mapped[ScanAnswer] = mapped_column(vocabulary(ScanAnswer, "answer"))
