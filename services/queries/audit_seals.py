"""Seals over the audit and the confidential record: what waits to be sealed, what is under a seal. All of it is asked
within `as_objections`."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.audit import AuditEntry
from models.objection import Entry
from models.seal import AuditSeal, SealedEntry
from services.rules.audit_seals import SealedFact, SealFact, entry_digest

# What of an entry its digest covers, by record: named one by one, for a column that comes later is in no old digest.
_COLUMNS = {
    False: tuple(
        AuditEntry.__table__.c[name]
        for name in ("id", "at", "actor_id", "on_behalf_of", "act", "forum_id", "subject_id", "details")
    ),
    True: tuple(
        Entry.__table__.c[name] for name in ("id", "at", "actor_id", "act", "forum_id", "subject_id", "details")
    ),
}
Digested = tuple[UUID, bool, str]  # an entry, whether it is confidential, its digest


def _digest(confidential: bool, values: Sequence[Any]) -> str:
    names = (column.name for column in _COLUMNS[confidential])
    return entry_digest(confidential, dict(zip(names, values, strict=True)))


def _fact(row: AuditSeal) -> SealFact:
    return SealFact(row.number, row.at, row.whole, row.previous, row.sha256, row.mac)


async def last_seal(db: AsyncSession, *, whole: bool = False) -> SealFact | None:
    """The newest one; at choice the newest that left nothing for the next."""
    statement = select(AuditSeal).order_by(AuditSeal.number.desc()).limit(1)
    row = (await db.execute(statement.where(AuditSeal.whole) if whole else statement)).scalar_one_or_none()
    return None if row is None else _fact(row)


async def seals_after(db: AsyncSession, number: int, *, most: int) -> list[SealFact]:
    """The next ones, in their order."""
    statement = select(AuditSeal).where(AuditSeal.number > number).order_by(AuditSeal.number).limit(most)
    return [_fact(row) for row in (await db.execute(statement)).scalars()]


def _unsealed(confidential: bool) -> ColumnElement[bool]:
    return ~exists().where(SealedEntry.entry_id == _COLUMNS[confidential][0])


async def entries_to_seal(db: AsyncSession, *, since: datetime | None, most: int) -> list[Digested]:
    """Entries under no seal, those of the audit first, by instant and id; `since`: no earlier instants."""
    found: list[Digested] = []
    for confidential, columns in _COLUMNS.items():
        statement: Select[*tuple[Any, ...]] = select(*columns).where(_unsealed(confidential))
        if since is not None:
            statement = statement.where(columns[1] >= since)
        rows = await db.execute(statement.order_by(columns[1], columns[0]).limit(most - len(found)))
        found += [(row[0], confidential, _digest(confidential, row)) for row in rows.all()]
    return found


async def write_seal(db: AsyncSession, seal: SealFact, entries: Sequence[Digested]) -> None:
    """A seal with what lies under it."""
    row = AuditSeal(
        number=seal.number, at=seal.at, whole=seal.whole, previous=seal.previous, sha256=seal.sha256, mac=seal.mac
    )
    db.add(row)
    await db.flush()
    values = [
        {"entry_id": entry_id, "confidential": secret, "number": seal.number, "position": position, "sha256": digest}
        for position, (entry_id, secret, digest) in enumerate(entries, start=1)
    ]
    if values:
        await db.execute(insert(SealedEntry.__table__), values)  # type: ignore[arg-type]


async def entries_under(db: AsyncSession, first: int, last: int) -> dict[int, list[SealedFact]]:
    """Number of a seal, from `first` to `last` -> what lies under it, by position."""
    found: dict[int, list[SealedFact]] = {number: [] for number in range(first, last + 1)}
    for confidential, columns in _COLUMNS.items():
        statement = (
            select(SealedEntry.number, SealedEntry.entry_id, SealedEntry.position, SealedEntry.sha256, *columns)
            .outerjoin(columns[0].table, columns[0] == SealedEntry.entry_id)
            .where(SealedEntry.number.between(first, last), SealedEntry.confidential == confidential)
        )
        for number, entry_id, position, sha256, *values in (await db.execute(statement)).all():
            present = None if values[0] is None else _digest(confidential, values)
            found[number].append(SealedFact(entry_id, position, sha256, present))
    return {number: sorted(entries, key=lambda one: one.position) for number, entries in found.items()}


async def entries_left_out(db: AsyncSession, *, before: datetime, most: int) -> list[UUID]:
    """Entries of instants before this one under no seal: they came after the seal of their time was made."""
    found: list[UUID] = []
    for confidential, columns in _COLUMNS.items():
        statement = select(columns[0]).where(_unsealed(confidential), columns[1] < before)
        rows = await db.execute(statement.order_by(columns[1], columns[0]).limit(most - len(found)))
        found += rows.scalars().all()
    return found


async def count_waiting(db: AsyncSession, *, since: datetime | None) -> int:
    """How many entries, from this instant on, wait for their seal."""
    count = 0
    for confidential, columns in _COLUMNS.items():
        statement = select(func.count(columns[0])).where(_unsealed(confidential))
        count += (await db.execute(statement if since is None else statement.where(columns[1] >= since))).scalar_one()
    return count
