"""Objections over HTTP: lodged alone and jointly, in time and late, by whom; who reads what of them, on record."""

import asyncio
import json
import re
from datetime import timedelta
from typing import Any

import httpx
from sqlalchemy import text

from api.main import create_app, new_id
from models.enums import ApplicationState, Role
from services.adapters.database import make_engine, make_sessions
from services.rules.objections import MOST_LATE
from tests.conftest import execute
from tests.name_lists import (
    CLOSES,
    FORUM,
    SECOND,
    apply,
    circulated,
    closing,
    finalize,
    made_final,
    move,
    ok,
    queued,
    refused,
)
from tests.objections import (
    IDENTIFY,
    NOWHERE,
    PATH,
    REQUESTS,
    SEE,
    answer,
    caller,
    delegation,
    entries,
    late,
    listed,
    lodge,
    lodged,
    named,
    outside,
    stances,
    stored,
    uninvited,
)
from tests.world import Client, Clock, announced, headers

MICROSECOND = timedelta(microseconds=1)


async def test_an_objection_counts_at_once(client: Client) -> None:
    one, two, _ = await listed(client)
    letter = await lodged(client.egypt, [one, two])
    assert {key: value for key, value in letter.items() if key not in ("id", "objections")} == {
        "list_number": 1,
        "lodged_at": "2026-01-15T12:00:00Z",
        "lodged_by": letter["objections"][0]["state"],
        "with_states": [],
    }
    assert letter["lodged_by"]["code"] == "EGY"
    assert {one["name"]["application_id"] for one in letter["objections"]} == {one, two}
    assert stances(letter) == ["standing"] * 2
    assert await stored(client) == sorted([(one, "EGY", "standing"), (two, "EGY", "standing")])
    assert ok(await client.egypt.get(f"{PATH}/{letter['id']}")) == letter
    assert ok(await client.egypt.get(PATH)) == {"letters": [letter], "contested": None, "late": None}
    assert await entries(client) == ["lodged", "read", "read"]


async def test_names_are_given_by_id_or_by_reference(client: Client) -> None:
    one, *_ = await listed(client)
    entry = ok(await client.egypt.get(f"{FORUM}/no-objection-list/1/entries"))["items"][1]
    letter = await lodged(client.egypt, [one.upper(), entry["reference"]])
    assert {found["name"]["reference"] for found in letter["objections"]} > {entry["reference"]}
    answered = await client.egypt.get(PATH)
    assert answered.headers["Cache-Control"] == "no-store"


async def test_what_it_answers_as_created(client: Client) -> None:
    (one,) = await listed(client, 1)
    made = await lodge(client.egypt, [one])
    assert made.headers["Location"] == f"/v1{PATH}/{made.json()['id']}"


async def test_whatever_is_wrong_with_a_name_is_told_alike(client: Client) -> None:
    """Unknown, not on the list, of another forum, withdrawn, on the other list."""
    one, gone, _ = await listed(client)
    await move(client, gone, ApplicationState.WITHDRAWN)
    (second,) = await apply(client, 1, first=100)
    await announced(client, "imrf-other")
    (elsewhere,) = await apply(client, 1, first=200, slug="imrf-other", state=ApplicationState.PROPOSED)
    expected = {
        "field": "applications.1",
        "code": "no_such_name",
        "message": "expected the id or reference of an application that is proposed on the list, all on the same one",
    }
    for key in (str(NOWHERE), "NO-SUCH", elsewhere, gone, second):
        assert (await lodge(client.egypt, [one, key])).json()["errors"] == [expected]
    await circulated(client, SECOND)
    assert (await lodge(client.egypt, [one, second])).json()["errors"] == [expected]
    assert await stored(client) == []


async def test_wrong_letters_are_refused(client: Client) -> None:
    await listed(client, 1)
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"applications": []}, "applications"),
        ({}, "applications"),
        ({"applications": ["a b"]}, "applications.0"),
        ({"applications": "x"}, "applications"),
        ({"applications": ["X"] * 201}, "applications"),
        ({"applications": ["X", "x"]}, "applications"),
        ({"applications": ["X"], "with_states": ["MLT", "MLT"]}, "with_states"),
        ({"applications": ["X"], "reason": "Why"}, "reason"),
    ]
    for body, field in wrong:
        answered = await client.egypt.post(PATH, json=body)
        assert answered.status_code == 422
        assert answered.json()["errors"][0]["field"] == field


