"""Meetings, of the draft and as published."""

from datetime import datetime, timedelta
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import AfterValidator, ConfigDict, Field, StrictBool, model_validator

from api.schemas.common import (
    EACH_ONCE,
    UNSENT,
    Code,
    EndTime,
    Integer,
    Link,
    Number,
    PartyName,
    RoomName,
    Schema,
    Texts,
    Timezone,
    Update,
    WallTime,
)
from api.schemas.reading import NameRead, StyleRead, TextsRead, WallRead, ZoneRead
from models.enums import (
    Designation,
    Language,
    MeetingAccess,
    MeetingFormat,
    MeetingKind,
    MeetingStatus,
    SeatRole,
)
from services.meeting_batches import Edit, MeetingRef, Shift, Swap
from services.meetings import MeetingChanges, SeatChange
from services.queries.meetings import DraftMeeting
from services.rules.names import Names
from services.rules.programme import MeetingFact, SeatFact
from services.rules.publications import PublishedMeeting

Objectives = Annotated[
    list[Annotated[Integer, Field(ge=1, le=23)]],
    EACH_ONCE,
    AfterValidator(sorted),
    Field(
        examples=[[2, 5, 6, 12, 18]],
        description="Numbers of the Compact's objectives",
        json_schema_extra={"uniqueItems": True},
    ),
]


def _languages_once(languages: list[Language]) -> list[Language]:
    if len(set(languages)) < len(languages):
        raise ValueError("expected each language once")
    return [language for language in Language if language in languages]


Interpretation = Annotated[
    list[Language],
    AfterValidator(_languages_once),
    Field(
        examples=[["ar", "en", "fr"]],
        description="Languages into which the meeting is interpreted",
        json_schema_extra={"uniqueItems": True},
    ),
]
Places = Annotated[Integer, Field(ge=1, le=1_000_000, description="Persons")]
Fold = Annotated[
    Literal[0, 1],
    Field(description="Which of two equal wall times, where clocks are put back: 0 the first, 1 the second"),
]


class SeatSent(Schema):
    """A seat: the party by its code, the person by id; either may be pending.

    `withheld`: the seat keeps the person that it has, whose name is withheld.
    """

    role: SeatRole
    position: Annotated[Integer, Field(ge=1, le=99)] = 1
    designation: Designation | None = None
    party: Code | None = None
    person_id: UUID | None = None
    withheld: StrictBool = False


People = Annotated[list[SeatSent], Field(max_length=60)]


class MeetingUpdate(Update):
    """Fields to change; those not sent stay. `people` replaces all seats, `title` the texts of all languages.

    Null empties number, room_id, capacity, webcast_url and join_url; the others are not to be empty. Access: `open`,
    `closed` (everybody sees "[Closed]", with time and room) or `unlisted` (organizers and those named see it).
    """

    title: Texts = UNSENT
    kind: MeetingKind = UNSENT
    number: Number | None = None
    local_start: WallTime = UNSENT
    local_end: EndTime = UNSENT
    start_fold: Fold = UNSENT
    end_fold: Fold = UNSENT
    timezone: Timezone = UNSENT
    room_id: UUID | None = None
    objectives: Objectives = UNSENT
    status: MeetingStatus = UNSENT
    format: MeetingFormat = UNSENT
    access: MeetingAccess = UNSENT
    interpretation: Interpretation = UNSENT
    capacity: Places | None = None
    webcast_url: Annotated[Link | None, Field(description="For everybody")] = None
    join_url: Annotated[Link | None, Field(description="For organizers and those named in the meeting")] = None
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
    kind: Annotated[MeetingKind, Field(examples=["side_event"])]
    local_start: WallTime
    local_end: EndTime
    status: MeetingStatus = MeetingStatus.TENTATIVE
    format: MeetingFormat = MeetingFormat.IN_PERSON
    access: MeetingAccess = MeetingAccess.OPEN

    def changes(self) -> MeetingChanges:
        """What was sent, with status, format and access."""
        chosen = {"status": self.status, "format": self.format, "access": self.access}
        return MeetingChanges({**chosen, **super().changes()})


class Reference(Schema):
    """A meeting as it was read."""

    id: UUID
    version: Annotated[Integer, Field(ge=1, description="What its ETag says")]


class EditSent(MeetingUpdate):
    """Changes of one meeting, as for PATCH."""

    model_config = ConfigDict(json_schema_extra={"minProperties": 4})

    operation: Literal["edit"]
    id: UUID
    version: Annotated[Integer, Field(ge=1, description="What its ETag says")]

    def planned(self) -> Edit:
        """As the use case takes it."""
        changes = self.changes()
        for name in ("operation", "id", "version"):
            changes.pop(name, None)
        return Edit(MeetingRef(self.id, self.version), changes)

    @model_validator(mode="after")
    def _some_change(self) -> Self:
        if self.model_fields_set <= {"operation", "id", "version"}:
            raise ValueError("expected at least one field to change")
        return self


