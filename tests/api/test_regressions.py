"""What reviewers broke once: each stays mended."""

import asyncio
import base64
import json
import re
from collections import defaultdict
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from api.main import create_app, new_id
from api.policies import policies
from api.routes.router import NAMED
from models.enums import Permission
from models.forum import Forum
from services.acts import demand_open
from services.adapters.database import make_engine, make_sessions
from services.adapters.passwords import Passwords
from services.errors import Conflict
from services.rules import local_time
from services.rules.access import Actor
from tests.contract import APP
from tests.world import NOON, PASSWORD, Client, Clock, create_forum, draft, edit, forum_payload, publish

ID = re.compile(r"\{(\w+_id|number)\}")
NOBODY = "00000000-0000-4000-8000-000000000000"


def _cursor(*values: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    ("path", "cursor"),
    [
        ("/reference/member-states", _cursor("\ud800", "EGY")),
        ("/reference/member-states", _cursor("egypt", 5)),
        ("/reference/member-states", base64.urlsafe_b64encode(b'{"x": 1, "y": 2}').decode().rstrip("=")),
        ("/forums", _cursor("\ud800")),
        ("/forums", _cursor("\x00")),
        ("/persons", _cursor("a", "no id")),
        ("/persons", _cursor("a", {"an": "object"})),
        ("/forums/imrf-test/meetings", _cursor(1, [])),
        ("/forums/imrf-test/meetings", _cursor("9999-12-31T23:59:59-23:59", NOBODY)),
        ("/forums/imrf-test/meetings", _cursor("0001-01-01T00:00:00+23:59", NOBODY)),
        ("/forums/imrf-test/announcements", _cursor(2**40, NOBODY)),
    ],
)
async def test_forged_cursor_is_named(client: Client, path: str, cursor: str) -> None:
    await create_forum(client)
    answer = await client.opga.get(path, params={"cursor": cursor})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "cursor")


async def test_list_takes_its_own_cursor_however_long_the_names(client: Client) -> None:
    for letter in "أبت":
        assert (await client.opga.post("/persons", json={"name": letter * 300})).status_code == 201
    page = (await client.opga.get("/persons", params={"limit": 1})).json()
    rest = await client.opga.get("/persons", params={"cursor": page["next_cursor"]})
    assert (rest.status_code, len(rest.json()["items"])) == (200, 2)


@pytest.mark.parametrize(("zone", "day"), [("Pacific/Apia", "2011-12-29"), ("Pacific/Kwajalein", "1993-08-20")])
async def test_forum_on_a_day_that_a_zone_skipped_is_refused(client: Client, zone: str, day: str) -> None:
    answer = await client.opga.post("/forums", json=forum_payload(timezone=zone, opens_on=day))
    assert answer.status_code == 422
    assert [(e["field"], e["code"]) for e in answer.json()["errors"]] == [("opens_on", "nonexistent_local_time")]


@pytest.mark.parametrize(
    "instant", ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", 5, "infinity"]
)
async def test_grant_at_the_ends_of_time_is_refused(client: Client, instant: object) -> None:
    body = {"email": "ngo@demo.example", "role": "auditor", "valid_from": instant}
    answer = await client.admin.post("/grants", json=body)
    assert [error["field"] for error in answer.json()["errors"]] == ["valid_from"]
    assert (await client.ngo.get("/me")).status_code == 200


@pytest.mark.parametrize(
    ("role", "party"),
    [("group_chair", "EGY"), ("delegation", "GROUP_AFRICAN"), ("opga", "EGY"), ("stakeholder", "EGY")],
)
async def test_role_for_the_wrong_kind_of_party_is_refused(client: Client, role: str, party: str) -> None:
    answer = await client.admin.post("/grants", json={"email": "ngo@demo.example", "role": role, "party": party})
    assert [(e["field"], e["code"]) for e in answer.json()["errors"]] == [("party", "wrong_party")]


