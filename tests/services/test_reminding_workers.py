"""Workers that remind: several at once, killed amid it, beside sending; with real commits, over real connections."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from api import worker
from api.main import create_app, new_id
from api.settings import load_settings
from services import reminders
from services.adapters.database import Sessions, make_engine, make_sessions
from tests.conftest import execute
from tests.nominations import CONCERNED, FIRST, announced, noted, queued, run
from tests.world import Client, Clock


@pytest.fixture
async def own_sessions(own_database: str):
    """An announced forum in a database of its own."""
    engine = make_engine(own_database, pool_size=6)
    sessions = make_sessions(engine)
    async with Client(create_app(sessions, clock=Clock(), new_id=new_id)) as client:
        await announced(client)
    yield sessions
    await engine.dispose()


def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two workers note only when both have seen that nobody was reminded."""
    both, real = asyncio.Barrier(2), reminders.insert_reminders

    async def together(*args, **kwargs):
        if both.n_waiting < 2 and not met.is_set():
            await both.wait()
            met.set()
        return await real(*args, **kwargs)

    met = asyncio.Event()
    monkeypatch.setattr(reminders, "insert_reminders", together)


async def test_two_workers_at_once_remind_once(own_sessions: Sessions, monkeypatch) -> None:
    at_once(monkeypatch)
    assert await asyncio.gather(run(own_sessions, FIRST), run(own_sessions, FIRST)) == [3, 3]
    assert await queued(own_sessions) == CONCERNED
    assert len(await noted(own_sessions)) == 3


async def test_without_the_constraint_both_would(own_sessions: Sessions, own_admin_url: str, monkeypatch) -> None:
    """The control of the test above: it does look at what the constraint prevents."""
    name = "uq_reminder_forum_id_key_account_id_days_ends_at"
    await execute(own_admin_url, f"ALTER TABLE reminder DROP CONSTRAINT {name}")
    at_once(monkeypatch)
    await asyncio.gather(run(own_sessions, FIRST), run(own_sessions, FIRST))
    assert await queued(own_sessions) == sorted(CONCERNED * 2)


async def test_ended_amid_it_nothing_is_lost_or_doubled(own_sessions: Sessions, monkeypatch) -> None:
    """Notes and messages are one transaction, each of few: what was committed stays, the next run goes on."""
    monkeypatch.setattr(reminders, "MOST", 1)
    real, calls = reminders.insert_reminders, []

    async def killed(*args, **kwargs):
        noted_now = await real(*args, **kwargs)
        calls.append(noted_now)
        if len(calls) == 2:
            raise asyncio.CancelledError
        return noted_now

    monkeypatch.setattr(reminders, "insert_reminders", killed)
    with pytest.raises(asyncio.CancelledError):
        await run(own_sessions, FIRST)
    assert (len(await noted(own_sessions)), len(await queued(own_sessions))) == (1, 1)
    monkeypatch.setattr(reminders, "insert_reminders", real)
    assert await run(own_sessions, FIRST) == 2
    assert await queued(own_sessions) == CONCERNED


async def worked(sessions: Sessions, folder: Path, until: Callable[[], bool]) -> None:
    """The worker, on the folder of a demonstration."""
    ended = asyncio.Event()
    working = asyncio.create_task(worker.work(sessions, ended, settings=load_settings({"DEMO_FOLDER": str(folder)})))
    try:
        async with asyncio.timeout(20):
            while not until():
                await asyncio.sleep(0.05)
    finally:
        ended.set()
        await working


async def test_the_worker_reminds_when_it_starts(own_sessions: Sessions, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(worker, "clock", lambda: FIRST)
    await worked(own_sessions, tmp_path, lambda: len(list((tmp_path / "mail").glob("*.eml"))) == 3)
    assert await queued(own_sessions) == CONCERNED


async def test_reminding_in_vain_stops_no_message(own_sessions: Sessions, tmp_path: Path, monkeypatch) -> None:
    async def broken(*_: object, **__: object) -> int:
        raise RuntimeError("what nobody expected")

    await run(own_sessions, FIRST)
    monkeypatch.setattr(worker, "clock", lambda: FIRST)
    monkeypatch.setattr(worker, "remind_due", broken)
    await worked(own_sessions, tmp_path, lambda: len(list((tmp_path / "mail").glob("*.eml"))) == 3)
    assert await queued(own_sessions) == CONCERNED
