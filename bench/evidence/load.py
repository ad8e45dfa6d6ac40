"""Many users at once, four reads to a write: how soon they are answered, and what the processes need for it. And the
two moments at which all come: a list of speakers opens, applications close; both as `make bench` measures them."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench import speakers, stakeholders, submissions
from bench.evidence.caller import Caller, Lost
from bench.evidence.house import House, Site
from bench.evidence.scale import Scale
from bench.evidence.tally import Row
from bench.report import Row as Measured
from bench.servers import resident
from services.adapters.roles import APP

SLUG, SEED = "load", 2018
THINK = 1.0  # seconds between an answer and the next request, on average
READS = 0.8
MOST = 1.0  # seconds, p99
SLOPE = 1.0  # MB a minute, in the second half
_PUBLIC = (
    "/forums",
    f"/forums/{SLUG}",
    f"/forums/{SLUG}/programme",
    f"/forums/{SLUG}/calendar.ics",
    f"/forums/{SLUG}/deadlines",
    "/reference/member-states?limit=50",
)
_OWN = (
    "/me",
    f"/forums/{SLUG}/meetings?limit=50",
    f"/forums/{SLUG}/nominations",
    f"/forums/{SLUG}/registrations?limit=20",
)
MOMENTS = {"a list of speakers opens": speakers.measure, "applications close": submissions.measure}
_CONNECTED = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'imrf_app' AND datname = current_database()"


@dataclass
class Seen:
    """What the users and the one who looks at the processes have noted."""

    reads: list[float] = field(default_factory=list)
    writes: list[float] = field(default_factory=list)
    by_path: dict[str, list[float]] = field(default_factory=dict)
    statuses: Counter[int] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    memory: list[tuple[float, float]] = field(default_factory=list)  # (seconds, MB of all processes)
    connections: list[int] = field(default_factory=list)


def measure(house: House, scale: Scale) -> list[Row]:
    """Two processes of the API for the many users; one, on a database of its own, for each of the two moments."""
    with house.site() as site:
        meetings = _prepare(site, scale.users)
        (token,) = site.tokens("opga@demo.example")
        seen, took = Seen(), time.monotonic()
        asyncio.run(_all(site, scale, token, meetings, seen))
        rows = _rows(scale, seen, time.monotonic() - took)
    return [*rows, *(moment(house, what, run) for what, run in MOMENTS.items())]


def moment(house: House, what: str, run: Callable[[str, str, Path], Sequence[Measured]]) -> Row:
    """The first row of what is measured there, which raises RuntimeError where something was refused, lost or done
    twice: then the target is missed."""
    name, failed = house.copy(), list[Exception]()
    try:
        measured = run(house.database.url(APP, name), house.database.url("postgres", name), house.folder)
    except* RuntimeError as group:  # of many clients those that failed
        failed.extend(group.exceptions)
    finally:
        house.run(f"DROP DATABASE {name} WITH (FORCE)")
    if failed:
        return Row(what, "all there once", f"{failed[0]} (× {len(failed)})", reached=False)
    first = measured[0]
    return Row(f"{what}: {first.what}", first.target or "", first.measured, first.reached)


def _prepare(site: Site, users: int) -> list[str]:
    """A published programme, and a meeting for each user to edit."""
    office = site.as_account("opga")
    forum = {"template": "imrf", "slug": SLUG, "title": {"en": "Many users"}, "opens_on": "2033-05-03"}
    office.demand("POST", "/forums", {**forum, "timezone": "UTC"})
    own = {"kind": "side_event", "local_start": "2033-05-04T13:15", "local_end": "2033-05-04T14:30"}
    path = f"/forums/{SLUG}/meetings"
    made = [office.demand("POST", path, {**own, "title": {"en": f"Own {n}"}})["id"] for n in range(users)]
    office.demand("POST", f"/forums/{SLUG}/programme/versions", {})
    stakeholders.run(site.admin_url, {"ANALYZE": {}})
    return made


async def _all(site: Site, scale: Scale, token: str, meetings: list[str], seen: Seen) -> None:
    until = time.monotonic() + scale.seconds
    async with asyncio.TaskGroup() as group:
        group.create_task(_look(site, until, seen))
        for number, meeting in enumerate(meetings):
            caller = Caller(site.ports[number % len(site.ports)], token)
            group.create_task(_use(caller, meeting, random.Random(SEED + number), until, seen))


async def _use(caller: Caller, meeting: str, chance: random.Random, until: float, seen: Seen) -> None:
    """One user: a third of the reads are what anybody reads, the rest their own."""
    await asyncio.sleep(chance.uniform(0, (until - time.monotonic()) / 10))  # they come one after the other
    version, number = 1, 0
    token = caller.token
    while time.monotonic() < until:
        number += 1
        read = chance.random() < READS
        public = read and chance.random() < 1 / 3
        caller.token = None if public else token
        body: Any = None
        headers = {}
        if read:
            own = (*_OWN, f"/forums/{SLUG}/meetings/{meeting}")
            method, path = "GET", chance.choice(_PUBLIC if public else own)
        elif chance.random() < 0.5:
            method, path, body = "POST", "/persons", {"name": f"User Example {number}"}
        else:
            method, path, body = "PATCH", f"/forums/{SLUG}/meetings/{meeting}", {"title": {"en": f"Title {number}"}}
            headers = {"If_Match": f'"{version}"'}
        try:
            answer = await caller.ask(method, path, body, **headers)
        except Lost:
            seen.wrong["no answer"] += 1
            continue
        version += method == "PATCH" and answer.status == 200
        seen.statuses[answer.status] += 1
        (seen.reads if read else seen.writes).append(answer.came - answer.sent)
        what = f"{method} {path.replace(meeting, '…')}"
        seen.by_path.setdefault(what, []).append(answer.came - answer.sent)
        if answer.status >= 300:
            seen.wrong[f"{what} {answer.status}"] += 1
        await asyncio.sleep(chance.uniform(0, 2 * THINK))
    caller.close()


async def _look(site: Site, until: float, seen: Seen) -> None:
    begin = time.monotonic()
    while time.monotonic() < until:
        await asyncio.sleep(min(1.0, until - time.monotonic()))
        at = time.monotonic() - begin
        seen.memory.append((at, sum(resident(server.process.pid, "VmRSS") for server in site.servers)))
        if len(seen.memory) % 5 == 1:
            seen.connections.append(await asyncio.to_thread(site.number, _CONNECTED))


def slope(points: list[tuple[float, float]]) -> float:
    """By least squares, per minute."""
    if len(points) < 2:
        return 0.0
    x = sum(at for at, _ in points) / len(points)
    y = sum(value for _, value in points) / len(points)
    spread = sum((at - x) ** 2 for at, _ in points)
    return sum((at - x) * (value - y) for at, value in points) / spread * 60 if spread else 0.0


def _percentiles(taken: list[float]) -> str:
    ordered = sorted(taken) or [0.0]
    p50, p99 = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
    return f"p50 {p50 * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms, {ordered[-1] * 1000:.0f} ms at the most"


def _p99(taken: list[float]) -> float:
    return sorted(taken)[len(taken) * 99 // 100] if taken else 0.0


def _slowest(seen: Seen, *, reads: bool) -> str:
    """The request that takes longest."""
    among = {what: taken for what, taken in seen.by_path.items() if what.startswith("GET") == reads}
    what = max(among, key=lambda one: sum(among[one]) / len(among[one]), default="none")
    return f"slowest on average: {what}, {_percentiles(among.get(what, []))}"


def _told(seen: Seen, *, reads: bool) -> str:
    return f"{_percentiles(seen.reads if reads else seen.writes)}; {_slowest(seen, reads=reads)}"


def _rows(scale: Scale, seen: Seen, took: float) -> list[Row]:
    count = len(seen.reads) + len(seen.writes)
    who = f"{scale.users} users, {scale.seconds:.0f} s, two processes"
    errors = "; ".join(f"{what} (× {times})" for what, times in seen.wrong.items()) or "none"
    answered = f"{count:,} answers, {count / took:.0f} a second"
    second_half = seen.memory[len(seen.memory) // 2 :]
    grows, last = slope(second_half), seen.memory[-1][1] if seen.memory else 0.0
    most = max(seen.connections, default=0)
    long_enough = scale.seconds >= 300  # what grows in a minute is caches
    target, reads, writes = f"p99 ≤ {MOST:.0f} s", _p99(seen.reads), _p99(seen.writes)
    return [
        Row(f"{who}: errors", "none", f"{answered}; {errors}", not seen.wrong),
        Row(f"{who}: {READS:.0%} reads", target, _told(seen, reads=True), reads <= MOST),
        Row(f"{who}: {1 - READS:.0%} writes", target, _told(seen, reads=False), writes <= MOST),
        Row(
            f"{who}: memory of both processes",
            f"≤ {SLOPE:.0f} MB a minute in the second half of 10 minutes",
            f"{grows:+.2f} MB a minute, {last:.0f} MB at the end",
            grows <= SLOPE if long_enough else None,
        ),
        Row(f"{who}: connections to the database", "≤ 32, the pools", f"{most} at the most", most <= 32),
    ]
