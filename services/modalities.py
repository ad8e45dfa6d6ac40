"""The one document in which a forum keeps what its mandate lets vary, and the templates it is copied from.

Sections are frozen dataclasses of the rules that read them; this model composes and validates them.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, model_validator

from models.enums import Audience, ForumTemplate, Language, MeetingKind
from services.rules.accreditation import AccreditationModalities
from services.rules.changes import ChangesModalities
from services.rules.checks import CODES
from services.rules.co_chairs import CoChairsModalities, LevelsModalities
from services.rules.days_off import DaysOffModalities
from services.rules.deadline_rules import DeadlinesModalities
from services.rules.findings import Weight
from services.rules.places import PlacesModalities
from services.rules.programme import ProgrammeModalities
from services.rules.registrations import RegistrationsModalities
from services.rules.speakers import SpeakersModalities
from services.rules.speaking_requests import SelectionsModalities
from services.rules.templates import TemplateMeeting

TEMPLATES = Path(__file__).parent / "reference" / "templates"


class Modalities(BaseModel):
    """One section a noun; every value with its authority. A rule that `checks` does not name is not asked."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    programme: ProgrammeModalities
    days_off: DaysOffModalities = DaysOffModalities()
    deadlines: DeadlinesModalities = Field(default_factory=DeadlinesModalities)
    co_chairs: CoChairsModalities = Field(default_factory=CoChairsModalities)
    levels: LevelsModalities = Field(default_factory=LevelsModalities)
    accreditation: AccreditationModalities = Field(default_factory=AccreditationModalities)
    registrations: RegistrationsModalities = Field(default_factory=RegistrationsModalities)
    speakers: SpeakersModalities = Field(default_factory=SpeakersModalities)
    selections: SelectionsModalities = Field(default_factory=SelectionsModalities)
    places: PlacesModalities = Field(default_factory=PlacesModalities)
    changes: ChangesModalities = Field(default_factory=ChangesModalities)
    checks: dict[str, Weight]

    @model_validator(mode="after")
    def _know_the_rules(self) -> Self:
        if unknown := self.checks.keys() - CODES:
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


_SPEAKERS = TypeAdapter(SpeakersModalities)


def speakers_rules(document: Mapping[str, Any]) -> SpeakersModalities:
    """The section of lists of speakers alone: for requests of which hundreds come in one second."""
    return _SPEAKERS.validate_python(document.get("speakers", {}))


_SELECTIONS = TypeAdapter(SelectionsModalities)


def selections_rules(document: Mapping[str, Any]) -> SelectionsModalities:
    """The section of selections of speakers alone."""
    return _SELECTIONS.validate_python(document.get("selections", {}))


_CHANGES = TypeAdapter(ChangesModalities)


def quiet_minutes(document: Mapping[str, Any]) -> int:
    """For how long a change waits for another one before people are told."""
    return _CHANGES.validate_python(document.get("changes", {})).quiet_minutes.value


def public_part(document: Mapping[str, Any]) -> dict[str, Any]:
    """Modalities as JSON without the rules of deadlines that are not for everybody."""
    if "deadlines" not in document:
        return dict(document)
    rules = document["deadlines"]["rules"]
    public = {key: rule for key, rule in rules.items() if rule["audience"] == Audience.EVERYBODY}
    return {**document, "deadlines": {**document["deadlines"], "rules": public}}


def mistyped(sent: Any, stored: Any, path: str = "") -> str | None:
    """The path of a whole number that was sent as a text, or as true or false; None where there is none."""
    if isinstance(stored, Mapping) and isinstance(sent, Mapping):
        below = ((f"{path}.{key}" if path else key, sent[key], stored.get(key)) for key in sent)
        return next((found for where, one, kept in below if (found := mistyped(one, kept, where))), None)
    number = isinstance(stored, int) and not isinstance(stored, bool)
    return path if number and isinstance(sent, str | bool) else None


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
