"""One request is one transaction, committed before the answer; what the database gives up is retried whole."""

from collections.abc import AsyncIterator
from typing import Annotated, Any

import pytest
from fastapi import Depends, FastAPI, Request
from sqlalchemy import event, text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from api import problems
from api.dependencies import Db, get_db
from api.main import create_app, new_id
from api.policies import PUBLIC
from api.routes.router import new_router
from services import errors
from services.adapters.database import make_engine, make_sessions
from services.errors import Conflict
from tests.world import Client, Clock, create_forum, forum_payload


@pytest.fixture
async def own_engine(own_database: str) -> AsyncIterator[AsyncEngine]:
    engine = make_engine(own_database, pool_size=3)
    yield engine
    await engine.dispose()


class Spy:
    """Notes the order of commits and of the answer's start, as the server sees them."""

    def __init__(self, app: FastAPI, engine: AsyncEngine) -> None:
        self.app, self.events = app, []
        event.listen(engine.sync_engine, "commit", lambda _: self.events.append("commit"))
        event.listen(engine.sync_engine, "rollback", lambda _: self.events.append("rollback"))

    async def __call__(self, scope, receive, send) -> None:
        async def noting(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                self.events.append(f"answer {message['status']}")
            await send(message)

        await self.app(scope, receive, noting)


async def test_commit_comes_before_the_answer(own_engine: AsyncEngine) -> None:
    app = create_app(make_sessions(own_engine), clock=Clock(), new_id=new_id)
    spy = Spy(app, own_engine)
    async with Client(spy) as client:  # type: ignore[arg-type]
        await create_forum(client)
        assert spy.events == ["commit", "answer 201"]
        spy.events.clear()
        assert (await client.opga.post("/forums", json=forum_payload())).status_code == 409
        assert spy.events == ["rollback", "answer 409"]


async def test_a_plain_dependency_would_answer_first(own_engine: AsyncEngine) -> None:
    """The negative control: without scope="function" the spy sees the fault that it is there to see."""
    router = new_router("test")
    late = Annotated[AsyncSession, Depends(get_db)]

    @router.get("/late", dependencies=PUBLIC)
    async def read(db: late) -> None:
        await db.execute(text("SELECT 1"))

    app = _app_with(router, own_engine)
    spy = Spy(app, own_engine)
    async with Client(spy) as client:  # type: ignore[arg-type]
        assert (await client.anonymous.get("/late")).status_code == 200
    assert spy.events == ["answer 200", "commit"]


def _app_with(router, engine: AsyncEngine) -> FastAPI:
    app = create_app(make_sessions(engine), clock=Clock(), new_id=new_id)
    app.include_router(router)
    return app


async def _venues(engine: AsyncEngine) -> list[str]:
    async with engine.connect() as connection:
        return list((await connection.execute(text("SELECT city FROM venue ORDER BY city"))).scalars())


INSERT = text(
    "INSERT INTO venue (id, name, city, version, created_at, updated_at)"
    " VALUES (gen_random_uuid(), '{}', :city, 1, now(), now())"
)


async def test_failure_after_a_write_leaves_nothing(own_engine: AsyncEngine) -> None:
    router = new_router("test")

    @router.post("/fails", dependencies=PUBLIC)
    async def fails(db: Db) -> None:
        await db.execute(INSERT, {"city": "Half done"})
        raise Conflict("no", "No.")

    async with Client(_app_with(router, own_engine)) as client:
        assert (await client.anonymous.post("/fails")).status_code == 409
    assert await _venues(own_engine) == []


def _aborting_router(sqlstate: str, times: int, seen: list[bytes]):
    """A route that writes, and whose transaction the database aborts `times` times."""
    router = new_router("test")

    @router.post("/aborted", dependencies=PUBLIC, status_code=201)
    async def aborted(db: Db, request: Request) -> None:
        seen.append(await request.body())
        await db.execute(INSERT, {"city": f"try {len(seen)}"})
        if len(seen) <= times:
            await db.execute(text(f"DO $$ BEGIN RAISE EXCEPTION 'test' USING ERRCODE = '{sqlstate}'; END $$"))

    return router


@pytest.mark.parametrize("sqlstate", ["40001", "40P01"])
async def test_aborted_transaction_is_retried_whole(own_engine: AsyncEngine, sqlstate: str) -> None:
    seen: list[bytes] = []
    async with Client(_app_with(_aborting_router(sqlstate, 2, seen), own_engine)) as client:
        answer = await client.anonymous.post("/aborted", content=b'{"a": 1}')
    assert answer.status_code == 201
    assert seen == [b'{"a": 1}'] * 3
    assert await _venues(own_engine) == ["try 3"]


async def test_third_abort_is_answered_busy(own_engine: AsyncEngine) -> None:
    seen: list[bytes] = []
    async with Client(_app_with(_aborting_router("40P01", 3, seen), own_engine)) as client:
        answer = await client.anonymous.post("/aborted")
    assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "busy", "2")
    assert len(seen) == 3
    assert await _venues(own_engine) == []


