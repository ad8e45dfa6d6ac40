"""Reference data, for everybody."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import Query

from api.dependencies import Db, Page
from api.policies import PUBLIC
from api.routes.router import new_router
from api.schemas.reference import (
    CategoriesRead,
    CategoryRead,
    DayOffList,
    DayOffRead,
    DayRead,
    DutyStationList,
    DutyStationRead,
    LevelList,
    LevelRead,
    MembershipList,
    MembershipRead,
    ObjectiveList,
    ObjectiveRead,
    PartyList,
    PartyRead,
    SignificantDayList,
    StakeholderCategoryList,
)
from models.enums import (
    Authority,
    CompactCategory,
    DutyStation,
    PartyKind,
    RegionalGroup,
    ReviewRegion,
    StakeholderCategory,
)
from services.queries.paging import slice_page
from services.queries.reference import count_members, list_objectives, list_parties
from services.reference.days_off import days_off, significant_days, stations
from services.reference.labels import LEVELS, STAKEHOLDERS, STAKEHOLDERS_OF_COMPACT, Words
from services.reference.parties import NAMES, group_code
from services.rules.co_chairs import TIERS

router = new_router("reference")

Group = Annotated[RegionalGroup | None, Query(description="Members of this regional group alone")]
Region = Annotated[ReviewRegion | None, Query(description="Members of this review region alone")]
Station = Annotated[DutyStation | None, Query(description="Days off of this duty station alone")]
Year = Annotated[int | None, Query(ge=1990, le=2199, description="Days of this year alone")]


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


@router.get("/reference/levels", dependencies=PUBLIC, response_model=LevelList)
async def read_levels() -> LevelList:
    """The levels at which persons represent States, highest first, as they are ranked unless a forum's modalities say
    otherwise (`levels`)."""
    return LevelList(items=[LevelRead(level=level, name=dict(LEVELS[level]), tier=TIERS[level]) for level in TIERS])


@router.get("/reference/stakeholder-categories", dependencies=PUBLIC, response_model=StakeholderCategoryList)
async def read_stakeholder_categories() -> StakeholderCategoryList:
    """The categories of stakeholders: the resolution's, for special accreditation, and the Compact's."""
    return StakeholderCategoryList(
        items=[
            _categories("category", Authority.RESOLUTION_73_326, STAKEHOLDERS),
            _categories("compact_category", Authority.GCM, STAKEHOLDERS_OF_COMPACT),
        ]
    )


@router.get("/reference/duty-stations", dependencies=PUBLIC, response_model=DutyStationList)
async def read_duty_stations() -> DutyStationList:
    """The duty stations whose days off a forum may reckon with, with zone and weekend."""
    items = [
        DutyStationRead(
            station=station.key,
            city=dict(station.city),
            timezone=station.timezone,
            weekend=list(station.weekend),
            source=station.source,
        )
        for station in stations()
    ]
    return DutyStationList(items=items)


@router.get("/reference/days-off", dependencies=PUBLIC, response_model=DayOffList)
async def read_days_off(page: Page, station: Station = None, year: Year = None) -> DayOffList:
    """Days off by duty station and date, weekends apart: each announced or computed, with its source.

    What is computed only advises. A forum's organizers correct both in its modalities (`days_off`).
    """
    found = [
        (key, off)
        for key, days in sorted(days_off().items())
        for off in days
        if station in (None, key) and year in (None, off.day.year)
    ]
    shown, cursor = slice_page(found, lambda row: (row[0].value, row[1].day.isoformat()), page)
    items = [
        DayOffRead(station=key, date=off.day, name=off.name, basis=off.basis, source=off.source) for key, off in shown
    ]
    return DayOffList(items=items, next_cursor=cursor)


@router.get("/reference/significant-days", dependencies=PUBLIC, response_model=SignificantDayList)
async def read_significant_days(page: Page, year: Year = None) -> SignificantDayList:
    """Days on which meetings are avoided where possible, such as Vesak and Yom Kippur, by date."""
    found = [day for day in significant_days() if year in (None, day.day.year)]
    shown, cursor = slice_page(found, lambda day: (day.day.isoformat(),), page)
    items = [DayRead(date=day.day, name=day.name, basis=day.basis, source=day.source) for day in shown]
    return SignificantDayList(items=items, next_cursor=cursor)


def _memberships(kind: str, counts: Mapping[str, int]) -> MembershipList:
    items = [
        MembershipRead(code=code, name=NAMES[kind][code], members=members) for code, members in sorted(counts.items())
    ]
    return MembershipList(items=items)


def _categories(
    field: str, authority: Authority, names: Mapping[StakeholderCategory, Words] | Mapping[CompactCategory, Words]
) -> CategoriesRead:
    items = [CategoryRead(code=code.value, name=dict(name)) for code, name in names.items()]
    return CategoriesRead(field=field, authority=authority, categories=items)
