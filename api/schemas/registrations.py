"""Registrations of persons with a forum."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import ConfigDict, Field, StrictBool

from api.schemas.common import UNSENT, Code, Integer, Line, PartyName, Reason, Remark, Schema, ShortLine, Update
from api.schemas.reading import NameRead, ReasonRead, StyleRead
from models.enums import (
    Attendance,
    ChangeState,
    Gender,
    Language,
    Origin,
    ParticipantClass,
    RegistrationAct,
    RegistrationState,
    TravelSupport,
)
from services.queries.registrations import Composed, RegistrationView
from services.registration_quotas import QuotaView
from services.rules.registrations import MOST_QUOTA, possible_acts

_EXAMPLE: dict[str, Any] = {
    "name": "Amal Example",
    "own_name": "أمل مثال",
    "title": "H.E. Ms.",
    "gender": "f",
    "function": "Head of delegation",
    "language": "ar",
    "origin": "ministry",
}
Name = Annotated[Line, Field(examples=["Amal Example"], description="In Latin letters")]
OwnName = Annotated[Line | None, Field(examples=["أمل مثال"], description="As the person writes it, in any script")]
Style = Annotated[ShortLine | None, Field(examples=["H.E. Ms."])]
Said = Annotated[Gender, Field(description="As they say themselves; never to be guessed")]
Function = Annotated[Line | None, Field(examples=["Head of delegation"], description="In the delegation")]
Come = Annotated[Origin | None, Field(description="Of members of delegations: from where in government and society")]
Asked = Annotated[
    Literal[TravelSupport.NOT_ASKED, TravelSupport.ASKED],
    Field(description="Whether support for travelling is asked for, from developing countries"),
]


class RegistrationCreate(Schema):
    """A person to nominate. `party`: its code, where the sender acts for several. No numbers of passports are
    collected; what a person needs in order to take part is sent by itself."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})

    party: Code | None = None
    name: Name
    own_name: OwnName = None
    title: Style = None
    gender: Said = Gender.PENDING
    function: Function = None
    language: Language = Language.EN
    attendance: Attendance = Attendance.IN_PERSON
    origin: Come = None
    travel_support: Asked = TravelSupport.NOT_ASKED

    def values(self) -> dict[str, Any]:
        """As use cases take them."""
        return {name: getattr(self, name) for name in RegistrationCreate.model_fields if name != "party"}


