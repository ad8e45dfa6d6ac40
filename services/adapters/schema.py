"""Migrations: bring a database to the present schema, and tell whether it is there."""

from pathlib import Path

import asyncpg
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from services.adapters.roles import OWNER, DatabaseError, connect

ROOT = Path(__file__).resolve().parents[2]


def alembic_config() -> Config:
    """Alembic's configuration, independent of the folder that one stands in."""
    config = Config(ROOT / "alembic.ini")
    config.set_main_option("script_location", str(ROOT / "migrations"))
    return config


def owner_engine(admin_url: str) -> AsyncEngine:
    """Connections that act as the owner of the tables; for migrations and reference data alone."""
    return create_async_engine(
        make_url(admin_url).set(drivername="postgresql+asyncpg"),
        poolclass=NullPool,
        connect_args={"server_settings": {"role": OWNER, "timezone": "UTC", "application_name": "imrf-upgrade"}},
    )


async def upgrade(admin_url: str, revision: str = "head") -> None:
    """Runs the migrations up to `revision`. Raises DatabaseError where `imrf db bootstrap` did not run."""
    await _demand_owner(admin_url)
    engine = owner_engine(admin_url)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(_upgrade, revision)
    finally:
        await engine.dispose()


def _upgrade(connection: Connection, revision: str) -> None:
    config = alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


async def _demand_owner(admin_url: str) -> None:
    connection = await connect(admin_url)
    try:
        if not await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", OWNER):
            raise DatabaseError("The database roles are missing: run `imrf db bootstrap` first.")
        if not await connection.fetchval("SELECT pg_has_role(current_user, $1, 'MEMBER')", OWNER):
            raise DatabaseError(f"This role may not act as {OWNER}: use the one that ran `imrf db bootstrap`.")
    finally:
        await connection.close()


def head() -> str:
    """The revision that this program needs."""
    revision = ScriptDirectory.from_config(alembic_config()).get_current_head()
    assert revision is not None  # noqa: S101  (the tree has migrations)
    return revision


async def check(url: str) -> None:
    """Raises DatabaseError, with the command that mends it, unless the server may start on this database."""
    connection = await connect(url)
    try:
        await _check_role(connection)
        await _check_revision(connection)
    finally:
        await connection.close()


async def _check_role(connection: asyncpg.Connection) -> None:
    row = await connection.fetchrow(
        "SELECT current_user AS name, rolsuper FROM pg_roles WHERE rolname = current_user"
    )
    owner = await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", OWNER)
    if not owner:
        raise DatabaseError("The database roles are missing: run `imrf db bootstrap`, then `imrf db upgrade`.")
    if row["rolsuper"] or await connection.fetchval("SELECT pg_has_role(current_user, $1, 'MEMBER')", OWNER):
        raise DatabaseError(
            f"The server must not connect as {row['name']}, who could rewrite the audit: use imrf_app."
        )


async def _check_revision(connection: asyncpg.Connection) -> None:
    present = None
    if await connection.fetchval("SELECT to_regclass('public.alembic_version')"):
        present = await connection.fetchval("SELECT version_num FROM alembic_version")
    if present != head():
        raise DatabaseError(
            f"The database's schema is {present or 'empty'}, this program needs {head()}: run `imrf db upgrade`."
        )
