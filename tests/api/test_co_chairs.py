"""Appointing co-chairs over HTTP: what is checked, refused, overridden, kept on record, and what others see of it."""

from typing import Any

import pytest

from tests.slates import (
    SLUG,
    STATES,
    codes,
    eight,
    held,
    nominated,
    outcomes,
    person,
    put,
    put_one,
    seats,
    slate,
)
from tests.world import Client, create_forum, draft, edit, publish, seat_co_chairs

PATH = f"/forums/{SLUG}/co-chairs"
REASON = "As agreed with the chairs of the regional groups"


def refused(answer: Any) -> tuple[int, str, str]:
    """Status, field or nothing, code."""
    errors = answer.json().get("errors") or [{"field": "", "code": answer.json()["code"]}]
    return answer.status_code, errors[0]["field"], errors[0]["code"]


async def modalities(client: Client, **co_chairs: Any) -> Any:
    forum = await client.opga.get(f"/forums/{SLUG}")
    sent = {"modalities": {"co_chairs": {key: {"value": value} for key, value in co_chairs.items()}}}
    return await client.opga.patch(f"/forums/{SLUG}", json=sent, headers={"If-Match": forum.headers["ETag"]})


async def bind(client: Client, *rules: str) -> None:
    answer = await modalities(client, binding=list(rules))
    assert answer.status_code == 200, answer.text


# Appointing.


