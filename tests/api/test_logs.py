"""What is logged: lines of JSON, in which nothing of who asks or of what they sent can be found."""

import asyncio
import json
import logging
import socket
import warnings
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import text
from sqlalchemy.exc import TimeoutError as PoolTimeout

from api import serving
from api.dependencies import Db
from api.logs import described, masked, request_id
from api.main import create_app, new_id
from api.policies import PUBLIC
from api.routes.router import new_router
from tests.world import PASSWORD, Clock

TOKEN = "token-of-egypt"
FEED = "Zk9vLm3xQ0a_7-bTn1rYcW8sHdPe5uJgKi2oVf4qXzA"
WRONG = "wrong-password-of-egypt"
CURSOR = "eyJub3QiOiAiYSBjdXJzb3IifQ"
SECRETS = ("egypt", "demo.example", "somebody@", TOKEN, FEED, WRONG, PASSWORD, CURSOR, "$argon2id", "secret")

# How values get into the words of errors, and how often each.
ERRORS: dict[str, Callable[[Any], Any]] = {}


def _error(error: Callable[[Any], Any]) -> Callable[[Any], Any]:
    ERRORS[error.__name__] = error
    return error


@_error
async def unique(db: Any) -> None:
    """PostgreSQL's DETAIL has the key."""
    copy = "(jsonb_populate_record(account, jsonb_build_object('id', gen_random_uuid()))).*"
    statement = text(f"INSERT INTO account SELECT {copy} FROM account WHERE email = :email")
    await db.execute(statement, {"email": "egypt@demo.example"})


@_error
async def not_null(db: Any) -> None:
    """Its DETAIL has the whole row."""
    await db.execute(text("UPDATE account SET language = NULL WHERE email = 'egypt@demo.example'"))


@_error
async def bad_argument(db: Any) -> None:
    """asyncpg's own words have it."""
    await db.execute(text("SELECT CAST(:id AS uuid)"), {"id": "secret-argument"})


@_error
async def bad_text(db: Any) -> None:
    """PostgreSQL's words have it."""
    await db.execute(text("SELECT CAST(CAST(:id AS text) AS uuid)"), {"id": "secret-text"})


@_error
async def value_error(_: Any) -> None:
    int("secret-value")


@_error
async def key_error(_: Any) -> None:
    try:
        {}["secret-key"]
    except KeyError as error:
        raise RuntimeError("secret-words") from error


@_error
async def several(_: Any) -> None:
    raise ExceptionGroup("secret-group", [ValueError("secret-one"), OSError(2, "secret-two")])


@_error
async def bad_answer(_: Any) -> str:
    return "secret-answer"


async def lock(_: Any) -> None:
    """No fault of ours, and so in no list of them."""
    raise PoolTimeout("secret-lock")


def _app(sessions: Any) -> FastAPI:
    app = create_app(sessions, clock=Clock(), new_id=new_id)
    router = new_router("test", tolerant=True)

    @router.post("/fails/{how}", dependencies=PUBLIC, response_model=None if not sessions else int)
    async def fails(how: str, db: Db) -> Any:
        return await ERRORS[how](db)

    @router.post("/forums/{forum}/objections/fails/{how}", dependencies=PUBLIC, response_model=None)
    async def fails_where_nothing_is_told(forum: str, how: str, db: Db) -> Any:
        return await (lock if how == "lock" else ERRORS[how])(db)

    app.include_router(router)
    return app


