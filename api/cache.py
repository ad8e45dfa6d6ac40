"""A cache of public answers in front of the application. It knows HTTP and nothing of forums.

It keeps what GET routes answered 200 with `Cache-Control: public`, and gives it again, byte for byte, as 200 or 304.
It is emptied when what it shows has changed: a write in this process leaves a doubt, and whoever asks next has it
settled by a question first, so that writes cost nothing here; for what other processes write that is asked every half
a second (`watch`). Where there is no answer for two seconds, nothing is kept, and a question about a doubt that fails
empties it: stale is worse than slow. Without a watch the cache is off.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.conditional import not_modified
from api.logs import named

log = logging.getLogger("imrf")

EVERY = 0.5  # seconds from one answer of the watch to its next question
ASKING = 1.0  # seconds that one question may take
PATIENCE = 2.0  # seconds for which an answer of the watch is good
MOST_ENTRIES = 2000
MOST_BYTES = 64 * 1024 * 1024
BREATH = 0.005  # seconds between two answers made for the cache while others wait
LONGEST_WAIT = 15.0  # seconds, as long as for a connection
MOST_PATHS = 10_000
OVERHEAD = 1500  # bytes of an entry beside its body and its key, rounded up

RawHeaders = list[tuple[bytes, bytes]]
Key = tuple[bytes, bytes, bytes]

# What is written there changes no public answer: thousands who log in at an opening leave no doubt.
_OF_ONE_PERSON = ("/v1/auth/", "/v1/me", "/v1/invitations", "/v1/grants")
_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_CONDITIONS = frozenset({b"if-none-match", b"if-modified-since"})
_OF_A_BODY = frozenset({b"content-length", b"content-type"})
_VARIES = frozenset({b"accept-language", b"authorization"})  # the one is in the key, with the other nothing is kept


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole 200, and what says that it is the one that a client has."""

    headers: RawHeaders
    bodiless: RawHeaders
    body: bytes
    etag: str | None
    last_modified: str | None
    usual: RawHeaders  # the condition of a client that has it, as nearly all send it: not worth parsing

    @classmethod
    def of(cls, headers: RawHeaders, body: bytes) -> "Answer":
        """From what a route sent."""
        named = Headers(raw=headers)
        bodiless = [header for header in headers if header[0] not in _OF_A_BODY]
        etag = named.get("etag")
        usual = [(b"if-none-match", etag.encode("latin-1"))] if etag else []
        return cls(headers, bodiless, body, etag, named.get("last-modified"), usual)

    def is_had_by(self, conditions: RawHeaders) -> bool:
        """Whether 304 is the answer to these conditions."""
        if not conditions or self.etag is None or self.last_modified is None:
            return False
        if conditions == self.usual:
            return True
        return not_modified(Headers(raw=conditions), self.etag, self.last_modified)


