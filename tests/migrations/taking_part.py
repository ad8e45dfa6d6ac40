"""What a dump holds of taking part: registrations, badges and doors, a list of speakers."""

from datetime import timedelta

from tests import speakers
from tests.badges import door, issue
from tests.migrations.accreditation import log_in, ok
from tests.registrations import AMAL, PATH, REASON, done, nominated
from tests.world import Client, Clock, announced

QUOTAS = PATH.rpartition("/")[0] + "/registration-quotas"


async def acts_on_taking_part(client: Client, clock: Clock) -> None:
    """Persons nominated, confirmed and withdrawn, a change that waits, a quota; a badge that was scanned and taken
    back; two on a list of speakers, ordered by lot."""
    began = clock.now
    await announced(client)
    path = f"{speakers.LISTS}/{(await speakers.made_list(client))['id']}"
    ok(await client.opga.post(f"{path}/announce"))
    person = await nominated(client.egypt, **{**AMAL, "name": "Amal Example"})
    approved = await done(client.egypt, person, "confirm")
    ok(await client.egypt.post(f"{PATH}/{approved['id']}/changes", json={"title": "Dr."}))
    await nominated(client.egypt, "Bo Example", origin="parliament")
    gone = await nominated(client.germany, "Cy Example")
    await done(client.germany, gone, "withdraw", reason="Another one comes")
    ok(await client.secretariat.post(QUOTAS, json={"party": "DEU", "quota": 3, "reason": REASON}))
    badge = await issue(client, approved["id"])
    entrance = await door(client)
    await entrance.scan(badge["code"], "2026-05-05T13:50:00Z")
    ok(await client.secretariat.post(f"/forums/imrf-test/badges/{badge['id']}/revoke", json={"reason": REASON}))
    clock.now = speakers.OPENS
    await log_in(client)
    await speakers.asked(client.egypt, path)
    await speakers.asked(client.germany, path, level="head_of_state")
    await speakers.drawn(client, clock, path)
    clock.now = began + timedelta(minutes=1)
