"""A forum moved to another opening day: what is asked, and the plan of all that hangs on it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import Field, StrictBool

from api.schemas.common import Day, FindingRead, PartyName, Reason, Schema
from api.schemas.deadlines import RuleKey
from api.schemas.reading import CodeRead, KeyRead, LocalRead, SlugRead, TextsRead, WallRead, ZoneRead
from models.enums import Kept, MeetingKind, Role, Severity, Staying
from services.queries.grants import Concerned
from services.queries.occupations import Occupied
from services.reschedules import Plan, Rescheduling
from services.rules.local_time import load_zone
from services.rules.names import PartyName as Named
from services.rules.programme import DatesFact, MeetingFact
from services.rules.reschedules import MovedDeadline, MovedMeeting, StayingMeeting
from services.rules.windows import ExtensionFact

Keys = Annotated[list[RuleKey], Field(max_length=100, examples=[["accreditation_closes"]])]


class RescheduleSent(Schema):
    """The new opening day, and why. `dry_run`: the plan alone; nothing changes.

    `preparatory`: the meetings that prepare the forum move too. `keep`: deadlines that stay where they are, as fixed
    days from now on. `reopen`: deadlines that have passed or were met and follow their rules again all the same.
    `move_extensions`: extensions that run go along, to later. `release_rooms`: a meeting whose room is taken then has
    none.
    """

    opens_on: Day
    reason: Annotated[Reason, Field(examples=["The hall is not free before the seventeenth"])]
    dry_run: StrictBool = False
    preparatory: StrictBool = False
    keep: Keys = Field([])
    reopen: Keys = Field([])
    move_extensions: StrictBool = False
    release_rooms: StrictBool = False

    def rescheduling(self) -> Rescheduling:
        """As the use case takes it."""
        return Rescheduling(
            opens_on=self.opens_on,
            reason=self.reason,
            preparatory=self.preparatory,
            keep=tuple(self.keep),
            reopen=tuple(self.reopen),
            move_extensions=self.move_extensions,
            release_rooms=self.release_rooms,
        )


class DaysRead(Schema):
    """The days of the forum, in its zone."""

    opens_on: date
    closes_on: date
    hearing_on: date | None
    timezone: ZoneRead

    @classmethod
    def of(cls, dates: DatesFact) -> Self:
        """From the fact."""
        return cls.model_validate(dates)


class TimesRead(Schema):
    """When a meeting is, on its own clock and in UTC."""

    local_start: WallRead
    local_end: WallRead
    timezone: ZoneRead
    starts_at: datetime
    ends_at: datetime

    @classmethod
    def of(cls, meeting: MeetingFact) -> Self:
        """From the fact."""
        return cls.model_validate(meeting)


class RoomTold(Schema):
    """A room by id and name."""

    id: UUID
    name: TextsRead


class MeetingMoved(Schema):
    """A meeting that moves. `adjusted`: clocks skip its hour on the new day, so it is as much later."""

    id: UUID
    kind: MeetingKind
    number: int | None
    title: TextsRead
    room: RoomTold | None
    old: TimesRead
    new: TimesRead
    adjusted: bool

    @classmethod
    def of(cls, moved: MovedMeeting) -> Self:
        """From the plan."""
        meeting = moved.old
        return cls(
            id=meeting.id,
            kind=meeting.kind,
            number=meeting.number,
            title=dict(meeting.title),
            room=None if meeting.room is None else RoomTold.model_validate(meeting.room),
            old=TimesRead.of(meeting),
            new=TimesRead.of(moved.new),
            adjusted=moved.adjusted,
        )


class MeetingStays(Schema):
    """A meeting that stays: it is over, cancelled, or prepares the forum and does not hang on its days."""

    id: UUID
    kind: MeetingKind
    number: int | None
    title: TextsRead
    reason: Staying

    @classmethod
    def of(cls, staying: StayingMeeting) -> Self:
        """From the plan."""
        meeting = staying.meeting
        return cls(
            id=meeting.id,
            kind=meeting.kind,
            number=meeting.number,
            title=dict(meeting.title),
            reason=staying.reason,
        )


class DeadlineMoved(Schema):
    """A deadline before and after, as it is in force for everyone, extensions included.

    `old_local` and `new_local` are the same on the clock of `timezone`. `kept`: it stays, since it has passed or was
    met. `shortened`: it runs and would end without its notice, which stops the move. `adjusted`: clocks skip its hour
    on the new day.
    """

    key: KeyRead
    title: TextsRead
    old: datetime | None
    new: datetime | None
    old_local: LocalRead | None
    new_local: LocalRead | None
    timezone: ZoneRead
    kept: Kept | None
    shortened: bool
    adjusted: bool

    @classmethod
    def of(cls, moved: MovedDeadline) -> Self:
        """From the plan."""
        zone = load_zone(moved.new.timezone)
        old, new = moved.old_ends, moved.new_ends
        return cls(
            key=moved.new.key,
            title=moved.new.rule.title,
            old=old,
            new=new,
            old_local=None if old is None else old.astimezone(zone).replace(tzinfo=None),
            new_local=None if new is None else new.astimezone(zone).replace(tzinfo=None),
            timezone=moved.new.timezone,
            kept=moved.kept,
            shortened=moved.shortened,
            adjusted=moved.new.adjusted,
        )


class ExtensionMoved(Schema):
    """An extension that runs, for everyone or (`party`) one: it stays, or goes along at the next publication."""

    key: KeyRead
    party: PartyName | None
    old: datetime
    new: datetime

    @classmethod
    def of(cls, moved: tuple[ExtensionFact, ExtensionFact], names: Mapping[UUID, Named]) -> Self:
        """From the plan, with the names of parties."""
        old, new = moved
        party = None if old.party_id is None else PartyName.of(names[old.party_id])
        return cls(key=old.key, party=party, old=old.until, new=new.until)


class ClashRead(Schema):
    """A meeting that would find its room, or one of its people, taken. Of a draft that is not the caller's to read
    `by` is null."""

    what: Literal["room", "person"]
    meeting_id: UUID
    by: "ClashingMeeting | None"
    starts_at: datetime
    ends_at: datetime

    @classmethod
    def of(cls, found: Occupied) -> Self:
        """From the plan."""
        by = None
        if found.by is not None:
            key, forum, title = found.by
            by = ClashingMeeting(id=key, forum=forum, title=title)
        return cls(
            what=found.what, meeting_id=found.meeting_id, by=by, starts_at=found.starts_at, ends_at=found.ends_at
        )


class ClashingMeeting(Schema):
    """The meeting that has the room, or the person."""

    id: UUID
    forum: SlugRead
    title: TextsRead


class OrderChange(Schema):
    """Two deadlines that change places: `first` came before `then`."""

    first: KeyRead
    then: KeyRead


class NotRestoredRead(Schema):
    """What would differ from the publication in which the forum last opened on that day."""

    publication: int
    meetings: list[UUID]
    deadlines: list[KeyRead]


class ToldRead(Schema):
    """How many would be told of it, by role, and the parties that they act for."""

    role: Role
    accounts: int
    parties: list[CodeRead]

    @classmethod
    def of(cls, found: Concerned) -> Self:
        """From the plan."""
        return cls(role=found.role, accounts=found.accounts, parties=list(found.parties))


class PlanSummary(Schema):
    """The plan in figures. `blocking`: findings that would stop the publication."""

    meetings_moving: int
    meetings_staying: int
    deadlines_moving: int
    deadlines_staying: int
    clashes: int
    blocking: int

    @classmethod
    def of(cls, plan: Plan) -> Self:
        """Counted."""
        moving = [one for one in plan.deadlines if one.old_ends != one.new_ends]
        return cls(
            meetings_moving=len(plan.meetings.moved),
            meetings_staying=len(plan.meetings.staying),
            deadlines_moving=len(moving),
            deadlines_staying=len(plan.deadlines) - len(moving),
            clashes=len(plan.occupied),
            blocking=sum(finding.severity is Severity.BLOCKING for finding in plan.findings),
        )


class PlanRead(Schema):
    """All that hangs on the forum's days, old and new; what stays and why; what gets in the way.

    `findings` are those of the checks that a move can cause, on the draft as it would be. Nothing of it is public
    before the next publication of the programme, which switches days, meetings and deadlines at once.
    """

    dry_run: bool
    version: int
    old: DaysRead
    new: DaysRead
    summary: PlanSummary
    meetings: list[MeetingMoved]
    staying_meetings: list[MeetingStays]
    deadlines: list[DeadlineMoved]
    extensions: list[ExtensionMoved]
    clashes: list[ClashRead]
    findings: list[FindingRead]
    order_changed: list[OrderChange]
    not_restored: NotRestoredRead | None
    told: list[ToldRead]

    @classmethod
    def of(cls, plan: Plan, *, dry_run: bool, version: int) -> Self:
        """From what the use case answers."""
        return cls(
            dry_run=dry_run,
            version=version,
            old=DaysRead.of(plan.before),
            new=DaysRead.of(plan.after),
            summary=PlanSummary.of(plan),
            meetings=[MeetingMoved.of(one) for one in plan.meetings.moved],
            staying_meetings=[MeetingStays.of(one) for one in plan.meetings.staying],
            deadlines=[DeadlineMoved.of(one) for one in plan.deadlines],
            extensions=[ExtensionMoved.of(one, plan.parties) for one in plan.extensions],
            clashes=[ClashRead.of(one) for one in plan.occupied],
            findings=[FindingRead.model_validate(one) for one in plan.findings],
            order_changed=[OrderChange(first=first, then=then) for first, then in plan.order_changed],
            not_restored=_not_restored(plan),
            told=[ToldRead.of(one) for one in plan.concerned],
        )


def _not_restored(plan: Plan) -> NotRestoredRead | None:
    if plan.published is None or plan.not_restored is None:
        return None
    differing: dict[str, Any] = {
        "meetings": list(plan.not_restored.meetings),
        "deadlines": list(plan.not_restored.deadlines),
    }
    return NotRestoredRead(publication=plan.published, **differing)
