"""Private calendars, by the hash of their token; and what tells, in one statement, whether one has changed."""

from collections import OrderedDict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import DateTime, Text, Uuid, any_, bindparam, column, func, literal, select, text, update
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.calendar_feed import CalendarFeed
from models.forum import Forum
from models.organization import Organization
from models.publication import Publication
from services.errors import NotFound
from services.queries.paging import PageRequest, fetch_page
from services.queries.publications import draft_from_json, from_json, restricted_from_json
from services.queries.reads import Reads
from services.rules.feeds import FeedSelection
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.meeting_invitations import as_told
from services.rules.publications import Document, PublishedMeeting

_SELECTION: TypeAdapter[FeedSelection] = TypeAdapter(FeedSelection)


def selection_to_json(selection: FeedSelection) -> dict[str, Any]:
    """As it is stored: sets in order, so that the same choice is the same JSON."""
    stored: dict[str, Any] = _SELECTION.dump_python(selection, mode="json")
    return {key: sorted(value) if isinstance(value, list) else value for key, value in stored.items()}


def selection_from_json(stored: Mapping[str, Any]) -> FeedSelection:
    """As rules read it."""
    return _SELECTION.validate_python(stored, strict=False)


# Asked at every poll: one look-up by the token, and of what is shown the numbers that move with each change of it.
# Grants are those in force at that instant, by their ids, so that one that begins or ends by its date is seen too.
# Of publications, extensions and requests rows are only ever added, and versions only rise; the instants of changes
# would not do, since of two requests the one received first may commit last. Places are counted one registration at
# a time, which no plan can turn into a look at all of them.
_MARKS: Any = text("""
    SELECT feed.id, row(
        feed.version, account.is_active, account.person_id, held.grants,
        (SELECT max(number) FROM publication WHERE publication.forum_id = feed.forum_id),
        (SELECT count(*) FROM extension WHERE extension.forum_id = feed.forum_id),
        (SELECT sum(version) FROM person WHERE version > 1),
        (SELECT sum(version) FROM organization WHERE party_id = ANY (feed.organizations)),
        asked.number, asked.versions, placed.number, placed.versions
    )::text
    FROM calendar_feed AS feed
    JOIN account ON account.id = feed.account_id
    CROSS JOIN LATERAL (
        SELECT
            array_agg(id ORDER BY id) AS grants,
            array_agg(party_id) FILTER (WHERE role IN ('delegation', 'stakeholder')) AS parties
        FROM role_grant
        WHERE role_grant.account_id = feed.account_id AND (forum_id IS NULL OR forum_id = feed.forum_id)
            AND valid_from <= :now AND (valid_until IS NULL OR valid_until > :now)
            AND (revoked_at IS NULL OR revoked_at > :now)
    ) AS held
    CROSS JOIN LATERAL (
        SELECT count(*) AS number, sum(version) AS versions FROM inscription
        WHERE inscription.party_id = ANY (held.parties) OR inscription.person_id = account.person_id
    ) AS asked
    CROSS JOIN LATERAL (
        SELECT sum(own.number) AS number, sum(own.versions) AS versions
        FROM registration CROSS JOIN LATERAL (
            SELECT count(*) AS number, sum(version) AS versions FROM place WHERE registration_id = registration.id
        ) AS own
        WHERE registration.forum_id = feed.forum_id
            AND (registration.party_id = ANY (held.parties) OR registration.person_id = account.person_id)
    ) AS placed
    WHERE feed.token_sha256 = :token_sha256
""").bindparams(bindparam("now", type_=DateTime(timezone=True)), bindparam("token_sha256", type_=Text))
MARKS = _MARKS.columns(column("id"), column("marks"))


@dataclass(frozen=True, slots=True)
class FeedMarks:
    """Which calendar a token is of, and a text that is another one when what it holds is."""

    id: UUID
    text: str


async def marks_of_feed(reads: Reads, token_sha256: str, now: datetime) -> FeedMarks | None:
    """Of the calendar with this token; None where there is none."""
    rows = await reads.rows(MARKS, {"token_sha256": token_sha256, "now": now})
    return FeedMarks(*rows[0]) if rows else None


async def feed_of_token(db: AsyncSession, token_sha256: str) -> tuple[CalendarFeed, Account] | None:
    """The calendar with this token, revoked or not, and whose it is."""
    statement = (
        select(CalendarFeed, Account)
        .join(Account, Account.id == CalendarFeed.account_id)
        .where(CalendarFeed.token_sha256 == token_sha256)
        .execution_options(populate_existing=True)
    )
    row = (await db.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1])


@dataclass(frozen=True, slots=True)
class FeedView:
    """A calendar with its forum's slug."""

    row: CalendarFeed
    forum: str


async def list_feeds(db: AsyncSession, *, account_id: UUID, page: PageRequest) -> tuple[list[FeedView], str | None]:
    """One page of an account's calendars, revoked ones too, oldest first."""
    statement = (
        select(CalendarFeed, Forum.slug)
        .join(Forum, Forum.id == CalendarFeed.forum_id)
        .where(CalendarFeed.account_id == account_id)
    )
    found = await fetch_page(db, statement, (CalendarFeed.created_at, CalendarFeed.id), page)
    return [FeedView(row[0], row[1]) for row in found.rows], found.next_cursor


