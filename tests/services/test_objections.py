"""The schema of the objections: out of the application's reach but in one role, which it takes and gives back."""

import asyncio
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from api.databases import upgrade_and_load
from api.main import new_id
from models.audit import AuditEntry
from models.objection import Entry
from models.tables import METADATA
from services.adapters.database import Sessions, make_engine, make_sessions
from services.adapters.roles import bootstrap
from services.queries.accounts import account_by_email
from services.queries.forums import find_forum_id
from services.queries.objections import as_objections
from tests.conftest import at, execute, to_app
from tests.migrations.programs import program
from tests.world import NOON, Client, create_forum

DENIED = "permission denied for schema objections"
COUNT = select(func.count()).select_from(Entry)
# However it is tried, into a table there is no other way in.
TABLES = ("entry", "letter", "objection", "late_objection", "basis_request", "basis", "disclosure", "audit_seal")
TABLES += ("sealed_entry",)
TRIES = (
    "SELECT count(*) FROM objections.{0}",
    "SELECT EXISTS (SELECT FROM objections.{0})",
    "INSERT INTO objections.{0} SELECT * FROM objections.{0}",
    "UPDATE objections.{0} SET {1} = {1}",
    "DELETE FROM objections.{0}",
    "TRUNCATE objections.{0} CASCADE",
    "BEGIN; LOCK TABLE objections.{0}",
    "COPY objections.{0} TO STDOUT",
    "SELECT objections.is_append_only()",
)
REWRITING = TRIES[3:6]
# What alone is changed of a row, and by whom and when.
CHANGED = {"objection": {"stance", "answered_by", "answered_at"}, "disclosure": {"approved_by", "approved_at"}}


@dataclass(frozen=True)
class World:
    """A database with an account and a forum, and one connection to it: what is left on it, the next one finds."""

    sessions: Sessions
    account: UUID
    forum: UUID

    def entry(self, **more: Any) -> Entry:
        own = {"actor_id": self.account, "act": "read", "forum_id": self.forum, "details": {}, **more}
        return Entry(id=new_id(), at=NOON, **own)

    def audited(self) -> AuditEntry:
        return AuditEntry(id=new_id(), at=NOON, actor_id=self.account, act="test.act", details={})


@pytest.fixture
async def world(committing_client: Client, own_database: str) -> AsyncIterator[World]:
    await create_forum(committing_client)
    engine = make_engine(own_database, pool_size=1)
    sessions = make_sessions(engine)
    async with sessions() as db:
        account, forum = await account_by_email(db, "opga@demo.example"), await find_forum_id(db, "imrf-test")
    assert account is not None
    assert forum is not None
    yield World(sessions, account.id, forum)
    await engine.dispose()


async def denied(db: AsyncSession) -> bool:
    """Whether the table is out of reach; the transaction goes on. Of a statement prepared within, PostgreSQL looks at
    the table's privileges alone."""
    try:
        async with db.begin_nested():
            await db.execute(COUNT)
    except DBAPIError as error:
        return "permission denied for" in str(error.orig)
    return False


async def role(db: AsyncSession) -> Any:
    return (await db.execute(text("SELECT current_user"))).scalar_one()


def first_column(table: str) -> str:
    return next(iter(METADATA.tables[f"objections.{table}"].columns)).name


def test_every_table_is_tried() -> None:
    assert {f"objections.{table}" for table in TABLES} == {name for name in METADATA.tables if "." in name}


@pytest.mark.parametrize("statement", TRIES)
async def test_the_application_does_not_reach_the_schema(own_database: str, statement: str) -> None:
    for table in TABLES:
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match=DENIED):
            await execute(own_database, statement.format(table, first_column(table)))


async def test_nor_does_its_role_rewrite_what_is_in_it(own_database: str) -> None:
    for table in TABLES:
        for statement in REWRITING:
            with pytest.raises(asyncpg.InsufficientPrivilegeError, match=f"permission denied for table {table}"):
                await execute(
                    own_database, f"SET ROLE imrf_objections; {statement.format(table, first_column(table))}"
                )


async def test_but_for_the_columns_that_change(own_database: str) -> None:
    for table in TABLES:
        able = set()
        for column in METADATA.tables[f"objections.{table}"].columns:
            with suppress(asyncpg.InsufficientPrivilegeError):
                setting = f"UPDATE objections.{table} SET {column.name} = {column.name}"
                await execute(own_database, f"SET ROLE imrf_objections; {setting}")
                able.add(column.name)
        assert able == CHANGED.get(table, set())


