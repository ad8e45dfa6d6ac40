"""Regional forums: made for a review region, with co-organizers who run them and their own list of those invited."""

from typing import Any

import pytest

from tests.world import Client, create_forum, draft, drafts, edit, of_programme, publish

CAIRO = {
    "template": "regional",
    "region": "ESCWA",
    "opens_on": "2024-07-03",
    "timezone": "Africa/Cairo",
    "title": {"en": "Arab review", "ar": "الاستعراض العربي"},
}
ORGANIZERS = ["ORG_LAS", "ORG_ESCWA", "ORG_IOM"]


async def regional(client: Client, slug: str = "arab-test", **more: Any) -> dict[str, Any]:
    return await create_forum(client, slug, **{**CAIRO, **more})


async def invited(client: Client, slug: str = "arab-test") -> dict[str, str]:
    """code -> invited as, of the whole list."""
    answer = await client.opga.get(f"/forums/{slug}/participants-list", params={"limit": 200})
    items = answer.json()["items"]
    if answer.json()["next_cursor"]:
        page = {"limit": 200, "cursor": answer.json()["next_cursor"]}
        items += (await client.opga.get(f"/forums/{slug}/participants-list", params=page)).json()["items"]
    return {item["party"]["code"]: item["invited_as"] for item in items}


def hours(meetings: list[dict[str, Any]]) -> list[tuple[str, int | None, str, str]]:
    return [(m["kind"], m["number"], m["local_start"][5:16], m["local_end"][11:16]) for m in meetings]


async def test_a_draft_is_complete_and_breaks_no_rule(client: Client) -> None:
    made = await regional(client, co_organizers=ORGANIZERS)
    assert (made["opens_on"], made["closes_on"], made["hearing_on"]) == ("2024-07-03", "2024-07-04", None)
    assert (made["template"], made["region"]) == ("regional", "ESCWA")
    assert [party["code"] for party in made["co_organizers"]] == ORGANIZERS
    assert hours(await drafts(client, "arab-test")) == [
        ("consultation", 1, "07-02T10:00", "13:00"),
        ("consultation", 2, "07-02T15:00", "18:00"),
        ("plenary_opening", None, "07-03T10:00", "11:00"),
        ("round_table", 1, "07-03T11:00", "13:00"),
        ("round_table", 2, "07-03T15:00", "18:00"),
        ("round_table", 3, "07-04T10:00", "11:30"),
        ("round_table", 4, "07-04T11:30", "13:00"),
        ("policy_debate", None, "07-04T15:00", "17:00"),
        ("plenary_closing", None, "07-04T17:00", "18:00"),
    ]
    debate = await draft(client, "policy_debate", slug="arab-test")
    assert debate["status"] == "tentative"
    checks = (await client.opga.get("/forums/arab-test/checks")).json()["findings"]
    assert [(f["code"], f["severity"]) for f in checks] == [("place_missing", "advisory")]


@pytest.mark.parametrize(
    ("days", "closes_on", "last"),
    [
        (1, "2024-07-03", ("plenary_closing", None, "07-03T17:00", "18:00")),
        (3, "2024-07-05", ("plenary_closing", None, "07-05T17:00", "18:00")),
        (4, "2024-07-06", ("plenary_closing", None, "07-06T17:00", "18:00")),
    ],
)
async def test_it_lasts_one_to_four_days(client: Client, days: int, closes_on: str, last: tuple) -> None:
    made = await regional(client, days=days)
    assert made["closes_on"] == closes_on
    meetings = hours(await drafts(client, "arab-test"))
    assert meetings[-1] == last
    assert [m[1] for m in meetings if m[0] == "round_table"] == [1, 2, 3, 4]
    assert [m[0] for m in meetings].count("policy_debate") == (0 if days == 1 else 1)
    checks = (await client.opga.get("/forums/arab-test/checks")).json()["findings"]
    weekend = {1: 0, 3: 1, 4: 2}[days]  # 5 and 6 July 2024 are Cairo's Friday and Saturday
    assert [f["code"] for f in of_programme(checks)] == ["place_missing", *["day_off"] * weekend]
    # Registration opens on Wednesday 12 June; the report is due two months after the last day.
    report = [f["concerns"] for f in checks if f["code"] == "deadline_day_off"]
    assert report == ([["deadline:regional_report"]] if days == 4 else [])


