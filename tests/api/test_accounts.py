"""Accounts: registered, confirmed, forgotten, changed; sessions seen and ended."""

import asyncio
import hashlib
import statistics
import time
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from api.main import create_app, new_id
from services import links as uses
from services.adapters import passwords
from services.adapters.database import Sessions, make_engine, make_sessions
from services.adapters.passwords import Passwords
from services.queries import links as queries
from services.rules.limits import LIMITS, By, Limit, Tried
from tests.mail import code, deliver, words
from tests.world import PASSWORD, Client, Clock

NEW = "four words not together"
ADDRESS = "Amal@Demo.Example"
LONG_AND_UNUSUAL = ["marrakesh-2018-compact", "شمس القاهرة تشرق كل يوم", "правда и дождь вместе", "éééézlkqj wmx bv"]
NO_ADDRESSES = [
    "",
    "amal",
    "amal@",
    "@demo.example",
    "a b@demo.example",
    "amal@demo",
    "a\r\nb@demo.example",
    "a@localhost",
]
OTHERS = ["email", "password", "is_active", "is_verified", "is_superuser", "grants", "person_id", "id"]


async def register(client: Client, email: str = ADDRESS, password: str = NEW, **more: str) -> httpx.Response:
    return await client.anonymous.post("/auth/register", json={"email": email, "password": password, **more})


async def log_in(client: Client, email: str, password: str) -> httpx.Response:
    return await client.anonymous.post("/auth/login", json={"email": email, "password": password})


async def bearer(client: Client, email: str, password: str, agent: str = "test") -> dict[str, str]:
    body = {"email": email, "password": password}
    answer = await client.anonymous.post("/auth/login", json=body, headers={"User-Agent": agent})
    assert answer.status_code == 200, answer.text
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}


async def rows(sessions: Sessions, statement: str) -> list[tuple]:
    async with sessions() as db, db.begin():
        return [tuple(row) for row in (await db.execute(text(statement))).all()]


# Registering.


async def test_registration_confirmed_gives_a_stakeholders_account(client: Client, clock: Clock, db_sessions) -> None:
    answer = await register(client, language="fr")
    assert (answer.status_code, answer.json()) == (202, {"detail": "A message to this address says how it goes on."})
    assert (await log_in(client, ADDRESS, NEW)).json()["code"] == "bad_credentials"

    (message,) = (await deliver(db_sessions, clock)).messages
    assert (message["To"], message["Subject"]) == ("Amal@demo.example", "Confirmez votre adresse")
    token = code(message)
    assert f"https://imrf.example/v1/auth/link?token={token}" in words(message)
    link = await client.anonymous.get("/auth/link", params={"token": token})
    assert link.json() == {
        "purpose": "registration",
        "email": "Amal@demo.example",
        "expires_at": "2026-01-16T12:00:00Z",
        "post_to": "/v1/auth/verify",
        "fields": ["token", "password"],
        "invitation": None,
    }
    done = await client.anonymous.post("/auth/verify", json={"token": token, "password": NEW})
    assert (done.status_code, done.content) == (204, b"")
    me = (await client.anonymous.get("/me", headers=await bearer(client, ADDRESS.lower(), NEW))).json()
    (grant,) = me["grants"]
    assert (me["email"], me["language"]) == ("Amal@demo.example", "fr")
    assert {name: grant[name] for name in ("role", "forum", "party", "focal_point")} == {
        "role": "stakeholder",
        "forum": None,
        "party": None,
        "focal_point": False,
    }
    again = await client.anonymous.post("/auth/verify", json={"token": token, "password": NEW})
    assert (again.status_code, again.json()["errors"][0]["code"]) == (422, "link_not_valid")
    assert await rows(db_sessions, "SELECT count(*) FROM mailed_link WHERE hashed_password IS NOT NULL") == [(0,)]


