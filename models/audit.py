"""The audit: one row an act, append-only by privilege and by trigger."""

from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Document, Id, Instant


class AuditEntry(Base):
    """One act: who, on whose behalf, what, on which object. `details` holds ids and figures, never names."""

    __tablename__ = "audit_entry"
    __table_args__ = (Index(None, "forum_id", "at", "id"), Index(None, "at"))

    id: Mapped[Id]
    at: Mapped[Instant]
    actor_id: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    on_behalf_of: Mapped[UUID | None] = mapped_column(ForeignKey("party.id"))
    act: Mapped[str] = mapped_column(Text)
    forum_id: Mapped[UUID | None] = mapped_column(ForeignKey("forum.id"))
    subject_id: Mapped[UUID | None]
    details: Mapped[Document]
