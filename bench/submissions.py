"""The last minute before applications close: 200 submissions from 64 clients, none lost, none twice."""

import asyncio
import json
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from api.main import clock
from bench import stakeholders
from bench.report import Row
from bench.servers import Api, imrf
from bench.world import PASSWORD

SUBMISSIONS, CLIENTS, SPARE = 200, 64, 1  # of each forum; the spare one comes late
NUMBERS = range(1, SUBMISSIONS + SPARE + 1)
FORUMS = ("bench-close-1", "bench-close-2", "bench-close-3")
LEAD = timedelta(seconds=40)  # from here to the minute in which all are sent
MOST = 1000  # ms
_ANSWERS = json.dumps(
    {
        "purpose": "Advice",
        "contribution": "What members told us",
        "programmes": [{"title": "Advice", "description": None, "countries": ["MAR"]}],
        "activity_level": ["national"],
        "funding": [{"source": "Fees", "kind": "membership", "country": None, "percent": 100}],
        "governing_body": [{"name": "Amal Example", "nationality": "EGY", "gender": "f"}],
        "membership": {"description": None, "members": 12, "countries": ["EGY"]},
    }
)
_DRAFTS = (
    "INSERT INTO application (id, forum_id, party_id, state, since, answers, version, created_at, updated_at)"
    " SELECT gen_random_uuid(), forum.id, party.id, 'draft', now(), CAST(:answers AS jsonb), 1, now(), now()"
    " FROM forum, party WHERE forum.slug = ANY(:slugs) AND party.code = ANY(:codes)"
)
_DOCUMENTS = (
    "INSERT INTO application_document (id, application_id, kind, title, size, sha256, uploaded_at)"
    " SELECT gen_random_uuid(), application.id, kind, kind, 1, repeat('0', 64), now() FROM application"
    " JOIN forum ON forum.id = forum_id AND forum.slug = ANY(:slugs),"
    " unnest(ARRAY['constitution', 'annual_report', 'financial_statement']) AS kind"
)
_FOUND = (
    "SELECT application.id, split_part(party.code, '_', 3)::int FROM application"
    " JOIN forum ON forum.id = forum_id AND forum.slug = :slug JOIN party ON party.id = party_id ORDER BY 2"
)
_CHECK = (
    "SELECT count(*) FILTER (WHERE state = 'submitted'), count(DISTINCT reference),"
    " (SELECT count(*) FROM application_event WHERE application_id = ANY(array_agg(one.id))),"
    " (SELECT count(*) FROM outbox WHERE kind = 'application_submitted'"
    "   AND details ->> 'application_id' = ANY(array_agg(one.id::text))),"
    " (SELECT count(DISTINCT details ->> 'application_id') FROM outbox WHERE kind = 'application_submitted'"
    "   AND details ->> 'application_id' = ANY(array_agg(one.id::text)))"
    " FROM application AS one JOIN forum ON forum.id = forum_id AND forum.slug = :slug"
)


def measure(url: str, admin_url: str, folder: Path) -> list[Row]:
    """One forum after the other, all in the minute before they close; afterwards each refuses."""
    stakeholders.make(admin_url)
    with imrf(url, folder) as server:
        office = Api(server.port).log_in(PASSWORD)
        closes = (clock() + LEAD + timedelta(minutes=1)).replace(second=0, microsecond=0) + timedelta(minutes=1)
        for slug in FORUMS:
            announce(office, slug, closes)
        fill(url, admin_url)
        tokens = stakeholders.sign_in(url, [stakeholders.address_of(number) for number in NUMBERS])
        waiting = {slug: due(url, slug, tokens) for slug in FORUMS}
        time.sleep(max(0.0, (closes - timedelta(minutes=1) - clock()).total_seconds()))
        taken = []
        for slug in FORUMS:
            taken.append(asyncio.run(_submit_all(server.port, slug, waiting[slug][:SUBMISSIONS])))
        left = (closes - clock()).total_seconds()
        if left <= 0:
            raise RuntimeError("That took longer than the last minute.")
        time.sleep(left + 0.1)
        for slug in FORUMS:
            _refused(server.port, slug, waiting[slug][-1])
            _demand_whole(url, slug)
    return [_row(taken)]


