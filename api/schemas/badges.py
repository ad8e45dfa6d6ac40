"""Badges and the keys that sign them."""

from datetime import date, datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, StrictBool

from api.schemas.common import EACH_ONCE, Code, Day, PartyName, Reason, Schema
from api.schemas.reading import NameRead, ReasonRead, SlugRead, ZoneRead
from models.badge import BadgeKey
from models.enums import ParticipantClass
from services.badges import SignedBadge
from services.queries.badges import BadgeView
from services.rules.badges import MOST_DAYS

_KEY = "cT8uNSiyJUbUKvNLRBs5pR2sKq1rjwXeEVp4c0m1RZo"
_CODE = "IMRF1.eyJiYWRnZSI6Ij….7N2…"


class BadgeCreate(Schema):
    """On which days of the forum it counts; null: on all of them."""

    days: Annotated[Annotated[list[Day], EACH_ONCE] | None, Field(min_length=1, max_length=MOST_DAYS)] = None


class BadgesCreate(Schema):
    """For whom badges are issued: one party, by its code; null: all."""

    party: Code | None = None


class BadgesIssued(Schema):
    """How many were issued, and how many are left for the next request: not all are issued at once."""

    issued: int
    left: int


class BadgeRevoke(Schema):
    """Why a badge counts no more."""

    reason: Annotated[Reason, Field(examples=["Lost on the way to the venue"])]


class BadgeListed(Schema):
    """Who has a badge; `ended_at`: since when it does not count."""

    id: UUID
    registration_id: UUID
    party: PartyName
    name: NameRead | None
    participant_class: ParticipantClass
    days: list[date]
    timezone: ZoneRead
    issued_at: datetime
    ended_at: datetime | None
    reason: ReasonRead | None

    @classmethod
    def of(cls, view: BadgeView) -> Self:
        """From a badge with what is behind it."""
        return cls.model_validate(_shown(view))


class BadgeList(Schema):
    """One page of badges in the order in which they were issued."""

    items: list[BadgeListed]
    next_cursor: str | None


class BadgeRead(BadgeListed):
    """A badge; `code` is what its QR code says, null where it does not count."""

    code: Annotated[str | None, Field(examples=[_CODE])]

    @classmethod
    def signed(cls, badge: SignedBadge) -> Self:
        """From one that is signed."""
        return cls.model_validate({**_shown(badge.view), "code": badge.code})


def _shown(view: BadgeView) -> dict[str, object]:
    fact = view.fact
    return {
        "id": view.badge.id,
        "registration_id": view.badge.registration_id,
        "party": {"code": view.party.code, "name": view.party.names},
        "name": view.person.name,
        "participant_class": fact.class_,
        "days": list(fact.days),
        "timezone": fact.zone,
        "issued_at": view.badge.issued_at,
        "ended_at": fact.ended_at,
        "reason": view.badge.reason,
    }


class BadgeKeyCreate(Schema):
    """`withdraw_former`: what the former keys signed is forged from now on, and every badge is printed anew."""

    withdraw_former: StrictBool = False


class BadgeKeyRead(Schema):
    """A public key of Ed25519: 32 bytes in base64url without padding."""

    number: int
    public_key: Annotated[str, Field(examples=[_KEY])]
    since: datetime

    @classmethod
    def of(cls, key: BadgeKey) -> Self:
        """From a pair of keys."""
        return cls(number=key.number, public_key=key.public_key, since=key.created_at)


class BadgeKeyList(Schema):
    """The keys in force by number; a badge names the one that signed it."""

    forum: SlugRead
    items: list[BadgeKeyRead]


class RevokedBadges(Schema):
    """The ids of all badges that do not count any more, as their codes have them."""

    forum: SlugRead
    badges: list[UUID]
