"""The database roles, made once a cluster and repeatable: they belong to the cluster, so no migration makes them.

imrf_owner owns the tables and runs migrations; imrf_app is what the server connects as, and cannot rewrite the
audit or a publication; imrf_objections, which imrf_app may become and does not inherit from, is the only way to the
objections: what it may do there is granted by the migrations, which find it made. This guards against mistakes, not
against a process taken over.
"""

import asyncpg
from sqlalchemy import URL, make_url

OWNER, APP, OBJECTIONS = "imrf_owner", "imrf_app", "imrf_objections"


class DatabaseError(Exception):
    """One clear sentence for the person at the terminal."""


async def connect(url: str) -> asyncpg.Connection:
    """A plain connection. Raises DatabaseError where there is none to be had."""
    address = make_url(url).set(drivername="postgresql")
    try:
        return await asyncpg.connect(address.render_as_string(hide_password=False))
    except (OSError, asyncpg.PostgresError) as error:
        raise DatabaseError(f"No connection to the database {_shown(address)}: {error}") from error


def _shown(address: URL) -> str:
    return address.set(query={}).render_as_string(hide_password=True)


def app_url(admin_url: str, password: str | None) -> str:
    """The same database for the application's role."""
    address = make_url(admin_url).set(username=APP, password=password)
    return address.render_as_string(hide_password=False)


async def bootstrap(admin_url: str, *, app_password: str | None = None) -> None:
    """Makes database, roles and privileges where they are missing. Raises DatabaseError.

    `admin_url` is of a role that may create roles and, if it is missing, the database. Without `app_password`
    the application's role keeps the one it has, or none, as on a server that trusts its socket.
    """
    await _create_database(admin_url)
    connection = await connect(admin_url)
    try:
        async with connection.transaction():
            # Roles are the cluster's: two bootstraps of different databases must not meet.
            await connection.execute("SELECT pg_advisory_xact_lock(hashtextextended('imrf bootstrap', 0))")
            await _roles(connection, app_password)
            await _privileges(connection)
    except asyncpg.InsufficientPrivilegeError as error:
        raise DatabaseError(f"This role cannot make the database roles: {error}") from error
    finally:
        await connection.close()


async def _create_database(admin_url: str) -> None:
    address = make_url(admin_url)
    maintenance = await connect(address.set(database="postgres").render_as_string(hide_password=False))
    try:
        if not await maintenance.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", address.database):
            name = await maintenance.fetchval("SELECT quote_ident($1)", address.database)
            await maintenance.execute(f"CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE template0")
    except asyncpg.InsufficientPrivilegeError as error:
        raise DatabaseError(f"The database {address.database} is missing and cannot be made: {error}") from error
    finally:
        await maintenance.close()


async def _roles(connection: asyncpg.Connection, app_password: str | None) -> None:
    for role, options in ((OWNER, "NOLOGIN"), (APP, "LOGIN NOINHERIT"), (OBJECTIONS, "NOLOGIN")):
        exists = await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", role)
        await connection.execute(f"{'ALTER' if exists else 'CREATE'} ROLE {role} {options}")
    if app_password is not None:
        quoted = await connection.fetchval("SELECT quote_literal($1)", app_password)
        await connection.execute(f"ALTER ROLE {APP} PASSWORD {quoted}")
    await connection.execute(f"GRANT {OBJECTIONS} TO {APP}")
    if not await connection.fetchval("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"):
        await connection.execute(f"GRANT {OWNER} TO CURRENT_USER")


async def _privileges(connection: asyncpg.Connection) -> None:
    database = await connection.fetchval("SELECT quote_ident(current_database())")
    for statement in (
        f"GRANT CONNECT, CREATE ON DATABASE {database} TO {OWNER}",
        f"GRANT CONNECT ON DATABASE {database} TO {APP}",
        "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
        f"GRANT USAGE, CREATE ON SCHEMA public TO {OWNER}",
        f"GRANT USAGE ON SCHEMA public TO {APP}",
        f"ALTER DEFAULT PRIVILEGES FOR ROLE {OWNER} IN SCHEMA public"
        f" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {APP}",
    ):
        await connection.execute(statement)
