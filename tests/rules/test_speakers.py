"""The order of a list of speakers by the mandate, against another way of computing it; times; rights of reply."""

import hashlib
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import Level, PartyKind, Speaking
from services.rules.co_chairs import TIERS
from services.rules.modalities import Value
from services.rules.speakers import (
    CLASSES,
    Entry,
    Exchange,
    Opening,
    SpeakerClass,
    SpeakersModalities,
    class_of,
    order,
    pace,
    predict,
    ranks_of,
    replies_of,
)
from tests.rules.builders import an_id, utc

RULES = SpeakersModalities()
RANKS = ranks_of(RULES, TIERS)
OPENS = utc("2026-03-24 14:00")
WINDOW = Opening(OPENS, OPENS + timedelta(seconds=60), "5e" * 32)
KEYS = [one.key for one in CLASSES]


def an_entry(code: str, arrival: int, level: Level = Level.MINISTER, **more: Any) -> Entry:
    """Received an hour after the opening, and as many seconds later as others came before."""
    at = more.pop("at", OPENS + timedelta(hours=1, seconds=arrival))
    fields = {"class_": "member_states", "speaking": Speaking.NATIONAL, **more}
    key = f"{code} {arrival}"
    return Entry(an_id(key), code, level=level, placed_at=at, placed_arrival=arrival, **fields)


def codes(slots: Sequence[Entry]) -> list[str]:
    return [one.code for one in slots]


def ordered(*entries: Entry, exchanges: Sequence[Exchange] = (), opening: Opening | None = WINDOW) -> list[str]:
    return codes(order(entries, exchanges, RANKS, opening))


# Classes.


@pytest.mark.parametrize(
    ("kind", "code", "national", "group"),
    [
        (PartyKind.MEMBER_STATE, "EGY", "member_states", "member_states"),
        (PartyKind.OBSERVER_STATE, "PSE", "member_states", "member_states"),
        (PartyKind.OBSERVER_STATE, "VAT", "holy_see", None),
        (PartyKind.INTERGOVERNMENTAL, "ORG_EU", "intergovernmental", "member_states"),
        (PartyKind.INTERGOVERNMENTAL, "ORG_LAS", "intergovernmental", None),
        (PartyKind.UN_ENTITY, "ORG_IOM", "un_system", None),
        (PartyKind.OTHER_ENTITY, "ORG_ICRC", "other_observers", None),
        (PartyKind.ORGANIZATION, "NGO_1", "stakeholders", None),
        (PartyKind.REGIONAL_GROUP, "GROUP_WEOG", None, None),
    ],
)
def test_each_speaks_in_its_class(kind: PartyKind, code: str, national: str | None, group: str | None) -> None:
    found = [class_of(CLASSES, kind, code, speaking) for speaking in (Speaking.NATIONAL, Speaking.GROUP)]
    assert [one and one.key for one in found] == [national, group]


def test_limits_are_those_of_the_class_and_longer_for_a_group() -> None:
    assert CLASSES[0].limit(Speaking.NATIONAL) == timedelta(minutes=3)
    assert CLASSES[0].limit(Speaking.GROUP) == timedelta(minutes=5)
    assert CLASSES[1].limit(Speaking.GROUP) == timedelta(minutes=3)


# The order, by hand.


def test_level_comes_before_arrival() -> None:
    entries = (
        an_entry("AAA", 1, Level.OTHER),
        an_entry("BBB", 2, Level.MINISTER),
        an_entry("CCC", 3, Level.HEAD_OF_STATE),
        an_entry("DDD", 4, Level.MINISTER),
    )
    assert ordered(*entries) == ["CCC", "BBB", "DDD", "AAA"]


def test_a_group_comes_first_within_its_level_and_not_before_a_higher_one() -> None:
    entries = (
        an_entry("AAA", 1, Level.PERMANENT_REPRESENTATIVE),
        an_entry("BBB", 2, Level.PERMANENT_REPRESENTATIVE, speaking=Speaking.GROUP),
        an_entry("CCC", 3, Level.HEAD_OF_STATE),
    )
    assert ordered(*entries) == ["CCC", "BBB", "AAA"]
    ranks = replace(RANKS, groups_first=False)
    assert codes(order(entries, (), ranks, None)) == ["CCC", "AAA", "BBB"]


def test_classes_follow_each_other_whatever_the_level() -> None:
    entries = (
        an_entry("VAT", 1, Level.HEAD_OF_STATE, class_="holy_see"),
        an_entry("NGO", 2, Level.HEAD_OF_STATE, class_="stakeholders"),
        an_entry("OLD", 3, Level.HEAD_OF_STATE, class_="a class that is no more"),
        an_entry("AAA", 4, Level.OTHER),
    )
    assert ordered(*entries) == ["AAA", "VAT", "NGO", "OLD"]


