"""Reads below the ORM: the same values as through a session, on the same pool, and through the same outages."""

import asyncio
from uuid import UUID

import asyncpg
import pytest
from sqlalchemy import Integer, Text, bindparam, literal_column, select, text
from sqlalchemy.ext.asyncio import AsyncEngine

from api.main import clock, create_app, new_id
from models.venue import Venue
from services.adapters.database import make_engine, make_poolless_engine, make_sessions
from services.adapters.reading import DirectReads, NotRead
from services.queries.meetings import MEETING_OF_FORUM
from services.queries.reads import Foreseen, InTransaction
from services.queries.sessions import CALLER
from services.sessions import token_digest
from tests.conftest import execute
from tests.world import Client, Clock, create_forum, drafts, publish

FORUM = "imrf-test"
MISSING = "/forums/none/meetings/0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f"
CITIES = select(Venue.__table__.c.city).where(Venue.__table__.c.city == bindparam("city", type_=Text))
SLEEP = select(literal_column("pg_sleep(3)::text", Text))
TERMINATE = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = 'imrf_app'"
)


@pytest.fixture
async def pooled(own_database: str):
    engine = make_engine(own_database, pool_size=3)
    yield engine
    await engine.dispose()


async def test_values_are_those_of_a_session(client: Client, db_sessions) -> None:
    await create_forum(client)
    await publish(client)
    reads = DirectReads(db_sessions)
    values: list[tuple] = [
        (MEETING_OF_FORUM, {"slug": FORUM, "meeting_id": UUID(meeting["id"])}) for meeting in await drafts(client)
    ]
    values.append((MEETING_OF_FORUM, {"slug": FORUM, "meeting_id": new_id()}))
    values += [(CALLER, {"token_sha256": token_digest(f"token-of-{n}"), "now": clock()}) for n in ("opga", "egypt")]
    async with db_sessions() as db:
        for statement, sent in values:
            direct = await reads.rows(statement, sent)
            in_session = [tuple(row) for row in await InTransaction(db).rows(statement, sent)]
            assert direct == in_session != []
            assert [list(map(type, row)) for row in direct] == [list(map(type, row)) for row in in_session]


async def test_what_is_foreseen_is_what_is_read_by_itself(client: Client, db_sessions, count_queries) -> None:
    await create_forum(client)
    await create_forum(client, "imrf-other")
    granted = {"email": "opga@demo.example", "role": "auditor", "forum": "imrf-other"}
    assert (await client.admin.post("/grants", json=granted)).status_code == 201
    reads = DirectReads(db_sessions)
    meeting = {"slug": FORUM, "meeting_id": UUID((await drafts(client))[0]["id"])}
    found = [meeting, {**meeting, "meeting_id": new_id()}, {**meeting, "slug": "none"}]
    callers = [{"token_sha256": token_digest(f"token-of-{n}"), "now": clock()} for n in ("opga", "egypt", "nobody")]
    sizes = []
    for caller in callers:
        for wanted in found:
            alone = [await reads.rows(CALLER, caller), await reads.rows(MEETING_OF_FORUM, wanted)]
            foreseen = Foreseen(reads, MEETING_OF_FORUM, wanted)
            with count_queries() as queries:
                along = [await foreseen.rows(CALLER, caller), await foreseen.rows(MEETING_OF_FORUM, wanted)]
            assert [list(map(tuple, rows)) for rows in along] == alone
            assert [[list(map(type, row)) for row in rows] for rows in along] == [
                [list(map(type, row)) for row in rows] for rows in alone
            ]
            sizes.append((*map(len, along), len(queries)))
    assert sizes == [
        (2, 1, 1),
        (2, 1, 1),
        (2, 0, 1),
        (1, 1, 1),
        (1, 1, 1),
        (1, 0, 1),
        (0, 1, 2),
        (0, 1, 2),
        (0, 0, 2),
    ]


async def test_what_was_not_foreseen_is_read_by_itself(client: Client, db_sessions) -> None:
    await create_forum(client)
    known, other = [UUID(meeting["id"]) for meeting in (await drafts(client))[:2]]
    reads = DirectReads(db_sessions)
    foreseen = Foreseen(reads, MEETING_OF_FORUM, {"slug": FORUM, "meeting_id": known})
    caller = {"token_sha256": token_digest("token-of-opga"), "now": clock()}
    assert len(await foreseen.rows(CALLER, caller)) == 1
    wanted = {"slug": FORUM, "meeting_id": other}
    assert await foreseen.rows(MEETING_OF_FORUM, wanted) == await reads.rows(MEETING_OF_FORUM, wanted) != []
    assert await foreseen.rows(CALLER, caller) == await reads.rows(CALLER, caller)


