"""What workers and requests at once could break in invitations and webhooks. Each guard has a negative control:
without it, the race is seen."""

import asyncio
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Select, false, select, text

from models.enums import WebhookEvent
from models.forum import Forum
from services import calendar_replies, meeting_invitations
from services.acts import Act
from services.meeting_invitations import invite_due
from services.queries import webhooks
from services.rules.access import OPERATOR
from services.webhook_deliveries import send_deliveries
from services.webhook_events import tell_webhooks
from tests.conftest import new_id
from tests.meeting_invitations import reply, seated
from tests.webhooks import HERE, add, courier, deliveries, receiving
from tests.world import Client, Clock

WORKERS = 6


async def _let_out(client: Client) -> list[str]:
    """Egypt loses its seat's account, and several workers see it at once: what they send, by kind."""
    grants = (await client.admin.get("/grants", params={"limit": 200})).json()["items"]
    (own,) = [one["id"] for one in grants if one["email"] == "egypt@demo.example"]
    assert (await client.admin.delete(f"/grants/{own}")).status_code == 204
    sessions = client.app.state.sessions
    await asyncio.gather(*(invite_due(sessions, now=Clock().now, new_id=new_id) for _ in range(WORKERS)))
    async with sessions() as db:
        found = await db.execute(text("SELECT kind FROM outbox WHERE kind = 'meeting_invitation_cancelled'"))
        return list(found.scalars())


async def test_workers_at_once_tell_it_once(committing_client: Client) -> None:
    await seated(committing_client)
    assert len(await _let_out(committing_client)) == 1


async def test_without_the_forums_lock_they_tell_it_more_than_once(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above."""

    async def unlocked(db: Any, forum_id: UUID) -> Forum | None:
        return (await db.execute(select(Forum).where(Forum.id == forum_id))).scalar_one_or_none()

    all_read, read = asyncio.Barrier(WORKERS), meeting_invitations.invitations_of

    async def read_by_all(*args: Any, **more: Any) -> Any:
        found = await read(*args, **more)
        await all_read.wait()
        return found

    monkeypatch.setattr(meeting_invitations, "lock_unless_busy", unlocked)
    await seated(committing_client)  # before there is anybody to wait for
    monkeypatch.setattr(meeting_invitations, "invitations_of", read_by_all)
    assert len(await _let_out(committing_client)) > 1


async def _replied(client: Client, meeting: dict[str, Any]) -> str:
    """Answers at once, the newest first; which one is on record then."""
    bodies = [
        reply(meeting["id"], "DECLINED" if minute == 30 else "ACCEPTED", DTSTAMP=f"20260115T11{minute}00Z")
        for minute in range(30, 30 - WORKERS, -1)
    ]
    head = {"Content-Type": "text/calendar"}
    await asyncio.gather(*(client.opga.post("/calendar-replies", content=one, headers=head) for one in bodies))
    path = f"/forums/imrf-test/meetings/{meeting['id']}/invitations"
    found = (await client.opga.get(path)).json()["items"]
    return {one["email"]: one["partstat"] for one in found}["egypt@demo.example"]


async def test_of_answers_at_once_the_newest_stays(committing_client: Client) -> None:
    meeting = await seated(committing_client)
    assert await _replied(committing_client, meeting) == "declined"


async def test_without_the_rows_lock_an_older_one_overwrites_it(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above: each reads before the others have written."""
    meeting = await seated(committing_client)
    all_read, read = asyncio.Barrier(WORKERS), calendar_replies.invitation_replied

    async def read_by_all(*args: Any, **more: Any) -> Any:
        found = await read(*args, **more)
        await all_read.wait()
        return found

    monkeypatch.setattr(calendar_replies, "invitation_replied", read_by_all)
    monkeypatch.setattr(Select, "with_for_update", lambda self, **_: self)
    assert await _replied(committing_client, meeting) == "accepted"


async def _told_at_once(client: Client) -> list[int]:
    """Several transactions tell of one object; the numbers that are given."""
    client.app.state.webhook_networks = (HERE,)
    hook = await add(client, "https://hooks.example/")
    sessions, event, object_id = client.app.state.sessions, WebhookEvent.PROGRAMME_PUBLISHED, new_id()

    async def tell() -> None:
        async with sessions() as db, db.begin():
            act = Act(OPERATOR, Clock().now, new_id)
            await tell_webhooks(db, act=act, event=event, forum_id=object_id, object_id=object_id)

    await asyncio.gather(*(tell() for _ in range(WORKERS)), return_exceptions=True)
    return sorted(one["number"] for one in await deliveries(client, hook))


async def test_events_of_one_object_are_numbered_one_after_the_other(committing_client: Client) -> None:
    assert await _told_at_once(committing_client) == list(range(1, WORKERS + 1))


async def test_without_the_objects_lock_acts_would_fail(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above: the unique constraint refuses the second of a number."""

    async def nothing(*_: Any) -> None:
        pass

    monkeypatch.setattr(webhooks, "hold", nothing)
    assert len(await _told_at_once(committing_client)) < WORKERS


async def _sent_first(client: Client) -> tuple[int, list[int]]:
    """How many of three deliveries about one object a worker sends at once; and in which order all came."""
    client.app.state.webhook_networks = (HERE,)
    async with receiving() as receiver:
        hook = await add(client, f"http://127.0.0.1:{receiver.port}/")
        for _ in range(3):
            await client.admin.post(f"/webhooks/{hook['id']}/test")
        desk = courier(client.app.state.sessions, client.app.state.seal, Clock())
        first = await send_deliveries(desk)
        while await send_deliveries(desk):
            pass
        ids = [one.headers["webhook-id"] for one in receiver.received]
    numbers = {one["id"]: one["number"] for one in await deliveries(client, hook)}
    return first, [numbers[one] for one in ids]


async def test_of_one_object_one_is_sent_at_a_time(committing_client: Client) -> None:
    assert await _sent_first(committing_client) == (1, [1, 2, 3])


async def test_without_waiting_for_the_former_all_go_at_once(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above."""
    monkeypatch.setattr(webhooks, "_waits", false)
    first, order = await _sent_first(committing_client)
    assert (first, sorted(order)) == (3, [1, 2, 3])