async def test_an_application_is_named_once(client: Client) -> None:
    one, *_ = await listed(client)
    entry = ok(await client.egypt.get(f"{FORUM}/no-objection-list/1/entries"))["items"][0]
    refusal = (await lodge(client.egypt, [one, entry["reference"]])).json()
    assert [(error["field"], error["code"]) for error in refusal["errors"]] == [("applications.1", "named_twice")]


async def test_a_state_objects_to_a_name_once(client: Client) -> None:
    one, two, _ = await listed(client)
    await lodged(client.egypt, [one])
    assert refused(await lodge(client.egypt, [two, one])) == (409, "already_objected")
    await lodged(client.germany, [one])
    assert await stored(client) == [(one, "DEU", "standing"), (one, "EGY", "standing")]


async def test_what_was_withdrawn_is_lodged_anew(client: Client) -> None:
    one, *_ = await listed(client)
    first = await lodged(client.egypt, [one])
    assert stances(ok(await answer(client.egypt, first, "withdraw"))) == ["withdrawn"]
    second = await lodged(client.egypt, [one])
    assert second["id"] != first["id"]
    assert await stored(client) == [(one, "EGY", "standing"), (one, "EGY", "withdrawn")]
    assert refused(await answer(client.egypt, first, "withdraw")) == (409, "illegal_step")


async def test_a_repeated_request_objects_once_and_its_key_is_nowhere(client: Client) -> None:
    """What a key keeps would tell outside the schema that there is a letter, and which."""
    one, *_ = await listed(client)
    before = await outside(client)
    sent = {"json": {"applications": [one]}, "headers": {"Idempotency-Key": "once"}}
    first, again = await client.egypt.post(PATH, **sent), await client.egypt.post(PATH, **sent)
    assert first.status_code == 201
    assert refused(again) == (409, "already_objected")
    for path in (f"{PATH}/{first.json()['id']}/withdraw", REQUESTS):
        body = {"application": one} if path == REQUESTS else {}
        ok(await client.egypt.post(path, json=body, headers={"Idempotency-Key": "once"}))
    assert len(await stored(client)) == 1
    assert await outside(client) == before


# In time.


async def test_to_the_microsecond(client: Client, clock: Clock) -> None:
    one, two, three = await listed(client)
    clock.now = CLOSES - MICROSECOND
    await lodged(client.egypt, [one])
    for number, instant in enumerate((CLOSES, CLOSES + MICROSECOND), start=1):
        clock.now = instant
        answered = await lodge(client.egypt, [two, three])
        assert refused(answered) == (403, "deadline_passed")
        assert answered.json()["deadline"]["key"] == "non_objection_ends"
        assert answered.json()["detail"].endswith("That this came, and when, is on record.")
        assert (await late(client))[number - 1 :] == [((two, three), instant, CLOSES)]
    assert await stored(client) == [(one, "EGY", "standing")]
    assert await entries(client) == ["lodged", "late", "late"]


async def test_a_late_one_to_a_final_list_is_on_record_too(client: Client, clock: Clock) -> None:
    """Also where it was received in time and the list became final before it was its turn."""
    one, *_ = await listed(client)
    clock.now = CLOSES
    await made_final(client, clock)
    clock.forward(days=1)
    assert refused(await lodge(client.egypt, [one])) == (403, "deadline_passed")
    clock.now = CLOSES - MICROSECOND
    answered = await lodge(client.egypt, [one])
    assert refused(answered) == (403, "deadline_passed")
    assert answered.json()["detail"].startswith("This list is final")
    assert {deadline for *_, deadline in await late(client)} == {CLOSES, None}
    assert await stored(client) == []