async def test_registering_a_known_address_looks_the_same_and_changes_nothing(
    client: Client, clock: Clock, db_sessions
) -> None:
    known, unknown = await register(client, "EGYPT@demo.example"), await register(client, "nobody@demo.example")
    assert (known.status_code, known.content) == (unknown.status_code, unknown.content)
    assert set(known.headers) == set(unknown.headers)
    mailbox = await deliver(db_sessions, clock)
    (told,) = mailbox.to("egypt@demo.example")
    assert told["Subject"] == "You have an account already"
    assert [part.get_content_type() for part in told.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    assert await rows(db_sessions, "SELECT count(*) FROM mailed_link_token") == [(1,)]
    assert (await log_in(client, "egypt@demo.example", PASSWORD)).status_code == 200
    assert (await log_in(client, "egypt@demo.example", NEW)).status_code == 401


async def test_who_reads_the_mail_does_not_confirm_somebody_elses_password(
    client: Client, clock: Clock, db_sessions
) -> None:
    """Somebody registers with another's address; whoever owns it must not hand them the account by confirming."""
    await register(client, password="the attacker's own words")
    clock.forward(seconds=1)
    await register(client)
    attackers, own = (await deliver(db_sessions, clock)).messages
    mixed = await client.anonymous.post("/auth/verify", json={"token": code(attackers), "password": NEW})
    assert (mixed.status_code, mixed.json()["code"]) == (401, "bad_credentials")
    assert mixed.json()["detail"] == "This is not the password with which that link was asked for."
    right = await client.anonymous.post("/auth/verify", json={"token": code(own), "password": NEW})
    assert right.status_code == 204
    # The other one is void from now on.
    late = {"token": code(attackers), "password": "the attacker's own words"}
    assert (await client.anonymous.post("/auth/verify", json=late)).status_code == 422
    assert (await log_in(client, ADDRESS, "the attacker's own words")).status_code == 401


async def test_eight_mixed_case_registrations_at_once_make_one_account(own_database: str) -> None:
    engine: AsyncEngine = make_engine(own_database, pool_size=10)
    sessions, clock = make_sessions(engine), Clock()
    async with Client(create_app(sessions, clock=clock, new_id=new_id)) as client:
        # Domains are lower-cased, what stands before the @ is somebody's own spelling.
        names = ["amal", "Amal", "AMAL", "aMal", "amAl", "amaL", "AmAl", "aMaL"]
        asked = await asyncio.gather(*(register(client, f"{name}@demo.example") for name in names[:5]))
        clock.forward(hours=1)
        asked += await asyncio.gather(*(register(client, f"{name}@demo.example") for name in names[5:]))
        assert [answer.status_code for answer in asked] == [202] * 8
        tokens = [code(message) for message in (await deliver(sessions, clock)).messages]
        sent = [{"token": token, "password": NEW} for token in tokens]
        answers = await asyncio.gather(*(client.anonymous.post("/auth/verify", json=body) for body in sent))
        statuses = sorted(answer.status_code for answer in answers)
        assert statuses == [204] + [422] * 7
        assert (await log_in(client, "amal@demo.example", NEW)).status_code == 200
    found = await rows(sessions, "SELECT count(*) FROM account WHERE lower(email) = 'amal@demo.example'")
    await engine.dispose()
    assert found == [(1,)]


async def test_registration_is_confirmed_within_24_hours(client: Client, clock: Clock, db_sessions) -> None:
    await register(client)
    (message,) = (await deliver(db_sessions, clock)).messages
    clock.forward(hours=24)
    answer = await client.anonymous.post("/auth/verify", json={"token": code(message), "password": NEW})
    assert answer.json()["errors"] == [
        {
            "field": "token",
            "code": "link_not_valid",
            "message": "expected that of a link in force: this one was used, replaced, taken back, or has expired;"
            " ask for another",
        }
    ]
    clock.forward(microseconds=-1)
    answer = await client.anonymous.post("/auth/verify", json={"token": code(message), "password": NEW})
    assert answer.status_code == 204


@pytest.mark.parametrize(
    ("password", "kind", "message"),
    [
        ("elevenchars", "password_length", "expected 12 to 128 characters"),
        ("x" * 129, "string_too_long", "expected at most 128 characters"),
        ("aaaaaaaaaaaa", "password_common", None),
        ("password1234", "password_common", None),
        ("qwertyuiop12", "password_common", None),
        ("123456789012", "password_common", None),
        ("amal@demo.example", "password_common", None),
        ("letmeinletmein", "password_common", None),
    ],
)
async def test_weak_passwords_are_refused(client: Client, password: str, kind: str, message: str | None) -> None:
    answer = await register(client, password=password)
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert (error["field"], error["code"]) == ("password", kind)
    expected = message or "expected one that is harder to guess, such as four or five unrelated words"
    assert expected.removeprefix("expected ") in error["message"]
    assert password not in answer.text


@pytest.mark.parametrize(
    "password",
    LONG_AND_UNUSUAL,
)
async def test_long_unusual_passwords_pass_in_any_script(client: Client, password: str) -> None:
    assert (await register(client, password=password)).status_code == 202


@pytest.mark.parametrize(
    "email",
    NO_ADDRESSES,
)
async def test_what_is_no_address_is_refused(client: Client, email: str) -> None:
    answer = await register(client, email)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "email"


# Forgotten and changed.


async def test_forgotten_password_is_set_anew_and_all_sessions_end(client: Client, clock: Clock, db_sessions) -> None:
    old = await bearer(client, "egypt@demo.example", PASSWORD)
    known = await client.anonymous.post("/auth/password/forgot", json={"email": "Egypt@demo.example"})
    unknown = await client.anonymous.post("/auth/password/forgot", json={"email": "nobody@demo.example"})
    assert (known.status_code, known.content) == (unknown.status_code, unknown.content) == (202, known.content)
    (message,) = (await deliver(db_sessions, clock)).messages
    assert (message["To"], message["Subject"]) == ("egypt@demo.example", "Set a new password")
    assert await rows(db_sessions, "SELECT state, count(*) FROM outbox GROUP BY 1 ORDER BY 1") == [
        ("dropped", 1),
        ("sent", 1),
    ]
    reset = {"token": code(message), "password": NEW}
    assert (await client.anonymous.post("/auth/password/reset", json=reset)).status_code == 204
    for headers in (old, {"Authorization": "Bearer token-of-egypt"}):
        assert (await client.anonymous.get("/me", headers=headers)).status_code == 401
    assert (await log_in(client, "egypt@demo.example", PASSWORD)).status_code == 401
    assert (await log_in(client, "egypt@demo.example", NEW)).status_code == 200
    again = await client.anonymous.post("/auth/password/reset", json={**reset, "password": "another four words here"})
    assert again.json()["errors"][0]["code"] == "link_not_valid"
    (told,) = (await deliver(db_sessions, clock)).messages
    assert (told["To"], told["Subject"]) == ("egypt@demo.example", "Your password was changed")


async def test_reset_expires_after_an_hour_and_a_used_one_voids_the_others(
    client: Client, clock: Clock, db_sessions
) -> None:
    for _ in range(2):
        await client.anonymous.post("/auth/password/forgot", json={"email": "egypt@demo.example"})
    first, second = map(code, (await deliver(db_sessions, clock)).messages)
    clock.forward(hours=1, microseconds=-1)
    weak = await client.anonymous.post("/auth/password/reset", json={"token": first, "password": "aaaaaaaaaaaa"})
    assert weak.json()["errors"][0]["code"] == "password_common"
    reset = {"token": first, "password": NEW}
    assert (await client.anonymous.post("/auth/password/reset", json=reset)).status_code == 204
    other = await client.anonymous.post("/auth/password/reset", json={"token": second, "password": NEW})
    assert other.json()["errors"][0]["code"] == "link_not_valid"
    await client.anonymous.post("/auth/password/forgot", json={"email": "egypt@demo.example"})
    (third,) = [code(m) for m in (await deliver(db_sessions, clock)).messages if m["Subject"] == "Set a new password"]
    clock.forward(hours=1)
    late = await client.anonymous.post("/auth/password/reset", json={"token": third, "password": NEW})
    assert late.json()["errors"][0]["code"] == "link_not_valid"


async def test_a_link_serves_its_own_purpose_alone(client: Client, clock: Clock, db_sessions) -> None:
    await client.anonymous.post("/auth/password/forgot", json={"email": "egypt@demo.example"})
    (token,) = map(code, (await deliver(db_sessions, clock)).messages)
    confirm = await client.egypt.post("/me/email/confirm", json={"token": token})
    accept = await client.anonymous.post("/invitations/accept", json={"token": token})
    for answer in (confirm, accept):
        assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "link_not_valid")
    assert (await client.anonymous.post("/auth/password/reset", json={"token": token, "password": NEW})).is_success


