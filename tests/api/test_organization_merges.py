"""Merging two records of one organization: who and what goes along, what is left."""

from typing import Any

import pytest
from sqlalchemy import text

from api.main import new_id
from models.enums import ApplicationState, EntryOutcome, ListState
from models.name_list import ListEntry, NameList
from tests.api.test_invitations import accept
from tests.api.test_organizations import MISSING
from tests.mail import code, deliver
from tests.organizations import applied_by, apply, audited, merge, newcomer, patch, read, registered
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


@pytest.mark.parametrize("circulates", ["source", "target"])
@pytest.mark.parametrize(
    ("state", "outcome", "allowed"),
    [
        ("screened_in", None, True),
        ("proposed", None, False),
        ("not_final", "referred", False),
        ("not_final", "left_off", True),
        ("final", "final", True),
    ],
)
async def test_what_circulates_is_not_merged(
    client: Client, circulates: str, state: str, outcome: str | None, allowed: bool
) -> None:
    """Nobody's name takes the place of another to which nobody objected."""
    await create_forum(client)
    _, source, _, target = await two(client)
    on_list, other = (source, target) if circulates == "source" else (target, source)
    application = await apply(client, on_list, state)
    await apply(client, other, "withdrawn")
    if outcome is not None:
        async with client.app.state.sessions() as db, db.begin():
            forum_id = (await db.execute(text("SELECT id FROM forum"))).scalar_one()
            row = NameList(id=new_id(), forum_id=forum_id, number=1, state=ListState.DRAFT, version=1)
            row.created_at = row.updated_at = NOON
            db.add(row)
            await db.flush()
            entry = ListEntry(application_id=application, list_id=row.id, added_at=NOON, decided_at=NOON)
            entry.outcome = EntryOutcome(outcome)
            db.add(entry)
    answer = await merge(client.secretariat, source, target)
    if allowed:
        assert answer.status_code == 200, answer.text
        return
    assert (answer.status_code, answer.json()["code"]) == (409, "undecided")
    assert answer.json()["forums"] == ["imrf-test"]
    assert (await read(client.secretariat, source))["merged_into"] is None


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