async def test_a_slate_is_appointed_and_is_in_the_draft_and_once_published_in_the_programme(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    empty = await slate(client)
    assert (empty["version"], held(empty)) == (1, [None] * 8)

    consulted = [{"party": f"GROUP_{group}", "on": "2026-01-12"} for group in ("AFRICAN", "WEOG")]
    answer = await put(client, 1, seats(ids, *STATES), reason=REASON, consulted=consulted)

    assert answer.status_code == 200, answer.text
    read = answer.json()
    assert (read["version"], held(read)) == (2, list(STATES))
    assert read == await slate(client)
    first = read["seats"][0]
    assert first | {"meeting_id": None, "title": None} == {
        "table": 1,
        "position": 1,
        "meeting_id": None,
        "title": None,
        "state": {"code": "EGY", "name": {"en": "Egypt", "ar": "مصر"}},
        "group": "AFRICAN",
        "nomination": ids["EGY"],
        "endorsed": False,
        "person": first["person"],
        "level": "minister",
    }
    assert first["person"] | {"id": None} == {"id": None, "name": "Amal Egy Example", "title": None, "gender": "f"}
    assert {code for code, outcome in outcomes(read).items() if outcome != "passed"} == {
        "development_status",
        "state_of_last_forum",
    }
    table = await draft(client, "round_table", 1)
    assert table["version"] == 2
    people = [(seat["role"], seat["party"]["code"], seat["person"]["name"]) for seat in table["people"]]
    assert people == [("co_chair", "EGY", "Amal Egy Example"), ("co_chair", "DEU", "Amal Deu Example")]

    programme = (await client.anonymous.get(f"/forums/{SLUG}/programme")).json()
    assert "Amal" not in str(programme)
    await publish(client)
    programme = (await client.anonymous.get(f"/forums/{SLUG}/programme")).json()
    (shown,) = [meeting for meeting in programme["meetings"] if meeting["id"] == table["id"]]
    assert [seat["party"]["code"] for seat in shown["people"]] == ["EGY", "DEU"]
    feed = await client.anonymous.get(f"/forums/{SLUG}/calendar.ics")
    assert "Co-chairs: Amal Egy Example (Egypt)" in feed.text.replace("\r\n ", "").replace("\\;", ";")

    (change,) = (await client.opga.get(f"{PATH}/record")).json()["items"]
    assert (change["number"], change["change"], change["reason"]) == (1, "appointed", REASON)
    assert change["by"] == "opga@demo.example"
    assert [(one["party"]["code"], one["on"]) for one in change["consulted"]] == [
        ("GROUP_AFRICAN", "2026-01-12"),
        ("GROUP_WEOG", "2026-01-12"),
    ]
    assert [finding["code"] for finding in change["findings"]] == codes(read)
    assert [seat["nomination"] for seat in change["seats"]] == [ids[state] for state in STATES]
    audit = (await client.auditor.get(f"/forums/{SLUG}/audit", params={"limit": 200})).json()["items"]
    assert [entry["act"] for entry in audit if entry["act"].startswith("co_chairs")] == ["co_chairs.appointed"]
    assert "Amal" not in str(audit)


async def test_the_pair_of_2022_is_of_two_groups_and_undetermined_on_gender(client: Client) -> None:
    await create_forum(client, opens_on="2022-05-17")
    pair = [{"table": 1, "position": n, "state": state} for n, state in ((1, "EGY"), (2, "DEU"))]
    answer = await client.opga.post(f"{PATH}/check", json={"seats": pair})
    assert answer.status_code == 200, answer.text
    found = outcomes(answer.json())
    assert (found["one_group"], found["one_gender"], found["state_twice"]) == ("passed", "undetermined", "passed")
    (undetermined,) = [finding for finding in answer.json()["findings"] if "rule:one_gender" in finding["concerns"]]
    assert undetermined["code"] == "undetermined"
    assert undetermined["severity"] == "advisory"
    assert undetermined["message"].startswith("The gender is pending or not stated at “Round table 1")
    assert "Egypt and Germany" in undetermined["message"]
    assert (await slate(client))["version"] == 1, "nothing was appointed"


async def test_a_pair_of_one_group_two_men_and_a_state_twice_do_not_pass(client: Client) -> None:
    await create_forum(client)
    ids = {state: await nominated(client, state, **person(state, "m")) for state in ("EGY", "KEN", "DEU")}
    ids["EGY again"] = await nominated(client, "EGY", person={"name": "Ola Example", "gender": "f"})
    for pair, failed in (
        (("EGY", "KEN"), {"one_group", "one_gender"}),
        (("EGY", "DEU"), {"one_gender"}),
        (("EGY", "EGY again"), {"one_group", "state_twice"}),
    ):
        tried = [{**seat} for seat in seats(ids, *pair)]
        answer = await client.opga.post(f"{PATH}/check", json={"seats": tried})
        found = outcomes(answer.json())
        asked = ("one_group", "one_gender", "state_twice")
        assert {code for code in asked if found[code] == "failed"} == failed, pair


async def test_a_state_twice_is_refused_unless_the_office_says_why(client: Client) -> None:
    await create_forum(client)
    ids = {"EGY": await nominated(client, "EGY", **person("EGY"))}
    ids["again"] = await nominated(client, "EGY", person={"name": "Ola Example", "gender": "m"})
    chosen = seats(ids, "EGY", None, "again")
    answer = await put(client, 1, chosen)
    assert (answer.status_code, answer.json()["code"]) == (409, "rule_violated")
    (blocking,) = [finding for finding in answer.json()["findings"] if finding["severity"] == "blocking"]
    assert (blocking["code"], blocking["authority"], blocking["overridable"]) == ("state_twice", "inferred", True)
    assert blocking["message"].startswith("Egypt has 2 seats: “Round table 1")
    assert (await slate(client))["version"] == 1

    override = {"code": "state_twice", "reason": "The second table is about its own region"}
    assert (await put(client, 1, chosen, overrides=[override])).status_code == 200
    (change,) = (await client.opga.get(f"{PATH}/record")).json()["items"]
    assert change["overrides"] == [override]


async def test_balance_advises_until_the_office_binds_itself(client: Client) -> None:
    await create_forum(client)
    ids = {state: await nominated(client, state, **person(state, "m")) for state in ("EGY", "DEU", "BRA")}
    chosen = seats(ids, "EGY", "DEU")
    assert (await put(client, 1, chosen)).status_code == 200
    await bind(client, "one_gender")
    answer = await put_one(client, 2, "1/2", ids["BRA"], reason=REASON)
    assert answer.json()["code"] == "rule_violated"
    (blocking,) = [finding for finding in answer.json()["findings"] if finding["severity"] == "blocking"]
    assert (blocking["code"], blocking["authority"], blocking["overridable"]) == ("one_gender", "73/326", True)
    override = {"code": "one_gender", "reason": "No woman was nominated by either group"}
    needless = {"code": "one_group", "reason": "No woman was nominated by either group"}
    both = await put_one(client, 2, "1/2", ids["BRA"], reason=REASON, overrides=[override, needless])
    assert refused(both) == (422, "overrides.1.code", "nothing_to_override")
    filled = await put_one(client, 2, "1/2", ids["BRA"], reason=REASON, overrides=[override])
    assert filled.status_code == 200
    # What is undetermined never blocks, bound or not; nor does elsewhere what was so before.
    pending = await nominated(client, "KEN")
    assert (await put_one(client, 3, "2/1", pending)).status_code == 200


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"binding": ["state_twice"]}, "binding"),
        ({"binding": ["endorsed"]}, "expected binding to name checks of balance, not endorsed"),
        ({"weights": {"one_gender": -1}}, "expected weights.one_gender from 0 to 10000, whole numbers"),
        ({"weights": {"one_gender": 1.5}}, "weights"),
        ({"weights": {"one_gender": True}}, "weights.value.one_gender expected a whole number"),
        ({"weights": {"one_gender": "5"}}, "weights.value.one_gender expected a whole number"),
        ({"weights": {"beauty": 1}}, "weights"),
        ({"level_gap_most": 9}, "expected level_gap_most from 0 to 7"),
        ({"gender_least_percent": 51}, "expected gender_least_percent from 0 to 50"),
    ],
)
async def test_modalities_that_are_none_are_refused_by_name(client: Client, changes: Any, expected: str) -> None:
    await create_forum(client)
    answer = await modalities(client, **changes)
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert error["field"].startswith("modalities.co_chairs")
    assert expected in f"{error['field']} {error['message']}"


