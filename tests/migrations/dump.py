"""Makes the dump of a landing: `python -m tests.migrations.dump NAME` writes dumps/NAME.sql.

The demonstration's data, and a draft with edits, a cancelled meeting, a person and a revoked grant; an unlisted
meeting with its link, a withheld name, an override, an edited list of those invited; accounts registered and invited,
with their links and messages; nominations and co-chairs; confidential grants; deadlines with all that is on record of
them; organizations, applications, lists of names and objections; registrations, badges, places and lists of speakers;
calendars, invitations, messages held and left out, webhooks, and a seal over the audit.
It is made once, when a schema lands, and never changed after.
"""

import asyncio
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from api.databases import prepare
from api.main import create_app, new_id
from api.settings import load_settings
from services.acts import Act
from services.adapters.database import Sessions, make_engine, make_sessions
from services.adapters.documents import Documents
from services.adapters.embedded_postgres import EmbeddedPostgres
from services.adapters.roles import APP
from services.demo import load_demo
from services.reminders import remind_due
from services.rules.access import OPERATOR
from tests.conftest import PASSWORD_HASH, SEAL
from tests.mail import code, deliver
from tests.migrations.accreditation import (
    acts_after_the_term,
    acts_on_a_list_that_circulates,
    acts_on_final_lists,
    acts_on_organizations,
    log_in,
)
from tests.migrations.programs import program
from tests.migrations.taking_part import acts_on_taking_part
from tests.migrations.telling import acts_on_telling
from tests.world import Client, Clock, create_forum, draft, edit, publish

# What an older server or psql does not know.
TOO_NEW = ("SET transaction_timeout", "\\restrict", "\\unrestrict")


async def _fill(admin_url: str, app_url: str, folder: Path) -> None:
    await prepare(admin_url, load_settings({}))
    engine = make_engine(app_url)
    sessions, clock = make_sessions(engine), Clock()
    act = Act(OPERATOR, datetime(2026, 1, 15, 12, tzinfo=UTC), new_id)

    async def hashed() -> str:
        return PASSWORD_HASH

    async def fits(_: str) -> bool:
        return True

    documents = Documents(folder)
    given = {"hash_password": hashed, "fits": fits, "tell": lambda _: None, "documents": documents, "seal": SEAL}
    await load_demo(sessions, act=act, today=act.now.date(), **given)
    async with Client(create_app(sessions, clock=clock, new_id=new_id, documents=documents)) as client:
        await log_in(client)
        await _acts(client, clock)
        await _acts_of_accounts(client, sessions, clock)
        await _acts_on_co_chairs(client, clock)
        await _acts_on_confidential_grants(client, clock)
        await acts_on_organizations(client, clock)
        await acts_on_a_list_that_circulates(client, clock)
        await _acts_on_deadlines(client, sessions, clock)
        await acts_on_final_lists(client, clock)
        await acts_after_the_term(client, clock)
        clock.reset()
        await acts_on_taking_part(client, clock)
        await acts_on_telling(client, sessions, clock)
    await engine.dispose()


async def _acts(client: Client, clock: Clock) -> None:
    await create_forum(client, "draft-forum")
    slot = await draft(client, "side_event", 1, "draft-forum")
    await client.opga.delete(f"/forums/draft-forum/meetings/{slot['id']}", headers={"If-Match": '"1"'})
    clock.forward(hours=1)
    slot = await draft(client, "side_event", 20, "demo-forum")
    assert (await edit(client.opga, slot, "demo-forum", status="cancelled")).status_code == 200
    await publish(client, "demo-forum")
    await _acts_of_organizers(client, clock)
    grant = await client.admin.post("/grants", json={"email": "ngo@demo.example", "role": "auditor"})
    assert (await client.admin.delete(f"/grants/{grant.json()['id']}")).status_code == 204


