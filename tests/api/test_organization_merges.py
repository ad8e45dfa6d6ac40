"""Merging two records of one organization: who and what goes along, what is left, what two at once could break."""

import asyncio
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, text, update

from api.main import new_id
from models.application import Application
from models.enums import ApplicationAct, ApplicationState
from services import organization_merges, organizations
from services.acts import Act
from services.application_steps import take_step
from services.errors import Conflict
from services.queries import organizations as queries
from services.queries.organizations import hold_unmerged
from services.rules.access import Actor
from tests.api.test_invitations import accept
from tests.api.test_organizations import MISSING, audited
from tests.mail import code, deliver
from tests.organizations import account_id, applied_by, apply, merge, newcomer, patch, read, registered
from tests.world import NOON, Client, Clock, create_forum

REASON = "One organization, registered twice"


async def two(client: Client) -> tuple[Any, dict[str, Any], Any, dict[str, Any]]:
    """The ngo's organization, and one of somebody else: (caller, organization) each."""
    other = await newcomer(client, "other")
    return client.ngo, await registered(client.ngo, names={"en": "Union"}), other, await registered(other)


async def posts(client: Client, organization: dict[str, Any]) -> list[tuple[str, str | None, bool]]:
    """(address, forum, focal point) of those who act for it now."""
    items = (await client.admin.get("/grants", params={"limit": 200})).json()["items"]
    held = [g for g in items if g["party"] == organization["code"] and g["revoked_at"] is None]
    return sorted((g["email"], g["forum"], g["focal_point"]) for g in held)


async def told(client: Client, kind: str = "organization_merged") -> list[tuple[str, dict[str, Any]]]:
    found = "FROM outbox JOIN account ON account.id = account_id WHERE kind = :kind ORDER BY 1"
    async with client.app.state.sessions() as db:
        return [
            tuple(row) for row in (await db.execute(text(f"SELECT email, details {found}"), {"kind": kind})).all()
        ]


async def test_people_and_applications_go_along(client: Client, clock: Clock) -> None:
    await create_forum(client)
    await create_forum(client, "forum-b")
    ngo, source, other, target = await two(client)
    moved = await apply(client, source, "screened_in")
    withdrawn = await apply(client, source, "withdrawn", "forum-b")
    stays = await apply(client, target, "submitted", "forum-b")
    colleague = {"email": "germany@demo.example", "role": "stakeholder", "party": source["code"], "forum": "forum-b"}
    assert (await client.admin.post("/grants", json=colleague)).status_code == 201
    clock.forward(hours=1)
    answer = await merge(client.secretariat, source, target)
    assert answer.status_code == 200, answer.text
    names = [{key: one[key] for key in ("id", "code", "names")} for one in (source, target)]
    merged = {
        "id": answer.json()["id"],
        "source": names[0],
        "target": names[1],
        "reason": REASON,
        "grants": 2,
        "applications": 2,
        "merged_at": "2026-01-15T13:00:00Z",
    }
    assert answer.json() == merged
    left = await read(client.secretariat, source)
    assert left == {**source, "merged_into": target["id"], "version": 2}
    assert await read(client.secretariat, target) == target
    assert [str(await applied_by(client, id_)) for id_ in (moved, withdrawn, stays)] == [target["id"]] * 3
    assert await posts(client, source) == []
    assert await posts(client, target) == [
        ("germany@demo.example", "forum-b", False),
        ("ngo@demo.example", None, True),
        ("other@demo.example", None, True),
    ]
    # Its former people read both, and the list has the one that stays.
    assert await read(ngo, source) == left
    assert [one["id"] for one in (await ngo.get("/organizations")).json()["items"]] == [target["id"]]
    for caller, one in ((ngo, source), (ngo, target), (other, target), (client.secretariat, source)):
        assert (await caller.get(f"/organizations/{one['id']}/merges")).json() == {"items": [merged]}
    details = {"source_id": source["id"], "target_id": target["id"]}
    people = ["germany@demo.example", "ngo@demo.example", "other@demo.example"]
    assert await told(client) == [(email, details) for email in people]
    joined = {email for email, _ in await told(client, "colleague_joined")}
    assert joined == {"ngo@demo.example", "other@demo.example"}
    note = {"into": target["id"], "merge": merged["id"]}
    assert await audited(client, "organization.merge") == [("secretariat@demo.example", note)]


