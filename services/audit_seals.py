"""The audit and the confidential record sealed, minute by minute, and verified.

One chain covers both, and lies where the confidential record does: how many entries a minute brought tells nobody
anything. A seal is made each minute, also over nothing, so that the copy outside shows no more than that time passes.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from services.adapters.database import Sessions
from services.adapters.seal_copy import SealCopy
from services.queries.audit_seals import (
    count_waiting,
    entries_left_out,
    entries_to_seal,
    entries_under,
    last_seal,
    seals_after,
    write_seal,
)
from services.queries.locks import hold
from services.queries.objections import as_objections
from services.rules.audit_seals import (
    FIRST,
    LATEST,
    SealFact,
    check_copy,
    check_seal,
    compute_mac,
    seal_digest,
)

EVERY = timedelta(seconds=50)  # a worker looks once a minute; of several one seals
MOST = 5000  # entries under one seal
AT_ONCE = 200  # seals read at a time
MOST_TOLD = 100  # entries named one by one that came too late


async def seal_due(
    sessions: Sessions,
    key: str,
    *,
    now: datetime,
    copy: SealCopy | None = None,
    ending: Callable[[], bool] = lambda: False,
) -> int:
    """Seals what was committed since the last one, and adds the seals to the copy; how many entries. Any number may
    call it."""
    count, going_on = 0, True
    while going_on and not ending():
        async with sessions() as db, db.begin():
            sealed, going_on = await _seal_some(db, key, now=now)
        count += sealed
    if copy is not None:
        await _add_to(copy, sessions)
    return count


async def _seal_some(db: AsyncSession, key: str, *, now: datetime) -> tuple[int, bool]:
    """How many entries, and whether there are more."""
    await hold(db, "audit-seal")
    async with as_objections(db):
        last, last_whole = await last_seal(db), await last_seal(db, whole=True)
        if last is not None and last.whole and now - last.at < EVERY:
            return 0, False  # another did
        since = None if last_whole is None else last_whole.at - LATEST
        entries = await entries_to_seal(db, since=since, most=MOST)
        seal = SealFact(
            number=1 if last is None else last.number + 1,
            at=now,
            whole=len(entries) < MOST,
            previous=FIRST if last is None else last.mac,
            sha256=seal_digest(digest for _, _, digest in entries),
        )
        await write_seal(db, replace(seal, mac=compute_mac(seal, key)), entries)
    return len(entries), not seal.whole


async def _add_to(copy: SealCopy, sessions: Sessions) -> None:
    while True:
        number = await asyncio.to_thread(copy.last)
        async with sessions() as db, as_objections(db):
            seals = await seals_after(db, number, most=AT_ONCE)
        if not seals:
            return
        await asyncio.to_thread(copy.append, [seal.line for seal in seals])


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found: how many seals and entries under them were looked at, how many entries wait for their seal, and
    each fault in words."""

    seals: int
    entries: int
    waiting: int
    faults: tuple[str, ...]


async def verify(db: AsyncSession, keys: Sequence[str], copy: SealCopy | None = None) -> Verified:
    """Reads all that is sealed again. Faults: what was changed, deleted, put in, moved, or cut off."""
    # Before the database: what is sealed meanwhile is in neither.
    copied = [] if copy is None else await asyncio.to_thread(copy.lines)
    faults: list[str] = []
    count, before, lines = 0, None, dict[int, str]()
    async with as_objections(db):
        while seals := await seals_after(db, before.number if before else 0, most=AT_ONCE):
            under = await entries_under(db, seals[0].number, seals[-1].number)
            for seal in seals:
                faults += check_seal(seal, before, under[seal.number], keys)
                count += len(under[seal.number])
                lines[seal.number] = seal.line
                before = seal
        whole = await last_seal(db, whole=True)
        since = None if whole is None else whole.at - LATEST
        left_out = [] if since is None else await entries_left_out(db, before=since, most=MOST_TOLD)
        waiting = await count_waiting(db, since=since)
    faults += [f"entry {entry_id} is of a time that was sealed without it" for entry_id in left_out]
    faults += check_copy(copied, lines)
    return Verified(len(lines), count, waiting, tuple(faults))
