"""Invitations: by administrators to any role, by focal points to their own; accepted once."""

import asyncio
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from api.main import create_app, new_id
from services import grants
from services.adapters.database import make_engine, make_sessions
from tests.mail import code, deliver, subject, words
from tests.world import PASSWORD, Client, Clock, create_forum, publish

NEW = "four words not together"
OFFER = {"email": "amal@demo.example", "role": "delegation", "party": "EGY"}


async def invite(caller: httpx.AsyncClient, **more: Any) -> httpx.Response:
    return await caller.post("/invitations", json={**OFFER, **more})


async def accept(client: Client, token: str, **more: Any) -> httpx.Response:
    return await client.anonymous.post("/invitations/accept", json={"token": token, **more})


async def log_in(client: Client, email: str, password: str) -> dict[str, str]:
    answer = await client.anonymous.post("/auth/login", json={"email": email, "password": password})
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}


async def grants_of(client: Client, headers: dict[str, str]) -> list[tuple]:
    grants = (await client.anonymous.get("/me", headers=headers)).json()["grants"]
    return [(g["role"], g["forum"], g["party"], g["focal_point"], g["revoked_at"]) for g in grants]


async def test_focal_point_invites_lists_and_removes_a_colleague(client: Client, clock: Clock, db_sessions) -> None:
    answer = await invite(client.egypt, language="ar")
    assert answer.status_code == 201
    invitation = answer.json()
    assert answer.headers["location"] == f"/v1/invitations/{invitation['id']}"
    assert {name: value for name, value in invitation.items() if name != "id"} == {
        **OFFER,
        "forum": None,
        "focal_point": False,
        "valid_from": None,
        "valid_until": None,
        "state": "pending",
        "created_at": "2026-01-15T12:00:00Z",
        "expires_at": "2026-01-22T12:00:00Z",
        "grant_id": None,
    }
    mailbox = await deliver(db_sessions, clock)
    (message,), (told,) = mailbox.to("amal@demo.example"), mailbox.to("egypt@demo.example")
    assert subject(message) == "دعوة: عضو في الوفد، مصر"
    assert told["Subject"] == "A colleague was invited: member of the delegation, Egypt"
    assert "egypt@demo.example has invited amal@demo.example." in words(told)
    link = (await client.anonymous.get("/auth/link", params={"token": code(message)})).json()
    assert (link["post_to"], link["fields"]) == ("/v1/invitations/accept", ["token", "password"])
    assert link["invitation"] == {
        "role": "delegation",
        "focal_point": False,
        "party": {"code": "EGY", "name": {"en": "Egypt", "ar": "مصر"}},
        "forum": None,
        "needs_password": True,
    }

    taken = await accept(client, code(message), password=NEW)
    assert (taken.status_code, taken.json()["email"]) == (201, "amal@demo.example")
    amal = await log_in(client, "amal@demo.example", NEW)
    assert await grants_of(client, amal) == [("delegation", None, "EGY", False, None)]
    read = (await client.egypt.get(f"/invitations/{invitation['id']}")).json()
    assert (read["state"], read["grant_id"]) == ("accepted", taken.json()["id"])
    (told,) = (await deliver(db_sessions, clock)).messages
    assert (told["To"], told["Subject"]) == (
        "egypt@demo.example",
        "A colleague has joined: member of the delegation, Egypt",
    )

    listed = (await client.egypt.get("/grants")).json()["items"]
    assert sorted(grant["email"] for grant in listed) == ["amal@demo.example", "egypt@demo.example"]
    # A colleague who is no focal point sees and removes nobody.
    assert (await client.anonymous.get("/grants", headers=amal)).status_code == 403
    assert (await client.egypt.delete(f"/grants/{taken.json()['id']}")).status_code == 204
    ((*_, revoked_at),) = await grants_of(client, amal)
    assert revoked_at == "2026-01-15T12:00:00Z"
    mailbox = await deliver(db_sessions, clock)
    assert sorted(message["To"] for message in mailbox.messages) == ["amal@demo.example", "egypt@demo.example"]
    assert mailbox.to("egypt@demo.example")[0]["Subject"] == "A role was taken back: member of the delegation, Egypt"


