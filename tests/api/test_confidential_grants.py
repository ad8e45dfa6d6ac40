"""Who may learn of objections: two administrators say so, for one account, in one forum, until an instant."""

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from api.dependencies import Db
from api.main import create_app, new_id
from api.policies import SIGNED_IN, allowed
from api.routes.router import new_router
from api.security import CurrentActor
from models.confidential_grant import ConfidentialGrant
from models.enums import Permission
from services import confidential_grants
from services.queries.accounts import account_by_email
from services.queries.forums import find_forum_id
from services.rules.access import LONGEST_CONFIDENTIAL, may
from tests.mail import deliver, words
from tests.world import NOON, Client, Clock, create_forum, publish

PATH = "/confidential-grants"
SEE, IDENTIFY = Permission.OBJECTION_SEE, Permission.OBJECTION_IDENTIFY
UNTIL = "2026-06-01T00:00:00Z"
REASON = "Keeps the list of stakeholders for the Office"
MICROSECOND = timedelta(microseconds=1)
NOWHERE = "00000000-0000-4000-8000-000000000000"


def a_proposal(**more: Any) -> dict[str, Any]:
    sent = {"email": "ngo@demo.example", "forum": "imrf-test", "permission": "objection:see", "valid_until": UNTIL}
    return {**sent, "reason": REASON, **more}


async def administrators(client: Client, *names: str) -> None:
    for name in names:
        made = await client.admin.post("/grants", json={"email": f"{name}@demo.example", "role": "administrator"})
        assert made.status_code == 201, made.text


async def propose(caller: httpx.AsyncClient, **more: Any) -> str:
    answer = await caller.post(PATH, json=a_proposal(**more))
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


async def confirm(caller: httpx.AsyncClient, grant: str) -> httpx.Response:
    return await caller.post(f"{PATH}/{grant}/confirm")


async def given(client: Client, **more: Any) -> str:
    """One that counts: proposed by admin, confirmed by opga2."""
    grant = await propose(client.admin, **more)
    confirmed = await confirm(client.opga2, grant)
    assert confirmed.status_code == 200, confirmed.text
    return grant


