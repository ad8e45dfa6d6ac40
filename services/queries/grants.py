"""Grants: for the checks of every request, and in words for those who administer them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    DateTime,
    Row,
    Select,
    Uuid,
    and_,
    any_,
    bindparam,
    exists,
    false,
    func,
    or_,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import QueryableAttribute

from models.account import Account, Grant
from models.enums import ForumTemplate, PartyKind, Role
from models.forum import Forum, Participant
from models.party import Party
from services.queries.paging import Page, PageRequest, fetch_page
from services.rules.access import GrantFact, Post

# What a GrantFact says, beside the table of grants with that of forums outer-joined.
_grant, _forum = Grant.__table__, Forum.__table__
FACTS = (
    _grant.c.role,
    _grant.c.forum_id,
    _grant.c.party_id,
    _grant.c.valid_from,
    _grant.c.valid_until,
    _grant.c.revoked_at,
    _forum.c.template,
    _grant.c.focal_point,
)


def grant_fact(
    role: Role,
    forum_id: UUID | None,
    party_id: UUID | None,
    valid_from: datetime,
    valid_until: datetime | None,
    revoked_at: datetime | None,
    template: ForumTemplate | None,
    focal_point: bool,
) -> GrantFact:
    """Of the columns `FACTS`."""
    regional = template is ForumTemplate.REGIONAL
    return GrantFact(role, forum_id, party_id, valid_from, valid_until, revoked_at, regional, focal_point)


async def grant_facts(db: AsyncSession, account_id: UUID, *, lock: bool = False) -> tuple[GrantFact, ...]:
    """All grants of an account, in force or not; at choice nobody revokes one before the transaction ends."""
    grants = _grant.outerjoin(_forum, _forum.c.id == _grant.c.forum_id)
    statement = select(*FACTS).select_from(grants).where(_grant.c.account_id == account_id)
    found = await db.execute(statement.with_for_update(read=True, of=_grant) if lock else statement)
    return tuple(grant_fact(*row) for row in found.all())


GrantRow = Row[Grant, str, str | None, str | None]


def _grants_in_words() -> Select[Grant, str, str | None, str | None]:
    """(grant, email, forum's slug or None, party's code or None)."""
    return (
        select(Grant, Account.email, Forum.slug, Party.code)
        .join(Account, Account.id == Grant.account_id)
        .outerjoin(Forum, Forum.id == Grant.forum_id)
        .outerjoin(Party, Party.id == Grant.party_id)
    )


async def grants_of(db: AsyncSession, account_id: UUID) -> Sequence[GrantRow]:
    """The grants of one account, oldest first."""
    statement = _grants_in_words().where(Grant.account_id == account_id)
    found = await db.execute(statement.order_by(Grant.valid_from, Grant.id))
    return found.all()


async def list_grants(db: AsyncSession, page: PageRequest, *, posts: Collection[Post] | None) -> Page:
    """Rows as in `grants_of`, of all accounts; None for `posts`: whatever they are for."""
    statement = _grants_in_words()
    if posts is not None:
        statement = statement.where(among(posts, Grant.role, Grant.forum_id, Grant.party_id))
    return await fetch_page(db, statement, (Grant.valid_from, Grant.id), page)


def among(
    posts: Collection[Post],
    role: QueryableAttribute[Role],
    forum_id: QueryableAttribute[UUID | None],
    party_id: QueryableAttribute[UUID | None],
) -> ColumnElement[bool]:
    """Whether a row is of one of these posts; as services/rules/access.py: may_empty."""
    conditions = [
        and_(role == own.role, party_id == own.party_id, true() if own.forum_id is None else forum_id == own.forum_id)
        for own in posts
    ]
    return or_(false(), *conditions)


async def load_grant(db: AsyncSession, grant_id: UUID, *, lock: bool = False) -> GrantRow | None:
    """One row as in `grants_of`, or None; at choice locked until the end of the transaction."""
    statement = _grants_in_words().where(Grant.id == grant_id)
    if lock:
        statement = statement.with_for_update(of=Grant)
    return (await db.execute(statement)).one_or_none()


async def read_grant(db: AsyncSession, grant_id: UUID) -> GrantRow:
    """One row as in `grants_of`, which is there."""
    return (await db.execute(_grants_in_words().where(Grant.id == grant_id))).one()


async def holds(db: AsyncSession, account_id: UUID, post: Post, now: datetime) -> bool:
    """Whether an account has this post, or will have it."""
    statement = select(Grant.id).where(
        Grant.account_id == account_id,
        Grant.role == post.role,
        Grant.forum_id.is_not_distinct_from(post.forum_id),
        Grant.party_id.is_not_distinct_from(post.party_id),
        _not_over(now),
    )
    return (await db.execute(statement.limit(1))).first() is not None


async def acts_for_party(db: AsyncSession, account_id: UUID, now: datetime) -> bool:
    """Whether an account acts for a State, an organization or a group in any forum, or will."""
    statement = select(Grant.id).where(
        Grant.account_id == account_id,
        Grant.party_id.is_not(None),
        _not_over(now),
    )
    return (await db.execute(statement.limit(1))).first() is not None


def _not_over(now: datetime) -> ColumnElement[bool]:
    """Whether a grant counts now, or will."""
    return and_(or_(Grant.valid_until.is_(None), Grant.valid_until > now), Grant.revoked_at.is_(None))


async def others_with(db: AsyncSession, post: Post, *, but: UUID, focal_point: bool | None, now: datetime) -> bool:
    """Whether an account but this one has a post now; of focal points if that is asked. Their grants are locked: two
    who take each other's wait for one another."""
    statement = select(Grant.account_id).where(
        Grant.role == post.role,
        Grant.forum_id.is_not_distinct_from(post.forum_id),
        Grant.party_id.is_not_distinct_from(post.party_id),
        true() if focal_point is None else Grant.focal_point == focal_point,
        in_force(now),
    )
    found = (await db.execute(statement.order_by(Grant.id).with_for_update())).scalars().all()
    return any(account_id != but for account_id in found)


