"""Logging in, one's own account, grants."""

import re
from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import AfterValidator, Field, StrictBool, StringConstraints, WithJsonSchema

from api.schemas.common import Code, Instant, Schema, Slug, honest
from api.schemas.forms import EMAIL
from api.schemas.reading import CodeRead, EmailRead, SlugRead
from models.account import Grant
from models.enums import Role
from services.queries.accounts import GrantRow

_ADDRESS = re.compile(r"[^@\s\x00-\x1f]+@[^@\s\x00-\x1f]+")


def _address(text: str) -> str:
    if not _ADDRESS.fullmatch(text):
        raise ValueError("expected an address such as name@example.org")
    return honest(text)


Email = Annotated[str, StringConstraints(max_length=320), AfterValidator(_address), WithJsonSchema(EMAIL)]


class Login(Schema):
    """Address and password of an account."""

    email: Annotated[Email, Field(examples=["opga@demo.example"])]
    password: Annotated[str, Field(max_length=128, examples=["marrakesh-2018-compact"])]


class LoginRead(Schema):
    """The bearer token of a new session; it is shown this once."""

    access_token: Annotated[str, Field(examples=["rB2n8QyZx1Vd0mJpT7kLwA9sE4hUcF6gOi3NvXtY5Wq"])]
    token_type: Annotated[str, Field(examples=["bearer"])]


class GrantCreate(Schema):
    """A role to give: `forum` null means standing; `party` is the State, organization or group acted for."""

    email: Email
    role: Role
    forum: Slug | None = None
    party: Code | None = None
    focal_point: StrictBool = False
    valid_from: Instant | None = None
    valid_until: Instant | None = None


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


class MeRead(Schema):
    """One's own account with its grants."""

    id: UUID
    email: EmailRead
    grants: list[GrantRead]
