"""Bringing a database up, for the commands that do it: roles, schema, reference data."""

import hashlib
import hmac

from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import AsyncSession

from api.settings import Settings
from services.adapters.roles import app_url, bootstrap
from services.adapters.schema import owner_engine, upgrade
from services.reference_data import load_reference_data


async def upgrade_and_load(admin_url: str) -> None:
    """Migrations, then the reference data as they are now. Raises DatabaseError."""
    await upgrade(admin_url)
    engine = owner_engine(admin_url)
    try:
        async with AsyncSession(engine) as db, db.begin():
            await load_reference_data(db)
    finally:
        await engine.dispose()


async def prepare(admin_url: str, settings: Settings) -> None:
    """All three steps. Raises DatabaseError."""
    await bootstrap(admin_url, app_password=app_password(admin_url, settings))
    await upgrade_and_load(admin_url)


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
