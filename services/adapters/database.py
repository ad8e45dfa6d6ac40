"""Connections to PostgreSQL: one bounded pool, time limits on every statement, sessions that never flush unasked."""

from collections.abc import Mapping

from pydantic_core import from_json
from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.pool import NullPool

# Milliseconds. A request waits for the pool, never long for a lock, and holds nothing while idle.
SERVER_SETTINGS = {
    "application_name": "imrf",
    "statement_timeout": "5000",
    "lock_timeout": "2000",
    "idle_in_transaction_session_timeout": "10000",
    "timezone": "UTC",
    "default_transaction_isolation": "read committed",  # what is read after a lock must be what the lock waited for
    "synchronous_commit": "on",  # always: an acknowledged write survives a crash
    "jit": "off",
}

# An export reads for long, each time in one snapshot, and writes its file between two reads.
EXPORT_SETTINGS = {
    **SERVER_SETTINGS,
    "application_name": "imrf-export",
    "statement_timeout": "60000",
    "idle_in_transaction_session_timeout": "60000",
    "default_transaction_isolation": "repeatable read",
    "default_transaction_read_only": "on",
}

Sessions = async_sessionmaker[AsyncSession]


def make_engine(
    url: str, *, pool_size: int = 10, server_settings: Mapping[str, str] = SERVER_SETTINGS
) -> AsyncEngine:
    """An engine for an address such as `postgresql://imrf_app@host/imrf`.

    The pool is the queue: nobody gets a connection beyond it, and who waits 15 s is told to come again. Errors do not
    tell what a statement was given: it may be an address or a hash.
    """
    return create_async_engine(
        make_url(url).set(drivername="postgresql+asyncpg"),
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=15,
        json_deserializer=from_json,
        hide_parameters=True,
        connect_args={"server_settings": dict(server_settings)},
    )


def make_poolless_engine(url: str) -> AsyncEngine:
    """An engine that opens a connection each time, and keeps none: for what must not wait behind requests."""
    return create_async_engine(
        make_url(url).set(drivername="postgresql+asyncpg"),
        poolclass=NullPool,
        json_deserializer=from_json,
        hide_parameters=True,
        connect_args={"server_settings": SERVER_SETTINGS},
    )


def make_sessions(engine: AsyncEngine) -> Sessions:
    """Sessions that flush only when told: a query must not write the edit that it is asking about."""
    return async_sessionmaker(engine, expire_on_commit=False, autoflush=False)
