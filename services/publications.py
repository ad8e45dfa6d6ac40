"""Announcing the days of a forum and publishing its programme: the only ways in which a draft becomes visible."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, Protocol, TypeVar
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.deadline import Extension
from models.enums import MeetingStatus, Permission, WebhookEvent
from models.forum import Forum
from models.publication import Publication
from services.acts import Act, forum_to_change, forum_to_read, record, record_extension
from services.changes import tell_of_changes
from services.deadlines import (
    NextDeadlines,
    demand_notice,
    facts_of,
    findings_on_deadlines,
    listed,
    load_draft,
    next_deadlines,
    plan_draft,
    restricted_part,
)
from services.errors import Conflict
from services.meeting_invitations import invite
from services.modalities import Modalities, public_part
from services.overrides import accept_overrides
from services.queries.deadlines import load_record
from services.queries.forums import dates_of, lock_forums_naming
from services.queries.meeting_invitations import told_by
from services.queries.meetings import all_drafts
from services.queries.participants import co_organizers
from services.queries.publications import (
    Newest,
    draft_to_json,
    newest,
    restricted_from_json,
    restricted_to_json,
    to_json,
)
from services.queries.writing import flush
from services.reference.days_off import calendar_for
from services.reference.labels import CLOSED
from services.rules.checks import check_dates, check_programme
from services.rules.deadline_plans import for_everybody, notice_of, shortened
from services.rules.deadlines import Held
from services.rules.findings import Finding, Override, blocking_first
from services.rules.frozen_deadlines import order
from services.rules.local_time import TZ_VERSION
from services.rules.programme import DatesFact, MeetingFact, ProgrammeFacts
from services.rules.publications import FORMAT, Document, PublishedForum, announce, changed, digest, publish, withhold
from services.rules.windows import ExtensionFact
from services.webhook_events import tell_webhooks

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Published:
    """A publication just made, with the advisory findings that did not stop it."""

    publication: Publication
    findings: tuple[Finding, ...]


async def announce_dates(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    note: str | None,
    overrides: Sequence[Override] = (),
    review: bool = False,
) -> Published:
    """Publishes the draft's days, with the programme as published before, if any. Those whom a change concerns are
    told; with `review` once the Office has read it.

    Authority: the days are the Office's to announce [practice]. Raises NotFound, NotPermitted, RuleViolated,
    InvalidInput (overrides), Conflict (`nothing_changed`, `forum_closed`, and `programme_published`: then days and
    programme only change together).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.FORUM_ANNOUNCE, lock="update")
    modalities = Modalities.model_validate(forum.modalities)
    previous = await newest(db, forum_id=forum.id)
    before = previous.document if previous else None
    # Those that hang on a meeting are announced with the programme: its hours are not public before.
    meetings = before.programme.meetings if before and before.programme else ()
    planned = await _plan(db, act=act, forum=forum, modalities=modalities, meetings=meetings, previous=previous)
    calendar = calendar_for(modalities.days_off)
    on_days = check_dates(dates_of(forum), modalities.programme, modalities.checks, calendar)
    findings = blocking_first(on_days + findings_on_deadlines(planned, modalities))
    accepted = accept_overrides("The days cannot be announced as they are.", findings, overrides)
    if before and before.programme and before.dates != dates_of(forum):
        raise Conflict(
            "programme_published",
            "A programme is published for the former days: publish the new programme, its days go with it.",
        )
    now = announce(
        before,
        forum=await _published_forum(db, forum),
        dates=dates_of(forum),
        modalities=public_part(forum.modalities),
        deadlines=for_everybody(planned.planned),
    )
    restricted = restricted_part(planned, modalities.deadlines)
    made = Making(note, accepted, now, previous.draft if previous else None, restricted_to_json(restricted), review)
    return Published(await _store(db, act=act, forum=forum, previous=previous, made=made), findings)


