"""Support for travelling, which is asked for with a registration, granted or refused by the Secretariat."""

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MessageKind, Permission, TravelSupport
from services.acts import Act, correct, demand, record
from services.errors import Conflict, InvalidInput
from services.queries.registrations import RegistrationView
from services.queries.writing import flush
from services.registration_steps import tell_party
from services.registrations import read_again, registration_to_change

_TOLD = {
    TravelSupport.GRANTED: MessageKind.TRAVEL_SUPPORT_GRANTED,
    TravelSupport.REFUSED: MessageKind.TRAVEL_SUPPORT_REFUSED,
}


async def decide_travel(
    db: AsyncSession, *, act: Act, slug: str, registration_id: UUID, granted: bool, reason: str | None
) -> RegistrationView:
    """The Secretariat grants support for travelling that was asked for, or refuses it; it may decide otherwise later.

    Raises NotFound, NotPermitted, InvalidInput (reason), Conflict (`not_asked`, `ended`, `forum_closed`).
    """
    forum, view = await registration_to_change(db, act=act, slug=slug, registration_id=registration_id)
    demand(act.actor, Permission.REGISTRATION_DECIDE, forum.id)
    if view.row.travel_support is TravelSupport.NOT_ASKED:
        raise Conflict("not_asked", "No support for travelling was asked for with this registration.")
    if not granted and reason is None:
        raise InvalidInput("reason", "reason_needed", "expected a reason, which the party reads")
    travel = TravelSupport.GRANTED if granted else TravelSupport.REFUSED
    changes = {"travel_support": travel, "travel_reason": reason}
    correct(view.row, act=act, version=view.row.version, changes=changes)
    of: dict[str, Any] = {"subject_id": registration_id, "forum_id": forum.id}
    record(db, act=act, name="registration.decide_travel", **of, travel_support=travel.value)
    await flush(db)
    await tell_party(db, view.row, act=act, kind=_TOLD[travel])
    return await read_again(db, act=act, forum=forum, registration_id=registration_id)
