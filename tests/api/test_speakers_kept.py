"""Lists of speakers as they are kept: who speaks by name, what was noted by mistake, who else reads and speaks."""

from typing import Any

import httpx
import pytest
from sqlalchemy import text

from tests.organizations import audited, registered
from tests.registrations import confirm_claim, done, nominated
from tests.sheets import same_rows
from tests.speakers import LATER, LISTS, OPENS, ask, asked, drawn, listed, made_list, shown
from tests.world import Client, Clock, announced, draft, publish

DEBATE = OPENS.replace(month=5, day=7, hour=15, minute=30)


async def edit(
    caller: httpx.AsyncClient, path: str, one: dict[str, Any], version: int | None = 1, **changes: Any
) -> httpx.Response:
    head = {} if version is None else {"If-Match": f'"{version}"'}
    return await caller.patch(f"{path}/inscriptions/{one['id']}", json=changes, headers=head)


async def speakers(caller: httpx.AsyncClient, path: str) -> list[dict[str, Any] | None]:
    return [slot["speaker"] for slot in (await caller.get(path)).json()["slots"]]


# Who speaks.


async def test_the_list_names_who_speaks_and_tells_nothing_else_of_them(client: Client, clock: Clock) -> None:
    path = await listed(client, public=True)
    amal = (await nominated(client.egypt, own_name="أمل مثال", title="H.E. Ms.", gender="f", origin="ministry"))["id"]
    bo = (await nominated(client.germany, "Bo Example"))["id"]
    rows = {}
    async with client.app.state.sessions() as db:
        for row in await db.execute(text("SELECT id, person_id FROM registration")):
            rows[str(row.id)] = str(row.person_id)
    clock.now = LATER
    for caller, wrong in ((client.egypt, bo), (client.egypt, rows[amal]), (client.opga, bo)):
        answer = await ask(caller, path, "EGY", registration_id=wrong)
        assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "unknown_registration")
    one = await asked(client.egypt, path, registration_id=amal)
    two = await asked(client.germany, path)
    assert (one["person_id"], two["person_id"]) == (rows[amal], None)
    assert await speakers(client.anonymous, path) == [{"name": "Amal Example", "title": "H.E. Ms."}, None]
    public = (await client.anonymous.get(path)).text + (await client.anonymous.get(f"{path}/record")).text
    for secret in (rows[amal], "أمل", "ministry", "not_stated", '"f"'):
        assert secret not in public
    # Another one later, by the party or who keeps the list; its place stays.
    assert (await edit(client.germany, path, two, None, registration_id=bo)).status_code == 428
    assert (await edit(client.germany, path, two, 2, registration_id=bo)).status_code == 412
    assert (await edit(client.egypt, path, two, registration_id=amal)).status_code == 403
    assert (await edit(client.germany, path, two, registration_id=amal)).status_code == 422
    named = await edit(client.germany, path, two, registration_id=bo)
    assert (named.json()["person_id"], named.json()["placed_arrival"]) == (rows[bo], 2)
    assert await speakers(client.anonymous, path) == [
        {"name": "Amal Example", "title": "H.E. Ms."},
        {"name": "Bo Example", "title": None},
    ]
    assert (await edit(client.opga, path, two, 2, registration_id=None)).json()["person_id"] is None
    audit = (await client.auditor.get("/forums/imrf-test/audit?limit=200")).json()["items"]
    details = [entry["details"]["person_id"] for entry in audit if entry["act"] == "speaker.change"]
    assert sorted(details, key=str) == sorted([rows[bo], None], key=str)
    # A name that is withheld is withheld here too.
    head = {"If-Match": '"1"'}
    assert (await client.opga.delete(f"/persons/{rows[amal]}", headers=head)).status_code == 204
    assert await speakers(client.anonymous, path) == [None, None]


async def test_another_level_and_another_person_at_once(client: Client, clock: Clock) -> None:
    path = await listed(client, public=True)
    registration = (await nominated(client.egypt))["id"]
    async with client.app.state.sessions() as db:
        person = str((await db.execute(text("SELECT person_id FROM registration"))).scalar_one())
    await drawn(client, clock, path)
    one = await asked(client.egypt, path)
    assert (await edit(client.egypt, path, one)).status_code == 422
    changed = (await edit(client.egypt, path, one, level="other", registration_id=registration)).json()
    told = [changed[name] for name in ("level", "person_id", "placed_arrival", "version")]
    assert told == ["other", person, 2, 2]


