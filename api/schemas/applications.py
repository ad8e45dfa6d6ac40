"""Applications for special accreditation."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import ConfigDict, Field, WithJsonSchema

from api.schemas.common import (
    EACH_ONCE,
    PARAGRAPHS,
    UNSENT,
    Code,
    FieldError,
    Integer,
    Line,
    PartyName,
    Reason,
    Schema,
    Update,
    of_length,
)
from api.schemas.forms import prose_form
from api.schemas.reading import NameRead, NoteRead, ReasonRead, ReferenceRead
from models.application import ApplicationDocument, ApplicationEvent
from models.enums import (
    ActivityLevel,
    ApplicationAct,
    ApplicationState,
    DocumentKind,
    FundingKind,
    Gender,
    StakeholderCategory,
)
from services.applications import still_missing
from services.queries.applications import ApplicationView, Waiting
from services.rules.applications import possible_acts

LONGEST = 5000  # characters of one answer


Essay = Annotated[str, PARAGRAPHS, of_length(1, LONGEST), WithJsonSchema(prose_form(1, LONGEST))]
Countries = Annotated[list[Code], EACH_ONCE, Field(max_length=200, json_schema_extra={"uniqueItems": True})]
ActivityLevels = Annotated[list[ActivityLevel], EACH_ONCE, Field(json_schema_extra={"uniqueItems": True})]
Percent = Annotated[Integer, Field(ge=0, le=100)]


class ProgrammeGiven(Schema):
    """A programme relevant to migration, and the countries where it runs."""

    title: Annotated[Line, Field(examples=["Legal advice to seasonal workers"])]
    description: Essay | None = None
    countries: Annotated[Countries, Field(examples=[["MAR", "ESP"]])]


class FundingGiven(Schema):
    """A source of funds: of which kind, from which country, which part of all."""

    source: Annotated[Line, Field(examples=["Membership fees"])]
    kind: FundingKind
    country: Code | None = None
    percent: Percent | None = None


class BodyMember(Schema):
    """A member of the governing body. Gender as they say themselves; never to be guessed."""

    name: Annotated[Line, Field(examples=["Amal Example"])]
    nationality: Code
    gender: Gender = Gender.PENDING


class MembershipGiven(Schema):
    """Who the members are, how many, and where."""

    description: Essay | None = None
    members: Annotated[Integer, Field(ge=0, le=2_000_000_000)] | None = None
    countries: Countries = Field(default_factory=list)


_EXAMPLE: dict[str, Any] = {
    "purpose": "Legal advice to migrant workers",
    "programmes": [{"title": "Legal advice to seasonal workers", "countries": ["MAR", "ESP"]}],
    "activity_level": ["national", "regional"],
}


class Answers(Schema):
    """Answers of the form."""

    purpose: Annotated[Essay | None, Field(description="What the organization is for")] = UNSENT
    contribution: Annotated[Essay | None, Field(description="What it would contribute to the forum")] = UNSENT
    programmes: Annotated[list[ProgrammeGiven], Field(max_length=50)] | None = UNSENT
    activity_level: ActivityLevels | None = UNSENT
    funding: Annotated[list[FundingGiven], Field(max_length=50)] | None = UNSENT
    governing_body: Annotated[list[BodyMember], Field(max_length=100)] | None = UNSENT
    membership: MembershipGiven | None = UNSENT

    def answers(self) -> dict[str, Any]:
        """Those that were sent, as they are stored."""
        return self.model_dump(mode="json", include=self.model_fields_set)


class AnswersUpdate(Answers, Update):
    """Answers to save; those not sent stay, null takes one back."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE], "minProperties": 1})


class ApplicationCreate(Schema):
    """An application to begin: for an organization that you act for, by its code. PATCH saves more as one goes."""

    organization: Annotated[Code, Field(examples=["NGO_7KQ0M4ZD"])]
    answers: Answers = Field(default_factory=Answers)


class Withdrawal(Schema):
    """That the organization takes its application back, and perhaps why."""

    reason: Reason | None = None