async def test_two_co_chairs_a_table_are_the_resolutions_and_nobody_edits_that(client: Client) -> None:
    await create_forum(client)
    answer = await modalities(client, per_table=3)
    assert (answer.status_code, answer.json()["code"]) == (409, "fixed_by_mandate")
    ids = await eight(client)
    third = {"table": 1, "position": 3, "nomination": ids["BRA"]}
    answer = await put(client, 1, [*seats(ids, "EGY", "DEU"), third])
    assert refused(answer) == (422, "seats.2.position", "unknown_position")
    message = answer.json()["errors"][0]["message"]
    assert message == "expected a position from 1 to 2: a round table has 2 co-chairs"
    assert refused(await put_one(client, 1, "1/3", ids["BRA"])) == (422, "position", "unknown_position")
    checked = await client.opga.post(f"{PATH}/check", json={"seats": [third]})
    assert refused(checked) == (422, "seats.0.position", "unknown_position")


async def test_what_a_nomination_rules_out_blocks(client: Client) -> None:
    await create_forum(client)
    table = await draft(client, "round_table", 2)
    span = {"starts_at": table["starts_at"], "ends_at": table["ends_at"]}
    ids = {"EGY": await nominated(client, "EGY", ruled_out=[1], unavailable=[span])}
    for place, code in (("1/1", "ruled_out"), ("2/1", "unavailable")):
        answer = await put_one(client, 1, place, ids["EGY"])
        blocking = [finding["code"] for finding in answer.json()["findings"] if finding["severity"] == "blocking"]
        assert blocking == [code]
    assert (await put_one(client, 1, "3/1", ids["EGY"])).status_code == 200