def in_force(now: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    """Whether a grant counts at an instant; as GrantFact.in_force."""
    return and_(
        Grant.valid_from <= now,
        or_(Grant.valid_until.is_(None), Grant.valid_until > now),
        or_(Grant.revoked_at.is_(None), Grant.revoked_at > now),
    )


async def focal_points(db: AsyncSession, post: Post, now: datetime) -> Sequence[UUID]:
    """The accounts of all focal points, in force now, of those who hold a post: for the same forum, or for all."""
    same_forum = or_(Grant.forum_id.is_(None), Grant.forum_id == post.forum_id)
    statement = select(Grant.account_id).join(Account, Account.id == Grant.account_id)
    statement = statement.where(
        Account.is_active,
        Grant.focal_point,
        Grant.role == post.role,
        Grant.party_id == post.party_id,
        same_forum,
        in_force(now),
    )
    found = await db.execute(statement.distinct().order_by(Grant.account_id))
    return found.scalars().all()


_ACCOUNTS = (
    select(Grant.party_id, Grant.account_id)
    .join(Account, Account.id == Grant.account_id)
    .where(
        Account.is_active,
        Grant.role.in_(bindparam("roles", expanding=True)),
        Grant.party_id == any_(bindparam("parties", type_=ARRAY(Uuid()))),
        or_(Grant.forum_id.is_(None), Grant.forum_id == bindparam("forum_id")),
        in_force(bindparam("now", type_=DateTime(timezone=True))),
    )
    .distinct()
    .order_by(Grant.party_id, Grant.account_id)
)


async def accounts_of(
    db: AsyncSession, parties: Collection[UUID], *, roles: Collection[Role], forum_id: UUID, now: datetime
) -> dict[UUID, list[UUID]]:
    """Party -> the active accounts that act for it in a forum in one of these roles now."""
    values = {"parties": list(set(parties)), "roles": sorted(roles), "forum_id": forum_id, "now": now}
    found: dict[UUID, list[UUID]] = {}
    for party_id, account_id in (await db.execute(_ACCOUNTS, values)).all():
        if party_id is not None:
            found.setdefault(party_id, []).append(account_id)
    return found


@dataclass(frozen=True, slots=True)
class Concerned:
    """How many active accounts hold a role in a forum, and the codes of the parties that they act for."""

    role: Role
    accounts: int
    parties: tuple[str, ...]


async def concerned(db: AsyncSession, *, forum_id: UUID, now: datetime) -> list[Concerned]:
    """Who would be told of a change in a forum, by role: for the parties that are invited to it, and for none."""
    invited = exists().where(Participant.forum_id == forum_id, Participant.party_id == Grant.party_id)
    of_group = Party.kind.in_((PartyKind.REGIONAL_GROUP, PartyKind.ORGANIZATION))
    found = await db.execute(
        select(Grant.role, func.count(Account.id.distinct()), func.array_agg(Party.code.distinct()))
        .join(Account, Account.id == Grant.account_id)
        .outerjoin(Party, Party.id == Grant.party_id)
        .where(
            in_force(now),
            Account.is_active,
            or_(Grant.forum_id.is_(None), Grant.forum_id == forum_id),
            or_(Grant.party_id.is_(None), invited, of_group),
            Grant.role.not_in((Role.ADMINISTRATOR, Role.AUDITOR)),
        )
        .group_by(Grant.role)
    )
    rows = [
        Concerned(role, accounts, tuple(sorted(code for code in codes if code))) for role, accounts, codes in found
    ]
    return sorted(rows, key=lambda one: list(Role).index(one.role))
