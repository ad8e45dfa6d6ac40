"""Text that people type, in any script; the language in which it is shown; the language that a caller asks for."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import Language
from services.rules.text import clean_line, clean_paragraphs, misleading, negotiate, pick, visible

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
        ("\u00a0Round\u00a0 table\u00a0", "Round\u00a0 table"),
        ("Egypt\u200e", "Egypt"),
        ("\u200f\u061cEgypt \u200e \u00a0\u200f\n", "Egypt"),
        ("\u200fעברית\u200e", "עברית"),
        ("\u200f", ""),
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
        "עברית\u200e (RTL) \u200f(א)",  # marks of direction
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
SPACES = " \u00a0\u2000\u3000\u200b\u200c\u200d\u200e\u200f\u061c\u202e\ufeff"


@given(st.text(st.sampled_from(LETTERS + CONTROLS + SPACES)))
@settings(max_examples=100, deadline=None, derandomize=True, database=None)
def test_whatever_is_typed_gives_one_clean_line(text: str) -> None:
    line = clean_line(text)
    assert len(line.splitlines()) <= 1
    assert not [char for char in line if unicodedata.category(char) in ("Cc", "Zl", "Zp")]
    assert line == line.strip() == unicodedata.normalize("NFC", line) == clean_line(line)


# What a text may hold: what is seen is what is there.

NAMES = {
    "Arabic": "محمد عبد الله",
    "Arabic, son and daughter": "أسماء بنت أبي بكر",
    "Arabic with tashkeel": "مُحَمَّدٌ رَسُولُ اللّٰهِ",
    "Persian": "علی\u200cرضا می\u200cخواهم",
    "Persian plural of a word in Latin letters": "CD\u200cها، «کتاب»\u200cها، ۵\u200cساله",
    "Persian year of the Hijra": "۱۴۰۵ ه\u200d.ش",
    "Urdu": "ذوالفقار علی بھٹو، بے\u200cنظیر",
    "Kurdish Sorani": "هێمن موکریانی، نا\u200cناسراو",
    "Uyghur": "ئابدۇراخمان",
    "Hebrew": "יִצְחָק רַבִּין",
    "Hebrew with points and accents": "בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים יְרוּשָׁלִַ֔ם",
    "Hebrew with a grapheme joiner": "\u05d0\u05b7\u034f\u05bd",
    "Yiddish": "ייִדיש",
    "Hindi": "श्री नरेंद्र, क्\u200dष, राजीव\u200d",
    "Hindi, joiner after a vowel sign": "श्री\u200d",
    "Marathi": "दऱ्\u200dया, सुऱ्या",
    "Nepali": "श्रीमान्\u200cको",
    "Bengali": "র\u200d্যাব, উদ্\u200cঘাটন",
    "Malayalam": "ക്\u200d, അവൻ, ശ്രീ",
    "Kannada": "ರ\u200d್ಯಾಂಕ್, ಶ್ರೀ",
    "Tamil": "ஸ்ரீ, க்\u200cஷ",
    "Sinhala": "ශ්\u200dරී ලංකා, ක\u200d්ව",
    "Thai": "น้ำทิพย์ ปิ่นเกล้า",
    "Lao": "ນ້ຳ",
    "Khmer": "ហ៊ុន សែន, ស្រី្ត",
    "Burmese": "အောင်ဆန်းစုကြည်",
    "Tibetan": "བསྟན་འཛིན་རྒྱ་མཚོ་ ཧཱུྃ",
    "Mongolian": "ᠮᠣᠩᠭᠣᠯ\u180eᠠ",
    "Amharic": "አበበ ቢቂላ",
    "Chinese": "王小明 𠮷野",
    "Japanese with a variant": "葛\U000e0100城",
    "Korean": "김대중",
    "Vietnamese": "Nguyễn Thị Ánh Nguyệt",
    "Georgian": "ქეთევან",
    "Armenian": "Արամ Խաչատրյան",
    "Māori": "Māori Ngāti Pōneke",
    "Yoruba": "Ọlọ́runtóbi",
    "Turkish": "Işıl İnönü ığdır",
    "apostrophes": "O'Brien, O’Brien, Hawaiʻi",
    "Spanish": "Núñez",
    "one letter": "O",
    "one ideograph": "李",
    "family and flags": "👩\u200d👩\u200d👧 🏳️\u200d🌈 👩🏽\u200d⚕️ 1️⃣",
    "N'Ko": "ߒߞߏ",
    "Adlam": "𞤀𞤣𞤤𞤢𞤥",
    "marks of direction": "עברית\u200e 123 \u061c٤",
    "Arabic and a word in Latin letters": "مصر (IOM)\u200f، ٢٠٢٦\u061c/٥",
    "Latin letters and a word in Hebrew": "Forum \u200fשלום!\u200e 2026",
    "Dhivehi with a mark of direction": "ދިވެހި\u200f 1",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_real_names_pass_unchanged(name: str) -> None:
    assert (clean_line(name), misleading(name), visible(name)) == (unicodedata.normalize("NFC", name), None, True)


@pytest.mark.parametrize(
    ("text", "character"),
    [
        *((f"Amal{chr(number)}Example", number) for number in range(0x202A, 0x202F)),
        *((f"Amal{chr(number)}Example", number) for number in range(0x2060, 0x2070)),
        *((f"Amal{chr(number)}", number) for number in (0xAD, 0x200B, 0xFEFF, 0x180E, 0x17B4, 0xFFF9, 0x1D173)),
        *((f"Amal{chr(number)}", number) for number in (0x115F, 0x1160, 0x3164, 0xFFA0)),
        *((f"Amal{chr(number)}", number) for number in (0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF)),
        *((f"Amal{chr(number)}", number) for number in (0xE0001, 0xE0020, 0xE0061, 0xE007F, 0xE0200)),
        ("Amal\ud800", 0xD800),
        # Marks of direction where nothing is written from right to left.
        ("pay\u200fpal", 0x200F),
        ("pay\u200epal", 0x200E),
        ("x\u061cy", 0x061C),
        ("1\u200f\u200f2", 0x200F),
        ("\u0664\u061c\u0665", 0x061C),
        # Grapheme joiners without Hebrew.
        ("A\u034fB", 0x034F),
        ("م\u034fا", 0x034F),
        ("\u05b7\u034f", 0x034F),
        # Joiners that join nothing.
        ("Am\u200dal", 0x200D),
        ("Am\u200cal", 0x200C),
        ("\u200cعلی", 0x200C),
        ("علی\u200c", 0x200C),
        ("علی\u200c رضا", 0x200C),
        ("می\u200c\u200cخواهم", 0x200C),
        ("क्\u200d\u200dष", 0x200D),
        ("ש\u200dל", 0x200D),
        ("王\u200d小", 0x200D),
        ("1\u200d2", 0x200D),
        ("👩\u200da", 0x200D),
        ("👩\u200c👩", 0x200C),
        ("\u200d👩", 0x200D),
        ("👩\u200d", 0x200D),
        # Variation selectors that vary nothing.
        ("a\ufe0f", 0xFE0F),
        ("\ufe00a", 0xFE00),
        ("я\U000e0100", 0xE0100),
        ("👩\ufe0f\ufe0f", 0xFE0F),
        ("a\u180b", 0x180B),
    ],
    ids=ascii,
)
def test_what_misleads_is_named(text: str, character: int) -> None:
    assert misleading(text) == f"the invisible character U+{character:04X}"


def test_marks_upon_marks_are_refused() -> None:
    assert misleading("e" + "\u0301" * 8) is None
    assert misleading("e" + "\u0301" * 9) == "more than 8 marks on one letter"
    assert misleading("Z\u0351\u036b\u0343\u032b\u0322\u0316\u0317\u0318\u0319a") == "more than 8 marks on one letter"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\u3000",
        "\u2800",
        "\u3164",
        "\u115f",
        "\u1160",
        "\uffa0",
        "\u0301\u0302",
        "\u034f",
        "\u200f",
        "\u200d",
    ],
    ids=ascii,
)
def test_a_text_of_which_nothing_is_seen(text: str) -> None:
    assert not visible(text)
    assert visible(text + "a")


REFUSED = set("\u200b\u202a\u202e\u2066\u2069\ufeff\u3164\ufdd0\uffff\U000e0041")
TYPED = st.text(
    st.one_of(
        st.sampled_from(sorted({*"".join(NAMES.values()), *CONTROLS, *SPACES, *REFUSED, "\u2800", "\u0301"})),
        st.characters(exclude_categories=()),
    ),
    max_size=40,
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("one\ntwo", "one\ntwo"),
        ("\r\n one \r\n\r\n\r\n\ttwo\u2028three\n", "one\n\ntwo\nthree"),
        ("a\x00b\x85c\x0bd", "ab\ncd"),
        ("  \n \t\n", ""),
    ],
    ids=ascii,
)
def test_paragraphs_keep_their_line_breaks(typed: str, kept: str) -> None:
    assert clean_paragraphs(typed) == kept


@given(TYPED)
@settings(max_examples=300, deadline=None, derandomize=True, database=None)
def test_whatever_passes_is_clean_and_stays_so(text: str) -> None:
    line = clean_line(text)
    assert clean_line(line) == line
    if misleading(line) is None:
        assert not REFUSED & set(line)
        assert not {"Cc", "Cs", "Zl", "Zp"} & {unicodedata.category(char) for char in line}
        assert line.encode().decode() == line


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
