"""Applications: read as their readers may see them, and moved from state to state."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, insert, literal, select, update
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession

from models.application import Application, ApplicationEvent
from models.enums import ApplicationAct, ApplicationState

_event = ApplicationEvent.__table__


async def move_applications(
    db: AsyncSession,
    ids: Collection[UUID],
    *,
    kind: ApplicationAct,
    before: ApplicationState,
    after: ApplicationState,
    actor_id: UUID | None,
    reason: str | None,
    details: Mapping[str, Any],
    now: datetime,
) -> int:
    """Moves those of `ids` that are in the state `before`, each with its event: two statements, however many. How
    many were moved; rows loaded before are stale."""
    moved = (
        update(Application)
        .where(Application.id.in_(ids), Application.state == before)
        .values(state=after, since=now, version=Application.version + 1, updated_at=now)
        .returning(Application.id)
        .execution_options(synchronize_session=False)
    )
    found = (await db.execute(moved)).scalars().all()
    number = select(func.count()).where(_event.c.application_id == Application.id).scalar_subquery() + 1
    columns = ("application_id", "number", "act", "before", "after", "actor_id", "reason", "details", "at")
    events = select(
        Application.id,
        number,
        literal(kind.value),
        literal(before.value),
        literal(after.value),
        literal(actor_id, _event.c.actor_id.type),
        literal(reason, _event.c.reason.type),
        literal(dict(details), JSONB),
        literal(now, _event.c.at.type),
    ).where(Application.id.in_(found))
    await db.execute(insert(ApplicationEvent).from_select(columns, events))
    return len(found)