async def test_all_focal_points_of_the_party_are_told_and_no_other(client: Client, clock: Clock, db_sessions) -> None:
    await invite(client.admin, email="second@demo.example", focal_point=True)
    (message,) = (await deliver(db_sessions, clock)).to("second@demo.example")
    assert (await accept(client, code(message), password=NEW)).status_code == 201
    await deliver(db_sessions, clock)
    assert (await invite(client.egypt)).status_code == 201
    told = {m["To"] for m in (await deliver(db_sessions, clock)).messages}
    assert told == {"amal@demo.example", "egypt@demo.example", "second@demo.example"}


@pytest.mark.parametrize(
    "offer",
    [
        {"party": "DEU"},
        {"role": "opga", "party": None},
        {"role": "administrator", "party": None},
        {"role": "stakeholder", "party": None},
        {"role": "co_chair"},
    ],
)
async def test_focal_point_invites_to_no_other_post(client: Client, clock: Clock, db_sessions, offer: dict) -> None:
    answer = await invite(client.egypt, **offer)
    assert (answer.status_code, answer.json()["code"]) == (403, "not_your_post")
    assert (await deliver(db_sessions, clock)).messages == []


@pytest.mark.parametrize("caller", ["opga", "secretariat", "ngo", "auditor", "african_group"])
async def test_who_is_neither_invites_nobody(client: Client, caller: str) -> None:
    for method, path in (("POST", "/invitations"), ("GET", "/invitations"), ("GET", "/grants")):
        answer = await client.callers[caller].request(method, path, json=OFFER if method == "POST" else None)
        assert (answer.status_code, answer.json()["code"]) == (403, "not_permitted")


async def test_colleagues_of_another_party_are_as_if_they_were_not(client: Client) -> None:
    grants = {g["email"]: g["id"] for g in (await client.admin.get("/grants")).json()["items"]}
    made = (await invite(client.egypt)).json()["id"]
    missing = "00000000-0000-4000-8000-000000000000"
    assert [g["email"] for g in (await client.germany.get("/grants")).json()["items"]] == ["germany@demo.example"]
    assert (await client.germany.get("/invitations")).json()["items"] == []
    for path, hidden in (("grants", grants["egypt@demo.example"]), ("invitations", made)):
        for method in ("GET", "DELETE"):
            seen = await client.germany.request(method, f"/{path}/{hidden}")
            none = await client.germany.request(method, f"/{path}/{missing}")
            assert seen.status_code == none.status_code == 404
            assert seen.content.replace(hidden.encode(), missing.encode()) == none.content
    assert (await client.egypt.get(f"/grants/{grants['egypt@demo.example']}")).status_code == 200


async def test_existing_account_takes_on_the_role_without_a_password(
    client: Client, clock: Clock, db_sessions
) -> None:
    await invite(client.admin, email="NGO@demo.example")
    (message,) = (await deliver(db_sessions, clock)).to("ngo@demo.example")
    token = code(message)
    link = (await client.anonymous.get("/auth/link", params={"token": token})).json()
    assert (link["fields"], link["invitation"]["needs_password"]) == (["token"], False)
    refused = await accept(client, token, password=NEW)
    assert refused.json()["errors"] == [
        {
            "field": "password",
            "code": "has_account",
            "message": "this address has an account with a password: leave it out",
        }
    ]
    assert (await accept(client, token)).status_code == 201
    assert [role for role, *_ in await grants_of(client, dict(client.ngo.headers))] == ["stakeholder", "delegation"]
    assert (await log_in(client, "ngo@demo.example", PASSWORD))["Authorization"]
    again = await accept(client, token)
    assert (again.status_code, again.json()["errors"][0]["code"]) == (422, "link_not_valid")


async def test_new_address_needs_a_password_that_is_one(client: Client, clock: Clock, db_sessions) -> None:
    await invite(client.egypt)
    (message,) = (await deliver(db_sessions, clock)).to("amal@demo.example")
    for more, error in (({}, "missing"), ({"password": "aaaaaaaaaaaa"}, "password_common")):
        answer = await accept(client, code(message), **more)
        assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, error)
        assert answer.json()["errors"][0]["field"] == "password"
    assert (await accept(client, code(message), password=NEW)).status_code == 201


