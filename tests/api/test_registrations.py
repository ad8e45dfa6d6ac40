"""Registrations of persons: who registers whom, how many, until when, and who reads and decides."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from services.retention import forget
from tests.api.test_deadlines import change_rules
from tests.mail import deliver, subject, words
from tests.organizations import apply, audited, merge, registered
from tests.registrations import (
    AMAL,
    FORUM,
    PATH,
    REASON,
    accredited,
    act_on,
    confirm_claim,
    done,
    listed,
    nominate,
    nominated,
    patch,
    read,
    told,
)
from tests.sheets import same_rows
from tests.world import Client, Clock, announce, announced, create_forum


def refused(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def why(answer: Any) -> tuple[int, str, str]:
    """Status, field and code of what is wrong with a body."""
    (error,) = answer.json()["errors"]
    return answer.status_code, error["field"], error["code"]


async def test_a_delegation_registers_a_member(client: Client, db_sessions, clock: Clock) -> None:
    await announced(client)
    one = await nominated(client.egypt, **AMAL)
    assert one == {
        "id": one["id"],
        "party": {"code": "EGY", "name": one["party"]["name"]},
        "participant_class": "member_state",
        "state": "nominated",
        "since": "2026-01-15T12:00:00Z",
        "possible": ["confirm", "withdraw"],
        **AMAL,
        "function": None,
        "language": "en",
        "attendance": "in_person",
        "travel_support": "not_asked",
        "travel_reason": None,
        "reason": None,
        "proposed": [],
        "version": 1,
        "created_at": "2026-01-15T12:00:00Z",
    }
    clock.forward(hours=1)
    edited = await patch(client.egypt, one, function="Adviser", language="ar", name="Amal E. Example")
    assert (edited.status_code, edited.json()["version"]) == (200, 2)
    confirmed = await done(client.egypt, one, "confirm")
    changed = {"function": "Adviser", "language": "ar", "name": "Amal E. Example", "version": 3}
    since = {"state": "approved", "since": "2026-01-15T13:00:00Z", "possible": ["withdraw"]}
    assert confirmed == {**one, **changed, **since}
    assert await read(client.secretariat, one) == {**confirmed, "possible": ["revoke"]}
    assert await read(client.opga, one) == {**confirmed, "possible": []}
    assert refused(await client.germany.get(f"{PATH}/{one['id']}")) == (404, "not_found")
    assert await listed(client.germany) == []
    assert await told(client) == [("egypt@demo.example", "registration_approved")]
    acts = ("nominate", "update", "confirm")
    entries = [(await audited(client, f"registration.{act}"))[0][1] for act in acts]
    assert entries[1:] == [{"changed": ["function", "language", "name"]}, {"state": "approved"}]
    (letter,) = [m for m in (await deliver(db_sessions, clock)).messages if "approved" in m["Subject"]]
    assert letter["Subject"] == "Amal E. Example: registration approved (Test forum)"
    assert f"/v1/forums/imrf-test/registrations/{one['id']}" in words(letter)


async def test_an_accredited_organization_registers_two(client: Client) -> None:
    """The Secretariat approves them one by one."""
    await accredited(client)
    first = await nominated(client.ngo, "Ines Example")
    await nominated(client.ngo, "Omar Example")
    assert refused(await nominate(client.ngo, "Third Example")) == (409, "quota_full")
    assert refused(await nominate(client.ngo, "ines  EXAMPLE")) == (409, "person_registered")
    assert (await done(client.ngo, first, "confirm"))["state"] == "confirmed"
    queue = await listed(client.secretariat, state="confirmed")
    assert [(one["id"], one["possible"]) for one in queue] == [(first["id"], ["approve", "decline", "revoke"])]
    approved = await done(client.secretariat, first, "decision", decision="approve", version=2)
    assert (approved["state"], approved["version"]) == ("approved", 3)
    assert await told(client) == [
        ("ngo@demo.example", "registration_approved"),
        ("ngo@demo.example", "registration_confirmed"),
    ]
    # Who withdraws makes room for another one.
    assert (await done(client.ngo, first, "withdraw"))["state"] == "withdrawn"
    third = await nominated(client.ngo, "Third Example")
    declined = await done(client.secretariat, third, "decision", decision="decline", reason=REASON)
    assert (declined["state"], declined["reason"], declined["possible"]) == ("declined", REASON, [])
    assert [one["name"] for one in await listed(client.ngo, party="EGY")] == []
    assert {one["name"] for one in await listed(client.ngo)} == {"Ines Example", "Omar Example", "Third Example"}


async def test_what_is_not_possible_is_refused(client: Client) -> None:
    await announced(client)
    one = await nominated(client.egypt)
    decide = {"decision": "approve"}
    assert refused(await act_on(client.secretariat, one, "decision", **decide)) == (409, "illegal_step")
    stale = await act_on(client.secretariat, one, "decision", decision="revoke", reason=REASON, version=7)
    assert refused(stale) == (412, "stale")
    answer = await act_on(client.secretariat, one, "decision", decision="revoke")
    assert why(answer) == (422, "reason", "reason_needed")
    assert refused(await patch(client.germany, one, function="x")) == (404, "not_found")
    assert refused(await patch(client.egypt, {**one, "version": 9}, function="x")) == (412, "stale")
    assert refused(await act_on(client.opga, one, "confirm")) == (403, "not_permitted")
    assert why(await nominate(client.egypt, "Other Example", party="DEU")) == (422, "party", "not_yours")
    await done(client.egypt, one, "confirm")
    approved = await read(client.egypt, one)
    assert refused(await patch(client.egypt, approved, function="x")) == (409, "approved")
    assert (await patch(client.secretariat, approved, function="x")).status_code == 200
    revoked = await done(client.secretariat, one, "decision", decision="revoke", reason=REASON)
    assert refused(await patch(client.secretariat, revoked, function="y")) == (409, "ended")
    assert refused(await act_on(client.egypt, one, "confirm")) == (409, "illegal_step")
    # The name is free again: the one who came by it is no more registered.
    assert (await nominated(client.egypt))["id"] != one["id"]


async def test_a_page_takes_the_same_queries_however_many(client: Client, count_queries) -> None:
    await announced(client)
    for number in range(4):
        await nominated(client.egypt, f"Example {number}")
    counts, pages = [], []
    for limit in (1, 3):
        with count_queries() as queries:
            answer = await client.secretariat.get(PATH, params={"limit": limit, "q": "example"})
        counts.append(len(queries))
        pages.append([one["name"] for one in answer.json()["items"]])
    assert counts[0] == counts[1]
    assert len(pages[1]) == 3
    rest = await client.secretariat.get(PATH, params={"limit": 3, "cursor": answer.json()["next_cursor"]})
    assert {*pages[1], *(one["name"] for one in rest.json()["items"])} == {f"Example {n}" for n in range(4)}
    assert rest.json()["next_cursor"] is None


RULES = {
    "registration_closes": {
        "title": {"en": "Registration of persons closes"},
        "anchor": {"event": "day", "day": "2026-01-20"},
        "closes": "registration",
        "hard": True,
        "audience": "participants",
        "authority": "default",
    },
    "confirmation_closes": {
        "title": {"en": "Persons are confirmed"},
        "anchor": {"event": "day", "day": "2026-01-25"},
        "closes": "registration_confirmation",
        "hard": True,
        "audience": "participants",
        "authority": "default",
    },
}


async def test_each_of_the_two_steps_has_its_deadline(client: Client, clock: Clock) -> None:
    await create_forum(client)
    assert (await change_rules(client, RULES)).status_code == 200
    await announce(client)
    first, second = await nominated(client.egypt), await nominated(client.egypt, "Bo Example")
    clock.forward(days=6)
    late = await nominate(client.egypt, "Late Example")
    assert refused(late) == (403, "deadline_passed")
    assert "Registration of persons closes" in late.json()["detail"]
    assert (await done(client.egypt, first, "confirm"))["state"] == "approved"
    clock.forward(days=5)
    assert refused(await act_on(client.egypt, second, "confirm")) == (403, "deadline_passed")
    assert (await patch(client.egypt, second, function="Adviser")).status_code == 200
    assert (await done(client.egypt, second, "withdraw"))["state"] == "withdrawn"


async def test_a_party_has_a_quota_of_its_own(client: Client) -> None:
    await announced(client)
    sent = {"party": "EGY", "quota": 1, "reason": REASON}
    path = f"{FORUM}/registration-quotas"
    assert (await client.opga.post(path, json=sent)).status_code == 403
    assert why(await client.secretariat.post(path, json={**sent, "party": "XXX"})) == (422, "party", "unknown_party")
    answer = await client.secretariat.post(path, json=sent)
    assert answer.status_code == 200
    assert (await client.opga.get(path)).json() == {"items": [answer.json()], "next_cursor": None}
    await nominated(client.egypt)
    full = await nominate(client.egypt, "Second Example")
    assert refused(full) == (409, "quota_full")
    assert full.json()["detail"].startswith("Your party registers 1 at most, and has 1")
    await client.secretariat.post(path, json={**sent, "quota": 2})
    await nominated(client.egypt, "Second Example")
    await nominated(client.germany)  # whose class has none
    entries = [entry[1] for entry in await audited(client, "registration.quota")]
    assert sorted(entry["quota"] for entry in entries) == [1, 2]


@pytest.mark.parametrize("name", ["quotas", "approval"])
async def test_the_modalities_say_how_many_and_whom_the_secretariat_approves(client: Client, name: str) -> None:
    await create_forum(client)
    value = {"member_state": 1} if name == "quotas" else ["member_state"]
    sections = {"registrations": {name: {"value": value, "authority": "default"}}}
    edited = await client.opga.patch(
        FORUM, json={"modalities": sections}, headers={"If-Match": (await client.opga.get(FORUM)).headers["ETag"]}
    )
    assert edited.status_code == 200, edited.text
    await announce(client)
    one = await nominated(client.egypt)
    second = await nominate(client.egypt, "Second Example")
    assert (second.status_code, (await done(client.egypt, one, "confirm"))["state"]) == (
        (409, "approved") if name == "quotas" else (201, "confirmed")
    )


async def test_who_is_not_entitled_is_told_why(client: Client) -> None:
    await announced(client)
    claimed = await registered(client.ngo, ecosoc_status="roster")
    answer = await nominate(client.ngo)
    assert refused(answer) == (409, "not_entitled")
    assert "has not confirmed yet" in answer.json()["detail"]
    await confirm_claim(client, claimed, ecosoc=False)
    assert "needs special accreditation" in (await nominate(client.ngo)).json()["detail"]
    invited = await client.opga.post(
        f"{FORUM}/participants-list", json={"party": claimed["code"], "invited_as": "observer"}
    )
    assert invited.status_code == 201
    assert (await nominated(client.ngo))["participant_class"] == "stakeholder"
    tag = {"If-Match": (await client.opga.get(f"{FORUM}/participants-list/EGY")).headers["ETag"]}
    assert (await client.opga.delete(f"{FORUM}/participants-list/EGY", headers=tag)).status_code == 204
    assert "list of those invited" in (await nominate(client.egypt)).json()["detail"]
    # Of several parties one has to say for which.
    await registered(client.ngo, names={"en": "Second Union"})
    assert why(await nominate(client.ngo, "Bo Example")) == (422, "party", "not_yours")
    assert (await nominated(client.ngo, "Bo Example", party=claimed["code"]))["party"]["code"] == claimed["code"]


async def lose(client: Client, way: str) -> None:
    """An organization of `client.ngo` registers somebody, and loses that by one of the ways."""
    await announced(client)
    claims = way in ("refused", "merged", "changed")
    organization = await registered(client.ngo, **({"ecosoc_status": "roster"} if claims else {}))
    path = f"/organizations/{organization['id']}"
    listing = f"{FORUM}/participants-list"
    if claims:
        await confirm_claim(client, organization, ecosoc=True)
    elif way == "withdrawn":
        application = await apply(client, organization, "final")
    else:
        await client.opga.post(listing, json={"party": organization["code"], "invited_as": "observer"})
    one = await nominated(client.ngo)
    await nominated(client.egypt, "Of another party")
    await done(client.ngo, one, "confirm")
    if way == "refused":
        await confirm_claim(client, organization, ecosoc=False)
    elif way == "merged":
        other = await registered(client.ngo2, names={"en": "The same Union"})
        assert (await merge(client.secretariat, organization, other)).status_code == 200
    elif way == "changed":
        tag = {"If-Match": (await client.ngo.get(path)).headers["ETag"]}
        changed = await client.ngo.patch(path, json={"ecosoc_status": "special"}, headers=tag)
        assert changed.status_code == 200, changed.text
    elif way == "withdrawn":
        taken = await client.ngo.post(f"{FORUM}/applications/{application}/withdraw", json={})
        assert taken.status_code == 200, taken.text
    else:
        removed = await client.opga.delete(f"{listing}/{organization['code']}", headers={"If-Match": '"1"'})
        assert removed.status_code == 204


@pytest.mark.parametrize("way", ["refused", "changed", "merged", "withdrawn", "uninvited"])
async def test_whoever_loses_the_accreditation_loses_the_registrations(
    client: Client, db_sessions, clock: Clock, way: str
) -> None:
    await lose(client, way)
    states = {one["name"]: one["state"] for one in await listed(client.secretariat)}
    assert states == {"Amal Example": "revoked", "Of another party": "nominated"}
    assert ("ngo@demo.example", "registration_revoked") in await told(client)
    assert len(await audited(client, "registration.lose")) == 1
    letters = [m for m in (await deliver(db_sessions, clock)).messages if "revoked" in m["Subject"]]
    assert [letter["To"] for letter in letters] == ["ngo@demo.example"]
    assert all("Reason: " in words(letter) for letter in letters)


async def approved(client: Client, **more: Any) -> dict[str, Any]:
    """A member of Egypt's delegation, approved."""
    await announced(client)
    return await done(client.egypt, await nominated(client.egypt, **more), "confirm")


