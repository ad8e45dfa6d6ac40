"""What is not kept, some of it at a time: whoever uses a row just now is not waited for."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, exists, func, or_, select, tuple_, union_all, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import QueryableAttribute

from models.account import AccessToken
from models.application import ApplicationDocument
from models.badge import Door, Scan
from models.deadline import Reminder
from models.forum import Forum
from models.invitation import Invitation
from models.limit import Attempts, IdempotencyKey
from models.link import Link, LinkToken
from models.message import Message
from models.nomination import Nomination
from models.organization import Organization
from models.person import Person
from models.registration import AccessibilityNeed, Registration, RegistrationChange
from models.second_factor import WaitingLogin
from models.webhook import WebhookDelivery
from services.rules.registrations import ATTENDANCE_DAYS, ERASE_DAYS


@dataclass(frozen=True, slots=True)
class Until:
    """What was of use until then."""

    now: datetime
    links: datetime
    messages: datetime
    repeats: datetime
    reminders: datetime


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Rows of one table that go, or whose columns are `emptied` to these values; `key` tells them."""

    table: type[Any]
    key: Sequence[QueryableAttribute[Any]]
    which: ColumnElement[bool]
    emptied: Mapping[str, Any] = field(default_factory=dict)


def all_forgotten(until: Until) -> Sequence[Forgotten]:
    """Invitations stay on record, with the address invited; the tokens of links that expired do not."""
    invited = exists().where(Invitation.link_id == Link.id)
    expired = exists().where(Link.id == LinkToken.link_id, Link.expires_at <= until.now)
    passwords = and_(Link.expires_at <= until.now, Link.hashed_password.is_not(None))
    repeats = (IdempotencyKey.account_id, IdempotencyKey.route, IdempotencyKey.key)
    return (
        Forgotten(AccessibilityNeed, [AccessibilityNeed.registration_id], _over(until.now)),
        Forgotten(Scan, [Scan.device_id, Scan.id], _attended(until.now)),
        Forgotten(AccessToken, [AccessToken.id], AccessToken.expires_at <= until.now),
        Forgotten(WaitingLogin, [WaitingLogin.token_sha256], WaitingLogin.expires_at <= until.now),
        Forgotten(Attempts, [Attempts.key], Attempts.free_at <= until.now),
        Forgotten(IdempotencyKey, repeats, IdempotencyKey.created_at < until.repeats),
        Forgotten(LinkToken, [LinkToken.token_sha256], expired),
        Forgotten(Link, [Link.id], passwords, emptied={"hashed_password": None}),
        Forgotten(Link, [Link.id], and_(Link.expires_at <= until.links, ~invited)),
        Forgotten(Message, [Message.id], Message.settled_at <= until.messages),
        Forgotten(WebhookDelivery, [WebhookDelivery.id], WebhookDelivery.settled_at <= until.messages),
        Forgotten(Reminder, [Reminder.id], Reminder.ends_at <= until.reminders),
        *_withheld(),
    )


def _withheld() -> Sequence[Forgotten]:
    """What was written of persons in the very moment, or after, in which their data were erased."""
    named = exists().where(Person.id == Registration.person_id, Person.withheld_at.is_not(None))
    registered = exists().where(
        Registration.person_id == Person.id,
        Person.withheld_at.is_not(None),
        Registration.id == RegistrationChange.registration_id,
    )
    nominated = exists().where(Person.id == Nomination.person_id, Person.withheld_at.is_not(None))
    written = or_(
        Registration.function.is_not(None), Registration.travel_reason.is_not(None), Registration.reason.is_not(None)
    )
    changed = or_(RegistrationChange.changes != {}, RegistrationChange.reason.is_not(None))
    of_registration = {"function": None, "travel_reason": None, "reason": None}
    return (
        Forgotten(Registration, [Registration.id], and_(named, written), emptied=of_registration),
        Forgotten(
            RegistrationChange,
            [RegistrationChange.id],
            and_(registered, changed),
            emptied={"changes": {}, "reason": None},
        ),
        Forgotten(Nomination, [Nomination.id], and_(nominated, Nomination.note.is_not(None)), emptied={"note": None}),
    )


def _over(now: datetime) -> ColumnElement[bool]:
    """Of what persons needed in order to take part: once their forum was closed, or as many days after its last one
    as its modalities say; or the person's name was withheld."""
    ended = or_(Forum.closed_at.is_not(None), _days_over("erase_days", ERASE_DAYS, now))
    return exists().where(
        Registration.id == AccessibilityNeed.registration_id,
        Forum.id == Registration.forum_id,
        Person.id == Registration.person_id,
        or_(ended, Person.withheld_at.is_not(None)),
    )


def _attended(now: datetime) -> ColumnElement[bool]:
    """Of who went through which door: as many days after the forum's last one as its modalities say."""
    over = _days_over("attendance_days", ATTENDANCE_DAYS, now)
    return exists().where(Door.id == Scan.door_id, Forum.id == Door.forum_id, over)


def _days_over(name: str, default: int, now: datetime) -> ColumnElement[bool]:
    days = func.coalesce(Forum.modalities["registrations"][name]["value"].as_integer(), default)
    return Forum.closes_on + days < now.date()


async def forget_some(db: AsyncSession, what: Forgotten, *, most: int) -> None:
    """At most so many of them; those that somebody holds stay for the next time."""
    rows = select(*what.key).where(what.which).limit(most).with_for_update(skip_locked=True, of=what.table)
    keys = [tuple(row) for row in (await db.execute(rows)).all()]
    if not keys:
        return
    condition = what.key[0].in_([key[0] for key in keys]) if len(what.key) == 1 else _among(what.key, keys)
    if what.emptied:
        await db.execute(update(what.table).where(condition).values(dict(what.emptied)))
    else:
        await db.execute(delete(what.table).where(condition))


async def documents_kept(db: AsyncSession, ids: Collection[UUID]) -> set[UUID]:
    """Those of `ids` that are of documents which nobody took back, or of the present logos."""
    documents = select(ApplicationDocument.id).where(
        ApplicationDocument.id.in_(ids), ApplicationDocument.removed_at.is_(None)
    )
    logos = select(Organization.logo_id).where(Organization.logo_id.in_(ids))
    return set((await db.execute(union_all(documents, logos))).scalars())


def _among(columns: Sequence[QueryableAttribute[Any]], keys: list[tuple[Any, ...]]) -> ColumnElement[bool]:
    return tuple_(*columns).in_(keys)
