"""Lists of names on a non-objection basis: drafted, circulated, made final; and their immutable versions."""

from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, SmallInteger, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Document, Id, Instant, vocabulary
from models.enums import EntryOutcome, ListState, ListVersionKind


class NameList(Base):
    """One list of a forum: the first, or the second for late-comers.

    Two persons each time: who prepared it does not circulate it, who announced when it becomes final (`final_from` at
    the earliest) does not make it final. Objections lock this row FOR KEY SHARE, finalizing alone FOR UPDATE: none is
    lodged while the list becomes final, and nothing else waits for one. `sha256` is of the names as they were
    prepared: what is circulated is that.
    """

    __tablename__ = "name_list"
    __table_args__ = (
        # Two are opened at once: one of them.
        UniqueConstraint("forum_id", "number"),
        CheckConstraint("number IN (1, 2)", name="number"),
        CheckConstraint("prepared_by <> circulated_by", name="circulated_by_another"),
        CheckConstraint("closing_by <> finalized_by", name="finalized_by_another"),
        CheckConstraint("(state = 'draft') = (prepared_at IS NULL)", name="prepared"),
        CheckConstraint("(prepared_at IS NULL) = (sha256 IS NULL)", name="content"),
        CheckConstraint("(state IN ('draft', 'prepared')) = (circulated_at IS NULL)", name="circulated"),
        CheckConstraint("(state IN ('closing', 'final')) = (final_from IS NOT NULL)", name="closing"),
        CheckConstraint("(state = 'final') = (finalized_at IS NOT NULL)", name="final"),
    )

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    number: Mapped[int] = mapped_column(SmallInteger)
    state: Mapped[ListState] = mapped_column(vocabulary(ListState, "state"))
    note: Mapped[str | None] = mapped_column(Text)
    prepared_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    prepared_at: Mapped[Instant | None]
    sha256: Mapped[str | None] = mapped_column(Text)
    circulated_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    circulated_at: Mapped[Instant | None]
    closing_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    closing_at: Mapped[Instant | None]
    final_from: Mapped[Instant | None]
    finalized_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    finalized_at: Mapped[Instant | None]
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]


class ListEntry(Base):
    """An application on a list; on one list only. `outcome` is set when the list becomes final, and by the Assembly's
    decision of that `reference`."""

    __tablename__ = "list_entry"
    __table_args__ = (
        CheckConstraint("(outcome IS NULL) = (decided_at IS NULL)", name="decided"),
        CheckConstraint("(outcome IN ('admitted', 'not_admitted')) = (reference IS NOT NULL)", name="decision"),
    )

    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"), primary_key=True)
    list_id: Mapped[UUID] = mapped_column(ForeignKey("name_list.id"), index=True)
    added_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    added_at: Mapped[Instant]
    outcome: Mapped[EntryOutcome | None] = mapped_column(vocabulary(EntryOutcome, "outcome"))
    reference: Mapped[str | None] = mapped_column(Text)
    decided_at: Mapped[Instant | None]


class ListVersion(Base):
    """One immutable, numbered, hashed version of a list, as Member States or everybody read it."""

    __tablename__ = "list_version"
    __table_args__ = (
        # Two versions at once cannot both have the same number.
        UniqueConstraint("forum_id", "number"),
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("prepared_by <> published_by", name="four_eyes"),
    )

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    list_id: Mapped[UUID] = mapped_column(ForeignKey("name_list.id"), index=True)
    number: Mapped[int]
    kind: Mapped[ListVersionKind] = mapped_column(vocabulary(ListVersionKind, "kind"))
    note: Mapped[str | None] = mapped_column(Text)
    overrides: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    document: Mapped[Document]
    sha256: Mapped[str] = mapped_column(Text)
    prepared_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    published_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    at: Mapped[Instant]