async def test_a_change_is_approved_for_its_fields_alone(client: Client, db_sessions, clock: Clock) -> None:
    one = await approved(client, function="Adviser")
    waits = await done(client.egypt, one, "changes", name="Amal E. Example", language="ar", function="Adviser")
    proposed = [
        {"field": "language", "before": "en", "after": "ar"},
        {"field": "name", "before": "Amal Example", "after": "Amal E. Example"},
    ]
    assert waits == {**one, "proposed": proposed}
    assert refused(await act_on(client.egypt, one, "changes", attendance="online")) == (409, "change_waits")
    assert refused(await act_on(client.egypt, one, "changes/decision", decision="approved")) == (403, "not_permitted")
    assert await listed(client.secretariat, changes="false") == []
    (queued,) = await listed(client.secretariat, changes="true")
    corrected = (await patch(client.secretariat, queued, function="Head of delegation")).json()
    decided = await done(client.secretariat, one, "changes/decision", decision="approved")
    after = {"name": "Amal E. Example", "language": "ar", "proposed": []}
    assert decided == {**corrected, **after, "version": corrected["version"] + 1}
    again = await act_on(client.secretariat, one, "changes/decision", decision="approved")
    assert refused(again) == (404, "not_found")
    await done(client.egypt, one, "changes", function="Adviser")
    await done(client.secretariat, one, "changes/decision", decision="declined", reason=REASON)
    about = {subject(letter): words(letter) for letter in (await deliver(db_sessions, clock)).messages}
    changed = "Amal E. Example: change of the registration {} (Test forum)"
    assert f"Reason: {REASON}" in about[changed.format("declined")]
    assert "Reason" not in about[changed.format("approved")]