class Kept:
    """The answers kept, bounded, the oldest leaving first; and until when they may be given.

    `generation` counts how often all was thrown away: an answer whose making began before is not kept. `doubts`
    counts the writes, `settled` those after which `questions`, where somebody watches, were answered.
    """

    def __init__(
        self, ticks: Callable[[], float], *, most_entries: int = MOST_ENTRIES, most_bytes: int = MOST_BYTES
    ) -> None:
        self.ticks = ticks
        self.generation = 0
        self.questions: Questions | None = None
        self.doubts = self.settled = 0
        self._most_entries, self._most_bytes = most_entries, most_bytes
        self._answers: dict[Key, Answer] = {}
        self._bytes = 0
        self._good_until = float("-inf")

    def __len__(self) -> int:
        return len(self._answers)

    @property
    def on(self) -> bool:
        """Whether the watch was answered of late. Where it was not, nothing stays."""
        if self.ticks() < self._good_until:
            return True
        if self._answers:
            self.empty()
        return False

    def get(self, key: Key) -> Answer | None:
        """What is kept for this request."""
        return self._answers.get(key)

    def put(self, key: Key, answer: Answer, generation: int) -> None:
        """Keeps it, unless all was thrown away since `generation`, or it alone is beyond the bound."""
        if generation != self.generation or not self.on or _size(key, answer) > self._most_bytes:
            return
        self._drop(key)
        self._answers[key] = answer
        self._bytes += _size(key, answer)
        while len(self._answers) > self._most_entries or self._bytes > self._most_bytes:
            self._drop(next(iter(self._answers)))

    def _drop(self, key: Key) -> None:
        answer = self._answers.pop(key, None)
        if answer is not None:
            self._bytes -= _size(key, answer)

    def empty(self) -> None:
        """Throws all away."""
        self.generation += 1
        self._answers.clear()
        self._bytes = 0

    def doubt(self) -> None:
        """Something was written: what is kept may not be as it was."""
        self.doubts += 1
        if self.questions is None:
            self.empty()
            self.settle(self.doubts)

    def settle(self, doubts: int) -> None:
        """So many doubts are no more: nothing that is kept is older than these."""
        self.settled = max(self.settled, doubts)

    async def be_sure(self) -> None:
        """Returns when nothing is kept that a write before the call has changed. A question that fails is no reason
        to refuse an answer: it is made anew."""
        doubts = self.doubts
        if self.settled >= doubts or self.questions is None:
            return
        try:
            await self.questions.settle(doubts)
        except Exception as error:
            log.warning("No word of changes after a write, public answers are thrown away: %s", named(error))
            self.empty()
            self.settle(doubts)

    def confirm(self, asked_at: float) -> None:
        """Nothing has changed as of a question asked then."""
        self._good_until = asked_at + PATIENCE


def _size(key: Key, answer: Answer) -> int:
    return len(answer.body) + sum(map(len, key)) + OVERHEAD


class PublicCache:
    """Answers for everybody from `Kept`; every other request goes on as it came.

    Requests with Authorization never meet it. Of the others, a GET goes on without its conditions, so that its answer
    can be kept; a route that is `public` leaves them to `api.conditional`, and so does this.

    An answer that is not at hand and known to be public is made in turn, one at a time, whether the cache is on or
    off. Else, when thousands ask just after something was published, each makes it anew, the watch finds no time to
    ask, and the cache goes off and stays off for as long as they keep asking (tried, with 200 of them).
    """

    def __init__(self, app: ASGIApp, kept: Kept) -> None:
        self.app = app
        self.kept = kept
        self._known: set[bytes] = set()
        self._turn = asyncio.Lock()
        self._waiting = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        method = scope["method"]
        if method not in _READS and scope["path"].startswith(_OF_ONE_PERSON):
            await self.app(scope, receive, send)
            return
        if method not in _READS:
            await self.app(scope, receive, self._doubting(send))
            return
        asked = _asked(scope) if self.kept.on or scope["raw_path"] in self._known else None
        if asked is None or method == "OPTIONS":
            await self.app(scope, receive, send)
            return
        key, conditions = asked
        await self.kept.be_sure()
        answer = self.kept.get(key)
        if answer is None and method == "GET":
            answer = await self._make(key, _without(scope, conditions), receive, send)
        elif answer is None:
            await self.app(scope, receive, send)
        if answer is not None:
            await _give(answer, conditions, send)

    def _doubting(self, send: Send) -> Send:
        """A write that succeeded is seen by whoever asks after its answer."""

        async def send_after(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] < 400:
                self.kept.doubt()
            await send(message)

        return send_after

    async def _make(self, key: Key, scope: Scope, receive: Receive, send: Send) -> Answer | None:
        """As `_ask`; in turn where the path is known to be public, but nobody waits for ever."""
        if scope["raw_path"] not in self._known or not await self._take_turn():
            return await self._ask(key, scope, receive, send)
        others: list[Message] = []

        async def hold(message: Message) -> None:
            others.append(message)  # no turn lasts as long as a client that is slow to read

        try:
            await self.kept.be_sure()
            answer = self.kept.get(key) if self.kept.on else None
            if answer is None:
                answer = await self._ask(key, scope, receive, hold)
                if answer is not None and self._waiting:
                    await asyncio.sleep(BREATH)
        finally:
            self._turn.release()
        for message in others:
            await send(message)
        return answer

    async def _take_turn(self) -> bool:
        self._waiting += 1
        try:
            async with asyncio.timeout(LONGEST_WAIT):
                await self._turn.acquire()
        except TimeoutError:
            return False
        finally:
            self._waiting -= 1
        return True

    async def _ask(self, key: Key, scope: Scope, receive: Receive, send: Send) -> Answer | None:
        """The route's whole answer, kept; None where it is not for everybody and was sent on as it came."""
        generation = self.kept.generation
        headers: RawHeaders | None = None
        parts: list[bytes] = []

        async def collect(message: Message) -> None:
            nonlocal headers
            if message["type"] == "http.response.start" and _is_for_everybody(message):
                headers = list(message["headers"])
            elif headers is None:
                await send(message)
            else:
                parts.append(message.get("body", b""))

        await self.app(scope, receive, collect)
        if headers is None:
            return None
        if len(self._known) >= MOST_PATHS:
            self._known.clear()
        self._known.add(scope["raw_path"])
        answer = Answer.of(headers, b"".join(parts))
        self.kept.put(key, answer, generation)
        return answer


