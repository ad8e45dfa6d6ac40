"""As many requests as a server answers: some connections that stay open, each asking again when it was answered."""

import asyncio
import time
from dataclasses import dataclass

import uvloop

CONNECTIONS = 16


@dataclass(frozen=True, slots=True)
class Target:
    """One request to one server, and how its answer must begin."""

    port: int
    path: str
    begins: bytes
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def request(self) -> bytes:
        """As it is sent."""
        lines = [f"GET {self.path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}", "User-Agent: bench"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        return ("\r\n".join(lines) + "\r\n\r\n").encode()


class _Caller(asyncio.Protocol):
    """All answers to a request have one length, so that they are counted instead of parsed."""

    def __init__(self, target: Target, size: int) -> None:
        self.request, self.begins, self.size = target.request, target.begins, size
        self.left = size
        self.answered = 0
        self.wrong: bytes | None = None
        self.asking = True

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Asks first."""
        self.transport = transport
        transport.write(self.request)  # type: ignore[attr-defined]

    def data_received(self, data: bytes) -> None:
        """Counts, and asks again."""
        if self.left == self.size and not data.startswith(self.begins):
            self.wrong = data
        self.left -= len(data)
        if self.left < 0:
            self.wrong = data
        if self.left == 0 and self.asking and self.wrong is None:
            self.left = self.size
            self.answered += 1
            self.transport.write(self.request)  # type: ignore[attr-defined]


async def _length(target: Target) -> int:
    """Of a whole answer with its head."""
    reader, writer = await asyncio.open_connection("127.0.0.1", target.port, limit=2**22)
    writer.write(target.request)
    head = await reader.readuntil(b"\r\n\r\n")
    fields = dict(line.lower().split(b": ", 1) for line in head.splitlines()[1:-1])
    size = int(fields.get(b"content-length", 0))
    await reader.readexactly(size)
    writer.close()
    return len(head) + size


async def _load(target: Target, seconds: float) -> tuple[int, float]:
    loop = asyncio.get_running_loop()
    size = await _length(target)
    callers = [_Caller(target, size) for _ in range(CONNECTIONS)]
    begin = time.perf_counter()
    remaining = iter(callers)
    for _ in callers:
        await loop.create_connection(lambda: next(remaining), "127.0.0.1", target.port)
    await asyncio.sleep(seconds)
    answered, took = sum(caller.answered for caller in callers), time.perf_counter() - begin
    for caller in callers:
        caller.asking = False
        caller.transport.close()
        if caller.wrong is not None:
            raise RuntimeError(f"{target.path} was answered with {caller.wrong[:200]!r}")
    return answered, took


def rate(target: Target, seconds: float) -> tuple[int, float]:
    """How many answers came in how many seconds."""
    return uvloop.run(_load(target, seconds))
