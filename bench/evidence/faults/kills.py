"""kill -9 of the API and of PostgreSQL while clients write; whatever supervises them starts them again at once."""

import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median

from bench import stakeholders
from bench.evidence.faults.writing import SLUG, Writing, in_words, judge
from bench.evidence.house import House
from bench.evidence.processes import Process
from bench.evidence.scale import Scale
from bench.evidence.tally import Row
from bench.servers import Api, Served, free_port, settings
from services.adapters.roles import APP

MOST, SEED = 10.0, 2018


@dataclass
class Supervised:
    """Two processes of the API that may be killed, on a database of their own, with a forum to write to."""

    url: str
    admin_url: str
    processes: dict[int, Process]
    token: str

    @property
    def ports(self) -> list[int]:
        """Of the processes."""
        return list(self.processes)


@contextmanager
def supervised(house: House, *, count: int = 2, **more: str) -> Iterator[Supervised]:
    """All gone afterwards."""
    name = house.copy()
    url, admin_url = house.database.url(APP, name), house.database.url("postgres", name)
    processes = {}
    for _ in range(count):
        port = free_port()
        given = settings(url, house.folder, port) | more
        processes[port] = Process(["api", "serve"], house.folder / f"{port}.log", given)
    (token,) = stakeholders.sign_in(url, ["opga@demo.example"]).values()
    try:
        for process in processes.values():
            process.start()
        for port in processes:
            await_port(port, processes[port])
        _forum(next(iter(processes)), token)
        yield Supervised(url, admin_url, processes, token)
    finally:
        for process in processes.values():
            process.end()


def await_port(port: int, process: Process) -> None:
    """Until it takes connections."""
    Served(process.popen, port, process.log).wait()


def _forum(port: int, token: str) -> None:
    office = Api(port)
    office.token = token
    forum = {"template": "imrf", "slug": SLUG, "title": {"en": "Many writes"}, "opens_on": "2033-05-03"}
    office.demand("POST", "/forums", {**forum, "timezone": "UTC"})


def of_api(house: House, scale: Scale) -> Row:
    """One of the two processes at a time."""
    with supervised(house) as site:

        def kill(number: int) -> list[int]:
            port = site.ports[number % len(site.ports)]
            site.processes[port].kill()
            site.processes[port].start()
            return [port]

        return _row(site, scale.api_kills, kill, "kill -9 of a process of the API under writes, started again")


def of_database(house: House, scale: Scale) -> list[Row]:
    """The whole server, started again by the harness; then one backend, from which it recovers by itself."""
    rows = []
    with supervised(house) as site:

        def kill_all(_: int) -> list[int]:
            house.database.kill()
            house.database.start()
            return site.ports

        what = "kill -9 of all processes of PostgreSQL under writes, started again"
        rows.append(_row(site, scale.database_kills, kill_all, what))
    with supervised(house) as site:

        def kill_one(_: int) -> list[int]:
            house.database.kill_backend()
            return site.ports

        what = "kill -9 of one backend of PostgreSQL under writes, which recovers by itself"
        rows.append(_row(site, scale.database_kills, kill_one, what))
    return rows


def _row(site: Supervised, kills: int, kill: Callable[[int], list[int]], what: str) -> Row:
    chance, took, never = random.Random(SEED), list[float](), 0
    with Writing(site.ports, site.token) as writing:
        writing.recovered(time.monotonic(), site.ports)
        for number in range(kills):
            time.sleep(chance.uniform(0.3, 1.5))
            since = time.monotonic()
            seconds = writing.recovered(since, kill(number))
            never += seconds is None
            took += [] if seconds is None else [seconds]
    tally = judge(writing.log, site.admin_url)
    tally.count("never recovered", never)
    measured = f"{kills} kills; {in_words(tally, writing.log)}"
    if took:
        measured += f"; first write acknowledged after {median(took):.1f} s, {max(took):.1f} s at the most"
    measured += f" (load of the machine {os.getloadavg()[1]:.1f}, {os.cpu_count()} processors)"
    well = not tally.violations and max(took, default=MOST) < MOST
    return Row(what, f"0 acknowledged lost, none half done, < {MOST:.0f} s", measured, well)
