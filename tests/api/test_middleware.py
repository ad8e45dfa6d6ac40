"""What is on every answer, whoever made it: a request id, safe headers, one line in the log, one count."""

import asyncio
import json
import logging
import re
from collections.abc import Iterator

import pytest

from api import serving
from api.main import create_app, new_id
from api.middleware import Lines
from api.routes import publications as routes
from tests.world import Client, Clock, create_forum, publish

SAFE = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
}


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> list[dict]:
    """The log of answers, read as it is read by machines; complete when the event loop has turned."""
    caplog.set_level(logging.INFO, "imrf.access")

    class Lines(list):
        def __iter__(self) -> Iterator[dict]:
            records = [record.getMessage() for record in caplog.records if record.name == "imrf.access"]
            return iter([json.loads(line) for record in records for line in record.splitlines()])

    return Lines()


async def test_every_answer_has_an_id_and_safe_headers(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    answers = [
        await caller.request(method, path)
        for caller, method, path in (
            (client.anonymous, "GET", "/forums"),
            (client.anonymous, "HEAD", "/forums/imrf-test/calendar.ics"),
            (client.opga, "POST", "/persons"),
            (client.anonymous, "GET", "/nowhere"),
            (client.anonymous, "DELETE", "/forums"),
            (client.anonymous, "POST", "/persons"),
        )
    ]
    assert [answer.status_code for answer in answers] == [200, 200, 422, 404, 405, 401]
    for answer in answers:
        assert re.fullmatch(r"[0-9a-f]{16}", answer.headers["x-request-id"])
        assert SAFE.items() <= answer.headers.items()
        assert "strict-transport-security" not in answer.headers
    assert len({answer.headers["x-request-id"] for answer in answers}) == len(answers)


async def test_what_nobody_expected_has_them_too(db_sessions, clock: Clock, monkeypatch, caplog, lines) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise RuntimeError("bug")

    monkeypatch.setattr(routes, "newest_programme", broken)
    app = create_app(db_sessions, clock=clock, new_id=new_id)
    sent: list = []

    async def receive() -> dict:
        return {"type": "http.request", "body": b""}

    async def send(message) -> None:
        sent.append(message)

    path = "/v1/forums/imrf-test/programme"
    scope = {"type": "http", "method": "GET", "path": path, "raw_path": path.encode(), "query_string": b""}
    with pytest.raises(RuntimeError, match="bug"):
        await app({**scope, "headers": [], "server": ("x", 80), "scheme": "http"}, receive, send)
    answered = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    assert sent[0]["status"] == 500
    assert {**SAFE, "cache-control": "no-store"}.items() <= answered.items()
    await asyncio.sleep(0)
    (line,) = lines
    assert (line["status"], line["request_id"]) == (500, answered["x-request-id"])
    assert f"unexpected error, request {line['request_id']}" in caplog.text


async def test_the_clients_own_id_is_not_taken(client: Client) -> None:
    answer = await client.anonymous.get("/forums", headers={"X-Request-Id": "mine"})
    assert answer.headers.get_list("x-request-id") != ["mine"]
    assert len(answer.headers.get_list("x-request-id")) == 1


async def test_pages_may_load_their_scripts_but_be_in_no_frame(client: Client) -> None:
    for path in ("/docs", "/docs/oauth2-redirect"):
        page = await client.anonymous.get(f"http://imrf.example{path}")
        assert (page.status_code, page.headers["content-security-policy"]) == (200, "frame-ancestors 'none'")
        assert page.headers["x-content-type-options"] == "nosniff"
    contract = await client.anonymous.get("http://imrf.example/openapi.json")
    assert contract.headers["content-security-policy"] == SAFE["content-security-policy"]


HTTPS = "https://imrf.example"


async def test_https_alone_where_the_address_is_https(db_sessions) -> None:
    async with Client(create_app(db_sessions, clock=Clock(), new_id=new_id, public_url=HTTPS)) as client:
        for path in ("/v1/forums", "/docs"):
            answer = await client.anonymous.get(f"http://imrf.example{path}")
            assert answer.headers["strict-transport-security"] == "max-age=31536000"


async def test_one_line_an_answer_and_nothing_of_who_asks(client: Client, lines, caplog) -> None:
    await client.anonymous.get("/forums?cursor=secret-query", headers={"User-Agent": "Somebody's phone"})
    await client.egypt.get("/me")
    await client.anonymous.get('/x%0a{"status":200}%20"\\' + "y%20" * 250)
    await client.anonymous.request("BREW", "/forums")
    await asyncio.sleep(0)
    found = list(lines)
    assert [(line["method"], line["path"], line["status"]) for line in found] == [
        ("GET", "/v1/forums", 422),
        ("GET", "/v1/me", 200),
        ("GET", ('/v1/x\n{"status":200} "\\' + "y " * 250)[:200], 404),
        ("other", "/v1/forums", 405),
    ]
    for line in found:
        assert list(line) == ["time", "method", "path", "status", "ms", "request_id"]
        assert line["time"] == "2026-01-15T12:00:00+00:00"
        assert 0 < line["ms"] < 10_000
    for hidden in ("secret-query", "token-of-egypt", "Bearer", "phone", "127.0.0.1", "demo.example"):
        assert hidden not in caplog.text


async def test_many_lines_at_once_are_all_written_each_on_its_own(lines) -> None:
    waiting = Lines()
    for number in range(150):
        waiting.add(json.dumps(number))
    await asyncio.sleep(0)
    assert list(lines) == list(range(150))


async def test_the_line_has_the_id_of_the_answer(client: Client, lines) -> None:
    answer = await client.anonymous.get("/forums")
    await asyncio.sleep(0)
    assert [line["request_id"] for line in lines] == [answer.headers["x-request-id"]]


async def test_answers_are_counted_by_method_and_class(db_sessions, clock: Clock) -> None:
    async with Client(create_app(db_sessions, clock=clock, new_id=new_id)) as client:
        await create_forum(client)
        await client.anonymous.get("/forums")
        await client.anonymous.get("/forums")
        await client.anonymous.get("/nowhere")
        await client.anonymous.request("BREW", "/forums")
        assert client.app.state.answers == {
            ("POST", "2xx"): 1,
            ("GET", "2xx"): 2,
            ("GET", "4xx"): 1,
            ("other", "4xx"): 1,
        }


@pytest.mark.parametrize(("level", "shown"), [("info", 1), ("warning", 0)])
async def test_served_it_goes_to_stderr_and_stays_quiet_in_the_demonstration(
    client: Client, install_log, capsys: pytest.CaptureFixture[str], level: str, shown: int
) -> None:
    install_log(level)
    assert serving._config(client.app, level).access_log is False
    await client.anonymous.get("/forums")
    await asyncio.sleep(0)
    out, err = capsys.readouterr()
    assert (out, err.count('"path":"/v1/forums"')) == ("", shown)
