"""Deadlines: what the next publication will have, what is in force, and the one guard of every step."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Audience, DeadlineState, ForumAct, Language, MeetingAccess, Permission, Step
from models.forum import Forum
from services.acts import Act, demand
from services.adapters.wording import instant_in_words
from services.errors import Conflict, InvalidInput, OutOfTime
from services.modalities import Modalities
from services.queries.deadlines import extension_fact, list_extensions, load_record
from services.queries.forums import dates_of, load_forum
from services.queries.meetings import all_drafts
from services.queries.publications import Restricted, Terms, published_terms
from services.reference.days_off import calendar_for
from services.rules.access import may_learn
from services.rules.checks import check_deadlines
from services.rules.deadline_checks import PlannedFacts
from services.rules.deadline_plans import (
    DeadlineRecord,
    for_everybody,
    for_some,
    notice_of,
    plan_deadlines,
    reopening,
    shortened,
)
from services.rules.deadline_rules import DeadlineRuleError, DeadlinesModalities
from services.rules.deadlines import DeadlineFacts, Held
from services.rules.findings import Finding
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.local_time import in_utc, load_zone
from services.rules.programme import DatesFact, MeetingFact
from services.rules.reschedules import extensions_moved
from services.rules.windows import Bound, ExtensionFact, Refusal, bind, by_instant, check_in_time, compute_state

NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class NextDeadlines:
    """The deadlines of the next publication, beside what is on record; extensions that are to be granted with it.

    `reopened`: keys of those that have passed and openly follow their rules again.
    """

    record: DeadlineRecord
    planned: tuple[PublishedDeadline, ...]
    extended: tuple[ExtensionFact, ...] = ()
    reopened: tuple[str, ...] = ()


def listed(meetings: Sequence[MeetingFact]) -> tuple[MeetingFact, ...]:
    """Those from which deadlines are counted: nobody is told of an unlisted one, so nor of its hours."""
    return tuple(meeting for meeting in meetings if meeting.access is not MeetingAccess.UNLISTED)


def facts_of(dates: DatesFact, modalities: Modalities, meetings: Sequence[Held]) -> DeadlineFacts:
    """What rules are asked with, for a forum on these days."""
    return DeadlineFacts(
        dates=dates,
        rules=modalities.deadlines.rules,
        calendar=calendar_for(modalities.days_off),
        meetings=meetings,
    )


def demand_hours(before: NextDeadlines, after: NextDeadlines) -> None:
    """Raises InvalidInput for a rule of the draft whose hour does not exist on the day that it now gives."""
    known = {deadline.key: deadline.at for deadline in before.planned if deadline.adjusted}
    for deadline in after.planned:
        if deadline.adjusted and deadline.at is not None and known.get(deadline.key) != deadline.at:
            words = f"expected an hour that exists on {deadline.wall:%Y-%m-%d} in {deadline.timezone}: clocks skip it"
            raise InvalidInput(f"modalities.deadlines.rules.{deadline.key}.hour", "nonexistent_local_time", words)


def findings_on_deadlines(planned: NextDeadlines, modalities: Modalities) -> tuple[Finding, ...]:
    """What the checks find in planned deadlines."""
    return check_deadlines(PlannedFacts(planned.planned, calendar_for(modalities.days_off)), modalities.checks)


def refused_rule(error: DeadlineRuleError) -> InvalidInput:
    """The refusal of a rule that gives no deadline, naming it."""
    return InvalidInput(f"modalities.deadlines.{error.path}", error.code, error.message)


def next_deadlines(
    record: DeadlineRecord,
    facts: DeadlineFacts,
    *,
    at: datetime,
    moving: Mapping[str, Any] = NOTHING,
    held: Collection[str] = (),
) -> NextDeadlines:
    """What a publication at the instant `at` would have; `moving` is what a reschedule left for it. Raises
    InvalidInput."""
    carried = extensions_moved(record.extensions, timedelta(days=moving.get("extensions_by_days", 0)), at)
    extended = tuple(after for _, after in carried)
    record = replace(record, extensions=record.extensions + extended)
    try:
        reopened = tuple(moving.get("reopened", ()))
        planned = plan_deadlines(record, facts, reopened=reopened, held=held, at=at)
        return NextDeadlines(record, planned, extended, reopened)
    except DeadlineRuleError as error:
        raise refused_rule(error) from None


def demand_notice(planned: NextDeadlines, notice: timedelta, now: datetime) -> None:
    """Raises Conflict: `deadline_shortened` for a running term that would end without notice, `deadline_reopened` for
    a step that would open again behind people's backs, `deadline_was_public` for a deadline of which everybody was
    told and that is to be for few."""
    if found := shortened(planned.record, planned.planned, notice, now):
        runs = planned.record.in_force()
        raise Conflict(
            "deadline_shortened",
            f"A term that runs may end earlier only with {notice.days} days of it left:"
            f" {', '.join(deadline.key for deadline in found)}.",
            deadlines=[
                {
                    "key": deadline.key,
                    "at": in_utc(runs.get(deadline.key)),
                    "to": in_utc(None if deadline.withdrawn else deadline.at),
                }
                for deadline in found
            ],
        )
    if opened := reopening(planned.record, planned.planned, planned.reopened, now):
        keys = ", ".join(deadline.key for deadline in opened)
        words = f"These have passed, and their steps would open again: {keys}. Extend them instead, with a reason."
        raise Conflict("deadline_reopened", words)
    told = {deadline.key for deadline in for_everybody(planned.record.deadlines)}
    if hidden := [deadline.key for deadline in for_some(planned.planned) if deadline.key in told]:
        words = f"Everybody was told of these deadlines; they stay for everybody: {', '.join(hidden)}."
        raise Conflict("deadline_was_public", words)


def restricted_part(planned: NextDeadlines, modalities: DeadlinesModalities) -> Restricted:
    """What is kept beside the document: the deadlines that are not for everybody, with their rules."""
    rules = {key: rule for key, rule in modalities.rules.items() if rule.audience is not Audience.EVERYBODY}
    return Restricted(rules, for_some(planned.planned))


@dataclass(frozen=True, slots=True)
class ForumDeadlines:
    """The deadlines of a forum as somebody sees them, those without an instant last.

    `number`: of the publication; None: of a draft, for its organizers. `contact`: whom to ask.
    """

    number: int | None
    timezone: str
    contact: Mapping[Language, str]
    bound: tuple[Bound, ...]
    states: Mapping[str, DeadlineState]
    titles: dict[str, dict[Language, str]]
    done: Mapping[str, datetime]


async def read_deadlines(db: AsyncSession, *, act: Act, slug: str, draft: bool = False) -> ForumDeadlines:
    """The deadlines in force that the caller may know; of a forum of which nothing was published, and where they ask
    for it, organizers see those of the draft. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=act.actor)
    if draft:
        demand(act.actor, Permission.FORUM_READ_DRAFT, forum.id)
    terms = None if draft else await published_terms(db, forum_id=forum.id)
    if terms is None:
        terms = await terms_of_draft(db, forum=forum, now=act.now)
    record = await load_record(db, forum_id=forum.id, deadlines=terms.deadlines)
    known = [d for d in record.deadlines if not d.withdrawn and may_learn(act.actor, d.rule.audience, forum.id)]
    parties = act.actor.parties_in(forum.id)
    bound = tuple(bind(d, record.extensions, parties) for d in known)
    return seen(terms, bound, record.acts, act.now)