async def test_nobody_sits_in_two_meetings_at_once(client: Client) -> None:
    await create_forum(client)
    ola = (await client.opga.post("/persons", json={"name": "Ola Example"})).json()["id"]
    ids = {"EGY": await nominated(client, "EGY", person_id=ola)}
    fourth = await draft(client, "round_table", 4)  # at the hours of the third
    assert (await edit(client.opga, fourth, people=[{"role": "moderator", "person_id": ola}])).status_code == 200
    answer = await put_one(client, 1, "3/1", ids["EGY"])
    (blocking,) = [finding for finding in answer.json()["findings"] if finding["severity"] == "blocking"]
    assert blocking["code"] == "person_overlap"
    assert "Egypt" in blocking["message"]
    assert "Round table 4" in blocking["message"]
    assert (await put_one(client, 1, "1/1", ids["EGY"])).status_code == 200


# Bad input.


async def test_seats_that_are_none_are_refused_by_name(client: Client) -> None:
    await create_forum(client)
    await create_forum(client, "other-forum")
    ids = await eight(client)
    other = await nominated(client, "EGY", "other-forum")
    withdrawn = await nominated(client, "NGA")
    assert (
        await client.opga.delete(f"/forums/{SLUG}/nominations/{withdrawn}", headers={"If-Match": '"1"'})
    ).status_code == 200
    one = {"table": 1, "position": 1, "nomination": ids["EGY"]}
    for chosen, expected in (
        ([{**one, "table": 7}], ("seats.0.table", "unknown_table")),
        ([one, {**one, "nomination": ids["DEU"]}], ("seats.1", "seat_repeated")),
        ([one, {**one, "position": 2}], ("seats.1.nomination", "nomination_repeated")),
        ([{**one, "nomination": other}], ("seats.0.nomination", "unknown_nomination")),
        ([{**one, "nomination": withdrawn}], ("seats.0.nomination", "unknown_nomination")),
    ):
        assert refused(await put(client, 1, chosen)) == (422, *expected)
    for chosen, field in (
        ([{**one, "table": 0}], "seats.0.table"),
        ([{**one, "position": 5}], "seats.0.position"),
        ([{"table": 1, "position": 1}], "seats.0.nomination"),
        ([{**one, "state": "EGY"}], "seats.0.state"),
        ([], "seats"),
    ):
        answer = await put(client, 1, chosen)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)
    there = (await put(client, 1, [{**one, "table": 7}])).json()["errors"][0]["message"]
    assert there == "expected the number of a round table of this forum: 1, 2, 3, 4"
    consulted = [{"party": "GROUP_MARS", "on": "2026-01-12"}]
    assert refused(await put(client, 1, [one], consulted=consulted)) == (422, "consulted.0.party", "unknown_party")
    tried = {"seats": [{"table": 1, "position": 1, "state": "XYZ"}]}
    assert refused(await client.opga.post(f"{PATH}/check", json=tried)) == (422, "seats.0.state", "unknown_party")
    both = {"seats": [{**one, "state": "EGY"}]}
    assert (await client.opga.post(f"{PATH}/check", json=both)).status_code == 422
    observer = {"seats": [{"table": 1, "position": 1, "state": "PSE"}]}
    answer = await client.opga.post(f"{PATH}/check", json=observer)
    assert outcomes(answer.json())["not_a_member_state"] == "failed"
    assert (await slate(client))["version"] == 1