async def test_invitation_expires_after_seven_days(client: Client, clock: Clock, db_sessions) -> None:
    made = (await invite(client.egypt)).json()["id"]
    (message,) = (await deliver(db_sessions, clock)).to("amal@demo.example")
    clock.forward(days=7)
    answer = await accept(client, code(message), password=NEW)
    assert answer.json()["errors"][0]["code"] == "link_not_valid"
    assert (await client.egypt.get(f"/invitations/{made}")).json()["state"] == "expired"
    clock.forward(microseconds=-1)
    assert (await accept(client, code(message), password=NEW)).status_code == 201


async def test_invitation_is_taken_back(client: Client, clock: Clock, db_sessions) -> None:
    path = f"/invitations/{(await invite(client.egypt)).json()['id']}"
    (message,) = (await deliver(db_sessions, clock)).to("amal@demo.example")
    assert (await client.egypt.delete(path)).status_code == 204
    assert (await client.egypt.get(path)).json()["state"] == "revoked"
    assert (await accept(client, code(message), password=NEW)).json()["errors"][0]["code"] == "link_not_valid"
    again = await client.egypt.delete(path)
    assert (again.status_code, again.json()["code"]) == (409, "revoked")
    other = f"/invitations/{(await invite(client.egypt)).json()['id']}"
    (message,) = (await deliver(db_sessions, clock)).to("amal@demo.example")
    assert (await accept(client, code(message), password=NEW)).status_code == 201
    accepted = await client.egypt.delete(other)
    assert (accepted.status_code, accepted.json()["code"]) == (409, "accepted")


async def test_one_taken_back_before_it_was_sent_is_not_sent(client: Client, clock: Clock, db_sessions) -> None:
    made = (await invite(client.egypt)).json()["id"]
    await client.egypt.delete(f"/invitations/{made}")
    assert (await deliver(db_sessions, clock)).to("amal@demo.example") == []


async def test_who_lost_the_right_has_left_no_invitation_behind(client: Client, clock: Clock, db_sessions) -> None:
    """Else a focal point who is removed could come back by an address of their own."""
    assert (await invite(client.egypt)).status_code == 201
    (message,) = (await deliver(db_sessions, clock)).to("amal@demo.example")
    (own,) = [g for g in (await client.admin.get("/grants")).json()["items"] if g["email"] == "egypt@demo.example"]
    assert (await client.admin.delete(f"/grants/{own['id']}")).status_code == 204
    answer = await accept(client, code(message), password=NEW)
    assert answer.json()["errors"][0]["code"] == "link_not_valid"
    for method, path in (("POST", "/invitations"), ("GET", "/invitations"), ("GET", "/grants")):
        assert (await client.egypt.request(method, path)).status_code == 403


async def test_focal_point_for_one_forum_gives_no_more_than_that(client: Client, clock: Clock, db_sessions) -> None:
    await create_forum(client, "open-forum")
    await publish(client, "open-forum")
    await create_forum(client, "hidden-forum")
    until = "2026-03-01T00:00:00Z"
    more = {"forum": "open-forum", "focal_point": True, "valid_until": until}
    assert (await client.admin.post("/grants", json={**OFFER, "email": "ngo@demo.example", **more})).is_success
    allowed = {"forum": "open-forum", "valid_until": until}
    assert (await invite(client.ngo, **allowed)).status_code == 201
    for offer in (
        {},
        {"valid_until": until},
        {"forum": "open-forum"},
        {**allowed, "valid_until": "2026-03-02T00:00:00Z"},
    ):
        assert (await invite(client.ngo, **offer)).json()["code"] == "not_your_post", offer
    # A draft is not told from what does not exist; those who know it may name it.
    hidden, nowhere = [await invite(client.ngo, forum=slug) for slug in ("hidden-forum", "nowhere")]
    assert hidden.status_code == nowhere.status_code == 422
    assert hidden.content == nowhere.content
    assert (await invite(client.egypt, forum="hidden-forum")).content == hidden.content
    assert (await invite(client.admin, forum="hidden-forum")).status_code == 201
    listed = (await client.ngo.get("/grants")).json()["items"]
    assert [grant["email"] for grant in listed] == ["ngo@demo.example"]
    assert [one["forum"] for one in (await client.ngo.get("/invitations")).json()["items"]] == ["open-forum"]
    clock.forward(days=60)
    assert (await client.ngo.get("/grants")).status_code == 403


