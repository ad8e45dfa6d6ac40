"""Clients that are slow to say what they want, before nginx as it is shipped, while others read and write."""

import asyncio
import itertools
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench import stakeholders
from bench.evidence.caller import Caller
from bench.evidence.faults.kills import Supervised, supervised
from bench.evidence.faults.writing import Log, Writing, in_words, judge
from bench.evidence.house import House
from bench.evidence.scale import Scale
from bench.evidence.tally import Row, Tally
from tests.shipping.edge import NAME, NGINX, OPENSSL, Edge, edge

ALONE, TOGETHER, BARE = 5.0, 25.0, 12.0  # seconds: ordinary clients alone, with slow ones, slow ones without nginx
CUT = 10.0 + 2.0  # seconds: the timeout that is shipped, nginx's clock, and a client's that has much to do
MOST = 1.0  # seconds, p99 of ordinary writes meanwhile
_CONNECTED = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'imrf_app' AND datname = current_database()"
_HEAD = f"POST /v1/slow HTTP/1.1\r\nHost: {NAME}\r\n".encode()
_WHATS = (
    "clients that send a byte of their headers a second, behind the shipped nginx",
    "clients that stop amid their body, behind the shipped nginx",
    "clients that send a byte of their body a second, behind the shipped nginx",
)
_TARGET = f"cut off within {CUT:.0f} s, none reaches the API; ordinary clients: no error, p99 ≤ {MOST:.0f} s"
_HELD = f"none reaches the API; ordinary clients: no error, p99 ≤ {MOST:.0f} s"
_CONTROL = "control: the same slow headers without nginx"


@dataclass
class Slow:
    """Clients of one kind, from one address: `start` at once, then `drop` each second. Who is cut off comes again."""

    start: bytes
    drop: bytes
    source: str
    connections: int = 0
    lasted: list[float] = field(default_factory=list)  # seconds until each was cut off
    oldest: float = 0.0  # seconds of those that were not, at the end

    async def come(self, open_: Callable[[str], Any], until: float) -> None:
        """One of them, again and again."""
        while time.monotonic() < until:
            with suppress(OSError):
                reader, writer = await open_(self.source)
                self.connections += 1
                begin = time.monotonic()
                cut = await self._drip(reader, writer, until)
                (self.lasted.append if cut else self._last)(time.monotonic() - begin)
                writer.transport.abort()
            await asyncio.sleep(0.05)

    def _last(self, seconds: float) -> None:
        self.oldest = max(self.oldest, seconds)

    async def _drip(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, until: float) -> bool:
        """Whether it was cut off."""
        writer.write(self.start)
        while time.monotonic() < until:
            with suppress(TimeoutError):
                async with asyncio.timeout(min(1.0, max(0.0, until - time.monotonic()))):
                    with suppress(OSError):
                        await reader.read(1000)  # whatever it says, it is over
                    return True
            if self.drop:
                writer.write(self.drop)
        return False

    def in_words(self) -> str:
        """For the table."""
        words = f"{self.connections:,} connections, {len(self.lasted):,} cut off"
        words += f" after {max(self.lasted):.1f} s at the most" if self.lasted else ""
        return f"{words}; those left at the end were {self.oldest:.1f} s old at the most"


@dataclass
class Looked:
    """At the most, at any moment."""

    to_api: int = 0
    to_database: int = 0


def kinds() -> tuple[Slow, Slow, Slow]:
    """Headers, bodies that stop, bodies that go on."""
    body = _HEAD + b"Content-Type: application/json\r\nContent-Length: 200\r\n\r\n{"
    return Slow(_HEAD + b"X-Slow: ", b"x", "127.0.0.2"), Slow(body, b"", "127.0.0.3"), Slow(body, b" ", "127.0.0.4")


