"""What becomes of places on a list: other levels, exchanges, withdrawals; absent, begun, ended; the times."""

from typing import Any

import httpx
from sqlalchemy import text

from tests.mail import deliver, subject, words
from tests.speakers import LATER, OPENS, ask, asked, drawn, listed, shown
from tests.world import Client, Clock, publish

DEBATE = OPENS.replace(month=5, day=7, hour=15, minute=30)  # its first part begins


async def filled(client: Client, clock: Clock, *codes: str) -> tuple[str, dict[str, dict[str, Any]]]:
    """A list with its lots drawn, and ministers of these States, a second after each other."""
    path = await listed(client, public=True)
    await drawn(client, clock, path)
    clock.now = LATER
    found = {}
    for code in codes:
        clock.forward(seconds=1)
        found[code] = await asked(client.opga, path, code)
    clock.forward(seconds=1)
    return path, found


async def change(
    caller: httpx.AsyncClient, path: str, one: dict[str, Any], level: str, version: int = 1
) -> httpx.Response:
    head = {"If-Match": f'"{version}"'}
    return await caller.patch(f"{path}/inscriptions/{one['id']}", json={"level": level}, headers=head)


async def call(caller: httpx.AsyncClient, path: str, one: dict[str, Any], what: str) -> httpx.Response:
    return await caller.post(f"{path}/inscriptions/{one['id']}/{what}")


async def test_another_level_moves_a_speaker_to_its_next_available_slot(client: Client, clock: Clock) -> None:
    path, found = await filled(client, clock, "EGY", "DEU", "KEN")
    refused = await change(client.germany, path, found["EGY"], "head_of_state")
    assert (refused.status_code, refused.json()["code"]) == (403, "not_yours")
    assert (await change(client.egypt, path, found["EGY"], "minister")).json()["code"] == "same_level"
    up = await change(client.egypt, path, found["EGY"], "head_of_state")
    assert (up.json()["arrival"], up.json()["placed_arrival"]) == (1, 4)
    assert (await change(client.egypt, path, found["EGY"], "minister")).status_code == 412
    await asked(client.opga, path, "FRA", level="head_of_state")
    assert await shown(client.anonymous, path) == ["EGY", "FRA", "DEU", "KEN"]
    clock.forward(seconds=1)
    assert (await change(client.egypt, path, found["EGY"], "minister", 2)).status_code == 200
    assert await shown(client.anonymous, path) == ["FRA", "DEU", "KEN", "EGY"]


async def test_a_withdrawal_is_for_good_and_another_may_be_asked_for(client: Client, clock: Clock) -> None:
    path, found = await filled(client, clock, "EGY", "DEU")
    one = f"{path}/inscriptions/{found['EGY']['id']}"
    assert (await client.egypt.delete(one)).status_code == 428
    assert (await client.germany.delete(one, headers={"If-Match": '"1"'})).status_code == 403
    gone = await client.egypt.delete(one, headers={"If-Match": '"1"'})
    assert (gone.status_code, gone.json()["state"]) == (200, "withdrawn")
    assert (await client.egypt.delete(one, headers={"If-Match": '"2"'})).status_code == 404
    assert (await change(client.egypt, path, found["EGY"], "other", 2)).status_code == 404
    assert await shown(client.anonymous, path) == ["DEU"]
    clock.forward(seconds=1)
    await asked(client.egypt, path)
    assert await shown(client.anonymous, path) == ["DEU", "EGY"]


async def test_withdrawing_after_the_window_changes_no_lot(client: Client, clock: Clock) -> None:
    path = await listed(client, public=True)
    clock.now = OPENS
    found = {code: await asked(client.opga, path, code) for code in ("EGY", "DEU", "KEN", "FRA", "MLT", "GHA")}
    before = [slot["party"]["code"] for slot in (await drawn(client, clock, path))["slots"]]
    for code in before[:3]:
        one = f"{path}/inscriptions/{found[code]['id']}"
        assert (await client.opga.delete(one, headers={"If-Match": '"1"'})).status_code == 200
        before.remove(code)
        assert await shown(client.anonymous, path) == before


