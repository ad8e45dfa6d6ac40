"""The migrations and the models say the same, and old data survive the way forward."""

import asyncio
import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Enum, MetaData
from sqlalchemy.ext.asyncio import AsyncEngine

from api.databases import upgrade_and_load
from models.tables import METADATA, is_ours
from services.adapters.roles import DatabaseError, bootstrap
from services.adapters.schema import alembic_config, check, head, owner_engine
from services.modalities import Modalities
from tests.conftest import at, execute, to_app
from tests.migrations.programs import program

DUMPS = sorted((Path(__file__).parent / "dumps").glob("*.sql"))


async def test_models_and_migrations_agree(engine: AsyncEngine) -> None:
    def compare(connection: Connection) -> list:
        options = {"include_schemas": True, "include_name": is_ours}
        return compare_metadata(MigrationContext.configure(connection, opts=options), METADATA)

    async with engine.connect() as connection:
        assert await connection.run_sync(compare) == []


async def test_the_comparison_sees_the_schema_of_the_objections(engine: AsyncEngine) -> None:
    """The control of the test above; alembic's own table is no one's to remove."""

    def compare(connection: Connection) -> list:
        options = {"include_schemas": True, "include_name": is_ours}
        return compare_metadata(MigrationContext.configure(connection, opts=options), MetaData())

    async with engine.connect() as connection:
        found = {op[1].fullname for op in await connection.run_sync(compare) if op[0] == "remove_table"}
    assert found == set(METADATA.tables)
    assert "objections.entry" in found


async def _definitions(url: str) -> dict[str, str]:
    """Every constraint and index of the tables, as PostgreSQL writes it."""
    connection = await asyncpg.connect(url)
    rows = await connection.fetch(
        "SELECT conrelid::regclass || '.' || conname, pg_get_constraintdef(c.oid) FROM pg_constraint c"
        " JOIN pg_class t ON t.oid = conrelid WHERE contype <> 'n'"
        " AND t.relnamespace::regnamespace::text IN ('public', 'objections')"
        " UNION ALL SELECT schemaname || '.' || indexname, indexdef FROM pg_indexes"
        " WHERE schemaname IN ('public', 'objections')"
    )
    await connection.close()
    return {name: definition for name, definition in rows if "alembic_version" not in name}


async def test_constraints_and_indexes_are_those_of_the_models(database_url: str, empty_database: str) -> None:
    """What `alembic check` leaves out: CHECK, EXCLUDE, and how an index is made."""
    await bootstrap(empty_database)
    engine = owner_engine(empty_database)
    async with engine.begin() as connection:
        await connection.exec_driver_sql("CREATE EXTENSION btree_gist")
        await connection.exec_driver_sql("CREATE SCHEMA objections")
        await connection.run_sync(METADATA.create_all)
    await engine.dispose()
    migrated, modelled = await _definitions(database_url), await _definitions(empty_database)
    assert migrated == modelled
    assert len(migrated) > 60


async def test_check_constraints_hold_the_vocabulary(engine: AsyncEngine) -> None:
    """Alembic does not compare CHECKs: a value added to an enum without a migration would be refused at run time."""
    async with engine.connect() as connection:
        found = await connection.exec_driver_sql(
            "SELECT conrelid::regclass::text || '.' || conname, pg_get_constraintdef(oid)"
            " FROM pg_constraint WHERE contype = 'c'"
        )
        definitions = {name.replace('"', ""): definition for name, definition in found}
    for table in METADATA.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Enum):
                definition = definitions[f"{table.fullname}.ck_{table.name}_{column.type.name}"]
                values = re.findall(r"'([^']*)'::", definition)
                assert values == column.type.enums, f"{table.name}.{column.name}"


def test_migrations_form_one_line_and_wait_for_locks_only_so_long() -> None:
    script = ScriptDirectory.from_config(alembic_config())
    revisions = list(script.walk_revisions())
    assert len(script.get_heads()) == 1
    assert all(revision.down_revision is None or isinstance(revision.down_revision, str) for revision in revisions)
    for revision in revisions:
        source = Path(revision.path).read_text("utf-8")
        assert "SET LOCAL lock_timeout" in source
        with pytest.raises(NotImplementedError):
            revision.module.downgrade()