# Noted by mistake.


async def test_what_was_noted_last_by_mistake_is_undone(client: Client, clock: Clock) -> None:
    path = await listed(client, public=True)
    await drawn(client, clock, path)
    found = {code: await asked(client.opga, path, code) for code in ("EGY", "DEU")}
    clock.now = DEBATE

    async def call(code: str, what: str, **body: str) -> int | str:
        one = f"{path}/inscriptions/{found[code]['id']}/{what}"
        answer = await client.opga.post(one, json=body) if body else await client.opga.post(one)
        return answer.json().get("code", 200)

    refused = await client.egypt.post(f"{path}/inscriptions/{found['EGY']['id']}/undo", json={"act": "absent"})
    assert refused.status_code == 403
    assert await call("EGY", "undo", act="absent") == "not_the_last"
    assert await call("EGY", "absent") == 200
    assert await shown(client.anonymous, path) == ["DEU", "EGY"]
    assert await call("EGY", "undo", act="begin") == "not_the_last"
    assert await call("EGY", "undo", act="absent") == 200
    assert await call("EGY", "undo", act="absent") == "not_the_last"  # the other keeper's
    assert await shown(client.anonymous, path) == ["EGY", "DEU"]
    assert await call("EGY", "begin") == 200
    assert await call("EGY", "undo", act="begin") == 200
    assert await call("EGY", "begin") == 200
    assert await call("EGY", "end") == 200
    assert await call("DEU", "begin") == 200
    assert await call("EGY", "undo", act="end") == "speaking"
    assert await call("DEU", "undo", act="begin") == 200
    assert await call("EGY", "undo", act="end") == 200
    assert await call("DEU", "begin") == "speaking"
    slots = (await client.anonymous.get(path)).json()["slots"]
    assert [(slot["spoke_from"], slot["spoke_until"]) for slot in slots] == [
        ("2026-05-07T15:30:00Z", None),
        (None, None),
    ]
    audit = (await client.auditor.get("/forums/imrf-test/audit?limit=200")).json()["items"]
    undone = [entry["details"]["undone"] for entry in audit if entry["act"] == "speaker.undo"]
    assert sorted(undone) == ["absent", "begin", "begin", "end"]
    async with client.app.state.sessions() as db:
        events = await db.execute(text("SELECT act FROM inscription_event ORDER BY number"))
    acts = "inscribe inscribe absent undo begin undo begin end begin undo undo"
    assert " ".join(events.scalars()) == acts
    answer = await client.opga.post(f"{path}/inscriptions/{found['EGY']['id']}/undo", json={"act": "withdraw"})
    assert answer.status_code == 422


# The list itself.


async def test_a_list_is_made_public_or_not_and_its_window_set_before_it_is_announced(
    client: Client, clock: Clock
) -> None:
    await announced(client)
    path = f"{LISTS}/{(await made_list(client))['id']}"

    async def change(version: str, caller: httpx.AsyncClient = client.opga, **changes: Any) -> httpx.Response:
        return await caller.patch(path, json=changes, headers={"If-Match": version})

    tag = (await client.opga.get(path)).headers["etag"]
    first = await change(tag, window_seconds=120, public=True)
    assert (first.status_code, first.json()["window_seconds"], first.headers["etag"]) == (200, 120, '"2"')
    assert (await change(tag, public=False)).status_code == 412
    assert (await change('"2"', client.egypt, public=False)).status_code == 403
    assert (await client.opga.patch(path, json={"public": False})).status_code == 428
    assert (await change('"2"')).status_code == 422
    assert (await client.anonymous.get(path)).status_code == 404  # not announced yet
    assert (await client.opga.post(f"{path}/announce")).status_code == 200
    assert (await client.anonymous.get(path)).status_code == 200
    assert (await change('"3"', window_seconds=0)).json()["code"] == "announced"
    assert (await change('"3"', public=False)).json()["public"] is False
    assert (await client.anonymous.get(path)).status_code == 404
    clock.now = LATER
    await drawn(client, clock, path)
    assert (await change('"5"', public=True)).status_code == 200
    audit = (await client.auditor.get("/forums/imrf-test/audit?limit=200")).json()["items"]
    details = [entry["details"] for entry in audit if entry["act"] == "speakers_list.update"]
    made = [{"public": False}, {"public": True}, {"public": True, "window_seconds": 120}]
    assert sorted(details, key=str) == sorted(made, key=str)


