"""Persons."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from api.schemas.common import Line, Schema


class PersonCreate(Schema):
    """A person to enter, as they want to be shown."""

    name: Annotated[Line, Field(examples=["Amal Example"])]
    title: Annotated[Line | None, Field(examples=["H.E. Ms."])] = None


class PersonRead(Schema):
    """A human being: one record, whatever they do in a forum."""

    id: UUID
    name: str
    title: str | None


class PersonList(Schema):
    """One page of persons by name."""

    items: list[PersonRead]
    next_cursor: str | None
