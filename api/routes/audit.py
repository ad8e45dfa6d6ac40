"""The audit, of a forum and of what stands above forums, for auditors."""

from api.dependencies import Db, ForumSlug, Page
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.audit import AuditEntryRead, AuditList
from api.security import CurrentAct
from models.enums import Permission
from services.acts import demand_standing
from services.errors import NotFound
from services.queries.audit import list_entries
from services.queries.forums import find_forum_id
from services.rules.access import may

router = new_router("audit")


@router.get("/forums/{forum}/audit", dependencies=allowed(Permission.AUDIT_READ), response_model=AuditList)
async def read_audit(forum: ForumSlug, db: Db, act: CurrentAct, page: Page) -> AuditList:
    """Every act on a forum, oldest first."""
    forum_id = await find_forum_id(db, forum)
    if forum_id is None or not may(act.actor, Permission.AUDIT_READ, forum_id):
        raise NotFound("forum")
    entries, cursor = await list_entries(db, forum_id=forum_id, page=page)
    return AuditList(items=[AuditEntryRead.model_validate(entry) for entry in entries], next_cursor=cursor)


@router.get("/audit", dependencies=allowed(Permission.AUDIT_READ), response_model=AuditList)
async def read_standing_audit(db: Db, act: CurrentAct, page: Page) -> AuditList:
    """Every act that is of no single forum: on persons, venues, accounts, grants; for standing auditors."""
    demand_standing(act.actor, Permission.AUDIT_READ)
    entries, cursor = await list_entries(db, forum_id=None, page=page)
    return AuditList(items=[AuditEntryRead.model_validate(entry) for entry in entries], next_cursor=cursor)
