"""Lists on which speakers are selected, requests to speak there, and the selection as it is proposed and decided."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import ConfigDict, Field, StrictBool, WithJsonSchema, field_validator

from api.schemas.balance import RoleBalance, RoleDraftBalance
from api.schemas.co_chairs import shown_findings
from api.schemas.common import (
    UNSENT,
    Code,
    FindingRead,
    Integer,
    PartyName,
    Reason,
    RuleCode,
    Schema,
    Update,
    text_of,
)
from api.schemas.forms import text_form
from api.schemas.forums import OverrideSent
from api.schemas.reading import CodeRead, Digest, NameRead, ReasonRead, RuleRead
from models.enums import InscriptionAct, InscriptionState, Level, MeetingKind
from services.queries.speaking_requests import SpeakingView
from services.rules.findings import Finding
from services.rules.names import PartyName as Named
from services.rules.speaking_proposals import Proposed, Skip
from services.selected_lists import SelectedListView
from services.speaking_selections import Decision, ProposalView

_CLASS = Field(examples=["member_state"])
SpeakerClass = Annotated[
    RuleCode | None,
    Field(
        examples=["civil_society"],
        description="In which class, where the party may ask in several: for which seat of the opening segment",
    ),
]
SecondChoice = Annotated[UUID | None, Field(description="The list of another meeting of the same kind")]
SpeakerRegistration = Annotated[
    UUID | None, Field(description="Who would speak: a registration of the party, by its id")
]
Decided = Literal[InscriptionAct.SELECT, InscriptionAct.WAITLIST, InscriptionAct.DECLINE]
_DIGEST_FORM = "[0-9a-f]{64}"
ReadProposal = Annotated[
    str,
    text_of(_DIGEST_FORM, "the `digest` of the proposal as you read it: 64 digits and letters a to f"),
    WithJsonSchema(text_form(_DIGEST_FORM, "0f" * 32, "Of the proposal as it was read")),
]
SelectedKind = Literal[MeetingKind.ROUND_TABLE, MeetingKind.HEARING, MeetingKind.PLENARY_OPENING]


class SelectedListCreate(Schema):
    """The list of a round table, the hearing or the opening segment. Of a public one everybody reads who is
    selected."""

    meeting_id: UUID
    public: StrictBool = False


class SelectedListUpdate(Update):
    """Whether everybody reads who is selected."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"public": True}]})

    public: StrictBool


class SelectedListRead(Schema):
    """A list on which speakers are selected."""

    id: UUID
    meeting_id: UUID
    meeting_kind: MeetingKind
    number: Annotated[int | None, Field(examples=[1])]
    public: bool
    announced_at: datetime | None
    version: int

    @classmethod
    def of(cls, view: SelectedListView) -> Self:
        """As its reader sees it."""
        return cls(**_list_fields(view))


class SelectedSpeakerRead(Schema):
    """A party that is selected."""

    party: PartyName
    speaker_class: Annotated[str, _CLASS]
    level: Level


class SelectedSpeakersRead(SelectedListRead):
    """A list with those who are selected, by the alphabet; null where that is not for its reader."""

    selected: list[SelectedSpeakerRead] | None

    @classmethod
    def of(cls, view: SelectedListView) -> Self:
        """As its reader sees it."""
        selected = None
        if view.selected is not None:
            selected = [
                SelectedSpeakerRead(
                    party=PartyName.of(Named(party.code, party.names)), speaker_class=row.class_, level=row.level
                )
                for row, party in view.selected
            ]
        return cls(**_list_fields(view), selected=selected)


def _list_fields(view: SelectedListView) -> dict[str, Any]:
    row = view.found.row
    return {
        "id": row.id,
        "meeting_id": row.meeting_id,
        "meeting_kind": view.found.kind,
        "number": view.found.number,
        "public": row.public,
        "announced_at": row.announced_at,
        "version": row.version,
    }


class SelectedListList(Schema):
    """All lists of a forum on which speakers are selected, whole: one a meeting."""

    items: list[SelectedListRead]


class SpeakingRequestCreate(Schema):
    """A request to speak: one of a party for all meetings of a kind. `list_id`: the first choice. `party`: for whom,
    where one acts for several, or keeps lists."""

    list_id: UUID
    second_id: SecondChoice = None
    party: Code | None = None
    speaker_class: SpeakerClass = None
    level: Level = Level.OTHER
    registration_id: SpeakerRegistration = None


class SpeakingRequestUpdate(Update):
    """Another first choice, or another level, gives the request a new place in the order."""

    list_id: UUID = UNSENT
    second_id: SecondChoice = UNSENT
    speaker_class: SpeakerClass = UNSENT
    level: Level = UNSENT
    registration_id: SpeakerRegistration = UNSENT

    @field_validator("list_id", "level", "speaker_class", mode="before")
    @classmethod
    def _never_null(cls, value: Any) -> Any:
        if value is None:
            raise ValueError("expected a value; leave it out to keep it as it is")
        return value


class SpeakingRequestRead(Schema):
    """A request to speak. `granted_id`: the list for which it is selected. It is ranked within its level by
    `placed_at`, the instant at which it was received, or last changed its first choice or level. `arrival` is told to
    who keeps lists. `reason`: of the last decision."""

    id: UUID
    party: PartyName
    meeting_kind: MeetingKind
    list_id: UUID
    second_id: UUID | None
    granted_id: UUID | None
    speaker_class: Annotated[str, _CLASS]
    speaker: NameRead | None
    level: Level
    state: InscriptionState
    reason: ReasonRead | None
    received_at: datetime
    placed_at: datetime
    arrival: Annotated[int | None, Field(examples=[17])]
    version: int

    @classmethod
    def of(cls, view: SpeakingView) -> Self:
        """As its reader sees it."""
        row = view.row
        return cls(
            id=row.id,
            party=PartyName.of(Named(view.party.code, view.party.names)),
            meeting_kind=view.kind,
            list_id=row.list_id,
            second_id=row.second_id,
            granted_id=row.granted_id,
            speaker_class=row.class_,
            speaker=None if view.person is None else view.person.name,
            level=row.level,
            state=row.state,
            reason=row.reason,
            received_at=row.received_at,
            placed_at=row.placed_at,
            arrival=row.arrival if view.staff else None,
            version=row.version,
        )