async def test_tables_without_numbers_of_their_own_are_named_first(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    assert (await put(client, 1, seats(ids, "EGY"))).status_code == 200
    assert (await edit(client.opga, await draft(client, "round_table", 2), number=1)).status_code == 200
    answer = await put(client, 2, seats(ids, "EGY", "DEU"))
    assert (answer.status_code, answer.json()["code"]) == (409, "tables_not_numbered")
    assert held(await slate(client))[0] == "EGY"
    # A State may withdraw all the same.
    gone = await client.egypt.delete(f"/forums/{SLUG}/nominations/{ids['EGY']}", headers={"If-Match": '"1"'})
    assert gone.status_code == 200, gone.text
    assert held(await slate(client)) == [None] * 8


async def test_only_those_who_appoint_read_and_appoint(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    for caller in (client.egypt, client.african_group, client.secretariat, client.admin, client.auditor):
        for answer in (
            await caller.get(PATH),
            await caller.get(f"{PATH}/record"),
            await caller.get(f"{PATH}/notices"),
            await caller.post(f"{PATH}/check", json={"seats": []}),
            await caller.post(f"{PATH}/proposals", json={}),
            await caller.put(PATH, json={"seats": []}, headers={"If-Match": '"1"'}),
        ):
            assert answer.status_code == 403
    assert (await client.anonymous.get(PATH)).status_code == 401


# One seat, lapses, and what nominees do.


async def test_an_appointment_lapses_for_a_reason_and_is_filled_with_the_rest_as_it_is(client: Client) -> None:
    await create_forum(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, *STATES))
    assert refused(await put_one(client, 2, "1/2", None)) == (422, "reason", "reason_required")
    lapsed = await put_one(client, 2, "1/2", None, reason="There is a new government")
    assert held(lapsed.json()) == ["EGY", None, *STATES[2:]]
    again = await put_one(client, 3, "1/2", None, reason="There is a new government")
    assert (again.status_code, again.json()["code"]) == (409, "nothing_changed")
    austria = await nominated(client, "AUT", **person("AUT", "m"))
    filled = await put_one(client, 3, "1/2", austria)
    assert held(filled.json()) == ["EGY", "AUT", *STATES[2:]]
    record = (await client.opga.get(f"{PATH}/record")).json()["items"]
    assert [(one["number"], one["change"], one["reason"]) for one in record] == [
        (1, "appointed", None),
        (2, "lapsed", "There is a new government"),
        (3, "appointed", None),
    ]
    germany = (await client.opga.get(f"/forums/{SLUG}/nominations/{ids['DEU']}")).json()
    assert germany["status"] == "submitted"


async def test_seats_are_swapped_and_a_nominee_moves_within_one_act(client: Client) -> None:
    await create_forum(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, *STATES))
    swapped = await put(client, 2, seats(ids, "DEU", "EGY", *STATES[2:]))
    assert held(swapped.json()) == ["DEU", "EGY", *STATES[2:]]
    # Tables of which nothing changed keep their version.
    assert [(await draft(client, "round_table", n))["version"] for n in (1, 2, 3, 4)] == [3, 2, 2, 2]
    elsewhere = await put_one(client, 3, "4/1", ids["DEU"], reason=REASON)
    assert (elsewhere.status_code, elsewhere.json()["code"]) == (409, "appointed_elsewhere")
    states = [None, "EGY", "BGD", "BRA", "KEN", "POL", "DEU", "PHL"]
    lost = await put(client, 3, seats(ids, *states))
    assert refused(lost) == (422, "reason", "reason_required")
    assert lost.json()["errors"][0]["message"] == "expected why the appointment lapses: Mexico"
    moved = await put(client, 3, seats(ids, *states), reason=REASON)
    assert held(moved.json()) == states
    mexico = (await client.opga.get(f"/forums/{SLUG}/nominations/{ids['MEX']}")).json()
    assert (mexico["status"], mexico["table"]) == ("submitted", None)
    germany = (await client.opga.get(f"/forums/{SLUG}/nominations/{ids['DEU']}")).json()
    assert (germany["status"], germany["table"], germany["position"]) == ("appointed", 4, 1)


async def test_who_withdraws_leaves_the_seat_vacant_at_once(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, *STATES))
    path = f"/forums/{SLUG}/nominations/{ids['EGY']}"
    one = (await client.egypt.get(path)).json()
    assert (one["status"], one["version"], one["table"]) == ("submitted", 1, None), "they were not told yet"
    gone = await client.egypt.delete(path, headers={"If-Match": '"1"'})
    assert (gone.status_code, gone.json()["status"]) == (200, "withdrawn")
    read = await slate(client)
    assert (read["version"], held(read)) == (3, [None, *STATES[1:]])
    assert (await client.opga.get(f"{PATH}/record")).json()["items"][-1]["change"] == "lapsed"
    table = await draft(client, "round_table", 1)
    assert [seat["party"] and seat["party"]["code"] for seat in table["people"]] == [None, "DEU"]


