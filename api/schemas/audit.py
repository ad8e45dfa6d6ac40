"""The audit."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from api.schemas.common import Schema


class AuditEntryRead(Schema):
    """One act: who, what, on which object. Ids instead of names."""

    id: UUID
    at: datetime
    actor_id: UUID | None
    on_behalf_of: UUID | None
    act: Annotated[str, Field(examples=["meeting.update"])]
    subject_id: UUID | None
    details: Annotated[dict[str, Any], Field(examples=[{"fields": ["room_id"]}])]


class AuditList(Schema):
    """One page of entries, oldest first."""

    items: list[AuditEntryRead]
    next_cursor: str | None