def seen(terms: Terms, bound: Sequence[Bound], acts: Mapping[ForumAct, datetime], now: datetime) -> ForumDeadlines:
    """These of a forum's deadlines with how they stand."""
    rules = {one.deadline.key: one.deadline.rule for one in bound}
    done = {
        key: acts[rule.done_by] for key, rule in rules.items() if rule.done_by is not None and rule.done_by in acts
    }
    states = {
        one.deadline.key: compute_state(one, bound, now, terms.closing_soon, done=one.deadline.key in done)
        for one in bound
    }
    titles = {key: rule.title for key, rule in rules.items()}
    ordered = tuple(sorted(bound, key=by_instant))
    return ForumDeadlines(terms.number, terms.timezone, terms.contact, ordered, states, titles, done)


async def terms_of_draft(db: AsyncSession, *, forum: Forum, now: datetime) -> Terms:
    """What would be in force if the draft were published. Raises InvalidInput."""
    modalities = Modalities.model_validate(forum.modalities)
    planned = plan_draft(await load_draft(db, forum), forum, modalities, now)
    return Terms(
        None,
        forum.timezone,
        planned.planned,
        modalities.deadlines.contact.value,
        timedelta(days=modalities.deadlines.closing_soon_days.value),
        notice_of(modalities.deadlines),
        modalities.deadlines.reminders.value,
    )


