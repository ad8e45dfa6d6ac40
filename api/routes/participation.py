"""The published meetings that name the caller, with what only they may see of them."""

from api.dependencies import Db
from api.policies import SIGNED_IN
from api.routes.router import new_router
from api.schemas.participation import OwnMeetingList, OwnMeetingRead
from api.security import CurrentActor
from services.queries.participation import own_meetings
from services.queries.persons import load_names

router = new_router("accounts")


@router.get("/me/meetings", dependencies=SIGNED_IN, response_model=OwnMeetingList)
async def read_own_meetings(db: Db, actor: CurrentActor) -> OwnMeetingList:
    """Meetings in which the caller, or a party for which they act, has a seat: closed and unlisted ones too, whole,
    with the link to join. As published, by start."""
    own = await own_meetings(db, actor)
    names = await load_names(db, (one.meeting for one in own))
    return OwnMeetingList(items=[OwnMeetingRead.of_own(one, names) for one in own])
