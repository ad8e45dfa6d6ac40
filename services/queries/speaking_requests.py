"""Requests to speak where speakers are selected: read as their readers may see them, and loaded to be decided on."""

from collections.abc import AsyncGenerator, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, exists, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.enums import InscriptionState, MeetingAccess, MeetingKind, MeetingStatus, SeatRole, SpeakersListKind
from models.forum import Forum
from models.meeting import Meeting, Seat
from models.party import Party
from models.person import Person
from models.publication import Publication
from models.speakers import Inscription, InscriptionEvent, RightOfReply, SpeakersList
from services.errors import NotFound
from services.queries.paging import PageRequest, fetch_page
from services.queries.streams import stream


@dataclass(frozen=True, slots=True)
class SpeakingView:
    """A request with its party, the person who would speak, and the kind of meeting. `staff`: whether its reader
    keeps lists, and so learns of its number of arrival."""

    row: Inscription
    party: Party
    person: Person | None
    kind: MeetingKind
    staff: bool


@dataclass(frozen=True, slots=True)
class SpeakingReader:
    """As what somebody reads requests: who keeps lists (`staff`) all, others those of their parties, by id."""

    staff: bool
    parties: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class SpeakingFilter:
    """Which requests are asked for; None: whichever. `list_id`: as first or second choice, or selected for it."""

    kind: MeetingKind | None = None
    list_id: UUID | None = None
    state: InscriptionState | None = None
    class_: str | None = None
    party: str | None = None


def _visible_to(reader: SpeakingReader) -> ColumnElement[bool]:
    return true() if reader.staff else Inscription.party_id.in_(reader.parties)


def _views(*, forum_id: UUID, reader: SpeakingReader) -> Select[Inscription, Party, Person, MeetingKind]:
    return (
        select(Inscription, Party, Person, Meeting.kind)
        .join(Party, Party.id == Inscription.party_id)
        .outerjoin(Person, Person.id == Inscription.person_id)
        .join(SpeakersList, SpeakersList.id == Inscription.list_id)
        .join(Meeting, Meeting.id == SpeakersList.meeting_id)
        .where(SpeakersList.forum_id == forum_id, SpeakersList.kind == SpeakersListKind.SELECTED, _visible_to(reader))
        .execution_options(populate_existing=True)
    )


def _asked_for(asked: SpeakingFilter) -> ColumnElement[bool]:
    columns = {
        Meeting.kind: asked.kind,
        Inscription.state: asked.state,
        Inscription.class_: asked.class_,
        Party.code: asked.party,
    }
    conditions = [column == value for column, value in columns.items() if value is not None]
    if asked.list_id is not None:
        choices = (Inscription.list_id, Inscription.second_id, Inscription.granted_id)
        conditions.append(or_(*(choice == asked.list_id for choice in choices)))
    return and_(true(), *conditions)


async def list_speaking_requests(
    db: AsyncSession, *, forum_id: UUID, reader: SpeakingReader, asked: SpeakingFilter, page: PageRequest
) -> tuple[list[SpeakingView], str | None]:
    """One page of those that the reader may see, as they were received."""
    statement = _views(forum_id=forum_id, reader=reader).where(_asked_for(asked))
    found = await fetch_page(db, statement, (Inscription.received_at, Inscription.id), page)
    return [SpeakingView(row[0], row[1], row[2], row[3], reader.staff) for row in found.rows], found.next_cursor


