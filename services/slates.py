"""The co-chairs of a forum: what follows for their seats from a change of a nomination."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import SlateChange
from models.forum import Forum
from models.nomination import Nomination
from services.acts import Act


async def follow(
    db: AsyncSession,  # noqa: ARG001
    *,
    act: Act,  # noqa: ARG001
    forum: Forum,  # noqa: ARG001
    nomination: Nomination,
    change: SlateChange,
) -> None:
    """The seat of an appointed nomination goes along with it."""
    if change is SlateChange.LAPSED:
        nomination.seat_id = None
