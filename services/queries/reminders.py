"""Whom a deadline concerns who have not acted yet, and who was reminded of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, or_, select, true
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account, Grant
from models.deadline import Reminder, Submission
from models.enums import Language, MessageTopic, Role, Step
from models.forum import Forum, Participant
from models.message import MessagePreference
from models.publication import Publication
from services.queries.grants import in_force

# For whom one acts must be on the forum's list. Regional groups have no entry there, and stakeholders none either.
_LISTED = (Role.DELEGATION, Role.CO_CHAIR)


@dataclass(frozen=True, slots=True)
class Circle:
    """Whom a deadline concerns at an instant: holders of these roles whose party has not taken the step."""

    forum_id: UUID
    roles: frozenset[Role]
    step: Step | None
    now: datetime


@dataclass(frozen=True, slots=True)
class Mark:
    """One reminder of a plan: of the deadline `key`, so many days before the instant that it has."""

    key: str
    days: int
    ends_at: datetime


async def reminding_forums(db: AsyncSession) -> Sequence[UUID]:
    """Forums of which something is published and that are not closed."""
    published = exists().where(Publication.forum_id == Forum.id)
    found = await db.execute(select(Forum.id).where(Forum.closed_at.is_(None), published).order_by(Forum.id))
    return found.scalars().all()


async def published_names(db: AsyncSession, *, forum_id: UUID) -> tuple[str, Mapping[Language, str]] | None:
    """Slug and title of a forum as published last; None where nothing is, and of a closed one."""
    found = await db.execute(
        select(Forum.slug, Publication.document["forum"]["title"])
        .join(Publication, Publication.forum_id == Forum.id)
        .where(Forum.id == forum_id, Forum.closed_at.is_(None))
        .order_by(Publication.number.desc())
        .limit(1)
    )
    row = found.one_or_none()
    return None if row is None else (row[0], {Language(key): text for key, text in row[1].items()})


def _concerned(circle: Circle, *columns: Any) -> Select[Any]:
    # Lists, read once and hashed: looked up one by one, accounts would be sought in a table that grows meanwhile, by
    # a plan made when it was empty.
    listed = select(Participant.party_id).where(Participant.forum_id == circle.forum_id)
    submitted = select(Submission.party_id).where(
        Submission.forum_id == circle.forum_id, Submission.step == circle.step
    )
    return (
        select(*columns)
        .join(Account, Account.id == Grant.account_id)
        .where(
            Account.is_active,
            Grant.role.in_(sorted(circle.roles)),
            or_(Grant.forum_id.is_(None), Grant.forum_id == circle.forum_id),
            in_force(circle.now),
            or_(Grant.role.not_in(_LISTED), Grant.party_id.in_(listed)),
            true() if circle.step is None else or_(Grant.party_id.is_(None), Grant.party_id.not_in(submitted)),
        )
    )


async def bound_accounts(db: AsyncSession, circle: Circle) -> list[tuple[UUID, UUID | None]]:
    """(account, party or None) of all whom a deadline binds who have not acted."""
    statement = _concerned(circle, Grant.account_id, Grant.party_id).distinct()
    rows = (await db.execute(statement.order_by(Grant.account_id, Grant.party_id))).all()
    return [(row[0], row[1]) for row in rows]


async def parties_of_concerned(db: AsyncSession, circle: Circle, account_id: UUID) -> frozenset[UUID | None]:
    """For whom a deadline concerns an account: parties, and None where a role acts for none."""
    statement = _concerned(circle, Grant.party_id).where(Grant.account_id == account_id)
    return frozenset((await db.execute(statement)).scalars().all())


async def not_reminded(
    db: AsyncSession,
    circle: Circle,
    mark: Mark,
    *,
    party_id: UUID | None,
    but: frozenset[UUID],
    most: int,
) -> Sequence[UUID]:
    """At most so many accounts concerned, in order, that this reminder has not gone to: those of one party, or
    (None) of all `but` some. Who wants no reminders is left out."""
    reminded = select(Reminder.account_id).where(
        Reminder.forum_id == circle.forum_id,
        Reminder.key == mark.key,
        Reminder.days == mark.days,
        Reminder.ends_at == mark.ends_at,
    )
    unwanted = select(MessagePreference.account_id).where(MessagePreference.topic == MessageTopic.DEADLINE_REMINDERS)
    statement = _concerned(circle, Grant.account_id).where(
        Grant.account_id.not_in(reminded), Grant.account_id.not_in(unwanted), _for(party_id, but)
    )
    found: Sequence[UUID] = (
        (await db.execute(statement.distinct().order_by(Grant.account_id).limit(most))).scalars().all()
    )
    return found


def _for(party_id: UUID | None, but: frozenset[UUID]) -> ColumnElement[bool]:
    if party_id is not None:
        return Grant.party_id == party_id
    return or_(Grant.party_id.is_(None), Grant.party_id.not_in(but)) if but else true()


async def insert_reminders(
    db: AsyncSession, *, forum_id: UUID, mark: Mark, ids: Mapping[UUID, UUID], now: datetime
) -> Sequence[UUID]:
    """Notes the reminder of these accounts (account -> id of the row); those that another worker has not noted
    already. One that is just noting them is waited for."""
    rows = [
        {
            "id": row_id,
            "forum_id": forum_id,
            "key": mark.key,
            "account_id": account_id,
            "days": mark.days,
            "ends_at": mark.ends_at,
            "sent_at": now,
        }
        for account_id, row_id in ids.items()
    ]
    if not rows:
        return ()
    noted = insert(Reminder).on_conflict_do_nothing().returning(Reminder.account_id)
    return (await db.execute(noted, rows)).scalars().all()