@pytest.mark.parametrize("statement", REWRITING)
async def test_nor_does_its_owner_rewrite_the_record_by_mistake(own_admin_url: str, statement: str) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="entry is append-only"):
        await execute(own_admin_url, f"SET ROLE imrf_owner; {statement.format('entry', 'id')}")


async def test_its_role_reaches_nothing_else(own_database: str) -> None:
    await execute(own_database, "SET ROLE imrf_objections; SELECT count(*) FROM audit_entry")  # to seal it
    for statement in ("INSERT INTO audit_entry SELECT * FROM audit_entry", "DELETE FROM audit_entry"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="permission denied for table audit_entry"):
            await execute(own_database, f"SET ROLE imrf_objections; {statement}")
    for table in ("account", "forum", "confidential_grant"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match=f"permission denied for table {table}"):
            await execute(own_database, f"SET ROLE imrf_objections; SELECT count(*) FROM {table}")


async def test_within_it_works_and_before_and_after_it_is_denied(world: World) -> None:
    async with world.sessions() as db, db.begin():
        assert await denied(db)
        async with as_objections(db):
            db.add(world.entry())
            await db.flush()
            assert (await db.execute(COUNT)).scalar_one() == 1
        assert await denied(db)
        assert await role(db) == "imrf_app"
    async with world.sessions() as db, db.begin():  # the same connection
        assert await role(db) == "imrf_app"
        assert await denied(db)
        async with as_objections(db):
            assert (await db.execute(COUNT)).scalar_one() == 1


async def test_what_is_pending_is_written_in_its_own_role(world: World) -> None:
    """An entry of the audit before, one of the objections within and not flushed: each goes where it may."""
    async with world.sessions() as db, db.begin():
        db.add(world.audited())
        async with as_objections(db):
            db.add(world.entry())
        db.add(world.audited())
        await db.flush()
        audited = select(func.count()).select_from(AuditEntry).where(AuditEntry.act == "test.act")
        assert (await db.execute(audited)).scalar_one() == 2
        async with as_objections(db):
            assert (await db.execute(COUNT)).scalar_one() == 1


async def test_without_it_what_is_added_is_refused(world: World) -> None:
    """The negative control of the one before, and what is added to another table within."""
    async with world.sessions() as db:
        db.add(world.entry())
        with pytest.raises(DBAPIError, match=DENIED):
            await db.flush()
    async with world.sessions() as db:
        with pytest.raises(DBAPIError, match="permission denied for table audit_entry"):
            async with as_objections(db):
                db.add(world.audited())
        await db.rollback()
        assert await role(db) == "imrf_app"


async def test_after_an_exception_within_it_is_denied_again(world: World) -> None:
    async with world.sessions() as db, db.begin():
        with suppress(ZeroDivisionError):
            async with as_objections(db):
                db.add(world.entry())
                await db.flush()
                raise ZeroDivisionError
        assert await denied(db)
        assert await role(db) == "imrf_app"


BROKEN = ("SELECT 1 / 0", "SELECT * FROM no_such_table", "SELECT count(*) FROM account")


@pytest.mark.parametrize("statement", BROKEN)
async def test_after_a_statement_that_failed_it_is_denied_again(world: World, statement: str) -> None:
    """The transaction is lost: the error is told as it was, and the next one on the connection is the application's.
    Within a savepoint the transaction goes on."""
    async with world.sessions() as db:
        with pytest.raises(DBAPIError) as told:
            async with as_objections(db):
                await db.execute(text(statement))
        assert "transaction is aborted" not in str(told.value)
        await db.rollback()
        assert await role(db) == "imrf_app"
        assert await denied(db)
    async with world.sessions() as db, db.begin():
        with pytest.raises(DBAPIError):
            async with db.begin_nested(), as_objections(db):
                await db.execute(text(statement))
        assert await role(db) == "imrf_app"
        assert await denied(db)


async def test_after_a_flush_that_failed_too(world: World) -> None:
    async with world.sessions() as db:
        with pytest.raises(IntegrityError, match="fk_entry_forum_id_forum"):
            async with as_objections(db):
                db.add(world.entry(forum_id=new_id()))
        await db.rollback()
        assert await role(db) == "imrf_app"
    async with world.sessions() as db, db.begin():
        with pytest.raises(IntegrityError):
            async with db.begin_nested(), as_objections(db):
                db.add(world.entry(forum_id=new_id()))
        assert await role(db) == "imrf_app"