@asynccontextmanager
async def _served(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """By uvicorn, as configured: it logs too."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = serving._Server(serving._config(app, "info"), app.state.live)
        running = asyncio.create_task(server.serve(sockets=[listening]))
        base_url = f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
        async with httpx.AsyncClient(base_url=base_url, timeout=60) as client:
            yield client
        server.end()
        await running


class Plain(logging.Handler):
    """What a usual log would hold: the negative control."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def emit(self, record: logging.LogRecord) -> None:
        self.text += self.format(record) + "\n"


async def test_nothing_of_who_asks_or_of_what_was_sent_is_logged(
    db_sessions, install_log, capsys: pytest.CaptureFixture[str]
) -> None:
    install_log("info")
    plain = Plain()
    logging.getLogger().addHandler(plain)
    email = "egypt@demo.example"
    bearer = {"Authorization": f"Bearer {TOKEN}"}
    async with _served(_app(db_sessions)) as client:
        statuses = [
            (await client.post("/auth/login", json={"email": email, "password": PASSWORD})).status_code,
            (await client.post("/auth/login", json={"email": email, "password": WRONG})).status_code,
            (await client.post("/auth/login", json={"email": email, "password": {"x": WRONG}})).status_code,
            (await client.get("/me", headers=bearer)).status_code,
            (await client.get("/me", headers={"Authorization": f"Bearer {FEED}"})).status_code,
            (await client.get("/forums", params={"cursor": CURSOR}, headers=bearer)).status_code,
            (await client.get("/forums", params={"q": "somebody@demo.example"})).status_code,
            (await client.get(f"/feeds/{FEED}.ics")).status_code,
            (await client.get("/accounts/somebody@demo.example")).status_code,
        ]
        failed = [(await client.post(f"/fails/{how}?secret", headers=bearer)).status_code for how in ERRORS]
        reader, writer = await asyncio.open_connection(client.base_url.host, client.base_url.port)
        writer.write(b"GET /secret HTTP/secret\r\nSecret\r\n\r\n")
        assert b" 400 " in await reader.readline()
        writer.close()
    assert statuses == [200, 401, 422, 200, 401, 422, 422, 404, 404]
    assert failed == [500] * len(ERRORS)
    out, err = capsys.readouterr()
    lines = [json.loads(line) for line in err.splitlines()]
    assert out == ""
    assert [secret for secret in SECRETS if secret in err] == []
    assert len([line for line in lines if line.get("status") == 500]) == len(ERRORS)
    assert "/v1/feeds/….ics" in [line.get("path") for line in lines]
    told = [line for line in lines if line.get("level") == "error"]
    assert {line["logger"] for line in told} == {"imrf", "uvicorn.error"}
    ids = {line["request_id"] for line in lines if line.get("status") == 500}
    assert {line["request_id"] for line in told} == ids
    # The negative control: in the same records, as they are usually written, some are.
    for secret in ("egypt", "$argon2id", "secret-argument", "secret-text", "secret-words", "secret-one"):
        assert secret in plain.text
    assert "SQL parameters hidden" in plain.text


async def test_a_line_tells_what_happened_and_where(db_sessions, install_log, capsys) -> None:
    install_log("info")
    async with _served(_app(db_sessions)) as client:
        answer = await client.post("/fails/unique")
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    (line,) = [line for line in lines if line.get("logger") == "imrf"]
    assert list(line) == ["time", "level", "logger", "message", "request_id", "exception"]
    request = answer.headers["x-request-id"]
    assert (line["level"], line["request_id"]) == ("error", request)
    assert line["message"] == f"unexpected error, request {request}"
    causes = [cause for cause in line["exception"].split("\n") if not cause.startswith("  ")]
    assert causes[0] == "sqlalchemy.exc.IntegrityError"
    assert causes[-1] == (
        "asyncpg.exceptions.UniqueViolationError, sqlstate 23505, schema_name public, table_name account,"
        " constraint_name uq_account_email_lower"
    )
    places = [place.split(":") for place in line["exception"].split("\n") if place.startswith("  ")]
    assert [place for place, what in places if what.endswith(" unique")] == ["  tests/api/test_logs.py"]


async def test_of_what_fails_about_objections_no_line_tells_what(db_sessions, install_log, capsys) -> None:
    install_log("info")
    async with _served(_app(db_sessions)) as client:
        failed = [(await client.post(f"/forums/any/objections/fails/{how}")) for how in ("unique", "lock")]
    assert [answer.status_code for answer in failed] == [500, 503]
    err = capsys.readouterr().err
    lines = [json.loads(line) for line in err.splitlines()]
    told = [line for line in lines if line["level"] != "info"]
    assert [(line["logger"], line["message"]) for line in told] == [
        ("imrf", "unexpected error"),
        ("imrf", "busy"),
    ]
    assert {tuple(line) for line in told} == {("time", "level", "logger", "message")}
    for answer in failed:
        assert answer.headers["x-request-id"] not in err
    for word in ("objections", "asyncpg", "account", "test_logs"):
        assert word not in err


def test_lines_within_a_message_are_escaped(install_log, capsys) -> None:
    install_log("info")
    logging.getLogger("imrf").warning("two\nlines “quoted”")
    line = json.loads(capsys.readouterr().err)
    assert (line["level"], line["message"]) == ("warning", "two\nlines “quoted”")
    assert set(line) <= {"time", "level", "logger", "message", "request_id"}


def test_what_others_log_is_a_line_too(install_log, capsys) -> None:
    install_log("info")
    request_id.set(None)
    error = ValueError("secret")
    message = f"Task exception was never retrieved\nfuture: <Task exception={error!r}>"
    logging.getLogger("asyncio").error(message, exc_info=error)
    logging.getLogger("asyncio").error("Exception in callback send('secret')")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn("old", DeprecationWarning, stacklevel=1)
    logging.getLogger("uvicorn.error").info("Started")
    logging.getLogger("somebody").info("chatter")
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [(line["logger"], line["message"]) for line in lines[:2]] == [
        ("asyncio", "Task exception was never retrieved"),
        ("asyncio", "Exception in callback send"),
    ]
    assert lines[0]["exception"] == "ValueError"
    assert lines[2]["logger"] == "py.warnings"
    assert [(line["logger"], line["message"]) for line in lines[3:]] == [("uvicorn.error", "Started")]


def test_words_that_hold_no_value_stay() -> None:
    try:
        None.forum  # type: ignore[attr-defined]  # noqa: B018
    except AttributeError as error:
        told = list(described(error))
    assert told[0] == "AttributeError, 'NoneType' object has no attribute 'forum'"
    assert told[1].endswith("test_words_that_hold_no_value_stay")


def test_a_circle_of_causes_ends() -> None:
    first, second = ValueError("secret"), KeyError("secret")
    first.__cause__, second.__cause__ = second, first
    assert list(described(first)) == ["ValueError", "KeyError", "ValueError", "KeyError", "ValueError"]


UUID = "0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f"


@pytest.mark.parametrize(
    ("path", "logged"),
    [
        ("/v1/forums/imrf-2026/calendar.ics", None),
        (f"/v1/forums/imrf-2026/meetings/{UUID}", None),
        (f"/v1/forums/imrf-2026/programme/meetings/{UUID}.ics", None),
        (f"/v1/feeds/{FEED}.ics", "/v1/feeds/….ics"),
        (f"/v1/feeds/{'0f' * 16}", "/v1/feeds/…"),
        (f"/v1/{'a' * 32}", "/v1/…"),
        (f"/v1/feeds/{'0f' * 16}/{FEED}/x", "/v1/feeds/…/…/x"),
        (f"/v1/feeds/{'a' * 31}", None),
        (f"/v1/feeds/{UUID}{UUID}", "/v1/feeds/…"),
        (f"/v1/feeds/{UUID}-x", "/v1/feeds/…"),
        (f"/v1/feeds/x-{UUID}", "/v1/feeds/…"),
        ("/v1/x@y.example/z", "/v1/…/z"),
        (f"/{FEED}@x/{FEED}", "/…/…"),
    ],
)
def test_tokens_and_addresses_in_a_path_are_masked(path: str, logged: str | None) -> None:
    assert masked(path) == (logged or path)


def test_masking_takes_no_longer_for_what_is_made_to_take_long() -> None:
    for path in ("/" + "@" * 60_000, "/" + "a-" * 30_000 + "!", f"/{UUID[:-1]}" * 1600, "/a" * 30_000):
        assert len(masked(path)) <= len(path)
