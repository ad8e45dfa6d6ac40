"""Text that people type: cleaned once, before it is stored."""

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


def pick(texts: Mapping[Language, str], language: Language) -> tuple[str, Language]:
    """The text in `language` or, visibly (the language comes with it), in English."""
    if language in texts:
        return texts[language], language
    return texts[Language.EN], Language.EN


def negotiate(accept_language: str | None) -> Language:
    """The official language that an Accept-Language header prefers; English where it names none.

    Source: RFC 9110, 12.5.4. A malformed weight counts as 0.
    """
    best, best_weight = Language.EN, 0.0
    for item in (accept_language or "").split(","):
        tag, _, parameter = item.strip().partition(";")
        weight = _weight(parameter.strip())
        primary = tag.split("-")[0].lower()
        if weight > best_weight and primary in set(Language):
            best, best_weight = Language(primary), weight
    return best


def _weight(parameter: str) -> float:
    if not parameter:
        return 1.0
    try:
        weight = float(parameter.removeprefix("q="))
    except ValueError:
        return 0.0
    return weight if 0.0 <= weight <= 1.0 else 0.0
