"""Days off: as reference data, in a forum's modalities, and in what the checks find."""

from typing import Any

import httpx
import pytest

from tests.world import Client, create_forum, of_programme

FORUM = "/forums/imrf-test"
EID = {
    "day": "2026-05-06",
    "name": "Eid al-Fitr",
    "basis": "announced",
    "source": "Circular of the duty station",
}


async def patch(client: Client, version: int, days_off: dict[str, Any] | None) -> httpx.Response:
    body = {"modalities": {"days_off": days_off}}
    return await client.opga.patch(FORUM, json=body, headers={"If-Match": f'"{version}"'})


async def found(client: Client) -> list[tuple[str, str]]:
    findings = (await client.opga.get(f"{FORUM}/checks")).json()["findings"]
    return [(f["code"], f["severity"]) for f in of_programme(findings) if f["code"] != "place_missing"]


# Reference data.


async def test_duty_stations_are_served_with_zone_and_weekend(client: Client) -> None:
    stations = (await client.anonymous.get("/reference/duty-stations")).json()
    assert [item["station"] for item in stations["items"]] == [
        "new_york",
        "geneva",
        "cairo",
        "beirut",
        "addis_ababa",
        "bangkok",
        "santiago",
    ]
    cairo = stations["items"][2]
    assert (cairo["timezone"], cairo["weekend"]) == ("Africa/Cairo", ["friday", "saturday"])
    assert set(cairo["city"]) == {"ar", "zh", "en", "fr", "ru", "es"}


async def test_days_off_are_served_by_station_and_year_each_with_its_source(client: Client) -> None:
    answer = await client.anonymous.get("/reference/days-off", params={"station": "new_york", "year": 2020})
    days = answer.json()["items"]
    assert answer.json()["next_cursor"] is None
    assert len(days) == 9
    assert days[3] == {
        "date": "2020-05-26",
        "name": "Eid al-Fitr",
        "basis": "announced",
        "source": "ST/IC/2019/23, as quoted by the Dag Hammarskjöld Library (Ask DAG)",
        "station": "new_york",
    }
    computed = await client.anonymous.get("/reference/days-off", params={"station": "new_york", "year": 2022})
    assert {day["basis"] for day in computed.json()["items"]} == {"computed"}
    none = await client.anonymous.get("/reference/days-off", params={"year": 2199})
    assert none.json() == {"items": [], "next_cursor": None}


@pytest.mark.parametrize("path", ["/reference/days-off", "/reference/significant-days"])
async def test_pages_of_days_hold_each_once_and_in_order(client: Client, path: str) -> None:
    whole: list[dict] = []
    cursor = None
    while True:
        page = (
            await client.anonymous.get(path, params={"limit": 200} | ({"cursor": cursor} if cursor else {}))
        ).json()
        whole += page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert len(whole) > 80
    keys = [(day.get("station", ""), day["date"]) for day in whole]
    assert len(set(keys)) == len(keys)
    assert keys == sorted(keys)


async def test_significant_days_are_served_by_year(client: Client) -> None:
    days = (await client.anonymous.get("/reference/significant-days", params={"year": 2022})).json()["items"]
    assert [(day["date"], day["name"]) for day in days] == [
        ("2022-01-07", "Orthodox Christmas"),
        ("2022-03-21", "Nowruz"),
        ("2022-04-22", "Orthodox Good Friday"),
        ("2022-05-16", "Day of Vesak"),
        ("2022-10-05", "Yom Kippur"),
        ("2022-10-24", "Diwali"),
        ("2022-11-08", "Gurpurab"),
    ]


@pytest.mark.parametrize(
    ("params", "field"),
    [
        ({"station": "vienna"}, "station"),
        ({"year": "soon"}, "year"),
        ({"year": 1789}, "year"),
        ({"cursor": "WyJuZXdfeW9yayJd"}, "cursor"),
        ({"cursor": "WzEsMl0"}, "cursor"),
        ({"cursor": "_"}, "cursor"),
        ({"city": "Cairo"}, "city"),
    ],
)
async def test_what_the_list_does_not_know_is_refused(client: Client, params: dict, field: str) -> None:
    answer = await client.anonymous.get("/reference/days-off", params=params)
    assert (answer.status_code, [error["field"] for error in answer.json()["errors"]]) == (422, [field])


# Whose days off count for a forum.


async def test_a_global_forum_has_new_yorks_and_a_regional_one_its_zones(client: Client) -> None:
    made = await create_forum(client)
    assert made["modalities"]["days_off"] == {
        "duty_station": {"value": "new_york", "authority": "practice"},
        "added": [],
        "removed": [],
    }
    regional = {"template": "regional", "region": "ESCWA"}
    for slug, timezone, station in (
        ("forum-cairo", "Africa/Cairo", "cairo"),
        ("forum-geneva", "Europe/Zurich", "geneva"),
        ("forum-nairobi", "Africa/Nairobi", None),
    ):
        made = await create_forum(client, slug, timezone=timezone, **regional)
        assert made["modalities"]["days_off"]["duty_station"] == {"value": station, "authority": "default"}


