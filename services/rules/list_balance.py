"""Whom a list of names has and whom it leaves out: by geography, by category, and women as they are stated.

Authority: 73/326: the list is drawn up mindful of equitable geographical representation and of the meaningful
participation of women. Nothing is guessed: a gender that nobody stated is counted as such.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.enums import (
    Authority,
    CompactCategory,
    Gender,
    Language,
    RegionalGroup,
    ReviewRegion,
    StakeholderCategory,
)

AUTHORITY = Authority.RESOLUTION_73_326
TOP = 30  # countries that are shown
_DIGITS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantFact:
    """An organization that applied: whether it is on the list, and whether it passed the screening.

    `group` None: its country is no Member State. `body`: the genders of the members of its governing body.
    """

    listed: bool
    screened_in: bool
    country: str
    country_names: Mapping[Language, str]
    group: RegionalGroup | None
    regions: frozenset[ReviewRegion]
    category: StakeholderCategory
    compact_category: CompactCategory
    head: Gender
    body: tuple[Gender, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """How many, and which share of the whole from 0 to 1; None: there is no whole."""

    count: int
    share: float | None


@dataclass(frozen=True, slots=True)
class Figure:
    """Of one value the names on the list, beside all that passed the screening and all that applied."""

    value: str | None
    listed: Measure
    screened_in: Measure
    applied: Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class ListBalance:
    """The figures of a list. An organization counts in each review region of its country, so that shares of regions
    add up to more than 1. `countries`: those with most names first; `country_names` has what they are called.
    `heads`: of the organizations; `bodies`: of the members of their governing bodies, as far as these are given."""

    total: Figure
    groups: tuple[Figure, ...]
    regions: tuple[Figure, ...]
    countries: tuple[Figure, ...]
    country_names: Mapping[str, Mapping[Language, str]]
    number_of_countries: Figure
    categories: tuple[Figure, ...]
    compact_categories: tuple[Figure, ...]
    heads: tuple[Figure, ...]
    bodies: tuple[Figure, ...]


Values = Callable[[ApplicantFact], Iterable[str | None]]


def compute_list_balance(applicants: Sequence[ApplicantFact]) -> ListBalance:
    """The figures of those who applied."""
    wholes = [[one for one in applicants if one.listed], [one for one in applicants if one.screened_in], applicants]

    def figures(values: Values, order: Iterable[str | None] | None = None) -> tuple[Figure, ...]:
        counts = [Counter(value for one in whole for value in values(one)) for whole in wholes]
        totals = [sum(count.values()) for count in counts] if values is _body else [len(whole) for whole in wholes]
        return tuple(_figure(value, counts, totals) for value in (_most_first(counts) if order is None else order))

    different = [Counter({None: len({one.country for one in whole})}) for whole in wholes]
    return ListBalance(
        total=figures(lambda _: (None,), (None,))[0],
        groups=figures(lambda one: (one.group,), (*RegionalGroup, None)),
        regions=figures(lambda one: one.regions, ReviewRegion),
        countries=figures(lambda one: (one.country,))[:TOP],
        country_names={one.country: one.country_names for one in applicants},
        number_of_countries=_figure(None, different, [count[None] for count in different[2:]] * 3),
        categories=figures(lambda one: (one.category,), StakeholderCategory),
        compact_categories=figures(lambda one: (one.compact_category,), CompactCategory),
        heads=figures(lambda one: (one.head,), Gender),
        bodies=figures(_body, Gender),
    )


def _body(one: ApplicantFact) -> Iterable[str | None]:
    return one.body


def _figure(value: str | None, counts: Sequence[Counter[Any]], totals: Sequence[int]) -> Figure:
    measures = [
        Measure(count[value], round(count[value] / total, _DIGITS) if total else None)
        for count, total in zip(counts, totals, strict=True)
    ]
    return Figure(value, *measures)


def _most_first(counts: Sequence[Counter[Any]]) -> list[Any]:
    """By how many are on the list, then applied; then by value."""
    listed, _, applied = counts
    return sorted(applied, key=lambda value: (-listed[value], -applied[value], value))


def stated_genders(body: Any) -> tuple[Gender, ...]:
    """The genders of the members of a governing body as an application gives them; where none is stated `pending`."""
    members = body if isinstance(body, list) else []
    known = {gender.value: gender for gender in Gender}
    return tuple(known.get(str(one.get("gender")), Gender.PENDING) for one in members if isinstance(one, Mapping))
