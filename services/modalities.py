"""The one document in which a forum keeps what its mandate lets vary, and the templates it is copied from.

Sections are frozen dataclasses of the rules that read them; this model composes and validates them.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, model_validator

from models.enums import ForumTemplate, Language, MeetingKind
from services.rules.checks import PROGRAMME_RULES, code
from services.rules.days_off import DaysOffModalities
from services.rules.findings import Weight
from services.rules.programme import ProgrammeModalities
from services.rules.templates import TemplateMeeting

TEMPLATES = Path(__file__).parent / "reference" / "templates"


class Modalities(BaseModel):
    """One section a noun; every value with its authority. A rule that `checks` does not name is not asked."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    programme: ProgrammeModalities
    checks: dict[str, Weight]
    days_off: DaysOffModalities = DaysOffModalities()

    @model_validator(mode="after")
    def _know_the_rules(self) -> Self:
        if unknown := self.checks.keys() - {code(rule) for rule in PROGRAMME_RULES}:
            raise ValueError(f"checks: there is no rule called {', '.join(sorted(unknown))}")
        return self


class Template(BaseModel):
    """A mandate's template: its modalities, and the meetings of a complete draft."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    modalities: Modalities
    titles: dict[MeetingKind, dict[Language, str]]
    meetings: tuple[TemplateMeeting, ...]


@cache
def load_template(name: ForumTemplate) -> Template:
    """The template's data, validated."""
    return Template.model_validate(tomllib.loads((TEMPLATES / f"{name.value}.toml").read_text("utf-8")))


def merge(document: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """`document` with a JSON merge patch applied (RFC 7396): objects merge, null removes, all else replaces."""
    merged = dict(document)
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        elif isinstance(value, Mapping):
            below = merged.get(key)
            merged[key] = merge(below if isinstance(below, Mapping) else {}, value)
        else:
            merged[key] = value
    return merged