@pytest.fixture
def empty_database(admin_url: str) -> Iterator[str]:
    """An administrator's address of a database that does not exist yet."""
    name = f"imrf_test_empty_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
    asyncio.run(execute(admin_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
    yield at(admin_url, name)
    asyncio.run(execute(admin_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))


async def test_set_up_can_be_repeated_and_a_stale_schema_is_told(empty_database: str) -> None:
    await bootstrap(empty_database)
    with pytest.raises(DatabaseError, match=f"schema is empty, this program needs {head()}: run `imrf db upgrade`"):
        await check(to_app(empty_database))
    for _ in range(2):
        await bootstrap(empty_database)
        await upgrade_and_load(empty_database)
    await check(to_app(empty_database))
    with pytest.raises(DatabaseError, match="must not connect as"):
        await check(empty_database)

    connection = await asyncpg.connect(empty_database)
    await connection.execute("UPDATE alembic_version SET version_num = 'older'")
    await connection.close()
    with pytest.raises(DatabaseError, match=f"schema is older, this program needs {head()}: run `imrf db upgrade`"):
        await check(to_app(empty_database))


LOADED_ANEW = {"party", "objective", "review_region_member", "development_status", "alembic_version"}
AT_LEAST = {"forum": 3, "meeting": 98, "publication": 5, "seat": 40, "account": 9, "role_grant": 9, "audit_entry": 50}


async def _columns(url: str) -> dict[str, list[str]]:
    """table -> its columns, as they are now."""
    connection = await asyncpg.connect(url)
    rows = await connection.fetch(
        "SELECT concat(nullif(table_schema, 'public') || '.', table_name), column_name"
        " FROM information_schema.columns WHERE table_schema IN ('public', 'objections') ORDER BY 1, 2"
    )
    await connection.close()
    columns: dict[str, list[str]] = {}
    for table, column in rows:
        columns.setdefault(table, []).append(column)
    return columns


async def _contents(url: str, columns: dict[str, list[str]]) -> dict[str, tuple[int, str]]:
    """table -> (rows, checksum over these columns)."""
    connection = await asyncpg.connect(url)
    found = {}
    for table, names in columns.items():
        row = "md5(ROW(" + ", ".join(f'"{name}"' for name in names) + ")::text)"
        found[table] = tuple(
            await connection.fetchrow(f"SELECT count(*), md5(string_agg({row}, '' ORDER BY {row})) FROM {table}")
        )
    await connection.close()
    return found


async def _modalities(url: str) -> list[dict]:
    connection = await asyncpg.connect(url)
    rows = await connection.fetch("SELECT modalities FROM forum ORDER BY id")
    await connection.close()
    return [json.loads(row["modalities"]) for row in rows]


def _only_more(old: object, new: object) -> bool:
    """Whether `new` says all that `old` said, and perhaps more."""
    if isinstance(old, dict) and isinstance(new, dict):
        return all(key in new and _only_more(value, new[key]) for key, value in old.items())
    return old == new


def _restore(url: str, dump: Path) -> None:
    command = [program("psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url, "-f", str(dump)]
    subprocess.run(command, check=True, capture_output=True, text=True)


def test_there_is_a_dump_of_each_landing() -> None:
    assert DUMPS != []


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
async def test_dump_of_a_landing_is_upgraded_without_loss(empty_database: str, dump: Path) -> None:
    await bootstrap(empty_database)
    await asyncio.to_thread(_restore, empty_database, dump)
    columns = {t: c for t, c in (await _columns(empty_database)).items() if t not in LOADED_ANEW}
    columns["forum"] = [name for name in columns["forum"] if name != "modalities"]
    before = await _contents(empty_database, columns)
    modalities = await _modalities(empty_database)
    assert all(before[table][0] >= rows for table, rows in AT_LEAST.items())
    await upgrade_and_load(empty_database)
    await check(to_app(empty_database))
    assert await _contents(empty_database, columns) == before
    print("evidence: 1 dumps of landings")  # noqa: T201
    print(f"evidence: {len(before)} tables with equal checksums")  # noqa: T201
    for old, new in zip(modalities, await _modalities(empty_database), strict=True):
        Modalities.model_validate(new)
        assert _only_more(old, new)
        assert new["checks"]["forum_days"]["overridable"] is True
        assert "part_not_open" in new["checks"]
        assert "deadline_order" in new["checks"]
        assert "one_gender" in new["checks"]
        regional = "regional_report" in new["deadlines"]["rules"]
        if regional:
            assert new["co_chairs"]["per_table"] == {"value": 2, "authority": "practice"}
        assert regional or "accreditation_closes" in new["deadlines"]["rules"]
