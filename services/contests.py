"""What a list that becomes final learns of objections: which of its names are contested, and nothing else."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession


async def contested_names(db: AsyncSession, *, list_id: UUID) -> frozenset[UUID]:
    """The applications on a list to which at least one objection stands now: ids, never whose they are or how many.

    The caller has locked the list's row FOR UPDATE, so that none is lodged or withdrawn meanwhile, and the term is
    over. There are no objections in the system yet.
    """
    del db, list_id
    return frozenset()
