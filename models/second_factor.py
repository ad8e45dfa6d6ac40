"""The second factor of an account, its recovery codes, and logins that wait for a code."""

from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, SmallInteger, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Instant


class SecondFactor(Base):
    """What makes an account's codes. `secret` is encrypted, with a key that is not in the database.

    Until it is confirmed, nothing is asked of it. `last_step` is the step of the code that was taken last.
    """

    __tablename__ = "second_factor"
    __table_args__ = (CheckConstraint("confirmed_at IS NULL OR last_step IS NOT NULL", name="confirmed_by_code"),)

    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)
    secret: Mapped[str] = mapped_column(Text)
    created_at: Mapped[Instant]
    confirmed_at: Mapped[Instant | None]
    last_step: Mapped[int | None] = mapped_column(BigInteger)


class RecoveryCode(Base):
    """A code that opens one session in place of the factor's, as its SHA-256: gone once it is used."""

    __tablename__ = "recovery_code"

    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("second_factor.account_id", ondelete="CASCADE"), primary_key=True
    )
    code_sha256: Mapped[str] = mapped_column(Text, primary_key=True)


class WaitingLogin(Base):
    """Somebody has shown the password and is asked for a code. Only the SHA-256 of the token is kept."""

    __tablename__ = "waiting_login"

    token_sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), index=True)
    tries: Mapped[int] = mapped_column(SmallInteger)
    created_at: Mapped[Instant]
    expires_at: Mapped[Instant] = mapped_column(index=True)