async def test_a_change_of_what_was_changed_meanwhile_is_told_by_name(client: Client) -> None:
    one = await approved(client)
    waits = await done(client.egypt, one, "changes", function="Adviser", attendance="online", title="Ms.")
    await patch(client.secretariat, waits, function="Head of delegation", attendance="online")
    answer = await act_on(client.secretariat, one, "changes/decision", decision="approved")
    assert refused(answer) == (409, "changed_since")
    assert answer.json()["fields"] == ["function"]
    assert (await read(client.egypt, one))["title"] is None
    answer = await act_on(client.secretariat, one, "changes/decision", decision="declined")
    assert why(answer) == (422, "reason", "reason_needed")
    declined = await done(client.secretariat, one, "changes/decision", decision="declined", reason=REASON)
    assert (declined["proposed"], declined["function"]) == ([], "Head of delegation")
    assert why(await act_on(client.egypt, one, "changes", attendance="online")) == (422, "values", "nothing_new")
    await done(client.egypt, one, "changes", attendance="in_person")
    assert (await client.egypt.post(f"{PATH}/{one['id']}/changes/withdraw")).json()["proposed"] == []
    second = await nominated(client.egypt, "Second Example")
    assert refused(await act_on(client.egypt, second, "changes", function="x")) == (409, "not_approved")
    await done(client.egypt, one, "changes", name="Second Example")
    taken = await act_on(client.secretariat, one, "changes/decision", decision="approved")
    assert refused(taken) == (409, "person_registered")
    await done(client.egypt, one, "withdraw")
    assert (await read(client.egypt, one))["proposed"] == []


