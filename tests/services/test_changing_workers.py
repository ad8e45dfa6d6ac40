"""A version takes over what waits while a worker looks for what is due: with real commits, over real connections."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from services import changes
from services.outbox import send_due
from tests.mail import Mailbox, deliver, office
from tests.world import Client, announced, draft, edit, publish, seat_co_chairs

EGYPT = "egypt@demo.example"


async def told_of_two_versions(client: Client, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How often Egypt is told of a move that is corrected just when its message is due: while the correction is
    published, and later."""
    sessions, clock, during = client.app.state.sessions, client.app.state.clock, Mailbox()
    await announced(client)
    table = await draft(client, "round_table", 1)
    await seat_co_chairs(client, table["id"], ("EGY", None))
    await publish(client)
    clock.forward(minutes=15)
    await deliver(sessions, clock)
    table = (await edit(client.opga, await draft(client, "round_table", 1), local_start="2026-05-05T10:30")).json()
    await publish(client)
    clock.forward(minutes=15)
    real: Callable[..., Awaitable[Any]] = changes._concerned

    async def meanwhile(*args: Any) -> Any:
        await send_due(office(sessions, during, clock))
        return await real(*args)

    monkeypatch.setattr(changes, "_concerned", meanwhile)
    await edit(client.opga, table, local_start="2026-05-05T11:00")
    await publish(client)
    clock.forward(minutes=15)
    return [len(during.to(EGYPT)), len((await deliver(sessions, clock)).to(EGYPT))]


async def test_what_is_taken_over_no_worker_sends(committing_client: Client, monkeypatch) -> None:
    assert await told_of_two_versions(committing_client, monkeypatch) == [0, 1]


async def test_without_the_lock_it_is_told_twice(committing_client: Client, monkeypatch) -> None:
    """The control of the test above."""
    real = changes.lock_pending

    async def unlocked(_: Any, **more: Any) -> Any:
        async with committing_client.app.state.sessions() as db:
            return await real(db, **more)

    monkeypatch.setattr(changes, "lock_pending", unlocked)
    assert await told_of_two_versions(committing_client, monkeypatch) == [1, 1]