def test_levels_may_have_equal_standing() -> None:
    ranks = replace(RANKS, tiers={**TIERS, Level.HEAD_OF_GOVERNMENT: 1})
    entries = (an_entry("AAA", 1, Level.HEAD_OF_GOVERNMENT), an_entry("BBB", 2, Level.HEAD_OF_STATE))
    assert codes(order(entries, (), ranks, None)) == ["AAA", "BBB"]
    assert ordered(*entries) == ["BBB", "AAA"]


def test_the_windows_edges_are_half_open() -> None:
    last, moment = WINDOW.ends - timedelta(microseconds=1), timedelta(microseconds=1)
    assert [WINDOW.has(at) for at in (OPENS - moment, OPENS, last, WINDOW.ends)] == [False, True, True, False]


def test_arrival_breaks_a_tie_of_the_clock_and_not_the_other_way_round() -> None:
    at = OPENS + timedelta(hours=1)
    entries = (an_entry("AAA", 9, at=at), an_entry("BBB", 3, at=at), an_entry("CCC", 1, at=at + timedelta(seconds=1)))
    assert ordered(*entries) == ["BBB", "AAA", "CCC"]


def test_exchanges_count_one_after_the_other() -> None:
    entries = [an_entry(code, place) for place, code in enumerate(("AAA", "BBB", "CCC", "DDD"))]
    by_code = {one.code: one.id for one in entries}
    first = Exchange(by_code["AAA"], by_code["CCC"], 10)
    second = Exchange(by_code["BBB"], by_code["AAA"], 11)
    assert ordered(*entries, exchanges=[second, first]) == ["CCC", "AAA", "BBB", "DDD"]
    other_way = [replace(first, arrival=12), second]
    assert ordered(*entries, exchanges=other_way) == ["BBB", "CCC", "AAA", "DDD"]
    gone = Exchange(by_code["AAA"], an_id("nobody"), 12)
    assert ordered(*entries, exchanges=[gone]) == ["AAA", "BBB", "CCC", "DDD"]


def test_who_has_spoken_stays_and_who_was_absent_comes_at_the_end() -> None:
    at = utc("2026-05-07 15:30")
    entries = (
        an_entry("AAA", 1, absent_at=at + timedelta(minutes=9)),
        an_entry("BBB", 2, spoke_from=at, spoke_until=at + timedelta(minutes=3)),
        an_entry("CCC", 3, absent_at=at + timedelta(minutes=3)),
        an_entry("DDD", 4),
        an_entry("EEE", 5, Level.HEAD_OF_STATE),  # inscribed while the meeting goes on
        an_entry("FFF", 6, absent_at=at, spoke_from=at + timedelta(minutes=4)),
    )
    assert ordered(*entries) == ["BBB", "FFF", "EEE", "DDD", "CCC", "AAA"]


# The order, by another hand.


@st.composite
def lists(draw: st.DrawFn) -> tuple[list[Entry], Opening]:
    count = draw(st.integers(0, 14))
    arrivals = draw(st.permutations(range(count)))
    entries = [
        an_entry(
            f"P{draw(st.integers(0, 6))}",
            arrival,
            draw(st.sampled_from(list(Level))),
            at=OPENS + timedelta(seconds=draw(st.integers(-5, 90))),
            class_=draw(st.sampled_from(KEYS[:3])),
            speaking=draw(st.sampled_from(list(Speaking))),
        )
        for arrival in arrivals
    ]
    drew = frozenset(one.code for one in entries if WINDOW.has(one.placed_at)) | {"P9"}
    return entries, replace(WINDOW, codes=drew)


def by_another_hand(entries: Sequence[Entry], opening: Opening) -> list[UUID]:
    """Group after group, each by itself."""
    found = []
    for key in KEYS:
        for level in Level:
            for speaking in (Speaking.GROUP, Speaking.NATIONAL):
                these = [e for e in entries if (e.class_, e.level, e.speaking) == (key, level, speaking)]
                drawn = [e for e in these if opening.begins <= e.placed_at < opening.ends]
                later = [e for e in these if e not in drawn]
                joined = ",".join(sorted(opening.codes))
                text = {e.id: f"{opening.seed}\n{joined}\n{e.code}".encode() for e in drawn}
                drawn.sort(key=lambda e: (hashlib.sha256(text[e.id]).digest(), e.placed_arrival))
                later.sort(key=lambda e: (e.placed_at, e.placed_arrival))
                found += [e.id for e in (*drawn, *later)]
    return found


@given(lists(), st.integers())
def test_the_order_is_total_each_once_and_hangs_on_nothing_else(
    given_list: tuple[list[Entry], Opening], seed: int
) -> None:
    entries, opening = given_list
    found = [one.id for one in order(entries, (), RANKS, opening)]
    shuffled = list(entries)
    random.Random(seed).shuffle(shuffled)
    assert found == [one.id for one in order(shuffled, (), RANKS, opening)] == by_another_hand(entries, opening)
    assert sorted(found) == sorted(one.id for one in entries)


