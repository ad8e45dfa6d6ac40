"""Organizations that may be one, or be taken for one another, by name, website, number and acronym.

It only tells: nothing is refused because of it. Nothing depends on chance, the clock or the order of what is given.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from rapidfuzz import fuzz, process

from models.enums import Likeness
from services.reference.confusables import skeleton

# Of 100: twice the letters in common, in their order, of all letters of both. tests/services/test_likeness.py has the
# table of names by which it was chosen.
SIMILAR = 88
_SCORES = {
    Likeness.SAME_NUMBER: 100,
    Likeness.SAME_NAME: 100,
    Likeness.LOOKS_ALIKE: 99,
    Likeness.SAME_WEBSITE: 98,
    Likeness.SAME_ACRONYM: 50,
}
_MOST_SIMILAR = 97  # what is only similar never stands before what is the same
_KEPT = 32_768  # names whose forms are kept, some 1 kB each: a register of 10,000 with three names each


def _words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Hosts where everybody has a page: sharing one says nothing.
_SHARED_HOSTS = _words_of(
    "facebook.com m.facebook.com fb.com instagram.com linkedin.com x.com twitter.com youtube.com tiktok.com t.me"
    " wa.me linktr.ee medium.com github.com sites.google.com docs.google.com drive.google.com bit.ly vk.com"
    " weebly.com wixsite.com wordpress.com blogspot.com"
)
# Legal forms of associations and companies, without dots. None that is a word of names, such as foundation or verein.
_LEGAL_FORMS = _words_of(
    "ac aisbl ano aps asbl bhd bv cic cio corp corporation csr ets ev gemeinnützige ggmbh gmbh inc incorporated ivzw"
    " limited llc llp ltd mbh nv ngo npo odv ong onlus ooo osc oü plc private pty pvt ry sarl scio sdn srl udruga ug"
    " vzw zs ано мбоо мроо нко ооо роо"
)
# They stand before names too: ONG Migrants.
_BEFORE = _words_of("ano asbl ngo npo ong onlus osc ооо ано нко роо")
# Words that say little about which organization it is.
_LITTLE_WORDS = _words_of(
    "a an and for in of on the to au aux d de des du en et l la le les pour sur con del e el las los o para por y"
    " da das do dos com na no der die das den für im und van von"
)
_SILENT = re.compile("[.'’‘ʼ`´\"“”«»\u200c\u200d\u0640]")  # between letters: e.V., L'Union; joiners; tatweel
_SINGLE_LETTERS = re.compile(r"(?<!\S)(\S) (?=\S(?!\S))")
_HAN = "[\u3005\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_BETWEEN_HAN = re.compile(f"(?<={_HAN}) (?={_HAN})")
_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")  # Latin, Greek, Cyrillic; Arabic
# After NFD, which takes hamza and madda off alef, waw and ya. Letters of Persian and Urdu among them.
_ARABIC = str.maketrans({"ى": "ي", "ی": "ي", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ک": "ك", "ٱ": "ا", "ؤ": "و", "ئ": "ي"})


@dataclass(frozen=True, slots=True)
class Organization:
    """What organizations are compared by. `names`: in any script; `country`: a code, alike for all of them."""

    id: UUID
    names: tuple[str, ...]
    acronym: str | None = None
    website_host: str | None = None
    country: str | None = None
    ecosoc_number: str | None = None


@dataclass(frozen=True, slots=True)
class Resemblance:
    """`reasons`: each once, the strongest first. `score`: 100 at most, for the order alone."""

    id: UUID
    reasons: tuple[Likeness, ...]
    score: int


@dataclass(frozen=True, slots=True)
class _Forms:
    """A name as it is compared: whole, as it looks, by the letters of its words in alphabetical order."""

    same: str
    looks: frozenset[str]
    words: str


def resemblances(one: Organization, others: Sequence[Organization]) -> list[Resemblance]:
    """Those of `others`, itself apart, that are like `one`: the highest score first, then by id.

    In a register of 10,000 some 30 ms, and 1 s when all names are new: to be called in a thread.
    """
    found: dict[UUID, dict[Likeness, int]] = {}
    others = [other for other in others if other.id != one.id]
    for id_, reason, score in (*_by_facts(one, others), *_by_names(one, others)):
        reasons = found.setdefault(id_, {})
        reasons[reason] = max(score, reasons.get(reason, 0))
    like = [_resemblance(id_, reasons) for id_, reasons in found.items()]
    return sorted(like, key=lambda one: (-one.score, one.id))


def _resemblance(id_: UUID, reasons: dict[Likeness, int]) -> Resemblance:
    """Of names that are the same it is not said that they look alike or are similar too."""
    of_names = [Likeness.SAME_NAME, Likeness.LOOKS_ALIKE, Likeness.SIMILAR_NAME]
    weaker = [reason for reason in of_names if reason in reasons][1:]
    kept = tuple(reason for reason in Likeness if reason in reasons and reason not in weaker)
    return Resemblance(id_, kept, max(reasons[reason] for reason in kept))


_Found = Iterator[tuple[UUID, Likeness, int]]


def _by_facts(one: Organization, others: Sequence[Organization]) -> _Found:
    number, host, acronym = _letters(one.ecosoc_number), _host(one.website_host), _letters(one.acronym)
    for other in others:
        if number and number == _letters(other.ecosoc_number):
            yield other.id, Likeness.SAME_NUMBER, _SCORES[Likeness.SAME_NUMBER]
        if host and host == _host(other.website_host):
            yield other.id, Likeness.SAME_WEBSITE, _SCORES[Likeness.SAME_WEBSITE]
        if len(acronym) > 1 and one.country and one.country == other.country and acronym == _letters(other.acronym):
            yield other.id, Likeness.SAME_ACRONYM, _SCORES[Likeness.SAME_ACRONYM]


@lru_cache(_KEPT)
def _letters(text: str | None) -> str:
    """Letters and digits alone, without case."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text or "").casefold()))


