"""Nominations for co-chair over HTTP: who nominates, edits, endorses, withdraws and sees what; what is refused."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from tests.nominations import NOMINATIONS, announced, ids
from tests.world import Client, Clock, announce, create_forum, draft, drafts, edit, headers

PATH = "/forums/imrf-test/nominations"
OPENS = datetime(2025, 11, 5, 15, tzinfo=UTC)
AMAL = {"name": "Amal Example", "title": "H.E. Ms.", "gender": "f"}
NOBODY = "0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f"
Made = dict[str, Any]


async def nominate(caller: httpx.AsyncClient, state: str = "EGY", **more: Any) -> httpx.Response:
    return await caller.post(PATH, json={"state": state, **more})


async def made(caller: httpx.AsyncClient, state: str = "EGY", **more: Any) -> Made:
    answer = await nominate(caller, state, **more)
    assert answer.status_code == 201, answer.text
    return answer.json()


def at(one: Made) -> dict[str, str]:
    return {"If-Match": f'"{one["version"]}"'}


async def patch(caller: httpx.AsyncClient, one: Made, **changes: Any) -> httpx.Response:
    return await caller.patch(f"{PATH}/{one['id']}", json=changes, headers=at(one))


async def withdraw(caller: httpx.AsyncClient, one: Made) -> httpx.Response:
    return await caller.delete(f"{PATH}/{one['id']}", headers=at(one))


async def endorse(caller: httpx.AsyncClient, one: Made, *, back: bool = False) -> httpx.Response:
    return await caller.request("DELETE" if back else "PUT", f"{PATH}/{one['id']}/endorsement", headers=at(one))


async def listed(caller: httpx.AsyncClient, **params: Any) -> list[str]:
    """The States and how their nominations stand, in order."""
    answer = await caller.get(PATH, params=params)
    assert answer.status_code == 200, answer.text
    return sorted(f"{one['state']['code']} {one['status']}" for one in answer.json()["items"])


def refused(answer: httpx.Response) -> tuple[int, str, str]:
    """Status, field or nothing, code."""
    errors = answer.json().get("errors") or [{"field": "", "code": answer.json()["code"]}]
    return answer.status_code, errors[0]["field"], errors[0]["code"]


async def submitted(sessions: Any) -> list[str]:
    """Who has taken the step, so that nobody reminds them."""
    statement = "SELECT code FROM submission JOIN party ON party.id = party_id WHERE step = 'nominations' ORDER BY 1"
    async with sessions() as db:
        return list((await db.execute(text(statement))).scalars())


async def test_a_group_nominates_and_the_state_names_its_person(client: Client, clock: Clock, db_sessions) -> None:
    await announced(client)
    more = {"level": "minister", "preferred": [2, 1], "ruled_out": [3], "objectives": [5, 2], "note": "By plane"}
    spans = [{"starts_at": "2026-05-05T16:00:00+02:00", "ends_at": "2026-05-05T17:00:00Z"}]
    answer = await nominate(client.african_group, **more, unavailable=spans)
    assert answer.status_code == 201, answer.text
    one = answer.json()
    assert answer.headers["Location"] == f"/v1{PATH}/{one['id']}"
    assert answer.headers["ETag"] == '"1"'
    group, egypt = one["nominated_by"], one["state"]
    assert (group["code"], egypt) == ("GROUP_AFRICAN", {"code": "EGY", "name": {"en": "Egypt", "ar": "مصر"}})
    assert one == {
        "id": one["id"],
        "state": egypt,
        "group": "AFRICAN",
        "nominated_by": group,
        "status": "endorsed",
        "person": None,
        **more,
        "unavailable": [{"starts_at": "2026-05-05T14:00:00Z", "ends_at": "2026-05-05T17:00:00Z"}],
        "endorsed_at": "2026-01-15T12:00:00Z",
        "table": None,
        "position": None,
        "persons": [{"number": 1, "person": None, "level": "minister", "named_at": "2026-01-15T12:00:00Z"}],
        "version": 1,
        "created_at": "2026-01-15T12:00:00Z",
    }
    assert await submitted(db_sessions) == ["GROUP_AFRICAN"]
    clock.forward(days=1)
    named = await patch(client.egypt, one, person=AMAL, level="vice_minister")
    assert (named.status_code, named.headers["ETag"]) == (200, '"2"')
    assert {key: named.json()["person"][key] for key in AMAL} == AMAL
    assert [(p["number"], p["person"] and p["person"]["name"], p["level"]) for p in named.json()["persons"]] == [
        (1, None, "minister"),
        (2, "Amal Example", "vice_minister"),
    ]
    read = await client.egypt.get(f"{PATH}/{one['id']}")
    assert (read.json(), read.headers["ETag"]) == (named.json(), '"2"')
    assert (await client.african_group.get(PATH)).json()["items"] == [named.json()]


async def test_a_state_nominates_itself_and_its_group_endorses(client: Client, db_sessions) -> None:
    await announced(client)
    one = await made(client.egypt, person={"name": "Amal Example"})
    assert (one["status"], one["endorsed_at"], one["nominated_by"]["code"]) == ("submitted", None, "EGY")
    assert (one["person"]["gender"], one["person"]["title"]) == ("pending", None)
    assert await submitted(db_sessions) == ["EGY"]
    await made(client.egypt, person={"name": "Bo Example"})  # a step is taken once, also by two nominations
    endorsed = await endorse(client.african_group, one)
    assert (endorsed.status_code, endorsed.json()["status"], endorsed.headers["ETag"]) == (200, "endorsed", '"2"')
    again = await endorse(client.african_group, endorsed.json())
    assert refused(again) == (409, "", "endorsed")
    left = await endorse(client.african_group, endorsed.json(), back=True)
    assert (left.json()["status"], left.json()["endorsed_at"], left.json()["version"]) == ("submitted", None, 3)
    assert refused(await endorse(client.african_group, left.json(), back=True)) == (409, "", "not_endorsed")
    for caller in (client.egypt, client.opga, client.germany):
        assert (await endorse(caller, left.json())).status_code == 403


async def test_the_office_enters_what_it_receives_at_any_time(client: Client, clock: Clock, db_sessions) -> None:
    await announced(client)
    clock.now = NOMINATIONS + timedelta(days=9)
    one = await made(client.opga, "DEU", person=AMAL)
    assert (one["nominated_by"], one["status"], one["group"]) == (None, "submitted", "WEOG")
    assert await submitted(db_sessions) == []
    known = (await client.opga.post("/persons", json={"name": "Known Example"})).json()["id"]
    by_id = await made(client.opga, "FRA", person_id=known)
    assert by_id["person"]["name"] == "Known Example"
    assert refused(await nominate(client.opga, "DEU", person_id=known)) == (409, "", "person_nominated")
    other = (await client.opga.post("/persons", json={"name": "Other Example"})).json()["id"]
    changed = (await patch(client.opga, by_id, person_id=other)).json()
    assert [named["person"]["name"] for named in changed["persons"]] == ["Known Example", "Other Example"]
    assert refused(await patch(client.opga, changed, person_id=NOBODY)) == (422, "person_id", "unknown_person")
    both = await patch(client.opga, changed, person_id=known, person=AMAL)
    assert refused(both) == (422, "person_id", "person_twice")


async def test_a_group_may_nominate_without_endorsing(client: Client) -> None:
    await announced(client)
    assert (await made(client.african_group, endorsed=False))["status"] == "submitted"
    # Nobody endorses for a group, whatever letter the Office has.
    for caller in (client.egypt, client.opga):
        assert refused(await nominate(caller, endorsed=True)) == (422, "endorsed", "chairs_only")
        assert (await made(caller, endorsed=False, person={"name": f"Example {id(caller)}"}))["status"] == "submitted"


@pytest.mark.parametrize(
    ("caller", "sent", "field", "code"),
    [
        ("opga", {"state": "XXX"}, "state", "unknown_party"),
        ("opga", {"state": "PSE"}, "state", "not_a_member_state"),
        ("opga", {"state": "VAT"}, "state", "not_a_member_state"),
        ("opga", {"state": "ORG_EU"}, "state", "not_a_member_state"),
        ("opga", {"state": "GROUP_AFRICAN"}, "state", "not_a_member_state"),
        ("opga", {"state": "FRA"}, "state", "not_invited"),
        ("opga", {"state": "ITA"}, "state", "not_invited"),
        ("egypt", {"state": "DEU"}, "state", "not_yours"),
        ("egypt", {"state": "FRA"}, "state", "not_yours"),  # who is invited is not told
        ("african_group", {"state": "DEU"}, "state", "not_yours"),
        ("egypt", {"as_party": "DEU"}, "as_party", "not_yours"),
        ("egypt", {"as_party": "XXX"}, "as_party", "not_yours"),
        ("egypt", {"person_id": NOBODY}, "person_id", "office_only"),
        ("opga", {"person_id": NOBODY}, "person_id", "unknown_person"),
        ("opga", {"person_id": NOBODY, "person": AMAL}, "person_id", "person_twice"),
        ("egypt", {"preferred": [9]}, "preferred.0", "unknown_table"),
        ("egypt", {"ruled_out": [1, 9]}, "ruled_out.1", "unknown_table"),
        ("egypt", {"preferred": [1], "ruled_out": [2, 1]}, "ruled_out.1", "table_twice"),
        ("egypt", {"preferred": [1, 1]}, "preferred", "value_error"),
        ("egypt", {"preferred": None}, "preferred", "list_type"),
        ("egypt", {"objectives": [24]}, "objectives.0", "less_than_equal"),
        ("egypt", {"objectives": [2, 2]}, "objectives", "value_error"),
        ("egypt", {"level": "king"}, "level", "enum"),
        ("egypt", {"person": {**AMAL, "gender": "x"}}, "person.gender", "enum"),
        ("egypt", {"person": {"name": "Amal \u202eelpmaxE"}}, "person.name", "value_error"),
        ("egypt", {"person": {"title": "Ms."}}, "person.name", "missing"),
        ("egypt", {"person": {**AMAL, "id": NOBODY}}, "person.id", "extra_forbidden"),
        ("egypt", {"note": "x" * 5_000}, "note", "string_too_long"),
        ("egypt", {"note": "a\u2066b"}, "note", "value_error"),
        ("egypt", {"endorsed": "yes"}, "endorsed", "bool_type"),
        ("egypt", {"nominated_by": "EGY"}, "nominated_by", "extra_forbidden"),
        ("egypt", {"unavailable": [{"starts_at": "2026-05-05T10:00:00Z"}]}, "unavailable.0.ends_at", "missing"),
    ],
)
async def test_bad_nominations_are_refused(
    client: Client, caller: str, sent: dict[str, Any], field: str, code: str
) -> None:
    await announced(client)
    lists = "/forums/imrf-test/participants-list"
    assert (await client.opga.delete(f"{lists}/FRA", headers={"If-Match": '"1"'})).status_code == 204
    observer = await client.opga.patch(f"{lists}/ITA", json={"invited_as": "observer"}, headers={"If-Match": '"1"'})
    assert observer.status_code == 200
    answer = await nominate(client.callers[caller], **{"state": "EGY", **sent})
    assert refused(answer) == (422, field, code), answer.text
    assert await listed(client.opga) == []


async def test_a_refusal_names_the_tables_there_are(client: Client) -> None:
    await announced(client)
    await edit(client.opga, await draft(client, "round_table", 4), status="cancelled")
    answer = await nominate(client.egypt, preferred=[4])
    assert answer.json()["errors"] == [
        {
            "field": "preferred.0",
            "code": "unknown_table",
            "message": "expected the number of a round table of this forum: 1, 2, 3",
        }
    ]
    for table in [meeting for meeting in await drafts(client) if meeting["kind"] == "round_table"]:
        if table["status"] != "cancelled":
            await edit(client.opga, table, status="cancelled")
    assert "there are none yet" in (await nominate(client.egypt, ruled_out=[1])).text


@pytest.mark.parametrize(
    ("starts_at", "ends_at", "status"),
    [
        ("2026-05-05T10:00:00Z", "2026-05-05T10:00:00Z", 422),
        ("2026-05-05T10:00:00Z", "2026-05-05T09:59:00Z", 422),
        ("2026-05-05T10:00:00+02:00", "2026-05-05T08:00:00.000001Z", 201),
        ("2026-05-05T10:00:00", "2026-05-05T11:00:00Z", 422),
        ("2026-05-05", "2026-05-06", 422),
    ],
)
async def test_spans_go_forward_and_have_offsets(client: Client, starts_at: str, ends_at: str, status: int) -> None:
    await announced(client)
    answer = await nominate(client.egypt, unavailable=[{"starts_at": starts_at, "ends_at": ends_at}])
    assert answer.status_code == status, answer.text


async def test_there_are_fifty_spans_at_most(client: Client) -> None:
    await announced(client)
    day = {"starts_at": "2026-05-05T10:00:00Z", "ends_at": "2026-05-05T11:00:00Z"}
    assert refused(await nominate(client.egypt, unavailable=[day] * 51)) == (422, "unavailable", "too_long")
    assert len((await made(client.egypt, unavailable=[day] * 50))["unavailable"]) == 50


async def test_the_example_of_the_contract_works(client: Client) -> None:
    await announced(client)
    (example,) = client.app.openapi()["components"]["schemas"]["NominationCreate"]["examples"]
    answer = await client.egypt.post(PATH, json=example)
    assert answer.status_code == 201, answer.text
    example = client.app.openapi()["components"]["schemas"]["NominationUpdate"]["examples"][0]
    assert (await patch(client.egypt, answer.json(), **example)).status_code == 200


@pytest.mark.parametrize(
    ("now", "status", "code"),
    [
        (OPENS - timedelta(microseconds=1), 403, "not_yet_open"),
        (OPENS, 201, None),
        (NOMINATIONS - timedelta(microseconds=1), 201, None),
        (NOMINATIONS, 403, "deadline_passed"),
    ],
)
async def test_groups_and_delegations_nominate_within_the_window(
    client: Client, clock: Clock, now: datetime, status: int, code: str | None
) -> None:
    clock.now = OPENS - timedelta(days=30)
    await announced(client)
    clock.now = now
    for caller in (client.african_group, client.egypt):
        answer = await nominate(caller, person={"name": f"Example {id(caller)}"})
        assert (answer.status_code, answer.json().get("code")) == (status, code), answer.text
    # The Office enters what it receives.
    assert (await nominate(client.opga, "KEN")).status_code == 201


async def test_what_was_nominated_in_time_is_edited_endorsed_and_withdrawn_later(
    client: Client, clock: Clock
) -> None:
    await announced(client)
    one = await made(client.egypt)
    clock.now = NOMINATIONS + timedelta(days=1)
    one = (await patch(client.egypt, one, person=AMAL)).json()
    one = (await endorse(client.african_group, one)).json()
    assert (await withdraw(client.egypt, one)).json()["status"] == "withdrawn"


async def test_nominations_are_listed_by_when_they_were_made(client: Client, clock: Clock) -> None:
    await announced(client)
    made_first = [(await made(client.opga, state))["id"] for state in ("KEN", "DEU")]  # at one instant: by id
    clock.forward(minutes=1)
    order = [*sorted(made_first), (await made(client.opga, "BRA"))["id"]]
    clock.forward(minutes=1)
    order.append((await made(client.opga, "EGY"))["id"])
    found, cursor = [], None
    while len(found) < 4:
        page = (await client.opga.get(PATH, params={"limit": 1, **({"cursor": cursor} if cursor else {})})).json()
        found, cursor = [*found, *(one["id"] for one in page["items"])], page["next_cursor"]
    assert found == order
    assert cursor is None


async def test_who_sees_a_nomination_reads_who_endorses_it(client: Client) -> None:
    """Egypt's account chairs another group too: it may endorse, but not this one."""
    await announced(client)
    grant = {"email": "egypt@demo.example", "role": "group_chair", "party": "GROUP_WEOG", "forum": "imrf-test"}
    assert (await client.admin.post("/grants", json=grant)).status_code == 201
    answer = await endorse(client.egypt, await made(client.african_group))
    assert (answer.status_code, answer.json()["detail"]) == (
        403,
        "You see this nomination; only the chair of the State's regional group endorses it or takes the endorsement"
        " back.",
    )


