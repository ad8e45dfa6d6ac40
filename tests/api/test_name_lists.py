"""Lists of names drawn up, prepared and circulated: who, in which order, and what is frozen."""

import hashlib
import json
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from models.enums import ApplicationState
from tests.name_lists import (
    CLOSES,
    FIRST,
    FORUM,
    LATE,
    LATEST,
    LISTS,
    SECOND,
    applications,
    apply,
    circulate,
    circulated,
    filled,
    finalize,
    move,
    ok,
    prepared,
    queued,
    refused,
)
from tests.objections import uninvited
from tests.world import NOON, Client, Clock, announced, create_forum

NOWHERE = "00000000-0000-4000-8000-000000000000"


async def test_a_list_is_drawn_up_prepared_and_circulated(client: Client) -> None:
    await announced(client)
    ids = await apply(client, 3, accounts=True)
    opened = await client.opga.post(LISTS, json={"note": "For the letter"})
    assert opened.headers["Location"] == f"/v1{FIRST}"
    assert ok(opened) == {
        "number": 1,
        "state": "draft",
        "names": 0,
        "circulated_at": None,
        "final_from": None,
        "finalized_at": None,
        "note": "For the letter",
        "prepared_at": None,
        "sha256": None,
        "version": 1,
    }
    full = ok(await client.opga.post(f"{FIRST}/entries/fill"))
    assert (full["added"], full["names"], full["version"]) == (3, 3, 2)
    page = ok(await client.secretariat.get(f"{FIRST}/entries", params={"limit": 2}))
    assert [entry["application_id"] for entry in page["items"]] == ids[:2]
    assert page["items"][0] == {
        "code": "NGO_00001",
        "name": {"en": "Organization 00001", "ar": "منظمة 00001"},
        "own_name": None,
        "acronym": None,
        "country": {"code": "KEN", "name": page["items"][0]["country"]["name"]},
        "category": "ngo",
        "compact_category": "civil_society",
        "application_id": ids[0],
        "reference": page["items"][0]["reference"],
        "state": "screened_in",
        "since": "2026-01-15T12:00:00Z",
        "outcome": None,
        "decision": None,
        "added_at": "2026-01-15T12:00:00Z",
    }
    more = ok(await client.opga.get(f"{FIRST}/entries", params={"cursor": page["next_cursor"]}))
    assert [entry["application_id"] for entry in more["items"]] == ids[2:]
    ready = await client.opga.post(f"{FIRST}/prepare")
    assert ready.headers["ETag"] == '"3"'
    assert (ready.json()["state"], ready.json()["prepared_at"]) == ("prepared", "2026-01-15T12:00:00Z")
    checked = ok(await client.secretariat.get(f"{FIRST}/check"))
    assert checked == {"sha256": ready.json()["sha256"], "as_prepared": True, "findings": []}
    made = await circulate(client, note="Letter of the President")
    assert made.headers["Location"] == f"/v1{LISTS}/versions/1"
    version = ok(made)
    assert version == {
        "number": 1,
        "at": "2026-01-15T12:00:00Z",
        "note": "Letter of the President",
        "overrides": [],
        "sha256": version["sha256"],
        "list_number": 1,
        "kind": "circulated",
        "findings": [],
    }
    assert set((await applications(client)).values()) == {"proposed"}
    told = [(f"{name}@demo.example", "name_list_circulated") for name in ("egypt", "germany")]
    told += [(f"ngo{n}@lists.example", "application_proposed") for n in (1, 2, 3)]
    assert await queued(client) == told
    # What counts from it is published: Member States know until when they may object.
    ends = ok(await client.anonymous.get(f"{FORUM}/deadlines/non_objection_ends"))
    assert ends["at"] == "2026-01-29T22:00:00Z"
    acts = ok(await client.opga.get(f"{FORUM}/acts"))["items"]
    assert [(one["act"], one["done_at"]) for one in acts] == [("list_circulated", "2026-01-15T12:00:00Z")]


