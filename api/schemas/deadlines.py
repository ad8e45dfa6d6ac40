"""Deadlines, their extensions and rules, acts on record, and what parties handed in."""

from datetime import date, datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import Field, StrictBool, WithJsonSchema

from api.schemas.common import (
    UNSENT,
    Code,
    Day,
    FindingRead,
    Integer,
    Number,
    PartyName,
    Reason,
    Schema,
    Timezone,
    TitleLine,
    WallTime,
    text_of,
)
from api.schemas.forms import HOUR, HOUR_FORM, KEY, KEY_FORM, TITLES_PATCH
from api.schemas.reading import KeyRead, LocalRead, ReasonRead, TextsRead, WallRead, ZoneRead
from models.deadline import Extension
from models.enums import (
    Audience,
    Authority,
    DeadlineAnchor,
    DeadlineState,
    ForumAct,
    Kept,
    Language,
    MeetingKind,
    Role,
    Roll,
    Step,
)
from models.party import Party
from services.adapters.wording import explain, instant_in_words
from services.deadline_rules import Change, PlannedRules
from services.deadlines import ForumDeadlines
from services.extensions import Extending
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.windows import Bound, ExtensionFact

WORDS = Annotated[TextsRead, Field(examples=[{"en": "opening day less 3 months, end of the day, New York"}])]
WHEN = Annotated[TextsRead, Field(examples=[{"en": "Wednesday, 21 January 2026, 17:00 (New York), 22:00 UTC"}])]
TITLE = Annotated[TextsRead, Field(examples=[{"en": "Special accreditation closes"}])]


class ExtendedRead(Schema):
    """The extension that counts for the reader: until when, and whether it is for everyone."""

    until: datetime
    local: WallRead
    timezone: ZoneRead
    for_everyone: bool

    @classmethod
    def of(cls, extension: ExtensionFact) -> Self:
        """From the fact."""
        return cls(
            until=extension.until,
            local=extension.wall,
            timezone=extension.timezone,
            for_everyone=extension.party_id is None,
        )


class DeadlineRead(Schema):
    """A deadline as it binds the reader. `at` is the instant, by an extension perhaps; null: not known yet.

    In time is what is received before `at`. A hard one closes (or opens) a step, a soft one reminds. `local` and
    `timezone` are the same on the clock; `when` and `explanation` say it in words. `kept`: it stays where it was
    although its rule gives another instant, since it had passed or what it asks was done. `rolled_from`: the day off
    that it was moved from. `done_at`: when what it asks was done, by the record.
    """

    id: UUID
    key: KeyRead
    title: TITLE
    at: datetime | None
    local: LocalRead | None
    timezone: ZoneRead
    when: WHEN | None
    state: DeadlineState
    hard: bool
    opens: Step | None
    closes: Step | None
    explanation: WORDS
    authority: Authority
    audience: Audience
    kept: Kept | None
    rolled_from: date | None
    done_at: datetime | None
    extended: ExtendedRead | None

    @classmethod
    def of(cls, bound: Bound, found: ForumDeadlines) -> Self:
        """With the words of how it came about."""
        deadline, extension = bound.deadline, bound.extension
        rule = deadline.rule
        return cls(
            id=deadline.id,
            key=deadline.key,
            title=rule.title,
            at=bound.at,
            local=deadline.wall if extension is None else extension.wall,
            timezone=(extension or deadline).timezone or found.timezone,
            when=_when(bound),
            state=found.states[deadline.key],
            hard=rule.hard,
            opens=rule.opens,
            closes=rule.closes,
            explanation=explanation(deadline, found.titles, found.timezone),
            authority=rule.authority,
            audience=rule.audience,
            kept=deadline.kept,
            rolled_from=deadline.rolled_from,
            done_at=found.done.get(deadline.key),
            extended=None if extension is None else ExtendedRead.of(extension),
        )


