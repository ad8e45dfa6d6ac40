"""Names of States found in a text, in English and Arabic, at the right characters."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import Language
from services.rules.names import PartyName
from services.rules.state_names import find_states

_DATA = Path("services/reference/data")


def _states() -> list[PartyName]:
    with (_DATA / "member_states.csv").open(encoding="utf-8") as rows:
        return [
            PartyName(row["iso3"], {Language.EN: row["name_en"], Language.AR: row["name_ar"]})
            for row in csv.DictReader(rows)
        ]


STATES = _states()


def found(text: str) -> list[tuple[str, str]]:
    """(code, the words of the text)."""
    return [(one.code, text[one.start : one.end]) for one in find_states(text, STATES)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("The statutes are not in line with the Charter.", []),
        ("Egypt objects, EGYPT too.", [("EGY", "Egypt"), ("EGY", "EGYPT")]),
        ("the Egyptian authorities", [("EGY", "Egypt")]),
        ("Nigeria and Niger", [("NGA", "Nigeria"), ("NER", "Niger")]),
        ("Equatorial Guinea", [("GNQ", "Equatorial Guinea")]),
        ("of Romania", [("ROU", "Romania")]),
        ("in Iran", [("IRN", "Iran")]),
        ("Iran (Islamic Republic of)", [("IRN", "Iran (Islamic Republic of)")]),
        ("in Cote d’Ivoire, or CÔTE D'IVOIRE", [("CIV", "Cote d’Ivoire"), ("CIV", "CÔTE D'IVOIRE")]),
        ("تعترض مصر على ذلك", [("EGY", "مصر")]),
        ("وبمصر", [("EGY", "مصر")]),
        ("مِصْر", [("EGY", "مِصْر")]),
        ("من ألمانيا ومن المانيا", [("DEU", "ألمانيا"), ("DEU", "المانيا")]),
        ("لدى الأردن وللأردن", [("JOR", "الأردن"), ("JOR", "أردن")]),
        ("Germany وألمانيا", [("DEU", "Germany"), ("DEU", "ألمانيا")]),
    ],
)
def test_where_states_are_named(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_every_state_is_found_by_its_name(language: Language) -> None:
    for state in STATES:
        text = f"— {state.names[language]} —"
        assert state.code in [code for code, _ in found(text)], text


@given(st.text(max_size=60))
def test_any_text_is_read_and_places_lie_in_it(text: str) -> None:
    for one in find_states(text, STATES[:20]):
        assert 0 <= one.start < one.end <= len(text)
