"""The demonstration's forum dated anew: in each stage something else is going on, whatever was tried before."""

import hashlib
from datetime import UTC, date, datetime, timedelta
from itertools import combinations

import pytest

from api.main import new_id
from models.enums import Role
from services.acts import Act
from services.adapters.documents import Documents
from services.demo import ACCOUNTS, load_demo, make_demo_forum
from services.demo_accreditation import is_in_step
from services.demo_stages import Stage, set_stage
from services.queries.accounts import account_by_email
from services.queries.forums import find_forum
from services.queries.grants import grant_facts
from services.rules.access import OPERATOR, Actor
from services.rules.local_time import load_zone
from tests.conftest import PASSWORD_HASH, SEAL, make_accounts
from tests.world import LATER, NOON, Client, Clock

FORUM = "/forums/demo-forum"
GOING_ON = {
    Stage.NOMINATIONS: {"nominations_close": "open", "accreditation_closes": "not_open", "non_objection_ends": None},
    Stage.ACCREDITATION: {"accreditation_closes": "open", "speakers_list_closes": "not_open"},
    Stage.NON_OBJECTION: {"non_objection_ends": "open", "accreditation_closes": "closed"},
    Stage.SPEAKERS: {"speakers_list_closes": "open", "non_objection_ends": "closed", "nominations_close": "closed"},
    Stage.OPENING: {"speakers_list_closes": "closed", "credentials": "closed", "declaration_endorsed": "open"},
}


async def office(db) -> Act:
    account = await account_by_email(db, "opga@demo.example")
    return Act(Actor(account.id, await grant_facts(db, account.id)), NOON, new_id)


@pytest.fixture
async def demo_forum(client: Client) -> None:
    """`demo-forum` as the demonstration makes it."""

    async def made() -> None:
        async with client.app.state.sessions() as db, db.begin():
            await make_accounts(db, [account for account in ACCOUNTS if account.name in LATER])
            await make_demo_forum(db, await office(db), NOON.date())

    await client.step("demonstration", made)


@pytest.fixture
def staged(db_sessions, documents: Documents):
    """Dates it anew."""

    async def done(stage: Stage, now: datetime = NOON) -> None:
        async with db_sessions() as db:
            act = await office(db)
            await set_stage(db, act=Act(act.actor, now, act.new_id), stage=stage, documents=documents, seal=SEAL)
            await db.commit()

    return done


async def states(client: Client) -> dict[str, str | None]:
    items = (await client.egypt.get(f"{FORUM}/deadlines")).json()["items"]
    return {one["key"]: one["state"] if one["at"] else None for one in items}


# Each after each other one.
ALL_PAIRS = [stage for pair in combinations(Stage, 2) for stage in pair] + [Stage.NOMINATIONS]


async def test_in_each_stage_something_else_is_going_on(client: Client, staged, demo_forum) -> None:
    for stage in ALL_PAIRS:
        await staged(stage)
        found = await states(client)
        soon = {key: "open" if state == "closing_soon" else state for key, state in found.items()}
        assert {key: soon[key] for key in GOING_ON[stage]} == GOING_ON[stage], stage


@pytest.mark.parametrize("first", list(Stage))
async def test_so_it_is_after_an_extension_and_a_few_days(
    client: Client, clock: Clock, staged, demo_forum, first: Stage
) -> None:
    await staged(Stage.OPENING)
    sent = {"until": "2026-12-01T17:00", "reason": "Tried in the demonstration"}
    path = f"{FORUM}/deadlines/speakers_list_closes/extensions"
    assert (await client.opga.post(path, json=sent)).status_code == 201
    clock.now = NOON + timedelta(days=40)
    await staged(first, clock.now)
    found = await states(client)
    assert {key: found[key] for key in GOING_ON[first] if found[key] != "closing_soon"}.items() <= GOING_ON[
        first
    ].items()


