"""The balance report over HTTP: who reads what of it, and when; its figures; as JSON, for spreadsheets, to print."""

import csv
import io
import re
from collections import Counter
from typing import Any

import httpx
import pytest
from sqlalchemy import select, update

from api.main import create_app, new_id
from models.enums import Gender, Language, Level, SlateChange
from models.person import Person
from models.slate import SlateRecord
from services.adapters.balance_pages import FSI, PDI, RLM, width
from services.queries.forums import find_forum_id
from services.queries.slates import was_complete
from tests.slates import SLUG as FORUM
from tests.slates import nominated, put, put_one, seats, slate
from tests.world import NOON, Client, Clock, create_forum, draft, edit, headers, publish

BALANCE = f"/forums/{FORUM}/balance"
FORMS = ("", ".csv", ".txt")
F, M, OTHER, NOT_STATED = Gender.F, Gender.M, Gender.OTHER, Gender.NOT_STATED
NOMINEES = [
    ("EGY", F, Level.MINISTER),
    ("DEU", M, Level.MINISTER),
    ("NPL", None, None),  # of whom it will send nothing is known
    ("POL", M, Level.VICE_MINISTER),
    ("FJI", OTHER, Level.MINISTER),
    ("BRA", F, Level.PERMANENT_REPRESENTATIVE),
    ("KEN", NOT_STATED, None),
    ("COL", M, Level.MINISTER),
]

OF_2022 = {
    "forum": None,
    "name": {"en": "International Migration Review Forum 2022"},
    "opens_on": "2022-05-17",
    "complete": False,
    "seats": 8,
    "known": 2,
    "groups": [
        {"group": group, "held": held, "most": None, "members": None, "members_percent": None}
        for group, held in (("AFRICAN", 1), ("ASIA_PACIFIC", 0), ("EASTERN_EUROPEAN", 0), ("GRULAC", 0), ("WEOG", 1))
    ],
    "without_group": 0,
    "genders": None,
    "gender_unknown": 2,
    "development": [
        {"category": category, "held": 0, "least": None, "members": None, "members_percent": None}
        for category in ("LDC", "LLDC", "SIDS")
    ],
}
CO_CHAIRS = {
    "role": "co_chair",
    "seats": 8,
    "held": 8,
    "vacant": 0,
    "groups": [
        {"group": "AFRICAN", "held": 2, "most": 3, "members": 54, "members_percent": 28.0},
        {"group": "ASIA_PACIFIC", "held": 2, "most": 3, "members": 54, "members_percent": 28.0},
        {"group": "EASTERN_EUROPEAN", "held": 1, "most": 1, "members": 23, "members_percent": 11.9},
        {"group": "GRULAC", "held": 2, "most": 2, "members": 33, "members_percent": 17.1},
        {"group": "WEOG", "held": 1, "most": 2, "members": 29, "members_percent": 15.0},
    ],
    "without_group": 0,
    "genders": [
        {"gender": "f", "held": 2, "least": 3},
        {"gender": "m", "held": 3, "least": 3},
        {"gender": "other", "held": 1, "least": None},
        {"gender": "not_stated", "held": 1, "least": None},
        {"gender": "pending", "held": 1, "least": None},
    ],
    "development": [
        {"category": "LDC", "held": 1, "least": 1, "members": 44, "members_percent": 22.8},
        {"category": "LLDC", "held": 1, "least": 1, "members": 32, "members_percent": 16.6},
        {"category": "SIDS", "held": 1, "least": 1, "members": 37, "members_percent": 19.2},
    ],
    "levels": [
        {"level": "head_of_state", "tier": 1, "held": 0},
        {"level": "vice_president", "tier": 2, "held": 0},
        {"level": "head_of_government", "tier": 3, "held": 0},
        {"level": "deputy_head_of_government", "tier": 4, "held": 0},
        {"level": "minister", "tier": 5, "held": 4},
        {"level": "vice_minister", "tier": 6, "held": 1},
        {"level": "permanent_representative", "tier": 7, "held": 1},
        {"level": "other", "tier": 8, "held": 0},
    ],
    "level_unknown": 2,
}
EVERYBODY = {
    "forum": FORUM,
    "title": {"en": "Test forum", "ar": "منتدى للاختبار"},
    "opens_on": "2026-05-05",
    "members": 193,
    "roles": [CO_CHAIRS],
    "former": [OF_2022],
}