async def test_a_late_one_is_on_record_each_time_that_it_comes(client: Client, clock: Clock) -> None:
    """A key for repetitions holds for what was done; of what is refused nothing is left but that it came."""
    one, *_ = await listed(client)
    before, clock.now = await outside(client), CLOSES
    sent = {"json": {"applications": [one]}, "headers": {"Idempotency-Key": "late"}}
    for count in (1, 2):
        assert refused(await client.egypt.post(PATH, **sent)) == (403, "deadline_passed")
        assert len(await late(client)) == count
    assert await outside(client) == before


async def test_the_record_of_late_ones_is_not_to_be_filled(client: Client, clock: Clock) -> None:
    """Twenty of one account in an hour; others have their own count, and nothing of it is elsewhere."""
    one, two, _ = await listed(client)
    before, clock.now = await outside(client), CLOSES
    for _ in range(MOST_LATE):
        assert refused(await lodge(client.egypt, [one])) == (403, "deadline_passed")
    clock.forward(minutes=30)
    again = await lodge(client.egypt, [two])
    assert (refused(again), again.headers["Retry-After"]) == ((429, "too_often"), "1800")
    assert len(await late(client)) == MOST_LATE
    assert refused(await lodge(client.germany, [one])) == (403, "deadline_passed")
    clock.forward(minutes=30)
    assert refused(await lodge(client.egypt, [two])) == (403, "deadline_passed")
    assert len(await late(client)) == MOST_LATE + 2
    assert await outside(client) == before


async def test_of_a_late_one_nothing_is_left_where_it_cannot_be_recorded(
    own_admin_url: str, own_database: str
) -> None:
    clock, engine = Clock(), make_engine(own_database, pool_size=2)
    async with Client(create_app(make_sessions(engine), clock=clock, new_id=new_id)) as client:
        one, *_ = await listed(client)
        await execute(own_admin_url, "REVOKE INSERT ON objections.late_objection FROM imrf_objections")
        clock.now = CLOSES
        assert (await lodge(client.egypt, [one])).status_code == 500
        assert await late(client) == []
        assert await entries(client) == []
    await engine.dispose()


async def test_the_second_list_has_its_own_term(client: Client, clock: Clock) -> None:
    await listed(client, 1)
    clock.now = CLOSES + timedelta(days=1)
    (late_comer,) = await apply(client, 1, first=10)
    sent = {"overrides": [{"code": "list_late", "reason": "The applications arrived while the portal was down"}]}
    await circulated(client, SECOND, **(sent if clock.now.month > 1 else {}))
    letter = await lodged(client.egypt, [late_comer])
    assert letter["list_number"] == 2
    clock.forward(days=20)
    answered = await lodge(client.germany, [late_comer])
    assert answered.json()["deadline"]["key"] == "late_non_objection_ends"


async def test_an_extension_for_one_state_is_for_that_one(client: Client, clock: Clock) -> None:
    one, *_ = await listed(client)
    until = {"until": "2026-01-30T17:00", "reason": "Their mission was closed", "party": "EGY"}
    ok(await client.opga.post(f"{FORUM}/deadlines/non_objection_ends/extensions", json=until))
    clock.now = CLOSES
    assert refused(await lodge(client.germany, [one])) == (403, "deadline_passed")
    await lodged(client.egypt, [one])
    assert await stored(client) == [(one, "EGY", "standing")]


# Jointly.


async def test_a_joint_letter_counts_for_each_that_joins(client: Client) -> None:
    one, two, _ = await listed(client)
    kenya, malta = await delegation(client, "KEN"), await delegation(client, "MLT")
    letter = await lodged(client.egypt, [one, two], "KEN", "MLT")
    assert [state["code"] for state in letter["with_states"]] == ["KEN", "MLT"]
    (seen,) = ok(await kenya.get(PATH))["letters"]
    assert (seen["id"], seen["lodged_by"]["code"], seen["with_states"]) == (letter["id"], "EGY", [])
    assert stances(seen) == ["asked", "asked"]
    assert {found["state"]["code"] for found in seen["objections"]} == {"KEN"}
    assert stances(ok(await answer(kenya, letter, "confirm", applications=[one]))).count("standing") == 1
    assert stances(ok(await answer(kenya, letter, "decline"))).count("declined") == 1
    assert stances(ok(await answer(malta, letter, "decline"))) == ["declined"] * 2
    expected = [(one, "EGY", "standing"), (two, "EGY", "standing"), (one, "KEN", "standing")]
    expected += [(two, "KEN", "declined"), (one, "MLT", "declined"), (two, "MLT", "declined")]
    assert await stored(client) == sorted(expected)
    # How the others stand the one that lodged it does not learn here.
    assert ok(await client.egypt.get(f"{PATH}/{letter['id']}")) == letter
    assert await entries(client) == ["lodged", "read", "confirmed", "declined", "declined", "read"]


