"""What is on record of deadlines beside the publications: extensions, acts, what was handed in, reminders."""

from uuid import UUID

from sqlalchemy import Boolean, ForeignKey, SmallInteger, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, Key, WallTime, vocabulary
from models.enums import ForumAct, Step


class Extension(Base):
    """A deadline that was extended, for everyone or for one party; never changed, never deleted.

    Wall time, fold and zone are the truth, `until` the instant from them by the tz data of `tz_version`.
    `dependents`: what is counted from the deadline follows.
    """

    __tablename__ = "extension"

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"), index=True)
    key: Mapped[Key]
    party_id: Mapped[UUID | None] = mapped_column(ForeignKey("party.id"))
    wall: Mapped[WallTime]
    fold: Mapped[int] = mapped_column(SmallInteger)
    timezone: Mapped[str] = mapped_column(Text)
    until: Mapped[Instant]
    tz_version: Mapped[str] = mapped_column(Text)
    dependents: Mapped[bool] = mapped_column(Boolean)
    reason: Mapped[str] = mapped_column(Text)
    granted_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    granted_at: Mapped[Instant]


class RecordedAct(Base):
    """An act of a forum, such as the circulation of its list, with the instant at which it was done."""

    __tablename__ = "recorded_act"
    # Deadlines count from it: there is one of a kind, whoever records it at the same time.
    __table_args__ = (UniqueConstraint("forum_id", "act"),)

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    act: Mapped[ForumAct] = mapped_column(vocabulary(ForumAct, "act"))
    done_at: Mapped[Instant]
    recorded_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]


class Submission(Base):
    """That a party has taken a step: it is not reminded of it any more."""

    __tablename__ = "submission"
    # Taken once, whoever of the party is faster.
    __table_args__ = (UniqueConstraint("forum_id", "step", "party_id"),)

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    step: Mapped[Step] = mapped_column(vocabulary(Step, "step"))
    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"))
    submitted_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    submitted_at: Mapped[Instant]


class Reminder(Base):
    """That an account was reminded of a deadline, so many days ahead of the instant that it then had."""

    __tablename__ = "reminder"
    # Each once: two workers at the same time cannot both remind.
    __table_args__ = (UniqueConstraint("forum_id", "key", "account_id", "days", "ends_at"),)

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    key: Mapped[Key]
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), index=True)
    days: Mapped[int] = mapped_column(SmallInteger)
    ends_at: Mapped[Instant]
    sent_at: Mapped[Instant]