async def test_parties_do_not_nominate_once_a_forum_without_deadlines_has_begun(client: Client, clock: Clock) -> None:
    await create_forum(client, template="regional", region="ESCWA", timezone="Africa/Cairo")
    await announce(client)
    grant = {"email": "ngo@demo.example", "role": "secretariat", "forum": "imrf-test"}
    assert (await client.admin.post("/grants", json=grant)).status_code == 201
    begins = datetime(2026, 5, 4, 21, tzinfo=UTC)  # 5 May in Cairo
    clock.now = begins - timedelta(microseconds=1)
    one = await made(client.egypt, person=AMAL)
    clock.now = begins
    for caller in (client.egypt, client.african_group):
        assert refused(await nominate(caller)) == (409, "", "forum_begun")
    # What was nominated before is edited still, and the Office enters what it receives.
    assert (await patch(client.egypt, one, person={"name": "Bo Example"})).status_code == 200
    for office, name in ((client.opga, "Cy Example"), (client.ngo, "Di Example")):
        await made(office, person={"name": name})


async def test_each_sees_their_own_and_what_is_hidden_is_missing(client: Client) -> None:
    await announced(client)
    egypt, kenya = await made(client.egypt), await made(client.african_group, "KEN")
    germany = await made(client.germany, "DEU", note="Quiet")
    assert await listed(client.egypt) == ["EGY submitted"]
    assert await listed(client.african_group) == ["EGY submitted", "KEN endorsed"]
    assert await listed(client.germany) == ["DEU submitted"]
    assert await listed(client.opga) == ["DEU submitted", "EGY submitted", "KEN endorsed"]
    assert await listed(client.opga, state="KEN") == ["KEN endorsed"]
    assert await listed(client.african_group, status="submitted") == ["EGY submitted"]
    assert await listed(client.egypt, state="DEU") == []
    for name in ("anonymous", "ngo", "auditor", "admin", "secretariat"):
        for path in (PATH, f"{PATH}/{egypt['id']}"):
            answer = await client.callers[name].get(path)
            assert answer.status_code == (401 if name == "anonymous" else 403), name
    for caller, hidden in ((client.egypt, kenya), (client.african_group, germany), (client.germany, egypt)):
        for method, suffix, body in (("GET", "", None), ("PATCH", "", {"note": "x"}), ("DELETE", "", None)):
            answers = [
                await caller.request(method, f"{PATH}/{one}{suffix}", json=body, headers=at(hidden))
                for one in (hidden["id"], NOBODY)
            ]
            assert [answer.status_code for answer in answers] == [404, 404]
            assert answers[0].content.replace(hidden["id"].encode(), NOBODY.encode()) == answers[1].content
            assert headers(answers[0]) == headers(answers[1])
    assert refused(await endorse(client.african_group, germany)) == (404, "", "not_found")
    answer = await client.opga.get(PATH, params={"status": "king"})
    assert answer.status_code == 422