async def test_a_late_confirmation_does_not_count_and_is_on_record(client: Client, clock: Clock) -> None:
    one, *_ = await listed(client)
    kenya = await delegation(client, "KEN")
    letter = await lodged(client.egypt, [one], "KEN")
    clock.now = CLOSES
    assert refused(await answer(kenya, letter, "confirm")) == (403, "deadline_passed")
    assert await late(client) == [((one,), CLOSES, CLOSES)]
    assert await stored(client) == [(one, "EGY", "standing"), (one, "KEN", "asked")]
    clock.now = CLOSES - MICROSECOND
    ok(await answer(kenya, letter, "confirm"))


async def test_one_declines_until_the_list_is_final(client: Client, clock: Clock) -> None:
    one, two, _ = await listed(client)
    kenya = await delegation(client, "KEN")
    letter = await lodged(client.egypt, [one, two], "KEN")
    clock.now = CLOSES + timedelta(hours=1)
    ok(await answer(kenya, letter, "decline", applications=[one]))
    await made_final(client, clock)
    assert refused(await answer(kenya, letter, "decline")) == (409, "list_final")
    assert sorted(stances(ok(await kenya.get(f"{PATH}/{letter['id']}")))) == ["asked", "declined"]
    assert await late(client) == []


async def test_one_withdraws_and_the_others_stand(client: Client, clock: Clock) -> None:
    one, *_ = await listed(client)
    kenya = await delegation(client, "KEN")
    letter = await lodged(client.egypt, [one], "KEN")
    ok(await answer(kenya, letter, "confirm"))
    clock.now = CLOSES + timedelta(hours=1)  # the term is over, the list not final
    ok(await answer(client.egypt, letter, "withdraw"))
    assert await stored(client) == [(one, "EGY", "withdrawn"), (one, "KEN", "standing")]
    await made_final(client, clock)
    assert refused(await answer(kenya, letter, "withdraw")) == (409, "list_final")


WAYS = (
    ([], "withdraw"),
    (["confirm"], "confirm"),
    (["confirm"], "decline"),
    (["decline"], "confirm"),
    (["decline"], "withdraw"),
    (["confirm", "withdraw"], "confirm"),
    (["confirm", "withdraw"], "withdraw"),
)


async def test_ways_that_there_are_not(client: Client) -> None:
    names = await listed(client, len(WAYS))
    kenya = await delegation(client, "KEN")
    letter = await lodged(client.egypt, names, "KEN")
    for name, (before, kind) in zip(names, WAYS, strict=True):
        for step in before:
            ok(await answer(kenya, letter, step, applications=[name]))
        kept = await stored(client)
        assert refused(await answer(kenya, letter, kind, applications=[name])) == (409, "illegal_step")
        assert await stored(client) == kept
    ok(await answer(kenya, letter, "withdraw"))  # what can be
    assert refused(await answer(kenya, letter, "withdraw")) == (409, "illegal_step")
    refusal = (await answer(kenya, letter, "confirm", applications=[str(NOWHERE)])).json()
    assert refusal["errors"][0]["code"] == "no_such_name"


async def test_whoever_objects_already_does_not_confirm(client: Client) -> None:
    one, two, _ = await listed(client)
    kenya = await delegation(client, "KEN")
    await lodged(kenya, [one])
    letter = await lodged(client.egypt, [one, two], "KEN")
    assert refused(await answer(kenya, letter, "confirm")) == (409, "already_objected")
    ok(await answer(kenya, letter, "confirm", applications=[two]))


