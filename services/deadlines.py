"""Deadlines: what the next publication will have, what is in force, and the one guard of every step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Audience, DeadlineState, Language, Permission, Role, Step
from models.forum import Forum
from services.acts import Act, demand
from services.errors import Conflict, InvalidInput, OutOfTime
from services.modalities import Modalities
from services.queries.deadlines import load_record
from services.queries.forums import dates_of, load_forum
from services.queries.meetings import all_drafts
from services.queries.publications import Restricted, Terms, published_terms
from services.reference.days_off import calendar_for
from services.rules.access import Actor, may
from services.rules.deadline_plans import (
    DeadlineRecord,
    for_everybody,
    for_some,
    notice_of,
    plan_deadlines,
    shortened,
)
from services.rules.deadline_rules import DeadlineRuleError, DeadlinesModalities
from services.rules.deadlines import DeadlineFacts, Held
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.local_time import load_zone
from services.rules.programme import DatesFact
from services.rules.windows import Bound, Refusal, bind, by_instant, check_in_time, compute_state

# Who learns of a deadline beside its organizers, who always do.
_LEARN = {
    Audience.DELEGATIONS: frozenset({Role.OPGA, Role.SECRETARIAT, Role.DELEGATION, Role.GROUP_CHAIR, Role.CO_CHAIR}),
    Audience.PARTICIPANTS: frozenset(
        {Role.OPGA, Role.SECRETARIAT, Role.DELEGATION, Role.GROUP_CHAIR, Role.CO_CHAIR, Role.STAKEHOLDER}
    ),
    Audience.ORGANIZERS: frozenset[Role](),
}


def may_learn(actor: Actor, audience: Audience, forum_id: UUID) -> bool:
    """Whether the caller may know of a deadline for this audience."""
    if audience is Audience.EVERYBODY or may(actor, Permission.FORUM_READ_DRAFT, forum_id):
        return True
    return any(g.forum_id in (None, forum_id) and g.role in _LEARN[audience] for g in actor.grants)


def facts_of(dates: DatesFact, modalities: Modalities, meetings: Sequence[Held]) -> DeadlineFacts:
    """What rules are asked with, for a forum on these days."""
    return DeadlineFacts(
        dates=dates,
        rules=modalities.deadlines.rules,
        calendar=calendar_for(modalities.days_off),
        meetings=meetings,
    )


def demand_rules(error: DeadlineRuleError, prefix: str = "modalities.deadlines.rules.") -> InvalidInput:
    """The refusal of a rule that gives no deadline, naming it."""
    return InvalidInput(f"{prefix}{error.key}.{error.at}", error.code, error.message)


@dataclass(frozen=True, slots=True)
class NextDeadlines:
    """The deadlines of the next publication, beside what is on record."""

    record: DeadlineRecord
    planned: tuple[PublishedDeadline, ...]


async def next_deadlines(
    db: AsyncSession, *, forum: Forum, facts: DeadlineFacts, before: tuple[PublishedDeadline, ...], at: datetime
) -> NextDeadlines:
    """What a publication at the instant `at` would have after these. Raises InvalidInput."""
    record = await load_record(db, forum_id=forum.id, deadlines=before)
    try:
        return NextDeadlines(record, plan_deadlines(record, facts, reopened=forum.reopened, at=at))
    except DeadlineRuleError as error:
        raise demand_rules(error) from None


def demand_notice(planned: NextDeadlines, modalities: DeadlinesModalities, now: datetime) -> None:
    """Raises Conflict `deadline_shortened` for a running term that would end without notice, `deadline_was_public` for
    one of which everybody was told and that is to be for few."""
    if found := shortened(planned.record, planned.planned, notice_of(modalities), now):
        runs = planned.record.in_force()
        raise Conflict(
            "deadline_shortened",
            f"A term that runs may end earlier only with {modalities.notice_days.value} days of it left:"
            f" {', '.join(deadline.key for deadline in found)}.",
            deadlines=[
                {
                    "key": deadline.key,
                    "at": runs[deadline.key].isoformat(),
                    "to": deadline.at and deadline.at.isoformat(),
                }
                for deadline in found
            ],
        )
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


async def read_deadlines(db: AsyncSession, *, act: Act, slug: str, draft: bool = False) -> ForumDeadlines:
    """The deadlines in force that the caller may know; of a forum of which nothing was published, and where they ask
    for it, organizers see those of the draft. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=act.actor)
    if draft:
        demand(act.actor, Permission.FORUM_READ_DRAFT, forum.id)
    terms = None if draft else await published_terms(db, forum_id=forum.id)
    if terms is None:
        terms = await _terms_of_draft(db, forum=forum, now=act.now)
    record = await load_record(db, forum_id=forum.id, deadlines=terms.deadlines)
    known = [d for d in record.deadlines if not d.withdrawn and may_learn(act.actor, d.rule.audience, forum.id)]
    parties = act.actor.parties_in(forum.id)
    bound = tuple(sorted((bind(d, record.extensions, parties) for d in known), key=by_instant))
    states = {b.deadline.key: compute_state(b, bound, act.now, terms.closing_soon) for b in bound}
    return ForumDeadlines(terms.number, terms.timezone, terms.contact, bound, states)


async def _terms_of_draft(db: AsyncSession, *, forum: Forum, now: datetime) -> Terms:
    modalities = Modalities.model_validate(forum.modalities)
    planned = await draft_deadlines(db, forum=forum, modalities=modalities, now=now)
    return Terms(
        None,
        forum.timezone,
        planned.planned,
        modalities.deadlines.contact.value,
        timedelta(days=modalities.deadlines.closing_soon_days.value),
        modalities.deadlines.reminders.value,
    )


async def draft_deadlines(db: AsyncSession, *, forum: Forum, modalities: Modalities, now: datetime) -> NextDeadlines:
    """What would be published with the draft's meetings. Raises InvalidInput."""
    meetings = [draft.fact for draft in await all_drafts(db, forum_id=forum.id)]
    published = await published_terms(db, forum_id=forum.id)
    return await next_deadlines(
        db,
        forum=forum,
        facts=facts_of(dates_of(forum), modalities, meetings),
        before=published.deadlines if published else (),
        at=now,
    )


async def demand_in_time(
    db: AsyncSession, *, act: Act, forum_id: UUID, step: Step, parties: frozenset[UUID] | None = None
) -> None:
    """The one guard: what belongs to a step is received after its opening and before its closing, of those published
    and extended. `parties`: for whom it is done; else all for whom the caller acts. Raises OutOfTime."""
    terms = await published_terms(db, forum_id=forum_id)
    if terms is None:
        return
    record = await load_record(db, forum_id=forum_id, deadlines=terms.deadlines)
    own = act.actor.parties_in(forum_id) if parties is None else parties
    refusal = check_in_time(step, record.deadlines, record.extensions, own, act.now)
    if refusal is not None:
        raise _out_of_time(refusal, terms)


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
            "at": bound.at and bound.at.isoformat().replace("+00:00", "Z"),
            "timezone": bound.deadline.timezone,
        },
        contact=contact,
    )
