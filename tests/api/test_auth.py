"""Logging in and out."""

import pytest

from tests.world import PASSWORD, Client, Clock


async def _log_in(client: Client, email: str, password: str = PASSWORD):
    return await client.anonymous.post("/auth/login", json={"email": email, "password": password})


async def test_session_opens_serves_and_ends(client: Client) -> None:
    answer = await _log_in(client, "Egypt@Demo.Example")
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    assert set(answer.json()) == {"access_token", "token_type"}
    bearer = {"Authorization": f"Bearer {answer.json()['access_token']}"}

    me = await client.anonymous.get("/me", headers=bearer)
    assert me.headers["cache-control"] == "no-store"
    assert me.json()["email"] == "egypt@demo.example"
    (grant,) = me.json()["grants"]
    assert (grant["role"], grant["party"], grant["forum"], grant["focal_point"]) == ("delegation", "EGY", None, True)

    assert (await client.anonymous.post("/auth/logout", headers=bearer)).status_code == 204
    after = await client.anonymous.get("/me", headers=bearer)
    assert (after.status_code, after.json()["code"]) == (401, "not_authenticated")
    assert after.headers["www-authenticate"] == "Bearer"
    # Other sessions of the account go on.
    assert (await client.egypt.get("/me")).status_code == 200


async def test_session_expires_after_twelve_hours(client: Client, clock: Clock) -> None:
    bearer = {"Authorization": f"Bearer {(await _log_in(client, 'egypt@demo.example')).json()['access_token']}"}
    answers = []
    for microseconds in (12 * 3600 * 10**6 - 1, 1):
        clock.forward(microseconds=microseconds)
        answers.append((await client.anonymous.get("/me", headers=bearer)).status_code)
    assert answers == [200, 401]


@pytest.mark.parametrize(
    ("email", "password"),
    [("egypt@demo.example", "wrong-password"), ("nobody@demo.example", PASSWORD), ("egypt@demo.example", "")],
)
async def test_wrong_credentials_are_answered_alike(client: Client, email: str, password: str) -> None:
    answer = await _log_in(client, email, password)
    assert answer.status_code == 401
    assert answer.json() == {
        "type": "about:blank",
        "title": "Unauthorized",
        "status": 401,
        "detail": "Address and password do not fit.",
        "instance": "/v1/auth/login",
        "code": "bad_credentials",
    }


async def test_expired_token_is_told_rather_than_hiding_the_draft(client: Client) -> None:
    """An organizer whose session has ended must not be told that the forum does not exist."""
    answer = await client.anonymous.get("/forums/imrf-test", headers={"Authorization": "Bearer stale"})
    assert (answer.status_code, answer.json()["code"]) == (401, "not_authenticated")


async def test_token_is_stored_hashed(client: Client, db_sessions) -> None:
    token = (await _log_in(client, "egypt@demo.example")).json()["access_token"]
    async with db_sessions() as db:
        connection = await db.connection()
        rows = (await connection.exec_driver_sql("SELECT token_sha256 FROM access_token")).scalars().all()
    assert len(token) == 43
    assert token not in rows
    assert all(len(row) == 64 for row in rows)
