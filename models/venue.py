"""Venues and their rooms, which stand above forums."""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, Localized


class Venue(Base):
    """A place with rooms."""

    __tablename__ = "venue"

    id: Mapped[Id]
    name: Mapped[Localized]
    city: Mapped[str] = mapped_column(Text)
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]


class Room(Base):
    """A room of a venue; `capacity` in persons."""

    __tablename__ = "room"
    __table_args__ = (CheckConstraint("capacity > 0", name="capacity"),)

    id: Mapped[Id]
    venue_id: Mapped[UUID] = mapped_column(ForeignKey("venue.id"), index=True)
    name: Mapped[Localized]
    capacity: Mapped[int | None]
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]
