"""Forums: one row an edition. What the public sees of it is its newest publication, never this row."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, SmallInteger, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Document, Id, Instant, Key, Localized, vocabulary
from models.enums import ForumTemplate, InvitedAs, ReviewRegion


class Forum(Base):
    """The draft of one edition: title, days, zone and modalities.

    `modalities` is the forum's own copy of its template's document (services/modalities.py validates it).
    `version` counts edits of this row, for If-Match. A closed forum takes corrections by the Office alone.
    `moving` is what a reschedule leaves for the next publication: keys of deadlines that have passed and are to
    follow their rules again, and by how many days extensions that run go along.
    """

    __tablename__ = "forum"
    __table_args__ = (
        CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="slug"),
        CheckConstraint("closes_on >= opens_on", name="days"),
        CheckConstraint("(template = 'regional') = (region IS NOT NULL)", name="region_of_regional"),
    )

    id: Mapped[Id]
    slug: Mapped[Key] = mapped_column(unique=True)
    template: Mapped[ForumTemplate] = mapped_column(vocabulary(ForumTemplate, "template"))
    region: Mapped[ReviewRegion | None] = mapped_column(vocabulary(ReviewRegion, "region"))
    title: Mapped[Localized]
    opens_on: Mapped[date]
    closes_on: Mapped[date]
    hearing_on: Mapped[date | None]
    timezone: Mapped[str] = mapped_column(Text)
    modalities: Mapped[Document]
    moving: Mapped[Document]
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]
    closed_at: Mapped[Instant | None]


class CoOrganizer(Base):
    """One of the bodies that organize a regional forum together, in the order in which they are named."""

    __tablename__ = "co_organizer"

    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id", ondelete="CASCADE"), primary_key=True)
    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), primary_key=True)
    position: Mapped[int] = mapped_column(SmallInteger)


class Participant(Base):
    """A party on a forum's own list of those invited."""

    __tablename__ = "participant"

    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id", ondelete="CASCADE"), primary_key=True)
    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), primary_key=True)
    invited_as: Mapped[InvitedAs] = mapped_column(vocabulary(InvitedAs, "invited_as"))
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]