async def test_a_chair_edits_what_the_group_made_alone(client: Client) -> None:
    await announced(client)
    own, of_state = await made(client.african_group), await made(client.egypt, person=AMAL)
    assert (await patch(client.african_group, own, note="Ours")).status_code == 200
    for answer in (
        await patch(client.african_group, of_state, note="Ours"),
        await withdraw(client.african_group, of_state),
    ):
        assert (answer.status_code, answer.json()["detail"]) == (
            403,
            "You see this nomination; only the State itself, the group that made it and the Office edit or"
            " withdraw it.",
        )
    assert (await patch(client.opga, of_state, note="The Office's")).json()["note"] == "The Office's"


async def test_the_next_chair_sees_what_the_former_one_did(client: Client, clock: Clock) -> None:
    await announced(client)
    for email, since, until in (
        ("ngo@demo.example", None, "2026-02-01T00:00:00Z"),
        ("auditor@demo.example", "2026-02-01T00:00:00Z", None),
    ):
        grant = {"email": email, "role": "group_chair", "party": "GROUP_WEOG", "forum": "imrf-test"}
        sent = {**grant, "valid_from": since, "valid_until": until}
        answer = await client.admin.post("/grants", json={key: value for key, value in sent.items() if value})
        assert answer.status_code == 201, answer.text
    one = await made(client.ngo, "DEU")
    assert (await client.auditor.get(PATH)).status_code == 403
    clock.now = datetime(2026, 2, 1, tzinfo=UTC)
    assert (await client.ngo.get(PATH)).status_code == 403
    assert (await client.ngo.get(f"{PATH}/{one['id']}")).status_code == 403
    assert await listed(client.auditor) == ["DEU endorsed"]
    assert (await patch(client.auditor, one, note="From the next one")).status_code == 200


