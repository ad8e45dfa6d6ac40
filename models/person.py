"""Persons: one row a human being, whatever they do in a forum."""

from sqlalchemy import CheckConstraint, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant


class Person(Base):
    """A human being as shown in a programme. Publications and audit hold the id, never the name."""

    __tablename__ = "person"
    __table_args__ = (CheckConstraint("name <> ''", name="name"),)

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(Text)
    title: Mapped[str | None] = mapped_column(Text)
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]
