"""Grants: who holds which role."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, StrictBool

from api.schemas.addresses import Email
from api.schemas.common import Code, Instant, Schema, Slug
from api.schemas.reading import CodeRead, EmailRead, SlugRead
from models.account import Grant
from models.enums import Role
from services.queries.grants import GrantRow


class RoleSent(Schema):
    """A role for somebody: `forum` null means standing; `party` is the State, organization or group acted for."""

    role: Annotated[Role, Field(examples=[Role.AUDITOR])]
    forum: Slug | None = None
    party: Code | None = None
    focal_point: StrictBool = False
    valid_from: Instant | None = None
    valid_until: Instant | None = None


class GrantCreate(RoleSent):
    """A role to give: `forum` null means standing; `party` is the State, organization or group acted for."""

    email: Email


class GrantRead(Schema):
    """A role that an account holds, or held until `revoked_at`."""

    id: UUID
    email: EmailRead
    role: Role
    forum: SlugRead | None
    party: CodeRead | None
    focal_point: bool
    valid_from: datetime
    valid_until: datetime | None
    revoked_at: datetime | None

    @classmethod
    def of(cls, row: GrantRow | tuple[Grant, str, str | None, str | None]) -> Self:
        """From (grant, email, forum, party)."""
        grant, email, forum, party = row
        return cls(
            id=grant.id,
            email=email,
            role=grant.role,
            forum=forum,
            party=party,
            focal_point=grant.focal_point,
            valid_from=grant.valid_from,
            valid_until=grant.valid_until,
            revoked_at=grant.revoked_at,
        )


class GrantList(Schema):
    """One page of grants, oldest first."""

    items: list[GrantRead]
    next_cursor: str | None
