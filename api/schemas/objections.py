"""Objections by Member States, and the general basis of them."""

from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import AfterValidator, Field, WithJsonSchema

from api.schemas.common import EACH_ONCE, Code, PartyName, Prose, Schema, each_once, text_of
from api.schemas.forms import text_form
from api.schemas.reading import CodeRead, NoteRead, ReferenceRead
from models.enums import BasisOutcome, DisclosureOutcome, Stance
from services.disclosures import Answer, BasisView, DraftView, RequestView
from services.objection_views import ContestedName, LateView, ObjectionsView, OwnLetter, OwnObjection
from services.queries.objectors import CirculatedName

MOST_NAMES = 200
_KEY_FORM = r"[A-Za-z0-9-]{1,120}"
_BASIS = "The organization’s statutes are not in line with the Charter"


def _each_name_once(values: list[str]) -> list[str]:
    each_once([value.upper() for value in values])  # a reference may be typed in small letters
    return values


ApplicationKey = Annotated[
    str,
    text_of(_KEY_FORM, "an application's id or reference, such as IMRF-2026-7KQ0M4ZD"),
    WithJsonSchema(text_form(_KEY_FORM, "IMRF-2026-7KQ0M4ZD", "An application, by its id or reference")),
]
Keys = Annotated[list[ApplicationKey], AfterValidator(_each_name_once), Field(min_length=1, max_length=MOST_NAMES)]
Beside = Annotated[list[Code], EACH_ONCE, Field(max_length=200, examples=[["MLT"]])]


class ObjectionCreate(Schema):
    """A letter of objection to names on one list. No reason is owed. It counts at once for your State; the States
    beside it are asked whether they join. `as_party` for whoever acts for several."""

    applications: Keys
    with_states: Beside = Field(default_factory=list)
    as_party: Code | None = None


class ObjectionAnswer(Schema):
    """What your State does about its part of a letter: for all names that this can be said of, or for some."""

    applications: Keys | None = None
    as_party: Code | None = None


class BasisRequestCreate(Schema):
    """That your State asks for the general basis of objections to a name."""

    application: ApplicationKey
    as_party: Code | None = None


class BasisSupplied(Schema):
    """The general basis of your State's objection, for the Office and the State that asked."""

    text: Annotated[Prose, Field(examples=[_BASIS])]
    as_party: Code | None = None


class DisclosureDraft(Schema):
    """What the State that asked is to be told: a text where something is disclosed, else none."""

    outcome: DisclosureOutcome
    text: Annotated[Prose | None, Field(examples=[_BASIS])] = None


class ObjectedNameRead(Schema):
    """A name on a list that circulated."""

    application_id: UUID
    reference: ReferenceRead
    organization: PartyName

    @classmethod
    def of_name(cls, name: CirculatedName) -> Self:
        """As it is now."""
        organization = PartyName.of(name.organization)
        return cls(application_id=name.application_id, reference=name.reference, organization=organization)


class BasisQuestionRead(Schema):
    """That the general basis of an objection is asked for, and until when it can be supplied."""

    request_id: UUID
    due_at: datetime
    outcome: BasisOutcome


class OwnObjectionRead(Schema):
    """How your State stands to a name, since when if it answered, and what it is asked about that."""

    name: ObjectedNameRead
    state: PartyName
    stance: Stance
    answered_at: datetime | None
    questions: list[BasisQuestionRead]

    @classmethod
    def of_own(cls, one: OwnObjection) -> Self:
        """From the view."""
        return cls(
            name=ObjectedNameRead.of_name(one.name),
            state=PartyName.of(one.state),
            stance=one.stance,
            answered_at=one.answered_at,
            questions=[BasisQuestionRead.model_validate(question) for question in one.questions],
        )


class ObjectionLetterRead(Schema):
    """A letter of objection on which your State is. `with_states`: whom it names, where your State lodged it; how
    these stand is for them alone to say."""

    id: UUID
    list_number: int
    lodged_at: datetime
    lodged_by: PartyName
    with_states: list[PartyName]
    objections: list[OwnObjectionRead]

    @classmethod
    def of_letter(cls, letter: OwnLetter) -> Self:
        """From the view."""
        return cls(
            id=letter.id,
            list_number=letter.number,
            lodged_at=letter.lodged_at,
            lodged_by=PartyName.of(letter.lodged_by),
            with_states=[PartyName.of(state) for state in letter.with_states],
            objections=[OwnObjectionRead.of_own(one) for one in letter.objections],
        )


class StateStanceRead(Schema):
    """How a State stands to a name."""

    state: PartyName
    stance: Stance


class ContestedRead(Schema):
    """A name for which some State is on a letter: contested while at least one objection stands. `states`: for those
    named to identify them."""

    name: ObjectedNameRead
    list_number: int
    contested: bool
    counts: Annotated[dict[Stance, int], Field(examples=[{"standing": 1, "asked": 0}])]
    states: list[StateStanceRead] | None

    @classmethod
    def of_contested(cls, one: ContestedName) -> Self:
        """From the view."""
        named = one.states
        return cls(
            name=ObjectedNameRead.of_name(one.name),
            list_number=one.name.number,
            contested=one.counts[Stance.STANDING] > 0,
            counts=dict(one.counts),
            states=None
            if named is None
            else [StateStanceRead(state=PartyName.of(state), stance=stance) for state, stance in named],
        )


