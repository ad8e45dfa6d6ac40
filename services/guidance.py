"""Who needs what to attend a forum, told before anybody has registered."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import DeadlineState, Step
from services.acts import Act
from services.deadlines import ForumDeadlines, read_deadlines
from services.rules.accreditation import Facts, Guidance, compute_way


@dataclass(frozen=True, slots=True)
class Window:
    """From when until when one applies for special accreditation, as it binds the caller; None: not known."""

    opens_at: datetime | None
    closes_at: datetime | None
    state: DeadlineState | None


async def read_guidance(db: AsyncSession, *, act: Act, slug: str, facts: Facts) -> tuple[Guidance, Window]:
    """The way on which somebody of these facts comes, and when one applies in this forum. Raises NotFound."""
    return compute_way(facts), _window(await read_deadlines(db, act=act, slug=slug))


def _window(found: ForumDeadlines) -> Window:
    opening = next((one for one in found.bound if one.deadline.rule.opens is Step.ACCREDITATION), None)
    closing = next((one for one in found.bound if one.deadline.rule.closes is Step.ACCREDITATION), None)
    telling = closing or opening
    return Window(
        opening.at if opening else None,
        closing.at if closing else None,
        found.states[telling.deadline.key] if telling else None,
    )
