"""Reference data, for everybody."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import Query

from api.dependencies import Db, Page
from api.policies import PUBLIC
from api.routes.router import new_router
from api.schemas.reference import (
    MembershipList,
    MembershipRead,
    ObjectiveList,
    ObjectiveRead,
    PartyList,
    PartyRead,
)
from models.enums import PartyKind, RegionalGroup, ReviewRegion
from services.queries.reference import count_members, list_objectives, list_parties
from services.reference.parties import NAMES, group_code

router = new_router("reference")

Group = Annotated[RegionalGroup | None, Query(description="Members of this regional group alone")]
Region = Annotated[ReviewRegion | None, Query(description="Members of this review region alone")]


@router.get("/reference/member-states", dependencies=PUBLIC, response_model=PartyList)
async def read_member_states(db: Db, page: Page, group: Group = None, region: Region = None) -> PartyList:
    """The Member States with regional group, review regions and development status, by English name."""
    kinds = [PartyKind.MEMBER_STATE]
    views, cursor = await list_parties(db, kinds=kinds, page=page, group=group, region=region)
    return PartyList(items=[PartyRead.of(view) for view in views], next_cursor=cursor)


_OBSERVERS = (
    PartyKind.OBSERVER_STATE,
    PartyKind.INTERGOVERNMENTAL,
    PartyKind.OTHER_ENTITY,
    PartyKind.UN_ENTITY,
)


@router.get("/reference/observers", dependencies=PUBLIC, response_model=PartyList)
async def read_observers(db: Db, page: Page, region: Region = None) -> PartyList:
    """Observer States, organizations with a standing invitation and UN entities (a selection)."""
    views, cursor = await list_parties(db, kinds=_OBSERVERS, page=page, region=region)
    return PartyList(items=[PartyRead.of(view) for view in views], next_cursor=cursor)


@router.get("/reference/objectives", dependencies=PUBLIC, response_model=ObjectiveList)
async def read_objectives(db: Db) -> ObjectiveList:
    """The 23 objectives of the Global Compact."""
    objectives = await list_objectives(db)
    return ObjectiveList(items=[ObjectiveRead(number=o.number, title=o.titles) for o in objectives])


@router.get("/reference/regional-groups", dependencies=PUBLIC, response_model=MembershipList)
async def read_regional_groups(db: Db) -> MembershipList:
    """The General Assembly's five groups, with the number of their members."""
    groups, _ = await count_members(db)
    answer = _memberships("regional_group", {group.value: n for group, n in groups.items()})
    for item in answer.items:
        item.party = group_code(RegionalGroup(item.code))
    return answer


@router.get("/reference/review-regions", dependencies=PUBLIC, response_model=MembershipList)
async def read_review_regions(db: Db) -> MembershipList:
    """The review regions, by their UN regional commission; a State may be in several."""
    _, regions = await count_members(db)
    return _memberships("review_region", {region.value: n for region, n in regions.items()})


def _memberships(kind: str, counts: Mapping[str, int]) -> MembershipList:
    items = [
        MembershipRead(code=code, name=NAMES[kind][code], members=members) for code, members in sorted(counts.items())
    ]
    return MembershipList(items=items)
