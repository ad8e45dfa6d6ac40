"""Reference data: parties of the UN, objectives, memberships."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import PartyKind, RegionalGroup, ReviewRegion
from models.objective import Objective
from models.party import DevelopmentStatus, Party, ReviewRegionMember
from services.queries.paging import PageRequest, fetch_page


@dataclass(frozen=True, slots=True)
class PartyView:
    """A party with its memberships."""

    party: Party
    review_regions: tuple[ReviewRegion, ...]
    development: tuple[DevelopmentStatus, ...]


async def list_parties(
    db: AsyncSession,
    *,
    kinds: Sequence[PartyKind],
    page: PageRequest,
    group: RegionalGroup | None = None,
    region: ReviewRegion | None = None,
) -> tuple[list[PartyView], str | None]:
    """One page of parties by their English sort key, at choice of one group or review region: three queries."""
    statement = select(Party).where(Party.kind.in_(kinds))
    if group is not None:
        statement = statement.where(Party.regional_group == group)
    if region is not None:
        members = select(ReviewRegionMember.party_id).where(ReviewRegionMember.region == region)
        statement = statement.where(Party.id.in_(members))
    found = await fetch_page(db, statement, (Party.sort_key, Party.code), page)
    parties = [row[0] for row in found.rows]
    return await _with_memberships(db, parties), found.next_cursor


async def _with_memberships(db: AsyncSession, parties: list[Party]) -> list[PartyView]:
    ids = [party.id for party in parties]
    regions: dict[UUID, list[ReviewRegion]] = {}
    members = select(ReviewRegionMember).where(ReviewRegionMember.party_id.in_(ids))
    for member in (await db.execute(members.order_by(ReviewRegionMember.region))).scalars():
        regions.setdefault(member.party_id, []).append(member.region)
    development: dict[UUID, list[DevelopmentStatus]] = {}
    statuses = select(DevelopmentStatus).where(DevelopmentStatus.party_id.in_(ids))
    for status in (await db.execute(statuses.order_by(DevelopmentStatus.category))).scalars():
        development.setdefault(status.party_id, []).append(status)
    return [PartyView(p, tuple(regions.get(p.id, ())), tuple(development.get(p.id, ()))) for p in parties]


async def list_objectives(db: AsyncSession) -> Sequence[Objective]:
    """The 23 objectives in order."""
    return (await db.execute(select(Objective).order_by(Objective.number))).scalars().all()


async def count_members(db: AsyncSession) -> tuple[dict[RegionalGroup, int], dict[ReviewRegion, int]]:
    """How many States each regional group, and how many parties each review region has."""
    groups = await db.execute(
        select(Party.regional_group, func.count())
        .where(Party.kind == PartyKind.MEMBER_STATE)
        .group_by(Party.regional_group)
    )
    regions = await db.execute(select(ReviewRegionMember.region, func.count()).group_by(ReviewRegionMember.region))
    return (
        {group: count for group, count in groups.all() if group is not None},
        dict(regions.all()),
    )


async def replace_reference_data(
    db: AsyncSession,
    *,
    parties: list[dict[str, Any]],
    regions: list[dict[str, Any]],
    development: list[dict[str, Any]],
    objectives: list[dict[str, Any]],
) -> None:
    """Brings the tables to these rows. Parties and objectives are never removed: grants and seats refer to them."""
    party = insert(Party)
    changed = {name: party.excluded[name] for name in parties[0] if name not in ("id", "code")}
    await db.execute(party.on_conflict_do_update(index_elements=["code"], set_=changed), parties)
    objective = insert(Objective)
    await db.execute(
        objective.on_conflict_do_update(index_elements=["number"], set_={"titles": objective.excluded.titles}),
        objectives,
    )
    await db.execute(delete(ReviewRegionMember))
    await db.execute(insert(ReviewRegionMember), regions)
    await db.execute(delete(DevelopmentStatus))
    await db.execute(insert(DevelopmentStatus), development)
