"""What people are told of the way on which they come to a forum, read once from ways.toml."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.enums import Language
from services.reference.labels import Words
from services.rules.accreditation import Guidance

_WORDS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("ways.toml").read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class WayWords:
    """Why the way is theirs, what to do next, and what is confirmed first (None: nothing)."""

    why: Words
    next: Words
    to_confirm: Words | None


def way_words(guidance: Guidance) -> WayWords:
    """In the six languages."""
    why = _WORDS["why"][guidance.way]
    if guidance.claim is not None:
        why = why.get(guidance.claim, why)  # one way may rest on several claims
    to_confirm = _WORDS["to_confirm"][guidance.claim] if guidance.to_confirm else None
    return WayWords(_read(why), _read(_WORDS["next"][guidance.way]), to_confirm and _read(to_confirm))


def _read(words: dict[str, str]) -> Words:
    return {Language(language): text for language, text in words.items()}
