"""Venues and rooms."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StrictInt

from api.schemas.common import Line, Schema, Texts
from models.enums import Language


class VenueCreate(Schema):
    """A venue to enter."""

    name: Texts
    city: Annotated[Line, Field(examples=["New York"])]


class VenueRead(Schema):
    """A place with rooms."""

    id: UUID
    name: dict[Language, str]
    city: str


class VenueList(Schema):
    """One page of venues by city."""

    items: list[VenueRead]
    next_cursor: str | None


class RoomCreate(Schema):
    """A room to enter."""

    name: Texts
    capacity: Annotated[StrictInt | None, Field(ge=1, le=1_000_000, description="Persons")] = None


class RoomRead(Schema):
    """A room of a venue; `capacity` in persons."""

    id: UUID
    venue_id: UUID
    name: dict[Language, str]
    capacity: int | None


class RoomList(Schema):
    """One page of rooms in the order in which they were entered."""

    items: list[RoomRead]
    next_cursor: str | None
