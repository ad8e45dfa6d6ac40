"""Whether this process should be sent requests."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from api.logs import named
from services.adapters.database import Sessions
from services.adapters.schema import head
from services.queries.operations import database_clock, schema_revision
from services.rules.clocks import MOST_SKEW, compute_skew

log = logging.getLogger("imrf")

ASKING = 2.0  # seconds that the database may take
GOOD_FOR = 1.0  # seconds for which an answer is given again


@dataclass(frozen=True, slots=True)
class Check:
    """One of the things that must be so, and how it is. Everybody may read it: no address, no error's own words."""

    name: str
    ok: bool
    what: str


_AWAY = (
    Check("database", ok=False, what="no answer in time"),
    Check("schema", ok=False, what="not known"),
    Check("clock", ok=False, what="not known"),
)


class Readiness:
    """Asks the database on a connection of its own, outside the pool of requests.

    A pool that is full is no reason to be taken out: then requests wait their turn, and with one process less the
    others would have still more of them. As everybody may ask, one question is answered at a time, and its answer is
    good for a second: nobody can have us open connections at will.
    """

    def __init__(
        self, sessions: Callable[[], Sessions], clock: Callable[[], datetime], ticks: Callable[[], float]
    ) -> None:
        self._sessions, self._clock, self._ticks = sessions, clock, ticks
        self._turn = asyncio.Lock()
        self._known: tuple[Check, ...] = ()
        self._good_until = float("-inf")

    async def checks(self) -> tuple[Check, ...]:
        """Database, schema and clock, in this order."""
        async with self._turn:
            if self._ticks() >= self._good_until:
                self._known = await self._ask()
                self._good_until = self._ticks() + GOOD_FOR
            return self._known

    async def _ask(self) -> tuple[Check, ...]:
        try:
            async with asyncio.timeout(ASKING), self._sessions()() as db:
                revision = await schema_revision(db)
                before = self._clock()
                theirs = await database_clock(db)
                after = self._clock()
        except Exception as error:
            log.warning("Not ready, the database does not answer: %s", named(error))
            return _AWAY
        skew = compute_skew(before, after, theirs)
        return (
            Check("database", ok=True, what="answers"),
            Check("schema", ok=revision == _needed(), what=f"{revision or 'empty'}, needed {_needed()}"),
            Check("clock", ok=skew <= MOST_SKEW, what=f"{skew.total_seconds():.3f} s from the database's"),
        )


@cache
def _needed() -> str:
    return head()