async def test_a_party_rewrites_nobody_whom_something_else_names(client: Client) -> None:
    """The Office has put the person on a table: the party's correction is a record of its own."""
    await announced(client)
    one = await nominated(client.egypt)
    (person,) = [p for p in (await client.opga.get("/persons")).json()["items"] if p["name"] == "Amal Example"]
    assert (await client.secretariat.get("/persons")).json()["items"] == [person]
    offer = {"state": "EGY", "person_id": person["id"]}
    assert (await client.opga.post(f"{FORUM}/nominations", json=offer)).status_code == 201
    assert (await patch(client.egypt, one, name="Amal Other")).json()["name"] == "Amal Other"
    assert (await client.opga.get(f"/persons/{person['id']}")).json()["name"] == "Amal Example"


NEEDS = "A seat that is reached without steps"


async def say(caller: Any, one: dict[str, Any], needs: str | None, version: int = 1) -> Any:
    path = f"{PATH}/{one['id']}/accessibility-needs"
    return await caller.put(path, json={"needs": needs}, headers={"If-Match": f'"{version}"'})


async def test_what_a_person_needs_is_kept_apart(client: Client) -> None:
    await announced(client)
    one = await nominated(client.egypt)
    path = f"{PATH}/{one['id']}/accessibility-needs"
    said = await say(client.egypt, one, NEEDS)
    assert (said.status_code, said.json()) == (200, {"needs": NEEDS, "version": 2})
    assert refused(await say(client.egypt, one, "Other words", 1)) == (412, "stale")
    assert refused(await say(client.secretariat, one, NEEDS, 2)) == (403, "not_permitted")
    assert refused(await client.germany.get(path)) == (404, "not_found")
    for caller in (client.secretariat, client.egypt):
        assert (await caller.get(path)).json() == {"needs": NEEDS, "version": 2}
        everything = [
            await caller.get(PATH),
            await caller.get(f"{PATH}.json"),
            await caller.get(f"{PATH}/{one['id']}"),
        ]
        assert not any(NEEDS in answer.text for answer in everything)
    readers = {entry[0] for entry in await audited(client, "registration.read_needs")}
    assert readers == {"secretariat@demo.example", "egypt@demo.example"}
    audit = (await client.auditor.get(f"{FORUM}/audit", params={"limit": 200})).text
    assert "registration.set_needs" in audit
    assert NEEDS not in audit
    assert (await say(client.egypt, one, None, 2)).json() == {"needs": None, "version": 3}
    assert (await client.secretariat.get(path)).json()["needs"] is None
    await say(client.egypt, one, NEEDS, 3)
    await done(client.egypt, one, "withdraw")
    assert (await client.secretariat.get(path)).json()["needs"] is None
    assert refused(await say(client.egypt, one, NEEDS, 5)) == (409, "ended")


