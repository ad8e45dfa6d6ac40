"""A page costs the same number of queries, however many rows it has: for every list that there is."""

import re
from typing import Any

from sqlalchemy import text

from api.main import create_app
from api.policies import policies
from tests.badges import door, issue, let_in, register
from tests.meeting_invitations import a_person, entered
from tests.name_lists import final_list
from tests.organizations import registered
from tests.places import ask, give_places
from tests.registrations import nominate
from tests.slates import STATES, eight, put, seats
from tests.speaking import asked, list_of
from tests.webhooks import add
from tests.world import PASSWORD, Client, create_forum, drafts, edit, publish

FORUM = "imrf-test"
OF_ADMINISTRATORS = (
    "/confidential-grants",
    "/grants",
    "/invitations",
    "/messages",
    "/messages/undelivered",
    "/webhooks",
    "/webhooks/{webhook_id}/deliveries",
)
LISTS = sorted(
    route.path.removeprefix("/v1")
    for route, _ in policies(create_app(None))
    if "GET" in (route.methods or ()) and "page" in {p.name for p in route.dependant.dependencies}
)


def test_every_list_is_known() -> None:
    assert LISTS == [
        "/audit",
        "/auth/sessions",
        "/calendar-feeds",
        "/confidential-grants",
        "/forums",
        "/forums/{forum}/announcements",
        "/forums/{forum}/applications",
        "/forums/{forum}/attendance",
        "/forums/{forum}/audit",
        "/forums/{forum}/badges",
        "/forums/{forum}/change-messages/{number}",
        "/forums/{forum}/co-chairs/record",
        "/forums/{forum}/doors",
        "/forums/{forum}/meetings",
        "/forums/{forum}/meetings/{meeting_id}/invitations",
        "/forums/{forum}/no-objection-list/versions",
        "/forums/{forum}/no-objection-list/{number}/entries",
        "/forums/{forum}/nominations",
        "/forums/{forum}/participants-list",
        "/forums/{forum}/places",
        "/forums/{forum}/programme/versions",
        "/forums/{forum}/registration-quotas",
        "/forums/{forum}/registrations",
        "/forums/{forum}/speaking-requests",
        "/forums/{forum}/submissions",
        "/grants",
        "/invitations",
        "/messages",
        "/messages/undelivered",
        "/organizations",
        "/persons",
        "/reference/days-off",
        "/reference/member-states",
        "/reference/observers",
        "/reference/significant-days",
        "/venues",
        "/venues/{venue_id}/rooms",
        "/webhooks",
        "/webhooks/{webhook_id}/deliveries",
    ]


# Three accounts are told of another instant each.
CHANGES = text("""
    INSERT INTO outbox (id, kind, account_id, forum_id, details, state, due_at, attempts, created_at)
    SELECT gen_random_uuid(), 'programme_changed', account.id, forum.id,
        jsonb_build_object('former', 1, 'number', 1, 'meetings', '[]'::jsonb, 'seats', '{}'::jsonb, 'days', false,
            'since', now(), 'deadlines', jsonb_build_object('any', jsonb_build_array(account.created_at,
                account.created_at + row_number() OVER (ORDER BY account.email) * interval '1 day'))),
        'held', now(), 0, now()
    FROM account, forum
    WHERE forum.slug = :slug AND account.email IN ('egypt@demo.example', 'opga@demo.example', 'ngo@demo.example')
""")