async def nominate(client: Client, slug: str = FORUM) -> dict[str, str]:
    """State -> nomination."""
    ids = {}
    for state, gender, level in NOMINEES:
        person = {"name": f"Nominee of {state}", "gender": gender} if gender else None
        ids[state] = await nominated(client, state, slug, person=person, level=level)
    return ids


async def appoint(client: Client, ids: dict[str, str], most: int = 8, *, version: int = 1, slug: str = FORUM) -> None:
    """So many of them, the first two to the first table; the other seats are vacant."""
    chosen = seats(ids, *[*ids][:most])
    answer = await put(client, version, chosen, slug, reason="As agreed with the chairs")
    assert answer.status_code == 200, answer.text


async def appointed(client: Client) -> dict[str, str]:
    """A published forum whose co-chairs are all appointed; their nominations by State."""
    await create_forum(client)
    await publish(client)
    ids = await nominate(client)
    await appoint(client, ids)
    return ids


async def lapse(client: Client, version: int = 2) -> None:
    """Of the first seat, Egypt's."""
    answer = await put_one(client, version, "1/1", None, reason="The minister cannot travel")
    assert answer.status_code == 200, answer.text


async def read(caller: httpx.AsyncClient, path: str = BALANCE, **params: Any) -> Any:
    answer = await caller.get(path, params=params)
    assert answer.status_code == 200, answer.text
    return answer.json() if path == BALANCE else answer.text


def of_role(body: dict[str, Any], role: str = "co_chair") -> dict[str, Any]:
    (found,) = [one for one in body["roles"] if one["role"] == role]
    return found


def held(figures: list[dict[str, Any]], name: str) -> dict[str, int]:
    return {one[name]: one["held"] for one in figures if one["held"]}


async def refused_like_missing(caller: httpx.AsyncClient) -> bool:
    """Whether all forms are answered byte for byte as of a forum that there is not."""
    for form in FORMS:
        hidden = await caller.get(f"{BALANCE}{form}")
        missing = await caller.get(f"/forums/imrf-none/balance{form}")
        same = hidden.text.replace(FORUM, "imrf-none") == missing.text
        if (hidden.status_code, missing.status_code, same) != (404, 404, True) or headers(hidden) != headers(missing):
            return False
    return True


async def without_report(caller: httpx.AsyncClient) -> bool:
    """Whether all forms are answered, of a forum that is there, that there is no report."""
    answers = [await caller.get(f"{BALANCE}{form}") for form in FORMS]
    words = "There is no such balance report, or you may not see it."
    return {(one.status_code, one.json()["detail"]) for one in answers} == {(404, words)}


# Who reads what, and when.


async def test_everybody_reads_figures_once_all_were_appointed(client: Client) -> None:
    await appointed(client)
    for caller in (client.anonymous, client.egypt, client.secretariat, client.admin, client.auditor):
        assert await read(caller) == EVERYBODY


async def test_before_that_there_is_no_report_and_of_a_hidden_forum_nothing(client: Client) -> None:
    others = (client.anonymous, client.egypt, client.secretariat, client.admin, client.auditor)
    await create_forum(client)
    assert [await refused_like_missing(caller) for caller in others] == [True, True, False, True, True]
    assert [await without_report(caller) for caller in others] == [False, False, True, False, False]
    await publish(client)
    ids = await nominate(client)
    assert [await without_report(caller) for caller in others] == [True] * 5
    await appoint(client, ids, 7)
    assert [await without_report(caller) for caller in others] == [True] * 5
    assert of_role(await read(client.opga))["vacant"] == 1
    await appoint(client, ids, version=2)
    for caller in others:
        await read(caller)


