"""The figures of a balance report: how many seats of a role are held by whom, without saying by whom.

By regional group, gender, development status and level, beside what balance asks; and of former forums as far as
they are known. Nothing is guessed: what nobody said is counted as not said, and of a seat that nobody knows nothing.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from models.enums import DevelopmentCategory, Gender, Language, Level, RegionalGroup, SeatRole
from services.rules.balance import Checked
from services.rules.balance_facts import Holder, Membership
from services.rules.co_chairs import CoChairsModalities, LevelsModalities

VACANT, UNKNOWN, FILLED = "vacant", "unknown", "held"


class Section(StrEnum):
    """What a figure is about. The figures of all but development add up to the seats."""

    SEATS = "seats"
    GROUP = "group"
    GENDER = "gender"
    DEVELOPMENT = "development"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class GroupFigure:
    """The seats of a regional group, the most that it is to hold, and its Member States; None of a former forum."""

    group: RegionalGroup
    held: int
    most: int | None = None
    members: int | None = None


@dataclass(frozen=True, slots=True)
class GenderFigure:
    """The seats held by a gender; `least` of women and of men alone."""

    gender: Gender
    held: int
    least: int | None = None


@dataclass(frozen=True, slots=True)
class DevelopmentFigure:
    """The seats of States on a list of development, the least that they are to hold, and how many are members."""

    category: DevelopmentCategory
    held: int
    least: int | None = None
    members: int | None = None


@dataclass(frozen=True, slots=True)
class LevelFigure:
    """The seats held at a level, with its tier from 1, the highest."""

    level: Level
    tier: int
    held: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleFigures:
    """The seats of one role. `without_group`: held by others than Member States, or by a person of whom no State is
    known. `development` None: there are no data."""

    role: SeatRole
    seats: int
    vacant: int
    groups: tuple[GroupFigure, ...]
    without_group: int
    genders: tuple[GenderFigure, ...]
    development: tuple[DevelopmentFigure, ...] | None
    levels: tuple[LevelFigure, ...]
    level_unknown: int
    checked: tuple[Checked, ...] | None = None


@dataclass(frozen=True, slots=True)
class FormerSeat:
    """A seat of a former forum that is known. `gender` None: the person is not known."""

    group: RegionalGroup | None
    development: frozenset[DevelopmentCategory]
    gender: Gender | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerFigures:
    """The co-chairs' seats of a former forum as far as they are known. `slug` None: not held with this system.

    `genders` None: not known of any seat; `gender_unknown`: of so many of the seats that are known.
    """

    name: Mapping[Language, str]
    slug: str | None
    opens_on: date
    seats: int
    known: int
    groups: tuple[GroupFigure, ...]
    without_group: int
    genders: tuple[GenderFigure, ...] | None
    gender_unknown: int
    development: tuple[DevelopmentFigure, ...] | None

    @property
    def complete(self) -> bool:
        """Whether all seats are known."""
        return 0 < self.seats <= self.known


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A forum's balance: of its draft, with checks, or (`draft` false) what everybody may know of its co-chairs.

    Development status counts as on `opens_on`. `on`: the day of the report.
    """

    slug: str
    title: Mapping[Language, str]
    opens_on: date
    on: date
    draft: bool
    members: int
    roles: tuple[RoleFigures, ...]
    former: tuple[FormerFigures, ...]


def role_figures(
    role: SeatRole,
    seats: Sequence[Holder | None],
    *,
    membership: Membership,
    modalities: CoChairsModalities,
    levels: LevelsModalities,
    checked: tuple[Checked, ...] | None = None,
) -> RoleFigures:
    """The figures of these seats, None where one is vacant."""
    holders = [holder for holder in seats if holder is not None]
    total, groups = len(seats), Counter(holder.group for holder in holders)
    at = Counter(holder.level for holder in holders)
    least = modalities.least_of_gender(total)
    return RoleFigures(
        role=role,
        seats=total,
        vacant=total - len(holders),
        groups=tuple(
            GroupFigure(group, groups[group], membership.share(group, total), membership.groups.get(group, 0))
            for group in RegionalGroup
        ),
        without_group=groups[None],
        genders=_genders((holder.gender for holder in holders), least),
        development=_development(holders, membership, total),
        levels=tuple(LevelFigure(level, levels.tiers.value[level], at[level]) for level in Level),
        level_unknown=at[None],
        checked=checked,
    )


def _genders(found: Iterable[Gender], least: int | None) -> tuple[GenderFigure, ...]:
    count = Counter(found)
    asked = (Gender.F, Gender.M)
    return tuple(GenderFigure(gender, count[gender], least if gender in asked else None) for gender in Gender)


def _development(
    holders: Sequence[Holder], membership: Membership, seats: int
) -> tuple[DevelopmentFigure, ...] | None:
    if membership.development is None:
        return None
    return tuple(
        DevelopmentFigure(
            category,
            sum(category in holder.development for holder in holders),
            membership.least(category, seats),
            membership.development.get(category, 0),
        )
        for category in DevelopmentCategory
    )


