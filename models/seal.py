"""Seals over the audit and over the confidential record, each over the one before: append-only, as what they seal."""

from uuid import UUID

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Text, UniqueConstraint, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Instant
from models.objection import SCHEMA


class AuditSeal(Base):
    """Over what was written since the one before. `sha256` is of its entries' digests in their order, `mac` over all
    of the row with a key that is not in the database, `previous` the mac of the one before.

    `whole`: no entry that could be seen then was left for the next one.
    """

    __tablename__ = "audit_seal"
    __table_args__ = (CheckConstraint("number >= 1", name="number"), {"schema": SCHEMA})

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[Instant]
    whole: Mapped[bool] = mapped_column(Boolean)
    previous: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text)
    mac: Mapped[str] = mapped_column(Text)


class SealedEntry(Base):
    """An entry under a seal, at a position from 1, with its digest. No foreign key to the entry: what is gone is
    to be found missing."""

    __tablename__ = "sealed_entry"
    __table_args__ = (UniqueConstraint("number", "position"), {"schema": SCHEMA})

    entry_id: Mapped[UUID] = mapped_column(Uuid(), primary_key=True)
    confidential: Mapped[bool] = mapped_column(Boolean)
    number: Mapped[int] = mapped_column(ForeignKey(f"{SCHEMA}.audit_seal.number"))
    position: Mapped[int]
    sha256: Mapped[str] = mapped_column(Text)
