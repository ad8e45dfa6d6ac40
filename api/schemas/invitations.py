"""Invitations to a role."""

from datetime import datetime
from typing import Any, Self
from uuid import UUID

from api.schemas.accounts import MailedToken, NewPassword
from api.schemas.addresses import NewEmail
from api.schemas.common import Schema
from api.schemas.grants import RoleSent
from api.schemas.reading import CodeRead, EmailRead, SlugRead
from models.enums import InvitationState, Language, Role
from services.queries.invitations import InvitationRow
from services.rules.invitations import state_of


class InvitationCreate(RoleSent):
    """A role to offer: `forum` null means standing; `party` is the State, organization or group acted for.
    `language`: in which the message is written; else Accept-Language."""

    email: NewEmail
    language: Language | None = None


class InvitationRead(Schema):
    """A role that was offered; `expires_at` ends the time to accept, `valid_until` that of the role."""

    id: UUID
    email: EmailRead
    role: Role
    forum: SlugRead | None
    party: CodeRead | None
    focal_point: bool
    valid_from: datetime | None
    valid_until: datetime | None
    state: InvitationState
    created_at: datetime
    expires_at: datetime
    grant_id: UUID | None

    @classmethod
    def of(cls, row: InvitationRow | tuple[Any, ...], now: datetime) -> Self:
        """From (invitation, link, forum, party)."""
        invitation, link, forum, party = row
        return cls(
            id=invitation.id,
            email=link.email,
            role=invitation.role,
            forum=forum,
            party=party,
            focal_point=invitation.focal_point,
            valid_from=invitation.valid_from,
            valid_until=invitation.valid_until,
            state=state_of(
                accepted=invitation.grant_id is not None,
                revoked=invitation.revoked_at is not None,
                expires_at=link.expires_at,
                now=now,
            ),
            created_at=invitation.created_at,
            expires_at=link.expires_at,
            grant_id=invitation.grant_id,
        )


class InvitationList(Schema):
    """One page of invitations, oldest first."""

    items: list[InvitationRead]
    next_cursor: str | None


class InvitationAccept(Schema):
    """The code of the message; `password` if the address has no account yet."""

    token: MailedToken
    password: NewPassword | None = None
