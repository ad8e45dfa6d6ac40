"""Selected speakers over HTTP: who asks, who reads what, what is proposed and decided, and what is refused."""

from datetime import timedelta
from typing import Any

import pytest

from tests.mail import deliver, subject, words
from tests.organizations import audited, registered
from tests.registrations import confirm_claim, done, nominated
from tests.sheets import same_rows
from tests.speaking import (
    FORUM,
    LISTS,
    REASON,
    REQUESTS,
    allot,
    ask,
    asked,
    change,
    decide,
    decided,
    decision,
    list_of,
    proposal,
    read,
    tables,
)
from tests.world import Client, Clock, announced, draft, edit, publish, seat_co_chairs


async def test_a_round_table_from_the_expression_of_interest_to_the_selection(
    client: Client, clock: Clock, db_sessions: Any
) -> None:
    first, second, *_ = await tables(client)
    person = await nominated(client.egypt, gender="f")
    egypt = await asked(client.egypt, first, second_id=second, registration_id=person["id"])
    told = {name: egypt[name] for name in ("list_id", "second_id", "speaker_class", "speaker", "state", "arrival")}
    assert told == {
        "list_id": first,
        "second_id": second,
        "speaker_class": "member_state",
        "speaker": "Amal Example",
        "state": "requested",
        "arrival": None,
    }
    clock.forward(seconds=1)
    germany = await asked(client.germany, first, level="head_of_government")
    clock.forward(seconds=1)
    ngo = await asked(client.ngo, first)
    # What is proposed: by level, then as they came.
    proposed = await proposal(client.secretariat)
    assert [(one["party"], one["decision"], one["list_id"], one["skips"]) for one in proposed["items"]] == [
        ("DEU", "select", first, []),
        ("EGY", "select", first, []),
        (ngo["party"]["code"], "select", first, []),
    ]
    table = proposed["tables"][0]
    assert (table["title"], table["most"], table["taken"], table["proposed"]) == ("Round table 1", 40, 0, 3)
    assert {one["gender"]: one["held"] for one in table["balance"]["genders"]}["f"] == 1
    undecided = [one for one in proposed["balance"]["checks"] if one["outcome"] == "undetermined"]
    assert "gender_over_all" in {one["code"] for one in undecided}
    # Decided on what was read, all at once.
    chosen = [decision(egypt, "select"), decision(germany, "select"), decision(ngo, "decline", reason=REASON)]
    items = await decided(client.secretariat, *chosen, digest=proposed["digest"])
    assert [(one["state"], one["granted_id"]) for one in items] == [
        ("selected", first),
        ("selected", first),
        ("declined", None),
    ]
    # Everybody reads who is selected, by the alphabet; nothing else, and of no list that is not public.
    shown = (await client.anonymous.get(f"{LISTS}/{first}")).json()
    assert [one["party"]["code"] for one in shown["selected"]] == ["EGY", "DEU"]
    assert "Amal" not in str(shown)
    assert (await client.anonymous.get(f"{LISTS}/{second}")).status_code == 404
    assert (await client.egypt.get(f"{LISTS}/{second}")).json()["selected"] is None
    # The parties were told, each of its own.
    mailbox = await deliver(db_sessions, clock)
    subjects = {subject(letter) for letter in mailbox.to("egypt@demo.example")}
    assert subjects == {"Egypt: request to speak received (Test forum)", "Egypt: selected to speak (Test forum)"}
    (letter,) = [one for one in mailbox.to("ngo@demo.example") if "not accepted" in subject(one)]
    assert f"Reason: {REASON}" in words(letter)
    ((who, details),) = await audited(client, "speaking.decide")
    assert (who, [one["act"] for one in details["decisions"]]) == (
        "secretariat@demo.example",
        ["select", "select", "decline"],
    )


