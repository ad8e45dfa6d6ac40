"""The demonstration's forum dated anew: in each stage something else is going on, whatever was tried before."""

from datetime import UTC, date, datetime, timedelta

import pytest

from api.main import new_id
from services.acts import Act
from services.demo import make_demo_forum
from services.demo_stages import Stage, set_stage
from services.queries.accounts import account_by_email
from services.queries.grants import grant_facts
from services.rules.access import Actor
from services.rules.local_time import load_zone
from tests.world import NOON, Client, Clock

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
async def demo_forum(client: Client, db_sessions):
    """`demo-forum` as the demonstration makes it."""
    async with db_sessions() as db:
        await make_demo_forum(db, await office(db), NOON.date())
        await db.commit()


async def staged(db_sessions, stage: Stage, now: datetime = NOON) -> None:
    async with db_sessions() as db:
        act = await office(db)
        await set_stage(db, act=Act(act.actor, now, act.new_id), stage=stage)
        await db.commit()


async def states(client: Client) -> dict[str, str | None]:
    items = (await client.egypt.get(f"{FORUM}/deadlines")).json()["items"]
    return {one["key"]: one["state"] if one["at"] else None for one in items}


@pytest.mark.parametrize("first", list(Stage))
async def test_in_each_stage_something_else_is_going_on(
    client: Client, clock: Clock, db_sessions, demo_forum, first: Stage
) -> None:
    """Each after another one, and again after an extension and a few days."""
    for stage in (first, *Stage):
        await staged(db_sessions, stage)
        found = await states(client)
        soon = {key: "open" if state == "closing_soon" else state for key, state in found.items()}
        assert {key: soon[key] for key in GOING_ON[stage]} == GOING_ON[stage], stage
    sent = {"until": "2026-12-01T17:00", "reason": "Tried in the demonstration"}
    path = f"{FORUM}/deadlines/speakers_list_closes/extensions"
    assert (await client.opga.post(path, json=sent)).status_code == 201
    clock.now = NOON + timedelta(days=40)
    await staged(db_sessions, first, clock.now)
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


async def test_on_whatever_day_it_is_published(client: Client, db_sessions, demo_forum) -> None:
    """17 March 2026 leads to an announced Eid al-Fitr in New York, on which no official meetings are held."""
    await staged(db_sessions, Stage.OPENING, datetime(2026, 3, 17, 12, tzinfo=UTC))
    assert (await client.anonymous.get(FORUM)).json()["opens_on"] == "2026-03-17"
    versions = (await client.anonymous.get(f"{FORUM}/programme/versions")).json()["items"]
    assert [override["code"] for override in versions[-1]["overrides"]] == ["eid"]
