"""Forums: one row an edition. What the public sees of it is its newest publication, never this row."""

from datetime import date

from sqlalchemy import CheckConstraint, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Document, Id, Instant, Key, Localized, vocabulary
from models.enums import ForumTemplate


class Forum(Base):
    """The draft of one edition: title, days, zone and modalities.

    `modalities` is the forum's own copy of its template's document (services/modalities.py validates it).
    `version` counts edits of this row, for If-Match. A closed forum takes corrections by the Office alone.
    """

    __tablename__ = "forum"
    __table_args__ = (
        CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="slug"),
        CheckConstraint("closes_on >= opens_on", name="days"),
    )

    id: Mapped[Id]
    slug: Mapped[Key] = mapped_column(unique=True)
    template: Mapped[ForumTemplate] = mapped_column(vocabulary(ForumTemplate, "template"))
    title: Mapped[Localized]
    opens_on: Mapped[date]
    closes_on: Mapped[date]
    hearing_on: Mapped[date | None]
    timezone: Mapped[str] = mapped_column(Text)
    modalities: Mapped[Document]
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]
    closed_at: Mapped[Instant | None]