@pytest.mark.parametrize(
    ("changes", "field", "message"),
    [
        ({"region": None}, "region", "expected the review region of a regional forum, such as ESCWA"),
        ({"region": "AFRICAN"}, "region", "expected 'ECA', 'ECLAC', 'ESCAP', 'ESCWA' or 'UNECE'"),
        ({"days": 5}, "days", "expected less than or equal to 4"),
        ({"days": 0}, "days", "expected greater than or equal to 1"),
        ({"co_organizers": ["ORG_IOM", "ORG_IOM"]}, "co_organizers.1", "expected each party once"),
        ({"co_organizers": ["ORG_NONE"]}, "co_organizers.0", "expected a party's code such as ORG_IOM"),
        ({"template": "imrf"}, "region", "expected for a regional forum alone"),
        ({"template": "imrf", "region": None, "days": 2}, "days", "expected for a regional forum alone"),
        (
            {"template": "imrf", "region": None, "co_organizers": ["ORG_IOM"]},
            "co_organizers",
            "expected for a regional forum alone",
        ),
    ],
)
async def test_what_does_not_fit_is_refused(client: Client, changes: dict, field: str, message: str) -> None:
    answer = await client.opga.post("/forums", json={"slug": "arab-test", **CAIRO, **changes})
    assert answer.status_code == 422
    assert [(e["field"], e["message"]) for e in answer.json()["errors"]] == [(field, message)]
    assert (await client.opga.get("/forums/arab-test")).status_code == 404