async def test_own_password_takes_the_present_one_and_ends_other_sessions(
    client: Client, clock: Clock, db_sessions
) -> None:
    here, there = [await bearer(client, "egypt@demo.example", PASSWORD) for _ in range(2)]
    wrong = {"current_password": "not the present one", "new_password": NEW}
    refused = await client.anonymous.post("/me/password", json=wrong, headers=here)
    assert (refused.status_code, refused.json()["errors"]) == (
        422,
        [{"field": "current_password", "code": "wrong_password", "message": "expected your present password"}],
    )
    weak = {"current_password": PASSWORD, "new_password": "aaaaaaaaaaaa"}
    refused = await client.anonymous.post("/me/password", json=weak, headers=here)
    assert refused.json()["errors"][0]["field"] == "new_password"
    assert (await client.anonymous.get("/me", headers=there)).status_code == 200

    right = {"current_password": PASSWORD, "new_password": NEW}
    assert (await client.anonymous.post("/me/password", json=right, headers=here)).status_code == 204
    assert (await client.anonymous.get("/me", headers=here)).status_code == 200
    assert (await client.anonymous.get("/me", headers=there)).status_code == 401
    assert (await log_in(client, "egypt@demo.example", NEW)).status_code == 200
    (told,) = (await deliver(db_sessions, clock)).messages
    assert (told["To"], told["Subject"]) == ("egypt@demo.example", "Your password was changed")