async def test_whoever_acts_for_both_says_for_whom(client: Client, db_sessions) -> None:
    await announced(client)
    grant = {"email": "egypt@demo.example", "role": "group_chair", "party": "GROUP_AFRICAN"}
    assert (await client.admin.post("/grants", json=grant)).status_code == 201
    assert refused(await nominate(client.egypt)) == (422, "as_party", "not_clear")
    assert refused(await nominate(client.egypt, "KEN", as_party="EGY")) == (422, "state", "not_yours")
    assert (await made(client.egypt, as_party="EGY"))["status"] == "submitted"
    assert (await made(client.egypt, as_party="GROUP_AFRICAN", person=AMAL))["status"] == "endorsed"
    assert (await made(client.egypt, "KEN"))["nominated_by"]["code"] == "GROUP_AFRICAN"
    assert await submitted(db_sessions) == ["EGY", "GROUP_AFRICAN"]


async def test_edits_keep_what_is_not_sent_and_count_versions(client: Client) -> None:
    await announced(client)
    one = await made(client.egypt, person=AMAL, preferred=[1], note="Early")
    refused_patch = await client.egypt.patch(f"{PATH}/{one['id']}", json={}, headers=at(one))
    assert refused_patch.status_code == 422
    assert (await client.egypt.patch(f"{PATH}/{one['id']}", json={"note": "x"})).status_code == 428
    assert refused(await patch(client.egypt, one, ruled_out=[1])) == (422, "ruled_out.0", "table_twice")
    moved = (await patch(client.egypt, one, ruled_out=[1], preferred=[2], note=None)).json()
    assert (moved["preferred"], moved["ruled_out"], moved["note"], moved["version"]) == ([2], [1], None, 2)
    assert (moved["person"], moved["persons"]) == (one["person"], one["persons"])
    assert (await patch(client.egypt, one, note="Late")).status_code == 412
    assert (await withdraw(client.egypt, one)).status_code == 412
    assert (await endorse(client.african_group, one)).status_code == 412