class ShiftSent(Schema):
    """Meetings to move by days and minutes, on the clocks of their own zones."""

    operation: Literal["shift"]
    meetings: Annotated[list[Reference], Field(min_length=1, max_length=200)]
    days: Annotated[Integer, Field(ge=-3660, le=3660, examples=[1])] = 0
    minutes: Annotated[Integer, Field(ge=-1440, le=1440)] = 0

    def planned(self) -> Shift:
        """As the use case takes it."""
        refs = tuple(MeetingRef(meeting.id, meeting.version) for meeting in self.meetings)
        return Shift(refs, timedelta(days=self.days, minutes=self.minutes))

    @model_validator(mode="after")
    def _some_time(self) -> Self:
        if not (self.days or self.minutes):
            raise ValueError("expected days or minutes other than 0")
        return self


class SwapSent(Schema):
    """Two meetings that exchange their times, their rooms, or both."""

    operation: Literal["swap"]
    meetings: Annotated[
        list[Reference],
        Field(
            min_length=2,
            max_length=2,
            examples=[
                [
                    {"id": "0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f", "version": 3},
                    {"id": "5c1d7a90-8e2b-4f6d-a3c4-7b9e0f1d2c3a", "version": 1},
                ]
            ],
        ),
    ]
    what: Annotated[set[Literal["time", "room"]], Field(min_length=1, examples=[["time", "room"]])]

    def planned(self) -> Swap:
        """As the use case takes it."""
        first, second = (MeetingRef(meeting.id, meeting.version) for meeting in self.meetings)
        return Swap((first, second), frozenset(self.what))


class BatchSent(Schema):
    """Several edits at once: all are done, or none. Each meeting is in one operation alone."""

    operations: Annotated[
        list[Annotated[EditSent | ShiftSent | SwapSent, Field(discriminator="operation")]],
        Field(min_length=1, max_length=200),
    ]


class PersonName(Schema):
    """A person as they want to be shown."""

    id: UUID
    name: NameRead
    title: StyleRead | None


class SeatRead(Schema):
    """Who does what in a meeting."""

    role: SeatRole
    position: int
    designation: Designation | None
    party: PartyName | None
    person: PersonName | None
    withheld: bool

    @classmethod
    def of(cls, seat: SeatFact, names: Names) -> Self:
        """The seat with the names behind its ids; a withheld name leaves the person empty."""
        party = names.parties.get(seat.party_id) if seat.party_id else None
        person = names.persons.get(seat.person_id) if seat.person_id else None
        return cls(
            role=seat.role,
            position=seat.position,
            designation=seat.designation,
            party=PartyName.of(party) if party else None,
            withheld=seat.person_id is not None and person is None,
            person=PersonName(id=seat.person_id, name=person.name, title=person.title)
            if person and seat.person_id
            else None,
        )


class MeetingRead(Schema):
    """A meeting. Local times are wall times of `timezone`; `starts_at` and `ends_at` are the instants in UTC."""

    id: UUID
    kind: MeetingKind
    number: int | None
    title: TextsRead
    local_start: WallRead
    local_end: WallRead
    timezone: ZoneRead
    start_fold: int
    end_fold: int
    starts_at: datetime
    ends_at: datetime
    room: RoomName | None
    objectives: list[int]
    status: MeetingStatus
    format: MeetingFormat
    access: MeetingAccess
    interpretation: list[Language]
    webcast_url: str | None
    people: list[SeatRead]

    @classmethod
    def of(cls, fact: MeetingFact | PublishedMeeting, names: Names, **more: object) -> Self:
        """The meeting with the names behind its ids."""
        values = {name: getattr(fact, name) for name in MeetingRead.model_fields if name != "people"}
        values["people"] = [SeatRead.of(seat, names) for seat in fact.people]
        return cls.model_validate({**values, **more})


class MeetingDraftRead(MeetingRead):
    """A meeting of the draft; its ETag is `version`. Capacity in persons."""

    capacity: int | None
    join_url: str | None
    version: int

    @classmethod
    def of_draft(cls, draft: DraftMeeting, names: Names) -> Self:
        """The draft with the names behind its ids."""
        fact = draft.fact
        return cls.of(fact, names, version=draft.version, capacity=fact.capacity, join_url=fact.join_url)


class MeetingsChanged(Schema):
    """The meetings of a batch as they are after it, in the order in which they were sent."""

    items: list[MeetingDraftRead]


class MeetingList(Schema):
    """One page of meetings by start."""

    items: list[MeetingDraftRead]
    next_cursor: str | None
