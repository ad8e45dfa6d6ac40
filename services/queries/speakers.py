"""Lists of speakers with what is asked of them: whole, in a number of queries that does not hang on their length."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Select, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.application import Application
from models.enums import (
    ApplicationState,
    InscriptionState,
    MeetingAccess,
    MeetingKind,
    MeetingStatus,
    SpeakersListKind,
)
from models.forum import Participant
from models.meeting import Meeting
from models.party import Party
from models.speakers import Inscription, RightOfReply, SlotExchange, SpeakersList
from services.errors import NotFound


@dataclass(frozen=True, slots=True)
class ListOfMeeting:
    """A list with the meeting that it is of; `is_held`: it is not cancelled."""

    row: SpeakersList
    kind: MeetingKind
    number: int | None
    starts_at: datetime
    is_open: bool
    is_held: bool

    @property
    def public(self) -> bool:
        """Whether everybody reads it: where the list says so, and the meeting itself is no secret."""
        return self.row.public and self.is_open and self.row.announced_at is not None


async def lists_of(
    db: AsyncSession, *, forum_id: UUID, kind: SpeakersListKind = SpeakersListKind.ORDERED
) -> list[ListOfMeeting]:
    """The lists of a kind of a forum, by their meetings' beginning."""
    statement = (
        select(SpeakersList, Meeting)
        .join(Meeting, Meeting.id == SpeakersList.meeting_id)
        .where(SpeakersList.forum_id == forum_id, SpeakersList.kind == kind)
        .order_by(Meeting.starts_at, Meeting.id)
    )
    return [_of(row, meeting) for row, meeting in (await db.execute(statement)).all()]


def _of(row: SpeakersList, meeting: Meeting) -> ListOfMeeting:
    is_open = meeting.access is MeetingAccess.OPEN
    is_held = meeting.status is not MeetingStatus.CANCELLED
    return ListOfMeeting(row, meeting.kind, meeting.number, meeting.starts_at, is_open, is_held)


async def load_list(
    db: AsyncSession,
    *,
    forum_id: UUID,
    list_id: UUID,
    lock: bool = False,
    kind: SpeakersListKind = SpeakersListKind.ORDERED,
) -> ListOfMeeting:
    """One of them, at choice locked until the end of the transaction. Raises NotFound, also for another kind."""
    statement = (
        select(SpeakersList, Meeting)
        .join(Meeting, Meeting.id == SpeakersList.meeting_id)
        .where(
            SpeakersList.id == list_id,
            SpeakersList.forum_id == forum_id,
            SpeakersList.kind == kind,
        )
        .execution_options(populate_existing=True)
    )
    if lock:
        # NO KEY: inscriptions that refer to the list are written meanwhile; their arrivals wait.
        statement = statement.with_for_update(key_share=True, of=SpeakersList)
    found = (await db.execute(statement)).one_or_none()
    if found is None:
        raise NotFound("list of speakers")
    return _of(found[0], found[1])


async def first_meeting(
    db: AsyncSession, *, forum_id: UUID, meeting_id: UUID | None
) -> tuple[UUID, MeetingAccess] | None:
    """(id, access) of a meeting of the draft; without an id, of the first part of the general debate."""
    statement = select(Meeting.id, Meeting.access).where(
        Meeting.forum_id == forum_id, Meeting.status != MeetingStatus.CANCELLED
    )
    if meeting_id is None:
        debate = Meeting.kind == MeetingKind.GENERAL_DEBATE
        statement = statement.where(debate).order_by(Meeting.starts_at, Meeting.id).limit(1)
    else:
        statement = statement.where(Meeting.id == meeting_id)
    found = (await db.execute(statement)).one_or_none()
    return None if found is None else (found[0], found[1])


async def sittings_of(db: AsyncSession, found: ListOfMeeting) -> list[tuple[datetime, datetime]]:
    """The hours of a list's meeting; of the general debate those of its later parts too, for they are one debate."""
    own = Meeting.id == found.row.meeting_id
    if found.kind is MeetingKind.GENERAL_DEBATE:
        later = (Meeting.forum_id == found.row.forum_id) & (Meeting.kind == found.kind)
        own = or_(own, later & (Meeting.starts_at >= found.starts_at))
    statement = (
        select(Meeting.starts_at, Meeting.ends_at)
        .where(own, Meeting.status != MeetingStatus.CANCELLED)
        .order_by(Meeting.starts_at, Meeting.id)
    )
    return [(row[0], row[1]) for row in (await db.execute(statement)).all()]


@dataclass(frozen=True, slots=True)
class Arrival:
    """A number of arrival at a list, each given once, and the window of that moment once it is over."""

    number: int
    window_from: datetime | None
    window_seconds: int

    def drawn_before(self, at: datetime) -> bool:
        """Whether what was received then belongs to a window whose lots are drawn already."""
        begins = self.window_from
        return begins is not None and begins <= at < begins + timedelta(seconds=self.window_seconds)


async def next_arrival(db: AsyncSession, *, list_id: UUID) -> Arrival:
    """The next number. The row stays locked until the end of the transaction, so that numbers are given in the order
    of commits and none is given twice: to be asked as late as possible."""
    statement = (
        update(SpeakersList)
        .where(SpeakersList.id == list_id)
        .values(arrivals=SpeakersList.arrivals + 1)
        .returning(SpeakersList.arrivals, SpeakersList.window_from, SpeakersList.window_seconds)
        .execution_options(synchronize_session=False)
    )
    return Arrival(*(await db.execute(statement)).one())


async def inscriptions_of(db: AsyncSession, *, list_id: UUID) -> Sequence[tuple[Inscription, Party]]:
    """All that was ever asked of a list, withdrawn or not, by arrival, with the parties."""
    statement = (
        select(Inscription, Party)
        .join(Party, Party.id == Inscription.party_id)
        .where(Inscription.list_id == list_id)
        .order_by(Inscription.arrival)
    )
    return [(row[0], row[1]) for row in (await db.execute(statement)).all()]


