"""Pure ASGI middleware around everything: the instant of receipt, safe headers, one line and one count an answer."""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from json.encoder import encode_basestring_ascii as quoted

from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import logs
from api.logs import is_told, masked

_SAFE = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
]
_OF_PAGES = [*_SAFE[:2], (b"content-security-policy", b"frame-ancestors 'none'")]
_PAGES = frozenset({"/docs", "/docs/oauth2-redirect"})  # they load scripts and styles; all else is data
_HTTPS_ALONE = (b"strict-transport-security", b"max-age=31536000")
_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
_CLASSES = ("none", "1xx", "2xx", "3xx", "4xx", "5xx")
_LONGEST_PATH = 200
_MOST_LINES = 64

access = logging.getLogger("imrf.access")


class Lines:
    """The log of answers. Lines of one turn of the event loop go out together: one by one, under load, writing them
    takes as long as answering from the cache."""

    def __init__(self) -> None:
        self._waiting: list[str] = []

    def add(self, line: str) -> None:
        """Goes out when this turn ends."""
        self._waiting.append(line)
        if len(self._waiting) == 1:
            asyncio.get_running_loop().call_soon(self._write)
        elif len(self._waiting) >= _MOST_LINES:
            self._write()

    def _write(self) -> None:
        if self._waiting:
            access.info("\n".join(self._waiting))
            self._waiting.clear()


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the edge takes from what is never twice the same; `ticks` is a clock that never goes back."""

    clock: Callable[[], datetime]
    ticks: Callable[[], float]
    new_request_id: Callable[[], str]


class Edge:
    """The instant of receipt, a request id, safe headers, a line in the log and a count for every answer.

    `request.state.received_at` is stamped once, before anything can wait: no queue for a connection or a lock makes a
    timely request late. The line has the path without its query and without what may be a token, and nothing of who
    asks: neither address nor token nor name; of objections there is none. The counter is by method and class of
    status, "none" where nothing was answered.
    """

    def __init__(self, app: ASGIApp, sources: Sources, *, counts: Counter[tuple[str, str]], https: bool) -> None:
        self.app = app
        self.sources = sources
        self.counts = counts
        self.lines = Lines()
        self.safe = [*_SAFE, _HTTPS_ALONE] if https else _SAFE
        self.of_pages = [*_OF_PAGES, _HTTPS_ALONE] if https else _OF_PAGES

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        sources = self.sources
        received_at, begin, request_id = sources.clock(), sources.ticks(), sources.new_request_id()
        state = scope.setdefault("state", {})
        state["received_at"], state["request_id"] = received_at, request_id
        told = is_told(scope["path"])
        logs.request_id.set(request_id if told else None)
        logs.told.set(told)
        status = 0

        async def send_marked(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                safe = self.of_pages if scope["path"] in _PAGES else self.safe
                headers = [*message["headers"], *safe, (b"x-request-id", request_id.encode())]
                message = {"type": "http.response.start", "status": status, "headers": headers}
            await send(message)

        try:
            await self.app(scope, receive, send_marked)
        finally:
            method = scope["method"] if scope["method"] in _METHODS else "other"
            self.counts[method, _CLASSES[status // 100]] += 1
            if told and access.isEnabledFor(logging.INFO):
                # By hand: it is in the way of every answer. What a client wrote is quoted, so it stays in its field.
                self.lines.add(
                    f'{{"time":"{received_at.isoformat()}","method":"{method}",'
                    f'"path":{quoted(masked(scope["path"])[:_LONGEST_PATH])},"status":{status or "null"},'
                    f'"ms":{(sources.ticks() - begin) * 1000:.2f},"request_id":"{request_id}"}}'
                )


class NoStore:
    """An answer is for its caller alone, unless the route said otherwise: most depend on who asks.

    `no-store`; with an ETag, which the caller's own cache may compare, `private, no-cache`.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("Cache-Control", "private, no-cache" if "etag" in headers else "no-store")
            await send(message)

        await self.app(scope, receive, send_marked)


LIMIT = "imrf.body_limit"  # in the scope: what a route says of its own bodies, in bytes


class BodyLimit:
    """Refuses a body of more than `most` bytes while it is read, before it is parsed; or than the route says.

    As an HTTPException out of `receive`, so that it becomes a problem like every other; the framework's own limit
    answers in plain text.
    """

    def __init__(self, app: ASGIApp, most: int) -> None:
        self.app = app
        self.most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        read = 0

        async def counting() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > (most := scope.get(LIMIT, self.most)):
                raise HTTPException(413, f"The body is too large; expected {_in_words(most)} at most.")
            return message

        await self.app(scope, counting, send)


def _in_words(size: int) -> str:
    """Of bytes: `256 KiB`, `10 MiB`."""
    return f"{size // 1024 // 1024} MiB" if size >= 1024 * 1024 else f"{size // 1024} KiB"
