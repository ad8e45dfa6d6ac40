"""Names of States where they occur in a text, in English and Arabic: for the person who reads it before it goes.

It shows more rather than less: `Iran` of “Iran (Islamic Republic of)”, `Egypt` in “Egyptian”, an Arabic name after
the letters that are written as one word with it. It finds no capital, no person, no misspelling.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.enums import Language
from services.rules.names import PartyName

_LANGUAGES = (Language.EN, Language.AR)
_SAME = {"’": "'", "‘": "'", "ʼ": "'", "ـ": "", "ى": "ي", "ة": "ه", "ٱ": "ا"}
_MOST_BEFORE = 4  # letters that Arabic writes before a name, as one word with it: wa-, bi-, li-, al-
_ARTICLES = ("the ", "ال")


@dataclass(frozen=True, slots=True)
class Mention:
    """A State named from the character `start` of a text until before `end`."""

    code: str
    start: int
    end: int


def find_states(text: str, states: Iterable[PartyName]) -> tuple[Mention, ...]:
    """Each place at which one of these States is named, in the text's order; of several names the longest."""
    folded, places = _folded(text)
    known, found = list(states), []
    for language in _LANGUAGES if folded else ():
        codes = {form: state.code for state in known for form in _forms(state.names.get(language, ""))}
        for match in _pattern(codes, language).finditer(folded):
            start, end = places[match.start(1)], places[match.end(1) - 1] + 1
            found.append(Mention(codes[match[1]], start, end))
    return tuple(sorted(found, key=lambda one: one.start))


def _pattern(forms: Iterable[str], language: Language) -> re.Pattern[str]:
    one_of = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    before = rf"\w{{0,{_MOST_BEFORE}}}?" if language is Language.AR else ""
    return re.compile(rf"(?<!\w){before}({one_of or '(?!)'})")


def _forms(name: str) -> set[str]:
    """The name, and what stands before a parenthesis; each also without an article."""
    forms = {_folded(form)[0].strip() for form in (name, name.partition("(")[0])}
    forms |= {form.removeprefix(article) for form in forms for article in _ARTICLES}
    return {form for form in forms if len(form) > 1}


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text without case, accents, vowel signs and variants of letters; and of which character each one comes."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in unicodedata.normalize("NFKD", character.casefold()):
            if unicodedata.combining(letter):
                continue
            for one in _SAME.get(letter, letter):
                letters.append(" " if one.isspace() else one)
                places.append(place)
    return "".join(letters), places
