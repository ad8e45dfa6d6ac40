"""Organizations: codes, names and hosts; whose they are; what may be edited; which grants a merge moves."""

from typing import Any
from uuid import UUID

import pytest

from models.enums import ApplicationState, Claim, CompactCategory, Role
from services.rules.access import Actor, GrantFact, Post
from services.rules.accreditation import Facts
from services.rules.organizations import (
    LISTED,
    UNDER_REVIEW,
    Held,
    Moves,
    claims_of,
    code_of,
    facts_of,
    host_of,
    in_latin,
    kept_from,
    may_edit,
    may_read_merges,
    may_review,
    moves_of,
    own_organizations,
    sort_key,
    unconfirmed,
)
from tests.rules.builders import an_id, utc

NOW = utc("2026-01-15 12:00")
OWN, OTHER, FORUM = an_id("own"), an_id("other"), an_id("forum")


def actor(role: Role, party_id: UUID | None = None, forum_id: UUID | None = None) -> Actor:
    return Actor(an_id("account"), (GrantFact(role, forum_id, party_id, NOW, None, None),))


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (0, "NGO_00000000"),
        (31, "NGO_0000000Z"),
        (32, "NGO_00000010"),
        ((1 << 40) - 1, "NGO_ZZZZZZZZ"),
        (1 << 40, "NGO_00000000"),
        (0x0123456789, "NGO_04HMASW9"),
    ],
)
def test_a_code_is_the_end_of_the_id(number: int, code: str) -> None:
    assert code_of(UUID(int=number)) == code


@pytest.mark.parametrize(
    ("name", "key"),
    [("Example", "example"), ("Écoles Ñandú", "ecoles nandu"), ("ŁÓDŹ", "łodz"), ("Ａ-Ｂ", "a-b")],
)
def test_names_are_ordered_without_marks(name: str, key: str) -> None:
    assert sort_key(name) == key


LATIN = ["Example", "Écoles 2030!", "Oʻzbekiston", "Đại học", "Nº 5 ª", "ß"]
NOT_LATIN = ["", "2026", "Союз", "Migrаnts", "اتحاد Union", "Ένωση", "中文"]


@pytest.mark.parametrize(("name", "latin"), [*((n, True) for n in LATIN), *((n, False) for n in NOT_LATIN)])
def test_all_letters_are_latin_or_not(name: str, latin: bool) -> None:
    assert in_latin(name) is latin


@pytest.mark.parametrize(
    ("website", "host"),
    [
        ("https://a.example", "a.example"),
        ("http://a.example/b//c", "a.example"),
        ("https://a.example?x=1", "a.example"),
        ("https://a.example#x/y", "a.example"),
        (None, None),
    ],
)
def test_the_host_of_a_website(website: str | None, host: str | None) -> None:
    assert host_of(website) == host


# Rights.


def test_its_own_people_are_those_who_act_for_it_as_stakeholders() -> None:
    assert own_organizations(actor(Role.STAKEHOLDER, OWN)) == {OWN}
    assert own_organizations(actor(Role.STAKEHOLDER, OWN, FORUM)) == {OWN}
    assert own_organizations(actor(Role.STAKEHOLDER)) == frozenset()
    assert own_organizations(actor(Role.DELEGATION, OWN)) == frozenset()


RIGHTS: list[tuple[Actor, bool, bool, bool]] = [  # reviews, edits, reads merges of OWN
    (actor(Role.STAKEHOLDER, OWN), False, True, True),
    (actor(Role.STAKEHOLDER, OTHER), False, False, False),
    (actor(Role.STAKEHOLDER), False, False, False),
    (actor(Role.SECRETARIAT), True, True, True),
    (actor(Role.SECRETARIAT, forum_id=FORUM), False, False, True),
    (actor(Role.OPGA), False, False, False),
    (actor(Role.ADMINISTRATOR), False, False, False),
    (Actor(), False, False, False),
]


@pytest.mark.parametrize(("caller", "reviews", "edits", "merges"), RIGHTS)
def test_who_may_what(caller: Actor, reviews: bool, edits: bool, merges: bool) -> None:
    assert (may_review(caller), may_edit(caller, OWN), may_read_merges(caller, OWN, None)) == (reviews, edits, merges)


