"""Registrations of persons: who registers whom, how many, until when, and who reads and decides."""

from typing import Any

from tests.mail import deliver, words
from tests.organizations import audited
from tests.registrations import (
    AMAL,
    PATH,
    REASON,
    accredited,
    act_on,
    done,
    listed,
    nominate,
    nominated,
    patch,
    read,
    told,
)
from tests.world import Client, Clock, announced


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
        "reason": None,
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
