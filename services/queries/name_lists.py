"""Lists of names and their versions: one query whatever they hold."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Select, delete, exists, func, literal, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, defer

from models.application import Application
from models.enums import ApplicationState, EntryOutcome, ListVersionKind, PartyKind, ReviewRegion
from models.forum import Participant
from models.name_list import ListEntry, ListVersion, NameList
from models.organization import Organization
from models.party import Party, ReviewRegionMember
from services.errors import NotFound
from services.queries.applications import Moving
from services.queries.paging import PageRequest, fetch_page
from services.queries.writing import one_of
from services.rules.list_balance import ApplicantFact, stated_genders
from services.rules.name_lists import NOT_CIRCULATED, ListDocument, ListedCountry, ListedName

_DOCUMENT: TypeAdapter[ListDocument] = TypeAdapter(ListDocument)
_COUNTRY = aliased(Party)

ListLock = Literal["share", "update", "end"]
# FOR KEY SHARE, FOR NO KEY UPDATE and FOR UPDATE: the first and the last alone wait for each other.
_LOCKS: dict[ListLock, dict[str, Any]] = {
    "share": {"read": True, "key_share": True},
    "update": {"key_share": True},
    "end": {},
}

# Those in the final list's line of versions; one that circulates is of its list alone.
FINAL_KINDS = (ListVersionKind.FINAL, ListVersionKind.AMENDED)


def document_to_json(document: ListDocument) -> dict[str, Any]:
    """The document as it is stored and hashed."""
    stored: dict[str, Any] = _DOCUMENT.dump_python(document, mode="json")
    return stored


def document_from_json(stored: dict[str, Any]) -> ListDocument:
    """The document as rules read it."""
    return _DOCUMENT.validate_python(stored, strict=False)


# The lists.


async def load_list(db: AsyncSession, *, forum_id: UUID, number: int, lock: ListLock | None = None) -> NameList:
    """A list of a forum. Raises NotFound.

    Lock "update" is for changing it, "end" for making it final, "share" for what must not go on meanwhile: an
    objection, of which nobody else learns by waiting.
    """
    statement = select(NameList).where(NameList.forum_id == forum_id, NameList.number == number)
    if lock is not None:
        statement = statement.with_for_update(**_LOCKS[lock]).execution_options(populate_existing=True)
    row = (await db.execute(statement)).scalar_one_or_none()
    if row is None:
        raise NotFound("list of names")
    return row


async def lists_of(db: AsyncSession, *, forum_id: UUID) -> Sequence[NameList]:
    """The lists of a forum, the first one first."""
    statement = select(NameList).where(NameList.forum_id == forum_id).order_by(NameList.number)
    return (await db.execute(statement)).scalars().all()


async def lock_lists(db: AsyncSession, *, forum_id: UUID) -> Sequence[NameList]:
    """All lists of a forum, locked for a version that concerns them, in one order."""
    statement = select(NameList).where(NameList.forum_id == forum_id).order_by(NameList.number)
    locked = statement.with_for_update(**_LOCKS["update"])
    return (await db.execute(locked.execution_options(populate_existing=True))).scalars().all()


async def is_circulated(db: AsyncSession, *, forum_id: UUID, number: int) -> bool:
    """Whether this list of a forum has circulated by this system."""
    statement = select(NameList.id).where(
        NameList.forum_id == forum_id, NameList.number == number, NameList.state.not_in(NOT_CIRCULATED)
    )
    return (await db.execute(statement)).scalar_one_or_none() is not None


async def invited_among(
    db: AsyncSession, *, forum_id: UUID, parties: Collection[UUID], kinds: Collection[PartyKind]
) -> bool:
    """Whether one of these parties is of one of these kinds and invited to a forum."""
    statement = (
        select(Party.id)
        .join(Participant, Participant.party_id == Party.id)
        .where(Participant.forum_id == forum_id, Party.id.in_(parties), Party.kind.in_(list(kinds)))
    )
    return (await db.execute(statement.limit(1))).first() is not None


# What is on them.

_NAME = (
    Application.id,
    Application.reference,
    NameList.number,
    Party.id,
    Party.code,
    Party.names,
    Organization.own_name,
    Organization.acronym,
    _COUNTRY.code,
    _COUNTRY.names,
    Organization.category,
    Organization.compact_category,
)


@dataclass(frozen=True, slots=True)
class EntryView:
    """A name on a list as it is now, with what has become of its application."""

    name: ListedName
    state: ApplicationState
    since: datetime
    outcome: EntryOutcome | None
    decision: str | None
    added_at: datetime


_ENTRY = (Application.state, Application.since, ListEntry.outcome, ListEntry.reference, ListEntry.added_at)


def _entries(*conditions: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    return (
        select(*_NAME, *_ENTRY)
        .select_from(ListEntry)
        .join(NameList, NameList.id == ListEntry.list_id)
        .join(Application, Application.id == ListEntry.application_id)
        .join(Organization, Organization.party_id == Application.party_id)
        .join(Party, Party.id == Organization.party_id)
        .join(_COUNTRY, _COUNTRY.id == Organization.country_id)
        .where(*conditions)
    )


def _view(row: Sequence[Any]) -> EntryView:
    application_id, reference, number, party_id, code, names, own_name, acronym, *rest = row
    country, country_names, category, compact, *more = rest
    name = ListedName(
        application_id=application_id,
        reference=reference,
        list_number=number,
        party_id=party_id,
        code=code,
        names=names,
        own_name=own_name,
        acronym=acronym,
        country=ListedCountry(country, country_names),
        category=category,
        compact_category=compact,
    )
    return EntryView(name, *more)


_ORDER = (Party.sort_key, Application.id)


async def page_of_entries(
    db: AsyncSession, *, list_id: UUID, page: PageRequest
) -> tuple[list[EntryView], str | None]:
    """One page of what is on a list, by the organizations' English sort keys."""
    found = await fetch_page(db, _entries(ListEntry.list_id == list_id), _ORDER, page)
    return [_view(row) for row in found.rows], found.next_cursor


