"""Applications for special accreditation, what became of them step by step, and the documents handed in."""

from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Document, Id, Instant, Key, vocabulary
from models.enums import ApplicationAct, ApplicationState, DocumentKind


class Application(Base):
    """An organization's application to attend a forum. No column of it depends on an objection before the list on
    which it stands is final.

    `answers` are what the form asks for, as far as they are given. `reference` is given on the first submission.
    `returned_fields` are those that the Secretariat wants corrected until `due_at`.
    """

    __tablename__ = "application"
    __table_args__ = (
        # One at a time, whoever of the organization is faster; after a withdrawal another may follow.
        Index(
            "uq_application_forum_id_party_id",
            "forum_id",
            "party_id",
            unique=True,
            postgresql_where=text("state <> 'withdrawn'"),
        ),
        # The work queue: by state, those that wait longest first.
        Index("ix_application_forum_id_state_since", "forum_id", "state", "since", "id"),
        CheckConstraint("state = 'draft' OR reference IS NOT NULL OR state = 'withdrawn'", name="reference"),
        CheckConstraint("(reference IS NULL) = (submitted_at IS NULL)", name="submitted"),
        CheckConstraint("(state = 'returned') = (returned_fields IS NOT NULL)", name="returned"),
        CheckConstraint("(state = 'returned') = (due_at IS NOT NULL)", name="due"),
    )

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    party_id: Mapped[UUID] = mapped_column(ForeignKey("organization.party_id"), index=True)
    state: Mapped[ApplicationState] = mapped_column(vocabulary(ApplicationState, "state"))
    since: Mapped[Instant]
    reference: Mapped[Key | None] = mapped_column(unique=True)
    answers: Mapped[Document]
    submitted_at: Mapped[Instant | None]
    submitted_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    returned_fields: Mapped[list[str] | None] = mapped_column(JSONB(none_as_null=True))
    note: Mapped[str | None] = mapped_column(Text)
    due_at: Mapped[Instant | None]
    created_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]


class ApplicationEvent(Base):
    """One step of an application from state to state: by whom, when, why. Never changed, never deleted."""

    __tablename__ = "application_event"

    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    act: Mapped[ApplicationAct] = mapped_column(vocabulary(ApplicationAct, "act"))
    before: Mapped[ApplicationState] = mapped_column(vocabulary(ApplicationState, "before"))
    after: Mapped[ApplicationState] = mapped_column(vocabulary(ApplicationState, "after"))
    actor_id: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    reason: Mapped[str | None] = mapped_column(Text)
    details: Mapped[dict[str, Any]] = mapped_column(JSONB)
    at: Mapped[Instant]


class ApplicationDocument(Base):
    """A document handed in with an application; its bytes lie in the documents' folder, under its id."""

    __tablename__ = "application_document"
    __table_args__ = (CheckConstraint("size > 0", name="size"),)

    id: Mapped[Id]
    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"), index=True)
    kind: Mapped[DocumentKind] = mapped_column(vocabulary(DocumentKind, "kind"))
    title: Mapped[str] = mapped_column(Text)
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str] = mapped_column(Text)
    uploaded_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    uploaded_at: Mapped[Instant]
    removed_at: Mapped[Instant | None]