async def test_groups_endorse_and_of_all_that_happens_to_nominations_there_is_one(client: Client, demo_forum) -> None:
    forum = (await client.opga.get(FORUM)).json()
    found = (await client.opga.get(f"{FORUM}/nominations", params={"limit": 200})).json()["items"]
    assert len(found) == 27
    for one in found:
        by = one["nominated_by"] and one["nominated_by"]["code"]
        assert by == (f"GROUP_{one['group']}" if one["endorsed_at"] else None), one
    assert [one["state"]["code"] for one in found if one["status"] == "withdrawn"] == ["ZMB"]
    (noted,) = (one for one in found if one["note"])
    (span,) = noted["unavailable"]
    second_day = date.fromisoformat(forum["opens_on"]) + timedelta(days=1)
    assert datetime.fromisoformat(span["starts_at"]).astimezone(load_zone(forum["timezone"])).date() == second_day
    (changed,) = (one for one in found if len(one["persons"]) > 1)
    assert [named["person"]["name"] for named in changed["persons"]] == ["Xenia Example", "Issa Example"]


async def test_on_whatever_day_it_is_published(client: Client, staged, demo_forum) -> None:
    """17 March 2026 leads to an announced Eid al-Fitr in New York, on which no official meetings are held."""
    await staged(Stage.OPENING, datetime(2026, 3, 17, 12, tzinfo=UTC))
    assert (await client.anonymous.get(FORUM)).json()["opens_on"] == "2026-03-17"
    versions = (await client.anonymous.get(f"{FORUM}/programme/versions")).json()["items"]
    assert [override["code"] for override in versions[-1]["overrides"]] == ["eid"]


# What of its accreditation is to be seen in each stage: applications by state, the list's state, its public names.
APPLIED = {"submitted": 1, "returned": 1, "screened_in": 4, "screened_out": 1, "withdrawn": 1}
CIRCULATED = {**{key: number for key, number in APPLIED.items() if key != "screened_in"}, "proposed": 4}
FINAL = {**{key: number for key, number in APPLIED.items() if key != "screened_in"}, "final": 3, "not_final": 1}
SHOWN = {
    Stage.NOMINATIONS: ({}, None),
    Stage.ACCREDITATION: (APPLIED, "draft"),
    Stage.NON_OBJECTION: (CIRCULATED, "circulated"),
    Stage.SPEAKERS: (FINAL, "final"),
    Stage.OPENING: (FINAL, "final"),
}


async def shown(client: Client) -> tuple[dict[str, int], str | None]:
    waiting = (await client.secretariat.get(f"{FORUM}/applications/summary")).json()["items"]
    lists = (await client.opga.get(f"{FORUM}/no-objection-list")).json()["items"]
    return {one["state"]: one["count"] for one in waiting}, lists[0]["state"] if lists else None


@pytest.mark.parametrize("stage", [Stage.NOMINATIONS, Stage.ACCREDITATION, Stage.NON_OBJECTION])
async def test_accreditation_is_as_far_as_the_stage(client: Client, staged, demo_forum, stage: Stage) -> None:
    await staged(stage)
    assert await shown(client) == SHOWN[stage]


async def test_all_was_done_in_its_order_and_documents_are_there(
    client: Client, db_sessions, staged, demo_forum
) -> None:
    await staged(Stage.SPEAKERS)
    assert await shown(client) == SHOWN[Stage.SPEAKERS]
    async with db_sessions() as db:
        assert await is_in_step(db, now=NOON, forum=await find_forum(db, "demo-forum"))
    found = (await client.opga.get(f"{FORUM}/applications")).json()["items"]
    assert len(found) == 8
    for item in found:
        path = f"{FORUM}/applications/{item['id']}"
        one = (await client.opga.get(path)).json()
        assert len(one["documents"]) == 3
        for document in one["documents"]:
            answer = await client.opga.get(f"{path}/documents/{document['id']}")
            assert hashlib.sha256(answer.content).hexdigest() == document["sha256"]
        at = [event["at"] for event in (await client.opga.get(f"{path}/events")).json()["items"]]
        assert at == sorted(at)
        assert all(datetime.fromisoformat(instant) <= NOON for instant in at)
    asked = (await client.germany.get(f"{FORUM}/objections/basis-requests")).json()["items"]
    answers = {one["name"]["organization"]["name"]["en"]: one["answer"] for one in asked}
    assert answers["Example House of the Diaspora"] is None
    assert answers["Demo Staffing and Freight Company"]["outcome"] == "disclosed"
    assert [one["name"]["en"] for one in (await client.anonymous.get(f"{FORUM}/accredited")).json()["items"]] == [
        "Demo Institute of Labour Migration",
        "Example House of the Diaspora",
        "Example Migrants’ Council",
    ]


