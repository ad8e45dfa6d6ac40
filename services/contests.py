"""What a list that becomes final learns of objections: which of its names are contested, and nothing else."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from services.queries.objections import as_objections, stances_on
from services.rules.objections import contested


async def contested_names(db: AsyncSession, *, list_id: UUID) -> frozenset[UUID]:
    """The applications on a list to which at least one objection stands now: ids, never whose they are or how many.

    The caller has locked the list's row FOR UPDATE, so that none is lodged or withdrawn meanwhile, and the term is
    over.
    """
    async with as_objections(db):
        return contested(await stances_on(db, list_id=list_id))
