"""Reference data."""

from datetime import date
from typing import Annotated, Self

from pydantic import Field

from api.schemas.common import Schema
from api.schemas.reading import CodeRead, PartyTexts, TextsRead, ZoneRead
from models.enums import (
    Authority,
    Basis,
    DevelopmentCategory,
    DutyStation,
    Language,
    Level,
    PartyKind,
    RegionalGroup,
    ReviewRegion,
    Weekday,
)
from services.queries.reference import PartyView


class DevelopmentRead(Schema):
    """A place on a UN list of development, with its end where one is known."""

    category: DevelopmentCategory
    valid_from: date | None
    valid_until: date | None
    note: str | None


class PartyRead(Schema):
    """A State, observer or UN entity."""

    code: CodeRead
    kind: PartyKind
    iso2: Annotated[str | None, Field(examples=["EG"])]
    name: PartyTexts
    regional_group: RegionalGroup | None
    review_regions: list[ReviewRegion]
    development: list[DevelopmentRead]
    note: str | None

    @classmethod
    def of(cls, view: PartyView) -> Self:
        """The party with its memberships."""
        party = view.party
        return cls(
            code=party.code,
            kind=party.kind,
            iso2=party.iso2,
            name={Language(lang): name for lang, name in party.names.items()},
            regional_group=party.regional_group,
            review_regions=list(view.review_regions),
            development=[DevelopmentRead.model_validate(status) for status in view.development],
            note=party.note,
        )


class PartyList(Schema):
    """One page of parties by English name."""

    items: list[PartyRead]
    next_cursor: str | None


class ObjectiveRead(Schema):
    """An objective of the Compact. Arabic titles are unofficial."""

    number: int
    title: TextsRead


class ObjectiveList(Schema):
    """The 23 objectives."""

    items: list[ObjectiveRead]
    next_cursor: None = None


class MembershipRead(Schema):
    """A regional group or a review region, with the number of its members."""

    code: Annotated[str, Field(examples=["african"])]
    name: TextsRead
    members: int
    party: Annotated[str | None, Field(description="The code by which a group is granted to or seated")] = None


class MembershipList(Schema):
    """All of them."""

    items: list[MembershipRead]
    next_cursor: None = None


class LevelRead(Schema):
    """A level at which a person represents a State, with its tier unless a forum ranks it otherwise; 1 is highest."""

    level: Level
    name: TextsRead
    tier: int


class LevelList(Schema):
    """All of them, highest first."""

    items: list[LevelRead]
    next_cursor: None = None


class CategoryRead(Schema):
    """A category of stakeholders."""

    code: Annotated[str, Field(examples=["faith_based"])]
    name: TextsRead


class CategoriesRead(Schema):
    """One list of categories, as its authority has them. `field`: where an organization says in which it is."""

    field: Annotated[str, Field(examples=["compact_category"])]
    authority: Authority
    categories: list[CategoryRead]


class StakeholderCategoryList(Schema):
    """Both lists: the resolution's, for special accreditation, and the Compact's."""

    items: list[CategoriesRead]
    next_cursor: None = None


SourceRead = Annotated[str, Field(examples=["fourth Thursday of November"])]


class DutyStationRead(Schema):
    """A duty station with its weekend; what else it has off is at `/v1/reference/days-off`."""

    station: DutyStation
    city: TextsRead
    timezone: ZoneRead
    weekend: list[Weekday]
    source: SourceRead


class DutyStationList(Schema):
    """All of them."""

    items: list[DutyStationRead]
    next_cursor: None = None


class DayRead(Schema):
    """A day with its English name. `source` tells who announced it, or how it was computed."""

    date: date
    name: Annotated[str, Field(examples=["Thanksgiving Day"])]
    basis: Basis
    source: SourceRead


class DayOffRead(DayRead):
    """A day off of a duty station. What is computed only advises."""

    station: DutyStation


class DayOffList(Schema):
    """One page of days off by duty station and date, without weekends."""

    items: list[DayOffRead]
    next_cursor: str | None


class SignificantDayList(Schema):
    """One page of significant days by date."""

    items: list[DayRead]
    next_cursor: str | None
