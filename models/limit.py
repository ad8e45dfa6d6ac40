"""How often something may be tried, and what was asked already: both forgotten within a day."""

from typing import Annotated
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, SmallInteger, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Instant

_Key = Annotated[str, mapped_column(Text, primary_key=True)]


class Attempts(Base):
    """How much of a limit is spent, as the instant at which nothing of it will be (generic cell rate algorithm).

    `key` is a SHA-256: the row tells neither address nor account.
    """

    __tablename__ = "attempts"

    key: Mapped[_Key]
    free_at: Mapped[Instant] = mapped_column(index=True)


class IdempotencyKey(Base):
    """A request that its sender may repeat: same key, same body, same outcome, done once.

    `status` and `location` are those of the answer; they are null only while its transaction runs.
    """

    __tablename__ = "idempotency_key"
    __table_args__ = (
        CheckConstraint("status BETWEEN 200 AND 299", name="status"),
        Index("ix_idempotency_key_created_at", "created_at"),
    )

    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)
    route: Mapped[_Key]
    key: Mapped[_Key]
    body_sha256: Mapped[str] = mapped_column(Text)
    status: Mapped[int | None] = mapped_column(SmallInteger)
    location: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[Instant]
