"""Workers that draw the lots of first windows: when it is time, once, several at once; seeds sealed until then."""

import asyncio
import hashlib
from datetime import timedelta

import pytest
from sqlalchemy import text

from api import worker
from api.main import create_app, new_id
from api.settings import load_settings
from services import speaker_lots
from services.acts import Act
from services.adapters.database import make_engine, make_sessions
from services.adapters.sealing import Seal
from services.rules.access import OPERATOR
from services.speaker_lots import draw_due, seal_seeds_anew
from tests.speakers import OPENS, asked, listed
from tests.world import Client, Clock

KEY = "3f" * 32
DUE = OPENS + timedelta(seconds=90)
MICROSECOND = timedelta(microseconds=1)


@pytest.fixture
async def opened(own_database: str):
    """A list with two of its first window, in a database of its own."""
    engine = make_engine(own_database, pool_size=6)
    clock = Clock()
    app = create_app(make_sessions(engine), clock=clock, new_id=new_id, secret_keys=[KEY])
    async with Client(app) as client:
        path = await listed(client, public=True)
        clock.now = OPENS
        for caller in (client.egypt, client.germany):
            await asked(caller, path)
        yield client, path
    await engine.dispose()


async def run(client: Client, now=DUE, key: str = KEY) -> int:
    return await draw_due(client.app.state.sessions, Seal([key]), now=now, new_id=new_id)


async def stored(client: Client, *columns: str) -> tuple:
    async with client.app.state.sessions() as db:
        return tuple((await db.execute(text(f"SELECT {', '.join(columns)} FROM speakers_list"))).one())


async def entries(client: Client) -> list[tuple]:
    statement = "SELECT actor_id, at FROM audit_entry WHERE act = 'speakers_list.draw'"
    async with client.app.state.sessions() as db:
        return [tuple(row) for row in (await db.execute(text(statement))).all()]


async def test_lots_are_drawn_when_it_is_time_and_the_seed_is_public_then(opened) -> None:
    client, path = opened
    assert await run(client, DUE - MICROSECOND) == 0
    clear, sealed = await stored(client, "seed", "seed_sealed")
    assert clear is None
    assert await run(client, key="4a" * 32) == 0  # it cannot be read: the next run tries again
    assert [await run(client), await run(client)] == [1, 0]
    read = (await client.anonymous.get(path)).json()
    assert read["seed"] == Seal([KEY]).open(sealed)
    assert hashlib.sha256(read["seed"].encode()).hexdigest() == read["seed_sha256"]
    assert [slot["number"] for slot in read["slots"]] == [1, 2]
    assert await stored(client, "seed_sealed") == (None,)
    assert await entries(client) == [(None, DUE)]
    assert (await client.opga.post(f"{path}/draw")).json()["code"] == "drawn"


async def test_a_seed_from_before_seals_is_sealed_and_drawn_from(opened) -> None:
    client, path = opened
    seed = Seal([KEY]).open((await stored(client, "seed_sealed"))[0])
    in_clear = text("UPDATE speakers_list SET seed = :seed, seed_sealed = NULL")
    for now, in_clear_after in ((OPENS, False), (DUE, True)):
        async with client.app.state.sessions() as db, db.begin():
            await db.execute(in_clear, {"seed": seed})
        assert await run(client, now) == int(in_clear_after)
        assert (await stored(client, "seed"))[0] == (seed if in_clear_after else None)
    assert (await client.anonymous.get(path)).json()["seed"] == seed


async def test_seeds_are_sealed_anew_with_another_key(opened) -> None:
    client, _ = opened
    other = "5b" * 32
    async with client.app.state.sessions() as db, db.begin():
        await db.execute(text("UPDATE forum SET closed_at = now()"))  # nor are those of a closed forum lost
        assert await seal_seeds_anew(db, act=Act(OPERATOR, OPENS, new_id), seal=Seal([other, KEY])) == 1
        await db.execute(text("UPDATE forum SET closed_at = NULL"))
    assert await run(client, key=other) == 1


def at_once(monkeypatch: pytest.MonkeyPatch, *, lock: bool) -> None:
    """Two workers look at the list when both have found it undrawn."""
    both, real, undrawn = asyncio.Barrier(2), speaker_lots.load_list, speaker_lots.undrawn_lists

    async def together(db):
        found = await undrawn(db)
        await both.wait()
        return found

    async def locked(db, **given):
        found = await real(db, **{**given, "lock": lock})
        if not lock:
            await both.wait()
        return found

    monkeypatch.setattr(speaker_lots, "undrawn_lists", together)
    monkeypatch.setattr(speaker_lots, "load_list", locked)


async def test_two_workers_at_once_draw_once(opened, monkeypatch: pytest.MonkeyPatch) -> None:
    client, _ = opened
    at_once(monkeypatch, lock=True)
    assert sorted(await asyncio.gather(run(client), run(client))) == [0, 1]
    assert len(await entries(client)) == 1


async def test_without_the_lock_both_would(opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control of the test above."""
    client, _ = opened
    at_once(monkeypatch, lock=False)
    assert await asyncio.gather(run(client), run(client)) == [1, 1]
    assert len(await entries(client)) == 2


async def test_the_worker_draws(opened, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    client, _ = opened
    monkeypatch.setattr(worker, "clock", lambda: DUE)
    ended = asyncio.Event()
    settings = load_settings({"DEMO_FOLDER": str(tmp_path), "SECRET_KEYS": KEY})
    working = asyncio.create_task(worker.work(client.app.state.sessions, ended, settings=settings))
    async with asyncio.timeout(20):
        while not await entries(client):
            await asyncio.sleep(0.05)
    ended.set()
    await working
