"""Places in meetings: how many there are, and who has one or waits."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from api.schemas.common import Integer, PartyName, Remark, Schema
from api.schemas.reading import NameRead
from models.enums import ParticipantClass, PlaceState
from models.place import Place
from services.places import Capacity
from services.queries.places import PlaceView

Places = Annotated[Integer, Field(ge=0, le=100_000)]
OfClass = Annotated[dict[ParticipantClass, Places], Field(examples=[{"stakeholder": 40}])]


class CapacityUpdate(Schema):
    """How many places a meeting has; null: none are given out, as long as nobody has one or waits. `most`: of a
    class at the most; `kept`: free for a class however many others come."""

    capacity: Places | None
    most: OfClass = Field(default_factory=dict)
    kept: OfClass = Field(default_factory=dict)


class CapacityRead(Schema):
    """The places of a meeting. `capacity` null: it has no limit, and nobody asks for one. `taken` are those held and
    those offered; `waiting`, how many wait, by class. Its ETag is `version`, which counts what is
    set, not who comes."""

    meeting: UUID
    capacity: int | None
    most: dict[ParticipantClass, int]
    kept: dict[ParticipantClass, int]
    taken: dict[ParticipantClass, int]
    total: int
    waiting: dict[ParticipantClass, int]
    version: int

    @classmethod
    def of(cls, found: Capacity) -> Self:
        """As it is now."""
        places = found.places
        return cls(
            meeting=found.meeting.id,
            capacity=None if places is None else places.capacity,
            most={} if places is None else dict(places.most),
            kept={} if places is None else dict(places.kept),
            taken={} if places is None else {one: number for one, number in places.taken.items() if number},
            total=0 if places is None else places.total,
            waiting={} if places is None else {one: number for one, number in places.waiting.items() if number},
            version=found.version,
        )


class PlaceRequest(Schema):
    """For whom a place is asked: a registration that is approved."""

    registration: UUID


class PlaceCancel(Schema):
    """Why a place ends; whose it was is told."""

    reason: Remark | None = None


class PlaceTaken(Schema):
    """What came of a request. `held`: there is a place; `waiting`: none was left; one waits in order of arrival."""

    id: UUID
    meeting: UUID
    registration: UUID
    state: PlaceState
    received_at: datetime

    @classmethod
    def of(cls, row: Place) -> Self:
        """From the row."""
        return cls(
            id=row.id,
            meeting=row.meeting_id,
            registration=row.registration_id,
            state=row.state,
            received_at=row.received_at,
        )


class PlaceRead(Schema):
    """A place, or a wait for one. An offer is to be accepted before `due_at`. `ahead`: how many wait longer in this
    meeting; null in lists, and where one does not wait."""

    id: UUID
    meeting: UUID
    registration: UUID
    person: NameRead | None
    party: PartyName
    class_: Annotated[ParticipantClass, Field(alias="class")]
    state: PlaceState
    received_at: datetime
    due_at: datetime | None
    reason: str | None
    ahead: int | None

    @classmethod
    def of(cls, view: PlaceView, ahead: int | None = None) -> Self:
        """As its readers see it."""
        row = view.row
        return cls.model_validate(
            {
                "id": row.id,
                "meeting": row.meeting_id,
                "registration": row.registration_id,
                "person": view.person.name,
                "party": PartyName(code=view.party.code, name=view.party.names),
                "class": row.class_,
                "state": row.state,
                "received_at": row.received_at,
                "due_at": row.due_at,
                "reason": row.reason,
                "ahead": ahead,
            }
        )


class PlaceList(Schema):
    """One page, in order of arrival."""

    items: list[PlaceRead]
    next_cursor: str | None

    @classmethod
    def of(cls, views: Iterable[PlaceView], cursor: str | None) -> Self:
        """From the views."""
        return cls(items=[PlaceRead.of(view) for view in views], next_cursor=cursor)
