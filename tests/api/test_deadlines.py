"""Deadlines over HTTP: who reads which, how they stand, what is refused late or early, what extends them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.world import Client, Clock, announced, create_forum, draft, edit, publish

FORUM = "/forums/imrf-test"
REASON = "The form could not be reached for two days"
CLOSES = datetime(2026, 1, 21, 22, tzinfo=UTC)  # special accreditation, 17:00 in New York


async def change_rules(client: Client, rules: dict[str, Any], *, dry_run: bool = False) -> httpx.Response:
    tag = (await client.opga.get(f"{FORUM}/deadline-rules")).headers["ETag"]
    sent = {"rules": rules, "dry_run": dry_run}
    return await client.opga.patch(f"{FORUM}/deadline-rules", json=sent, headers={"If-Match": tag})


async def with_reviews(client: Client, **rule: Any) -> None:
    """An announced forum whose voluntary reviews close on 2 February 2026, 17:00 in New York, hard."""
    await create_forum(client)
    rules = {
        "reviews_close": {
            "title": {"en": "Voluntary reviews close"},
            "anchor": {"event": "day", "day": "2026-02-02"},
            "closes": "voluntary_review",
            "hard": True,
            "authority": "default",
            **rule,
        }
    }
    answer = await change_rules(client, rules)
    assert answer.status_code == 200, answer.text
    assert (await client.opga.post(f"{FORUM}/announcements", json={})).status_code == 201


async def edit_modalities(client: Client, patch: dict[str, Any]) -> httpx.Response:
    tag = (await client.opga.get(FORUM)).headers["ETag"]
    return await client.opga.patch(FORUM, json={"modalities": patch}, headers={"If-Match": tag})


REVIEWS_CLOSE = datetime(2026, 2, 2, 22, tzinfo=UTC)


async def deadlines(caller: httpx.AsyncClient, **params: Any) -> dict[str, dict[str, Any]]:
    answer = await caller.get(f"{FORUM}/deadlines", params=params)
    assert answer.status_code == 200, answer.text
    return {one["key"]: one for one in answer.json()["items"]}


async def hand_in(caller: httpx.AsyncClient, step: str = "voluntary_review", **more: Any) -> httpx.Response:
    return await caller.post(f"{FORUM}/submissions", json={"step": step, **more})


async def extend(client: Client, key: str = "reviews_close", **more: Any) -> httpx.Response:
    sent = {"until": "2026-02-09T17:00", "reason": REASON, **more}
    return await client.opga.post(f"{FORUM}/deadlines/{key}/extensions", json=sent)


async def test_nobody_sees_deadlines_before_they_are_announced_but_organizers_those_of_the_draft(
    client: Client,
) -> None:
    await create_forum(client)
    missing = await client.anonymous.get("/forums/no-such/deadlines")
    hidden = await client.anonymous.get(f"{FORUM}/deadlines")
    assert hidden.status_code == missing.status_code == 404
    assert hidden.json()["detail"] == missing.json()["detail"]
    seen = await client.opga.get(f"{FORUM}/deadlines")
    assert seen.json()["publication"] is None
    assert {one["key"] for one in seen.json()["items"]} >= {"accreditation_closes", "round_table_summaries"}


async def test_everybody_reads_those_for_everybody_once_announced(client: Client) -> None:
    await announced(client)
    answer = (await client.anonymous.get(f"{FORUM}/deadlines")).json()
    assert (answer["publication"], answer["timezone"]) == (1, "America/New_York")
    assert answer["contact"]["en"] == "the Office of the President of the General Assembly"
    instants = [one["at"] for one in answer["items"]]
    known = [at for at in instants if at is not None]
    assert known == sorted(known)
    assert instants == known + [None] * (len(instants) - len(known))
    found = {one["key"]: one for one in answer["items"]}
    assert not {"nominations_open", "nominations_close", "credentials"} & set(found)
    assert {
        key: value for key, value in found["accreditation_closes"].items() if key not in ("id", "when", "title")
    } == {
        "key": "accreditation_closes",
        "at": "2026-01-21T22:00:00Z",
        "local": "2026-01-21T17:00:00",
        "timezone": "America/New_York",
        "state": "closing_soon",
        "hard": True,
        "opens": None,
        "closes": "accreditation",
        "explanation": found["accreditation_closes"]["explanation"],
        "authority": "2022",
        "audience": "everybody",
        "kept": None,
        "rolled_from": None,
        "done_at": None,
        "extended": None,
    }
    # Those of meetings are announced with the programme, whose hours nobody knows yet.
    assert found["round_table_summaries"]["at"] is None
    assert found["non_objection_ends"]["at"] is None
    await publish(client)
    assert (await deadlines(client.anonymous))["round_table_summaries"]["at"] == "2026-05-06T19:00:00Z"


async def test_delegations_read_theirs_and_a_single_one_hides_alike(client: Client) -> None:
    await announced(client)
    for caller in (client.egypt, client.african_group, client.secretariat, client.opga):
        assert "nominations_close" in await deadlines(caller)
    for caller in (client.anonymous, client.ngo, client.auditor):
        assert "nominations_close" not in await deadlines(caller)
        hidden = await caller.get(f"{FORUM}/deadlines/nominations_close")
        missing = await caller.get(f"{FORUM}/deadlines/no_such_deadline")
        assert hidden.status_code == 404
        assert hidden.json() | {"instance": ""} == missing.json() | {"instance": ""}
    document = (await client.anonymous.get(f"{FORUM}/announcements/1")).text
    assert "nominations_close" not in document
    assert "accreditation_closes" in document
    assert (await client.anonymous.get(f"{FORUM}/deadlines/accreditation_closes")).json()["key"]


async def test_they_stand_differently_as_time_goes_by(client: Client, clock: Clock) -> None:
    await announced(client)
    states = []
    for now in (
        datetime(2025, 11, 20, tzinfo=UTC),  # before it opens on 22 November
        datetime(2025, 12, 20, tzinfo=UTC),
        CLOSES - timedelta(days=7),
        CLOSES - timedelta(microseconds=1),
        CLOSES,
    ):
        clock.now = now
        found = await deadlines(client.anonymous)
        states.append((found["accreditation_opens"]["state"], found["accreditation_closes"]["state"]))
    assert states == [
        ("not_open", "not_open"),
        ("open", "open"),
        ("open", "closing_soon"),
        ("open", "closing_soon"),
        ("closed", "closed"),
    ]


async def test_only_organizers_ask_for_the_draft(client: Client) -> None:
    await announced(client)
    assert (await client.anonymous.get(f"{FORUM}/deadlines?draft=true")).json()["code"] == "not_permitted"
    assert (await client.egypt.get(f"{FORUM}/deadlines?draft=true")).status_code == 403
    assert "hearing_summary" in await deadlines(client.opga, draft=True)


@pytest.mark.parametrize(("late", "status"), [(-1, 201), (0, 403), (1, 403)])
async def test_in_time_is_what_is_received_before_the_instant(
    client: Client, clock: Clock, late: int, status: int
) -> None:
    await with_reviews(client)
    clock.now = REVIEWS_CLOSE + timedelta(microseconds=late)
    assert (await hand_in(client.egypt)).status_code == status


async def test_a_late_one_is_told_when_it_closed_and_whom_to_ask(client: Client, clock: Clock) -> None:
    await with_reviews(client)
    clock.now = REVIEWS_CLOSE
    refused = await hand_in(client.egypt)
    assert refused.json() == {
        "type": "about:blank",
        "title": "Forbidden",
        "status": 403,
        "detail": "“Voluntary reviews close”: that was at 2026-02-02 17:00:00 (America/New_York), 2026-02-02 22:00:00"
        " UTC; nothing was done. Ask the Office of the President of the General Assembly whether it can be extended.",
        "instance": f"/v1{FORUM}/submissions",
        "code": "deadline_passed",
        "deadline": {
            "key": "reviews_close",
            "title": {"en": "Voluntary reviews close"},
            "at": "2026-02-02T22:00:00Z",
            "timezone": "America/New_York",
            "when": refused.json()["deadline"]["when"],
        },
        "contact": refused.json()["contact"],
    }
    assert refused.json()["contact"]["ar"] == "مكتب رئيس الجمعية العامة"
    assert refused.json()["deadline"]["when"]["fr"] == "lundi 2 février 2026, 17:00 (New York), 22:00 UTC"
    assert (await client.opga.get(f"{FORUM}/submissions")).json()["items"] == []


async def test_an_early_one_is_told_when_it_opens(client: Client, clock: Clock) -> None:
    await with_reviews(client, opens="voluntary_review", closes=None)
    clock.now = datetime(2026, 2, 2, 15, tzinfo=UTC) - timedelta(microseconds=1)
    refused = await hand_in(client.egypt)
    assert (refused.status_code, refused.json()["code"]) == (403, "not_yet_open")
    assert refused.json()["deadline"]["at"] == "2026-02-02T15:00:00Z"
    clock.forward(microseconds=1)
    assert (await hand_in(client.egypt)).status_code == 201


async def test_an_opening_that_nobody_knows_yet_has_not_come(client: Client) -> None:
    await with_reviews(
        client, opens="voluntary_review", closes=None, anchor={"event": "act", "act": "list_circulated", "day": None}
    )
    refused = await hand_in(client.egypt)
    assert (refused.status_code, refused.json()["code"]) == (403, "not_yet_open")
    assert refused.json()["deadline"]["at"] is None


async def test_a_soft_one_never_refuses(client: Client, clock: Clock) -> None:
    await announced(client)
    clock.now = datetime(2026, 5, 5, 9, tzinfo=UTC)
    assert (await deadlines(client.egypt))["credentials"]["state"] == "closed"
    noted = await hand_in(client.egypt, "credentials")
    assert noted.status_code == 201
    assert noted.json()["party"]["code"] == "EGY"


async def test_what_is_handed_in_is_noted_once_and_read_by_its_party_and_organizers(
    client: Client, clock: Clock
) -> None:
    await with_reviews(client)
    assert (await hand_in(client.egypt)).status_code == 201
    again = await hand_in(client.egypt)
    assert (again.status_code, again.json()["code"]) == (409, "submitted")
    clock.forward(minutes=1)
    assert (await hand_in(client.germany, "pledges", party="DEU")).status_code == 201
    codes = {}
    for name in ("egypt", "germany", "opga"):
        items = (await client.callers[name].get(f"{FORUM}/submissions")).json()["items"]
        codes[name] = [(one["party"]["code"], one["step"]) for one in items]
    assert codes == {
        "egypt": [("EGY", "voluntary_review")],
        "germany": [("DEU", "pledges")],
        "opga": [("EGY", "voluntary_review"), ("DEU", "pledges")],  # oldest first
    }


async def test_nobody_hands_in_for_others_or_what_is_done_here(client: Client) -> None:
    await with_reviews(client)
    other = await hand_in(client.egypt, party="DEU")
    assert (other.status_code, other.json()["errors"][0]["field"]) == (422, "party")
    assert (await hand_in(client.ngo)).status_code == 403
    itself = await hand_in(client.egypt, "speakers_list")
    assert (itself.status_code, itself.json()["errors"][0]["field"]) == (422, "step")


async def test_an_extension_for_one_delegation_is_its_alone(client: Client, clock: Clock) -> None:
    await with_reviews(client)
    clock.now = REVIEWS_CLOSE + timedelta(hours=1)
    granted = await extend(client, party="EGY")
    assert granted.status_code == 201, granted.text
    assert granted.json()["party"]["code"] == "EGY"
    assert granted.json()["until"] == "2026-02-09T22:00:00Z"
    assert (await hand_in(client.germany)).json()["code"] == "deadline_passed"
    mine = (await deadlines(client.egypt))["reviews_close"]
    assert (mine["state"], mine["at"], mine["extended"]["for_everyone"]) == (
        "extended",
        "2026-02-09T22:00:00Z",
        False,
    )
    for caller in (client.germany, client.anonymous):
        theirs = (await deadlines(caller))["reviews_close"]
        assert (theirs["state"], theirs["at"], theirs["extended"]) == ("closed", "2026-02-02T22:00:00Z", None)
    clock.now = datetime(2026, 2, 9, 22, tzinfo=UTC)
    assert (await hand_in(client.egypt)).json()["deadline"]["at"] == "2026-02-09T22:00:00Z"
    clock.forward(microseconds=-1)
    assert (await hand_in(client.egypt)).status_code == 201


async def test_an_extension_for_everyone_is_seen_by_everybody_and_its_reason_by_organizers(client: Client) -> None:
    await with_reviews(client)
    assert (await extend(client)).status_code == 201
    seen = (await deadlines(client.anonymous))["reviews_close"]
    assert (seen["state"], seen["at"], seen["local"]) == ("extended", "2026-02-09T22:00:00Z", "2026-02-09T17:00:00")
    listed = await client.secretariat.get(f"{FORUM}/deadlines/reviews_close/extensions")
    assert [(one["reason"], one["party"]) for one in listed.json()["items"]] == [(REASON, None)]
    assert (await client.egypt.get(f"{FORUM}/deadlines/reviews_close/extensions")).status_code == 403
    unknown = await client.secretariat.get(f"{FORUM}/deadlines/review_closes/extensions")
    assert (unknown.status_code, unknown.json()["code"]) == (404, "not_found")
    audit = (await client.auditor.get(f"{FORUM}/audit")).json()["items"]
    assert [entry["act"] for entry in audit if entry["act"] == "deadline.extend"] == ["deadline.extend"]


@pytest.mark.parametrize(
    ("sent", "status", "what"),
    [
        ({"until": "2026-02-02T17:00"}, 422, "until"),
        ({"until": "2026-01-10T17:00"}, 422, "until"),
        ({"until": "2026-03-08T02:30"}, 422, "until"),
        ({"timezone": "Mars/Olympus"}, 422, "timezone"),
        ({"party": "XXX"}, 422, "party"),
        ({"party": "EGY", "dependents": True}, 422, "dependents"),
        ({"reason": "short"}, 422, "reason"),
        ({"reason": None}, 422, "reason"),
        ({"key": "accreditation_opens"}, 409, "not_extendable"),
        ({"key": "non_objection_ends"}, 409, "not_extendable"),
        ({"key": "no_such_deadline"}, 404, "not_found"),
    ],
)
async def test_bad_extensions_are_refused(client: Client, sent: dict[str, Any], status: int, what: str) -> None:
    await with_reviews(client)
    refused = await extend(client, **sent)
    assert refused.status_code == status, refused.text
    named = refused.json()["errors"][0]["field"] if status == 422 else refused.json()["code"]
    assert named == what
    assert (await client.opga.get(f"{FORUM}/deadlines/reviews_close/extensions")).json()["items"] == []


async def test_who_may_not_extend(client: Client) -> None:
    await with_reviews(client)
    sent = {"until": "2026-02-09T17:00", "reason": REASON}
    for name in ("anonymous", "egypt", "ngo", "auditor", "secretariat", "admin"):
        answer = await client.callers[name].post(f"{FORUM}/deadlines/reviews_close/extensions", json=sent)
        assert answer.status_code == (401 if name == "anonymous" else 403), name


async def test_an_extension_that_runs_is_shortened_only_with_notice(client: Client, clock: Clock) -> None:
    await with_reviews(client)
    assert (await extend(client, until="2026-03-31T17:00")).status_code == 201
    clock.now = datetime(2026, 2, 20, 12, tzinfo=UTC)
    early = await extend(client, until="2026-03-05T17:00")
    assert (early.status_code, early.json()["code"]) == (409, "deadline_shortened")
    same = await extend(client, until="2026-03-31T17:00")
    assert same.json()["code"] == "nothing_changed"
    assert (await extend(client, until="2026-03-07T17:00")).status_code == 201
    assert (await deadlines(client.anonymous))["reviews_close"]["at"] == "2026-03-07T22:00:00Z"


async def test_a_draft_is_not_extended(client: Client) -> None:
    await create_forum(client)
    assert (await extend(client, "speakers_list_closes")).json()["code"] == "not_announced"


FOLLOWER = {
    "title": {"en": "Reviews are published"},
    "anchor": {"event": "deadline", "deadline": "reviews_close"},
    "offset": {"days": 7},
    "authority": "default",
}


@pytest.mark.parametrize(("follow", "expected"), [(False, "2026-02-09T22:00:00Z"), (True, "2026-02-16T22:00:00Z")])
async def test_dependents_follow_the_rule_unless_the_extension_says_so(
    client: Client, follow: bool, expected: str
) -> None:
    await with_reviews(client)
    assert (await change_rules(client, {"reviews_published": FOLLOWER})).status_code == 200
    await client.opga.post(f"{FORUM}/announcements", json={})
    assert (await extend(client, dependents=follow)).status_code == 201
    assert (await deadlines(client.anonymous))["reviews_published"]["at"] == expected


async def test_recording_an_act_starts_what_counts_from_it(client: Client, clock: Clock) -> None:
    await announced(client)
    clock.now = datetime(2026, 2, 3, 20, 30, tzinfo=UTC)
    recorded = await client.opga.post(f"{FORUM}/acts", json={"act": "list_circulated"})
    assert recorded.status_code == 201, recorded.text
    assert recorded.json()["done_at"] == "2026-02-03T20:30:00Z"
    ends = (await deadlines(client.anonymous))["non_objection_ends"]
    assert (ends["at"], ends["state"]) == ("2026-02-17T22:00:00Z", "open")
    assert (await client.opga.post(f"{FORUM}/acts", json={"act": "list_circulated"})).json()["code"] == "recorded"
    versions = (await client.anonymous.get(f"{FORUM}/announcements")).json()["items"]
    assert [version["note"] for version in versions][1:] == ["An act was put on record; deadlines count from it"]


async def test_the_time_of_an_act_is_corrected_but_shortens_nothing_without_notice(
    client: Client, clock: Clock
) -> None:
    await announced(client)
    clock.now = datetime(2026, 2, 3, 20, 30, tzinfo=UTC)
    await client.opga.post(f"{FORUM}/acts", json={"act": "list_circulated"})
    act = f"{FORUM}/acts/list_circulated"
    tag = {"If-Match": '"1"'}
    early = await client.opga.patch(act, json={"done_at": "2026-02-01T12:00:00Z"}, headers=tag)
    assert (early.status_code, early.json()["done_at"]) == (200, "2026-02-01T12:00:00Z")
    # The record tells the truth; the term ends when people were told, since the 15th would come without notice.
    ends = (await deadlines(client.anonymous))["non_objection_ends"]
    assert (ends["at"], ends["kept"]) == ("2026-02-17T22:00:00Z", "notice")
    assert "without notice" in ends["explanation"]["en"]
    await client.opga.post(f"{FORUM}/announcements", json={"note": "Nothing of it changes"})
    assert (await deadlines(client.anonymous))["non_objection_ends"]["at"] == "2026-02-17T22:00:00Z"
    tag = {"If-Match": '"2"'}
    assert (await client.opga.delete(act, headers=tag)).json()["code"] == "in_use"
    clock.forward(days=1)
    corrected = await client.opga.patch(act, json={"done_at": "2026-02-04T15:00:00Z"}, headers=tag)
    assert (corrected.status_code, corrected.headers["ETag"]) == (200, '"3"')
    stale = await client.opga.patch(act, json={"done_at": "2026-02-04T15:00:00Z"}, headers=tag)
    assert stale.status_code == 412
    ends = (await deadlines(client.anonymous))["non_objection_ends"]
    assert (ends["at"], ends["kept"]) == ("2026-02-18T22:00:00Z", None)
    later = await client.opga.patch(act, json={"done_at": "2026-02-05T15:00:00Z"}, headers={"If-Match": '"3"'})
    assert later.json()["errors"][0]["field"] == "done_at"
    assert (await client.opga.post(f"{FORUM}/acts", json={"act": "report_circulated"})).status_code == 201
    assert (
        await client.opga.delete(f"{FORUM}/acts/report_circulated", headers={"If-Match": '"1"'})
    ).status_code == 204


async def test_a_running_term_is_not_shortened_by_its_rule_without_notice(client: Client, clock: Clock) -> None:
    await with_reviews(client)
    assert (await change_rules(client, {"reviews_close": {"anchor": {"day": "2026-01-28"}}})).status_code == 200
    refused = await client.opga.post(f"{FORUM}/announcements", json={})
    assert (refused.status_code, refused.json()["code"]) == (409, "deadline_shortened")
    assert refused.json()["deadlines"] == [
        {"key": "reviews_close", "at": "2026-02-02T22:00:00Z", "to": "2026-01-28T22:00:00Z"}
    ]
    assert (await change_rules(client, {"reviews_close": {"anchor": {"day": "2026-01-29"}}})).status_code == 200
    assert (await client.opga.post(f"{FORUM}/announcements", json={})).status_code == 201


async def test_removing_the_rule_of_a_running_term_is_no_way_round(client: Client) -> None:
    await with_reviews(client)
    assert (await change_rules(client, {"reviews_close": None})).status_code == 200
    refused = await client.opga.post(f"{FORUM}/announcements", json={})
    assert refused.json()["code"] == "deadline_shortened"


async def test_nor_is_less_notice_in_the_same_publication(client: Client) -> None:
    await with_reviews(client)
    tag = (await client.opga.get(FORUM)).headers["ETag"]
    patch = {
        "deadlines": {"notice_days": {"value": 0}, "rules": {"reviews_close": {"anchor": {"day": "2026-01-20"}}}}
    }
    edited = await client.opga.patch(FORUM, json={"modalities": patch}, headers={"If-Match": tag})
    assert edited.status_code == 200, edited.text
    assert (await client.opga.post(f"{FORUM}/announcements", json={})).json()["code"] == "deadline_shortened"


async def test_what_has_passed_does_not_reopen_by_its_rule(client: Client, clock: Clock) -> None:
    await with_reviews(client)
    clock.now = REVIEWS_CLOSE + timedelta(days=1)
    changed = await change_rules(client, {"reviews_close": {"anchor": {"day": "2026-03-02"}}})
    assert changed.status_code == 200
    await client.opga.post(f"{FORUM}/announcements", json={})
    seen = (await deadlines(client.anonymous))["reviews_close"]
    assert (seen["at"], seen["state"], seen["kept"]) == ("2026-02-02T22:00:00Z", "closed", "passed")
    assert (await hand_in(client.egypt)).json()["code"] == "deadline_passed"


async def test_what_everybody_was_told_is_not_hidden(client: Client) -> None:
    await with_reviews(client)
    assert (await change_rules(client, {"reviews_close": {"audience": "organizers"}})).status_code == 200
    assert (await client.opga.post(f"{FORUM}/announcements", json={})).json()["code"] == "deadline_was_public"


async def test_a_change_of_rules_previews_what_moves(client: Client) -> None:
    await announced(client)
    patch = {"accreditation_closes": {"offset": {"days": -90}}}
    seen = await change_rules(client, patch, dry_run=True)
    assert seen.status_code == 200, seen.text
    assert seen.json()["dry_run"] is True
    assert [(one["key"], one["old"], one["new"]) for one in seen.json()["changes"]] == [
        # What opens it is past, and stays.
        ("accreditation_closes", "2026-01-21T22:00:00Z", "2026-02-04T22:00:00Z"),
    ]
    rules = await client.opga.get(f"{FORUM}/deadline-rules")
    unchanged = {one["key"]: one for one in rules.json()["items"]}["accreditation_closes"]
    assert unchanged["rule"]["offset"]["days"] == -104
    done = await change_rules(client, patch)
    assert done.json()["changes"] == seen.json()["changes"]
    assert done.json()["version"] == rules.json()["version"] + 1
    in_force = {one["key"]: one["in_force"] for one in done.json()["items"]}
    assert in_force["accreditation_closes"] == "2026-01-21T22:00:00Z"
    assert (await deadlines(client.anonymous))["accreditation_closes"]["at"] == "2026-01-21T22:00:00Z"


@pytest.mark.parametrize(
    ("key", "rule", "field", "code"),
    [
        (
            "extra",
            {"anchor": {"event": "deadline", "deadline": "nothing"}},
            "rules.extra.anchor.deadline",
            "unknown_deadline",
        ),
        ("extra", {"anchor": {"event": "full_moon"}}, "rules.extra.anchor.event", "enum"),
        ("extra", {"offset": {"months": 10**20}}, "rules.extra.offset", "offset_overflow"),
        ("extra", {"offset": {"hours": -(10**9)}}, "rules.extra.offset", "offset_overflow"),
        ("extra", {"offset": {"fortnights": 1}}, "rules.extra.offset.fortnights", "extra_forbidden"),
        ("extra", {"timezone": "Mars/Olympus"}, "rules.extra", "value_error"),
        (
            "extra",
            {"anchor": {"event": "day", "day": "2026-03-08"}, "hour": "02:30"},
            "rules.extra.hour",
            "nonexistent_local_time",
        ),
        ("extra", {"title": {"ar": "بلا"}}, "rules.extra.title", "value_error"),
        ("extra", {"hour": "25:00"}, "rules.extra.hour", "value_error"),
        ("Extra key", {}, "rules.Extra key", "value_error"),
        ("extra", {"fortnight": None}, "rules.extra.fortnight", "extra_forbidden"),
        ("extra", {"hard": "true"}, "rules.extra.hard", "bool_type"),
        ("extra", {"title": {"en": "A\u202eB"}}, "rules.extra.title.en", "value_error"),
        ("extra", {"title": {"en": "\x00\x1f"}}, "rules.extra.title.en", "value_error"),
        ("extra", {"title": {"en": "x" * 201}}, "rules.extra.title.en", "string_too_long"),
        ("extra", {"authority": "73/326"}, "modalities.deadlines.rules.extra", "fixed_by_mandate"),
    ],
)
async def test_a_bad_rule_is_refused_by_its_name(
    client: Client, key: str, rule: dict[str, Any], field: str, code: str
) -> None:
    await create_forum(client)
    whole = {"title": {"en": "Extra"}, "anchor": {"event": "opening"}, "authority": "default", **rule}
    refused = await change_rules(client, {key: whole})
    told = refused.json()
    if code == "fixed_by_mandate":
        assert (refused.status_code, told["code"], told["fields"]) == (409, code, [field])
    else:
        assert refused.status_code == 422, refused.text
        assert (told["errors"][0]["field"], told["errors"][0]["code"]) == (field, code)
    assert key not in {one["key"] for one in (await client.opga.get(f"{FORUM}/deadline-rules")).json()["items"]}


async def test_a_new_rule_is_refused_with_what_it_lacks(client: Client) -> None:
    await create_forum(client)
    refused = await change_rules(client, {"extra": {"title": {"en": "Extra"}, "authority": "default"}})
    assert [(e["field"], e["code"]) for e in refused.json()["errors"]] == [("rules.extra.anchor", "incomplete_rule")]


async def test_a_rule_may_be_sent_as_it_was_read(client: Client) -> None:
    await create_forum(client)
    rules = await client.opga.get(f"{FORUM}/deadline-rules")
    sent = {one["key"]: one["rule"] for one in rules.json()["items"]}
    seen = await change_rules(client, sent, dry_run=True)
    assert (seen.status_code, seen.json()["changes"]) == (200, []), seen.text
    assert seen.json()["items"] == rules.json()["items"]


TYPED = [("List\x00 of\tspeakers\n", "List of speakers"), ("e\u0301tat", "état"), ("Egypt\u200e", "Egypt")]


@pytest.mark.parametrize(("title", "kept"), TYPED, ids=ascii)
async def test_titles_and_the_contact_are_cleaned_on_both_ways_in(client: Client, title: str, kept: str) -> None:
    await create_forum(client)
    key = "speakers_list_closes"
    assert (await change_rules(client, {key: {"title": {"en": title}}})).status_code == 200
    assert (await deadlines(client.opga))[key]["title"]["en"] == kept
    modalities = {"rules": {key: {"title": {"fr": title}}}, "contact": {"value": {"en": title}}}
    edited = await edit_modalities(client, {"deadlines": modalities})
    assert edited.status_code == 200, edited.text
    assert (await deadlines(client.opga))[key]["title"]["fr"] == kept
    assert (await client.opga.get(f"{FORUM}/deadlines")).json()["contact"]["en"] == kept


@pytest.mark.parametrize("title", ["\u202eflow", "\u3164", "\x00\x1f", "pay\u200fpal", "x" * 201], ids=ascii)
async def test_titles_and_the_contact_that_deceive_are_refused_on_both_ways_in(client: Client, title: str) -> None:
    await create_forum(client)
    key = "speakers_list_closes"
    refused = await change_rules(client, {key: {"title": {"en": title}}})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, f"rules.{key}.title.en")
    for modalities in ({"rules": {key: {"title": {"en": title}}}}, {"contact": {"value": {"en": title}}}):
        refused = await edit_modalities(client, {"deadlines": modalities})
        assert (refused.status_code, refused.json()["errors"][0]["code"]) == (422, "value_error")
    assert (await deadlines(client.opga))[key]["title"]["en"] == "List of speakers closes"


async def test_an_act_is_not_corrected_by_nothing(client: Client) -> None:
    await announced(client)
    await client.opga.post(f"{FORUM}/acts", json={"act": "list_circulated"})
    act = f"{FORUM}/acts/list_circulated"
    for body in ({}, {"done_at": None}):
        assert (await client.opga.patch(act, json=body, headers={"If-Match": '"1"'})).status_code == 422


async def test_a_cycle_is_refused_with_its_path(client: Client) -> None:
    await create_forum(client)
    follow = {"event": "deadline", "deadline": "accreditation_opens"}
    refused = await change_rules(client, {"accreditation_closes": {"anchor": follow}})
    assert refused.status_code == 422
    (error,) = refused.json()["errors"]
    assert error["code"] == "cycle"
    assert error["field"].startswith("rules.accreditation_")
    assert "accreditation_closes → accreditation_opens" in error["message"]


async def test_the_rules_of_the_resolution_are_not_edited(client: Client) -> None:
    await create_forum(client)
    for change in ({"offset": {"months": -2}}, None):
        refused = await change_rules(client, {"list_to_member_states": change})
        assert (refused.status_code, refused.json()["code"]) == (409, "fixed_by_mandate")


async def test_a_meeting_that_moves_takes_its_deadline_along(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    debate = await draft(client, "policy_debate")
    moved = await edit(client.opga, debate, local_start="2026-05-06T15:30", local_end="2026-05-06T18:00")
    assert moved.status_code == 200
    assert (await deadlines(client.anonymous))["round_table_summaries"]["at"] == "2026-05-06T19:00:00Z"
    await publish(client)
    assert (await deadlines(client.anonymous))["round_table_summaries"]["at"] == "2026-05-06T19:30:00Z"


async def test_checks_tell_what_falls_on_a_day_off_and_out_of_order(client: Client) -> None:
    await create_forum(client)
    rules = {"accreditation_opens": {"anchor": {"event": "opening", "deadline": None}, "offset": {"days": -100}}}
    assert (await change_rules(client, rules)).status_code == 200
    found = (await client.opga.get(f"{FORUM}/checks")).json()["findings"]
    assert found[0] == {
        "code": "deadline_order",
        "severity": "blocking",
        "message": "“Special accreditation opens” does not come before “Special accreditation closes”.",
        "authority": "default",
        "concerns": ["deadline:accreditation_opens", "deadline:accreditation_closes"],
        "overridable": True,
    }
    days_off = [one["concerns"] for one in found if one["code"] == "deadline_day_off"]
    assert days_off == [["deadline:accreditation_opens"], ["deadline:side_event_results"]]
    assert (await client.opga.post(f"{FORUM}/announcements", json={})).json()["code"] == "rule_violated"


async def test_what_was_done_is_closed_and_says_when(client: Client, clock: Clock) -> None:
    await announced(client)
    assert (await deadlines(client.anonymous))["secretary_general_report"]["state"] == "open"
    assert (await client.opga.post(f"{FORUM}/acts", json={"act": "report_circulated"})).status_code == 201
    report = (await deadlines(client.anonymous))["secretary_general_report"]
    assert (report["state"], report["done_at"]) == ("closed", "2026-01-15T12:00:00Z")


async def test_organizers_see_when_those_concerned_are_reminded(client: Client) -> None:
    await create_forum(client)
    rules = {one["key"]: one for one in (await client.opga.get(f"{FORUM}/deadline-rules")).json()["items"]}
    assert rules["speakers_list_closes"]["rule"]["reminds"] == ["delegation"]
    assert rules["speakers_list_closes"]["reminders"] == [
        {"days": 14, "at": "2026-04-03T21:00:00Z"},
        {"days": 3, "at": "2026-04-14T21:00:00Z"},
        {"days": 1, "at": "2026-04-16T21:00:00Z"},
    ]
    assert rules["pledging_opens"]["reminders"] == []


async def test_what_opens_a_step_does_not_follow_an_extension(client: Client) -> None:
    """Else special accreditation would close again, to open four weeks later."""
    await announced(client)
    before = (await deadlines(client.anonymous))["accreditation_opens"]["at"]
    sent = {"until": "2026-02-20T17:00", "reason": REASON, "dependents": True}
    extended = await client.opga.post(f"{FORUM}/deadlines/accreditation_closes/extensions", json=sent)
    assert extended.status_code == 201
    after = (await deadlines(client.anonymous))["accreditation_opens"]
    assert (after["at"], after["state"]) == (before, "open")


async def test_a_party_gets_nothing_by_an_extension_that_ends_before_everyones(client: Client) -> None:
    await with_reviews(client)
    assert (await extend(client)).status_code == 201
    less = await extend(client, party="EGY", until="2026-02-06T17:00")
    assert (less.status_code, less.json()["code"]) == (409, "nothing_changed")
    assert (await extend(client, party="EGY", until="2026-02-13T17:00")).status_code == 201
