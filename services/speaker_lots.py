"""The lots of first windows: their seeds kept secret, and revealed by the worker, or else by who keeps the list."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.speakers import SpeakersList
from services.acts import Act, correct, record
from services.adapters.database import Sessions
from services.adapters.sealing import Seal
from services.errors import Conflict
from services.queries.speakers import ListOfMeeting, load_list, undrawn_lists
from services.queries.writing import flush
from services.rules.access import OPERATOR
from services.speakers import SpeakersView, window_begins
from services.speakers_lists import list_as_changed, list_to_change

log = logging.getLogger("imrf.worker")

# After the first window, until what was received in it is surely on record: longer than a request can wait.
GRACE = timedelta(seconds=30)


async def draw_lots(db: AsyncSession, *, act: Act, seal: Seal, slug: str, list_id: UUID) -> SpeakersView:
    """Reveals the seed once the first window is over: from now on its requests have their order, for good.

    Raises NotFound, NotPermitted, Conflict (`not_announced`, `window_runs`, `drawn`, `forum_closed`), Unreadable.
    """
    forum, found = await list_to_change(db, act=act, slug=slug, list_id=list_id)
    if found.row.announced_at is None:
        raise Conflict("not_announced", "This list is not announced yet.")
    if found.row.revealed_at is not None:
        raise Conflict("drawn", "The lots of this list are drawn already.")
    if not await _draw(db, act=act, seal=seal, found=found):
        words = "The lots are drawn 30 seconds after the first window has ended, when all its requests are on record."
        raise Conflict("window_runs", words)
    return await list_as_changed(db, act=act, forum=forum, list_id=list_id)


async def draw_due(
    sessions: Sessions,
    seal: Seal,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    ending: Callable[[], bool] = lambda: False,
) -> int:
    """Draws the lots of all lists whose first window is over, until it is `ending`; how many.

    One transaction a list, under its row's lock, so that of two workers one draws. Whatever goes wrong with one list,
    the others are drawn. To be called again and again.
    """
    act = Act(OPERATOR, now, new_id)
    async with sessions() as db, db.begin():
        waiting = await undrawn_lists(db)
    drawn = 0
    for forum_id, list_id in waiting:
        if ending():
            break
        try:
            async with sessions() as db, db.begin():
                drawn += await _draw_if_due(db, act=act, seal=seal, forum_id=forum_id, list_id=list_id)
        except Exception as error:
            log.warning("the lots of list %s are not drawn now: %s", list_id, type(error).__name__)
    return drawn


async def _draw_if_due(db: AsyncSession, *, act: Act, seal: Seal, forum_id: UUID, list_id: UUID) -> bool:
    """Whether they were drawn. A seed that is there in clear still is sealed meanwhile."""
    found = await load_list(db, forum_id=forum_id, list_id=list_id, lock=True)
    if found.row.revealed_at is not None:
        return False  # another did meanwhile
    if await _draw(db, act=act, seal=seal, found=found):
        return True
    if found.row.seed is not None:
        _close(found.row, act, seal)
        await flush(db)
    return False


async def _draw(db: AsyncSession, *, act: Act, seal: Seal, found: ListOfMeeting) -> bool:
    """Whether it was time, of a list that is announced and locked."""
    row = found.row
    begins = await window_begins(db, found=found)
    if begins is None or act.now < begins + timedelta(seconds=row.window_seconds) + GRACE:
        return False
    changes = {"revealed_at": act.now, "window_from": begins, "seed": _seed_of(row, seal), "seed_sealed": None}
    correct(row, act=act, version=row.version, changes=changes)
    record(db, act=act, name="speakers_list.draw", subject_id=row.id, forum_id=row.forum_id)
    await flush(db)
    return True


async def seal_seeds_anew(db: AsyncSession, *, act: Act, seal: Seal) -> int:
    """Encrypts all seeds that are secret with the first of the server's keys, so that the others can go; how many.
    Raises Unreadable."""
    waiting = await undrawn_lists(db, closed=True)
    for forum_id, list_id in waiting:
        _close((await load_list(db, forum_id=forum_id, list_id=list_id, lock=True)).row, act, seal)
    record(db, act=act, name="speakers_list.seal_anew", subject_id=None)
    await flush(db)
    return len(waiting)


def _seed_of(row: SpeakersList, seal: Seal) -> str | None:
    return row.seed if row.seed_sealed is None else seal.open(row.seed_sealed)


def _close(row: SpeakersList, act: Act, seal: Seal) -> None:
    seed = _seed_of(row, seal)
    if row.revealed_at is None and seed is not None:
        row.seed, row.seed_sealed = None, seal.close(seed, act.now)