def stream_speaking_requests(
    db: AsyncSession, *, forum_id: UUID, reader: SpeakingReader, asked: SpeakingFilter
) -> AsyncGenerator[Row[*tuple[Any, ...]], Any]:
    """(code and names of the party, person's name, class, level, kind of meeting, numbers of the first choice, the
    second and the one granted, state, received) of all of them, in the order of the pages."""
    numbers = []
    statement = _views(forum_id=forum_id, reader=reader).where(_asked_for(asked))
    for choice in (Inscription.second_id, Inscription.granted_id):
        own_list, meeting = aliased(SpeakersList), aliased(Meeting)
        statement = statement.outerjoin(own_list, own_list.id == choice)
        statement = statement.outerjoin(meeting, meeting.id == own_list.meeting_id)
        numbers.append(meeting.number)
    row = Inscription
    columns = (
        *(Party.code, Party.names, Person.name, row.class_, row.level, Meeting.kind, Meeting.number, *numbers),
        *(row.second_id, row.granted_id, row.state, row.received_at),
    )
    ordered = statement.with_only_columns(*columns).order_by(row.received_at, row.id)
    return stream(db, ordered)


async def load_speaking_request(
    db: AsyncSession, *, forum_id: UUID, request_id: UUID, reader: SpeakingReader, lock: bool = False
) -> SpeakingView:
    """One of them, at choice locked until the end of the transaction. Raises NotFound, also where it is hidden."""
    statement = _views(forum_id=forum_id, reader=reader).where(Inscription.id == request_id)
    if lock:
        statement = statement.with_for_update(of=Inscription)
    row = (await db.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("request to speak")
    return SpeakingView(row[0], row[1], row[2], row[3], reader.staff)


async def requests_of_kind(
    db: AsyncSession, *, forum_id: UUID, kind: MeetingKind, lock: bool = False
) -> list[SpeakingView]:
    """All that are not withdrawn, for the meetings of a kind, by arrival; at choice locked until the end of the
    transaction, so that none is withdrawn meanwhile."""
    keeper = SpeakingReader(staff=True, parties=frozenset())
    statement = _views(forum_id=forum_id, reader=keeper).where(
        Meeting.kind == kind, Inscription.state != InscriptionState.WITHDRAWN
    )
    # By their ids: of two who lock several rows neither waits for the other.
    statement = statement.order_by(Inscription.id)
    found = await db.execute(statement.with_for_update(of=Inscription) if lock else statement)
    return [SpeakingView(row[0], row[1], row[2], row[3], True) for row in found.all()]


async def open_requests_of(db: AsyncSession, *, party_id: UUID) -> list[tuple[UUID, SpeakersListKind, Inscription]]:
    """(forum, kind of the list, request) of all that a party asked for on lists of any kind and was neither declined
    nor withdrawn, by forum, of those that are not closed, but of those that have spoken; locked until the end of the
    transaction."""
    ended = (InscriptionState.DECLINED, InscriptionState.WITHDRAWN)
    statement = (
        select(Forum.id, SpeakersList.kind, Inscription)
        .join(SpeakersList, SpeakersList.id == Inscription.list_id)
        .join(Forum, Forum.id == SpeakersList.forum_id)
        .where(
            Inscription.party_id == party_id,
            Inscription.state.not_in(ended),
            Inscription.spoke_from.is_(None),
            Forum.closed_at.is_(None),
        )
        .order_by(Forum.id, Inscription.id)
        .with_for_update(of=Inscription)
        .execution_options(populate_existing=True)
    )
    return [(row[0], row[1], row[2]) for row in (await db.execute(statement)).all()]


async def unspoken_naming(
    db: AsyncSession, *, forum_id: UUID, party_id: UUID, person_id: UUID
) -> Sequence[Inscription]:
    """What a party asked for on a forum's lists of any kind that names a person: neither withdrawn nor spoken; locked
    until the end of the transaction."""
    statement = (
        select(Inscription)
        .join(SpeakersList, SpeakersList.id == Inscription.list_id)
        .where(
            SpeakersList.forum_id == forum_id,
            Inscription.party_id == party_id,
            Inscription.person_id == person_id,
            Inscription.state != InscriptionState.WITHDRAWN,
            Inscription.spoke_from.is_(None),
        )
        .order_by(Inscription.id)
        .with_for_update(of=Inscription)
        .execution_options(populate_existing=True)
    )
    return (await db.execute(statement)).scalars().all()


async def unmade_replies_of(db: AsyncSession, *, party_id: UUID) -> list[tuple[UUID, RightOfReply]]:
    """(forum, right of reply) of all of a party that are neither begun nor withdrawn, in forums that are not closed;
    locked until the end of the transaction."""
    statement = (
        select(Forum.id, RightOfReply)
        .join(SpeakersList, SpeakersList.id == RightOfReply.list_id)
        .join(Forum, Forum.id == SpeakersList.forum_id)
        .where(
            RightOfReply.party_id == party_id,
            RightOfReply.spoke_from.is_(None),
            RightOfReply.withdrawn_at.is_(None),
            Forum.closed_at.is_(None),
        )
        .order_by(RightOfReply.id)
        .with_for_update(of=RightOfReply)
        .execution_options(populate_existing=True)
    )
    return [(row[0], row[1]) for row in (await db.execute(statement)).all()]


async def own_request(
    db: AsyncSession, *, forum_id: UUID, kind: MeetingKind, party_id: UUID
) -> tuple[Inscription, int | None] | None:
    """The request of a party for the meetings of a kind that is not withdrawn, with the number of the meeting of its
    first choice; None: there is none."""
    statement = (
        select(Inscription, Meeting.number)
        .join(SpeakersList, SpeakersList.id == Inscription.list_id)
        .join(Meeting, Meeting.id == SpeakersList.meeting_id)
        .where(
            SpeakersList.forum_id == forum_id,
            SpeakersList.kind == SpeakersListKind.SELECTED,
            Meeting.kind == kind,
            Inscription.party_id == party_id,
            Inscription.state != InscriptionState.WITHDRAWN,
        )
    )
    row = (await db.execute(statement)).first()
    return None if row is None else (row[0], row[1])


async def take_arrivals(db: AsyncSession, counts: Mapping[UUID, int]) -> dict[UUID, range]:
    """List -> so many numbers of arrival, each given once. The rows stay locked until the end of the transaction: to
    be asked as late as possible, for all lists at once."""
    taken = {}
    for list_id in sorted(counts):
        statement = (
            update(SpeakersList)
            .where(SpeakersList.id == list_id)
            .values(arrivals=SpeakersList.arrivals + counts[list_id])
            .returning(SpeakersList.arrivals)
            .execution_options(synchronize_session=False)
        )
        last = (await db.execute(statement)).scalar_one()
        taken[list_id] = range(last - counts[list_id] + 1, last + 1)
    return taken


async def kind_and_access(
    db: AsyncSession, *, forum_id: UUID, meeting_id: UUID
) -> tuple[MeetingKind, MeetingAccess] | None:
    """Of a meeting of the draft; None: there is none, or it is cancelled."""
    statement = select(Meeting.kind, Meeting.access).where(
        Meeting.id == meeting_id, Meeting.forum_id == forum_id, Meeting.status != MeetingStatus.CANCELLED
    )
    row = (await db.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1])


