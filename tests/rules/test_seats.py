"""A seat's holder in one line, in the reader's language where there is a name in it."""

import pytest

from models.enums import Designation, Language, SeatRole
from services.reference.labels import DESIGNATIONS
from services.rules.names import Names, PartyName, PersonName
from services.rules.programme import SeatFact
from services.rules.seats import describe_holder
from tests.rules.builders import an_id

EN, AR, FR, RU = Language.EN, Language.AR, Language.FR, Language.RU
EGYPT, IOM = an_id("EGY"), an_id("ORG_IOM")
PERSON, UNTITLED, UNKNOWN = an_id("person"), an_id("untitled"), an_id("unknown")
NAMES = Names(
    parties={
        EGYPT: PartyName("EGY", {EN: "Egypt", AR: "مصر"}),
        IOM: PartyName("ORG_IOM", {EN: "International Organization for Migration"}),
    },
    persons={PERSON: PersonName("Jane Doe", "H.E. Ms."), UNTITLED: PersonName("Jean Dupont", None)},
)
SECRETARY_GENERAL = Designation.SECRETARY_GENERAL
NOBODY = Names({}, {})


def holder(language: Language = EN, names: Names = NAMES, **seat: object) -> str | None:
    return describe_holder(SeatFact(SeatRole.SPEAKER, 1, **seat), names, DESIGNATIONS, language)


@pytest.mark.parametrize(
    ("person", "full"),
    [
        (PersonName("Jane Doe", "H.E. Ms."), "H.E. Ms. Jane Doe"),
        (PersonName("Jean Dupont", None), "Jean Dupont"),
        (PersonName("Jean Dupont", ""), "Jean Dupont"),
        (PersonName("فلانة الفلانية", "السيدة"), "السيدة فلانة الفلانية"),
    ],
)
def test_a_full_name_is_title_and_name(person: PersonName, full: str) -> None:
    assert person.full == full


def test_an_open_seat_has_no_holder() -> None:
    assert holder() is None


def test_a_party_alone_holds_a_seat_with_its_person_pending() -> None:
    assert holder(party_id=EGYPT) == "Egypt"
    assert holder(AR, party_id=EGYPT) == "مصر"


def test_a_party_without_a_name_in_the_language_is_named_in_english() -> None:
    assert holder(RU, party_id=EGYPT) == "Egypt"


def test_a_person_is_named_with_the_party_in_brackets() -> None:
    assert holder(party_id=EGYPT, person_id=PERSON) == "H.E. Ms. Jane Doe (Egypt)"
    assert holder(AR, party_id=EGYPT, person_id=PERSON) == "H.E. Ms. Jane Doe (مصر)"


def test_a_person_may_be_of_no_party() -> None:
    assert holder(person_id=UNTITLED) == "Jean Dupont"


def test_a_capacity_stands_for_whoever_holds_the_office() -> None:
    assert holder(designation=SECRETARY_GENERAL) == "Secretary-General"
    assert holder(FR, designation=SECRETARY_GENERAL) == "Secrétaire général"


def test_a_capacity_that_names_its_organization_is_enough() -> None:
    head = {"designation": Designation.IOM_DIRECTOR_GENERAL, "party_id": IOM}
    assert holder(**head) == "Director General of the International Organization for Migration"


def test_a_person_comes_with_the_capacity_in_brackets() -> None:
    named = "H.E. Ms. Jane Doe (Secretary-General)"
    assert holder(designation=SECRETARY_GENERAL, person_id=PERSON) == named
    assert holder(designation=SECRETARY_GENERAL, person_id=PERSON, party_id=EGYPT) == named


def test_a_community_s_representative_comes_with_the_organization() -> None:
    seat = {"designation": Designation.CIVIL_SOCIETY, "party_id": EGYPT}
    assert holder(**seat) == "Representative of civil society (Egypt)"
    assert holder(**seat, person_id=PERSON) == "H.E. Ms. Jane Doe (Representative of civil society)"


def test_a_withheld_person_is_not_mentioned() -> None:
    assert holder(person_id=UNKNOWN) is None
    assert holder(person_id=UNKNOWN, party_id=EGYPT) == "Egypt"
    assert holder(person_id=UNKNOWN, designation=SECRETARY_GENERAL) == "Secretary-General"


def test_a_party_unknown_to_the_names_is_not_mentioned() -> None:
    assert holder(party_id=UNKNOWN) is None
    assert holder(party_id=UNKNOWN, person_id=PERSON) == "H.E. Ms. Jane Doe"
    assert holder(names=NOBODY, party_id=EGYPT, person_id=PERSON) is None


@pytest.mark.parametrize("designation", list(Designation))
def test_every_capacity_has_words(designation: Designation) -> None:
    words = {holder(language, designation=designation) for language in Language}
    assert words == set(DESIGNATIONS[designation].values())