@pytest.mark.parametrize("field", OTHERS)
async def test_own_account_takes_no_other_field(client: Client, field: str) -> None:
    answer = await client.egypt.patch("/me", json={"language": "ar", field: True})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)
    assert (await client.egypt.get("/me")).json()["language"] == "en"
    changed = await client.egypt.patch("/me", json={"language": "ar"})
    assert (changed.status_code, changed.json()["language"]) == (200, "ar")


async def test_own_address_changes_when_the_new_one_is_confirmed(client: Client, clock: Clock, db_sessions) -> None:
    await client.anonymous.post("/auth/password/forgot", json={"email": "egypt@demo.example"})
    wrong = {"email": "cairo@demo.example", "current_password": "not the present one"}
    assert (await client.egypt.post("/me/email", json=wrong)).json()["errors"][0]["code"] == "wrong_password"
    taken = {"email": "germany@demo.example", "current_password": PASSWORD}
    free = {"email": "cairo@demo.example", "current_password": PASSWORD}
    answers = [await client.egypt.post("/me/email", json=body) for body in (taken, free)]
    assert [answer.status_code for answer in answers] == [202, 202]
    assert answers[0].content == answers[1].content
    mailbox = await deliver(db_sessions, clock)
    (reset,), (of_taken,), (of_free,) = map(
        mailbox.to, ("egypt@demo.example", "germany@demo.example", "cairo@demo.example")
    )
    # Nobody else confirms it, the owner of the address included.
    stolen = await client.germany.post("/me/email/confirm", json={"token": code(of_free)})
    assert stolen.json()["errors"][0]["code"] == "link_not_valid"
    held = await client.egypt.post("/me/email/confirm", json={"token": code(of_taken)})
    assert (held.status_code, held.json()["code"]) == (409, "email_taken")
    assert (await client.egypt.get("/me")).json()["email"] == "egypt@demo.example"
    assert (await client.egypt.post("/me/email/confirm", json={"token": code(of_free)})).status_code == 204
    assert (await client.egypt.get("/me")).json()["email"] == "cairo@demo.example"
    assert (await log_in(client, "cairo@demo.example", PASSWORD)).status_code == 200
    assert (await log_in(client, "egypt@demo.example", PASSWORD)).status_code == 401
    void = await client.anonymous.post("/auth/password/reset", json={"token": code(reset), "password": NEW})
    assert void.json()["errors"][0]["code"] == "link_not_valid"
    (told,) = (await deliver(db_sessions, clock)).messages
    assert (told["To"], told["Subject"]) == ("egypt@demo.example", "The address of your account was changed")


# Sessions.


async def test_sessions_are_seen_and_ended_one_by_one_or_all(client: Client, clock: Clock) -> None:
    phone = await bearer(client, "germany@demo.example", PASSWORD, "Phone\x07 1.0 " + "x" * 200)
    clock.forward(minutes=1)
    laptop = await bearer(client, "germany@demo.example", PASSWORD, "Laptop 2.0")
    listed = (await client.anonymous.get("/auth/sessions", headers=laptop)).json()["items"]
    assert [(s["client"], s["current"]) for s in listed] == [
        ("suite", False),
        ("Phone 1.0 " + "x" * 110, False),
        ("Laptop 2.0", True),
    ]
    assert set(listed[0]) == {"id", "client", "created_at", "expires_at", "current"}
    missing = await client.egypt.delete(f"/auth/sessions/{listed[1]['id']}")
    assert (missing.status_code, missing.json()["code"]) == (404, "not_found")
    assert (await client.anonymous.get("/me", headers=phone)).status_code == 200
    ended = await client.anonymous.delete(f"/auth/sessions/{listed[1]['id']}", headers=laptop)
    assert ended.status_code == 204
    assert (await client.anonymous.get("/me", headers=phone)).status_code == 401
    assert (await client.anonymous.delete("/auth/sessions", headers=laptop)).status_code == 204
    assert (await client.germany.get("/me")).status_code == 401
    (own,) = (await client.anonymous.get("/auth/sessions", headers=laptop)).json()["items"]
    assert own["current"] is True
    assert (await client.egypt.get("/me")).status_code == 200


