"""Doors, their devices, and what is shown to them."""

from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import AfterValidator, Field, WithJsonSchema, model_validator

from api.schemas.common import EACH_ONCE, UNSENT, Instant, Line, Schema, Update, text_of
from api.schemas.forms import TOKEN
from models.badge import DoorDevice, Scan
from models.enums import ParticipantClass, Passage, ScanAnswer
from services.doors import ScanSent

MOST_SCANS = 200  # in one request


class DoorCreate(Schema):
    """A door into a meeting, or into a venue: one of the two. `classes`: who is let in; null: everybody."""

    name: Annotated[Line, Field(examples=["Trusteeship Council, east"])]
    meeting_id: UUID | None = None
    venue_id: UUID | None = None
    classes: Annotated[Annotated[list[ParticipantClass], EACH_ONCE] | None, Field(min_length=1)] = None

    @model_validator(mode="after")
    def _leads_to_one(self) -> Self:
        if (self.meeting_id is None) == (self.venue_id is None):
            raise ValueError("expected either meeting_id or venue_id")
        return self


class DoorUpdate(Update):
    """What to change; fields not sent stay. Where a door leads is not changed: close it and enter another."""

    name: Line = UNSENT
    classes: Annotated[Annotated[list[ParticipantClass], EACH_ONCE] | None, Field(min_length=1)] = UNSENT


class DoorRead(Schema):
    """A door, until `closed_at`. Its ETag is `version`."""

    id: UUID
    name: Annotated[str, Field(examples=["Trusteeship Council, east"])]
    meeting_id: UUID | None
    venue_id: UUID | None
    classes: list[ParticipantClass] | None
    closed_at: datetime | None
    version: int


class DoorList(Schema):
    """One page of doors in the order in which they were entered."""

    items: list[DoorRead]
    next_cursor: str | None


class DeviceCreate(Schema):
    """A device to stand at the door."""

    label: Annotated[Line, Field(examples=["Tablet 3"])]


class DeviceRead(Schema):
    """A device of a door, until `revoked_at`."""

    id: UUID
    label: Annotated[str, Field(examples=["Tablet 3"])]
    created_at: datetime
    revoked_at: datetime | None


class DeviceAdded(DeviceRead):
    """With the token by which it is known, told this once: `Authorization: Bearer …`."""

    token: Annotated[str, WithJsonSchema(TOKEN)]

    @classmethod
    def of(cls, device: DoorDevice, token: str) -> Self:
        """From a device and its token."""
        read = DeviceRead.model_validate(device)
        return cls(**read.model_dump(), token=token)


class DeviceList(Schema):
    """The devices of a door in the order in which they were entered."""

    items: list[DeviceRead]


_CODE: dict[str, Any] = {"type": "string", "maxLength": 5000, "examples": ["IMRF1.eyJiYWRnZSI6Ij….7N2…"]}


class ScanCreate(Schema):
    """One scan: `id` is the device's own, by which it is taken once; `code` whatever was read."""

    id: UUID
    code: Annotated[str, text_of(r"(?s).{0,5000}", "5000 characters at most"), WithJsonSchema(_CODE)]
    scanned_at: Instant
    passage: Passage = Passage.IN

    @property
    def sent(self) -> ScanSent:
        """As the use case takes it."""
        return ScanSent(self.id, self.code.strip(), self.scanned_at, self.passage)


def _each_once(scans: list[ScanCreate]) -> list[ScanCreate]:
    if len({scan.id for scan in scans}) < len(scans):
        raise ValueError("expected each id once")
    return scans


class ScansCreate(Schema):
    """One scan, or those of a device that was offline, in any order. `sent_at`: the device's clock on sending; with
    it a clock that is wrong is set right."""

    scans: Annotated[list[ScanCreate], Field(min_length=1, max_length=MOST_SCANS), AfterValidator(_each_once)]
    sent_at: Instant | None = None


class ScanRead(Schema):
    """What the door is told. `badge_id` is null where there is no such badge."""

    id: UUID
    badge_id: UUID | None
    passage: Passage
    scanned_at: datetime
    answer: ScanAnswer

    @classmethod
    def of(cls, scan: Scan) -> Self:
        """From a scan that was taken."""
        return cls.model_validate(scan)


class ScansRead(Schema):
    """The answers in the order in which the scans were sent."""

    items: list[ScanRead]


class PresenceRead(Schema):
    """How many persons of a class are inside of a meeting or venue now, and how many went in at all."""

    meeting_id: UUID | None
    venue_id: UUID | None
    participant_class: Annotated[ParticipantClass, Field(validation_alias="class_")]
    inside: int
    entered: int


class PresenceList(Schema):
    """Figures by place and class; where nobody went through a door there are none."""

    items: list[PresenceRead]