async def test_only_other_states_that_may_object_are_named(client: Client) -> None:
    one, *_ = await listed(client)
    await uninvited(client, "MLT")
    for code in ("EGY", "XXX", "PSE", "ORG_EU", "GROUP_AFRICAN", "MLT"):
        (error,) = (await lodge(client.egypt, [one], "DEU", code)).json()["errors"]
        assert (error["field"], error["code"]) == ("with_states.1", "no_other_objector")


async def test_whoever_acts_for_two_states_says_for_which(client: Client) -> None:
    one, *_ = await listed(client)
    grant = {"email": "egypt@demo.example", "role": "delegation", "party": "KEN"}
    ok(await client.admin.post("/grants", json=grant))
    assert (await lodge(client.egypt, [one])).json()["errors"][0]["code"] == "not_clear"
    assert (await lodge(client.egypt, [one], as_party="DEU")).json()["errors"][0]["code"] == "not_yours"
    letter = await lodged(client.egypt, [one], "KEN", as_party="EGY")
    assert (await answer(client.egypt, letter, "withdraw")).json()["errors"][0]["code"] == "not_clear"
    ok(await answer(client.egypt, letter, "confirm", as_party="KEN"))
    assert await stored(client) == [(one, "EGY", "standing"), (one, "KEN", "standing")]


# Who may not.


def _faceless(answered: httpx.Response) -> tuple[Any, ...]:
    own = headers(answered)
    own.pop("content-length", None)
    return answered.status_code, own, re.sub(r'"instance":"[^"]*"', "", answered.text)


async def _of_no_objector(client: Client) -> dict[str, httpx.AsyncClient]:
    await uninvited(client, "MLT")
    await uninvited(client, "KEN", watching=True)
    made = {party: await delegation(client, party) for party in ("PSE", "VAT", "ORG_EU", "MLT", "KEN")}
    chair = await caller(client, "chair-of-table", Role.CO_CHAIR, "EGY")
    return made | {
        "chair of a table": chair,
        "group": client.african_group,
        "secretariat": client.secretariat,
        "office": client.opga,
        "auditor": client.auditor,
        "administrator": client.admin,
        "ngo": client.ngo,
    }


async def test_nobody_else_objects_or_reads(client: Client, clock: Clock) -> None:
    """An observer State, the Union, States that are not invited or watch, and all of the Office and the Secretariat:
    to each it is the same whether there are objections."""
    one, *_ = await listed(client)
    others = await _of_no_objector(client)
    seen: list[dict[str, Any]] = []
    letter_id = str(NOWHERE)
    for _ in range(2):
        answers = {}
        for who, http in others.items():
            lodging = await lodge(http, [one])
            reading = await http.get(PATH), await http.get(f"{PATH}/{letter_id}"), await http.get(REQUESTS)
            acting = [await answer(http, {"id": letter_id}, kind) for kind in ("confirm", "decline", "withdraw")]
            asking = await http.post(REQUESTS, json={"application": one})
            all_of_them = (lodging, *reading, *acting, asking)
            assert {answered.status_code for answered in all_of_them} == {403}, who
            answers[who] = [_faceless(answered) for answered in all_of_them]
        seen.append(answers)
        letter_id = (await lodged(client.egypt, [one], "DEU"))["id"] if len(seen) == 1 else letter_id
    assert seen[0] == seen[1]
    assert len({json.dumps(seen[0][who], default=str) for who in ("PSE", "VAT", "ORG_EU", "MLT", "KEN")}) == 1


async def test_whoever_is_of_the_staff_acts_for_no_state(client: Client) -> None:
    """An administrator could grant themselves the delegation whose letters they want to read."""
    one, two, _ = await listed(client)
    letter = await lodged(client.egypt, [one])
    before = await stored(client)
    await named(client, "opga2", SEE)
    for who in ("admin", "opga", "secretariat", "opga2"):
        grant = {"email": f"{who}@demo.example", "role": "delegation", "party": "EGY"}
        assert (await client.admin.post("/grants", json=grant)).status_code == 201
    for http in (client.admin, client.opga, client.secretariat, client.opga2):
        reading = await http.get(PATH), await http.get(f"{PATH}/{letter['id']}"), await http.get(REQUESTS)
        acting = await lodge(http, [two]), await answer(http, letter, "withdraw")
        assert {refused(answered) for answered in (*reading, *acting)} == {(403, "not_permitted")}
    assert await stored(client) == before


