"""Co-chairs: the slate with its checks, what it is appointed with, its record, and what nominees are told."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import Field, WithJsonSchema, model_validator

from api.schemas.common import Code, Day, FindingRead, Integer, PartyName, Reason, Schema, text_of
from api.schemas.forums import OverrideRead, OverrideSent
from api.schemas.reading import Digest, EmailRead, NameRead, NoteRead, RuleRead, StyleRead, TextsRead
from models.enums import Gender, Language, Level, MessageKind, Outcome, RegionalGroup, Severity, SlateChange
from models.slate import SlateRecord
from services.appointments import Decision
from services.notices import Notice
from services.queries.slates import SeatedMeeting
from services.rules.balance import Checked, findings_of
from services.rules.balance_facts import Bench, Holder
from services.rules.findings import Finding
from services.rules.names import PartyName as Named
from services.rules.names import PersonName
from services.slates import HolderNames, SeatChoice, Slate

TableNumber = Annotated[Integer, Field(ge=1, le=99, description="Number of a round table")]
Position = Annotated[Integer, Field(ge=1, le=4, description="Which of its co-chairs")]


class SeatNamed(Schema):
    """A co-chair's seat."""

    table: TableNumber
    position: Position


class SeatAppointed(SeatNamed):
    """A seat, and the nomination that is to have it; null: nobody."""

    nomination: UUID | None

    def choice(self) -> SeatChoice:
        """As use cases take it."""
        return SeatChoice(self.table, self.position, self.nomination)


class SeatTried(SeatNamed):
    """A seat, and a nomination or, as if it were nominated without a person, a State that is to have it."""

    nomination: UUID | None = None
    state: Code | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.nomination is None) == (self.state is None):
            raise ValueError("expected either a nomination or a State")
        return self

    def choice(self) -> SeatChoice:
        """As use cases take it."""
        return SeatChoice(self.table, self.position, self.nomination, self.state)


class ConsultedSent(Schema):
    """A regional group, or a State, and the day on which it was consulted."""

    party: Annotated[Code, Field(examples=["GROUP_AFRICAN"])]
    on: Day


Seats = Annotated[list[SeatAppointed], Field(min_length=1, max_length=99)]


class DecisionSent(Schema):
    """What comes with an appointment: why, who was consulted, and the overrides of blocking findings."""

    reason: Annotated[Reason | None, Field(examples=["As agreed with the chairs of the regional groups"])] = None
    consulted: Annotated[list[ConsultedSent], Field(max_length=200)] = Field([])
    overrides: Annotated[list[OverrideSent], Field(max_length=50)] = Field([])

    def decision(self) -> Decision:
        """As use cases take it."""
        return Decision(
            self.reason,
            tuple((consulted.party, consulted.on) for consulted in self.consulted),
            tuple(override.accepted() for override in self.overrides),
        )


class SlateSent(DecisionSent):
    """All co-chairs; a seat that is not named, or whose nomination is null, is vacant from now on."""

    seats: Seats


class CoChairSent(DecisionSent):
    """One co-chair; null: the appointment lapses, for a `reason`."""

    nomination: UUID | None


class SlateTried(Schema):
    """An allocation to check; seats that are not named are vacant."""

    seats: Annotated[list[SeatTried], Field(max_length=99)]


class PersonShown(Schema):
    """A person; the name is null where it is withheld."""

    id: UUID
    name: NameRead | None
    title: StyleRead | None
    gender: Gender


class CoChairRead(Schema):
    """A co-chair's seat with its holder; all is null of a vacant one, the person of one who is pending."""

    table: int | None
    position: int
    meeting_id: UUID
    title: TextsRead
    state: PartyName | None
    group: RegionalGroup | None
    nomination: UUID | None
    endorsed: bool
    person: PersonShown | None
    level: Level | None


def shown_person(person_id: UUID | None, gender: Gender, names: Mapping[UUID, PersonName]) -> PersonShown | None:
    """A person by id, with the name if it is not withheld."""
    if person_id is None:
        return None
    name = names.get(person_id)
    return PersonShown(
        id=person_id, name=name.name if name else None, title=name.title if name else None, gender=gender
    )


class RuleChecked(Schema):
    """A rule, in a sentence, and what is said of it. `undetermined`: it cannot be decided, and counts neither way."""

    code: RuleRead
    rule: Annotated[str, Field(examples=["No State has two seats."])]
    outcome: Outcome
    severity: Severity


class ChecksRead(Schema):
    """The rules that were asked, and their findings, blocking ones first."""

    checks: list[RuleChecked]
    findings: list[FindingRead]

    @staticmethod
    def parts(checked: Iterable[Checked]) -> dict[str, Any]:
        """The fields from the rules."""
        rules = tuple(checked)
        return {
            "checks": [
                RuleChecked(code=one.code, rule=one.rule, outcome=one.outcome, severity=one.severity) for one in rules
            ],
            "findings": shown_findings(findings_of(rules)),
        }


def shown_findings(findings: Iterable[Finding]) -> list[FindingRead]:
    """As answers have them."""
    return [FindingRead.model_validate(finding) for finding in findings]


class AllocationRead(ChecksRead):
    """An allocation with what the checks say of it."""

    seats: list[CoChairRead]

    @classmethod
    def of(cls, slate: Slate, names: HolderNames) -> Self:
        """As tried."""
        return cls(seats=seats_of(slate, names), **cls.parts(slate.checked))