async def fill(client: Client) -> dict[str, str]:
    """Some of everything, with names behind it."""
    await create_forum(client)
    for number in range(3):
        body = {"template": "regional", "region": "ESCWA", "co_organizers": ["ORG_LAS", "ORG_ESCWA"][: number + 1]}
        await create_forum(client, f"arab-test-{number}", timezone="Africa/Cairo", **body)
        await publish(client, f"arab-test-{number}")
    persons = [(await client.opga.post("/persons", json={"name": f"Example {n}"})).json()["id"] for n in range(3)]
    for table in [m for m in await drafts(client) if m["kind"] == "round_table"]:
        people: list[dict[str, Any]] = [{"role": "moderator", "person_id": persons[table["number"] % 3]}]
        assert (await edit(client.opga, table, people=[*people, {"role": "host", "party": "EGY"}])).status_code == 200
        override = {"overrides": [{"code": "round_table_shared_person", "reason": "Only to have several versions"}]}
        shared = "round_table_shared_person" in (await client.opga.get(f"/forums/{FORUM}/checks")).text
        await client.opga.post(f"/forums/{FORUM}/programme/versions", json=override if shared else {})
        title = {"title": {"en": f"Title {table['number']}"}}
        version = {"If-Match": f'"{table["number"]}"'}
        await client.opga.patch(f"/forums/{FORUM}", json=title, headers=version)
        await client.opga.post(f"/forums/{FORUM}/announcements", json={})
    for number in range(3):
        login = {"email": "opga@demo.example", "password": PASSWORD}
        assert (await client.anonymous.post("/auth/login", json=login)).status_code == 200
        offer = {"email": f"colleague{number}@demo.example", "role": "delegation", "party": "EGY"}
        assert (await client.egypt.post("/invitations", json=offer)).status_code == 201
        await registered(client.ngo, names={"en": f"Union {number}"})
    venues = [await client.opga.post("/venues", json={"name": {"en": "V"}, "city": f"C{n}"}) for n in range(3)]
    venue = venues[0].json()["id"]
    for n in range(3):
        await client.opga.post(f"/venues/{venue}/rooms", json={"name": {"en": f"Room {n}"}})
    for step in ("pledges", "credentials", "voluntary_review"):
        assert (await client.opga.post("/calendar-feeds", json={"forum": FORUM, "label": step})).status_code == 201
        assert (await client.egypt.post(f"/forums/{FORUM}/submissions", json={"step": step})).status_code == 201
    for version, state in enumerate(("EGY", "DEU", "KEN"), start=1):
        offer = {"state": state, "person": {"name": f"Of {state}"}}
        one = (await client.opga.post(f"/forums/{FORUM}/nominations", json=offer)).json()
        later = {"json": {"person": {"name": f"Of {state}, later"}}, "headers": {"If-Match": '"1"'}}
        assert (await client.opga.patch(f"/forums/{FORUM}/nominations/{one['id']}", **later)).status_code == 200
        seat = {"json": {"nomination": one["id"]}, "headers": {"If-Match": f'"{version}"'}}
        assert (await client.opga.put(f"/forums/{FORUM}/co-chairs/{version}/1", **seat)).status_code == 200
    for name in ("opga", "secretariat", "auditor"):
        offer = {"email": f"{name}@demo.example", "forum": FORUM, "permission": "objection:see"}
        more = {"valid_until": "2026-06-01T00:00:00Z", "reason": "To have several of them"}
        assert (await client.admin.post("/confidential-grants", json={**offer, **more})).status_code == 201
    table = await list_of(client, "round_table", 1)
    for number, party in enumerate(("EGY", "DEU", "KEN"), start=1):
        assert (await nominate(client.egypt, f"Member {number}")).status_code == 201
        await asked(client.opga, table, party)
        own = {"party": party, "quota": 9, "reason": "To have several of them"}
        assert (await client.secretariat.post(f"/forums/{FORUM}/registration-quotas", json=own)).status_code == 200
    meeting = await give_places(client, 9)
    for name in ("Amal", "Bo", "Cy"):
        badge = await issue(client, guest := await register(client, name))
        assert (await ask(client.egypt, meeting, guest)).status_code == 201
        await let_in(client, await door(client), badge)
    await final_list(client)
    invited, webhook = await _invited(client), await _webhooks(client)
    async with client.app.state.sessions() as db, db.begin():
        await db.execute(CHANGES, {"slug": FORUM})
        few = "SELECT id FROM outbox WHERE kind <> 'programme_changed' ORDER BY id LIMIT 3"
        await db.execute(text(f"UPDATE outbox SET state = 'bounced', settled_at = due_at WHERE id IN ({few})"))
    return {"forum": FORUM, "venue_id": venue, "number": "1", "meeting_id": invited, "webhook_id": webhook}


async def _invited(client: Client) -> str:
    """A meeting to which three are invited, published."""
    person = await a_person(client, "ngo")
    seats = [{"role": "panellist", "position": n, "party": code} for n, code in enumerate(("EGY", "DEU"), start=1)]
    meeting = await entered(client, *seats, {"role": "speaker", "person_id": person}, slug=FORUM)
    assert (await client.opga.post(f"/forums/{FORUM}/programme/versions", json={})).status_code == 201
    return meeting["id"]


async def _webhooks(client: Client) -> str:
    made = [await add(client, "https://hooks.example/") for _ in range(3)]
    for _ in range(3):
        assert (await client.admin.post(f"/webhooks/{made[0]['id']}/test")).status_code == 201
    return str(made[0]["id"])


async def test_one_row_or_many_take_the_same_queries(client: Client, count_queries) -> None:
    values = await fill(client)
    for path in LISTS:
        of_administrators = path in OF_ADMINISTRATORS
        path = re.sub(r"\{(\w+)\}", lambda name: values[name[1]], path)
        caller = client.auditor if path.endswith("/audit") else client.admin if of_administrators else client.opga
        caller = client.secretariat if path.endswith(("/doors", "/places")) else caller
        counts, rows = [], []
        for limit in (1, 200):
            with count_queries() as queries:
                answer = await caller.get(path, params={"limit": limit})
            assert answer.status_code == 200
            counts.append(len(queries))
            rows.append(len(answer.json()["items"]))
        assert rows[0] == 1 < 3 <= rows[1], path
        assert counts[0] == counts[1], path
    for path, most in (("/programme", 3), ("/calendar.ics", 3), ("/programme/versions/3/diff", 4)):
        with count_queries() as queries:
            assert (await client.anonymous.get(f"/forums/{FORUM}{path}")).status_code == 200
        assert len(queries) == most, path