async def test_an_other_state_learns_nothing(client: Client) -> None:
    one, *_ = await listed(client)
    letter = await lodged(client.egypt, [one])
    kenya = await delegation(client, "KEN")
    for who in (client.germany, kenya):
        assert ok(await who.get(PATH)) == {"letters": [], "contested": None, "late": None}
        for method, path in (("GET", ""), ("POST", "/confirm"), ("POST", "/decline"), ("POST", "/withdraw")):
            sent = {"json": {}} if method == "POST" else {}
            there, missing = [
                await who.request(method, f"{PATH}/{key}{path}", **sent) for key in (letter["id"], NOWHERE)
            ]
            assert there.status_code == 404
            assert _faceless(there) == _faceless(missing)


async def test_a_forum_that_is_hidden_is_as_one_that_is_missing(client: Client) -> None:
    await listed(client, 1)
    ok(await client.opga.post("/forums", json=_draft()))
    body = {"applications": ["X"]}
    for method, path in (("GET", ""), ("POST", ""), ("GET", f"/{NOWHERE}"), ("GET", "/basis-requests")):
        sent = {"json": body} if method == "POST" else {}
        answers = [
            await client.egypt.request(method, f"/forums/{forum}/objections{path}", **sent)
            for forum in ("hidden", "missing")
        ]
        assert [answered.status_code for answered in answers] == [404, 404]
        assert _faceless(answers[0]) == _faceless(answers[1])


def _draft() -> dict[str, Any]:
    more = {"title": {"en": "Hidden"}, "opens_on": "2026-09-01", "timezone": "America/New_York"}
    return {"template": "imrf", "slug": "hidden", **more}


async def _close(client: Client) -> httpx.Response:
    tag = {"If-Match": (await client.opga.get(FORUM)).headers["ETag"]}
    return await client.opga.patch(FORUM, json={"closed": True}, headers=tag)


async def test_a_closed_forum_takes_none(client: Client, clock: Clock) -> None:
    one, *_ = await listed(client)
    await made_final(client, clock)
    ok(await _close(client))
    assert refused(await lodge(client.egypt, [one])) == (409, "forum_closed")
    assert ok(await client.egypt.get(PATH))["letters"] == []


async def test_while_a_list_is_with_states_its_forum_is_not_closed(client: Client) -> None:
    """Whether anybody objects or not."""
    one, *_ = await listed(client)
    first = await _close(client)
    assert refused(first) == (409, "list_open")
    assert first.json()["detail"].startswith("List 1 of this forum is with Member States")
    letter = await lodged(client.egypt, [one])
    await closing(client)
    again = await _close(client)
    assert again.json() == first.json()
    ok(await answer(client.egypt, letter, "withdraw"))


async def _uninvite(client: Client, party: str, **changed: str) -> httpx.Response:
    path = f"{FORUM}/participants-list/{party}"
    tag = {"If-Match": (await client.opga.get(path)).headers["ETag"]}
    if changed:
        return await client.opga.patch(path, json=changed, headers=tag)
    return await client.opga.delete(path, headers=tag)


async def test_while_a_list_is_with_states_none_of_them_is_silenced(client: Client, clock: Clock) -> None:
    """Whether it objects or not; who may not object is changed as before."""
    one, *_ = await listed(client)
    await lodged(client.egypt, [one])
    for party in ("EGY", "KEN"):
        for changed in ({"invited_as": "observer"}, {}):
            assert refused(await _uninvite(client, party, **changed)) == (409, "list_open")
    for party in ("PSE", "ORG_EU"):
        assert (await _uninvite(client, party)).status_code == 204
    await made_final(client, clock)
    ok(await _uninvite(client, "EGY", invited_as="observer"))
    assert (await _uninvite(client, "KEN")).status_code == 204


