"""The balance report: figures of seats by role, and of former forums."""

from datetime import date
from typing import Annotated, Any, Self

from pydantic import Field

from api.schemas.co_chairs import ChecksRead
from api.schemas.common import Schema
from api.schemas.reading import SlugRead, TextsRead
from models.enums import DevelopmentCategory, Gender, Language, Level, RegionalGroup, SeatRole
from services.rules.balance_report import (
    DevelopmentFigure,
    FormerFigures,
    GenderFigure,
    GroupFigure,
    Report,
    RoleFigures,
    part,
)

Percent = Annotated[float | None, Field(examples=[28.0])]


class GroupBalance(Schema):
    """The seats of a regional group, the most that it is to hold, and its part of the Member States."""

    group: RegionalGroup
    held: int
    most: int | None
    members: int | None
    members_percent: Percent


class GenderBalance(Schema):
    """The seats held by a gender; of women and of men also the least that they are to hold."""

    gender: Gender
    held: int
    least: int | None


class DevelopmentBalance(Schema):
    """The seats of States on a UN list of development, the least that they are to hold, and their part of the
    Member States."""

    category: DevelopmentCategory
    held: int
    least: int | None
    members: int | None
    members_percent: Percent


class LevelBalance(Schema):
    """The seats held at a level; tier 1 is the highest."""

    level: Level
    tier: int
    held: int


class RoleBalance(Schema):
    """The seats of one role. `development` is null where there are no data."""

    role: SeatRole
    seats: int
    held: int
    vacant: int
    groups: list[GroupBalance]
    without_group: int
    genders: list[GenderBalance]
    development: list[DevelopmentBalance] | None
    levels: list[LevelBalance]
    level_unknown: int

    @staticmethod
    def figures(role: RoleFigures, members: int) -> dict[str, Any]:
        """The fields from the figures."""
        return {
            "role": role.role,
            "seats": role.seats,
            "held": role.seats - role.vacant,
            "vacant": role.vacant,
            "groups": _groups(role.groups, members),
            "without_group": role.without_group,
            "genders": _genders(role.genders),
            "development": None if role.development is None else _development(role.development, members),
            "levels": [LevelBalance.model_validate(one) for one in role.levels],
            "level_unknown": role.level_unknown,
        }


class RoleDraftBalance(ChecksRead, RoleBalance):
    """The seats of one role in the draft, with what the checks say of them."""


class FormerBalance(Schema):
    """The co-chairs' seats of a former forum as far as they are known: `known` of `seats`.

    `forum` is null of one that was not held with this system; `genders` where that of nobody is known.
    """

    forum: SlugRead | None
    name: TextsRead
    opens_on: date
    complete: bool
    seats: int
    known: int
    groups: list[GroupBalance]
    without_group: int
    genders: list[GenderBalance] | None
    gender_unknown: int
    development: list[DevelopmentBalance] | None

    @classmethod
    def of(cls, former: FormerFigures) -> Self:
        """From the figures."""
        return cls(
            forum=former.slug,
            name=dict(former.name),
            opens_on=former.opens_on,
            complete=former.complete,
            seats=former.seats,
            known=former.known,
            groups=_groups(former.groups, 0),
            without_group=former.without_group,
            genders=None if former.genders is None else _genders(former.genders),
            gender_unknown=former.gender_unknown,
            development=None if former.development is None else _development(former.development, 0),
        )


class _Balance(Schema):
    """What both reports have. Development status counts as on `opens_on`."""

    forum: SlugRead
    title: TextsRead
    opens_on: date
    members: int


class BalanceRead(_Balance):
    """Figures of the co-chairs, once all were appointed. Development status counts as on `opens_on`."""

    roles: list[RoleBalance]
    former: list[FormerBalance]


class BalanceDraftRead(_Balance):
    """Figures of the draft's seats by role, with the checks. Development status counts as on `opens_on`."""

    roles: list[RoleDraftBalance]
    former: list[FormerBalance]


def read_balance(report: Report) -> BalanceRead | BalanceDraftRead:
    """The report as its reader may have it."""
    head: dict[str, Any] = {
        "forum": report.slug,
        "title": {Language(key): text for key, text in report.title.items()},
        "opens_on": report.opens_on,
        "members": report.members,
        "former": [FormerBalance.of(former) for former in report.former],
    }
    figures = [(role, RoleBalance.figures(role, report.members)) for role in report.roles]
    if not report.draft:
        return BalanceRead(**head, roles=[RoleBalance(**fields) for _, fields in figures])
    roles = [RoleDraftBalance(**fields, **RoleDraftBalance.parts(role.checked or ())) for role, fields in figures]
    return BalanceDraftRead(**head, roles=roles)


def _groups(found: tuple[GroupFigure, ...], total: int) -> list[GroupBalance]:
    return [
        GroupBalance(
            group=one.group,
            held=one.held,
            most=one.most,
            members=one.members,
            members_percent=part(one.members, total),
        )
        for one in found
    ]


def _genders(found: tuple[GenderFigure, ...]) -> list[GenderBalance]:
    return [GenderBalance.model_validate(one) for one in found]


def _development(found: tuple[DevelopmentFigure, ...], total: int) -> list[DevelopmentBalance]:
    return [
        DevelopmentBalance(
            category=one.category,
            held=one.held,
            least=one.least,
            members=one.members,
            members_percent=part(one.members, total),
        )
        for one in found
    ]