class Screening(Schema):
    """The Secretariat's decision. `reason`, which the applicant reads, is owed for `screen_out` and `return`;
    `fields` are those to be corrected. `version`: of the application as it was read; if it has another one by now,
    nothing is done."""

    decision: Literal[ApplicationAct.SCREEN_IN, ApplicationAct.SCREEN_OUT, ApplicationAct.RETURN]
    reason: Reason | None = None
    fields: Annotated[list[Line], EACH_ONCE, Field(max_length=20, examples=[["governing_body"]])] | None = None
    version: Annotated[Integer, Field(ge=1, le=999_999_999, examples=[3])] | None = None


class DocumentRead(Schema):
    """A document handed in. `sha256` is of its bytes."""

    id: UUID
    kind: DocumentKind
    title: NameRead
    size: int
    sha256: str
    uploaded_at: datetime

    @classmethod
    def of(cls, row: ApplicationDocument) -> Self:
        """From the row."""
        return cls.model_validate(row)


class ApplicationItemRead(Schema):
    """An application as lists have it. `state` since `since`; `possible`: what the reader can do with it next. Of a
    returned one `returned_fields` are to be corrected before `due_at`, and `note` says why; of one that was screened
    out it is the reason."""

    id: UUID
    organization: PartyName
    acronym: NameRead | None
    country: PartyName
    category: StakeholderCategory
    state: ApplicationState
    since: datetime
    possible: list[ApplicationAct]
    reference: ReferenceRead | None
    submitted_at: datetime | None
    returned_fields: list[str] | None
    note: NoteRead | None
    due_at: datetime | None
    version: int
    created_at: datetime

    @classmethod
    def item(cls, view: ApplicationView, **more: Any) -> Self:
        """As its readers see it."""
        row = view.row
        return cls(
            id=row.id,
            organization=PartyName(code=view.party.code, name=view.party.names),
            acronym=view.organization.acronym,
            country=PartyName(code=view.country.code, name=view.country.names),
            category=view.organization.category,
            state=row.state,
            since=row.since,
            possible=list(possible_acts(row.state, view.acts)),
            reference=row.reference,
            submitted_at=row.submitted_at,
            returned_fields=row.returned_fields,
            note=row.note,
            due_at=row.due_at,
            version=row.version,
            created_at=row.created_at,
            **more,
        )


class ApplicationRead(ApplicationItemRead):
    """An application whole. Its ETag is `version`. `missing`: what keeps it from being complete, in words."""

    answers: dict[str, Any]
    documents: list[DocumentRead]
    missing: list[FieldError]

    @classmethod
    def of(cls, view: ApplicationView) -> Self:
        """As its readers see it."""
        missing = [FieldError(field=m.field, code="not_given", message=m.message) for m in still_missing(view)]
        documents = [DocumentRead.of(document) for document in view.documents]
        return cls.item(view, answers=view.row.answers, documents=documents, missing=missing)


class ApplicationList(Schema):
    """One page, those first that have waited longest in their state."""

    items: list[ApplicationItemRead]
    next_cursor: str | None

    @classmethod
    def of(cls, views: Iterable[ApplicationView], cursor: str | None) -> Self:
        """From the views."""
        return cls(items=[ApplicationItemRead.item(view) for view in views], next_cursor=cursor)


class WaitingRead(Schema):
    """How many applications are in a state, and since when the one that has waited longest; in whole days."""

    state: ApplicationState
    count: int
    oldest_since: datetime
    oldest_days: int


class QueueRead(Schema):
    """The Secretariat's work: how many applications are in which state."""

    items: list[WaitingRead]

    @classmethod
    def of(cls, rows: Iterable[Waiting], now: datetime) -> Self:
        """As it is now."""
        return cls(
            items=[
                WaitingRead(
                    state=one.state,
                    count=one.count,
                    oldest_since=one.oldest_since,
                    oldest_days=(now - one.oldest_since).days,
                )
                for one in rows
            ]
        )


class EventRead(Schema):
    """A step of an application: what was done, from which state to which, when, and the reason if one was given."""

    number: int
    act: ApplicationAct
    before: ApplicationState
    after: ApplicationState
    reason: ReasonRead | None
    at: datetime

    @classmethod
    def of(cls, row: ApplicationEvent) -> Self:
        """From the row."""
        return cls.model_validate(row)


class EventList(Schema):
    """All steps of an application, in their order."""

    items: list[EventRead]
