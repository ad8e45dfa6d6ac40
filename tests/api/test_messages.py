"""The outbox looked after: listed without what it says, held, released, discarded, sent again, come back."""

from typing import Any

import httpx
import pytest
from sqlalchemy import text

from services.adapters.mail import NotSent
from services.outbox import send_due
from tests.mail import Mailbox, deliver, office
from tests.speakers import LATER, asked, listed
from tests.world import Client, Clock

FORGOT = {"email": "egypt@demo.example"}
NOWHERE = "00000000-0000-4000-8000-000000000000"


async def read(caller: httpx.AsyncClient, path: str = "/messages", **asked_for: Any) -> list[dict[str, Any]]:
    answer = await caller.get(path, params=asked_for)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def act(caller: httpx.AsyncClient, message: dict[str, Any], name: str) -> tuple[int, str]:
    """Status, and the state or the code of the refusal."""
    answer = await caller.post(f"/messages/{message['id']}/{name}")
    body = answer.json()
    return answer.status_code, body.get("state", body.get("code"))


async def one_inscribed(client: Client, clock: Clock) -> dict[str, Any]:
    """What the Office sees of the message that Egypt was inscribed."""
    path = await listed(client)
    clock.now = LATER
    await asked(client.egypt, path)
    (message,) = await read(client.opga, kind="speaker_inscribed")
    return message


async def test_the_outbox_is_read_without_what_it_says(client: Client, clock: Clock) -> None:
    """The Office what is about forums, without addresses; administrators all, with them; nobody a text."""
    message = await one_inscribed(client, clock)
    assert message == {
        "id": message["id"],
        "kind": "speaker_inscribed",
        "topic": "acknowledgements",
        "state": "queued",
        "forum": "imrf-test",
        "to": None,
        "attempts": 0,
        "reason": None,
        "created_at": "2026-03-24T15:00:00Z",
        "due_at": "2026-03-24T15:00:00Z",
        "settled_at": None,
    }
    clock.forward(seconds=1)
    await client.anonymous.post("/auth/password/forgot", json=FORGOT)
    assert [one["kind"] for one in await read(client.opga)] == ["speaker_inscribed"]
    both = await read(client.admin)
    assert [(one["kind"], one["to"], one["topic"]) for one in both] == [
        ("speaker_inscribed", "egypt@demo.example", "acknowledgements"),
        ("password_reset", "egypt@demo.example", None),
    ]
    assert await read(client.admin, forum="imrf-test", state="queued") == both[:1]
    assert await read(client.admin, state="sent") == []
    for caller in (client.admin, client.opga):
        answer = await caller.get("/messages", params={"forum": "no-such-forum"})
        assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "unknown_forum")
    hidden, missing = [await client.opga.get(f"/messages/{one}") for one in (both[1]["id"], NOWHERE)]
    assert (hidden.status_code, hidden.json()["detail"]) == (404, missing.json()["detail"])
    assert (await client.opga.get(f"/messages/{message['id']}")).json() == message
    for caller in (client.secretariat, client.egypt, client.auditor):
        assert (await caller.get("/messages")).status_code == 403
    bad = await client.opga.get("/messages", params={"state": "lost"})
    assert (bad.status_code, bad.json()["errors"][0]["field"]) == (422, "state")


async def test_what_did_not_arrive_is_sent_again(client: Client, clock: Clock, db_sessions) -> None:
    message = await one_inscribed(client, clock)
    assert await act(client.opga, message, "requeue") == (409, "not_undelivered")
    mailbox = Mailbox()
    mailbox.refuse = NotSent("recipient refused (550)", lasting=True)
    assert await send_due(office(db_sessions, mailbox, clock)) == 1
    (dead,) = await read(client.opga, "/messages/undelivered")
    assert (dead["state"], dead["reason"], dead["due_at"]) == ("bounced", "recipient refused (550)", None)
    assert await read(client.opga, "/messages/undelivered", kind="place_offered") == []
    clock.forward(days=2)
    assert (await deliver(db_sessions, clock)).messages == []
    assert await act(client.opga, message, "requeue") == (200, "queued")
    assert await act(client.opga, message, "requeue") == (409, "not_undelivered")
    (mail,) = (await deliver(db_sessions, clock)).messages
    assert mail["To"] == "egypt@demo.example"
    (sent,) = await read(client.opga)
    assert (sent["state"], sent["attempts"], sent["reason"]) == ("sent", 1, None)
    acts = (await client.auditor.get("/forums/imrf-test/audit", params={"limit": 200})).json()["items"]
    assert [one["act"] for one in acts if one["subject_id"] == message["id"]] == ["message.requeue"]

    # It comes back later: by its Message-ID, once.
    bounce = {"message_id": mail["Message-ID"], "status": "5.1.1"}
    for _ in range(2):
        answer = await client.opga.post("/messages/bounces", json=bounce)
        assert (answer.status_code, answer.json()["state"], answer.json()["reason"]) == (
            200,
            "bounced",
            "came back (5.1.1)",
        )
    assert [one["id"] for one in await read(client.opga, "/messages/undelivered")] == [message["id"]]


async def test_what_is_held_waits_for_the_office(client: Client, clock: Clock, db_sessions) -> None:
    message = await one_inscribed(client, clock)
    assert await act(client.opga, message, "release") == (409, "not_held")
    async with db_sessions() as db, db.begin():
        await db.execute(text("UPDATE outbox SET state = 'held'"))
    clock.forward(hours=1)
    assert (await deliver(db_sessions, clock)).messages == []
    for caller in (client.secretariat, client.egypt, client.auditor):
        assert await act(caller, message, "release") == (403, "not_permitted")
    assert await act(client.opga, message, "release") == (200, "queued")
    assert await act(client.opga, message, "discard") == (409, "not_held")
    async with db_sessions() as db, db.begin():
        await db.execute(text("UPDATE outbox SET state = 'held'"))
    assert await act(client.admin, message, "discard") == (200, "dropped")
    assert (await deliver(db_sessions, clock)).messages == []


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"message_id": "nothing", "status": "5.1.1"}, "message_id"),
        ({"message_id": f"<{NOWHERE}@imrf.example>", "status": "4.2.0"}, "status"),
        ({"message_id": f"<{NOWHERE}@imrf.example>"}, "status"),
    ],
)
async def test_a_bounce_that_is_none_is_named(client: Client, sent: dict[str, str], field: str) -> None:
    answer = await client.opga.post("/messages/bounces", json=sent)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)


async def test_a_bounce_of_what_was_not_sent_is_refused(client: Client, clock: Clock) -> None:
    message = await one_inscribed(client, clock)
    for one, expected in ((message["id"], (409, "not_sent")), (NOWHERE, (404, "not_found"))):
        body = {"message_id": f"<{one}@imrf.example>", "status": "5.1.1"}
        answer = await client.opga.post("/messages/bounces", json=body)
        assert (answer.status_code, answer.json()["code"]) == expected