async def test_one_that_was_merged_takes_nothing_more(client: Client, db_sessions, clock: Clock) -> None:
    ngo, source, _, target = await two(client)
    offer = {"email": "amal@demo.example", "role": "stakeholder", "party": source["code"]}
    invited = (await ngo.post("/invitations", json=offer)).json()
    (message,) = (await deliver(db_sessions, clock)).to("amal@demo.example")
    assert (await merge(client.secretariat, source, target)).status_code == 200
    assert (await client.admin.get(f"/invitations/{invited['id']}")).json()["state"] == "revoked"
    taken = await accept(client, code(message), password="four words not together")
    assert taken.status_code == 422
    left = await read(ngo, source)
    tag = {"If-Match": f'"{left["version"]}"'}
    third = await registered(ngo, names={"en": "Third"})
    grant = {"email": "egypt@demo.example", "role": "stakeholder", "party": source["code"]}
    refused = [
        await patch(client.secretariat, left, acronym="X"),
        await client.secretariat.put(
            f"/organizations/{source['id']}/confirmations", json={"source": "x"}, headers=tag
        ),
        await client.admin.post("/grants", json=grant),
        await client.admin.post("/invitations", json=grant),
        await merge(client.secretariat, source, third),
        await merge(client.secretariat, third, source),
        await merge(client.secretariat, source, target),
    ]
    words = f"This organization was merged into “{target['names']['en']}” ({target['code']}); go on with that."
    for answer in refused:
        assert (answer.status_code, answer.json()["code"]) == (409, "merged"), answer.text
        assert (answer.json()["detail"], answer.json()["organization"]) == (words, target["id"])
    assert await read(ngo, source) == left


async def test_of_a_chain_each_points_to_the_one_that_is_left(client: Client, clock: Clock) -> None:
    ngo, first, _, second = await two(client)
    third = await registered(await newcomer(client, "last"), names={"en": "Third"})
    assert (await merge(client.secretariat, first, second)).status_code == 200
    clock.forward(hours=1)
    assert (await merge(client.secretariat, second, third)).status_code == 200
    for one in (first, second):
        assert (await read(ngo, one))["merged_into"] == third["id"]
    refused = await merge(client.secretariat, third, first)
    assert (refused.json()["code"], refused.json()["organization"]) == ("merged", third["id"])

    async def pairs(one: dict[str, Any]) -> list[tuple[str, str]]:
        items = (await client.secretariat.get(f"/organizations/{one['id']}/merges")).json()["items"]
        return [(item["source"]["id"], item["target"]["id"]) for item in items]

    a, b = (first["id"], second["id"]), (second["id"], third["id"])
    assert (await pairs(third), await pairs(second), await pairs(first)) == ([a, b], [a, b], [a])
    assert len(await posts(client, third)) == 3


async def test_whoever_has_both_keeps_one(client: Client) -> None:
    """That of the organization that stays; but a focal point of the other alone becomes one."""
    _, source, _, target = await two(client)
    for email, focal in (("egypt@demo.example", (True, False)), ("germany@demo.example", (False, True))):
        for organization, is_focal in zip((source, target), focal, strict=True):
            grant = {"email": email, "role": "stakeholder", "party": organization["code"], "focal_point": is_focal}
            assert (await client.admin.post("/grants", json=grant)).status_code == 201
    answer = await merge(client.secretariat, source, target)
    assert (answer.status_code, answer.json()["grants"]) == (200, 2)
    assert await posts(client, target) == [
        ("egypt@demo.example", None, True),
        ("germany@demo.example", None, True),
        ("ngo@demo.example", None, True),
        ("other@demo.example", None, True),
    ]


async def test_grants_keep_their_time(client: Client) -> None:
    _, source, _, target = await two(client)
    later = {"valid_from": "2026-02-01T00:00:00Z", "valid_until": "2026-03-01T00:00:00Z"}
    ended = {"valid_from": "2025-01-01T00:00:00Z", "valid_until": "2025-02-01T00:00:00Z"}
    for email, period in (("egypt@demo.example", later), ("germany@demo.example", ended)):
        grant = {"email": email, "role": "stakeholder", "party": source["code"], **period}
        assert (await client.admin.post("/grants", json=grant)).status_code in (201, 422)
    assert (await merge(client.secretariat, source, target)).status_code == 200
    items = (await client.admin.get("/grants", params={"limit": 200})).json()["items"]
    (held,) = [g for g in items if g["party"] == target["code"] and g["email"] == "egypt@demo.example"]
    assert {name: held[name] for name in later} == later
    assert "egypt@demo.example" not in dict(await told(client))


