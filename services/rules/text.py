"""Text that people type: cleaned once, before it is stored."""

import re
import unicodedata
from collections.abc import Mapping

from models.enums import Language

_LINE_BREAKS = {ord("\n"), 0x2028, 0x2029, ord("\r"), 0x85, ord("\t")}


def clean_line(text: str) -> str:
    """One line: line breaks and tabs become spaces, control characters go, NFC, no space at the ends.

    What passes here cannot break a line of an iCalendar feed or of a log.
    """
    spaced = "".join(" " if ord(char) in _LINE_BREAKS else char for char in text)
    kept = "".join(char for char in spaced if unicodedata.category(char) != "Cc")
    return unicodedata.normalize("NFC", kept).strip()


_BIDI = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}  # embeddings, overrides and isolates, which may stay open
_ZERO_WIDTH = {0x00AD, 0x180E, 0x200B, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF}
_MISLEADING = _BIDI | _ZERO_WIDTH | {*range(0xE0000, 0xE0080)}


def misleading(text: str) -> str | None:
    """The first character that makes a text look other than it is, as `U+202E`; None in an honest text.

    Source: Unicode TR 36 and 39. ZWNJ and ZWJ (Persian, Indic scripts, emoji) and the marks LRM, RLM, ALM stay.
    """
    for character in text:
        surrogate, noncharacter = unicodedata.category(character) == "Cs", ord(character) & 0xFFFE == 0xFFFE
        if ord(character) in _MISLEADING or surrogate or noncharacter:
            return f"U+{ord(character):04X}"
    return None


def visible(text: str) -> bool:
    """Whether anything of a text can be seen."""
    return any(unicodedata.category(character)[0] in "LNPS" for character in text)


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