async def test_a_stranger_recomputes_the_hash(client: Client) -> None:
    await announced(client)
    await apply(client, 2)
    made = await circulated(client)
    read = ok(await client.egypt.get(f"{LISTS}/versions/1"))
    canonical = json.dumps(read["document"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert hashlib.sha256(canonical.encode()).hexdigest() == read["sha256"] == made["sha256"]
    document = read["document"]
    assert {name: document[name] for name in ("format", "forum", "list_number", "kind", "closes", "removed")} == {
        "format": 1,
        "forum": "imrf-test",
        "list_number": 1,
        "kind": "circulated",
        "closes": "2026-01-29T22:00:00Z",
        "removed": [],
    }
    assert document["names"][0]["country"]["code"] == "KEN"
    # As it was prepared, the instant apart at which objections end.
    content = json.dumps(document | {"closes": None}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert hashlib.sha256(content.encode()).hexdigest() == ok(await client.opga.get(FIRST))["sha256"]


async def test_who_prepared_a_list_does_not_circulate_it(client: Client) -> None:
    await announced(client)
    await apply(client, 1)
    sha256 = (await prepared(client))["sha256"]
    own = await client.opga.post(f"{FIRST}/circulate", json={"sha256": sha256})
    assert refused(own) == (403, "four_eyes")
    # Whoever prepares it last has prepared it: then the first may circulate.
    again = ok(await client.opga2.post(f"{FIRST}/prepare"))
    assert again["sha256"] == sha256
    assert refused(await client.opga2.post(f"{FIRST}/circulate", json={"sha256": sha256})) == (403, "four_eyes")
    assert ok(await client.opga.post(f"{FIRST}/circulate", json={"sha256": sha256}))["number"] == 1


async def test_what_circulates_is_what_both_have_read(client: Client) -> None:
    await announced(client)
    (one,) = await apply(client, 1)
    sha256 = (await prepared(client))["sha256"]
    path = f"{FIRST}/circulate"
    assert refused(await client.opga2.post(path, json={"sha256": "0f" * 32})) == (409, "changed_since")
    async with client.app.state.sessions() as db, db.begin():
        await db.execute(text("UPDATE organization SET acronym = 'NEW'"))
    assert refused(await client.opga2.post(path, json={"sha256": sha256})) == (409, "changed_since")
    checked = ok(await client.opga2.get(f"{FIRST}/check"))
    assert not checked["as_prepared"]
    assert refused(await client.opga2.post(path, json={"sha256": checked["sha256"]})) == (409, "changed_since")
    assert (await applications(client))[one] == "screened_in"
    assert ok(await client.opga.post(f"{FIRST}/prepare"))["sha256"] == checked["sha256"]
    assert ok(await client.opga2.post(path, json={"sha256": checked["sha256"]}))["number"] == 1
    for body in ({}, {"sha256": "x"}, {"sha256": sha256.upper()}):
        assert (await client.opga2.post(path, json=body)).status_code == 422


async def test_edits_name_the_version_and_undo_what_was_prepared(client: Client) -> None:
    await announced(client)
    ids = await apply(client, 3)
    await prepared(client)
    entry = f"{FIRST}/entries/{ids[0]}"
    assert refused(await client.opga.delete(entry)) == (428, "if_match_required")
    assert refused(await client.opga.delete(entry, headers={"If-Match": '"2"'})) == (412, "stale")
    gone = await client.opga.delete(entry, headers={"If-Match": '"3"'})
    assert gone.headers["ETag"] == '"4"'
    left = ok(gone)
    assert (left["state"], left["names"], left["sha256"], left["prepared_at"]) == ("draft", 2, None, None)
    assert refused(await client.opga.delete(entry, headers={"If-Match": '"4"'})) == (404, "not_found")
    ok(await client.opga.post(f"{FIRST}/prepare"))
    back = ok(await client.opga.put(entry, headers={"If-Match": '"5"'}))
    assert (back["state"], back["names"], back["version"]) == ("draft", 3, 6)
    assert refused(await client.opga.put(entry, headers={"If-Match": '"6"'})) == (409, "on_a_list")
    nothing = ok(await client.opga.post(f"{FIRST}/entries/fill"))
    assert (nothing["added"], nothing["version"]) == (0, 6)
    ok(await client.opga.post(f"{FIRST}/prepare"))
    noted = ok(await client.opga.patch(FIRST, json={"note": "Read once more"}, headers={"If-Match": '"7"'}))
    assert (noted["note"], noted["state"], noted["version"]) == ("Read once more", "prepared", 8)
    assert refused(await client.opga.patch(FIRST, json={"note": None}, headers={"If-Match": '"7"'})) == (412, "stale")


@pytest.mark.parametrize("state", sorted(set(ApplicationState) - {ApplicationState.SCREENED_IN, "draft", "returned"}))
async def test_only_what_passed_the_screening_comes_on_a_list(client: Client, state: ApplicationState) -> None:
    await announced(client)
    (one,) = await apply(client, 1, state=state)
    assert (await filled(client))["added"] == 0
    answer = await client.opga.put(f"{FIRST}/entries/{one}", headers={"If-Match": '"1"'})
    assert refused(answer) == (409, "not_screened_in")


async def test_an_application_of_another_forum_is_missing(client: Client) -> None:
    await announced(client)
    await announced(client, "other-forum")
    (other,) = await apply(client, 1, slug="other-forum")
    assert (await filled(client))["added"] == 0
    answers = [
        await client.opga.put(f"{FIRST}/entries/{one}", headers={"If-Match": '"1"'}) for one in (other, NOWHERE)
    ]
    assert [refused(answer) for answer in answers] == [(404, "not_found")] * 2
    assert answers[0].json()["detail"] == answers[1].json()["detail"]


async def test_an_empty_list_and_what_was_withdrawn_meanwhile_do_not_circulate(client: Client) -> None:
    await announced(client)
    await filled(client)
    assert refused(await client.opga.post(f"{FIRST}/prepare")) == (409, "empty_list")
    ids = await apply(client, 3)
    ok(await client.opga.post(f"{FIRST}/entries/fill"))
    sha256 = ok(await client.opga.post(f"{FIRST}/prepare"))["sha256"]
    await move(client, ids[1], ApplicationState.WITHDRAWN)
    answer = await client.opga2.post(f"{FIRST}/circulate", json={"sha256": sha256})
    assert refused(answer) == (409, "not_screened_in")
    entries = ok(await client.opga.get(f"{FIRST}/entries"))["items"]
    assert entries[1]["reference"] in answer.json()["detail"]
    assert entries[0]["reference"] not in answer.json()["detail"]
    assert refused(await client.opga.post(f"{FIRST}/prepare")) == (409, "not_screened_in")
    tag = (await client.opga.get(FIRST)).headers["ETag"]
    ok(await client.opga.delete(f"{FIRST}/entries/{ids[1]}", headers={"If-Match": tag}))
    ok(await client.opga.post(f"{FIRST}/prepare"))
    ok(await circulate(client))
    assert list((await applications(client)).values()).count("proposed") == 2


async def test_illegal_orders_are_refused(client: Client, clock: Clock) -> None:
    await announced(client)
    (one,) = await apply(client, 1)
    assert refused(await client.opga.get(FIRST)) == (404, "not_found")
    await filled(client)
    sha = {"sha256": "0f" * 32}
    for path, body in (("circulate", sha), ("closing", {}), ("finalize", {})):
        assert refused(await client.opga2.post(f"{FIRST}/{path}", json=body)) == (409, "illegal_step"), path
    assert refused(await client.opga.post(LISTS, json={})) == (409, "first_list_open")
    ok(await client.opga.post(f"{FIRST}/prepare"))
    for path in ("closing", "finalize"):
        assert refused(await client.opga2.post(f"{FIRST}/{path}", json={})) == (409, "illegal_step"), path
    ok(await circulate(client))
    tag = {"If-Match": (await client.opga.get(FIRST)).headers["ETag"]}
    answers = [
        await client.opga.put(f"{FIRST}/entries/{one}", headers=tag),
        await client.opga.delete(f"{FIRST}/entries/{one}", headers=tag),
        await client.opga.post(f"{FIRST}/entries/fill"),
        await client.opga.post(f"{FIRST}/prepare"),
        await client.opga2.post(f"{FIRST}/circulate", json=sha),
        await client.opga2.post(f"{FIRST}/finalize", json={}),
    ]
    assert [refused(answer) for answer in answers] == [(409, "illegal_step")] * 6
    assert "circulated" in answers[0].json()["detail"]


async def test_a_second_list_is_for_late_comers(client: Client, clock: Clock) -> None:
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    late = await apply(client, 2, first=10)
    clock.now = LATEST
    await prepared(client, SECOND)
    assert refused(await circulate(client, SECOND)) == (409, "rule_violated")
    made = ok(await circulate(client, SECOND, overrides=[{"code": "list_late", "reason": LATE}]))
    assert (made["number"], made["list_number"]) == (2, 2)
    states = await applications(client)
    assert [states[one] for one in late] == ["proposed", "proposed"]
    ends = ok(await client.egypt.get(f"{FORUM}/deadlines/late_non_objection_ends"))
    assert ends["at"] == "2026-02-19T22:00:00Z"
    assert refused(await client.opga.post(LISTS, json={})) == (409, "two_lists")
    names = ok(await client.egypt.get(f"{LISTS}/versions/2"))["document"]["names"]
    assert [name["application_id"] for name in names] == late
    assert refused(await client.egypt.get(f"{LISTS}/versions/2/diff")) == (404, "not_found")
    other = await client.egypt.get(f"{LISTS}/versions/2/diff", params={"from": 1})
    assert (other.status_code, other.json()["errors"][0]["field"]) == (422, "from")


async def test_a_list_is_late_from_the_end_of_its_last_day_on(client: Client, clock: Clock) -> None:
    await announced(client)
    await apply(client, 1)
    await prepared(client)
    clock.now = LATEST - timedelta(microseconds=1)
    assert ok(await client.opga.get(f"{FIRST}/check"))["findings"] == []
    clock.now = LATEST
    (finding,) = ok(await client.opga.get(f"{FIRST}/check"))["findings"]
    assert (finding["code"], finding["severity"], finding["authority"], finding["overridable"]) == (
        "list_late",
        "blocking",
        "73/326",
        True,
    )
    assert "5 February 2026" in finding["message"]
    late = await circulate(client)
    assert refused(late) == (409, "rule_violated")
    assert late.json()["findings"] == [finding]
    wrong = [{"code": "list_late", "reason": LATE}, {"code": "empty", "reason": LATE}]
    assert (await circulate(client, overrides=wrong)).status_code == 422
    made = ok(await circulate(client, overrides=wrong[:1]))
    assert made["overrides"] == wrong[:1]
    assert [one["code"] for one in made["findings"]] == ["list_late"]
    assert ok(await client.germany.get(f"{LISTS}/versions/1"))["overrides"] == wrong[:1]


async def test_a_list_in_time_needs_no_reason(client: Client) -> None:
    await announced(client)
    await apply(client, 1)
    await prepared(client)
    answer = await circulate(client, overrides=[{"code": "list_late", "reason": LATE}])
    assert answer.json()["errors"][0]["code"] == "nothing_to_override"


async def test_an_extension_of_the_last_day_counts(client: Client, clock: Clock) -> None:
    await announced(client)
    await apply(client, 1)
    await prepared(client)
    until = {"until": "2026-02-10T17:00", "reason": LATE}
    ok(await client.opga.post(f"{FORUM}/deadlines/list_to_member_states/extensions", json=until))
    clock.now = LATEST
    assert ok(await circulate(client))["findings"] == []


async def test_a_list_does_not_circulate_without_an_end_of_the_term(client: Client) -> None:
    """Of a regional forum no deadline says so, until its organizers enter one."""
    region = {"template": "regional", "region": "ESCWA", "co_organizers": ["ORG_ESCWA"]}
    await create_forum(client, **region)
    (one,) = await apply(client, 1)
    await prepared(client)
    assert refused(await circulate(client)) == (409, "not_announced")
    checked = ok(await client.opga.get(f"{FIRST}/check"))
    assert checked["as_prepared"] is True
    assert checked["findings"] == [
        {
            "code": "not_announced",
            "severity": "blocking",
            "message": "Nothing of this forum was announced; announce its days first, from which the deadlines"
            " follow.",
            "authority": "default",
            "concerns": [],
            "overridable": False,
        }
    ]
    ok(await client.opga.post(f"{FORUM}/announcements", json={}))
    without = await circulate(client)
    assert refused(without) == (409, "no_closing")
    assert (await applications(client))[one] == "screened_in"
    assert ok(await client.opga.get(f"{FORUM}/acts"))["items"] == []
    anchor = {"event": "act", "act": "list_circulated"}
    rule = {"title": {"en": "Objections"}, "anchor": anchor, "authority": "default", "closes": "non_objection"}
    rule |= {"offset": {"days": 7}, "hour": "12:00", "hard": True}
    tag = {"If-Match": (await client.opga.get(f"{FORUM}/deadline-rules")).headers["ETag"]}
    ok(await client.opga.patch(f"{FORUM}/deadline-rules", json={"rules": {"objections": rule}}, headers=tag))
    assert refused(await circulate(client)) == (409, "no_closing")  # it is not announced yet
    ok(await client.opga.post(f"{FORUM}/announcements", json={}))
    ok(await circulate(client))
    assert ok(await client.egypt.get(f"{LISTS}/versions/1"))["document"]["closes"] == "2026-01-22T17:00:00Z"


async def test_what_is_on_record_by_hand_and_what_a_list_puts_there(client: Client, clock: Clock) -> None:
    await announced(client)
    await apply(client, 1)
    await prepared(client)
    for act in ("list_finalized", "list_circulated"):
        ok(await client.opga.post(f"{FORUM}/acts", json={"act": act}))
    assert refused(await circulate(client)) == (409, "recorded")
    tag = {"If-Match": '"1"'}
    assert (await client.opga.delete(f"{FORUM}/acts/list_finalized", headers=tag)).status_code == 204
    by_hand = await circulate(client)
    assert refused(by_hand) == (409, "recorded")
    assert "list_circulated" in by_hand.json()["detail"]


async def test_nobody_corrects_by_hand_what_a_list_put_on_record(client: Client) -> None:
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    tag, path = {"If-Match": '"1"'}, f"{FORUM}/acts/list_circulated"
    answers = [
        await client.opga.patch(path, json={"done_at": "2026-01-10T12:00:00Z"}, headers=tag),
        await client.opga.delete(path, headers=tag),
        await client.opga.post(f"{FORUM}/acts", json={"act": "list_circulated"}),
        await client.opga.post(f"{FORUM}/acts", json={"act": "list_finalized"}),
    ]
    assert [refused(answer) for answer in answers] == [(409, "done_by_list")] * 4
    ok(await client.opga.post(f"{FORUM}/acts", json={"act": "late_list_circulated"}))  # of another list


async def test_drafts_are_of_those_who_draw_them_up(client: Client) -> None:
    await announced(client)
    await apply(client, 1)
    await prepared(client)
    for path in (FIRST, f"{FIRST}/entries", f"{LISTS}/versions/1", f"{LISTS}/versions/1/diff"):
        draft = await client.egypt.get(path)
        missing = await client.egypt.get(path.replace("list/1", "list/2").replace("versions/1", "versions/9"))
        assert refused(draft) == refused(missing) == (404, "not_found"), path
        assert draft.json()["detail"] == missing.json()["detail"]
    assert ok(await client.egypt.get(LISTS)) == {"items": []}
    assert ok(await client.egypt.get(f"{LISTS}/versions")) == {"items": [], "next_cursor": None}
    assert ok(await client.secretariat.get(FIRST))["sha256"]
    for path in (f"{FIRST}/check", f"{FIRST}/balance"):
        assert refused(await client.egypt.get(path)) == (403, "not_permitted")
        ok(await client.secretariat.get(path))
    ok(await circulate(client))
    seen = ok(await client.egypt.get(FIRST))
    assert (seen["state"], seen["names"]) == ("circulated", 1)
    assert (seen["sha256"], seen["note"], seen["prepared_at"]) == (None, None, None)
    assert len(ok(await client.egypt.get(f"{FIRST}/entries"))["items"]) == 1
    assert [one["number"] for one in ok(await client.germany.get(f"{LISTS}/versions"))["items"]] == [1]


async def test_observers_and_those_not_invited_read_no_list(client: Client) -> None:
    """Only Member States object; so say the modalities."""
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    for party in ("ORG_EU", "VAT"):
        offer = {"email": "auditor@demo.example", "role": "delegation", "party": party}
        grant = ok(await client.admin.post("/grants", json=offer))
        for path in (LISTS, FIRST, f"{FIRST}/entries", f"{LISTS}/versions", f"{LISTS}/versions/1"):
            assert refused(await client.auditor.get(path)) == (403, "not_permitted"), path
        await client.admin.delete(f"/grants/{grant['id']}")
    await uninvited(client, "DEU")
    assert refused(await client.germany.get(FIRST)) == (403, "not_permitted")
    ok(await client.egypt.get(FIRST))


@pytest.mark.parametrize("caller", ["ngo", "auditor", "admin", "african_group"])
async def test_others_read_nothing(client: Client, caller: str) -> None:
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    for path in (LISTS, FIRST, f"{FIRST}/entries", f"{FIRST}/balance", f"{LISTS}/versions", f"{LISTS}/versions/1"):
        assert refused(await client.callers[caller].get(path)) == (403, "not_permitted")
        assert (await client.anonymous.get(path)).status_code == 401


async def test_the_secretariat_and_delegations_change_nothing(client: Client) -> None:
    await announced(client)
    (one,) = await apply(client, 1)
    sha256 = (await prepared(client))["sha256"]
    tag = {"If-Match": '"3"'}
    for caller in (client.secretariat, client.egypt):
        answers = [
            await caller.post(LISTS, json={}),
            await caller.patch(FIRST, json={"note": None}, headers=tag),
            await caller.put(f"{FIRST}/entries/{one}", headers=tag),
            await caller.delete(f"{FIRST}/entries/{one}", headers=tag),
            await caller.post(f"{FIRST}/entries/fill"),
            await caller.post(f"{FIRST}/prepare"),
            await caller.post(f"{FIRST}/circulate", json={"sha256": sha256}),
            await caller.post(f"{FIRST}/closing", json={}),
            await caller.post(f"{FIRST}/finalize", json={}),
            await caller.post(f"{LISTS}/entries/{one}/decision", json={"admitted": True, "reference": "80/555"}),
        ]
        assert [refused(answer) for answer in answers] == [(403, "not_permitted")] * len(answers)


async def test_versions_are_never_rewritten(client: Client) -> None:
    await announced(client)
    await apply(client, 1)
    await circulated(client)
    for statement in ("UPDATE list_version SET note = 'x'", "DELETE FROM list_version", "TRUNCATE list_version"):
        with pytest.raises(DBAPIError, match=r"permission denied|append-only"):
            async with client.app.state.sessions() as db, db.begin():
                await db.execute(text(statement))


async def test_one_act_is_one_entry_of_the_audit(client: Client, clock: Clock) -> None:
    await announced(client)
    ids = await apply(client, 2)
    await circulated(client)
    clock.now = CLOSES + timedelta(days=5)
    ok(await client.opga.post(f"{FIRST}/closing", json={}))
    clock.forward(days=5)
    ok(await finalize(client))
    found = ok(await client.auditor.get(f"{FORUM}/audit"))["items"]
    acts = [one for one in found if one["act"].startswith("name_list.")]
    names = ["open", "fill", "prepare", "circulate", "closing", "finalize"]
    assert sorted(one["act"] for one in acts) == sorted(f"name_list.{name}" for name in names)
    (last,) = [one for one in acts if one["act"] == "name_list.finalize"]
    assert set(last["details"]) == {"number", "version", "sha256"}
    assert not any(one in json.dumps(acts) for one in ids)
    assert NOON.isoformat()[:10] in json.dumps(found)
