"""Whole lists as files: what an export of 50,000 rows takes of time and memory, and what others feel of it."""

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from sqlalchemy import text

from bench.logins import lives
from bench.report import Row
from bench.servers import Api, Served, imrf, resident
from bench.world import PASSWORD
from services.adapters.database import make_engine

SLUG = "bench-exports"
ROWS = 50_000
TIMES = 5
LEAST_ROUNDS, MOST_ROUNDS = 8, 60  # seconds of asking; at least one export is to end meanwhile
MOST_MEMORY, MOST_WAITING = 256, 50  # MB, ms
# As long as names of organizations are.
NAMES = {
    "en": "International Association for the Example of Migrants and Their Families, ",
    "ar": "الرابطة الدولية للمهاجرين وأسرهم على سبيل المثال ",
    "fr": "Association internationale pour l’exemple des migrants et de leurs familles, ",
}
PARTIES = text(
    "INSERT INTO party (id, kind, code, names, sort_key)"
    " SELECT gen_random_uuid(), 'organization', 'ORG_BENCH_' || n, jsonb_build_object("
    " 'en', :en || n, 'ar', :ar || n, 'fr', :fr || n), 'bench ' || lpad(n::text, 6, '0')"
    " FROM generate_series(1, :rows) AS n"
)
INVITED = text(
    "INSERT INTO participant (forum_id, party_id, invited_as, version, created_at, updated_at)"
    " SELECT forum.id, party.id, 'observer', 1, now(), now() FROM forum, party"
    " WHERE forum.slug = :slug AND party.code LIKE 'ORG\\_BENCH\\_%'"
)


def measure(url: str, folder: Path) -> list[Row]:
    """On a server that has done nothing else."""
    with imrf(url, folder) as server:
        office = Api(server.port).log_in(PASSWORD)
        forum = {"template": "imrf", "slug": SLUG, "title": {"en": "Many participants"}, "opens_on": "2035-05-08"}
        office.demand("POST", "/forums", {**forum, "timezone": "America/New_York"})
        _read(office, "json", 200)
        asyncio.run(_fill(url))
        before = resident(server.process.pid, "VmRSS")
        return [*(_cost(server, office, form, before) for form in ("csv", "xlsx", "json")), _felt(server.port)]


async def _fill(url: str) -> None:
    engine = make_engine(url, pool_size=1)
    async with engine.begin() as connection:
        await connection.execute(text("SET LOCAL statement_timeout = 0"))
        await connection.execute(PARTIES, {**NAMES, "rows": ROWS})
        await connection.execute(INVITED, {"slug": SLUG})
    await engine.dispose()


def _read(api: Api, form: str, least: int) -> int:
    """How long a file it is."""
    status, _, content = api.ask("GET", f"/forums/{SLUG}/participants-list.{form}?lang=ar")
    if status != 200 or (form != "xlsx" and content.count(b"\n") < least):
        raise RuntimeError(f"The export was answered with {status} {content[:200]!r}")
    return len(content)


def _cost(server: Served, office: Api, form: str, before: float) -> Row:
    Path(f"/proc/{server.process.pid}/clear_refs").write_text("5")  # the peak is counted from here
    taken, size = [], 0
    for _ in range(TIMES):
        begin = time.perf_counter()
        size = _read(office, form, ROWS)
        taken.append(time.perf_counter() - begin)
    peak = resident(server.process.pid, "VmHWM")
    measured = (
        f"{peak:.0f} MB at the most, {peak - before:+.0f} MB to before the first; {median(taken):.1f} s"
        f" ({min(taken):.1f} to {max(taken):.1f}), {size / 1e6:.1f} MB sent"
    )
    what = f"export of {ROWS:,} rows as {form.upper()}: memory of the server"
    return Row(what, f"≤ {MOST_MEMORY} MB", measured, peak <= MOST_MEMORY)


def _felt(port: int) -> Row:
    with _exporting(port) as exports:
        taken, rounds = [], 0
        while rounds < LEAST_ROUNDS or (not exports and rounds < MOST_ROUNDS):
            taken += lives(port)
            rounds += 1
        done = len(exports)
    taken.sort()
    high = taken[len(taken) * 99 // 100]
    measured = (
        f"{max(taken):.0f} ms at the most, p99 {high:.0f} ms, p50 {median(taken):.1f} ms, of {len(taken):,};"
        f" {done} exports meanwhile"
    )
    what = "/livez while XLSX is exported without a break, two at once"
    return Row(what, f"≤ {MOST_WAITING} ms", measured, max(taken) <= MOST_WAITING)


@contextmanager
def _exporting(port: int) -> Iterator[list[int]]:
    """One after the other, from two threads that do little but wait."""
    ended, exports = threading.Event(), []

    def keep_on() -> None:
        api = Api(port).log_in(PASSWORD)
        while not ended.is_set():
            _read(api, "xlsx", ROWS)
            exports.append(1)

    threads = [threading.Thread(target=keep_on) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        yield exports
    finally:
        ended.set()
        for thread in threads:
            thread.join()
