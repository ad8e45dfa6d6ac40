"""Invitations to meetings: what was sent, and to whom it would be sent now."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Uuid, case, cast, func, select, update
from sqlalchemy.dialects.postgresql import JSONB, JSONPATH, distinct_on, insert
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import InvitationMethod, Language, MessageKind, MessageState, PartStat, SeatRole
from models.forum import Forum
from models.meeting_invitation import MeetingInvitation
from models.message import Message
from models.party import Party
from models.person import Person
from models.publication import Publication
from services.queries.grants import accounts_of
from services.queries.paging import PageRequest, fetch_page
from services.queries.publications import Newest, draft_from_json, newest
from services.queries.writing import one_of
from services.rules.concerns import SEATED
from services.rules.deadline_rules import DeadlinesModalities
from services.rules.meeting_invitations import Invited, as_one_told, as_told, compute_invited, seats_invited
from services.rules.publications import Document, PublishedMeeting


@dataclass(frozen=True, slots=True)
class Told:
    """What those named by the newest publication of a forum are told: its number, instant, title and meetings."""

    number: int
    at: datetime
    document: Document
    meetings: Mapping[UUID, PublishedMeeting]


async def told_now(db: AsyncSession, *, forum_id: UUID) -> Told | None:
    """None where nothing was published, or no programme."""
    return told_by(await newest(db, forum_id=forum_id))


def told_by(found: Newest | None) -> Told | None:
    """The same of one publication."""
    if found is None or found.document.programme is None:
        return None
    draft = None if found.draft is None else draft_from_json(found.draft)
    return Told(found.number, found.at, found.document, as_told(found.document, draft, found.at))


@dataclass(frozen=True, slots=True)
class ToldMeeting:
    """One of them, with the forum's title and whom to ask."""

    title: Mapping[Language, str]
    contact: Mapping[Language, str]
    meeting: PublishedMeeting


_PUBLISHED: TypeAdapter[PublishedMeeting] = TypeAdapter(PublishedMeeting)
_OF_DOCUMENT = cast("$.programme.meetings[*] ? (@.id == $id)", JSONPATH)
_OF_DRAFT = cast("$[*] ? (@.id == $id)", JSONPATH)


async def told_meeting(db: AsyncSession, *, forum_id: UUID, meeting_id: UUID) -> ToldMeeting | None:
    """The same of one meeting, for its messages: of a large forum the whole takes forty times as long. None where
    nobody is told of it."""
    asked = func.jsonb_build_object("id", str(meeting_id))
    statement = (
        select(
            Publication.at,
            Publication.document["forum"]["title"],
            Publication.document["modalities"]["deadlines"]["contact"]["value"],
            func.jsonb_path_query_first(Publication.document, _OF_DOCUMENT, asked, type_=JSONB),
            func.jsonb_path_query_first(Publication.draft, _OF_DRAFT, asked, type_=JSONB),
        )
        .where(Publication.forum_id == forum_id)
        .order_by(Publication.number.desc())
        .limit(1)
    )
    row = (await db.execute(statement)).one_or_none()
    if row is None:
        return None
    at, title, contact, stored, draft = row
    meeting = None if stored is None else _PUBLISHED.validate_python(stored, strict=False)
    if draft is not None:
        meeting = as_one_told(meeting, draft_from_json([draft])[0], at)
    if meeting is None:
        return None
    return ToldMeeting(_texts(title), _texts(contact or DeadlinesModalities().contact.value), meeting)


def _texts(stored: Mapping[Any, str]) -> Mapping[Language, str]:
    return {Language(key): text for key, text in stored.items()}


async def invited_now(
    db: AsyncSession, meetings: Iterable[PublishedMeeting], *, forum_id: UUID, now: datetime
) -> dict[tuple[UUID, UUID], Invited]:
    """(meeting, account) -> as what, of those who have a seat and an account by which they hold it: two queries."""
    seats = list(seats_invited(meetings, now))
    if not seats:
        return {}
    persons = {seat.person_id for _, seat in seats if seat.person_id is not None}
    parties = {seat.party_id for _, seat in seats if seat.party_id is not None}
    return compute_invited(
        seats,
        by_person=await _accounts_of_persons(db, persons),
        by_party=await accounts_of(db, parties, roles=SEATED, forum_id=forum_id, now=now),
    )


async def _accounts_of_persons(db: AsyncSession, persons: Collection[UUID]) -> dict[UUID, UUID]:
    statement = select(Account.person_id, Account.id).where(one_of(Account.person_id, persons), Account.is_active)
    return {person: account for person, account in (await db.execute(statement)).all() if person is not None}


# By what an invited calendar is told.
KINDS: Mapping[InvitationMethod, MessageKind] = MappingProxyType(
    {
        InvitationMethod.REQUEST: MessageKind.MEETING_INVITATION,
        InvitationMethod.CANCEL: MessageKind.MEETING_INVITATION_CANCELLED,
    }
)


async def drop_held(db: AsyncSession, *, forum_id: UUID, ids: Collection[UUID], now: datetime) -> frozenset[UUID]:
    """Of these invitations those of which a message was held for review; a newer one takes its place."""
    invitation_id = Message.details["invitation_id"].as_string()
    statement = (
        update(Message)
        .where(
            Message.forum_id == forum_id,
            Message.kind.in_(sorted(KINDS.values())),
            Message.state == MessageState.HELD,
            one_of(cast(invitation_id, Uuid), ids),
        )
        .values(state=MessageState.DROPPED, settled_at=now, reason="a newer one takes its place")
        .returning(invitation_id)
        .execution_options(synchronize_session=False)
    )
    return frozenset(UUID(found) for found in (await db.execute(statement)).scalars())


