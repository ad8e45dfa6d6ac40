"""A second factor: set up, shown when logging in, each code once; lost, and taken away."""

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from api.main import create_app, new_id
from services import lasting, second_factors, sessions
from services.acts import Act
from services.adapters.database import make_engine, make_sessions
from services.adapters.sealing import Seal
from services.queries.accounts import account_by_id
from services.retention import forget
from services.rules.access import OPERATOR
from services.rules.limits import LIMITS, By, Tried
from services.rules.second_factors import MOST_TRIES, STEP
from tests.api.test_account_attacks import rows
from tests.factors import WITH_PASSWORD, asked, bearer, code_of, confirmed, log_in, verify, waiting
from tests.mail import code, deliver, words
from tests.world import PASSWORD, Client, Clock

MICROSECOND = timedelta(microseconds=1)
NEW = "four words not together"


def refusal(answer: httpx.Response) -> tuple[int, str]:
    """Its status and code; of a field that is wrong that one's."""
    (code,) = [error["code"] for error in answer.json().get("errors", [])] or [answer.json()["code"]]
    return answer.status_code, code


# Set up.


async def test_a_factor_is_asked_for_confirmed_and_shown_at_each_login(client: Client, clock: Clock) -> None:
    me = (await client.egypt.get("/me")).json()
    assert me["second_factor"] == {"set": False, "required": False, "recovery_codes_left": 0}
    offered = await client.egypt.post("/auth/totp", json=WITH_PASSWORD)
    assert (offered.status_code, offered.headers["cache-control"]) == (200, "no-store")
    secret = offered.json()["secret"]
    uri = f"otpauth://totp/IMRF:egypt%40demo.example?secret={secret}&issuer=IMRF"
    assert offered.json() == {"secret": secret, "otpauth_uri": uri}
    assert (await log_in(client)).status_code == 200  # until it is confirmed

    answer = await client.egypt.post("/auth/totp/confirm", json={"code": code_of(secret, clock.now)})
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    assert len(set(answer.json()["recovery_codes"])) == 10
    me = (await client.egypt.get("/me")).json()
    assert me["second_factor"] == {"set": True, "required": False, "recovery_codes_left": 10}

    first = await log_in(client)
    assert (first.status_code, first.headers["cache-control"]) == (202, "no-store")
    assert first.json() == {"mfa_token": first.json()["mfa_token"], "expires_at": "2026-01-15T12:05:00Z"}
    token = first.json()["mfa_token"]
    assert (await client.anonymous.get("/me", headers={"Authorization": f"Bearer {token}"})).status_code == 401
    opened = await verify(client, token, code_of(secret, clock.now, 1))
    assert (opened.status_code, opened.headers["cache-control"]) == (200, "no-store")
    assert set(opened.json()) == {"access_token", "token_type"}
    assert (await client.anonymous.get("/me", **bearer(opened))).json()["email"] == "egypt@demo.example"


async def test_asked_for_twice_the_second_secret_counts(client: Client, clock: Clock) -> None:
    first, second = await asked(client.egypt), await asked(client.egypt)
    answers = [
        await client.egypt.post("/auth/totp/confirm", json={"code": code_of(one, clock.now)})
        for one in (first, second, second)
    ]
    assert answers[1].status_code == 200
    assert [refusal(one) for one in (answers[0], answers[2])] == [(422, "wrong_code"), (409, "second_factor_set")]
    again = await client.egypt.post("/auth/totp", json=WITH_PASSWORD)
    assert refusal(again) == (409, "second_factor_set")


async def test_the_password_is_asked_for_and_a_factor_to_confirm(client: Client) -> None:
    wrong = await client.egypt.post("/auth/totp", json={"current_password": "not the present one"})
    assert refusal(wrong) == (422, "wrong_password")
    for path, more in (
        ("confirm", {"code": "123456"}),
        ("remove", {**WITH_PASSWORD, "code": "123456"}),
        ("recovery-codes", {**WITH_PASSWORD, "code": "123456"}),
    ):
        answer = await client.egypt.post(f"/auth/totp/{path}", json=more)
        assert refusal(answer) == (409, "no_second_factor")