def test_merges_are_read_by_those_of_the_one_that_is_left() -> None:
    assert may_read_merges(actor(Role.STAKEHOLDER, OTHER), OWN, OTHER) is True


# Editing.


@pytest.mark.parametrize("state", list(ApplicationState))
def test_what_lists_show_is_kept_under_review(state: ApplicationState) -> None:
    changed = [*reversed(LISTED), "website"]
    states = [ApplicationState.DRAFT, state]
    assert kept_from(changed, states, reviewing=False) == (LISTED if state in UNDER_REVIEW else ())
    proposed = state is ApplicationState.PROPOSED
    assert kept_from(changed, states, reviewing=True) == (LISTED if proposed else ())
    assert kept_from(["website", "head_name", "ecosoc_status"], [state], reviewing=False) == ()


def test_without_an_application_all_is_free() -> None:
    assert kept_from(LISTED, [], reviewing=False) == ()


@pytest.mark.parametrize(
    ("changed", "lost"),
    [
        ((), {}),
        (("names", "website"), {}),
        (("ecosoc_number",), {"ecosoc_confirmed": None}),
        (("ecosoc_status", "nhri_status"), {"ecosoc_confirmed": None, "nhri_confirmed": None}),
        (("earlier_accreditations",), {"earlier_accreditation_confirmed": None}),
    ],
)
def test_a_changed_claim_is_confirmed_no_more(changed: tuple[str, ...], lost: dict[str, None]) -> None:
    assert unconfirmed(changed) == lost


class Row:
    """An organization that claims nothing, but for what is given."""

    def __init__(self, **given: Any) -> None:
        self.compact_category = "academia"
        self.ecosoc_status = self.nhri_status = None
        self.earlier_accreditations: list[str] = []
        self.ecosoc_confirmed = self.nhri_confirmed = self.earlier_accreditation_confirmed = None
        vars(self).update(given)


def test_facts_are_what_is_claimed_confirmed_and_refused() -> None:
    assert facts_of(Row()) == Facts(compact_category=CompactCategory.ACADEMIA)
    row = Row(
        ecosoc_status="special",
        ecosoc_confirmed=False,
        nhri_status="a",
        nhri_confirmed=True,
        earlier_accreditations=["marrakech_conference"],
    )
    assert claims_of(row) == set(Claim)
    assert facts_of(row) == Facts(
        compact_category=CompactCategory.ACADEMIA,
        claims=frozenset(Claim),
        confirmed=frozenset({Claim.NHRI}),
        refused=frozenset({Claim.ECOSOC}),
    )


# Merging.


def held(name: str, account: str, forum: UUID | None = None, *, focal_point: bool = False) -> Held:
    return Held(an_id(name), an_id(account), Role.STAKEHOLDER, forum, focal_point, NOW, None)


def test_what_one_has_goes_along_and_what_both_have_stays() -> None:
    mine, twice, here = held("a", "amal"), held("b", "bo"), held("c", "bo", FORUM)
    there = held("d", "bo")
    assert moves_of([mine, twice, here], [there]) == Moves((mine.id, twice.id, here.id), (mine, here))
    assert moves_of([], [there]) == Moves((), ())


@pytest.mark.parametrize(
    ("of_source", "of_target", "moves"),
    [(False, False, False), (False, True, False), (True, True, False), (True, False, True)],
)
def test_a_focal_point_of_either_is_one_of_the_one_that_is_left(
    of_source: bool, of_target: bool, moves: bool
) -> None:
    source = held("a", "amal", focal_point=of_source)
    target = held("b", "amal", focal_point=of_target)
    expected = Moves((source.id, target.id), (source,)) if moves else Moves((source.id,), ())
    assert moves_of([source], [target]) == expected


def test_the_post_is_the_same_of_another_organization() -> None:
    assert held("a", "amal", FORUM).post_with(OTHER) == Post(Role.STAKEHOLDER, FORUM, OTHER)