async def test_a_party_reads_its_own_requests_alone(client: Client) -> None:
    first, second, *_ = await tables(client)
    egypt, germany = await asked(client.egypt, first), await asked(client.germany, first, second_id=second)
    ngo = await asked(client.ngo, second)
    for caller, own in ((client.egypt, egypt), (client.germany, germany), (client.ngo, ngo)):
        assert [one["id"] for one in (await caller.get(REQUESTS)).json()["items"]] == [own["id"]]
        exported = (await caller.get(f"{REQUESTS}.json")).json()["items"]
        assert [one["code"] for one in exported] == [own["party"]["code"]]
        for other in (egypt, germany, ngo):
            if other is not own:
                assert (await caller.get(f"{REQUESTS}/{other['id']}")).status_code == 404
                assert (await change(caller, other, level="other")).status_code == 404
                assert (await caller.post(f"{REQUESTS}/{other['id']}/withdraw")).status_code == 404
        for path in (f"{FORUM}/selection-proposal?meeting_kind=round_table", f"{LISTS}/{first}", LISTS):
            seen = (await caller.get(path)).text
            assert not any(one["id"] in seen or f'"{one["party"]["code"]}"' in seen for one in (egypt, germany, ngo))
        assert (await decide(caller, decision(own, "select"))).status_code == 403
    for caller in (client.auditor, client.african_group):
        assert (await caller.get(REQUESTS)).status_code == 403
    assert (await client.anonymous.get(REQUESTS)).status_code == 401


async def test_who_keeps_lists_reads_all_with_filters_and_as_files(client: Client, clock: Clock) -> None:
    first, second, *_ = await tables(client)
    egypt = await asked(client.egypt, first, second_id=second)
    clock.forward(seconds=1)
    ngo = await asked(client.ngo, second)
    await decided(client.opga, decision(egypt, "select", list_id=second))
    cases: list[tuple[dict[str, Any], list[str]]] = [
        ({}, ["EGY", ngo["party"]["code"]]),
        ({"limit": 1}, ["EGY"]),
        ({"list_id": first}, ["EGY"]),
        ({"list_id": second}, ["EGY", ngo["party"]["code"]]),
        ({"state": "selected"}, ["EGY"]),
        ({"speaker_class": "stakeholder"}, [ngo["party"]["code"]]),
        ({"party": "EGY", "meeting_kind": "hearing"}, []),
    ]
    for asked_for, codes in cases:
        answer = (await client.secretariat.get(REQUESTS, params=asked_for)).json()
        assert [one["party"]["code"] for one in answer["items"]] == codes, asked_for
    (row, _) = (await client.secretariat.get(f"{REQUESTS}.json?lang=en")).json()["items"]
    assert [one["code"] for one in await same_rows(client.secretariat, REQUESTS)] == ["EGY", ngo["party"]["code"]]
    assert list(row.values())[:9] == [
        *("EGY", "Egypt", "Member State", None, "Minister", "Round table 1", "Round table 2", "Round table 2"),
        "Selected",
    ]
    assert (await client.secretariat.get(f"{REQUESTS}.csv?state=requested")).text.count("\r\n") == 2


async def test_one_request_for_the_meetings_of_a_kind_and_two_choices_among_them(client: Client) -> None:
    first, second, third, _ = await tables(client)
    hearing = await list_of(client, "hearing", 1)
    egypt = await asked(client.egypt, first, second_id=second)
    again = await ask(client.egypt, third)
    assert (again.status_code, again.json()["code"], again.json()["speaking_request"]) == (
        409,
        "requested",
        egypt["id"],
    )
    assert "Round table 1" in again.json()["detail"]
    assert "withdraw it first" in again.json()["detail"]
    await asked(client.egypt, hearing)  # which is of another kind
    for given, field, code in (
        ({"second_id": second, "list_id": second}, "second_id", "same_twice"),
        ({"second_id": hearing}, "second_id", "other_kind"),
        ({"second_id": egypt["id"]}, "second_id", "unknown_list"),
        ({"list_id": egypt["id"]}, "list_id", "unknown_list"),
        ({"party": "EGY"}, "party", "not_yours"),
        ({"speaker_class": "observer"}, "speaker_class", "not_this_class"),
        ({"registration_id": egypt["id"]}, "registration_id", "unknown_registration"),
    ):
        answer = await client.germany.post(REQUESTS, json={"list_id": first, **given})
        (error,) = answer.json()["errors"]
        assert (answer.status_code, error["field"], error["code"]) == (422, field, code), given
    swapped = (await change(client.egypt, egypt, list_id=second, second_id=first)).json()
    assert (swapped["list_id"], swapped["second_id"], swapped["version"]) == (second, first, 2)
    assert (await change(client.egypt, swapped, list_id=hearing, second_id=None)).status_code == 422
    assert (await client.egypt.post(f"{REQUESTS}/{egypt['id']}/withdraw")).json()["state"] == "withdrawn"
    assert (await client.egypt.post(f"{REQUESTS}/{egypt['id']}/withdraw")).json()["code"] == "illegal_step"
    assert (await change(client.egypt, {**swapped, "version": 3}, level="other")).json()["code"] == "withdrawn"
    await asked(client.egypt, third)


