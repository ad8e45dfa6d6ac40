"""Applications for special accreditation: begun, filled in, submitted and corrected by an organization, screened by
the Secretariat."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.application import Application
from models.enums import ApplicationAct, ApplicationState, Language, PartyKind, Permission, Step
from models.forum import Forum
from models.organization import Organization
from services.acts import Act, correct, demand, forum_to_change, record
from services.application_steps import take_step
from services.deadlines import demand_in_time
from services.errors import Conflict, InvalidInput, NotPermitted, OutOfTime, Stale
from services.queries.applications import (
    ApplicationView,
    QueueFilter,
    Waiting,
    count_applications,
    find_organization,
    hold_owner,
    list_applications,
    list_events,
    load_application,
    reread,
)
from services.queries.forums import load_forum
from services.queries.organizations import demand_unmerged, hold_unmerged
from services.queries.paging import PageRequest
from services.queries.persons import party_ids
from services.queries.publications import accreditation_in_force
from services.queries.writing import flush
from services.reference.ways import way_words
from services.rules.access import Actor
from services.rules.accreditation import compute_way, needs_application
from services.rules.applications import (
    ALL_FIELDS,
    FIELDS,
    ORGANIZATION_FIELDS,
    WITH_REASON,
    Missing,
    Reader,
    compute_reference,
    corrected_in_time,
    forum_over,
    may_edit_answers,
    missing_answers,
    reader_of,
)
from services.rules.deadlines import due_after
from services.rules.organizations import facts_of

SCREENING = (ApplicationAct.SCREEN_IN, ApplicationAct.SCREEN_OUT, ApplicationAct.RETURN)
_STATES = (PartyKind.MEMBER_STATE, PartyKind.OBSERVER_STATE)


async def read_applications(
    db: AsyncSession, *, actor: Actor, slug: str, asked: QueueFilter, page: PageRequest
) -> tuple[list[ApplicationView], str | None]:
    """One page of them: the work queue of the Secretariat, or those of one's own organizations. Raises NotFound,
    NotPermitted, InvalidInput."""
    forum, reader = await _reader_in(db, actor=actor, slug=slug)
    return await list_applications(db, forum_id=forum.id, reader=reader, asked=asked, page=page)


async def read_summary(db: AsyncSession, *, actor: Actor, slug: str) -> list[Waiting]:
    """How many are in which state, and since when. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.APPLICATION_READ, forum.id)
    return await count_applications(db, forum_id=forum.id)


async def read_application(db: AsyncSession, *, actor: Actor, slug: str, application_id: UUID) -> ApplicationView:
    """One of them. Raises NotFound, NotPermitted."""
    forum, reader = await _reader_in(db, actor=actor, slug=slug)
    return await load_application(db, forum_id=forum.id, application_id=application_id, reader=reader)