# Limits.


async def test_logins_are_limited_before_they_cost(client: Client, clock: Clock, monkeypatch) -> None:
    hashed = 0
    verify = Passwords.verify

    async def counting(self: Passwords, password: str, stored: str | None) -> bool:
        nonlocal hashed
        hashed += 1
        return await verify(self, password, stored)

    monkeypatch.setattr(Passwords, "verify", counting)
    burst = LIMITS[Tried.LOGIN, By.ACCOUNT_AND_CLIENT].burst
    for email in ("egypt@demo.example", "nobody@demo.example"):
        answers = [await log_in(client, email, "wrong-password") for _ in range(burst + 1)]
        assert [a.status_code for a in answers] == [401] * burst + [429]
        limited = answers[-1]
        assert limited.headers["retry-after"] == "30"
        assert limited.json()["code"] == "too_often"
    assert hashed == 2 * burst
    # The right password does not help; waiting does.
    assert (await log_in(client, "EGYPT@demo.example", PASSWORD)).status_code == 429
    clock.forward(seconds=30)
    assert (await log_in(client, "egypt@demo.example", PASSWORD)).status_code == 200
    assert (await log_in(client, "egypt@demo.example", PASSWORD)).status_code == 429
    # Others are not concerned.
    assert (await log_in(client, "germany@demo.example", PASSWORD)).status_code == 200


async def test_one_client_and_one_account_have_limits_of_their_own(client: Client, monkeypatch) -> None:
    monkeypatch.setitem(LIMITS, (Tried.LOGIN, By.CLIENT), Limit(3, timedelta(minutes=1)))
    statuses = [(await log_in(client, f"{n}@demo.example", "wrong-password")).status_code for n in range(4)]
    assert statuses == [401, 401, 401, 429]
    elsewhere = httpx.ASGITransport(app=client.app, client=("192.0.2.9", 1))
    async with httpx.AsyncClient(transport=elsewhere, base_url="http://imrf.example/v1") as other:
        body = {"email": "egypt@demo.example", "password": PASSWORD}
        assert (await other.post("/auth/login", json=body)).status_code == 200
        monkeypatch.setitem(LIMITS, (Tried.LOGIN, By.ACCOUNT), Limit(1, timedelta(minutes=1)))
        assert (await other.post("/auth/login", json=body)).status_code == 429


@pytest.mark.parametrize("path", ["/auth/register", "/auth/password/forgot"])
async def test_messages_to_an_address_are_limited(client: Client, clock: Clock, db_sessions, path: str) -> None:
    body = {"email": "nobody@demo.example", "password": NEW}
    body = body if path == "/auth/register" else {"email": body["email"]}
    burst = LIMITS[Tried.MAIL, By.ACCOUNT_AND_CLIENT].burst
    statuses = [(await client.anonymous.post(path, json=body)).status_code for _ in range(burst + 1)]
    assert statuses == [202] * burst + [429]
    assert await rows(db_sessions, "SELECT count(*) FROM outbox") == [(burst,)]


async def test_own_password_is_asked_only_so_often(committing_client: Client) -> None:
    burst = LIMITS[Tried.PASSWORD, By.ACCOUNT].burst
    body = {"email": "cairo@demo.example", "current_password": "not the present one"}
    statuses = [(await committing_client.egypt.post("/me/email", json=body)).status_code for _ in range(burst + 1)]
    assert statuses == [422] * burst + [429]


async def test_limits_keep_neither_address_nor_account(client: Client, db_sessions) -> None:
    await log_in(client, "egypt@demo.example", "wrong-password")
    keys = [key for (key,) in await rows(db_sessions, "SELECT key FROM attempts")]
    assert len(keys) == 3
    assert all(len(key) == 64 and set(key) <= set("0123456789abcdef") for key in keys)


