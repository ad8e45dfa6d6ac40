"""Attendance: who came where and when, as the doors saw it, for those who may read names."""

from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import text

from services.retention import forget
from tests.badges import FORUM, Door, door, issue, issued, register
from tests.sheets import same_rows
from tests.world import Client, Clock, create_rooms

PATH = f"/forums/{FORUM}/attendance"


async def at_doors(client: Client, clock: Clock) -> tuple[dict[str, Any], Door, Door, str]:
    """Two doors into the first round table and one into a venue, where two persons came and went on two days."""
    badge = await issued(client)
    formula = await issue(client, await register(client, "=HYPERLINK(0)", own_name=None, state_code="DEU"))
    east, west = await door(client), await door(client)
    await create_rooms(client)
    (hall,) = (await client.opga.get("/venues")).json()["items"]
    venue = await door(client, venue_id=hall["id"])
    clock.now = clock.now.replace(month=5, day=9, hour=20)
    for shown, way, code, at, passage in (
        (east, "admitted", badge["code"], "2026-05-05T13:55:00Z", "in"),
        (east, "already_in", badge["code"], "2026-05-05T13:56:00Z", "in"),
        (west, "left", badge["code"], "2026-05-05T15:00:00Z", "out"),
        (west, "admitted", badge["code"], "2026-05-05T15:10:00Z", "in"),
        (east, "left", badge["code"], "2026-05-05T17:02:00Z", "out"),
        (venue, "admitted", badge["code"], "2026-05-05T12:00:00Z", "in"),
        (venue, "admitted", badge["code"], "2026-05-06T12:00:00Z", "in"),
        (east, "admitted", formula["code"], "2026-05-05T14:00:00Z", "in"),
        (east, "over", formula["code"], "2026-05-09T14:00:00Z", "in"),
    ):
        assert await shown.scan(code, at, passage) == way
    return badge, east, venue, formula["registration_id"]


async def test_who_came_where_and_when(client: Client, clock: Clock) -> None:
    badge, _, _, other = await at_doors(client, clock)
    found = (await client.secretariat.get(PATH)).json()
    assert found["next_cursor"] is None
    of_amal, of_other = badge["registration_id"], other
    assert [(one["registration"], one["day"], one["entered_at"], one["left_at"]) for one in found["items"]] == [
        (of_amal, "2026-05-05", "2026-05-05T12:00:00Z", None),
        (of_amal, "2026-05-05", "2026-05-05T13:55:00Z", "2026-05-05T17:02:00Z"),
        (of_other, "2026-05-05", "2026-05-05T14:00:00Z", None),
        (of_amal, "2026-05-06", "2026-05-06T12:00:00Z", None),
    ]
    first, second, third, _ = found["items"]
    assert (first["meeting_id"], second["venue_id"]) == (None, None)
    assert (second["party"]["code"], second["name"], second["own_name"]) == ("EGY", "Amal Example", "أمل محمد المثال")
    assert (third["party"]["code"], third["name"], third["participant_class"]) == (
        "DEU",
        "=HYPERLINK(0)",
        "member_state",
    )
    asked = {"meeting": second["meeting_id"], "day": "2026-05-05", "participant_class": "member_state"}
    assert (await client.opga.get(PATH, params=asked)).json()["items"] == [second, third]
    for nothing in ({"day": "2026-05-07"}, {"participant_class": "stakeholder"}, {"meeting": of_amal}):
        assert (await client.opga.get(PATH, params=nothing)).json()["items"] == []


async def test_who_has_a_new_badge_is_still_one_person(client: Client, clock: Clock) -> None:
    badge = await issued(client)
    east = await door(client)
    clock.now = clock.now.replace(month=5, day=5, hour=14)
    assert await east.scan(badge["code"], "2026-05-05T13:55:00Z") == "admitted"
    lost = f"/forums/{FORUM}/badges/{badge['id']}/revoke"
    assert (await client.secretariat.post(lost, json={"reason": "It was lost"})).status_code == 200
    again = await issue(client, badge["registration_id"])
    clock.forward(hours=6)
    await east.scan(again["code"], "2026-05-05T14:30:00Z")
    assert await east.scan(again["code"], "2026-05-05T16:00:00Z", "out") == "left"
    (one,) = (await client.secretariat.get(PATH)).json()["items"]
    assert (one["entered_at"], one["left_at"]) == ("2026-05-05T13:55:00Z", "2026-05-05T16:00:00Z")


async def test_pages_and_exports_have_the_same_rows_in_the_same_order(client: Client, clock: Clock) -> None:
    await at_doors(client, clock)
    paged: list[dict[str, Any]] = []
    more: dict[str, Any] = {"limit": 1}
    while more:
        found = (await client.opga.get(PATH, params=more)).json()
        paged += found["items"]
        more = {"limit": 1, "cursor": found["next_cursor"]} if found["next_cursor"] else {}
    items = await same_rows(client.opga, PATH)
    assert [(one["code"], one["person"], one["day"]) for one in items] == [
        (one["party"]["code"], one["name"], one["day"]) for one in paged
    ]
    assert len(items) == 4
    assert [one["entered_at"] for one in items] == [
        "2026-05-05T08:00:00-04:00",
        "2026-05-05T09:55:00-04:00",
        "2026-05-05T10:00:00-04:00",
        "2026-05-06T08:00:00-04:00",
    ]
    assert [one["left_at"] for one in items] == [None, "2026-05-05T13:02:00-04:00", None, None]
    assert items[1]["place"] == "المائدة المستديرة 1"
    assert items[1]["participant_class"] == "دولة عضو"
    assert len(await same_rows(client.secretariat, PATH, day="2026-05-06")) == 1
    for no_day in ("0", "2026-05-06T00:00:00", "06/05/2026"):
        refused = await client.secretariat.get(PATH, params={"day": no_day})
        assert (refused.status_code, refused.json()["detail"]) == (422, "day: expected a date such as 2026-05-05")


async def test_a_list_of_names_only_for_those_who_read_registrations(client: Client, clock: Clock) -> None:
    await at_doors(client, clock)
    for path in (PATH, f"{PATH}.csv", f"{PATH}.json"):
        assert (await client.anonymous.get(path)).status_code == 401
        for caller in (client.egypt, client.ngo, client.auditor):
            refused = await caller.get(path)
            assert (refused.status_code, "Amal" in refused.text) == (403, False)


@pytest.mark.parametrize(("day", "left"), [("2026-11-04", 9), ("2026-11-05", 0)])
async def test_half_a_year_after_the_forum_it_is_forgotten(
    client: Client, clock: Clock, db_sessions, day, left
) -> None:
    """Its last day is 8 May."""
    await at_doors(client, clock)
    await forget(db_sessions, now=datetime.fromisoformat(f"{day}T12:00:00+00:00"))
    async with db_sessions() as db:
        assert (await db.execute(text("SELECT count(*) FROM scan"))).scalar_one() == left
