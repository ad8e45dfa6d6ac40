"""Lists of speakers over HTTP: made, announced, asked for, opened by lot, read in their order."""

import hashlib
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from tests.mail import deliver
from tests.speakers import CLOSES, LATER, LISTS, OPENS, ask, asked, drawn, listed, made_list, shown
from tests.world import Client, Clock, announced, draft, edit, publish

MICROSECOND = timedelta(microseconds=1)


async def seed_of(client: Client) -> str:
    """Sealed in the database, as long as it is secret."""
    async with client.app.state.sessions() as db:
        clear, sealed = (await db.execute(text("SELECT seed, seed_sealed FROM speakers_list"))).one()
    assert clear is None
    return client.app.state.seal.open(sealed)


# Made and announced.


async def test_a_list_is_of_the_general_debate_and_unseen_before_it_is_announced(client: Client) -> None:
    await announced(client)
    made = await made_list(client, public=True)
    debate = await draft(client, "general_debate", 1)
    assert (made["meeting_id"], made["meeting_kind"], made["window_seconds"]) == (debate["id"], "general_debate", 60)
    assert (made["announced_at"], made["seed_sha256"], made["slots"]) == (None, None, [])
    path = f"{LISTS}/{made['id']}"
    for caller in (client.anonymous, client.egypt, client.auditor):
        assert (await caller.get(path)).status_code == 404
        assert (await caller.get(LISTS)).json() == {"items": []}
    assert (await ask(client.opga, path, "EGY")).json()["code"] == "not_announced"
    assert (await ask(client.egypt, path)).status_code == 404
    again = await client.opga.post(LISTS, json={"meeting_id": debate["id"]})
    assert (again.status_code, again.json()["code"]) == (409, "listed")
    told = await client.secretariat.post(f"{path}/announce")
    assert told.status_code == 200
    assert (await client.anonymous.get(path)).json()["seed_sha256"] == told.json()["seed_sha256"]
    assert (await client.opga.post(f"{path}/announce")).json()["code"] == "announced"


async def test_a_list_that_is_not_public_is_for_those_who_may_speak(client: Client) -> None:
    path = await listed(client)
    answers = {name: (await caller.get(path)).status_code for name, caller in client.callers.items()}
    read = {name for name, status in answers.items() if status == 200}
    office = {"opga", "opga2", "opga_identities", "opga_objections"}
    assert read == office | {"secretariat", "egypt", "germany"}
    assert len((await client.egypt.get(LISTS)).json()["items"]) == 1
    assert (await client.anonymous.get(LISTS)).json() == {"items": []}


async def test_the_list_of_a_meeting_that_is_not_open_is_never_public(client: Client) -> None:
    path = await listed(client, public=True)
    assert (await client.anonymous.get(path)).status_code == 200
    debate = await draft(client, "general_debate", 1)
    assert (await edit(client.opga, debate, access="unlisted")).status_code == 200
    assert (await client.anonymous.get(path)).status_code == 404
    other = await draft(client, "general_debate", 2)
    assert (await edit(client.opga, other, access="closed")).status_code == 200
    refused = await client.opga.post(LISTS, json={"meeting_id": other["id"], "public": True})
    assert (refused.status_code, refused.json()["errors"][0]["code"]) == (422, "not_open")


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"meeting_id": "0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f"}, "meeting_id"),
        ({"window_seconds": 3601}, "window_seconds"),
        ({"kind": "ordered"}, "kind"),
    ],
)
async def test_a_list_that_makes_no_sense_is_refused(client: Client, given: dict[str, Any], field: str) -> None:
    await announced(client)
    answer = await client.opga.post(LISTS, json=given)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)


# Asked for.


async def test_a_delegation_inscribes_itself_and_everybody_reads_the_order(client: Client, clock: Clock) -> None:
    path = await listed(client, public=True)
    clock.now = LATER
    first = await asked(client.germany, path, level="minister")
    # The draft's hours are not told.
    for caller in (client.anonymous, client.opga):
        assert [slot["expected_at"] for slot in (await caller.get(path)).json()["slots"]] == [None]
    await publish(client)
    moved = await draft(client, "general_debate", 1)
    assert (await edit(client.opga, moved, local_start="2026-05-07T11:45")).status_code == 200
    assert (first["arrival"], first["speaker_class"], first["state"]) == (1, "member_states", "requested")
    async with client.app.state.sessions() as db:  # it is reminded no more
        assert (await db.execute(text("SELECT step FROM submission"))).scalars().all() == ["speakers_list"]
    clock.forward(seconds=1)
    await asked(client.egypt, path, level="head_of_government")
    clock.forward(seconds=1)
    await asked(client.germany, path, level="minister", speaking="group", group_name="Group of Friends of Migration")
    read = (await client.anonymous.get(path)).json()
    told = [
        (s["number"], s["party"]["code"], s["level"], s["speaking"], s["minutes"], s["expected_at"])
        for s in read["slots"]
    ]
    assert told == [
        (1, "EGY", "head_of_government", "national", 3, "2026-05-07T15:30:00Z"),
        (2, "DEU", "minister", "group", 5, "2026-05-07T15:33:00Z"),
        (3, "DEU", "minister", "national", 3, "2026-05-07T15:38:00Z"),
    ]
    assert read["slots"][1]["group_name"] == "Group of Friends of Migration"
    assert "requested_by" not in str(read)
    assert "demo.example" not in str(read)


