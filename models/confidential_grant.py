"""Permissions that are in no role: given to one account by name, by two administrators."""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, vocabulary
from models.enums import ConfidentialPermission


class ConfidentialGrant(Base):
    """What an account may learn of the objections of one forum, until a date: prepared by one administrator, and
    nothing before another confirmed it."""

    __tablename__ = "confidential_grant"
    __table_args__ = (
        CheckConstraint("confirmed_by <> prepared_by", name="four_eyes"),
        CheckConstraint("account_id <> prepared_by AND account_id <> confirmed_by", name="not_for_oneself"),
        CheckConstraint("(confirmed_by IS NULL) = (confirmed_at IS NULL)", name="confirmed"),
        CheckConstraint("(revoked_by IS NULL) = (revoked_at IS NULL)", name="revoked"),
        CheckConstraint("isfinite(valid_until) AND valid_until > prepared_at", name="validity"),
    )

    id: Mapped[Id]
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"), index=True)
    permission: Mapped[ConfidentialPermission] = mapped_column(vocabulary(ConfidentialPermission, "permission"))
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    reason: Mapped[str] = mapped_column(Text)
    prepared_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    prepared_at: Mapped[Instant]
    confirmed_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    confirmed_at: Mapped[Instant | None]
    valid_until: Mapped[Instant]
    revoked_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    revoked_at: Mapped[Instant | None]
