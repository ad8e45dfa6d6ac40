"""Persons: one row a human being, whatever they do in a forum."""

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, vocabulary
from models.enums import Gender


class Person(Base):
    """A human being as shown in a programme. Publications and audit hold the id, never the name.

    `gender` is for the checks of balance, shown to organizers and to those who nominate the person. Of a person whose
    name is withheld only the id stays.
    """

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("name <> ''", name="name"),
        CheckConstraint("(name IS NULL) = (withheld_at IS NOT NULL)", name="withheld"),
        CheckConstraint("name IS NOT NULL OR title IS NULL", name="withheld_title"),
        CheckConstraint("name IS NOT NULL OR own_name IS NULL", name="withheld_own_name"),
        CheckConstraint("name IS NOT NULL OR gender = 'not_stated'", name="withheld_gender"),
        # What caches ask twice a second: whether any name was corrected.
        Index("ix_person_corrected", "version", postgresql_where=text("version > 1")),
    )

    id: Mapped[Id]
    name: Mapped[str | None] = mapped_column(Text)
    own_name: Mapped[str | None] = mapped_column(Text)  # as its bearer writes it, in any script
    title: Mapped[str | None] = mapped_column(Text)
    gender: Mapped[Gender] = mapped_column(vocabulary(Gender, "gender"))
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]
    withheld_at: Mapped[Instant | None]
