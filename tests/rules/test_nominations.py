"""Nominations: how they may change, who does what with them, what is told, and when two names are one."""

from datetime import UTC, date, datetime
from itertools import product
from uuid import UUID

import pytest

from models.enums import ForumTemplate, InvitedAs, NominationState, PartyKind, Role
from services.rules.access import Actor, GrantFact
from services.rules.local_time import load_zone
from services.rules.nominations import (
    TRANSITIONS,
    NominationFact,
    Speaker,
    acting_parties,
    folded,
    has_begun,
    may_be_nominated,
    may_become,
    may_edit,
    may_endorse,
    may_see,
    may_withdraw,
    same_name,
    shown_state,
    speaker_of,
    state_endorsed,
    takes_part,
)

SUBMITTED, ENDORSED, WITHDRAWN, APPOINTED, THANKED = NominationState
EGY, DEU, AFRICAN, WEOG, FORUM, OTHER = (UUID(int=n) for n in range(1, 7))
NONE = frozenset[UUID]()

WAYS = {
    (SUBMITTED, ENDORSED),
    (SUBMITTED, WITHDRAWN),
    (SUBMITTED, APPOINTED),
    (SUBMITTED, THANKED),
    (ENDORSED, SUBMITTED),
    (ENDORSED, WITHDRAWN),
    (ENDORSED, APPOINTED),
    (ENDORSED, THANKED),
    (APPOINTED, SUBMITTED),
    (APPOINTED, ENDORSED),
    (APPOINTED, WITHDRAWN),
    (THANKED, APPOINTED),
    (THANKED, WITHDRAWN),
    (THANKED, SUBMITTED),
    (THANKED, ENDORSED),
}


@pytest.mark.parametrize(("before", "after"), list(product(NominationState, repeat=2)))
def test_of_all_ways_from_state_to_state_these_are_there(before: NominationState, after: NominationState) -> None:
    assert may_become(before, after) is ((before, after) in WAYS)


def test_what_is_withdrawn_stays_so() -> None:
    assert set(TRANSITIONS) == set(NominationState)
    assert TRANSITIONS[WITHDRAWN] == frozenset()


@pytest.mark.parametrize(
    ("before", "endorsed", "after"),
    [
        (SUBMITTED, True, ENDORSED),
        (ENDORSED, False, SUBMITTED),
        (APPOINTED, True, APPOINTED),
        (APPOINTED, False, APPOINTED),
        (THANKED, False, THANKED),
    ],
)
def test_endorsing_moves_only_what_was_not_decided_upon(
    before: NominationState, endorsed: bool, after: NominationState
) -> None:
    assert state_endorsed(before, endorsed=endorsed) is after


def speaker(*, office: bool = False, states: frozenset[UUID] = NONE, groups: frozenset[UUID] = NONE) -> Speaker:
    return Speaker(office, states, groups)


OFFICE = speaker(office=True)
EGYPT, GERMANY = speaker(states=frozenset({EGY})), speaker(states=frozenset({DEU}))
CHAIR, OTHER_CHAIR = speaker(groups=frozenset({AFRICAN})), speaker(groups=frozenset({WEOG}))
NOBODY = speaker()
BY_GROUP, BY_STATE, BY_OFFICE = (NominationFact(EGY, AFRICAN, by) for by in (AFRICAN, EGY, None))
OF_NO_GROUP = NominationFact(OTHER, None, None)


@pytest.mark.parametrize(
    ("who", "sees", "edits", "endorses"),
    [
        (OFFICE, (True, True, True), (True, True, True), False),
        (EGYPT, (True, True, True), (True, True, True), False),
        (GERMANY, (False, False, False), (False, False, False), False),
        (CHAIR, (True, True, True), (True, False, False), True),
        (OTHER_CHAIR, (False, False, False), (False, False, False), False),
        (NOBODY, (False, False, False), (False, False, False), False),
    ],
)
def test_who_does_what(who: Speaker, sees: tuple[bool, ...], edits: tuple[bool, ...], endorses: bool) -> None:
    nominations = (BY_GROUP, BY_STATE, BY_OFFICE)
    assert tuple(may_see(who, one) for one in nominations) == sees
    assert tuple(may_edit(who, one) for one in nominations) == edits
    assert tuple(may_withdraw(who, one) for one in nominations) == edits
    assert {may_endorse(who, one) for one in nominations} == {endorses}


def test_what_is_of_no_group_is_no_chairs() -> None:
    for rule in (may_see, may_edit, may_withdraw, may_endorse):
        assert not rule(CHAIR, OF_NO_GROUP)
        assert not rule(NOBODY, OF_NO_GROUP)


def test_one_acts_for_the_state_its_group_or_both() -> None:
    both = speaker(states=frozenset({EGY, DEU}), groups=frozenset({AFRICAN}))
    assert acting_parties(both, state_id=EGY, group_id=AFRICAN) == {EGY, AFRICAN}
    assert acting_parties(both, state_id=DEU, group_id=WEOG) == {DEU}
    assert acting_parties(CHAIR, state_id=DEU, group_id=WEOG) == NONE
    assert acting_parties(CHAIR, state_id=OTHER, group_id=None) == NONE


