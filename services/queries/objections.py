"""The one way to what is confidential: statements in the database role that may read and write the schema."""

from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import TableValuedAlias, Uuid, case, column, exists, func, insert, literal, select, text, true
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Stance
from models.objection import BasisRequest, Disclosure, LateObjection, Letter, Objection, SuppliedBasis
from services.queries.writing import flush, refusals

_ENTER = text("SET LOCAL ROLE imrf_objections")
_LEAVE = text("RESET ROLE")


@asynccontextmanager
async def as_objections(db: AsyncSession) -> AsyncIterator[None]:
    """Within it, statements of this transaction reach the tables of the schema `objections`, and read the audit,
    which is sealed with them; no others.

    What is pending before is written before, what is added within is written within: nothing goes to a table in the
    wrong role. The end of the transaction, or of the savepoint in which it began, ends the role too. Not to be
    nested.
    """
    await flush(db)
    await db.execute(_ENTER)
    try:
        yield
        await flush(db)
    except BaseException:
        # A transaction that failed refuses this, and takes the role back with all else when it is rolled back.
        with suppress(SQLAlchemyError):
            await db.execute(_LEAVE)
        raise
    await db.execute(_LEAVE)


# All below is asked within it.


async def stances_on(db: AsyncSession, *, list_id: UUID) -> Sequence[tuple[UUID, Stance]]:
    """(application, stance) of all objections to names on a list."""
    statement = select(Objection.application_id, Objection.stance).where(Objection.list_id == list_id)
    return [(row[0], row[1]) for row in (await db.execute(statement)).all()]


async def standing_among(db: AsyncSession, *, state_id: UUID, ids: Collection[UUID]) -> frozenset[UUID]:
    """Those of these applications to which an objection of a State stands."""
    statement = select(Objection.application_id).where(
        Objection.application_id.in_(ids), Objection.state_id == state_id, Objection.stance == Stance.STANDING
    )
    return frozenset((await db.execute(statement)).scalars())


async def add_objections(db: AsyncSession, letter: Letter, ids: Collection[UUID], others: Collection[UUID]) -> None:
    """To each of these applications one of each State on a letter: standing for the one that lodges it, asked of the
    others. One statement, since some ten thousand may be meant. Raises Conflict."""
    states = _as_table("state_id", [letter.state_id, *others])
    names = _as_table("application_id", ids)
    stance = case((states.c.state_id == letter.state_id, Stance.STANDING.value), else_=Stance.ASKED.value)
    own = (func.gen_random_uuid(), literal(letter.id), literal(letter.list_id))
    columns = ("id", "letter_id", "list_id", "application_id", "state_id", "stance")
    every = select(*own, names.c.application_id, states.c.state_id, stance).join_from(names, states, true())
    await flush(db)
    with refusals():
        await db.execute(insert(Objection).from_select(columns, every))


def _as_table(name: str, ids: Collection[UUID]) -> TableValuedAlias:
    return func.unnest(literal(list(ids), ARRAY(Uuid()))).table_valued(column(name, Uuid())).render_derived()


@dataclass(frozen=True, slots=True)
class LetterRows:
    """A letter with some States' objections of it, by application; and which other States it names, where one of the
    former lodged it."""

    letter: Letter
    objections: tuple[Objection, ...]
    beside: frozenset[UUID]


async def letters_of(
    db: AsyncSession, *, forum_id: UUID, states: Collection[UUID], letter_id: UUID | None = None
) -> list[LetterRows]:
    """The letters of a forum on which one of these States is, or one of them, oldest first, with their own part."""
    own = exists().where(Objection.letter_id == Letter.id, Objection.state_id.in_(states))
    statement = select(Letter).where(Letter.forum_id == forum_id, own).order_by(Letter.lodged_at, Letter.id)
    if letter_id is not None:
        statement = statement.where(Letter.id == letter_id)
    letters = (await db.execute(statement)).scalars().all()
    part = Objection.letter_id.in_([letter.id for letter in letters]), Objection.state_id.in_(states)
    found: dict[UUID, list[Objection]] = {letter.id: [] for letter in letters}
    rows = select(Objection).where(*part).order_by(Objection.application_id, Objection.state_id)
    for row in (await db.execute(rows)).scalars():
        found[row.letter_id].append(row)
    lodged = [letter.id for letter in letters if letter.state_id in states]
    beside = await _states_on(db, lodged)
    return [
        LetterRows(letter, tuple(found[letter.id]), frozenset(beside.get(letter.id, ())) - {letter.state_id})
        for letter in letters
    ]


async def _states_on(db: AsyncSession, letters: Collection[UUID]) -> dict[UUID, list[UUID]]:
    on = select(Objection.letter_id, Objection.state_id).where(Objection.letter_id.in_(letters)).distinct()
    found: dict[UUID, list[UUID]] = {}
    for letter_id, state_id in (await db.execute(on)).all():
        found.setdefault(letter_id, []).append(state_id)
    return found