async def publish_programme(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    note: str | None,
    overrides: Sequence[Override] = (),
    review: bool = False,
) -> Published:
    """Publishes the draft's days and programme in one immutable, numbered, hashed document.

    `overrides` are the blocking findings that the Office accepts, with its reasons, which are published too. Those
    whom a change concerns are told; with `review` once the Office has read it. Raises NotFound, NotPermitted,
    RuleViolated with the findings, InvalidInput (overrides), Conflict (`nothing_changed`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.PROGRAMME_PUBLISH, lock="update")
    modalities = Modalities.model_validate(forum.modalities)
    meetings = tuple(draft.fact for draft in await all_drafts(db, forum_id=forum.id))
    previous = await newest(db, forum_id=forum.id)
    planned = await _plan(
        db, act=act, forum=forum, modalities=modalities, meetings=listed(meetings), previous=previous
    )
    findings = findings_of(dates_of(forum), meetings, modalities, planned)
    accepted = accept_overrides("The programme cannot be published as it is.", findings, overrides)
    now = publish(
        previous.document if previous else None,
        forum=await _published_forum(db, forum),
        dates=dates_of(forum),
        modalities=public_part(forum.modalities),
        meetings=meetings,
        closed_title=CLOSED,
        number=_next_number(previous),
        at=_instant(act, previous),
        deadlines=for_everybody(planned.planned),
    )
    told = previous.told if previous else set()
    kept = tuple(m for m in meetings if m.id in told or m.status is not MeetingStatus.CANCELLED)
    restricted = restricted_part(planned, modalities.deadlines)
    made = Making(note, accepted, now, draft_to_json(kept), restricted_to_json(restricted), review)
    return Published(await _store(db, act=act, forum=forum, previous=previous, made=made), findings)


async def _plan(
    db: AsyncSession,
    *,
    act: Act,
    forum: Forum,
    modalities: Modalities,
    meetings: Sequence[Held],
    previous: Newest | None,
) -> NextDeadlines:
    """The deadlines of the publication to be made. Raises InvalidInput, Conflict."""
    record = await load_record(db, forum_id=forum.id, deadlines=previous.deadlines if previous else ())
    facts = facts_of(dates_of(forum), modalities, meetings)
    planned = next_deadlines(record, facts, at=_instant(act, previous), moving=forum.moving)
    # The notice that people were told of counts, not one that the draft has by now.
    told = Modalities.model_validate(previous.document.modalities if previous else forum.modalities)
    demand_notice(planned, notice_of(told.deadlines), act.now)
    for extension in planned.extended:
        row = granted(act, forum, extension)
        db.add(row)
        record_extension(db, act=act, extension=row)
    forum.moving = {}
    return planned


async def withhold_name(db: AsyncSession, *, act: Act, person_id: UUID) -> None:
    """Publishes every programme that names the person once more, with the name withheld and nothing else changed."""
    for forum in await lock_forums_naming(db, person_id):
        change = partial(withhold, person_id=person_id)
        await republish(db, act=act, forum=forum, note="A name is withheld", change=change)


class DocumentChange(Protocol):
    """What is to change in a published document, given number and instant of the next one."""

    def __call__(self, document: Document, *, number: int, at: datetime) -> Document:
        """The document changed, or the same."""


def _as_it_was(kept: T) -> T:
    return kept


async def republish(
    db: AsyncSession,
    *,
    act: Act,
    forum: Forum,
    note: str,
    change: DocumentChange,
    change_draft: Callable[[list[dict[str, Any]]], list[dict[str, Any]]] = _as_it_was,
    change_restricted: Callable[[dict[str, Any] | None], dict[str, Any] | None] = _as_it_was,
) -> Publication | None:
    """Publishes what is published once more with one change, whatever the draft has become; None: it changes nothing.

    The forum is locked by the caller.
    """
    previous = await newest(db, forum_id=forum.id)
    if previous is None:
        return None
    document = change(previous.document, number=_next_number(previous), at=_instant(act, previous))
    draft = None if previous.draft is None else change_draft(previous.draft)
    restricted = change_restricted(previous.restricted)
    if (document, draft, restricted) == (previous.document, previous.draft, previous.restricted):
        return None
    made = Making(note, [], document, draft, restricted)
    return await _store(db, act=act, forum=forum, previous=previous, made=made)


async def republish_deadlines(db: AsyncSession, *, act: Act, forum: Forum, note: str) -> Publication | None:
    """Publishes the deadlines once more as the published days, rules and programme give them with what is on record
    by now, whatever the draft has become; None where that is the same. The forum is locked by the caller.

    A term that runs and would end without its notice stays where people were told that it ends.
    """
    previous = await newest(db, forum_id=forum.id)
    if previous is None:
        return None
    document = previous.document
    modalities = Modalities.model_validate(document.modalities)
    few = restricted_from_json(previous.restricted)
    rules = replace(modalities.deadlines, rules=modalities.deadlines.rules | few.rules)
    modalities = modalities.model_copy(update={"deadlines": rules})
    facts = facts_of(document.dates, modalities, document.programme.meetings if document.programme else ())
    record, at = await load_record(db, forum_id=forum.id, deadlines=previous.deadlines), _instant(act, previous)
    planned = next_deadlines(record, facts, at=at)
    if held := [d.key for d in shortened(record, planned.planned, notice_of(rules), act.now)]:
        planned = next_deadlines(record, facts, at=at, held=held)
    if planned.planned == tuple(sorted(previous.deadlines, key=order)):
        return None
    now = replace(document, format=FORMAT, deadlines=for_everybody(planned.planned))
    restricted = restricted_to_json(restricted_part(planned, rules))
    return await _store(
        db, act=act, forum=forum, previous=previous, made=Making(note, [], now, previous.draft, restricted)
    )


def _next_number(previous: Newest | None) -> int:
    return previous.number + 1 if previous else 1


def _instant(act: Act, previous: Newest | None) -> datetime:
    """The instant of receipt; never before the previous publication, which may have been received later but been
    faster to the lock: clients ignore a change that claims to be older than what they have."""
    return max(act.now, previous.at) if previous else act.now


async def check_draft(db: AsyncSession, *, act: Act, slug: str) -> tuple[Finding, ...]:
    """What would be found if the draft were published now. Raises NotFound, NotPermitted."""
    forum = await forum_to_read(db, actor=act.actor, slug=slug)
    modalities = Modalities.model_validate(forum.modalities)
    sources = await load_draft(db, forum)
    planned = plan_draft(sources, forum, modalities, act.now)
    return findings_of(dates_of(forum), sources.meetings, modalities, planned)


def findings_of(
    dates: DatesFact, meetings: tuple[MeetingFact, ...], modalities: Modalities, planned: NextDeadlines
) -> tuple[Finding, ...]:
    """The findings on a programme and the deadlines that would be published with it, blocking ones first."""
    facts = ProgrammeFacts(dates, meetings, modalities.programme, calendar_for(modalities.days_off))
    return blocking_first(check_programme(facts, modalities.checks) + findings_on_deadlines(planned, modalities))


def granted(act: Act, forum: Forum, extension: ExtensionFact) -> Extension:
    """An extension that goes along with the forum, as it is put on record."""
    return Extension(
        id=act.new_id(),
        forum_id=forum.id,
        key=extension.key,
        party_id=extension.party_id,
        wall=extension.wall,
        fold=extension.fold,
        timezone=extension.timezone,
        until=extension.until,
        tz_version=TZ_VERSION,
        dependents=extension.dependents,
        reason=f"Moved with the forum: {forum.moving['reason']}",
        granted_by=act.actor.account_id,
        granted_at=extension.granted_at,
    )


async def _published_forum(db: AsyncSession, forum: Forum) -> PublishedForum:
    organizers = (await co_organizers(db, [forum.id])).get(forum.id, [])
    return PublishedForum(
        slug=forum.slug,
        template=forum.template,
        title=forum.title,
        region=forum.region,
        co_organizers=tuple(organizers),
    )


@dataclass(frozen=True, slots=True)
class Making:
    """What is about to be published: the document for everybody, and the draft for those whom it names. `review`: the
    messages of it are held for the Office to read first."""

    note: str | None
    overrides: list[dict[str, str]]
    document: Document
    draft: list[dict[str, Any]] | None
    restricted: dict[str, Any] | None
    review: bool = False


async def _store(db: AsyncSession, *, act: Act, forum: Forum, previous: Newest | None, made: Making) -> Publication:
    dates_changed, programme_changed = changed(previous.document if previous else None, made.document)
    same_for_few = previous and (previous.draft, previous.restricted) == (made.draft, made.restricted)
    if previous and not (dates_changed or programme_changed) and same_for_few:
        raise Conflict("nothing_changed", f"Nothing changed since publication {previous.number}.")
    stored = to_json(made.document)
    publication = Publication(
        id=act.new_id(),
        forum_id=forum.id,
        number=_next_number(previous),
        note=made.note,
        overrides=list(made.overrides),
        published_by=act.actor.account_id,
        at=_instant(act, previous),
        sha256=digest(stored),
        dates_changed=dates_changed,
        programme_changed=programme_changed,
        document=stored,
        draft=made.draft,
        restricted=made.restricted,
    )
    db.add(publication)
    record(
        db,
        act=act,
        name="forum.publish",
        subject_id=publication.id,
        forum_id=forum.id,
        number=publication.number,
        sha256=publication.sha256,
        dates_changed=dates_changed,
        programme_changed=programme_changed,
        overrides=[override["code"] for override in made.overrides],
    )
    await flush(db)
    newest = Newest(publication.number, publication.at, made.document, made.draft, made.restricted)
    await tell_of_changes(db, act=act, forum=forum, previous=previous, newest=newest, review=made.review)
    await _tell_webhooks(db, act=act, publication=publication, slug=made.document.forum.slug)
    if (told := told_by(newest)) is not None:
        await invite(db, act=act, forum_id=forum.id, told=told, former=told_by(previous), held=made.review)
    return publication


async def _tell_webhooks(db: AsyncSession, *, act: Act, publication: Publication, slug: str) -> None:
    """Of what everybody sees."""
    if publication.dates_changed or publication.programme_changed:
        event = (
            WebhookEvent.PROGRAMME_PUBLISHED if publication.programme_changed else WebhookEvent.ANNOUNCEMENT_PUBLISHED
        )
        forum_id = publication.forum_id
        about = {"forum": slug, "publication": publication.number}
        await tell_webhooks(db, act=act, event=event, forum_id=forum_id, object_id=forum_id, **about)
