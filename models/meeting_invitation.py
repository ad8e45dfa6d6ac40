"""Invitations of those who have a seat in a meeting, by mail, for their own calendars (iTIP, RFC 5546)."""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, Instant, vocabulary
from models.enums import InvitationMethod, PartStat, SeatRole


class MeetingInvitation(Base):
    """What the calendar of one account holds of one meeting, whose id is the UID there too.

    `method`, `sequence` and `changed_at` (its DTSTAMP) are of what was last sent, or is about to be; `shown` is a
    hash of what it says. `since` is the first sequence to which an answer counts: the one that last moved the
    meeting. `handed_over` is the sequence of what last went to the mail server; None: no calendar knows of it.
    """

    __tablename__ = "meeting_invitation"
    __table_args__ = (
        UniqueConstraint("meeting_id", "account_id"),
        CheckConstraint("sequence >= since", name="sequence"),
        CheckConstraint("(reply_stamp IS NULL) = (reply_sequence IS NULL)", name="reply"),
    )

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"), index=True)
    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"))
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), index=True)
    role: Mapped[SeatRole] = mapped_column(vocabulary(SeatRole, "role"))
    party_id: Mapped[UUID | None] = mapped_column(ForeignKey("party.id"))
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    method: Mapped[InvitationMethod] = mapped_column(vocabulary(InvitationMethod, "method"))
    sequence: Mapped[int]
    since: Mapped[int]
    shown: Mapped[str] = mapped_column(Text)
    publication: Mapped[int]
    handed_over: Mapped[int | None]
    partstat: Mapped[PartStat] = mapped_column(vocabulary(PartStat, "partstat"))
    reply_sequence: Mapped[int | None]
    reply_stamp: Mapped[Instant | None]
    replied_at: Mapped[Instant | None]
    changed_at: Mapped[Instant]
    created_at: Mapped[Instant]
