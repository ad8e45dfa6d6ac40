"""Lists of speakers with what is asked of them: whole, in a number of queries that does not hang on their length."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, exists, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.enums import (
    InscriptionState,
    MeetingAccess,
    MeetingKind,
    MeetingStatus,
    SpeakersListKind,
)
from models.forum import Forum
from models.meeting import Meeting
from models.party import Party
from models.publication import Publication
from models.speakers import Inscription, RightOfReply, SlotExchange, SpeakersList
from services.errors import NotFound
from services.queries.publications import change_marks
from services.queries.registrations import standings_of
from services.rules.registrations import why_not_entitled


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


async def list_with_forum(db: AsyncSession, *, list_id: UUID) -> tuple[Forum, ListOfMeeting]:
    """An ordered list by its id alone. Raises NotFound."""
    statement = (
        select(Forum, SpeakersList, Meeting)
        .join(SpeakersList, SpeakersList.forum_id == Forum.id)
        .join(Meeting, Meeting.id == SpeakersList.meeting_id)
        .where(SpeakersList.id == list_id, SpeakersList.kind == SpeakersListKind.ORDERED)
    )
    found = (await db.execute(statement)).one_or_none()
    if found is None:
        raise NotFound("list of speakers")
    return found[0], _of(found[1], found[2])


async def marks_of(db: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, tuple[int, ...]]:
    """list -> numbers of which one moves with whatever changes it as it is read: all that happens on it has a number
    of arrival; the rest is in versions, publications and names."""
    shown = await change_marks(db)
    statement = (
        select(SpeakersList.id, SpeakersList.arrivals, SpeakersList.version, Forum.version, Meeting.version)
        .join(Forum, Forum.id == SpeakersList.forum_id)
        .join(Meeting, Meeting.id == SpeakersList.meeting_id)
        .where(SpeakersList.id.in_(ids))
    )
    return {row[0]: (*shown, *row[1:]) for row in (await db.execute(statement)).all()}


async def undrawn_lists(db: AsyncSession, *, closed: bool = False) -> list[tuple[UUID, UUID]]:
    """(forum, list) of those announced whose lots are not drawn, by their ids; of forums that are closed,
    where the Office draws them as a correction, at choice too."""
    statement = (
        select(SpeakersList.forum_id, SpeakersList.id)
        .join(Forum, Forum.id == SpeakersList.forum_id)
        .where(
            SpeakersList.kind == SpeakersListKind.ORDERED,
            SpeakersList.announced_at.is_not(None),
            SpeakersList.revealed_at.is_(None),
            or_(Forum.closed_at.is_(None), literal(closed)),
        )
        .order_by(SpeakersList.id)
    )
    return [(row[0], row[1]) for row in (await db.execute(statement)).all()]


async def first_meeting(
    db: AsyncSession, *, forum_id: UUID, meeting_id: UUID | None
) -> tuple[UUID, MeetingAccess, MeetingKind] | None:
    """(id, access, kind) of a meeting of the draft; without an id, of the first part of the general debate."""
    statement = select(Meeting.id, Meeting.access, Meeting.kind).where(
        Meeting.forum_id == forum_id, Meeting.status != MeetingStatus.CANCELLED
    )
    if meeting_id is None:
        debate = Meeting.kind == MeetingKind.GENERAL_DEBATE
        statement = statement.where(debate).order_by(Meeting.starts_at, Meeting.id).limit(1)
    else:
        statement = statement.where(Meeting.id == meeting_id)
    found = (await db.execute(statement)).one_or_none()
    return None if found is None else (found[0], found[1], found[2])


_PUBLISHED_MEETINGS = (
    select(Publication.document["programme"]["meetings"])
    .where(Publication.forum_id == bindparam("forum_id"))
    .order_by(Publication.number.desc())
    .limit(1)
)


async def sittings_of(db: AsyncSession, found: ListOfMeeting) -> list[tuple[datetime, datetime]]:
    """The hours of a list's meeting as published: the draft's are nobody's to read here. Of the general debate those
    of its later parts too, for they are one debate."""
    meetings = (await db.execute(_PUBLISHED_MEETINGS, {"forum_id": found.row.forum_id})).scalar_one_or_none() or ()
    held = {UUID(one["id"]): one for one in meetings if one["status"] != MeetingStatus.CANCELLED}
    own = held.get(found.row.meeting_id)
    if own is None:
        return []
    if own["kind"] != MeetingKind.GENERAL_DEBATE:
        return [_hours(own)]
    parts = sorted(_hours(one) for one in held.values() if one["kind"] == own["kind"])
    return [hours for hours in parts if hours >= _hours(own)]


def _hours(meeting: Mapping[str, Any]) -> tuple[datetime, datetime]:
    return datetime.fromisoformat(meeting["starts_at"]), datetime.fromisoformat(meeting["ends_at"])


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
    found = (await db.execute(statement)).one_or_none()
    if found is None:
        raise NotFound("list of speakers")  # deleted meanwhile
    return Arrival(*found)


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
    """code -> party, of these by id or code that take part in a forum: whoever may register persons for it."""
    standings = await standings_of(db, or_(Party.id.in_(ids), Party.code == code), forum_id=forum_id)
    return {party.code: party for party, standing in standings if why_not_entitled(standing) is None}


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


async def end_exchanges(db: AsyncSession, *, inscription_id: UUID, now: datetime) -> list[SlotExchange]:
    """Ends all exchanges of a slot, agreed or only proposed; those that it ends."""
    concerned = or_(SlotExchange.first_id == inscription_id, SlotExchange.second_id == inscription_id)
    statement = update(SlotExchange).where(concerned, SlotExchange.ended_at.is_(None)).values(ended_at=now)
    ended = statement.returning(SlotExchange).execution_options(synchronize_session=False, populate_existing=True)
    return list((await db.execute(ended)).scalars().all())


async def parties_of_slots(db: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, UUID]:
    """Inscription -> its party, of those that are not withdrawn."""
    statement = select(Inscription.id, Inscription.party_id).where(
        Inscription.id.in_(ids), Inscription.state != InscriptionState.WITHDRAWN
    )
    return {row[0]: row[1] for row in (await db.execute(statement)).all()}


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


async def exchange_waits(db: AsyncSession, *, first_id: UUID, second_id: UUID) -> bool:
    """Whether one proposed for the first of these two waits for the other's party."""
    waits = exists().where(
        SlotExchange.first_id == first_id,
        SlotExchange.second_id == second_id,
        SlotExchange.confirmed_at.is_(None),
        SlotExchange.ended_at.is_(None),
    )
    return (await db.execute(select(waits))).scalar_one()


async def slots_of_exchange(db: AsyncSession, *, list_id: UUID, exchange_id: UUID) -> tuple[UUID, UUID]:
    """The inscriptions of one that has not ended, which are locked before it. Raises NotFound."""
    statement = select(SlotExchange.first_id, SlotExchange.second_id).where(
        SlotExchange.id == exchange_id, SlotExchange.list_id == list_id, SlotExchange.ended_at.is_(None)
    )
    found = (await db.execute(statement)).one_or_none()
    if found is None:
        raise NotFound("exchange of slots that waits")
    return found[0], found[1]


async def load_exchange(db: AsyncSession, *, list_id: UUID, exchange_id: UUID) -> ExchangeView:
    """One that has not ended, locked until the end of the transaction. Raises NotFound."""
    statement = _exchanges(list_id).where(SlotExchange.id == exchange_id, SlotExchange.ended_at.is_(None))
    found = (await db.execute(statement.with_for_update(of=SlotExchange))).one_or_none()
    if found is None:
        raise NotFound("exchange of slots that waits")
    return ExchangeView(*found)