async def test_what_is_withdrawn_stays_on_record_and_as_it_is(client: Client) -> None:
    await announced(client)
    one = await made(client.african_group, person=AMAL)
    gone = await withdraw(client.egypt, one)
    assert (gone.status_code, gone.json()["status"], gone.json()["version"]) == (200, "withdrawn", 2)
    assert gone.json()["person"]["name"] == "Amal Example"
    one = gone.json()
    assert refused(await withdraw(client.opga, one)) == (409, "", "withdrawn")
    assert refused(await patch(client.egypt, one, note="x")) == (409, "", "withdrawn")
    assert refused(await endorse(client.african_group, one, back=True)) == (409, "", "withdrawn")
    assert await listed(client.egypt) == ["EGY withdrawn"]


async def test_a_draft_and_a_closed_forum_take_none(client: Client, db_sessions) -> None:
    await create_forum(client)
    hidden = await nominate(client.egypt)
    missing = await client.egypt.post("/forums/no-such-forum/nominations", json={"state": "EGY"})
    assert hidden.status_code == missing.status_code == 404
    assert hidden.json()["detail"] == missing.json()["detail"]
    assert (await nominate(client.opga, "DEU")).status_code == 201
    await announce(client)
    async with db_sessions() as db, db.begin():
        await db.execute(text("UPDATE forum SET closed_at = opens_on"))
    assert refused(await nominate(client.egypt)) == (409, "", "forum_closed")
    assert (await nominate(client.opga)).status_code == 201


