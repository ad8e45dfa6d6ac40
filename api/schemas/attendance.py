"""Who came where and when."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from api.schemas.common import PartyName, Schema
from api.schemas.reading import NameRead, RoomTexts
from models.enums import ParticipantClass
from services.queries.attendance import Attended


class AttendanceRead(Schema):
    """One person in one meeting or venue on one day of the forum's zone. `left_at` is null where no door saw them
    leave after they last came in; `name`, once it was withheld."""

    registration: UUID
    party: PartyName
    name: NameRead | None
    own_name: Annotated[str | None, Field(examples=["أمل مثال"])]
    participant_class: ParticipantClass
    meeting_id: UUID | None
    venue_id: UUID | None
    place: RoomTexts
    day: date
    entered_at: datetime
    left_at: datetime | None

    @classmethod
    def of(cls, one: Attended) -> Self:
        """From what the doors saw."""
        return cls(
            registration=one.registration_id,
            party=PartyName(code=one.code, name=one.party),
            name=one.name,
            own_name=one.own_name,
            participant_class=one.class_,
            meeting_id=one.meeting_id,
            venue_id=one.venue_id,
            place=one.place,
            day=one.day,
            entered_at=one.entered_at,
            left_at=one.left_at,
        )


class AttendanceList(Schema):
    """One page, in the order in which people came in."""

    items: list[AttendanceRead]
    next_cursor: str | None

    @classmethod
    def of(cls, found: Iterable[Attended], cursor: str | None) -> Self:
        """From the rows."""
        return cls(items=[AttendanceRead.of(one) for one in found], next_cursor=cursor)
