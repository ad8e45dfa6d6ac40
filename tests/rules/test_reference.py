"""The reference data: who is a member of what, by how many, in which order, and in which languages they are named."""

import re
import unicodedata
from collections import Counter
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from models.enums import (
    CompactCategory,
    Designation,
    DevelopmentCategory,
    Gender,
    Language,
    Level,
    MeetingFormat,
    MeetingKind,
    PartyKind,
    RegionalGroup,
    Removal,
    ReviewRegion,
    SeatRole,
    StakeholderCategory,
)
from services.reference import labels
from services.reference.parties import NAMES, development_rows, objective_rows, party_id, party_rows, region_rows

PARTIES, REGIONS, DEVELOPMENT = party_rows(), region_rows(), development_rows()
BY_CODE: dict[str, dict[str, Any]] = {row["code"]: row for row in PARTIES}
BY_ID: dict[UUID, str] = {row["id"]: row["code"] for row in PARTIES}
STATES = {row["code"] for row in PARTIES if row["kind"] is PartyKind.MEMBER_STATE}
TODAY = date(2026, 11, 21)


def codes(text: str) -> set[str]:
    """A set of codes written with spaces between."""
    return set(text.split())


def group(*groups: RegionalGroup) -> set[str]:
    return {row["code"] for row in PARTIES if row["regional_group"] in groups}


def region(wanted: ReviewRegion) -> set[str]:
    return {BY_ID[row["party_id"]] for row in REGIONS if row["region"] is wanted}


def development(category: str, at: date = TODAY) -> set[str]:
    rows = [row for row in DEVELOPMENT if row["category"] == category]
    return {BY_ID[row["party_id"]] for row in rows if row["valid_until"] is None or at < row["valid_until"]}


def in_order() -> list[str]:
    """The English names of the Member States as lists show them."""
    rows = [BY_CODE[code] for code in STATES]
    return [row["names"]["en"] for row in sorted(rows, key=lambda row: row["sort_key"])]


# Parties.


def test_how_many_parties_of_each_kind() -> None:
    assert Counter(row["kind"] for row in PARTIES) == {
        "member_state": 193,
        "observer_state": 2,
        "intergovernmental": 10,
        "other_entity": 4,
        "un_entity": 15,
        "regional_group": 5,
    }


def test_ids_and_codes_are_unique() -> None:
    assert len(BY_ID) == len(BY_CODE) == len(PARTIES)
    iso2 = [row["iso2"] for row in PARTIES if row["iso2"] is not None]
    assert len(iso2) == len(set(iso2)) == 195


def test_ids_are_the_same_in_every_installation() -> None:
    assert str(party_id("EGY")) == "115feb27-9cd9-5918-acb0-d5e1d9741129"
    assert str(party_id("GROUP_AFRICAN")) == "06c65902-72dd-586d-abce-771aa0503e42"
    assert all(row["id"] == party_id(row["code"]) for row in PARTIES)


def test_codes_are_of_the_forms_promised() -> None:
    assert {code for code in STATES if not re.fullmatch("[A-Z]{3}", code)} == set()
    assert {row["code"] for row in PARTIES if row["kind"] is PartyKind.OBSERVER_STATE} == {"VAT", "PSE"}
    assert {row["code"] for row in PARTIES if row["kind"] is PartyKind.REGIONAL_GROUP} == {
        f"GROUP_{group}" for group in RegionalGroup
    }
    others = {code for code in BY_CODE if not re.fullmatch("[A-Z]{3}|GROUP_[A-Z_]+", code)}
    assert others == {row["code"] for row in PARTIES if row["code"].startswith("ORG_")}
    assert len(others) == 29


def test_every_name_is_a_clean_line_of_text() -> None:
    for row in PARTIES:
        for name in row["names"].values():
            assert name == unicodedata.normalize("NFC", name).strip() != ""
            assert name.isprintable()


@pytest.mark.parametrize(
    ("code", "iso2", "english", "arabic", "regional_group"),
    [
        ("EGY", "EG", "Egypt", "مصر", "AFRICAN"),
        ("DEU", "DE", "Germany", "ألمانيا", "WEOG"),
        ("TUR", "TR", "Türkiye", "تركيا", "WEOG"),
        ("CIV", "CI", "Côte d'Ivoire", "كوت ديفوار", "AFRICAN"),
        ("LUX", "LU", "Luxembourg", "لكسمبرغ", "WEOG"),
        ("PSE", "PS", "State of Palestine", "دولة فلسطين", None),
        ("VAT", "VA", "Holy See", "الكرسي الرسولي", None),
    ],
)
def test_some_parties(code: str, iso2: str, english: str, arabic: str, regional_group: str | None) -> None:
    row = BY_CODE[code]
    assert (row["iso2"], row["names"], row["regional_group"]) == (iso2, {"en": english, "ar": arabic}, regional_group)