@pytest.mark.parametrize(("days", "left"), [(30, 1), (31, 0)])
async def test_it_is_erased_after_the_forum(client: Client, db_sessions, days: int, left: int) -> None:
    await announced(client)
    await say(client.egypt, await nominated(client.egypt), NEEDS)
    last = date.fromisoformat((await client.opga.get(FORUM)).json()["closes_on"])
    at = datetime.combine(last + timedelta(days=days), time(12), UTC)
    await forget(db_sessions, now=at)
    async with db_sessions() as db:
        assert (await db.execute(text("SELECT count(*) FROM accessibility_need"))).scalar_one() == left


async def test_support_for_travelling_is_asked_for_and_decided(client: Client, db_sessions, clock: Clock) -> None:
    await announced(client)
    answer = await nominate(client.germany, travel_support="asked")
    assert why(answer) == (422, "travel_support", "no_travel_support")
    assert "developing countries" in answer.json()["detail"]
    one = await nominated(client.egypt, travel_support="asked")
    assert [found["id"] for found in await listed(client.secretariat, travel_support="asked")] == [one["id"]]
    assert refused(await act_on(client.egypt, one, "travel-support", granted=True)) == (403, "not_permitted")
    answer = await act_on(client.secretariat, one, "travel-support", granted=False)
    assert why(answer) == (422, "reason", "reason_needed")
    refusal = await done(client.secretariat, one, "travel-support", granted=False, reason=REASON)
    assert (refusal["travel_support"], refusal["travel_reason"], refusal["reason"]) == ("refused", REASON, None)
    (letter,) = (await deliver(db_sessions, clock)).to("egypt@demo.example")
    assert (subject(letter)[:36], f"Reason: {REASON}" in words(letter)) == (
        "Amal Example: travel support refused",
        True,
    )
    granted = await done(client.secretariat, one, "travel-support", granted=True)
    assert (granted["travel_support"], granted["travel_reason"]) == ("granted", None)
    assert refused(await patch(client.egypt, granted, travel_support="not_asked")) == (409, "travel_decided")
    (letter,) = (await deliver(db_sessions, clock)).to("egypt@demo.example")
    assert (subject(letter)[:36], "Reason" in words(letter)) == ("Amal Example: travel support granted", False)
    second = await nominated(client.egypt, "Second Example")
    assert refused(await act_on(client.secretariat, second, "travel-support", granted=True)) == (409, "not_asked")


