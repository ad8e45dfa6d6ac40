"""Private calendars: 5,000 of 500 accounts polled with what they have, and made anew after a publication."""

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import httpx
from sqlalchemy import event

from api.main import create_app, new_id
from bench import stakeholders, world
from bench.bare import Spec
from bench.load import CONNECTIONS
from bench.ratios import Comparison, as_many, compare
from bench.report import Row
from bench.servers import Api, Served, bare, imrf, seconds_of_processor
from bench.world import PASSWORD
from models.enums import Language
from services.adapters.database import make_engine, make_sessions
from services.sessions import token_digest

ACCOUNTS, EACH, MEETINGS = 500, 10, 200
SLUG = "bench-feeds"
LEAST, MOST = 0.2, 30.0  # of a bare application's answers; ms
COUNTED, REBUILT = 100, 500
_ACCOUNTS = (
    "INSERT INTO account (id, email, hashed_password, is_active, is_superuser, is_verified, language, created_at)"
    " SELECT gen_random_uuid(), 'feed-' || n || '@demo.example', 'x', true, false, true, 'en', now()"
    " FROM generate_series(1, :accounts) AS n"
)
_GRANTS = (
    "INSERT INTO role_grant (id, account_id, role, focal_point, party_id, valid_from)"
    " SELECT gen_random_uuid(), account.id, 'delegation', false, party.id, now() FROM account"
    " JOIN party ON party.code = (ARRAY['EGY', 'DEU', 'MEX', 'PHL', 'MAR'])"
    "[1 + split_part(split_part(email, '@', 1), '-', 2)::int % 5]"
    " WHERE email LIKE 'feed-%'"
)
_FEEDS = (
    "INSERT INTO calendar_feed (id, account_id, forum_id, token_sha256, label, language, utc, marked, selection,"
    " organizations, version, created_at, updated_at)"
    " SELECT gen_random_uuid(), account.id, forum.id, made.digest, 'Mine',"
    " (CAST(:languages AS text[]))[1 + made.n % 6], made.n % 4 = 0, false,"
    " jsonb_build_object('scope', CASE made.n % 2 WHEN 0 THEN 'forum' ELSE 'concerns_me' END, 'kinds', '[]'::jsonb,"
    " 'objectives', '[]'::jsonb, 'parts', '[]'::jsonb, 'deadlines', true), '{}', 1, now(), now()"
    " FROM unnest(CAST(:digests AS text[])) WITH ORDINALITY AS made (digest, n)"
    " JOIN account ON account.email = 'feed-' || (1 + (made.n - 1) / :each) || '@demo.example', forum"
    " WHERE forum.slug = :slug"
)
_TOKENS = [f"{number:043d}" for number in range(ACCOUNTS * EACH)]


def measure(url: str, admin_url: str, folder: Path) -> list[Row]:
    """All of them are fetched once, polled once, and some fetched again after a meeting was moved."""
    asyncio.run(world.forum_of_meetings(url, SLUG, MEETINGS))
    values = {
        "digests": [token_digest(token) for token in _TOKENS],
        "languages": [language.value for language in Language],
        "each": EACH,
        "slug": SLUG,
    }
    stakeholders.run(url, {_ACCOUNTS: {"accounts": ACCOUNTS}, _GRANTS: {}, _FEEDS: values})
    stakeholders.run(admin_url, {"ANALYZE": {}})
    with imrf(url, folder) as server:
        office = Api(server.port).log_in(PASSWORD)
        first, _ = asyncio.run(_ask_all(server.port, _TOKENS, {}))
        tags = {token: one[1] for token, one in first.items()}
        second, seconds = asyncio.run(_ask_all(server.port, _TOKENS, tags))
        statuses = Counter(status for status, _, _ in second.values())
        polled = Row(
            f"{len(_TOKENS):,} private calendars polled with what they have",
            "≥ 95 % answered 304",
            f"{100 * statuses[304] / len(_TOKENS):.1f} % 304, {len(_TOKENS) / seconds:,.0f} a second",
            statuses[304] >= 0.95 * len(_TOKENS),
        )
        rows = [polled, _statements(url), _ratio(server, folder, tags)]
        _move(office)
        forums = _TOKENS[1 : 2 * REBUILT : 2]
        before = seconds_of_processor(server.process.pid)
        again, _ = asyncio.run(_ask_all(server.port, forums, tags, connections=1))
        spent = seconds_of_processor(server.process.pid) - before
        return [*rows, _rebuilt(again, tags, 1000 * spent / len(again))]


