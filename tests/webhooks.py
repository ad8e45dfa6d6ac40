"""Receivers of webhooks, in tests: real servers on this machine, and a courier that may reach them."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from ipaddress import ip_address, ip_network
from typing import Any

from api.main import new_id
from services.adapters.database import Sessions
from services.adapters.sealing import Seal
from services.adapters.targets import Targets, resolve
from services.webhook_deliveries import Courier, send_deliveries
from tests.world import Client

HERE = ip_network("127.0.0.0/8")


@dataclass
class Received:
    """One request as it came in."""

    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """A server that answers with the first of `answers`, then the next; the last one for good."""

    port: int = 0
    answers: list[bytes] = field(default_factory=lambda: [b"HTTP/1.1 204 No Content\r\n\r\n"])
    received: list[Received] = field(default_factory=list)
    names: list[str | None] = field(default_factory=list)  # by which TLS was asked for

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = dict(line.split(": ", 1) for line in head[1:] if line)
        headers = {name.lower(): value for name, value in headers.items()}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        self.received.append(Received(head[0].split(" ")[1], headers, body))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer:
            writer.write(answer)
            await writer.drain()
        writer.close()


@asynccontextmanager
async def receiving(tls: ssl.SSLContext | None = None) -> AsyncIterator[Receiver]:
    receiver = Receiver()
    server = await asyncio.start_server(receiver.serve, "127.0.0.1", 0, ssl=tls)
    receiver.port = server.sockets[0].getsockname()[1]
    try:
        yield receiver
    finally:
        server.close()
        await server.wait_closed()


def courier(
    sessions: Sessions,
    seal: Seal,
    clock: Callable[[], datetime],
    *,
    networks: Sequence[Any] = (HERE,),
    trust: ssl.SSLContext | None = None,
    names: dict[str, Sequence[str]] | None = None,
) -> Courier:
    async def known(host: str, port: int) -> Any:
        if names is None or host not in names:
            return await resolve(host, port)
        return [ip_address(one) for one in names[host]]

    targets = Targets(tuple(networks), trust or ssl.create_default_context(), known)
    return Courier(sessions, seal, targets, clock, new_id)


async def delivered(courier: Courier) -> int:
    """Sends all that is due; how many attempts that took."""
    tried = 0
    while sent := await send_deliveries(courier):
        tried += sent
    return tried


async def add(client: Client, url: str, *events: str, **more: Any) -> dict[str, Any]:
    body = {"url": url, "label": "Website", "events": list(events) or ["programme.published"], **more}
    answer = await client.admin.post("/webhooks", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def deliveries(client: Client, webhook: dict[str, Any], **params: Any) -> list[dict[str, Any]]:
    answer = await client.admin.get(f"/webhooks/{webhook['id']}/deliveries", params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]
