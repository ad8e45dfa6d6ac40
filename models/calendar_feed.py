"""Private calendars: addresses by which a calendar program reads what concerns its owner."""

from uuid import UUID

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Text, Uuid
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Document, Id, Instant, vocabulary
from models.enums import Language


class CalendarFeed(Base):
    """One address of one account, for one forum. Only the SHA-256 of the token in it is kept.

    `utc` and `marked`: how times and cancellations are written. `selection`: what it holds, validated when it is
    written. `ended_at`: since when its account was found to have no role in the forum; empty again with one.
    `shown_sha256` and `shown_at`: of what it last held, and since when it does. `used_at` and `client`: when it was
    last asked for and by what program, written once a minute at most. `organizations`: those whose names it shows.
    """

    __tablename__ = "calendar_feed"
    __table_args__ = (
        CheckConstraint("(shown_sha256 IS NULL) = (shown_at IS NULL)", name="shown"),
        CheckConstraint("(used_at IS NULL) = (client IS NULL)", name="used"),
    )

    id: Mapped[Id]
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), index=True)
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    token_sha256: Mapped[str] = mapped_column(Text, unique=True)
    label: Mapped[str] = mapped_column(Text)
    language: Mapped[Language] = mapped_column(vocabulary(Language, "language"))
    utc: Mapped[bool] = mapped_column(Boolean)
    marked: Mapped[bool] = mapped_column(Boolean)
    selection: Mapped[Document]
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]
    revoked_at: Mapped[Instant | None]
    ended_at: Mapped[Instant | None]
    shown_sha256: Mapped[str | None] = mapped_column(Text)
    shown_at: Mapped[Instant | None]
    organizations: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    used_at: Mapped[Instant | None]
    client: Mapped[str | None] = mapped_column(Text)
