"""Who comes on which way, and that each is told in words why, and what to do next."""

import re
import string
from typing import Any

import pytest

from models.enums import ApplicationAct, ApplicationState, Claim, CompactCategory, Language, PartyKind, Way
from services.reference.ways import _WORDS, way_words
from services.rules.accreditation import WAY_AUTHORITIES, Facts, Guidance, compute_way, needs_application

ECOSOC, EARLIER, NHRI = Claim.ECOSOC, Claim.EARLIER_ACCREDITATION, Claim.NHRI
OF_KIND = {
    "member_state": "state",
    "observer_state": "state",
    "intergovernmental": "observer",
    "other_entity": "observer",
    "un_entity": "observer",
    "regional_process": "regional_process",
    "organization": "special_accreditation",
    "regional_group": "state",
}
OF_CATEGORY = {"local_authorities": "in_a_delegation", "parliamentarians": "in_a_delegation", "media": "media"}
SAID = [
    Guidance(compute_way(facts).way, compute_way(facts).claim, to_confirm)
    for facts in (
        *(Facts(kind) for kind in PartyKind),
        *(Facts(compact_category=category) for category in CompactCategory),
        *(Facts(claims=frozenset({claim})) for claim in Claim),
    )
    for to_confirm in ((False, True) if compute_way(facts).claim else (False,))
]


@pytest.mark.parametrize("kind", PartyKind)
def test_each_kind_of_party_has_its_way(kind: PartyKind) -> None:
    claims = frozenset() if kind is PartyKind.ORGANIZATION else frozenset(Claim)  # what others claim is nothing
    assert compute_way(Facts(kind, claims=claims)) == Guidance(Way(OF_KIND[kind]))


@pytest.mark.parametrize("category", CompactCategory)
def test_each_category_of_the_compact_has_its_way(category: CompactCategory) -> None:
    guidance = compute_way(Facts(compact_category=category))
    assert guidance == Guidance(Way(OF_CATEGORY.get(category, "special_accreditation")))
    assert needs_application(guidance) is (category not in OF_CATEGORY)
    with_status = compute_way(Facts(compact_category=category, claims=frozenset({ECOSOC})))
    assert with_status == Guidance(Way.REGISTRATION_ONLY, ECOSOC, to_confirm=True)


@pytest.mark.parametrize(
    ("claims", "confirmed", "refused", "expected"),
    [
        ({ECOSOC}, (), (), Guidance(Way.REGISTRATION_ONLY, ECOSOC, to_confirm=True)),
        ({EARLIER}, (), (), Guidance(Way.REGISTRATION_ONLY, EARLIER, to_confirm=True)),
        ({NHRI}, (), (), Guidance(Way.NHRI, NHRI, to_confirm=True)),
        ({ECOSOC}, {ECOSOC}, (), Guidance(Way.REGISTRATION_ONLY, ECOSOC)),
        ({ECOSOC, NHRI}, {NHRI}, (), Guidance(Way.NHRI, NHRI)),
        ({ECOSOC, NHRI}, (), {ECOSOC}, Guidance(Way.NHRI, NHRI, to_confirm=True)),
        ({ECOSOC}, (), {ECOSOC}, Guidance(Way.SPECIAL_ACCREDITATION)),
    ],
)
def test_what_is_confirmed_counts_first_and_what_is_refused_never(
    claims: Any, confirmed: Any, refused: Any, expected: Guidance
) -> None:
    facts = Facts(claims=frozenset(claims), confirmed=frozenset(confirmed), refused=frozenset(refused))
    assert compute_way(facts) == expected


def test_every_way_is_somebodys_and_has_its_authority() -> None:
    assert {guidance.way for guidance in SAID} == set(Way) == set(WAY_AUTHORITIES)


SCRIPTS = {Language.AR: "[\u0621-\u0652]", Language.ZH: "[\u4e00-\u9fff]", Language.RU: "[а-яё]"}


@pytest.mark.parametrize("guidance", dict.fromkeys(SAID), ids=lambda one: f"{one.way}-{one.claim}-{one.to_confirm}")
def test_each_is_told_in_the_six_languages(guidance: Guidance) -> None:
    words = way_words(guidance)
    assert (words.to_confirm is not None) is guidance.to_confirm
    for texts in (words.why, words.next, *([words.to_confirm] if words.to_confirm else [])):
        assert set(texts) == set(Language)
        assert len(set(texts.values())) == len(Language)
        assert all(text == text.strip() and text[-1] in ".。" for text in texts.values())
        assert all(re.search(script, texts[language]) for language, script in SCRIPTS.items())
        assert not set(texts[Language.AR]) & set(string.ascii_letters)


def test_nothing_is_written_for_a_way_that_there_is_not() -> None:
    assert set(_WORDS["why"]) == set(_WORDS["next"]) == set(Way)
    assert set(_WORDS["why"]["registration_only"]) == {ECOSOC, EARLIER}
    assert set(_WORDS["to_confirm"]) == set(Claim)


def test_each_claim_has_reasons_of_its_own() -> None:
    said = [way_words(Guidance(Way.REGISTRATION_ONLY, claim)).why[Language.EN] for claim in (ECOSOC, EARLIER)]
    assert "Economic and Social Council" in said[0]
    assert "Marrakech conference" in said[1]


def test_no_state_and_no_act_tells_of_an_objection() -> None:
    assert not any("objec" in one.value or "contest" in one.value for one in (*ApplicationState, *ApplicationAct))