def _host(text: str | None) -> str:
    """Empty for one that many share."""
    host = (text or "").casefold().rstrip(".").removeprefix("www.")
    return "" if host in _SHARED_HOSTS else host


def _by_names(one: Organization, others: Sequence[Organization]) -> _Found:
    """Each name of the one with each of the others."""
    mine = [forms for forms in map(_forms, one.names) if forms.same]
    sames, looks = {forms.same for forms in mine}, {look for forms in mine for look in forms.looks}
    named = [(other.id, _forms(name)) for other in others for name in other.names]
    for id_, forms in named:
        if forms.same in sames:
            yield id_, Likeness.SAME_NAME, _SCORES[Likeness.SAME_NAME]
        elif not forms.looks.isdisjoint(looks):
            yield id_, Likeness.LOOKS_ALIKE, _SCORES[Likeness.LOOKS_ALIKE]
    words = [forms.words for _, forms in named]
    for query in {forms.words for forms in mine}:
        for _, score, place in process.extract(query, words, scorer=fuzz.ratio, score_cutoff=SIMILAR, limit=None):
            yield named[place][0], Likeness.SIMILAR_NAME, min(int(score), _MOST_SIMILAR)


@lru_cache(_KEPT)
def _forms(name: str) -> _Forms:
    bare = _without_legal_forms(_bare(unicodedata.normalize("NFKC", name)))
    same = unicodedata.normalize("NFKC", bare.casefold())
    looks = frozenset(map(skeleton, (bare, bare.lower(), bare.upper())))  # І is l, and 1 is I, in one of them
    return _Forms(same, looks, _words(same))


def _bare(text: str) -> str:
    """Without punctuation; letters that stand alone are put together, so that `e. V.` is `eV`."""
    silent = _SILENT.sub("", text)
    spaced = "".join(character if _is_spoken(character) else " " for character in silent)
    return _BETWEEN_HAN.sub("", _SINGLE_LETTERS.sub(r"\1", " ".join(spaced.split())))


def _is_spoken(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _without_legal_forms(text: str) -> str:
    """All of it, where nothing else is left."""
    words = text.split()
    while len(words) > 1 and words[-1].casefold() in _LEGAL_FORMS:
        words.pop()
    while len(words) > 1 and words[0].casefold() in _BEFORE:
        words.pop(0)
    return " ".join(words)


def _words(text: str) -> str:
    """Without little words and marks; Arabic letters that are often written for one another are one."""
    plain = _MARKS.sub("", unicodedata.normalize("NFD", text)).translate(_ARABIC)
    words = plain.split()
    return " ".join(sorted(_telling(words) or words))


def _telling(words: Iterable[str]) -> list[str]:
    return [word for word in words if word not in _LITTLE_WORDS]