async def test_what_is_cancelled_within_leaves_nothing_on_the_connection(world: World) -> None:
    async def wait() -> None:
        async with world.sessions() as db, as_objections(db):
            await db.execute(text("SELECT pg_sleep(60)"))

    waiting = asyncio.create_task(wait())
    await asyncio.sleep(0.3)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    async with world.sessions() as db:
        assert await role(db) == "imrf_app"
        assert await denied(db)


# However the privileges came to be there.


@pytest.fixture
def restored(admin_url: str, own_database: str, tmp_path: Path) -> Iterator[str]:
    """An administrator's address of a database for a restore."""
    name = f"{own_database.rsplit('/', 1)[-1].split('?')[0]}_restored"
    asyncio.run(execute(admin_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
    yield at(admin_url, name)
    asyncio.run(execute(admin_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))


async def privileges(admin_url: str) -> list[tuple[Any, ...]]:
    """Of the schema, its tables, their columns and of tables to come; and who is in which role."""
    connection = await asyncpg.connect(admin_url)
    try:
        rows = await connection.fetch("""
            SELECT 'schema', nspname, pg_get_userbyid(nspowner), nspacl::text FROM pg_namespace
            WHERE nspname = 'objections'
            UNION ALL SELECT 'table', relname, pg_get_userbyid(relowner), relacl::text FROM pg_class
            WHERE relnamespace = 'objections'::regnamespace AND relkind = 'r'
            UNION ALL SELECT 'to come', defaclobjtype::text, pg_get_userbyid(defaclrole), defaclacl::text
            FROM pg_default_acl WHERE defaclnamespace = 'objections'::regnamespace
            UNION ALL SELECT 'member', pg_get_userbyid(roleid), pg_get_userbyid(member), ''
            FROM pg_auth_members WHERE pg_get_userbyid(member) = 'imrf_app'
            ORDER BY 1, 2
        """)
    finally:
        await connection.close()
    return [tuple(row) for row in rows]


EXPECTED = [
    ("member", "imrf_objections", "imrf_app", ""),
    ("schema", "objections", "imrf_owner", "{imrf_owner=UC/imrf_owner,imrf_objections=U/imrf_owner}"),
    *(
        ("table", table, "imrf_owner", "{imrf_owner=arwdDxtm/imrf_owner,imrf_objections=ar/imrf_owner}")
        for table in sorted(TABLES)
    ),
    ("to come", "r", "imrf_owner", "{imrf_objections=ar/imrf_owner}"),
]


def _rights_of_owners(found: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """An owner's rights are spelled by the server's version."""
    return [(*row[:3], row[3].replace("arwdDxt/", "arwdDxtm/")) for row in found]


async def test_bootstrap_and_upgrade_end_alike_in_any_order(own_admin_url: str) -> None:
    assert _rights_of_owners(await privileges(own_admin_url)) == EXPECTED
    await bootstrap(own_admin_url)
    assert _rights_of_owners(await privileges(own_admin_url)) == EXPECTED
    await upgrade_and_load(own_admin_url)
    assert _rights_of_owners(await privileges(own_admin_url)) == EXPECTED


async def test_a_restore_keeps_it(own_admin_url: str, restored: str, world: World) -> None:
    async with world.sessions() as db, db.begin(), as_objections(db):
        db.add(world.entry())
    dumped = subprocess.run([program("pg_dump"), "-d", own_admin_url], check=True, capture_output=True)
    await bootstrap(restored)
    restoring = [program("psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", restored]
    await asyncio.to_thread(subprocess.run, restoring, check=True, capture_output=True, input=dumped.stdout)
    await bootstrap(restored)
    assert _rights_of_owners(await privileges(restored)) == EXPECTED
    engine = make_engine(to_app(restored), pool_size=1)
    async with make_sessions(engine)() as db:
        assert await denied(db)
        async with as_objections(db):
            assert (await db.execute(COUNT)).scalar_one() == 1
    await engine.dispose()


async def test_a_table_to_come_is_as_the_first(own_database: str, own_admin_url: str) -> None:
    await execute(own_admin_url, "SET ROLE imrf_owner; CREATE TABLE objections.later (id int)")
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match=DENIED):
        await execute(own_database, "SELECT * FROM objections.later")
    within = "SET ROLE imrf_objections; INSERT INTO objections.later VALUES (1); SELECT * FROM objections.later"
    await execute(own_database, within)
    for statement in ("UPDATE objections.later SET id = 2", "DELETE FROM objections.later"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="permission denied for table later"):
            await execute(own_database, f"SET ROLE imrf_objections; {statement}")
