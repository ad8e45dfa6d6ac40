"""Persons."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from api.schemas.addresses import Email
from api.schemas.common import UNSENT, Line, Schema, Update
from api.schemas.reading import NameRead, StyleRead
from models.enums import Gender


class PersonCreate(Schema):
    """A person to enter, as they want to be shown."""

    name: Annotated[Line, Field(examples=["Amal Example"])]
    title: Annotated[Line | None, Field(examples=["H.E. Ms."])] = None
    gender: Annotated[Gender, Field(description="As they say themselves; never to be guessed")] = Gender.PENDING


class PersonUpdate(Update):
    """What to correct; fields not sent stay.

    `account` is the address of the person's own account: it then sees the meetings that name the person whole.
    """

    name: Line = UNSENT
    title: Line | None = None
    gender: Gender = UNSENT
    account: Email | None = None


class PersonRead(Schema):
    """A human being: one record, whatever they do in a forum. Its ETag is `version`."""

    id: UUID
    name: NameRead
    title: StyleRead | None
    gender: Gender
    version: int


class PersonList(Schema):
    """One page of persons by name."""

    items: list[PersonRead]
    next_cursor: str | None