def former_figures(
    *,
    name: Mapping[Language, str],
    slug: str | None,
    opens_on: date,
    seats: int,
    known: Sequence[FormerSeat],
    with_development: bool,
) -> FormerFigures:
    """What is known of a former forum's `seats`; `with_development` false: there are no data of that day."""
    groups = Counter(seat.group for seat in known)
    genders = [seat.gender for seat in known if seat.gender is not None]
    development = tuple(
        DevelopmentFigure(category, sum(category in seat.development for seat in known))
        for category in DevelopmentCategory
    )
    return FormerFigures(
        name=name,
        slug=slug,
        opens_on=opens_on,
        seats=seats,
        known=len(known),
        groups=tuple(GroupFigure(group, groups[group]) for group in RegionalGroup),
        without_group=groups[None],
        genders=_genders(genders, None) if genders else None,
        gender_unknown=len(known) - len(genders),
        development=development if with_development else None,
    )


def part(members: int | None, total: int) -> float | None:
    """A part of the membership in per cent, to one decimal."""
    return None if members is None or not total else round(100 * members / total, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure of a report, as a row that a spreadsheet can sum and pivot; its fields are the columns."""

    forum: str | None
    title: str
    opens_on: date
    complete: bool
    role: SeatRole
    section: Section
    key: str
    held: int
    seats: int
    least: int | None = None
    most: int | None = None
    members: int | None = None
    members_total: int | None = None
    members_percent: float | None = None
    tier: int | None = None


def rows(report: Report) -> Iterator[Row]:
    """The figures of a report one by one, those of the forum before those of former ones."""
    for role in report.roles:
        row = Row(
            forum=report.slug,
            title=report.title[Language.EN],
            opens_on=report.opens_on,
            complete=True,
            role=role.role,
            section=Section.SEATS,
            key=FILLED,
            held=role.seats - role.vacant,
            seats=role.seats,
        )
        yield from (row, replace(row, key=VACANT, held=role.vacant))
        yield from _of_groups(row, role, report.members)
        yield from _of_genders(row, role)
        yield from _of_development(row, role, report.members)
        yield from _of_levels(row, role)
    for former in report.former:
        row = Row(
            forum=former.slug,
            title=former.name[Language.EN],
            opens_on=former.opens_on,
            complete=former.complete,
            role=SeatRole.CO_CHAIR,
            section=Section.SEATS,
            key=FILLED,
            held=former.known,
            seats=former.seats,
        )
        yield from (replace(row, section=section, key=key, held=held) for section, key, held in _of_former(former))


def _of_groups(row: Row, role: RoleFigures, total: int) -> Iterator[Row]:
    row = replace(row, section=Section.GROUP)
    for one in role.groups:
        share = replace(row, members=one.members, members_total=total, members_percent=part(one.members, total))
        yield replace(share, key=one.group, held=one.held, most=one.most)
    yield from (replace(row, key=UNKNOWN, held=role.without_group), replace(row, key=VACANT, held=role.vacant))


def _of_genders(row: Row, role: RoleFigures) -> Iterator[Row]:
    row = replace(row, section=Section.GENDER)
    yield from (replace(row, key=one.gender, held=one.held, least=one.least) for one in role.genders)
    yield replace(row, key=VACANT, held=role.vacant)


def _of_development(row: Row, role: RoleFigures, total: int) -> Iterator[Row]:
    row = replace(row, section=Section.DEVELOPMENT)
    for one in role.development or ():
        share = replace(row, members=one.members, members_total=total, members_percent=part(one.members, total))
        yield replace(share, key=one.category, held=one.held, least=one.least)


def _of_levels(row: Row, role: RoleFigures) -> Iterator[Row]:
    row = replace(row, section=Section.LEVEL)
    yield from (replace(row, key=one.level, held=one.held, tier=one.tier) for one in role.levels)
    yield from (replace(row, key=UNKNOWN, held=role.level_unknown), replace(row, key=VACANT, held=role.vacant))


def _of_former(former: FormerFigures) -> Iterator[tuple[Section, str, int]]:
    hidden = max(0, former.seats - former.known)
    yield Section.SEATS, FILLED, former.known
    yield Section.SEATS, UNKNOWN, hidden
    yield from ((Section.GROUP, group.group, group.held) for group in former.groups)
    yield Section.GROUP, UNKNOWN, former.without_group + hidden
    if former.genders is not None:
        yield from ((Section.GENDER, gender.gender, gender.held) for gender in former.genders)
        yield Section.GENDER, UNKNOWN, former.gender_unknown + hidden
    if former.development is not None:
        yield from ((Section.DEVELOPMENT, status.category, status.held) for status in former.development)
        yield Section.DEVELOPMENT, UNKNOWN, hidden