async def test_one_that_is_not_confirmed_is_none(client: Client) -> None:
    await asked(client.egypt)
    remove = await client.egypt.post("/auth/totp/remove", json={**WITH_PASSWORD, "code": "123456"})
    reset = await client.admin.post("/accounts/totp/reset", json={"email": "egypt@demo.example"})
    assert [refusal(answer) for answer in (remove, reset)] == [(409, "no_second_factor")] * 2
    assert (await client.egypt.get("/me")).json()["second_factor"]["set"] is False


async def test_confirming_ends_other_sessions_and_is_told(client: Client, clock: Clock, db_sessions) -> None:
    other = bearer(await log_in(client))
    await confirmed(client.egypt, clock.now)
    assert (await client.anonymous.get("/me", **other)).status_code == 401
    assert (await client.egypt.get("/me")).status_code == 200
    (message,) = (await deliver(db_sessions, clock)).messages
    assert (message["To"], message["Subject"]) == ("egypt@demo.example", "A second factor was set up")


async def test_nothing_of_it_is_stored_in_clear(client: Client, clock: Clock, db_sessions) -> None:
    secret, codes = await confirmed(client.egypt, clock.now)
    token = await waiting(client)
    held = str(
        await rows(
            db_sessions,
            "SELECT to_jsonb(f)::text FROM second_factor f UNION ALL SELECT to_jsonb(c)::text FROM recovery_code c"
            " UNION ALL SELECT to_jsonb(w)::text FROM waiting_login w UNION ALL SELECT to_jsonb(a)::text"
            " FROM audit_entry a",
        )
    )
    assert held.count("code_sha256") == 10
    assert [one for one in (secret, token, *codes) if one in held] == []


# Which codes count, and how often.


@pytest.mark.parametrize(
    ("after", "status"),
    [(-STEP - MICROSECOND, 401), (-STEP, 200), (2 * STEP - MICROSECOND, 200), (2 * STEP, 401)],
)
async def test_a_code_counts_in_its_step_and_one_each_side(
    client: Client, clock: Clock, after: timedelta, status: int
) -> None:
    secret, _ = await confirmed(client.egypt, clock.now)
    begins = clock.now + 10 * STEP
    clock.now = begins + after
    assert (await verify(client, await waiting(client), code_of(secret, begins))).status_code == status


async def test_a_code_opens_one_session(client: Client, clock: Clock) -> None:
    secret, _ = await confirmed(client.egypt, clock.now)
    used = code_of(secret, clock.now)
    assert refusal(await verify(client, await waiting(client), used)) == (401, "bad_code")  # confirmed with it
    later, tokens = code_of(secret, clock.now, 1), [await waiting(client) for _ in range(2)]
    assert [(await verify(client, token, later)).status_code for token in tokens] == [200, 401]
    clock.now += 2 * STEP
    assert (await verify(client, tokens[1], code_of(secret, clock.now, 1))).status_code == 200
    # What an app showed before counts no more, though nobody has used it.
    assert (await verify(client, await waiting(client), code_of(secret, clock.now))).status_code == 401


async def test_a_recovery_code_opens_one_session(client: Client, clock: Clock) -> None:
    _, codes = await confirmed(client.egypt, clock.now)
    answers = [
        await verify(client, await waiting(client), recovery_code=one) for one in (codes[3], codes[3], codes[4])
    ]
    assert [answer.status_code for answer in answers] == [200, 401, 200]
    assert answers[1].json()["code"] == "bad_code"
    me = (await client.anonymous.get("/me", **bearer(answers[0]))).json()
    assert me["second_factor"]["recovery_codes_left"] == 8