async def test_of_a_draft_that_nobody_knows_nothing_is_told(client: Client) -> None:
    await create_forum(client)
    await appoint(client, await nominate(client))
    assert await refused_like_missing(client.anonymous)
    assert await without_report(client.secretariat)  # who read the draft, and do not appoint
    assert of_role(await read(client.opga))["held"] == 8


async def test_a_seat_that_lapsed_is_vacant_for_everybody(client: Client) -> None:
    await appointed(client)
    await lapse(client)
    body = of_role(await read(client.anonymous))
    assert (body["seats"], body["held"], body["vacant"]) == (8, 7, 1)
    assert held(body["groups"], "group")["AFRICAN"] == 1
    assert held(body["genders"], "gender") == {"f": 1, "m": 3, "other": 1, "not_stated": 1, "pending": 1}
    assert held(body["levels"], "level")["minister"] == 3


async def test_nothing_but_figures_is_told_to_everybody(client: Client) -> None:
    ids = await appointed(client)
    persons = [seat["person"]["id"] for seat in (await slate(client))["seats"] if seat["person"]]
    assert len(persons) == 7
    tables = [(await draft(client, "round_table", number))["id"] for number in (1, 2, 3, 4)]
    states = [state for state, *_ in NOMINEES] + ["Egypt", "Germany", "مصر"]
    secrets = [*ids.values(), *persons, *tables, *states, "Nominee", "check", "finding", "undetermined", "person"]
    for form in FORMS:
        for language in Language:
            told = await client.anonymous.get(f"{BALANCE}{form}", params={"lang": language} if form == ".txt" else {})
            text = told.text + str(told.headers.multi_items())
            assert [secret for secret in secrets if secret in text] == []
    seen = str(await read(client.opga))
    assert all(one in seen for one in ("findings", f"nomination:{ids['EGY']}", "Egypt"))


async def test_what_is_only_in_the_draft_is_not_told(client: Client) -> None:
    await appointed(client)
    forum = (await client.opga.get(f"/forums/{FORUM}")).json()
    changes = {
        "title": {"en": "Palimpsest"},
        "modalities": {"co_chairs": {"gender_least_percent": {"value": 50}}},
    }
    tag = {"If-Match": f'"{forum["version"]}"'}
    assert (await client.opga.patch(f"/forums/{FORUM}", json=changes, headers=tag)).status_code == 200
    move = {"opens_on": "2026-06-09", "reason": "The hall is not free before"}
    tag = {"If-Match": f'"{forum["version"] + 1}"'}
    moved = await client.opga.post(f"/forums/{FORUM}/reschedule", json=move, headers=tag)
    assert moved.status_code == 200, moved.text
    assert await read(client.anonymous) == EVERYBODY
    seen = await read(client.opga)
    assert (seen["title"]["en"], seen["opens_on"]) == ("Palimpsest", "2026-06-09")
    assert of_role(seen)["genders"][0]["least"] == 4


async def test_it_is_for_nobody_elses_cache(db_sessions, clock: Clock) -> None:
    async with Client(create_app(db_sessions, clock=clock, new_id=new_id, ticks=lambda: 100.0)) as client:
        kept = client.app.state.kept
        kept.confirm(100.0)
        await appointed(client)
        for form, vary in zip(
            FORMS, ("Authorization", "Authorization", "Accept-Language, Authorization"), strict=True
        ):
            answer = await client.anonymous.get(f"{BALANCE}{form}")
            assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store")
            assert answer.headers["Vary"] == vary
            assert "ETag" not in answer.headers
        assert (kept.on, len(kept)) == (True, 0)
        # As it is told to one who appoints, and then to everybody, at once.
        assert "checks" in str(await read(client.opga))
        await lapse(client)
        assert of_role(await read(client.anonymous))["vacant"] == 1


