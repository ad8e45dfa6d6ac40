"""What people are told of a version, for the Office."""

from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import Field

from api.schemas.common import Schema
from api.schemas.reading import ZoneRead
from models.enums import Language
from services.change_reviews import Preview
from services.queries.changes import Waiting

_SUBJECT = "Changes that concern you (International Migration Review Forum 2026)"
_TEXT = "- Round table 1: moved from Wednesday, 6 May 2026, 10:00 (New York), 14:00 UTC to …"


class ChangeMessagesRead(Schema):
    """The messages of one version that have not gone: how many are held for review, and how many go by themselves.
    `invitations`: how many invitations to meetings are held with them."""

    number: Annotated[int, Field(examples=[3])]
    held: int
    queued: int
    invitations: int


class ChangeMessagesList(Schema):
    """By version, oldest first."""

    items: list[ChangeMessagesRead]

    @classmethod
    def of(cls, found: Iterable[Waiting]) -> Self:
        """From the counts."""
        return cls(items=[ChangeMessagesRead.model_validate(one) for one in found])


class ChangePreviewRead(Schema):
    """One text as its readers get it, but for what is said at the end of every message. `held`: how many of the
    recipients' messages wait for the release. `timezone` null: by the forum's clocks."""

    language: Language
    timezone: ZoneRead | None
    recipients: int
    held: int
    subject: Annotated[str, Field(examples=[_SUBJECT])]
    text: Annotated[str, Field(examples=[_TEXT])]


class ChangePreviewList(Schema):
    """One page, most recipients first."""

    items: list[ChangePreviewRead]
    next_cursor: str | None

    @classmethod
    def of(cls, found: Iterable[Preview], cursor: str | None) -> Self:
        """From the texts."""
        items = [
            ChangePreviewRead(
                language=one.language,
                timezone=one.timezone,
                recipients=one.recipients,
                held=one.held,
                subject=one.subject,
                text=one.text,
            )
            for one in found
        ]
        return cls(items=items, next_cursor=cursor)


class ChangeMessagesMoved(Schema):
    """How many messages of a version were released or discarded."""

    number: Annotated[int, Field(examples=[3])]
    messages: int
