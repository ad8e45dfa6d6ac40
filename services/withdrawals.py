"""An organization takes its application back, until its list is final, or from that list in a new version."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import ApplicationAct
from services.acts import Act, record
from services.application_steps import take_step
from services.applications import own_application
from services.finalizations import amend_for_withdrawal
from services.queries.applications import ApplicationView, reread
from services.registration_steps import revoke_unentitled


async def withdraw_application(
    db: AsyncSession, *, act: Act, slug: str, application_id: UUID, reason: str | None
) -> ApplicationView:
    """Takes it back for good; whom the organization could register by it alone is registered no more.

    Raises NotFound, NotPermitted, Conflict (`illegal_step`, `merged`, `forum_closed`).
    """
    forum, view = await own_application(db, act=act, slug=slug, application_id=application_id)
    await amend_for_withdrawal(db, act=act, application=view.row)
    await take_step(db, [view.row], act=act, kind=ApplicationAct.WITHDRAW, reason=reason)
    await revoke_unentitled(db, act=act, party_id=view.party.id)
    record(db, act=act, name="application.withdraw", subject_id=application_id, forum_id=forum.id)
    return await reread(db, view)