async def test_new_recovery_codes_replace_those_there_were(client: Client, clock: Clock) -> None:
    secret, codes = await confirmed(client.egypt, clock.now)
    path, used = "/auth/totp/recovery-codes", code_of(secret, clock.now)
    assert refusal(await client.egypt.post(path, json={**WITH_PASSWORD, "code": used})) == (422, "wrong_code")
    wrong = {"current_password": "not the present one", "code": code_of(secret, clock.now, 1)}
    assert refusal(await client.egypt.post(path, json=wrong)) == (422, "wrong_password")
    answer = await client.egypt.post(path, json={**wrong, **WITH_PASSWORD})
    assert answer.status_code == 200, answer.text
    renewed = answer.json()["recovery_codes"]
    assert (len(set(renewed)), set(renewed) & set(codes)) == (10, set())
    answers = [await verify(client, await waiting(client), recovery_code=one) for one in (codes[0], renewed[0])]
    assert [answer.status_code for answer in answers] == [401, 200]


async def test_either_a_code_or_a_recovery_code_is_sent(client: Client) -> None:
    for sent in ({}, {"code": "123456", "recovery_code": "abcd-efgh-2345-wxyz"}):
        answer = await verify(client, "x" * 43, **sent)
        assert (answer.status_code, "either code or recovery_code" in answer.text) == (422, True)
    for sent in ({"code": "12345"}, {"code": "\u0661" * 6}, {"recovery_code": "ABCD-efgh-2345-wxyz"}):
        assert (await verify(client, "x" * 43, **sent)).status_code == 422


async def test_blanks_around_a_code_that_was_copied_are_nothing(client: Client, clock: Clock) -> None:
    secret, codes = await confirmed(client.egypt, clock.now)
    assert (await verify(client, await waiting(client), f" {code_of(secret, clock.now, 1)}\n")).status_code == 200
    assert (await verify(client, await waiting(client), recovery_code=f" {codes[0]} ")).status_code == 200


# A login waits five minutes, for five tries, for its own account.


async def test_a_login_waits_five_minutes(client: Client, clock: Clock) -> None:
    secret, _ = await confirmed(client.egypt, clock.now)
    tokens = [await waiting(client) for _ in range(2)]
    clock.forward(minutes=5, microseconds=-1)
    assert (await verify(client, tokens[0], code_of(secret, clock.now))).status_code == 200
    clock.forward(microseconds=1)
    assert (await verify(client, tokens[1], code_of(secret, clock.now, 1))).status_code == 401


async def test_a_login_that_was_finished_is_over(client: Client, clock: Clock) -> None:
    _, codes = await confirmed(client.egypt, clock.now)
    token = await waiting(client)
    assert [(await verify(client, token, recovery_code=one)).status_code for one in codes[:2]] == [200, 401]
    me = await client.egypt.get("/me")
    assert me.json()["second_factor"]["recovery_codes_left"] == 9  # the second one was not used up


async def test_five_wrong_codes_end_a_login(client: Client, clock: Clock) -> None:
    secret, _ = await confirmed(client.egypt, clock.now)
    right = code_of(secret, clock.now, 1)
    wrong = f"{(int(right) + 1) % 10**6:06}"
    for tries, status in ((MOST_TRIES - 1, 200), (MOST_TRIES, 401)):
        token = await waiting(client)
        statuses = [(await verify(client, token, wrong)).status_code for _ in range(tries)]
        assert statuses == [401] * tries
        assert (await verify(client, token, right)).status_code == status
        clock.forward(minutes=20)  # so that the account's own limit is not what refuses
        right = code_of(secret, clock.now)
        wrong = f"{(int(right) + 1) % 10**6:06}"


async def test_a_code_of_somebody_else_opens_nothing(client: Client, clock: Clock) -> None:
    _, own = await confirmed(client.egypt, clock.now)
    other, others = await confirmed(client.germany, clock.now)
    token = await waiting(client, "egypt")
    assert (await verify(client, token, code_of(other, clock.now, 1))).status_code == 401
    assert (await verify(client, token, recovery_code=others[0])).status_code == 401
    opened = await verify(client, token, recovery_code=own[0])
    assert (await client.anonymous.get("/me", **bearer(opened))).json()["email"] == "egypt@demo.example"
    assert (await client.germany.get("/me")).json()["second_factor"]["recovery_codes_left"] == 10


