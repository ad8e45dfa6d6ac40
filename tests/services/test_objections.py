"""The schema of the objections: out of the application's reach but in one role, which it takes and gives back."""

import asyncio
import subprocess
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, PendingRollbackError
from sqlalchemy.ext.asyncio import AsyncSession

from api.databases import make_roles, upgrade_and_load
from api.main import new_id
from models.audit import AuditEntry
from models.objection import ReadEntry
from services.adapters.database import Sessions, make_engine, make_sessions
from services.adapters.roles import bootstrap
from services.queries.accounts import account_by_email
from services.queries.objections import as_objections
from tests.conftest import LONG_AGO, at, execute, to_app
from tests.migrations.programs import program
from tests.world import NOON

DENIED = "permission denied for schema objections"
ENTRIES = select(func.count()).select_from(ReadEntry)
FORUM = """
    INSERT INTO forum SELECT (jsonb_populate_record(NULL::forum, $1::jsonb)).*
"""


@pytest.fixture
async def sessions(own_database: str) -> AsyncIterator[Sessions]:
    engine = make_engine(own_database, pool_size=1)  # one connection: what is left on it, the next one finds
    yield make_sessions(engine)
    await engine.dispose()


async def an_entry(db: AsyncSession, forum_id: UUID | None = None) -> ReadEntry:
    account = await account_by_email(db, "opga@demo.example")
    own = {"actor_id": account.id, "forum_id": forum_id or await a_forum(db), "details": {}}
    return ReadEntry(id=new_id(), at=NOON, act="objection.read", **own)
