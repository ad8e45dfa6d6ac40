"""Logging in: what it costs, and what others feel of it.

`python -m bench.logins PORT FIRST` keeps 20 people logging in until its input ends, one after the other with an
account of theirs, and says how many were let in. Each comes from an address of their own, and from an account
again only after nine others: so services/rules/limits.py refuses none of them.
"""

import asyncio
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bench.report import Row
from bench.servers import ROOT, Api, Served, imrf, seconds_of_processor
from bench.world import LOGINS, PASSWORD, address_of

AT_ONCE = 20
ROUNDS = 12
SECONDS = 1.0
ALONE = 60
_LIVEZ = b"GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
_LIVES = b'{"status":"ok"}'


def measure(url: str, folder: Path) -> list[Row]:
    """What one costs, then how soon others are answered while many log in."""
    with imrf(url, folder) as server:
        return [_cost(server), _felt(server)]


def _cost(server: Served) -> Row:
    """Processor time of the server with its threads; the database is another process."""
    api = Api(server.port)
    logins = [{"email": address_of(number % LOGINS), "password": PASSWORD} for number in range(ALONE + 10)]
    for login in logins[:10]:
        api.demand("POST", "/auth/login", login)
    before = seconds_of_processor(server.process.pid)
    for login in logins[10:]:
        api.demand("POST", "/auth/login", login)
    spent = (seconds_of_processor(server.process.pid) - before) / ALONE * 1000
    measured = f"{spent:.0f} ms, of {ALONE} one after the other"
    return Row("a login, argon2id of 19 MiB and two passes: processor time", "≤ 60 ms", measured, spent <= 60)


def _felt(server: Served) -> Row:
    """/livez with and without, in turns."""
    quiet, busy, logins, seconds = [], [], 0, 0.0
    _median_answer(server)
    for number in range(ROUNDS):
        quiet.append(_median_answer(server))
        with _logging_in(server.port, number) as counts:
            begin = time.perf_counter()
            busy.append(_median_answer(server))
            seconds += time.perf_counter() - begin
        logins += counts[0]
    if logins < ROUNDS * SECONDS:
        raise RuntimeError(f"Only {logins} were let in.")
    ratios = [mine / its for mine, its in zip(busy, quiet, strict=True)]
    ratio = median(ratios)
    return Row(
        f"/livez while {AT_ONCE} log in all the time, p50",
        "≤ 5 × without",
        f"{ratio:.1f} × (rounds {min(ratios):.1f} to {max(ratios):.1f}): {median(busy):.2f} ms, else"
        f" {median(quiet):.2f} ms; some {logins / seconds:.0f} logins a second",
        ratio <= 5,
    )


def _median_answer(server: Served) -> float:
    """Milliseconds."""
    return median(lives(server.port))


def lives(port: int) -> list[float]:
    """Milliseconds of /livez, asked for a while on a connection of its own: one that waits meanwhile is closed."""
    taken = []
    with socket.create_connection(("127.0.0.1", port)) as asking:
        end = time.perf_counter() + SECONDS
        while (begin := time.perf_counter()) < end:
            asking.sendall(_LIVEZ)
            answer = b""
            while not answer.endswith(_LIVES) and (more := asking.recv(65536)):
                answer += more
            taken.append((time.perf_counter() - begin) * 1000)
            if not answer.startswith(b"HTTP/1.1 200") or not answer.endswith(_LIVES):
                raise RuntimeError(f"/livez was answered with {answer[:200]!r}")
    return taken


@contextmanager
def _logging_in(port: int, number: int) -> Iterator[list[int]]:
    """From another process, so that what asks meanwhile is not kept waiting itself; afterwards the number let in."""
    words = [sys.executable, "-m", "bench.logins", str(port), str(number)]
    with subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        if not process.stdout.readline():
            raise RuntimeError("Nobody was let in.")
        counts: list[int] = []
        yield counts
        out, _ = process.communicate(b"")
        if process.returncode != 0:
            raise RuntimeError("Somebody was not let in.")
        counts.append(int(out))


async def _one_after_the_other(port: int, caller: int, first: int, counts: list[int]) -> None:
    """A login that is refused ends it all; counted are those after everybody was let in once."""
    own = LOGINS // AT_ONCE
    reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(f"127.0.1.{caller + 1}", 0))
    try:
        for number in range(first, first + 10_000):
            login = {"email": address_of(caller * own + number % own), "password": PASSWORD}
            body = json.dumps(login).encode()
            head = f"POST /v1/auth/login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(body)}"
            writer.write(f"{head}\r\nContent-Type: application/json\r\n\r\n".encode() + body)
            answer = await reader.readuntil(b"\r\n\r\n")
            if not answer.startswith(b"HTTP/1.1 200"):
                raise RuntimeError(f"A login was answered with {answer[:200]!r}")
            fields = dict(line.lower().split(b": ", 1) for line in answer.splitlines()[1:-1])
            await reader.readexactly(int(fields[b"content-length"]))
            counts[caller] += 1
    finally:
        writer.close()


async def _keep_logging_in(port: int, number: int) -> None:
    counts = [0] * AT_ONCE
    async with asyncio.TaskGroup() as group:
        people = [
            group.create_task(_one_after_the_other(port, caller, number * 3, counts)) for caller in range(AT_ONCE)
        ]
        while not all(counts):
            await asyncio.sleep(0.01)
        before = sum(counts)
        print("All were let in once.", flush=True)
        await asyncio.to_thread(sys.stdin.read)
        after = sum(counts)
        for one in people:
            one.cancel()
    print(after - before, flush=True)


if __name__ == "__main__":
    asyncio.run(_keep_logging_in(int(sys.argv[1]), int(sys.argv[2])))