@pytest.mark.parametrize(
    ("offer", "field"),
    [
        ({"party": None}, "party"),
        ({"party": "XXX"}, "party"),
        ({"party": "GROUP_AFRICAN"}, "party"),
        ({"forum": "nowhere"}, "forum"),
        ({"valid_until": "2026-01-15T12:00:00Z"}, "valid_until"),
        ({"email": "nobody"}, "email"),
        ({"role": "emperor"}, "role"),
        ({"granted_by": "00000000-0000-4000-8000-000000000000"}, "granted_by"),
        ({"state": "accepted"}, "state"),
    ],
)
async def test_what_does_not_fit_is_refused_by_its_field(client: Client, offer: dict, field: str) -> None:
    answer = await invite(client.admin, **offer)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == field


async def test_invitation_redeemed_by_several_at_once_counts_once(own_database: str) -> None:
    engine = make_engine(own_database, pool_size=10)
    sessions, clock = make_sessions(engine), Clock()
    async with Client(create_app(sessions, clock=clock, new_id=new_id)) as client:
        assert (await invite(client.egypt)).status_code == 201
        (message,) = (await deliver(sessions, clock)).to("amal@demo.example")
        sent = (accept(client, code(message), password=NEW) for _ in range(6))
        statuses = sorted(answer.status_code for answer in await asyncio.gather(*sent))
        assert statuses == [201] + [422] * 5
        listed = (await client.egypt.get("/grants")).json()["items"]
        assert [grant["email"] for grant in listed].count("amal@demo.example") == 1
    await engine.dispose()


# What nobody should be able to bring about.


async def test_nobody_has_the_same_role_twice(client: Client, clock: Clock, db_sessions) -> None:
    """Taking it from them once must be enough."""
    for _ in range(2):
        clock.forward(seconds=1)
        assert (await invite(client.egypt)).status_code == 201
    states = [one["state"] for one in (await client.egypt.get("/invitations")).json()["items"]]
    assert states == ["revoked", "pending"]
    (message,) = (await deliver(db_sessions, clock)).to("amal@demo.example")
    assert (await accept(client, code(message), password=NEW)).status_code == 201
    again = await invite(client.egypt)
    assert (again.status_code, again.json()["code"]) == (409, "already_granted")
    direct = await client.admin.post("/grants", json=OFFER)
    assert (direct.status_code, direct.json()["code"]) == (409, "already_granted")
    # For one forum it is another post.
    await create_forum(client)
    assert (await client.admin.post("/grants", json={**OFFER, "forum": "imrf-test"})).status_code == 201


async def test_the_last_of_them_stays(client: Client) -> None:
    grants = {g["email"]: g["id"] for g in (await client.admin.get("/grants")).json()["items"]}
    own = await client.admin.delete(f"/grants/{grants['admin@demo.example']}")
    assert (own.status_code, own.json()["code"]) == (409, "last_one")
    assert own.json()["detail"] == "This is the last standing administrator; make another one first."
    focal = await client.egypt.delete(f"/grants/{grants['egypt@demo.example']}")
    assert (focal.status_code, focal.json()["code"]) == (409, "last_one")
    body = {"email": "auditor@demo.example", "role": "administrator"}
    assert (await client.admin.post("/grants", json=body)).status_code == 201
    assert (await client.admin.delete(f"/grants/{grants['egypt@demo.example']}")).status_code == 204
    assert (await client.admin.delete(f"/grants/{grants['admin@demo.example']}")).status_code == 204
    assert (await client.admin.get("/grants")).status_code == 403


async def test_focal_points_are_made_and_unmade_by_administrators(client: Client, clock: Clock, db_sessions) -> None:
    refused = await invite(client.egypt, focal_point=True)
    assert (refused.status_code, refused.json()["code"]) == (403, "not_your_post")
    await invite(client.admin, focal_point=True)
    (message,) = (await deliver(db_sessions, clock)).to("amal@demo.example")
    assert "As a focal point you invite" in words(message)
    made = (await accept(client, code(message), password=NEW)).json()
    taken = await client.egypt.delete(f"/grants/{made['id']}")
    assert (taken.status_code, taken.json()["code"]) == (403, "focal_point")


