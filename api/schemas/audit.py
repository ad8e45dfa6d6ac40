"""The audit."""

from datetime import datetime
from typing import Any
from uuid import UUID

from api.schemas.common import Schema


class AuditEntryRead(Schema):
    """One act: who, what, on which object. Ids instead of names."""

    id: UUID
    at: datetime
    actor_id: UUID | None
    on_behalf_of: UUID | None
    act: str
    subject_id: UUID | None
    details: dict[str, Any]


class AuditList(Schema):
    """One page of entries, oldest first."""

    items: list[AuditEntryRead]
    next_cursor: str | None
