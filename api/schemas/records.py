"""What is on record of a forum: its acts, from which deadlines count, and what parties handed in."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from api.schemas.common import UNSENT, Code, Instant, PartyName, Schema, Update
from models.deadline import RecordedAct, Submission
from models.enums import ForumAct, Step
from models.party import Party


class ActCreate(Schema):
    """An act of the forum to put on record; done now unless said otherwise."""

    act: ForumAct
    done_at: Instant | None = None


class ActUpdate(Update):
    """When it was done in truth."""

    done_at: Instant = UNSENT


class ActRead(Schema):
    """An act on record. Its ETag is `version`."""

    act: ForumAct
    done_at: datetime
    version: int

    @classmethod
    def of(cls, row: RecordedAct) -> Self:
        """From the row."""
        return cls.model_validate(row)


class ActList(Schema):
    """The acts on record, by when they were done."""

    items: list[ActRead]


class SubmissionCreate(Schema):
    """That a party has handed something in by letter; `party` where the sender acts for several."""

    step: Annotated[Step, Field(examples=["credentials"])]
    party: Code | None = None


class SubmissionRead(Schema):
    """What a party handed in."""

    id: UUID
    step: Step
    party: PartyName
    submitted_at: datetime

    @classmethod
    def of(cls, row: Submission, party: Party) -> Self:
        """From the row and its party."""
        name = PartyName(code=party.code, name=party.names)
        return cls(id=row.id, step=row.step, party=name, submitted_at=row.submitted_at)


class SubmissionList(Schema):
    """One page, oldest first."""

    items: list[SubmissionRead]
    next_cursor: str | None
