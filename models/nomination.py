"""Nominations for co-chair: a State, with a person now or later; and the persons that it named in turn."""

from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, SmallInteger, Text, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, vocabulary
from models.enums import Level, NominationState


class Nomination(Base):
    """A Member State nominated to co-chair a round table of a forum. The seat is the State's, whoever sits in it.

    `nominated_by` is the regional group or the State itself; None: entered by the Office. `preferred` and `ruled_out`
    are numbers of round tables, `objectives` those in which there is expertise, `unavailable` pairs of instants as
    text. `seat_id`: of the seat to which it is appointed; `told_state`,
    `told_seat_id`, `told_at`: what its State was told last of appointments.
    """

    __tablename__ = "nomination"
    __table_args__ = (
        CheckConstraint("(state = 'appointed') = (seat_id IS NOT NULL)", name="seat"),
        CheckConstraint("(told_at IS NULL) = (told_state IS NULL)", name="told"),
        CheckConstraint("(state = 'withdrawn') = (withdrawn_at IS NOT NULL)", name="withdrawn"),
        CheckConstraint("state <> 'endorsed' OR endorsed_at IS NOT NULL", name="endorsed"),
        # Nobody is nominated twice, and no State twice without a person, whoever is faster.
        Index(
            "uq_nomination_forum_id_person_id",
            "forum_id",
            "person_id",
            unique=True,
            postgresql_where=text("state <> 'withdrawn'"),
        ),
        Index(
            "uq_nomination_forum_id_party_id",
            "forum_id",
            "party_id",
            unique=True,
            postgresql_where=text("state <> 'withdrawn' AND person_id IS NULL"),
        ),
        # A seat has one holder, whatever two appointments do at once.
        Index("uq_nomination_seat_id", "seat_id", unique=True),
    )

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"), index=True)
    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"))
    nominated_by: Mapped[UUID | None] = mapped_column(ForeignKey("party.id"))
    submitted_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    state: Mapped[NominationState] = mapped_column(vocabulary(NominationState, "state"))
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    level: Mapped[Level | None] = mapped_column(vocabulary(Level, "level"))
    preferred: Mapped[list[int]] = mapped_column(ARRAY(SmallInteger))
    ruled_out: Mapped[list[int]] = mapped_column(ARRAY(SmallInteger))
    objectives: Mapped[list[int]] = mapped_column(ARRAY(SmallInteger))
    unavailable: Mapped[list[Any]] = mapped_column(JSONB)
    note: Mapped[str | None] = mapped_column(Text)
    endorsed_at: Mapped[Instant | None]
    endorsed_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    withdrawn_at: Mapped[Instant | None]
    seat_id: Mapped[UUID | None] = mapped_column(ForeignKey("seat.id"))
    told_state: Mapped[NominationState | None] = mapped_column(vocabulary(NominationState, "told_state"))
    told_seat_id: Mapped[UUID | None]
    told_at: Mapped[Instant | None]
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]


class NamedPerson(Base):
    """Whom a State named for a nomination, from `named_at` until the next one; never changed, never deleted."""

    __tablename__ = "named_person"

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    level: Mapped[Level | None] = mapped_column(vocabulary(Level, "level"))
    named_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    named_at: Mapped[Instant]