def refused(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def _probing() -> Any:
    """Routes that ask for the two permissions, as those of objections will."""
    router = new_router("test")

    @router.get("/probe/{forum}", dependencies=SIGNED_IN)
    async def probe(forum: str, db: Db, actor: CurrentActor) -> list[str]:
        forum_id = await find_forum_id(db, forum)
        assert forum_id is not None
        return [permission.value for permission in Permission if may(actor, permission, forum_id)]

    @router.get("/probe-see", dependencies=allowed(SEE))
    async def probe_see() -> None: ...

    @router.get("/probe-identify", dependencies=allowed(IDENTIFY))
    async def probe_identify() -> None: ...

    return router


@pytest.fixture
async def client(db_sessions, clock: Clock):
    app = create_app(db_sessions, clock=clock, new_id=new_id)
    app.include_router(_probing())
    async with Client(app) as client:
        await create_forum(client)
        await administrators(client, "opga2")
        yield client


async def held(caller: httpx.AsyncClient, forum: str = "imrf-test") -> set[str]:
    """The confidential permissions that count for the caller now."""
    answer = await caller.get(f"/probe/{forum}")
    assert answer.status_code == 200, answer.text
    return set(answer.json()) & {SEE, IDENTIFY}


# From the proposal to its end.


async def test_it_counts_from_its_confirmation_until_its_revocation(client: Client, clock: Clock) -> None:
    proposed = await client.admin.post(PATH, json=a_proposal())
    assert proposed.status_code == 201
    grant = proposed.json()["id"]
    expected = {
        "id": grant,
        "email": "ngo@demo.example",
        "forum": "imrf-test",
        "permission": "objection:see",
        "reason": REASON,
        "prepared_by": "admin@demo.example",
        "prepared_at": "2026-01-15T12:00:00Z",
        "confirmed_by": None,
        "confirmed_at": None,
        "valid_until": UNTIL,
        "revoked_by": None,
        "revoked_at": None,
    }
    assert proposed.json() == expected
    assert proposed.headers["Location"] == f"/v1{PATH}/{grant}"
    assert await held(client.ngo) == set()
    assert (await client.ngo.get("/probe-see")).status_code == 403
    assert (await client.ngo.get("/me")).json()["confidential_grants"] == []

    clock.forward(hours=1)
    confirmed = await confirm(client.opga2, grant)
    expected |= {"confirmed_by": "opga2@demo.example", "confirmed_at": "2026-01-15T13:00:00Z"}
    assert (confirmed.status_code, confirmed.json()) == (200, expected)
    assert await held(client.ngo) == {"objection:see"}
    assert (await client.ngo.get("/probe-see")).status_code == 200
    assert (await client.ngo.get("/probe-identify")).status_code == 403

    clock.forward(hours=1)
    assert (await client.opga2.delete(f"{PATH}/{grant}")).status_code == 204
    assert await held(client.ngo) == set()
    assert (await client.ngo.get("/probe-see")).status_code == 403
    expected |= {"revoked_by": "opga2@demo.example", "revoked_at": "2026-01-15T14:00:00Z"}
    assert (await client.admin.get(f"{PATH}/{grant}")).json() == expected
    assert (await client.admin.get(PATH)).json() == {"items": [expected], "next_cursor": None}
    own = ("id", "forum", "permission", "confirmed_at", "valid_until", "revoked_at")
    assert (await client.ngo.get("/me")).json()["confidential_grants"] == [{key: expected[key] for key in own}]
    assert (await client.ngo.patch("/me", json={"language": "en"})).json() == (await client.ngo.get("/me")).json()


async def test_each_is_given_by_itself_and_for_one_forum(client: Client) -> None:
    await create_forum(client, "other")
    await given(client, permission="objection:identify")
    assert await held(client.ngo) == {"objection:identify"}
    assert await held(client.ngo, "other") == set()
    await given(client)
    assert await held(client.ngo) == {"objection:see", "objection:identify"}
    await given(client, forum="other")
    assert await held(client.ngo, "other") == {"objection:see"}
    for name in ("admin", "opga", "opga2", "secretariat", "auditor", "egypt"):
        assert await held(client.callers[name]) == set()


async def test_it_gives_nothing_else_in_a_forum_that_is_hidden(client: Client) -> None:
    """The forum is a draft: whoever reads its objections does not see the draft."""
    await given(client)
    assert await held(client.ngo) == {"objection:see"}
    for path in ("/forums/imrf-test", "/forums/imrf-test/meetings", "/forums/imrf-test/audit"):
        missing = await client.ngo.get(path.replace("imrf-test", "nowhere"))
        hidden = await client.ngo.get(path)
        assert (hidden.status_code, hidden.json()["code"]) == (missing.status_code, missing.json()["code"])
    await publish(client)
    assert (await client.ngo.get("/forums/imrf-test/meetings")).status_code == 403


async def test_it_ends_to_the_microsecond(client: Client, clock: Clock) -> None:
    await given(client, valid_until="2026-01-15T13:00:00Z")
    end = NOON + timedelta(hours=1)
    found = []
    for now in (end - MICROSECOND, end, end + MICROSECOND):
        clock.now = now
        found.append(await held(client.ngo))
    assert found == [{"objection:see"}, set(), set()]


async def test_a_request_received_before_the_confirmation_is_not_changed_by_it(client: Client, clock: Clock) -> None:
    clock.forward(seconds=1)
    await given(client)
    clock.now -= MICROSECOND
    assert await held(client.ngo) == set()
    clock.now += MICROSECOND
    assert await held(client.ngo) == {"objection:see"}


async def test_session_grants_and_these_are_read_in_one_statement(client: Client, count_queries) -> None:
    """With several of both kinds each counts once."""
    more = {"email": "ngo@demo.example", "role": "auditor", "forum": "imrf-test"}
    assert (await client.admin.post("/grants", json=more)).status_code == 201
    counted = []
    for permission in (None, "objection:see", "objection:identify"):
        if permission is not None:
            await given(client, permission=permission)
        with count_queries() as queries:
            assert (await client.ngo.get("/auth/sessions")).status_code == 200
        counted.append(len(queries))
        assert sum("access_token" in query and "confidential_grant" in query for query in queries) == 1
    assert len(set(counted)) == 1
    answer = (await client.ngo.get("/probe/imrf-test")).json()
    own = ("organization:", "application:", "registration:", "place:", "speaker:")  # of stakeholders
    assert [one for one in answer if not one.startswith(own)] == [
        "audit:read",
        "objection:see",
        "objection:identify",
    ]


# Who may not.


async def test_whoever_proposed_it_does_not_confirm_it(client: Client) -> None:
    grant = await propose(client.admin)
    answer = await confirm(client.admin, grant)
    assert refused(answer) == (403, "four_eyes")
    assert answer.json()["detail"] == "You proposed this yourself; another administrator confirms it."
    assert await held(client.ngo) == set()


async def test_nobody_gives_it_to_themselves(client: Client) -> None:
    await administrators(client, "secretariat")
    assert refused(await client.admin.post(PATH, json=a_proposal(email="ADMIN@demo.example"))) == (403, "own_grant")
    grant = await propose(client.admin, email="opga2@demo.example")
    assert refused(await confirm(client.opga2, grant)) == (403, "own_grant")
    assert (await confirm(client.secretariat, grant)).status_code == 200
    assert await held(client.opga2) == {"objection:see"}
    # To give it up is another thing.
    assert (await client.opga2.delete(f"{PATH}/{grant}")).status_code == 204
    assert await held(client.opga2) == set()


@pytest.mark.parametrize("caller", ["anonymous", "opga", "secretariat", "egypt", "ngo", "auditor"])
async def test_others_than_administrators_do_nothing(client: Client, caller: str) -> None:
    grant = await propose(client.admin)
    http = client.callers[caller]
    answers = [
        await http.get(PATH),
        await http.post(PATH, json=a_proposal(email="opga@demo.example")),
        await http.get(f"{PATH}/{grant}"),
        await confirm(http, grant),
        await http.delete(f"{PATH}/{grant}"),
    ]
    assert {answer.status_code for answer in answers} == {401 if caller == "anonymous" else 403}
    assert len((await client.admin.get(PATH)).json()["items"]) == 1


async def test_an_administrator_of_one_forum_does_nothing(client: Client, db_sessions) -> None:
    """None can be made any more; one from before has no part in it."""
    grant = await propose(client.admin)
    async with db_sessions() as db, db.begin():
        one = text(
            "INSERT INTO role_grant (id, account_id, role, focal_point, forum_id, valid_from) SELECT :id, account.id,"
            " 'administrator', false, forum.id, :now FROM account, forum WHERE email = 'auditor@demo.example'"
        )
        await db.execute(one, {"id": new_id(), "now": NOON})
    answers = [
        await client.auditor.get(PATH),
        await client.auditor.post(PATH, json=a_proposal(email="opga@demo.example")),
        await client.auditor.get(f"{PATH}/{grant}"),
        await confirm(client.auditor, grant),
        await client.auditor.delete(f"{PATH}/{grant}"),
    ]
    assert {answer.status_code for answer in answers} == {403}
    assert "for all forums" in answers[0].json()["detail"]


async def test_a_holder_gives_and_reads_none(client: Client) -> None:
    grant = await given(client)
    await given(client, permission="objection:identify")
    for answer in (await client.ngo.get(PATH), await client.ngo.get(f"{PATH}/{grant}")):
        assert refused(answer) == (403, "not_permitted")


PARTIES = ("egypt", "germany", "african-group")
ACTS = (409, "acts_for_party")


@pytest.mark.parametrize("name", PARTIES)
async def test_who_acts_for_a_party_gets_none(client: Client, name: str) -> None:
    answer = await client.admin.post(PATH, json=a_proposal(email=f"{name}@demo.example"))
    assert refused(answer) == ACTS
    assert "acts for a State" in answer.json()["detail"]


async def test_who_has_come_to_act_for_a_party_is_not_confirmed(client: Client, clock: Clock) -> None:
    grant = await propose(client.admin)
    post = {"email": "ngo@demo.example", "role": "delegation", "party": "EGY", "valid_from": "2026-03-01T00:00:00Z"}
    made = await client.admin.post("/grants", json={**post, "forum": "imrf-test"})
    assert refused(await confirm(client.opga2, grant)) == ACTS  # also of what is to come
    assert (await client.admin.delete(f"/grants/{made.json()['id']}")).status_code == 204
    post |= {"valid_from": "2026-01-15T12:00:00Z", "valid_until": "2026-01-15T13:00:00Z"}
    assert (await client.admin.post("/grants", json=post)).status_code == 201
    clock.now = NOON + timedelta(hours=1) - MICROSECOND
    assert refused(await confirm(client.opga2, grant)) == ACTS
    clock.now += MICROSECOND
    assert (await confirm(client.opga2, grant)).status_code == 200


async def test_an_account_that_is_not_active_gets_none(client: Client, db_sessions) -> None:
    grant = await propose(client.admin)
    async with db_sessions() as db, db.begin():
        await db.execute(text("UPDATE account SET is_active = false WHERE email = 'ngo@demo.example'"))
    assert refused(await confirm(client.opga2, grant)) == (409, "inactive")
    answer = await client.admin.post(PATH, json=a_proposal(permission="objection:identify"))
    assert refused(answer) == (409, "inactive")


# What is sent.


LAST = (NOON + LONGEST_CONFIDENTIAL).isoformat()


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"email": "nobody@demo.example"}, "email", "unknown_account"),
        ({"forum": "nowhere"}, "forum", "unknown_forum"),
        ({"forum": None}, "forum", None),
        ({"permission": "grant:edit"}, "permission", None),
        ({"permission": "objection:SEE"}, "permission", None),
        ({"valid_until": None}, "valid_until", None),
        ({"valid_until": "infinity"}, "valid_until", None),
        ({"valid_until": "2026-06-01T00:00:00"}, "valid_until", None),
        ({"valid_until": "2026-01-15T12:00:00Z"}, "valid_until", "in_the_past"),
        ({"valid_until": "2025-06-01T00:00:00Z"}, "valid_until", "in_the_past"),
        ({"valid_until": LAST.replace("+00:00", ".000001Z")}, "valid_until", "too_far"),
        ({"reason": "short"}, "reason", None),
        ({"party": "EGY"}, "party", None),
        ({"confirmed_by": "opga2@demo.example"}, "confirmed_by", None),
    ],
)
async def test_a_bad_proposal_names_the_field(client: Client, change: dict, field: str, code: str | None) -> None:
    answer = await client.admin.post(PATH, json=a_proposal(**change))
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert error["field"] == field
    assert code in (None, error["code"])


