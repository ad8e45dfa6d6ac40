"""Organizations of stakeholders, as the caller may see them, and what merging two of them writes."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, func, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.account import Account, Grant
from models.application import Application
from models.enums import ApplicationState, Language, Permission, StakeholderCategory
from models.forum import Forum
from models.name_list import ListEntry
from models.organization import Organization, OrganizationMerge
from models.party import Party
from services.errors import Conflict, NotFound
from services.queries.grants import in_force
from services.queries.paging import PageRequest, fetch_page
from services.queries.persons import party_by_id
from services.rules.access import Actor
from services.rules.organizations import Held, is_undecided, own_organizations

_COUNTRY = aliased(Party)
_SOURCE, _TARGET = aliased(Party), aliased(Party)


@dataclass(frozen=True, slots=True)
class OrganizationView:
    """An organization with its own names and those of its country."""

    row: Organization
    party: Party
    country: Party

    @property
    def values(self) -> dict[str, Any]:
        """What may be edited, by the name that it is sent by."""
        columns = {name: getattr(self.row, name) for name in self.row.__mapper__.columns.keys()}  # noqa: SIM118
        return {**columns, "names": self.party.names, "country": self.country.code}


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Its own people see an organization, also one that was merged into theirs; those who read organizations see all,
    in single forums those that have applied there: what is not handed in yet is nobody's application."""
    forums = actor.forums_with(Permission.ORGANIZATION_READ)
    if None in forums:
        return true()
    own = own_organizations(actor)
    applied = exists().where(
        Application.party_id == Organization.party_id,
        Application.forum_id.in_(forums),
        Application.submitted_at.is_not(None),
    )
    return or_(Organization.party_id.in_(own), Organization.merged_into.in_(own), applied)


def _views(actor: Actor) -> Select[Organization, Party, Party]:
    return (
        select(Organization, Party, _COUNTRY)
        .join(Party, Party.id == Organization.party_id)
        .join(_COUNTRY, _COUNTRY.id == Organization.country_id)
        .where(visible_to(actor))
        .execution_options(populate_existing=True)
    )


def _named(q: str) -> ColumnElement[bool]:
    """Whether a text is part of one of its names or of its acronym, however cased."""
    names = func.jsonb_each_text(Party.names).table_valued("key", "value")
    in_names = exists(select(1).select_from(names).where(names.c.value.icontains(q, autoescape=True)))
    beside = (column.icontains(q, autoescape=True) for column in (Organization.own_name, Organization.acronym))
    return or_(in_names, *beside)


async def list_organizations(
    db: AsyncSession,
    *,
    actor: Actor,
    page: PageRequest,
    country: str | None,
    category: StakeholderCategory | None,
    q: str | None,
) -> tuple[list[OrganizationView], str | None]:
    """One page by English name of those that the caller sees, without those that were merged into others."""
    statement = _views(actor).where(Organization.merged_into.is_(None))
    if country is not None:
        statement = statement.where(_COUNTRY.code == country)
    if category is not None:
        statement = statement.where(Organization.category == category)
    if q:
        statement = statement.where(_named(q))
    found = await fetch_page(db, statement, (Party.sort_key, Party.code), page)
    return [OrganizationView(*row) for row in found.rows], found.next_cursor


async def load_organization(
    db: AsyncSession, organization_id: UUID, *, actor: Actor, lock: bool = False
) -> OrganizationView:
    """One of them, at choice locked until the end of the transaction. Raises NotFound, also where it is hidden."""
    statement = _views(actor).where(Organization.party_id == organization_id)
    # NO KEY UPDATE: applications and grants that refer to it can be written meanwhile, but by those who share it.
    locked = statement.with_for_update(key_share=True, of=(Organization, Party)) if lock else statement
    row = (await db.execute(locked)).one_or_none()
    if row is None:
        raise NotFound("organization")
    return OrganizationView(*row)


async def load_views(db: AsyncSession, ids: Collection[UUID], *, actor: Actor) -> dict[UUID, OrganizationView]:
    """Those of `ids` that the caller sees, by id."""
    found = await db.execute(_views(actor).where(Organization.party_id.in_(ids)))
    return {row[0].party_id: OrganizationView(*row) for row in found.all()}


async def lock_organizations(db: AsyncSession, ids: Collection[UUID]) -> None:
    """Until the end of the transaction; in the order of their ids, so that of two one waits for the other."""
    statement = select(Organization.party_id).where(Organization.party_id.in_(ids)).order_by(Organization.party_id)
    await db.execute(statement.with_for_update(key_share=True))


async def hold_unmerged(db: AsyncSession, party_id: UUID) -> None:
    """Until the end of the transaction nobody edits or merges this organization; a party of another kind is passed
    over. For whoever gives it something: a grant, an invitation, an application.

    Raises Conflict `merged`, naming the organization in its place.
    """
    statement = select(Organization.merged_into).where(Organization.party_id == party_id).with_for_update(read=True)
    await demand_unmerged(db, (await db.execute(statement)).scalar_one_or_none())


async def demand_unmerged(db: AsyncSession, merged_into: UUID | None) -> None:
    """Raises Conflict `merged`, naming the organization in its place, if there is one."""
    if merged_into is not None:
        raise merged(await party_by_id(db, merged_into))


def merged(survivor: Party) -> Conflict:
    """What is answered of one that was merged into another."""
    words = f"This organization was merged into “{survivor.names[Language.EN]}” ({survivor.code}); go on with that."
    return Conflict("merged", words, organization=str(survivor.id))


async def count_registered(db: AsyncSession, account_id: UUID) -> int:
    """How many organizations an account registered that were not merged into others."""
    own = select(func.count()).where(Organization.registered_by == account_id, Organization.merged_into.is_(None))
    return (await db.execute(own)).scalar_one()