async def test_another_first_choice_or_level_is_a_new_place_and_another_second_choice_is_none(
    client: Client, clock: Clock
) -> None:
    first, second, *_ = await tables(client)
    egypt = await asked(client.egypt, first)
    clock.forward(seconds=1)
    germany = await asked(client.germany, first)

    async def order() -> list[str]:
        return [one["party"] for one in (await proposal(client.opga))["items"]]

    clock.forward(seconds=1)
    egypt = (await change(client.egypt, egypt, second_id=second)).json()
    assert await order() == ["EGY", "DEU"]
    assert egypt["placed_at"] == egypt["received_at"]
    egypt = (await change(client.egypt, egypt, list_id=second, second_id=first)).json()
    assert await order() == ["DEU", "EGY"]
    assert egypt["placed_at"] > germany["placed_at"] > egypt["received_at"]
    clock.forward(seconds=1)
    await change(client.germany, germany, level="vice_minister")
    assert await order() == ["EGY", "DEU"]


async def test_lists_of_one_kind_are_missing_to_the_routes_of_the_other(client: Client) -> None:
    first, *_ = await tables(client)
    debate = (await client.opga.post(f"{FORUM}/speakers-lists", json={})).json()
    assert (await client.opga.get(f"{FORUM}/speakers-lists/{first}")).status_code == 404
    body = {"party": "EGY", "level": "minister"}
    assert (await client.opga.post(f"{FORUM}/speakers-lists/{first}/inscriptions", json=body)).status_code == 404
    assert [one["id"] for one in (await client.opga.get(f"{FORUM}/speakers-lists")).json()["items"]] == [debate["id"]]
    assert (await client.opga.get(f"{LISTS}/{debate['id']}")).status_code == 404
    assert (await ask(client.opga, debate["id"], "EGY")).json()["errors"][0]["code"] == "unknown_list"
    meeting = await draft(client, "policy_debate")
    refused = await client.opga.post(LISTS, json={"meeting_id": meeting["id"]})
    assert refused.json()["errors"][0]["code"] == "unknown_meeting"
    table = await draft(client, "round_table", 1)
    assert (await client.opga.post(LISTS, json={"meeting_id": table["id"]})).json()["code"] == "listed"