@dataclass(frozen=True, slots=True)
class Kept:
    """What is on record of one calendar and meeting: what was last sent, and by which seat."""

    id: UUID
    meeting_id: UUID
    account_id: UUID
    role: SeatRole
    party_id: UUID | None
    person_id: UUID | None
    method: InvitationMethod
    sequence: int
    since: int
    shown: str


_invitation: Any = MeetingInvitation.__table__
_KEPT = [_invitation.c[field.name] for field in fields(Kept)]


async def invitations_of(db: AsyncSession, *, forum_id: UUID) -> list[Kept]:
    """All of a forum."""
    statement = select(*_KEPT).where(_invitation.c.forum_id == forum_id)
    return [Kept(*row) for row in (await db.execute(statement)).all()]


_new = insert(_invitation)
_moved = _new.excluded.since == _new.excluded.sequence


def _unless_moved(name: str) -> tuple[str, Any]:
    return name, case((_moved, _new.excluded[name]), else_=_invitation.c[name])


# A cancellation that went out leaves nothing in that calendar.
_gone = (_invitation.c.method == InvitationMethod.CANCEL) & (_invitation.c.handed_over == _invitation.c.sequence)
_WRITTEN = _new.on_conflict_do_update(
    index_elements=["meeting_id", "account_id"],
    set_={
        **{
            name: _new.excluded[name]
            for name in ("role", "party_id", "person_id", "method", "sequence", "since", "shown", "publication")
        },
        # Never before what was sent earlier, which may have been received later but been faster to the lock.
        "changed_at": func.greatest(_new.excluded.changed_at, _invitation.c.changed_at),
        **dict(map(_unless_moved, ("partstat", "reply_sequence", "reply_stamp", "replied_at"))),
        "handed_over": case((_gone, None), else_=_invitation.c.handed_over),
    },
)


async def write_invitations(
    db: AsyncSession, kept: Sequence[Kept], *, forum_id: UUID, publication: int, now: datetime
) -> None:
    """Puts on record what is sent now. Answers to what has moved since count no more; others stay as they came in."""
    common = {"forum_id": forum_id, "publication": publication, "partstat": PartStat.NEEDS_ACTION}
    rows = [
        {
            **{field.name: getattr(one, field.name) for field in fields(Kept)},
            **common,
            "changed_at": now,
            "created_at": now,
        }
        for one in kept
    ]
    await db.execute(_WRITTEN, rows)


async def load_invitation(
    db: AsyncSession, invitation_id: UUID
) -> tuple[MeetingInvitation, Forum, Person | None, Party | None] | None:
    """An invitation, locked, with its forum, and the person and party of its seat."""
    statement = (
        select(MeetingInvitation, Forum, Person, Party)
        .join(Forum, Forum.id == MeetingInvitation.forum_id)
        .outerjoin(Person, Person.id == MeetingInvitation.person_id)
        .outerjoin(Party, Party.id == MeetingInvitation.party_id)
        .where(MeetingInvitation.id == invitation_id)
        .with_for_update(of=MeetingInvitation)
    )
    row = (await db.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1], row[2], row[3])


async def invitation_replied(
    db: AsyncSession, *, meeting_id: UUID, email: str
) -> tuple[MeetingInvitation, Forum] | None:
    """Whose answer it is, locked: two answers to one invitation wait for each other."""
    statement = (
        select(MeetingInvitation, Forum)
        .join(Account, Account.id == MeetingInvitation.account_id)
        .join(Forum, Forum.id == MeetingInvitation.forum_id)
        .where(MeetingInvitation.meeting_id == meeting_id, func.lower(Account.email) == email.lower())
        .with_for_update(of=MeetingInvitation)
    )
    row = (await db.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1])


InvitedRow = tuple[MeetingInvitation, str, Person | None, Party | None]


async def list_invited(
    db: AsyncSession, *, forum_id: UUID, meeting_id: UUID, page: PageRequest
) -> tuple[list[InvitedRow], str | None]:
    """One page of a meeting's invitations with the invited addresses, the first invited first."""
    statement = (
        select(MeetingInvitation, Account.email, Person, Party)
        .join(Account, Account.id == MeetingInvitation.account_id)
        .outerjoin(Person, Person.id == MeetingInvitation.person_id)
        .outerjoin(Party, Party.id == MeetingInvitation.party_id)
        .where(MeetingInvitation.forum_id == forum_id, MeetingInvitation.meeting_id == meeting_id)
    )
    found = await fetch_page(db, statement, (MeetingInvitation.created_at, MeetingInvitation.id), page)
    return [(row[0], row[1], row[2], row[3]) for row in found.rows], found.next_cursor


async def forums_to_look_at(db: AsyncSession) -> Sequence[UUID]:
    """Those that go on and whose newest publication has a programme."""
    last = (
        select(Publication.forum_id, Publication.document["programme"].is_not(None).label("programme"))
        .ext(distinct_on(Publication.forum_id))
        .order_by(Publication.forum_id, Publication.number.desc())
        .subquery()
    )
    statement = select(Forum.id).join(last, last.c.forum_id == Forum.id).where(Forum.closed_at.is_(None))
    return (await db.execute(statement.order_by(Forum.id))).scalars().all()


async def lock_unless_busy(db: AsyncSession, forum_id: UUID) -> Forum | None:
    """The forum, locked as for publishing; None while somebody acts in it: then it is looked at the next time."""
    statement = select(Forum).where(Forum.id == forum_id)
    locked = statement.with_for_update(key_share=True, of=Forum, skip_locked=True)
    return (await db.execute(locked)).scalar_one_or_none()
