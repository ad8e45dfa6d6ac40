"""Types that several schemas share: one line of text, texts by language, days and wall times."""

import re
from datetime import date, datetime
from http import HTTPStatus
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    NaiveDatetime,
    StrictInt,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType

from api.schemas.forms import (
    CODE,
    CODE_FORM,
    LINK,
    LINK_FORM,
    RULE,
    RULE_FORM,
    SLUG,
    SLUG_FORM,
    TEXTS,
    WALL,
    WEBSITE,
    WEBSITE_FORM,
    ZONE,
    ZONE_FORM,
    line_form,
    prose_form,
)
from api.schemas.reading import CityRead, CodeRead, PartyTexts, RoomTexts, RuleRead, VenueTexts
from models.enums import Language
from services.rules.names import PartyName as Named
from services.rules.text import clean_line, clean_paragraphs, misleading, visible

# The default of a field that a PATCH need not send; whether it was sent is in `model_fields_set`.
UNSENT: Any = None

FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2199, 12, 31)


def honest(text: str) -> str:
    """The text, if it looks like what it is. Raises ValueError."""
    if found := misleading(text):
        raise ValueError(f"expected a text without {found}")
    return text


def _seen(text: str) -> str:
    if not visible(text):
        raise ValueError("expected some text")
    return text


def text_of(pattern: str, expected: str) -> BeforeValidator:
    """For values that JSON holds as text: a number is not taken for a date, nor half a text for a whole one."""
    form = re.compile(pattern)

    def check(value: Any) -> Any:
        if not isinstance(value, str) or not form.fullmatch(value):
            raise ValueError(f"expected {expected}")
        return value

    return BeforeValidator(check)


def _day_within_bounds(day: date) -> date:
    if not FIRST_DAY <= day <= LAST_DAY:
        raise ValueError(f"expected a day from {FIRST_DAY} to {LAST_DAY}")
    return day


def _within_bounds(instant: datetime) -> datetime:
    if not FIRST_DAY <= instant.date() <= LAST_DAY:
        raise ValueError(f"expected an instant from {FIRST_DAY} to {LAST_DAY}")
    return instant


def _slug_length(slug: str) -> str:
    if not 3 <= len(slug) <= 60:
        raise ValueError("expected 3 to 60 characters")
    return slug


def _with_english(texts: dict[Language, str]) -> dict[Language, str]:
    if Language.EN not in texts:
        raise ValueError("expected at least an English text (en)")
    return texts


def _possible(wall: datetime) -> datetime:
    if not FIRST_DAY <= wall.date() <= LAST_DAY:
        raise ValueError(f"expected a time from {FIRST_DAY} to {LAST_DAY}")
    return wall


def _typed(text: str) -> str:
    return _seen(honest(clean_line(text)))


def _typed_paragraphs(text: str) -> str:
    return _seen(honest(clean_paragraphs(text)))


def of_length(least: int, most: int) -> AfterValidator:
    """Measured once it is clean: what is stored counts, not how a keyboard composed it."""

    def measured(text: str) -> str:
        if len(text) > most:
            raise PydanticCustomError("string_too_long", "expected {most} characters at most", {"most": most})
        if len(text) < least:
            raise ValueError(f"expected at least {least} characters")
        return text

    return AfterValidator(measured)


def each_once(values: list[Any]) -> list[Any]:
    """Raises ValueError."""
    if len(set(values)) < len(values):
        raise ValueError("expected each once")
    return values


EACH_ONCE = AfterValidator(each_once)


