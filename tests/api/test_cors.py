"""Pages of other origins: none may read answers, unless its origin is listed."""

from collections.abc import AsyncIterator

import httpx
import pytest

from api.main import create_app, new_id
from api.settings import SettingsError, load_settings
from tests.world import Client, Clock, create_forum, publish

APP, OTHER, EVIL = "https://app.example", "https://other.example:8443", "https://evil.example"
PREFLIGHT = {"Access-Control-Request-Method": "PATCH", "Access-Control-Request-Headers": "authorization, if-match"}
SHOWN = "ETag, Idempotency-Replayed, Location, Retry-After, X-Request-Id"


@pytest.fixture
async def shared(db_sessions) -> AsyncIterator[Client]:
    """With two origins, and the cache on."""
    app = create_app(db_sessions, clock=Clock(), new_id=new_id, cors_origins=(APP, OTHER))
    app.state.kept.confirm(app.state.kept.ticks() + 3600)
    async with Client(app) as client:
        yield client


def _said(answer: httpx.Response) -> dict[str, str]:
    """Its headers that speak of origins."""
    return {name: value for name, value in answer.headers.items() if name.startswith("access-control")}


async def test_by_default_nothing_is_said_of_origins(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    asked = {"Origin": APP}
    for answer, status in (
        (await client.anonymous.get("/forums", headers=asked), 200),
        (await client.anonymous.get("/forums/imrf-test/programme", headers=asked), 200),
        (await client.anonymous.get("/nothing", headers=asked), 404),
        (await client.opga.post("/venues", json={}, headers=asked), 422),
        (await client.anonymous.options("/forums", headers={**asked, **PREFLIGHT}), 405),
        (await client.anonymous.options("/forums"), 405),
    ):
        assert (answer.status_code, _said(answer)) == (status, {})
        assert "Origin" not in answer.headers.get("vary", "")


async def test_a_listed_origin_may_ask_and_read(shared: Client) -> None:
    before = await shared.anonymous.options("/forums/imrf-test", headers={"Origin": OTHER, **PREFLIGHT})
    assert (before.status_code, before.headers["access-control-allow-origin"]) == (200, OTHER)
    assert before.headers["access-control-allow-methods"] == "GET, HEAD, POST, PUT, PATCH, DELETE"
    assert {
        "Accept-Language",
        "Authorization",
        "Content-Type",
        "Idempotency-Key",
        "If-Match",
        "If-None-Match",
    } <= set(before.headers["access-control-allow-headers"].split(", "))
    assert "origin" in before.headers["vary"].lower()
    assert "access-control-allow-credentials" not in before.headers
    assert before.headers["x-content-type-options"] == "nosniff"
    for path, status in (("/forums", 200), ("/nothing", 404), ("/me", 401)):
        answer = await shared.anonymous.get(path, headers={"Origin": OTHER})
        assert answer.status_code == status
        assert _said(answer) == {"access-control-allow-origin": OTHER, "access-control-expose-headers": SHOWN}
        assert "Origin" in answer.headers["vary"]


async def test_another_origin_may_not(shared: Client) -> None:
    refused = await shared.anonymous.options("/forums", headers={"Origin": EVIL, **PREFLIGHT})
    assert (refused.status_code, "access-control-allow-origin" in refused.headers) == (400, False)
    for origin in (EVIL, "null", "https://app.example.evil.example", "http://app.example", f"{APP}:444", APP.upper()):
        answer = await shared.anonymous.get("/forums", headers={"Origin": origin})
        assert "access-control-allow-origin" not in answer.headers
        assert answer.headers["vary"] == "Origin"


async def test_other_methods_and_headers_may_not(shared: Client) -> None:
    for asked in (
        {"Access-Control-Request-Method": "BREW"},
        {**PREFLIGHT, "Access-Control-Request-Headers": "x-mine"},
    ):
        answer = await shared.anonymous.options("/forums", headers={"Origin": APP, **asked})
        assert answer.status_code == 400


async def test_what_is_kept_is_the_same_for_all_origins(shared: Client, count_queries) -> None:
    """From the cache and not: each origin is told its own, and none what another was."""
    await create_forum(shared)
    await publish(shared)
    path = "/forums/imrf-test/calendar.ics"

    async def ask(origin: str | None) -> httpx.Response:
        return await shared.anonymous.get(path, headers={"Origin": origin} if origin else {})

    first = await ask(APP)
    with count_queries() as queries:
        answers = {origin: await ask(origin) for origin in (OTHER, EVIL, None, APP)}
        again = await shared.anonymous.get(path, headers={"Origin": OTHER, "If-None-Match": first.headers["etag"]})
    assert queries == []
    assert {origin: answer.headers.get("access-control-allow-origin") for origin, answer in answers.items()} == {
        OTHER: OTHER,
        EVIL: None,
        None: None,
        APP: APP,
    }
    assert (again.status_code, again.headers["access-control-allow-origin"]) == (304, OTHER)
    for answer in (first, again, *answers.values()):
        assert answer.headers["vary"] == "Accept-Language, Origin"
        assert answer.headers.get_list("access-control-allow-origin") in ([], [answer.request.headers.get("origin")])
    assert len({answer.content for answer in (first, *answers.values())}) == 1


@pytest.mark.parametrize(
    "value",
    [
        "*",
        "null",
        "http://app.example",
        "https://app.example/",
        "https://app.example:443",
        "https://App.example",
        "https://*.example",
        "app.example",
        "https://",
        "https://user@app.example",
        "https://app.example https://other.example",
    ],
)
def test_an_origin_that_is_none_is_refused(value: str) -> None:
    with pytest.raises(SettingsError, match=r"^CORS_ORIGINS holds .*; expected origins such as https://app.example"):
        load_settings({"CORS_ORIGINS": f"{APP}, {value}"})


def test_origins_are_none_by_default() -> None:
    assert load_settings({}).cors_origins == load_settings({"CORS_ORIGINS": ""}).cors_origins == ()
    assert load_settings({"CORS_ORIGINS": f" {APP},{OTHER}, "}).cors_origins == (APP, OTHER)