async def test_it_may_last_a_year_and_as_little_as_a_microsecond(client: Client, clock: Clock) -> None:
    await propose(client.admin, valid_until=LAST)
    grant = await propose(client.admin, permission="objection:identify", valid_until="2026-01-15T12:00:00.000001Z")
    clock.now += MICROSECOND
    assert refused(await confirm(client.opga2, grant)) == (409, "ended")


async def test_nobody_has_one_twice(client: Client, clock: Clock) -> None:
    """While it waits, while it counts; again once it was revoked or is over."""
    taken = (409, "already_granted")
    grant = await propose(client.admin, valid_until="2026-01-15T13:00:00Z")
    assert refused(await client.opga2.post(PATH, json=a_proposal(email="NGO@demo.example"))) == taken
    assert (await confirm(client.opga2, grant)).status_code == 200
    assert refused(await client.admin.post(PATH, json=a_proposal())) == taken
    clock.now = NOON + timedelta(hours=1) - MICROSECOND
    assert refused(await client.admin.post(PATH, json=a_proposal())) == taken
    clock.now += MICROSECOND
    again = await propose(client.admin)
    assert (await client.admin.delete(f"{PATH}/{again}")).status_code == 204
    await propose(client.admin)


async def test_what_is_done_is_not_done_again(client: Client) -> None:
    await administrators(client, "secretariat")
    grant = await given(client)
    assert refused(await confirm(client.secretariat, grant)) == (409, "confirmed")
    assert (await client.secretariat.delete(f"{PATH}/{grant}")).status_code == 204
    assert refused(await client.admin.delete(f"{PATH}/{grant}")) == (409, "revoked")
    assert refused(await confirm(client.secretariat, grant)) == (409, "revoked")
    other = await propose(client.admin)
    assert (await client.admin.delete(f"{PATH}/{other}")).status_code == 204  # before anybody confirmed it
    assert refused(await confirm(client.opga2, other)) == (409, "revoked")
    for answer in (
        await client.admin.get(f"{PATH}/{NOWHERE}"),
        await confirm(client.admin, NOWHERE),
        await client.admin.delete(f"{PATH}/{NOWHERE}"),
    ):
        assert refused(answer) == (404, "not_found")