async def test_entities_with_their_own_authority_stand_where_it_says(client: Client, clock: Clock) -> None:
    path = await listed(client)
    clock.now = LATER
    for code, more in (
        ("ORG_IOM", {}),
        ("VAT", {"level": "head_of_state"}),
        ("ORG_EU", {}),
        ("PSE", {"speaking": "group", "group_name": "Group of Arab States"}),
        ("EGY", {}),
        ("PSE", {}),
    ):
        await asked(client.opga, path, code, **more)
        clock.forward(seconds=1)
    assert await shown(client.egypt, path) == ["PSE", "EGY", "PSE", "VAT", "ORG_EU", "ORG_IOM"]
    await asked(client.opga, path, "ORG_EU", speaking="group", group_name="The European Union", level="other")
    assert await shown(client.egypt, path) == ["PSE", "EGY", "PSE", "ORG_EU", "VAT", "ORG_EU", "ORG_IOM"]
    refused = await ask(client.opga, path, "VAT", speaking="group", group_name="Some")
    assert refused.json()["errors"][0]["code"] == "not_in_this_way"


async def test_what_cannot_be_asked_is_refused(client: Client, clock: Clock) -> None:
    path = await listed(client, public=True)
    clock.now = LATER
    await asked(client.egypt, path)
    cases = [
        (client.anonymous, None, {}, 401, "not_authenticated"),
        (client.auditor, None, {}, 403, "not_permitted"),
        (client.egypt, None, {}, 409, "inscribed"),
        (client.egypt, "DEU", {}, 422, "not_yours"),
        (client.ngo, None, {}, 422, "not_yours"),
        (client.opga, None, {}, 422, "unknown_party"),
        (client.opga, "XXX", {}, 422, "unknown_party"),
        (client.opga, "GROUP_WEOG", {}, 422, "unknown_party"),
        (client.germany, None, {"group_name": "G77"}, 422, "group_and_name"),
        (client.germany, None, {"speaking": "group"}, 422, "group_and_name"),
        (client.germany, None, {"level": "king"}, 422, "enum"),
    ]
    for caller, party, given, status, code in cases:
        answer = await ask(caller, path, party, **given)
        body = answer.json()
        told = body["errors"][0]["code"] if "errors" in body else body["code"]
        assert (answer.status_code, told) == (status, code), (party, given, answer.text)
    assert await shown(client.opga, path) == ["EGY"]


async def test_it_is_asked_for_between_its_deadlines_to_the_microsecond(client: Client, clock: Clock) -> None:
    path = await listed(client)
    clock.now = OPENS - MICROSECOND
    assert (await ask(client.egypt, path)).json()["code"] == "not_yet_open"
    assert (await ask(client.opga, path, "EGY")).json()["code"] == "not_open_yet"
    clock.now = OPENS
    await asked(client.egypt, path)
    clock.now = CLOSES - MICROSECOND
    await asked(client.germany, path)
    clock.now = CLOSES
    assert (await ask(client.germany, path, speaking="group", group_name="Some")).json()["code"] == "deadline_passed"
    await asked(client.opga, path, "KEN")
    assert await shown(client.egypt, path) == ["EGY", "DEU", "KEN"]


async def test_it_is_acknowledged_at_once(client: Client, clock: Clock, db_sessions) -> None:
    path = await listed(client)
    clock.now = LATER
    await asked(client.egypt, path, speaking="group", group_name="Group of Arab States")
    mailbox = await deliver(db_sessions, clock)
    (letter,) = mailbox.to("egypt@demo.example")
    words = letter.get_body(("plain",)).get_content()
    assert "Egypt" in letter["Subject"]
    for part in ("On behalf of: Group of Arab States", "Number of arrival: 1\n", f"/v1{path}\n", "24 March 2026"):
        assert part in words
    # The meeting is not published yet: by kind and number; who comes after the window has a slot.
    for part in ("Meeting: Plenary: general debate 1\n", "the list as it stands: 1\n", "opening window (1 minute)"):
        assert part in words
    assert "Begins:" not in words