def announce(office: Api, slug: str, closes: datetime) -> None:
    """A forum whose applications close then."""
    opens_on = (closes.date() + timedelta(days=104)).isoformat()
    forum = {"template": "imrf", "slug": slug, "title": {"en": "Many applications"}, "opens_on": opens_on}
    made = office.demand("POST", "/forums", {**forum, "timezone": "UTC"})
    rules = {"accreditation_closes": {"hour": f"{closes:%H:%M}"}}
    office.demand("PATCH", f"/forums/{slug}/deadline-rules", {"rules": rules}, If_Match=f'"{made["version"]}"')
    office.demand("POST", f"/forums/{slug}/announcements", {})
    at = office.demand("GET", f"/forums/{slug}/deadlines/accreditation_closes")["at"]
    if datetime.fromisoformat(at).astimezone(UTC) != closes:
        raise RuntimeError(f"Applications close at {at}, not at {closes}.")


def fill(url: str, admin_url: str, slugs: Sequence[str] = FORUMS, numbers: Sequence[int] = NUMBERS) -> None:
    """Complete drafts of these organizations in each of these forums."""
    codes = [f"ORG_APPLIES_{number}" for number in numbers]
    given = {"slugs": list(slugs)}
    stakeholders.run(url, {_DRAFTS: {**given, "codes": codes, "answers": _ANSWERS}, _DOCUMENTS: given})
    stakeholders.run(admin_url, {"ANALYZE": {}})


def due(url: str, slug: str, tokens: Mapping[str, str]) -> list[tuple[str, str]]:
    """(application, token of the account that submits it)."""
    found = stakeholders.run(url, {_FOUND: {"slug": slug}})
    return [(str(key), tokens[stakeholders.address_of(number)]) for key, number in found]


async def _submit_all(port: int, slug: str, due: list[tuple[str, str]]) -> list[float]:
    """Milliseconds of each."""
    waiting, taken = iter(due), []
    ready = asyncio.Barrier(CLIENTS)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(_submit(port, slug, waiting, ready)) for _ in range(CLIENTS)]
    for task in tasks:
        taken += task.result()
    return taken


async def _submit(port: int, slug: str, waiting: Iterator[tuple[str, str]], ready: asyncio.Barrier) -> list[float]:
    """One client, one application after the other, on one connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await ready.wait()
    taken = []
    for key, token in waiting:
        begin = time.perf_counter()
        status, content = await post(reader, writer, f"/v1/forums/{slug}/applications/{key}/submit", token)
        taken.append((time.perf_counter() - begin) * 1000)
        if status != 200:
            raise RuntimeError(f"A submission was answered with {status} {content[:300]!r}")
    writer.close()
    return taken


async def post(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, path: str, token: str, body: str = ""
) -> tuple[int, bytes]:
    """Status and body of one request on a connection that stays open."""
    sent = body.encode()
    of_body = "Content-Type: application/json\r\n" if body else ""
    head_of_ours = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(sent)}\r\n{of_body}"
    writer.write(f"{head_of_ours}Authorization: Bearer {token}\r\n\r\n".encode() + sent)
    head = await reader.readuntil(b"\r\n\r\n")
    fields = dict(line.lower().split(b": ", 1) for line in head.splitlines()[1:-1])
    return int(head.split()[1]), await reader.readexactly(int(fields[b"content-length"]))


def _refused(port: int, slug: str, late: tuple[str, str]) -> None:
    api = Api(port)
    api.token = late[1]
    status, _, content = api.ask("POST", f"/forums/{slug}/applications/{late[0]}/submit")
    if status != 403 or b"deadline_passed" not in content:
        raise RuntimeError(f"After the deadline: {status} {content[:300]!r}")


def _demand_whole(url: str, slug: str) -> None:
    """As many submitted, references, events and receipts, each of another application."""
    ((*found,),) = stakeholders.run(url, {_CHECK: {"slug": slug}})
    if found != [SUBMISSIONS] * 5:
        raise RuntimeError(f"Submitted, references, events, receipts, applications with one: {found}.")


def _row(rounds: list[list[float]]) -> Row:
    high = [sorted(taken)[len(taken) * 95 // 100] for taken in rounds]
    longest = max(one for taken in rounds for one in taken)
    measured = (
        f"p95 {median(high):.0f} ms ({min(high):.0f} to {max(high):.0f}, of {len(rounds)}),"
        f" p50 {median(median(taken) for taken in rounds):.0f} ms, {longest:.0f} ms at the most; all there once"
    )
    what = f"{SUBMISSIONS} submissions from {CLIENTS} clients in the last minute"
    return Row(what, f"p95 ≤ {MOST:,} ms", measured, median(high) <= MOST)