async def _acts_of_organizers(client: Client, clock: Clock) -> None:
    slug, forum = "demo-forum", "/forums/demo-forum"
    person = (await client.opga.post("/persons", json={"name": "Noor Example"})).json()
    await client.opga.patch(
        f"/persons/{person['id']}", json={"account": "ngo@demo.example"}, headers={"If-Match": '"1"'}
    )
    event = await draft(client, "side_event", 19, slug)
    hidden = {"access": "unlisted", "kind": "other", "join_url": "https://meet.example/1", "capacity": 12}
    seat = {"people": [{"role": "host", "party": "ORG_IOM"}, {"role": "speaker", "person_id": person["id"]}]}
    assert (await edit(client.opga, event, slug, **hidden, **seat)).status_code == 200
    table = await draft(client, "round_table", 2, slug)
    assert (await edit(client.opga, table, slug, objectives=[4, 8, 9, 10, 11, 13])).status_code == 200
    clock.forward(hours=1)
    override = {"overrides": [{"code": "objective_missing", "reason": "To have an override in the dump"}]}
    made = await client.opga.post(f"{forum}/programme/versions", json=override)
    assert made.status_code == 201, made.text
    clock.forward(hours=1)
    assert (await client.opga.delete(f"/persons/{person['id']}", headers={"If-Match": '"2"'})).status_code == 204
    invited = f"{forum}/participants-list"
    assert (await client.opga.delete(f"{invited}/ORG_OIF", headers={"If-Match": '"1"'})).status_code == 204


async def _acts_of_accounts(client: Client, sessions: Sessions, clock: Clock) -> None:
    """Registrations confirmed and waiting; invitations accepted, taken back and waiting; messages that
    were sent, dropped and wait; a request with a key, and spent limits."""
    own = "four words not together"
    for name in ("registered", "waiting"):
        clock.forward(seconds=1)
        body = {"email": f"{name}@demo.example", "password": own}
        assert (await client.anonymous.post("/auth/register", json=body)).status_code == 202
    await client.anonymous.post("/auth/password/forgot", json={"email": "nobody@demo.example"})
    (first,) = (await deliver(sessions, clock)).to("registered@demo.example")
    confirmed = await client.anonymous.post("/auth/verify", json={"token": code(first), "password": own})
    assert confirmed.status_code == 204, confirmed.text
    offers = []
    for name in ("accepted", "revoked", "pending"):
        clock.forward(seconds=1)
        who = {"email": f"{name}@demo.example", "role": "delegation"}
        offers.append(
            (await client.admin.post("/invitations", json={**who, "party": "EGY", "forum": "demo-forum"})).json()[
                "id"
            ]
        )
    (message,) = (await deliver(sessions, clock)).to("accepted@demo.example")
    accept = {"token": code(message), "password": own}
    assert (await client.anonymous.post("/invitations/accept", json=accept)).status_code == 201
    assert (await client.admin.delete(f"/invitations/{offers[1]}")).status_code == 204
    venue = {"name": {"en": "Other Centre"}, "city": "Example City"}
    made = await client.opga.post("/venues", json=venue, headers={"Idempotency-Key": "a-key-of-the-dump"})
    assert made.status_code == 201


async def _acts_on_deadlines(client: Client, sessions: Sessions, clock: Clock) -> None:
    """A rule of few people's and one that counts from another; an act on record, extensions, what was handed in, a
    reminder; the forum moved in the draft alone."""
    forum = "/forums/demo-forum"
    tag = (await client.opga.get(f"{forum}/deadline-rules")).headers["ETag"]
    inner = {"anchor": {"event": "deadline", "deadline": "speakers_list_closes"}, "offset": {"working_days": -3}}
    rule = {
        "title": {"en": "Draft of the list is checked"},
        "audience": "organizers",
        "authority": "default",
        **inner,
    }
    changed = await client.opga.patch(
        f"{forum}/deadline-rules", json={"rules": {"draft_checked": rule}}, headers={"If-Match": tag}
    )
    assert changed.status_code == 200, changed.text
    clock.forward(hours=1)
    override = {"overrides": [{"code": "objective_missing", "reason": "To have deadlines for few in the dump"}]}
    made = await client.opga.post(f"{forum}/programme/versions", json=override)
    assert made.status_code == 201, made.text
    reason = "To have an extension in the dump"
    for party in (None, "EGY"):
        clock.forward(minutes=1)
        sent = {"until": "2026-05-15T17:00" if party else "2026-05-11T17:00", "party": party, "reason": reason}
        path = f"{forum}/deadlines/speakers_list_closes/extensions"
        extended = await client.opga.post(path, json=sent)
        assert extended.status_code == 201, extended.text
    done = await client.opga.post(f"{forum}/acts", json={"act": "report_circulated"})
    assert done.status_code == 201, done.text
    noted = await client.egypt.post(f"{forum}/submissions", json={"step": "credentials", "party": "EGY"})
    assert noted.status_code == 201, noted.text
    moved = {"opens_on": "2026-05-05", "reason": "To have a move in the dump"}
    answer = await client.opga.post(f"{forum}/reschedule", json=moved)
    assert answer.status_code == 200, answer.text
    clock.forward(days=11)
    assert await remind_due(sessions, now=clock.now, new_id=new_id) > 0