async def test_who_may_not_object_any_more_reads_and_withdraws_still(client: Client) -> None:
    one, two, _ = await listed(client)
    letter = await lodged(client.egypt, [one], "DEU")
    for party in ("EGY", "KEN"):
        await uninvited(client, party, watching=True)
    assert ok(await client.egypt.get(PATH))["letters"] == [letter]
    assert ok(await client.egypt.get(f"{PATH}/{letter['id']}")) == letter
    assert refused(await lodge(client.egypt, [two])) == (403, "not_permitted")
    assert stances(ok(await answer(client.egypt, letter, "withdraw"))) == ["withdrawn"]
    kenya = await delegation(client, "KEN")
    assert refused(await kenya.get(PATH)) == (403, "not_permitted")


# Who reads.


async def _two_letters(client: Client) -> tuple[str, str]:
    one, two, _ = await listed(client)
    kenya = await delegation(client, "KEN")
    letter = await lodged(client.egypt, [one, two], "KEN", "DEU")
    ok(await answer(kenya, letter, "confirm", applications=[one]))
    ok(await answer(client.egypt, letter, "withdraw", applications=[two]))
    return one, two


async def test_whoever_is_named_to_see_reads_names_and_counts_but_no_state(client: Client, clock: Clock) -> None:
    one, two = await _two_letters(client)
    clock.now = CLOSES
    assert refused(await lodge(client.germany, [two])) == (403, "deadline_passed")
    await named(client, "opga", SEE)
    answered = await client.opga.get(PATH)
    view = ok(answered)
    found = {name["name"]["application_id"]: name for name in view["contested"]}
    assert found[one]["counts"] == {"asked": 1, "standing": 2, "declined": 0, "withdrawn": 0}
    assert found[two]["counts"] == {"asked": 2, "standing": 0, "declined": 0, "withdrawn": 1}
    assert {key: name["contested"] for key, name in found.items()} == {one: True, two: False}
    assert {name["states"] for name in found.values()} == {None}
    late_ones = [(item["state"], item["deadline_at"], item["names"][0]["application_id"]) for item in view["late"]]
    assert late_ones == [(None, None, two)]
    assert view["letters"] is None
    for code in ("EGY", "KEN", "DEU", "Egypt", "Kenya", "Germany"):
        assert f'"{code}"' not in answered.text
    assert (await entries(client))[-1] == "read"


async def test_whoever_is_named_to_identify_too_reads_the_states(client: Client, clock: Clock) -> None:
    one, two = await _two_letters(client)
    await named(client, "opga", SEE, IDENTIFY)
    found = {name["name"]["application_id"]: name for name in ok(await client.opga.get(PATH))["contested"]}
    states = {
        key: [(state["state"]["code"], state["stance"]) for state in name["states"]] for key, name in found.items()
    }
    assert states == {
        one: [("DEU", "asked"), ("EGY", "standing"), ("KEN", "standing")],
        two: [("DEU", "asked"), ("EGY", "withdrawn"), ("KEN", "asked")],
    }
    clock.now = CLOSES
    assert (await lodge(client.germany, [two])).status_code == 403
    (late_one,) = ok(await client.opga.get(PATH))["late"]
    assert (late_one["state"]["code"], late_one["deadline_at"]) == ("DEU", "2026-01-29T22:00:00Z")


async def test_to_identify_alone_is_to_read_nothing(client: Client) -> None:
    await _two_letters(client)
    await named(client, "opga", IDENTIFY)
    assert refused(await client.opga.get(PATH)) == (403, "not_permitted")
    assert refused(await client.opga.get(REQUESTS)) == (403, "not_permitted")


async def test_named_in_one_forum_is_to_read_in_that_one(client: Client) -> None:
    await _two_letters(client)
    await announced(client, "imrf-other")
    await named(client, "opga", SEE, IDENTIFY, slug="imrf-other")
    assert refused(await client.opga.get(PATH)) == (403, "not_permitted")
    assert ok(await client.opga.get("/forums/imrf-other/objections"))["contested"] == []


async def test_what_cannot_be_recorded_is_not_read(own_admin_url: str, committing_client: Client) -> None:
    client = committing_client
    await _two_letters(client)
    await named(client, "opga", SEE, IDENTIFY)
    assert len(ok(await client.opga.get(PATH))["contested"]) == 2
    (letter,) = ok(await client.egypt.get(PATH))["letters"]
    before = await entries(client)
    await execute(own_admin_url, "REVOKE INSERT ON objections.entry FROM imrf_objections")
    own = (client.egypt, PATH), (client.egypt, f"{PATH}/{letter['id']}")
    for who, path in ((client.opga, PATH), (client.opga, REQUESTS), *own):
        answered = await who.get(path)
        assert answered.status_code == 500
        assert "contested" not in answered.text
        assert "EGY" not in answered.text
    assert await entries(client) == before


