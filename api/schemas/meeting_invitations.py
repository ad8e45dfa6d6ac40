"""Invitations to meetings for calendars, and the answers to them."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from api.schemas.common import Schema
from api.schemas.reading import CodeRead
from models.enums import InvitationMethod, PartStat, SeatRole
from services.calendar_replies import Entered
from services.queries.meeting_invitations import InvitedRow


class InviteeRead(Schema):
    """One who is invited to a meeting for their calendar, or was: `method` and `sequence` are what was last sent.

    `partstat` is what they replied at `replied_at` to the invitation as it stands: a move asks them anew.
    """

    id: UUID
    email: Annotated[str, Field(examples=["egypt@demo.example"])]
    role: SeatRole
    party: CodeRead | None
    person: Annotated[str | None, Field(examples=["Amal Example"])]
    method: InvitationMethod
    sequence: int
    sent_at: datetime
    partstat: PartStat
    replied_at: datetime | None

    @classmethod
    def of(cls, row: InvitedRow) -> Self:
        """From an invitation with the address, person and party of its seat."""
        one, email, person, party = row
        return cls(
            id=one.id,
            email=email,
            role=one.role,
            party=None if party is None else party.code,
            person=None if person is None else person.name,
            method=one.method,
            sequence=one.sequence,
            sent_at=one.changed_at,
            partstat=one.partstat,
            replied_at=one.replied_at,
        )


class InviteeList(Schema):
    """One page of those invited, the first invited first."""

    items: list[InviteeRead]
    next_cursor: str | None


class CalendarReplyRead(Schema):
    """The answer that counts now, of the invitation to a meeting."""

    forum: Annotated[str, Field(examples=["imrf-2026"])]
    meeting_id: UUID
    partstat: PartStat
    sequence: int
    replied_at: datetime | None

    @classmethod
    def of(cls, entered: Entered) -> Self:
        """From an invitation with its answer."""
        row = entered.row
        return cls(
            forum=entered.forum.slug,
            meeting_id=row.meeting_id,
            partstat=row.partstat,
            sequence=row.reply_sequence or 0,
            replied_at=row.replied_at,
        )