# The order of lists.


def test_states_are_in_the_english_alphabets_order() -> None:
    names = in_order()
    assert len(set(names)) == 193
    for neighbours in (
        ["Afghanistan", "Albania", "Algeria"],
        ["Costa Rica", "Côte d'Ivoire", "Croatia"],
        ["Democratic People's Republic of Korea", "Democratic Republic of the Congo", "Denmark"],
        ["Guinea", "Guinea-Bissau", "Guyana"],
        ["Niger", "Nigeria", "North Macedonia"],
        ["Samoa", "San Marino", "Sao Tome and Principe", "Saudi Arabia"],
        ["Tunisia", "Türkiye", "Turkmenistan"],
        ["Yemen", "Zambia", "Zimbabwe"],
    ):
        at = names.index(neighbours[0])
        assert names[at : at + len(neighbours)] == neighbours


def test_sort_keys_order_alike_in_every_collation() -> None:
    keys = [BY_CODE[code]["sort_key"] for code in STATES]
    assert len(set(keys)) == 193
    assert {key for key in keys if not re.fullmatch("[a-z ()]+", key)} == set()


# The Assembly's groups, and the review regions.


def test_the_five_regional_groups() -> None:
    assert {g.value: len(group(g)) for g in RegionalGroup} == {
        "AFRICAN": 54,
        "ASIA_PACIFIC": 54,
        "EASTERN_EUROPEAN": 23,
        "GRULAC": 33,
        "WEOG": 29,
    }
    assert group(*RegionalGroup) == STATES


def test_the_five_review_regions() -> None:
    assert {r.value: len(region(r) & STATES) for r in ReviewRegion} == {
        "ECA": 54,
        "ECLAC": 46,
        "ESCAP": 53,
        "ESCWA": 20,
        "UNECE": 56,
    }
    assert {code for r in ReviewRegion for code in region(r) - STATES} == {"PSE"}
    assert len(REGIONS) == 54 + 46 + 53 + 21 + 56


ARAB_STATES_IN_ASIA = codes("ARE BHR IRQ JOR KWT LBN OMN QAT SAU SYR YEM")


def test_the_members_of_escwa() -> None:
    in_africa = codes("DJI DZA EGY LBY MAR MRT SDN SOM TUN")
    assert region(ReviewRegion.ESCWA) == ARAB_STATES_IN_ASIA | in_africa | {"PSE"}


def test_the_members_of_eca_are_the_african_group() -> None:
    assert region(ReviewRegion.ECA) == group(RegionalGroup.AFRICAN)


def test_the_members_of_eclac_are_grulac_and_thirteen_others() -> None:
    others = codes("CAN DEU ESP FRA GBR ITA JPN KOR NLD NOR PRT TUR USA")
    assert region(ReviewRegion.ECLAC) == group(RegionalGroup.GRULAC) | others
    assert len(others) == 13


def test_the_members_of_escap() -> None:
    not_of_it = ARAB_STATES_IN_ASIA | {"CYP"}
    others = codes("ARM AUS AZE FRA GBR GEO NLD NZL RUS TUR USA")
    assert region(ReviewRegion.ESCAP) == group(RegionalGroup.ASIA_PACIFIC) - not_of_it | others


def test_the_members_of_unece() -> None:
    europe_and_others = group(RegionalGroup.EASTERN_EUROPEAN, RegionalGroup.WEOG) - codes("AUS NZL")
    assert region(ReviewRegion.UNECE) == europe_and_others | codes("CYP KAZ KGZ TJK TKM UZB")


@pytest.mark.parametrize(
    ("code", "regions"),
    [
        ("MAR", {"ECA", "ESCWA"}),
        ("TUR", {"UNECE", "ESCAP", "ECLAC"}),
        ("COM", {"ECA"}),  # of the League of Arab States, not of ESCWA
        ("PSE", {"ESCWA"}),
        ("USA", {"UNECE", "ESCAP", "ECLAC"}),
        ("ISR", {"UNECE"}),
        ("VAT", set()),
    ],
)
def test_review_regions_overlap(code: str, regions: set[str]) -> None:
    assert {r.value for r in ReviewRegion if code in region(r)} == regions


def test_every_state_is_in_some_review_region() -> None:
    assert STATES - {code for r in ReviewRegion for code in region(r)} == set()


# Development status.


def test_how_many_states_of_each_category() -> None:
    assert {category: len(development(category)) for category in ("LDC", "LLDC", "SIDS")} == {
        "LDC": 44,
        "LLDC": 32,
        "SIDS": 37,
    }