# Nothing of it elsewhere.


async def test_nothing_outside_the_schema_changes(
    client: Client, clock: Clock, capsys: Any, install_log: Any
) -> None:
    one, two, _ = await listed(client, accounts=True)
    kenya = await delegation(client, "KEN")
    await named(client, "opga", SEE, IDENTIFY)
    before, mail = await outside(client), await queued(client)
    install_log("info")
    letter = await lodged(client.egypt, [one, two], "KEN")
    ok(await answer(kenya, letter, "confirm"))
    ok(await answer(client.egypt, letter, "withdraw", applications=[two]))
    ok(await client.opga.get(PATH))
    ok(await client.germany.post(REQUESTS, json={"application": one}))
    clock.now = CLOSES
    assert (await lodge(client.germany, [one])).status_code == 403
    assert await outside(client) == before
    assert await queued(client) == mail
    ok(await client.opga.get(FORUM))  # of which there is a line
    await asyncio.sleep(0)
    (line,) = capsys.readouterr().err.splitlines()
    assert json.loads(line)["path"] == f"/v1{FORUM}"


async def test_a_contested_name_is_left_off_and_nothing_told_before(client: Client, clock: Clock) -> None:
    one, *_ = await listed(client)
    await lodged(client.egypt, [one])
    entries_read = ok(await client.secretariat.get(f"{FORUM}/no-objection-list/1/entries"))
    assert {(item["state"], item["outcome"]) for item in entries_read["items"]} == {("proposed", None)}
    clock.now = CLOSES
    await closing(client)
    clock.forward(days=4)
    ok(await finalize(client))
    items = ok(await client.secretariat.get(f"{FORUM}/no-objection-list/1/entries"))["items"]
    outcomes = {item["application_id"]: item["outcome"] for item in items}
    assert outcomes.pop(one) == "left_off"
    assert set(outcomes.values()) == {"final"}


async def test_reading_takes_the_same_queries_however_many(client: Client, count_queries: Any) -> None:
    names = await listed(client, 4)
    await named(client, "opga", SEE, IDENTIFY)
    kenya = await delegation(client, "KEN")
    counts = []
    for several in (names[:1], names[1:]):
        for name in several:
            letter = await lodged(client.egypt, [name], "KEN", "DEU")
            ok(await answer(kenya, letter, "confirm"))
            ok(await client.germany.post(REQUESTS, json={"application": name}))
        found = []
        for who, path in ((client.egypt, PATH), (client.opga, PATH), (client.opga, REQUESTS), (kenya, PATH)):
            with count_queries() as queries:
                ok(await who.get(path))
            found.append(len(queries))
        counts.append(found)
    assert counts[0] == counts[1]


async def test_the_largest_letter_takes_as_many_statements_as_the_smallest(
    client: Client, count_queries: Any
) -> None:
    """200 names with all the States: nothing of it passes through the program row by row."""
    names = await listed(client, 201)
    async with client.app.state.sessions() as db:
        found = await db.execute(text("SELECT code FROM party WHERE kind = 'member_state' AND code <> 'EGY'"))
        beside = sorted(found.scalars())
    counts = []
    for several, others in ((names[200:], beside[:1]), (names[:200], beside)):
        with count_queries() as queries:
            letter = await lodged(client.egypt, several, *others)
        counts.append(len(queries))
        assert [state["code"] for state in letter["with_states"]] == others
        assert stances(letter) == ["standing"] * len(several)
    assert counts[0] == counts[1]
    assert len(await stored(client)) == 2 + 200 * (1 + len(beside))
    await named(client, "opga", SEE, IDENTIFY)
    contested = ok(await client.opga.get(PATH))["contested"]
    assert {one["counts"]["standing"] for one in contested} == {1}
    assert {one["counts"]["asked"] for one in contested} == {1, len(beside)}