async def test_co_organizers_read_the_draft_of_their_regional_forum(client: Client) -> None:
    regional = {"template": "regional", "region": "ESCWA", "timezone": "Africa/Cairo"}
    await create_forum(client, "arab-test", **regional)
    given = {"email": "ngo@demo.example", "role": "secretariat", "forum": "arab-test"}
    granted = await client.admin.post("/grants", json=given)
    assert granted.status_code == 201, granted.text
    body = (await client.ngo.get("/forums/arab-test/balance")).json()
    assert {one["role"] for one in body["roles"]} <= {"co_chair", "moderator", "panellist", "keynote_speaker"}
    assert body["former"] == []
    await create_forum(client)
    assert await refused_like_missing(client.ngo)


# Figures.


async def test_those_who_appoint_read_the_draft_with_its_checks(client: Client) -> None:
    await appointed(client)
    body = await read(client.opga)
    assert {**body, "roles": []} == {**EVERYBODY, "roles": []}
    found = of_role(body)
    assert {name: found[name] for name in CO_CHAIRS} == CO_CHAIRS
    outcomes = {one["code"]: one["outcome"] for one in found["checks"]}
    assert {code for code, outcome in outcomes.items() if outcome == "undetermined"} == {
        "one_gender",
        "gender_over_all",
        "level_gap",
    }
    assert {code for code, outcome in outcomes.items() if outcome == "failed"} == {"state_of_last_forum"}
    assert len(outcomes) == 15
    assert Counter(one["code"] for one in found["findings"]) == {"state_of_last_forum": 2, "undetermined": 6}
    assert all(one["severity"] == "advisory" for one in found["findings"])


async def test_before_anybody_is_appointed_all_seats_are_vacant(client: Client) -> None:
    await create_forum(client)
    found = of_role(await read(client.opga))
    assert (found["seats"], found["held"], found["vacant"]) == (8, 0, 8)
    assert held(found["groups"], "group") == held(found["genders"], "gender") == held(found["levels"], "level") == {}
    assert [group["most"] for group in found["groups"]] == [3, 3, 1, 2, 2]
    assert next(one for one in found["checks"] if one["code"] == "seat_vacant")["outcome"] == "failed"


async def test_each_role_with_seats_has_figures_and_checks_of_its_own(client: Client, db_sessions) -> None:
    await create_forum(client)
    persons = [(await client.opga.post("/persons", json={"name": f"Example {n}"})).json()["id"] for n in range(2)]
    async with db_sessions() as db, db.begin():
        await db.execute(update(Person).where(Person.id.in_(persons)).values(gender=F))
    debate = await draft(client, "policy_debate")
    people = [
        {"role": "moderator", "party": "POL"},
        *({"role": "panellist", "position": n, "person_id": person} for n, person in enumerate(persons, start=1)),
        {"role": "panellist", "position": 3, "party": "PSE"},
    ]
    edited = await edit(client.opga, debate, people=people)
    assert edited.status_code == 200, edited.text
    body = await read(client.opga)
    found = {one["role"]: one for one in body["roles"]}
    moderators, panel = found["moderator"], found["panellist"]
    assert held(moderators["groups"], "group") == {"EASTERN_EUROPEAN": 1}
    assert held(moderators["genders"], "gender") == {"pending": 1}
    assert (panel["held"], panel["without_group"], panel["level_unknown"]) == (3, 3, 3)
    assert held(panel["genders"], "gender") == {"f": 2, "pending": 1}
    assert "co_chairs_per_table" not in {one["code"] for one in panel["checks"]}
    assert "speaker" not in found
    assert all(one["seats"] for one in body["roles"])
    text = await read(client.opga, f"{BALANCE}.txt", lang="en")
    assert all(
        title in text for title in ("\nCo-chairs\n", "\nModerator\n", "\nPanellists\n", "not for distribution")
    )
    assert "not for distribution" not in text.replace("From the present draft; not for distribution", "")