async def test_a_seat_of_the_opening_segment_is_for_one_community_each(client: Client) -> None:
    await announced(client)
    opening = await list_of(client, "plenary_opening", public=True)
    made = {}
    for name, category in (("Migrants", "migrants"), ("Church", "faith_based"), ("Firm", "private_sector")):
        one = await registered(client.ngo, names={"en": name}, compact_category=category, ecosoc_status="roster")
        await confirm_claim(client, one, ecosoc=True)
        made[name] = one["code"]
    refused = await ask(client.ngo, opening, made["Firm"])
    assert refused.json()["errors"][0]["code"] == "no_places_foreseen"
    assert (await ask(client.egypt, opening)).json()["errors"][0]["code"] == "no_places_foreseen"
    refused = await ask(client.ngo, opening, made["Migrants"])
    assert "civil_society, migrant_community" in refused.json()["errors"][0]["message"]
    migrants = await asked(client.ngo, opening, made["Migrants"], speaker_class="civil_society")
    church = await asked(client.ngo, opening, made["Church"])
    assert church["speaker_class"] == "civil_society"
    proposed = await proposal(client.secretariat, "plenary_opening")
    (skip,) = proposed["items"][1]["skips"]
    assert (proposed["items"][0]["party"], skip["code"]) == (made["Migrants"], "class_full")
    taken = "Plenary: opening segment: the 1 place for civil society is taken."
    assert (skip["message"], skip["authority"]) == (taken, "73/326")
    # One of civil society: what the resolution fixes nobody overrides.
    both = [decision(migrants, "select"), decision(church, "select")]
    override = [{"code": "class_full", "reason": "Both are to be heard"}]
    answer = await decide(client.secretariat, *both, kind="plenary_opening", overrides=override)
    assert (answer.status_code, answer.json()["code"]) == (409, "rule_violated")
    assert [one["overridable"] for one in answer.json()["findings"]] == [False]
    # Moved to the other seat it is selected with the other one.
    moved = (await change(client.ngo, migrants, speaker_class="migrant_community")).json()
    await decided(client.secretariat, decision(moved, "select"), decision(church, "select"), kind="plenary_opening")
    assert len((await client.anonymous.get(f"{LISTS}/{opening}")).json()["selected"]) == 2
    # They have their seats in the draft, which nobody needs to enter again; who withdraws leaves it empty.
    communities = ("migrant_community", "civil_society")
    assert await _seated(client, communities) == [made["Migrants"], made["Church"]]
    version = (await draft(client, "plenary_opening"))["version"]
    await client.ngo.post(f"{REQUESTS}/{church['id']}/withdraw")
    assert await _seated(client, communities) == [made["Migrants"], None]
    assert (await draft(client, "plenary_opening"))["version"] == version + 1
    again = await asked(client.ngo, opening, made["Church"])
    meeting = await draft(client, "plenary_opening")
    held = {"migrant_community": made["Migrants"], "civil_society": "ORG_LAS"}
    put = [
        {**{name: seat[name] for name in ("role", "position", "designation")}, "party": held.get(seat["designation"])}
        for seat in meeting["people"]
    ]
    assert (await edit(client.opga, meeting, people=put)).status_code == 200
    await decided(client.secretariat, decision(again, "select"), kind="plenary_opening")
    assert await _seated(client, communities) == [made["Migrants"], "ORG_LAS"]


async def _seated(client: Client, designations: tuple[str, ...]) -> list[str | None]:
    people = (await draft(client, "plenary_opening"))["people"]
    held = {one["designation"]: one["party"] for one in people}
    return [held[own] and held[own]["code"] for own in designations]


async def test_who_has_no_place_gets_the_second_choice_or_waits_and_is_promoted_by_decision(
    client: Client, clock: Clock, db_sessions: Any
) -> None:
    first, second, *_ = await tables(client)
    classes = {"member_state": 1, "stakeholder": 1}
    await allot(client, most=2, classes=classes, kept={"stakeholder": 1}, groups={})
    made = {}
    for code, level, more in (
        ("FRA", "minister", {}),
        ("EGY", "head_of_state", {"second_id": second}),
        ("DEU", "minister", {"second_id": second}),
        ("KEN", "minister", {"second_id": second}),
    ):
        made[code] = await asked(client.opga, first, code, level=level, **more)
        clock.forward(seconds=1)
    await seat_co_chairs(client, (await draft(client, "round_table", 2))["id"], ("KEN", None))
    items = (await proposal(client.opga))["items"]
    assert [(one["party"], one["list_id"], [s["code"] for s in one["skips"]], one["remarks"]) for one in items] == [
        ("EGY", first, [], []),
        ("FRA", None, ["class_full", "kept_for_others"], []),
        ("DEU", second, ["class_full", "kept_for_others"], []),
        ("KEN", None, ["class_full", "kept_for_others"] * 2, ["Co-chairs Round table 2."]),
    ]
    assert items[1]["skips"][1]["message"] == (
        "Round table 1: the places that are left are kept: 1 for stakeholders."
    )
    await decided(
        client.secretariat,
        decision(made["EGY"], "select"),
        decision(made["DEU"], "select", list_id=second),
        decision(made["KEN"], "waitlist"),
    )
    # Beyond the allotment: a finding that may be overridden with a reason, which is on record.
    beyond = await decide(client.secretariat, decision(made["KEN"], "select"))
    assert (beyond.status_code, beyond.json()["code"]) == (409, "rule_violated")
    assert [one["code"] for one in beyond.json()["findings"]] == ["class_full", "kept_for_others"]
    assert (await read(client.secretariat, made["KEN"]))["state"] == "waitlisted"
    # One who withdraws makes room; nobody is promoted but by a decision, and the party is told again.
    assert (await client.egypt.post(f"{REQUESTS}/{made['EGY']['id']}/withdraw")).status_code == 200
    assert (await read(client.secretariat, made["KEN"]))["state"] == "waitlisted"
    items = (await proposal(client.opga))["items"]
    assert [(one["party"], one["list_id"]) for one in items] == [("FRA", first), ("KEN", None)]
    overrides = [
        {"code": code, "reason": "A region that none speaks for"} for code in ("class_full", "kept_for_others")
    ]
    both = (decision(made["FRA"], "select"), decision(made["KEN"], "select"))
    await decided(client.secretariat, *both, overrides=overrides)
    shown = (await client.anonymous.get(f"{LISTS}/{first}")).json()["selected"]
    assert [one["party"]["code"] for one in shown] == ["FRA", "KEN"]
    await decided(client.secretariat, decision(made["DEU"], "waitlist", reason=REASON))
    mailbox = await deliver(db_sessions, clock)
    # What was not true any more when it was sent is not told.
    told = {subject(letter) for letter in mailbox.to("germany@demo.example")}
    assert told == {
        "Germany: request to speak received (Test forum)",
        "Germany: request to speak on the waiting list (Test forum)",
    }


