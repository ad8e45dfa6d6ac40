"""Private calendars as they are polled: what has not changed is answered before any route.

Calendar programs ask every few minutes, thousands of them, and nearly always for what they have. Such a request
costs one statement, which tells whether the calendar has changed since it was last made; its answer is 304. All else
goes on to the route. Nothing is remembered but the tags of answers, so that a right that ended is seen at the next
poll, in every process.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Self
from uuid import UUID

import asyncpg
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.conditional import matches
from api.logs import FEEDS, named
from services.adapters.database import Sessions
from services.adapters.reading import DirectReads, NotRead
from services.queries.calendar_feeds import FeedMarks, marks_of_feed, note_uses
from services.rules.feeds import client_name
from services.sessions import token_digest

log = logging.getLogger("imrf")

MOST_KNOWN = 50_000  # tags of answers, of some 500 bytes each
MOST_USES = 50_000
EVERY = 60.0  # seconds between two writings of who asked last
CACHE_CONTROL = "private, no-cache"
KEEPS = "imrf.feed_keeps"  # in the scope's state: whether the route's answer stays true while nothing changes
_LONGEST_AGENT = 300
_TOKEN = 43  # characters


class Uses:
    """When each calendar was last asked for, and by what program: in memory, written once a minute."""

    def __init__(self, sessions: Callable[[], Sessions]) -> None:
        self._sessions = sessions
        self._last: dict[UUID, tuple[datetime, bytes]] = {}

    def note(self, feed_id: UUID, at: datetime, agent: bytes) -> None:
        """It was asked for."""
        if len(self._last) < MOST_USES or feed_id in self._last:
            self._last[feed_id] = (at, agent)

    async def write(self) -> None:
        """What was noted since. What cannot be written is lost: it is asked for again soon."""
        if not self._last:
            return
        last, self._last = self._last, {}
        uses = {one: (at, client_name(agent.decode("latin-1"))) for one, (at, agent) in last.items()}
        try:
            async with self._sessions()() as db, db.begin():
                await note_uses(db, uses)
        except Exception as error:
            log.warning("who asked for calendars is not written down: %s", named(error))

    @asynccontextmanager
    async def going(self) -> AsyncIterator[None]:
        """Within it they are written every minute, and once more at its end."""
        task = asyncio.create_task(self._go())
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            await self.write()

    async def _go(self) -> None:
        while True:
            await asyncio.sleep(EVERY)
            await self.write()


@dataclass(frozen=True, slots=True)
class Known:
    """The tags of what a route answered when these marks held."""

    marks: str
    etag: bytes
    headers: list[tuple[bytes, bytes]]


@dataclass(slots=True)
class Asked:
    """What of a request's headers counts here."""

    agent: bytes = b""
    tags: tuple[bytes, ...] = ()
    of_a_page: bool = False

    @classmethod
    def by(cls, headers: Iterable[tuple[bytes, bytes]]) -> Self:
        """From its raw headers, in one pass."""
        asked = cls()
        for name, value in headers:
            if name == b"if-none-match":
                asked.tags += (value,)
            elif name == b"user-agent":
                asked.agent = value[:_LONGEST_AGENT]
            elif name == b"origin":
                asked.of_a_page = True
        return asked

    def has(self, etag: bytes) -> bool:
        """Whether the client has what this tag is of."""
        if etag in self.tags:
            return True
        return matches([tag.decode("latin-1") for tag in self.tags], etag.decode("latin-1"))


class FeedFront:
    """Answers 304 for private calendars that have not changed; sees who asks for which."""

    def __init__(self, app: ASGIApp, sessions: Callable[[], Sessions | None], uses: Uses) -> None:
        self.app = app
        self.uses = uses
        self._sessions = sessions
        self._known: OrderedDict[str, Known] = OrderedDict()
        self._reads: tuple[Sessions, DirectReads] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http" or not scope["path"].startswith(FEEDS) or scope["method"] not in ("GET", "HEAD"):
            await self.app(scope, receive, send)
            return
        marks = await self._marks(scope)
        if marks is None:
            await self.app(scope, receive, send)
            return
        asked, known = Asked.by(scope["headers"]), self._known.get(scope["path"])
        # For pages the answer is marked by a layer within.
        if known is None or known.marks != marks.text or asked.of_a_page or not asked.has(known.etag):
            await self._pass(scope, receive, send, marks, asked.agent)
            return
        self.uses.note(marks.id, scope["state"]["received_at"], asked.agent)
        await send({"type": "http.response.start", "status": 304, "headers": known.headers})
        await send({"type": "http.response.body", "body": b""})

    async def _marks(self, scope: Scope) -> FeedMarks | None:
        """What tells whether the calendar has changed; None of what is none, and where the database does not answer,
        which the route tells better."""
        token, _, form = scope["path"][len(FEEDS) :].partition(".")
        if len(token) != _TOKEN or form not in ("ics", "json") or (sessions := self._sessions()) is None:
            return None
        if self._reads is None or self._reads[0] is not sessions:
            self._reads = (sessions, DirectReads(sessions))
        try:
            return await marks_of_feed(self._reads[1], token_digest(token), scope["state"]["received_at"])
        except (NotRead, PoolTimeout, asyncpg.PostgresError):
            return None

    async def _pass(self, scope: Scope, receive: Receive, send: Send, marks: FeedMarks, agent: bytes) -> None:
        """To the route. The marks were read before what it reads: if something changes between the two, they are
        others at the next poll."""
        state = scope["state"]

        async def send_noted(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] in (200, 304):
                self.uses.note(marks.id, state["received_at"], agent)
                if state.get(KEEPS):
                    self._keep(scope["path"], marks.text, message["headers"])
            await send(message)

        await self.app(scope, receive, send_noted)

    def _keep(self, path: str, marks: str, headers: Iterable[tuple[bytes, bytes]]) -> None:
        told = {name.lower(): value for name, value in headers}
        if b"etag" not in told:
            return
        kept: list[tuple[bytes, bytes]] = [
            (name, told[name]) for name in (b"etag", b"last-modified", b"cache-control") if name in told
        ]
        self._known[path] = Known(marks, told[b"etag"], kept)
        self._known.move_to_end(path)
        while len(self._known) > MOST_KNOWN:
            self._known.popitem(last=False)