def measure(house: House, scale: Scale) -> list[Row]:
    """So many of each kind at once, and 16 clients that write and read."""
    if NGINX is None or OPENSSL is None:
        targets = (_TARGET, _TARGET, _HELD, "all held: the API has no such timers")
        missing = "nginx or openssl is not installed here: not run"
        return [Row(what, target, missing, None) for what, target in zip((*_WHATS, _CONTROL), targets, strict=True)]
    with supervised(house, count=1, TRUSTED_PROXIES="127.0.0.1") as site:
        (port,) = site.ports
        with edge(port) as front:
            slow, looked, alone, log = _together(site, front, scale.slow)
        tally = judge(log, site.admin_url)
        asked = site.processes[port].log.read_bytes().count(b'"/v1/slow')
        (control,) = [kinds()[0]]
        asyncio.run(_come(control, 50, lambda source: _straight(port, source), BARE))
    tally.count("slow requests that reached the API", asked)
    others = _others(tally, alone, log, looked)
    well = not tally.violations and not tally.lost and not log.refused and _p99(log.seconds) <= MOST
    rows = []
    for number, (what, one) in enumerate(zip(_WHATS, slow, strict=True)):
        cut = number == 2 or bool(one.lasted and max(one.lasted) <= CUT and one.oldest <= CUT)
        measured = f"{scale.slow} at a time: {one.in_words()}; {others}"
        if number == 2:
            measured += ". nginx times pauses, not bodies: they are held, at most 500 of one address"
        rows.append(Row(what, _HELD if number == 2 else _TARGET, measured, cut and well))
    return [*rows, _bare(control)]


def _together(site: Supervised, front: Edge, count: int) -> tuple[tuple[Slow, ...], Looked, list[float], Log]:
    """The seconds of ordinary writes alone, and the log of those with slow clients at the same time."""
    looked, slow, numbers = Looked(), kinds(), itertools.count(1)

    def open_(source: str) -> Any:
        return _open(front.https, front.trusted, source)

    def caller(_: int) -> Caller:  # each from an address of its own, for which the edge has limits
        return Caller(front.https, site.token, f"127.0.1.{next(numbers)}", tls=front.trusted, host=NAME)

    with Writing(site.ports, site.token, caller=caller) as writing:
        time.sleep(ALONE)
        alone = list(writing.log.seconds)
        writing.log.seconds.clear()
        asyncio.run(_all(site, slow, count, open_, looked))
    return slow, looked, alone, writing.log


async def _all(
    site: Supervised, slow: tuple[Slow, ...], count: int, open_: Callable[[str], Any], looked: Looked
) -> None:
    async with asyncio.TaskGroup() as group:
        looking = group.create_task(_look(site, looked))
        await asyncio.gather(*(_come(one, count, open_, TOGETHER) for one in slow))
        looking.cancel()


async def _come(slow: Slow, count: int, open_: Callable[[str], Any], seconds: float) -> None:
    until = time.monotonic() + seconds
    async with asyncio.TaskGroup() as group:
        for _ in range(count):
            group.create_task(slow.come(open_, until))


async def _open(port: int, trusted: ssl.SSLContext, source: str) -> Any:
    return await asyncio.open_connection("127.0.0.1", port, ssl=trusted, server_hostname=NAME, local_addr=(source, 0))


async def _straight(port: int, source: str) -> Any:
    return await asyncio.open_connection("127.0.0.1", port, local_addr=(source, 0))


async def _look(site: Supervised, looked: Looked) -> None:
    while True:
        looked.to_api = max(looked.to_api, _connections(site.ports[0]))
        found = await asyncio.to_thread(stakeholders.run, site.admin_url, {_CONNECTED: {}})
        looked.to_database = max(looked.to_database, found[0][0])
        await asyncio.sleep(1)


def _connections(port: int) -> int:
    """That are open to a port of the loopback, as the kernel lists them."""
    local = f":{port:04X}"
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    return sum(row[1].endswith(local) and row[3] == "01" for row in rows)


def _p99(seconds: list[float]) -> float:
    return sorted(seconds)[len(seconds) * 99 // 100] if seconds else float("inf")


def _others(tally: Tally, alone: list[float], log: Log, looked: Looked) -> str:
    return (
        f"ordinary clients at the same time: {in_words(tally, log)}; p99 of a write"
        f" {_p99(log.seconds) * 1000:.0f} ms, {_p99(alone) * 1000:.0f} ms before; at the most {looked.to_api}"
        f" connections to the API, {looked.to_database} to the database"
    )


def _bare(control: Slow) -> Row:
    held = control.connections - len(control.lasted)
    measured = f"{held} of {control.connections} held for {BARE:.0f} s"
    return Row(_CONTROL, "all held: the API has no such timers", measured, not control.lasted and held > 0)