async def test_from_stage_to_stage_accreditation_goes_forward_alone(
    client: Client, db_sessions, staged, demo_forum
) -> None:
    for stage in (Stage.ACCREDITATION, Stage.NON_OBJECTION, Stage.SPEAKERS):
        await staged(stage)
        assert await shown(client) == SHOWN[stage]
    await staged(Stage.NON_OBJECTION)
    assert await shown(client) == SHOWN[Stage.SPEAKERS]
    async with db_sessions() as db:
        assert not await is_in_step(db, now=NOON, forum=await find_forum(db, "demo-forum"))
    await staged(Stage.OPENING)
    assert await shown(client) == SHOWN[Stage.OPENING]


async def test_what_was_tried_with_the_list_is_in_no_stages_way(client: Client, staged, demo_forum) -> None:
    """The Office takes an organization's application off the list and back; the other one announces the end."""
    await staged(Stage.ACCREDITATION)
    (first, *_) = (await client.opga.get(f"{FORUM}/no-objection-list/1/entries")).json()["items"]
    sent = {"decision": "return", "reason": "Tried in the demonstration", "fields": ["purpose"]}
    path = f"{FORUM}/applications/{first['application_id']}/screen"
    assert (await client.secretariat.post(path, json=sent)).status_code == 200
    await staged(Stage.NON_OBJECTION)
    assert (await shown(client))[1] == "draft"
    assert (await states(client))["non_objection_ends"] == "closing_soon"
    sent = {"decision": "screen_in"}
    assert (await client.secretariat.post(path, json=sent)).status_code == 200
    await staged(Stage.NON_OBJECTION)
    assert (await shown(client))[1] == "circulated"
    assert (await client.opga2.post(f"{FORUM}/no-objection-list/1/closing", json={})).status_code == 200
    await staged(Stage.SPEAKERS)
    assert (await shown(client))[1] == "closing"
    assert (await states(client))["non_objection_ends"] == "closed"


async def test_one_state_objects_and_two_of_the_office_read_it(client: Client, staged, demo_forum) -> None:
    await staged(Stage.NON_OBJECTION)
    read = {}
    for name, caller in client.callers.items():
        answer = await caller.get(f"{FORUM}/objections")
        read[name] = answer.json() if answer.status_code == 200 else answer.status_code
    (letter,) = read["egypt"]["letters"]
    assert [one["stance"] for one in letter["objections"]] == ["asked"]
    assert read["germany"]["letters"] == []
    (seen,), (identified,) = read["opga_objections"]["contested"], read["opga_identities"]["contested"]
    assert seen["counts"] == identified["counts"] == {"standing": 1, "asked": 1, "declined": 0, "withdrawn": 0}
    assert seen["states"] is None
    assert [one["state"]["code"] for one in identified["states"]] == ["EGY", "KEN"]
    able = {"egypt", "germany", "kenya", "opga_objections", "opga_identities"}
    assert {name for name, found in read.items() if found == 403} == set(client.callers) - able - {"anonymous"}
    assert read["anonymous"] == 401


async def test_two_organizations_are_alike_and_two_come_on_other_ways(client: Client, staged, demo_forum) -> None:
    await staged(Stage.ACCREDITATION)
    found = (await client.secretariat.get("/organizations", params={"limit": 200})).json()["items"]
    assert len(found) == 12
    ids = {one["names"]["en"]: one["id"] for one in found}
    alike = await client.secretariat.get(f"/organizations/{ids['Example Society of Welcome']}/likenesses")
    assert [one["organization"]["names"]["en"] for one in alike.json()["items"]] == ["Example Society for Welcome"]
    ways = {}
    for name, id_ in ids.items():
        way = (await client.secretariat.get(f"/organizations/{id_}/way")).json()
        ways[name] = (way["way"], way["to_confirm"])
    assert {name: way for name, way in ways.items() if way != ("special_accreditation", False)} == {
        "Example Legal Aid Association": ("registration_only", True),
        "Demo Human Rights Commission": ("nhri", True),
    }


