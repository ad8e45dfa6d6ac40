"""A dump of a database in which things were done, restored into another one, is the same to the last byte; the server
starts on it, and the audit is found whole."""

import asyncio
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import make_url
from typer.testing import CliRunner

from api import cli
from api.main import new_id
from models.objection import Entry
from services.adapters.roles import bootstrap
from services.adapters.schema import check
from services.adapters.seal_copy import SealCopy
from services.audit_seals import seal_due
from services.queries.accounts import account_by_email
from services.queries.forums import find_forum_id
from services.queries.objections import as_objections
from tests.api.test_erasure import plant_person
from tests.conftest import at, execute, to_app
from tests.migrations.programs import program
from tests.migrations.test_migrations import _columns, _contents
from tests.world import NOON, Client

KEY = "2f" * 32


@pytest.fixture
def other_database(admin_url: str) -> Iterator[str]:
    """An administrator's address of a database with the roles and nothing else."""
    name = f"imrf_test_restored_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
    asyncio.run(execute(admin_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
    asyncio.run(bootstrap(at(admin_url, name)))
    yield at(admin_url, name)
    asyncio.run(execute(admin_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))


def _libpq(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


def _copied(source: str, target: str, file: Path) -> None:
    """As docs/deployment.md says."""
    dumped = [program("pg_dump"), "-Fc", "-d", _libpq(source), "-f", str(file)]
    whole = ["--exit-on-error", "--single-transaction"]
    restored = [program("pg_restore"), *whole, "-d", _libpq(target), str(file)]
    for command in (dumped, restored):
        subprocess.run(command, check=True, capture_output=True, text=True)


async def _whole(url: str) -> dict[str, tuple[int, str | None]]:
    return await _contents(url, await _columns(url))


def _verified(url: str, copy: Path) -> tuple[int, str]:
    result = CliRunner().invoke(
        cli.app, ["audit", "verify"], env={"DATABASE_URL": url, "AUDIT_KEYS": KEY, "AUDIT_COPY": str(copy)}
    )
    return result.exit_code, result.output


async def test_what_is_restored_is_what_was_dumped(
    committing_client: Client, own_admin_url: str, other_database: str, tmp_path: Path
) -> None:
    await plant_person(committing_client)
    sessions = committing_client.app.state.sessions
    async with sessions() as db, db.begin():
        account, forum = await account_by_email(db, "opga@demo.example"), await find_forum_id(db, "imrf-test")
        assert account is not None
        async with as_objections(db):
            db.add(Entry(id=new_id(), at=NOON, actor_id=account.id, act="read", forum_id=forum, details={"names": 2}))
    copy = SealCopy(tmp_path / "seals")
    assert await seal_due(sessions, KEY, now=NOON, copy=copy) > 20

    before = await _whole(own_admin_url)
    assert sum(rows for rows, _ in before.values()) > 500
    await asyncio.to_thread(_copied, own_admin_url, other_database, tmp_path / "imrf.dump")
    assert await _whole(other_database) == before
    print(f"evidence: {len(before)} tables with equal checksums")  # noqa: T201
    restored = to_app(other_database)
    await check(restored)
    code, told = await asyncio.to_thread(_verified, restored, copy.path)
    assert code == 0, told

    # The control: one byte of one row, which no server wrote.
    connection = await asyncpg.connect(other_database)
    await connection.execute("SET session_replication_role = replica")
    await connection.execute("UPDATE audit_entry SET act = act || '.' WHERE act = 'forum.create'")
    await connection.close()
    changed = await _whole(other_database)
    assert {table for table in before if changed[table] != before[table]} == {"audit_entry"}
    code, told = await asyncio.to_thread(_verified, restored, copy.path)
    assert (code, "was changed" in told) == (1, True)
