"""A disk that is full: one on which the tables lie, one on which PostgreSQL writes down what it is about to do.

Both are small tmpfs, where they may be mounted, in a mount namespace of our own: whatever ends this program, they are
gone with its last process.
"""

import ctypes
import os
import pwd
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
from sqlalchemy.exc import DBAPIError

from bench import stakeholders
from bench.evidence.faults.kills import Supervised, supervised
from bench.evidence.faults.writing import SLUG, Writing, in_words, judge
from bench.evidence.house import House
from bench.evidence.scale import Scale
from bench.evidence.tally import Row
from bench.servers import Api

MOST = 10.0  # seconds until it is as before, once there is room
BEFORE = 1.0  # seconds of writes with room enough
FULL_FOR = 3.0  # seconds, from the first refusal on
SOON = 30.0  # seconds within which a full disk must be felt
TABLES, LOG = "the disk of the tables full under writes", "the disk of the write-ahead log full under writes"
_TARGET = "503 with Retry-After meanwhile, nothing lost, none half done, < 10 s once there is room"
_NEW_NAMESPACE = 0x00020000  # CLONE_NEWNS


@dataclass
class Felt:
    """While there was no room, and after it."""

    never_full: int = 0
    reads: Counter[int] = field(default_factory=Counter)
    took: list[float] = field(default_factory=list)
    never: int = 0
    restarts: int = 0


def measure(house: House, scale: Scale) -> list[Row]:
    """A server of its own, whose folders are moved to where there is little room."""
    own = house.folder / "full"
    own.mkdir(mode=0o711)
    small = House(own)
    with ExitStack() as stack:
        try:
            stack.enter_context(_namespace())
        except (OSError, subprocess.CalledProcessError) as error:
            return [Row(what, _TARGET, f"not permitted here: {error}", None) for what in (TABLES, LOG)]
        try:
            small.open()
        finally:
            small.close()
        stack.enter_context(_moved(small.database.data(), 400))
        stack.enter_context(_moved(small.database.data() / "pg_wal", 400))
        stack.callback(small.close)
        small.database.start()
        times = max(1, scale.database_kills // 4)
        return [_row(small, times, tables=True), _row(small, times, tables=False)]


@contextmanager
def _namespace() -> Iterator[None]:
    """What is mounted within it nobody else sees, and nobody need clear away. Raises OSError where one may not."""
    libc = ctypes.CDLL(None, use_errno=True)
    with Path("/proc/thread-self/ns/mnt").open() as before:
        _succeeded(libc.unshare(_NEW_NAMESPACE))
        try:
            _demand("mount", "--make-rprivate", "/")
            yield
        finally:
            folder = Path.cwd()
            _succeeded(libc.setns(before.fileno(), _NEW_NAMESPACE))
            os.chdir(folder)


def _succeeded(result: int) -> None:
    if result:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _demand(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True, text=True)


@contextmanager
def _moved(folder: Path, megabytes: int) -> Iterator[None]:
    """The folder with what is in it on a disk of its own of that size. Raises CalledProcessError."""
    kept = folder.with_name(f"{folder.name}-before")
    folder.rename(kept)
    folder.mkdir(mode=0o700)
    nobody = pwd.getpwnam("nobody")
    options = f"size={megabytes}m,mode=0700,uid={nobody.pw_uid},gid={nobody.pw_gid}"
    _demand("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder))
    try:
        _demand("cp", "-a", f"{kept}/.", str(folder))
        shutil.rmtree(kept)
        yield
    finally:
        _demand("umount", str(folder))


def _row(house: House, times: int, *, tables: bool) -> Row:
    """Filled, and after some seconds there is room again. A server that ended is started again then."""
    felt = Felt()
    with supervised(house) as site:
        with Writing(site.ports, site.token) as writing:
            writing.recovered(time.monotonic(), site.ports)
            for _ in range(times):
                time.sleep(BEFORE)
                _fill_once(house, site, writing, felt, tables=tables)
        tally = judge(writing.log, site.admin_url)
    wrong = {status: number for status, number in felt.reads.items() if status not in (200, 503)}
    for status, number in wrong.items():
        tally.count(f"reads meanwhile answered {status}", number)
    tally.count("never full", felt.never_full)
    tally.count("never recovered", felt.never)
    slowest = max(felt.took, default=MOST)
    measured = (
        f"{times} × full for {FULL_FOR:.0f} s; {in_words(tally, writing.log)}; reads meanwhile: {felt.reads[200]:,}"
        f" answered, {felt.reads[503]:,} told to come again; PostgreSQL ended, and was started again, {felt.restarts}"
        f" times; first write acknowledged {slowest:.1f} s after there was room, at the most"
    )
    return Row(TABLES if tables else LOG, _TARGET, measured, not tally.violations and slowest < MOST)


def _fill_once(house: House, site: Supervised, writing: Writing, felt: Felt, *, tables: bool) -> None:
    folder = house.database.data() / ("." if tables else "pg_wal")
    filler = folder / "filler"
    refused = len(writing.log.refused) + len(writing.log.unknown)
    try:
        _fill(filler)
        until = time.monotonic() + SOON
        while len(writing.log.refused) + len(writing.log.unknown) == refused and time.monotonic() < until:
            if not tables:
                _use_up(site)
            time.sleep(0.05)
        felt.never_full += len(writing.log.refused) + len(writing.log.unknown) == refused
        _read_on(site, felt)
    finally:
        filler.unlink(missing_ok=True)
    since = time.monotonic()
    if not house.database.runs():
        felt.restarts += 1
        house.database.stop()
        house.database.start()
    seconds = writing.recovered(since, site.ports)
    felt.never += seconds is None
    felt.took += [] if seconds is None else [seconds]


def _use_up(site: Supervised) -> None:
    """Of the log's files, one that is there already: hours of writes, in no time."""
    with suppress(DBAPIError, OSError, asyncpg.PostgresError):
        stakeholders.run(site.admin_url, {"SELECT pg_switch_wal()": {}})


def _fill(filler: Path) -> None:
    """Until there is no room for another page."""
    with filler.open("wb", buffering=0) as file:
        size = 2**20
        while size >= 4096:
            try:
                file.write(bytes(size))
            except OSError:
                size //= 2


def _read_on(site: Supervised, felt: Felt) -> None:
    office = Api(site.ports[0])
    office.token = site.token
    until = time.monotonic() + FULL_FOR
    while time.monotonic() < until:
        status, _, _ = office.ask("GET", f"/forums/{SLUG}/meetings?limit=20")
        felt.reads[status] += 1
        time.sleep(0.02)
    office.close()
