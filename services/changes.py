"""Telling people what a publication changed for them: one message a person and version, in the publication's own
transaction. It waits for a quiet window; a further version within it takes it over, so that nobody is told twice of
one correction, and nobody of what was taken back."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MessageKind
from models.forum import Forum
from services.acts import Act
from services.modalities import quiet_minutes
from services.queries.changes import Pending, drop_pending, load_versions, lock_pending, version_of
from services.queries.concerns import accounts_concerned, accounts_of_holders
from services.queries.deadlines import extension_fact, list_extensions
from services.queries.messages import Batch, insert_messages
from services.queries.publications import Newest
from services.queries.reminders import Circle, bound_accounts
from services.rules.changes import (
    OF_DAYS,
    Details,
    SeatChange,
    Version,
    changed_meetings,
    changed_seats,
    compute_due,
    details_of,
    is_urgent,
    moved,
    net,
)
from services.rules.preferences import TOPIC_OF
from services.rules.reminders import roles_reminded
from services.rules.windows import ExtensionFact

_KIND = MessageKind.PROGRAMME_CHANGED


async def tell_of_changes(
    db: AsyncSession, *, act: Act, forum: Forum, previous: Newest | None, newest: Newest, review: bool
) -> None:
    """Queues what changed from the publication before, or holds it for `review`; what was held stays so. The forum is
    locked by the caller, and the publication written. Of the first announcement of days nobody is told, and nothing
    of a closed forum."""
    if previous is None or forum.closed_at is not None:
        return
    pending = {one.account_id: one for one in await lock_pending(db, forum_id=forum.id)}
    new = version_of(newest)
    extensions = tuple(extension_fact(row) for row in await list_extensions(db, forum_id=forum.id))
    numbers = {one.former for one in pending.values()} - {previous.number}
    versions = {previous.number: version_of(previous)}
    if numbers:
        found = await load_versions(db, forum_id=forum.id, numbers=numbers)
        versions |= {number: told.version for number, told in found.items()}
    quiet = timedelta(minutes=quiet_minutes(newest.document.modalities))
    rows: list[tuple[UUID, UUID, Details, datetime]] = []
    for number, old in versions.items():
        telling, before, after = _Telling(forum.id, old, new, extensions, act.now), old.by_id(), new.by_id()
        for account_id, own in (await _concerned(db, telling)).items():
            waits = pending.get(account_id)
            if (waits.former if waits else previous.number) == number:
                since = waits.since if waits else act.now
                urgent = is_urgent(own.concerned(), before, after, act.now)
                due_at = compute_due(act.now, since, quiet, urgent=urgent)
                rows.append((act.new_id(), account_id, own.details(telling, since), due_at))
    await drop_pending(db, [one.id for one in pending.values()], now=act.now, why=f"see version {new.number}")
    held = _held(rows, pending, review=review)
    batch = Batch(_KIND, TOPIC_OF.get(_KIND), forum.id, act.now)
    await insert_messages(db, rows, batch=batch, held=held)


def _held(
    rows: Iterable[tuple[UUID, UUID, Details, datetime]], pending: Mapping[UUID, Pending], *, review: bool
) -> Collection[UUID]:
    accounts = (account_id for _, account_id, _, _ in rows)
    return {one for one in accounts if review or (one in pending and pending[one].held)}


@dataclass(frozen=True, slots=True)
class _Telling:
    """Two versions of a forum, and what is known beside."""

    forum_id: UUID
    old: Version
    new: Version
    extensions: tuple[ExtensionFact, ...]
    now: datetime


class _Own:
    """What changed for one account."""

    def __init__(self) -> None:
        self.meetings: set[UUID] = set()
        self.seats: list[SeatChange] = []
        self.deadlines: dict[str, tuple[datetime, datetime | None]] = {}
        self.days = False

    def concerned(self) -> set[UUID]:
        """The meetings of which it is."""
        return self.meetings | {one.meeting_id for one in self.seats}

    def details(self, telling: _Telling, since: datetime) -> Details:
        """As its message holds it."""
        return details_of(
            telling.old,
            telling.new,
            meetings=self.meetings,
            seats=net(self.seats),
            deadlines=self.deadlines,
            days=self.days,
            since=since,
        )


async def _concerned(db: AsyncSession, telling: _Telling) -> dict[UUID, _Own]:
    """account -> what changed for it; without those for whom nothing did."""
    found: dict[UUID, _Own] = {}

    def own(account_id: UUID) -> _Own:
        return found.setdefault(account_id, _Own())

    for account_id, ids in await _of_meetings(db, telling):
        own(account_id).meetings |= ids
    seats = changed_seats(telling.old, telling.new, telling.now)
    holders = {one.party_id for one in seats if one.party_id}, {one.person_id for one in seats if one.person_id}
    of_holders = await accounts_of_holders(db, *holders, forum_id=telling.forum_id, now=telling.now) if seats else {}
    for one in seats:
        for account_id in {a for h in (one.party_id, one.person_id) if h for a in of_holders.get(h, ())}:
            own(account_id).seats.append(one)
    for account_id, deadlines in (await _deadlines(db, telling)).items():
        own(account_id).deadlines = deadlines
    if telling.old.dates != telling.new.dates:
        circle = Circle(telling.forum_id, OF_DAYS, None, telling.now)
        for account_id, _ in await bound_accounts(db, circle):
            own(account_id).days = True
    return {key: one for key, one in found.items() if one.meetings or net(one.seats) or one.deadlines or one.days}


async def _of_meetings(db: AsyncSession, telling: _Telling) -> list[tuple[UUID, frozenset[UUID]]]:
    """(account, changed meetings that concern it), under the one version and the other. Whom a meeting names knows
    that it is unlisted, and not cancelled; to others it is."""
    changed = changed_meetings(telling.old, telling.new, telling.now)
    hidden = changed & (telling.old.unlisted | telling.new.unlisted)
    found: list[tuple[UUID, frozenset[UUID]]] = []
    for version in (telling.old, telling.new):
        unnamed = [replace(one, people=()) for one in version.meetings or ()]
        for meetings, only in ((version.seated, changed - hidden), (unnamed, hidden)):
            if only:
                concerned = await accounts_concerned(
                    db, forum_id=telling.forum_id, meetings=meetings, now=telling.now, only=only
                )
                found += concerned.items()
    return found


async def _deadlines(db: AsyncSession, telling: _Telling) -> dict[UUID, dict[str, tuple[datetime, datetime | None]]]:
    """account -> the deadlines that bind it and moved, by their keys: as they bind one of its parties."""
    found: dict[UUID, dict[str, tuple[datetime, datetime | None]]] = {}
    circles: dict[Circle, list[tuple[UUID, UUID | None]]] = {}
    for deadline in telling.old.known_deadlines():
        key, rule = deadline.key, deadline.rule
        extended = {one.party_id for one in telling.extensions if one.key == key and one.party_id is not None}
        moves = {
            party_id: moved(key, telling.old, telling.new, telling.extensions, frozenset({party_id}), telling.now)
            for party_id in extended
        }
        for_all = moved(key, telling.old, telling.new, telling.extensions, frozenset(), telling.now)
        roles = roles_reminded(rule)
        if not roles or (for_all is None and not any(moves.values())):
            continue
        circle = Circle(telling.forum_id, roles, rule.closes, telling.now)
        if circle not in circles:
            circles[circle] = await bound_accounts(db, circle)
        for account_id, party_id in circles[circle]:
            move = for_all if party_id is None else moves.get(party_id, for_all)
            if move is not None:
                found.setdefault(account_id, {})[key] = move
    return found
