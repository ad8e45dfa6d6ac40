"""The audit, read."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.audit import AuditEntry
from services.queries.paging import PageRequest, fetch_page


async def list_entries(
    db: AsyncSession, *, forum_id: UUID | None, page: PageRequest
) -> tuple[list[AuditEntry], str | None]:
    """One page of a forum's entries, or (None) of the acts that are of no forum, oldest first."""
    statement = select(AuditEntry).where(AuditEntry.forum_id == forum_id)
    found = await fetch_page(db, statement, (AuditEntry.at, AuditEntry.id), page)
    return [row[0] for row in found.rows], found.next_cursor
