"""Bringing a database up, for the commands that do it: roles, schema, reference data; and opening one that is up."""

import hashlib
import hmac
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager

import asyncpg
from alembic.util import CommandError
from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from api.main import open_database
from api.settings import Settings
from services.adapters.database import SERVER_SETTINGS, Sessions
from services.adapters.roles import DatabaseError, app_url, bootstrap, connect
from services.adapters.schema import owner_engine, upgrade
from services.reference_data import load_reference_data

OLDEST = 15


async def make_roles(admin_url: str, app_password: str | None) -> None:
    """The database, if it is missing, and its roles. Raises DatabaseError."""
    await demand_version(make_url(admin_url).set(database="postgres").render_as_string(hide_password=False))
    with _refusals("The database roles cannot be made"):
        await bootstrap(admin_url, app_password=app_password)


async def upgrade_and_load(admin_url: str) -> None:
    """Migrations, then the reference data as they are now. Raises DatabaseError."""
    await demand_version(admin_url)
    with _refusals("The schema cannot be upgraded"):
        await upgrade(admin_url)
        engine = owner_engine(admin_url)
        try:
            async with AsyncSession(engine) as db, db.begin():
                await load_reference_data(db)
        finally:
            await engine.dispose()


async def prepare(admin_url: str, settings: Settings) -> None:
    """All three steps. Raises DatabaseError."""
    await make_roles(admin_url, app_password(admin_url, settings))
    await upgrade_and_load(admin_url)


@asynccontextmanager
async def opened(
    url: str, *, pool_size: int, server_settings: Mapping[str, str] = SERVER_SETTINGS
) -> AsyncIterator[Sessions]:
    """Sessions for this event loop alone; their connections are closed at the end. Raises DatabaseError."""
    await demand_version(url)
    sessions = await open_database(url, pool_size=pool_size, server_settings=server_settings)
    try:
        yield sessions
    finally:
        await sessions.kw["bind"].dispose()


async def demand_version(url: str) -> None:
    """Raises DatabaseError for a server that is too old, or a setting such as PGSSLMODE that is none."""
    try:
        connection = await connect(url)
    except asyncpg.InterfaceError as error:
        raise DatabaseError(f"No connection to the database: {error}") from error
    major = connection.get_server_version().major
    await connection.close()
    if major < OLDEST:
        raise DatabaseError(f"The server runs PostgreSQL {major}; this program needs {OLDEST} or later.")


@contextmanager
def _refusals(sentence: str) -> Iterator[None]:
    """What the database or Alembic refuses as DatabaseError, in one line."""
    try:
        yield
    except DBAPIError as error:  # Its innermost cause is PostgreSQL's own words.
        raise DatabaseError(f"{sentence}: {getattr(error.orig, '__cause__', None) or error.orig}") from error
    except (asyncpg.PostgresError, CommandError) as error:
        raise DatabaseError(f"{sentence}: {error}") from error


def app_password(admin_url: str, settings: Settings) -> str | None:
    """The password of the application's role for the demonstration and the tests.

    Set by DATABASE_APP_PASSWORD; else derived from the administrator's, so that the commands agree on it without
    keeping it; none where the server asks the administrator for none.
    """
    if settings.database_app_password is not None:
        return settings.database_app_password
    secret = make_url(admin_url).password
    return hmac.new(secret.encode(), b"imrf_app", hashlib.sha256).hexdigest() if secret else None


def admin_to_app(settings: Settings) -> str:
    """The address of DATABASE_URL for the application's role."""
    assert settings.database_url is not None  # noqa: S101  (asked by the caller)
    return app_url(settings.database_url, app_password(settings.database_url, settings))
