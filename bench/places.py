"""A place reserved over HTTP while many ask for one meeting, against the same statements by the driver alone."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

import httpx
from sqlalchemy import event

from api.main import clock, create_app, new_id
from bench import stakeholders
from bench.load import CONNECTIONS
from bench.report import Row
from bench.servers import Api, bare_places, imrf
from bench.world import PASSWORD
from services.adapters.database import make_engine, make_sessions

PEOPLE, PLACES, CLIENTS, ROUNDS = 1_200, 300, CONNECTIONS, 5
LEAST = 0.5
SLUG = "bench-places"
PEOPLE_MADE = (
    "INSERT INTO person (id, name, gender, version, created_at, updated_at)"
    " SELECT gen_random_uuid(), 'Guest Example ' || n, 'not_stated', 1, now(), now()"
    " FROM generate_series(1, :people) AS n"
)
REGISTERED = (
    "INSERT INTO registration (id, forum_id, party_id, person_id, class, state, since, language, attendance,"
    " travel_support, version, created_at, updated_at)"
    " SELECT gen_random_uuid(), forum.id, party.id, person.id, 'member_state', 'approved', now(), 'en', 'in_person',"
    " 'not_asked', 1, now(), now() FROM forum, party, person"
    " WHERE forum.slug = :slug AND party.code = 'EGY' AND person.name LIKE 'Guest Example %'"
)
_FOUND = "SELECT registration.id FROM registration JOIN forum ON forum.id = forum_id AND slug = :slug"
_GIVEN = "SELECT state, count(*) FROM place WHERE meeting_id = :meeting GROUP BY 1"


def measure(url: str, admin_url: str, folder: Path) -> list[Row]:
    """Both ask for places in meetings of their own, in turns."""
    with imrf(url, folder) as server:
        office = Api(server.port).log_in(PASSWORD)
        meetings = _meetings(office, server.port)
        persons = _persons(url, admin_url)
        token = Api(server.port).log_in(PASSWORD, "egypt").token
        assert token is not None
        spare = [meetings.pop(), meetings.pop()]
        statements = asyncio.run(_sent(url, token, spare[0], persons[0]))
        recorded = folder / "statements.json"
        recorded.write_text(json.dumps(statements))
        with bare_places(url, folder, recorded) as other:
            for port in (server.port, other.port):  # each has its statements prepared
                asyncio.run(
                    _ask_all(port, token, spare[1], persons[:100] if port == server.port else persons[100:200])
                )
            rates: dict[int, list[float]] = {server.port: [], other.port: []}
            for _ in range(ROUNDS):
                for port, taken in rates.items():
                    meeting = meetings.pop()
                    taken.append(asyncio.run(_ask_all(port, token, meeting, persons)))
                    _demand_exact(url, meeting)
    return [_row(rates[server.port], rates[other.port], len(statements))]


def _meetings(office: Api, port: int) -> list[str]:
    """Of a published programme, each with so many places."""
    forum = {"template": "imrf", "slug": SLUG, "title": {"en": "Many guests"}, "opens_on": "2033-05-03"}
    office.demand("POST", "/forums", {**forum, "timezone": "UTC"})
    office.demand("POST", f"/forums/{SLUG}/programme/versions", {})
    found = [one["id"] for one in office.demand("GET", f"/forums/{SLUG}/meetings?limit=200")["items"]]
    found = found[: 2 * ROUNDS + 2]
    secretariat = Api(port).log_in(PASSWORD, "secretariat")
    for meeting in found:
        path = f"/forums/{SLUG}/meetings/{meeting}/capacity"
        secretariat.demand("PUT", path, {"capacity": PLACES, "kept": {"stakeholder": 0}}, If_Match='"1"')
    return found


def _persons(url: str, admin_url: str) -> list[str]:
    """The ids of registrations that are approved, all of one party."""
    stakeholders.run(url, {PEOPLE_MADE: {"people": PEOPLE}, REGISTERED: {"slug": SLUG}})
    stakeholders.run(admin_url, {"ANALYZE": {}})
    return [str(row[0]) for row in stakeholders.run(url, {_FOUND: {"slug": SLUG}})]


async def _sent(url: str, token: str, meeting: str, registration: str) -> list[tuple[str, list[tuple[str, Any]]]]:
    """The statements that the application sends for one place, with what each of their values is."""
    engine, seen = make_engine(url), list[tuple[str, Any]]()
    event.listen(engine.sync_engine, "before_cursor_execute", lambda *told: seen.append((told[2], told[3])))
    ids, now = list[UUID](), clock()

    def noted() -> UUID:
        ids.append(new_id())
        return ids[-1]

    app = create_app(make_sessions(engine), clock=lambda: now, new_id=noted)
    headers = {"Authorization": f"Bearer {token}"}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), headers=headers) as caller:
        path = f"http://127.0.0.1/v1/forums/{SLUG}/meetings/{meeting}/places"
        answer = await caller.post(path, json={"registration": registration})
    await engine.dispose()
    if answer.status_code != 201:
        raise RuntimeError(f"A place was answered with {answer.status_code} {answer.text}")
    digest = stakeholders.token_digest(token)
    known = {digest: "digest", UUID(registration): "registration", UUID(meeting): "meeting", now: "now"}
    return [(text, [_kind(value, known, ids, meeting) for value in values]) for text, values in seen]


def _kind(value: Any, known: Mapping[Any, str], ids: list[UUID], meeting: str) -> tuple[str, Any]:
    """What a value is: of the request, made for it, or always the same."""
    if isinstance(value, list):
        return ("ids", [str(one) for one in value])
    if value in known:
        return (known[value], None)
    if value in ids:
        return ("new", ids.index(value))
    if isinstance(value, str) and meeting in value:
        return ("details", value.replace(meeting, "MEETING"))
    return ("id", str(value)) if isinstance(value, UUID) else ("plain", value)


async def _ask_all(port: int, token: str, meeting: str, persons: list[str]) -> float:
    """How many are answered in a second."""
    waiting, ready = iter(persons), asyncio.Barrier(CLIENTS + 1)
    async with asyncio.TaskGroup() as group:
        for _ in range(CLIENTS):
            group.create_task(_ask(port, token, meeting, waiting, ready))
        await ready.wait()
        begin = time.perf_counter()
    return len(persons) / (time.perf_counter() - begin)


async def _ask(port: int, token: str, meeting: str, waiting: Iterator[str], ready: asyncio.Barrier) -> None:
    """One client, one request after the other, on one connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await ready.wait()
    for registration in waiting:
        body = json.dumps({"registration": registration})
        writer.write(
            f"POST /v1/forums/{SLUG}/meetings/{meeting}/places HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
            f"Authorization: Bearer {token}\r\n\r\n{body}".encode()
        )
        head = await reader.readuntil(b"\r\n\r\n")
        fields = dict(line.lower().split(b": ", 1) for line in head.splitlines()[1:-1])
        content = await reader.readexactly(int(fields[b"content-length"]))
        if not head.startswith(b"HTTP/1.1 201"):
            raise RuntimeError(f"A place was answered with {head[:20]!r} {content[:300]!r}")
    writer.close()


def _demand_exact(url: str, meeting: str) -> None:
    found = Counter(dict(stakeholders.run(url, {_GIVEN: {"meeting": meeting}})))
    if found != {"held": PLACES, "waiting": PEOPLE - PLACES}:
        raise RuntimeError(f"Of {PLACES} places: {dict(found)}.")


def _row(ours: list[float], theirs: list[float], statements: int) -> Row:
    ratio = median(own / other for own, other in zip(ours, theirs, strict=True))
    measured = (
        f"{ratio:.2f} ({median(ours):,.0f} against {median(theirs):,.0f} a second, {statements} statements each, of"
        f" {ROUNDS} rounds {min(ours):,.0f} to {max(ours):,.0f} against {min(theirs):,.0f} to {max(theirs):,.0f})"
    )
    what = f"a place on one hot meeting, {PEOPLE:,} asking for {PLACES} from {CLIENTS} clients"
    return Row(what, f"≥ {LEAST} × bare", measured, ratio >= LEAST)
