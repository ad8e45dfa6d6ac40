"""Where a second factor is required of staff, their roles count with one alone; everybody else's as before."""

from collections.abc import Iterator

import pytest

from models.enums import Role
from tests.factors import WITH_PASSWORD, code_of, confirmed, log_in, verify, waiting
from tests.world import Client, Clock, create_forum, forum_payload

STAFF = {
    "admin": ("GET", "/grants"),
    "opga": ("GET", "/persons"),
    "secretariat": ("GET", "/venues"),
    "auditor": ("GET", "/audit"),
}


@pytest.fixture
def required(app) -> Iterator[None]:
    app.state.require_staff_totp = True
    yield
    app.state.require_staff_totp = False


@pytest.mark.parametrize("name", STAFF)
async def test_without_one_staff_are_told_how_to_get_one(client: Client, required: None, name: str) -> None:
    method, path = STAFF[name]
    answer = await client.callers[name].request(method, path)
    assert (answer.status_code, answer.json()["code"]) == (403, "second_factor_required")
    assert "POST /v1/auth/totp and a code of your app to POST /v1/auth/totp/confirm" in answer.json()["detail"]
    assert (await client.callers[name].get("/me")).json()["second_factor"]["required"] is True
    assert (await log_in(client, name)).status_code == 200


@pytest.mark.parametrize("name", STAFF)
async def test_with_one_their_roles_count_from_the_next_request_on(
    client: Client, clock: Clock, required: None, name: str
) -> None:
    method, path = STAFF[name]
    caller = client.callers[name]
    secret, codes = await confirmed(caller, clock.now)
    assert (await caller.request(method, path)).status_code == 200
    opened = await verify(client, await waiting(client, name), code_of(secret, clock.now, 1))
    other = {"Authorization": f"Bearer {opened.json()['access_token']}"}
    assert (await client.anonymous.request(method, path, headers=other)).status_code == 200
    removed = await caller.post("/auth/totp/remove", json={**WITH_PASSWORD, "recovery_code": codes[0]})
    assert removed.status_code == 204
    assert (await caller.request(method, path)).status_code == 403


async def test_the_setting_counts_at_the_next_request(client: Client, app) -> None:
    answers = []
    for on in (False, True, False):
        app.state.require_staff_totp = on
        answers.append((await client.opga.get("/persons")).status_code)
    assert answers == [200, 403, 200]


async def test_a_draft_is_hidden_from_staff_without_one(client: Client, clock: Clock, app) -> None:
    await create_forum(client)
    app.state.require_staff_totp = True
    try:
        seen = [await client.opga.get(path) for path in ("/forums/imrf-test", "/forums/missing")]
        assert [answer.status_code for answer in seen] == [404, 404]
        assert (await client.opga.get("/forums")).json()["items"] == []
        refused = await client.opga.get("/forums/imrf-test/meetings")
        assert (refused.status_code, refused.json()["code"]) == (403, "second_factor_required")
        await confirmed(client.opga, clock.now)
        assert (await client.opga.get("/forums/imrf-test")).status_code == 200
    finally:
        app.state.require_staff_totp = False


async def test_delegations_and_stakeholders_are_asked_for_nothing(client: Client, app) -> None:
    invitation = {"email": "amal@demo.example", "role": "delegation", "party": "EGY"}
    seen = []
    for on in (False, True):
        app.state.require_staff_totp = on
        seen.append(
            [
                (await client.egypt.post("/invitations", json=invitation)).status_code,
                (await client.egypt.get("/grants")).json(),
                [(await client.callers[name].get("/me")).json() for name in ("egypt", "african_group", "ngo")],
                (await client.ngo.get("/persons")).json()["code"],
            ]
        )
    app.state.require_staff_totp = False
    assert seen[0] == seen[1]
    assert seen[0][0] == 201
    assert seen[0][2][0]["second_factor"] == {"set": False, "required": False, "recovery_codes_left": 0}
    assert seen[0][3] == "not_permitted"


async def test_of_two_roles_the_one_of_staff_waits(client: Client, app) -> None:
    grant = {"email": "egypt@demo.example", "role": Role.OPGA.value}
    assert (await client.admin.post("/grants", json=grant)).status_code == 201
    app.state.require_staff_totp = True
    try:
        assert (await client.egypt.get("/grants")).status_code == 200  # its colleagues'
        assert (await client.egypt.get("/persons")).json()["code"] == "second_factor_required"
        assert (await client.egypt.get("/audit")).json()["code"] == "not_permitted"  # no role of theirs has it
        assert (await client.egypt.get("/me")).json()["second_factor"]["required"] is True
    finally:
        app.state.require_staff_totp = False


async def test_a_refusal_changes_nothing_and_comes_before_the_body(client: Client, required: None) -> None:
    for body in (forum_payload(), {}):
        answer = await client.opga.post("/forums", json=body)
        assert (answer.status_code, answer.json()["code"]) == (403, "second_factor_required")


async def test_administrators_need_their_own_to_take_somebody_elses(
    client: Client, clock: Clock, required: None
) -> None:
    await confirmed(client.opga, clock.now)
    body = {"email": "opga@demo.example"}
    refused = await client.admin.post("/accounts/totp/reset", json=body)
    assert (refused.status_code, refused.json()["code"]) == (403, "second_factor_required")
    await confirmed(client.admin, clock.now)
    assert (await client.admin.post("/accounts/totp/reset", json=body)).status_code == 204
