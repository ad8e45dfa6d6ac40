"""Lists of names on a non-objection basis, until they circulate: opened, filled, edited and prepared; and who reads
them.

Authority: 73/326: the President of the General Assembly draws up the list. Practice: the Secretariat screens, the
Office compiles. Default: a second list for late-comers, and two persons for each step that counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import ApplicationState, ListState, Permission
from models.forum import Forum
from models.name_list import ListEntry, NameList
from services.acts import Act, correct, demand, forum_to_change, record
from services.errors import Conflict, NotFound, NotPermitted, Stale
from services.list_messages import final_at_earliest
from services.queries.applications import Moving
from services.queries.forums import Lock, load_forum
from services.queries.name_lists import (
    EntryView,
    ListLock,
    add_all_screened_in,
    applicant_facts,
    document_to_json,
    entries_on,
    invited_among,
    is_listed,
    lists_of,
    load_list,
    lock_applications_on,
    numbers_of_entries,
    page_of_entries,
    state_of,
    take_off,
)
from services.queries.paging import PageRequest
from services.queries.publications import accreditation_in_force
from services.queries.writing import flush
from services.rules.access import Actor, may, may_confirm
from services.rules.list_balance import ListBalance, compute_list_balance
from services.rules.name_lists import NOT_CIRCULATED, ListedName, circulated_document
from services.rules.publications import digest

STATES = {
    ListState.DRAFT: "a draft",
    ListState.PREPARED: "prepared",
    ListState.CIRCULATED: "circulated",
    ListState.CLOSING: "announced to become final",
    ListState.FINAL: "final",
}
_UNPREPARED: dict[str, Any] = {
    "state": ListState.DRAFT,
    "prepared_by": None,
    "prepared_at": None,
    "sha256": None,
}
_NAMED = 5


@dataclass(frozen=True, slots=True)
class ListView:
    """A list with how many names are on it, for those who draw it up (`organizer`) or to whom it circulated.
    `final_from`: as it was announced, or later where the term was extended since."""

    row: NameList
    names: int
    organizer: bool
    final_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the lists of a forum: those who draw them up, or those to whom they circulate."""

    forum: Forum
    organizer: bool


async def list_reader(db: AsyncSession, *, actor: Actor, slug: str) -> Reader:
    """Raises NotFound, and NotPermitted also for a delegation of a party that may not object, or is not invited."""
    forum = await load_forum(db, slug=slug, actor=actor)
    if _organizes(actor, forum.id):
        return Reader(forum, organizer=True)
    demand(actor, Permission.NAME_LIST_READ, forum.id)
    parties = actor.parties_with(Permission.NAME_LIST_READ, forum.id)
    kinds = (await accreditation_in_force(db, forum_id=forum.id)).objectors.value
    if not await invited_among(db, forum_id=forum.id, parties=parties, kinds=kinds):
        words = "A list of names is read by delegations of States that may object to it and are invited to the forum."
        raise NotPermitted("not_permitted", words)
    return Reader(forum, organizer=False)


def _organizes(actor: Actor, forum_id: UUID) -> bool:
    return may(actor, Permission.NAME_LIST_EDIT, forum_id) or may(actor, Permission.APPLICATION_READ, forum_id)