async def keep_list(db: AsyncSession, *, list_id: UUID) -> MeetingAccess | None:
    """The access of a list's meeting; the list is not removed until the end of the transaction. None: it is gone."""
    statement = (
        select(Meeting.access)
        .join(SpeakersList, SpeakersList.meeting_id == Meeting.id)
        .where(SpeakersList.id == list_id)
        .with_for_update(read=True, key_share=True, of=SpeakersList)
    )
    return (await db.execute(statement)).scalar_one_or_none()


async def unlisted_lists(db: AsyncSession, *, forum_id: UUID) -> frozenset[UUID]:
    """Those whose meetings are for the persons named in them alone."""
    statement = (
        select(SpeakersList.id)
        .join(Meeting, Meeting.id == SpeakersList.meeting_id)
        .where(SpeakersList.forum_id == forum_id, Meeting.access == MeetingAccess.UNLISTED)
    )
    return frozenset((await db.execute(statement)).scalars())


async def hold_list(db: AsyncSession, *, list_id: UUID) -> None:
    """Until the end of the transaction nobody asks anything of a list: who has begun to is waited for."""
    await db.execute(select(SpeakersList.id).where(SpeakersList.id == list_id).with_for_update())


async def is_asked(db: AsyncSession, *, list_id: UUID) -> bool:
    """Whether a request, withdrawn or not, names a list as a choice, or is selected for it."""
    choices = (Inscription.list_id, Inscription.second_id, Inscription.granted_id)
    happened = exists().where(InscriptionEvent.list_id == list_id)
    asked = or_(happened, *(exists().where(choice == list_id) for choice in choices))
    return bool((await db.execute(select(asked))).scalar_one())


