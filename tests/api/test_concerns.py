"""Whom the meetings of a forum concern, read from what people did over HTTP."""

from uuid import UUID

from sqlalchemy import text

from services.queries.accounts import account_by_email
from services.queries.concerns import accounts_concerned, parts_of_account
from services.queries.forums import find_forum_id
from services.queries.publications import draft_from_json, newest
from services.rules.concerns import with_people
from tests.api.test_participation import a_person, enter
from tests.places import act_on, asked, people, set_places
from tests.speakers import OPENS, listed
from tests.speakers import asked as inscribed
from tests.speaking import REASON, decided, decision, tables
from tests.speaking import asked as requested
from tests.world import Client, Clock, draft, publish, seat_co_chairs

FORUM = "imrf-test"
ACCOUNTS = ("egypt", "germany", "ngo", "opga", "admin", "auditor", "african-group", "secretariat")
REVOKE = text("UPDATE role_grant SET revoked_at = :now WHERE account_id = :account")


async def meetings_of(db, forum_id: UUID):
    state = await newest(db, forum_id=forum_id)
    assert state is not None
    assert state.document.programme is not None
    return with_people(state.document.programme.meetings, draft_from_json(state.draft or []))


async def read(client: Client, clock: Clock) -> dict[str, dict[str, list[str]]]:
    """account -> meeting -> its parts; what is told of one is told of all."""
    found: dict[str, dict[str, list[str]]] = {}
    async with client.app.state.sessions() as db:
        forum_id = await find_forum_id(db, FORUM)
        meetings = await meetings_of(db, forum_id)
        concerned = await accounts_concerned(db, forum_id=forum_id, meetings=meetings, now=clock.now)
        for name in ACCOUNTS:
            account_id = (await account_by_email(db, f"{name}@demo.example")).id
            parts = await parts_of_account(
                db, account_id=account_id, forum_id=forum_id, meetings=meetings, now=clock.now
            )
            assert concerned.get(account_id, frozenset()) == frozenset(parts)
            if parts:
                found[name] = {str(key): sorted(part.kind.value for part in own) for key, own in parts.items()}
    return found


async def test_seats_slots_requests_and_places_concern_those_who_have_them(client: Client, clock: Clock) -> None:
    await listed(client)
    table = (await draft(client, "round_table", 1))["id"]
    await seat_co_chairs(client, table, ("EGY", None), ("DEU", None))
    person = await a_person(client, account="ngo")
    bureau = await enter(client, {"role": "speaker", "person_id": person["id"]}, access="closed")
    await publish(client)
    co_chairs = {"egypt": {table: ["co_chair"]}, "germany": {table: ["co_chair"]}}
    of_ngo = {"ngo": {bureau["id"]: ["speaker"]}}
    assert await read(client, clock) == {**co_chairs, **of_ngo}

    await set_places(client, table, 1)
    amal, bo = await people(client, "Amal", "Bo")
    first, _ = await asked(client.egypt, table, amal), await asked(client.egypt, table, bo)
    found = await read(client, clock)
    assert found["egypt"] == {table: ["co_chair", "place", "place_waiting"]}
    await act_on(client.egypt, first, "cancel")
    assert (await read(client, clock))["egypt"] == {table: ["co_chair", "place_offered"]}

    # A draft concerns nobody: who was struck is told by the next publication.
    await seat_co_chairs(client, table, (None, None), ("DEU", None))
    assert (await read(client, clock))["egypt"][table][0] == "co_chair"
    await publish(client)
    assert (await read(client, clock))["egypt"] == {table: ["place_offered"]}


async def test_a_slot_on_the_list_of_the_debate(client: Client, clock: Clock) -> None:
    path = await listed(client)
    await publish(client)
    clock.now = OPENS
    await inscribed(client.germany, path)
    debates = {
        m["id"]: ["speaking_slot"]
        for m in (await client.anonymous.get(f"/forums/{FORUM}/programme")).json()["meetings"]
        if m["kind"] == "general_debate"
    }
    assert len(debates) > 1
    assert await read(client, clock) == {"germany": debates}


async def test_requests_where_speakers_are_selected(client: Client, clock: Clock) -> None:
    first, second, *_ = await tables(client)
    await publish(client)
    one = await requested(client.egypt, first, second_id=second)
    meeting = (await draft(client, "round_table", 1))["id"]
    assert await read(client, clock) == {"egypt": {meeting: ["requested"]}}
    await decided(client.secretariat, decision(one, "waitlist"))
    assert await read(client, clock) == {"egypt": {meeting: ["waitlisted"]}}
    await decided(client.secretariat, decision(one, "select", list_id=second))
    other = (await draft(client, "round_table", 2))["id"]
    assert await read(client, clock) == {"egypt": {other: ["selected"]}}
    await decided(client.secretariat, decision(one, "decline", reason=REASON))
    assert await read(client, clock) == {}


async def test_rights_that_end_take_what_concerns_with_them(client: Client, clock: Clock) -> None:
    await listed(client)
    table = (await draft(client, "round_table", 1))["id"]
    await seat_co_chairs(client, table, ("EGY", None), ("DEU", None))
    await publish(client)
    async with client.app.state.sessions() as db, db.begin():
        account_id = (await account_by_email(db, "egypt@demo.example")).id
        await db.execute(REVOKE, {"now": clock.now, "account": account_id})
    assert list(await read(client, clock)) == ["germany"]


async def test_the_number_of_statements_does_not_hang_on_the_accounts(
    client: Client, clock: Clock, count_queries
) -> None:
    await listed(client)
    table = (await draft(client, "round_table", 1))["id"]
    await publish(client)
    counts = []
    for holders in (((None, None), (None, None)), (("EGY", None), ("DEU", None))):
        await seat_co_chairs(client, table, *holders)
        await client.opga.post(f"/forums/{FORUM}/programme/versions", json={})
        async with client.app.state.sessions() as db:
            forum_id = await find_forum_id(db, FORUM)
            meetings = await meetings_of(db, forum_id)
            with count_queries() as queries:
                await accounts_concerned(db, forum_id=forum_id, meetings=meetings, now=clock.now)
        counts.append(len(queries))
    assert counts == [5, 5]