async def test_slots_are_exchanged_once_both_agree(client: Client, clock: Clock, db_sessions) -> None:
    path, found = await filled(client, clock, "EGY", "KEN", "DEU")
    await deliver(db_sessions, clock)
    ids = {"own": found["EGY"]["id"], "other": found["DEU"]["id"]}
    assert (await client.opga.post(f"{path}/exchanges", json=ids)).status_code == 403  # they shuffle nobody
    assert (await client.germany.post(f"{path}/exchanges", json=ids)).json()["code"] == "not_yours"
    proposed = await client.egypt.post(f"{path}/exchanges", json=ids)
    assert proposed.status_code == 201, proposed.text
    assert (await client.egypt.post(f"{path}/exchanges", json=ids)).json()["code"] == "proposed"
    assert await shown(client.anonymous, path) == ["EGY", "KEN", "DEU"]
    (letter,) = (await deliver(db_sessions, clock)).to("germany@demo.example")
    assert "Egypt proposes to exchange its slot" in letter.get_body(("plain",)).get_content()
    one = f"{path}/exchanges/{proposed.json()['id']}"
    refused = await client.egypt.post(f"{one}/confirm")
    assert (refused.status_code, refused.json()["code"]) == (403, "not_yours")
    agreed = await client.germany.post(f"{one}/confirm")
    assert agreed.status_code == 200
    assert agreed.json()["confirmed_at"] is not None
    assert await shown(client.anonymous, path) == ["DEU", "KEN", "EGY"]
    (letter,) = (await deliver(db_sessions, clock)).messages
    told = words(letter)
    assert (letter["To"], "Germany has agreed to exchange its slot" in told) == ("egypt@demo.example", True)
    assert "Meeting: Plenary: general debate 1\n" in told
    assert "Slot of Egypt as the list stands: 3\n" in told
    for step in ("confirm", "end"):
        assert (await client.germany.post(f"{one}/{step}")).json()["code"] == "confirmed"
    assert (await client.germany.get(f"{path}/exchanges")).json()["items"] == [agreed.json()]
    assert len((await client.secretariat.get(f"{path}/exchanges")).json()["items"]) == 1
    # A change of level, or a withdrawal, ends it.
    assert (await change(client.germany, path, found["DEU"], "other")).status_code == 200
    assert await shown(client.anonymous, path) == ["EGY", "KEN", "DEU"]
    assert (await client.egypt.get(f"{path}/exchanges")).json()["items"][0]["ended_at"] is not None
    (letter,) = (await deliver(db_sessions, clock)).messages
    assert letter["To"] == "egypt@demo.example"
    assert "between Egypt and Germany does not take place, or counts no more" in words(letter)


async def test_an_exchange_is_declined_or_taken_back(client: Client, clock: Clock, db_sessions) -> None:
    path, found = await filled(client, clock, "EGY", "DEU", "KEN")
    ids = {"own": found["EGY"]["id"], "other": found["DEU"]["id"]}
    await deliver(db_sessions, clock)
    for caller in (client.egypt, client.germany):
        one = f"{path}/exchanges/{(await client.egypt.post(f'{path}/exchanges', json=ids)).json()['id']}"
        assert (await caller.post(f"{one}/end")).status_code == 204
        assert (await client.germany.post(f"{one}/confirm")).status_code == 404
        (letter,) = (await deliver(db_sessions, clock)).messages  # that it was proposed is true no more
        other = "germany" if caller is client.egypt else "egypt"
        assert (letter["To"], "has ended" in subject(letter)) == (f"{other}@demo.example", True)
    same = await client.egypt.post(f"{path}/exchanges", json={**ids, "other": ids["own"]})
    assert same.json()["errors"][0]["code"] == "same_slot"
    others = await client.egypt.post(f"{path}/exchanges", json={**ids, "other": found["KEN"]["id"]})
    one = f"{path}/exchanges/{others.json()['id']}"
    assert (await client.germany.post(f"{one}/end")).status_code == 404  # not of its parties: not there
    assert (await client.germany.get(f"{path}/exchanges")).json()["items"][-1]["id"] != others.json()["id"]