async def test_organizers_correct_days_off_and_take_it_back(client: Client) -> None:
    await create_forum(client)
    assert await found(client) == []
    added = await patch(client, 1, {"added": [EID], "removed": ["2026-05-25"]})
    assert added.status_code == 200
    assert added.json()["modalities"]["days_off"]["added"] == [EID]
    assert added.json()["modalities"]["days_off"]["removed"] == ["2026-05-25"]
    assert await found(client) == [("eid", "blocking")]
    assert (await patch(client, 2, {"added": [{**EID, "basis": "computed"}]})).status_code == 200
    assert await found(client) == [("day_off_computed", "advisory")]
    cairo = {"duty_station": {"value": "cairo"}, "added": []}
    assert (await patch(client, 3, cairo)).status_code == 200
    assert await found(client) == [("day_off", "advisory")]  # the eighth is a Friday
    none = await patch(client, 4, None)
    assert none.json()["modalities"]["days_off"] == {
        "duty_station": {"value": None, "authority": "default"},
        "added": [],
        "removed": [],
    }
    assert await found(client) == []


@pytest.mark.parametrize(
    ("days_off", "field"),
    [
        ({"duty_station": {"value": "vienna"}}, "modalities.days_off.duty_station.value"),
        ({"duty_station": "cairo"}, "modalities.days_off.duty_station"),
        ({"station": "cairo"}, "modalities.days_off.station"),
        ({"added": [{**EID, "day": "soon"}]}, "modalities.days_off.added.0.day"),
        ({"added": [{**EID, "day": "2026-02-30"}]}, "modalities.days_off.added.0.day"),
        ({"added": [EID, {**EID, "day": "2026-05-07", "name": ""}]}, "modalities.days_off.added.1"),
        ({"added": [{**EID, "name": "Eid \u202e"}]}, "modalities.days_off.added.0"),
        ({"added": [{**EID, "name": 7}]}, "modalities.days_off.added.0.name"),
        ({"added": [{**EID, "source": "x" * 301}]}, "modalities.days_off.added.0"),
        ({"added": [{**EID, "basis": "rumoured"}]}, "modalities.days_off.added.0.basis"),
        ({"added": [{**EID, "colour": "red"}]}, "modalities.days_off.added.0.colour"),
        ({"added": [{"day": "2026-05-06"}]}, "modalities.days_off.added.0.name"),
        ({"added": [EID, EID]}, "modalities.days_off"),
        ({"added": [EID], "removed": ["2026-05-06"]}, "modalities.days_off"),
        ({"removed": ["2026-05-06", "2026-05-06"]}, "modalities.days_off"),
        ({"removed": [20260506]}, "modalities.days_off.removed.0"),
        ({"removed": ["0001-01-01"]}, "modalities.days_off"),
        ({"removed": "2026-05-06"}, "modalities.days_off.removed"),
    ],
)
async def test_bad_corrections_are_refused_by_their_field(client: Client, days_off: dict, field: str) -> None:
    await create_forum(client)
    answer = await patch(client, 1, days_off)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == field


async def test_names_are_stored_clean(client: Client) -> None:
    await create_forum(client)
    answer = await patch(client, 1, {"added": [{**EID, "name": " Eid\nal-Fitr\u0000 "}]})
    assert answer.json()["modalities"]["days_off"]["added"][0]["name"] == "Eid al-Fitr"


async def test_no_organizer_says_that_the_resolution_fixed_a_duty_station(client: Client) -> None:
    await create_forum(client)
    answer = await patch(client, 1, {"duty_station": {"value": "cairo", "authority": "73/326"}})
    assert (answer.status_code, answer.json()["fields"]) == (409, ["modalities.days_off.duty_station"])


# What the checks find.


async def test_the_hearing_of_2022_fell_on_vesak_and_nothing_stops_it(client: Client) -> None:
    await create_forum(client, opens_on="2022-05-17")
    findings = (await client.opga.get(f"{FORUM}/checks")).json()["findings"]
    (vesak,) = [f for f in of_programme(findings) if f["code"] != "place_missing"]
    assert (vesak["code"], vesak["severity"], vesak["authority"]) == ("significant_day", "advisory", "practice")
    assert vesak["message"] == (
        "2022-05-16 (“Multi-stakeholder hearing, part 1”, “Multi-stakeholder hearing, part 2”,"
        " “Side event, slot 1” and 3 more) is a significant day: Day of Vesak (computed: first full moon of May, in"
        " UTC)."
    )
    announced = await client.opga.post(f"{FORUM}/announcements", json={})
    assert announced.status_code == 201
    assert [f["message"] for f in of_programme(announced.json()["findings"])] == [
        "2022-05-16 is a significant day: Day of Vesak (computed: first full moon of May, in UTC)."
    ]
    assert (await client.opga.post(f"{FORUM}/programme/versions", json={})).status_code == 201


async def test_an_announced_eid_stops_both_acts_unless_overridden(client: Client) -> None:
    await create_forum(client, opens_on="2020-07-28")  # to Friday 31 July, Eid al-Adha
    override = {"overrides": [{"code": "eid", "reason": "The Assembly decided on these days"}]}
    for path in ("announcements", "programme/versions"):
        refused = await client.opga.post(f"{FORUM}/{path}", json={})
        assert (refused.status_code, refused.json()["code"]) == (409, "rule_violated")
        blocking = [f for f in refused.json()["findings"] if f["severity"] == "blocking"]
        assert [(f["code"], f["overridable"]) for f in blocking] == [("eid", True)]
        assert blocking[0]["message"].endswith(" is Eid al-Adha, on which no official meetings are held.")
        made = await client.opga.post(f"{FORUM}/{path}", json=override)
        assert made.status_code == 201
        assert made.json()["overrides"] == override["overrides"]


async def test_thanksgiving_as_computed_only_advises(client: Client) -> None:
    await create_forum(client, opens_on="2022-11-22")
    assert await found(client) == [("day_off_computed", "advisory")]