async def test_the_seat_is_the_states_whoever_it_sends(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, *STATES))
    body = {"person": {"name": "Ola Example", "title": "Mr.", "gender": "m"}}
    path = f"/forums/{SLUG}/nominations/{ids['EGY']}"
    changed = await client.egypt.patch(path, json=body, headers={"If-Match": '"1"'})
    assert changed.status_code == 200, changed.text
    assert [one["person"]["name"] for one in changed.json()["persons"]] == ["Amal Egy Example", "Ola Example"]
    read = await slate(client)
    assert (read["version"], read["seats"][0]["person"]["name"]) == (3, "Ola Example")
    assert outcomes(read)["one_gender"] == "failed"
    last = (await client.opga.get(f"{PATH}/record")).json()["items"][-1]
    assert last["change"] == "person_changed"
    assert "one_gender" in [finding["code"] for finding in last["findings"]]
    # Two editors: what was read before is stale.
    stale = await put_one(client, 2, "1/1", None, reason="There is a new government")
    assert stale.status_code == 412
    # A name alone is corrected without a new entry; the seat shows it.
    tag = changed.headers["ETag"]
    await client.egypt.patch(
        path, json={"person": {"name": "Ola Example", "title": "H.E. Mr."}}, headers={"If-Match": tag}
    )
    assert (await slate(client))["seats"][0]["person"]["title"] == "H.E. Mr."


async def test_if_match_is_asked_for(client: Client) -> None:
    await create_forum(client)
    ids = await eight(client)
    assert (await client.opga.put(PATH, json={"seats": seats(ids, "EGY")})).status_code == 428
    assert (await put(client, 2, seats(ids, "EGY"))).status_code == 412
    assert (await put(client, 1, seats(ids, "EGY"))).status_code == 200
    assert (await put(client, 1, seats(ids, "DEU"))).status_code == 412
    same = await put(client, 2, seats(ids, "EGY"))
    assert (same.status_code, same.json()["code"]) == (409, "nothing_changed")


async def test_seats_that_were_filled_otherwise_are_read_and_replaced(client: Client) -> None:
    """Of drafts from before there were nominations."""
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    await seat_co_chairs(client, table["id"], ("EGY", None), ("DEU", None))
    read = await slate(client)
    assert held(read)[:2] == ["EGY", "DEU"]
    assert (read["seats"][0]["nomination"], read["version"]) == (None, 1)
    brazil = await nominated(client, "BRA")
    filled = await put_one(client, 1, "1/2", brazil, reason=REASON)
    assert held(filled.json())[:2] == ["EGY", "BRA"]
    left = await put(client, 2, seats({"BRA": brazil}, None, "BRA"), reason=REASON)
    assert held(left.json())[:2] == [None, "BRA"]


async def test_a_former_version_is_restored_without_its_co_chairs(client: Client) -> None:
    await create_forum(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, *STATES))
    await publish(client)
    table = await draft(client, "round_table", 1)
    await edit(client.opga, table, title={"en": "Another title"})
    await put_one(client, 2, "1/1", None, reason="There is a new government")
    restored = await client.opga.post(f"/forums/{SLUG}/programme/versions/1/restore", json={})
    assert restored.status_code == 200, restored.text
    table = await draft(client, "round_table", 1)
    assert table["title"]["en"] != "Another title"
    assert [seat["party"] and seat["party"]["code"] for seat in table["people"]] == [None, "DEU"]
    assert (await slate(client))["version"] == 3


async def test_a_nominee_of_a_cancelled_table_gets_another_seat(client: Client) -> None:
    await create_forum(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, *STATES))
    table = await draft(client, "round_table", 4)
    assert (await edit(client.opga, table, status="cancelled")).status_code == 200
    read = await slate(client)
    assert held(read) == list(STATES[:6])
    moved = await put_one(client, 2, "1/1", ids["MEX"], reason=REASON)
    assert held(moved.json())[0] == "MEX"
    table = await draft(client, "round_table", 4)
    assert [seat["party"] and seat["party"]["code"] for seat in table["people"]] == [None, "PHL"]