async def states_on_letters(db: AsyncSession, *, forum_id: UUID, ids: Collection[UUID]) -> frozenset[UUID]:
    """Those of these States that are on a letter in a forum."""
    on = select(Objection.state_id).join(Letter, Letter.id == Objection.letter_id)
    found = on.where(Letter.forum_id == forum_id, Objection.state_id.in_(ids)).distinct()
    return frozenset((await db.execute(found)).scalars())


async def lock_part(db: AsyncSession, *, letter_id: UUID, state_id: UUID) -> Sequence[Objection]:
    """A State's part of a letter as it is now, until the end of the transaction, by application."""
    statement = (
        select(Objection)
        .where(Objection.letter_id == letter_id, Objection.state_id == state_id)
        .order_by(Objection.application_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return (await db.execute(statement)).scalars().all()


class Stated(NamedTuple):
    """How a State stands to a name."""

    application_id: UUID
    state_id: UUID
    stance: Stance


async def objections_in(db: AsyncSession, *, forum_id: UUID) -> list[Stated]:
    """All objections in a forum."""
    statement = select(Objection.application_id, Objection.state_id, Objection.stance)
    of_forum = statement.join(Letter, Letter.id == Objection.letter_id).where(Letter.forum_id == forum_id)
    return [Stated(*row) for row in (await db.execute(of_forum)).all()]


async def late_in(db: AsyncSession, *, forum_id: UUID) -> Sequence[LateObjection]:
    """What came late in a forum, oldest first."""
    statement = select(LateObjection).where(LateObjection.forum_id == forum_id)
    return (await db.execute(statement.order_by(LateObjection.received_at, LateObjection.id))).scalars().all()


async def late_since(
    db: AsyncSession, *, forum_id: UUID, account_id: UUID, after: datetime, most: int
) -> Sequence[datetime]:
    """When late objections by an account came in a forum, later than `after`, newest first: so many at most."""
    statement = select(LateObjection.received_at).where(
        LateObjection.forum_id == forum_id,
        LateObjection.account_id == account_id,
        LateObjection.received_at > after,
    )
    return (await db.execute(statement.order_by(LateObjection.received_at.desc()).limit(most))).scalars().all()


# The general basis.


async def requests_in(
    db: AsyncSession,
    *,
    forum_id: UUID,
    states: Collection[UUID] | None = None,
    applications: Collection[UUID] | None = None,
) -> Sequence[BasisRequest]:
    """The requests in a forum, oldest first: all, those of some States, or those for some names."""
    statement = select(BasisRequest).where(BasisRequest.forum_id == forum_id)
    if states is not None:
        statement = statement.where(BasisRequest.state_id.in_(states))
    if applications is not None:
        statement = statement.where(BasisRequest.application_id.in_(applications))
    return (await db.execute(statement.order_by(BasisRequest.asked_at, BasisRequest.id))).scalars().all()


async def find_request(db: AsyncSession, *, forum_id: UUID, request_id: UUID) -> BasisRequest | None:
    """One of them."""
    statement = select(BasisRequest).where(BasisRequest.forum_id == forum_id, BasisRequest.id == request_id)
    return (await db.execute(statement)).scalar_one_or_none()


async def standing_on(db: AsyncSession, *, application_id: UUID) -> Sequence[Objection]:
    """The objections that stand to a name, in an order that tells nothing."""
    statement = select(Objection).where(
        Objection.application_id == application_id, Objection.stance == Stance.STANDING
    )
    return (await db.execute(statement.order_by(Objection.id))).scalars().all()


async def supplied_for(db: AsyncSession, requests: Collection[UUID]) -> Sequence[SuppliedBasis]:
    """What was supplied for these requests, oldest first."""
    statement = select(SuppliedBasis).where(SuppliedBasis.request_id.in_(requests))
    return (await db.execute(statement.order_by(SuppliedBasis.supplied_at, SuppliedBasis.id))).scalars().all()


async def disclosures_of(db: AsyncSession, requests: Collection[UUID]) -> Sequence[Disclosure]:
    """The drafts for these requests, approved or not, by number."""
    statement = select(Disclosure).where(Disclosure.request_id.in_(requests)).order_by(Disclosure.number)
    return (await db.execute(statement)).scalars().all()


async def lock_disclosure(db: AsyncSession, *, request_id: UUID, number: int) -> Disclosure | None:
    """One of them as it is now, until the end of the transaction."""
    statement = select(Disclosure).where(Disclosure.request_id == request_id, Disclosure.number == number)
    locked = statement.with_for_update().execution_options(populate_existing=True)
    return (await db.execute(locked)).scalar_one_or_none()


async def last_number(db: AsyncSession, *, request_id: UUID) -> int:
    """Of the drafts for a request; 0 of none."""
    statement = select(func.max(Disclosure.number)).where(Disclosure.request_id == request_id)
    return (await db.execute(statement)).scalar_one() or 0
