"""Telling nominees: held until the Office has reviewed what they are told, and true when it is sent."""

from typing import Any

from tests.mail import deliver, words
from tests.slates import SLUG, STATES, eight, nominated, person, put, put_one, seats
from tests.world import Client, Clock, create_forum, publish

PATH = f"/forums/{SLUG}/co-chairs/notices"


async def waiting(client: Client, **params: Any) -> dict[str, Any]:
    answer = await client.opga2.get(PATH, params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def release(client: Client, version: int, **more: Any) -> Any:
    return await client.opga2.post(PATH, json={"version": version, **more})


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
    assert (notices["version"], len(notices["items"])) == (3, 9)
    assert ("GHA", "co_chair_thanked", 0) in told(notices)
    (egypt,) = [one for one in notices["items"] if one["state"]["code"] == "EGY"]
    assert egypt["subject"] == "Egypt: co-chair of a round table (Test forum)"
    assert "Representative: Amal Egy Example" in egypt["text"]
    assert f"/v1/forums/{SLUG}/nominations/{ids['EGY']}" in egypt["text"]
    arabic = next(one for one in (await waiting(client, lang="ar"))["items"] if one["state"]["code"] == "EGY")
    assert "\u2068مصر\u2069" in arabic["text"]
    assert (await deliver(db_sessions, clock)).messages == [], "nothing goes out before it is released"
    assert await status(client, ids["EGY"], client.egypt) == ("submitted", None)

    assert (await release(client, 2)).status_code == 412
    released = await release(client, 3, only=[ids["EGY"]])
    assert (released.status_code, released.json()) == (200, {"messages": 1})
    mailbox = await deliver(db_sessions, clock)
    (message,) = mailbox.messages
    assert (message["To"], message["Subject"]) == ("egypt@demo.example", egypt["subject"])
    assert "Egypt has been appointed to co-chair a round table." in words(message)
    assert await status(client, ids["EGY"], client.egypt) == ("appointed", 1)
    assert await status(client, ids["DEU"], client.germany) == ("submitted", None)

    assert (await release(client, 3)).json() == {"messages": 1}
    assert [message["To"] for message in (await deliver(db_sessions, clock)).messages] == ["germany@demo.example"]
    assert await status(client, spare) == ("thanked", None)
    assert (await waiting(client))["items"] == []
    again = await release(client, 3)
    assert (again.status_code, again.json()["code"]) == (409, "nothing_held")
    unknown = await release(client, 3, only=[spare])
    assert unknown.json()["errors"][0]["field"] == "only.0"


async def test_a_group_that_nominated_is_told_with_its_state(client: Client, clock: Clock, db_sessions: Any) -> None:
    await create_forum(client)
    await publish(client)
    answer = await client.african_group.post(f"/forums/{SLUG}/nominations", json={"state": "EGY"})
    await put_one(client, 1, "1/1", answer.json()["id"])
    assert told(await waiting(client)) == [("EGY", "co_chair_appointed", 2)]
    await release(client, 2)
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
    assert len((await waiting(client))["items"]) == 2
    # Held: what changes before the release is not told at all.
    await put_one(client, 2, "1/2", None, reason="There is a new government")
    assert told(await waiting(client)) == [("EGY", "co_chair_appointed", 1)]
    assert (await release(client, 3)).json() == {"messages": 1}
    # Released but not sent yet.
    gone = await client.egypt.delete(f"/forums/{SLUG}/nominations/{ids['EGY']}", headers={"If-Match": '"2"'})
    assert gone.status_code == 200, gone.text
    assert (await deliver(db_sessions, clock)).messages == []


async def test_whoever_is_appointed_once_more_is_told_once_more(
    client: Client, clock: Clock, db_sessions: Any
) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, "EGY", "DEU"))
    await release(client, 2)
    await deliver(db_sessions, clock)
    moved = await put_one(client, 2, "2/1", ids["EGY"])
    assert moved.status_code == 200
    assert told(await waiting(client)) == [("EGY", "co_chair_appointed", 1)]
    assert await status(client, ids["EGY"], client.egypt) == ("submitted", None)
