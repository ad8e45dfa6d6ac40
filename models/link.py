"""Links sent by mail: what somebody may do once, because they can read an address."""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, func, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, vocabulary
from models.enums import Language, LinkPurpose


class Link(Base):
    """What may be done with a mail to `email`, once and until `expires_at`.

    `hashed_password` is that of a registration: the account is made when the link is used, so nobody can hold an
    address that is not theirs. `account_id` is of those who change their own address.
    """

    __tablename__ = "mailed_link"
    __table_args__ = (
        CheckConstraint("expires_at > created_at", name="expires"),
        CheckConstraint("(purpose = 'address_change') = (account_id IS NOT NULL)", name="account_of_change"),
        CheckConstraint("purpose = 'registration' OR hashed_password IS NULL", name="password_of_registration"),
        Index("ix_mailed_link_email_lower", func.lower(text("email"))),
    )

    id: Mapped[Id]
    purpose: Mapped[LinkPurpose] = mapped_column(vocabulary(LinkPurpose, "purpose"))
    email: Mapped[str] = mapped_column(Text)
    language: Mapped[Language] = mapped_column(vocabulary(Language, "language"))
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    hashed_password: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[Instant]
    expires_at: Mapped[Instant]
    used_at: Mapped[Instant | None]


class LinkToken(Base):
    """One token of a link; only its SHA-256 is kept. Each sending makes its own, for a token is nowhere stored."""

    __tablename__ = "mailed_link_token"

    token_sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    link_id: Mapped[UUID] = mapped_column(ForeignKey("mailed_link.id", ondelete="CASCADE"), index=True)
