"""Nominations for co-chair."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import ConfigDict, Field, StrictBool, model_validator

from api.schemas.common import (
    EACH_ONCE,
    UNSENT,
    Code,
    Instant,
    Integer,
    Line,
    Number,
    PartyName,
    Remark,
    Schema,
    Update,
)
from api.schemas.reading import NameRead, StyleRead
from models.enums import Gender, Level, NominationState, RegionalGroup
from models.party import Party
from models.person import Person
from services.nominees import NominationChanges, PersonGiven
from services.queries.nominations import Named, NominationView
from services.rules.nominations import Speaker, shown_state

_ONCE = {"uniqueItems": True}
Tables = Annotated[
    list[Number],
    EACH_ONCE,
    Field(max_length=60, description="Numbers of round tables", json_schema_extra=_ONCE),
]
Expertise = Annotated[
    list[Annotated[Integer, Field(ge=1, le=23)]],
    EACH_ONCE,
    Field(
        examples=[[2, 5, 6]],
        description="Numbers of the Compact's objectives in which there is expertise",
        json_schema_extra=_ONCE,
    ),
]


class Span(Schema):
    """From an instant on until before another one."""

    starts_at: Annotated[Instant, Field(examples=["2026-05-05T14:00:00Z"])]
    ends_at: Annotated[Instant, Field(examples=["2026-05-05T17:00:00Z"])]

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.ends_at <= self.starts_at:
            raise ValueError("expected ends_at after starts_at")
        return self


Unavailable = Annotated[list[Span], Field(max_length=50, description="When whoever comes cannot preside")]


class Nominee(Schema):
    """A person as the State names them. Title and gender that are not sent stay, of somebody named before."""

    name: Annotated[Line, Field(examples=["Amal Example"])]
    title: Annotated[Line | None, Field(examples=["H.E. Ms."])] = None
    gender: Annotated[Gender, Field(description="As they say themselves; never to be guessed")] = Gender.PENDING

    def given(self) -> PersonGiven:
        """As use cases take it."""
        more: dict[str, Any] = {
            name: getattr(self, name) for name in ("title", "gender") if name in self.model_fields_set
        }
        return PersonGiven(self.name, more)


def _changes(sent: dict[str, Any]) -> NominationChanges:
    """Of the fields of a body."""
    changes = NominationChanges(sent)
    if isinstance(person := changes.get("person"), Nominee):
        changes["person"] = person.given()
    if "unavailable" in changes:
        changes["unavailable"] = [(span.starts_at, span.ends_at) for span in changes["unavailable"]]
    return changes


_APART = ("state", "as_party", "endorsed")
_EXAMPLE: dict[str, Any] = {
    "state": "EGY",
    "person": {"name": "Amal Example", "title": "H.E. Ms.", "gender": "f"},
    "level": "minister",
    "preferred": [1],
    "ruled_out": [3],
    "objectives": [2, 5],
    "unavailable": [{"starts_at": "2026-05-05T14:00:00Z", "ends_at": "2026-05-05T17:00:00Z"}],
}


class NominationCreate(Schema):
    """A State to nominate, its person now or later.

    A regional group nominates its States, a delegation its own State, the Office any. `as_party` where the sender
    acts for several. `endorsed`: by the group. Its chair alone may send true, and endorses unless they send false;
    the Office does not endorse for a group. `person_id` is for the Office: of a person who is entered already.
    """

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})

    state: Annotated[Code, Field(examples=["EGY"])]
    as_party: Code | None = None
    person: Nominee | None = None
    person_id: UUID | None = None
    level: Level | None = None
    preferred: Tables = UNSENT
    ruled_out: Tables = UNSENT
    objectives: Expertise = UNSENT
    unavailable: Unavailable = UNSENT
    note: Remark | None = None
    endorsed: StrictBool | None = None

    def changes(self) -> NominationChanges:
        """What is stored with it."""
        return _changes({name: getattr(self, name) for name in self.model_fields_set if name not in _APART})


class NominationUpdate(Update):
    """Fields to change; those not sent stay. Null empties person, person_id, level and note.

    A person of the present one's name is the same, corrected; another name is another person. In place of one who was
    named, another, or nobody, empties level, objectives and unavailable unless they are sent too: they were said of
    the one before.
    """

    person: Nominee | None = None
    person_id: UUID | None = None
    level: Level | None = None
    preferred: Tables = UNSENT
    ruled_out: Tables = UNSENT
    objectives: Expertise = UNSENT
    unavailable: Unavailable = UNSENT
    note: Annotated[Remark | None, Field(examples=["Arrives on the second day"])] = None

    def changes(self) -> NominationChanges:
        """The fields that were sent."""
        return _changes(self.sent())


class NomineeRead(Schema):
    """A person named; without a name where it is withheld."""

    id: UUID
    name: NameRead | None
    title: StyleRead | None
    gender: Gender

    @classmethod
    def of(cls, person: Person | None) -> Self | None:
        """From the row, if there is one."""
        return None if person is None else cls.model_validate(person)


class NamedRead(Schema):
    """Whom the State named in its turn; null: nobody. `level` as it was when they were named; of the newest, as it
    is now."""

    number: int
    person: NomineeRead | None
    level: Level | None
    named_at: datetime

    @classmethod
    def of(cls, named: Named, level: Level | None) -> Self:
        """From the row and its person."""
        row = named.row
        return cls(number=row.number, person=NomineeRead.of(named.person), level=level, named_at=row.named_at)

    @classmethod
    def all_of(cls, view: NominationView) -> list[Self]:
        """In turn."""
        levels = [*(named.row.level for named in view.persons[:-1]), view.row.level]
        return [cls.of(named, level) for named, level in zip(view.persons, levels, strict=False)]


def _name(party: Party) -> PartyName:
    return PartyName(code=party.code, name=party.names)


class NominationRead(Schema):
    """A nomination. Its ETag is `version`.

    `group` is the State's; `nominated_by` the group or the State, null where the Office entered it. `persons` are all
    that the State named in turn. `table` and `position` are of the seat to which it is appointed: the Office reads
    them at once, others once they were told of the appointment.
    """

    id: UUID
    state: PartyName
    group: RegionalGroup | None
    nominated_by: PartyName | None
    status: NominationState
    person: NomineeRead | None
    level: Level | None
    preferred: list[int]
    ruled_out: list[int]
    objectives: list[int]
    unavailable: list[Span]
    note: Annotated[str, Field(examples=["Arrives on the second day"])] | None
    endorsed_at: datetime | None
    table: int | None
    position: int | None
    persons: list[NamedRead]
    version: int
    created_at: datetime

    @classmethod
    def of(cls, seen: tuple[NominationView, Speaker]) -> Self:
        """As somebody sees it."""
        view, speaker = seen
        row, office = view.row, speaker.office
        told = row.seat_id is not None and row.told_seat_id == row.seat_id
        endorsed = row.endorsed_at is not None
        return cls(
            id=row.id,
            state=_name(view.state),
            group=view.state.regional_group,
            nominated_by=None if view.nominated_by is None else _name(view.nominated_by),
            status=shown_state(row.state, endorsed=endorsed, office=office, told=row.told_state),
            person=NomineeRead.of(view.person),
            level=row.level,
            preferred=row.preferred,
            ruled_out=row.ruled_out,
            objectives=row.objectives,
            unavailable=[Span(starts_at=start, ends_at=end) for start, end in row.unavailable],
            note=row.note,
            endorsed_at=row.endorsed_at,
            table=view.table if office or told else None,
            position=view.position if office or told else None,
            persons=NamedRead.all_of(view),
            version=row.version,
            created_at=row.created_at,
        )


class NominationList(Schema):
    """One page, by when they were made."""

    items: list[NominationRead]
    next_cursor: str | None

    @classmethod
    def of(cls, views: Iterable[NominationView], speaker: Speaker, cursor: str | None) -> Self:
        """As somebody sees them."""
        return cls(items=[NominationRead.of((view, speaker)) for view in views], next_cursor=cursor)
