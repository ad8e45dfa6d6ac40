"""The opening second of a list of speakers: 500 requests, none lost, none twice. And the order of a list of 500."""

import asyncio
import json
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from uuid import NAMESPACE_URL, uuid5

from api.main import clock
from bench import stakeholders
from bench.report import Row
from bench.servers import Api, imrf
from bench.submissions import post
from bench.world import PASSWORD
from models.enums import ForumTemplate, Level, Speaking
from services.modalities import load_template
from services.rules.speakers import Entry, Exchange, Opening, order, ranks_of

SPEAKERS, EXCHANGES, TIMES = 500, 100, 31
FORUMS = ("bench-speak-1", "bench-speak-2", "bench-speak-3")
NUMBERS = range(1, SPEAKERS + 1)
MOST = 5.0  # seconds
MOST_OF_ORDER = 5.0  # ms
OPENS = datetime(2030, 3, 26, 14, tzinfo=UTC)
_INVITE = (
    "INSERT INTO participant (forum_id, party_id, invited_as, version, created_at, updated_at)"
    " SELECT forum.id, party.id, 'observer', 1, now(), now() FROM forum, party"
    " WHERE forum.slug = ANY(:slugs) AND party.code = ANY(:codes)"
)
_CHECK = (
    "SELECT count(*), count(DISTINCT party_id), min(arrival), max(arrival), (SELECT count(*) FROM inscription_event"
    " WHERE list_id = CAST(:list AS uuid)), (SELECT count(DISTINCT details ->> 'inscription_id') FROM outbox"
    " WHERE kind = 'speaker_inscribed' AND details ->> 'inscription_id' = ANY(array_agg(inscription.id::text)))"
    " FROM inscription WHERE list_id = CAST(:list AS uuid)"
)


def measure(url: str, admin_url: str, folder: Path) -> list[Row]:
    """Over HTTP, one forum after the other, each speaker on a connection of its own, one request every 2 ms."""
    stakeholders.make(admin_url)
    with imrf(url, folder) as server:
        office = Api(server.port).log_in(PASSWORD)
        for slug in FORUMS:
            _announce(office, slug)
        codes = [f"ORG_APPLIES_{number}" for number in NUMBERS]
        stakeholders.run(admin_url, {_INVITE: {"slugs": list(FORUMS), "codes": codes}})
        stakeholders.run(admin_url, {"ANALYZE": {}})
        tokens = list(stakeholders.sign_in(url, [stakeholders.address_of(number) for number in NUMBERS]).values())
        taken = []
        for slug in FORUMS:
            made = office.demand("POST", f"/forums/{slug}/speakers-lists", {})["id"]
            path = f"/forums/{slug}/speakers-lists/{made}"
            office.demand("POST", f"{path}/announce")
            taken.append(asyncio.run(_ask_all(server.port, f"/v1{path}/inscriptions", tokens)))
            _demand_whole(url, made)
    return [_row(taken), _order()]


def _announce(office: Api, slug: str) -> None:
    """A forum whose lists of speakers opened yesterday."""
    opens_on = (clock().date() + timedelta(days=41)).isoformat()
    forum = {"template": "imrf", "slug": slug, "title": {"en": "Many speakers"}, "opens_on": opens_on}
    office.demand("POST", "/forums", {**forum, "timezone": "UTC"})
    office.demand("POST", f"/forums/{slug}/announcements", {})


async def _ask_all(port: int, path: str, tokens: list[str]) -> list[float]:
    """Seconds of each, from the instant at which it was due."""
    connections = [await asyncio.open_connection("127.0.0.1", port) for _ in tokens]
    begin = time.perf_counter() + 0.1
    async with asyncio.TaskGroup() as group:
        due = zip(connections, tokens, strict=True)
        tasks = [
            group.create_task(_ask(streams, path, token, begin + number / len(tokens)))
            for number, (streams, token) in enumerate(due)
        ]
    for _, writer in connections:
        writer.close()
    return [task.result() for task in tasks]


async def _ask(
    streams: tuple[asyncio.StreamReader, asyncio.StreamWriter], path: str, token: str, due: float
) -> float:
    await asyncio.sleep(due - time.perf_counter())
    status, content = await post(*streams, path, token, json.dumps({"level": "other"}))
    if status != 201:
        raise RuntimeError(f"A request to speak was answered with {status} {content[:300]!r}")
    return time.perf_counter() - due


def _demand_whole(url: str, list_id: str) -> None:
    """As many inscriptions, parties, arrivals without a gap, events, and inscriptions acknowledged."""
    ((*found,),) = stakeholders.run(url, {_CHECK: {"list": list_id}})
    if found != [SPEAKERS, SPEAKERS, 1, SPEAKERS, SPEAKERS, SPEAKERS]:
        raise RuntimeError(f"Inscriptions, parties, first and last arrival, events, acknowledged: {found}.")


def _row(rounds: list[list[float]]) -> Row:
    longest = [max(taken) for taken in rounds]
    measured = (
        f"{max(longest):.2f} s at the most ({min(longest):.2f} in the best of {len(rounds)}),"
        f" p50 {median(median(taken) for taken in rounds):.2f} s; all there once"
    )
    what = f"{SPEAKERS} requests to speak in one second, {SPEAKERS} clients, slowest"
    return Row(what, f"≤ {MOST:.0f} s", measured, max(longest) <= MOST)


def _order() -> Row:
    """Two in five of the first window; every tenth has spoken or was absent."""
    entries = [_entry(number) for number in range(SPEAKERS)]
    pairs = zip(entries[:EXCHANGES], entries[EXCHANGES : 2 * EXCHANGES], strict=True)
    exchanges = [Exchange(one.id, other.id, number) for number, (one, other) in enumerate(pairs)]
    modalities = load_template(ForumTemplate.IMRF).modalities
    ranks = ranks_of(modalities.speakers, modalities.levels.tiers.value)
    codes = frozenset(one.code for one in entries[: 2 * SPEAKERS // 5])
    opening = Opening(OPENS, OPENS + timedelta(seconds=60), "3f" * 32, codes)
    taken = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        order(entries, exchanges, ranks, opening)
        taken.append((time.perf_counter() - begin) * 1000)
    measured = f"{median(taken):.1f} ms ({min(taken):.1f} to {max(taken):.1f})"
    what = f"the order of a list of {SPEAKERS} with {EXCHANGES} exchanges, rules alone"
    return Row(what, f"≤ {MOST_OF_ORDER:.0f} ms", measured, median(taken) <= MOST_OF_ORDER)


def _entry(number: int) -> Entry:
    at = OPENS + timedelta(seconds=number * 0.3)
    called = OPENS + timedelta(days=40, minutes=number)
    return Entry(
        id=uuid5(NAMESPACE_URL, str(number)),
        code=f"ORG_{number:03}",
        class_=("member_states", "stakeholders")[number % 7 == 0],
        speaking=list(Speaking)[number % 5 == 0],
        level=list(Level)[number % len(Level)],
        placed_at=at,
        placed_arrival=number,
        absent_at=called if number % 20 == 0 else None,
        spoke_from=called if number % 20 == 10 else None,
        spoke_until=called + timedelta(minutes=3) if number % 20 == 10 else None,
    )
