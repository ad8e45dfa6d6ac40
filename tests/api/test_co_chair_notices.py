"""Telling nominees: held until the Office has reviewed what they are told, and true when it is sent."""

from typing import Any

from tests.mail import deliver, words
from tests.slates import SLUG, STATES, eight, nominated, person, put, put_one, seats
from tests.world import Client, Clock, create_forum, publish

PATH = f"/forums/{SLUG}/co-chairs/notices"
REASON = "There is a new government"


async def waiting(client: Client, **params: Any) -> dict[str, Any]:
    answer = await client.opga2.get(PATH, params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def release(client: Client, reviewed: str | None = None, **more: Any) -> Any:
    """Of what waits now, unless another review is named."""
    digest = reviewed or (await waiting(client))["reviewed"]
    return await client.opga2.post(PATH, json={"reviewed": digest, **more})


async def status(client: Client, nomination: str, caller: Any = None) -> tuple[str, int | None]:
    one = (await (caller or client.opga).get(f"/forums/{SLUG}/nominations/{nomination}")).json()
    return one["status"], one["table"]


def told(notices: dict[str, Any]) -> list[tuple[str, str, int]]:
    return [(one["state"]["code"], one["kind"], one["accounts"]) for one in notices["items"]]


async def test_those_appointed_and_those_not_are_told_after_a_review(
    client: Client, clock: Clock, db_sessions: Any
) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    spare = await nominated(client, "GHA", **person("GHA"))
    await put(client, 1, seats(ids, *STATES[:7], None))
    notices = await waiting(client)
    # As long as a seat is vacant nobody is told that they are not appointed. Of two States there are accounts.
    assert told(notices) == [
        (state, "co_chair_appointed", 1 if state in ("DEU", "EGY") else 0) for state in sorted(STATES[:7])
    ]
    await put_one(client, 2, "4/2", ids["PHL"])
    notices = await waiting(client)
    assert len(notices["items"]) == 9
    assert ("GHA", "co_chair_thanked", 0) in told(notices)
    (egypt,) = [one for one in notices["items"] if one["state"]["code"] == "EGY"]
    assert egypt["subject"] == "Egypt: co-chair of a round table (Test forum)"
    assert "Representative: Amal Egy Example" in egypt["text"]
    assert f"/v1/forums/{SLUG}/nominations/{ids['EGY']}" in egypt["text"]
    arabic = next(one for one in (await waiting(client, lang="ar"))["items"] if one["state"]["code"] == "EGY")
    assert "\u2068مصر\u2069" in arabic["text"]
    assert (await deliver(db_sessions, clock)).messages == [], "nothing goes out before it is released"
    assert await status(client, ids["EGY"], client.egypt) == ("submitted", None)

    assert (await release(client, "0f" * 32)).status_code == 412
    released = await release(client, only=[ids["EGY"]])
    assert (released.status_code, released.json()) == (200, {"messages": 1})
    mailbox = await deliver(db_sessions, clock)
    (message,) = mailbox.messages
    assert (message["To"], message["Subject"]) == ("egypt@demo.example", egypt["subject"])
    assert "Egypt has been appointed to co-chair a round table." in words(message)
    assert await status(client, ids["EGY"], client.egypt) == ("appointed", 1)
    assert await status(client, ids["DEU"], client.germany) == ("submitted", None)

    assert (await release(client)).json() == {"messages": 1}
    assert [message["To"] for message in (await deliver(db_sessions, clock)).messages] == ["germany@demo.example"]
    assert await status(client, spare) == ("thanked", None)
    assert (await waiting(client))["items"] == []
    again = await release(client)
    assert (again.status_code, again.json()["code"]) == (409, "nothing_to_tell")


async def test_a_group_that_nominated_is_told_with_its_state(client: Client, clock: Clock, db_sessions: Any) -> None:
    await create_forum(client)
    await publish(client)
    answer = await client.african_group.post(f"/forums/{SLUG}/nominations", json={"state": "EGY"})
    await put_one(client, 1, "1/1", answer.json()["id"])
    assert told(await waiting(client)) == [("EGY", "co_chair_appointed", 2)]
    await release(client)
    mailbox = await deliver(db_sessions, clock)
    assert sorted(message["To"] for message in mailbox.messages) == [
        "african-group@demo.example",
        "egypt@demo.example",
    ]
    assert all("Please name your representative." in words(message) for message in mailbox.messages)


async def test_what_is_not_true_any_more_is_not_sent(client: Client, clock: Clock, db_sessions: Any) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, "EGY", "DEU"))
    reviewed = await waiting(client)
    assert len(reviewed["items"]) == 2
    # What changed after the review is reviewed again.
    await put_one(client, 2, "1/2", None, reason=REASON)
    assert (await release(client, reviewed["reviewed"])).status_code == 412
    assert told(await waiting(client)) == [("EGY", "co_chair_appointed", 1)]
    unknown = await release(client, only=[ids["DEU"]])
    assert unknown.json()["errors"][0]["field"] == "only.0"
    assert (await release(client)).json() == {"messages": 1}
    # Released but not sent yet.
    gone = await client.egypt.delete(f"/forums/{SLUG}/nominations/{ids['EGY']}", headers={"If-Match": '"2"'})
    assert gone.status_code == 200, gone.text
    assert (await deliver(db_sessions, clock)).messages == []


