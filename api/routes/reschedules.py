"""Moving a forum to another opening day."""

from fastapi import Response

from api.dependencies import Db, ForumSlug, tagged
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.reschedules import PlanRead, RescheduleSent
from api.security import CurrentAct
from models.enums import Permission
from services.reschedules import reschedule

router = new_router("reschedules")


@router.post("/forums/{forum}/reschedule", dependencies=allowed(Permission.FORUM_EDIT), response_model=PlanRead)
async def move_forum(forum: ForumSlug, body: RescheduleSent, db: Db, act: CurrentAct, response: Response) -> PlanRead:
    """Moves the draft to another opening day, or with `dry_run` tells all that it would do.

    Nobody else sees anything of it before the next publication.
    """
    moved, plan = await reschedule(db, act=act, slug=forum, rescheduling=body.rescheduling(), dry_run=body.dry_run)
    return tagged(PlanRead.of(plan, dry_run=body.dry_run, version=moved.version), response)