@pytest.mark.parametrize("state", [state.value for state in ApplicationState])
async def test_two_applications_in_one_forum_are_not_merged(client: Client, state: str) -> None:
    await create_forum(client)
    await create_forum(client, "forum-b")
    _, source, _, target = await two(client)
    await apply(client, source, "draft")
    await apply(client, source, state, "forum-b")
    await apply(client, target, "submitted", "forum-b")
    answer = await merge(client.secretariat, source, target)
    if state == "withdrawn":
        assert answer.status_code == 200
        return
    assert (answer.status_code, answer.json()["code"]) == (409, "both_applied")
    assert answer.json()["forums"] == ["forum-b"]
    assert answer.json()["detail"] == (
        "Both organizations have an application in forum-b: one of the two is to be withdrawn there before they are"
        " merged."
    )
    assert (await read(client.secretariat, source))["merged_into"] is None
    assert await posts(client, source) == [("ngo@demo.example", None, True)]


async def test_what_cannot_be_merged_is_named(client: Client) -> None:
    _, source, other, _ = await two(client)
    path = f"/organizations/{source['id']}/merge"
    for into, error in ((source["id"], "same_organization"), (MISSING, "unknown_organization")):
        refused = await client.secretariat.post(path, json={"into": into, "reason": REASON})
        assert [(e["field"], e["code"]) for e in refused.json()["errors"]] == [("into", error)]
    short = await client.secretariat.post(path, json={"into": MISSING, "reason": "Twice"})
    assert [e["field"] for e in short.json()["errors"]] == ["reason"]
    missing = await client.secretariat.post(
        f"/organizations/{MISSING}/merge", json={"into": source["id"], "reason": REASON}
    )
    assert missing.status_code == 404
    for caller in (client.ngo, other, client.opga, client.admin):
        assert (await merge(caller, source, source)).status_code == 403


# Races.


async def test_of_two_merges_at_once_one_is_done(committing_client: Client) -> None:
    """Into each other: one is refused, and somebody is left."""
    client = committing_client
    _, first, _, second = await two(client)
    answers = await asyncio.gather(merge(client.secretariat, first, second), merge(client.secretariat, second, first))
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    left = [(await read(client.secretariat, one))["merged_into"] for one in (first, second)]
    assert left.count(None) == 1
    alive = (first, second)[left.index(None)]
    assert len(await posts(client, alive)) == 2


async def _unlocked(*_: Any) -> None:
    """In place of a lock."""


def _meet(monkeypatch: pytest.MonkeyPatch, module: Any, name: str) -> None:
    """Two wait for each other after this question was answered."""
    barrier, ask = asyncio.Barrier(2), getattr(module, name)

    async def asked(*given: Any, **more: Any) -> Any:
        found = await ask(*given, **more)
        async with asyncio.timeout(5):
            await barrier.wait()
        return found

    monkeypatch.setattr(module, name, asked)