async def _new_password(client: Client, **_: Any) -> None:
    body = {**WITH_PASSWORD, "new_password": NEW}
    assert (await client.egypt.post("/me/password", json=body)).status_code == 204


async def _reset_password(client: Client, clock: Clock, sessions: Any) -> None:
    await client.anonymous.post("/auth/password/forgot", json={"email": "egypt@demo.example"})
    sent = (await deliver(sessions, clock)).messages
    (message,) = [one for one in sent if one["Subject"] == "Set a new password"]
    answer = await client.anonymous.post("/auth/password/reset", json={"token": code(message), "password": NEW})
    assert answer.status_code == 204


async def _end_sessions(client: Client, **_: Any) -> None:
    assert (await client.egypt.delete("/auth/sessions")).status_code == 204


async def _close_account(sessions: Any, **_: Any) -> None:
    await rows(sessions, "UPDATE account SET is_active = false WHERE email = 'egypt@demo.example'")


async def _take_factor(client: Client, **_: Any) -> None:
    answer = await client.admin.post("/accounts/totp/reset", json={"email": "egypt@demo.example"})
    assert answer.status_code == 204


MEANWHILE = [_new_password, _reset_password, _end_sessions, _close_account, _take_factor]


@pytest.mark.parametrize("happens", MEANWHILE)
async def test_a_login_does_not_outlive_what_it_began_with(
    client: Client, clock: Clock, db_sessions, happens: Any
) -> None:
    _, codes = await confirmed(client.egypt, clock.now)
    token = await waiting(client)
    await happens(client=client, clock=clock, sessions=db_sessions)
    assert refusal(await verify(client, token, recovery_code=codes[0])) == (401, "bad_code")


async def test_a_wrong_token_is_answered_like_a_wrong_code(client: Client, clock: Clock, count_queries) -> None:
    secret, _ = await confirmed(client.egypt, clock.now)
    token = await waiting(client)
    for shown in ({"code": code_of(secret, clock.now, 5)}, {"recovery_code": "abcd-efgh-2345-wxyz"}):
        seen = []
        for one in (token, "x" * 43):
            with count_queries() as queries:
                answer = await verify(client, one, **shown)
            seen.append((answer.status_code, answer.content, len(queries)))
        assert seen[0] == seen[1]
        assert seen[0][0] == 401


async def test_codes_of_an_account_are_tried_only_so_often(client: Client, clock: Clock) -> None:
    """Over all its logins: whoever knows the password would else have five tries each."""
    secret, codes = await confirmed(client.egypt, clock.now)
    burst = LIMITS[Tried.CODE, By.ACCOUNT].burst
    statuses, token = list[int](), ""
    for number in range(burst - 1):  # one was counted when the factor was confirmed
        token = token if number % MOST_TRIES else await waiting(client)
        statuses.append((await verify(client, token, code_of(secret, clock.now, 5))).status_code)
    assert statuses == [401] * (burst - 1)
    refused = await verify(client, await waiting(client), recovery_code=codes[0])
    assert (refusal(refused), refused.headers["retry-after"]) == ((429, "too_often"), "60")
    own = await client.egypt.post("/auth/totp/remove", json={**WITH_PASSWORD, "recovery_code": codes[0]})
    assert refusal(own) == (429, "too_often")
    clock.forward(minutes=1)
    assert (await verify(client, await waiting(client), recovery_code=codes[0])).status_code == 200