async def test_a_regional_forum_has_its_own_office_and_observer_states(client: Client) -> None:
    more = {"template": "regional", "region": "ESCWA", "co_organizers": ["ORG_ESCWA"], "timezone": "Africa/Cairo"}
    await create_forum(client, **more)
    await announce(client)
    grant = {"email": "ngo@demo.example", "role": "secretariat", "forum": "imrf-test"}
    assert (await client.admin.post("/grants", json=grant)).status_code == 201
    palestine = await made(client.ngo, "PSE", person={"name": "Known Only Here"})
    assert (palestine["group"], palestine["nominated_by"]) == (None, None)
    assert refused(await nominate(client.ngo, "VAT")) == (422, "state", "not_invited")
    assert refused(await nominate(client.ngo, "DEU")) == (422, "state", "not_invited")
    await made(client.egypt)
    assert await listed(client.ngo) == ["EGY submitted", "PSE submitted"]
    assert await listed(client.african_group) == ["EGY submitted"]
    assert (await client.secretariat.get(PATH)).status_code == 403


async def appoint(sessions: Any, one: Made) -> None:
    """As the Office will: a seat of the first round table."""
    (forum_id,) = await ids(sessions, slug="imrf-test")
    statements = (
        "INSERT INTO seat (id, meeting_id, role, position, party_id, person_id) SELECT CAST(:seat AS uuid),"
        " meeting.id, 'co_chair', 7, party_id, person_id FROM meeting, nomination WHERE nomination.id = :id"
        " AND meeting.forum_id = :forum AND meeting.kind = 'round_table' AND meeting.number = 1",
        "UPDATE nomination SET state = 'appointed', seat_id = CAST(:seat AS uuid) WHERE id = :id",
    )
    async with sessions() as db, db.begin():
        for statement in statements:
            wanted = {"id": one["id"], "forum": forum_id, "seat": NOBODY}
            await db.execute(text(statement), {key: wanted[key] for key in wanted if f":{key}" in statement})