async def test_attempts_at_once_are_counted_each(own_database: str, monkeypatch) -> None:
    """Forty at once against a limit of ten; with the count read before it is written, more pass."""
    monkeypatch.setitem(LIMITS, (Tried.TOKEN, By.CLIENT), Limit(10, timedelta(hours=1)))
    engine = make_engine(own_database, pool_size=10)
    app = create_app(make_sessions(engine), clock=Clock(), new_id=new_id)
    async with Client(app) as client:
        reset = {"token": "x" * 43, "password": NEW}
        sent = (client.anonymous.post("/auth/password/reset", json=reset) for _ in range(40))
        statuses = sorted(answer.status_code for answer in await asyncio.gather(*sent))
    await engine.dispose()
    assert statuses == [422] * 10 + [429] * 30


# A refused login stays on record.


async def test_refused_logins_are_audited_without_what_was_sent(client: Client, db_sessions) -> None:
    for email in ("egypt@demo.example", "nobody@demo.example"):
        assert (await log_in(client, email, "wrong-password")).status_code == 401
    listed = (await client.auditor.get("/audit", params={"limit": 200})).json()["items"]
    refused = [entry for entry in listed if entry["act"] == "session.refuse"]
    egypt = (await client.egypt.get("/me")).json()["id"]
    assert sorted((entry["subject_id"] or "", entry["actor_id"]) for entry in refused) == [("", None), (egypt, None)]
    assert all(entry["details"] == {} for entry in refused)


# A link is used once, also by two at once.


async def _use_at_once(own_database: str) -> list[int]:
    engine = make_engine(own_database, pool_size=10)
    sessions, clock = make_sessions(engine), Clock()
    async with Client(create_app(sessions, clock=clock, new_id=new_id)) as client:
        await client.anonymous.post("/auth/password/forgot", json={"email": "egypt@demo.example"})
        (message,) = (await deliver(sessions, clock)).messages
        bodies = [{"token": code(message), "password": f"{NEW} {n}"} for n in range(6)]
        sent = (client.anonymous.post("/auth/password/reset", json=body) for body in bodies)
        statuses = sorted(answer.status_code for answer in await asyncio.gather(*sent))
    await engine.dispose()
    return statuses


async def test_of_six_who_use_a_link_at_once_one_does(own_database: str) -> None:
    assert await _use_at_once(own_database) == [204] + [422] * 5


async def test_without_the_guard_several_do(own_database: str, monkeypatch) -> None:
    """The negative control: asked first, marked later."""

    async def unguarded(db, token_sha256, purpose, now):
        link = await queries.find_link(db, token_sha256, now)
        await asyncio.sleep(0.1)
        return link

    async def unlocked(db, email):
        return None

    monkeypatch.setattr(uses, "spend_link", unguarded)
    monkeypatch.setattr(uses, "lock_address", unlocked)
    statuses = await _use_at_once(own_database)
    assert statuses.count(204) > 1


# What could be told by time: samples of both kinds in turn, on hashes of real cost.


async def _times(
    client: Client, known: list[tuple[str, dict]], unknown: list[tuple[str, dict]]
) -> tuple[float, float]:
    """Median seconds of either, taken in turn so that whatever else runs slows both."""
    taken: tuple[list[float], list[float]] = ([], [])
    for pair in zip(known, unknown, strict=True):
        for (path, body), times in zip(pair, taken, strict=True):
            begin = time.perf_counter()
            answer = await client.anonymous.post(path, json=body)
            times.append(time.perf_counter() - begin)
            assert answer.status_code in (202, 401), answer.text
    return statistics.median(taken[0]), statistics.median(taken[1])


SAMPLES = 25
Asked = list[tuple[str, dict]]


@pytest.fixture
async def real_hash(client: Client, db_sessions, monkeypatch) -> None:
    """Egypt's password is hashed as passwords are, and nothing is limited."""
    for key in list(LIMITS):
        monkeypatch.setitem(LIMITS, key, Limit(10_000, timedelta(seconds=1)))
    hashed = await Passwords().hash(PASSWORD)
    async with db_sessions() as db, db.begin():
        await db.execute(
            text("UPDATE account SET hashed_password = :hash WHERE email = 'egypt@demo.example'"), {"hash": hashed}
        )


