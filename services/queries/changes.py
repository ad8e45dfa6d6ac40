"""Messages of what changed in a forum: the versions that they tell of, those that wait, and what becomes of them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, Text, Uuid, and_, any_, bindparam, cast, func, literal_column, or_, select, update
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import Language, MeetingAccess, MeetingStatus, MessageKind, MessageState
from models.message import Message
from models.publication import Publication
from services.queries.meeting_invitations import KINDS
from services.queries.publications import Newest, contact_of, draft_from_json, from_json
from services.rules.changes import Version
from services.rules.concerns import with_people
from services.rules.publications import Document

_KIND = MessageKind.PROGRAMME_CHANGED
_WAITS = (MessageState.HELD, MessageState.QUEUED)


def version_of(newest: Newest) -> Version:
    """A publication as far as people are told of it."""
    document = newest.document
    meetings = document.programme.meetings if document.programme else None
    draft = draft_from_json(newest.draft or [])
    hidden = (one for one in draft if one.access is MeetingAccess.UNLISTED)
    unlisted = frozenset(one.id for one in hidden if one.status is not MeetingStatus.CANCELLED)
    seated = with_people(meetings or (), draft)
    return Version(newest.number, newest.at, document.dates, meetings, seated, newest.deadlines, unlisted)


@dataclass(frozen=True, slots=True)
class Told:
    """A version with its document, and the note that was published with it."""

    version: Version
    document: Document
    note: str | None

    @property
    def contact(self) -> Mapping[Language, str]:
        """Whom to ask."""
        return contact_of(self.document)


async def load_versions(db: AsyncSession, *, forum_id: UUID, numbers: Collection[int]) -> dict[int, Told]:
    """Those of a forum that are there, by their numbers."""
    statement = select(
        Publication.number,
        Publication.at,
        Publication.document,
        Publication.draft,
        Publication.restricted,
        Publication.note,
    ).where(Publication.forum_id == forum_id, Publication.number.in_(sorted(numbers)))
    found = {}
    for row in (await db.execute(statement)).all():
        document = from_json(row.document)
        newest = Newest(row.number, row.at, document, row.draft, row.restricted)
        found[row.number] = Told(version_of(newest), document, row.note)
    return found


async def newest_number(db: AsyncSession, *, forum_id: UUID) -> int:
    """Of the last publication of a forum, which has one."""
    statement = select(func.max(Publication.number)).where(Publication.forum_id == forum_id)
    return (await db.execute(statement)).scalar_one()


@dataclass(frozen=True, slots=True)
class Pending:
    """A message that nobody has begun to send. `since`: of the first change that it tells of."""

    id: UUID
    account_id: UUID
    former: int
    since: datetime
    held: bool


async def lock_pending(db: AsyncSession, *, forum_id: UUID) -> list[Pending]:
    """Those of a forum, locked: no worker takes them meanwhile, and one that has begun is not among them."""
    statement = (
        select(Message.id, Message.account_id, Message.details, Message.state)
        .where(
            Message.forum_id == forum_id,
            Message.kind == _KIND,
            Message.state.in_(_WAITS),
            Message.attempts == 0,
        )
        .with_for_update()
    )
    return [
        Pending(
            row.id,
            row.account_id,
            row.details["former"],
            datetime.fromisoformat(row.details["since"]),
            row.state is MessageState.HELD,
        )
        for row in (await db.execute(statement)).all()
        if row.account_id is not None
    ]


_SUPERSEDED = (
    update(Message)
    .where(Message.id == any_(bindparam("ids", type_=ARRAY(Uuid()))))
    .values(state=MessageState.DROPPED, settled_at=bindparam("now"), reason=bindparam("why"))
    .execution_options(synchronize_session=False)
)


async def drop_pending(db: AsyncSession, ids: Collection[UUID], *, now: datetime, why: str) -> None:
    """A newer message says it, or it was taken back."""
    if ids:
        await db.execute(_SUPERSEDED, {"ids": list(ids), "now": now, "why": why})


def _number() -> Any:
    # With the key in the statement: as a parameter it would be another one in GROUP BY.
    return cast(Message.details.op("->>")(literal_column("'number'")), Integer)


_HELD_INVITATION = and_(Message.kind.in_(sorted(KINDS.values())), Message.state == MessageState.HELD)


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many messages of one version are held for review, how many are about to go, and how many invitations are
    held with them."""

    number: int
    held: int
    queued: int
    invitations: int


async def waiting_versions(db: AsyncSession, *, forum_id: UUID) -> list[Waiting]:
    """The versions of which messages have not gone, oldest first."""
    tells = Message.kind == _KIND
    held = func.count().filter(tells, Message.state == MessageState.HELD)
    queued = func.count().filter(tells, Message.state == MessageState.QUEUED)
    invitations = func.count().filter(_HELD_INVITATION)
    statement = (
        select(_number(), held, queued, invitations)
        .where(Message.forum_id == forum_id, or_(and_(tells, Message.state.in_(_WAITS)), _HELD_INVITATION))
        .group_by(_number())
        .order_by(_number())
    )
    return [Waiting(*row) for row in (await db.execute(statement)).all()]


@dataclass(frozen=True, slots=True)
class Alike:
    """Messages of one version that say the same in the same language, by the same clocks: to how many, and of them
    how many are held."""

    language: Language
    timezone: str | None
    details: Mapping[str, Any]
    recipients: int
    held: int


async def alike_messages(db: AsyncSession, *, forum_id: UUID, number: int) -> list[Alike]:
    """Those that have not gone, most recipients first."""
    said: Any = Message.details.op("-", return_type=JSONB())(literal_column("'since'"))
    held = func.count().filter(Message.state == MessageState.HELD)
    statement = (
        select(Account.language, Account.timezone, said, func.count(), held)
        .join(Account, Account.id == Message.account_id)
        .where(
            Message.forum_id == forum_id,
            Message.kind == _KIND,
            Message.state.in_(_WAITS),
            _number() == number,
        )
        .group_by(Account.language, Account.timezone, said)
        .order_by(func.count().desc(), Account.language, func.min(cast(Message.id, Text)))
    )
    return [Alike(*row) for row in (await db.execute(statement)).all()]


async def release_invitations(db: AsyncSession, *, forum_id: UUID, number: int, now: datetime) -> int:
    """Has all invitations to meetings go that are held of a version; how many."""
    statement = (
        update(Message)
        .where(Message.forum_id == forum_id, _HELD_INVITATION, _number() == number)
        .values(state=MessageState.QUEUED, due_at=now)
        .returning(Message.id)
        .execution_options(synchronize_session=False)
    )
    return len((await db.execute(statement)).all())


async def move_held(db: AsyncSession, *, forum_id: UUID, number: int, into: MessageState, now: datetime) -> int:
    """Has all held messages of a version go, or not; how many."""
    values: dict[str, Any] = {"state": into}
    values |= {"due_at": now} if into is MessageState.QUEUED else {"settled_at": now, "reason": "discarded"}
    statement = (
        update(Message)
        .where(
            Message.forum_id == forum_id,
            Message.kind == _KIND,
            Message.state == MessageState.HELD,
            _number() == number,
        )
        .values(values)
        .returning(Message.id)
        .execution_options(synchronize_session=False)
    )
    return len((await db.execute(statement)).all())