async def test_the_list_starts_from_the_region_and_is_edited(client: Client) -> None:
    await regional(client)
    members = await invited(client)
    assert len(members) == 21
    assert (members["PSE"], members["MAR"]) == ("participant", "participant")
    assert "COM" not in members  # of the League of Arab States, not of ESCWA

    path = "/forums/arab-test/participants-list"
    added = await client.opga.post(path, json={"party": "COM"})
    assert (added.status_code, added.headers["location"]) == (201, f"/v1{path}/COM")
    assert added.json() == {
        "party": {"code": "COM", "name": {"en": "Comoros", "ar": "جزر القمر"}},
        "kind": "member_state",
        "invited_as": "participant",
        "version": 1,
    }
    assert (await client.opga.post(path, json={"party": "COM"})).json()["code"] == "already_invited"
    assert (await client.opga.post(path, json={"party": "ORG_AU", "invited_as": "observer"})).status_code == 201
    changed = await client.opga.patch(f"{path}/COM", json={"invited_as": "observer"}, headers={"If-Match": '"1"'})
    assert (changed.json()["invited_as"], changed.headers["etag"]) == ("observer", '"2"')
    stale = await client.opga.patch(f"{path}/COM", json={"invited_as": "participant"}, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    assert (await client.opga.delete(f"{path}/ORG_AU", headers={"If-Match": '"1"'})).status_code == 204
    assert (await client.opga.get(f"{path}/ORG_AU")).status_code == 404
    assert await invited(client) == {**members, "COM": "observer"}


@pytest.mark.parametrize("party", ["GROUP_AFRICAN", "NOWHERE"])
async def test_only_parties_that_can_attend_are_invited(client: Client, party: str) -> None:
    await regional(client)
    answer = await client.opga.post("/forums/arab-test/participants-list", json={"party": party})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["message"] == "expected the code of a State, observer or organization"


async def test_a_global_forum_begins_with_everybody(client: Client) -> None:
    """73/326: the Member States, the Holy See, the State of Palestine and the European Union; others observe."""
    await create_forum(client)
    everybody = await invited(client, "imrf-test")
    participants = {code for code, invited_as in everybody.items() if invited_as == "participant"}
    assert len(participants) == 193 + 3
    assert {"VAT", "PSE", "ORG_EU"} < participants
    assert everybody["ORG_LAS"] == everybody["ORG_IOM"] == everybody["ORG_ICRC"] == "observer"
    assert not any(code.startswith("GROUP_") for code in everybody)


async def test_nobody_else_reads_or_edits_the_list(client: Client) -> None:
    await regional(client)
    await client.opga.post("/forums/arab-test/announcements", json={})
    path = "/forums/arab-test/participants-list"
    for caller in (client.egypt, client.ngo, client.african_group, client.admin, client.auditor):
        assert (await caller.get(path)).status_code == 403
        assert (await caller.get(f"{path}/EGY")).status_code == 403
        assert (await caller.post(path, json={"party": "COM"})).status_code == 403
        assert (await caller.delete(f"{path}/EGY", headers={"If-Match": '"1"'})).status_code == 403
    assert (await client.anonymous.get(path)).status_code == 401
    assert (await client.secretariat.get(path)).status_code == 200
    assert (await client.secretariat.post(path, json={"party": "COM"})).status_code == 403
    assert len(await invited(client)) == 21


async def test_everybody_reads_who_organizes_once_it_is_announced(client: Client) -> None:
    await regional(client, co_organizers=["ORG_LAS", "ORG_IOM"])
    assert (await client.anonymous.get("/forums/arab-test")).status_code == 404
    await client.opga.post("/forums/arab-test/announcements", json={})
    changed = await client.opga.patch(
        "/forums/arab-test", json={"co_organizers": ORGANIZERS}, headers={"If-Match": '"1"'}
    )
    assert [party["code"] for party in changed.json()["co_organizers"]] == ORGANIZERS
    public = (await client.anonymous.get("/forums/arab-test")).json()
    assert (public["region"], [party["code"] for party in public["co_organizers"]]) == (
        "ESCWA",
        ["ORG_LAS", "ORG_IOM"],
    )
    assert public["co_organizers"][0]["name"] == {"en": "League of Arab States", "ar": "جامعة الدول العربية"}
    await client.opga.post("/forums/arab-test/announcements", json={})
    (listed,) = (await client.anonymous.get("/forums")).json()["items"]
    assert [party["code"] for party in listed["co_organizers"]] == ORGANIZERS


async def test_objectives_are_regrouped_and_tables_fewer(client: Client) -> None:
    """The clusters are indicative; nothing of the concept blocks."""
    await regional(client)
    one, two, three, four = [await draft(client, "round_table", n, "arab-test") for n in (1, 2, 3, 4)]
    assert (await edit(client.opga, one, "arab-test", objectives=[1, 2, 3, 23])).status_code == 200
    assert (await edit(client.opga, two, "arab-test", objectives=list(range(4, 23)))).status_code == 200
    for table in (three, four):
        gone = await client.opga.delete(
            f"/forums/arab-test/meetings/{table['id']}", headers={"If-Match": f'"{table["version"]}"'}
        )
        assert gone.status_code == 204
    made = await publish(client, "arab-test")
    assert [(f["code"], f["severity"]) for f in made["findings"]] == [
        ("round_table_count", "advisory"),
        ("place_missing", "advisory"),
    ]
    two_tables = {"programme": {"round_tables": {"value": 2}}}
    await client.opga.patch("/forums/arab-test", json={"modalities": two_tables}, headers={"If-Match": '"1"'})
    checks = (await client.opga.get("/forums/arab-test/checks")).json()["findings"]
    assert [f["code"] for f in checks] == ["place_missing"]


async def test_it_becomes_longer_with_its_modalities(client: Client) -> None:
    await regional(client)
    head = {"If-Match": '"1"'}
    refused = await client.opga.patch("/forums/arab-test", json={"closes_on": "2024-07-07"}, headers=head)
    assert refused.json()["errors"] == [
        {
            "field": "closes_on",
            "code": "forum_length",
            "message": "expected a day from 2024-07-03 on, for four days at most",
        }
    ]
    longer = await client.opga.patch("/forums/arab-test", json={"closes_on": "2024-07-05"}, headers=head)
    assert longer.json()["closes_on"] == "2024-07-05"
    announce = await client.opga.post("/forums/arab-test/announcements", json={})
    assert [f["message"] for f in announce.json()["findings"]] == [
        "The forum lasts 3 days; the mandate says 2.",
        "2024-07-05 is a day off: Friday.",
    ]
    days = {"programme": {"days": {"value": 3}}}
    await client.opga.patch("/forums/arab-test", json={"modalities": days}, headers={"If-Match": '"2"'})
    assert (await client.opga.post("/forums/arab-test/announcements", json={})).status_code == 201


async def test_co_organizers_run_their_forum_and_no_other(client: Client) -> None:
    """The secretariat of a regional forum does there what the Office does in a global one."""
    await regional(client)
    await regional(client, "other-test", region="ECA", timezone="Africa/Addis_Ababa")
    await create_forum(client)
    grant = {"email": "ngo@demo.example", "role": "secretariat", "forum": "arab-test"}
    assert (await client.admin.post("/grants", json=grant)).status_code == 201
    organizer = client.ngo

    table = await draft(client, "round_table", 3, "arab-test")
    assert (await edit(organizer, table, "arab-test", local_start="2024-07-04T10:15")).status_code == 200
    assert (await organizer.post("/forums/arab-test/participants-list", json={"party": "COM"})).status_code == 201
    assert (await organizer.post("/forums/arab-test/programme/versions", json={})).status_code == 201
    closed = await organizer.patch("/forums/arab-test", json={"closed": True}, headers={"If-Match": '"1"'})
    assert closed.json()["state"] == "closed"

    for slug in ("other-test", "imrf-test"):
        assert (await organizer.get(f"/forums/{slug}/meetings")).status_code == 404
        assert (await organizer.post(f"/forums/{slug}/programme/versions", json={})).status_code == 404
    payload = {"slug": "third-test", **CAIRO}
    assert (await organizer.post("/forums", json=payload)).status_code == 403

    # The secretariat of all forums, and of a global one, does not.
    in_global = {"email": "ngo@demo.example", "role": "secretariat", "forum": "imrf-test"}
    assert (await client.admin.post("/grants", json=in_global)).status_code == 201
    for caller, slug in ((client.secretariat, "other-test"), (organizer, "imrf-test")):
        assert (await caller.get(f"/forums/{slug}/meetings")).status_code == 200
        assert (await caller.post(f"/forums/{slug}/programme/versions", json={})).status_code == 403