async def test_decisions_are_made_together_or_not_at_all(client: Client, clock: Clock) -> None:
    first, second, third, _ = await tables(client)
    egypt, germany = await asked(client.egypt, first), await asked(client.germany, first, second_id=second)
    digest = (await proposal(client.secretariat))["digest"]
    cases = [
        (decision(germany, "decline"), 422, "reason_needed"),
        (decision(germany, "select", list_id=third), 422, "no_choice_of_theirs"),
        (decision(germany, "waitlist", list_id=second), 422, "no_choice_of_theirs"),
        (decision({"id": first}, "select"), 422, "unknown_request"),
        (decision(germany, "select", version=7), 412, "stale"),
        (decision(egypt, "waitlist"), 422, None),
        (decision(germany, "withdraw"), 422, None),
    ]
    for other, status, code in cases:
        answer = await decide(client.secretariat, decision(egypt, "select"), other)
        told = answer.json().get("errors", [answer.json()])[0]["code"]
        assert (answer.status_code, told) == (status, code or told), (other, answer.text)
    assert (await read(client.secretariat, egypt))["state"] == "requested"
    clock.forward(seconds=1)
    changed = (await change(client.egypt, egypt, level="head_of_state")).json()
    stale = await decide(client.secretariat, decision(egypt, "select"), digest=digest)
    assert (stale.status_code, stale.json()["code"]) == (412, "stale")
    assert stale.json()["detail"].startswith("What you read is no longer the proposal")
    await decided(client.secretariat, decision(egypt, "select"))
    for what, more in (("select", {}), ("waitlist", {})):
        answer = await decide(client.secretariat, decision(egypt, what, **more))
        assert answer.status_code in (409, 422)
        assert "Possible: select" not in answer.text
    taken = await change(client.egypt, {**changed, "version": 3}, second_id=second)
    assert (taken.status_code, taken.json()["code"]) == (409, "selected")
    # A seat that was given to a head of State is no minister's, unless the Secretariat says so.
    lower = await change(client.egypt, {**changed, "version": 3}, level="minister")
    assert (lower.status_code, lower.json()["code"]) == (409, "selected")
    assert (await change(client.secretariat, {**changed, "version": 3}, level="minister")).status_code == 200


