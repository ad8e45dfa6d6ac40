"""Reminding those concerned of deadlines, each once: a note that they were, and a message, in one transaction.

What is noted is the deadline's instant too: moved, it has a new plan, and nobody is reminded twice of the same
instant. Whether there is still a reason is asked again when a message is sent.
"""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import MessageKind
from services.acts import Act
from services.adapters.database import Sessions
from services.adapters.letters import meaning_words, spoken
from services.adapters.wording import instant_in_words
from services.messages import enqueue
from services.queries.deadlines import load_record
from services.queries.publications import Terms, published_terms
from services.queries.reminders import (
    Circle,
    Mark,
    insert_reminders,
    not_reminded,
    parties_of_concerned,
    published_names,
    reminding_forums,
)
from services.queries.writing import flush
from services.rules.access import OPERATOR
from services.rules.deadline_plans import DeadlineRecord
from services.rules.deadline_rules import DeadlineRule
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.reminders import due_reminder, is_awaited, roles_reminded, zone_of
from services.rules.text import pick
from services.rules.windows import Bound, ExtensionFact, bind

log = logging.getLogger("imrf.worker")

MOST = 500  # reminders in one transaction


async def remind_due(
    sessions: Sessions, *, now: datetime, new_id: Callable[[], UUID], ending: Callable[[], bool] = lambda: False
) -> int:
    """Puts into the outbox what is due in all published forums, until it is `ending`; how many were found due.

    A transaction has one forum, and a bounded number of reminders: ended amid them, the next run goes on where this
    one was. Whatever goes wrong with one forum, the others go on. To be called again and again.
    """
    act = Act(OPERATOR, now, new_id)
    async with sessions() as db, db.begin():
        forums = await reminding_forums(db)
    found = 0
    for forum_id in forums:
        try:
            found += await _remind_forum(sessions, act, forum_id, ending)
        except Exception as error:
            log.warning("nobody is reminded for forum %s now: %s", forum_id, type(error).__name__)
    return found


async def _remind_forum(sessions: Sessions, act: Act, forum_id: UUID, ending: Callable[[], bool]) -> int:
    total, some = 0, MOST
    while some >= MOST and not ending():
        async with sessions() as db, db.begin():
            some = await _remind_some(db, act, forum_id)
        total += some
    return total


async def _remind_some(db: AsyncSession, act: Act, forum_id: UUID) -> int:
    """At most MOST reminders of what is due in a forum."""
    terms = await published_terms(db, forum_id=forum_id)
    if terms is None:
        return 0
    record = await load_record(db, forum_id=forum_id, deadlines=terms.deadlines)
    found = 0
    for binding in _bindings(record):
        reminder = due_reminder(binding.bound, terms.reminders, act.now)
        if reminder is None or binding.bound.at is None:
            continue
        mark = Mark(binding.bound.deadline.key, reminder.days, binding.bound.at)
        found += await _remind(db, act, forum_id, binding, mark, most=MOST - found)
        if found >= MOST:
            break
    await flush(db)
    return found


@dataclass(frozen=True, slots=True)
class _Binding:
    """A deadline as it binds one party that has an extension of its own, or (None) all `but` those that do."""

    bound: Bound
    party_id: UUID | None = None
    but: frozenset[UUID] = frozenset()


def _bindings(record: DeadlineRecord) -> Iterator[_Binding]:
    for deadline in record.deadlines:
        if not is_awaited(deadline, record.acts) or not roles_reminded(deadline.rule):
            continue
        own = _extended_alone(deadline, record.extensions)
        yield _Binding(bind(deadline, record.extensions), but=own)
        for party_id in sorted(own):
            yield _Binding(bind(deadline, record.extensions, frozenset({party_id})), party_id)


def _extended_alone(deadline: PublishedDeadline, extensions: tuple[ExtensionFact, ...]) -> frozenset[UUID]:
    return frozenset(e.party_id for e in extensions if e.key == deadline.key and e.party_id is not None)


async def _remind(db: AsyncSession, act: Act, forum_id: UUID, binding: _Binding, mark: Mark, *, most: int) -> int:
    circle = _circle(forum_id, binding.bound.deadline.rule, act.now)
    accounts = await not_reminded(db, circle, mark, party_id=binding.party_id, but=binding.but, most=most)
    ids = {account_id: act.new_id() for account_id in accounts}
    for account_id in await insert_reminders(db, forum_id=forum_id, mark=mark, ids=ids, now=act.now):
        enqueue(
            db,
            act=act,
            kind=MessageKind.DEADLINE_REMINDER,
            account_id=account_id,
            in_forum=forum_id,
            forum_id=str(forum_id),
            deadline=mark.key,
            ends_at=mark.ends_at.isoformat(),
            days=mark.days,
        )
    return len(accounts)


def _circle(forum_id: UUID, rule: DeadlineRule, now: datetime) -> Circle:
    return Circle(forum_id, roles_reminded(rule), rule.closes, now)


async def reminder_in_words(
    db: AsyncSession, *, account: Account, details: dict[str, Any], public_url: str, now: datetime
) -> dict[str, str] | None:
    """What fills the gaps of a reminder; None where there is no reason any more: the deadline is at another instant,
    has passed or was met, the account's party has acted, the account has no part in it now, or a later reminder of
    the same instant is due."""
    forum_id, key = UUID(details["forum_id"]), details["deadline"]
    ends_at = datetime.fromisoformat(details["ends_at"])
    names = await published_names(db, forum_id=forum_id)
    terms = await published_terms(db, forum_id=forum_id)
    if names is None or terms is None or ends_at <= now:
        return None
    bound = await _still_bound(db, terms, _Told(forum_id, key, details["days"], ends_at, account.id), now)
    if bound is None:
        return None
    slug, title = names
    language, rule = spoken(account.language), bound.deadline.rule
    return {
        "forum": pick(title, language)[0],
        "deadline": pick(rule.title, language)[0],
        "when": instant_in_words(ends_at, zone_of(bound), language),
        "meaning": meaning_words(_meaning(rule), language),
        "contact": pick(terms.contact, language)[0],
        "link": f"{public_url}/v1/forums/{slug}/deadlines/{key}",
    }


@dataclass(frozen=True, slots=True)
class _Told:
    """What a reminder says to whom."""

    forum_id: UUID
    key: str
    days: int
    ends_at: datetime
    account_id: UUID


async def _still_bound(db: AsyncSession, terms: Terms, told: _Told, now: datetime) -> Bound | None:
    """The deadline as it binds the account for a party that has not acted, if it is still at that instant and this is
    its latest reminder."""
    record = await load_record(db, forum_id=told.forum_id, deadlines=terms.deadlines)
    for deadline in record.deadlines:
        if deadline.key != told.key or not is_awaited(deadline, record.acts):
            continue
        circle = _circle(told.forum_id, deadline.rule, now)
        for party_id in await parties_of_concerned(db, circle, told.account_id):
            parties = frozenset({party_id}) if party_id is not None else frozenset[UUID]()
            bound = bind(deadline, record.extensions, parties)
            later = due_reminder(bound, terms.reminders, now)
            if bound.at == told.ends_at and (later is None or later.days >= told.days):
                return bound
    return None


def _meaning(rule: DeadlineRule) -> str:
    if rule.opens is not None:
        return "opens"
    return "closes" if rule.hard else "due"
