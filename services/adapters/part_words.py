"""What somebody's part in a meeting is, in one line: `Your part: Co-chair (Egypt); Place offered until …`."""

from collections.abc import Iterable

from models.enums import Language
from services.adapters.calendar_entries import punctuation
from services.adapters.wording import instant_in_words
from services.reference.labels import PARTS, UNTIL, YOUR_PART
from services.rules.concerns import Part
from services.rules.names import Names
from services.rules.text import pick


def describe_parts(parts: Iterable[Part], names: Names, language: Language, timezone: str) -> str | None:
    """The line, or None where there is no part. `timezone`: by whose clocks the end of an offer is told."""
    said = list(dict.fromkeys(_one(part, names, language, timezone) for part in parts))
    if not said:
        return None
    marks = punctuation(language)
    return f"{pick(YOUR_PART, language)[0]}{marks.colon}{marks.semicolon.join(said)}"


def _one(part: Part, names: Names, language: Language, timezone: str) -> str:
    """What it is, for whom, how many, until when. Persons are not named: who reads it knows whose it is."""
    words = pick(PARTS[part.kind], language)[0]
    if part.number > 1:
        words = f"{words} × {part.number}"
    if part.until is not None:
        words = f"{words} {pick(UNTIL, language)[0]} {instant_in_words(part.until, timezone, language)}"
    party = names.parties.get(part.party_id) if part.party_id else None
    return f"{words} ({pick(party.names, language)[0]})" if party else words