async def test_genders_are_those_on_record_now_and_a_withheld_name_states_none(client: Client, db_sessions) -> None:
    await appointed(client)
    egypt, germany = [seat["person"]["id"] for seat in (await slate(client))["seats"][:2]]
    async with db_sessions() as db, db.begin():
        await db.execute(update(Person).where(Person.id == germany).values(gender=F))
    for caller in (client.anonymous, client.opga):
        found = of_role(await read(caller))
        assert held(found["genders"], "gender") == {"f": 3, "m": 2, "other": 1, "not_stated": 1, "pending": 1}
    gone = await client.opga.delete(f"/persons/{egypt}", headers={"If-Match": '"1"'})
    assert gone.status_code == 204, gone.text
    for caller in (client.anonymous, client.opga):
        found = of_role(await read(caller))
        assert held(found["genders"], "gender") == {"f": 2, "m": 2, "other": 1, "not_stated": 2, "pending": 1}


# Former forums.


async def former(client: Client, opens_on: str, slug: str, most: int = 8, *, known: bool = True) -> None:
    """A forum held with this system whose programme was published with so many co-chairs."""
    await create_forum(client, slug, opens_on=opens_on, title={"en": slug})
    await appoint(client, await nominate(client, slug), most, slug=slug)
    if known:
        await publish(client, slug)


async def test_a_former_forum_is_told_as_published(client: Client) -> None:
    await former(client, "2024-05-07", "imrf-2024")
    await former(client, "2025-05-06", "imrf-2025", known=False)
    await former(client, "2027-05-04", "imrf-2027")
    await appointed(client)
    body = await read(client.anonymous)
    assert [one["opens_on"] for one in body["former"]] == ["2022-05-17", "2024-05-07"]
    assert body["former"] == (await read(client.opga))["former"]
    found = body["former"][1]
    assert (found["forum"], found["name"], found["complete"]) == ("imrf-2024", {"en": "imrf-2024"}, True)
    assert (found["seats"], found["known"], found["without_group"], found["gender_unknown"]) == (8, 8, 0, 1)
    assert held(found["groups"], "group") == held(CO_CHAIRS["groups"], "group")
    assert held(found["genders"], "gender") == {"f": 2, "m": 3, "other": 1, "not_stated": 1}
    assert held(found["development"], "category") == {"LDC": 1, "LLDC": 1, "SIDS": 1}


async def test_a_forum_of_2022_of_which_more_is_known_stands_for_it(client: Client) -> None:
    await former(client, "2022-05-17", "imrf-2022", 5)
    await create_forum(client)
    (found,) = (await read(client.opga))["former"]
    assert (found["forum"], found["known"], found["seats"], found["complete"]) == ("imrf-2022", 5, 8, False)


async def test_of_a_table_that_was_closed_no_seat_is_known(client: Client) -> None:
    await former(client, "2024-05-07", "imrf-2024", known=False)
    table = await draft(client, "round_table", 1, slug="imrf-2024")
    assert (await edit(client.opga, table, slug="imrf-2024", access="closed")).status_code == 200
    override = {"overrides": [{"code": "part_not_open", "reason": "The table met behind closed doors"}]}
    published = await client.opga.post("/forums/imrf-2024/programme/versions", json=override)
    assert published.status_code == 201, published.text
    await create_forum(client)
    found = (await read(client.opga))["former"][1]
    assert (found["seats"], found["known"], found["complete"]) == (8, 6, False)
    assert held(found["groups"], "group") == {"AFRICAN": 1, "ASIA_PACIFIC": 2, "EASTERN_EUROPEAN": 1, "GRULAC": 2}


