"""The database away for seconds, a pool that is used up, clients that go before they are answered."""

import asyncio
import socket
import struct
import time
from collections import Counter
from http.client import HTTPConnection

from sqlalchemy import text

from bench import stakeholders
from bench.evidence.caller import Answer, Caller, Lost
from bench.evidence.faults.kills import Supervised, supervised
from bench.evidence.faults.writing import Writing, in_words, judge
from bench.evidence.house import House
from bench.evidence.scale import Scale
from bench.evidence.tally import Row
from services.adapters.database import make_engine

MOST = 10.0  # seconds until it is as before
POOL, ASKING, HELD = 2, 100, 5.0
_CONNECTED = (
    "SELECT count(*), count(*) FILTER (WHERE state LIKE 'idle in transaction%') FROM pg_stat_activity"
    " WHERE usename = 'imrf_app' AND datname = current_database()"
)
_HALF = (
    "SELECT count(*) FROM person WHERE name LIKE 'Gone Example %' AND NOT EXISTS"
    " (SELECT FROM audit_entry WHERE act = 'person.create' AND subject_id = person.id)"
)


def of_database(house: House, scale: Scale) -> Row:
    """Stopped in order, and started again."""
    with supervised(house) as site:
        with Writing(site.ports, site.token) as writing:
            writing.recovered(time.monotonic(), site.ports)
            house.database.stop()
            ready = _status(site.ports[0], "/readyz")
            time.sleep(scale.away)
            lives = _status(site.ports[0], "/livez")
            since = time.monotonic()
            house.database.start()
            recovered = writing.recovered(since, site.ports)
        tally = judge(writing.log, site.admin_url)
    tally.demand("/readyz and /livez meanwhile", (ready, lives), (503, 200))
    measured = f"{in_words(tally, writing.log)}; slowest answer {max(writing.log.seconds):.1f} s"
    well = not tally.violations and recovered is not None and recovered < MOST
    measured += f"; writes again {'never' if recovered is None else f'{recovered:.1f} s'} after it was started"
    return Row(f"the database stopped for {scale.away:.0f} s under writes", _TARGET, measured, well)


_TARGET = "503 with Retry-After meanwhile, nothing lost, < 10 s"


def _status(port: int, path: str) -> int:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path)
    status = connection.getresponse().status
    connection.close()
    return status


def of_pool(house: House, _: Scale) -> Row:
    """A table locked by somebody else, so that all connections wait, and all other requests for a connection."""
    with supervised(house, count=1, POOL_SIZE=str(POOL)) as site:
        answers, lost, lives, after = asyncio.run(_use_up(site))
        names = [row[0] for row in stakeholders.run(site.admin_url, {"SELECT name FROM person": {}})]
    statuses = Counter(answer.status for answer in answers)
    accepted = statuses[201]
    told = sum(answer.status == 503 and "retry-after" in answer.headers for answer in answers)
    slowest = max(answer.came - answer.sent for answer in answers)
    well = accepted + told == ASKING and not lost and len(names) == accepted + 1 and after < MOST
    measured = (
        f"{ASKING} writes while a table was locked for {HELD:.0f} s: {accepted} done, {told} told to come again,"
        f" {lost} lost; {len(names) - 1} there; slowest answer {slowest:.1f} s; /livez {max(lives) * 1000:.0f} ms at"
        f" the most; a write {after:.1f} s after it was free"
    )
    return Row(f"a pool of {POOL} connections used up by {ASKING} clients", _TARGET, measured, well)


async def _use_up(site: Supervised) -> tuple[list[Answer], int, list[float], float]:
    port, answers, lost = site.ports[0], list[Answer](), 0
    engine = make_engine(site.admin_url, pool_size=1)
    lives = list[float]()

    async def ask(number: int) -> None:
        nonlocal lost
        caller = Caller(port, site.token)
        try:
            answers.append(await caller.ask("POST", "/persons", {"name": f"Waiting Example {number}"}))
        except Lost:
            lost += 1
        caller.close()

    async with asyncio.TaskGroup() as group:
        async with engine.begin() as connection:
            await connection.execute(text("LOCK TABLE person IN ACCESS EXCLUSIVE MODE"))
            for number in range(ASKING):
                group.create_task(ask(number))
            until = time.monotonic() + HELD
            while time.monotonic() < until:
                begin = time.monotonic()
                await asyncio.to_thread(_status, port, "/livez")
                lives.append(time.monotonic() - begin)
                await asyncio.sleep(0.1)
        free = time.monotonic()
    await engine.dispose()
    caller = Caller(port, site.token)
    while (await caller.ask("POST", "/persons", {"name": "Last Example"})).status != 201:
        await asyncio.sleep(0.1)
    caller.close()
    return answers, lost, lives, time.monotonic() - free


def of_leaving(house: House, scale: Scale) -> Row:
    """Each sends a write and goes: a third amid the head, a third amid the body, a third when all is sent."""
    with supervised(house) as site:
        before = _asked(site)
        for number in range(scale.leaving):
            _leave(site, number)
        begin = time.monotonic()
        caller = Caller(site.ports[0], site.token)
        answer = asyncio.run(_last(caller))
        took = time.monotonic() - begin
        time.sleep(1)
        connected, idle = stakeholders.run(site.admin_url, {_CONNECTED: {}})[0]
        (half,) = stakeholders.run(site.admin_url, {_HALF: {}})[0]
        done = _asked(site) - before - 1
    most = 2 * (10 + 4 + 2)  # the pools of both processes
    measured = (
        f"{scale.leaving:,} clients gone: {done} of their writes were done, {half} half done; the next write answered"
        f" {answer} after {took:.2f} s; {connected} connections to the database, {idle} idle in a transaction"
    )
    well = answer == 201 and took < MOST and half == 0 and idle == 0 and connected <= most
    return Row(
        "clients that disconnect before they are answered", "none half done, no connection kept", measured, well
    )


def _asked(site: Supervised) -> int:
    found: int = stakeholders.run(site.admin_url, {"SELECT count(*) FROM person": {}})[0][0]
    return found


async def _last(caller: Caller) -> int:
    answer = await caller.ask("POST", "/persons", {"name": "Last Example"})
    caller.close()
    return answer.status


def _leave(site: Supervised, number: int) -> None:
    """By a reset, so that the server's next word to it fails."""
    body = f'{{"name": "Gone Example {number}"}}'.encode()
    head = (
        f"POST /v1/persons HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {site.token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode()
    whole = head + body
    cut = (len(head) // 2, len(head) + len(body) // 2, len(whole))[number % 3]
    with socket.create_connection(("127.0.0.1", site.ports[number % len(site.ports)])) as connection:
        connection.sendall(whole[:cut])
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if number % 2:
            time.sleep(0.005)  # it is under way
