"""One request to an application and the whole of its answer, without a client library: there are many thousands."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

# What is never twice the same, and tells nothing.
NOT_COMPARED = (b"date", b"x-request-id")


@dataclass(frozen=True, slots=True)
class Answer:
    """What is compared of an answer: all of it but `NOT_COMPARED`, in the order in which it came."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


async def ask(
    app: Any,
    method: str,
    path: str,
    *,
    token: str | None = None,
    sent: Any = None,
    headers: Sequence[tuple[str, str]] = (),
) -> Answer:
    """`path` with its query, as it stands in a request."""
    body = b"" if sent is None else json.dumps(sent).encode()
    raw, _, query = path.partition("?")
    own = [(b"host", b"imrf.example"), *((name.lower().encode(), value.encode()) for name, value in headers)]
    if token is not None:
        own.append((b"authorization", f"Bearer {token}".encode()))
    if sent is not None:
        own += [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(raw),
        "raw_path": raw.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": own,
        "client": ("127.0.0.1", 1),
        "server": ("imrf.example", 80),
    }
    given, done = [{"type": "http.request", "body": body, "more_body": False}], asyncio.Event()
    status, kept, parts = 0, (), []

    async def receive() -> Any:
        if given:
            return given.pop()
        await done.wait()
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        nonlocal status, kept
        if message["type"] == "http.response.start":
            status = message["status"]
            kept = tuple((name, value) for name, value in message["headers"] if name not in NOT_COMPARED)
        else:
            parts.append(message.get("body", b""))
            if not message.get("more_body"):
                done.set()

    await app(scope, receive, send)
    return Answer(status, kept, b"".join(parts))
