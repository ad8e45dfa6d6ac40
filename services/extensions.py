"""Extensions of deadlines: later for everyone or for one party, with a reason, effective at once and never undone."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.deadline import Extension
from models.enums import Audience, Permission, WebhookEvent
from models.forum import Forum
from models.party import Party
from services.acts import Act, forum_to_change, forum_to_read, record_extension
from services.errors import Conflict, InvalidInput, NotFound
from services.modalities import Modalities
from services.publications import republish_deadlines
from services.queries.deadlines import extensions_of, load_record
from services.queries.participants import participant_ids
from services.queries.persons import party_by_id
from services.queries.publications import published_terms
from services.queries.writing import flush
from services.rules.access import Actor
from services.rules.deadline_plans import DeadlineRecord
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.local_time import TZ_VERSION, LocalTime, LocalTimeError, in_utc, resolve
from services.rules.windows import bind
from services.webhook_events import tell_webhooks


@dataclass(frozen=True, slots=True, kw_only=True)
class Extending:
    """An extension as it is asked for: until a wall time of `timezone` (None: the deadline's own), for the party of a
    code or for everyone; `dependents`: what is counted from the deadline follows."""

    until: datetime
    fold: int | None
    timezone: str | None
    party: str | None
    dependents: bool
    reason: str


async def extend_deadline(
    db: AsyncSession, *, act: Act, slug: str, key: str, extending: Extending
) -> tuple[Extension, Party | None]:
    """Extends a published deadline, one that has passed too: that is how it is opened again, openly.

    Raises NotFound, NotPermitted, InvalidInput (until, timezone, party, dependents), Conflict (`not_announced`,
    `not_extendable`, `deadline_shortened`, `nothing_changed`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.DEADLINE_EXTEND, lock="update")
    terms = await published_terms(db, forum_id=forum.id)
    if terms is None:
        raise Conflict(
            "not_announced", "Nothing of this forum was announced; change the rule of the deadline instead."
        )
    known = await load_record(db, forum_id=forum.id, deadlines=terms.deadlines)
    deadline = _extendable(known, key)
    party_id = await _party(db, forum, extending)
    time = _until(act, deadline, extending)
    _demand_longer(known, deadline, party_id, time.instant, terms.notice, act.now)
    extension = Extension(
        id=act.new_id(),
        forum_id=forum.id,
        key=key,
        party_id=party_id,
        wall=time.wall,
        fold=time.fold,
        timezone=extending.timezone or deadline.timezone,
        until=time.instant,
        tz_version=TZ_VERSION,
        dependents=extending.dependents,
        reason=extending.reason,
        granted_by=act.actor.account_id,
        granted_at=_after(known, key, act.now),
    )
    db.add(extension)
    record_extension(db, act=act, extension=extension)
    await flush(db)
    await _tell(db, act=act, forum=forum, deadline=deadline, extension=extension)
    party = None if party_id is None else await party_by_id(db, party_id)
    if any(e.dependents and e.key == key for e in known.extensions) or extending.dependents:
        await republish_deadlines(db, act=act, forum=forum, note="A deadline was extended, and others follow it")
    return extension, party


async def _tell(
    db: AsyncSession, *, act: Act, forum: Forum, deadline: PublishedDeadline, extension: Extension
) -> None:
    """Webhooks, of what is later for everybody and known to everybody."""
    if extension.party_id is None and deadline.rule.audience is Audience.EVERYBODY:
        about = {"forum": forum.slug, "deadline": extension.key, "until": in_utc(extension.until)}
        event = WebhookEvent.DEADLINE_EXTENDED
        await tell_webhooks(db, act=act, event=event, forum_id=forum.id, object_id=forum.id, **about)


async def read_extensions(
    db: AsyncSession, *, actor: Actor, slug: str, key: str
) -> list[tuple[Extension, Party | None]]:
    """All extensions of a deadline that is in force or in the draft, oldest first, with their parties. Raises
    NotFound, NotPermitted."""
    forum = await forum_to_read(db, actor=actor, slug=slug)
    terms = await published_terms(db, forum_id=forum.id)
    known = {deadline.key for deadline in terms.deadlines} if terms else set[str]()
    if key not in known | Modalities.model_validate(forum.modalities).deadlines.rules.keys():
        raise NotFound("deadline")
    return await extensions_of(db, forum_id=forum.id, key=key)


def _extendable(known: DeadlineRecord, key: str) -> PublishedDeadline:
    deadline = next((d for d in known.deadlines if d.key == key and not d.withdrawn), None)
    if deadline is None:
        raise NotFound("deadline")
    if deadline.rule.opens is not None:
        raise Conflict("not_extendable", "This opens a step: change its rule, or extend what closes the step.")
    if deadline.at is None:
        raise Conflict("not_extendable", "It is not known yet when this deadline is; there is nothing to extend.")
    if deadline.rule.done_by is not None and deadline.rule.done_by in known.acts:
        done = f"“{deadline.rule.done_by.value}” is on record; what was done is not extended."
        raise Conflict("not_extendable", done)
    return deadline


async def _party(db: AsyncSession, forum: Forum, extending: Extending) -> UUID | None:
    if extending.party is None:
        return None
    if extending.dependents:
        raise InvalidInput("dependents", "for_everyone_alone", "expected only where the extension is for everyone")
    invited = await participant_ids(db, forum_id=forum.id, codes=[extending.party])
    if extending.party not in invited:
        raise InvalidInput("party", "unknown_party", "expected the code of a party that is invited, such as EGY")
    return invited[extending.party]


def _until(act: Act, deadline: PublishedDeadline, extending: Extending) -> LocalTime:
    try:
        time = resolve(extending.until, extending.timezone or deadline.timezone, extending.fold)
    except LocalTimeError as error:
        field = "timezone" if error.code == "unknown_timezone" else "until"
        raise InvalidInput(field, error.code, str(error)) from None
    if time.instant <= act.now:
        raise InvalidInput("until", "in_the_past", "expected a time to come")
    if deadline.at is not None and time.instant <= deadline.at:
        words = f"expected a time after {deadline.wall:%Y-%m-%d %H:%M} ({deadline.timezone}), when it ends anyway"
        raise InvalidInput("until", "not_later", words)
    return time


def _demand_longer(
    known: DeadlineRecord,
    deadline: PublishedDeadline,
    party_id: UUID | None,
    until: datetime,
    notice: timedelta,
    now: datetime,
) -> None:
    """One can extend, not secretly shorten: an extension that runs ends earlier only with notice."""
    parties = frozenset() if party_id is None else frozenset({party_id})
    runs_until = bind(deadline, known.extensions, parties).at
    for_everyone = bind(deadline, known.extensions).at
    if for_everyone is not None and party_id is not None and until <= for_everyone and runs_until == for_everyone:
        words = f"For everyone it runs until {for_everyone:%Y-%m-%d %H:%M} UTC already, and so for this party."
        raise Conflict("nothing_changed", words)
    if runs_until == until:
        raise Conflict("nothing_changed", "It runs until then already.")
    if runs_until is not None and until < runs_until and now < runs_until and until < now + notice:
        raise Conflict(
            "deadline_shortened",
            f"It runs until {runs_until:%Y-%m-%d %H:%M} UTC by an extension; a term that runs may end earlier only"
            f" with {notice.days} days of it left.",
        )


def _after(known: DeadlineRecord, key: str, now: datetime) -> datetime:
    """The instant of receipt; later than that of the former one, which the newest one takes the place of."""
    latest = max((e.granted_at for e in known.extensions if e.key == key), default=None)
    return now if latest is None else max(now, latest + timedelta(microseconds=1))