# Whole, not by pages: a forum has some dozens of deadlines, and eight acts.
WHOLE = ("deadlines", "deadlines/speakers_list_closes/extensions", "deadline-rules", "acts")


async def _counted(client: Client, count_queries) -> tuple[list[int], list[int]]:
    """Of each of these lists how many queries it takes, and how many rows it has."""
    counts, rows = [], []
    for path in WHOLE:
        with count_queries() as queries:
            answer = await client.opga.get(f"/forums/{FORUM}/{path}")
        counts.append(len(queries))
        rows.append(len(answer.json()["items"]))
    return counts, rows


async def _extend(client: Client, day: str, party: str | None = None) -> None:
    sent = {"until": f"{day}T17:00", "reason": "The form could not be reached", "party": party}
    extended = await client.opga.post(f"/forums/{FORUM}/{WHOLE[1]}", json=sent)
    assert extended.status_code == 201, extended.text


async def test_lists_of_deadlines_take_the_same_queries_however_many_rows(client: Client, count_queries) -> None:
    await create_forum(client)
    await publish(client)
    await _extend(client, "2026-04-20", "MLT")
    await client.opga.post(f"/forums/{FORUM}/acts", json={"act": "report_circulated"})
    few, rows = await _counted(client, count_queries)
    assert rows[0] == rows[2] > 10
    assert (rows[1], rows[3]) == (1, 1)
    for day, party in (("2026-04-21", None), ("2026-04-22", "EGY"), ("2026-04-23", "DEU")):
        await _extend(client, day, party)
    for act in ("list_finalized", "declaration_issued"):
        await client.opga.post(f"/forums/{FORUM}/acts", json={"act": act})
    more = {f"later_{n}": {"title": {"en": f"Later {n}"}, "anchor": {"event": "closing"}} for n in range(5)}
    tag = (await client.opga.get(f"/forums/{FORUM}")).headers["ETag"]
    sent = {"rules": {key: {**rule, "authority": "default"} for key, rule in more.items()}}
    await client.opga.patch(f"/forums/{FORUM}/deadline-rules", json=sent, headers={"If-Match": tag})
    await client.opga.post(f"/forums/{FORUM}/announcements", json={})
    many, later = await _counted(client, count_queries)
    assert many == few
    assert later == [rows[0] + 5, 4, rows[2] + 5, 3]


async def test_a_review_of_notices_takes_the_same_queries_however_many(client: Client, count_queries) -> None:
    await create_forum(client)
    await publish(client)
    ids = await eight(client)
    counts, told = [], []
    for version, appointed in enumerate((STATES[:1], STATES), start=1):
        assert (await put(client, version, seats(ids, *appointed))).status_code == 200
        with count_queries() as queries:
            answer = await client.opga.get(f"/forums/{FORUM}/co-chairs/notices")
        assert answer.status_code == 200
        counts.append(len(queries))
        told.append(len(answer.json()["items"]))
    assert told == [1, 8]
    assert counts[0] == counts[1]


async def test_a_meeting_for_somebody_signed_in_takes_one_query(client: Client, count_queries) -> None:
    """Session, account and grants; with them forum, meeting, room, seats and names. Nothing comes beside them."""
    await fill(client)
    seated = next(m for m in await drafts(client) if m["people"] and m["kind"] == "round_table")
    with count_queries() as queries:
        answer = await client.opga.get(f"/forums/{FORUM}/meetings/{seated['id']}")
    assert answer.status_code == 200
    assert answer.json() == seated  # as in the list, which takes its seats and names one query each
    (query,) = queries
    caller = ["account", "access_token", "role_grant", "forum", "confidential_grant"]
    meeting = ["publication", "seat", "person", "party", "forum", "meeting", "room", "venue"]
    assert re.findall(r"\b(?:FROM|JOIN) (\w+)", query) == [*caller, *meeting]


async def test_a_meeting_is_refused_like_its_forum(client: Client) -> None:
    """To organizers of another forum: missing until something is published, then not theirs."""
    await create_forum(client)
    await create_forum(client, "forum-b")
    body = {"email": "ngo@demo.example", "role": "opga", "forum": "forum-b"}
    assert (await client.admin.post("/grants", json=body)).status_code == 201
    (first, *_), (other, *_) = await drafts(client), await drafts(client, "forum-b")
    answers = [
        await client.ngo.get(f"/forums/{path}")
        for path in (
            f"{FORUM}/meetings/{first['id']}",
            f"no-forum/meetings/{first['id']}",
            f"forum-b/meetings/{first['id']}",
            f"forum-b/meetings/{other['id']}",
        )
    ]
    assert [a.status_code for a in answers] == [404, 404, 404, 200]
    hidden, missing, no_meeting = (a.json()["detail"] for a in answers[:3])
    assert hidden == missing != no_meeting
    await publish(client)
    assert (await client.ngo.get(f"/forums/{FORUM}/meetings/{first['id']}")).json()["code"] == "not_permitted"