async def test_who_withdraws_from_a_cancelled_table_is_gone_when_it_comes_back(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, *STATES))
    table = await draft(client, "round_table", 1)
    cancelled = (await edit(client.opga, table, status="cancelled")).json()
    body = {"person": {"name": "Ola Example", "gender": "m"}}
    path = f"/forums/{SLUG}/nominations/"
    changed = await client.germany.patch(f"{path}{ids['DEU']}", json=body, headers={"If-Match": '"1"'})
    assert changed.status_code == 200, changed.text
    gone = await client.egypt.delete(f"{path}{ids['EGY']}", headers={"If-Match": '"1"'})
    assert gone.status_code == 200, gone.text
    record = (await client.opga.get(f"{PATH}/record")).json()["items"]
    assert [(one["change"], one["reason"]) for one in record[1:]] == [
        ("person_changed", "The State named another person."),
        ("lapsed", "The nomination was withdrawn."),
    ]
    assert (await edit(client.opga, cancelled, status="confirmed")).status_code == 200
    read = await slate(client)
    assert held(read)[:2] == [None, "DEU"]
    assert read["seats"][1]["person"]["name"] == "Ola Example"


async def test_what_others_did_to_their_seat_stops_no_appointment_elsewhere(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, "EGY", "DEU"))
    path = f"/forums/{SLUG}/nominations/{ids['EGY']}"
    assert (await client.egypt.patch(path, json={"ruled_out": [1]}, headers={"If-Match": '"1"'})).status_code == 200
    assert outcomes(await slate(client))["ruled_out"] == "failed"
    assert (await put_one(client, 2, "2/1", ids["BGD"])).status_code == 200


async def test_consultations_are_recorded_with_a_change_or_by_themselves(client: Client) -> None:
    await create_forum(client)
    ids = await eight(client)
    await put(client, 1, seats(ids, "EGY"))
    later = [{"party": "GROUP_GRULAC", "on": "2026-01-15"}]
    assert (await put(client, 2, seats(ids, "EGY"), consulted=later)).status_code == 200
    record = (await client.opga.get(f"{PATH}/record")).json()["items"]
    assert [(one["change"], len(one["consulted"])) for one in record] == [("appointed", 0), ("consulted", 1)]
    for party, on, expected in (
        ("GROUP_GRULAC", "2026-01-16", ("consulted.0.on", "not_yet")),
        ("ORG_IOM", "2026-01-12", ("consulted.0.party", "unknown_party")),
    ):
        sent = [{"party": party, "on": on}]
        assert refused(await put(client, 3, seats(ids, "EGY"), consulted=sent)) == (422, *expected)


# The last forum.


async def test_the_states_of_the_last_forum_are_remarked_upon(client: Client) -> None:
    await create_forum(client)
    ids = await eight(client)
    read = (await put(client, 1, seats(ids, *STATES))).json()
    again = [finding["message"] for finding in read["findings"] if finding["code"] == "state_of_last_forum"]
    forum = "International Migration Review Forum 2022"
    assert again == [f"{state} co-chaired a round table of {forum} too." for state in ("Egypt", "Germany")]
    (unknown,) = [one["message"] for one in read["findings"] if "rule:state_of_last_forum" in one["concerns"]]
    assert unknown == f"Not all co-chairs of {forum} are known."
    await publish(client)
    await create_forum(client, "imrf-next", opens_on="2030-05-07", title={"en": "Next forum"})
    tried = [{"table": 1, "position": 1, "state": "BRA"}, {"table": 1, "position": 2, "state": "FRA"}]
    answer = await client.opga.post("/forums/imrf-next/co-chairs/check", json={"seats": tried})
    found = [one["message"] for one in answer.json()["findings"] if one["code"] == "state_of_last_forum"]
    assert found == ["Brazil co-chaired a round table of Test forum too."]
    assert not [one for one in answer.json()["findings"] if "rule:state_of_last_forum" in one["concerns"]]
