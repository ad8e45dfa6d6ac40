"""Versions of lists of names: immutable, numbered and hashed; read by those to whom they circulate, and of what is
final the names by everybody."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, ListState
from models.name_list import ListVersion, NameList
from services.acts import Act
from services.adapters.sheets import Rows
from services.adapters.wording import instant_in_words
from services.errors import InvalidInput, NotFound, NotYet
from services.list_messages import final_at_earliest
from services.name_lists import list_reader
from services.queries.forums import load_forum
from services.queries.name_lists import (
    FINAL_KINDS,
    document_from_json,
    document_to_json,
    former_version,
    last_version,
    lists_of,
    load_version,
    newest_version,
    page_of_versions,
)
from services.queries.paging import PageRequest
from services.queries.writing import flush
from services.reference.labels import REMOVALS, STAKEHOLDERS, STAKEHOLDERS_OF_COMPACT
from services.rules.access import Actor
from services.rules.name_lists import ListDocument, ListedName, NameChange, comparable, diff_lists
from services.rules.publications import digest
from services.rules.text import pick

ACCREDITED_COLUMNS = ("name", "own_name", "acronym", "country", "category", "compact_category")
VERSION_COLUMNS = ("reference", "list_number", *ACCREDITED_COLUMNS, "removed_at", "why")


async def publish_version(
    db: AsyncSession,
    *,
    act: Act,
    row: NameList,
    document: ListDocument,
    prepared_by: UUID | None,
    note: str | None = None,
    overrides: Collection[dict[str, str]] = (),
) -> ListVersion:
    """Puts the next version of a forum's lists on record, which are locked by the caller."""
    number, former = await last_version(db, forum_id=row.forum_id)
    stored = document_to_json(document)
    version = ListVersion(
        id=act.new_id(),
        forum_id=row.forum_id,
        list_id=row.id,
        number=number + 1,
        kind=document.kind,
        note=note,
        overrides=list(overrides),
        document=stored,
        sha256=digest(stored),
        prepared_by=prepared_by,
        published_by=act.actor.account_id,
        at=act.now if former is None else max(act.now, former),
    )
    db.add(version)
    await flush(db)
    return version


async def final_so_far(db: AsyncSession, *, forum_id: UUID) -> ListDocument | None:
    """The document of the newest version that is final or amended."""
    version = await newest_version(db, forum_id=forum_id, kinds=FINAL_KINDS)
    return None if version is None else document_from_json(version.document)


async def read_versions(
    db: AsyncSession, *, actor: Actor, slug: str, page: PageRequest
) -> tuple[list[tuple[ListVersion, int]], str | None]:
    """One page of the versions of a forum's lists, oldest first, without their documents. Raises NotFound,
    NotPermitted."""
    reader = await list_reader(db, actor=actor, slug=slug)
    return await page_of_versions(db, forum_id=reader.forum.id, page=page)


async def read_version(db: AsyncSession, *, actor: Actor, slug: str, number: int) -> tuple[ListVersion, int]:
    """One of them, whole, with the number of its list. Raises NotFound, NotPermitted."""
    reader = await list_reader(db, actor=actor, slug=slug)
    return await load_version(db, forum_id=reader.forum.id, number=number)


async def compare_versions(
    db: AsyncSession, *, actor: Actor, slug: str, number: int, former: int | None
) -> tuple[int, tuple[NameChange, ...]]:
    """What changed to a version from another (None: what circulated before it was final, what was final before it was
    amended), and the number of that.

    Raises NotFound, NotPermitted, InvalidInput (from) for what circulated of two lists.
    """
    reader = await list_reader(db, actor=actor, slug=slug)
    version, _ = await load_version(db, forum_id=reader.forum.id, number=number)
    if former is None:
        old = await former_version(db, version=version)
    else:
        old, _ = await load_version(db, forum_id=reader.forum.id, number=former)
    if old is None:
        raise NotFound("version of a list to compare")
    before, after = document_from_json(old.document), document_from_json(version.document)
    if not comparable(before, after):
        raise InvalidInput("from", "another_list", "expected a version of the same list")
    return old.number, diff_lists(before, after)


async def export_version(db: AsyncSession, *, actor: Actor, slug: str, number: int, language: Language) -> Rows:
    """The names of a version in words, with a cell for each of VERSION_COLUMNS; after those on the list those that
    were removed. Raises NotFound, NotPermitted."""
    version, _ = await read_version(db, actor=actor, slug=slug, number=number)
    document = document_from_json(version.document)
    for name in document.names:
        yield name.reference, str(name.list_number), *_cells(name, language), "", ""
    for gone in document.removed:
        blank = ("",) * (len(ACCREDITED_COLUMNS) - 1)
        words = pick(gone.names, language)[0]
        yield gone.reference, str(gone.list_number), words, *blank, gone.at, REMOVALS[gone.why][language]


async def export_accredited(db: AsyncSession, *, actor: Actor, slug: str, language: Language) -> Rows:
    """What is final in words, with a cell for each of ACCREDITED_COLUMNS. Raises as `read_accredited`."""
    _, document = await read_accredited(db, actor=actor, slug=slug)
    for name in document.names:
        yield _cells(name, language)


def _cells(name: ListedName, language: Language) -> tuple[str, ...]:
    return (
        pick(name.names, language)[0],
        name.own_name or "",
        name.acronym or "",
        pick(name.country.names, language)[0],
        STAKEHOLDERS[name.category][language],
        STAKEHOLDERS_OF_COMPACT[name.compact_category][language],
    )


async def read_accredited(db: AsyncSession, *, actor: Actor, slug: str) -> tuple[ListVersion, ListDocument]:
    """What is final, for everybody. Raises NotFound; NotYet `not_final_yet` where nothing is."""
    forum = await load_forum(db, slug=slug, actor=actor)
    version = await newest_version(db, forum_id=forum.id, kinds=FINAL_KINDS)
    if version is None:
        announced = [row for row in await lists_of(db, forum_id=forum.id) if row.state is ListState.CLOSING]
        instants = [await final_at_earliest(db, row) for row in announced[:1]]
        raise NotYet("not_final_yet", _not_yet(next(iter(instants), None)))
    return version, document_from_json(version.document)


def _not_yet(final_from: datetime | None) -> str:
    """The notice is everybody's: whoever is on the list reads here when it becomes final."""
    words = "The list of organizations that are accredited to this forum is not final yet."
    if final_from is None:
        return words
    return f"{words} It was announced for {instant_in_words(final_from, 'UTC', Language.EN)} at the earliest."