async def states_of_applications(db: AsyncSession, organization_id: UUID) -> Sequence[ApplicationState]:
    """How its applications stand, in whatever forum."""
    statement = select(Application.state).where(Application.party_id == organization_id)
    return (await db.execute(statement)).scalars().all()


# Merging.


async def held_grants(db: AsyncSession, ids: Collection[UUID], *, now: datetime) -> dict[UUID, list[Held]]:
    """The grants of these parties that are in force, or will be, by party; locked in the order of accounts."""
    statement = (
        select(Grant)
        .where(
            Grant.party_id.in_(ids),
            Grant.revoked_at.is_(None),
            or_(Grant.valid_until.is_(None), Grant.valid_until > now),
        )
        .order_by(Grant.account_id, Grant.id)
    )
    found: dict[UUID, list[Held]] = {party_id: [] for party_id in ids}
    for grant in (await db.execute(statement.with_for_update())).scalars():
        held = Held(
            grant.id,
            grant.account_id,
            grant.role,
            grant.forum_id,
            grant.focal_point,
            grant.valid_from,
            grant.valid_until,
        )
        assert grant.party_id is not None  # noqa: S101  (asked for)
        found[grant.party_id].append(held)
    return found


async def people_of(db: AsyncSession, ids: Collection[UUID], *, now: datetime) -> Sequence[UUID]:
    """The active accounts that act for one of these parties now, each once."""
    statement = (
        select(Account.id)
        .where(
            Account.is_active, exists().where(Grant.account_id == Account.id, Grant.party_id.in_(ids), in_force(now))
        )
        .order_by(Account.id)
    )
    return (await db.execute(statement)).scalars().all()


async def end_grants(db: AsyncSession, ids: Collection[UUID], *, now: datetime) -> None:
    """Revokes these grants."""
    ended = update(Grant).where(Grant.id.in_(ids)).values(revoked_at=now)
    await db.execute(ended.execution_options(synchronize_session="fetch"))


@dataclass(frozen=True, slots=True)
class Applied:
    """An application of one of two organizations, in whose forum the other may have one too. `undecided`: its name
    circulated, or is before the Assembly."""

    id: UUID
    party_id: UUID
    forum: str
    live: bool
    undecided: bool


async def lock_applications(db: AsyncSession, ids: Collection[UUID]) -> list[Applied]:
    """All applications of these organizations, locked in the order of their ids."""
    statement = (
        select(Application.id, Application.party_id, Forum.slug, Application.state, ListEntry.outcome)
        .join(Forum, Forum.id == Application.forum_id)
        .outerjoin(ListEntry, ListEntry.application_id == Application.id)
        .where(Application.party_id.in_(ids))
        .order_by(Application.id)
        .with_for_update(key_share=True, of=Application)
    )
    found = (await db.execute(statement)).all()
    return [
        Applied(
            id_,
            party,
            slug,
            live=state is not ApplicationState.WITHDRAWN,
            undecided=is_undecided(state, outcome),
        )
        for id_, party, slug, state, outcome in found
    ]


async def move_to(db: AsyncSession, ids: Collection[UUID], *, party_id: UUID, now: datetime) -> None:
    """Makes these applications another organization's."""
    moved = update(Application).where(Application.id.in_(ids))
    moved = moved.values(party_id=party_id, version=Application.version + 1, updated_at=now)
    await db.execute(moved.execution_options(synchronize_session=False))


async def point_to(db: AsyncSession, source_id: UUID, *, target_id: UUID, now: datetime) -> None:
    """What was merged into an organization before is now of the one into which that is merged: one step away."""
    pointed = update(Organization).where(Organization.merged_into == source_id)
    pointed = pointed.values(merged_into=target_id, version=Organization.version + 1, updated_at=now)
    await db.execute(pointed.execution_options(synchronize_session=False))


@dataclass(frozen=True, slots=True)
class MergeView:
    """A merge with the names of both."""

    row: OrganizationMerge
    source: Party
    target: Party


async def merges_of(db: AsyncSession, organization_id: UUID) -> list[MergeView]:
    """The merges that led to an organization, by whatever way, and that into another; oldest first."""
    led_here = select(Organization.party_id).where(Organization.merged_into == organization_id)
    statement = (
        select(OrganizationMerge, _SOURCE, _TARGET)
        .join(_SOURCE, _SOURCE.id == OrganizationMerge.source_id)
        .join(_TARGET, _TARGET.id == OrganizationMerge.target_id)
        .where(
            or_(
                OrganizationMerge.source_id == organization_id,
                OrganizationMerge.target_id == organization_id,
                OrganizationMerge.source_id.in_(led_here),
            )
        )
        .order_by(OrganizationMerge.merged_at, OrganizationMerge.id)
    )
    return [MergeView(*row) for row in (await db.execute(statement)).all()]


# Comparing.


@dataclass(frozen=True, slots=True)
class Compared:
    """What of an organization is compared with others."""

    id: UUID
    names: dict[Language, str]
    own_name: str | None
    acronym: str | None
    website: str | None
    country_id: UUID
    ecosoc_number: str | None


async def organizations_compared(db: AsyncSession, *, actor: Actor) -> Iterable[Compared]:
    """All that the caller sees and that were not merged into others."""
    statement = (
        select(
            Organization.party_id,
            Party.names,
            Organization.own_name,
            Organization.acronym,
            Organization.website,
            Organization.country_id,
            Organization.ecosoc_number,
        )
        .join(Party, Party.id == Organization.party_id)
        .where(visible_to(actor), Organization.merged_into.is_(None))
        .order_by(Organization.party_id)
    )
    return [Compared(*row) for row in (await db.execute(statement)).all()]
