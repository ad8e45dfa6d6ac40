"""Who needs what to attend a forum, for everybody."""

from typing import Annotated

from fastapi import Query
from pydantic import BeforeValidator

from api.dependencies import Db, ForumSlug
from api.policies import PUBLIC
from api.routes.router import new_router
from api.schemas.guidance import GuidanceRead
from api.security import CurrentAct
from models.enums import Claim, CompactCategory, PartyKind
from services.guidance import read_guidance
from services.rules.accreditation import Facts

router = new_router("accreditation")


def _apart(sent: list[str]) -> list[str]:
    return [claim for several in sent for claim in several.split(",")]


Kind = Annotated[PartyKind, Query(description="Who wants to attend")]
Category = Annotated[CompactCategory, Query(description="Of an organization: its category of the Compact's")]
Claims = Annotated[
    list[Claim],
    BeforeValidator(_apart),
    Query(default_factory=list, description="Of an organization: the status that it has; repeatable, or with commas"),
]


@router.get("/forums/{forum}/accreditation", dependencies=PUBLIC, response_model=GuidanceRead)
async def show_guidance(
    forum: ForumSlug,
    db: Db,
    act: CurrentAct,
    claims: Claims,
    kind: Kind = PartyKind.ORGANIZATION,
    compact_category: Category = CompactCategory.OTHER,
) -> GuidanceRead:
    """Whether somebody needs special accreditation, registration alone or something else, why, and what to do next;
    with the instants between which one applies."""
    facts = Facts(kind, compact_category, frozenset(claims))
    return GuidanceRead.within(*await read_guidance(db, act=act, slug=forum, facts=facts))
