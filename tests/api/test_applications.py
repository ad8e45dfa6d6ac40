"""Applications over HTTP: who needs one, drafts as one goes, the window to the microsecond, corrections."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from api.main import new_id
from models.enums import DocumentKind
from tests.applications import (
    ANSWERS,
    PATH,
    REASON,
    SLUG,
    act_on,
    begin,
    begun,
    complete_organization,
    hand_in,
    read,
    save,
    screened,
    submitted,
)
from tests.organizations import newcomer, registered
from tests.world import Client, Clock, announced, create_forum, headers

CLOSES = datetime(2026, 1, 21, 22, tzinfo=UTC)  # 17:00 in New York, 104 days before 5 May 2026
MICROSECOND = timedelta(microseconds=1)


async def told(client: Client) -> list[tuple[str, str]]:
    """(kind, address) of the messages about applications, oldest first."""
    statement = """SELECT kind, email FROM outbox JOIN account ON account.id = outbox.account_id
        WHERE kind LIKE 'application%' ORDER BY outbox.created_at, kind, email"""
    async with client.app.state.sessions() as db:
        return [tuple(row) for row in (await db.execute(text(statement))).all()]


async def audited(client: Client) -> list[str]:
    statement = "SELECT act FROM audit_entry WHERE act LIKE 'application.%' ORDER BY at, act"
    async with client.app.state.sessions() as db:
        return list((await db.execute(text(statement))).scalars())


# The whole way.


async def test_an_organization_applies_is_asked_to_correct_and_is_screened_in(client: Client, clock: Clock) -> None:
    await announced(client)
    code = (await complete_organization(client.ngo))["code"]
    draft = await begun(client.ngo, code, purpose="Legal advice")
    assert (draft["state"], draft["reference"], draft["answers"]) == ("draft", None, {"purpose": "Legal advice"})
    assert [one["field"] for one in draft["missing"]][:2] == ["contribution", "programmes"]

    draft = (await save(client.ngo, draft, **ANSWERS)).json()
    assert draft["answers"] == ANSWERS
    assert [one["field"] for one in draft["missing"]] == [
        "documents.constitution",
        "documents.annual_report",
        "documents.financial_statement",
    ]
    await hand_in(client, draft)
    clock.forward(hours=1)
    handed_in = (await act_on(client.ngo, draft, "submit")).json()
    assert (handed_in["state"], handed_in["missing"]) == ("submitted", [])
    assert handed_in["reference"].startswith("IMRF-TEST-")
    assert handed_in["submitted_at"] == "2026-01-15T13:00:00Z"

    clock.forward(days=1)
    returned = await screened(client, draft, "return", reason=REASON, fields=["governing_body"])
    assert (returned["state"], returned["returned_fields"], returned["note"]) == (
        "returned",
        ["governing_body"],
        REASON,
    )
    assert returned["due_at"] == "2026-01-23T22:00:00Z"  # seven days, 17:00 in New York

    seen = await read(client.ngo, draft)
    assert seen == returned | {"possible": ["submit", "withdraw"]}
    assert returned["possible"] == ["screen_in", "screen_out"]
    body = [*ANSWERS["governing_body"], {"name": "Bo Example", "nationality": "KEN", "gender": "m"}]
    corrected = (await save(client.ngo, seen, governing_body=body)).json()
    assert corrected["answers"]["governing_body"] == body
    clock.forward(hours=1)
    again = (await act_on(client.ngo, draft, "submit")).json()
    assert (again["state"], again["reference"], again["returned_fields"], again["note"], again["due_at"]) == (
        "submitted",
        handed_in["reference"],
        None,
        None,
        None,
    )
    clock.forward(hours=1)
    assert (await screened(client, draft, "screen_in"))["state"] == "screened_in"

    events = (await client.ngo.get(f"{PATH}/{draft['id']}/events")).json()["items"]
    assert [(e["number"], e["act"], e["before"], e["after"], e["reason"]) for e in events] == [
        (1, "submit", "draft", "submitted", None),
        (2, "return", "submitted", "returned", REASON),
        (3, "submit", "returned", "submitted", None),
        (4, "screen_in", "submitted", "screened_in", None),
    ]
    assert await told(client) == [
        ("application_submitted", "ngo@demo.example"),
        ("application_returned", "ngo@demo.example"),
        ("application_submitted", "ngo@demo.example"),
        ("application_screened_in", "ngo@demo.example"),
    ]
    assert await audited(client) == [
        "application.begin",
        "application.edit",
        "application.submit",
        "application.edit",  # at the same instant as the return before it
        "application.return",
        "application.submit",
        "application.screen_in",
    ]


# Who needs one.


@pytest.mark.parametrize(
    ("facts", "way", "claimed"),
    [
        ({"ecosoc_status": "special", "ecosoc_number": "12345"}, "registration_only", True),
        ({"earlier_accreditations": ["marrakech_conference"]}, "registration_only", True),
        ({"nhri_status": "a"}, "nhri", True),
        ({"compact_category": "media"}, "media", False),
        ({"compact_category": "parliamentarians"}, "in_a_delegation", False),
    ],
)
async def test_who_needs_none_is_told_so(client: Client, facts: dict[str, Any], way: str, claimed: bool) -> None:
    """And where it rests on what nobody has confirmed, that an application may be needed after all."""
    await announced(client)
    code = (await registered(client.ngo, **facts))["code"]
    answer = await begin(client.ngo, code)
    assert (answer.status_code, answer.json()["code"]) == (409, "other_way")
    assert answer.json()["way"] == way
    assert ("do not wait until applications close" in answer.json()["detail"]) == claimed


async def test_a_claim_that_came_up_since_stops_the_submission(client: Client) -> None:
    await announced(client)
    organization = await complete_organization(client.ngo)
    draft = await begun(client.ngo, organization["code"], **ANSWERS)
    await hand_in(client, draft)
    tag = {"If-Match": f'"{organization["version"]}"'}
    changed = await client.ngo.patch(
        f"/organizations/{organization['id']}", json={"ecosoc_status": "roster"}, headers=tag
    )
    assert changed.status_code == 200
    answer = await act_on(client.ngo, draft, "submit")
    assert (answer.status_code, answer.json()["code"]) == (409, "other_way")
    assert (await read(client.ngo, draft))["state"] == "draft"


# Drafts.


async def test_one_application_at_a_time_another_after_a_withdrawal(client: Client) -> None:
    await announced(client)
    code = (await complete_organization(client.ngo))["code"]
    first = await begun(client.ngo, code)
    answer = await begin(client.ngo, code)
    assert (answer.status_code, answer.json()["code"]) == (409, "applied")
    withdrawn = (await act_on(client.ngo, first, "withdraw", reason="We applied by mistake")).json()
    assert (withdrawn["state"], withdrawn["possible"]) == ("withdrawn", [])
    second = await begun(client.ngo, code)
    assert second["id"] != first["id"]


@pytest.mark.parametrize(
    ("answers", "field", "code"),
    [
        ({"programmes": [{"title": "x", "countries": ["MAR", "XXX"]}]}, "programmes.0.countries.1", "unknown_party"),
        ({"programmes": [{"title": "x", "countries": ["MAR", "MAR"]}]}, "programmes.0.countries", "value_error"),
        ({"funding": [{"source": "x", "kind": "government", "country": "GROUP_AFRICAN"}]}, "funding.0.country", None),
        ({"governing_body": [{"name": "x", "nationality": "ORG_EU"}]}, "governing_body.0.nationality", None),
        ({"membership": {"countries": ["ZZZ"]}}, "membership.countries.0", "unknown_party"),
        ({"activity_level": ["galactic"]}, "activity_level.0", "enum"),
        ({"purpose": "\u202egnp.exe"}, "purpose", "value_error"),
        ({"purpose": "x" * 5001}, "purpose", "string_too_long"),
        ({"reference": "IMRF-1"}, "reference", "extra_forbidden"),
        ({"state": "final"}, "state", "extra_forbidden"),
    ],
)
async def test_a_wrong_answer_is_named_and_nothing_is_saved(
    client: Client, answers: dict[str, Any], field: str, code: str | None
) -> None:
    await announced(client)
    draft = await begun(client.ngo, (await complete_organization(client.ngo))["code"], purpose="As it was")
    answer = await save(client.ngo, draft, **answers)
    assert answer.status_code == 422, answer.text
    (error,) = answer.json()["errors"]
    assert error["field"].removeprefix("body.") == field
    assert code in (None, error["code"])
    assert (await read(client.ngo, draft)) == draft


async def test_answers_are_saved_as_one_goes_and_taken_back(client: Client) -> None:
    await announced(client)
    draft = await begun(client.ngo, (await complete_organization(client.ngo))["code"])
    one = (await save(client.ngo, draft, purpose="A", funding=ANSWERS["funding"])).json()
    two = (await save(client.ngo, one, purpose=None)).json()
    assert two["answers"] == {"funding": ANSWERS["funding"]}
    stale = await save(client.ngo, one, purpose="B")
    assert (stale.status_code, stale.json()["code"]) == (412, "stale")
    bare = await client.ngo.patch(f"{PATH}/{draft['id']}", json={"purpose": "B"})
    assert bare.status_code == 428


async def test_what_is_missing_is_said_in_words_and_nothing_is_done(client: Client) -> None:
    await announced(client)
    code = (await registered(client.ngo))["code"]
    draft = await begun(client.ngo, code, **{**ANSWERS, "funding": []})
    await hand_in(client, draft, DocumentKind.CONSTITUTION, DocumentKind.OTHER)
    answer = await act_on(client.ngo, draft, "submit")
    assert (answer.status_code, answer.json()["code"]) == (409, "incomplete")
    assert [(one["field"], one["message"]) for one in answer.json()["errors"]] == [
        ("organization.head_name", "expected the name of the organization's head: enter it with the organization"),
        ("organization.contact_name", "expected the name of a contact person: enter it with the organization"),
        ("organization.contact_email", "expected the address of a contact person: enter it with the organization"),
        ("funding", "expected its sources of funding, those of governments included"),
        ("documents.annual_report", "expected its last annual report, as a PDF"),
        ("documents.financial_statement", "expected its last financial statement, as a PDF"),
    ]
    assert (await read(client.ngo, draft))["state"] == "draft"
    assert await told(client) == []


# The window.


@pytest.mark.parametrize(("at", "status"), [(CLOSES - MICROSECOND, 200), (CLOSES, 403), (CLOSES + MICROSECOND, 403)])
async def test_the_window_closes_to_the_microsecond(client: Client, clock: Clock, at: datetime, status: int) -> None:
    await announced(client)
    draft = await begun(client.ngo, (await complete_organization(client.ngo))["code"], **ANSWERS)
    await hand_in(client, draft)
    clock.now = at
    answer = await act_on(client.ngo, draft, "submit")
    assert answer.status_code == status, answer.text
    if status == 403:
        assert answer.json()["code"] == "deadline_passed"
        assert answer.json()["deadline"]["key"] == "accreditation_closes"
        assert (await read(client.ngo, draft))["state"] == "draft"


async def test_before_it_opens_one_prepares_and_does_not_submit(client: Client, clock: Clock) -> None:
    clock.now = datetime(2025, 6, 1, 12, tzinfo=UTC)
    await announced(client)
    draft = await begun(client.ngo, (await complete_organization(client.ngo))["code"], **ANSWERS)
    await hand_in(client, draft)
    answer = await act_on(client.ngo, draft, "submit")
    assert (answer.status_code, answer.json()["code"]) == (403, "not_yet_open")


async def test_an_extension_lets_late_comers_in(client: Client, clock: Clock) -> None:
    await announced(client)
    draft = await begun(client.ngo, (await complete_organization(client.ngo))["code"], **ANSWERS)
    await hand_in(client, draft)
    clock.now = CLOSES + timedelta(days=1)
    assert (await act_on(client.ngo, draft, "submit")).status_code == 403
    until = {"until": "2026-01-30T17:00", "reason": "The form could not be reached"}
    extended = await client.opga.post(f"/forums/{SLUG}/deadlines/accreditation_closes/extensions", json=until)
    assert extended.status_code == 201, extended.text
    assert (await act_on(client.ngo, draft, "submit")).status_code == 200


@pytest.mark.parametrize(("late", "status"), [(-MICROSECOND, 200), (timedelta(), 403), (MICROSECOND, 403)])
async def test_a_correction_is_due_to_the_microsecond(
    client: Client, clock: Clock, late: timedelta, status: int
) -> None:
    await announced(client)
    application = await submitted(client)
    returned = await screened(client, application, "return", reason=REASON, fields=["purpose"])
    clock.now = datetime.fromisoformat(returned["due_at"]) + late
    saved = await save(client.ngo, returned, purpose="Better said")
    assert saved.status_code == status, saved.text
    answer = await act_on(client.ngo, application, "submit")
    assert answer.status_code == status, answer.text
    if status == 403:
        assert answer.json()["code"] == "correction_overdue"
        assert (await screened(client, application, "screen_out", reason="Not corrected in time"))["state"] == (
            "screened_out"
        )


async def test_only_what_was_asked_for_is_corrected(client: Client) -> None:
    await announced(client)
    application = await submitted(client)
    returned = await screened(client, application, "return", reason=REASON, fields=["purpose"])
    answer = await save(client.ngo, returned, purpose="Better said", funding=[])
    assert answer.status_code == 422
    assert answer.json()["errors"] == [
        {
            "field": "funding",
            "code": "not_asked_for",
            "message": "expected only what the Secretariat asked for: purpose",
        }
    ]
    assert (await read(client.ngo, application))["answers"] == ANSWERS


# Screening.


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"decision": "screen_out"}, "reason"),
        ({"decision": "return", "fields": ["purpose"]}, "reason"),
        ({"decision": "return", "reason": REASON}, "fields"),
        ({"decision": "return", "reason": REASON, "fields": ["purpose", "shoe_size"]}, "fields.1"),
        ({"decision": "screen_in", "fields": ["purpose"]}, "fields"),
        ({"decision": "finalize"}, "decision"),
    ],
)
async def test_a_decision_is_whole_or_refused(client: Client, body: dict[str, Any], field: str) -> None:
    await announced(client)
    application = await submitted(client)
    answer = await act_on(client.secretariat, application, "screen", **body)
    assert answer.status_code == 422, answer.text
    assert answer.json()["errors"][0]["field"].removeprefix("body.") == field


async def test_steps_that_are_none_are_refused_with_what_is_possible(client: Client) -> None:
    await announced(client)
    application = await submitted(client)
    again = await act_on(client.ngo, application, "submit")
    assert (again.status_code, again.json()["code"]) == (409, "illegal_step")
    assert again.json()["detail"] == ("This application is submitted: it cannot submit now; possible: withdraw.")
    edited = await save(client.ngo, application, purpose="Later")
    assert (edited.status_code, edited.json()["code"]) == (409, "not_editable")
    await act_on(client.ngo, application, "withdraw")
    for decision in ("screen_in", "screen_out"):
        answer = await act_on(client.secretariat, application, "screen", decision=decision, reason=REASON)
        assert (answer.status_code, answer.json()["code"]) == (409, "illegal_step")


async def test_what_changed_since_it_was_read_is_not_decided_on(client: Client) -> None:
    await announced(client)
    application = await submitted(client)
    await screened(client, application, "return", reason=REASON, fields=["purpose"])
    await act_on(client.ngo, application, "submit")
    stale = {"decision": "screen_in", "version": application["version"]}
    answer = await act_on(client.secretariat, application, "screen", **stale)
    assert (answer.status_code, answer.json()["code"]) == (412, "stale")
    now = await read(client.secretariat, application)
    assert (await screened(client, application, "screen_in", version=now["version"]))["state"] == "screened_in"


async def test_who_was_screened_out_may_be_screened_in_after_all(client: Client) -> None:
    await announced(client)
    application = await submitted(client)
    out = await screened(client, application, "screen_out", reason="No work on migration is shown")
    assert (out["state"], out["note"]) == ("screened_out", "No work on migration is shown")
    assert (await screened(client, application, "screen_in"))["note"] is None


# Who sees what.


async def test_a_draft_is_its_organizations_alone(client: Client) -> None:
    await announced(client)
    draft = await begun(client.ngo, (await complete_organization(client.ngo))["code"], **ANSWERS)
    missing = await client.secretariat.get(f"{PATH}/{new_id()}")
    for caller in (client.secretariat, client.opga):
        hidden = await caller.get(f"{PATH}/{draft['id']}")
        assert hidden.status_code == 404
        assert hidden.json() | {"instance": ""} == missing.json() | {"instance": ""}
        assert (await caller.get(PATH)).json()["items"] == []
        assert (await caller.get(f"{PATH}/summary")).json() == {"items": []}
    screening = await act_on(client.secretariat, draft, "screen", decision="screen_in")
    assert screening.status_code == 404


async def test_nobody_elses_application_is_there(client: Client) -> None:
    await announced(client)
    application = await submitted(client)
    other = await newcomer(client, "other-ngo")
    code = (await complete_organization(other, names={"en": "Another"}))["code"]
    missing = await other.get(f"{PATH}/{new_id()}")
    hidden = await other.get(f"{PATH}/{application['id']}")
    assert (hidden.status_code, headers(hidden)) == (404, headers(missing))
    assert hidden.json() | {"instance": ""} == missing.json() | {"instance": ""}
    assert (await other.get(PATH)).json()["items"] == []
    for name in ("submit", "withdraw"):
        assert (await act_on(other, application, name)).status_code == 404
    assert (await save(other, application, purpose="Mine")).status_code == 404
    for caller in (client.egypt, client.african_group, client.auditor, client.admin):
        assert (await caller.get(f"{PATH}/{application['id']}")).status_code == 403
    assert (await client.anonymous.get(f"{PATH}/{application['id']}")).status_code == 401
    answer = await begin(client.ngo, code)
    assert answer.json()["errors"][0]["code"] == "not_yours"


async def test_in_a_hidden_forum_nothing_is_begun(client: Client) -> None:
    await create_forum(client)
    code = (await complete_organization(client.ngo))["code"]
    hidden, missing = await begin(client.ngo, code), await begin(client.ngo, code, "imrf-none")
    assert hidden.status_code == missing.status_code == 404
    assert hidden.json() | {"instance": ""} == missing.json() | {"instance": ""}


# The queue.


async def test_the_queue_is_filtered_counted_and_aged(client: Client, clock: Clock) -> None:
    await announced(client)
    first = await submitted(client, names={"en": "First Union"}, acronym="FU", country="KEN", category="trade_union")
    clock.forward(days=3)
    second = await submitted(client, names={"en": "Second", "ar": "الثانية"}, country="EGY")
    await screened(client, second, "screen_in")
    clock.forward(days=1, hours=1)

    async def found(**asked: Any) -> list[str]:
        answer = await client.secretariat.get(PATH, params=asked)
        assert answer.status_code == 200, answer.text
        return [one["id"] for one in answer.json()["items"]]

    assert await found() == [first["id"], second["id"]]
    assert await found(state="screened_in") == [second["id"]]
    assert await found(category="trade_union") == [first["id"]]
    assert await found(country="EGY") == [second["id"]]
    assert await found(waiting_days=2) == [first["id"]]
    assert await found(q="first u") == await found(q="fu") == [first["id"]]
    assert await found(q="الثانية") == await found(q=second["reference"].lower()) == [second["id"]]
    assert await found(organization=first["organization"]["code"]) == [first["id"]]
    assert (await client.secretariat.get(f"{PATH}/summary")).json() == {
        "items": [
            {"state": "submitted", "count": 1, "oldest_since": "2026-01-15T12:00:00Z", "oldest_days": 4},
            {"state": "screened_in", "count": 1, "oldest_since": "2026-01-18T12:00:00Z", "oldest_days": 1},
        ]
    }
    assert (await client.ngo.get(f"{PATH}/summary")).status_code == 403