async def test_they_are_listed_by_pages_oldest_first(client: Client, clock: Clock) -> None:
    made = []
    for name in ("ngo", "opga", "auditor"):
        clock.forward(seconds=1)
        made.append(await propose(client.admin, email=f"{name}@demo.example"))
    first = (await client.opga2.get(PATH, params={"limit": 2})).json()
    rest = (await client.opga2.get(PATH, params={"limit": 2, "cursor": first["next_cursor"]})).json()
    assert [one["id"] for one in first["items"] + rest["items"]] == made
    assert rest["next_cursor"] is None


# Who learns of it.


async def test_the_holder_is_told_and_the_audit_of_the_forum_says_it(
    client: Client, db_sessions, clock: Clock
) -> None:
    grant = await propose(client.admin)
    assert (await deliver(db_sessions, clock)).to("ngo@demo.example") == []
    assert (await confirm(client.opga2, grant)).status_code == 200
    (message,) = (await deliver(db_sessions, clock)).to("ngo@demo.example")
    assert message["Subject"] == "You have a confidential permission (Test forum)"
    assert "What you may do: to see which names on the list of stakeholders are contested" in words(message)
    assert "Until: 2026-06-01 00:00 UTC" in words(message)
    assert (await client.admin.delete(f"{PATH}/{grant}")).status_code == 204
    (message,) = (await deliver(db_sessions, clock)).to("ngo@demo.example")
    assert message["Subject"] == "A confidential permission was taken back (Test forum)"
    other = await propose(client.admin)
    assert (await client.admin.delete(f"{PATH}/{other}")).status_code == 204
    assert (await deliver(db_sessions, clock)).messages == []  # nobody was told that it was proposed

    items = (await client.auditor.get("/forums/imrf-test/audit")).json()["items"]
    acts = [one for one in items if one["act"].startswith("confidential_grant.")]
    holder = (await client.ngo.get("/me")).json()["id"]
    expected = ("propose", "confirm", "revoke", "propose", "revoke")
    assert sorted(one["act"] for one in acts) == sorted(f"confidential_grant.{name}" for name in expected)
    assert all(one["details"] == {"permission": "objection:see", "account": holder} for one in acts)
    assert {one["subject_id"] for one in acts} == {grant, other}
    assert "@" not in str(acts)
    assert REASON not in str(items)


