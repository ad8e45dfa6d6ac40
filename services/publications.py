"""Announcing the days of a forum and publishing its programme: the only ways in which a draft becomes visible."""

from dataclasses import dataclass
from uuid import UUID

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
from services.queries.publications import newest, to_json
from services.queries.writing import flush
from services.rules.findings import Finding, blocking
from services.rules.programme import MeetingFact, ProgrammeFacts, check_dates, check_programme
from services.rules.publications import Document, PublishedForum, announce, digest, publish


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
    number, previous = await newest(db, forum_id=forum.id) or (0, None)
    if previous and previous.programme and previous.dates != dates_of(forum):
        raise Conflict(
            "programme_published",
            "A programme is published for the former days: publish the new programme, its days go with it.",
        )
    document = announce(previous, forum=_published_forum(forum), dates=dates_of(forum))
    publication = await _store(db, act=act, forum=forum, number=number + 1, note=note, before=previous, now=document)
    return Published(publication, findings)


async def publish_programme(db: AsyncSession, *, act: Act, slug: str, note: str | None) -> Published:
    """Publishes the draft's days and programme in one immutable, numbered, hashed document.

    Raises NotFound, NotPermitted, RuleViolated with the findings, Conflict (`nothing_changed`, `forum_closed`).
    """
    forum = await _forum_to_publish(db, act=act, slug=slug, permission=Permission.PROGRAMME_PUBLISH)
    meetings = tuple(draft.fact for draft in await all_drafts(db, forum_id=forum.id))
    findings = findings_on(forum, meetings)
    _demand_none_blocking("The programme cannot be published as it is.", findings)
    number, previous = await newest(db, forum_id=forum.id) or (0, None)
    document = publish(
        previous,
        forum=_published_forum(forum),
        dates=dates_of(forum),
        meetings=meetings,
        number=number + 1,
        now=act.now,
    )
    publication = await _store(db, act=act, forum=forum, number=number + 1, note=note, before=previous, now=document)
    return Published(publication, findings)


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
    db: AsyncSession,
    *,
    act: Act,
    forum: Forum,
    number: int,
    note: str | None,
    before: Document | None,
    now: Document,
) -> Publication:
    if before == now:
        raise Conflict("nothing_changed", f"Nothing changed since publication {number - 1}.")
    stored = to_json(now)
    publisher: UUID | None = act.actor.account_id
    assert publisher is not None  # noqa: S101  (nobody has the permission without an account)
    publication = Publication(
        id=act.new_id(),
        forum_id=forum.id,
        number=number,
        note=note,
        overrides=[],
        published_by=publisher,
        at=act.now,
        sha256=digest(stored),
        document=stored,
    )
    db.add(publication)
    record(
        db, act=act, name="forum.publish", subject_id=publication.id, forum_id=forum.id, number=number,
        sha256=publication.sha256,
    )  # fmt: skip
    await flush(db)
    return publication
