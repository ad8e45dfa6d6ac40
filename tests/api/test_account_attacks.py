"""Ways into somebody else's account, or to keep everybody out, each tried once."""

import asyncio
from contextlib import suppress
from typing import Any

import pytest
from sqlalchemy import text
from zxcvbn import matching

from api.main import create_app, new_id
from services.adapters import passwords
from services.adapters.database import make_engine, make_sessions
from services.adapters.passwords import Passwords
from tests.mail import code, deliver
from tests.world import PASSWORD, Client, Clock

NEW = "four words not together"
LOGIN = {"email": "egypt@demo.example", "password": PASSWORD}


async def rows(sessions: Any, statement: str, **values: Any) -> list[tuple]:
    async with sessions() as db, db.begin():
        result = await db.execute(text(statement), values)
        return [tuple(row) for row in result.all()] if result.returns_rows else []


# Addresses that only look like, or are compared like, another.


@pytest.mark.parametrize("email", ["adm\u0130n@demo.example", "\u00c9gypt@demo.example"])
@pytest.mark.parametrize(
    ("path", "more"),
    [
        ("/auth/login", {"password": PASSWORD}),
        ("/auth/register", {"password": NEW}),
        ("/auth/password/forgot", {}),
        ("/invitations", {"role": "delegation", "party": "EGY"}),
        ("/me/email", {"current_password": PASSWORD}),
    ],
)
async def test_capitals_that_the_database_takes_for_other_letters_are_refused(
    client: Client, email: str, path: str, more: dict
) -> None:
    answer = await client.egypt.post(path, json={"email": email, **more})
    (error,) = answer.json()["errors"]
    assert (answer.status_code, error["field"]) == (422, "email")
    assert error["message"].startswith("expected small letters where they are not of the English alphabet, not")


async def test_mail_goes_to_the_address_on_record_however_it_was_spelled(
    client: Client, clock: Clock, db_sessions
) -> None:
    await client.anonymous.post("/auth/password/forgot", json={"email": "EGYPT@demo.example"})
    await client.anonymous.post("/auth/register", json={"email": "Germany@demo.example", "password": NEW})
    offer = {"email": "NGO@demo.example", "role": "delegation", "party": "EGY"}
    await client.admin.post("/invitations", json=offer)
    sent = {message["To"] for message in (await deliver(db_sessions, clock)).messages}
    assert sent == {"egypt@demo.example", "germany@demo.example", "ngo@demo.example"}


# What was verified before somebody took the account back is worth nothing after.


async def _taken_back(sessions: Any) -> None:
    await rows(sessions, "UPDATE account SET hashed_password = 'another' WHERE email = 'egypt@demo.example'")


async def test_login_with_the_old_password_opens_nothing_after_it_was_changed(
    client: Client, db_sessions, monkeypatch
) -> None:
    verify = Passwords.verify

    async def slowly(self: Passwords, password: str, hashed: str | None) -> bool:
        fits = await verify(self, password, hashed)
        await _taken_back(db_sessions)
        return fits

    monkeypatch.setattr(Passwords, "verify", slowly)
    answer = await client.anonymous.post("/auth/login", json=LOGIN)
    assert (answer.status_code, answer.json()["code"]) == (401, "bad_credentials")
    assert await rows(db_sessions, "SELECT count(*) FROM access_token WHERE client <> 'suite'") == [(0,)]


async def test_change_begun_with_the_old_password_does_not_undo_a_reset(
    client: Client, db_sessions, monkeypatch
) -> None:
    async def slowly(self: Passwords, password: str, **more: str) -> str:
        await _taken_back(db_sessions)
        return "the attacker's"

    monkeypatch.setattr(Passwords, "hash_new", slowly)
    body = {"current_password": PASSWORD, "new_password": NEW}
    answer = await client.egypt.post("/me/password", json=body)
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "wrong_password")
    stored = await rows(db_sessions, "SELECT hashed_password FROM account WHERE email = 'egypt@demo.example'")
    assert stored == [("another",)]


async def test_changed_password_voids_links_to_reset_it(client: Client, clock: Clock, db_sessions) -> None:
    await client.anonymous.post("/auth/password/forgot", json={"email": "egypt@demo.example"})
    (token,) = map(code, (await deliver(db_sessions, clock)).messages)
    change = {"current_password": PASSWORD, "new_password": NEW}
    assert (await client.egypt.post("/me/password", json=change)).status_code == 204
    answer = await client.anonymous.post("/auth/password/reset", json={"token": token, "password": NEW})
    assert answer.json()["errors"][0]["code"] == "link_not_valid"