def test_development_rows_are_of_member_states_each_once() -> None:
    rows = [(BY_ID[row["party_id"]], row["category"]) for row in DEVELOPMENT]
    assert len(rows) == len(set(rows)) == 47 + 32 + 37
    assert {code for code, _ in rows} <= STATES


def test_graduated_states_are_least_developed_no_more() -> None:
    assert development("LDC", date(2020, 1, 1)) - development("LDC") == {"VUT", "BTN", "STP"}
    assert [len(development("LDC", date(year, 1, 1))) for year in (2020, 2021, 2024, 2025)] == [47, 46, 45, 44]


# Objectives.


def test_the_23_objectives() -> None:
    assert [row["number"] for row in objective_rows()] == list(range(1, 24))
    titles = [row["titles"]["en"] for row in objective_rows()]
    assert len(set(titles)) == 23
    assert titles[6] == "Address and reduce vulnerabilities in migration"
    assert titles[22] == (
        "Strengthen international cooperation and global partnerships for safe, orderly and regular migration"
    )
    assert {tuple(row["titles"]) for row in objective_rows()} == {("en", "ar")}


# Words.


@pytest.mark.parametrize("role", list(SeatRole))
def test_every_role_is_named_in_the_six_languages(role: SeatRole) -> None:
    assert set(labels.ROLES[role]) == set(Language)
    assert all(labels.ROLES[role].values())


@pytest.mark.parametrize("designation", list(Designation))
def test_every_capacity_is_named_in_the_six_languages(designation: Designation) -> None:
    assert set(labels.DESIGNATIONS[designation]) == set(Language)
    assert all(labels.DESIGNATIONS[designation].values())


NAMED = {
    "KINDS": MeetingKind,
    "FORMATS": MeetingFormat,
    "LANGUAGES": Language,
    "LEVELS": Level,
    "GENDERS": Gender,
    "DEVELOPMENT": DevelopmentCategory,
    "REMOVALS": Removal,
    "STAKEHOLDERS": StakeholderCategory,
    "STAKEHOLDERS_OF_COMPACT": CompactCategory,
}


@pytest.mark.parametrize("words", NAMED)
def test_every_word_of_a_vocabulary_is_named_in_the_six_languages(words: str) -> None:
    members = NAMED[words]
    named = getattr(labels, words)
    assert set(named) == set(members)
    assert {frozenset(texts) for texts in named.values()} == {frozenset(Language)}
    for language in Language:  # no two alike, none empty, Arabic in Arabic letters
        texts = [texts[language] for texts in named.values()]
        assert (len(set(texts)), all(text == text.strip() != "" for text in texts)) == (len(members), True)
    assert all(re.fullmatch(r"[\u0621-\u0652: ]+", texts[Language.AR]) for texts in named.values())


@pytest.mark.parametrize(
    "name",
    [
        "OBJECTIVES",
        "CLOSED",
        "CANCELLED",
        "INTERPRETATION",
        "FORMAT",
        "WEBCAST",
        "DEADLINE",
        "EXTENDED",
        "CONTACT",
    ],
)
def test_every_word_is_there_in_the_six_languages(name: str) -> None:
    words = getattr(labels, name)
    assert (set(words), all(words.values()), len(set(words.values())) >= 5) == (set(Language), True, True)


@pytest.mark.parametrize("name", labels.BALANCE)
def test_every_word_of_a_balance_report_is_there_in_the_six_languages(name: str) -> None:
    words = labels.BALANCE[name]
    assert set(words) == set(Language)
    values = {frozenset(re.findall(r"\{\w+\}", text)) for text in words.values()}
    assert len(values) == 1, "the same values are named in each"
    assert re.fullmatch(r"[\u0621-\u0652: ؛،.]+", re.sub(r"\{\w+\}", "", words[Language.AR]))


def test_objectives_are_called_so_in_the_six_languages() -> None:
    assert labels.OBJECTIVES == {
        "en": "Objectives",
        "ar": "الأهداف",
        "zh": "目标",
        "fr": "Objectifs",
        "ru": "Цели",
        "es": "Objetivos",
    }


@pytest.mark.parametrize(("section", "members"), [("regional_group", RegionalGroup), ("review_region", ReviewRegion)])
def test_groups_and_regions_are_named_in_the_six_languages(section: str, members: Any) -> None:
    assert set(NAMES[section]) == set(members)
    assert {tuple(sorted(names)) for names in NAMES[section].values()} == {tuple(sorted(Language))}
    assert all(text.strip() for names in NAMES[section].values() for text in names.values())


def test_regional_groups_are_parties_with_these_names() -> None:
    assert {g.value: BY_CODE[f"GROUP_{g}"]["names"] for g in RegionalGroup} == NAMES["regional_group"]