async def test_a_move_before_the_mail_left_is_told_once_as_it_is(
    client: Client, clock: Clock, db_sessions: Any
) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, "EGY"))
    await release(client)
    moved = seats(ids, None, None, "EGY")
    assert (await put(client, 2, moved)).status_code == 200
    assert (await deliver(db_sessions, clock)).messages == []
    # Egypt was told of the first table, and reads of the second once it is told.
    assert await status(client, ids["EGY"], client.egypt) == ("appointed", None)
    await release(client)
    (message,) = (await deliver(db_sessions, clock)).messages
    assert "Round table: Round table 2" in words(message)
    assert await status(client, ids["EGY"], client.egypt) == ("appointed", 2)


async def test_an_appointment_that_ends_is_told_like_one_that_begins(
    client: Client, clock: Clock, db_sessions: Any
) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, "EGY", "DEU"))
    await release(client)
    await deliver(db_sessions, clock)
    await put_one(client, 2, "1/1", None, reason=REASON)
    assert await status(client, ids["EGY"], client.egypt) == ("appointed", None), "until it is told otherwise"
    assert told(await waiting(client)) == [("EGY", "co_chair_lapsed", 1)]
    await release(client)
    (message,) = (await deliver(db_sessions, clock)).messages
    assert "The appointment of Egypt to co-chair a round table has ended." in words(message)
    assert await status(client, ids["EGY"], client.egypt) == ("submitted", None)
    assert (await waiting(client))["items"] == []


async def test_a_state_that_was_thanked_reads_of_a_seat_once_it_is_told(
    client: Client, clock: Clock, db_sessions: Any
) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    spare = await nominated(client, "GHA", **person("GHA"))
    await put(client, 1, seats({**ids, "GHA": spare}, "GHA", *STATES[1:]))
    assert ("EGY", "co_chair_thanked", 1) in told(await waiting(client))
    await release(client)
    assert await status(client, ids["EGY"], client.egypt) == ("thanked", None)
    await put_one(client, 2, "1/1", ids["EGY"], reason=REASON)
    assert await status(client, ids["EGY"], client.egypt) == ("thanked", None)
    listed = await client.egypt.get(f"/forums/{SLUG}/nominations", params={"status": "appointed"})
    assert listed.json()["items"] == []
    await release(client)
    assert await status(client, ids["EGY"], client.egypt) == ("appointed", 1)


async def test_one_state_is_thanked_once_and_not_at_all_with_a_seat(client: Client) -> None:
    await create_forum(client)
    ids = await eight(client)
    await nominated(client, "EGY", person={"name": "Ola Example"})
    for name in ("Ola Example", "Noor Example"):
        await nominated(client, "GHA", person={"name": name})
    await put(client, 1, seats(ids, *STATES))
    thanked = [state for state, kind, _ in told(await waiting(client)) if kind == "co_chair_thanked"]
    assert thanked == ["GHA"]
    await release(client)
    listed = await client.opga.get(f"/forums/{SLUG}/nominations", params={"state": "GHA"})
    assert [one["status"] for one in listed.json()["items"]] == ["thanked"] * 2
    assert (await waiting(client))["items"] == []
    # Who is nominated later is told too.
    await nominated(client, "RWA")
    assert told(await waiting(client)) == [("RWA", "co_chair_thanked", 0)]


async def test_who_acts_for_a_state_no_more_is_not_told(client: Client, clock: Clock, db_sessions: Any) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, "EGY", "DEU"))
    grants = (await client.admin.get("/grants", params={"limit": 200})).json()["items"]
    of = {one["party"]: one["id"] for one in grants if one["role"] == "delegation"}
    assert (await client.admin.delete(f"/grants/{of['EGY']}")).status_code == 204
    assert told(await waiting(client)) == [("DEU", "co_chair_appointed", 1), ("EGY", "co_chair_appointed", 0)]
    assert (await release(client)).json() == {"messages": 1}
    assert (await client.admin.delete(f"/grants/{of['DEU']}")).status_code == 204
    mailed = (await deliver(db_sessions, clock)).messages
    assert [message["To"] for message in mailed if "co-chair" in message["Subject"]] == []
