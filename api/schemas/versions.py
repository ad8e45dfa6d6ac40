"""Two versions of a programme compared, in the words of meetings."""

from datetime import datetime
from typing import Any, Self
from uuid import UUID

from pydantic import Field

from api.schemas.common import RoomName, Schema
from api.schemas.meetings import SeatRead
from api.schemas.reading import TextsRead, WallRead, ZoneRead
from models.enums import Language, MeetingAccess, MeetingFormat, MeetingKind, MeetingStatus, ProgrammeChange
from services.rules.diffs import MeetingChange
from services.rules.names import Names
from services.rules.publications import PublishedMeeting


class MeetingFields(Schema):
    """The fields of a meeting that tell of a change, and no others."""

    status: MeetingStatus | None = None
    local_start: WallRead | None = None
    local_end: WallRead | None = None
    timezone: ZoneRead | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    room: RoomName | None = None
    title: TextsRead | None = None
    people: list[SeatRead] | None = None
    objectives: list[int] | None = None
    kind: MeetingKind | None = None
    number: int | None = None
    format: MeetingFormat | None = None
    access: MeetingAccess | None = None
    interpretation: list[Language] | None = None
    webcast_url: str | None = None

    @classmethod
    def of(cls, meeting: PublishedMeeting, fields: tuple[str, ...], names: Names) -> Self:
        """These fields of a meeting."""
        values: dict[str, Any] = {name: getattr(meeting, name) for name in fields}
        if "people" in values:
            values["people"] = [SeatRead.of(seat, names) for seat in meeting.people]
        return cls.model_validate(values)


class ChangedMeeting(Schema):
    """A meeting as the newer version has it."""

    id: UUID
    kind: MeetingKind
    number: int | None
    title: TextsRead


class MeetingChangeRead(Schema):
    """One change. `old` is missing where the meeting is new, `new` where it is gone."""

    change: ProgrammeChange
    meeting: ChangedMeeting
    old: MeetingFields | None = None
    new: MeetingFields | None = None

    @classmethod
    def of(cls, change: MeetingChange, names: Names) -> Self:
        """The change with the names behind its ids."""
        values: dict[str, Any] = {"change": change.change, "meeting": ChangedMeeting.model_validate(change.meeting)}
        if change.old is not None:
            values["old"] = MeetingFields.of(change.old, change.fields, names)
        if change.change is not ProgrammeChange.REMOVED:
            values["new"] = MeetingFields.of(change.meeting, change.fields, names)
        return cls(**values)


class ProgrammeDiff(Schema):
    """What changed from one version to another, in the order of the programme."""

    former: int = Field(serialization_alias="from", validation_alias="from")
    to: int
    changes: list[MeetingChangeRead]

    @classmethod
    def of(cls, former: int, to: int, changes: tuple[MeetingChange, ...], names: Names) -> Self:
        """The changes with the names behind their ids."""
        read = [MeetingChangeRead.of(change, names) for change in changes]
        return cls.model_validate({"from": former, "to": to, "changes": read})
