"""The outbox: what is due, what is needed to put it into words, and what became of it."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Boolean,
    DateTime,
    Row,
    Text,
    Uuid,
    bindparam,
    case,
    cast,
    column,
    exists,
    func,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.account import Account, Grant
from models.application import Application, ApplicationEvent
from models.confidential_grant import ConfidentialGrant
from models.enums import MessageKind, MessageState, MessageTopic
from models.forum import Forum
from models.invitation import Invitation
from models.link import Link
from models.meeting import Meeting, Seat
from models.message import Message, MessagePreference
from models.name_list import ListEntry, ListVersion, NameList
from models.nomination import Nomination
from models.party import Party
from models.person import Person
from models.speakers import Inscription, SlotExchange, SpeakersList

_message: Any = Message.__table__
_given = (
    func.unnest(
        bindparam("ids", type_=ARRAY(Uuid())),
        bindparam("accounts", type_=ARRAY(Uuid())),
        bindparam("each", type_=ARRAY(Text())),
        bindparam("due", type_=ARRAY(DateTime(timezone=True))),
        bindparam("held", type_=ARRAY(Boolean())),
    )
    .table_valued(
        column("id", Uuid()),
        column("account_id", Uuid()),
        column("details", Text()),
        column("due_at", DateTime(timezone=True)),
        column("held", Boolean()),
    )
    .render_derived()
)
_state: Any = _message.c.state.type
_unwanted = exists().where(
    MessagePreference.account_id == _given.c.account_id,
    MessagePreference.topic == bindparam("topic", type_=MessagePreference.__table__.c.topic.type),
)
# Of the table: of the class, what is sent with it would be taken for rows.
_QUEUED = insert(_message).from_select(
    ("id", "account_id", "details", "kind", "forum_id", "state", "attempts", "due_at", "created_at"),
    select(
        _given.c.id,
        _given.c.account_id,
        cast(_given.c.details, JSONB),
        bindparam("of_kind", type_=_message.c.kind.type),
        bindparam("forum_id", type_=Uuid()),
        case(
            (_given.c.held, literal(MessageState.HELD, _state)),
            else_=literal(MessageState.QUEUED, _state),
        ),
        literal(0, _message.c.attempts.type),
        _given.c.due_at,
        bindparam("now", type_=_message.c.created_at.type),
    ).where(~_unwanted),
)


@dataclass(frozen=True, slots=True)
class Batch:
    """What messages queued at once have in common; `topic` None: they bind, and nobody can leave them out."""

    kind: MessageKind
    topic: MessageTopic | None
    forum_id: UUID
    now: datetime


async def insert_messages(
    db: AsyncSession,
    rows: Sequence[tuple[UUID, UUID, Mapping[str, Any], datetime]],
    *,
    batch: Batch,
    held: Collection[UUID] = (),
) -> None:
    """Queues messages, each of an id, an account, details and when it is due, or holds those to the accounts in
    `held`; but for accounts that do not want such. One statement, for thousands are queued at once while others wait.
    """
    if not rows:
        return
    ids, accounts, details, due = zip(*rows, strict=True)
    values = {
        "ids": list(ids),
        "accounts": list(accounts),
        "each": [json.dumps(one) for one in details],
        "due": list(due),
        "held": [account in held for account in accounts],
    }
    common = {"of_kind": batch.kind, "topic": batch.topic, "forum_id": batch.forum_id, "now": batch.now}
    await db.execute(_QUEUED, {**values, **common})


async def claim_due(db: AsyncSession, *, now: datetime, lease: timedelta, most: int) -> Sequence[Message]:
    """Messages to send now, the longest due first. They are the caller's until the lease ends; then somebody else
    takes them for lost. Workers at once skip what another is claiming."""
    due = (
        select(Message.id)
        .where(Message.state == MessageState.QUEUED, Message.due_at <= now)
        # What strangers cause goes last.
        .order_by(Message.kind == MessageKind.REGISTRATION, Message.due_at, Message.id)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    claimed = (
        update(Message)
        .where(Message.id.in_(due.scalar_subquery()))
        .values(due_at=now + lease, attempts=Message.attempts + 1)
        .returning(Message)
    )
    found = (await db.execute(claimed)).scalars().all()
    return sorted(found, key=lambda message: (message.created_at, message.id))


async def settle(
    db: AsyncSession, *, message_id: UUID, state: MessageState, now: datetime, reason: str | None = None
) -> None:
    """What became of a message."""
    own = update(Message).where(Message.id == message_id, Message.state == MessageState.QUEUED)
    await db.execute(own.values(state=state, settled_at=now, reason=reason))


async def put_off(db: AsyncSession, *, message_id: UUID, until: datetime, reason: str) -> None:
    """Tries again then."""
    own = update(Message).where(Message.id == message_id, Message.state == MessageState.QUEUED)
    await db.execute(own.values(due_at=until, reason=reason))


NOTICES = (MessageKind.CO_CHAIR_APPOINTED, MessageKind.CO_CHAIR_LAPSED, MessageKind.CO_CHAIR_THANKED)


async def nomination_in_words(
    db: AsyncSession, nomination_id: UUID
) -> tuple[Nomination, Forum, Party, Person | None, Meeting | None] | None:
    """A nomination with its forum, State, person, and the meeting to which it is appointed."""
    statement = (
        select(Nomination, Forum, Party, Person, Meeting)
        .join(Forum, Forum.id == Nomination.forum_id)
        .join(Party, Party.id == Nomination.party_id)
        .outerjoin(Person, Person.id == Nomination.person_id)
        .outerjoin(Seat, Seat.id == Nomination.seat_id)
        .outerjoin(Meeting, Meeting.id == Seat.meeting_id)
        .where(Nomination.id == nomination_id)
    )
    row = (await db.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1], row[2], row[3], row[4])


@dataclass(frozen=True, slots=True)
class SteppedApplication:
    """An application with its forum, its organization as a party, its last step, and its entry on a list."""

    application: Application
    forum: Forum
    party: Party
    step: ApplicationEvent
    entry: ListEntry | None


async def application_in_words(db: AsyncSession, application_id: UUID) -> SteppedApplication | None:
    """An application that has taken a step."""
    later = aliased(ApplicationEvent)
    followed = exists().where(
        later.application_id == ApplicationEvent.application_id, later.number > ApplicationEvent.number
    )
    statement = (
        select(Application, Forum, Party, ApplicationEvent, ListEntry)
        .join(Forum, Forum.id == Application.forum_id)
        .join(Party, Party.id == Application.party_id)
        .join(ApplicationEvent, ApplicationEvent.application_id == Application.id)
        .outerjoin(ListEntry, ListEntry.application_id == Application.id)
        .where(Application.id == application_id, ~followed)
    )
    row = (await db.execute(statement)).one_or_none()
    return None if row is None else SteppedApplication(*row)


async def merge_in_words(db: AsyncSession, *, source_id: UUID, target_id: UUID) -> tuple[Party, Party] | None:
    """The record that was merged and the one that it went into, as parties."""
    merged, kept = aliased(Party), aliased(Party)
    statement = select(merged, kept).join(kept, kept.id == target_id).where(merged.id == source_id)
    row = (await db.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1])


async def recipient(db: AsyncSession, message: Message) -> tuple[Account | None, Link | None]:
    """The account and the link of a message."""
    account = await db.get(Account, message.account_id) if message.account_id else None
    link = await db.get(Link, message.link_id) if message.link_id else None
    return account, link


# role, forum or None, party or None, the address concerned, that of who did it or None
PostRow = Row[Invitation, Forum | None, Party | None, str, str | None]


async def invitation_in_words(
    db: AsyncSession, *, invitation_id: UUID | None = None, link_id: UUID | None = None
) -> PostRow | None:
    """An invitation with forum, party, the address invited and that of who invited."""
    inviter = aliased(Account)
    statement = (
        select(Invitation, Forum, Party, Link.email, inviter.email)
        .join(Link, Link.id == Invitation.link_id)
        .outerjoin(Forum, Forum.id == Invitation.forum_id)
        .outerjoin(Party, Party.id == Invitation.party_id)
        .outerjoin(inviter, inviter.id == Invitation.invited_by)
    )
    own = Invitation.id == invitation_id if invitation_id else Invitation.link_id == link_id
    return (await db.execute(statement.where(own))).one_or_none()


async def grant_in_words(db: AsyncSession, grant_id: UUID) -> Row[Grant, Forum | None, Party | None, str] | None:
    """A grant with forum, party and the address of its holder."""
    statement = (
        select(Grant, Forum, Party, Account.email)
        .join(Account, Account.id == Grant.account_id)
        .outerjoin(Forum, Forum.id == Grant.forum_id)
        .outerjoin(Party, Party.id == Grant.party_id)
    )
    return (await db.execute(statement.where(Grant.id == grant_id))).one_or_none()


async def confidential_grant_in_words(db: AsyncSession, grant_id: UUID) -> tuple[ConfidentialGrant, Forum]:
    """A confidential grant with its forum; both stay on record."""
    statement = select(ConfidentialGrant, Forum).join(Forum, Forum.id == ConfidentialGrant.forum_id)
    row = (await db.execute(statement.where(ConfidentialGrant.id == grant_id))).one()
    return row[0], row[1]


@dataclass(frozen=True, slots=True)
class ToldList:
    """A list of names with its forum and its newest version."""

    row: NameList
    forum: Forum
    version: ListVersion


async def list_in_words(db: AsyncSession, list_id: UUID) -> ToldList | None:
    """None: nothing of it was circulated."""
    statement = (
        select(NameList, Forum, ListVersion)
        .join(Forum, Forum.id == NameList.forum_id)
        .join(ListVersion, ListVersion.list_id == NameList.id)
        .where(NameList.id == list_id)
        .order_by(ListVersion.number.desc())
        .limit(1)
    )
    row = (await db.execute(statement)).one_or_none()
    return None if row is None else ToldList(row[0], row[1], row[2])


async def inscription_in_words(
    db: AsyncSession, inscription_id: UUID
) -> tuple[Inscription, Party, SpeakersList, Forum] | None:
    """An inscription with its party, list and forum; None: it is gone."""
    statement = (
        select(Inscription, Party, SpeakersList, Forum)
        .join(Party, Party.id == Inscription.party_id)
        .join(SpeakersList, SpeakersList.id == Inscription.list_id)
        .join(Forum, Forum.id == SpeakersList.forum_id)
        .where(Inscription.id == inscription_id)
    )
    found = (await db.execute(statement)).one_or_none()
    return None if found is None else (found[0], found[1], found[2], found[3])


async def exchange_in_words(db: AsyncSession, exchange_id: UUID) -> tuple[SlotExchange, Party, Party] | None:
    """An exchange of slots, with the party that proposed it and the other one."""
    one, other, first, second = aliased(Inscription), aliased(Inscription), aliased(Party), aliased(Party)
    statement = (
        select(SlotExchange, first, second)
        .join(one, one.id == SlotExchange.first_id)
        .join(other, other.id == SlotExchange.second_id)
        .join(first, first.id == one.party_id)
        .join(second, second.id == other.party_id)
        .where(SlotExchange.id == exchange_id)
    )
    found = (await db.execute(statement)).one_or_none()
    return None if found is None else (found[0], found[1], found[2])
