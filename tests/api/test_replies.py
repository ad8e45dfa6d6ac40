"""Rights of reply: two to a delegation on an item at a meeting, ten minutes and then five."""

from typing import Any

import httpx

from tests.mail import deliver, subject, words
from tests.organizations import audited
from tests.speakers import asked, drawn, listed
from tests.world import Client, Clock


async def ask(caller: httpx.AsyncClient, path: str, party: str | None = None) -> httpx.Response:
    return await caller.post(f"{path}/replies", json={"party": party} if party else {})


async def begun(client: Client, clock: Clock) -> str:
    """A list whose meeting has begun."""
    path = await listed(client, public=True)
    await drawn(client, clock, path)
    clock.now = clock.now.replace(month=5, day=7, hour=15, minute=30)
    return path


async def test_a_delegation_has_two_and_a_withdrawn_one_does_not_count(client: Client, clock: Clock) -> None:
    path = await begun(client, clock)
    clock.forward(minutes=-1)
    assert (await ask(client.egypt, path)).json()["code"] == "not_begun"
    clock.forward(minutes=1)
    first, second = [(await ask(client.egypt, path)).json() for _ in range(2)]
    assert [(one["number"], one["minutes"]) for one in (first, second)] == [(1, 10), (2, 5)]
    assert (await ask(client.egypt, path)).json()["code"] == "replies_used"
    assert (await client.germany.post(f"{path}/replies/{first['id']}/withdraw")).status_code == 403
    assert (await client.egypt.post(f"{path}/replies/{first['id']}/withdraw")).status_code == 204
    assert (await client.egypt.post(f"{path}/replies/{first['id']}/withdraw")).status_code == 404
    assert (await ask(client.egypt, path)).json()["number"] == 1
    await ask(client.germany, path)
    told = [(one["party"]["code"], one["number"]) for one in (await client.anonymous.get(path)).json()["replies"]]
    assert told == [("EGY", 1), ("DEU", 1), ("EGY", 2)]


async def test_who_takes_part_no_more_is_off_the_list_with_its_replies_and_told(
    client: Client, clock: Clock, db_sessions: Any
) -> None:
    path = await begun(client, clock)
    await asked(client.opga, path, "EGY")
    assert (await ask(client.egypt, path)).status_code == 201
    party = "/forums/imrf-test/participants-list/EGY"
    tag = {"If-Match": (await client.opga.get(party)).headers["ETag"]}
    assert (await client.opga.delete(party, headers=tag)).status_code == 204
    shown = (await client.anonymous.get(path)).json()
    assert (shown["slots"], shown["replies"]) == ([], [])
    assert len(await audited(client, "reply.lose")) == 1
    mailbox = await deliver(db_sessions, clock)
    (letter,) = [one for one in mailbox.to("egypt@demo.example") if "no longer on the list" in subject(one)]
    assert "Meeting: " in words(letter)
    assert "Reason: " in words(letter)


async def test_others_have_two_one_or_none(client: Client, clock: Clock) -> None:
    path = await begun(client, clock)
    for code, most, refused in (
        ("PSE", 2, "replies_used"),
        ("VAT", 2, "replies_used"),
        ("ORG_EU", 1, "replies_used"),
        ("ORG_IOM", 0, "no_reply"),
    ):
        answers = [await ask(client.opga, path, code) for _ in range(most + 1)]
        assert [answer.status_code for answer in answers] == [201] * most + [409]
        assert answers[-1].json()["code"] == refused


async def test_replies_and_statements_are_made_one_after_the_other(client: Client, clock: Clock) -> None:
    path = await begun(client, clock)
    one = f"{path}/replies/{(await ask(client.egypt, path)).json()['id']}"
    speaker = f"{path}/inscriptions/{(await asked(client.opga, path, 'DEU'))['id']}"
    assert (await client.egypt.post(f"{one}/begin")).status_code == 403
    assert (await client.opga.post(f"{one}/end")).json()["code"] == "not_speaking"
    assert (await client.opga.post(f"{speaker}/begin")).status_code == 200
    assert (await client.opga.post(f"{one}/begin")).json()["code"] == "speaking"
    assert (await client.opga.post(f"{speaker}/end")).status_code == 200
    assert (await client.opga.post(f"{one}/begin")).json()["spoke_from"] is not None
    assert (await client.egypt.post(f"{one}/withdraw")).json()["code"] == "spoken"
    clock.forward(minutes=9)
    ended = (await client.opga.post(f"{one}/end")).json()
    assert (ended["spoke_from"], ended["spoke_until"]) == ("2026-05-07T15:30:00Z", "2026-05-07T15:39:00Z")


async def test_what_was_noted_last_of_a_reply_by_mistake_is_undone(client: Client, clock: Clock) -> None:
    path = await begun(client, clock)
    one, two = [f"{path}/replies/{(await ask(client.egypt, path)).json()['id']}" for _ in range(2)]

    async def undo(reply: str, act: str, caller: httpx.AsyncClient = client.opga) -> int | str:
        answer = await caller.post(f"{reply}/undo", json={"act": act})
        return answer.json().get("code", answer.status_code)

    assert await undo(one, "begin", client.egypt) == "not_permitted"
    assert await undo(one, "begin") == "not_the_last"
    for step in ("begin", "end"):
        assert (await client.opga.post(f"{one}/{step}")).status_code == 200
    assert await undo(one, "begin") == "not_the_last"
    assert (await client.opga.post(f"{two}/begin")).status_code == 200
    assert await undo(one, "end") == "speaking"
    assert await undo(two, "begin") == 200
    assert [await undo(one, act) for act in ("end", "begin")] == [200, 200]
    read = (await client.anonymous.get(path)).json()["replies"]
    assert [(reply["spoke_from"], reply["spoke_until"]) for reply in read] == [(None, None)] * 2
