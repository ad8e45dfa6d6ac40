"""Applications: read as their readers may see them, and moved from state to state."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Insert,
    Select,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    cast,
    func,
    insert,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, defer

from models.application import Application, ApplicationDocument, ApplicationEvent
from models.enums import ApplicationAct, ApplicationState, StakeholderCategory
from models.organization import Organization
from models.party import Party
from services.errors import NotFound
from services.queries.paging import PageRequest, fetch_page
from services.rules.applications import OF_APPLICANTS, OF_SECRETARIAT, Reader

_application: Any = Application.__table__
_event: Any = ApplicationEvent.__table__
_COUNTRY = aliased(Party)


@dataclass(frozen=True, slots=True)
class ApplicationView:
    """An application with its organization, that one's party and country, the acts that are the reader's, and the
    documents there are (none in lists)."""

    row: Application
    organization: Organization
    party: Party
    country: Party
    acts: frozenset[ApplicationAct]
    documents: tuple[ApplicationDocument, ...] = ()


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which applications are asked for; None: whichever. `since_before`: in their state since before then. `words`:
    in a name, the acronym or the reference."""

    state: ApplicationState | None = None
    category: StakeholderCategory | None = None
    country: str | None = None
    organization: str | None = None
    since_before: datetime | None = None
    words: str | None = None


def _visible_to(*, staff: bool) -> ColumnElement[bool]:
    """As `may_see`: a draft is its organization's alone, until it is submitted."""
    own = Application.party_id == any_(bindparam("organizations", type_=ARRAY(Uuid())))
    return or_(own, Application.submitted_at.is_not(None)) if staff else own


@cache
def _views(*, staff: bool) -> Select[Application, Organization, Party, Party]:
    """Of a forum, for a reader: its values are those of `_values`."""
    return (
        select(Application, Organization, Party, _COUNTRY)
        .join(Organization, Organization.party_id == Application.party_id)
        .join(Party, Party.id == Application.party_id)
        .join(_COUNTRY, _COUNTRY.id == Organization.country_id)
        .where(Application.forum_id == bindparam("forum_id"), _visible_to(staff=staff))
        .execution_options(populate_existing=True)
    )


def _values(forum_id: UUID, reader: Reader) -> dict[str, Any]:
    return {"forum_id": forum_id, "organizations": list(reader.organizations)}


@cache
def _one(*, staff: bool, lock: bool) -> Select[Application, Organization, Party, Party]:
    statement = _views(staff=staff).where(Application.id == bindparam("application_id"))
    return statement.with_for_update(key_share=True, of=Application) if lock else statement


@cache
def _owner(*, staff: bool) -> Select[UUID, UUID | None]:
    return (
        select(Organization.party_id, Organization.merged_into)
        .join(Application, Application.party_id == Organization.party_id)
        .where(
            Application.forum_id == bindparam("forum_id"),
            Application.id == bindparam("application_id"),
            _visible_to(staff=staff),
        )
        .with_for_update(read=True, of=Organization)
    )


def _view(reader: Reader, row: Sequence[Any], documents: Sequence[ApplicationDocument] = ()) -> ApplicationView:
    application, organization, party, country = row
    acts = OF_APPLICANTS if application.party_id in reader.organizations else OF_SECRETARIAT
    return ApplicationView(application, organization, party, country, acts, tuple(documents))


_DOCUMENTS = (
    select(ApplicationDocument)
    .where(
        ApplicationDocument.application_id == bindparam("application_id"), ApplicationDocument.removed_at.is_(None)
    )
    .order_by(ApplicationDocument.uploaded_at, ApplicationDocument.id)
)


def _asked_for(asked: QueueFilter) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = [true()]
    if asked.state is not None:
        conditions.append(Application.state == asked.state)
    if asked.category is not None:
        conditions.append(Organization.category == asked.category)
    if asked.country is not None:
        conditions.append(_COUNTRY.code == asked.country)
    if asked.organization is not None:
        conditions.append(Party.code == asked.organization)
    if asked.since_before is not None:
        conditions.append(Application.since < asked.since_before)
    if asked.words:
        texts = (cast(Party.names, Text), Organization.own_name, Organization.acronym, Application.reference)
        found = [func.strpos(func.lower(text), func.lower(asked.words)) > 0 for text in texts]
        conditions.append(or_(*found))
    return and_(*conditions)


async def list_applications(
    db: AsyncSession, *, forum_id: UUID, reader: Reader, asked: QueueFilter, page: PageRequest
) -> tuple[list[ApplicationView], str | None]:
    """One page of those that the reader may see, those first that have waited longest in their state."""
    statement = _views(staff=reader.staff).where(_asked_for(asked)).params(_values(forum_id, reader))
    whole = defer(Application.answers, raiseload=True)
    found = await fetch_page(db, statement.options(whole), (Application.since, Application.id), page)
    return [_view(reader, row) for row in found.rows], found.next_cursor


