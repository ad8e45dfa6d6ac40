"""Confidential grants: who may learn of objections."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from api.schemas.addresses import Email
from api.schemas.common import Instant, Reason, Schema, Slug
from api.schemas.reading import EmailRead, ReasonRead, SlugRead
from models.confidential_grant import ConfidentialGrant
from models.enums import ConfidentialPermission
from services.queries.confidential_grants import ConfidentialRow

_WHY = "Keeps the list of stakeholders for the Office until the forum is over"


class ConfidentialGrantCreate(Schema):
    """A permission that is in no role, for one account in one forum, until an instant within a year."""

    email: Email
    forum: Slug
    permission: ConfidentialPermission
    valid_until: Instant
    reason: Annotated[Reason, Field(examples=[_WHY])]


class ConfidentialGrantHeldRead(Schema):
    """One of one's own; it counts until `valid_until`, or was revoked at `revoked_at`."""

    id: UUID
    forum: SlugRead
    permission: ConfidentialPermission
    confirmed_at: datetime | None
    valid_until: datetime
    revoked_at: datetime | None

    @classmethod
    def held(cls, grant: ConfidentialGrant, forum: str) -> Self:
        """From a confirmed one and the forum's slug."""
        return cls(
            id=grant.id,
            forum=forum,
            permission=grant.permission,
            confirmed_at=grant.confirmed_at,
            valid_until=grant.valid_until,
            revoked_at=grant.revoked_at,
        )


class ConfidentialGrantRead(Schema):
    """One that was proposed. It counts from `confirmed_at` until `valid_until` or `revoked_at`."""

    id: UUID
    email: EmailRead
    forum: SlugRead
    permission: ConfidentialPermission
    reason: ReasonRead
    prepared_by: EmailRead
    prepared_at: datetime
    confirmed_by: EmailRead | None
    confirmed_at: datetime | None
    valid_until: datetime
    revoked_by: EmailRead | None
    revoked_at: datetime | None

    @classmethod
    def of(cls, row: ConfidentialRow | tuple[ConfidentialGrant, str, str, str, str | None, str | None]) -> Self:
        """From (grant, holder, forum, who prepared, who confirmed, who revoked)."""
        grant, email, forum, prepared_by, confirmed_by, revoked_by = row
        return cls(
            id=grant.id,
            email=email,
            forum=forum,
            permission=grant.permission,
            reason=grant.reason,
            prepared_by=prepared_by,
            prepared_at=grant.prepared_at,
            confirmed_by=confirmed_by,
            confirmed_at=grant.confirmed_at,
            valid_until=grant.valid_until,
            revoked_by=revoked_by,
            revoked_at=grant.revoked_at,
        )


class ConfidentialGrantList(Schema):
    """One page of them, oldest first."""

    items: list[ConfidentialGrantRead]
    next_cursor: str | None
