"""What concerns objections by Member States, in a schema that the application reaches in one role alone.

Nothing outside it tells whether a name is contested.
"""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, Uuid, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Document, Id, Instant, vocabulary
from models.enums import ConfidentialAct, DisclosureOutcome, Stance

SCHEMA = "objections"


class Entry(Base):
    """One act, or one reading of what is confidential: who, what, of which object. Append-only by privilege and by
    trigger.

    Apart from the general audit, whose entries and their number are not to tell that there is something to read.
    """

    __tablename__ = "entry"
    __table_args__ = (Index(None, "forum_id", "at", "id"), Index(None, "at"), {"schema": SCHEMA})

    id: Mapped[Id]
    at: Mapped[Instant]
    actor_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    act: Mapped[ConfidentialAct] = mapped_column(vocabulary(ConfidentialAct, "act"))
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    subject_id: Mapped[UUID | None]
    details: Mapped[Document]


class Letter(Base):
    """A letter of objection to names on one list, by the State that lodges it, alone or with others."""

    __tablename__ = "letter"
    __table_args__ = (Index(None, "forum_id", "state_id"), {"schema": SCHEMA})

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    list_id: Mapped[UUID] = mapped_column(ForeignKey("name_list.id"))
    state_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"))
    lodged_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    lodged_at: Mapped[Instant]


class Objection(Base):
    """How one State stands to one name of a letter: standing from the start for the State that lodges it, asked of
    the others that it names. Of the row the stance alone changes, and by whom and when."""

    __tablename__ = "objection"
    __table_args__ = (
        UniqueConstraint("letter_id", "application_id", "state_id"),
        # A State objects to a name once, whoever of its delegation is faster.
        Index(
            "uq_objection_application_id_state_id",
            "application_id",
            "state_id",
            unique=True,
            postgresql_where=text("stance = 'standing'"),
        ),
        Index(None, "list_id", "stance"),
        CheckConstraint("(answered_by IS NULL) = (answered_at IS NULL)", name="answered"),
        CheckConstraint("stance NOT IN ('declined', 'withdrawn') OR answered_at IS NOT NULL", name="stated"),
        {"schema": SCHEMA},
    )

    id: Mapped[Id]
    letter_id: Mapped[UUID] = mapped_column(ForeignKey(Letter.id))
    list_id: Mapped[UUID] = mapped_column(ForeignKey("name_list.id"))
    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"))
    state_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), index=True)
    stance: Mapped[Stance] = mapped_column(vocabulary(Stance, "stance"))
    answered_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    answered_at: Mapped[Instant | None]


class LateObjection(Base):
    """An objection, or the confirmation of one, that came late: refused, and on record. Never changed."""

    __tablename__ = "late_objection"
    __table_args__ = (Index(None, "forum_id", "received_at", "id"), {"schema": SCHEMA})

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    list_id: Mapped[UUID] = mapped_column(ForeignKey("name_list.id"))
    application_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    state_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"))
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    received_at: Mapped[Instant]
    deadline_at: Mapped[Instant | None]


class BasisRequest(Base):
    """That a State asks for the general basis of objections to a name, whether or not there are any. Whoever objects
    to the name is asked thereby, until `due_at`. Never changed."""

    __tablename__ = "basis_request"
    __table_args__ = (
        # A State asks once of a name.
        UniqueConstraint("application_id", "state_id"),
        Index(None, "forum_id", "asked_at", "id"),
        CheckConstraint("due_at > asked_at", name="due"),
        {"schema": SCHEMA},
    )

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    list_id: Mapped[UUID] = mapped_column(ForeignKey("name_list.id"))
    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"))
    state_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"))
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    asked_at: Mapped[Instant]
    due_at: Mapped[Instant]


class SuppliedBasis(Base):
    """What an objecting State says to one request. Without a row it is asked, or once that is due has supplied
    nothing: so that asking writes the same whether anybody objects or not. Never changed."""

    __tablename__ = "basis"
    __table_args__ = (UniqueConstraint("request_id", "objection_id"), {"schema": SCHEMA})

    id: Mapped[Id]
    request_id: Mapped[UUID] = mapped_column(ForeignKey(BasisRequest.id))
    objection_id: Mapped[UUID] = mapped_column(ForeignKey(Objection.id))
    text: Mapped[str] = mapped_column(Text)
    supplied_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    supplied_at: Mapped[Instant]


class Disclosure(Base):
    """A draft of what the State that asked is told; once a second person has approved one, that is it. Of the row the
    approval alone is added."""

    __tablename__ = "disclosure"
    __table_args__ = (
        UniqueConstraint("request_id", "number"),
        # Two drafts approved at once: one of them.
        Index(
            "uq_disclosure_request_id",
            "request_id",
            unique=True,
            postgresql_where=text("approved_at IS NOT NULL"),
        ),
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("drafted_by <> approved_by", name="four_eyes"),
        CheckConstraint("(approved_by IS NULL) = (approved_at IS NULL)", name="approved"),
        CheckConstraint("(outcome = 'disclosed') = (text IS NOT NULL)", name="disclosed"),
        {"schema": SCHEMA},
    )

    id: Mapped[Id]
    request_id: Mapped[UUID] = mapped_column(ForeignKey(BasisRequest.id))
    number: Mapped[int]
    outcome: Mapped[DisclosureOutcome] = mapped_column(vocabulary(DisclosureOutcome, "outcome"))
    text: Mapped[str | None] = mapped_column(Text)
    drafted_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    drafted_at: Mapped[Instant]
    approved_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    approved_at: Mapped[Instant | None]
