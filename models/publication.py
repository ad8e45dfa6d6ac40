"""Publications: what the public, calendars and caches see of a forum. Never changed, never deleted."""

from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Document, Id, Instant


class Publication(Base):
    """One immutable, numbered, hashed publication of a forum's dates and, once included, its programme.

    `dates_changed` and `programme_changed` tell what differs from the one before: the views are lists of these.
    `published_by` is empty where no person publishes. `draft` holds the meetings as their organizers had them, closed
    and unlisted ones and links to join included: for restoring them and for those whom they name, never for others.
    It is not part of what is hashed; empty where no programme is published, and before drafts were kept.
    `restricted` has the deadlines that are not for everybody, with their rules, in the same way.
    """

    __tablename__ = "publication"
    __table_args__ = (
        # Two publishers at once cannot both make the same number.
        UniqueConstraint("forum_id", "number"),
        CheckConstraint("number >= 1", name="number"),
    )

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    number: Mapped[int]
    note: Mapped[str | None] = mapped_column(Text)
    overrides: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    published_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    at: Mapped[Instant]
    sha256: Mapped[str] = mapped_column(Text)
    dates_changed: Mapped[bool] = mapped_column(Boolean)
    programme_changed: Mapped[bool] = mapped_column(Boolean)
    document: Mapped[Document]
    draft: Mapped[list[dict[str, Any]] | None] = mapped_column(JSONB(none_as_null=True))
    restricted: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
