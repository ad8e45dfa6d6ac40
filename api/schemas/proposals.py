"""Proposals for co-chairs: what is asked of the search, and what it finds."""

from collections.abc import Sequence
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, StrictBool, model_validator

from api.schemas.co_chairs import (
    CoChairRead,
    SeatNamed,
    SeatTried,
    shown_findings,
    shown_seats,
)
from api.schemas.common import Code, FindingRead, Integer, Schema
from api.schemas.reading import CodeRead
from services.proposals import Asked, Search
from services.rules.balance import UNDETERMINED, check_balance, explain, findings_of
from services.rules.balance_facts import BalanceFacts, Holder
from services.rules.co_chairs import BALANCE, Reason
from services.rules.proposals import EFFORT, Clash, Part, Proposal, Proposals, Relaxation, Separation

MOST = 50


class ProposalsAsked(Schema):
    """Which seats to fill, whom to keep, and whom to leave out.

    `seats`: those to be filled, even if they are held now; null: all vacant ones. `keep`: who holds another seat now
    keeps it. `locked`: who is to have a seat in any case. `only`: these nominations, or nobody of their States.
    `relaxed`: binding checks that only cost points this time. `effort`: how many steps the search may take.
    """

    limit: Annotated[Integer, Field(ge=1, le=MOST)] = 10
    seats: Annotated[list[SeatNamed], Field(min_length=1, max_length=99)] | None = None
    keep: StrictBool = True
    locked: Annotated[list[SeatTried], Field(max_length=99)] = Field([])
    without_states: Annotated[list[Code], Field(max_length=200)] = Field([])
    without: Annotated[list[UUID], Field(max_length=500)] = Field([])
    only: Annotated[list[UUID], Field(max_length=500)] = Field([])
    relaxed: Annotated[list[Reason], Field(max_length=20)] = Field([])
    effort: Annotated[Integer, Field(ge=1, le=EFFORT)] = EFFORT

    @model_validator(mode="after")
    def _of_balance(self) -> Self:
        if wrong := [reason.value for reason in self.relaxed if reason not in BALANCE]:
            raise ValueError(f"expected relaxed to name checks of balance, not {', '.join(wrong)}")
        return self

    def asked(self) -> Asked:
        """As the use case takes it."""
        return Asked(
            seats=None if self.seats is None else [(seat.table, seat.position) for seat in self.seats],
            keep=self.keep,
            locked=[seat.choice() for seat in self.locked],
            without_states=self.without_states,
            without=self.without,
            only=self.only,
            relaxed=self.relaxed,
            limit=self.limit,
            effort=self.effort,
        )


class ReasonRead(Schema):
    """What one reason adds to a score, or (below zero) takes from it, how often, and what it asks for."""

    code: Reason
    times: int
    points: int
    rule: Annotated[str, Field(examples=["No regional group holds more than its part of the membership."])]

    @classmethod
    def list_of(cls, parts: Sequence[Part]) -> list[Self]:
        """From the parts of a score."""
        return [
            cls(code=part.reason, times=part.times, points=part.points, rule=explain(part.reason)) for part in parts
        ]


class SeatDiffers(Schema):
    """A seat that another State or nomination would hold in the next proposal."""

    table: int | None
    position: int
    here: CodeRead
    there: CodeRead


class SeparationRead(Schema):
    """What separates a proposal from the next: points and reasons, as this one's less the next one's, and seats.
    `tie`: they score alike, and the order of the States' codes, seat by seat, decides."""

    points: int
    tie: bool
    reasons: list[ReasonRead]
    seats: list[SeatDiffers]

    @classmethod
    def of(cls, found: Separation, facts: BalanceFacts) -> Self:
        """From what the search found."""
        return cls(
            points=found.points,
            tie=found.points == 0,
            reasons=ReasonRead.list_of(found.parts),
            seats=[
                SeatDiffers(
                    table=facts.benches[seat.bench].number,
                    position=seat.seat + 1,
                    here=_code(seat.here),
                    there=_code(seat.there),
                )
                for seat in found.seats
            ],
        )


def _code(holder: Holder) -> str:
    return holder.party or ""


class ProposalRead(Schema):
    """An allocation: its score, higher being better, by reason; all seats; what the checks say; and what separates it
    from the next one, null where there is none."""

    rank: int
    score: int
    reasons: list[ReasonRead]
    seats: list[CoChairRead]
    findings: list[FindingRead]
    undetermined: Annotated[int, Field(description="How many of the findings say that it cannot be decided")]
    separates: SeparationRead | None

    @classmethod
    def of(cls, found: Proposal, search: Search) -> Self:
        """From what the search found."""
        findings = findings_of(check_balance(found.facts, search.slate.setting.modalities.checks))
        return cls(
            rank=found.rank,
            score=found.score.total,
            reasons=ReasonRead.list_of(found.score.parts),
            seats=shown_seats(search.slate, found.facts.benches, search.names),
            findings=shown_findings(findings),
            undetermined=sum(finding.code == UNDETERMINED for finding in findings),
            separates=None if found.separates is None else SeparationRead.of(found.separates, found.facts),
        )


class ClashingRuleRead(Schema):
    """One of the rules that cannot all be kept, in words."""

    key: Annotated[str, Field(examples=["group_missing:EASTERN_EUROPEAN"])]
    message: Annotated[str, Field(examples=["Of the Eastern European Group nobody is nominated."])]


class RelaxationRead(Schema):
    """A way out: without these rules there is an allocation, and this would be the best."""

    rules: Annotated[list[str], Field(examples=[["group_missing:EASTERN_EUROPEAN"]])]
    message: str
    proposal: ProposalRead | None

    @classmethod
    def of(cls, found: Relaxation, search: Search) -> Self:
        """From what the search found."""
        proposal = None if found.proposal is None else ProposalRead.of(found.proposal, search)
        return cls(rules=list(found.rules), message=found.message, proposal=proposal)


class RulesClashRead(Schema):
    """Why there is no allocation: rules that clash, of which none can be left out, and the ways out, best first.
    `proven`: that each of them was shown to be needed."""

    proven: bool
    rules: list[ClashingRuleRead]
    relaxations: list[RelaxationRead]

    @classmethod
    def of(cls, found: Clash, search: Search) -> Self:
        """From what the search found."""
        return cls(
            proven=found.proven,
            rules=[ClashingRuleRead(key=rule.key, message=rule.message) for rule in found.rules],
            relaxations=[RelaxationRead.of(one, search) for one in found.relaxations],
        )


class ProposalsRead(Schema):
    """The best allocations, best first. `proven`: there are no better ones, or none at all; else none but those found
    scores higher than `bound` (null: nothing is known). `clash`: why there is none."""

    version: int
    proven: bool
    bound: int | None
    proposals: list[ProposalRead]
    clash: RulesClashRead | None

    @classmethod
    def of(cls, found: Proposals, search: Search) -> Self:
        """From what the search found; `version` is the slate's, for If-Match."""
        return cls(
            version=search.slate.version,
            proven=found.proven,
            bound=found.bound,
            proposals=[ProposalRead.of(one, search) for one in found.items],
            clash=None if found.clash is None else RulesClashRead.of(found.clash, search),
        )