async def load_inscription(db: AsyncSession, *, list_id: UUID, inscription_id: UUID) -> tuple[Inscription, Party]:
    """One that is not withdrawn, locked until the end of the transaction. Raises NotFound."""
    statement = (
        select(Inscription, Party)
        .join(Party, Party.id == Inscription.party_id)
        .where(
            Inscription.id == inscription_id,
            Inscription.list_id == list_id,
            Inscription.state != InscriptionState.WITHDRAWN,
        )
        .with_for_update(of=Inscription)
        .execution_options(populate_existing=True)
    )
    found = (await db.execute(statement)).one_or_none()
    if found is None:
        raise NotFound("inscription on this list")
    return found[0], found[1]


async def agreed_exchanges(db: AsyncSession, *, list_id: UUID) -> Sequence[SlotExchange]:
    """Those of which both are of one mind."""
    statement = select(SlotExchange).where(
        SlotExchange.list_id == list_id, SlotExchange.confirmed_at.is_not(None), SlotExchange.ended_at.is_(None)
    )
    return (await db.execute(statement)).scalars().all()


async def speaking_parties(
    db: AsyncSession, *, forum_id: UUID, ids: Sequence[UUID] = (), code: str | None = None
) -> dict[str, Party]:
    """code -> party, of these by id or code that take part in a forum: invited to it, or finally accredited."""
    invited = exists().where(Participant.forum_id == forum_id, Participant.party_id == Party.id)
    accredited = exists().where(
        Application.forum_id == forum_id,
        Application.party_id == Party.id,
        Application.state == ApplicationState.FINAL,
    )
    asked = or_(Party.id.in_(ids), Party.code == code)
    statement = select(Party).where(asked, or_(invited, accredited)).order_by(Party.code)
    return {party.code: party for party in (await db.execute(statement)).scalars()}


async def is_speaking(db: AsyncSession, *, list_id: UUID) -> bool:
    """Whether somebody has begun at a list's meeting and not ended, in reply or not."""
    speaking = (
        exists().where(table.list_id == list_id, table.spoke_from.is_not(None), table.spoke_until.is_(None))
        for table in (Inscription, RightOfReply)
    )
    return bool((await db.execute(select(or_(*speaking)))).scalar_one())


Reply = tuple[RightOfReply, Party]


def _replies(list_id: UUID) -> Select[RightOfReply, Party]:
    return (
        select(RightOfReply, Party)
        .join(Party, Party.id == RightOfReply.party_id)
        .where(RightOfReply.list_id == list_id, RightOfReply.withdrawn_at.is_(None))
        .order_by(RightOfReply.number, RightOfReply.arrival)
        .execution_options(populate_existing=True)
    )


async def replies_asked(db: AsyncSession, *, list_id: UUID) -> list[Reply]:
    """The rights of reply asked for and not withdrawn, in their order: all first ones, then all second ones."""
    return [(row[0], row[1]) for row in (await db.execute(_replies(list_id))).all()]


async def load_reply(db: AsyncSession, *, list_id: UUID, reply_id: UUID) -> Reply:
    """One that is not withdrawn, locked until the end of the transaction. Raises NotFound."""
    statement = _replies(list_id).where(RightOfReply.id == reply_id).with_for_update(of=RightOfReply)
    found = (await db.execute(statement)).one_or_none()
    if found is None:
        raise NotFound("right of reply")
    return found[0], found[1]


async def end_exchanges(db: AsyncSession, *, inscription_id: UUID, now: datetime) -> None:
    """Ends all exchanges of a slot, agreed or only proposed."""
    concerned = or_(SlotExchange.first_id == inscription_id, SlotExchange.second_id == inscription_id)
    statement = update(SlotExchange).where(concerned, SlotExchange.ended_at.is_(None)).values(ended_at=now)
    await db.execute(statement.execution_options(synchronize_session=False))


@dataclass(frozen=True, slots=True)
class ExchangeView:
    """An exchange with the parties whose slots they are."""

    row: SlotExchange
    first: Party
    second: Party


def _exchanges(list_id: UUID) -> Select[SlotExchange, Party, Party]:
    one, other = aliased(Inscription), aliased(Inscription)
    first, second = aliased(Party), aliased(Party)
    return (
        select(SlotExchange, first, second)
        .join(one, one.id == SlotExchange.first_id)
        .join(other, other.id == SlotExchange.second_id)
        .join(first, first.id == one.party_id)
        .join(second, second.id == other.party_id)
        .where(SlotExchange.list_id == list_id)
        .order_by(SlotExchange.proposed_at, SlotExchange.id)
        .execution_options(populate_existing=True)
    )


async def exchanges_of(db: AsyncSession, *, list_id: UUID, own: frozenset[UUID] | None) -> list[ExchangeView]:
    """All exchanges of a list, ended or not, by when they were proposed; at choice of these parties alone."""
    views = [ExchangeView(*row) for row in (await db.execute(_exchanges(list_id))).all()]
    return [view for view in views if own is None or own & {view.first.id, view.second.id}]


async def load_exchange(db: AsyncSession, *, list_id: UUID, exchange_id: UUID) -> ExchangeView:
    """One that has not ended, locked until the end of the transaction. Raises NotFound."""
    statement = _exchanges(list_id).where(SlotExchange.id == exchange_id, SlotExchange.ended_at.is_(None))
    found = (await db.execute(statement.with_for_update(of=SlotExchange))).one_or_none()
    if found is None:
        raise NotFound("exchange of slots that waits")
    return ExchangeView(*found)