async def test_a_mail_tells_no_slot_before_its_lot_and_the_published_hour(
    client: Client, clock: Clock, db_sessions
) -> None:
    await announced(client)
    await publish(client)
    path = f"{LISTS}/{(await made_list(client))['id']}"
    assert (await client.opga.post(f"{path}/announce")).status_code == 200
    await deliver(db_sessions, clock)
    clock.now = OPENS
    await asked(client.egypt, path)
    (letter,) = (await deliver(db_sessions, clock)).to("egypt@demo.example")
    words = letter.get_body(("plain",)).get_content()
    assert "Begins: Thursday, 7 May 2026, 11:30 (New York), 15:30 UTC\n" in words
    assert "Number on the list" not in words


# The opening.


async def test_the_first_window_is_ordered_by_a_lot_to_which_one_was_committed(client: Client, clock: Clock) -> None:
    path = await listed(client, public=True)
    digest = (await client.anonymous.get(path)).json()["seed_sha256"]
    codes = ["EGY", "DEU", "KEN", "MLT", "FRA", "MAR"]
    for number, code in enumerate(codes):
        clock.now = OPENS + timedelta(seconds=10 * number, microseconds=-1 if number == 6 else 0)
        await asked(client.opga, path, code)
    clock.now = OPENS + timedelta(seconds=60)
    await asked(client.opga, path, "GHA")  # one who came later
    await asked(client.opga, path, "BGD", level="head_of_state")
    # As long as it is secret, nobody is told an order.
    seed = await seed_of(client)
    for caller in client.callers.values():
        secret = await caller.get(path)
        assert seed not in secret.text
        slots = secret.json()["slots"]
        assert [slot["number"] for slot in slots] == [1, *[None] * 6, 8]
        assert [slot["party"]["code"] for slot in slots] == ["BGD", *sorted(codes), "GHA"]
    assert seed not in (await client.auditor.get("/audit?limit=200")).text
    assert seed not in (await client.opga.get(f"{LISTS}")).text
    # Drawn, anybody draws them again.
    answer = await drawn(client, clock, path)
    assert hashlib.sha256(answer["seed"].encode()).hexdigest() == digest
    joined = ",".join(sorted(codes))
    lots = {code: hashlib.sha256(f"{seed}\n{joined}\n{code}".encode()).hexdigest() for code in codes}
    expected = ["BGD", *sorted(codes, key=lots.__getitem__), "GHA"]
    assert await shown(client.anonymous, path) == expected
    assert (await client.anonymous.get(path)).json()["seed"] == seed
    assert (await client.opga.post(f"{path}/draw")).json()["code"] == "drawn"


async def test_lots_are_drawn_when_all_that_came_in_the_window_is_on_record(client: Client, clock: Clock) -> None:
    path = await listed(client)
    clock.now = OPENS + timedelta(seconds=90) - MICROSECOND
    assert (await client.opga.post(f"{path}/draw")).json()["code"] == "window_runs"
    assert (await client.egypt.post(f"{path}/draw")).status_code == 403
    clock.forward(microseconds=1)
    assert (await client.opga.post(f"{path}/draw")).status_code == 200
    # What was received in it and waited for longer would change the lots: it is asked anew.
    clock.now = OPENS + timedelta(seconds=59)
    assert (await ask(client.egypt, path)).json()["code"] == "drawn_meanwhile"
    clock.now = OPENS + timedelta(seconds=60)
    assert (await ask(client.egypt, path)).status_code == 201


async def test_a_list_announced_late_opens_as_it_is_announced(client: Client, clock: Clock) -> None:
    await announced(client)
    path = f"{LISTS}/{(await made_list(client))['id']}"
    clock.now = LATER
    assert (await client.opga.post(f"{path}/draw")).json()["code"] == "not_announced"
    await client.opga.post(f"{path}/announce")
    assert (await client.opga.get(path)).json()["opens_at"] == LATER.isoformat().replace("+00:00", "Z")
    overview = (await client.opga.get(LISTS)).json()["items"]
    assert [one["opens_at"] for one in overview] == [LATER.isoformat().replace("+00:00", "Z")]
    await asked(client.opga, path, "EGY")
    assert (await client.opga.get(path)).json()["slots"][0]["number"] is None
    clock.forward(seconds=90)
    assert (await client.opga.post(f"{path}/draw")).json()["slots"][0]["number"] == 1


async def test_a_list_takes_the_same_queries_however_long(client: Client, clock: Clock, count_queries) -> None:
    path = await listed(client, public=True)
    clock.now = LATER
    counts = []
    for codes in (["EGY"], ["DEU", "KEN", "MLT", "FRA"]):
        for code in codes:
            await asked(client.opga, path, code)
        for below in ("", "/record"):
            with count_queries() as queries:
                assert (await client.egypt.get(f"{path}{below}")).status_code == 200
            counts.append(len(queries))
    assert counts[:2] == counts[2:]