async def test_however_many_seats_are_held_it_takes_the_same_queries(client: Client, count_queries) -> None:
    await create_forum(client)
    await publish(client)
    ids = await nominate(client)
    counts: dict[str, list[int]] = {"anonymous": [], "opga": []}
    for version, most in enumerate((8, 1), start=1):
        await appoint(client, ids, most, version=version)
        for name, found in counts.items():
            with count_queries() as queries:
                await read(client.callers[name])
            found.append(len(queries))
    assert {name: len(set(found)) for name, found in counts.items()} == {"anonymous": 1, "opga": 1}
    assert counts["anonymous"][0] <= 12
    assert counts["opga"][0] <= 24


# When all seats were appointed, by the record.


def a_record(forum_id: Any, number: int, *filled: bool) -> SlateRecord:
    return SlateRecord(
        id=new_id(),
        forum_id=forum_id,
        number=number,
        change=SlateChange.APPOINTED,
        seats=[{"nomination_id": str(new_id()) if one else None} for one in filled],
        findings=[],
        overrides=[],
        consulted=[],
        reason=None,
        decided_by=None,
        decided_at=NOON,
    )


RECORDS = {
    "none at all": ((), None),
    "a vacant seat": (((True, False),), None),
    "no seats": (((),), None),
    "all seats": (((True, True),), 1),
    "all after some": (((True, False), (True, True)), 2),
    "some after all: the newest": (((True, True), (True, False)), 2),
    "none after all": (((True,), (False,)), 2),
}


@pytest.mark.parametrize(("records", "newest"), RECORDS.values(), ids=RECORDS)
async def test_when_all_seats_were_appointed_once(client: Client, db_sessions, records, newest: int | None) -> None:
    await create_forum(client)
    await create_forum(client, "imrf-other")
    async with db_sessions() as db, db.begin():
        forum_id, other = [await find_forum_id(db, slug) for slug in (FORUM, "imrf-other")]
        db.add(a_record(other, 1, True, True))
        db.add_all(a_record(forum_id, number, *seats) for number, seats in enumerate(records, start=1))
        await db.flush()
        row = await was_complete(db, forum_id=forum_id)
        assert (None if row is None else row.number) == newest
        assert len((await db.execute(select(SlateRecord))).all()) == len(records) + 1


# For spreadsheets.

COLUMNS = [
    "forum",
    "title",
    "opens_on",
    "complete",
    "role",
    "section",
    "key",
    "held",
    "seats",
    "least",
    "most",
    "members",
    "members_total",
    "members_percent",
    "tier",
]


async def sheet(caller: httpx.AsyncClient) -> list[dict[str, str]]:
    content = (await read(caller, f"{BALANCE}.csv")).removeprefix("\ufeff")
    return list(csv.DictReader(io.StringIO(content, newline="")))


async def test_a_sheet_has_one_header_and_one_row_a_figure(client: Client) -> None:
    await appointed(client)
    await lapse(client)
    answer = await client.anonymous.get(f"{BALANCE}.csv")
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="balance-imrf-test.csv"'
    assert answer.text.endswith("\r\n")
    assert answer.text.count("\n") == answer.text.count("\r\n")
    assert answer.text.startswith('\ufeff"forum",')
    lines = list(csv.reader(io.StringIO(answer.text[1:], newline="")))
    assert lines[0] == COLUMNS
    assert {len(line) for line in lines} == {len(COLUMNS)}
    here = ["imrf-test", "Test forum", "2026-05-05", "true", "co_chair"]
    assert [*here, "group", "AFRICAN", "1", "8", "", "3", "54", "193", "28.0", ""] in lines
    assert [*here, "gender", "f", "1", "8", "3", "", "", "", "", ""] in lines
    assert [*here, "level", "minister", "3", "8", "", "", "", "", "", "5"] in lines
    assert [*here, "development", "LDC", "1", "8", "1", "", "44", "193", "22.8", ""] in lines
    assert [*here, "seats", "vacant", "1", "8", *[""] * 6] in lines
    then = ["", "International Migration Review Forum 2022", "2022-05-17", "false", "co_chair"]
    assert [*then, "group", "WEOG", "1", "8", *[""] * 6] in lines
    assert [*then, "seats", "unknown", "6", "8", *[""] * 6] in lines
    assert not any(line[:5] == then and line[5] in ("gender", "level") for line in lines)