async def _acts_on_confidential_grants(client: Client, clock: Clock) -> None:
    """One that waits, one that counts, one that was revoked."""
    second = {"email": "opga2@demo.example", "role": "administrator"}
    assert (await client.admin.post("/grants", json=second)).status_code == 201
    path, body = "/confidential-grants", {"forum": "demo-forum", "valid_until": "2026-12-01T00:00:00Z"}
    made = []
    for name in ("secretariat", "auditor", "opga"):
        clock.forward(seconds=1)
        sent = {"email": f"{name}@demo.example", "permission": "objection:see", "reason": "To have some in the dump"}
        made.append((await client.admin.post(path, json={**body, **sent})).json()["id"])
    for grant in made[1:]:
        assert (await client.opga2.post(f"{path}/{grant}/confirm")).status_code == 200
    assert (await client.admin.delete(f"{path}/{made[2]}")).status_code == 204


async def _acts_on_co_chairs(client: Client, clock: Clock) -> None:
    """A nomination withdrawn, one with two persons in turn; all seats appointed with an override, some of the notices
    released; one seat lapsed."""
    forum = "/forums/demo-forum"
    slate = f"{forum}/co-chairs"
    listed = await client.opga.get(f"{forum}/nominations", params={"limit": 200})
    ids = {one["state"]["code"]: one["id"] for one in listed.json()["items"]}
    clock.forward(hours=1)
    for state, sent in (
        ("GHA", None),
        ("EGY", {"person": {"name": "Ola Example", "gender": "f"}, "level": "minister"}),
    ):
        path, tag = f"{forum}/nominations/{ids[state]}", {"If-Match": '"1"'}
        caller = client.egypt if state == "EGY" else client.opga
        answer = await (caller.patch(path, json=sent, headers=tag) if sent else caller.delete(path, headers=tag))
        assert answer.status_code == 200, answer.text
    read = (await client.opga.get(slate)).json()
    best = (await client.opga.post(f"{slate}/proposals", json={"limit": 1})).json()["proposals"][0]
    seats = [{key: seat[key] for key in ("table", "position", "nomination")} for seat in best["seats"]]
    seats[-1]["nomination"] = ids["NGA"]  # which makes three of its group and two men at a table
    modalities = {"co_chairs": {"binding": {"value": ["one_gender"]}, "weights": {"value": {"expertise": 7}}}}
    tag = {"If-Match": (await client.opga.get(forum)).headers["ETag"]}
    assert (await client.opga.patch(forum, json={"modalities": modalities}, headers=tag)).status_code == 200
    decision = {"seats": seats, "consulted": [{"party": "GROUP_AFRICAN", "on": "2026-01-12"}]}
    override = {"code": "one_gender", "reason": "To have an override of balance in the dump"}
    appointed = await client.opga.put(
        slate, json={**decision, "overrides": [override]}, headers={"If-Match": f'"{read["version"]}"'}
    )
    assert appointed.status_code == 200, appointed.text
    reviewed = (await client.opga.get(f"{slate}/notices")).json()["reviewed"]
    release = {"reviewed": reviewed, "only": [ids["EGY"]]}
    released = await client.opga.post(f"{slate}/notices", json=release)
    assert released.status_code == 200, released.text
    lapsed = {"nomination": None, "reason": "To have a lapse in the dump"}
    tag = {"If-Match": f'"{appointed.json()["version"]}"'}
    assert (await client.opga.put(f"{slate}/4/2", json=lapsed, headers=tag)).status_code == 200


def main(name: str) -> None:
    folder = Path(tempfile.mkdtemp(prefix="imrf-dump-", dir="/tmp"))
    folder.chmod(0o755)
    try:
        with EmbeddedPostgres.start(folder) as server:
            (documents := folder / "documents").mkdir(mode=0o700)
            asyncio.run(_fill(server.url("imrf"), server.url("imrf", user=APP), documents))
            command = [program("pg_dump"), "--no-comments", "-d", server.url("imrf")]
            dump = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    finally:
        shutil.rmtree(folder)
    lines = [line for line in dump.splitlines(keepends=True) if not line.startswith(TOO_NEW)]
    target = Path(__file__).parent / "dumps" / f"{name}.sql"
    target.parent.mkdir(exist_ok=True)
    target.write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
