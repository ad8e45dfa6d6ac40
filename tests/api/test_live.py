"""Lists of speakers followed as they go on: by a real server, over real connections."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from api import live as following
from api import serving
from api.live import Live
from api.main import create_app, new_id
from services.adapters.database import make_engine, make_sessions
from tests.speakers import LATER, ask, asked, drawn, listed
from tests.world import Client, Clock

PATIENCE = 20


class Ear:
    """One who listens: events and heartbeats as they come, None once it has ended in order."""

    def __init__(self, answer: httpx.Response) -> None:
        self.answer = answer
        self._lines = answer.aiter_lines()

    async def hear(self, *, heartbeats: bool = False) -> dict[str, str] | None:
        """The next event by its fields."""
        event: dict[str, str] = {}
        async with asyncio.timeout(PATIENCE):
            async for line in self._lines:
                name, _, value = line.partition(": ")
                if line:
                    event[name] = value
                elif "data" in event or heartbeats:
                    return event
                else:
                    event = {}
        return None

    async def order(self) -> list[str]:
        heard = await self.hear()
        assert heard is not None
        return [slot["party"]["code"] for slot in json.loads(heard["data"])["slots"]]


class Served:
    """A server, whose application is asked within this process too."""

    def __init__(self, client: Client, engine: AsyncEngine, port: int, server: Any) -> None:
        self.client, self.engine, self.server = client, engine, server
        self.base = f"http://127.0.0.1:{port}/v1"

    @property
    def live(self) -> Live:
        return self.client.app.state.live

    @asynccontextmanager
    async def listening(self, path: str, name: str | None = None, **headers: str) -> AsyncIterator[Ear]:
        if name is not None:
            headers["Authorization"] = f"Bearer token-of-{name}"
        async with (
            httpx.AsyncClient(timeout=PATIENCE) as caller,
            caller.stream("GET", f"{self.base}{path}/events", headers=headers) as answer,
        ):
            yield Ear(answer)


@pytest.fixture
async def served(own_database: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Served]:
    monkeypatch.setattr(following, "EVERY", 0.02)
    monkeypatch.setattr(following, "HEARTBEAT", 0.1)
    engine = make_engine(own_database, pool_size=5)
    app = create_app(make_sessions(engine), clock=Clock(), new_id=new_id)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = serving._Server(serving._config(app, "critical"), app.state.live)
        async with app.state.live.going(), Client(app) as client:
            running = asyncio.create_task(server.serve(sockets=[listening]))
            yield Served(client, engine, listening.getsockname()[1], server)
            server.end()
            await running
    await engine.dispose()


async def began(served: Served, **given: Any) -> str:
    """A list with its lots drawn."""
    path = await listed(served.client, **given)
    await drawn(served.client, served.client.app.state.clock, path)
    return path


async def test_whoever_follows_a_list_is_told_of_all_that_changes_it(served: Served) -> None:
    path, client = await began(served, public=True), served.client
    async with served.listening(path) as ear, served.listening(path, "egypt") as other:
        assert ear.answer.headers["content-type"].startswith("text/event-stream")
        kept = {name: ear.answer.headers[name] for name in ("cache-control", "x-accel-buffering")}
        assert kept == {"cache-control": "no-store", "x-accel-buffering": "no"}
        assert await ear.order() == []
        one = await asked(client.egypt, path)
        assert await ear.order() == ["EGY"]
        await asked(client.germany, path, level="head_of_state")
        heard = await ear.hear()
        assert heard is not None
        read = await client.anonymous.get(path)
        assert (heard["data"], heard["id"], heard["retry"]) == (read.text, read.headers["etag"], "3000")
        assert [slot["party"]["code"] for slot in read.json()["slots"]] == ["DEU", "EGY"]
        for what, key in (("begin", "spoke_from"), ("end", "spoke_until")):
            called = await client.opga.post(f"{path}/inscriptions/{one['id']}/{what}")
            assert called.status_code == 200
            heard = await ear.hear()
            assert heard is not None
            assert json.loads(heard["data"])["slots"][0][key] is not None
        # Nothing changes: a line now and then, and no connection of the database is held.
        assert await ear.hear(heartbeats=True) == {"": "ping"}
        async with served.live._looking:
            assert served.engine.pool.checkedout() == 0
        assert await other.order() is not None
        last = heard["id"]
    # Coming again, one is told of what one missed, and of nothing that one had.
    async with served.listening(path, **{"Last-Event-ID": last}) as ear:
        assert await ear.hear(heartbeats=True) == {"": "ping"}
        await asked(client.opga, path, "KEN")
        assert await ear.order() == ["EGY", "DEU", "KEN"]
        last = f'"1-{"0" * 32}"'
    async with served.listening(path, **{"Last-Event-ID": last}) as ear:
        assert await ear.order() == ["EGY", "DEU", "KEN"]
    async with asyncio.timeout(PATIENCE):
        while served.live._watched or served.live._by_client:
            await asyncio.sleep(0.01)


async def publicity(client: Client, path: str, *, public: bool) -> httpx.Response:
    tag = (await client.opga.get(path)).headers["etag"]
    return await client.opga.patch(path, json={"public": public}, headers={"If-Match": tag})


async def test_it_ends_with_the_right_to_read(served: Served) -> None:
    path, client = await began(served), served.client
    async with served.listening(path) as refused:
        assert refused.answer.status_code == 404
    async with served.listening(path, "egypt") as first, served.listening(path, "germany") as second:
        assert (await first.order(), await second.order()) == ([], [])
        assert (await client.egypt.post("/auth/logout")).status_code == 204
        assert await first.hear() is None
        grants = (await client.admin.get("/grants?limit=200")).json()["items"]
        (grant,) = [one for one in grants if one["party"] == "DEU"]
        assert (await client.admin.delete(f"/grants/{grant['id']}")).status_code == 204
        assert await second.hear() is None
        await asked(client.opga, path, "KEN")
    async with served.listening(path, "egypt") as refused:
        assert refused.answer.status_code == 401
    assert (await publicity(client, path, public=True)).status_code == 200
    async with served.listening(path) as ear:
        assert await ear.order() == ["KEN"]
        assert (await publicity(client, path, public=False)).status_code == 200
        assert await ear.hear() is None


async def test_a_server_that_stops_lets_them_go(served: Served) -> None:
    path = await began(served, public=True)
    async with served.listening(path) as ear, served.listening(path, "opga") as other:
        assert (await ear.order(), await other.order()) == ([], [])
        served.server.end()
        assert (await ear.hear(), await other.hear()) == (None, None)


async def test_so_many_follow_and_no_more(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    path = await began(served, public=True)
    monkeypatch.setattr(following, "MOST_OF_ONE", 1)
    async with served.listening(path) as ear:
        assert await ear.order() == []
        for name, status, code in ((None, 429, "too_many_streams"), ("egypt", 200, None)):
            async with served.listening(path, name) as other:
                assert other.answer.status_code == status
                if code is not None:
                    assert json.loads(await other.answer.aread())["code"] == code
                    assert other.answer.headers["retry-after"] == "30"
        monkeypatch.setattr(following, "MOST", 1)
        async with served.listening(path, "egypt") as other:
            assert (other.answer.status_code, other.answer.headers["retry-after"]) == (503, "5")
            assert json.loads(await other.answer.aread())["code"] == "busy"


async def test_who_is_slow_is_given_the_newest_alone(served: Served) -> None:
    path, client = await began(served, public=True), served.client

    async def may_read(_: object) -> bool:
        return True

    list_id = following.UUID(path.rpartition("/")[2])
    async with served.live.listening(list_id, "slow") as watched:
        slow = served.live.events(watched, None, may_read)
        await anext(slow)
        async with served.listening(path) as ear:
            assert await ear.order() == []
            for code in ("EGY", "DEU", "KEN"):
                await asked(client.opga, path, code)
                assert code in await ear.order()
        assert b"KEN" in await anext(slow)
        assert await anext(slow) == following.KEEPALIVE_COMMENT
        await slow.aclose()


async def test_where_nobody_looks_it_ends_after_its_first_event(client: Client, clock: Clock) -> None:
    path = await listed(client, public=True)
    clock.now = LATER
    assert (await ask(client.egypt, path)).status_code == 201
    read = await client.anonymous.get(path)
    first = await client.anonymous.get(f"{path}/events")
    assert first.text == f"data: {read.text}\nid: {read.headers['etag']}\nretry: 3000\n\n"
    had = await client.anonymous.get(f"{path}/events", headers={"Last-Event-ID": read.headers["etag"]})
    assert had.text == ": ping\n\n"
    assert (await client.anonymous.get(path, headers={"If-None-Match": read.headers["etag"]})).status_code == 304
    await asked(client.opga, path, "DEU")
    assert (await client.anonymous.get(path, headers={"If-None-Match": read.headers["etag"]})).status_code == 200
    assert (await client.anonymous.get(f"{path}/events", headers={"Last-Event-ID": "1"})).status_code == 422
