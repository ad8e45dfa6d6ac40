"""Text that people type, in any script; the language in which it is shown; the language that a caller asks for."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import Language
from services.rules.text import clean_line, negotiate, pick

AR, EN, ES, FR, RU, ZH = Language.AR, Language.EN, Language.ES, Language.FR, Language.RU, Language.ZH


# One clean line.


@pytest.mark.parametrize("char", ["\n", "\r", "\t", "\x85", "\u2028", "\u2029"], ids=ascii)
def test_line_breaks_and_tabs_become_spaces(char: str) -> None:
    assert clean_line(f"a{char}b") == "a b"
    assert clean_line(f"{char}a{char}") == "a"


SPACED = {0x09, 0x0A, 0x0D, 0x85}
C0, DEL, C1 = range(0x20), 0x7F, range(0x80, 0xA0)


def test_all_other_control_characters_go() -> None:
    kept = {number for number in {*C0, DEL, *C1} if clean_line(f"a{chr(number)}b") != "ab"}
    assert kept == SPACED
    assert {clean_line(f"a{chr(number)}b") for number in SPACED} == {"a b"}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Round table\nDESCRIPTION:forged", "Round table DESCRIPTION:forged"),
        ("a\x00b\x1b[31mc", "ab[31mc"),
        ("  two  words  ", "two  words"),
        ("\u3000\u00a0Round table\u2003", "Round table"),
        ("\t\n ", ""),
        ("\x00\x7f\x9f", ""),
        ("", ""),
        ("\u2028Side event\u2029", "Side event"),
        ("\x00 a", "a"),
    ],
    ids=ascii,
)
def test_a_line_is_cleaned_to(typed: str, kept: str) -> None:
    assert clean_line(typed) == kept


@pytest.mark.parametrize(
    "text",
    [
        "منتدى استعراض الهجرة الدولية ٢٠٢٦",
        "الجلسة العامة: المُناقشة العامّة، الجزء ١",
        "می\u200cخواهم مهاجرت‌های بین‌المللی",  # Persian: the zero-width non-joiner shapes words
        "זכויות אדם של מהגרים",
        "क्\u200dष अंतर्राष्ट्रीय प्रवासन",  # Devanagari: the zero-width joiner shapes a cluster
        "ක්\u200dරීඩා",  # Sinhala
        "国际移民问题审查论坛",
        "Форум по рассмотрению проблем международной миграции",
        "Forum d’examen des migrations internationales : « ouverture »",
        "Côte d'Ivoire, Türkiye, São Tomé",
        "\u200fעברית\u200e (RTL)",  # marks of direction
        "👩\u200d👩\u200d👧",
        "a < b & c; d, e \\ f",
    ],
)
def test_real_text_passes_unchanged(text: str) -> None:
    assert clean_line(text) == text


@pytest.mark.parametrize(
    ("typed", "composed"),
    [
        ("Co\u0302te", "Côte"),
        ("Tu\u0308rkiye", "Türkiye"),
        ("\u0627\u0653", "\u0622"),  # alef with madda
        ("\u212b", "Å"),
        ("\u1112\u1161\u11ab", "한"),
    ],
    ids=ascii,
)
def test_equal_texts_are_stored_equal(typed: str, composed: str) -> None:
    assert clean_line(typed) == composed


LETTERS = "ab é م\u0653ا ש\u05c1\u05b7 क्ष 한\u1112\u1161\u11ab Å\u212b o\u0302\u0323"
CONTROLS = "\0\t\n\v\f\r\x1b\x1c\x1d\x1e\x1f\x7f\x80\x85\x9f\u2028\u2029"
SPACES = " \u00a0\u2000\u3000\u200b\u200c\u200d\u202e\ufeff"


@given(st.text(st.sampled_from(LETTERS + CONTROLS + SPACES)))
@settings(max_examples=100, deadline=None, derandomize=True, database=None)
def test_whatever_is_typed_gives_one_clean_line(text: str) -> None:
    line = clean_line(text)
    assert len(line.splitlines()) <= 1
    assert not [char for char in line if unicodedata.category(char) in ("Cc", "Zl", "Zp")]
    assert line == line.strip() == unicodedata.normalize("NFC", line) == clean_line(line)


# The language shown.


def test_a_text_is_shown_in_the_language_wanted() -> None:
    assert pick({EN: "Objectives", AR: "الأهداف"}, AR) == ("الأهداف", AR)


def test_a_text_that_lacks_the_language_is_shown_in_english_and_says_so() -> None:
    assert pick({EN: "Objectives", AR: "الأهداف"}, FR) == ("Objectives", EN)


# The language asked for.


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, EN),
        ("", EN),
        ("fr", FR),
        ("ar", AR),
        ("zh", ZH),
        ("ru", RU),
        ("es", ES),
        ("en", EN),
        ("de", EN),
        ("de, nl;q=0.9", EN),
        # The weight decides, then the order.
        ("fr, es", FR),
        ("es, fr", ES),
        ("fr;q=0.5, es;q=0.6", ES),
        ("fr;q=0.8, es;q=0.8", FR),
        ("de, fr;q=0.3, en;q=0.2", FR),
        ("da, en-GB;q=0.8, en;q=0.7", EN),
        ("fr;q=0.001, en;q=0", FR),
        ("fr;q=1, es", FR),
        ("fr;q=0.999, es;q=1.000", ES),
        # A weight of 0 is a refusal.
        ("fr;q=0", EN),
        ("fr;q=0.000, es;q=0.1", ES),
        ("en;q=0, ar;q=0.5", AR),
        ("en;q=0", EN),  # there must be some language
        # Regions, scripts and letter case do not matter.
        ("fr-CA", FR),
        ("ar-EG", AR),
        ("AR", AR),
        ("Zh-Hant-TW", ZH),
        ("es-419, en;q=0.5", ES),
        ("zh-Hans;q=0.9, ru-RU;q=0.95", RU),
        # Only whole subtags are compared.
        ("fra", EN),
        ("frr", EN),
        ("arz", EN),
        ("x-fr", EN),
        ("i-ar", EN),
        # A wildcard names no language.
        ("*", EN),
        ("*;q=0.5", EN),
        ("fr, *;q=0.5", FR),
        ("*-CH", EN),
        ("de, *;q=0", EN),
        # Space and empty items are allowed.
        (" fr ", FR),
        ("fr; q=0.5 , es;\tq=0.7", ES),
        (",, fr ,,", FR),
    ],
)
def test_a_header_asks_for(header: str | None, language: Language) -> None:
    assert negotiate(header) is language


@pytest.mark.parametrize(
    "weight", ["q=", "q=x", "q=high", "q=nan", "q=inf", "q=-1", "q=-0.5", "q=2", "q=1.001", "q=0,5", "level=1", "q"]
)
def test_a_malformed_weight_counts_as_0(weight: str) -> None:
    assert negotiate(f"fr;{weight}") is EN
    assert negotiate(f"fr;{weight}, es;q=0.1") is ES


@pytest.mark.parametrize("header", [";", ";;;", "=", "fr=1", "-", "\x00", "f r", "q=1", ";q=1", "é", "fr" * 5_000])
def test_a_malformed_header_asks_for_english(header: str) -> None:
    assert negotiate(header) is EN


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("fr ;q=0.5", Language.FR),
        ("fr;Q=0.9", Language.FR),
        ("fr;0.9", Language.EN),
        ("fr;q=1e-1", Language.EN),
        ("fr;q=0.1234", Language.EN),
        ("fr;", Language.EN),
        ("*;q=0.9, fr;q=0.5", Language.EN),
        ("*;q=0.1, fr;q=0.5", Language.FR),
    ],
)
def test_weights_are_read_as_the_rfc_writes_them(header: str, language: Language) -> None:
    assert negotiate(header) is language