def _asked(kind: str) -> tuple[Asked, Asked]:
    more = {"login": {"password": "wrong-password"}, "register": {"password": NEW}, "password/forgot": {}}[kind]
    path = f"/auth/{kind}"
    known = [(path, {"email": "egypt@demo.example", **more})] * SAMPLES
    return known, [(path, {"email": f"nobody{n}@demo.example", **more}) for n in range(SAMPLES)]


@pytest.mark.parametrize("kind", ["login", "register", "password/forgot"])
async def test_time_does_not_tell_who_has_an_account(client: Client, real_hash, kind: str) -> None:
    known, unknown = await _times(client, *_asked(kind))
    assert 0.6 < known / unknown < 1.6, (known, unknown)


async def test_the_samples_would_show_a_hash_that_is_left_out(client: Client, real_hash, monkeypatch) -> None:
    """The negative control."""
    verify = Passwords.verify

    async def careless(self: Passwords, password: str, hashed: str | None) -> bool:
        return hashed is not None and await verify(self, password, hashed)

    monkeypatch.setattr(Passwords, "verify", careless)
    known, unknown = await _times(client, *_asked("login"))
    assert known / unknown > 2, (known, unknown)


def test_hashes_are_owasps_minimum() -> None:
    hashed = passwords._HASH.hash(PASSWORD)
    assert hashed.startswith("$argon2id$v=19$m=19456,t=2,p=1$")


async def test_requests_that_hold_a_connection_do_not_wait_for_each_others(own_database: str) -> None:
    """Each asks for a second one, for it has taken its Idempotency-Key: from one pool, ten could wait for ever."""
    engine, aside = make_engine(own_database, pool_size=2), make_engine(own_database, pool_size=1)
    engine.pool._timeout = 2
    app = create_app(make_sessions(engine), beside=make_sessions(aside), clock=Clock(), new_id=new_id)
    async with Client(app) as client:
        offers = [{"email": f"{n}@demo.example", "role": "delegation", "party": "EGY"} for n in range(6)]
        sent = (
            client.egypt.post("/invitations", json=offer, headers={"Idempotency-Key": offer["email"]})
            for offer in offers
        )
        statuses = [answer.status_code for answer in await asyncio.gather(*sent)]
    for one in (engine, aside):
        await one.dispose()
    assert statuses == [201] * 6


async def test_with_one_pool_they_would(own_database: str) -> None:
    """The negative control."""
    engine = make_engine(own_database, pool_size=2)
    engine.pool._timeout = 0.5
    async with Client(create_app(make_sessions(engine), clock=Clock(), new_id=new_id)) as client:
        offers = [{"email": f"{n}@demo.example", "role": "delegation", "party": "EGY"} for n in range(6)]
        sent = (
            client.egypt.post("/invitations", json=offer, headers={"Idempotency-Key": offer["email"]})
            for offer in offers
        )
        statuses = [answer.status_code for answer in await asyncio.gather(*sent)]
    await engine.dispose()
    assert 503 in statuses


async def test_hashing_leaves_the_event_loop_free_two_at_a_time(monkeypatch) -> None:
    """While four passwords are hashed the loop goes on turning, and never are more than two at it."""
    hashing, most = 0, 0
    hash_one = passwords._HASH.hash

    def counting(password: str) -> str:
        nonlocal hashing, most
        hashing += 1
        most = max(most, hashing)
        try:
            return hash_one(password)
        finally:
            hashing -= 1

    monkeypatch.setattr(passwords._HASH, "hash", counting)
    own, turns = Passwords(), 0
    hashed = asyncio.gather(*(own.hash(PASSWORD) for _ in range(4)))
    while not hashed.done():
        await asyncio.sleep(0)
        turns += 1
    assert most == 2
    assert turns > 100
    assert len(set(await hashed)) == 4


async def test_tokens_of_links_are_stored_hashed(client: Client, clock: Clock, db_sessions) -> None:
    await client.anonymous.post("/auth/password/forgot", json={"email": "egypt@demo.example"})
    (token,) = map(code, (await deliver(db_sessions, clock)).messages)
    ((stored,),) = await rows(db_sessions, "SELECT token_sha256 FROM mailed_link_token")
    assert stored == hashlib.sha256(token.encode()).hexdigest()
    for table in ("outbox", "mailed_link", "audit_entry"):
        assert token not in str(await rows(db_sessions, f"SELECT * FROM {table}"))
