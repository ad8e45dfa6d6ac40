"""Characters that look like others, and what a text looks like.

Source: Unicode Technical Standard 39, section 4, and its data (data/README.md has their version and licence).
"""

import csv
import unicodedata
from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent / "data" / "confusables.csv"


@cache
def _prototypes() -> dict[int, str]:
    with _DATA.open(encoding="ascii", newline="") as file:
        rows = list(csv.DictReader(file))
    return {int(row["character"], 16): "".join(chr(int(c, 16)) for c in row["prototype"].split()) for row in rows}


def skeleton(text: str) -> str:
    """What a text looks like, not to be shown: two texts with the same skeleton look alike.

    `skeleton` of the standard, without the step that drops invisible characters: `rules.text` refuses them.
    """
    return _decomposed(_decomposed(text).translate(_prototypes()))


def _decomposed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFD", text)
