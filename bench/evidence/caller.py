"""Requests over one connection each, as many callers at once as one event loop has."""

import asyncio
import json
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

LONGEST = 30.0  # seconds for an answer


class Lost(Exception):
    """The connection was refused or ended before the whole answer came: nobody knows what was done."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, when it was sent and when it was there (seconds of a clock that never goes back)."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    sent: float
    came: float

    @property
    def json(self) -> Any:
        """The body."""
        return json.loads(self.content or b"null")

    @property
    def code(self) -> str | None:
        """Of a refusal."""
        found = self.json
        return found.get("code") if isinstance(found, dict) else None

    @property
    def tag(self) -> str:
        """For If-Match."""
        return self.headers["etag"]


class Caller:
    """One connection that stays open; who lost it opens another with the next request. `source`: from where; `tls`:
    whom it trusts to be `host`."""

    def __init__(
        self,
        port: int,
        token: str | None = None,
        source: str = "127.0.0.1",
        *,
        tls: ssl.SSLContext | None = None,
        host: str = "127.0.0.1",
    ) -> None:
        self.port, self.token, self.source, self.tls, self.host = port, token, source, tls, host
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        """Raises Lost."""
        sent = time.monotonic()
        try:
            async with asyncio.timeout(LONGEST):
                status, fields, content = await self._ask(method, path, body, headers)
        except (OSError, EOFError, TimeoutError, asyncio.LimitOverrunError) as error:
            self.close()
            raise Lost(type(error).__name__) from error
        return Answer(status, fields, content, sent, time.monotonic())

    async def demand(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        """An answer that must be a success."""
        answer = await self.ask(method, path, body, **headers)
        if answer.status >= 300:
            raise RuntimeError(f"{method} {path}: {answer.status} {answer.content[:500]!r}")
        return answer

    def close(self) -> None:
        """The connection."""
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None

    async def _ask(
        self, method: str, path: str, body: Any, headers: Mapping[str, str]
    ) -> tuple[int, dict[str, str], bytes]:
        if self._streams is None:
            name = None if self.tls is None else self.host
            self._streams = await asyncio.open_connection(
                "127.0.0.1", self.port, ssl=self.tls, server_hostname=name, local_addr=(self.source, 0)
            )
        reader, writer = self._streams
        content = b"" if body is None else json.dumps(body).encode()
        lines = [f"{method} /v1{path} HTTP/1.1", f"Host: {self.host}", f"Content-Length: {len(content)}"]
        lines += ["Content-Type: application/json"] if body is not None else []
        lines += [f"Authorization: Bearer {self.token}"] if self.token is not None else []
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        writer.write("\r\n".join([*lines, "", ""]).encode() + content)
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").splitlines()
        fields = dict(line.lower().split(": ", 1) for line in head[1:-1] if ": " in line)
        found = await reader.readexactly(int(fields.get("content-length", 0)))
        if fields.get("connection") == "close":
            self.close()
        return int(head[0].split()[1]), fields, found
