"""Ways round the promises of deadlines, over HTTP: terms cut short, steps opened again, what few may know."""

from datetime import timedelta
from typing import Any

import httpx
import pytest

from tests.api.test_deadlines import FORUM, REVIEWS_CLOSE, change_rules, deadlines, hand_in, with_reviews
from tests.world import Client, Clock

TOMORROW = {"event": "day", "day": "2026-01-16"}
UNKNOWN = {"event": "act", "act": "declaration_adopted", "day": None}
OTHER = {"title": {"en": "Another one"}, "anchor": TOMORROW, "authority": "default", "hard": True}


async def announce(client: Client) -> httpx.Response:
    return await client.opga.post(f"{FORUM}/announcements", json={})


@pytest.mark.parametrize(
    "rules",
    [
        {"reviews_close_early": {**OTHER, "closes": "voluntary_review"}},
        {"reviews_open": {**OTHER, "opens": "voluntary_review"}},
        {"reviews_open": {**OTHER, "opens": "voluntary_review", "anchor": {"event": "act", "act": "list_finalized"}}},
        # Else a second publication would give it another instant, or the step back, without notice.
        {"reviews_close": {"anchor": UNKNOWN}},
        {"reviews_close": {"closes": None, "hard": False}},
        {"reviews_close": {"closes": "pledges"}},
    ],
    ids=["another closing", "an opening", "an opening unknown", "no instant", "closes nothing", "closes another"],
)
async def test_no_edit_of_rules_ends_a_running_term_without_notice(client: Client, rules: dict[str, Any]) -> None:
    await with_reviews(client)
    assert (await change_rules(client, rules)).status_code == 200
    refused = await announce(client)
    assert (refused.status_code, refused.json().get("code")) == (409, "deadline_shortened"), refused.text
    assert [one["key"] for one in refused.json()["deadlines"]] == list(rules)
    assert (await hand_in(client.egypt)).status_code == 201


async def test_another_deadline_may_close_a_step_with_notice_and_after_it(client: Client) -> None:
    await with_reviews(client)
    for day in ("2026-01-30", "2026-03-02"):
        later = {**OTHER, "closes": "voluntary_review", "anchor": {"event": "day", "day": day}}
        assert (await change_rules(client, {f"another_{day[5:7]}": later})).status_code == 200
        assert (await announce(client)).status_code == 201


async def test_one_that_a_term_knew_already_may_get_its_instant(client: Client) -> None:
    """A step without a term that runs is closed by whatever comes."""
    await with_reviews(client)
    assert (await change_rules(client, {"pledges_close": {**OTHER, "closes": "pledges"}})).status_code == 200
    assert (await announce(client)).status_code == 201


@pytest.mark.parametrize(
    "rules",
    [
        {"reviews_close": {"hard": False}},
        {"reviews_close": {"closes": None, "hard": False}},
        {"reviews_close": None},
        {
            "reviews_close": None,
            "reviews_end": {
                **OTHER,
                "closes": "voluntary_review",
                "anchor": {"event": "day", "day": "2026-03-02"},
            },
        },
    ],
    ids=["soft", "closes nothing", "gone", "by another name"],
)
async def test_a_step_that_has_closed_is_not_opened_again_by_its_rule(
    client: Client, clock: Clock, rules: dict[str, Any]
) -> None:
    await with_reviews(client)
    clock.now = REVIEWS_CLOSE + timedelta(days=1)
    assert (await change_rules(client, rules)).status_code == 200
    refused = await announce(client)
    assert (refused.status_code, refused.json().get("code")) == (409, "deadline_reopened"), refused.text
    assert "reviews_close" in refused.json()["detail"]
    assert (await hand_in(client.egypt)).json()["code"] == "deadline_passed"
    assert (await deadlines(client.anonymous))["reviews_close"]["state"] == "closed"


async def test_where_another_deadline_keeps_it_closed_a_rule_may_go(client: Client, clock: Clock) -> None:
    await with_reviews(client)
    second = {**OTHER, "closes": "voluntary_review", "anchor": {"event": "day", "day": "2026-02-03"}}
    assert (await change_rules(client, {"reviews_end": second})).status_code == 200
    assert (await announce(client)).status_code == 201
    clock.now = REVIEWS_CLOSE + timedelta(days=2)
    assert (await change_rules(client, {"reviews_close": None})).status_code == 200
    assert (await announce(client)).status_code == 201
    assert (await hand_in(client.egypt)).json()["code"] == "deadline_passed"


async def test_a_refusal_tells_nothing_of_a_deadline_that_the_caller_may_not_know(
    client: Client, clock: Clock
) -> None:
    await with_reviews(client, audience="organizers")
    clock.now = REVIEWS_CLOSE
    refused = await hand_in(client.egypt)
    assert (refused.status_code, refused.json()["code"]) == (403, "deadline_passed")
    assert "deadline" not in refused.json()
    for told in ("reviews_close", "Voluntary reviews close", "2026-02-02"):
        assert told not in refused.text
    assert refused.json()["contact"]["en"] in refused.json()["detail"]


async def test_nothing_is_counted_from_a_deadline_that_fewer_may_know(client: Client) -> None:
    """Its rule and its explanation would name it, and its instant could be counted back."""
    await with_reviews(client, audience="organizers")
    counted = {"anchor": {"event": "deadline", "deadline": "reviews_close"}, "hard": False}
    for audience in ("everybody", "participants", "delegations"):
        follower = {**OTHER, **counted, "audience": audience}
        refused = await change_rules(client, {"reviews_published": follower})
        told = refused.json()["errors"][0]
        assert (told["field"], told["code"]) == ("rules.reviews_published.anchor.deadline", "hidden_deadline")
    follower = {**OTHER, **counted, "audience": "organizers"}
    assert (await change_rules(client, {"reviews_published": follower})).status_code == 200
    # Nor by way of what it is counted from.
    hidden = await change_rules(client, {"accreditation_closes": {"audience": "organizers"}})
    assert hidden.json()["errors"][0]["field"] == "rules.accreditation_opens.anchor.deadline"
