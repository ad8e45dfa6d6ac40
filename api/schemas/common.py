"""Types that several schemas share: one line of text, texts by language, days and wall times."""

from datetime import date, datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, NaiveDatetime, StringConstraints, model_validator

from models.enums import Language
from services.rules.text import clean_line

# The default of a field that a PATCH need not send; whether it was sent is in `model_fields_set`.
UNSENT: Any = None

FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2199, 12, 31)


def _not_empty(text: str) -> str:
    if not text:
        raise ValueError("expected some text")
    return text


def _with_english(texts: dict[Language, str]) -> dict[Language, str]:
    if Language.EN not in texts:
        raise ValueError("expected at least an English text (en)")
    return texts


def _whole_minutes(wall: datetime) -> datetime:
    if wall.second or wall.microsecond:
        raise ValueError("expected whole minutes, such as 2026-05-05T10:00")
    if not FIRST_DAY <= wall.date() <= LAST_DAY:
        raise ValueError(f"expected a time from {FIRST_DAY} to {LAST_DAY}")
    return wall


Line = Annotated[str, StringConstraints(max_length=300), AfterValidator(clean_line), AfterValidator(_not_empty)]
Texts = Annotated[
    dict[Language, Line],
    AfterValidator(_with_english),
    Field(examples=[{"en": "Round table 1", "ar": "المائدة المستديرة 1"}]),
]
Day = Annotated[date, Field(ge=FIRST_DAY, le=LAST_DAY, examples=["2026-05-05"])]
WallTime = Annotated[NaiveDatetime, AfterValidator(_whole_minutes), Field(examples=["2026-05-05T10:00"])]
Slug = Annotated[
    str,
    StringConstraints(min_length=3, max_length=60, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$"),
    Field(examples=["imrf-2026"], description="Lower-case letters, digits and single hyphens"),
]
Code = Annotated[
    str,
    StringConstraints(max_length=60, pattern=r"^[A-Za-z0-9_]+$"),
    Field(examples=["EGY"], description="A party's code: ISO 3166 alpha-3 for States"),
]
Note = Annotated[Line | None, Field(examples=["First programme"])]


class Schema(BaseModel):
    """Base of all schemas: no field that is not named."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)


class Update(Schema):
    """Base of what a PATCH takes: some of the fields, at least one."""

    @model_validator(mode="after")
    def _something(self) -> Self:
        if not self.model_fields_set:
            raise ValueError("expected at least one field to change")
        return self


class FindingRead(Schema):
    """A remark of a check with the authority of its rule; `concerns` are ids of meetings, or `objective:7`."""

    code: str
    severity: str
    message: str
    authority: str
    concerns: list[str]


class ProblemRead(BaseModel):
    """An error (RFC 9457). `code` is stable; `errors` name fields, `findings` name rules."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    code: str
    errors: list[dict[str, str]] | None = None
    findings: list[FindingRead] | None = None
    meeting: dict[str, Any] | None = None


class RoomName(Schema):
    """A room as meetings show it."""

    id: UUID
    name: dict[Language, str]
    venue: dict[Language, str]
    city: str