async def selected_parties(db: AsyncSession, *, list_id: UUID) -> list[tuple[Inscription, Party]]:
    """Who is selected for a list, by their English sort key."""
    statement = (
        select(Inscription, Party)
        .join(Party, Party.id == Inscription.party_id)
        .where(Inscription.granted_id == list_id)
        .order_by(Party.sort_key, Party.code)
    )
    return [(row[0], row[1]) for row in (await db.execute(statement)).all()]


async def co_chairing(db: AsyncSession, *, meeting_ids: Collection[UUID]) -> dict[UUID, frozenset[str]]:
    """Meeting -> codes of the parties that co-chair it, as drafted."""
    statement = (
        select(Seat.meeting_id, Party.code)
        .join(Party, Party.id == Seat.party_id)
        .where(Seat.meeting_id.in_(meeting_ids), Seat.role == SeatRole.CO_CHAIR)
    )
    found: dict[UUID, set[str]] = {}
    for meeting_id, code in (await db.execute(statement)).all():
        found.setdefault(meeting_id, set()).add(code)
    return {meeting_id: frozenset(codes) for meeting_id, codes in found.items()}


@dataclass(frozen=True, slots=True)
class ToldMeeting:
    """A meeting as a message names it. `published`: what the programme in force says of it, None: nothing yet."""

    kind: MeetingKind
    number: int | None
    is_held: bool
    published: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class ToldRequest:
    """A request with its party, its forum, the person who would speak and the meetings of its choices, for a
    message."""

    row: Inscription
    party: Party
    forum: Forum
    person: Person | None
    first: ToldMeeting
    second: ToldMeeting | None
    granted: ToldMeeting | None


async def request_in_words(db: AsyncSession, request_id: UUID) -> ToldRequest | None:
    """Of a list of any kind. None: it is gone."""
    row = await db.get(Inscription, request_id)
    if row is None:
        return None
    ids = [one for one in (row.list_id, row.second_id, row.granted_id) if one is not None]
    statement = (
        select(SpeakersList.id, Meeting.id, Meeting.kind, Meeting.number, Meeting.status, Forum, Party, Person)
        .join(Meeting, Meeting.id == SpeakersList.meeting_id)
        .join(Forum, Forum.id == SpeakersList.forum_id)
        .join(Party, Party.id == row.party_id)
        .outerjoin(Person, Person.id == row.person_id)
        .where(SpeakersList.id.in_(ids))
    )
    found = (await db.execute(statement)).all()
    forum, party, person = found[0][5:]
    published = await _published_meetings(db, forum_id=forum.id)
    told: dict[UUID | None, ToldMeeting] = {
        list_id: ToldMeeting(kind, number, status is not MeetingStatus.CANCELLED, published.get(meeting_id))
        for list_id, meeting_id, kind, number, status, *_ in found
    }
    choices = (told[row.list_id], told.get(row.second_id), told.get(row.granted_id))
    return ToldRequest(row, party, forum, person, *choices)


async def _published_meetings(db: AsyncSession, *, forum_id: UUID) -> dict[UUID, Mapping[str, Any]]:
    """The meetings of the programme in force, by their ids."""
    statement = (
        select(Publication.document["programme"]["meetings"])
        .where(Publication.forum_id == forum_id)
        .order_by(Publication.number.desc())
        .limit(1)
    )
    meetings = (await db.execute(statement)).scalar_one_or_none() or ()
    return {UUID(one["id"]): one for one in meetings}
