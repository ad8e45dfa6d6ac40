"""The record of a forum's co-chairs: appointments, lapses, changes of person, with what was known then."""

from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, vocabulary
from models.enums import SlateChange


class SlateRecord(Base):
    """The co-chairs after a change; rows are added, never changed.

    `seats`: meeting, table, position, nomination, party and person by id, of all seats, vacant ones too. `consulted`:
    parties by id and the day on which. `findings` and `overrides` as they were at the act.
    """

    __tablename__ = "slate_record"
    # What If-Match names: of two who appoint at once, one comes too late.
    __table_args__ = (UniqueConstraint("forum_id", "number"),)

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    number: Mapped[int]
    change: Mapped[SlateChange] = mapped_column(vocabulary(SlateChange, "change"))
    seats: Mapped[list[Any]] = mapped_column(JSONB)
    findings: Mapped[list[Any]] = mapped_column(JSONB)
    overrides: Mapped[list[Any]] = mapped_column(JSONB)
    consulted: Mapped[list[Any]] = mapped_column(JSONB)
    reason: Mapped[str | None] = mapped_column(Text)
    decided_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    decided_at: Mapped[Instant]
