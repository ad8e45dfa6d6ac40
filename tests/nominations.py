"""A forum of which the nominations' deadlines alone are published, and what is noted and sent of their reminders."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import text

from api.main import new_id
from models.deadline import Extension, Submission
from models.enums import Step
from services.adapters.database import Sessions
from services.reminders import remind_due
from tests.mail import Mailbox, deliver
from tests.world import Client, Clock, announce, create_forum

# The forum opens on 5 May 2026; nominations close two months before, 17:00 in New York.
NOMINATIONS = datetime(2026, 3, 5, 22, tzinfo=UTC)
FIRST = NOMINATIONS - timedelta(days=14)
CONCERNED = ["african-group@demo.example", "egypt@demo.example", "germany@demo.example"]
KEY = "nominations_close"


async def announced(client: Client, slug: str = "imrf-test", **more) -> None:
    """A forum whose only rules are the nominations' and what is given: other reminders stay out of these tests."""

    async def made() -> None:
        await create_forum(client, slug, **more)
        await only(client, slug, "nominations_open", KEY)
        await announce(client, slug)

    await client.step(f"nominations {slug} {sorted(more.items())}", made)


async def only(client: Client, slug: str, *keys: str) -> None:
    """Takes the other rules out of a draft, those of the mandate too."""
    rules = "modalities #> '{deadlines,rules}'"
    kept = f"SELECT jsonb_object_agg(key, value) FROM jsonb_each({rules}) WHERE key = ANY(:keys)"
    statement = (
        f"UPDATE forum SET modalities = jsonb_set(modalities, '{{deadlines,rules}}', ({kept})) WHERE slug = :slug"
    )
    async with client.app.state.sessions() as db, db.begin():
        await db.execute(text(statement), {"keys": list(keys), "slug": slug})


async def patch(client: Client, slug: str, deadlines: dict | None = None, **changes) -> None:
    forum = (await client.opga.get(f"/forums/{slug}")).json()
    body = {**changes, **({"modalities": {"deadlines": deadlines}} if deadlines else {})}
    answer = await client.opga.patch(f"/forums/{slug}", json=body, headers={"If-Match": f'"{forum["version"]}"'})
    assert answer.status_code == 200, answer.text


async def run(sessions: Sessions, at: datetime) -> int:
    return await remind_due(sessions, now=at, new_id=new_id)


async def noted(sessions: Sessions) -> list[tuple[str, str, int, datetime]]:
    """(address, key, days, the instant reminded of), in this order."""
    async with sessions() as db, db.begin():
        found = await db.execute(
            text(
                "SELECT email, key, days, ends_at FROM reminder JOIN account ON account.id = account_id"
                " ORDER BY 1, 2, 4"
            )
        )
        return [tuple(row) for row in found]


async def mailed(sessions: Sessions, clock: Clock, at: datetime) -> Mailbox:
    """What goes out at an instant."""
    clock.now = at
    return await deliver(sessions, clock)


async def queued(sessions: Sessions) -> list[str]:
    async with sessions() as db, db.begin():
        found = await db.execute(
            text(
                "SELECT email FROM outbox JOIN account ON account.id = account_id"
                " WHERE kind = 'deadline_reminder' ORDER BY 1"
            )
        )
        return list(found.scalars())


async def ids(sessions: Sessions, **wanted: str) -> list[UUID]:
    async with sessions() as db, db.begin():
        return [
            (await db.execute(text(f"SELECT id FROM {table} WHERE {column} = :value"), {"value": value})).scalar_one()
            for (table, column), value in zip([("forum", "slug"), ("party", "code")], wanted.values(), strict=False)
        ]


async def add(sessions: Sessions, row) -> None:
    async with sessions() as db, db.begin():
        db.add(row)
        await db.flush()


async def submit(sessions: Sessions, party: str, at: datetime, step: Step = Step.NOMINATIONS) -> None:
    forum_id, party_id = await ids(sessions, slug="imrf-test", party=party)
    row = {"id": new_id(), "forum_id": forum_id, "step": step, "party_id": party_id}
    await add(sessions, Submission(**row, submitted_by=None, submitted_at=at))


async def extend(sessions: Sessions, until: datetime, granted_at: datetime, party: str | None = None) -> None:
    forum_id, party_id = await ids(sessions, slug="imrf-test", party=party or "DEU")
    row = Extension(
        id=new_id(),
        forum_id=forum_id,
        key=KEY,
        party_id=party_id if party else None,
        wall=until.replace(tzinfo=None),
        fold=0,
        timezone="UTC",
        until=until,
        tz_version="2026.6",
        dependents=False,
        reason="A test",
        granted_by=None,
        granted_at=granted_at,
    )
    await add(sessions, row)
