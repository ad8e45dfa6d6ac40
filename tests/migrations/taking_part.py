"""What a dump holds of taking part: registrations, badges and doors, places, lists of speakers of both kinds."""

from datetime import timedelta

from tests import places, speakers, speaking
from tests.badges import door, issue
from tests.migrations.accreditation import log_in, ok
from tests.registrations import AMAL, PATH, REASON, done, nominated
from tests.world import Client, Clock, announced, draft, publish

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
    await _places_and_selections(client)
    hidden = await speakers.made_list(client, meeting_id=(await draft(client, "plenary_closing"))["id"])
    ok(await client.opga.post(f"{speakers.LISTS}/{hidden['id']}/announce"))  # its lots are never drawn
    clock.now = speakers.OPENS
    await log_in(client)
    await speakers.asked(client.egypt, path)
    await speakers.asked(client.germany, path, level="head_of_state")
    await speakers.drawn(client, clock, path)
    clock.now = began + timedelta(minutes=1)


async def _places_and_selections(client: Client) -> None:
    """A meeting's two places, one held and one given back and offered to who waited; three requests for a round
    table, of which one was selected, one waits and one was withdrawn; support for travelling granted."""
    await publish(client)
    meeting = await places.give_places(client, 2)
    persons = []
    for name in ("Di Example", "Ed Example", "Fay Example"):
        one = await nominated(client.egypt, name, travel_support="asked")
        ok(await client.secretariat.post(f"{PATH}/{one['id']}/travel-support", json={"granted": True}))
        persons.append(await done(client.egypt, one, "confirm"))
    taken = [await places.asked(client.egypt, meeting, one["id"]) for one in persons]
    ok(await places.act_on(client.egypt, taken[0], "cancel"))
    table = await speaking.list_of(client, "round_table", 1, public=True)
    first = await speaking.asked(client.egypt, table)
    second = await speaking.asked(client.germany, table)
    third = await speaking.asked(client.opga, table, "KEN")
    await speaking.decided(
        client.secretariat,
        speaking.decision(first, "select"),
        speaking.decision(second, "waitlist", reason=REASON),
    )
    ok(await client.opga.post(f"{speaking.REQUESTS}/{third['id']}/withdraw", json={}))
