"""Who is invited to a meeting for their calendar, and what they answered."""

from api.dependencies import Db, ForumSlug, MeetingId, Page
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.meeting_invitations import InviteeList, InviteeRead
from api.security import CurrentActor
from models.enums import Permission
from services.calendar_replies import read_invited

router = new_router("calendars")


@router.get(
    "/forums/{forum}/meetings/{meeting_id}/invitations",
    dependencies=allowed(Permission.INVITEE_MANAGE),
    response_model=InviteeList,
)
async def list_invitees(
    forum: ForumSlug, meeting_id: MeetingId, db: Db, actor: CurrentActor, page: Page
) -> InviteeList:
    """Who is invited to a meeting for their calendar, what was last sent to them, and what they replied."""
    rows, cursor = await read_invited(db, actor=actor, slug=forum, meeting_id=meeting_id, page=page)
    return InviteeList(items=[InviteeRead.of(row) for row in rows], next_cursor=cursor)
