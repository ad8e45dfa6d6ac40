"""What blocks, and what the Office may override with a reason on record."""

from typing import Any

import httpx
import pytest

from tests.world import Client, create_forum, draft, edit, of_programme, publish

REASON = "The room had to be left; the table met in the afternoon"


async def _publish(client: Client, *overrides: tuple[str, str]) -> httpx.Response:
    sent = [{"code": code, "reason": reason} for code, reason in overrides]
    return await client.opga.post("/forums/imrf-test/programme/versions", json={"overrides": sent})


async def late_table(client: Client) -> dict[str, Any]:
    """Round table 2 runs over the evening of day 1: against its half-days and its interpretation."""
    await create_forum(client)
    table = await draft(client, "round_table", 2)
    moved = await edit(client.opga, table, local_start="2026-05-05T15:30", local_end="2026-05-05T18:30")
    assert moved.status_code == 200
    return moved.json()


async def test_checks_tell_what_blocks_and_what_may_be_overridden(client: Client) -> None:
    table = await late_table(client)
    checks = (await client.secretariat.get("/forums/imrf-test/checks")).json()["findings"]
    assert checks[:2] == [
        {
            "code": "round_table_half_day",
            "severity": "blocking",
            "message": "“Round table 2” lies outside the half-days for it"
            " (day 1 morning, day 1 afternoon, day 2 morning).",
            "authority": "73/326",
            "concerns": [table["id"]],
            "overridable": True,
        },
        {
            "code": "interpretation_overrun",
            "severity": "blocking",
            "message": "“Round table 2” has interpretation, which ends at 18:00; it runs until 18:30.",
            "authority": "practice",
            "concerns": [table["id"]],
            "overridable": True,
        },
    ]
    assert [(f["code"], f["severity"]) for f in of_programme(checks[2:])] == [("place_missing", "advisory")]


async def test_every_blocking_finding_needs_its_own_reason(client: Client) -> None:
    await late_table(client)
    assert (await _publish(client)).json()["code"] == "rule_violated"
    half = await _publish(client, ("round_table_half_day", REASON))
    assert half.status_code == 409
    assert [f["code"] for f in half.json()["findings"] if f["severity"] == "blocking"] == [
        "round_table_half_day",
        "interpretation_overrun",
    ]
    assert (await client.anonymous.get("/forums/imrf-test")).status_code == 404

    both = await _publish(client, ("round_table_half_day", REASON), ("interpretation_overrun", "Interpreters agreed"))
    assert both.status_code == 201
    overrides = [
        {"code": "round_table_half_day", "reason": REASON},
        {"code": "interpretation_overrun", "reason": "Interpreters agreed"},
    ]
    assert both.json()["overrides"] == overrides
    for path in ("programme/versions/1", "announcements/1"):
        assert (await client.anonymous.get(f"/forums/imrf-test/{path}")).json()["overrides"] == overrides
    entries = (await client.auditor.get("/forums/imrf-test/audit", params={"limit": 200})).json()["items"]
    (published,) = [entry for entry in entries if entry["act"] == "forum.publish"]
    assert published["details"]["overrides"] == ["round_table_half_day", "interpretation_overrun"]


async def test_an_override_is_of_its_publication_alone(client: Client) -> None:
    await late_table(client)
    both = (("round_table_half_day", REASON), ("interpretation_overrun", REASON))
    assert (await _publish(client, *both)).status_code == 201
    debate = await draft(client, "policy_debate")
    await edit(client.opga, debate, title={"en": "Debate"})
    assert (await _publish(client)).json()["code"] == "rule_violated"


async def test_what_only_an_error_breaks_cannot_be_overridden(client: Client) -> None:
    await create_forum(client)
    await edit(client.opga, await draft(client, "round_table", 2), number=5)
    refused = await _publish(client, ("round_table_numbers", REASON))
    assert (refused.status_code, refused.json()["code"]) == (409, "rule_violated")
    found = {f["code"]: f["overridable"] for f in refused.json()["findings"]}
    assert found == {"round_table_numbers": False, "place_missing": False, "deadline_day_off": False}