# Several at once.


async def _three_administrators(client: Client) -> None:
    await create_forum(client)
    await administrators(client, "opga2", "secretariat", "opga")


async def test_of_several_who_confirm_at_once_one_does(committing_client: Client) -> None:
    client = committing_client
    await _three_administrators(client)
    grant = await propose(client.admin)
    answers = await asyncio.gather(*(confirm(c, grant) for c in (client.opga, client.opga2, client.secretariat)))
    assert Counter(answer.status_code for answer in answers) == {200: 1, 409: 2}
    assert {answer.json().get("code") for answer in answers} == {None, "confirmed"}
    (done,) = [answer.json() for answer in answers if answer.status_code == 200]
    assert (await client.admin.get(f"{PATH}/{grant}")).json() == done


async def test_without_the_lock_two_confirm(committing_client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """The negative control of the one above."""
    client = committing_client
    await _three_administrators(client)
    grant = await propose(client.admin)
    barrier = asyncio.Barrier(2)

    async def unlocked(db: Any, grant_id: Any) -> Any:
        found = await db.get(ConfidentialGrant, grant_id)
        await barrier.wait()
        return found

    monkeypatch.setattr(confidential_grants, "lock_confidential_grant", unlocked)
    answers = await asyncio.gather(*(confirm(caller, grant) for caller in (client.opga2, client.secretariat)))
    assert [answer.status_code for answer in answers] == [200, 200]


async def test_what_is_revoked_and_confirmed_at_once_counts_nothing(committing_client: Client) -> None:
    client = committing_client
    await _three_administrators(client)
    grant = await propose(client.admin)
    gone, confirmed = await asyncio.gather(client.admin.delete(f"{PATH}/{grant}"), confirm(client.opga2, grant))
    assert gone.status_code == 204
    assert confirmed.status_code == 200 or refused(confirmed) == (409, "revoked")
    assert (await client.admin.get(f"{PATH}/{grant}")).json()["revoked_by"] == "admin@demo.example"


async def test_of_several_who_propose_the_same_at_once_one_does(committing_client: Client) -> None:
    client = committing_client
    await _three_administrators(client)
    callers = (client.admin, client.opga, client.opga2, client.secretariat)
    answers = await asyncio.gather(*(caller.post(PATH, json=a_proposal()) for caller in callers))
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 3}
    assert len((await client.admin.get(PATH)).json()["items"]) == 1