class LateObjectionRead(Schema):
    """An objection, or the confirmation of one, that came late and was refused. `deadline_at` and `state`: for those
    named to identify States."""

    names: list[ObjectedNameRead]
    received_at: datetime
    deadline_at: datetime | None
    state: PartyName | None

    @classmethod
    def of_late(cls, one: LateView) -> Self:
        """From the view."""
        return cls(
            names=[ObjectedNameRead.of_name(name) for name in one.names],
            received_at=one.received_at,
            deadline_at=one.deadline_at,
            state=None if one.state is None else PartyName.of(one.state),
        )


class ObjectionsRead(Schema):
    """The objections in a forum as far as you may read them: your State's letters; and for those named to see it,
    what is contested and what came late. null: not yours to read."""

    letters: list[ObjectionLetterRead] | None
    contested: list[ContestedRead] | None
    late: list[LateObjectionRead] | None

    @classmethod
    def of_view(cls, view: ObjectionsView) -> Self:
        """From the view."""
        return cls(
            letters=None if view.letters is None else [ObjectionLetterRead.of_letter(one) for one in view.letters],
            contested=None if view.contested is None else [ContestedRead.of_contested(one) for one in view.contested],
            late=None if view.late is None else [LateObjectionRead.of_late(one) for one in view.late],
        )


class DisclosureAnswerRead(Schema):
    """What the State that asked is told: a text, or that none was supplied."""

    outcome: Literal[DisclosureOutcome.DISCLOSED, DisclosureOutcome.NOT_SUPPLIED]
    text: NoteRead | None
    at: datetime

    @classmethod
    def of_answer(cls, answer: Answer | None) -> Self | None:
        """From the view."""
        return None if answer is None else cls(outcome=answer.outcome, text=answer.text, at=answer.at)


class BasisRead(Schema):
    """What one objecting State has supplied to a request. `state` and `text`: for those named to identify it."""

    outcome: BasisOutcome
    text: NoteRead | None
    supplied_at: datetime | None
    state: PartyName | None

    @classmethod
    def of_basis(cls, one: BasisView) -> Self:
        """From the view."""
        state = None if one.state is None else PartyName.of(one.state)
        return cls(outcome=one.outcome, text=one.text, supplied_at=one.supplied_at, state=state)


class StateMentionRead(Schema):
    """A State that a text names, in English or Arabic, from the character `start` until before `end`. `objects`:
    whether it objects to that name; for those named to identify States."""

    state: CodeRead
    start: int
    end: int
    objects: bool | None


class DisclosureDraftRead(Schema):
    """A draft of an answer, to be read by somebody else than who drafted it before it goes. `mentions` help them;
    they stop nothing, and find no misspelling, no capital and no person."""

    number: int
    outcome: DisclosureOutcome
    text: NoteRead | None
    mentions: list[StateMentionRead]
    drafted_by: UUID
    drafted_at: datetime
    approved_by: UUID | None
    approved_at: datetime | None

    @classmethod
    def of_draft(cls, draft: DraftView) -> Self:
        """From the view."""
        row, named = draft.row, draft.objecting
        return cls(
            number=row.number,
            outcome=row.outcome,
            text=row.text,
            mentions=[
                StateMentionRead(
                    state=one.code,
                    start=one.start,
                    end=one.end,
                    objects=None if named is None else one.code in named,
                )
                for one in draft.mentions
            ],
            drafted_by=row.drafted_by,
            drafted_at=row.drafted_at,
            approved_by=row.approved_by,
            approved_at=row.approved_at,
        )


class BasisRequestRead(Schema):
    """A request for the general basis of objections to a name: no answer to it, and no part of it, tells the State
    that asked whether there are any. `due_at`, days after the term for objections, is when whoever might object has
    answered at the latest. `bases` and `drafts`: for those named to see what is contested."""

    id: UUID
    name: ObjectedNameRead
    state: PartyName
    asked_at: datetime
    due_at: datetime
    answer: DisclosureAnswerRead | None
    bases: list[BasisRead] | None
    drafts: list[DisclosureDraftRead] | None

    @classmethod
    def of_request(cls, view: RequestView) -> Self:
        """From the view."""
        return cls(
            id=view.row.id,
            name=ObjectedNameRead.of_name(view.name),
            state=PartyName.of(view.state),
            asked_at=view.row.asked_at,
            due_at=view.row.due_at,
            answer=DisclosureAnswerRead.of_answer(view.answer),
            bases=None if view.bases is None else [BasisRead.of_basis(one) for one in view.bases],
            drafts=None if view.drafts is None else [DisclosureDraftRead.of_draft(one) for one in view.drafts],
        )


class BasisRequests(Schema):
    """All requests of a forum that you may read, oldest first; their texts are read one by one."""

    items: list[BasisRequestRead]
