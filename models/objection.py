"""What concerns objections by Member States, in a schema that the application reaches in one role alone.

Nothing outside it tells whether a name is contested.
"""

from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Document, Id, Instant

SCHEMA = "objections"


class ReadEntry(Base):
    """One reading of what is confidential: who, what, of which object. Append-only by privilege and by trigger.

    Apart from the general audit, whose entries and their number are not to tell that there is something to read.
    """

    __tablename__ = "read_entry"
    __table_args__ = (Index(None, "forum_id", "at", "id"), {"schema": SCHEMA})

    id: Mapped[Id]
    at: Mapped[Instant]
    actor_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    act: Mapped[str] = mapped_column(Text)
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    subject_id: Mapped[UUID | None]
    details: Mapped[Document]