async def test_without_the_lock_it_is_proposed_twice(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the one above."""
    client = committing_client
    await _three_administrators(client)
    barrier = asyncio.Barrier(2)

    async def unlocked(db: Any, email: str, *, lock: bool = False) -> Any:
        found = await account_by_email(db, email)
        await barrier.wait()
        return found

    monkeypatch.setattr(confidential_grants, "account_by_email", unlocked)
    callers = (client.admin, client.opga2)
    answers = await asyncio.gather(*(caller.post(PATH, json=a_proposal()) for caller in callers))
    assert [answer.status_code for answer in answers] == [201, 201]


# What the database holds to whatever the program does.


COLUMNS = {
    "account_id": "ngo",
    "permission": "objection:see",
    "prepared_by": "admin",
    "confirmed_by": "opga2",
    "confirmed_at": "2026-01-15 13:00Z",
    "valid_until": "2026-06-01 00:00Z",
    "revoked_by": None,
    "revoked_at": None,
}
ROW = """
    INSERT INTO confidential_grant SELECT gen_random_uuid(), account.id, {permission}, forum.id, 'x', {prepared_by},
        '2026-01-15 12:00Z', {confirmed_by}, {confirmed_at}, {valid_until}, {revoked_by}, {revoked_at}
    FROM account, forum WHERE email = '{account_id}@demo.example'
"""


def _row(**change: str | None) -> str:
    values = {}
    for name, value in {**COLUMNS, **change}.items():
        if value is None:
            values[name] = "NULL"
        elif name.endswith("_by"):
            values[name] = f"(SELECT id FROM account WHERE email = '{value}@demo.example')"
        else:
            values[name] = value if name == "account_id" else f"'{value}'"
    return ROW.format(**values)


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ({}, None),
        ({"confirmed_by": None, "confirmed_at": None}, None),
        ({"confirmed_by": "admin"}, "four_eyes"),
        ({"account_id": "admin"}, "not_for_oneself"),
        ({"account_id": "admin", "confirmed_by": None, "confirmed_at": None}, "not_for_oneself"),
        ({"account_id": "opga2"}, "not_for_oneself"),
        ({"confirmed_at": None}, "confirmed"),
        ({"confirmed_by": None}, "confirmed"),
        ({"revoked_by": "admin"}, "revoked"),
        ({"revoked_at": "2026-01-15 13:00Z"}, "revoked"),
        ({"valid_until": "infinity"}, "validity"),
        ({"valid_until": "2026-01-15 12:00Z"}, "validity"),
        ({"permission": "grant:edit"}, "permission"),
    ],
)
async def test_the_database_refuses_the_rest(
    client: Client, db_sessions, change: dict[str, str | None], constraint: str | None
) -> None:
    async with db_sessions() as db:
        if constraint is None:
            await db.execute(text(_row(**change)))
        else:
            with pytest.raises(IntegrityError, match=f'"ck_confidential_grant_{constraint}"'):
                await db.execute(text(_row(**change)))


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM confidential_grant",
        *(f"UPDATE confidential_grant SET {name} = {name}" for name in ("account_id", "prepared_by", "valid_until")),
    ],
)
async def test_the_application_rewrites_none(db_sessions, statement: str) -> None:
    async with db_sessions() as db:
        with pytest.raises(Exception, match="permission denied for table confidential_grant"):
            await db.execute(text(statement))