@pytest.mark.parametrize("access", ["closed", "unlisted"])
async def test_the_list_of_a_meeting_that_is_not_open_is_not_made_public(client: Client, access: str) -> None:
    await announced(client)
    made = await made_list(client)
    meeting = f"/forums/imrf-test/meetings/{made['meeting_id']}"
    head = {"If-Match": '"1"'}
    assert (await client.opga.patch(meeting, json={"access": access}, headers=head)).status_code == 200
    answer = await client.opga.patch(f"{LISTS}/{made['id']}", json={"public": True}, headers=head)
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "not_open")


async def test_a_list_made_by_mistake_is_refused_or_deleted_while_nobody_has_asked(
    client: Client, clock: Clock
) -> None:
    path = await listed(client)
    table, part = await draft(client, "round_table", 1), await draft(client, "general_debate", 2)
    answer = await client.opga.post(LISTS, json={"meeting_id": table["id"]})
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "speakers_selected")
    assert (await client.opga.post(LISTS, json={"meeting_id": part["id"]})).json()["code"] == "listed"
    assert (await client.opga.delete(path)).status_code == 428
    assert (await client.opga.delete(path, headers={"If-Match": '"1"'})).status_code == 412
    assert (await client.egypt.delete(path, headers={"If-Match": '"2"'})).status_code == 403
    assert (await client.opga.delete(path, headers={"If-Match": '"2"'})).status_code == 204
    assert (await client.opga.get(path)).status_code == 404
    again = f"{LISTS}/{(await made_list(client))['id']}"
    clock.now = LATER
    await client.opga.post(f"{again}/announce")
    await asked(client.egypt, again)
    assert (await client.opga.delete(again, headers={"If-Match": '"2"'})).json()["code"] == "asked"


# Stakeholders.


async def test_whoever_came_by_registration_alone_speaks_once_that_is_confirmed(client: Client, clock: Clock) -> None:
    path = await listed(client, public=True)
    organization = await registered(client.ngo, ecosoc_status="roster")
    clock.now = LATER
    refused = await ask(client.ngo, path, level="other")
    assert refused.json()["errors"][0]["code"] == "not_yours"
    await confirm_claim(client, organization, ecosoc=True)
    person = await nominated(client.ngo)
    await done(client.ngo, person, "confirm")
    made = await asked(client.ngo, path, level="other")
    assert made["speaker_class"] == "stakeholders"
    await asked(client.egypt, path, level="other")
    assert await shown(client.anonymous, path) == ["EGY", made["party"]["code"]]
    again = await ask(client.opga, path, made["party"]["code"], level="other")
    assert again.json()["code"] == "inscribed"
    # What it loses with its status.
    await confirm_claim(client, organization, ecosoc=False)
    assert await shown(client.anonymous, path) == ["EGY"]
    ((_, details),) = await audited(client, "speaking.lose")
    assert details == {}
    recorded = (await client.ngo.get(f"{path}/record")).json()["inscriptions"]
    assert [(one["party"], one["state"]) for one in recorded] == [
        (made["party"]["code"], "withdrawn"),
        ("EGY", "requested"),
    ]


@pytest.mark.parametrize("caller", ["anonymous", "opga"])
async def test_a_list_has_the_same_rows_in_all_three_forms(client: Client, clock: Clock, caller: str) -> None:
    """As the caller reads it, in its order."""
    path = await listed(client, public=True)
    person = (await nominated(client.egypt, "=HYPERLINK(0)"))["id"]
    clock.now = OPENS
    await asked(client.opga, path, "KEN")
    clock.now = LATER
    await asked(client.egypt, path, registration_id=person)
    await asked(client.germany, path, level="head_of_state", speaking="group", group_name="@The Group")
    await publish(client)
    asking = getattr(client, caller)
    items = await same_rows(asking, f"{path}/slots")
    slots = (await asking.get(path)).json()["slots"]
    assert [(item["number"], item["code"]) for item in items] == [(s["number"], s["party"]["code"]) for s in slots]
    assert [item["number"] for item in items] == [1, None, 3]
    told = ["DEU", "ألمانيا", None, None, "الدول الأعضاء ودولة فلسطين", "رئيس دولة", "@The Group", 5]
    assert list(items[0].values())[1:9] == told
    assert (items[2]["person"], items[1]["expected_at"]) == ("=HYPERLINK(0)", None)
    hidden = await client.ngo.get(f"/forums/imrf-test/speakers-lists/{person}/slots.csv")
    assert hidden.status_code == 404