async def test_accounts_that_came_later_are_made_for_a_demonstration_that_was_there(
    client: Client, db_sessions, documents: Documents
) -> None:
    """Its accounts are those of the suite, without two delegations."""
    told: list[str] = []

    async def hashed() -> str:
        return PASSWORD_HASH

    async def fits(_: str) -> bool:
        return True

    act = Act(OPERATOR, NOON, new_id)
    given = {"hash_password": hashed, "fits": fits, "tell": told.append, "documents": documents, "seal": SEAL}
    for _ in range(2):
        await load_demo(db_sessions, act=act, today=NOON.date(), **given)
    assert told.pop().startswith("Egypt's delegation has a private calendar: /v1/feeds/")
    assert told == [
        "Creating the demonstration's accounts …",
        "Creating and publishing imrf-2026 …",
        "Creating and publishing arab-review-2024 …",
        "Creating and publishing demo-forum …",
    ]
    assert await shown(client) == (APPLIED, "draft")
    async with db_sessions() as db:
        for email in ("kenya@demo.example", "holy-see@demo.example"):
            account = await account_by_email(db, email)
            assert [grant.role for grant in await grant_facts(db, account.id)] == [Role.DELEGATION]


async def test_persons_are_registered_a_list_of_speakers_runs_and_places_are_taken(
    client: Client, staged, demo_forum
) -> None:
    for stage in (Stage.SPEAKERS, Stage.OPENING):  # once
        await staged(stage)
    found = (await client.secretariat.get(f"{FORUM}/registrations", params={"limit": 200})).json()["items"]
    told = sorted((one["party"]["name"]["en"], one["name"].partition(" ")[0], one["state"]) for one in found)
    assert told == [
        ("Egypt", "Amal", "approved"),
        ("Egypt", "Basel", "approved"),
        ("Example Migrants’ Council", "Fatou", "approved"),
        ("Example Migrants’ Council", "Gamal", "confirmed"),
        ("Germany", "Carla", "approved"),
        ("Germany", "Dieter", "approved"),
        ("Kenya", "Esther", "approved"),
    ]
    (debate,) = (await client.anonymous.get(f"{FORUM}/speakers-lists")).json()["items"]
    read = (await client.anonymous.get(f"{FORUM}/speakers-lists/{debate['id']}")).json()
    slots = [(one["party"]["code"], one["level"], one["speaking"]) for one in read["slots"]]
    assert slots[:2] == [("KEN", "head_of_government", "national"), ("EGY", "minister", "group")]
    assert set(slots[2:4]) == {("EGY", "minister", "national"), ("DEU", "minister", "national")}  # by lot
    assert slots[4:] == [("VAT", "permanent_representative", "national")]
    assert all(one["expected_at"] for one in read["slots"])
    path = f"{FORUM}/speakers-lists/{debate['id']}/exchanges"
    assert len((await client.egypt.get(path)).json()["items"]) == 1
    (table, *_) = (await client.opga.get(f"{FORUM}/selected-lists")).json()["items"]
    proposed = (await client.opga.get(f"{FORUM}/selection-proposal", params={"meeting_kind": "round_table"})).json()
    assert [one["party"] for one in proposed["items"]] == ["DEU", "EGY", "KEN", "VAT"]
    places = (await client.secretariat.get(f"{FORUM}/places")).json()["items"]
    assert [(one["person"].partition(" ")[0], one["state"]) for one in places] == [
        ("Amal", "held"),
        ("Basel", "held"),
        ("Carla", "waiting"),
        ("Esther", "waiting"),
        ("Fatou", "held"),
    ]
    assert {one["meeting"] for one in places} == {table["meeting_id"]}