async def test_what_became_of_a_login_is_audited(client: Client, clock: Clock) -> None:
    secret, codes = await confirmed(client.egypt, clock.now)
    token = await waiting(client)
    await verify(client, token, code_of(secret, clock.now, 5))
    await verify(client, "x" * 43, code_of(secret, clock.now, 5))
    await verify(client, token, recovery_code=codes[0])
    egypt = (await client.egypt.get("/me")).json()["id"]
    listed = (await client.auditor.get("/audit?limit=200")).json()["items"]
    found = [(e["act"], e["actor_id"], e["details"]) for e in listed if e["at"].startswith("2026")]
    assert Counter(act for act, _, _ in found) == {
        "second_factor.enrol": 1,
        "second_factor.confirm": 1,
        "session.close_all": 1,
        "session.ask_for_code": 1,
        "session.refuse": 2,
        "session.open": 1,
    }
    assert ("session.open", egypt, {"shown": "recovery_code"}) in found
    assert [e["subject_id"] for e in listed if e["act"] == "session.refuse"].count(egypt) == 1


# Removed, and taken away.


async def test_a_factor_is_removed_with_password_and_code(client: Client, clock: Clock, db_sessions) -> None:
    secret, codes = await confirmed(client.egypt, clock.now)
    other = bearer(await verify(client, await waiting(client), recovery_code=codes[0]))
    right = {"code": code_of(secret, clock.now, 1)}
    for sent, expected in (
        ({"current_password": "not the present one", **right}, "wrong_password"),
        ({**WITH_PASSWORD, "code": code_of(secret, clock.now)}, "wrong_code"),
        ({**WITH_PASSWORD, "recovery_code": codes[0]}, "wrong_code"),
    ):
        assert refusal(await client.egypt.post("/auth/totp/remove", json=sent)) == (422, expected)
    removed = await client.egypt.post("/auth/totp/remove", json={**WITH_PASSWORD, **right})
    assert removed.status_code == 204, removed.text
    assert (await client.anonymous.get("/me", **other)).status_code == 401
    assert (await client.egypt.get("/me")).json()["second_factor"]["set"] is False
    assert (await log_in(client)).status_code == 200
    assert await rows(db_sessions, "SELECT count(*) FROM recovery_code") == [(0,)]
    subjects = {message["Subject"] for message in (await deliver(db_sessions, clock)).to("egypt@demo.example")}
    assert subjects == {"A second factor was set up", "Your second factor was removed"}
    await confirmed(client.egypt, clock.now)  # another one may follow


async def test_a_recovery_code_removes_it_too(client: Client, clock: Clock) -> None:
    _, codes = await confirmed(client.egypt, clock.now)
    sent = {**WITH_PASSWORD, "recovery_code": codes[9]}
    assert (await client.egypt.post("/auth/totp/remove", json=sent)).status_code == 204


async def test_administrators_take_it_from_who_lost_it(client: Client, clock: Clock, db_sessions) -> None:
    await confirmed(client.egypt, clock.now)
    clock.forward(seconds=1)
    body = {"email": "Egypt@demo.example"}
    for name in ("opga", "egypt", "ngo", "auditor"):
        assert refusal(await client.callers[name].post("/accounts/totp/reset", json=body)) == (403, "not_permitted")
    assert (await client.admin.post("/accounts/totp/reset", json=body)).status_code == 204
    assert (await client.egypt.get("/me")).status_code == 401
    assert (await log_in(client)).status_code == 200
    *_, message = (await deliver(db_sessions, clock)).to("egypt@demo.example")
    assert message["Subject"] == "Your second factor was removed by an administrator"
    assert "set up another one" in words(message)
    listed = (await client.auditor.get("/audit?limit=200")).json()["items"]
    (entry,) = [one for one in listed if one["act"] == "second_factor.reset"]
    who = "SELECT id::text FROM account WHERE email LIKE :name"
    named = [(await rows(db_sessions, who, name=f"{name}@%"))[0][0] for name in ("admin", "egypt")]
    assert [entry["actor_id"], entry["subject_id"]] == named
    assert refusal(await client.admin.post("/accounts/totp/reset", json=body)) == (409, "no_second_factor")


async def test_administrators_do_not_take_their_own_nor_what_is_not_there(client: Client, clock: Clock) -> None:
    await confirmed(client.admin, clock.now)
    own = await client.admin.post("/accounts/totp/reset", json={"email": "ADMIN@demo.example"})
    assert refusal(own) == (403, "own_second_factor")
    unknown = await client.admin.post("/accounts/totp/reset", json={"email": "nobody@demo.example"})
    assert refusal(unknown) == (422, "unknown_account")
    assert (await client.admin.get("/me")).json()["second_factor"]["set"] is True