async def test_what_the_transaction_of_the_suite_wrote_is_seen(client: Client, db_sessions, engine) -> None:
    venue = {"name": {"en": "V"}, "city": "Seen here alone"}
    assert (await client.opga.post("/venues", json=venue)).status_code == 201
    sent = {"city": "Seen here alone"}
    assert await DirectReads(db_sessions).rows(CITIES, sent) == [("Seen here alone",)]
    assert await DirectReads(make_sessions(engine)).rows(CITIES, sent) == []


async def test_only_values_that_are_sent_as_they_are_can_be_bound(pooled: AsyncEngine) -> None:
    with pytest.raises(TypeError, match="Only values that are sent"):
        await DirectReads(make_sessions(pooled)).rows(select(Venue.__table__.c.city).limit(1), {})


async def test_who_finds_the_pool_taken_is_told_to_come_again(own_database: str) -> None:
    engine = make_engine(own_database, pool_size=1)
    engine.pool._timeout = 0.1
    async with Client(create_app(make_sessions(engine), clock=Clock(), new_id=new_id)) as client:
        async with engine.connect():
            answers = await asyncio.gather(*[client.opga.get(MISSING) for _ in range(3)])
            assert {(a.status_code, a.json()["code"], a.headers["retry-after"]) for a in answers} == {
                (503, "busy", "2")
            }
        assert (await client.opga.get(MISSING)).status_code == 404
    assert engine.pool.checkedout() == 0  # type: ignore[attr-defined]
    await engine.dispose()


async def test_reads_leave_connections_for_sessions(pooled: AsyncEngine) -> None:
    """However many read at once."""
    reads = DirectReads(make_sessions(pooled))
    reading = [asyncio.create_task(reads.rows(SLEEP, {})) for _ in range(9)]
    await asyncio.sleep(0.2)
    assert pooled.pool.checkedout() == 2  # type: ignore[attr-defined]
    async with asyncio.timeout(2), pooled.connect() as connection:
        assert (await connection.execute(text("SELECT 1"))).scalar_one() == 1
    for one in reading:
        one.cancel()
    assert {type(end) for end in await asyncio.gather(*reading, return_exceptions=True)} == {asyncio.CancelledError}
    assert pooled.pool.checkedout() == 0  # type: ignore[attr-defined]
    assert await reads.rows(CITIES, {"city": "x"}) == []


async def test_lost_connections_are_passed_over(pooled: AsyncEngine, own_admin_url: str) -> None:
    async with Client(create_app(make_sessions(pooled), clock=Clock(), new_id=new_id)) as client:
        held = [await pooled.connect() for _ in range(3)]
        for connection in held:
            await connection.close()
        await execute(own_admin_url, TERMINATE)
        await asyncio.sleep(0.2)
        assert [(await client.opga.get(MISSING)).status_code for _ in range(6)] == [404] * 6
        assert {(await client.opga.get("/venues")).status_code for _ in range(3)} == {200}


async def test_a_read_that_is_cut_off_is_busy_and_the_next_is_not(pooled: AsyncEngine, own_admin_url: str) -> None:
    reads = DirectReads(make_sessions(pooled))
    reading = asyncio.create_task(reads.rows(SLEEP, {}))
    await asyncio.sleep(0.3)
    await execute(own_admin_url, TERMINATE)
    with pytest.raises(NotRead):
        await reading
    assert await reads.rows(CITIES, {"city": "x"}) == []
    assert pooled.pool.checkedout() == 0  # type: ignore[attr-defined]


async def test_a_time_limit_is_busy_and_any_other_error_is_not(pooled: AsyncEngine) -> None:
    reads = DirectReads(make_sessions(pooled))
    async with pooled.connect() as connection:
        await connection.execute(text("SET statement_timeout = 100"))
        await connection.commit()
    with pytest.raises(NotRead):
        await reads.rows(SLEEP, {})
    with pytest.raises(asyncpg.DivisionByZeroError):
        await reads.rows(select(literal_column("1 / 0", Integer)), {})
    assert await reads.rows(CITIES, {"city": "x"}) == []
    assert pooled.pool.checkedout() == 0  # type: ignore[attr-defined]


async def test_without_a_pool_each_read_has_its_connection(own_database: str) -> None:
    engine = make_poolless_engine(own_database)
    reads = DirectReads(make_sessions(engine))
    found = await asyncio.gather(*[reads.rows(CITIES, {"city": "x"}) for _ in range(3)])
    assert found == [[], [], []]
    await engine.dispose()