async def load_feed(db: AsyncSession, *, account_id: UUID, feed_id: UUID, lock: bool = False) -> FeedView:
    """One of an account's calendars, at choice locked until the end of the transaction. Raises NotFound."""
    statement = (
        select(CalendarFeed, Forum.slug)
        .join(Forum, Forum.id == CalendarFeed.forum_id)
        .where(CalendarFeed.id == feed_id, CalendarFeed.account_id == account_id)
        .execution_options(populate_existing=True)
    )
    row = (await db.execute(statement.with_for_update(of=CalendarFeed) if lock else statement)).one_or_none()
    if row is None:
        raise NotFound("calendar of yours")
    return FeedView(row[0], row[1])


async def count_feeds(db: AsyncSession, *, account_id: UUID) -> int:
    """How many calendars of an account are not revoked. The account's row stays locked until the end of the
    transaction: of two that are made at once the second is counted after the first."""
    await db.execute(select(Account.id).where(Account.id == account_id).with_for_update(key_share=True))
    statement = select(func.count()).where(CalendarFeed.account_id == account_id, CalendarFeed.revoked_at.is_(None))
    return (await db.execute(statement)).scalar_one()


async def live_feeds(db: AsyncSession, *, account_id: UUID) -> list[CalendarFeed]:
    """An account's calendars that are not revoked, locked until the end of the transaction."""
    statement = (
        select(CalendarFeed)
        .where(CalendarFeed.account_id == account_id, CalendarFeed.revoked_at.is_(None))
        .order_by(CalendarFeed.id)
        .with_for_update()
    )
    return list((await db.execute(statement)).scalars())


async def note_ended(db: AsyncSession, *, feed_id: UUID, ended_at: datetime | None) -> None:
    """Since when the account of a calendar has no role in its forum; None: it has one again."""
    await db.execute(update(CalendarFeed).where(CalendarFeed.id == feed_id).values(ended_at=ended_at))


_SECOND = timedelta(seconds=1)  # dates of HTTP have no fractions: two contents must not share one


async def note_shown(
    db: AsyncSession, *, feed_id: UUID, sha256: str, parties: Collection[UUID], now: datetime
) -> datetime:
    """Since when a calendar holds what it holds now: never earlier than what it held before. `parties`: those whose
    names it shows."""
    feed = CalendarFeed
    shown = select(Organization.party_id).where(Organization.party_id == any_(literal(list(parties), ARRAY(Uuid()))))
    noted = (
        update(feed)
        .where(feed.id == feed_id, feed.shown_sha256.is_distinct_from(sha256))
        .values(
            shown_sha256=sha256,
            shown_at=func.greatest(now, feed.shown_at + _SECOND),
            organizations=func.array(shown.scalar_subquery()),
        )
        .returning(feed.shown_at)
        .execution_options(synchronize_session=False)
    )
    shown_at = (await db.execute(noted)).scalar_one_or_none()
    if shown_at is None:
        shown_at = (await db.execute(select(feed.shown_at).where(feed.id == feed_id))).scalar_one()
    assert shown_at is not None  # noqa: S101  (a CHECK: it stands beside the hash)
    return shown_at


_uses: list[Any] = [
    bindparam("ids", type_=ARRAY(Uuid())),
    bindparam("instants", type_=ARRAY(DateTime(timezone=True))),
]
_USED = text("""
    UPDATE calendar_feed SET used_at = used.at, client = used.client
    FROM unnest(:ids, :instants, :clients) AS used (id, at, client)
    WHERE calendar_feed.id = used.id AND (calendar_feed.used_at IS NULL OR calendar_feed.used_at < used.at)
""").bindparams(*_uses, bindparam("clients", type_=ARRAY(Text())))


async def note_uses(db: AsyncSession, uses: Mapping[UUID, tuple[datetime, str]]) -> None:
    """When calendars were last asked for, and by what program: all of them in one statement, in one order."""
    ids = sorted(uses)
    values = {"ids": ids, "instants": [uses[one][0] for one in ids], "clients": [uses[one][1] for one in ids]}
    await db.execute(_USED, values)


@dataclass(frozen=True, slots=True)
class Published:
    """A publication as private calendars are made of it; `seated`: its meetings as those whom they name read them,
    closed and unlisted ones whole."""

    id: UUID
    document: Document
    at: datetime
    seated: tuple[PublishedMeeting, ...]
    deadlines: tuple[PublishedDeadline, ...]

    @property
    def meetings(self) -> tuple[PublishedMeeting, ...]:
        """Those published; of a forum of which only days are announced, none."""
        return self.document.programme.meetings if self.document.programme else ()


# Publications never change: the newest ones are read once a process, not once for each who asks after it.
_kept: OrderedDict[UUID, Published] = OrderedDict()
_MOST_KEPT = 16


async def newest_published(db: AsyncSession, *, forum_id: UUID) -> Published | None:
    """The newest publication of a forum, with all its deadlines; None where there is none."""
    newest = select(Publication.id).where(Publication.forum_id == forum_id).order_by(Publication.number.desc())
    found = (await db.execute(newest.limit(1))).scalar_one_or_none()
    if found is None:
        return None
    if found not in _kept:
        _kept[found] = await _read(db, found)
        while len(_kept) > _MOST_KEPT:
            _kept.popitem(last=False)
    _kept.move_to_end(found)
    return _kept[found]


async def _read(db: AsyncSession, publication_id: UUID) -> Published:
    columns = (Publication.document, Publication.at, Publication.draft, Publication.restricted)
    stored, at, draft, restricted = (await db.execute(select(*columns).where(Publication.id == publication_id))).one()
    document = from_json(stored)
    seated = tuple(as_told(document, draft_from_json(draft or []) if document.programme else (), at).values())
    return Published(
        publication_id, document, at, seated, document.deadlines + restricted_from_json(restricted).deadlines
    )
