"""The general basis of objections over HTTP: asked without being told, supplied in time, answered by two people."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from tests.name_lists import CLOSES, FORUM, apply, circulated, ok, refused
from tests.objections import (
    IDENTIFY,
    NOWHERE,
    PATH,
    REQUESTS,
    SEE,
    answer,
    delegation,
    entries,
    listed,
    lodged,
    named,
)
from tests.world import Client, Clock, announced, headers

MICROSECOND = timedelta(microseconds=1)
# Asked at NOON, 15 January, while objections are taken until 29 January: seven days later at 17:00 in New York.
DUE = datetime(2026, 2, 5, 22, tzinfo=UTC)
READY = DUE + timedelta(seconds=30)
TEXT = "Its statutes are not in line with the Charter"


async def ask(who: httpx.AsyncClient, name: str, **more: Any) -> httpx.Response:
    return await who.post(REQUESTS, json={"application": name, **more})


async def asked(who: httpx.AsyncClient, name: str) -> str:
    return ok(await ask(who, name))["id"]


async def supply(who: httpx.AsyncClient, request: str, words: str = TEXT, **more: Any) -> httpx.Response:
    return await who.post(f"{REQUESTS}/{request}/basis", json={"text": words, **more})


async def draft(who: httpx.AsyncClient, request: str, outcome: str, words: str | None = None) -> httpx.Response:
    return await who.post(f"{REQUESTS}/{request}/disclosures", json={"outcome": outcome, "text": words})


async def approve(who: httpx.AsyncClient, request: str, number: int = 1) -> httpx.Response:
    return await who.post(f"{REQUESTS}/{request}/disclosures/{number}/approve")


async def read(who: httpx.AsyncClient, request: str) -> dict[str, Any]:
    return ok(await who.get(f"{REQUESTS}/{request}"))


async def staffed(client: Client) -> None:
    """One of the Office who drafts, and another who sees, without States."""
    await named(client, "opga", SEE, IDENTIFY)
    await named(client, "opga2", SEE)


def _faceless(answered: httpx.Response, *names: str) -> tuple[Any, ...]:
    """Without ids and what belongs to the name that is asked about."""
    own = headers(answered)
    own = {key: value for key, value in own.items() if key not in ("content-length", "location")}
    told = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<id>", answered.text)
    for name in names:
        told = told.replace(name, "<name>")
    return answered.status_code, own, re.sub(r"\d{5}", "<number>", told)


async def test_asking_tells_nothing(client: Client, clock: Clock) -> None:
    """Of a name to which somebody objects and of one to which nobody does: asked, read, and answered in the end."""
    one, two, _ = await listed(client)
    await staffed(client)
    await lodged(client.egypt, [one])
    pairs = [[await ask(client.germany, name) for name in (one, two)]]
    requests = [answered.json()["id"] for answered in pairs[0]]
    assert [answered.status_code for answered in pairs[0]] == [201, 201]

    async def reads() -> None:
        pairs.append([await client.germany.get(f"{REQUESTS}/{request}") for request in requests])
        pairs.append([await supply(client.germany, request) for request in requests])
        pairs.append([await ask(client.germany, name) for name in (one, two)])

    await reads()
    clock.now = READY
    await reads()
    for request, outcome in zip(requests, ("not_supplied", "nothing_to_disclose"), strict=True):
        assert (await draft(client.opga, request, outcome)).status_code == 201
    await reads()
    for request in requests:
        ok(await approve(client.opga2, request))
    await reads()
    assert ok(pairs[-3][0])["answer"] == {"outcome": "not_supplied", "text": None, "at": "2026-02-05T22:00:30Z"}
    for objected, free in pairs:
        assert _faceless(objected, one) == _faceless(free, two)
    listing = ok(await client.germany.get(REQUESTS))["items"]
    assert [(item["answer"], item["bases"], item["drafts"]) for item in listing] == [
        ({"outcome": "not_supplied", "text": None, "at": "2026-02-05T22:00:30Z"}, None, None)
    ] * 2


async def test_what_a_request_says(client: Client) -> None:
    one, *_ = await listed(client)
    answered = await ask(client.germany, one)
    request = ok(answered)
    assert answered.headers["Location"] == f"/v1{REQUESTS}/{request['id']}"
    assert (request["asked_at"], request["due_at"]) == ("2026-01-15T12:00:00Z", "2026-02-05T22:00:00Z")
    assert (request["state"]["code"], request["name"]["application_id"]) == ("DEU", one)
    assert (request["answer"], request["bases"], request["drafts"]) == (None, None, None)
    assert refused(await ask(client.germany, one)) == (409, "already_asked")
    assert refused(await ask(client.germany, request["name"]["reference"])) == (409, "already_asked")
    assert await read(client.germany, request["id"]) == request
    assert ok(await client.germany.get(REQUESTS)) == {"items": [request]}
    assert ok(await client.egypt.get(REQUESTS)) == {"items": []}
    assert await entries(client) == ["asked", "read", "read", "read"]


async def test_of_a_name_that_did_not_circulate_nothing_is_asked(client: Client) -> None:
    await announced(client)
    (one,) = await apply(client, 1)
    for name in (one, str(NOWHERE), "NO-SUCH"):
        (error,) = (await ask(client.germany, name)).json()["errors"]
        assert (error["field"], error["code"]) == ("application", "no_such_name")
    await circulated(client)
    await asked(client.germany, one)


async def test_where_the_mandate_has_no_general_basis_nothing_is_asked(client: Client) -> None:
    one, *_ = await listed(client)
    tag = {"If-Match": (await client.opga.get(FORUM)).headers["ETag"]}
    varied = {"modalities": {"accreditation": {"general_basis": {"value": False, "authority": "default"}}}}
    ok(await client.opga.patch(FORUM, json=varied, headers=tag))
    ok(await ask(client.germany, one))  # nobody was told of it yet
    ok(await client.opga.post(f"{FORUM}/announcements", json={}))
    assert refused(await ask(client.egypt, one)) == (409, "no_general_basis")


async def test_whoever_objects_is_asked_and_supplies_in_time(client: Client, clock: Clock) -> None:
    one, *_ = await listed(client)
    kenya = await delegation(client, "KEN")
    letter = await lodged(client.egypt, [one], "KEN")
    ok(await answer(kenya, letter, "confirm"))
    request = await asked(client.germany, one)
    (question,) = ok(await client.egypt.get(f"{PATH}/{letter['id']}"))["objections"][0]["questions"]
    assert question == {"request_id": request, "due_at": "2026-02-05T22:00:00Z", "outcome": "asked"}
    assert "DEU" not in (await client.egypt.get(PATH)).text
    clock.now = DUE - MICROSECOND
    assert (await supply(client.egypt, request)).status_code == 204
    assert refused(await supply(client.egypt, request)) == (409, "supplied")
    clock.now = DUE
    assert refused(await supply(kenya, request)) == (403, "deadline_passed")
    outcomes = []
    for who in (client.egypt, kenya):
        (seen,) = ok(await who.get(PATH))["letters"]
        outcomes.append(seen["objections"][0]["questions"][0]["outcome"])
    assert outcomes == ["supplied", "not_supplied"]


async def test_whoever_objects_after_it_was_asked_supplies_in_time(client: Client, clock: Clock) -> None:
    one, *_ = await listed(client)
    request = await asked(client.germany, one)
    clock.now = CLOSES - MICROSECOND
    letter = await lodged(client.egypt, [one])
    assert letter["objections"][0]["questions"] == [
        {"request_id": request, "due_at": "2026-02-05T22:00:00Z", "outcome": "asked"}
    ]
    clock.forward(days=7)
    assert (await supply(client.egypt, request)).status_code == 204


async def test_what_is_asked_after_the_term_is_due_days_later(client: Client, clock: Clock) -> None:
    one, *_ = await listed(client)
    clock.now = CLOSES
    assert ok(await ask(client.germany, one))["due_at"] == "2026-02-05T22:00:00Z"
    clock.forward(days=1)
    assert ok(await ask(client.egypt, one))["due_at"] == "2026-02-06T22:00:00Z"


async def test_whoever_does_not_object_finds_no_request(client: Client) -> None:
    """The State that asked, one that was asked to join, one that has withdrawn, any other: as of one that is
    missing."""
    one, *_ = await listed(client)
    kenya, malta = await delegation(client, "KEN"), await delegation(client, "MLT")
    letter = await lodged(client.egypt, [one], "KEN")
    request = await asked(client.germany, one)
    ok(await answer(client.egypt, letter, "withdraw"))
    for who in (client.germany, kenya, malta, client.egypt):
        there, missing = await supply(who, request), await supply(who, str(NOWHERE))
        assert there.status_code == 404
        assert there.json()["detail"] == missing.json()["detail"]
    for who in (kenya, malta, client.egypt):
        assert (await who.get(f"{REQUESTS}/{request}")).status_code == 404


async def test_a_basis_is_disclosed_by_two_people(client: Client, clock: Clock) -> None:
    one, *_ = await listed(client)
    await staffed(client)
    kenya = await delegation(client, "KEN")
    letter = await lodged(client.egypt, [one], "KEN")
    ok(await answer(kenya, letter, "confirm"))
    request = await asked(client.germany, one)
    assert (await supply(client.egypt, request)).status_code == 204
    clock.now = READY - MICROSECOND
    assert refused(await draft(client.opga, request, "disclosed", TEXT)) == (409, "not_yet")
    clock.now = READY
    seen = await read(client.opga, request)
    assert [(basis["outcome"], basis["text"], basis["state"]["code"]) for basis in seen["bases"]] in (
        [("supplied", TEXT, "EGY"), ("not_supplied", None, "KEN")],
        [("not_supplied", None, "KEN"), ("supplied", TEXT, "EGY")],
    )
    words = "As Egypt and France see it, وترى مصر ذلك أيضا"
    drafted = ok(await draft(client.opga, request, "disclosed", words))
    (first,) = drafted["drafts"]
    assert [(one["state"], words[one["start"] : one["end"]], one["objects"]) for one in first["mentions"]] == [
        ("EGY", "Egypt", True),
        ("FRA", "France", False),
        ("EGY", "مصر", True),
    ]
    # Who approves sees which States are named, not which of them object.
    beside = await read(client.opga2, request)
    assert [(one["state"], one["objects"]) for one in beside["drafts"][0]["mentions"]] == [
        ("EGY", None),
        ("FRA", None),
        ("EGY", None),
    ]
    assert {(basis["state"], basis["text"]) for basis in beside["bases"]} == {(None, None)}
    assert {basis["outcome"] for basis in beside["bases"]} == {"supplied", "not_supplied"}
    assert TEXT not in (await client.opga2.get(f"{REQUESTS}/{request}")).text
    assert await read(client.germany, request) == {**beside, "bases": None, "drafts": None}
    again = ok(await draft(client.opga, request, "disclosed", TEXT))
    assert [one["number"] for one in again["drafts"]] == [1, 2]
    assert refused(await approve(client.opga, request, 2)) == (403, "four_eyes")
    assert (await approve(client.opga2, request, 3)).status_code == 404
    ok(await approve(client.opga2, request, 2))
    told = {"outcome": "disclosed", "text": TEXT, "at": "2026-02-05T22:00:30Z"}
    assert (await read(client.germany, request))["answer"] == told
    assert ok(await client.germany.get(REQUESTS))["items"][0]["answer"] == {**told, "text": None}
    assert (await client.egypt.get(f"{REQUESTS}/{request}")).status_code == 404
    assert refused(await approve(client.opga2, request, 1)) == (409, "approved")
    assert refused(await draft(client.opga, request, "disclosed", TEXT)) == (409, "approved")
    acts = [act for act in await entries(client) if act != "read"]
    assert sorted(acts) == sorted(["lodged", "confirmed", "asked", "supplied", "drafted", "drafted", "approved"])


async def test_what_an_answer_cannot_say(client: Client, clock: Clock) -> None:
    one, two, three = await listed(client)
    await staffed(client)
    letter = await lodged(client.egypt, [one, two])
    requests = {name: await asked(client.germany, name) for name in (one, two, three)}
    assert (await supply(client.egypt, requests[one])).status_code == 204
    clock.now = READY
    able = {one: {"disclosed", "not_supplied"}, two: {"not_supplied"}, three: {"nothing_to_disclose"}}
    for name, outcomes in able.items():
        for outcome in {"disclosed", "not_supplied", "nothing_to_disclose"} - outcomes:
            words = TEXT if outcome == "disclosed" else None
            assert refused(await draft(client.opga, requests[name], outcome, words)) == (409, "outcome_unfit")
    for outcome, words in (("disclosed", None), ("not_supplied", TEXT)):
        (error,) = (await draft(client.opga, requests[one], outcome, words)).json()["errors"]
        assert (error["field"], error["code"]) == ("text", "text_unfit")
    # What was drafted is not approved once it does not hold any more: the objection, with its basis, was withdrawn.
    ok(await draft(client.opga, requests[one], "disclosed", TEXT))
    ok(await answer(client.egypt, letter, "withdraw"))
    assert refused(await approve(client.opga2, requests[one])) == (409, "outcome_unfit")
    ok(await draft(client.opga, requests[one], "nothing_to_disclose"))
    ok(await approve(client.opga2, requests[one], 2))
    assert (await read(client.germany, requests[one]))["answer"]["text"] is None


async def test_who_drafts_and_who_approves(client: Client, clock: Clock) -> None:
    one, *_ = await listed(client)
    request = await asked(client.germany, one)
    await named(client, "opga", SEE)
    await named(client, "secretariat", IDENTIFY)
    clock.now = READY
    for who in (client.opga, client.secretariat, client.opga2, client.admin, client.auditor, client.germany):
        assert refused(await draft(who, request, "nothing_to_disclose")) == (403, "not_permitted")
    await named(client, "opga", IDENTIFY)
    ok(await draft(client.opga, request, "nothing_to_disclose"))
    for who in (client.secretariat, client.opga2, client.admin, client.auditor, client.germany, client.egypt):
        assert refused(await approve(who, request)) == (403, "not_permitted")


async def test_two_questions_are_answered_each(client: Client, clock: Clock) -> None:
    """What is supplied is for the State that asked: another one that asks is another question."""
    one, *_ = await listed(client)
    await staffed(client)
    kenya = await delegation(client, "KEN")
    await lodged(client.egypt, [one])
    first, second = await asked(client.germany, one), await asked(kenya, one)
    assert (await supply(client.egypt, first)).status_code == 204
    clock.now = READY
    assert refused(await draft(client.opga, second, "disclosed", TEXT)) == (409, "outcome_unfit")
    assert len(ok(await client.opga.get(REQUESTS))["items"]) == 2
    assert (await client.germany.get(f"{REQUESTS}/{second}")).status_code == 404
