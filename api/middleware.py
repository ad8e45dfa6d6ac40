"""Pure ASGI middleware around everything: the instant of receipt, safe headers, one line and one count an answer."""

import logging
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from json.encoder import encode_basestring_ascii as quoted

from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class ReceivedAt:
    """Stamps `request.state.received_at` once, from the injected clock, before anything can wait.

    No queue for a connection or a lock can make a timely request late.
    """

    def __init__(self, app: ASGIApp, clock: Callable[[], datetime]) -> None:
        self.app = app
        self.clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] == "http":
            scope.setdefault("state", {})["received_at"] = self.clock()
        await self.app(scope, receive, send)


_SAFE = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
]
_OF_PAGES = [*_SAFE[:2], (b"content-security-policy", b"frame-ancestors 'none'")]
_PAGES = frozenset({"/docs", "/docs/oauth2-redirect"})  # they load scripts and styles; all else is data
_HTTPS_ALONE = (b"strict-transport-security", b"max-age=31536000")
_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
_LONGEST_PATH = 200

access = logging.getLogger("imrf.access")


class Edge:
    """A request id, safe headers, a line in the log and a count for every answer, whoever made it.

    The line has the path without its query, and nothing of who asks: neither address nor token nor name. The counter
    is by method and class of status, "none" where nothing was answered. `ticks` is a clock that never goes back.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        ticks: Callable[[], float],
        new_request_id: Callable[[], str],
        counts: Counter[tuple[str, str]],
        https: bool,
    ) -> None:
        self.app = app
        self.ticks = ticks
        self.new_request_id = new_request_id
        self.counts = counts
        self.safe = [*_SAFE, _HTTPS_ALONE] if https else _SAFE
        self.of_pages = [*_OF_PAGES, _HTTPS_ALONE] if https else _OF_PAGES

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begin, status, request_id = self.ticks(), 0, self.new_request_id()
        scope["state"]["request_id"] = request_id

        async def send_marked(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                safe = self.of_pages if scope["path"] in _PAGES else self.safe
                headers = [*message["headers"], *safe, (b"x-request-id", request_id.encode())]
                message = {**message, "headers": headers}
            await send(message)

        try:
            await self.app(scope, receive, send_marked)
        finally:
            self._note(scope, status, (self.ticks() - begin) * 1000)

    def _note(self, scope: Scope, status: int, milliseconds: float) -> None:
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self.counts[method, f"{status // 100}xx" if status else "none"] += 1
        if access.isEnabledFor(logging.INFO):
            state = scope["state"]
            # By hand: it is in the way of every answer. What a client wrote is quoted, so it stays in its field.
            access.info(
                f'{{"time":"{state["received_at"].isoformat()}","method":"{method}",'
                f'"path":{quoted(scope["path"][:_LONGEST_PATH])},"status":{status or "null"},'
                f'"ms":{milliseconds:.2f},"request_id":"{state["request_id"]}"}}'
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


class BodyLimit:
    """Refuses a body of more than `most` bytes while it is read, before it is parsed.

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
            if read > self.most:
                raise HTTPException(status_code=413)
            return message

        await self.app(scope, counting, send)
