"""/livez, /readyz and /metrics: what those who run the system are told, and nobody else learns."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from api import health, main
from api.main import create_app, new_id
from api.settings import SettingsError, load_settings
from services.adapters.database import Sessions, make_engine, make_poolless_engine, make_sessions
from services.adapters.schema import head
from services.rules.local_time import TZ_VERSION
from tests.conftest import execute
from tests.world import NOON, Client, Clock, create_forum

TOKEN = "figures-for-the-operators"
BEARER = {"Authorization": f"Bearer {TOKEN}"}
AWAY = [
    {"name": "database", "ok": False, "what": "no answer in time"},
    {"name": "schema", "ok": False, "what": "not known"},
    {"name": "clock", "ok": False, "what": "not known"},
]


@asynccontextmanager
async def _serving(sessions: Sessions | None, **more: Any) -> AsyncIterator[Client]:
    more.setdefault("clock", Clock())
    async with Client(create_app(sessions, new_id=new_id, **more)) as client:
        for caller in client.callers.values():
            caller.base_url = "http://imrf.example"
        yield client


@pytest.fixture
def poolless(own_database: str) -> AsyncEngine:
    return make_poolless_engine(own_database)


# Alive


async def test_alive_is_told_without_the_database() -> None:
    async with _serving(None) as client:
        answer = await client.anonymous.get("/livez")
        assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
        assert answer.headers["cache-control"] == "no-store"


# Ready


async def test_ready(db_sessions) -> None:
    async with _serving(db_sessions, clock=main.clock) as client:
        answer = await client.anonymous.get("/readyz")
        assert (answer.status_code, answer.json()) == (200, {"status": "ready"})
        assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("skew", "status"), [(0, 200), (0.5, 200), (-0.5, 200), (0.500001, 503), (-0.500001, 503), (3600, 503)]
)
async def test_clocks_may_differ_by_half_a_second(
    db_sessions, monkeypatch: pytest.MonkeyPatch, skew: float, status: int
) -> None:
    async def theirs(_: object) -> datetime:
        return NOON + timedelta(seconds=skew)

    monkeypatch.setattr(health, "database_clock", theirs)
    async with _serving(db_sessions) as client:
        answer = await client.anonymous.get("/readyz")
    assert answer.status_code == status
    if status == 503:
        what = f"{abs(skew):.3f} s from the database's"
        assert answer.json()["checks"][2] == {"name": "clock", "ok": False, "what": what}


@pytest.mark.parametrize(("ahead", "status"), [(-0.4, 200), (0.4, 200), (0.8, 503), (-0.8, 503)])
async def test_the_databases_own_clock_is_asked(db_sessions, ahead: float, status: int) -> None:
    async with _serving(db_sessions, clock=lambda: main.clock() + timedelta(seconds=ahead)) as client:
        answer = await client.anonymous.get("/readyz")
    assert answer.status_code == status, answer.text


@pytest.mark.parametrize(
    ("statement", "revision"),
    [("UPDATE alembic_version SET version_num = 'older'", "older"), ("DROP TABLE alembic_version", "empty")],
)
async def test_another_schema_is_not_ready(
    poolless: AsyncEngine, own_admin_url: str, statement: str, revision: str
) -> None:
    await execute(own_admin_url, statement)
    async with _serving(make_sessions(poolless), clock=main.clock) as client:
        answer = await client.anonymous.get("/readyz")
    assert (answer.status_code, answer.headers["content-type"]) == (503, "application/problem+json")
    problem = answer.json()
    assert (problem["code"], problem["instance"]) == ("not_ready", "/readyz")
    assert [check["ok"] for check in problem["checks"]] == [True, False, True]
    assert problem["checks"][1] == {"name": "schema", "ok": False, "what": f"{revision}, needed {head()}"}


async def test_a_database_that_is_away_is_told_without_its_address(own_database: str, caplog) -> None:
    engine = make_poolless_engine(own_database.replace("host=", "host=/nowhere"))
    async with _serving(make_sessions(engine)) as client:
        answer = await client.anonymous.get("/readyz")
        assert (await client.anonymous.get("/livez")).status_code == 200
    assert (answer.status_code, answer.json()["checks"]) == (503, AWAY)
    for told in (answer.text, caplog.text):
        assert "nowhere" not in told


async def test_a_database_that_does_not_answer_is_waited_for_two_seconds_at_most(
    poolless: AsyncEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def asleep(db: Any) -> None:
        await db.execute(text("SELECT pg_sleep(4)"))

    monkeypatch.setattr(health, "schema_revision", asleep)
    assert health.ASKING == 2
    monkeypatch.setattr(health, "ASKING", 0.2)
    async with _serving(make_sessions(poolless)) as client, asyncio.timeout(3):
        answer = await client.anonymous.get("/readyz")
    assert (answer.status_code, answer.json()["checks"]) == (503, AWAY)


async def test_a_full_pool_is_ready(own_database: str, poolless: AsyncEngine) -> None:
    engine = make_engine(own_database, pool_size=1)
    probe = make_sessions(poolless)
    async with (
        _serving(make_sessions(engine), probe=probe, clock=main.clock, metrics_token=TOKEN) as client,
        engine.connect(),
        asyncio.timeout(5),
    ):
        assert (await client.anonymous.get("/readyz")).status_code == 200
        figures = (await client.anonymous.get("/metrics", headers=BEARER)).text
    found = _read(figures)
    assert (found["imrf_pool_connections_in_use"], found["imrf_database_up"]) == ({(): 1}, {(): 1})
    await engine.dispose()


async def test_who_asks_often_is_told_the_same_for_a_second(db_sessions, count_queries) -> None:
    now = [0.0]
    async with _serving(db_sessions, clock=main.clock, ticks=lambda: now[0]) as client:
        asked: list[int] = []
        for instant in (0.0, 0.999, 1.0):
            now[0] = instant
            with count_queries() as queries:
                answers = await asyncio.gather(*(client.anonymous.get("/readyz") for _ in range(20)))
            assert {answer.status_code for answer in answers} == {200}
            asked.append(len(queries))
    assert asked == [3, 0, 3]


# Figures


def _read(figures: str) -> dict[str, dict[tuple[str, ...], float]]:
    """By name and the values of the labels."""
    found: dict[str, dict[tuple[str, ...], float]] = {}
    for family in text_string_to_metric_families(figures):
        for sample in family.samples:
            found.setdefault(sample.name, {})[tuple(sample.labels.values())] = sample.value
    return found


async def test_without_the_setting_there_is_nothing(client: Client, db_sessions) -> None:
    async with _serving(db_sessions) as away:
        for method in ("GET", "POST", "OPTIONS", "HEAD"):
            unknown = await away.anonymous.request(method, "/nothing", headers=BEARER)
            metrics = await away.anonymous.request(method, "/metrics", headers=BEARER)
            assert metrics.status_code == unknown.status_code == 404
            assert metrics.content == unknown.content.replace(b"/nothing", b"/metrics")
            for name in ("date", "x-request-id"):
                metrics.headers.pop(name, None), unknown.headers.pop(name, None)
            assert metrics.headers == unknown.headers


@pytest.mark.parametrize(
    "sent", ["", "Bearer", "Bearer ", TOKEN, f"Basic {TOKEN}", f"Bearer {TOKEN}x", f"Bearer {TOKEN[:-1]}", "Bearer é"]
)
async def test_without_the_token_nothing_is_told(db_sessions, sent: str) -> None:
    async with _serving(db_sessions, metrics_token=TOKEN) as client:
        answer = await client.anonymous.get("/metrics", headers={"Authorization": sent.encode()})
        assert (answer.status_code, answer.json()["code"]) == (401, "not_authenticated")
        assert answer.headers["www-authenticate"] == "Bearer"
        assert (await client.admin.get("/metrics")).status_code == 401


async def test_figures(db_sessions) -> None:
    async with _serving(db_sessions, metrics_token=TOKEN) as client:
        await client.anonymous.get("/v1/forums")
        await client.anonymous.get("/v1/forums")
        await client.anonymous.get("/nothing")
        answer = await client.anonymous.get("/metrics", headers=BEARER)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/plain; version=1.0.0; charset=utf-8"
    assert _read(answer.text) == {
        "imrf_answers_total": {("GET", "2xx"): 2, ("GET", "4xx"): 1},
        "imrf_build_info": {(TZ_VERSION, "0.1.0"): 1},
        "imrf_database_up": {(): 1},
        "imrf_outbox_messages": {(state,): 0 for state in ("held", "queued", "sent", "bounced", "failed", "dropped")},
        "imrf_outbox_oldest_due_seconds": {(): 0},
    }


INSERT = text(
    "INSERT INTO outbox (id, kind, account_id, details, state, due_at, attempts, created_at, settled_at)"
    " SELECT gen_random_uuid(), 'password_changed', id, '{}', :state, :due, 0, :due, :settled FROM account"
    " WHERE email = 'egypt@demo.example'"
)


async def test_figures_of_the_outbox(db_sessions) -> None:
    rows = [("queued", -90), ("queued", -30), ("queued", 600), ("sent", -900), ("failed", -800)]
    async with db_sessions() as db, db.begin():
        for state, seconds in rows:
            due = NOON + timedelta(seconds=seconds)
            settled = due if state != "queued" else None
            await db.execute(INSERT, {"state": state, "due": due, "settled": settled})
    async with _serving(db_sessions, metrics_token=TOKEN) as client:
        found = _read((await client.anonymous.get("/metrics", headers=BEARER)).text)
    assert {state: count for (state,), count in found["imrf_outbox_messages"].items() if count} == {
        "queued": 3,
        "sent": 1,
        "failed": 1,
    }
    assert found["imrf_outbox_oldest_due_seconds"] == {(): 90}


async def test_figures_of_a_pool_and_of_a_database_that_is_away(own_database: str) -> None:
    engine = make_engine(own_database, pool_size=3)
    away = make_sessions(make_poolless_engine(own_database.replace("host=", "host=/nowhere")))
    async with _serving(make_sessions(engine), probe=away, metrics_token=TOKEN) as client, engine.connect():
        found = _read((await client.anonymous.get("/metrics", headers=BEARER)).text)
    assert (found["imrf_pool_connections_in_use"], found["imrf_pool_connections"]) == ({(): 1}, {(): 3})
    assert found["imrf_database_up"] == {(): 0}
    assert [name for name in found if "outbox" in name] == []
    await engine.dispose()


async def test_no_figure_names_anything(db_sessions) -> None:
    """Whatever was asked before, labels are of a few known words."""
    async with _serving(db_sessions, metrics_token=TOKEN) as client:
        for caller in client.callers.values():
            caller.base_url = "http://imrf.example/v1"
        await create_forum(client)
        await client.egypt.request("BREW", "/forums/imrf-test?email=somebody@demo.example")
        figures = (await client.anonymous.get("http://imrf.example/metrics", headers=BEARER)).text
    assert set(_read(figures)["imrf_answers_total"]) == {("POST", "2xx"), ("other", "4xx")}
    for hidden in ("imrf-test", "BREW", "demo.example", "egypt", "/v1", TOKEN):
        assert hidden not in figures


@pytest.mark.parametrize("token", ["x" * 19, "with a blank in its middle", "zwanzig-buchstäben-hier"])
def test_a_token_that_is_none_is_refused_without_repeating_it(token: str) -> None:
    with pytest.raises(SettingsError, match="METRICS_TOKEN") as refused:
        load_settings({"METRICS_TOKEN": token})
    assert token not in str(refused.value)


def test_a_token_is_optional() -> None:
    tokens = [load_settings(env).metrics_token for env in ({}, {"METRICS_TOKEN": ""}, {"METRICS_TOKEN": "x" * 20})]
    assert tokens == [None, None, "x" * 20]