async def test_a_pivot_of_a_sheet_adds_up_to_the_seats(client: Client) -> None:
    await appointed(client)
    await lapse(client)
    for caller in (client.anonymous, client.opga):
        sums: Counter[tuple[str, str, str]] = Counter()
        for row in await sheet(caller):
            if row["section"] != "development":
                sums[row["opens_on"], row["role"], row["section"]] += int(row["held"])
        totals = {(row["opens_on"], row["role"]): int(row["seats"]) for row in await sheet(caller)}
        assert sums == {key: totals[key[:2]] for key in sums}
        assert set(sums) >= {("2026-05-05", "co_chair", part) for part in ("seats", "group", "gender", "level")}


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", '=HYPERLINK("https://x.example";"y")'])
async def test_no_text_of_a_sheet_is_a_formula(client: Client, title: str) -> None:
    await create_forum(client, title={"en": title})
    found = await sheet(client.opga)
    assert {row["title"] for row in found if row["forum"]} == {f"'{title}"}
    cells = {cell for row in found for cell in row.values()}
    assert not any(cell.startswith(("=", "+", "-", "@", "＝")) for cell in cells)


# To print.


async def test_a_page_as_it_is_printed(client: Client) -> None:
    await appointed(client)
    await lapse(client)
    answer = await client.anonymous.get(f"{BALANCE}.txt")
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert answer.headers["Content-Disposition"] == 'inline; filename="balance-imrf-test.txt"'
    assert answer.headers["Content-Language"] == "en"
    start, _, rest = answer.text.partition("By gender\n")
    assert start == (
        "Geographical and gender balance\n"
        "===============================\n"
        "Test forum\n"
        "Opening day: 5 May 2026\n"
        "Date of this report: 15 January 2026\n"
        "\n"
        "Co-chairs\n"
        "---------\n"
        "Seats: 8; held: 7; vacant: 1\n"
        "\n"
        "By regional group\n"
        "                                           Held  At most  Members  Per cent\n"
        "  African Group                               1        3       54        28\n"
        "  Asia-Pacific Group                          2        3       54        28\n"
        "  Eastern European Group                      1        1       23        12\n"
        "  Latin American and Caribbean Group          2        2       33        17\n"
        "  Western European and other States Group     1        2       29        15\n"
        "  Vacant                                      1\n"
        "  Total                                       8               193       100\n"
        "\n"
    )
    assert "\nBy development status, lists in force on 5 May 2026\n" in rest
    assert rest.endswith(
        "International Migration Review Forum 2022\n"
        "Opening day: 17 May 2022\n"
        "Seats known: 2 of 8\n"
        "\n"
        "By regional group\n"
        "                                           Held\n"
        "  African Group                               1\n"
        "  Asia-Pacific Group                          0\n"
        "  Eastern European Group                      0\n"
        "  Latin American and Caribbean Group          0\n"
        "  Western European and other States Group     1\n"
        "  No regional group, or not known             6\n"
        "\n"
        "By development status, lists in force on 17 May 2022\n"
        "                                           Held\n"
        "  Least developed countries                   0\n"
        "  Landlocked developing countries             0\n"
        "  Small island developing States              0\n"
        "  Not known                                   6\n"
    )


TITLES = {
    "en": "A forum of which the title is so long that it does not fit on one line of a page and goes on on another",
    "ar": "منتدى له عنوان طويل جداً لا يتسع له سطر واحد من صفحة مطبوعة ولذلك يستمر على سطر آخر من الصفحة نفسها",
    "zh": "标题很长的论坛" * 12,
}