@pytest.mark.parametrize("opens_on", [1907020800, "1906761600", "2030-06-04T00:00:00+05:00", "2030-6-4"])
async def test_number_or_instant_is_not_taken_for_a_day(client: Client, opens_on: object) -> None:
    answer = await client.opga.post("/forums", json=forum_payload(opens_on=opens_on))
    assert answer.json()["errors"] == [
        {"field": "opens_on", "code": "value_error", "message": "expected a date such as 2026-05-05"}
    ]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("local_start", "2026-05-05"),
        ("number", True),
        ("number", "2"),
        ("objectives", ["1"]),
        ("title", {"en": "\u202eevil"}),
        ("title", {"en": "\u200b"}),
        ("title", {"en": "a\ufeffb"}),
        ("title", {"en": "a\U000e0061"}),
    ],
)
async def test_value_of_another_type_or_look_is_refused(client: Client, field: str, value: object) -> None:
    await create_forum(client)
    answer = await edit(client.opga, await draft(client, "round_table", 1), **{field: value})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"].startswith(field)


async def test_an_integer_may_be_written_with_a_point(client: Client) -> None:
    """In JSON 5.0 is the integer 5."""
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    answer = await edit(client.opga, table, capacity=559.0, objectives=[5.0, 4], number=1.0)
    assert [answer.json()[name] for name in ("capacity", "objectives", "number")] == [559, [4, 5], 1]
    refused = await edit(client.opga, answer.json(), capacity=1.5)
    assert [error["field"] for error in refused.json()["errors"]] == ["capacity"]


@pytest.mark.parametrize(
    "name", ["محمّد عبد الله", "نمی\u200cدانم", "שלום", "क्\u200dष", "Zoë O’Brien-Łukasz", "王小明", "Nguyễn Văn Á"]
)
async def test_genuine_names_pass_unchanged(client: Client, name: str) -> None:
    assert (await client.opga.post("/persons", json={"name": name})).json()["name"] == name


async def test_meeting_of_more_than_a_day_is_refused(client: Client) -> None:
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    answer = await edit(client.opga, table, local_end="2026-05-06T10:01")
    assert [(e["field"], e["code"]) for e in answer.json()["errors"]] == [("local_end", "too_long")]


