"""What the tables hold of one forum: all that a model predicts, read in one statement."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

_NOW = text("""
    WITH own AS (SELECT id FROM forum WHERE slug = :slug),
    applied AS (SELECT * FROM application WHERE forum_id = (SELECT id FROM own)),
    listed AS (SELECT * FROM name_list WHERE forum_id = (SELECT id FROM own))
    SELECT json_build_object(
      'applications', (SELECT json_object_agg(id, json_build_array(state, version, since, updated_at,
        reference IS NOT NULL, returned_fields, due_at)) FROM applied),
      'events', (SELECT json_object_agg(id, (SELECT coalesce(json_agg(json_build_array(number, act, before, after, at)
        ORDER BY number), '[]') FROM application_event WHERE application_id = applied.id)) FROM applied),
      'entries', (SELECT json_object_agg(application_id, json_build_array(listed.number, outcome))
        FROM list_entry JOIN listed ON listed.id = list_id),
      'lists', (SELECT json_object_agg(number, json_build_array(state, version,
        (SELECT split_part(email, '@', 1) FROM account WHERE id = prepared_by),
        (SELECT split_part(email, '@', 1) FROM account WHERE id = circulated_by),
        (SELECT split_part(email, '@', 1) FROM account WHERE id = closing_by),
        (SELECT split_part(email, '@', 1) FROM account WHERE id = finalized_by), final_from)) FROM listed),
      'versions', (SELECT json_agg(json_build_array(v.number, v.kind, listed.number, v.document, v.sha256)
        ORDER BY v.number) FROM list_version v JOIN listed ON listed.id = v.list_id),
      'queue', (SELECT json_agg(json_build_array(kind, email, details ->> 'application_id', count))
        FROM (SELECT kind, email, details, count(*) FROM outbox JOIN account ON account.id = account_id
          WHERE details ->> 'application_id' IN (SELECT id::text FROM applied) GROUP BY 1, 2, 3) AS counted),
      'messages', (SELECT count(*) FROM outbox),
      'audit', (SELECT count(*) FROM audit_entry)
    )
""")


@dataclass
class Seen:
    """`tables`: as a model has them; `documents`: of the versions, with the digest; how much else there is."""

    tables: dict[str, Any]
    documents: dict[int, tuple[dict[str, Any], str]]
    messages: int
    audit: int


def _at(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


async def see(connection: AsyncConnection, slug: str) -> Seen:
    found = (await connection.execute(_NOW, {"slug": slug})).scalar_one()
    versions = found["versions"] or []
    assert [row[0] for row in versions] == list(range(1, len(versions) + 1)), "a gap in the versions"
    tables = {
        "applications": {
            key: [row[0], row[1], _at(row[2]), _at(row[3]), row[4], row[5], _at(row[6])]
            for key, row in (found["applications"] or {}).items()
        },
        "events": {key: [(*row[:4], _at(row[4])) for row in rows] for key, rows in (found["events"] or {}).items()},
        "entries": found["entries"] or {},
        "lists": {int(key): [*row[:6], _at(row[6])] for key, row in (found["lists"] or {}).items()},
        "versions": [
            (
                kind,
                number,
                frozenset(one["application_id"] for one in document["names"]),
                frozenset((one["application_id"], one["why"]) for one in document["removed"]),
            )
            for _, kind, number, document, _ in versions
        ],
        "queue": {(kind, email, app): count for kind, email, app, count in found["queue"] or []},
    }
    documents = {row[0]: (row[3], row[4]) for row in versions}
    return Seen(tables, documents, found["messages"], found["audit"])


async def objections_now(connection: AsyncConnection, slug: str) -> tuple[dict[tuple[str, str, str], str], int]:
    """(letter, application, State) -> stance; how many came late."""
    forum = (await connection.execute(text("SELECT id FROM forum WHERE slug = :slug"), {"slug": slug})).scalar_one()
    codes = dict((await connection.execute(text("SELECT id, code FROM party WHERE code IN ('EGY', 'DEU')"))).all())
    await connection.execute(text("SET LOCAL ROLE imrf_objections"))
    of = {"forum": forum}
    rows = await connection.execute(
        text(
            "SELECT letter_id, application_id, objection.state_id, stance FROM objections.objection"
            " JOIN objections.letter ON letter.id = letter_id WHERE forum_id = :forum"
        ),
        of,
    )
    stances = {(str(letter), str(app), codes[state]): stance for letter, app, state, stance in rows.all()}
    count = text("SELECT count(*) FROM objections.late_objection WHERE forum_id = :forum")
    late = (await connection.execute(count, of)).scalar_one()
    await connection.execute(text("RESET ROLE"))
    return stances, late