async def test_how_delegations_are_composed(client: Client) -> None:
    await announced(client)
    for number, (origin, gender) in enumerate((("ministry", "f"), ("parliament", "m"), ("ministry", "f"))):
        await nominated(client.egypt, f"Example {number}", origin=origin, gender=gender)
    await nominated(client.germany, attendance="online")
    withdrawn = await nominated(client.germany, "Second Example")
    await done(client.germany, withdrawn, "withdraw")
    path = f"{PATH}/composition"
    of_egypt = [("ministry", "f", "in_person", 2), ("parliament", "m", "in_person", 1)]
    for asked, expected in (("", [(None, "pending", "online", 1), *of_egypt]), ("?party=EGY", of_egypt)):
        body = (await client.opga.get(path + asked)).json()
        names = ("origin", "gender", "attendance", "count")
        assert [tuple(item[name] for name in names) for item in body["items"]] == expected
        assert body["total"] == sum(item[3] for item in expected)
    assert "Example" not in (await client.opga.get(path)).text
    nobody = await client.opga.get(f"{path}?party=XXX")
    assert (nobody.status_code, nobody.json()["errors"][0]["field"]) == (422, "party")
    assert refused(await client.egypt.get(path)) == (403, "not_permitted")


@pytest.mark.parametrize("caller", ["egypt", "secretariat"])
async def test_an_export_has_the_same_rows_in_all_three_forms(client: Client, caller: str) -> None:
    """As the caller's list has them, and no others."""
    await announced(client)
    await nominated(client.egypt, **AMAL)
    await nominated(client.egypt, "=HYPERLINK(0)", own_name="ألف باء", travel_support="asked")
    await nominated(client.germany, "Of Germany")
    asking = getattr(client, caller)
    items = await same_rows(asking, PATH)
    assert [item["person"] for item in items] == [one["name"] for one in await listed(asking)]
    assert len(items) == (2 if caller == "egypt" else 3)
    assert {item["person_own_name"] for item in items} >= {"أمل مثال", "ألف باء"}
    assert {item["participant_class"] for item in items} == {"دولة عضو"}


async def test_a_badge_ends_where_what_it_shows_is_changed(client: Client) -> None:
    one = await approved(client)
    path = f"{PATH}/{one['id']}/badge"
    for changes in ({"name": "Amal E. Example"}, {"attendance": "online"}):
        badge = (await client.secretariat.post(path, json={})).json()
        for change, ended in (({"function": f"Adviser on {[*changes]}"}, False), (changes, True)):
            assert (await patch(client.secretariat, await read(client.secretariat, one), **change)).status_code == 200
            shown = (await client.secretariat.get(f"{FORUM}/badges/{badge['id']}")).json()
            assert (shown["ended_at"] is not None) is ended, change
    assert (await client.secretariat.post(path, json={})).json()["code"] == "online"


async def test_nobody_rewrites_a_registered_person_elsewhere(client: Client, db_sessions) -> None:
    one = await approved(client)
    async with db_sessions() as db:
        person = (await db.execute(text("SELECT person_id FROM registration"))).scalar_one()
    changed = {"json": {"name": "Other Example"}, "headers": {"If-Match": '"1"'}}
    assert refused(await client.opga.patch(f"/persons/{person}", **changed)) == (409, "registered")
    await done(client.egypt, one, "withdraw")
    assert (await client.opga.patch(f"/persons/{person}", **changed)).status_code == 200


async def test_nobody_is_registered_for_a_forum_that_is_over(client: Client, clock: Clock) -> None:
    await announced(client)
    clock.now = clock.now.replace(month=5, day=9, hour=4)  # midnight in New York
    assert refused(await nominate(client.egypt)) == (409, "forum_over")


@pytest.mark.parametrize("name", ["ليلى", "😀😀", "Amal مثال", "Амаль"])
async def test_the_name_on_a_badge_is_in_latin_letters(client: Client, name: str) -> None:
    await announced(client)
    assert why(await nominate(client.egypt, name)) == (422, "name", "not_latin")
    one = await nominated(client.egypt, "Nguyễn Thị Ɛxample-O’Brien", own_name=name)
    assert why(await patch(client.egypt, one, name=name)) == (422, "name", "not_latin")