class SpeakingRequestList(Schema):
    """One page, as they were received."""

    items: list[SpeakingRequestRead]
    next_cursor: str | None

    @classmethod
    def of(cls, views: Iterable[SpeakingView], cursor: str | None) -> Self:
        """From the views."""
        return cls(items=[SpeakingRequestRead.of(view) for view in views], next_cursor=cursor)


class SkipRead(Schema):
    """Why a request is not selected for a list; for any, where `list_id` is null."""

    list_id: UUID | None
    code: RuleRead
    message: Annotated[str, Field(examples=["Round table 1: the 25 places for Member States are taken."])]
    authority: Annotated[str, Field(examples=["practice"])]

    @classmethod
    def of(cls, skip: Skip) -> Self:
        """As the pass found it."""
        return cls(list_id=skip.list_id, code=skip.code, message=skip.message, authority=skip.authority.value)


class ProposedRead(Schema):
    """What is proposed for a request: to select it for `list_id`, or where that is null to let it wait; with each
    skip on the way, and what is to be known of the party."""

    request_id: UUID
    version: int
    party: CodeRead
    speaker_class: Annotated[str, _CLASS]
    level: Level
    decision: Decided
    list_id: UUID | None
    skips: list[SkipRead]
    remarks: Annotated[list[str], Field(examples=[["Co-chairs Round table 1."]])]

    @classmethod
    def of(cls, one: Proposed, level: Level) -> Self:
        """As it is proposed."""
        return cls(
            request_id=one.request.id,
            version=one.request.version,
            party=one.request.code,
            speaker_class=one.request.class_,
            level=level,
            decision=InscriptionAct.WAITLIST if one.list_id is None else InscriptionAct.SELECT,
            list_id=one.list_id,
            skips=[SkipRead.of(skip) for skip in one.skips],
            remarks=list(one.remarks),
        )


class ProposedTableRead(Schema):
    """A meeting's places: those there are, that are taken now, and that would be taken; with the balance of these."""

    list_id: UUID
    title: Annotated[str, Field(examples=["Round table 1"])]
    most: int
    taken: int
    proposed: int
    balance: RoleBalance


class SelectionProposalRead(Schema):
    """A selection by level, arrival and places, over all meetings of a kind; nothing of it is stored. `digest` goes
    with a decision that is to be made on this and nothing newer. `balance`: of all who would be selected, with
    what the rules of balance say."""

    meeting_kind: MeetingKind
    digest: Digest
    tables: list[ProposedTableRead]
    items: list[ProposedRead]
    balance: RoleDraftBalance

    @classmethod
    def of(cls, view: ProposalView) -> Self:
        """As it is proposed now."""
        setting = view.setting
        members, most = setting.membership.total, setting.allotment.most.value
        tables = [
            ProposedTableRead(
                list_id=table.id,
                title=table.title,
                most=most,
                taken=view.taken[table.id][0],
                proposed=view.taken[table.id][1],
                balance=RoleBalance(**RoleBalance.figures(view.balances[table.id], members)),
            )
            for table in setting.tables
        ]
        balance = RoleDraftBalance(
            **RoleBalance.figures(view.balance, members), **RoleDraftBalance.parts(view.balance.checked or ())
        )
        return cls(
            meeting_kind=setting.lists[0].kind,
            digest=view.digest,
            tables=tables,
            items=[ProposedRead.of(one, setting.views[one.request.id].row.level) for one in view.proposed],
            balance=balance,
        )


class SelectionDecision(Schema):
    """Of one request. `list_id`: for which of its choices it is selected, the first if it is left out. A reason,
    which the party reads, is needed to decline, and to take a place away. `version`: of what was read."""

    request_id: UUID
    decision: Decided
    list_id: UUID | None = None
    reason: Reason | None = None
    version: Annotated[Integer, Field(ge=1)] | None = None

    def accepted(self) -> Decision:
        """As the use case takes it."""
        return Decision(self.request_id, self.decision, self.list_id, self.reason, self.version)


class SelectionDecisions(Schema):
    """Decisions on requests for the meetings of a kind: all are made or none. `digest`: of the proposal that they are
    made on; left out, they are made on whatever has come since."""

    meeting_kind: SelectedKind
    decisions: Annotated[list[SelectionDecision], Field(min_length=1, max_length=500)]
    digest: ReadProposal | None = None
    overrides: Annotated[list[OverrideSent], Field(max_length=50)] = Field([])

    @field_validator("decisions")
    @classmethod
    def _each_once(cls, decisions: list[SelectionDecision]) -> list[SelectionDecision]:
        if len({one.request_id for one in decisions}) < len(decisions):
            raise ValueError("expected each request once")
        return decisions


class DecidedRead(Schema):
    """The requests as they are decided, in the order sent, and what was found and overridden."""

    items: list[SpeakingRequestRead]
    findings: list[FindingRead]

    @classmethod
    def of(cls, views: Iterable[SpeakingView], findings: Iterable[Finding]) -> Self:
        """From the views."""
        return cls(items=[SpeakingRequestRead.of(view) for view in views], findings=shown_findings(findings))
