"""Accounts, their sessions and their grants."""

from uuid import UUID

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, Text, func, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, vocabulary
from models.enums import Language, Role


class Account(Base):
    """Somebody who can log in; the link to a person is optional.

    The columns `email`, `hashed_password`, `is_active`, `is_superuser` and `is_verified` are what fastapi-users
    expects. Nobody is a superuser here: every right is a grant, and a CHECK keeps the column false.
    """

    __tablename__ = "account"
    __table_args__ = (
        # One account an address, however its letters are cased, also when eight requests come at once.
        Index("uq_account_email_lower", func.lower(text("email")), unique=True),
        CheckConstraint("NOT is_superuser", name="no_superuser"),
    )

    id: Mapped[Id]
    email: Mapped[str] = mapped_column(Text)
    hashed_password: Mapped[str] = mapped_column(Text)
    is_active: Mapped[bool] = mapped_column(Boolean)
    is_superuser: Mapped[bool] = mapped_column(Boolean)
    is_verified: Mapped[bool] = mapped_column(Boolean)
    language: Mapped[Language] = mapped_column(vocabulary(Language, "language"))
    timezone: Mapped[str | None] = mapped_column(Text)  # by whose clocks changes are told; else by the forum's
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[Instant]


class AccessToken(Base):
    """A login session. Only the SHA-256 of the bearer token is kept. `client` is what the program called itself;
    `second_factor`: whoever has it has shown a code of one too."""

    __tablename__ = "access_token"

    id: Mapped[Id]
    token_sha256: Mapped[str] = mapped_column(Text, unique=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), index=True)
    client: Mapped[str] = mapped_column(Text)
    second_factor: Mapped[bool] = mapped_column(Boolean)
    created_at: Mapped[Instant]
    expires_at: Mapped[Instant] = mapped_column(index=True)


class Grant(Base):
    """A role given to an account: for one forum or standing, for one party or none, until revoked."""

    __tablename__ = "role_grant"
    __table_args__ = (
        CheckConstraint("valid_until IS NULL OR valid_until > valid_from", name="validity"),
        CheckConstraint("isfinite(valid_from) AND isfinite(valid_until)", name="finite"),
        CheckConstraint("confirmed_by IS NULL OR confirmed_by <> granted_by", name="four_eyes"),
    )

    id: Mapped[Id]
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"), index=True)
    role: Mapped[Role] = mapped_column(vocabulary(Role, "role"))
    focal_point: Mapped[bool] = mapped_column(Boolean)
    forum_id: Mapped[UUID | None] = mapped_column(ForeignKey("forum.id"))
    party_id: Mapped[UUID | None] = mapped_column(ForeignKey("party.id"))
    granted_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    confirmed_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    valid_from: Mapped[Instant]
    valid_until: Mapped[Instant | None]
    revoked_at: Mapped[Instant | None]
