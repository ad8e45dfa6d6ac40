"""The table role × permission, asked of every route; and that the answer does not tell what exists."""

import re

import pytest

from api.main import create_app
from api.policies import Allowed, Public, policies
from services.rules.access import FOCAL_POINT_PERMISSIONS, ROLE_PERMISSIONS
from tests.world import PRESENT, Client, create_forum

ROUTES = [
    (method, route.path, policy) for route, policy in policies(create_app(None)) for method in sorted(route.methods)
]
NOWHERE = "00000000-0000-4000-8000-000000000000"


def _path(template: str, forum: str) -> str:
    path = template.removeprefix("/v1").replace("{forum}", forum).replace("{number}", "1")
    return re.sub(r"\{\w+_id\}", NOWHERE, path)


@pytest.mark.parametrize(("method", "template", "policy"), ROUTES, ids=[f"{r[0]} {r[1]}" for r in ROUTES])
async def test_route_follows_the_table(client: Client, method: str, template: str, policy) -> None:
    """Who lacks the permission gets 403, whoever has no token 401, before anything else is looked at."""
    path = _path(template, "missing")
    answer = await client.anonymous.request(method, path)
    assert (answer.status_code == 401) == (not isinstance(policy, Public))
    for account in {account.role: account for account in PRESENT}.values():
        caller = client.callers[account.name.replace("-", "_")]
        answer = await caller.request(method, path)
        granted = ROLE_PERMISSIONS[account.role] | (FOCAL_POINT_PERMISSIONS if account.focal_point else frozenset())
        refused = isinstance(policy, Allowed) and not set(policy.permissions) & granted
        assert (answer.status_code == 403) == refused, (account.name, path, answer.text)


async def test_refusal_does_not_tell_whether_the_forum_exists(client: Client) -> None:
    await create_forum(client, "exists")
    there = await client.egypt.post("/forums/exists/programme/versions", json={})
    nowhere = await client.egypt.post("/forums/nowhere/programme/versions", json={})
    assert there.status_code == nowhere.status_code == 403
    assert there.content.replace(b"exists", b"nowhere") == nowhere.content


async def test_grant_for_another_forum_does_not_open_this_one(client: Client) -> None:
    await create_forum(client, "forum-a")
    await create_forum(client, "forum-b")
    body = {"email": "ngo@demo.example", "role": "opga", "forum": "forum-a"}
    assert (await client.admin.post("/grants", json=body)).status_code == 201

    assert (await client.ngo.get("/forums/forum-a")).json()["state"] == "draft"
    assert (await client.ngo.get("/forums/forum-a/meetings")).status_code == 200
    hidden = await client.ngo.get("/forums/forum-b/meetings")
    missing = await client.ngo.get("/forums/forum-c/meetings")
    assert hidden.status_code == missing.status_code == 404
    assert hidden.content.replace(b"forum-b", b"forum-c") == missing.content
    slugs = [forum["slug"] for forum in (await client.ngo.get("/forums")).json()["items"]]
    assert slugs == ["forum-a"]
    # A role in one forum does not let anybody make another.
    refused = await client.ngo.post("/forums", json={})
    assert refused.status_code == 422
    refused = await client.ngo.post(
        "/forums",
        json={"template": "imrf", "slug": "own", "title": {"en": "x"}, "opens_on": "2030-05-07", "timezone": "UTC"},
    )
    assert refused.status_code == 403


async def test_revoked_grant_is_gone_at_the_next_request(client: Client, clock) -> None:
    await create_forum(client)
    body = {"email": "ngo@demo.example", "role": "secretariat", "forum": "imrf-test"}
    grant = (await client.admin.post("/grants", json=body)).json()
    assert (await client.ngo.get("/forums/imrf-test/meetings")).status_code == 200
    assert (await client.admin.delete(f"/grants/{grant['id']}")).status_code == 204
    assert (await client.ngo.get("/forums/imrf-test/meetings")).status_code == 403
    assert (await client.admin.get(f"/grants/{grant['id']}")).json()["revoked_at"] == "2026-01-15T12:00:00Z"
    again = await client.admin.delete(f"/grants/{grant['id']}")
    assert (again.status_code, again.json()["code"]) == (409, "revoked")


async def test_grant_counts_from_and_until_its_instants(client: Client, clock) -> None:
    await create_forum(client)
    body = {
        "email": "ngo@demo.example",
        "role": "secretariat",
        "valid_from": "2026-01-16T12:00:00Z",
        "valid_until": "2026-01-17T12:00:00Z",
    }
    assert (await client.admin.post("/grants", json=body)).status_code == 201
    path = "/forums/imrf-test/meetings"
    answers = []
    for hours in (0, 24, 24):
        clock.forward(hours=hours)
        answers.append((await client.ngo.get(path)).status_code)
    assert answers == [403, 200, 403]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"email": "nobody@demo.example"}, "email"),
        ({"forum": "nowhere"}, "forum"),
        ({"party": "XXX"}, "party"),
        ({"role": "delegation"}, "party"),
        ({"role": "king"}, "role"),
        ({"valid_until": "2026-01-15T12:00:00Z"}, "valid_until"),
        ({"valid_until": "2026-01-15T12:00:00"}, "valid_until"),
    ],
)
async def test_bad_grant_names_the_field(client: Client, change: dict, field: str) -> None:
    answer = await client.admin.post("/grants", json={"email": "ngo@demo.example", "role": "opga", **change})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]
