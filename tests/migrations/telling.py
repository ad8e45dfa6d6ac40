"""What the dump of a landing has of calendars, of what people are told, and of seals."""

import re

from services.adapters.database import Sessions
from services.audit_seals import seal_due
from services.outbox import send_due
from tests import webhooks
from tests.badges import door
from tests.mail import Mailbox, office
from tests.meeting_invitations import a_person, entered, reply
from tests.migrations.accreditation import ok
from tests.world import Client, Clock, edit

AUDIT_KEY = "5c" * 32
FEEDS, SLUG = "/calendar-feeds", "imrf-test"


async def acts_on_telling(client: Client, sessions: Sessions, clock: Clock) -> None:
    """Private calendars, one shown, one revoked; invitations sent, answered and taken back; a version of which
    messages are held; messages left out, in the outbox and come back; a webhook with deliveries; a door closed; the
    audit sealed."""
    shown = await client.egypt.post(FEEDS, json={"forum": SLUG, "label": "Telephone", "scope": "concerns_me"})
    path = re.sub(r"^.*/v1", "", shown.json()["url"])
    assert (await client.anonymous.get(path)).status_code == 200
    lost = (await client.egypt.post(FEEDS, json={"forum": SLUG, "label": "Lost"})).json()
    assert (await client.egypt.delete(f"{FEEDS}/{lost['id']}")).status_code == 204
    ok(await client.egypt.patch("/me", json={"timezone": "Africa/Cairo"}))
    ok(await client.germany.patch("/me/messages", json={"programme_changes": False}))
    target = await webhooks.add(client, "https://hooks.example/imrf", "programme.published")
    person = await a_person(client, "ngo", "Gil Example")
    seats = ({"role": "co_chair", "party": "EGY"}, {"role": "panellist", "person_id": person})
    meeting = await entered(client, *seats)
    versions = f"/forums/{SLUG}/programme/versions"
    ok(await client.opga.post(versions, json={}))
    await send_due(office(sessions, Mailbox(), clock))
    clock.forward(minutes=1)
    answer = reply(meeting["id"], "TENTATIVE")
    ok(await client.opga.post("/calendar-replies", content=answer, headers={"Content-Type": "text/calendar"}))
    later = {"local_start": "2026-03-02T12:00", "local_end": "2026-03-02T13:00", "people": list(seats[:1])}
    assert (await edit(client.opga, meeting, **later)).status_code == 200
    ok(await client.opga.post(versions, json={"review_messages": True}))
    # Nobody answers there: the first waits to be tried again, and what comes after it for the first.
    nowhere = {"hooks.example": ["127.0.0.1"]}
    await webhooks.delivered(webhooks.courier(sessions, client.app.state.seal, clock, names=nowhere))
    ok(await client.admin.post(f"/webhooks/{target['id']}/test"))
    closed = await door(client)
    ok(await client.secretariat.post(f"/forums/{SLUG}/doors/{closed.id}/close"))
    await seal_due(sessions, AUDIT_KEY, now=clock.now)