class RegistrationUpdate(Update):
    """Fields of a registration to change; those not sent stay."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"function": "Adviser"}], "minProperties": 1})

    name: Name = UNSENT
    own_name: OwnName = UNSENT
    title: Style = UNSENT
    gender: Said = UNSENT
    function: Function = UNSENT
    language: Language = UNSENT
    attendance: Attendance = UNSENT
    origin: Come = UNSENT
    travel_support: Asked = UNSENT


class NeedsSet(Schema):
    """What a person needs in order to take part, in their own words; null erases what was said."""

    needs: Annotated[Remark | None, Field(examples=["A seat that is reached without steps"])]


class NeedsRead(Schema):
    """What a person needs in order to take part; null: nothing was said. `version`: of the registration."""

    needs: Annotated[str | None, Field(examples=["A seat that is reached without steps"])]
    version: int


class TravelDecision(Schema):
    """Whether support for travelling is granted. `reason`, which the party reads, is owed where it is refused."""

    granted: StrictBool
    reason: Reason | None = None


class RegistrationWithdrawal(Schema):
    """That a party takes a registration back, and perhaps why."""

    reason: Reason | None = None


class RegistrationDecision(Schema):
    """The Secretariat's decision. `reason`, which the party reads, is owed for `decline` and `revoke`. `version`: of
    the registration as it was read; if it has another one by now, nothing is done."""

    decision: Literal[RegistrationAct.APPROVE, RegistrationAct.DECLINE, RegistrationAct.REVOKE]
    reason: Reason | None = None
    version: Annotated[Integer, Field(ge=1, le=999_999_999, examples=[2])] | None = None


class ChangeDecision(Schema):
    """What becomes of the change that waits. `reason`, which the party reads, is owed for `declined`."""

    decision: Literal[ChangeState.APPROVED, ChangeState.DECLINED]
    reason: Reason | None = None


class ProposedChange(Schema):
    """One field of a change that waits: what it was, and what is proposed."""

    field: Annotated[str, Field(examples=["function"])]
    before: Annotated[str | None, Field(examples=["Adviser"])]
    after: Annotated[str | None, Field(examples=["Head of delegation"])]


class RegistrationRead(Schema):
    """A registration. Its ETag is `version`. `state` since `since`; `possible`: what the reader can do with it next;
    `reason` of the last step; `travel_reason` of what was decided on support for travelling; `proposed`: the change
    that waits to be decided on, none in most. `name` is null once it was withheld."""

    id: UUID
    party: PartyName
    participant_class: ParticipantClass
    state: RegistrationState
    since: datetime
    possible: list[RegistrationAct]
    name: NameRead | None
    own_name: Annotated[str | None, Field(examples=["أمل مثال"])]
    title: StyleRead | None
    gender: Gender
    function: Annotated[str | None, Field(examples=["Head of delegation"])]
    language: Language
    attendance: Attendance
    origin: Origin | None
    travel_support: TravelSupport
    travel_reason: ReasonRead | None
    reason: ReasonRead | None
    proposed: list[ProposedChange]
    version: int
    created_at: datetime

    @classmethod
    def of(cls, view: RegistrationView) -> Self:
        """As its readers see it."""
        row = view.row
        return cls(
            id=row.id,
            party=PartyName(code=view.party.code, name=view.party.names),
            participant_class=row.class_,
            state=row.state,
            since=row.since,
            possible=list(possible_acts(row.state, view.acts)),
            **view.values,
            travel_reason=row.travel_reason,
            reason=row.reason,
            proposed=[
                ProposedChange(field=name, before=before, after=after)
                for name, (before, after) in (sorted(view.change.changes.items()) if view.change else ())
            ],
            version=row.version,
            created_at=row.created_at,
        )


class RegistrationList(Schema):
    """One page, those first that have waited longest in their state."""

    items: list[RegistrationRead]
    next_cursor: str | None

    @classmethod
    def of(cls, views: Iterable[RegistrationView], cursor: str | None) -> Self:
        """From the views."""
        return cls(items=[RegistrationRead.of(view) for view in views], next_cursor=cursor)


class ComposedRead(Schema):
    """How many persons of a class, an origin and a gender take part, and how."""

    participant_class: ParticipantClass
    origin: Origin | None
    gender: Gender
    attendance: Attendance
    count: int


class CompositionRead(Schema):
    """Who takes part, as counts alone: of registrations that were neither declined, withdrawn nor revoked."""

    total: int
    items: list[ComposedRead]

    @classmethod
    def of(cls, rows: list[Composed]) -> Self:
        """From the counts."""
        items = [
            ComposedRead(
                participant_class=row.class_,
                origin=row.origin,
                gender=row.gender,
                attendance=row.attendance,
                count=row.count,
            )
            for row in rows
        ]
        return cls(total=sum(row.count for row in rows), items=items)


class QuotaSet(Schema):
    """How many persons a party registers, and why it is not what holds for its class."""

    party: Annotated[Code, Field(examples=["EGY"])]
    quota: Annotated[Integer, Field(ge=0, le=MOST_QUOTA, examples=[3])]
    reason: Annotated[Reason, Field(examples=["It brings speakers of three round tables"])]


class QuotaRead(Schema):
    """What was set for one party, and when."""

    party: PartyName
    quota: int
    reason: ReasonRead
    updated_at: datetime

    @classmethod
    def of(cls, view: QuotaView) -> Self:
        """From the row and its party."""
        row, party = view
        own = PartyName(code=party.code, name=party.names)
        return cls(party=own, quota=row.quota, reason=row.reason, updated_at=row.updated_at)


class QuotaList(Schema):
    """One page, by the parties' English names."""

    items: list[QuotaRead]
    next_cursor: str | None