async def test_hash_with_older_parameters_is_made_anew_at_the_next_login(client: Client, db_sessions) -> None:
    assert (await client.anonymous.post("/auth/login", json=LOGIN)).status_code == 200
    ((stored,),) = await rows(db_sessions, "SELECT hashed_password FROM account WHERE email = 'egypt@demo.example'")
    assert stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert (await client.anonymous.post("/auth/login", json=LOGIN)).status_code == 200


async def test_passwords_that_nobody_confirmed_are_forgotten_with_the_first_that_was(
    client: Client, clock: Clock, db_sessions
) -> None:
    for _ in range(3):
        clock.forward(seconds=1)
        await client.anonymous.post("/auth/register", json={"email": "amal@demo.example", "password": NEW})
    first, *_ = map(code, (await deliver(db_sessions, clock)).messages)
    assert (await client.anonymous.post("/auth/verify", json={"token": first, "password": NEW})).status_code == 204
    assert await rows(db_sessions, "SELECT count(*) FROM mailed_link WHERE hashed_password IS NOT NULL") == [(0,)]


async def test_password_is_the_same_however_its_letters_are_composed(
    client: Client, clock: Clock, db_sessions
) -> None:
    composed, apart = "caf\u00e9 des quatre mots", "cafe\u0301 des quatre mots"
    await client.anonymous.post("/auth/register", json={"email": "amal@demo.example", "password": apart})
    (token,) = map(code, (await deliver(db_sessions, clock)).messages)
    body = {"token": f" {token}\n", "password": composed}
    assert (await client.anonymous.post("/auth/verify", json=body)).status_code == 204


# Keeping everybody out.

NASTY = ["4@8({[<369!1|705$+%2" * 4, "@({[<!|$+%" * 8, "4836917052" * 8, "a4e3i1o0s5t7" * 6]


@pytest.mark.parametrize("password", NASTY)
def test_judging_tries_few_combinations_whatever_is_sent(password: str, monkeypatch) -> None:
    """Its time grows with them: 736 took seconds."""
    tried = 0
    enumerate_all = matching.enumerate_l33t_subs

    def counting(table: Any) -> Any:
        nonlocal tried
        found = enumerate_all(table)
        tried = max(tried, len(found))
        return found

    monkeypatch.setattr(matching, "enumerate_l33t_subs", counting)
    with suppress(passwords.InvalidInput):
        passwords.demand_strong(password[:128], email="amal@demo.example")
    assert tried <= 8


@pytest.mark.parametrize("path", ["/auth/login", "/auth/register"])
async def test_who_would_wait_too_long_for_a_hash_is_told_to_come_again(
    client: Client, monkeypatch, path: str
) -> None:
    monkeypatch.setattr(passwords, "_MOST_WAITING", 0)
    answer = await client.anonymous.post(path, json={"email": "egypt@demo.example", "password": NEW})
    assert (answer.status_code, answer.json()["code"]) == (503, "busy")
    assert answer.headers["retry-after"] == "5"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/auth/register", {"email": "amal@demo.example", "password": NEW}),
        ("/me/password", {"current_password": PASSWORD, "new_password": NEW}),
        ("/me/email", {"current_password": PASSWORD, "email": "cairo@demo.example"}),
    ],
)
async def test_nobody_holds_a_connection_while_a_password_is_hashed(
    own_database: str, monkeypatch, path: str, body: dict
) -> None:
    """Also not who sends a token along where none is needed."""
    engine, aside = make_engine(own_database, pool_size=1), make_engine(own_database, pool_size=1)
    engine.pool._timeout = 0.5
    hashing, go_on = asyncio.Event(), asyncio.Event()

    async def slowly(*_: Any, **__: Any) -> Any:
        hashing.set()
        await go_on.wait()
        return True

    monkeypatch.setattr(Passwords, "verify", slowly)
    monkeypatch.setattr(Passwords, "hash_new", slowly)
    app = create_app(make_sessions(engine), beside=make_sessions(aside), clock=Clock(), new_id=new_id)
    async with Client(app) as client:
        asked = asyncio.create_task(client.egypt.post(path, json=body))
        await hashing.wait()
        assert (await client.opga.get("/me")).status_code == 200
        go_on.set()
        await asked
    for one in (engine, aside):
        await one.dispose()