async def organized_list(db: AsyncSession, *, actor: Actor, slug: str, number: int) -> tuple[Forum, NameList]:
    """A list for those who draw it up. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    if not may(actor, Permission.APPLICATION_READ, forum.id):
        demand(actor, Permission.NAME_LIST_EDIT, forum.id)
    return forum, await load_list(db, forum_id=forum.id, number=number)


async def read_lists(db: AsyncSession, *, actor: Actor, slug: str) -> list[ListView]:
    """The lists of a forum; for those to whom they circulate, those that did. Raises NotFound, NotPermitted."""
    reader = await list_reader(db, actor=actor, slug=slug)
    rows = [row for row in await lists_of(db, forum_id=reader.forum.id) if _is_shown(row, reader)]
    return [await view_of(db, row, organizer=reader.organizer) for row in rows]  # two at most


async def read_list(db: AsyncSession, *, actor: Actor, slug: str, number: int) -> ListView:
    """One of them. Raises NotFound, NotPermitted."""
    reader, row = await _shown_list(db, actor=actor, slug=slug, number=number)
    return await view_of(db, row, organizer=reader.organizer)


async def view_of(db: AsyncSession, row: NameList, *, organizer: bool = True) -> ListView:
    """As `read_list` has it."""
    closing = row.state is ListState.CLOSING
    final_from = await final_at_earliest(db, row) if closing else row.final_from
    return ListView(row, (await numbers_of_entries(db, [row.id])).get(row.id, 0), organizer, final_from)


async def read_entries(
    db: AsyncSession, *, actor: Actor, slug: str, number: int, page: PageRequest
) -> tuple[list[EntryView], str | None]:
    """One page of the names on a list as they are now. Raises NotFound, NotPermitted."""
    _, row = await _shown_list(db, actor=actor, slug=slug, number=number)
    return await page_of_entries(db, list_id=row.id, page=page)


async def _shown_list(db: AsyncSession, *, actor: Actor, slug: str, number: int) -> tuple[Reader, NameList]:
    reader = await list_reader(db, actor=actor, slug=slug)
    row = await load_list(db, forum_id=reader.forum.id, number=number)
    if not _is_shown(row, reader):
        raise NotFound("list of names")
    return reader, row


def _is_shown(row: NameList, reader: Reader) -> bool:
    return reader.organizer or row.state not in NOT_CIRCULATED


async def read_balance(db: AsyncSession, *, actor: Actor, slug: str, number: int) -> ListBalance:
    """Whom a list has and whom it leaves out. Raises NotFound, NotPermitted."""
    _, row = await organized_list(db, actor=actor, slug=slug, number=number)
    return compute_list_balance(await applicant_facts(db, row=row))


async def open_list(db: AsyncSession, *, act: Act, slug: str, note: str | None) -> ListView:
    """Opens the next list of a forum: the first, and once that has circulated the second, for late-comers.

    Raises NotFound, NotPermitted, Conflict (`first_list_open`, `two_lists`, `opened_meanwhile`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.NAME_LIST_EDIT)
    former = await lists_of(db, forum_id=forum.id)
    if len(former) > 1:
        raise Conflict("two_lists", "This forum has its two lists already, the second for late-comers.")
    if former and former[0].state in NOT_CIRCULATED:
        words = "The first list has not circulated yet: put the applications on that; a second is for late-comers."
        raise Conflict("first_list_open", words)
    row = NameList(
        id=act.new_id(),
        forum_id=forum.id,
        number=len(former) + 1,
        state=ListState.DRAFT,
        note=note,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    db.add(row)
    note_act(db, act=act, row=row, name="open")
    await flush(db)
    return ListView(row, 0, organizer=True)


async def edit_list(
    db: AsyncSession, *, act: Act, slug: str, number: int, version: int, note: str | None
) -> ListView:
    """Changes the Office's note on a list. Raises NotFound, NotPermitted, Stale, Conflict `forum_closed`."""
    _, row = await list_to_change(db, act=act, slug=slug, number=number, permission=Permission.NAME_LIST_EDIT)
    correct(row, act=act, version=version, changes={"note": note})
    note_act(db, act=act, row=row, name="update")
    await flush(db)
    return await view_of(db, row)


async def add_entry(
    db: AsyncSession, *, act: Act, slug: str, number: int, application_id: UUID, version: int
) -> ListView:
    """Puts an application that passed the screening on a list that has not circulated; a prepared one is a draft
    again.

    Raises NotFound, NotPermitted, Stale, Conflict (`illegal_step`, `not_screened_in`, `on_a_list`, `forum_closed`).
    """
    forum, row = await _draft(db, act=act, slug=slug, number=number, version=version)
    state = await state_of(db, forum_id=forum.id, application_id=application_id)
    if await is_listed(db, application_id=application_id):
        raise Conflict("on_a_list", "This application is on a list already.")
    if state is not ApplicationState.SCREENED_IN:
        raise Conflict("not_screened_in", f"This application is {state.value}: a list takes those screened in.")
    entry = ListEntry(application_id=application_id, list_id=row.id, added_by=act.actor.account_id, added_at=act.now)
    db.add(entry)
    return await _edited(db, act=act, row=row, name="add", application=str(application_id))


async def remove_entry(
    db: AsyncSession, *, act: Act, slug: str, number: int, application_id: UUID, version: int
) -> ListView:
    """Takes an application off a list that has not circulated; a prepared one is a draft again.

    Raises NotFound, NotPermitted, Stale, Conflict (`illegal_step`, `forum_closed`).
    """
    _, row = await _draft(db, act=act, slug=slug, number=number, version=version)
    await take_off(db, list_id=row.id, application_id=application_id)
    return await _edited(db, act=act, row=row, name="remove", application=str(application_id))


async def fill_list(db: AsyncSession, *, act: Act, slug: str, number: int) -> tuple[ListView, int]:
    """Puts every application that passed the screening and is on no list on this one; and how many that were.

    Raises NotFound, NotPermitted, Conflict (`illegal_step`, `forum_closed`).
    """
    _, row = await _draft(db, act=act, slug=slug, number=number)
    added = await add_all_screened_in(db, row=row, added_by=act.actor.account_id, now=act.now)
    if not added:
        return await view_of(db, row), 0
    return await _edited(db, act=act, row=row, name="fill", added=added), added


async def prepare_list(db: AsyncSession, *, act: Act, slug: str, number: int) -> ListView:
    """Freezes what is on a list, so that somebody else can read and circulate just that; its `sha256` says what.

    Raises NotFound, NotPermitted, Conflict (`illegal_step`, `empty_list`, `not_screened_in`, `forum_closed`).
    """
    forum, row = await _draft(db, act=act, slug=slug, number=number)
    names = await names_to_circulate(db, row=row)
    changes = {
        "state": ListState.PREPARED,
        "prepared_by": act.actor.account_id,
        "prepared_at": act.now,
        "sha256": content_digest(forum, row, names),
    }
    correct(row, act=act, version=row.version, changes=changes)
    note_act(db, act=act, row=row, name="prepare", sha256=row.sha256)
    await flush(db)
    return ListView(row, len(names), organizer=True)


async def names_to_circulate(db: AsyncSession, *, row: NameList) -> tuple[ListedName, ...]:
    """What is on a list, its applications locked as they are: all passed the screening and stand.

    Raises Conflict (`empty_list`, `not_screened_in`).
    """
    demand_screened_in(await lock_applications_on(db, list_id=row.id))
    return tuple(entry.name for entry in await entries_on(db, list_id=row.id))


def demand_screened_in(applications: Sequence[Moving]) -> None:
    """Raises Conflict (`empty_list`, `not_screened_in`)."""
    if not applications:
        raise Conflict("empty_list", "There is no name on this list.")
    others = sorted(one.reference or "" for one in applications if one.state is not ApplicationState.SCREENED_IN)
    if others:
        more = f" and {len(others) - _NAMED} more" if len(others) > _NAMED else ""
        words = f"These applications are withdrawn, or not screened in any more: {', '.join(others[:_NAMED])}{more}."
        raise Conflict("not_screened_in", f"{words} Take them off the list.", references=others)


def content_digest(forum: Forum, row: NameList, names: Sequence[ListedName]) -> str:
    """The SHA-256 of what a list would circulate, the instant apart at which objections to it end."""
    return digest(document_to_json(circulated_document(forum.slug, row.number, names)))


# For all acts on lists.


async def list_to_change(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    number: int,
    permission: Permission,
    lock: Lock = "share",
    list_lock: ListLock = "update",
) -> tuple[Forum, NameList]:
    """A list, locked until the end of the transaction (`list_lock`), after its forum (`lock`).

    Raises NotFound, NotPermitted, Conflict `forum_closed`.
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=permission, lock=lock)
    return forum, await load_list(db, forum_id=forum.id, number=number, lock=list_lock)


def demand_state(row: NameList, *states: ListState) -> None:
    """Raises Conflict `illegal_step`."""
    if row.state not in states:
        able = " or ".join(STATES[state] for state in states)
        words = f"List {row.number} is {STATES[row.state]}; this is done with one that is {able}."
        raise Conflict("illegal_step", words)


def demand_another(prepared_by: UUID | None, actor: Actor, words: str) -> None:
    """Raises NotPermitted `four_eyes`."""
    if prepared_by is not None and not may_confirm(prepared_by, actor):
        raise NotPermitted("four_eyes", words)


def note_act(db: AsyncSession, *, act: Act, row: NameList, name: str, **details: Any) -> None:
    """The audit entry of an act on a list."""
    full = f"name_list.{name}"
    record(db, act=act, name=full, subject_id=row.id, forum_id=row.forum_id, number=row.number, **details)


async def _draft(
    db: AsyncSession, *, act: Act, slug: str, number: int, version: int | None = None
) -> tuple[Forum, NameList]:
    forum, row = await list_to_change(db, act=act, slug=slug, number=number, permission=Permission.NAME_LIST_EDIT)
    if version is not None and row.version != version:
        raise Stale
    demand_state(row, ListState.DRAFT, ListState.PREPARED)
    return forum, row


async def _edited(db: AsyncSession, *, act: Act, row: NameList, name: str, **details: Any) -> ListView:
    correct(row, act=act, version=row.version, changes=_UNPREPARED)
    note_act(db, act=act, row=row, name=name, **details)
    await flush(db)
    return await view_of(db, row)