async def entries_on(db: AsyncSession, *, list_id: UUID) -> tuple[EntryView, ...]:
    """All that is on a list, by the organizations' English sort keys."""
    rows = await db.execute(_entries(ListEntry.list_id == list_id).order_by(*_ORDER))
    return tuple(_view(row) for row in rows.all())


async def entry_of(db: AsyncSession, *, forum_id: UUID, application_id: UUID) -> EntryView:
    """One of them, on whichever list of a forum. Raises NotFound."""
    statement = _entries(NameList.forum_id == forum_id, ListEntry.application_id == application_id)
    row = (await db.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("name on a list")
    return _view(row)


_MOVING = (
    Application.id,
    Application.forum_id,
    Application.party_id,
    Application.state,
    Application.since,
    Application.reference,
)


async def lock_applications_on(
    db: AsyncSession, *, list_id: UUID, application_id: UUID | None = None
) -> Sequence[Moving]:
    """The applications on a list, or one of them, locked until the end of the transaction, in one order; what refers
    to them can be written meanwhile."""
    statement = (
        select(*_MOVING)
        .join(ListEntry, ListEntry.application_id == Application.id)
        .where(ListEntry.list_id == list_id)
        .order_by(Application.id)
        .with_for_update(key_share=True, of=Application)
    )
    if application_id is not None:
        statement = statement.where(Application.id == application_id)
    return [Moving(*row) for row in (await db.execute(statement)).all()]


async def state_of(db: AsyncSession, *, forum_id: UUID, application_id: UUID) -> ApplicationState:
    """How far an application that was handed in has come. Raises NotFound."""
    statement = select(Application.state).where(
        Application.forum_id == forum_id, Application.id == application_id, Application.submitted_at.is_not(None)
    )
    state = (await db.execute(statement)).scalar_one_or_none()
    if state is None:
        raise NotFound("application")
    return state


async def is_listed(db: AsyncSession, *, application_id: UUID) -> bool:
    """Whether an application is on some list."""
    statement = select(ListEntry.application_id).where(ListEntry.application_id == application_id)
    return (await db.execute(statement)).scalar_one_or_none() is not None


async def add_all_screened_in(db: AsyncSession, *, row: NameList, added_by: UUID | None, now: datetime) -> int:
    """Puts every application of the forum that passed the screening and is on no list on this one; how many."""
    eligible = select(
        Application.id, literal(row.id), literal(added_by, ListEntry.added_by.type), literal(now)
    ).where(
        Application.forum_id == row.forum_id,
        Application.state == ApplicationState.SCREENED_IN,
        ~exists().where(ListEntry.application_id == Application.id),
    )
    columns = ("application_id", "list_id", "added_by", "added_at")
    statement = insert(ListEntry).from_select(columns, eligible).on_conflict_do_nothing()
    return len((await db.execute(statement.returning(ListEntry.application_id))).all())


async def take_off(db: AsyncSession, *, list_id: UUID, application_id: UUID) -> None:
    """Raises NotFound."""
    statement = delete(ListEntry).where(ListEntry.list_id == list_id, ListEntry.application_id == application_id)
    if (await db.execute(statement.returning(ListEntry.application_id))).first() is None:
        raise NotFound("name on this list")


async def settle_entries(
    db: AsyncSession,
    ids: Collection[UUID],
    *,
    outcome: EntryOutcome,
    now: datetime,
    decision: str | None = None,
) -> None:
    """What has become of these names, for good or until the Assembly decides: one statement."""
    statement = update(ListEntry).where(one_of(ListEntry.application_id, ids))
    settled = statement.values(outcome=outcome, reference=decision, decided_at=now)
    await db.execute(settled.execution_options(synchronize_session=False))


async def numbers_of_entries(db: AsyncSession, ids: Collection[UUID]) -> dict[UUID, int]:
    """list -> how many names are on it; of an empty one nothing."""
    statement = select(ListEntry.list_id, func.count()).where(ListEntry.list_id.in_(ids)).group_by(ListEntry.list_id)
    return {row[0]: row[1] for row in (await db.execute(statement)).all()}


async def list_of_application(db: AsyncSession, *, application_id: UUID) -> NameList | None:
    """The list on which an application is."""
    statement = select(NameList).join(ListEntry, ListEntry.list_id == NameList.id)
    return (await db.execute(statement.where(ListEntry.application_id == application_id))).scalar_one_or_none()


# Balance.

_SCREENED_IN = frozenset(
    {ApplicationState.SCREENED_IN, ApplicationState.PROPOSED, ApplicationState.FINAL, ApplicationState.NOT_FINAL}
)


async def applicant_facts(db: AsyncSession, *, row: NameList) -> list[ApplicantFact]:
    """All that applied to the forum of a list and have not withdrawn, as the figures of balance need them."""
    regions: dict[UUID, set[ReviewRegion]] = {}
    for party_id, region in (await db.execute(select(ReviewRegionMember.party_id, ReviewRegionMember.region))).all():
        regions.setdefault(party_id, set()).add(region)
    statement = (
        select(
            ListEntry.list_id,
            Application.state,
            Application.answers["governing_body"],
            Organization.category,
            Organization.compact_category,
            Organization.head_gender,
            Party.id,
            Party.code,
            Party.names,
            Party.regional_group,
        )
        .join(Organization, Organization.party_id == Application.party_id)
        .join(Party, Party.id == Organization.country_id)
        .outerjoin(ListEntry, ListEntry.application_id == Application.id)
        .where(
            Application.forum_id == row.forum_id,
            Application.submitted_at.is_not(None),
            Application.state != ApplicationState.WITHDRAWN,
        )
    )
    return [
        ApplicantFact(
            listed=list_id == row.id,
            screened_in=state in _SCREENED_IN,
            country=code,
            country_names=names,
            group=group,
            regions=frozenset(regions.get(country_id, ())),
            category=category,
            compact_category=compact,
            head=head,
            body=stated_genders(body),
        )
        for list_id, state, body, category, compact, head, country_id, code, names, group in (
            await db.execute(statement)
        ).all()
    ]


# Versions.


async def newest_version(
    db: AsyncSession, *, forum_id: UUID, kinds: Collection[ListVersionKind] = tuple(ListVersionKind)
) -> ListVersion | None:
    """The newest version of a forum's lists that is of one of these kinds."""
    statement = select(ListVersion).where(ListVersion.forum_id == forum_id, ListVersion.kind.in_(list(kinds)))
    return (await db.execute(statement.order_by(ListVersion.number.desc()).limit(1))).scalar_one_or_none()


async def names_as_circulated(db: AsyncSession, *, list_id: UUID) -> tuple[ListedName, ...]:
    """The names of a list as they circulated, whatever was corrected or merged since; of one that did not, none."""
    statement = select(ListVersion.document).where(
        ListVersion.list_id == list_id, ListVersion.kind == ListVersionKind.CIRCULATED
    )
    document = (await db.execute(statement)).scalar_one_or_none()
    return () if document is None else document_from_json(document).names


async def last_version(db: AsyncSession, *, forum_id: UUID) -> tuple[int, datetime | None]:
    """Number and instant of the newest version; 0 and None of none."""
    statement = select(ListVersion.number, ListVersion.at).where(ListVersion.forum_id == forum_id)
    row = (await db.execute(statement.order_by(ListVersion.number.desc()).limit(1))).one_or_none()
    return (0, None) if row is None else (row[0], row[1])


async def page_of_versions(
    db: AsyncSession, *, forum_id: UUID, page: PageRequest
) -> tuple[list[tuple[ListVersion, int]], str | None]:
    """One page of the versions of a forum, oldest first, without their documents; each with its list's number."""
    statement = (
        select(ListVersion, NameList.number)
        .options(defer(ListVersion.document, raiseload=True))
        .join(NameList, NameList.id == ListVersion.list_id)
        .where(ListVersion.forum_id == forum_id)
    )
    found = await fetch_page(db, statement, (ListVersion.number, ListVersion.id), page)
    return [(row[0], row[1]) for row in found.rows], found.next_cursor


async def load_version(db: AsyncSession, *, forum_id: UUID, number: int) -> tuple[ListVersion, int]:
    """One of them with its document, and its list's number. Raises NotFound."""
    statement = (
        select(ListVersion, NameList.number)
        .join(NameList, NameList.id == ListVersion.list_id)
        .where(ListVersion.forum_id == forum_id, ListVersion.number == number)
    )
    row = (await db.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("version of a list")
    return row[0], row[1]


async def former_version(db: AsyncSession, *, version: ListVersion) -> ListVersion | None:
    """The version with which one is compared unless somebody says otherwise: what circulated of its list before it
    became final, what was final before it was amended."""
    statement = select(ListVersion).where(
        ListVersion.forum_id == version.forum_id, ListVersion.number < version.number
    )
    if version.kind is ListVersionKind.AMENDED:
        statement = statement.where(ListVersion.kind.in_(list(FINAL_KINDS)))
    else:
        statement = statement.where(ListVersion.list_id == version.list_id)
    return (await db.execute(statement.order_by(ListVersion.number.desc()).limit(1))).scalar_one_or_none()