@pytest.mark.parametrize(
    ("overrides", "field", "message"),
    [
        (
            [{"code": "hearing_missing", "reason": REASON}],
            "overrides.0.code",
            "expected the code of a finding that blocks this act; there is none of this code",
        ),
        (
            [{"code": "place_missing", "reason": REASON}],
            "overrides.0.code",
            "expected the code of a finding that blocks this act; there is none of this code",
        ),
        (
            [{"code": "round_table_half_day", "reason": REASON}] * 2,
            "overrides.1.code",
            "expected each code once",
        ),
        ([{"code": "round_table_half_day"}], "overrides.0.reason", "expected a value, there is none"),
        ([{"code": "round_table_half_day", "reason": "ok"}], "overrides.0.reason", None),
        ([{"code": "round_table_half_day", "reason": " \u200d         "}], "overrides.0.reason", None),
    ],
)
async def test_a_reason_on_record_is_one(client: Client, overrides: list, field: str, message: str | None) -> None:
    await late_table(client)
    answer = await client.opga.post("/forums/imrf-test/programme/versions", json={"overrides": overrides})
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert error["field"] == field
    if message:
        assert error["message"] == message


async def test_weights_of_our_own_are_an_organizers_to_change_and_the_resolutions_are_not(client: Client) -> None:
    await late_table(client)
    lighter = {"checks": {"interpretation_overrun": {"severity": "advisory", "overridable": False}}}
    head = {"If-Match": '"1"'}
    assert (
        await client.opga.patch("/forums/imrf-test", json={"modalities": lighter}, headers=head)
    ).status_code == 200
    assert (await _publish(client, ("round_table_half_day", REASON))).status_code == 201
    head = {"If-Match": '"2"'}
    for code, weight in (
        ("round_table_half_day", {"severity": "advisory"}),
        ("plenary_order", {"overridable": True}),
    ):
        patch = {"modalities": {"checks": {code: {"overridable": False, **weight}}}}
        answer = await client.opga.patch("/forums/imrf-test", json=patch, headers=head)
        assert (answer.status_code, answer.json()["code"]) == (409, "fixed_by_mandate")
    odd = {"modalities": {"checks": {"capacity": {"overridable": True}}}}
    answer = await client.opga.patch("/forums/imrf-test", json=odd, headers=head)
    assert answer.json()["errors"][0] == {
        "field": "modalities.checks.capacity",
        "code": "value_error",
        "message": "expected overridable only where the severity is blocking",
    }


async def test_days_that_deviate_are_announced_with_a_reason(client: Client) -> None:
    await create_forum(client)
    changed = await client.opga.patch(
        "/forums/imrf-test", json={"hearing_on": "2026-05-02"}, headers={"If-Match": '"1"'}
    )
    assert changed.status_code == 200
    assert (await client.opga.post("/forums/imrf-test/announcements", json={})).status_code == 409
    override = {"overrides": [{"code": "hearing_day", "reason": "The hall is closed on the day before"}]}
    made = await client.opga.post("/forums/imrf-test/announcements", json=override)
    assert made.status_code == 201
    read = (await client.anonymous.get("/forums/imrf-test/announcements/1")).json()
    assert (read["overrides"], read["document"]["dates"]["hearing_on"]) == (override["overrides"], "2026-05-02")


async def test_days_and_programme_change_together_once_there_is_one(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    await client.opga.patch("/forums/imrf-test", json={"hearing_on": None}, headers={"If-Match": '"1"'})
    override = {"overrides": [{"code": "hearing_day", "reason": "There is no hearing this time"}]}
    refused = await client.opga.post("/forums/imrf-test/announcements", json=override)
    assert (refused.status_code, refused.json()["code"]) == (409, "programme_published")


async def test_a_hearing_does_not_follow_the_forum(client: Client) -> None:
    await create_forum(client)
    answer = await client.opga.patch(
        "/forums/imrf-test", json={"hearing_on": "2026-05-09"}, headers={"If-Match": '"1"'}
    )
    assert answer.json()["errors"][0]["message"] == "expected a day from 2026-03-06 to 2026-05-08"
