"""Lists of speakers as they go on, by server-sent events: one reader of the database for all who listen here.

An event is the whole list as everybody who may read it reads it; its id is the ETag of that. So whoever misses some
has missed nothing once the next one came, and each listener is given the newest list alone, however slow it is:
nothing is queued. A listener holds no connection of the database. Where nobody looks (`going`), as in tests, an
answer ends after its first event.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from uuid import UUID

from fastapi import Response
from fastapi.sse import KEEPALIVE_COMMENT, EventSourceResponse, format_sse_event
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.types import Receive, Scope, Send

from api.conditional import Computed
from api.dependencies import transaction
from api.logs import named
from api.schemas.speakers import SpeakersOrderRead
from services.adapters.database import Sessions
from services.errors import Overloaded, TooManyStreams
from services.queries.speakers import ListOfMeeting, marks_of
from services.speakers import SpeakersView, read_as_all

log = logging.getLogger("imrf")

EVERY = 1.0  # seconds from one look at the lists listened to, to the next
HEARTBEAT = 10.0  # seconds without an event, after which one line says that this goes on
AGAIN = 3000  # milliseconds after which who was cut off is to come again
MOST = 500  # listeners of this process
MOST_OF_ONE = 50  # of one account, or of one address not signed in: a delegation, or a building, may have one alone

_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}  # the latter for nginx: pass on each line

MayRead = Callable[[ListOfMeeting], Awaitable[bool]]


def computed_list(view: SpeakersView) -> Computed:
    """A list as it is sent."""
    return Computed.of(view.found.row.version, SpeakersOrderRead.of(view).model_dump_json().encode())


@dataclass(frozen=True, slots=True)
class _State:
    """A list as it was at the last look."""

    found: ListOfMeeting
    tag: str
    event: bytes

    @classmethod
    def of(cls, view: SpeakersView) -> "_State":
        computed = computed_list(view)
        event = format_sse_event(data_str=computed.body.decode(), id=computed.tag, retry=AGAIN)
        return cls(view.found, computed.tag, event)


@dataclass(slots=True, eq=False)
class _Watched:
    """A list to which somebody listens. `mark`: what was true of it before its state was read."""

    listeners: int = 0
    mark: Sequence[object] = ()
    state: _State | None = None
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def tell(self) -> None:
        """Wakes all who listen; the next change is another event."""
        self.changed.set()
        self.changed = asyncio.Event()


class Live:
    """The lists listened to in this process. `sessions` gives those that it looks with."""

    def __init__(self, sessions: Callable[[], Sessions]) -> None:
        self._sessions = sessions
        self._watched: dict[UUID, _Watched] = {}
        self._by_client = Counter[str]()
        self._looking = asyncio.Lock()  # one look after the other, so that no list goes back
        self._on = False

    @asynccontextmanager
    async def going(self) -> AsyncIterator[None]:
        """Within it answers last. At its end, or `end`, they end."""
        self._on = True
        task = asyncio.create_task(self._look_for_ever())
        try:
            yield
        finally:
            self.end()
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    def end(self) -> None:
        """Lets everybody go, for the server stops."""
        self._on = False
        for watched in self._watched.values():
            watched.tell()

    async def _look_for_ever(self) -> None:
        away = False
        while True:
            await asyncio.sleep(EVERY)
            try:
                async with self._looking:
                    await self._look(list(self._watched))
            except Exception as error:
                if not away:
                    log.warning("lists of speakers are not followed for now: %s", named(error))
                away = True
            else:
                away = False

    async def _look(self, ids: Sequence[UUID]) -> None:
        """Reads anew those lists of which something has changed."""
        if not ids:
            return
        async with transaction(self._sessions()) as db:
            for list_id, mark in (await marks_of(db, ids)).items():
                await self._look_at(db, list_id, mark)

    async def _look_at(self, db: AsyncSession, list_id: UUID, mark: Sequence[object]) -> None:
        watched = self._watched.get(list_id)
        if watched is None or (watched.state is not None and watched.mark == mark):
            return
        state = _State.of(await read_as_all(db, list_id=list_id))
        changed = watched.state is None or watched.state.tag != state.tag
        watched.mark, watched.state = mark, state
        if changed:
            watched.tell()

    @contextmanager
    def _joined(self, list_id: UUID, client: str) -> Iterator[_Watched]:
        """Within it, somebody listens. Raises Overloaded, TooManyStreams."""
        if self._by_client.total() >= MOST:
            raise Overloaded
        if self._by_client[client] >= MOST_OF_ONE:
            raise TooManyStreams(MOST_OF_ONE)
        watched = self._watched.setdefault(list_id, _Watched())
        watched.listeners += 1
        self._by_client[client] += 1
        try:
            yield watched
        finally:
            watched.listeners -= 1
            self._by_client[client] -= 1
            if not self._by_client[client]:
                del self._by_client[client]
            if not watched.listeners:
                del self._watched[list_id]

    @asynccontextmanager
    async def listening(self, list_id: UUID, client: str) -> AsyncIterator[_Watched]:
        """As above, of a list of which the state is known. Raises also what reading raises."""
        with self._joined(list_id, client) as watched:
            async with self._looking:
                if watched.state is None:
                    await self._look([list_id])
            yield watched

    async def events(self, watched: _Watched, had: str | None, may_read: MayRead) -> AsyncIterator[bytes]:
        """What one listener is sent; `had`: the id of the last event that it got before. Whether it may still read is
        asked before each event, and each heartbeat."""
        while watched.state is not None:
            changed, state = watched.changed, watched.state
            if not await may_read(state.found):
                return
            yield KEEPALIVE_COMMENT if state.tag == had else state.event
            had = state.tag
            if not self._on:
                return
            with suppress(TimeoutError):
                async with asyncio.timeout(HEARTBEAT):
                    await changed.wait()
            if not self._on:
                return


class Listening(Response):
    """The answer to one who listens."""

    def __init__(self, live: Live, list_id: UUID, *, client: str, had: str | None, may_read: MayRead) -> None:
        super().__init__()
        self.live, self.list_id, self.client, self.had, self.may_read = live, list_id, client, had, may_read

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI. What is raised before the first event is answered as everywhere."""
        async with self.live.listening(self.list_id, self.client) as watched:
            events = self.live.events(watched, self.had, self.may_read)
            await EventSourceResponse(events, headers=_HEADERS)(scope, receive, send)
