"""Answers to invitations: what is read of them, whose they are, and that an older one never overwrites a newer."""

from typing import Any

import httpx
import pytest
from sqlalchemy import text

from api.main import create_app
from api.settings import SettingsError, load_settings
from tests.conftest import new_id
from tests.mail import deliver
from tests.meeting_invitations import entered, published_again, reply, seated
from tests.world import Client, Clock, create_forum

TOKEN = "a-token-of-the-gateway-1"


async def send(caller: httpx.AsyncClient, body: str | bytes, kind: str = "text/calendar") -> httpx.Response:
    return await caller.post("/calendar-replies", content=body, headers={"Content-Type": kind})


async def invited(client: Client, meeting: dict[str, Any]) -> list[dict[str, Any]]:
    answer = await client.opga.get(f"/forums/imrf-test/meetings/{meeting['id']}/invitations")
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def test_what_was_replied_is_read_by_the_office(client: Client, clock: Clock) -> None:
    meeting = await seated(client)
    before = {one["email"]: one for one in await invited(client, meeting)}
    clock.forward(hours=1)
    answer = await send(client.opga, reply(meeting["id"], "TENTATIVE"))
    assert (answer.status_code, answer.json()) == (
        200,
        {
            "forum": "imrf-test",
            "meeting_id": meeting["id"],
            "partstat": "tentative",
            "sequence": 0,
            "replied_at": "2026-01-15T13:00:00Z",
        },
    )
    found = {one["email"]: one for one in await invited(client, meeting)}
    assert found["ngo@demo.example"] == before["ngo@demo.example"]
    assert found["egypt@demo.example"] == {
        "id": before["egypt@demo.example"]["id"],
        "email": "egypt@demo.example",
        "role": "co_chair",
        "party": "EGY",
        "person": None,
        "method": "request",
        "sequence": 0,
        "sent_at": "2026-01-15T12:00:00Z",
        "partstat": "tentative",
        "replied_at": "2026-01-15T13:00:00Z",
    }
    assert (found["ngo@demo.example"]["person"], found["ngo@demo.example"]["partstat"]) == (
        "Amal Example",
        "needs_action",
    )


async def test_an_older_answer_never_overwrites_a_newer_one(client: Client, clock: Clock) -> None:
    meeting = await seated(client)

    async def partstat() -> str:
        return {one["email"]: one["partstat"] for one in await invited(client, meeting)}["egypt@demo.example"]

    later = reply(meeting["id"], "DECLINED", DTSTAMP="20260115T110000Z")
    assert (await send(client.opga, later)).status_code == 200
    older = await send(client.opga, reply(meeting["id"], "ACCEPTED", DTSTAMP="20260115T100000Z"))
    assert (older.status_code, older.json()["code"], await partstat()) == (409, "older_reply", "declined")
    clock.forward(minutes=1)
    again = await send(client.opga, later)
    assert (again.status_code, again.json()["replied_at"]) == (200, "2026-01-15T12:00:00Z")
    # Retitled, the answer stands; moved, everybody is asked anew, and what was said before says nothing.
    meeting = await published_again(client, meeting, title={"en": "Another title"})
    assert await partstat() == "declined"
    meeting = await published_again(client, meeting, local_end="2026-03-02T12:00")
    assert await partstat() == "needs_action"
    at = "20260115T115900Z"
    outdated = await send(client.opga, reply(meeting["id"], "ACCEPTED", sequence=1, DTSTAMP=at))
    assert (outdated.status_code, outdated.json()["code"]) == (409, "outdated_reply")
    unknown = await send(client.opga, reply(meeting["id"], "ACCEPTED", sequence=3, DTSTAMP=at))
    assert (unknown.status_code, unknown.json()["code"]) == (409, "unknown_version")
    assert (await send(client.opga, reply(meeting["id"], sequence=2, DTSTAMP=at))).status_code == 200
    assert await partstat() == "accepted"
    await published_again(client, meeting, status="cancelled")
    off = await send(client.opga, reply(meeting["id"], sequence=3))
    assert (off.status_code, off.json()["code"]) == (409, "invitation_cancelled")


async def test_whose_answer_it_is_and_of_which_forum_is_told_to_nobody_else(client: Client) -> None:
    meeting = await seated(client)
    missing = await send(client.opga, reply(str(new_id())))
    another = await send(client.opga, reply(meeting["id"], who="germany"))
    assert missing.status_code == another.status_code == 404
    assert missing.json() == another.json()
    for caller in (client.secretariat, client.egypt, client.admin, client.auditor):
        assert (await send(caller, reply(meeting["id"]))).status_code == 403
        path = f"/forums/imrf-test/meetings/{meeting['id']}/invitations"
        assert (await caller.get(path)).status_code == 403
    assert (await send(client.anonymous, reply(meeting["id"]))).status_code == 401