async def _reader_in(db: AsyncSession, *, actor: Actor, slug: str) -> tuple[Forum, Reader]:
    """Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    reader = reader_of(actor, forum.id)
    if not reader.staff:
        demand(actor, Permission.APPLICATION_MAKE, forum.id)
    return forum, reader


async def read_events(db: AsyncSession, *, actor: Actor, slug: str, application_id: UUID) -> list[Any]:
    """The steps of one of them. Raises NotFound."""
    view = await read_application(db, actor=actor, slug=slug, application_id=application_id)
    return list(await list_events(db, view.row.id))


def still_missing(view: ApplicationView) -> tuple[Missing, ...]:
    """What keeps it from being complete, in words."""
    given = {document.kind for document in view.documents}
    of_organization = {name: getattr(view.organization, name) for name in ORGANIZATION_FIELDS}
    return missing_answers(view.row.answers, given, of_organization)


async def begin_application(
    db: AsyncSession, *, act: Act, slug: str, organization: str, answers: Mapping[str, Any]
) -> ApplicationView:
    """A draft for one of the caller's organizations.

    Raises NotFound, NotPermitted, InvalidInput (organization, answers), Conflict (`other_way`, `applied`,
    `forum_over`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.APPLICATION_MAKE)
    reader = reader_of(act.actor, forum.id)
    found = await find_organization(db, code=organization, among=reader.organizations)
    if found is None:
        raise InvalidInput("organization", "not_yours", "expected the code of an organization that you act for")
    await hold_unmerged(db, found[1].id)
    _demand_way(found[0])
    _demand_ahead(forum, act.now)
    row = Application(
        id=act.new_id(),
        forum_id=forum.id,
        party_id=found[1].id,
        state=ApplicationState.DRAFT,
        since=act.now,
        answers=await _checked(db, answers),
        created_by=act.actor.account_id,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    db.add(row)
    record(db, act=act, name="application.begin", subject_id=row.id, forum_id=forum.id)
    return await read_again(db, act, forum, row.id)


async def edit_application(
    db: AsyncSession, *, act: Act, slug: str, application_id: UUID, version: int, answers: Mapping[str, Any]
) -> ApplicationView:
    """Saves answers: of a draft any, of a returned one those asked for. An answer of None is taken back.

    Raises NotFound, NotPermitted, Stale, InvalidInput, OutOfTime, Conflict (`not_editable`, `forum_closed`).
    """
    forum, view = await own_application(db, act=act, slug=slug, application_id=application_id)
    demand_editable(view.row, act, answers)
    changes = await _checked(db, answers)
    kept = {name: value for name, value in (view.row.answers | changes).items() if value is not None}
    correct(view.row, act=act, version=version, changes={"answers": kept})
    record(db, act=act, name="application.edit", subject_id=view.row.id, forum_id=forum.id, changed=sorted(answers))
    return await read_again(db, act, forum, application_id)


async def submit_application(db: AsyncSession, *, act: Act, slug: str, application_id: UUID) -> ApplicationView:
    """Hands in a draft, within the window; or a returned one, corrected, until it is due.

    Raises NotFound, NotPermitted, OutOfTime, Conflict (`other_way`, `incomplete`, `illegal_step`, `forum_over`,
    `forum_closed`).
    """
    forum, view = await own_application(db, act=act, slug=slug, application_id=application_id)
    _demand_ahead(forum, act.now)
    values: dict[str, Any] = {}
    if view.row.state is ApplicationState.DRAFT:
        own = frozenset({view.party.id})
        await demand_in_time(db, act=act, forum_id=forum.id, step=Step.ACCREDITATION, parties=own)
        reference = compute_reference(forum.slug, view.row.id)
        values = {"reference": reference, "submitted_at": act.now, "submitted_by": act.actor.account_id}
    elif view.row.state is ApplicationState.RETURNED:
        _demand_before_due(view.row, act.now)
    _demand_way(view.organization)
    _demand_complete(view)
    await take_step(db, [view.row], act=act, kind=ApplicationAct.SUBMIT, values=values)
    record(db, act=act, name="application.submit", subject_id=application_id, forum_id=forum.id)
    return await reread(db, view)


async def screen_application(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    application_id: UUID,
    kind: ApplicationAct,
    reason: str | None,
    fields: list[str] | None,
    version: int | None = None,
) -> ApplicationView:
    """The Secretariat screens it in or out, or returns it with the `fields` to be corrected. `version`: of what was
    read; None: whichever it is.

    Raises NotFound, NotPermitted, Stale, InvalidInput (decision, reason, fields), Conflict (`illegal_step`,
    `incomplete`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.APPLICATION_SCREEN)
    reader = reader_of(act.actor, forum.id)
    view = await load_application(db, forum_id=forum.id, application_id=application_id, reader=reader, lock=True)
    if version not in (None, view.row.version):
        raise Stale
    _demand_reason(kind, reason, fields)
    if kind is ApplicationAct.SCREEN_IN:  # half corrected, it may lack what it had
        _demand_complete(view)
    values: dict[str, Any] = {}
    if kind is ApplicationAct.RETURN:
        values = {"returned_fields": fields, "due_at": await _due_at(db, forum, act.now)}
    details = {"fields": fields} if fields else {}
    await take_step(db, [view.row], act=act, kind=kind, reason=reason, details=details, values=values)
    record(db, act=act, name=f"application.{kind.value}", subject_id=application_id, forum_id=forum.id, **details)
    return await reread(db, view)


async def own_application(
    db: AsyncSession, *, act: Act, slug: str, application_id: UUID
) -> tuple[Forum, ApplicationView]:
    """An application of one of the caller's organizations, locked, with its forum. Raises NotFound, NotPermitted,
    Conflict `forum_closed`."""
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.APPLICATION_MAKE)
    reader = reader_of(act.actor, forum.id)
    # The organization before the application, as merging two takes them.
    party_id, merged_into = await hold_owner(db, forum_id=forum.id, application_id=application_id, reader=reader)
    if party_id not in reader.organizations:
        raise NotPermitted("not_permitted", "You see this application; its organization alone acts on it.")
    await demand_unmerged(db, merged_into)
    view = await load_application(db, forum_id=forum.id, application_id=application_id, reader=reader, lock=True)
    return forum, view


def demand_editable(row: Application, act: Act, fields: Iterable[str]) -> None:
    """Raises Conflict `not_editable`, InvalidInput for what was not asked for, OutOfTime for a correction that comes
    late."""
    if row.state not in (ApplicationState.DRAFT, ApplicationState.RETURNED):
        words = f"This application is {row.state.value}: nothing of it is edited now. The Secretariat can return it."
        raise Conflict("not_editable", words)
    for name in fields:
        if not may_edit_answers(row.state, [name], row.returned_fields):
            asked = ", ".join(row.returned_fields or ())
            raise InvalidInput(name, "not_asked_for", f"expected only what the Secretariat asked for: {asked}")
    _demand_before_due(row, act.now)


def _demand_before_due(row: Application, now: datetime) -> None:
    if not corrected_in_time(row.due_at, now):
        words = f"The correction was due before {row.due_at:%Y-%m-%d %H:%M:%S} UTC; ask the Secretariat."
        raise OutOfTime("correction_overdue", words)


def _demand_way(organization: Organization) -> None:
    guidance = compute_way(facts_of(organization))
    if not needs_application(guidance):
        words = way_words(guidance)
        told = " ".join(text[Language.EN] for text in (words.why, words.next, words.to_confirm) if text)
        raise Conflict("other_way", f"No application is needed. {told}", way=guidance.way.value)


def _demand_ahead(forum: Forum, now: datetime) -> None:
    """Raises Conflict `forum_over`: nobody is accredited to a forum that took place."""
    if forum_over(forum.closes_on, forum.timezone, now):
        words = f"This forum ended on {forum.closes_on}; there is nothing to be accredited to any more."
        raise Conflict("forum_over", words)


def _demand_complete(view: ApplicationView) -> None:
    if missing := still_missing(view):
        words = f"This application is not complete; nothing was done. Missing: {', '.join(m.field for m in missing)}."
        errors = [{"field": one.field, "code": "not_given", "message": one.message} for one in missing]
        raise Conflict("incomplete", words, errors=errors)


def _demand_reason(kind: ApplicationAct, reason: str | None, fields: list[str] | None) -> None:
    if kind not in SCREENING:
        raise InvalidInput("decision", "not_screening", f"expected one of {', '.join(SCREENING)}")
    if kind in WITH_REASON and reason is None:
        raise InvalidInput("reason", "reason_needed", "expected a reason, which the applicant reads")
    if kind is not ApplicationAct.RETURN and fields is not None:
        raise InvalidInput("fields", "fields_needless", "expected none: only what is returned is corrected")
    if kind is ApplicationAct.RETURN and not fields:
        raise InvalidInput("fields", "fields_needed", "expected the fields to be corrected")
    for index, name in enumerate(fields or ()):
        if name not in ALL_FIELDS:
            raise InvalidInput(f"fields.{index}", "unknown_field", f"expected one of {', '.join(ALL_FIELDS)}")


async def _due_at(db: AsyncSession, forum: Forum, now: datetime) -> datetime:
    days = (await accreditation_in_force(db, forum_id=forum.id)).return_days.value
    return due_after(now, days, forum.timezone)


async def _checked(db: AsyncSession, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers, if all countries that they name are known ones. Raises InvalidInput."""
    named = dict(_countries(answers))
    known = await party_ids(db, named.values(), kinds=_STATES) if named else {}
    for path, code in named.items():
        if code not in known:
            raise InvalidInput(path, "unknown_party", "expected the code of a State such as EGY")
    return {name: answers[name] for name in FIELDS if name in answers}


def _countries(answers: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """(path, code) of each country in the answers."""
    for index, programme in enumerate(answers.get("programmes") or ()):
        for place, code in enumerate(programme["countries"]):
            yield f"programmes.{index}.countries.{place}", code
    for index, source in enumerate(answers.get("funding") or ()):
        if source["country"] is not None:
            yield f"funding.{index}.country", source["country"]
    for index, member in enumerate(answers.get("governing_body") or ()):
        yield f"governing_body.{index}.nationality", member["nationality"]
    for place, code in enumerate((answers.get("membership") or {}).get("countries", ())):
        yield f"membership.countries.{place}", code


async def read_again(db: AsyncSession, act: Act, forum: Forum, application_id: UUID) -> ApplicationView:
    """Writes, and reads as its readers do. Raises Conflict."""
    await flush(db)
    reader = reader_of(act.actor, forum.id)
    return await load_application(db, forum_id=forum.id, application_id=application_id, reader=reader)