async def test_nothing_is_exchanged_before_the_lots_are_drawn(client: Client, clock: Clock) -> None:
    path = await listed(client)
    clock.now = OPENS
    ids = {"own": (await asked(client.egypt, path))["id"], "other": (await asked(client.germany, path))["id"]}
    assert (await client.egypt.post(f"{path}/exchanges", json=ids)).json()["code"] == "not_drawn"


async def test_speakers_are_called_absent_ones_again_at_the_end(client: Client, clock: Clock) -> None:
    path, found = await filled(client, clock, "EGY", "DEU", "KEN", "FRA")
    await publish(client)
    clock.now = DEBATE
    assert (await call(client.egypt, path, found["EGY"], "begin")).status_code == 403
    assert (await call(client.opga, path, found["EGY"], "absent")).status_code == 200
    assert (await call(client.opga, path, found["EGY"], "absent")).json()["code"] == "absent"
    assert (await call(client.opga, path, found["DEU"], "end")).json()["code"] == "not_speaking"
    assert (await call(client.secretariat, path, found["DEU"], "begin")).status_code == 200
    assert (await call(client.opga, path, found["KEN"], "begin")).json()["code"] == "speaking"
    assert await shown(client.anonymous, path) == ["DEU", "KEN", "FRA", "EGY"]
    clock.forward(minutes=6)
    assert (await call(client.opga, path, found["DEU"], "end")).status_code == 200
    for what in ("begin", "absent"):
        assert (await call(client.opga, path, found["DEU"], what)).json()["code"] == "spoken"
    assert (await change(client.germany, path, found["DEU"], "other", 3)).json()["code"] == "spoken"
    # At half the pace, the others' times follow.
    slots = (await client.anonymous.get(path)).json()["slots"]
    told = [(s["party"]["code"], s["absent"], s["expected_at"][11:16]) for s in slots]
    assert told == [
        ("DEU", False, "15:30"),
        ("KEN", False, "15:36"),
        ("FRA", False, "15:42"),
        ("EGY", True, "15:48"),
    ]
    await call(client.opga, path, found["EGY"], "begin")
    assert await shown(client.anonymous, path) == ["DEU", "EGY", "KEN", "FRA"]


async def test_what_happened_is_kept_in_its_order(client: Client, clock: Clock) -> None:
    path, found = await filled(client, clock, "EGY")
    await change(client.egypt, path, found["EGY"], "other")
    await call(client.opga, path, found["EGY"], "begin")
    assert (await ask(client.germany, path)).json()["arrival"] == 4
    audit = (await client.auditor.get("/forums/imrf-test/audit?limit=200")).json()["items"]
    acts = {entry["act"] for entry in audit if entry["act"].startswith("speaker")}
    assert acts == {
        "speakers_list.make",
        "speakers_list.announce",
        "speakers_list.draw",
        "speaker.inscribe",
        "speaker.change_level",
        "speaker.begin",
    }


async def test_slots_are_exchanged_with_another_party_of_the_class(client: Client, clock: Clock) -> None:
    path, found = await filled(client, clock, "EGY", "ORG_IOM")
    group = await asked(client.egypt, path, speaking="group", group_name="Some Group")
    ids = {"own": found["EGY"]["id"], "other": group["id"]}
    own = await client.egypt.post(f"{path}/exchanges", json=ids)
    assert (own.status_code, own.json()["errors"][0]["code"]) == (422, "own_slot")
    other = await client.egypt.post(f"{path}/exchanges", json={**ids, "other": found["ORG_IOM"]["id"]})
    assert (other.status_code, other.json()["code"]) == (409, "other_class")


async def test_nobody_is_called_before_the_meeting_nor_inscribed_for_a_cancelled_one(
    client: Client, clock: Clock
) -> None:
    path, found = await filled(client, clock, "EGY")
    await publish(client)
    for what in ("begin", "absent"):
        assert (await call(client.opga, path, found["EGY"], what)).json()["code"] == "not_begun"
    async with client.app.state.sessions() as db, db.begin():
        await db.execute(text("UPDATE meeting SET status = 'cancelled' WHERE kind = 'general_debate'"))
    assert (await ask(client.germany, path)).json()["code"] == "not_held"