@pytest.mark.parametrize("language", Language)
async def test_a_page_has_80_columns_at_most_and_its_columns_are_aligned(client: Client, language: Language) -> None:
    await create_forum(client, title=TITLES)
    await appoint(client, await nominate(client))
    text = await read(client.opga, f"{BALANCE}.txt", lang=language)
    lines = text.removesuffix("\n").split("\n")
    assert max(map(len, lines)) <= 80
    assert max(map(width, lines)) <= 80
    assert all(line == line.rstrip() for line in lines)
    # A line of figures ends, or in Arabic each figure begins, where the heads of its columns do.
    marks = re.compile(r"(?<=  )\S+(?: \S+)*")
    tables = text.split("\n\n")
    checked = 0
    for table in tables:
        head, *rows = [line.lstrip(RLM) for line in table.strip("\n").split("\n")[1:]]
        if not rows or not head.startswith(" " * 20):
            continue
        edges = {_edge(head, found, language) for found in marks.finditer(head)}
        for row in rows:
            figures = re.finditer(r"(?<=  )\d+(?=  |$)", row)
            found = {_edge(row, one, language) for one in figures}
            assert found <= edges, table
            checked += len(found)
    assert checked > 40


def _edge(line: str, found: re.Match[str], language: Language) -> int:
    return width(line[: found.start() if language is Language.AR else found.end()])


async def test_a_word_that_is_longer_than_a_line_is_broken(client: Client) -> None:
    await create_forum(client, title={"en": f"Report {'x' * 100} end"})
    lines = (await read(client.opga, f"{BALANCE}.txt", lang="en")).split("\n")
    assert lines[2:5] == ["Report", "x" * 76, f"{'x' * 24} end"]


def test_widths_of_what_is_printed() -> None:
    assert [width(text) for text in ("Seats", "席位", "نمواً", "الأعضاء", "لا", "é", f"{RLM}{FSI}a{PDI}")] == [
        5,
        4,
        4,
        6,
        1,
        1,
        1,
    ]


async def test_an_arabic_page_is_one_from_right_to_left(client: Client) -> None:
    await create_forum(client, title={"en": "Review 2026 (A/RES/73/326)"})
    lines = (await read(client.opga, f"{BALANCE}.txt", lang="ar")).split("\n")
    assert all(line.startswith(RLM) for line in lines if line)
    assert lines[0] == f"{RLM}التوازن الجغرافي والجنساني"
    assert lines[2] == f"{RLM}{FSI}Review 2026 (A/RES/73/326){PDI}"
    assert f"{RLM}الرئاسة المشتركة" in lines
    assert f"{RLM}المقاعد: 8؛ المشغولة: 0؛ الشاغرة: 8" in lines
    assert not any("-" in line or "/" in line for line in lines[3:] if not set(line) <= {RLM, "-"})
    english = (await read(client.opga, f"{BALANCE}.txt", lang="en")).split("\n")
    assert english[2] == "Review 2026 (A/RES/73/326)"
    assert not any(mark in line for line in english for mark in (RLM, FSI, PDI))


async def test_a_page_speaks_the_language_that_is_asked_for(client: Client) -> None:
    await create_forum(client)
    french = await client.opga.get(f"{BALANCE}.txt", headers={"Accept-Language": "fr"})
    assert french.headers["Content-Language"] == "fr"
    assert french.text.startswith("Équilibre géographique et équilibre entre les genres\n")
    wrong = await client.opga.get(f"{BALANCE}.txt", params={"lang": "de"})
    assert (wrong.status_code, wrong.json()["errors"][0]["field"]) == (422, "lang")
    unknown = await client.opga.get(f"{BALANCE}.csv", params={"lang": "en"})
    assert unknown.json()["errors"][0]["code"] == "unknown_parameter"
