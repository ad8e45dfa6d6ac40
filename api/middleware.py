"""Pure ASGI middleware around everything: the instant at which a request was received, and safe headers."""

from collections.abc import Callable
from datetime import datetime

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
