"""Announcing the days of a forum and publishing its programme: the only ways in which a draft becomes visible."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Permission
from models.forum import Forum
from models.publication import Publication
from services.acts import Act, demand, demand_open, record
from services.errors import Conflict, RuleViolated
from services.forums import dates_of
from services.modalities import Modalities
from services.queries.forums import load_forum
from services.queries.meetings import all_drafts
from services.queries.publications import Newest, newest, to_json
from services.queries.writing import flush
from services.rules.findings import Finding, blocking
from services.rules.programme import MeetingFact, ProgrammeFacts, check_dates, check_programme
from services.rules.publications import Document, PublishedForum, announce, changed, digest, publish


@dataclass(frozen=True, slots=True)
class Published:
    """A publication just made, with the advisory findings that did not stop it."""

    publication: Publication
    findings: tuple[Finding, ...]


async def announce_dates(db: AsyncSession, *, act: Act, slug: str, note: str | None) -> Published:
    """Publishes the draft's days, with the programme as published before, if any.

    Authority: the days are the Office's to announce [practice]. Raises NotFound, NotPermitted, RuleViolated,
    Conflict (`nothing_changed`, `forum_closed`, and `programme_published`: then days and programme only change
    together).
    """
    forum = await _forum_to_publish(db, act=act, slug=slug, permission=Permission.FORUM_ANNOUNCE)
    modalities = Modalities.model_validate(forum.modalities)
    findings = check_dates(dates_of(forum), modalities.programme, modalities.checks)
    _demand_none_blocking("The days cannot be announced as they are.", findings)
    previous = await newest(db, forum_id=forum.id)
    before = previous.document if previous else None
    if before and before.programme and before.dates != dates_of(forum):
        raise Conflict(
            "programme_published",
            "A programme is published for the former days: publish the new programme, its days go with it.",
        )
    now = announce(before, forum=_published_forum(forum), dates=dates_of(forum), modalities=forum.modalities)
    return Published(await _store(db, act=act, forum=forum, note=note, previous=previous, now=now), findings)


async def publish_programme(db: AsyncSession, *, act: Act, slug: str, note: str | None) -> Published:
    """Publishes the draft's days and programme in one immutable, numbered, hashed document.

    Raises NotFound, NotPermitted, RuleViolated with the findings, Conflict (`nothing_changed`, `forum_closed`).
    """
    forum = await _forum_to_publish(db, act=act, slug=slug, permission=Permission.PROGRAMME_PUBLISH)
    meetings = tuple(draft.fact for draft in await all_drafts(db, forum_id=forum.id))
    findings = findings_on(forum, meetings)
    _demand_none_blocking("The programme cannot be published as it is.", findings)
    previous = await newest(db, forum_id=forum.id)
    now = publish(
        previous.document if previous else None,
        forum=_published_forum(forum),
        dates=dates_of(forum),
        modalities=forum.modalities,
        meetings=meetings,
        number=_next_number(previous),
        at=_instant(act, previous),
    )
    return Published(await _store(db, act=act, forum=forum, note=note, previous=previous, now=now), findings)


def _next_number(previous: Newest | None) -> int:
    return previous.number + 1 if previous else 1


def _instant(act: Act, previous: Newest | None) -> datetime:
    """The instant of receipt; never before the previous publication, which may have been received later but been
    faster to the lock: clients ignore a change that claims to be older than what they have."""
    return max(act.now, previous.at) if previous else act.now


async def check_draft(db: AsyncSession, *, act: Act, slug: str) -> tuple[Finding, ...]:
    """What would be found if the draft were published now. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=act.actor)
    demand(act.actor, Permission.FORUM_READ_DRAFT, forum.id)
    meetings = tuple(draft.fact for draft in await all_drafts(db, forum_id=forum.id))
    return findings_on(forum, meetings)


def findings_on(forum: Forum, meetings: tuple[MeetingFact, ...]) -> tuple[Finding, ...]:
    """The findings on these meetings under the forum's own modalities."""
    modalities = Modalities.model_validate(forum.modalities)
    return check_programme(ProgrammeFacts(dates_of(forum), meetings, modalities.programme), modalities.checks)


async def _forum_to_publish(db: AsyncSession, *, act: Act, slug: str, permission: Permission) -> Forum:
    # Locked against every edit of the draft, which takes the row's share lock: nothing half edited is frozen.
    forum = await load_forum(db, slug=slug, actor=act.actor, lock="update")
    demand(act.actor, permission, forum.id)
    demand_open(forum, act.actor)
    return forum


def _demand_none_blocking(message: str, findings: tuple[Finding, ...]) -> None:
    if blocking(findings):
        raise RuleViolated(message, findings)


def _published_forum(forum: Forum) -> PublishedForum:
    return PublishedForum(slug=forum.slug, template=forum.template, title=forum.title)


async def _store(
    db: AsyncSession, *, act: Act, forum: Forum, note: str | None, previous: Newest | None, now: Document
) -> Publication:
    dates_changed, programme_changed = changed(previous.document if previous else None, now)
    if previous and not (dates_changed or programme_changed):
        raise Conflict("nothing_changed", f"Nothing changed since publication {previous.number}.")
    stored = to_json(now)
    publication = Publication(
        id=act.new_id(),
        forum_id=forum.id,
        number=_next_number(previous),
        note=note,
        overrides=[],
        published_by=act.actor.account_id,
        at=_instant(act, previous),
        sha256=digest(stored),
        dates_changed=dates_changed,
        programme_changed=programme_changed,
        document=stored,
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
    )
    await flush(db)
    return publication
