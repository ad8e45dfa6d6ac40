"""Places in meetings, as rules: who fits, who is next, and which numbers can be."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import ParticipantClass
from services.rules.places import InLine, Places, offer_ends, promote, too_many, why_impossible
from tests.rules.builders import an_id, utc

STATE, NGO, CITY = ParticipantClass.MEMBER_STATE, ParticipantClass.STAKEHOLDER, ParticipantClass.LOCAL_AUTHORITY
NOW = utc("2026-05-01 12:00")


@pytest.mark.parametrize(
    ("places", "who"),
    [
        (Places(2, {}, {}, {STATE: 1}), {STATE, NGO, CITY}),
        (Places(2, {}, {}, {STATE: 2}), set()),
        (Places(0, {}, {}, {}), set()),
        (Places(9, {STATE: 1, CITY: 0}, {}, {STATE: 1}), {NGO}),
        (Places(3, {}, {NGO: 2}, {STATE: 1}), {NGO}),
        (Places(3, {}, {NGO: 2}, {NGO: 1, STATE: 1}), {NGO}),
        (Places(4, {}, {NGO: 1}, {NGO: 1, STATE: 2}), {STATE, NGO, CITY}),
        (Places(4, {NGO: 1}, {NGO: 1}, {NGO: 1, STATE: 2}), {STATE, CITY}),
        (Places(3, {}, {NGO: 1, CITY: 1}, {STATE: 1}), {NGO, CITY}),
        (Places(3, {}, {NGO: 2}, {STATE: 2}), {NGO}),  # kept only later: what is free of them
    ],
)
def test_who_fits(places: Places, who: set[ParticipantClass]) -> None:
    assert {one for one in (STATE, NGO, CITY) if places.fits(one)} == who


def test_nobody_passes_one_of_the_class_who_waits() -> None:
    places = Places(2, {}, {}, {}, {STATE: 1, CITY: 0})
    assert [places.given_at_once(one) for one in (STATE, NGO, CITY)] == [False, True, True]
    assert places.fits(STATE)
    assert places.without_waiting(STATE).given_at_once(STATE)


def waiting(*classes: ParticipantClass) -> list[InLine]:
    return [InLine(an_id(f"{n}"), one, NOW, n) for n, one in enumerate(classes)]


def test_who_is_next_is_the_first_who_fits_in_order_of_arrival() -> None:
    line = waiting(STATE, STATE, NGO, CITY, NGO)
    places = Places(4, {CITY: 0}, {NGO: 2}, {STATE: 1})
    assert [one.arrival for one in promote(places, line[::-1])] == [0, 2, 4]
    late = [InLine(one.place_id, one.class_, NOW - timedelta(one.arrival), one.arrival) for one in line]
    assert [one.arrival for one in promote(places, late)] == [4, 2, 1]


numbers = st.dictionaries(st.sampled_from([STATE, NGO, CITY]), st.integers(0, 4))


@given(st.integers(0, 8), numbers, numbers, st.lists(st.sampled_from([STATE, NGO, CITY]), max_size=12))
def test_no_more_are_placed_than_may_be_and_none_is_free_who_fits(capacity, most, kept, classes) -> None:
    places = Places(capacity, most, kept, {})
    line = waiting(*classes)
    found = promote(places, line)
    for one in found:
        assert places.fits(one.class_)
        places = places.with_one(one.class_)
    assert places.total <= capacity
    assert all(places.taken.get(one, 0) <= number for one, number in most.items())
    assert not any(places.fits(one.class_) for one in line if one not in found)
    if why_impossible(places) is None:
        asked = {one: sum(own is one for own in classes) for one in kept}
        assert all(places.taken.get(one, 0) >= min(number, asked[one]) for one, number in kept.items())


def test_an_offer_ends_before_the_meeting_does() -> None:
    starts, ends = utc("2026-05-05 14:00"), utc("2026-05-05 17:00")
    nows = (NOW, utc("2026-05-05 13:30"), utc("2026-05-05 13:31"), starts)
    assert [offer_ends(now, starts, ends, 24) for now in nows] == [utc("2026-05-02 12:00"), starts, ends, ends]
    assert offer_ends(utc("2026-05-05 13:31"), starts, ends, 1) == utc("2026-05-05 14:31")


def test_numbers_that_cannot_be_are_named() -> None:
    assert why_impossible(Places(3, {NGO: 2}, {NGO: 2, CITY: 1}, {})) is None
    assert "at most 3 places kept" in (why_impossible(Places(3, {}, {NGO: 2, CITY: 2}, {})) or "")
    assert "at most 1 places kept for stakeholder" in (why_impossible(Places(3, {NGO: 1}, {NGO: 2}, {})) or "")
    assert too_many(Places(3, {NGO: 2}, {}, {NGO: 2, STATE: 1})) is None
    assert "3 places are taken" in (too_many(Places(2, {}, {}, {NGO: 2, STATE: 1})) or "")
    assert "2 places of the class stakeholder" in (too_many(Places(9, {NGO: 1}, {}, {NGO: 2})) or "")
