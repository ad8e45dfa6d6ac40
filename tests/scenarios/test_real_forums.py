"""Forums as they were really held, as far as it is known; what is not known stays open and is not invented.

Days, places, organizers and people are those of public records; hours and halves that no record tells are what the
templates suggest.
"""

from datetime import UTC
from typing import Any

from icalendar import Calendar

from tests.world import Client, create_forum, draft, drafts, edit, of_programme, publish


def ref(meeting: dict[str, Any]) -> dict[str, Any]:
    return {"id": meeting["id"], "version": meeting["version"]}


async def blocking(client: Client, slug: str) -> list[str]:
    findings = (await client.opga.get(f"/forums/{slug}/checks")).json()["findings"]
    return [f["code"] for f in findings if f["severity"] == "blocking"]


async def starts(client: Client, slug: str) -> dict[str, str]:
    """English title -> start as a calendar client reads it, in UTC."""
    feed = (await client.anonymous.get(f"/forums/{slug}/calendar.ics")).content
    events = Calendar.from_ical(feed).walk("VEVENT")
    return {str(e["SUMMARY"]): e["DTSTART"].dt.astimezone(UTC).strftime("%m-%d %H:%M") for e in events}


async def invited(client: Client, slug: str) -> set[str]:
    answer = await client.opga.get(f"/forums/{slug}/participants-list", params={"limit": 200})
    return {item["party"]["code"] for item in answer.json()["items"]}


# The first International Migration Review Forum, New York, 17 to 20 May 2022.


async def imrf_2022(client: Client) -> dict[int, dict[str, Any]]:
    """With what is known of its first round table; its four tables by number."""
    title = {"en": "International Migration Review Forum 2022"}
    await create_forum(client, "imrf-2022", title=title, opens_on="2022-05-17")
    moderator = (await client.opga.post("/persons", json={"name": "Kathleen Newland"})).json()
    seats = []
    for position, state in enumerate(("EGY", "DEU"), start=1):
        nominated = await client.opga.post("/forums/imrf-2022/nominations", json={"state": state})
        assert nominated.status_code == 201, nominated.text
        seats.append({"table": 1, "position": position, "nomination": nominated.json()["id"]})
    appointed = await client.opga.put(
        "/forums/imrf-2022/co-chairs", json={"seats": seats}, headers={"If-Match": '"1"'}
    )
    assert appointed.status_code == 200, appointed.text
    one = await draft(client, "round_table", 1, "imrf-2022")
    people = [{"role": "moderator", "position": 1, "person_id": moderator["id"]}]
    assert (await edit(client.opga, one, "imrf-2022", people=people)).status_code == 200
    tables = [m for m in await drafts(client, "imrf-2022") if m["kind"] == "round_table"]
    return {table["number"]: table for table in tables}


async def test_imrf_2022_as_held(client: Client) -> None:
    tables = await imrf_2022(client)
    # A Vice-President presided over a part of the general debate; over which is not known to us.
    debate = await draft(client, "general_debate", 2, "imrf-2022")
    await edit(client.opga, debate, "imrf-2022", people=[{"role": "presiding"}])
    assert await blocking(client, "imrf-2022") == []
    published = await publish(client, "imrf-2022")
    assert [f["code"] for f in of_programme(published["findings"])] == ["place_missing", "significant_day"]
    weekends = [f["concerns"] for f in published["findings"] if f["code"] == "deadline_day_off"]
    assert weekends == [["deadline:accreditation_opens"], ["deadline:side_event_results"]]
    assert published["findings"][1]["message"].endswith(
        " is a significant day: Day of Vesak (computed: first full moon of May, in UTC)."
    )

    programme = (await client.anonymous.get("/forums/imrf-2022/programme")).json()
    assert [programme[day] for day in ("hearing_on", "opens_on", "closes_on")] == [
        "2022-05-16",
        "2022-05-17",
        "2022-05-20",
    ]
    at = await starts(client, "imrf-2022")
    assert at["Multi-stakeholder hearing, part 1"] == "05-16 14:00"
    assert [at[f"Round table {n}"] for n in (1, 2, 3, 4)] == [
        "05-17 14:00",
        "05-17 19:00",
        "05-18 14:00",
        "05-18 14:00",
    ]
    assert at["Policy debate"] == "05-18 19:00"
    assert at["Plenary: opening segment"] == "05-19 14:00"
    assert at["Plenary: closing segment"] == "05-20 21:00"
    assert sum(title.startswith("Side event") for title in at) == 20

    people = {m["id"]: m["people"] for m in programme["meetings"]}
    first = {(s["role"], s["party"] and s["party"]["code"]): s["person"] for s in people[tables[1]["id"]]}
    assert first[("co_chair", "EGY")] is first[("co_chair", "DEU")] is None  # their persons are not known to us
    assert first[("moderator", None)]["name"] == "Kathleen Newland"
    for number in (2, 3, 4):
        assert [(s["party"], s["person"]) for s in people[tables[number]["id"]]] == [(None, None)] * 2
    assert [(s["role"], s["party"], s["person"], s["designation"]) for s in people[debate["id"]]] == [
        ("presiding", None, None, None)
    ]