def _whole(value: Any) -> Any:
    """JSON has one kind of number: 5.0 is the integer 5."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Integer = Annotated[StrictInt, BeforeValidator(_whole)]
Number = Annotated[Integer, Field(ge=1, le=999)]
TYPED = AfterValidator(_typed)  # the one place through which all goes that people type
PARAGRAPHS = AfterValidator(_typed_paragraphs)  # and longer texts, which keep their line breaks
Line = Annotated[str, TYPED, of_length(1, 300), WithJsonSchema(line_form(1, 300))]
TitleLine = Annotated[str, TYPED, of_length(1, 200), WithJsonSchema(line_form(1, 200))]
Reason = Annotated[str, TYPED, of_length(10, 2000), WithJsonSchema(line_form(10, 2000))]
Prose = Annotated[str, PARAGRAPHS, of_length(1, 2000), WithJsonSchema(prose_form(1, 2000))]
Remark = Annotated[str, TYPED, of_length(1, 2000), WithJsonSchema(line_form(1, 2000))]
ShortLine = Annotated[str, TYPED, of_length(1, 60), WithJsonSchema(line_form(1, 60))]
Words = Annotated[
    str,
    AfterValidator(lambda text: honest(clean_line(text))),
    of_length(0, 200),
    WithJsonSchema({"type": "string", "format": "words", "examples": ["migrants"]}),
]
Timezone = Annotated[str, text_of(ZONE_FORM, "a time zone such as America/New_York"), WithJsonSchema(ZONE)]
Texts = TypeAliasType("Texts", Annotated[dict[Language, Line], AfterValidator(_with_english), WithJsonSchema(TEXTS)])
Day = Annotated[
    date,
    text_of(r"\d{4}-\d\d-\d\d", "a date such as 2026-05-05"),
    AfterValidator(_day_within_bounds),
    Field(examples=["2026-05-05"]),
]
_WALL = r"\d{4}-\d\d-\d\dT\d\d:\d\d(:00(\.0+)?)?"
_Wall = Annotated[
    NaiveDatetime,
    text_of(_WALL, "a local date and time in whole minutes, without an offset, such as 2026-05-05T10:00"),
    AfterValidator(_possible),
]


WallTime = Annotated[_Wall, WithJsonSchema({**WALL, "examples": ["2026-05-05T10:00"]})]
EndTime = Annotated[_Wall, WithJsonSchema({**WALL, "examples": ["2026-05-05T13:00"]})]
Instant = Annotated[
    AwareDatetime,
    text_of(r"\d{4}-\d\d-\d\dT.*", "an instant with its offset, such as 2026-05-05T14:00:00Z"),
    AfterValidator(_within_bounds),
    Field(examples=["2026-05-05T14:00:00Z"]),
]
Slug = Annotated[
    str,
    text_of(SLUG_FORM, "lower-case letters, digits and single hyphens, such as imrf-2026"),
    AfterValidator(_slug_length),
    WithJsonSchema(SLUG),
]
Code = Annotated[str, text_of(CODE_FORM, "a party's code such as EGY"), WithJsonSchema(CODE)]
Link = Annotated[
    str,
    StringConstraints(max_length=2000),
    text_of(
        LINK_FORM,
        "an address that begins with https://, without spaces and without a name or password before the host",
    ),
    WithJsonSchema(LINK),
]
_ODD_HOSTS = ("localhost", "local", "internal", "lan", "home", "corp", "invalid", "onion")


def _website(text: str) -> str:
    """With its host in small letters. Raises ValueError for a host that the public does not reach."""
    host = re.split("[/?#]", text.partition("//")[2], maxsplit=1)[0]
    if len(host) > 253 or host.lower().endswith(tuple(f".{last}" for last in (*_ODD_HOSTS, "home.arpa"))):
        raise ValueError("expected an address that everybody can open")
    return text.replace(host, host.lower(), 1)


Website = Annotated[
    str,
    StringConstraints(max_length=2000),
    text_of(
        WEBSITE_FORM,
        "an address as a browser copies it, such as https://www.example.org, with the name of a host and without a"
        " name, password or port",
    ),
    AfterValidator(_website),
    WithJsonSchema(WEBSITE),
]
RuleCode = Annotated[
    str, text_of(RULE_FORM, "the code of a finding such as round_table_half_day"), WithJsonSchema(RULE)
]
Note = Annotated[Line | None, Field(examples=["First programme"])]


class Schema(BaseModel):
    """Base of all schemas: no field that is not named."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)


class Update(Schema):
    """Base of what a PATCH takes: some of the fields, at least one."""

    model_config = ConfigDict(json_schema_extra={"minProperties": 1})

    @model_validator(mode="after")
    def _something(self) -> Self:
        if not self.model_fields_set:
            raise ValueError("expected at least one field to change")
        return self

    def sent(self) -> dict[str, Any]:
        """The fields that were sent, by name."""
        return {name: getattr(self, name) for name in self.model_fields_set}


class FindingRead(Schema):
    """A remark of a check with the authority of its rule.

    `concerns` are ids of meetings, `person:<id>` or `objective:7`. A blocking finding that is `overridable` does not
    stop the act where the Office gives its reason.
    """

    code: RuleRead
    severity: Annotated[str, Field(examples=["blocking"])]
    message: Annotated[str, Field(examples=["No round table covers objective 23."])]
    authority: Annotated[str, Field(examples=["73/326"])]
    concerns: Annotated[list[str], Field(examples=[["objective:23"]])]
    overridable: bool


class FieldError(BaseModel):
    """A field that is not as it must be, and what was expected."""

    field: str
    code: str
    message: str


PROBLEM: dict[str, Any] = {
    "type": "about:blank",
    "title": HTTPStatus(422).phrase,
    "status": 422,
    "detail": "opens_on: expected a date such as 2026-05-05",
    "instance": "/v1/forums",
    "code": "invalid",
    "errors": [{"field": "opens_on", "code": "value_error", "message": "expected a date such as 2026-05-05"}],
}


class ProblemRead(BaseModel):
    """An error (RFC 9457). `code` is stable; `errors` name fields, `findings` name rules.

    `meeting`, `meetings`, `nomination`, `organization`, `speaking_request` and `forums` are what stands in the way.
    """

    model_config = ConfigDict(json_schema_extra={"examples": [PROBLEM]})

    type: str
    title: str
    status: int
    detail: str
    instance: str
    code: str
    errors: list[FieldError] | None = None
    findings: list[FindingRead] | None = None
    meeting: dict[str, Any] | None = None
    meetings: list[str] | None = None
    nomination: UUID | None = None
    organization: UUID | None = None
    speaking_request: UUID | None = None
    forums: list[str] | None = None
    fields: list[str] | None = None


class PartyName(Schema):
    """A party by code and names."""

    code: CodeRead
    name: PartyTexts

    @classmethod
    def of(cls, party: Named) -> Self:
        """From the party as rules name it."""
        return cls(code=party.code, name=dict(party.names))


class RoomName(Schema):
    """A room as meetings show it."""

    id: UUID
    name: RoomTexts
    venue: VenueTexts
    city: CityRead
