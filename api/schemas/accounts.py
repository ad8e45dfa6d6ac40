"""Accounts: logging in, registering, one's own password and address."""

import unicodedata
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from fastapi import Query
from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from api.schemas.addresses import Email, NewEmail
from api.schemas.common import UNSENT, PartyName, Schema, Timezone, Update, text_of
from api.schemas.confidential_grants import ConfidentialGrantHeldRead
from api.schemas.forms import TOKEN, TOKEN_FORM
from api.schemas.grants import GrantRead
from api.schemas.reading import EmailRead, TextsRead, ZoneRead
from models.account import AccessToken, Account
from models.enums import Language, LinkPurpose, Role
from models.link import Link
from services.queries.confidential_grants import HeldRow
from services.queries.grants import GrantRow
from services.queries.invitations import Offer
from services.sessions import token_digest


# What is too long to be one of ours is refused before it is hashed; the rules for a new one are the use case's.
def _composed(password: str) -> str:
    """However a keyboard composes letters, it is the same password (RFC 8265: NFC)."""
    return unicodedata.normalize("NFC", password)


def _typed(password: str) -> str:
    if any(unicodedata.category(character) == "Cc" for character in password):
        raise ValueError("expected a password without control characters")
    return password


Password = Annotated[str, Field(max_length=128, examples=["marrakesh-2018-compact"]), AfterValidator(_composed)]
NewPassword = Annotated[
    str,
    Field(
        max_length=128,
        description="12 to 128 characters, not easy to guess",
        examples=["four words not together"],
    ),
    AfterValidator(_composed),
    AfterValidator(_typed),
]


def pasted(value: Any) -> Any:
    """Without the blanks around it that come along with what is copied."""
    return value.strip() if isinstance(value, str) else value


# Validators that run before others stand after them.
MailedToken = Annotated[
    str,
    text_of(TOKEN_FORM, "the code of the message: 43 letters, digits, - and _"),
    BeforeValidator(pasted),
    WithJsonSchema(TOKEN),
]
Token = Annotated[MailedToken, Query(description="The code of the message")]


class Login(Schema):
    """Address and password of an account."""

    email: Annotated[Email, Field(examples=["opga@demo.example"])]
    password: Password


class LoginRead(Schema):
    """The bearer token of a new session; it is shown this once."""

    access_token: Annotated[str, Field(examples=["rB2n8QyZx1Vd0mJpT7kLwA9sE4hUcF6gOi3NvXtY5Wq"])]
    token_type: Annotated[str, Field(examples=["bearer"])]


class SessionRead(Schema):
    """A session in force. `client` is what the program that opened it calls itself; `current` marks this one."""

    id: UUID
    client: Annotated[str, Field(examples=["Mozilla/5.0 (X11; Linux x86_64)"])]
    created_at: datetime
    expires_at: datetime
    current: bool

    @classmethod
    def of(cls, session: AccessToken, token: str) -> Self:
        """From a session and the caller's token."""
        return cls(
            id=session.id,
            client=session.client,
            created_at=session.created_at,
            expires_at=session.expires_at,
            current=session.token_sha256 == token_digest(token),
        )


class SessionList(Schema):
    """One page of sessions, oldest first."""

    items: list[SessionRead]
    next_cursor: str | None


class Register(Schema):
    """What an account is asked for with. `language`: in which one is written to; else Accept-Language."""

    email: NewEmail
    password: NewPassword
    language: Language | None = None


class Verify(Schema):
    """The code of the message, and the password chosen when registering."""

    token: MailedToken
    password: Password


class PasswordForgotten(Schema):
    """The address of the account."""

    email: NewEmail


class PasswordReset(Schema):
    """The code of the message, and the new password."""

    token: MailedToken
    password: NewPassword


class PasswordChange(Schema):
    """The present password and the new one."""

    current_password: Password
    new_password: NewPassword


class AddressChange(Schema):
    """The new address, and the present password."""

    email: NewEmail
    current_password: Password