async def test_cancelling_twice_is_one_act(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    slot = await draft(client, "side_event", 1)
    path = f"/forums/imrf-test/meetings/{slot['id']}"
    assert (await client.opga.delete(path, headers={"If-Match": '"1"'})).status_code == 200
    again = await client.opga.delete(path, headers={"If-Match": '"2"'})
    assert (again.status_code, again.json()["code"]) == (409, "cancelled")


async def test_weak_form_of_our_etag_is_taken(client: Client) -> None:
    await create_forum(client)
    answer = await client.opga.patch("/forums/imrf-test", json={"closed": True}, headers={"If-Match": 'W/"1"'})
    assert answer.status_code == 200


async def test_allow_lists_all_methods_of_each_path(client: Client) -> None:
    """Also of `…/meetings/batch` and `/messages/bounces`, which are ids of nothing."""
    methods = defaultdict[str, set[str]](set)
    for route, _ in policies(client.app):
        methods[route.path] |= route.methods or set()
    assert len(methods) > 150
    for template, taken in methods.items():
        path = re.sub(r"\{\w+_id\}", NOBODY, template).replace("{number}", "1").replace("{position}", "1")
        path = re.sub(r"\{\w+\}", "x", path)
        answer = await client.anonymous.request("PROPFIND", f"http://imrf.example{path}")
        assert (answer.status_code, answer.headers.get("allow")) == (405, ", ".join(sorted(taken))), template


def test_what_a_path_has_where_another_has_an_id_is_no_id() -> None:
    paths = [route.path.split("/") for route, _ in policies(APP)]
    ids = {(*path[:at], len(path)) for path in paths for at, part in enumerate(path) if ID.fullmatch(part)}
    found = {
        part
        for path in paths
        for at, part in enumerate(path)
        if not part.startswith("{") and (*path[:at], len(path)) in ids
    }
    assert found == NAMED


async def test_composition_is_edited_by_no_method(client: Client) -> None:
    await create_forum(client)
    path = "/forums/imrf-test/registrations/composition?party=EGY"
    refused = await client.opga.patch(path, json={}, headers={"If-Match": '"1"'})
    assert (refused.status_code, refused.headers["allow"]) == (405, "GET")


async def test_body_beyond_the_limit_is_refused(client: Client) -> None:
    answer = await client.anonymous.post("/auth/login", content=b"[" + b"1," * 200_000 + b"1]")
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")
    many = await client.opga.post("/forums", json={f"field{n}": n for n in range(5000)})
    assert (many.status_code, len(many.json()["errors"])) == (422, 20)


async def test_other_content_type_is_told_what_to_send(client: Client) -> None:
    answer = await client.opga.post("/forums", content=b"a=b", headers={"Content-Type": "text/plain"})
    assert answer.json()["detail"] == "body: expected a JSON object, sent with Content-Type: application/json"


async def test_auditor_of_one_forum_cannot_tell_hidden_from_missing(client: Client) -> None:
    await create_forum(client, "forum-a")
    await create_forum(client, "forum-b")
    await client.admin.post("/grants", json={"email": "ngo@demo.example", "role": "auditor", "forum": "forum-a"})
    assert (await client.ngo.get("/forums/forum-a/audit")).status_code == 200
    hidden = await client.ngo.get("/forums/forum-b/audit")
    missing = await client.ngo.get("/forums/forum-c/audit")
    assert hidden.status_code == missing.status_code == 404
    assert hidden.content.replace(b"forum-b", b"forum-c") == missing.content


async def test_administrator_of_one_forum_does_not_read_all_grants(client: Client, db_sessions) -> None:
    await create_forum(client)
    body = {"email": "ngo@demo.example", "role": "administrator", "forum": "imrf-test"}
    refused = await client.admin.post("/grants", json=body)
    assert (refused.status_code, refused.json()["errors"][0]["code"]) == (422, "standing_role")
    # Should there be one all the same.
    grant = (await client.admin.post("/grants", json={**body, "forum": None})).json()
    async with db_sessions() as db, db.begin():
        await db.execute(text("UPDATE role_grant SET forum_id = (SELECT id FROM forum) WHERE id = :id"), grant)
    for path in ("/grants", f"/grants/{grant['id']}"):
        assert (await client.ngo.get(path)).status_code == 403


async def test_publication_received_earlier_but_made_later_does_not_go_back_in_time(
    client: Client, clock: Clock
) -> None:
    await create_forum(client)
    clock.forward(seconds=10)
    await publish(client)
    table = await draft(client, "round_table", 1)
    await edit(client.opga, table, title={"en": "Renamed"})
    clock.forward(seconds=-3)
    assert (await publish(client))["at"] == "2026-01-15T12:00:10Z"
    programme = (await client.anonymous.get("/forums/imrf-test/programme")).json()
    assert {m["last_modified"] for m in programme["meetings"]} == {"2026-01-15T12:00:10Z"}


async def test_newer_tz_data_do_not_move_subscribers(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Were New York to give up daylight saving, the published instants would stay until published anew."""
    await create_forum(client)
    await publish(client)
    table = await draft(client, "round_table", 1)
    lima = local_time.load_zone("America/Lima")
    monkeypatch.setattr(local_time, "load_zone", lambda name: lima)
    feed = (await client.anonymous.get("/forums/imrf-test/calendar.ics")).text
    event = feed[feed.index(f"UID:{table['id']}") :].split("END:VEVENT")[0]
    assert "DTSTART:20260505T140000Z" in event


async def test_answers_are_for_their_caller_alone(client: Client) -> None:
    await create_forum(client)
    for caller, path in (
        (client.anonymous, "/forums"),
        (client.anonymous, "/forums/imrf-test"),
        (client.opga, "/me"),
    ):
        assert (await caller.get(path)).headers["cache-control"] == "no-store"


def test_closed_forum_refuses_who_may_not_correct() -> None:
    forum = Forum(id=new_id(), closed_at=NOON)
    with pytest.raises(Conflict, match="only the Office"):
        demand_open(forum, Actor(new_id()))
    assert Permission.FORUM_CORRECT.value == "forum:correct"


async def test_logging_in_holds_no_connection_while_hashing(own_database: str) -> None:
    engine: AsyncEngine = make_engine(own_database, pool_size=1)
    engine.pool._timeout = 0.5
    app = create_app(make_sessions(engine), clock=Clock(), new_id=new_id)
    hashing = asyncio.Event()

    class Slow(Passwords):
        async def verify(self, password: str, hashed: str | None) -> bool:
            hashing.set()
            await asyncio.sleep(timedelta(seconds=1).total_seconds())
            return True

    app.state.passwords = Slow()
    async with Client(app) as client:
        login = {"email": "egypt@demo.example", "password": PASSWORD}
        logging_in = asyncio.create_task(client.anonymous.post("/auth/login", json=login))
        await hashing.wait()
        assert (await client.anonymous.get("/forums")).status_code == 200
        assert (await logging_in).status_code == 200
    await engine.dispose()


@pytest.mark.parametrize("depth", [50, 900, 5000])
async def test_deeply_nested_patch_is_a_problem(client: Client, depth: int) -> None:
    await create_forum(client)
    body = '{"modalities": ' + '{"a":' * depth + "1" + "}" * depth + "}"
    headers = {"If-Match": '"1"', "Content-Type": "application/json"}
    answer = await client.opga.patch("/forums/imrf-test", content=body, headers=headers)
    assert answer.status_code in (400, 422)
    assert answer.headers["content-type"] == "application/problem+json"


# Numbers, claims and places that nobody should be able to send.


@pytest.mark.parametrize(
    ("programme", "message"),
    [
        ({"hearing_days_before": {"value": 10_000_000_000}}, "expected hearing_days_before from 0 to 30, or null"),
        ({"plenary_days": {"value": [9_999_999_999]}}, "expected plenary_days from 1 to 4"),
        ({"round_table_slots": {"value": [{"day": 9_999_999_999, "half": "morning"}]}}, "expected a day from 1 to 4"),
        ({"days": {"value": 5}}, "expected days from 1 to 4"),
        ({"round_tables": {"value": -5}}, "expected round_tables from 0 to 23"),
        ({"objectives": {"value": [99, 99]}}, "expected objectives from 1 to 23, each once"),
        ({"languages": {"value": []}}, "expected at least one of the languages, each once"),
        ({"languages": {"value": ["es", "es"]}}, "expected at least one of the languages, each once"),
    ],
)
async def test_modalities_beyond_any_calendar_are_refused(client: Client, programme: dict, message: str) -> None:
    await create_forum(client, template="regional", region="ESCWA")
    patch = {"modalities": {"programme": programme}}
    answer = await client.opga.patch("/forums/imrf-test", json=patch, headers={"If-Match": '"1"'})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["message"] == message
    assert (await client.opga.get("/forums/imrf-test/checks")).status_code == 200


async def test_an_organizer_cannot_claim_the_authority_of_a_resolution(client: Client) -> None:
    await create_forum(client, template="regional", region="ESCWA")
    claim = {"checks": {"hearing_missing": {"severity": "blocking", "authority": "73/326"}}}
    answer = await client.opga.patch("/forums/imrf-test", json={"modalities": claim}, headers={"If-Match": '"1"'})
    assert (answer.status_code, answer.json()["code"]) == (409, "fixed_by_mandate")
    assert answer.json()["fields"] == ["modalities.checks.hearing_missing"]


async def test_a_meeting_of_which_nobody_was_told_is_removed_whatever_its_status(client: Client) -> None:
    await create_forum(client)
    event = (await edit(client.opga, await draft(client, "side_event", 1), status="cancelled")).json()
    path = f"/forums/imrf-test/meetings/{event['id']}"
    assert (await client.opga.delete(path, headers={"If-Match": '"2"'})).status_code == 204


async def test_a_publication_is_placed_where_everybody_reads_it(client: Client) -> None:
    await create_forum(client)
    path = "/forums/imrf-test/programme/versions"
    first = await client.opga.post(path, json={})
    assert first.headers["location"] == f"/v1{path}/1"
    await client.opga.patch("/forums/imrf-test", json={"title": {"en": "New"}}, headers={"If-Match": '"1"'})
    titled = await client.opga.post(path, json={})
    assert titled.headers["location"] == "/v1/forums/imrf-test/announcements/2"
    await edit(client.opga, await draft(client, "side_event", 1), capacity=5)
    unseen = await client.opga.post(path, json={})
    assert (unseen.status_code, unseen.json()["number"]) == (201, 3)
    assert "location" not in unseen.headers
    for answer in (first, titled):
        assert (await client.anonymous.get(answer.headers["location"].removeprefix("/v1"))).status_code == 200


async def test_a_shift_stays_within_the_calendar(client: Client) -> None:
    await create_forum(client)
    table = await draft(client, "round_table", 1)
    for _ in range(5):
        shift = {"operation": "shift", "meetings": [{"id": table["id"], "version": table["version"]}], "days": -3660}
        answer = await client.opga.post("/forums/imrf-test/meetings/batch", json={"operations": [shift]})
        if answer.status_code == 422:
            break
        (table,) = answer.json()["items"]
    assert answer.json()["errors"] == [
        {
            "field": "operations.0.meetings.0.local_start",
            "code": "out_of_range",
            "message": "expected a time from 1990 to 2199",
        }
    ]


async def test_a_hearing_without_a_day_is_told_so(client: Client) -> None:
    await create_forum(client)
    await client.opga.patch("/forums/imrf-test", json={"hearing_on": None}, headers={"If-Match": '"1"'})
    refused = await client.opga.post("/forums/imrf-test/announcements", json={})
    assert refused.json()["findings"][0]["message"] == "No day is set for the hearing; the mandate says 2026-05-04."


async def test_a_seat_taken_from_a_withheld_person_withholds_no_name(client: Client) -> None:
    await create_forum(client)
    person = (await client.opga.post("/persons", json={"name": "Amal Example"})).json()
    table = await draft(client, "round_table", 1)
    seat = {"people": [{"role": "moderator", "person_id": person["id"]}]}
    await edit(client.opga, table, **seat)
    await publish(client)
    await client.opga.delete(f"/persons/{person['id']}", headers={"If-Match": '"1"'})
    await edit(client.opga, await draft(client, "round_table", 1), people=[])
    await publish(client)
    diff = (await client.anonymous.get("/forums/imrf-test/programme/versions/3/diff")).json()["changes"]
    assert [change["change"] for change in diff] == ["people_changed"]


async def test_a_part_that_is_hidden_needs_a_reason_as_one_that_is_cancelled(client: Client) -> None:
    await create_forum(client)
    await edit(client.opga, await draft(client, "round_table", 4), access="unlisted")
    path = "/forums/imrf-test/programme/versions"
    assert (await client.opga.post(path, json={})).json()["code"] == "rule_violated"
    override = {"overrides": [{"code": "part_not_open", "reason": "Not to be announced before the hour"}]}
    assert (await client.opga.post(path, json=override)).status_code == 201


async def test_organizers_find_the_versions_that_nobody_else_is_told_of(client: Client) -> None:
    await create_forum(client)
    await publish(client)
    event = (await edit(client.opga, await draft(client, "side_event", 1), capacity=5)).json()
    await publish(client)
    await edit(client.opga, event, capacity=6)
    path = "/forums/imrf-test/programme/versions"
    seen = {
        caller: [v["number"] for v in (await client.callers[caller].get(path)).json()["items"]]
        for caller in ("opga", "secretariat", "egypt", "anonymous")
    }
    assert seen == {"opga": [1, 2], "secretariat": [1, 2], "egypt": [1], "anonymous": [1]}
    assert (await client.opga.get(f"{path}/2")).status_code == 200
    assert (await client.anonymous.get(f"{path}/2")).status_code == 404
    (restored,) = (await client.opga.post(f"{path}/2/restore")).json()["items"]
    assert restored["capacity"] == 5


async def test_acts_that_are_of_no_forum_are_in_an_audit_too(client: Client) -> None:
    person = (await client.opga.post("/persons", json={"name": "Amal Example"})).json()
    entries = (await client.auditor.get("/audit", params={"limit": 200})).json()["items"]
    assert [e["act"] for e in entries if e["subject_id"] == person["id"]] == ["person.create"]
    assert "Amal" not in str(entries)
    for caller, status in ((client.opga, 403), (client.anonymous, 401)):
        assert (await caller.get("/audit")).status_code == status


async def test_a_seat_keeps_its_withheld_person_when_people_are_edited(client: Client) -> None:
    await create_forum(client)
    person = (await client.opga.post("/persons", json={"name": "Amal Example"})).json()
    table = await draft(client, "round_table", 1)
    await edit(client.opga, table, people=[{"role": "moderator", "person_id": person["id"]}])
    await client.opga.delete(f"/persons/{person['id']}", headers={"If-Match": '"1"'})
    people = [{"role": "moderator", "withheld": True}, {"role": "speaker", "party": "EGY"}]
    answer = await edit(client.opga, await draft(client, "round_table", 1), people=people)
    assert [(seat["role"], seat["withheld"]) for seat in answer.json()["people"][2:]] == [
        ("moderator", True),
        ("speaker", False),
    ]
    refused = await edit(client.opga, answer.json(), people=[{"role": "speaker", "withheld": True}])
    assert refused.json()["errors"][0] == {
        "field": "people.0.withheld",
        "code": "not_withheld",
        "message": "expected a seat whose person is withheld",
    }


async def test_what_no_reason_overrides_is_said(client: Client) -> None:
    await create_forum(client)
    await edit(client.opga, await draft(client, "round_table", 2), number=5)
    override = {"overrides": [{"code": "round_table_numbers", "reason": "We like five better"}]}
    refused = await client.opga.post("/forums/imrf-test/programme/versions", json=override)
    assert refused.json()["detail"] == (
        "The programme cannot be published as it is. No reason overrides round_table_numbers."
    )


async def test_a_parameter_that_is_sent_twice_is_not_half_read(client: Client) -> None:
    """Of `state=a&state=b` the first would be dropped without a word."""
    await create_forum(client)
    path = "/forums/imrf-test/applications"
    twice = await client.secretariat.get(f"{path}?state=submitted&state=returned")
    assert twice.status_code == 422
    assert [(e["field"], e["code"]) for e in twice.json()["errors"]] == [("state", "repeated_parameter")]
    assert (await client.secretariat.get(f"{path}?state=submitted&limit=2")).status_code == 200
    await publish(client)
    kinds = "/forums/imrf-test/calendar.ics?kind=hearing&kind=round_table"  # of these several count
    assert (await client.anonymous.get(kinds)).status_code == 200


async def test_what_was_expected_is_said_in_words_of_the_contract(client: Client) -> None:
    await create_forum(client)
    path = f"/forums/imrf-test/applications/{UUID(int=1)}/screen"
    wrong = await client.secretariat.post(path, json={"decision": "approve"})
    assert wrong.json()["errors"][0]["message"] == "expected 'screen_in', 'screen_out' or 'return'"
    number = await client.secretariat.get("/forums/imrf-test/applications?waiting_days=abc")
    assert number.json()["errors"][0]["message"] == "expected a whole number"