@dataclass(frozen=True, slots=True)
class DraftSources:
    """What the deadlines of a draft follow from beside its modalities: read once, asked for several of these."""

    record: DeadlineRecord
    meetings: tuple[MeetingFact, ...]


async def load_draft(db: AsyncSession, forum: Forum) -> DraftSources:
    """Of a forum's draft, with all its meetings."""
    published = await published_terms(db, forum_id=forum.id)
    deadlines = published.deadlines if published else ()
    record = await load_record(db, forum_id=forum.id, deadlines=deadlines)
    return DraftSources(record, tuple(draft.fact for draft in await all_drafts(db, forum_id=forum.id)))


def plan_draft(sources: DraftSources, forum: Forum, modalities: Modalities, now: datetime) -> NextDeadlines:
    """What would be published with the draft's meetings. Raises InvalidInput."""
    facts = facts_of(dates_of(forum), modalities, listed(sources.meetings))
    return next_deadlines(sources.record, facts, at=now, moving=forum.moving)


async def demand_in_time(
    db: AsyncSession, *, act: Act, forum_id: UUID, step: Step, parties: frozenset[UUID] | None = None
) -> None:
    """The one guard: what belongs to a step is received after its opening and before its closing, of those published
    and extended. `parties`: for whom it is done; else all for whom the caller acts.

    Raises OutOfTime; of a deadline that the caller may not know it says nothing."""
    terms = await published_terms(db, forum_id=forum_id)
    if terms is None:
        return
    extensions = tuple(extension_fact(row) for row in await list_extensions(db, forum_id=forum_id))
    own = act.actor.parties_in(forum_id) if parties is None else parties
    refusal = check_in_time(step, terms.deadlines, extensions, own, act.now)
    if refusal is None:
        return
    if not may_learn(act.actor, refusal.bound.deadline.rule.audience, forum_id):
        words = f"This is not taken now; nothing was done. Ask {terms.contact[Language.EN]} if you have a question."
        raise OutOfTime(refusal.code, words, contact=terms.contact)
    raise _out_of_time(refusal, terms)


def _in_words(bound: Bound) -> dict[Language, str]:
    assert bound.at is not None  # noqa: S101  (asked by the caller)
    zone = (bound.extension or bound.deadline).timezone
    return {language: instant_in_words(bound.at, zone, language) for language in Language}


def _out_of_time(refusal: Refusal, terms: Terms) -> OutOfTime:
    bound = refusal.bound
    title, contact = bound.deadline.rule.title, terms.contact
    if bound.at is None:
        when = "It is not known yet when"
    else:
        local = bound.at.astimezone(load_zone(bound.deadline.timezone))
        when = f"{local:%Y-%m-%d %H:%M:%S} ({bound.deadline.timezone}), {bound.at:%Y-%m-%d %H:%M:%S} UTC"
    ask = f"Ask {contact[Language.EN]}"
    if refusal.code == "deadline_passed":
        words = f"“{title[Language.EN]}”: that was at {when}; nothing was done. {ask} whether it can be extended."
    else:
        words = f"“{title[Language.EN]}”: that is at {when}; nothing was done. {ask} if you have a question."
    return OutOfTime(
        refusal.code,
        words,
        deadline={
            "key": bound.deadline.key,
            "title": title,
            "at": in_utc(bound.at),
            "timezone": bound.deadline.timezone,
            "when": None if bound.at is None else _in_words(bound),
        },
        contact=contact,
    )