def seats_of(slate: Slate, names: HolderNames) -> list[CoChairRead]:
    """All seats by table and position."""
    return shown_seats(slate, slate.benches, names)


def shown_seats(slate: Slate, benches: Sequence[Bench], names: HolderNames) -> list[CoChairRead]:
    """The seats of these benches, of the slate's tables in their order."""
    return [
        _shown_seat(table, bench.number, position, holder, names)
        for table, bench in zip(slate.tables, benches, strict=True)
        for position, holder in enumerate(bench.seats, start=1)
    ]


def _shown_seat(
    table: SeatedMeeting, number: int | None, position: int, holder: Holder | None, names: HolderNames
) -> CoChairRead:
    place = {"table": number, "position": position, "meeting_id": table.meeting_id, "title": dict(table.title)}
    if holder is None:
        vacant = dict.fromkeys(("state", "group", "nomination", "person", "level"))
        return CoChairRead(**place, **vacant, endorsed=False)
    named = None if holder.party is None else names.states.get(holder.party)
    return CoChairRead(
        **place,
        state=None if named is None else PartyName.of(named),
        group=holder.group,
        nomination=holder.nomination_id,
        endorsed=holder.endorsed,
        person=shown_person(holder.person_id, holder.gender, names.persons),
        level=holder.level,
    )


class ConsultedRead(Schema):
    """Who was consulted, and when."""

    party: PartyName
    on: date


class SeatRecorded(Schema):
    """A seat as it was held after a change; the person by id, null where pending."""

    table: int | None
    position: int
    meeting_id: UUID
    nomination: UUID | None
    state: PartyName | None
    person: UUID | None


class ChangeRead(Schema):
    """A change of the co-chairs on record: by whom, the seats after it, what was found, what was overridden and why.

    `person_changed` and a lapse by withdrawal are the State's own acts.
    """

    number: int
    change: SlateChange
    at: datetime
    by: EmailRead | None
    reason: NoteRead | None
    consulted: list[ConsultedRead]
    overrides: list[OverrideRead]
    findings: list[FindingRead]
    seats: list[SeatRecorded]

    @classmethod
    def of(cls, row: SlateRecord, parties: dict[UUID, Named], accounts: dict[UUID, str]) -> Self:
        """From the row, the names of the parties in it, and the addresses of accounts."""

        def named(key: str | None) -> PartyName | None:
            return None if key is None else PartyName.of(parties[UUID(key)])

        return cls(
            number=row.number,
            change=row.change,
            at=row.decided_at,
            by=None if row.decided_by is None else accounts[row.decided_by],
            reason=row.reason,
            consulted=[
                ConsultedRead(party=PartyName.of(parties[UUID(one["party_id"])]), on=date.fromisoformat(one["on"]))
                for one in row.consulted
            ],
            overrides=[OverrideRead(**override) for override in row.overrides],
            findings=[FindingRead.model_validate(finding) for finding in row.findings],
            seats=[
                SeatRecorded(
                    table=seat["table"],
                    position=seat["position"],
                    meeting_id=UUID(seat["meeting_id"]),
                    nomination=seat["nomination_id"],
                    state=named(seat["party_id"]),
                    person=seat["person_id"],
                )
                for seat in row.seats
            ],
        )


class ChangeList(Schema):
    """One page of the record, oldest first."""

    items: list[ChangeRead]
    next_cursor: str | None


class SlateRead(ChecksRead):
    """The co-chairs' seats of the draft, with what the checks say of them now. The ETag is `version`."""

    version: int
    seats: list[CoChairRead]

    @classmethod
    def of(cls, slate: Slate, names: HolderNames) -> Self:
        """From the slate of the draft."""
        return cls(version=slate.version, seats=seats_of(slate, names), **cls.parts(slate.checked))


REVIEWED = {"type": "string", "pattern": "^[0-9a-f]{64}$", "examples": ["0f" * 32]}


class NoticeRead(Schema):
    """What a nominee is to be told, to how many accounts; with none, by letter."""

    nomination: UUID
    state: PartyName
    kind: MessageKind
    accounts: int
    subject: Annotated[str, Field(examples=["Egypt: co-chair of a round table (Forum)"])]
    text: Annotated[str, Field(examples=["Egypt has been appointed to co-chair a round table."])]

    @classmethod
    def of(cls, notice: Notice) -> Self:
        """From what waits for release."""
        party = notice.nominee.party
        return cls(
            nomination=notice.nominee.row.id,
            state=PartyName(code=party.code, name={Language(key): text for key, text in party.names.items()}),
            kind=notice.kind,
            accounts=len(notice.accounts),
            subject=notice.subject,
            text=notice.text,
        )


class NoticeList(Schema):
    """What waits for release, by State, as it reads in the asked language; `reviewed` says which review it is."""

    reviewed: Digest
    items: list[NoticeRead]


class Release(Schema):
    """To release what was `reviewed`, as it was read: all of it, or that for `only` these nominations."""

    reviewed: Annotated[str, text_of(r"[0-9a-f]{64}", "what the review said of itself"), WithJsonSchema(REVIEWED)]
    only: Annotated[list[UUID], Field(min_length=1, max_length=500)] | None = None


class Released(Schema):
    """How many messages go out now."""

    messages: int