async def test_an_appointment_is_the_offices_alone_until_its_notice(client: Client, db_sessions) -> None:
    await announced(client)
    one = await made(client.african_group, person=AMAL)
    await appoint(db_sessions, one)
    for caller in (client.egypt, client.african_group):
        shown = (await caller.get(f"{PATH}/{one['id']}")).json()
        assert shown == one
        assert await listed(caller, status="endorsed") == ["EGY endorsed"]
        assert await listed(caller, status="appointed") == await listed(caller, status="submitted") == []
    seen = (await client.opga.get(f"{PATH}/{one['id']}")).json()
    assert (seen["status"], seen["table"], seen["position"]) == ("appointed", 1, 7)
    assert await listed(client.opga, status="appointed") == ["EGY appointed"]
    assert await listed(client.opga, status="endorsed") == []
    left = (await endorse(client.african_group, one, back=True)).json()
    assert left["status"] == "submitted"
    assert await listed(client.african_group, status="submitted") == ["EGY submitted"]
    assert (await client.opga.get(f"{PATH}/{one['id']}")).json()["status"] == "appointed"
    gone = (await withdraw(client.egypt, left)).json()
    assert gone["status"] == "withdrawn"
    assert (await client.opga.get(f"{PATH}/{one['id']}")).json()["table"] is None


async def test_each_act_is_audited_without_names(client: Client) -> None:
    await announced(client)
    one = await made(client.egypt, person=AMAL, note="Quicksilver")
    one = (await patch(client.egypt, one, person={"name": "Bo Example"}, note="Mercury")).json()
    one = (await endorse(client.african_group, one)).json()
    one = (await endorse(client.african_group, one, back=True)).json()
    await withdraw(client.egypt, one)
    answer = await client.auditor.get("/forums/imrf-test/audit")
    acts = [entry for entry in answer.json()["items"] if entry["act"].startswith("nomination.")]
    assert sorted(entry["act"] for entry in acts) == [
        "nomination.endorse",
        "nomination.make",
        "nomination.unendorse",
        "nomination.update",
        "nomination.withdraw",
    ]
    assert {entry["subject_id"] for entry in acts} == {one["id"]}
    for word in ("Amal", "Bo Ex", "Quicksilver", "Mercury"):
        assert word not in answer.text


async def test_submissions_by_letter_do_not_tell_who_nominated(client: Client) -> None:
    await announced(client)
    await made(client.egypt)
    for caller in (client.secretariat, client.opga, client.egypt):
        assert (await caller.get("/forums/imrf-test/submissions")).json()["items"] == []
    refused_step = await client.egypt.post("/forums/imrf-test/submissions", json={"step": "nominations"})
    assert refused(refused_step) == (422, "step", "not_by_letter")