async def test_secrets_are_sealed_anew_with_the_first_key(client: Client, clock: Clock, db_sessions) -> None:
    old, new = "1f" * 32, "2e" * 32
    client.app.state.seal, kept = Seal([old]), client.app.state.seal
    try:
        secret, _ = await confirmed(client.egypt, clock.now)
        async with db_sessions() as db, db.begin():
            act = Act(OPERATOR, clock.now, new_id)
            assert await second_factors.seal_anew(db, act=act, seal=Seal([new, old])) == 1
        client.app.state.seal = Seal([new])
        assert (await verify(client, await waiting(client), code_of(secret, clock.now, 1))).status_code == 200
    finally:
        client.app.state.seal = kept


async def test_logins_that_expired_are_forgotten(client: Client, clock: Clock, db_sessions) -> None:
    await confirmed(client.egypt, clock.now)
    await waiting(client)
    left = []
    for microseconds in (5 * 60 * 10**6 - 1, 1):
        clock.forward(microseconds=microseconds)
        await forget(db_sessions, now=clock.now)
        left += await rows(db_sessions, "SELECT count(*) FROM waiting_login")
    assert left == [(1,), (0,)]


# At once.


async def _at_once(client: Client, *, tokens: int) -> list[int]:
    """Two who show the same code, by their own logins or by one."""
    now = client.app.state.clock_of_test.now
    secret, _ = await confirmed(client.egypt, now)
    waits = [await waiting(client) for _ in range(tokens)] * (2 // tokens)
    shown = code_of(secret, now, 1)
    answers = await asyncio.gather(*(verify(client, token, shown) for token in waits))
    return sorted(answer.status_code for answer in answers)


@pytest.fixture
async def racing(own_database: str):
    engine, clock = make_engine(own_database, pool_size=10), Clock()
    app = create_app(make_sessions(engine), clock=clock, new_id=new_id)
    app.state.clock_of_test = clock
    async with Client(app) as client:
        yield client
    await engine.dispose()


@pytest.mark.parametrize("tokens", [1, 2])
async def test_of_two_with_one_code_at_once_one_gets_in(racing: Client, tokens: int) -> None:
    assert await _at_once(racing, tokens=tokens) == [200, 401]


async def test_without_the_lock_both_get_in(racing: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """The negative control."""
    barrier, find = asyncio.Barrier(2), second_factors.factor_of

    async def without_lock(db, account_id, *, lock=False):
        return await account_by_id(db, account_id)

    async def find_at_once(db, account_id):
        factor = await find(db, account_id)
        if factor is not None and factor.confirmed_at is not None:
            await barrier.wait()
        return factor

    monkeypatch.setattr(second_factors, "account_by_id", without_lock)
    monkeypatch.setattr(second_factors, "factor_of", find_at_once)
    assert await _at_once(racing, tokens=2) == [200, 200]


async def test_a_recovery_code_shown_at_once_opens_one_session(racing: Client) -> None:
    _, codes = await confirmed(racing.egypt, racing.app.state.clock_of_test.now)
    tokens = [await waiting(racing) for _ in range(2)]
    answers = await asyncio.gather(*(verify(racing, token, recovery_code=codes[0]) for token in tokens))
    assert sorted(answer.status_code for answer in answers) == [200, 401]


async def _try_eight_at_once(client: Client) -> int:
    """How many of eight wrong codes for one login were compared."""
    now = client.app.state.clock_of_test.now
    secret, _ = await confirmed(client.egypt, now)
    token = await waiting(client)
    answers = await asyncio.gather(*(verify(client, token, code_of(secret, now, 5)) for _ in range(8)))
    assert [answer.status_code for answer in answers] == [401] * 8
    # Of the others nobody knows any more whose login they are.
    refused = "SELECT count(subject_id) FROM audit_entry WHERE act = 'session.refuse'"
    ((compared,),) = await rows(client.app.state.sessions, refused)
    return compared


async def test_tries_at_once_are_counted_each(racing: Client) -> None:
    assert await _try_eight_at_once(racing) == MOST_TRIES


async def test_tries_that_are_read_before_they_are_counted_are_too_many(
    racing: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control."""
    barrier, now = asyncio.Barrier(8), text("SELECT account_id FROM waiting_login WHERE tries < :most")

    async def read_first(db, *, token_sha256, most, **_):
        found = (await db.execute(now, {"most": most})).scalar_one_or_none()
        await barrier.wait()
        await db.execute(text("UPDATE waiting_login SET tries = tries + 1"))
        return found

    monkeypatch.setattr(lasting, "take_try", read_first)
    assert await _try_eight_at_once(racing) == 8


async def test_a_login_does_not_pass_a_factor_that_is_being_confirmed(racing: Client) -> None:
    """Either the login came first, and its session ended; or it is asked for a code."""
    now = racing.app.state.clock_of_test.now
    secret = await asked(racing.egypt)
    await log_in(racing)  # its hash is made anew once
    logins = [log_in(racing) for _ in range(6)]
    done, *begun = await asyncio.gather(
        racing.egypt.post("/auth/totp/confirm", json={"code": code_of(secret, now)}), *logins
    )
    assert done.status_code == 200
    for answer in begun:
        if answer.status_code == 200:
            assert (await racing.anonymous.get("/me", **bearer(answer))).status_code == 401
        else:
            assert answer.status_code == 202


async def test_without_the_lock_a_login_passes_it(racing: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """The negative control."""
    now, ask = racing.app.state.clock_of_test.now, sessions.has_factor
    looked, go_on = asyncio.Event(), asyncio.Event()

    async def without_lock(db, account_id, *, lock=False):
        return await account_by_id(db, account_id)

    async def ask_slowly(db, account_id):
        found = await ask(db, account_id)
        looked.set()
        await go_on.wait()
        return found

    secret = await asked(racing.egypt)
    await log_in(racing)
    monkeypatch.setattr(sessions, "account_by_id", without_lock)
    monkeypatch.setattr(sessions, "has_factor", ask_slowly)
    login = asyncio.create_task(log_in(racing))
    await looked.wait()
    done = await racing.egypt.post("/auth/totp/confirm", json={"code": code_of(secret, now)})
    go_on.set()
    assert done.status_code == 200
    assert (await racing.anonymous.get("/me", **bearer(await login))).status_code == 200


async def test_a_wrong_password_tells_nothing_of_a_factor(client: Client, clock: Clock) -> None:
    await confirmed(client.egypt, clock.now)
    answers = [await log_in(client, name, "not the present one") for name in ("egypt", "germany")]
    assert [answer.status_code for answer in answers] == [401, 401]
    assert answers[0].content == answers[1].content
    assert PASSWORD not in answers[0].text


async def test_confirmed_meanwhile_with_another_password_nothing_is_removed(
    client: Client, clock: Clock, db_sessions, monkeypatch
) -> None:
    """What was verified before somebody took the account back is worth nothing after."""
    secret, _ = await confirmed(client.egypt, clock.now)
    check = client.app.state.passwords.verify

    async def slowly(password: str, hashed: str | None) -> bool:
        fits = await check(password, hashed)
        async with db_sessions() as db, db.begin():
            await db.execute(text("UPDATE account SET hashed_password = 'x' WHERE email = 'egypt@demo.example'"))
        return fits

    monkeypatch.setattr(client.app.state.passwords, "verify", slowly)
    sent = {**WITH_PASSWORD, "code": code_of(secret, clock.now, 1)}
    assert refusal(await client.egypt.post("/auth/totp/remove", json=sent)) == (422, "wrong_password")
    assert (await client.egypt.get("/me")).json()["second_factor"]["set"] is True
