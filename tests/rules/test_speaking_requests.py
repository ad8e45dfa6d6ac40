"""Selections of speakers: what no pass may do told by properties; allotment, classes and steps."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import (
    Authority,
    CompactCategory,
    InscriptionAct,
    InscriptionState,
    MeetingKind,
    ParticipantClass,
    RegionalGroup,
)
from services.rules.balance_facts import Membership
from services.rules.modalities import Value
from services.rules.speaking_proposals import (
    Proposed,
    SpeakingRequest,
    Table,
    digest_of,
    propose_selection,
)
from services.rules.speaking_requests import (
    OPENING,
    ROUND_TABLE,
    STEPS,
    TRANSITIONS,
    Allotment,
    SelectionsModalities,
    classes_for,
    group_limits,
    needs_reason,
    next_state,
    possible_acts,
)
from tests.rules.builders import an_id, utc

AT = utc("2026-03-24 14:00")
TABLES = tuple(Table(id=an_id(f"table {n}"), title=f"Round table {n}") for n in (1, 2, 3))
IDS = [table.id for table in TABLES]
GROUPS = (RegionalGroup.AFRICAN, RegionalGroup.WEOG)
LIMITS = {RegionalGroup.AFRICAN: 2, RegionalGroup.WEOG: 1}
OF_STATES, OF_OTHERS = "member_state", "stakeholder"
S = InscriptionState


def an_allotment(most: int = 4, states: int = 3, others: int = 2, kept: int = 1) -> Allotment:
    return Allotment(
        most=Value(most, Authority.DEFAULT),
        classes=Value({OF_STATES: states, OF_OTHERS: others}, Authority.PRACTICE),
        kept=Value({OF_OTHERS: kept}, Authority.RESOLUTION_73_326),
        groups=Value(None, Authority.PRACTICE),
        categories=Value({}, Authority.DEFAULT),
    )


ALLOTMENT = an_allotment()


def a_request(number: int, **more: Any) -> SpeakingRequest:
    fields: dict[str, Any] = {
        "class_": OF_STATES,
        "group": RegionalGroup.AFRICAN,
        "tier": 5,
        "first": IDS[0],
        "second": None,
        "state": S.REQUESTED,
        "placed_at": AT + timedelta(seconds=number),
        **more,
    }
    fields["group"] = fields["group"] if fields["class_"] == OF_STATES else None
    return SpeakingRequest(
        id=an_id(f"request {number}"), version=1, code=f"P{number:03}", placed_arrival=number, **fields
    )


def proposed(*requests: SpeakingRequest, allotment: Allotment = ALLOTMENT) -> dict[str, Proposed]:
    return {one.request.code: one for one in propose_selection(requests, TABLES, allotment, LIMITS)}


def tables_of(found: dict[str, Proposed]) -> list[int | None]:
    """Of each, in the order of the pass, the table that it gets."""
    return [None if one.list_id is None else IDS.index(one.list_id) + 1 for one in found.values()]


def codes_of(one: Proposed) -> list[str]:
    return [skip.code for skip in one.skips]


def test_by_level_and_then_as_they_came() -> None:
    found = proposed(a_request(1), a_request(2, tier=1), a_request(3, tier=1, placed_at=AT))
    assert list(found) == ["P003", "P002", "P001"]
    assert tables_of(found) == [1, 1, None]  # a third of one group does not fit
    assert codes_of(found["P001"]) == ["group_full"]
    assert found["P001"].skips[0].message == "Round table 1: States of the African Group have their 2 places already."


def test_the_second_choice_where_the_first_is_full() -> None:
    requests = [a_request(n, second=IDS[1]) for n in range(1, 6)]
    assert tables_of(proposed(*requests)) == [1, 1, 2, 2, None]
    last = proposed(*requests)["P005"]
    assert [(skip.list_id, skip.code) for skip in last.skips] == [(IDS[0], "group_full"), (IDS[1], "group_full")]


def test_places_are_kept_for_others_until_they_are_taken() -> None:
    allotment = an_allotment(most=3, states=3)
    african, western = GROUPS
    states = [a_request(1), a_request(2, group=western), a_request(3, group=african)]
    found = proposed(*states, allotment=allotment)
    assert tables_of(found) == [1, 1, None]
    (skip,) = found["P003"].skips
    assert skip.message == "Round table 1: the places that are left are kept: 1 for stakeholders."
    assert skip.authority is Authority.RESOLUTION_73_326
    others = [a_request(n, class_=OF_OTHERS) for n in (4, 5)]
    assert tables_of(proposed(*others, *states, allotment=allotment)) == [1, 1, None, 1, None]
    assert codes_of(proposed(*others, *states, allotment=allotment)["P005"]) == ["table_full"]
    # Of a class that is not foreseen there is no place.
    assert codes_of(proposed(a_request(1, class_="observer"))["P001"]) == ["class_full"]


def test_who_is_selected_keeps_the_place_and_what_is_decided_is_not_proposed_again() -> None:
    held = [a_request(n, tier=8, state=S.SELECTED, granted=IDS[0]) for n in (1, 2)]
    waits = a_request(3, tier=1, state=S.WAITLISTED)
    declined = a_request(4, state=S.DECLINED)
    assert tables_of(proposed(*held, waits, declined)) == [None]
    assert tables_of(proposed(held[0], waits, declined)) == [1]


def test_who_takes_part_no_more_waits_and_co_chairs_are_noted() -> None:
    barred = a_request(1, barred="It lost its accreditation.")
    found = proposed(barred, a_request(2))
    assert [(skip.code, skip.message) for skip in found["P001"].skips] == [
        ("not_entitled", "It lost its accreditation.")
    ]
    tables = (replace(TABLES[0], co_chairs=frozenset({"P002"})), *TABLES[1:])
    (_, noted) = propose_selection([barred, a_request(2)], tables, ALLOTMENT, LIMITS)
    assert (noted.list_id, noted.remarks) == (IDS[0], ("Co-chairs Round table 1.",))


def test_of_a_meeting_that_is_not_held_the_other_choice_counts() -> None:
    gone = an_id("table 9")
    found = proposed(a_request(1, first=gone, second=IDS[1]), a_request(2, first=gone))
    assert (tables_of(found), codes_of(found["P001"]), codes_of(found["P002"])) == (
        [2, None],
        ["not_held"],
        ["not_held"],
    )


# Properties.

choices = st.lists(st.sampled_from(IDS), min_size=1, max_size=2, unique=True)
kinds = st.sampled_from([OF_STATES, OF_OTHERS])
stands = st.sampled_from([S.REQUESTED, S.WAITLISTED, S.DECLINED])


@st.composite
def some_requests(draw: st.DrawFn) -> tuple[SpeakingRequest, ...]:
    made = []
    for number in range(draw(st.integers(0, 24))):
        chosen = draw(choices)
        made.append(
            a_request(
                number,
                class_=draw(kinds),
                group=draw(st.sampled_from([*GROUPS, None])),
                tier=draw(st.integers(1, 3)),
                placed_at=AT + timedelta(seconds=draw(st.integers(0, 3))),
                first=chosen[0],
                second=chosen[1] if len(chosen) == 2 else None,
                state=draw(stands),
            )
        )
    return tuple(made)


allotments = st.builds(an_allotment, st.integers(1, 6), st.integers(0, 4), st.integers(1, 3), st.integers(0, 1))


def taken(found: Sequence[Proposed], table: UUID) -> list[SpeakingRequest]:
    return [one.request for one in found if one.list_id == table]


@given(some_requests(), allotments, st.randoms(use_true_random=False))
def test_no_pass_breaks_its_promises(
    requests: tuple[SpeakingRequest, ...], allotment: Allotment, chance: random.Random
) -> None:
    found = propose_selection(requests, TABLES, allotment, LIMITS)
    waiting = [one for one in requests if one.state is not S.DECLINED]
    # Each who waits exactly once, in the order of the pass, and whatever order they are given in.
    assert [one.request for one in found] == sorted(waiting, key=lambda one: one.turn)
    shuffled = chance.sample(requests, len(requests))
    assert propose_selection(shuffled, TABLES, allotment, LIMITS) == found
    assert digest_of(shuffled, TABLES, allotment, LIMITS) == digest_of(requests, TABLES, allotment, LIMITS)
    for table in IDS:
        there = taken(found, table)
        classes = Counter(one.class_ for one in there)
        # No limit is passed; what is kept is left to those for whom it is kept.
        assert len(there) <= allotment.most.value
        assert all(number <= allotment.classes.value[key] for key, number in classes.items())
        groups = Counter(one.group for one in there if one.group is not None)
        assert all(number <= LIMITS[group] for group, number in groups.items())
        assert len(there) - classes[OF_OTHERS] <= allotment.most.value - allotment.kept.value[OF_OTHERS]
    for place, one in enumerate(found):
        assert one.list_id is None or one.list_id in one.request.choices
        # Who has no place, or the second choice alone, is told why; nobody later of the same kind got in there.
        missed = one.request.choices[: one.request.choices.index(one.list_id)] if one.list_id else one.request.choices
        assert {skip.list_id for skip in one.skips} == set(missed)
        for later in found[place + 1 :]:
            alike = (later.request.class_, later.request.group) == (one.request.class_, one.request.group)
            assert not (alike and later.list_id in missed)


@given(some_requests())
def test_a_digest_tells_what_was_read_from_what_has_changed(requests: tuple[SpeakingRequest, ...]) -> None:
    digest = digest_of(requests, TABLES, ALLOTMENT, LIMITS)
    assert digest != digest_of((*requests, a_request(99)), TABLES, ALLOTMENT, LIMITS)
    assert digest != digest_of(requests, TABLES, an_allotment(most=5), LIMITS)
    assert digest != digest_of(requests, TABLES, ALLOTMENT, {})
    if requests:
        changed = (replace(requests[0], version=2), *requests[1:])
        assert digest != digest_of(changed, TABLES, ALLOTMENT, LIMITS)


# Allotment, classes, steps.


def test_a_round_table_has_25_states_and_space_for_others() -> None:
    assert ROUND_TABLE.classes.value["member_state"] == 25
    assert set(ROUND_TABLE.kept.value) == {"regional_process", "local_authority", "stakeholder"}
    kept = sum(ROUND_TABLE.kept.value.values())
    assert ROUND_TABLE.most.value - kept >= 25
    assert {SelectionsModalities().of(kind).most.value for kind in STEPS} == {40, 30, 2}
    assert (OPENING.most.authority, OPENING.classes.authority) == (Authority.RESOLUTION_73_326,) * 2


def test_groups_have_their_part_of_the_membership_unless_the_modalities_say() -> None:
    membership = Membership({RegionalGroup.AFRICAN: 54, RegionalGroup.WEOG: 29, RegionalGroup.GRULAC: 110}, None)
    assert group_limits(ROUND_TABLE, membership) == {
        RegionalGroup.AFRICAN: 7,
        RegionalGroup.WEOG: 4,
        RegionalGroup.GRULAC: 15,
    }
    assert group_limits(ROUND_TABLE, Membership({}, None)) == {}
    set_alone = replace(ROUND_TABLE, groups=Value({RegionalGroup.WEOG: 1}, Authority.DEFAULT))
    assert group_limits(set_alone, membership) == {RegionalGroup.WEOG: 1}


@pytest.mark.parametrize(
    ("allotment", "class_", "category", "able"),
    [
        (ROUND_TABLE, ParticipantClass.MEMBER_STATE, None, ("member_state",)),
        (ROUND_TABLE, ParticipantClass.LOCAL_AUTHORITY, CompactCategory.LOCAL_AUTHORITIES, ("local_authority",)),
        (OPENING, ParticipantClass.STAKEHOLDER, CompactCategory.MIGRANTS, ("civil_society", "migrant_community")),
        (OPENING, ParticipantClass.STAKEHOLDER, CompactCategory.ACADEMIA, ("civil_society",)),
        (OPENING, ParticipantClass.STAKEHOLDER, CompactCategory.PRIVATE_SECTOR, ()),
        (OPENING, ParticipantClass.MEMBER_STATE, None, ()),
    ],
)
def test_in_which_classes_a_party_may_ask(
    allotment: Allotment, class_: ParticipantClass, category: CompactCategory | None, able: tuple[str, ...]
) -> None:
    assert classes_for(allotment, class_, category) == able


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"most": 1001}, "numbers of places"),
        ({"classes": {"member_state": -1}}, "numbers of places"),
        ({"classes": {"nobles": 3}, "kept": {}}, "classes: .* not nobles"),
        ({"kept": {"stakeholder": 11}}, "kept: "),
        ({"kept": {"observer": 5, "member_state": 25, "stakeholder": 10, "local_authority": 1}}, "kept: "),
        ({"categories": {"civil_society": ()}}, "categories: "),
    ],
)
def test_an_allotment_that_makes_no_sense_is_refused(changes: dict[str, Any], words: str) -> None:
    values = {name: Value(value, Authority.DEFAULT) for name, value in changes.items()}
    with pytest.raises(ValueError, match=words):
        replace(ROUND_TABLE, **values)


def test_steps() -> None:
    acts = set(InscriptionAct)
    assert possible_acts(S.WITHDRAWN, acts) == ()
    assert possible_acts(S.DECLINED, acts) == (InscriptionAct.SELECT, InscriptionAct.WAITLIST)
    assert next_state(S.SELECTED, InscriptionAct.SELECT) is S.SELECTED  # for the other choice
    assert next_state(S.WAITLISTED, InscriptionAct.WAITLIST) is None
    assert {state for state, _ in TRANSITIONS} == set(S) - {S.WITHDRAWN}
    asked = {pair for pair in TRANSITIONS if pair[1] is not InscriptionAct.WITHDRAW and needs_reason(*pair)}
    assert asked == {
        (S.REQUESTED, InscriptionAct.DECLINE),
        (S.WAITLISTED, InscriptionAct.DECLINE),
        (S.SELECTED, InscriptionAct.DECLINE),
        (S.SELECTED, InscriptionAct.WAITLIST),
    }
    assert set(STEPS) == {MeetingKind.ROUND_TABLE, MeetingKind.HEARING, MeetingKind.PLENARY_OPENING}
