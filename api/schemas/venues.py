"""Venues and rooms."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from api.schemas.common import UNSENT, Integer, Line, Schema, Texts, Update
from api.schemas.reading import CityRead, RoomTexts, VenueTexts


class VenueCreate(Schema):
    """A venue to enter."""

    name: Texts
    city: Annotated[Line, Field(examples=["New York"])]


class VenueUpdate(Update):
    """What to correct; fields not sent stay."""

    name: Texts = UNSENT
    city: Line = UNSENT


class VenueRead(Schema):
    """A place with rooms. Its ETag is `version`."""

    id: UUID
    name: VenueTexts
    city: CityRead
    version: int


class VenueList(Schema):
    """One page of venues by city."""

    items: list[VenueRead]
    next_cursor: str | None


class RoomCreate(Schema):
    """A room to enter."""

    name: Texts
    capacity: Annotated[Integer | None, Field(ge=1, le=1_000_000, description="Persons")] = None


class RoomUpdate(Update):
    """What to correct; fields not sent stay."""

    name: Texts = UNSENT
    capacity: Annotated[Integer | None, Field(ge=1, le=1_000_000, description="Persons")] = None


class RoomRead(Schema):
    """A room of a venue; `capacity` in persons. Its ETag is `version`."""

    id: UUID
    venue_id: UUID
    name: RoomTexts
    capacity: int | None
    version: int


class RoomList(Schema):
    """One page of rooms in the order in which they were entered."""

    items: list[RoomRead]
    next_cursor: str | None