Answered = dict[str, tuple[int, str, float]]


async def _ask_all(
    port: int, tokens: Sequence[str], tags: dict[str, str], *, connections: int = CONNECTIONS
) -> tuple[Answered, float]:
    """token -> status, tag and seconds; and the seconds of all."""
    waiting, found = list(reversed(tokens)), Answered()

    async def ask() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while waiting:
            token = waiting.pop()
            begin = time.perf_counter()
            status, tag = await _get(reader, writer, token, tags.get(token))
            found[token] = (status, tag, time.perf_counter() - begin)
        writer.close()

    begin = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for _ in range(connections):
            group.create_task(ask())
    return found, time.perf_counter() - begin


async def _get(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, token: str, tag: str | None
) -> tuple[int, str]:
    had = f"If-None-Match: {tag}\r\n" if tag else ""
    writer.write(f"GET /v1/feeds/{token}.ics HTTP/1.1\r\nHost: 127.0.0.1\r\n{had}\r\n".encode())
    head = await reader.readuntil(b"\r\n\r\n")
    fields = dict(line.split(b": ", 1) for line in head.splitlines()[1:-1])
    named = {name.lower(): value for name, value in fields.items()}
    status = int(head.split()[1])
    if status == 200:
        await reader.readexactly(int(named[b"content-length"]))
    return status, named.get(b"etag", b"").decode()


def _statements(url: str) -> Row:
    """Of polls that find nothing new, in an application of our own."""
    sent = asyncio.run(_count(url))
    what = f"statements of {COUNTED} such polls"
    return Row(what, f"{COUNTED}, one each", f"{len(sent)}, {len(set(sent))} of them different", len(sent) == COUNTED)


async def _count(url: str) -> list[str]:
    engine, sent = make_engine(url), list[str]()
    app = create_app(make_sessions(engine), new_id=new_id)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://127.0.0.1") as caller:
        tags = {}
        for token in _TOKENS[:COUNTED]:
            tags[token] = (await caller.get(f"/v1/feeds/{token}.ics")).headers["etag"]
        event.listen(engine.sync_engine, "before_cursor_execute", lambda *told: sent.append(told[2]))
        for token, tag in tags.items():
            answer = await caller.get(f"/v1/feeds/{token}.ics", headers={"If-None-Match": tag})
            if answer.status_code != 304:
                raise RuntimeError(f"What has not changed was answered with {answer.status_code}")
    await engine.dispose()
    return sent


def _ratio(server: Served, folder: Path, tags: dict[str, str]) -> Row:
    token = _TOKENS[1]
    _, headers, _ = Api(server.port).ask("GET", f"/feeds/{token}.ics", If_None_Match=tags[token])
    answers: dict[str, Spec] = {"/304": (304, as_many(headers), 0)}
    had = (("If-None-Match", tags[token]),)
    compared = Comparison("a private calendar, 304", LEAST, f"/v1/feeds/{token}.ics", "/304", b"HTTP/1.1 304", had)
    with bare(answers, folder) as other:
        return compare(compared, server, other)


def _move(office: Api) -> None:
    """One meeting of the forum, by half an hour, and publishes."""
    path = f"/forums/{SLUG}/meetings"
    one = next(m for m in office.demand("GET", f"{path}?limit=200")["items"] if m["kind"] == "side_event")
    moved = {"local_start": one["local_start"][:14] + "35:00"}
    office.demand("PATCH", f"{path}/{one['id']}", moved, If_Match=f'"{one["version"]}"')
    office.demand("POST", f"/forums/{SLUG}/programme/versions", {})


def _rebuilt(again: Answered, tags: dict[str, str], spent: float) -> Row:
    if any(status != 200 or tag == tags[token] for token, (status, tag, _) in again.items()):
        raise RuntimeError("After the publication some were answered as before.")
    taken = sorted(1000 * seconds for _, _, seconds in again.values())
    high = taken[len(taken) * 95 // 100]
    return Row(
        f"a private calendar of {MEETINGS} meetings, at its first fetch after a publication, p95 of {len(taken)}",
        f"≤ {MOST:.0f} ms",
        f"{high:.1f} ms (median {taken[len(taken) // 2]:.1f}, longest {taken[-1]:.1f}); of the server's processor"
        f" {spent:.1f} ms each",
        high <= MOST,
    )
