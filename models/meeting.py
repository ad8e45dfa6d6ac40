"""Meetings of a forum's draft, and the seats in them."""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, SmallInteger, Text, func, text
from sqlalchemy.dialects.postgresql import ARRAY, ExcludeConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, Id, Instant, Localized, WallTime, vocabulary
from models.enums import Designation, MeetingAccess, MeetingFormat, MeetingKind, MeetingStatus, SeatRole
from models.person import Person


class Meeting(Base):
    """One scheduled block in one room, online, or both.

    Local wall time, zone and fold are the truth; `starts_at` and `ends_at` (UTC) are computed from them with
    the tz data of version `tz_version`. The id is the UID of the meeting in every calendar, for good.
    `interpretation` are the languages into which it is interpreted; `join_url` is never public, `webcast_url` is.
    """

    __tablename__ = "meeting"
    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="duration"),
        CheckConstraint("start_fold IN (0, 1) AND end_fold IN (0, 1)", name="fold"),
        CheckConstraint("capacity > 0", name="capacity"),
        Index(None, "forum_id", "starts_at"),
        # The backstop of "a room is never booked twice": across forums, whatever two requests do at once.
        # Deferrable, so that a whole forum can be shifted or two rooms swapped in one transaction.
        ExcludeConstraint(
            ("room_id", "="),
            (func.tstzrange(text("starts_at"), text("ends_at"), text("'[)'")), "&&"),
            name="ex_meeting_room_booked_once",
            using="gist",
            where=text("status <> 'cancelled'"),
            deferrable=True,
            initially="IMMEDIATE",
        ),
    )

    id: Mapped[Id]
    forum_id: Mapped[UUID] = mapped_column(ForeignKey("forum.id"))
    kind: Mapped[MeetingKind] = mapped_column(vocabulary(MeetingKind, "kind"))
    number: Mapped[int | None]
    title: Mapped[Localized]
    local_start: Mapped[WallTime]
    local_end: Mapped[WallTime]
    start_fold: Mapped[int] = mapped_column(SmallInteger)
    end_fold: Mapped[int] = mapped_column(SmallInteger)
    timezone: Mapped[str] = mapped_column(Text)
    starts_at: Mapped[Instant]
    ends_at: Mapped[Instant]
    tz_version: Mapped[str] = mapped_column(Text)
    room_id: Mapped[UUID | None] = mapped_column(ForeignKey("room.id"))
    objectives: Mapped[list[int]] = mapped_column(ARRAY(SmallInteger))
    status: Mapped[MeetingStatus] = mapped_column(vocabulary(MeetingStatus, "status"))
    format: Mapped[MeetingFormat] = mapped_column(vocabulary(MeetingFormat, "format"))
    access: Mapped[MeetingAccess] = mapped_column(vocabulary(MeetingAccess, "access"))
    interpretation: Mapped[list[str]] = mapped_column(ARRAY(Text))
    capacity: Mapped[int | None]
    webcast_url: Mapped[str | None] = mapped_column(Text)
    join_url: Mapped[str | None] = mapped_column(Text)
    version: Mapped[int]
    created_at: Mapped[Instant]
    updated_at: Mapped[Instant]

    seats: Mapped[list["Seat"]] = relationship(lazy="raise", cascade="all, delete-orphan")


class Seat(Base):
    """Who does what in a meeting: a party with its person pending, a person alone, or nobody yet."""

    __tablename__ = "seat"
    __table_args__ = (
        CheckConstraint("position >= 1", name="position"),
        # One seat a place: two edits of one meeting at once cannot leave two first co-chairs.
        Index("uq_seat_meeting_id_role_position", "meeting_id", "role", "position", unique=True),
    )

    id: Mapped[Id]
    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    role: Mapped[SeatRole] = mapped_column(vocabulary(SeatRole, "role"))
    position: Mapped[int]
    designation: Mapped[Designation | None] = mapped_column(vocabulary(Designation, "designation"))
    party_id: Mapped[UUID | None] = mapped_column(ForeignKey("party.id"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)

    person: Mapped[Person | None] = relationship(lazy="raise")