def _when(bound: Bound) -> dict[Language, str] | None:
    if bound.at is None:
        return None
    zone = (bound.extension or bound.deadline).timezone
    return {language: instant_in_words(bound.at, zone, language) for language in Language}


def explanation(
    deadline: PublishedDeadline, titles: dict[str, dict[Language, str]], timezone: str
) -> dict[Language, str]:
    """How a deadline came about, in every language."""
    titled = titles.get(deadline.rule.anchor.deadline or "", {})
    return {
        language: explain(
            deadline.rule,
            language,
            timezone=deadline.rule.timezone or deadline.timezone or timezone,
            rolled_from=deadline.rolled_from,
            kept=deadline.kept,
            adjusted=deadline.adjusted,
            anchor_title=titled.get(language) or titled.get(Language.EN),
        )
        for language in Language
    }


class DeadlineList(Schema):
    """The deadlines that the reader may know, by instant, those not known yet last.

    `publication` null: of the draft, for organizers. `contact`: whom to ask.
    """

    publication: int | None
    timezone: ZoneRead
    contact: Annotated[TextsRead, Field(examples=[{"en": "the Office of the President of the General Assembly"}])]
    items: list[DeadlineRead]

    @classmethod
    def of(cls, found: ForumDeadlines) -> Self:
        """All of them."""
        items = [DeadlineRead.of(bound, found) for bound in found.bound]
        return cls(publication=found.number, timezone=found.timezone, contact=dict(found.contact), items=items)


class ExtensionCreate(Schema):
    """An extension, for everyone or for one party: until a time on the clock, with the reason, which is kept.

    `dependents`: what is counted from the deadline follows; else it stays with its rule.
    """

    until: WallTime
    fold: Annotated[Integer | None, Field(ge=0, le=1, description="Which of two equal times of an autumn night")] = (
        None
    )
    timezone: Annotated[Timezone | None, Field(description="The deadline's own unless sent")] = None
    party: Annotated[Code | None, Field(description="Of one delegation or organization; else for everyone")] = None
    dependents: StrictBool = False
    reason: Annotated[Reason, Field(examples=["The form could not be reached for two days"])]

    def extending(self) -> Extending:
        """As the use case takes it."""
        return Extending(**self.model_dump())


class ExtensionRead(Schema):
    """An extension on record. `party` null: for everyone."""

    id: UUID
    until: datetime
    local: WallRead
    timezone: ZoneRead
    party: PartyName | None
    dependents: bool
    reason: ReasonRead
    granted_at: datetime

    @classmethod
    def of(cls, row: Extension, party: Party | None) -> Self:
        """From the row and its party."""
        return cls(
            id=row.id,
            until=row.until,
            local=row.wall,
            timezone=row.timezone,
            party=None if party is None else PartyName(code=party.code, name=party.names),
            dependents=row.dependents,
            reason=row.reason,
            granted_at=row.granted_at,
        )


class ExtensionList(Schema):
    """All extensions of one deadline, oldest first; the newest of a party, and of everyone, counts."""

    items: list[ExtensionRead]


class DeadlineChange(Schema):
    """What a change of rules moves: the instants before and after it, in the draft. Null: none, or not known."""

    key: KeyRead
    title: TITLE
    old: datetime | None
    new: datetime | None

    @classmethod
    def of(cls, change: Change) -> Self:
        """From the change."""
        return cls.model_validate(change)


class ReminderRead(Schema):
    """A reminder of those concerned who have not acted by then, so many days ahead."""

    days: int
    at: datetime


class RulePlanned(Schema):
    """A rule of the forum as its organizers keep it, with what it gives in the draft, and what is in force."""

    key: KeyRead
    rule: dict[str, Any]
    at: datetime | None
    explanation: WORDS
    in_force: datetime | None
    reminders: list[ReminderRead]


