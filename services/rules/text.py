"""Text that people type: cleaned once, before it is stored."""

import re
import unicodedata
from collections.abc import Mapping

from models.enums import Language

_LINE_BREAKS = {ord("\n"), 0x2028, 0x2029, ord("\r"), 0x85, ord("\t")}


_DIRECTIONS = "\u061c\u200e\u200f"  # marks of direction: ALM, LRM, RLM
_SPACES = "".join(char for char in map(chr, range(0x3001)) if char.isspace())


def clean_line(text: str) -> str:
    """One line: line breaks and tabs become spaces, control characters go, NFC, no space or direction at the ends.

    What passes here cannot break a line of an iCalendar feed or of a log.
    """
    spaced = "".join(" " if ord(char) in _LINE_BREAKS else char for char in text)
    kept = "".join(char for char in spaced if unicodedata.category(char) != "Cc")
    return unicodedata.normalize("NFC", kept).strip(_SPACES + _DIRECTIONS)


_PARAGRAPH = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_GAP = re.compile("\n{3,}")


def clean_paragraphs(text: str) -> str:
    """The same of a longer text, whose line breaks stay: each line clean, at most one of them empty in a row."""
    lines = (clean_line(line) for line in _PARAGRAPH.split(text))
    return _GAP.sub("\n\n", "\n".join(lines)).strip("\n")


_BIDI = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}  # embeddings, overrides and isolates, which may stay open
_UNSEEN = {0x00AD, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x200B, 0x3164, 0xFEFF, 0xFFA0}  # shown as nothing, or as a space
_FORMATS = {*range(0x2060, 0x2066), *range(0x206A, 0x2070), *range(0xFFF9, 0xFFFC), *range(0x1BCA0, 0x1BCA4)}
_MORE_FORMATS = {*range(0x1D173, 0x1D17B), *range(0xFDD0, 0xFDF0)}  # of music; and what is no character at all
_MISLEADING = _BIDI | _UNSEEN | _FORMATS | _MORE_FORMATS
_BLANK = 0x2800  # a Braille cell without dots: honest between others, and nothing to see alone

_ZWNJ, _ZWJ = "\u200c", "\u200d"
_MOST_MARKS = 8  # on one letter: Hebrew with points and accents has 4, Tibetan stacks have 6
# Scripts whose letters join, or that have a virama: there the two joiners change what is seen.
_JOINING = re.compile(
    "[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1700-\u18af\u1a20-\u1bff\ua840-\ua87f\ua8e0-\ua8ff\ua980-\uaadf"
    "\uaae0-\uabff\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00011fff\U0001e900-\U0001e95f]"
)
_EMOJI_BEFORE = re.compile("[\ufe0f\U0001f3fb-\U0001f3ff]")
_VARIED = re.compile("[0-9#*\u203c\u2049\u1000-\u109f\ua840-\ua87f\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_MONGOLIAN = re.compile("[\u1820-\u18af]")
_CGJ = "\u034f"
_HEBREW = re.compile("[\u05d0-\u05ea\u05ef-\u05f2\ufb1d-\ufb4f]")  # there CGJ keeps the order of points


def misleading(text: str) -> str | None:
    """The first thing that makes a text look other than it is, in words; None in an honest text.

    Source: Unicode TR 36 and 39. The joiners (ZWNJ, ZWJ) and variation selectors stay where they change what is seen
    (UAX 31, 2.3; IDNA's CONTEXTJ): in Persian and Indic words, in emoji. So do LRM, RLM and ALM in a text with
    a letter that is written from right to left, and CGJ in a text with a Hebrew one.
    """
    if text.isascii():
        return None
    marks = 0
    for place, character in enumerate(text):
        category = unicodedata.category(character)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks > _MOST_MARKS:
            return f"more than {_MOST_MARKS} marks on one letter"
        if _is_misleading(character, category) or not _in_place(text, place):
            return f"the invisible character U+{ord(character):04X}"
    return None


def _is_misleading(character: str, category: str) -> bool:
    number = ord(character)
    noncharacter = number & 0xFFFE == 0xFFFE
    tag = 0xE0000 <= number <= 0xE0FFF and not 0xE0100 <= number <= 0xE01EF
    return number in _MISLEADING or category == "Cs" or noncharacter or tag


def _in_place(text: str, place: int) -> bool:
    """Whether a joiner, selector or mark of direction stands where it changes what is seen; True of all else."""
    character, before, after = text[place], text[place - 1 : place], text[place + 1 : place + 2]
    if character in (_ZWNJ, _ZWJ):
        return _joins(before, character, after)
    if character in _DIRECTIONS:
        return any(map(_leftward, text))
    if character == _CGJ:
        return bool(_HEBREW.search(text))
    if 0x180B <= ord(character) <= 0x180F:
        return bool(_MONGOLIAN.match(before))
    if 0xFE00 <= ord(character) <= 0xFE0F or 0xE0100 <= ord(character) <= 0xE01EF:
        return bool(_VARIED.match(before)) or (before != "" and unicodedata.category(before)[0] == "S")
    return True


def _leftward(character: str) -> bool:
    """Whether it is a letter written from right to left; of the marks themselves two have such a direction too."""
    return unicodedata.bidirectional(character) in ("R", "AL") and unicodedata.category(character)[0] == "L"


def _joins(before: str, joiner: str, after: str) -> bool:
    former, latter = _category(before), _category(after)
    if _JOINING.match(before) and former in "LM":
        final = joiner == _ZWJ or unicodedata.combining(before) == 9  # virama
        return final or latter in "LMN"
    if _JOINING.match(after) and latter in "LM":
        return former in "LMNPS"
    emoji = unicodedata.category(before) == "So" or _EMOJI_BEFORE.match(before) if before else None
    return bool(joiner == _ZWJ and emoji and after and unicodedata.category(after) == "So")


def _category(character: str) -> str:
    """The first letter of its category; what is not there counts as a control character."""
    return unicodedata.category(character)[0] if character else "C"


def visible(text: str) -> bool:
    """Whether anything of a text can be seen."""
    shown = (char for char in text if ord(char) not in _UNSEEN and ord(char) != _BLANK)
    return any(unicodedata.category(char)[0] in "LNPS" for char in shown)


def pick(texts: Mapping[Language, str], language: Language) -> tuple[str, Language]:
    """The text in `language` or, visibly (the language comes with it), in English."""
    if language in texts:
        return texts[language], language
    return texts[Language.EN], Language.EN


def negotiate(accept_language: str | None) -> Language:
    """The official language that an Accept-Language header prefers; English where it names none.

    Source: RFC 9110, 12.4.2 and 12.5.4. A malformed weight counts as 0; `*`, any language, is English.
    """
    best, best_weight = Language.EN, 0.0
    for item in (accept_language or "").split(","):
        tag, _, parameter = item.partition(";")
        primary = "en" if tag.strip() == "*" else tag.strip().split("-")[0].lower()
        weight = _weight(parameter.strip()) if ";" in item else 1.0
        if weight > best_weight and primary in set(Language):
            best, best_weight = Language(primary), weight
    return best


_QVALUE = re.compile(r"q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)", re.IGNORECASE | re.ASCII)


def _weight(parameter: str) -> float:
    found = _QVALUE.fullmatch(parameter)
    return float(found[1]) if found else 0.0
