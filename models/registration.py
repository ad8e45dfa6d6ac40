"""Registrations of persons with a forum, what of them is kept apart, and changes that wait to be approved."""

from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, vocabulary
from models.enums import (
    Attendance,
    ChangeState,
    Language,
    Origin,
    ParticipantClass,
    RegistrationState,
    TravelSupport,
)


class Registration(Base):
    """A person who takes part in a forum for a party: nominated, confirmed, and approved where their class needs it.

    `class_` is that of the party, for quotas and places. `function` is what the person does in the delegation.
    `origin` is of members of delegations alone. What a person needs in order to take part stands elsewhere.
    """

    __tablename__ = "registration"
    __table_args__ = (
        # One person once for a party, whoever of its focal points is faster.
        Index(
            "uq_registration_forum_id_party_id_person_id",
            "forum_id",
            "party_id",
            "person_id",
            unique=True,
            postgresql_where=text("state NOT IN ('declined', 'withdrawn', 'revoked')"),
        ),
        # The Secretariat's queue, and a party's own.
        Index("ix_registration_forum_id_state_since", "forum_id", "state", "since", "id"),
        Index("ix_registration_party_id_forum_id", "party_id", "forum_id"),
    )

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    class_: Mapped[ParticipantClass] = mapped_column("class", vocabulary(ParticipantClass, "class"))
    state: Mapped[RegistrationState] = mapped_column(vocabulary(RegistrationState, "state"))
    since: Mapped[Instant]
    function: Mapped[str | None] = mapped_column(Text)
    language: Mapped[Language] = mapped_column(vocabulary(Language, "language"))
    attendance: Mapped[Attendance] = mapped_column(vocabulary(Attendance, "attendance"))
    origin: Mapped[Origin | None] = mapped_column(vocabulary(Origin, "origin"))
    travel_support: Mapped[TravelSupport] = mapped_column(vocabulary(TravelSupport, "travel_support"))
    travel_reason: Mapped[str | None] = mapped_column(Text)  # of what was decided on support for travelling
    reason: Mapped[str | None] = mapped_column(Text)  # of the last step of its state
    nominated_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    confirmed_at: Mapped[Instant | None]
    decided_at: Mapped[Instant | None]
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]


class AccessibilityNeed(Base):
    """What a person needs in order to take part: read by those who provide it, erased after the forum."""

    __tablename__ = "accessibility_need"

    registration_id: Mapped[UUID] = mapped_column(ForeignKey("registration.id"), primary_key=True)
    needs: Mapped[str] = mapped_column(Text)
    updated_at: Mapped[Instant]


class RegistrationChange(Base):
    """A change of a registration that was approved, proposed by its party: once approved, the fields in `changes`
    alone are set."""

    __tablename__ = "registration_change"
    __table_args__ = (
        CheckConstraint("(state = 'proposed') = (decided_at IS NULL)", name="decided"),
        Index(
            "uq_registration_change_registration_id",
            "registration_id",
            unique=True,
            postgresql_where=text("state = 'proposed'"),
        ),
    )

    id: Mapped[Id]
    registration_id: Mapped[UUID] = mapped_column(ForeignKey("registration.id"), index=True)
    changes: Mapped[dict[str, Any]] = mapped_column(JSONB)
    state: Mapped[ChangeState] = mapped_column(vocabulary(ChangeState, "state"))
    proposed_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    proposed_at: Mapped[Instant]
    decided_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    decided_at: Mapped[Instant | None]
    reason: Mapped[str | None] = mapped_column(Text)


class RegistrationQuota(Base):
    """How many persons one party may register in a forum, instead of what holds for its class."""

    __tablename__ = "registration_quota"
    __table_args__ = (CheckConstraint("quota >= 0", name="quota"),)

    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"), primary_key=True)
    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), primary_key=True)
    quota: Mapped[int]
    reason: Mapped[str] = mapped_column(Text)
    set_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    updated_at: Mapped[Instant]