def _asked(scope: Scope) -> tuple[Key, RawHeaders] | None:
    """The key of a request and its conditions; None for one with Authorization."""
    conditions: RawHeaders = []
    language = b""
    for header in scope["headers"]:
        name = header[0]
        if name == b"authorization":
            return None
        if name == b"accept-language":
            language += b"\n" + header[1]  # none, an empty one and two are different requests
        elif name in _CONDITIONS:
            conditions.append(header)
    return (scope["raw_path"], scope["query_string"], language), conditions


def _without(scope: Scope, conditions: RawHeaders) -> Scope:
    if not conditions:
        return scope
    return {**scope, "headers": [header for header in scope["headers"] if header[0] not in _CONDITIONS]}


def _is_for_everybody(start: Message) -> bool:
    if start["status"] != 200:
        return False
    directives: set[bytes] = set()
    for name, value in start["headers"]:
        words = {word.strip() for word in value.lower().split(b",")}
        if name == b"set-cookie" or (name == b"vary" and not words <= _VARIES):
            return False
        if name == b"cache-control":
            directives |= words
    return b"public" in directives


async def _give(answer: Answer, conditions: RawHeaders, send: Send) -> None:
    had = answer.is_had_by(conditions)
    status, headers = (304, answer.bodiless) if had else (200, answer.headers)
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if had else answer.body})


Ask = Callable[[], Awaitable[object]]


class Questions:
    """Whether what is shown has changed, asked one at a time; if so, the cache is emptied."""

    def __init__(self, kept: Kept, ask: Ask) -> None:
        self._kept, self._ask = kept, ask
        self._turn = asyncio.Lock()
        self._known: object = None

    async def put(self) -> None:
        """One of them; raises where there was no answer."""
        async with self._turn:
            await self._put()

    async def settle(self, doubts: int) -> None:
        """The same, unless one that was put after so many writes was answered meanwhile: many who come at once are
        served by one."""
        async with self._turn:
            if self._kept.settled < doubts:
                await self._put()

    async def _put(self) -> None:
        asked_at, doubts = self._kept.ticks(), self._kept.doubts
        async with asyncio.timeout(ASKING):
            now = await self._ask()
        if now != self._known:
            self._kept.empty()
            self._known = now
        self._kept.settle(doubts)
        self._kept.confirm(asked_at)


async def watch(kept: Kept, ask: Ask, *, every: float = EVERY) -> None:
    """Asks for ever, and empties the cache when the answer is another one. Nothing that goes wrong ends it."""
    kept.questions = questions = Questions(kept, ask)
    away = False
    while True:
        try:
            await questions.put()
        except Exception as error:
            if not away:
                words = "No word of changes from the database, public answers are not cached: %s"
                log.warning(words, named(error))
            away = True
        else:
            if away:
                log.warning("The database tells of changes again, public answers are cached.")
            away = False
        await asyncio.sleep(every)


@asynccontextmanager
async def watching(kept: Kept, ask: Ask) -> AsyncIterator[None]:
    """Within it the cache is on."""
    task = asyncio.create_task(watch(kept, ask))
    try:
        yield
    finally:
        kept.questions = None
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