async def test_invitation_of_a_blocked_account_is_void(client: Client, clock: Clock, db_sessions) -> None:
    await invite(client.admin, role="administrator", party=None)
    (message,) = (await deliver(db_sessions, clock)).to("amal@demo.example")
    async with db_sessions() as db, db.begin():
        await db.execute(text("UPDATE account SET is_active = false WHERE email = 'admin@demo.example'"))
    link = await client.anonymous.get("/auth/link", params={"token": code(message)})
    answer = await accept(client, code(message), password=NEW)
    assert [one.json()["errors"][0]["code"] for one in (link, answer)] == ["link_not_valid"] * 2


@pytest.mark.parametrize(
    ("offer", "field"),
    [
        ({"role": "auditor", "party": None, "focal_point": True}, "focal_point"),
        ({"role": "administrator", "party": None, "forum": "imrf-test"}, "forum"),
        ({"role": "co_chair", "party": None}, "party"),
        ({"party": "egy"}, "party"),
    ],
)
async def test_what_would_give_no_right_is_refused(client: Client, offer: dict, field: str) -> None:
    await create_forum(client)
    for path in ("/invitations", "/grants"):
        answer = await client.admin.post(path, json={**OFFER, "email": "ngo@demo.example", **offer})
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)


async def test_role_that_is_given_directly_is_told_and_without_a_party_none_is_named(
    client: Client, clock: Clock, db_sessions
) -> None:
    body = {"email": "ngo@demo.example", "role": "opga", "valid_until": "2026-03-01T00:00:00Z"}
    made = (await client.admin.post("/grants", json=body)).json()
    (told,) = (await deliver(db_sessions, clock)).messages
    assert (told["To"], told["Subject"]) == (
        "ngo@demo.example",
        "You have a role: Office of the President of the General Assembly",
    )
    assert "For:" not in words(told)
    assert "Until: 2026-03-01 00:00 UTC" in words(told)
    assert (await client.admin.delete(f"/grants/{made['id']}")).status_code == 204
    (told,) = (await deliver(db_sessions, clock)).messages
    assert told["Subject"] == "A role was taken back: Office of the President of the General Assembly"


async def _oust_each_other(own_database: str) -> tuple[list[int], int]:
    """Two administrators who revoke each other's grant at once: the answers, and how many are left."""
    engine = make_engine(own_database, pool_size=10)
    sessions, clock = make_sessions(engine), Clock()
    async with Client(create_app(sessions, clock=clock, new_id=new_id)) as client:
        body = {"email": "auditor@demo.example", "role": "administrator"}
        assert (await client.admin.post("/grants", json=body)).status_code == 201
        listed = (await client.admin.get("/grants")).json()["items"]
        of = {grant["email"]: grant["id"] for grant in listed if grant["role"] == "administrator"}
        answers = await asyncio.gather(
            client.admin.delete(f"/grants/{of['auditor@demo.example']}"),
            client.auditor.delete(f"/grants/{of['admin@demo.example']}"),
        )
        async with sessions() as db:
            in_force = "SELECT count(*) FROM role_grant WHERE role = 'administrator' AND revoked_at IS NULL"
            left = (await db.execute(text(in_force))).scalar_one()
    await engine.dispose()
    return sorted(answer.status_code for answer in answers), left


async def test_two_administrators_who_oust_each_other_leave_one(own_database: str) -> None:
    statuses, left = await _oust_each_other(own_database)
    assert left == 1
    assert statuses in ([204, 403], [204, 409])


async def test_without_the_lock_none_would_be_left(own_database: str, monkeypatch) -> None:
    """The negative control: asked first, written later."""

    async def unlocked(*args: Any, **more: Any) -> bool:
        await asyncio.sleep(0.2)
        return True

    monkeypatch.setattr(grants, "others_with", unlocked)
    assert await _oust_each_other(own_database) == ([204, 204], 0)