async def load_application(
    db: AsyncSession, *, forum_id: UUID, application_id: UUID, reader: Reader, lock: bool = False
) -> ApplicationView:
    """One of them, at choice locked until the end of the transaction. Raises NotFound, also where it is hidden.

    The lock lets rows refer to it meanwhile: else whoever acts on it would wait for an objection, and learn of it.
    """
    values = {**_values(forum_id, reader), "application_id": application_id}
    row = (await db.execute(_one(staff=reader.staff, lock=lock), values)).one_or_none()
    if row is None:
        raise NotFound("application")
    documents = (await db.execute(_DOCUMENTS, {"application_id": application_id})).scalars().all()
    return _view(reader, row, documents)


async def hold_owner(
    db: AsyncSession, *, forum_id: UUID, application_id: UUID, reader: Reader
) -> tuple[UUID, UUID | None]:
    """The party of the organization whose application it is, and into which that was merged; until the end of the
    transaction nobody edits or merges it. Raises NotFound, also where it is hidden."""
    values = {**_values(forum_id, reader), "application_id": application_id}
    row = (await db.execute(_owner(staff=reader.staff), values)).one_or_none()
    if row is None:
        raise NotFound("application")
    return row[0], row[1]


async def reread(db: AsyncSession, view: ApplicationView) -> ApplicationView:
    """The same after a step that was taken on it, which the caller has locked: its row alone is another."""
    await db.refresh(view.row)
    return view


async def list_events(db: AsyncSession, application_id: UUID) -> Sequence[ApplicationEvent]:
    """The steps of an application in their order."""
    statement = select(ApplicationEvent).where(ApplicationEvent.application_id == application_id)
    return (await db.execute(statement.order_by(ApplicationEvent.number))).scalars().all()


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many applications are in a state, and since when the one that has waited longest."""

    state: ApplicationState
    count: int
    oldest_since: datetime


async def count_applications(db: AsyncSession, *, forum_id: UUID) -> list[Waiting]:
    """By state, of those that were submitted."""
    statement = (
        select(Application.state, func.count(), func.min(Application.since))
        .where(Application.forum_id == forum_id, Application.submitted_at.is_not(None))
        .group_by(Application.state)
    )
    rows = [Waiting(*row) for row in (await db.execute(statement)).all()]
    return sorted(rows, key=lambda one: list(ApplicationState).index(one.state))


async def find_organization(
    db: AsyncSession, *, code: str, among: Collection[UUID]
) -> tuple[Organization, Party] | None:
    """The organization of a code among these, locked against changes until the end of the transaction; or None."""
    statement = (
        select(Organization, Party)
        .join(Party, Party.id == Organization.party_id)
        .where(Party.code == code, Organization.party_id.in_(among))
        .with_for_update(read=True, of=Organization)
    )
    row = (await db.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1])


@dataclass(frozen=True, slots=True)
class Moving:
    """An application among many that are locked for a step: what is needed of it then, and no more."""

    id: UUID
    forum_id: UUID
    party_id: UUID
    state: ApplicationState
    since: datetime
    reference: str | None


async def move_applications(
    db: AsyncSession,
    ids: Collection[UUID],
    *,
    kind: ApplicationAct,
    before: ApplicationState,
    after: ApplicationState,
    actor_id: UUID | None,
    reason: str | None,
    details: Mapping[str, Any],
    values: Mapping[str, Any],
    now: datetime,
) -> None:
    """Moves those of `ids` that are in the state `before`, each with its event: one statement, however many; rows
    loaded before are stale. `values`: columns beside; what was asked of the applicant goes."""
    sent: dict[str, Any] = {"ids": list(ids), "was": before, "becomes": after, "why": reason, "at_now": now}
    sent |= {"by": actor_id, "did": kind, "told": dict(details)}
    await db.execute(_moving(frozenset(values)), {**sent, **{f"new_{name}": value for name, value in values.items()}})


@cache
def _moving(columns: frozenset[str]) -> Insert:
    """The statement that also sets these columns. Of the tables: of the classes, what is sent with it would be taken
    for rows."""
    own = _application.c
    moved = (
        update(_application)
        .where(
            own.id == any_(bindparam("ids", type_=ARRAY(Uuid()))), own.state == bindparam("was", type_=own.state.type)
        )
        .values({"returned_fields": None, "due_at": None, "note": bindparam("why", type_=own.note.type)})
        .values({name: bindparam(f"new_{name}", type_=own[name].type) for name in columns})
        .values(
            state=bindparam("becomes", type_=own.state.type),
            since=bindparam("at_now", type_=own.since.type),
            version=own.version + 1,
            updated_at=bindparam("at_now", type_=own.updated_at.type),
        )
        .returning(own.id)
        .cte("moved")
    )
    number = select(func.count()).where(_event.c.application_id == moved.c.id).scalar_subquery() + 1
    steps = ("application_id", "number", "act", "before", "after", "actor_id", "reason", "details", "at")
    events = select(
        moved.c.id,
        number,
        bindparam("did", type_=_event.c.act.type),
        bindparam("was", type_=_event.c.before.type),
        bindparam("becomes", type_=_event.c.after.type),
        bindparam("by", type_=_event.c.actor_id.type),
        bindparam("why", type_=_event.c.reason.type),
        bindparam("told", type_=JSONB()),
        bindparam("at_now", type_=_event.c.at.type),
    )
    return insert(_event).from_select(steps, events)
