"""One audit entry an act, readable by auditors, changeable by nobody."""

import pytest

from tests.world import Client, create_forum, create_rooms, draft, edit, publish


async def _acts(db_sessions) -> list[tuple[str, str | None]]:
    async with db_sessions() as db:
        connection = await db.connection()
        found = await connection.exec_driver_sql(
            "SELECT act, account.email FROM audit_entry LEFT JOIN account ON account.id = actor_id"
            " WHERE at >= '2026-01-01' ORDER BY act"
        )
        return [tuple(row) for row in found]


async def test_each_act_leaves_one_entry_and_no_reading_or_refusal_any(client: Client, db_sessions) -> None:
    opga = "opga@demo.example"
    await create_forum(client)
    await client.opga.post("/forums", json={})
    await client.egypt.post("/forums/imrf-test/programme/versions", json={})
    await client.anonymous.get("/forums")
    assert await _acts(db_sessions) == [("forum.create", opga)]

    (room,) = await create_rooms(client, "Room")
    table = await draft(client, "round_table", 1)
    await edit(client.opga, table, room_id=room)
    await edit(client.opga, table, room_id=room)  # stale
    await client.opga.post("/persons", json={"name": "Amal Example"})
    slot = await draft(client, "side_event", 1)
    await client.opga.delete(f"/forums/imrf-test/meetings/{slot['id']}", headers={"If-Match": '"1"'})
    await publish(client)
    slot = await draft(client, "side_event", 2)
    await client.opga.delete(f"/forums/imrf-test/meetings/{slot['id']}", headers={"If-Match": '"1"'})
    await client.opga.patch("/forums/imrf-test", json={"closed": True}, headers={"If-Match": '"1"'})
    grant = await client.admin.post("/grants", json={"email": "ngo@demo.example", "role": "auditor"})
    await client.admin.delete(f"/grants/{grant.json()['id']}")
    await client.ngo.post("/auth/logout")
    assert await _acts(db_sessions) == [
        ("forum.create", opga),
        ("forum.publish", opga),
        ("forum.update", opga),
        ("grant.create", "admin@demo.example"),
        ("grant.revoke", "admin@demo.example"),
        ("meeting.cancel", opga),
        ("meeting.remove", opga),
        ("meeting.update", opga),
        ("person.create", opga),
        ("room.create", opga),
        ("session.close", "ngo@demo.example"),
        ("venue.create", opga),
    ]


async def test_auditor_reads_a_forum_s_acts_without_names(client: Client) -> None:
    await create_forum(client, title={"en": "Named title"})
    table = await draft(client, "round_table", 1)
    await edit(client.opga, table, title={"en": "Another title"})
    answer = await client.auditor.get("/forums/imrf-test/audit")
    entries = answer.json()["items"]
    assert [(e["act"], e["details"]) for e in sorted(entries, key=lambda e: e["act"])] == [
        ("forum.create", {"meetings": 33}),
        ("meeting.update", {"changed": ["title"]}),
    ]
    assert {e["actor_id"] for e in entries} == {(await client.opga.get("/me")).json()["id"]}
    assert "title}" not in answer.text
    assert "Named" not in answer.text
    assert (await client.auditor.get("/forums/nowhere/audit")).status_code == 404


@pytest.mark.parametrize(
    "statement", ["UPDATE audit_entry SET act = 'x'", "DELETE FROM audit_entry", "TRUNCATE audit_entry"]
)
async def test_application_cannot_rewrite_the_audit(client: Client, db_sessions, statement: str) -> None:
    async with db_sessions() as db:
        connection = await db.connection()
        with pytest.raises(Exception, match="permission denied"):
            await connection.exec_driver_sql(statement)