class RulesRead(Schema):
    """The rules of a forum's deadlines, by what they give. Their ETag is the forum's `version`."""

    version: int
    items: list[RulePlanned]

    @classmethod
    def of(cls, planned: PlannedRules) -> Self:
        """With the words of each."""
        items = [
            RulePlanned(
                key=deadline.key,
                rule=planned.rules[deadline.key],
                at=deadline.at,
                explanation=explanation(deadline, planned.titles, planned.timezone),
                in_force=planned.in_force.get(deadline.key),
                reminders=[ReminderRead.model_validate(one) for one in planned.reminders[deadline.key]],
            )
            for deadline in planned.planned
            if not deadline.withdrawn
        ]
        return cls(version=planned.version, items=items)


RuleKey = Annotated[str, text_of(KEY_FORM, "a key such as list_circulated"), WithJsonSchema(KEY)]
Hour = Annotated[str, text_of(HOUR_FORM, "an hour such as 17:00"), WithJsonSchema(HOUR)]


class AnchorPatch(Schema):
    """What to change of an anchor; `meeting`, `deadline`, `act` and `day` go with an event of the same kind."""

    event: DeadlineAnchor = UNSENT
    meeting: MeetingKind | None = UNSENT
    number: Number | None = UNSENT
    deadline: RuleKey | None = UNSENT
    act: ForumAct | None = UNSENT
    day: Day | None = UNSENT


class OffsetPatch(Schema):
    """What to change of an offset: all parts together, negative before the anchor; null is 0. Hours are elapsed."""

    months: Integer | None = UNSENT
    weeks: Integer | None = UNSENT
    days: Integer | None = UNSENT
    working_days: Integer | None = UNSENT
    hours: Integer | None = UNSENT


class RulePatch(Schema):
    """What to change of a rule; null gives what is so without it. A new one needs title, anchor and authority."""

    title: Annotated[dict[Language, TitleLine | None], WithJsonSchema(TITLES_PATCH)] = UNSENT
    anchor: AnchorPatch = UNSENT
    authority: Authority = UNSENT
    offset: OffsetPatch | None = UNSENT
    hour: Hour | None = UNSENT
    end_of_day: StrictBool | None = UNSENT
    timezone: Timezone | None = UNSENT
    roll: Roll | None = UNSENT
    hard: StrictBool | None = UNSENT
    opens: Step | None = UNSENT
    closes: Step | None = UNSENT
    done_by: ForumAct | None = UNSENT
    audience: Audience | None = UNSENT
    reminds: list[Role] | None = UNSENT


def _by_key(form: dict[str, Any]) -> None:
    """Pydantic's form of a mapping says nothing of keys that are not of the pattern."""
    (form["additionalProperties"],) = form.pop("patternProperties").values()
    form["propertyNames"] = KEY


_RULES = {"accreditation_closes": {"offset": {"days": -90}}}


class RulesUpdate(Schema):
    """A JSON merge patch (RFC 7396) of the rules by key; null removes one. `dry_run`: tells what would move."""

    rules: Annotated[
        dict[RuleKey, RulePatch | None], Field(min_length=1, examples=[_RULES], json_schema_extra=_by_key)
    ]
    dry_run: StrictBool = False

    def patch(self) -> dict[str, Any]:
        """What was sent of the rules, as JSON."""
        sent: dict[str, Any] = self.model_dump(mode="json", exclude_unset=True)["rules"]
        return sent


class RulesChanged(RulesRead):
    """The rules after a change, or as they would be; what moves; what the checks say of it.

    `shortened`: terms that run and would end without their notice, for which it could not be announced now.
    """

    dry_run: bool
    changes: list[DeadlineChange]
    shortened: list[KeyRead]
    findings: list[FindingRead]

    @classmethod
    def made(cls, planned: PlannedRules, *, dry_run: bool) -> Self:
        """From what the use case answers."""
        read = RulesRead.of(planned)
        return cls(
            version=read.version,
            items=read.items,
            dry_run=dry_run,
            changes=[DeadlineChange.of(change) for change in planned.changes],
            shortened=list(planned.shortened),
            findings=[FindingRead.model_validate(finding) for finding in planned.findings],
        )