def _grant(role: Role, forum: UUID | None, party: UUID | None, *, regional: bool = False) -> GrantFact:
    return GrantFact(role, forum, party, datetime(2026, 1, 1, tzinfo=UTC), None, None, regional)


def test_for_whom_one_speaks_follows_from_the_grants_for_this_forum() -> None:
    grants = (
        _grant(Role.DELEGATION, None, EGY),
        _grant(Role.DELEGATION, OTHER, DEU),
        _grant(Role.GROUP_CHAIR, FORUM, AFRICAN),
        _grant(Role.CO_CHAIR, FORUM, DEU),
    )
    assert speaker_of(Actor(EGY, grants), FORUM) == Speaker(False, frozenset({EGY}), frozenset({AFRICAN}))
    assert speaker_of(Actor(EGY, (_grant(Role.OPGA, None, None),)), FORUM) == OFFICE
    assert speaker_of(Actor(EGY, (_grant(Role.SECRETARIAT, FORUM, None),)), FORUM) == NOBODY
    assert speaker_of(Actor(EGY, (_grant(Role.SECRETARIAT, FORUM, None, regional=True),)), FORUM) == OFFICE
    assert speaker_of(Actor(EGY, (_grant(Role.SECRETARIAT, OTHER, None, regional=True),)), FORUM) == NOBODY


def test_member_states_and_in_regions_observer_states() -> None:
    nominated = {
        (kind, template) for kind, template in product(PartyKind, ForumTemplate) if may_be_nominated(kind, template)
    }
    assert nominated == {
        (PartyKind.MEMBER_STATE, ForumTemplate.IMRF),
        (PartyKind.MEMBER_STATE, ForumTemplate.REGIONAL),
        (PartyKind.OBSERVER_STATE, ForumTemplate.REGIONAL),
    }
    assert [takes_part(one) for one in (*InvitedAs, None)] == [True, False, False]


@pytest.mark.parametrize(
    ("zone", "now", "begun"),
    [
        ("UTC", "2026-05-04T23:59:59.999999Z", False),
        ("UTC", "2026-05-05T00:00:00Z", True),
        ("Africa/Cairo", "2026-05-04T20:59:59Z", False),
        ("Africa/Cairo", "2026-05-04T21:00:00Z", True),
        ("America/New_York", "2026-05-05T03:59:59Z", False),
        ("America/New_York", "2026-05-05T04:00:00Z", True),
        ("America/New_York", "2026-06-01T04:00:00Z", True),
    ],
)
def test_a_forum_begins_with_its_first_day_where_it_is_held(zone: str, now: str, begun: bool) -> None:
    assert has_begun(date(2026, 5, 5), load_zone(zone), datetime.fromisoformat(now)) is begun


@pytest.mark.parametrize("endorsed", [True, False])
def test_an_appointment_is_the_offices_until_its_notice_was_sent(endorsed: bool) -> None:
    before = ENDORSED if endorsed else SUBMITTED
    assert shown_state(APPOINTED, endorsed=endorsed, office=False, told=None) is before
    assert shown_state(APPOINTED, endorsed=endorsed, office=True, told=None) is APPOINTED
    assert shown_state(APPOINTED, endorsed=endorsed, office=False, told=APPOINTED) is APPOINTED
    # What was told stays told, whatever was decided since.
    assert shown_state(APPOINTED, endorsed=endorsed, office=False, told=THANKED) is THANKED
    assert shown_state(before, endorsed=endorsed, office=False, told=APPOINTED) is APPOINTED
    assert shown_state(WITHDRAWN, endorsed=endorsed, office=False, told=APPOINTED) is WITHDRAWN
    for state in (SUBMITTED, ENDORSED, WITHDRAWN, THANKED):
        assert shown_state(state, endorsed=endorsed, office=True, told=None) is state
    assert shown_state(WITHDRAWN, endorsed=endorsed, office=False, told=None) is WITHDRAWN


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Amal Example", "  amal\u00a0 EXAMPLE ", True),
        ("Zoe\u0308 Straße", "zoë STRASSE", True),
        ("أمل مثال", "أمل  مثال", True),
        ("अमल उदाहरण", "अमल उदाहरण", True),
        ("Amal Example", "Amal Examples", False),
        ("Amal Example", "Ama lExample", False),
        (None, None, False),
        (None, "Amal", False),
    ],
)
def test_when_two_names_are_one(one: str | None, other: str | None, same: bool) -> None:
    assert same_name(one, other) is same


def test_folding_again_changes_nothing() -> None:
    for name in ("ΐ", "ǰ", "İstanbul", "\u0390", "Ω", "ﬁ"):
        assert folded(folded(name)) == folded(name)
