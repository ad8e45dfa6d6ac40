"""What goes with a person's name or an account's address: every text about them, wherever it was written."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import AccessToken, Grant
from models.badge import Badge
from models.calendar_feed import CalendarFeed
from models.confidential_grant import ConfidentialGrant
from models.deadline import Reminder
from models.enums import ChangeState
from models.invitation import Invitation
from models.limit import IdempotencyKey
from models.link import Link, LinkToken
from models.message import Message, MessagePreference
from models.nomination import Nomination
from models.organization import Organization
from models.registration import AccessibilityNeed, Registration, RegistrationChange
from models.second_factor import SecondFactor, WaitingLogin

ERASED = "(erased)"  # where a text has to stand


async def erase_texts_of_person(db: AsyncSession, person_id: UUID, *, former: Collection[str], now: datetime) -> None:
    """What was written of a person beside their name: function, needs, reasons, proposed changes, and what a State
    noted when it nominated them. Ids, states and figures stay.

    `former`: the names that were theirs. Of a registration that is another person's by now, the change that named
    both has them still; so has a namesake's, whose settled changes lose what they said too.
    """
    own = select(Registration.id).where(Registration.person_id == person_id)
    # The registrations first: whoever edits one has it locked.
    emptied = {"function": None, "travel_reason": None, "reason": None}
    anew = {"version": Registration.version + 1, "updated_at": now}
    await db.execute(update(Registration).where(Registration.person_id == person_id).values(**emptied, **anew))
    await db.execute(delete(AccessibilityNeed).where(AccessibilityNeed.registration_id.in_(own)))
    waiting = (RegistrationChange.registration_id.in_(own), RegistrationChange.state == ChangeState.PROPOSED)
    ended = {"state": ChangeState.WITHDRAWN, "decided_at": now}
    await db.execute(update(RegistrationChange).where(*waiting).values(**ended))
    changes = update(RegistrationChange).where(RegistrationChange.registration_id.in_(own))
    await db.execute(changes.values(changes={}, reason=None))
    stored = RegistrationChange.changes
    settled = RegistrationChange.state != ChangeState.PROPOSED
    named = or_(*(stored[field].contains([name]) for field in ("name", "own_name") for name in former))
    await db.execute(update(RegistrationChange).where(settled, named).values(changes={}, reason=None))
    reasons = update(Badge).where(Badge.registration_id.in_(own), Badge.reason.is_not(None))
    await db.execute(reasons.values(reason=ERASED))
    await db.execute(
        update(Nomination)
        .where(Nomination.person_id == person_id)
        .values(note=None, unavailable=[], version=Nomination.version + 1, updated_at=now)
    )


def _grants(account_id: UUID) -> Select[UUID]:
    return select(Grant.id).where(Grant.account_id == account_id)


def _links(account_id: UUID, email: str) -> ColumnElement[bool]:
    """Links to the account's address, and to former ones as far as they led to it."""
    accepted = exists().where(Invitation.link_id == Link.id, Invitation.grant_id.in_(_grants(account_id)))
    return or_(func.lower(Link.email) == func.lower(email), Link.account_id == account_id, accepted)


async def erase_access(db: AsyncSession, account_id: UUID) -> None:
    """Sessions, logins that wait, the second factor with its recovery codes, requests that may be repeated, private
    calendars and what was said of messages."""
    for table in (
        *(AccessToken, WaitingLogin, SecondFactor, IdempotencyKey, Reminder),
        *(CalendarFeed, MessagePreference),
    ):
        await db.execute(delete(table).where(table.account_id == account_id))


async def erase_mail(db: AsyncSession, account_id: UUID, *, email: str, nobodys: str, now: datetime) -> None:
    """Messages to an account, and the links that were sent to its address; of invitations the address alone, which
    becomes `nobodys`, and those that wait are taken back."""
    await db.execute(delete(Message).where(Message.account_id == account_id))
    theirs = select(Link.id).where(_links(account_id, email)).scalar_subquery()
    invited = exists().where(Invitation.link_id == Link.id)
    await db.execute(delete(Link).where(_links(account_id, email), ~invited))
    await db.execute(delete(LinkToken).where(LinkToken.link_id.in_(theirs)))
    await db.execute(delete(Message).where(Message.link_id.in_(theirs)))
    waiting = (Invitation.link_id.in_(theirs), Invitation.grant_id.is_(None), Invitation.revoked_at.is_(None))
    await db.execute(update(Invitation).where(*waiting).values(revoked_at=now))
    await db.execute(update(Link).where(_links(account_id, email), invited).values(email=nobodys))


async def erase_contact(db: AsyncSession, email: str, *, now: datetime) -> None:
    """Of organizations that name the address as their contact's: name, address and telephone of the contact."""
    named = update(Organization).where(func.lower(Organization.contact_email) == func.lower(email))
    emptied = {"contact_name": None, "contact_email": None, "contact_phone": None}
    await db.execute(named.values(**emptied, version=Organization.version + 1, updated_at=now))


async def live_confidential_grants(db: AsyncSession, account_id: UUID) -> list[ConfidentialGrant]:
    """Those of an account that were not revoked, locked until the end of the transaction."""
    statement = select(ConfidentialGrant).where(
        ConfidentialGrant.account_id == account_id, ConfidentialGrant.revoked_at.is_(None)
    )
    return list((await db.execute(statement.order_by(ConfidentialGrant.id).with_for_update())).scalars())


async def live_grants(db: AsyncSession, account_id: UUID, *, now: datetime, lock: bool = False) -> list[Grant]:
    """Grants of an account that are not revoked and not over; at choice as they are now, and locked until the end of
    the transaction."""
    statement = select(Grant).where(
        Grant.account_id == account_id,
        Grant.revoked_at.is_(None),
        or_(Grant.valid_until.is_(None), Grant.valid_until > now),
    )
    if lock:
        statement = statement.with_for_update().execution_options(populate_existing=True)
    return list((await db.execute(statement.order_by(Grant.id))).scalars())
