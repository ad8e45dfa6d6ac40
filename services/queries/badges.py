"""Badges, and the keys that sign them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, case, exists, func, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from models.badge import Badge, BadgeKey
from models.enums import Attendance, RegistrationState
from models.forum import Forum
from models.party import Party
from models.person import Person
from models.registration import Registration
from services.errors import NotFound
from services.queries.forums import dates_of
from services.queries.locks import hold
from services.queries.paging import PageRequest, fetch_page
from services.rules.badges import BadgeFact, compute_ended, days_of_forum


@dataclass(frozen=True, slots=True)
class BadgeView:
    """A badge with the registration, the person, the forum and the party behind it."""

    badge: Badge
    registration: Registration
    person: Person
    forum: Forum
    party: Party

    @property
    def fact(self) -> BadgeFact:
        """As rules see it."""
        ended = None if self.registration.state is RegistrationState.APPROVED else self.registration.since
        days = tuple(sorted(self.badge.days or days_of_forum(dates_of(self.forum))))
        ends = compute_ended(self.badge.revoked_at, ended)
        return BadgeFact(self.registration.class_, days, self.forum.timezone, self.badge.issued_at, ends)


def _views() -> Select[Badge, Registration, Person, Forum, Party]:
    return (
        select(Badge, Registration, Person, Forum, Party)
        .join(Registration, Registration.id == Badge.registration_id)
        .join(Person, Person.id == Registration.person_id)
        .join(Forum, Forum.id == Badge.forum_id)
        .join(Party, Party.id == Registration.party_id)
    )


async def load_badge(db: AsyncSession, *, forum_id: UUID, badge_id: UUID, lock: bool = False) -> BadgeView:
    """One of a forum, at choice locked until the end of the transaction. Raises NotFound."""
    statement = _views().where(Badge.id == badge_id, Badge.forum_id == forum_id)
    row = (await db.execute(statement.with_for_update(of=Badge) if lock else statement)).one_or_none()
    if row is None:
        raise NotFound("badge")
    return BadgeView(*row)


async def lock_badges(db: AsyncSession, *, forum_id: UUID, ids: Collection[UUID]) -> dict[UUID, BadgeView]:
    """Those of a forum among these, locked in one order: two doors that are shown the same wait for each other."""
    statement = _views().where(Badge.forum_id == forum_id, Badge.id.in_(ids)).order_by(Badge.id)
    # NO KEY UPDATE: scans refer to the badge.
    rows = (await db.execute(statement.with_for_update(of=Badge, key_share=True))).all()
    return {row[0].id: BadgeView(*row) for row in rows}


async def list_badges(
    db: AsyncSession, *, forum_id: UUID, party: str | None, page: PageRequest, counting: bool = False
) -> tuple[list[BadgeView], str | None]:
    """One page of a forum's badges, or of those of a party, by its code, party by party;
    `counting`: of those alone that count and can be printed."""
    statement = _views().where(Badge.forum_id == forum_id)
    if counting:
        approved = Registration.state == RegistrationState.APPROVED
        statement = statement.where(Badge.revoked_at.is_(None), approved, Person.name.is_not(None))
    if party is not None:
        statement = statement.where(Party.code == party)
    found = await fetch_page(db, statement, (Party.sort_key, Party.code, Badge.issued_at, Badge.id), page)
    return [BadgeView(*row) for row in found.rows], found.next_cursor


async def registration_to_badge(
    db: AsyncSession, *, forum_id: UUID, registration_id: UUID
) -> tuple[Registration, Person, Party]:
    """A registration of the forum with its person and party, locked until the end of the transaction. Raises
    NotFound."""
    statement = (
        select(Registration, Person, Party)
        .join(Person, Person.id == Registration.person_id)
        .join(Party, Party.id == Registration.party_id)
        .where(Registration.id == registration_id, Registration.forum_id == forum_id)
        .with_for_update(of=Registration, read=True)
    )
    row = (await db.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("registration")
    return row[0], row[1], row[2]


async def without_badge(
    db: AsyncSession, *, forum_id: UUID, party: str | None, most: int
) -> tuple[Sequence[Registration], int]:
    """Registrations of a forum, or of a party, by its code, that can have a badge and have none, locked until the end
    of the transaction: at most so many, and how many there are."""
    statement = (
        select(Registration)
        .join(Person, Person.id == Registration.person_id)
        .join(Party, Party.id == Registration.party_id)
        .where(
            Registration.forum_id == forum_id,
            Registration.state == RegistrationState.APPROVED,
            Registration.attendance == Attendance.IN_PERSON,
            Person.name.is_not(None),
            ~exists().where(Badge.registration_id == Registration.id, Badge.revoked_at.is_(None)),
        )
    )
    if party is not None:
        statement = statement.where(Party.code == party)
    all_of_them = (await db.execute(select(func.count()).select_from(statement.subquery()))).scalar_one()
    rows = statement.order_by(Party.code, Registration.id).limit(most).with_for_update(of=Registration, read=True)
    return (await db.execute(rows)).scalars().all(), all_of_them


async def has_badge(db: AsyncSession, registration_id: UUID) -> bool:
    """Whether a registration has one that was not revoked."""
    found = exists().where(Badge.registration_id == registration_id, Badge.revoked_at.is_(None))
    return bool((await db.execute(select(found))).scalar_one())


async def live_badge(db: AsyncSession, registration_id: UUID) -> Badge | None:
    """The one of a registration that was not revoked, locked until the end of the transaction."""
    statement = select(Badge).where(Badge.registration_id == registration_id, Badge.revoked_at.is_(None))
    return (await db.execute(statement.with_for_update())).scalar_one_or_none()


async def revoked_badges(db: AsyncSession, forum_id: UUID) -> tuple[list[UUID], datetime | None]:
    """The ids of all badges of a forum that do not count, in order, and when the last of them ceased to."""
    ended = Registration.state != RegistrationState.APPROVED
    ceased = func.least(Badge.revoked_at, case((ended, Registration.since)))
    statement = (
        select(Badge.id, ceased)
        .join(Registration, Registration.id == Badge.registration_id)
        .where(Badge.forum_id == forum_id, or_(Badge.revoked_at.is_not(None), ended))
        .order_by(Badge.id)
    )
    rows = (await db.execute(statement)).all()
    return [row[0] for row in rows], max((row[1] for row in rows), default=None)


async def hold_keys(db: AsyncSession, forum_id: UUID) -> None:
    """Until the end of the transaction nobody else makes a key of this forum."""
    await hold(db, f"badge-key {forum_id}")


async def all_keys_of(db: AsyncSession, forum_id: UUID) -> Sequence[BadgeKey]:
    """In the order of their numbers, withdrawn ones too."""
    statement = select(BadgeKey).where(BadgeKey.forum_id == forum_id).order_by(BadgeKey.number)
    return (await db.execute(statement)).scalars().all()


async def signing_key(db: AsyncSession, forum_id: UUID) -> BadgeKey | None:
    """The newest that is not withdrawn."""
    statement = select(BadgeKey).where(BadgeKey.forum_id == forum_id, BadgeKey.withdrawn_at.is_(None))
    return (await db.execute(statement.order_by(BadgeKey.number.desc()).limit(1))).scalar_one_or_none()


async def keys_in_force(
    db: AsyncSession, named: Collection[tuple[str, int]]
) -> dict[tuple[str, int], tuple[UUID, str]]:
    """(forum's slug, number of a key) -> (forum, public key), of those named that are in force."""
    statement = (
        select(Forum.slug, BadgeKey.number, BadgeKey.forum_id, BadgeKey.public_key)
        .join(Forum, Forum.id == BadgeKey.forum_id)
        .where(tuple_(Forum.slug, BadgeKey.number).in_(named), BadgeKey.withdrawn_at.is_(None))
    )
    return {(slug, number): (forum, key) for slug, number, forum, key in (await db.execute(statement)).all()}


async def every_key(db: AsyncSession) -> Sequence[BadgeKey]:
    """Of all forums, locked until the end of the transaction."""
    return (await db.execute(select(BadgeKey).order_by(BadgeKey.id).with_for_update())).scalars().all()
