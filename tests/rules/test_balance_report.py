"""The figures of a balance report: they add up, and what nobody knows is counted as not known."""

from collections import Counter
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from models.enums import DevelopmentCategory, Gender, Language, Level, RegionalGroup, SeatRole
from services.rules.balance_facts import Holder, Membership
from services.rules.balance_report import (
    FormerSeat,
    Report,
    RoleFigures,
    Row,
    Section,
    former_figures,
    part,
    role_figures,
    rows,
)
from services.rules.co_chairs import CoChairsModalities, LevelsModalities

MEMBERS = Membership(
    dict(zip(RegionalGroup, (54, 54, 23, 33, 29), strict=True)),
    dict(zip(DevelopmentCategory, (44, 32, 37), strict=True)),
)
DAY = date(2026, 5, 5)


def figures(*seats: Holder | None, membership: Membership = MEMBERS) -> RoleFigures:
    more = {"modalities": CoChairsModalities(), "levels": LevelsModalities()}
    return role_figures(SeatRole.CO_CHAIR, seats, membership=membership, **more)


def report(*roles: RoleFigures, **more: Any) -> Report:
    head = {"slug": "imrf-test", "title": {Language.EN: "Forum"}, "opens_on": DAY, "on": DAY, "draft": False}
    return Report(**{**head, "members": 193, "roles": roles, "former": (), **more})


def former(seats: int, *known: FormerSeat, with_development: bool = True) -> Any:
    name = {Language.EN: "Forum 2022"}
    return former_figures(
        name=name, slug=None, opens_on=DAY, seats=seats, known=known, with_development=with_development
    )


def summed(found: list[Row], section: Section) -> dict[str, int]:
    return {row.key: row.held for row in found if row.section is section and row.held}


HOLDERS = st.builds(
    Holder,
    name=st.just("Example"),
    group=st.one_of(st.none(), st.sampled_from(RegionalGroup)),
    gender=st.sampled_from(Gender),
    level=st.one_of(st.none(), st.sampled_from(Level)),
    development=st.frozensets(st.sampled_from(DevelopmentCategory)),
)


@given(st.lists(st.one_of(st.none(), HOLDERS), max_size=12))
def test_figures_of_every_part_but_development_add_up_to_the_seats(seats: list[Holder | None]) -> None:
    found = list(rows(report(figures(*seats))))
    for section in set(Section) - {Section.DEVELOPMENT}:
        assert sum(row.held for row in found if row.section is section) == len(seats)
    assert len({(row.section, row.key) for row in found}) == len(found)
    assert {row.seats for row in found} == {len(seats)}


@given(
    st.integers(0, 12),
    st.lists(
        st.builds(
            FormerSeat,
            st.one_of(st.none(), st.sampled_from(RegionalGroup)),
            st.just(frozenset()),
            st.one_of(st.none(), st.sampled_from(Gender)),
        ),
        max_size=12,
    ),
)
def test_of_a_former_forum_what_is_not_known_is_counted_as_such(seats: int, known: list[FormerSeat]) -> None:
    seats = max(seats, len(known))
    one = former(seats, *known)
    assert one.complete == (0 < seats == len(known))
    found = list(rows(report(former=(one,))))
    sections = {Section.SEATS, Section.GROUP} | ({Section.GENDER} if one.genders is not None else set())
    for section in sections:
        assert sum(row.held for row in found if row.section is section) == seats
    assert (one.genders is None) == all(seat.gender is None for seat in known)


def test_two_of_eight_seats_of_2022_are_known_and_nothing_else() -> None:
    one = former(8, FormerSeat(RegionalGroup.AFRICAN, frozenset()), FormerSeat(RegionalGroup.WEOG, frozenset()))
    assert (one.known, one.seats, one.complete, one.genders, one.gender_unknown) == (2, 8, False, None, 2)
    found = list(rows(report(former=(one,))))
    assert summed(found, Section.GROUP) == {"AFRICAN": 1, "WEOG": 1, "unknown": 6}
    assert summed(found, Section.SEATS) == {"held": 2, "unknown": 6}
    assert summed(found, Section.DEVELOPMENT) == {"unknown": 6}
    assert summed(found, Section.GENDER) == summed(found, Section.LEVEL) == {}
    assert {(row.forum, row.complete) for row in found} == {(None, False)}


def test_without_data_nothing_is_said_of_development() -> None:
    without = figures(None, None, membership=Membership(MEMBERS.groups, None))
    assert without.development is None
    then = former(8, with_development=False)
    assert then.development is None
    found = rows(report(without, former=(then,)))
    assert Section.DEVELOPMENT not in {row.section for row in found}


def test_what_is_asked_of_eight_seats() -> None:
    found = figures(*[None] * 8)
    assert [group.most for group in found.groups] == [3, 3, 1, 2, 2]
    assert Counter({one.gender: one.least for one in found.genders if one.least}) == {Gender.F: 3, Gender.M: 3}
    assert [one.least for one in found.development or ()] == [1, 1, 1]
    assert [one.tier for one in found.levels] == list(range(1, 9))
    assert (found.seats, found.vacant, found.without_group, found.level_unknown) == (8, 8, 0, 0)


def test_parts_of_the_membership() -> None:
    assert [part(count, 193) for count in (54, 23, 33, 29, 0, 193)] == [28.0, 11.9, 17.1, 15.0, 0.0, 100.0]
    assert part(None, 193) is part(3, 0) is None
