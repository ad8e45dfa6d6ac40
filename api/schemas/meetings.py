"""Meetings, of the draft and as published."""

from collections import Counter
from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import AfterValidator, Field, StrictInt

from api.schemas.common import UNSENT, Code, EndTime, RoomName, Schema, Texts, Update, WallTime
from models.enums import Designation, Language, MeetingKind, MeetingStatus, SeatRole
from services.meetings import MeetingChanges, SeatChange
from services.queries.meetings import DraftMeeting
from services.rules.names import Names
from services.rules.programme import MeetingFact, SeatFact
from services.rules.publications import PublishedMeeting


def _each_once(numbers: list[int]) -> list[int]:
    if any(count > 1 for count in Counter(numbers).values()):
        raise ValueError("expected each objective once")
    return sorted(numbers)


Objectives = Annotated[
    list[Annotated[StrictInt, Field(ge=1, le=23)]],
    AfterValidator(_each_once),
    Field(examples=[[2, 5, 6, 12, 18]], description="Numbers of the Compact's objectives"),
]
Number = Annotated[StrictInt, Field(ge=1, le=999)]
Fold = Annotated[
    Literal[0, 1],
    Field(description="Which of two equal wall times, where clocks are put back: 0 the first, 1 the second"),
]


class SeatSent(Schema):
    """A seat: the party by its code, the person by id; either may be pending."""

    role: SeatRole
    position: Annotated[StrictInt, Field(ge=1, le=99)] = 1
    designation: Designation | None = None
    party: Code | None = None
    person_id: UUID | None = None


People = Annotated[list[SeatSent], Field(max_length=60)]


class MeetingUpdate(Update):
    """Fields to change; those not sent stay. `people` replaces all seats. Null is for room_id and number alone."""

    title: Texts = UNSENT
    kind: MeetingKind = UNSENT
    number: Number | None = None
    local_start: WallTime = UNSENT
    local_end: EndTime = UNSENT
    start_fold: Fold = UNSENT
    end_fold: Fold = UNSENT
    timezone: Annotated[str, Field(max_length=60)] = UNSENT
    room_id: UUID | None = None
    objectives: Objectives = UNSENT
    status: MeetingStatus = UNSENT
    people: People = UNSENT

    def changes(self) -> MeetingChanges:
        """What was sent, as the use case takes it."""
        sent = self.sent()
        if "people" in sent:
            sent["people"] = [SeatChange(**seat.model_dump()) for seat in self.people]
        return MeetingChanges(sent)


class MeetingCreate(MeetingUpdate):
    """A further meeting of the draft."""

    title: Texts
    kind: MeetingKind
    local_start: WallTime
    local_end: EndTime
    status: MeetingStatus = MeetingStatus.TENTATIVE

    def changes(self) -> MeetingChanges:
        """What was sent, with the status."""
        return MeetingChanges({"status": self.status, **super().changes()})


class PartyName(Schema):
    """A party by code and names."""

    code: str
    name: dict[Language, str]


class PersonName(Schema):
    """A person as they want to be shown."""

    id: UUID
    name: str
    title: str | None


class SeatRead(Schema):
    """Who does what in a meeting."""

    role: SeatRole
    position: int
    designation: Designation | None
    party: PartyName | None
    person: PersonName | None

    @classmethod
    def of(cls, seat: SeatFact, names: Names) -> Self:
        """The seat with the names behind its ids; a withheld name leaves the person empty."""
        party = names.parties.get(seat.party_id) if seat.party_id else None
        person = names.persons.get(seat.person_id) if seat.person_id else None
        return cls(
            role=seat.role,
            position=seat.position,
            designation=seat.designation,
            party=PartyName(code=party.code, name=dict(party.names)) if party else None,
            person=PersonName(id=seat.person_id, name=person.name, title=person.title)
            if person and seat.person_id
            else None,
        )


class MeetingRead(Schema):
    """A meeting. Local times are wall times of `timezone`; `starts_at` and `ends_at` are the instants in UTC."""

    id: UUID
    kind: MeetingKind
    number: int | None
    title: dict[Language, str]
    local_start: datetime
    local_end: datetime
    timezone: str
    start_fold: int
    end_fold: int
    starts_at: datetime
    ends_at: datetime
    room: RoomName | None
    objectives: list[int]
    status: MeetingStatus
    people: list[SeatRead]

    @classmethod
    def of(cls, fact: MeetingFact | PublishedMeeting, names: Names, **more: object) -> Self:
        """The meeting with the names behind its ids."""
        values = {name: getattr(fact, name) for name in MeetingRead.model_fields if name != "people"}
        values["people"] = [SeatRead.of(seat, names) for seat in fact.people]
        return cls.model_validate({**values, **more})


class MeetingDraftRead(MeetingRead):
    """A meeting of the draft; its ETag is `version`."""

    version: int

    @classmethod
    def of_draft(cls, draft: DraftMeeting, names: Names) -> Self:
        """The draft with the names behind its ids."""
        return cls.of(draft.fact, names, version=draft.version)


class MeetingList(Schema):
    """One page of meetings by start."""

    items: list[MeetingDraftRead]
    next_cursor: str | None