async def test_its_step_opens_and_closes_it_for_parties(client: Client, clock: Clock) -> None:
    first, second, *_ = await tables(client)
    day = {"event": "day", "day": "2026-03-02"}
    rule = {"title": {"en": "Interest closes"}, "anchor": day, "hour": "17:00", "closes": "expressions_of_interest"}
    tag = (await client.opga.get(f"{FORUM}/deadline-rules")).headers["ETag"]
    sent = {"rules": {"interest_closes": {**rule, "hard": True, "audience": "everybody", "authority": "default"}}}
    answer = await client.opga.patch(f"{FORUM}/deadline-rules", json=sent, headers={"If-Match": tag})
    assert answer.status_code == 200, answer.text
    assert (await client.opga.post(f"{FORUM}/announcements", json={})).status_code == 201
    closes = next(
        one["at"]
        for one in (await client.egypt.get(f"{FORUM}/deadlines")).json()["items"]
        if one["closes"] and one["key"] == "interest_closes"
    )
    assert closes == "2026-03-02T22:00:00Z"
    clock.now = clock.now.replace(month=3, day=2, hour=22) - timedelta(microseconds=1)
    egypt = await asked(client.egypt, first)
    clock.forward(microseconds=1)
    late = await ask(client.germany, first)
    assert (late.status_code, late.json()["code"]) == (403, "deadline_passed")
    assert (await change(client.egypt, egypt, second_id=second)).json()["code"] == "deadline_passed"
    assert (await change(client.egypt, egypt, level="head_of_state")).status_code == 200
    await asked(client.secretariat, first, "DEU")


async def test_who_does_not_take_part_does_not_ask_and_is_not_selected(client: Client) -> None:
    first, *_ = await tables(client)
    other = await registered(client.ngo, names={"en": "Not accredited"})
    refused = await ask(client.ngo, first, other["code"])
    assert (refused.status_code, refused.json()["code"]) == (409, "not_entitled")
    assert (await ask(client.opga, first, "GROUP_WEOG")).json()["code"] == "not_entitled"
    assert (await ask(client.opga, first, "XXX")).json()["errors"][0]["code"] == "unknown_party"
    organizations = (await client.ngo.get("/organizations")).json()["items"]
    accredited = next(one for one in organizations if one["ecosoc_status"])
    asked_for = await asked(client.ngo, first, accredited["code"])
    await decided(client.secretariat, decision(asked_for, "select"))
    # What it loses with its status it is told, and does not come back by itself.
    await confirm_claim(client, accredited, ecosoc=False)
    lost = await read(client.ngo, asked_for)
    assert (lost["state"], lost["granted_id"]) == ("declined", None)
    assert lost["reason"].startswith("This organization needs special accreditation")
    assert (await proposal(client.secretariat))["items"] == []
    ((_, details),) = await audited(client, "speaking.lose")
    assert details == {}
    assert (await decide(client.secretariat, decision(asked_for, "select"))).json()["code"] == "not_entitled"


async def test_of_a_meeting_that_is_cancelled_nobody_is_selected(client: Client) -> None:
    first, second, *_ = await tables(client)
    egypt = await asked(client.egypt, first, second_id=second)
    await edit(client.opga, await draft(client, "round_table", 1), status="cancelled")
    (item,) = (await proposal(client.secretariat))["items"]
    assert (item["list_id"], [skip["code"] for skip in item["skips"]]) == (second, ["not_held"])
    refused = await decide(client.secretariat, decision(egypt, "select"))
    assert refused.json()["errors"][0]["code"] == "no_choice_of_theirs"
    assert (await ask(client.germany, first)).json()["errors"][0]["code"] == "not_held"
    await decided(client.secretariat, decision(egypt, "select", list_id=second))


async def test_whose_registration_has_ended_is_named_as_speaker_no_more(client: Client, clock: Clock) -> None:
    first, *_ = await tables(client)
    person, other = await nominated(client.egypt, gender="f"), await nominated(client.egypt, "Bo Example")
    request = await asked(client.egypt, first, registration_id=person["id"])
    debate = (await client.opga.post(f"{FORUM}/speakers-lists", json={"public": True})).json()
    path = f"{FORUM}/speakers-lists/{debate['id']}"
    assert (await client.opga.post(f"{path}/announce")).status_code == 200
    body = {"party": "EGY", "level": "minister", "registration_id": person["id"]}
    clock.now = clock.now.replace(month=3, day=24, hour=15)  # the list is open
    inscribed = await client.opga.post(f"{path}/inscriptions", json=body)
    assert inscribed.status_code == 201, inscribed.text
    digest = (await proposal(client.opga))["digest"]
    await done(client.egypt, other, "withdraw", reason="Nobody names this one")
    assert (await read(client.egypt, request))["speaker"] == "Amal Example"
    await done(client.egypt, person, "withdraw", reason="Another one comes")
    found = await read(client.egypt, request)
    assert (found["speaker"], found["state"], found["version"]) == (None, "requested", 2)
    assert "Amal" not in (await client.anonymous.get(path)).text
    assert (await proposal(client.opga))["digest"] != digest
    assert len(await audited(client, "speaking.unname")) == 2