async def test_who_organizes_another_forum_is_told_nothing(client: Client) -> None:
    meeting = await seated(client)
    await create_forum(client, "imrf-other")
    grant = {"email": "auditor@demo.example", "role": "opga", "forum": "imrf-other"}
    assert (await client.admin.post("/grants", json=grant)).status_code == 201
    ours, missing = [await send(client.auditor, reply(one)) for one in (meeting["id"], str(new_id()))]
    assert ours.status_code == missing.status_code == 404
    assert ours.json() == missing.json()
    assert {one["partstat"] for one in await invited(client, meeting)} == {"needs_action"}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"METHOD": "REQUEST"}, "METHOD"),
        ({"METHOD": "CANCEL"}, "METHOD"),
        ({"RECURRENCE-ID": "20260302T150000Z"}, "RECURRENCE-ID"),
        ({"UID": "not one of ours"}, "UID"),
        ({"DTSTAMP": "20270115T120000Z"}, "DTSTAMP"),
        ({"DTSTAMP": "20260115T120000"}, "DTSTAMP"),
        ({"DTSTAMP": "soon"}, "DTSTAMP"),
        ({"DTSTAMP": ""}, "DTSTAMP"),
        ({"SEQUENCE": "-1"}, "SEQUENCE"),
        ({"SEQUENCE": "99999999999"}, "SEQUENCE"),
        ({"SEQUENCE": "many"}, "SEQUENCE"),
        ({"ATTENDEE": "mailto:second@demo.example"}, "ATTENDEE"),
        ({"partstat": "DELEGATED"}, "PARTSTAT"),
        ({"who": "@"}, "ATTENDEE"),
    ],
)
async def test_what_is_no_answer_is_refused_by_name(client: Client, changes: dict[str, str], field: str) -> None:
    given = {"uid": str(new_id()), **changes}
    if "UID" in given:
        given["uid"] = given.pop("UID")
    answer = await send(client.opga, reply(**given))
    assert answer.status_code == 422, answer.text
    assert answer.json()["errors"][0]["field"] == field


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x00\xff\xfe",
        b"BEGIN:VCALENDAR",
        b"BEGIN:VEVENT\r\nMETHOD:REPLY\r\nEND:VEVENT\r\n",
        b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        b"BEGIN:A\r\n" * 8000,
        b"BEGIN:VCALENDAR\r\nX:" + b"x" * 70_000 + b"\r\nEND:VCALENDAR\r\n",
        reply("x").encode() * 2,
    ],
)
async def test_whatever_comes_is_refused_and_breaks_nothing(client: Client, body: bytes) -> None:
    assert (await send(client.opga, body)).status_code == 422
    assert (await send(client.opga, body, "message/rfc822")).status_code == 422
    assert (await send(client.opga, body, "text/plain")).status_code == 422


def mail(body: str, sender: str = "egypt@demo.example") -> bytes:
    return (
        f"From: Amal <{sender}>\r\nTo: replies@un.example\r\nSubject: Accepted\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nYes.\r\n'
        "--b\r\nContent-Type: text/calendar; method=REPLY; charset=utf-8\r\n"
        f"Content-Transfer-Encoding: 8bit\r\n\r\n{body}\r\n--b--\r\n"
    ).encode()


async def test_the_gateway_posts_mails_as_they_came(client: Client, clock: Clock, db_sessions) -> None:
    meeting = await seated(client)
    app = create_app(db_sessions, clock=clock, new_id=new_id, mail_gateway_token=TOKEN)
    transport = httpx.ASGITransport(app=app)
    headers = {"Authorization": f"Bearer {TOKEN}"}
    async with httpx.AsyncClient(transport=transport, base_url="http://imrf.example/v1", headers=headers) as gateway:
        forged = await send(gateway, mail(reply(meeting["id"]), "germany@demo.example"), "message/rfc822")
        assert (forged.status_code, forged.json()["errors"][0]["field"]) == (422, "From")
        assert (await send(gateway, mail(reply(meeting["id"])), "message/rfc822")).status_code == 200
        assert (await send(gateway, reply(meeting["id"], "DECLINED", "NGO"))).status_code == 200
        # It opens nothing else.
        assert (await gateway.get("/me")).status_code == 401
        assert (await gateway.get(f"/forums/imrf-test/meetings/{meeting['id']}/invitations")).status_code == 401
        wrong = {"Authorization": f"Bearer {TOKEN}x"}
        refused = await gateway.post("/calendar-replies", content=b"", headers=wrong)
        assert refused.status_code == 401
    found = {one["email"]: one["partstat"] for one in await invited(client, meeting)}
    assert found == {"egypt@demo.example": "accepted", "ngo@demo.example": "declined"}
    async with db_sessions() as db, db.begin():
        acts = await db.execute(
            text("SELECT actor_id, details FROM audit_entry WHERE act = 'meeting_invitation.reply'")
        )
        assert [(row.actor_id, sorted(row.details)) for row in acts] == [(None, ["partstat", "sequence"])] * 2


async def test_without_a_token_set_nobody_is_the_gateway(client: Client) -> None:
    for token in ("", "None", TOKEN):
        answer = await client.anonymous.post("/calendar-replies", headers={"Authorization": f"Bearer {token}"})
        assert answer.status_code == 401
    assert load_settings({"MAIL_GATEWAY_TOKEN": "x" * 20}).mail_gateway_token == "x" * 20
    with pytest.raises(SettingsError, match="MAIL_GATEWAY_TOKEN is too short"):
        load_settings({"MAIL_GATEWAY_TOKEN": "short"})


async def test_the_list_comes_in_pages(client: Client, clock: Clock, db_sessions) -> None:
    meeting = await seated(client)
    await deliver(db_sessions, clock)
    path = f"/forums/imrf-test/meetings/{meeting['id']}/invitations"
    first = (await client.opga.get(path, params={"limit": 1})).json()
    second = (await client.opga.get(path, params={"limit": 1, "cursor": first["next_cursor"]})).json()
    emails = {one["email"] for one in (*first["items"], *second["items"])}
    assert (emails, second["next_cursor"]) == ({"egypt@demo.example", "ngo@demo.example"}, None)
    nobody = await entered(client, local_start="2026-03-03T10:00", local_end="2026-03-03T11:00")
    assert await invited(client, nobody) == []
    assert (await client.opga.get(path.replace(meeting["id"], str(new_id())))).status_code == 404