async def test_other_database_errors_are_not_retried(own_engine: AsyncEngine) -> None:
    seen: list[bytes] = []
    app = _app_with(_aborting_router("22012", 1, seen), own_engine)
    async with Client(app) as client:
        answer = await client.anonymous.post("/aborted")
    assert (answer.status_code, answer.json()["code"]) == (500, "unexpected")
    assert "test" not in answer.text
    assert len(seen) == 1
    assert await _venues(own_engine) == []


@pytest.mark.parametrize("sqlstate", ["55P03", "57014", "53000", "53100", "53200"])
async def test_lock_and_time_limits_and_full_disks_are_answered_busy(own_engine: AsyncEngine, sqlstate: str) -> None:
    seen: list[bytes] = []
    async with Client(_app_with(_aborting_router(sqlstate, 1, seen), own_engine)) as client:
        answer = await client.anonymous.post("/aborted")
    assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "busy", "2")
    assert len(seen) == 1
    assert await _venues(own_engine) == []


async def test_exhausted_pool_is_answered_busy(own_database: str) -> None:
    engine = make_engine(own_database, pool_size=1)
    engine.pool._timeout = 0.05
    app = create_app(make_sessions(engine), clock=Clock(), new_id=new_id)
    async with Client(app) as client, engine.connect():
        answer = await client.anonymous.get("/forums")
        assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "busy", "2")
    await engine.dispose()


async def test_database_away_is_answered_busy(own_database: str) -> None:
    engine = make_engine(own_database.replace("host=", "host=/nowhere"), pool_size=1)
    app = create_app(make_sessions(engine), clock=Clock(), new_id=new_id)
    async with Client(app) as client:
        login = {"email": "egypt@demo.example", "password": "whatever"}
        answers = [await client.anonymous.get("/forums"), await client.anonymous.post("/auth/login", json=login)]
    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(503, "busy")] * 2
    await engine.dispose()


def test_every_service_error_has_a_status() -> None:
    classes = {c for c in vars(errors).values() if isinstance(c, type) and issubclass(c, errors.ServiceError)}
    assert classes - {errors.ServiceError} == set(problems.STATUS)


async def _ended(admin_url: str, name: str) -> None:
    """All connections of the application to a database are cut."""
    engine = make_engine(admin_url, pool_size=1)
    async with engine.connect() as connection:
        of_it = (
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'imrf_app' AND datname = :name"
        )
        await connection.execute(text(of_it), {"name": name})
    await engine.dispose()


@pytest.mark.parametrize("done", [True, False])
async def test_of_a_commit_that_is_cut_off_nobody_is_told_that_nothing_was_done(
    own_engine: AsyncEngine, own_admin_url: str, admin_url: str, monkeypatch: pytest.MonkeyPatch, done: bool
) -> None:
    """Cut off before, or after it was done: the answer is the same, for the application cannot tell."""
    commit, name = AsyncSession.commit, str(own_engine.url.database)

    async def cut_off(db: AsyncSession) -> None:
        if done:
            await db.execute(text("COMMIT"))
        await _ended(admin_url, name)
        await commit(db)

    async with Client(create_app(make_sessions(own_engine), clock=Clock(), new_id=new_id)) as client:
        with monkeypatch.context() as patched:
            patched.setattr(AsyncSession, "commit", cut_off)
            answer = await client.opga.post("/persons", json={"name": "Amal Example"})
        assert (answer.status_code, answer.json()["code"]) == (503, "outcome_unknown")
        assert answer.headers["Retry-After"] == "2"
        found = (await client.opga.get("/persons")).json()["items"]
        assert [one["name"] for one in found] == (["Amal Example"] if done else [])


async def test_while_no_connection_is_to_be_had_the_answer_is_to_come_again(
    own_engine: AsyncEngine, own_admin_url: str, admin_url: str
) -> None:
    """As of a server that has as many as it takes, or is about to start."""
    name = str(own_engine.url.database)

    async def limited(connections: int) -> None:
        engine = make_engine(own_admin_url, pool_size=1)
        async with engine.begin() as connection:
            await connection.execute(text(f"ALTER DATABASE {name} CONNECTION LIMIT {connections}"))
        await engine.dispose()

    async with Client(create_app(make_sessions(own_engine), clock=Clock(), new_id=new_id)) as client:
        await limited(0)
        for answer in (
            await client.opga.get("/forums"),  # the session is read below the ORM
            await client.anonymous.get("/forums/imrf-test"),
            await client.opga.post("/forums", json=forum_payload()),
        ):
            assert (answer.status_code, answer.json()["code"]) == (503, "busy")
        await limited(-1)
        await create_forum(client)