class Erasure(Schema):
    """The present password: what is erased cannot be brought back."""

    current_password: Password


class AccountErasure(Schema):
    """The address of the account that is erased."""

    email: Email


class LinkToken(Schema):
    """The code of the message."""

    token: MailedToken


ON_ITS_WAY = "A message to this address says how it goes on."


class Accepted(Schema):
    """What was asked for is done by a message, if there is somebody to write to."""

    detail: Annotated[str, Field(examples=[ON_ITS_WAY])] = ON_ITS_WAY


class OfferRead(Schema):
    """The role that an invitation offers. `needs_password`: the address has no account yet."""

    role: Role
    focal_point: bool
    party: PartyName | None
    forum: TextsRead | None
    needs_password: bool

    @classmethod
    def of(cls, offer: Offer) -> Self:
        """From an invitation with whom it is for."""
        party, forum = offer.party, offer.forum
        return cls(
            role=offer.invitation.role,
            focal_point=offer.invitation.focal_point,
            party=PartyName(code=party.code, name=dict(party.names)) if party else None,
            forum=dict(forum.title) if forum else None,
            needs_password=not offer.has_account,
        )


_USED_AT = {
    LinkPurpose.REGISTRATION: ("/v1/auth/verify", ["token", "password"]),
    LinkPurpose.PASSWORD_RESET: ("/v1/auth/password/reset", ["token", "password"]),
    LinkPurpose.ADDRESS_CHANGE: ("/v1/me/email/confirm", ["token"]),
    LinkPurpose.INVITATION: ("/v1/invitations/accept", ["token", "password"]),
}


class LinkRead(Schema):
    """What a link in a message is good for: to use it, POST `fields` to `post_to` before `expires_at`."""

    purpose: Annotated[LinkPurpose, Field(examples=[LinkPurpose.INVITATION])]
    email: EmailRead
    expires_at: datetime
    post_to: Annotated[str, Field(examples=["/v1/invitations/accept"])]
    fields: Annotated[list[str], Field(examples=[["token", "password"]])]
    invitation: OfferRead | None

    @classmethod
    def of(cls, link: Link, offer: Offer | None) -> Self:
        """From a link, and the offer of an invitation."""
        post_to, fields = _USED_AT[link.purpose]
        if offer is not None and offer.has_account:
            fields = ["token"]
        return cls(
            purpose=link.purpose,
            email=link.email,
            expires_at=link.expires_at,
            post_to=post_to,
            fields=fields,
            invitation=None if offer is None else OfferRead.of(offer),
        )


class FactorRead(Schema):
    """Whether a second factor is `set`, and whether the roles of staff that one has count only with one."""

    set: bool
    required: bool
    recovery_codes_left: int

    @classmethod
    def of(cls, codes_left: int | None, *, required: bool) -> Self:
        """From how many recovery codes there are; None without a factor."""
        return cls(set=codes_left is not None, required=required, recovery_codes_left=codes_left or 0)


class MeRead(Schema):
    """One's own account with its grants. `language`: in which one is written to; `timezone`: by whose clocks changes
    are told, null: by the forum's."""

    id: UUID
    email: EmailRead
    language: Language
    timezone: ZoneRead | None
    second_factor: FactorRead
    grants: list[GrantRead]
    confidential_grants: list[ConfidentialGrantHeldRead]

    @classmethod
    def of(
        cls, account: Account, grants: Sequence[GrantRow], confidential: Sequence[HeldRow], factor: FactorRead
    ) -> Self:
        """From an account, its grants, what was confirmed of confidential ones, and what is known of its second
        factor."""
        return cls(
            id=account.id,
            email=account.email,
            language=account.language,
            timezone=account.timezone,
            second_factor=factor,
            grants=[GrantRead.of(row) for row in grants],
            confidential_grants=[ConfidentialGrantHeldRead.held(*row) for row in confidential],
        )


class MeUpdate(Update):
    """What one may change of one's own account; fields not sent stay."""

    language: Language = UNSENT
    timezone: Timezone | None = None
