"""On which way somebody comes: the mandate's table, claims before and after they are confirmed."""

import pytest

from models.enums import Authority, Claim, CompactCategory, PartyKind, Way
from services.rules.accreditation import AccreditationModalities, Facts, Guidance, compute_way, needs_application
from services.rules.modalities import Value

C = Claim


@pytest.mark.parametrize(
    ("kind", "way"),
    [
        (PartyKind.MEMBER_STATE, Way.STATE),
        (PartyKind.OBSERVER_STATE, Way.STATE),
        (PartyKind.INTERGOVERNMENTAL, Way.OBSERVER),
        (PartyKind.OTHER_ENTITY, Way.OBSERVER),
        (PartyKind.UN_ENTITY, Way.OBSERVER),
        (PartyKind.REGIONAL_PROCESS, Way.REGIONAL_PROCESS),
        (PartyKind.ORGANIZATION, Way.SPECIAL_ACCREDITATION),
    ],
)
def test_each_kind_of_party_has_its_way(kind: PartyKind, way: Way) -> None:
    assert compute_way(Facts(kind)) == Guidance(way)


@pytest.mark.parametrize("category", CompactCategory)
def test_media_parliamentarians_and_local_authorities_are_told_their_own_way(category: CompactCategory) -> None:
    own = {
        CompactCategory.MEDIA: Way.MEDIA,
        CompactCategory.PARLIAMENTARIANS: Way.IN_A_DELEGATION,
        CompactCategory.LOCAL_AUTHORITIES: Way.IN_A_DELEGATION,
    }
    assert compute_way(Facts(compact_category=category)).way is own.get(category, Way.SPECIAL_ACCREDITATION)


@pytest.mark.parametrize(
    ("claim", "way"),
    [
        (C.ECOSOC, Way.REGISTRATION_ONLY),
        (C.EARLIER_ACCREDITATION, Way.REGISTRATION_ONLY),
        (C.NHRI, Way.NHRI),
    ],
)
def test_a_claim_leads_to_registration_until_it_is_refused(claim: Claim, way: Way) -> None:
    claims = frozenset({claim})
    assert compute_way(Facts(claims=claims)) == Guidance(way, claim, to_confirm=True)
    assert compute_way(Facts(claims=claims, confirmed=claims)) == Guidance(way, claim)
    assert compute_way(Facts(claims=claims, refused=claims)) == Guidance(Way.SPECIAL_ACCREDITATION)


def test_what_is_confirmed_counts_before_what_is_only_claimed() -> None:
    facts = Facts(claims=frozenset({C.ECOSOC, C.NHRI}), confirmed=frozenset({C.NHRI}))
    assert compute_way(facts) == Guidance(Way.NHRI, C.NHRI)


def test_a_status_counts_before_the_category() -> None:
    facts = Facts(compact_category=CompactCategory.LOCAL_AUTHORITIES, claims=frozenset({C.ECOSOC}))
    assert compute_way(facts).way is Way.REGISTRATION_ONLY


@pytest.mark.parametrize("way", Way)
def test_one_applies_for_special_accreditation_alone(way: Way) -> None:
    assert needs_application(Guidance(way)) is (way is Way.SPECIAL_ACCREDITATION)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"return_days": 0}, "expected return_days from 1 to 60"),
        ({"notice_days": 61}, "expected notice_days from 1 to 60"),
        ({"basis_days": 0}, "expected basis_days from 1 to 60"),
        ({"objectors": (PartyKind.UN_ENTITY,)}, "expected objectors to be of member_state, observer_state"),
    ],
)
def test_modalities_that_make_no_sense_are_refused(values: dict, words: str) -> None:
    given = {name: Value(value, Authority.DEFAULT) for name, value in values.items()}
    with pytest.raises(ValueError, match=words):
        AccreditationModalities(**given)