async def test_imrf_2022_with_the_third_and_fourth_table_one_after_the_other(client: Client) -> None:
    """In parallel or one after the other is not known: both are possible. A shared moderator needs the second."""
    tables = await imrf_2022(client)
    moderator = next(s["person"]["id"] for s in tables[1]["people"] if s["person"])
    for number in (3, 4):
        seats = [{"role": "co_chair", "position": n} for n in (1, 2)]
        people = [*seats, {"role": "moderator", "person_id": moderator}]
        tables[number] = (await edit(client.opga, tables[number], "imrf-2022", people=people)).json()
    assert await blocking(client, "imrf-2022") == ["round_table_shared_person"]
    halves = {3: ("10:00", "11:30"), 4: ("11:30", "13:00")}
    operations = [
        {
            "operation": "edit",
            **ref(tables[number]),
            "local_start": f"2022-05-18T{start}",
            "local_end": f"2022-05-18T{end}",
        }
        for number, (start, end) in halves.items()
    ]
    answer = await client.opga.post("/forums/imrf-2022/meetings/batch", json={"operations": operations})
    assert answer.status_code == 200
    assert await blocking(client, "imrf-2022") == []
    await publish(client, "imrf-2022")
    at = await starts(client, "imrf-2022")
    assert (at["Round table 3"], at["Round table 4"]) == ("05-18 14:00", "05-18 15:30")


# Asia-Pacific, Bangkok and online, 10 to 12 March 2021, with the clusters of 73/326.


async def test_asia_pacific_2021(client: Client) -> None:
    slug = "asia-pacific-2021"
    forum = await create_forum(
        client,
        slug,
        template="regional",
        region="ESCAP",
        title={"en": "Asia-Pacific regional review 2021"},
        opens_on="2021-03-10",
        days=3,
        timezone="Asia/Bangkok",
    )
    assert (forum["opens_on"], forum["closes_on"]) == ("2021-03-10", "2021-03-12")
    assert len(await invited(client, slug)) == 53
    assert {"TUR", "RUS"} < await invited(client, slug)  # members of several commissions
    operations = [{"operation": "edit", **ref(m), "format": "hybrid"} for m in await drafts(client, slug)]
    batch = await client.opga.post(f"/forums/{slug}/meetings/batch", json={"operations": operations})
    assert batch.status_code == 200
    tables = {m["number"]: m["objectives"] for m in batch.json()["items"] if m["kind"] == "round_table"}
    assert tables == {
        1: [2, 5, 6, 12, 18],
        2: [4, 8, 9, 10, 11, 13, 21],
        3: [14, 15, 16, 19, 20, 22],
        4: [1, 3, 7, 17, 23],
    }
    assert await blocking(client, slug) == []
    published = await publish(client, slug)
    assert [f["code"] for f in published["findings"]] == ["place_missing", "place_missing"]  # rooms, and links
    at = await starts(client, slug)
    assert (at["Opening"], at["Closing"]) == ("03-10 03:00", "03-12 10:00")


# Arab States, Cairo, 3 and 4 July 2024, by the League of Arab States, ESCWA and IOM.


async def test_cairo_2024(client: Client) -> None:
    slug = "arab-review-2024"
    await create_forum(
        client,
        slug,
        template="regional",
        region="ESCWA",
        title={"en": "Arab regional review 2024", "ar": "الاستعراض الإقليمي العربي 2024"},
        opens_on="2024-07-03",
        timezone="Africa/Cairo",
        co_organizers=["ORG_LAS", "ORG_ESCWA", "ORG_IOM"],
    )
    await client.opga.post(f"/forums/{slug}/participants-list", json={"party": "COM"})
    assert len(await invited(client, slug)) == 22
    # Whether and when stakeholders were consulted before it is not known to us.
    for meeting in [m for m in await drafts(client, slug) if m["kind"] == "consultation"]:
        gone = await client.opga.delete(f"/forums/{slug}/meetings/{meeting['id']}", headers={"If-Match": '"1"'})
        assert gone.status_code == 204
    assert await blocking(client, slug) == []
    await publish(client, slug)
    public = (await client.anonymous.get(f"/forums/{slug}")).json()
    assert [party["code"] for party in public["co_organizers"]] == ["ORG_LAS", "ORG_ESCWA", "ORG_IOM"]
    at = await starts(client, slug)
    assert (at["Opening"], at["Closing"]) == ("07-03 07:00", "07-04 14:00")  # Cairo keeps summer time since 2023


# Latin America and the Caribbean, Santiago, 18 to 20 March 2025, the 18th for stakeholders.


async def test_santiago_2025_with_its_stakeholders_day(client: Client) -> None:
    slug = "santiago-2025"
    await create_forum(
        client,
        slug,
        template="regional",
        region="ECLAC",
        title={"en": "Regional review of Latin America and the Caribbean 2025"},
        opens_on="2025-03-18",
        days=3,
        timezone="America/Santiago",
    )
    # The template puts the consultation on the day before; here it is the first day, and all else moves after it.
    meetings = await drafts(client, slug)
    moving = [m for m in meetings if m["kind"] not in ("policy_debate", "plenary_closing")]
    shift = {"operation": "shift", "meetings": [ref(m) for m in moving], "days": 1}
    assert (await client.opga.post(f"/forums/{slug}/meetings/batch", json={"operations": [shift]})).status_code == 200
    assert await blocking(client, slug) == []
    await publish(client, slug)
    at = await starts(client, slug)
    assert at == {
        "Stakeholder consultation, part 1": "03-18 13:00",  # three hours from UTC until April
        "Stakeholder consultation, part 2": "03-18 18:00",
        "Opening": "03-19 13:00",
        "Round table 1": "03-19 14:00",
        "Round table 2": "03-19 18:00",
        "Round table 3": "03-20 13:00",
        "Round table 4": "03-20 14:30",
        "Policy debate": "03-20 18:00",
        "Closing": "03-20 20:00",
    }
