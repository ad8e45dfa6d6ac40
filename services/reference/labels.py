"""The words shown for our vocabulary, read once from labels.toml."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from models.enums import Designation, Language, SeatRole

_WORDS = tomllib.loads(Path(__file__).with_name("labels.toml").read_text("utf-8"))

ROLES: Mapping[SeatRole, Mapping[Language, str]] = {role: _WORDS["role"][role] for role in SeatRole}
DESIGNATIONS: Mapping[Designation, Mapping[Language, str]] = {
    designation: _WORDS["designation"][designation] for designation in Designation
}
OBJECTIVES: Mapping[Language, str] = _WORDS["word"]["objectives"]
CLOSED: Mapping[Language, str] = {Language(language): word for language, word in _WORDS["word"]["closed"].items()}
