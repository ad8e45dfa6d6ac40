"""Who objects, how a stance changes, terms and outcomes of a general basis: the tables as they should be."""

from datetime import UTC, datetime, timedelta
from itertools import product
from uuid import UUID

import pytest

from models.enums import BasisOutcome, DisclosureOutcome, InvitedAs, PartyKind, Stance, StanceAct
from services.rules.accreditation import AccreditationModalities
from services.rules.objections import (
    basis_outcome,
    contested,
    may_disclose,
    may_object,
    next_stance,
    outward,
    possible_outcomes,
)

DUE = datetime(2026, 1, 22, 22, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


def test_only_member_states_that_take_part_object() -> None:
    kinds = AccreditationModalities().objectors.value
    able = {(kind, way) for kind, way in product(PartyKind, (*InvitedAs, None)) if may_object(kind, way, kinds)}
    assert able == {(PartyKind.MEMBER_STATE, InvitedAs.PARTICIPANT)}


def test_where_the_modalities_say_so_observer_states_do_too() -> None:
    kinds = (PartyKind.MEMBER_STATE, PartyKind.OBSERVER_STATE)
    able = {kind for kind in PartyKind if may_object(kind, InvitedAs.PARTICIPANT, kinds)}
    assert able == set(kinds)


def test_stances() -> None:
    ways = {(before, act): after for before, act in product(Stance, StanceAct) if (after := next_stance(before, act))}
    assert ways == {
        (Stance.ASKED, StanceAct.CONFIRM): Stance.STANDING,
        (Stance.ASKED, StanceAct.DECLINE): Stance.DECLINED,
        (Stance.STANDING, StanceAct.WITHDRAW): Stance.WITHDRAWN,
    }


def test_one_that_stands_is_enough() -> None:
    one, two, three = (UUID(int=number) for number in range(3))
    stances = [(one, Stance.STANDING), (one, Stance.WITHDRAWN), (two, Stance.ASKED), (three, Stance.DECLINED)]
    assert contested(stances) == {one}
    assert contested([]) == frozenset()


@pytest.mark.parametrize(
    ("now", "supplied", "outcome"),
    [
        (DUE - MICROSECOND, False, BasisOutcome.ASKED),
        (DUE, False, BasisOutcome.NOT_SUPPLIED),
        (DUE - MICROSECOND, True, BasisOutcome.SUPPLIED),
        (DUE, True, BasisOutcome.SUPPLIED),
    ],
)
def test_what_came_of_asking(now: datetime, supplied: bool, outcome: BasisOutcome) -> None:
    assert basis_outcome(DUE, now, supplied=supplied) is outcome


def test_an_answer_is_given_once_all_that_was_in_time_has_arrived() -> None:
    ready = DUE + timedelta(seconds=30)
    assert [may_disclose(DUE, now) for now in (DUE, ready - MICROSECOND, ready)] == [False, False, True]


@pytest.mark.parametrize(
    ("standing", "supplied", "outcomes"),
    [
        (0, 0, {"nothing_to_disclose"}),
        (1, 0, {"not_supplied"}),
        (2, 1, {"disclosed", "not_supplied"}),
    ],
)
def test_what_an_answer_can_say(standing: int, supplied: int, outcomes: set[str]) -> None:
    assert {one.value for one in possible_outcomes(standing=standing, supplied=supplied)} == outcomes


def test_that_there_is_no_objection_is_told_as_one_without_a_basis() -> None:
    assert {one: outward(one) for one in DisclosureOutcome} == {
        DisclosureOutcome.DISCLOSED: DisclosureOutcome.DISCLOSED,
        DisclosureOutcome.NOT_SUPPLIED: DisclosureOutcome.NOT_SUPPLIED,
        DisclosureOutcome.NOTHING_TO_DISCLOSE: DisclosureOutcome.NOT_SUPPLIED,
    }