@given(lists(), st.data())
def test_exchanges_absences_and_statements_lose_nobody(
    given_list: tuple[list[Entry], Opening], data: st.DataObject
) -> None:
    entries, opening = given_list
    ids = st.sampled_from([one.id for one in entries] or [an_id("nobody")])
    pairs = data.draw(st.lists(st.tuples(ids, ids), max_size=4))
    exchanges = [Exchange(*pair, number) for number, pair in enumerate(pairs)]
    at = st.none() | st.integers(0, 3).map(lambda hours: OPENS + timedelta(days=40, hours=hours))
    changed = [replace(one, absent_at=data.draw(at), spoke_from=data.draw(at)) for one in entries]
    found = order(changed, exchanges, RANKS, opening)
    assert {one.id for one in found} == {one.id for one in entries}
    assert len(found) == len(entries)
    turns = [0 if one.spoke_from else 2 if one.absent_at else 1 for one in found]
    assert turns == sorted(turns)
    # Undone by the same in reverse.
    back = [replace(one, arrival=20 - one.arrival) for one in exchanges]
    assert order(entries, (*exchanges, *back), RANKS, opening) == order(entries, (), RANKS, opening)


@given(lists())
def test_while_the_lots_are_secret_the_order_tells_nothing_of_them(given_list: tuple[list[Entry], Opening]) -> None:
    entries, opening = given_list
    secret = order(entries, (), RANKS, replace(opening, seed=None))
    for one, other in pairwise(secret):
        ranked = [(KEYS.index(e.class_), TIERS[e.level], e.speaking is Speaking.NATIONAL) for e in (one, other)]
        if opening.has(one.placed_at) and opening.has(other.placed_at) and ranked[0] == ranked[1]:
            assert (one.code, one.placed_arrival) < (other.code, other.placed_arrival)


# Times.

MORNING = (utc("2026-05-07 15:30"), utc("2026-05-07 15:40"))
LATER = (utc("2026-05-07 19:00"), utc("2026-05-07 22:00"))


def times(entries: Sequence[Entry], sittings: Sequence[tuple[datetime, datetime]]) -> list[str | None]:
    limits = {one.id: CLASSES[0].limit(one.speaking) for one in entries}
    found = predict(entries, limits, sittings)
    return [None if at is None else f"{at:%H:%M:%S}" for at in found]


def test_times_follow_from_limits_and_go_on_in_the_next_sitting() -> None:
    entries = [an_entry(f"A{place}", place) for place in range(5)]
    entries[1] = replace(entries[1], speaking=Speaking.GROUP)
    assert times(entries, [MORNING, LATER]) == ["15:30:00", "15:33:00", "19:00:00", "19:03:00", "19:06:00"]
    assert times(entries, [MORNING]) == ["15:30:00", "15:33:00", None, None, None]
    assert times(entries, []) == [None] * 5


def test_times_follow_the_real_pace() -> None:
    at = MORNING[0]
    entries = [an_entry(f"A{place}", place) for place in range(4)]
    entries[0] = replace(entries[0], spoke_from=at, spoke_until=at + timedelta(minutes=4, seconds=30))
    entries[1] = replace(entries[1], spoke_from=at + timedelta(minutes=5))
    assert times(entries, [MORNING, LATER]) == ["15:30:00", "15:35:00", "19:00:00", "19:04:30"]


def test_a_pace_is_believed_within_reason() -> None:
    minute = timedelta(minutes=1)
    assert [pace([]), pace([(minute, 3 * minute)]), pace([(30 * minute, 3 * minute)])] == [1, 0.5, 2]
    assert pace([(2 * minute, 3 * minute), (4 * minute, 3 * minute)]) == 1


# Rights of reply, and modalities.


def test_rights_of_reply_are_two_one_or_none() -> None:
    found = [
        replies_of(RULES, *asked)
        for asked in (("member_states", "PSE"), ("holy_see", "VAT"), ("intergovernmental", "ORG_EU"), ("un", "X"))
    ]
    assert found == [2, 2, 1, 0]
    assert replies_of(replace(RULES, reply_minutes=Value((), "default")), "intergovernmental", "ORG_EU") == 0  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "given",
    [
        {"classes": Value((), "default")},
        {"classes": Value((CLASSES[0], CLASSES[0]), "default")},
        {"window_seconds": Value(-1, "default")},
        {"window_seconds": Value(3601, "default")},
        {"reply_minutes": Value((10, 5, 5), "default")},
        {"reply_minutes": Value((0,), "default")},
    ],
)
def test_modalities_that_make_no_sense_are_refused(given: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="expected"):
        SpeakersModalities(**given)


def test_a_limit_that_makes_no_sense_is_refused() -> None:
    with pytest.raises(ValueError, match="60 minutes"):
        SpeakerClass("a", (), 0)
