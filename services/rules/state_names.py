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
_MOST_OF_ONE_PLACE = 4  # letters that Arabic writes before a name, as one word with it: wa-, bi-, li-, al-
_ARTICLES = ("the ", "ال")


@dataclass(frozen=True, slots=True)
class Mention:
    """A State named from the character `start` of a text until before `end`."""

    code: str
    start: int
    end: int


def find_states(text: str, states: Iterable[PartyName]) -> tuple[Mention, ...]:
    """Each place at which one of these States is named, in the text's order; of several that begin at one place the
    longest."""
    folded, places = _folded(text)
    longest: dict[int, Mention] = {}
    for state in states:
        for pattern in _patterns(state):
            for match in pattern.finditer(folded):
                start, end = places[match.start(1)], places[match.end(1) - 1] + 1
                former = longest.get(start)
                if former is None or end > former.end:
                    longest[start] = Mention(state.code, start, end)
    return tuple(longest[start] for start in sorted(longest))


def _patterns(state: PartyName) -> list[re.Pattern[str]]:
    found = []
    for language in _LANGUAGES:
        name = state.names.get(language)
        for form in _forms(name) if name else ():
            before = rf"(?<!\w)\w{{0,{_MOST_OF_ONE_PLACE}}}?" if language is Language.AR else r"(?<!\w)"
            found.append(re.compile(rf"{before}({re.escape(form)})"))
    return found


def _forms(name: str) -> set[str]:
    """The name, and what stands before a parenthesis; without an article."""
    forms = set()
    for form in (name, name.partition("(")[0]):
        folded = _folded(form)[0].strip()
        for article in _ARTICLES:
            folded = folded.removeprefix(article)
        forms.add(folded)
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