async def test_without_the_lock_two_are_merged_into_each_other(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above: both ask before either has written."""
    client = committing_client
    _, first, _, second = await two(client)
    monkeypatch.setattr("services.organization_merges.lock_organizations", _unlocked)
    monkeypatch.setattr("services.organization_merges.take_back_all_of", _none_pending)
    monkeypatch.setattr("services.organization_merges._move_grants", _no_grants)
    _meet(monkeypatch, organization_merges, "people_of")
    answers = await asyncio.gather(merge(client.secretariat, first, second), merge(client.secretariat, second, first))
    assert [answer.status_code for answer in answers] == [200, 200]
    left = [(await read(client.secretariat, one))["merged_into"] for one in (first, second)]
    assert left == [second["id"], first["id"]]


async def _none_pending(*_: Any, **__: Any) -> None:
    """Nothing was offered."""


async def _no_grants(*_: Any, **__: Any) -> list[Any]:
    """Nothing is moved."""
    return []


async def submit(client: Client, application_id: UUID, organization: dict[str, Any]) -> str:
    """As a submission does it: nobody merges or renames the organization meanwhile. What came of it."""
    sessions = client.app.state.sessions
    act = Act(Actor(await account_id(client, "ngo@demo.example")), NOON, new_id)
    async with sessions() as db:
        try:
            await hold_unmerged(db, UUID(organization["id"]))
            statement = select(Application).where(Application.id == application_id).with_for_update(key_share=True)
            row = (await db.execute(statement)).scalar_one()
            await db.execute(
                update(Application)
                .where(Application.id == application_id)
                .values(reference=f"TEST-{application_id}", submitted_at=NOON)
            )
            await db.refresh(row)
            await take_step(db, [row], act=act, kind=ApplicationAct.SUBMIT)
            await db.commit()
        except Conflict as refused:
            return refused.code
    return "submitted"


async def test_a_merge_and_a_submission_wait_for_each_other(committing_client: Client) -> None:
    """Either it is submitted and goes along, or the organization is merged and nothing of it is submitted."""
    client = committing_client
    await create_forum(client)
    for number in range(4):
        caller = await newcomer(client, f"caller-{number}")
        source, target = [await registered(caller, names={"en": name}) for name in ("Source", "Target")]
        forum = f"forum-{number}"
        await create_forum(client, forum)
        application = await apply(client, source, "draft", forum)
        outcome, answer = await asyncio.gather(
            submit(client, application, source), merge(client.secretariat, source, target)
        )
        assert outcome in ("submitted", "merged")
        assert answer.status_code == 200, answer.text
        assert str(await applied_by(client, application)) == target["id"]


async def test_without_the_lock_what_is_merged_is_submitted(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: the submission asks before the merge, and goes on after it."""
    client = committing_client
    await create_forum(client)
    _, source, _, target = await two(client)
    application = await apply(client, source, "draft")
    merged = asyncio.Event()

    async def ask_without_lock(db: Any, party_id: UUID) -> None:
        statement = select(queries.Organization.merged_into).where(queries.Organization.party_id == party_id)
        assert (await db.execute(statement)).scalar_one() is None
        await merged.wait()

    monkeypatch.setattr("tests.api.test_organization_merges.hold_unmerged", ask_without_lock)

    async def merge_first() -> None:
        await asyncio.sleep(0.1)
        assert (await merge(client.secretariat, source, target)).status_code == 200
        merged.set()

    outcome, _ = await asyncio.gather(submit(client, application, source), merge_first())
    assert outcome == "submitted"  # of an organization that is no more, by who acted for that


RENAMED = {"names": {"en": "Renamed"}}


async def test_a_name_is_not_changed_while_an_application_is_submitted(committing_client: Client) -> None:
    """Whichever is first: a name is never changed after the submission has read it."""
    client = committing_client
    for number in range(4):
        caller = await newcomer(client, f"caller-{number}")
        organization = await registered(caller)
        await create_forum(client, f"forum-{number}")
        application = await apply(client, organization, "draft", f"forum-{number}")
        read_then: list[str] = []

        async def submit_and_read(
            application: UUID = application, organization: dict[str, Any] = organization, found: Any = read_then
        ) -> str:
            outcome = await submit(client, application, organization)
            found.append((await read(client.secretariat, organization))["names"]["en"])
            return outcome

        outcome, answer = await asyncio.gather(submit_and_read(), patch(caller, organization, **RENAMED))
        assert outcome == "submitted"
        assert answer.status_code in (200, 409)
        final = (await read(caller, organization))["names"]["en"]
        assert [final] == read_then
        assert (final == "Renamed") is (answer.status_code == 200)


async def test_without_the_lock_a_name_is_changed_after_the_submission(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: the edit asks how the applications stand, and writes once one was submitted."""
    client = committing_client
    await create_forum(client)
    organization = await registered(client.ngo)
    application = await apply(client, organization, "draft")
    asked, submitted = asyncio.Event(), asyncio.Event()
    ask = organizations.states_of_applications

    async def ask_and_wait(*given: Any) -> Any:
        found = await ask(*given)
        asked.set()
        await submitted.wait()
        return found

    monkeypatch.setattr(organizations, "states_of_applications", ask_and_wait)
    monkeypatch.setattr("tests.api.test_organization_merges.hold_unmerged", _unlocked)

    async def submit_between() -> str:
        await asked.wait()
        outcome = await submit(client, application, organization)
        submitted.set()
        return outcome

    outcome, answer = await asyncio.gather(submit_between(), patch(client.ngo, organization, **RENAMED))
    assert (outcome, answer.status_code) == ("submitted", 200)
    assert (await read(client.ngo, organization))["names"] == RENAMED["names"]


async def test_of_many_registrations_at_once_five_are_done(committing_client: Client) -> None:
    client = committing_client
    body = {"country": "EGY", "category": "ngo", "compact_category": "civil_society"}
    answers = await asyncio.gather(
        *(client.ngo.post("/organizations", json={"names": {"en": f"Union {n}"}, **body}) for n in range(8))
    )
    assert sorted(answer.status_code for answer in answers) == [201] * 5 + [409] * 3


async def test_without_the_lock_more_are_registered(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above."""
    client = committing_client
    for number in range(4):
        await registered(client.ngo, names={"en": f"Union {number}"})
    monkeypatch.setattr(organizations, "lock_account", _unlocked)
    _meet(monkeypatch, organizations, "count_registered")
    body = {"country": "EGY", "category": "ngo", "compact_category": "civil_society"}
    answers = await asyncio.gather(
        *(client.ngo.post("/organizations", json={"names": {"en": name}, **body}) for name in "AB")
    )
    assert [answer.status_code for answer in answers] == [201, 201]