async def test_lists_of_meetings_that_are_not_listed_are_for_who_keeps_lists(client: Client) -> None:
    first, second, *_ = await tables(client)
    await edit(client.opga, await draft(client, "round_table", 2), access="unlisted")
    shown = {one["id"] for one in (await client.egypt.get(LISTS)).json()["items"]}
    assert (first in shown, second in shown) == (True, False)
    assert (await client.egypt.get(f"{LISTS}/{second}")).status_code == 404
    for given in ({"list_id": second}, {"list_id": first, "second_id": second}):
        refused = await client.egypt.post(REQUESTS, json={"level": "minister", **given})
        assert refused.json()["errors"][0]["code"] == "unknown_list"
    assert (await client.secretariat.get(f"{LISTS}/{second}")).status_code == 200
    await asked(client.secretariat, second, "DEU")


async def test_a_list_is_made_public_or_removed_as_long_as_nobody_asked(client: Client) -> None:
    first, second, *_ = await tables(client)
    tag = {"If-Match": (await client.secretariat.get(f"{LISTS}/{second}")).headers["ETag"]}
    assert (await client.egypt.patch(f"{LISTS}/{second}", json={"public": True}, headers=tag)).status_code == 403
    edited = await client.secretariat.patch(f"{LISTS}/{second}", json={"public": True}, headers=tag)
    assert (edited.status_code, edited.json()["public"]) == (200, True)
    assert (await client.anonymous.get(f"{LISTS}/{second}")).status_code == 200
    assert (await client.secretariat.delete(f"{LISTS}/{second}", headers=tag)).json()["code"] == "stale"
    await asked(client.egypt, first, second_id=second)
    new = {"If-Match": edited.headers["ETag"]}
    for list_id, sent in ((first, tag), (second, new)):
        refused = await client.secretariat.delete(f"{LISTS}/{list_id}", headers=sent)
        assert (refused.status_code, refused.json()["code"]) == (409, "asked")
    hearing = await list_of(client, "hearing", 1)
    assert (await client.egypt.delete(f"{LISTS}/{hearing}", headers=tag)).status_code == 403
    assert (await client.secretariat.delete(f"{LISTS}/{hearing}", headers=tag)).status_code == 204
    assert (await client.secretariat.get(f"{LISTS}/{hearing}")).status_code == 404
    await list_of(client, "hearing", 1)


async def test_who_is_selected_is_told_the_hour_as_published_and_nothing_of_a_meeting_that_is_cancelled(
    client: Client, clock: Clock, db_sessions: Any
) -> None:
    first, second, *_ = await tables(client)
    person = await nominated(client.egypt)
    egypt = await asked(client.egypt, first, registration_id=person["id"])
    germany = await asked(client.germany, second)
    await publish(client, "imrf-test")
    moved = await edit(client.opga, await draft(client, "round_table", 1), title={"en": "A drafted title"})
    assert moved.status_code == 200
    await decided(client.secretariat, decision(egypt, "select"), decision(germany, "select"))
    await edit(client.opga, await draft(client, "round_table", 2), status="cancelled")
    mailbox = await deliver(db_sessions, clock)
    (letter,) = [one for one in mailbox.to("egypt@demo.example") if "selected to speak" in subject(one)]
    told = words(letter)
    assert "Speaker: Amal Example" in told
    assert "Begins: Tuesday, 5 May 2026" in told
    assert "drafted" not in told
    assert not [one for one in mailbox.to("germany@demo.example") if "selected to speak" in subject(one)]


@pytest.mark.parametrize("path", [REQUESTS, f"{FORUM}/selection-proposal?meeting_kind=round_table", LISTS])
async def test_it_takes_the_same_queries_however_many_ask(client: Client, count_queries: Any, path: str) -> None:
    first, second, *_ = await tables(client)
    counts = []
    for codes in (["EGY"], ["DEU", "KEN", "MLT", "FRA"]):
        for code in codes:
            await asked(client.opga, first, code, second_id=second)
        with count_queries() as queries:
            assert (await client.opga.get(path)).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]
