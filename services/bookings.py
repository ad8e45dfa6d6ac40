"""Rooms: each is booked once at a time, across forums, whatever two people do at once."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, MeetingStatus, Permission
from models.meeting import Meeting
from services.acts import Act
from services.errors import Conflict
from services.queries.meetings import Clash, defer_rooms, find_clash, lock_rooms
from services.queries.writing import flush, settle_rooms
from services.rules.access import OPERATOR, Actor, may


async def book_rooms(db: AsyncSession, *, act: Act, meetings: Sequence[Meeting]) -> None:
    """Writes these meetings. Raises Conflict `room_taken` where the room of one is another's at that time.

    Rooms may pass from one to another among them: it is asked at the end, not row by row. The rooms' locks are held
    until the end of the transaction; the exclusion constraint is the backstop.
    """
    booking = [m for m in meetings if m.room_id is not None and m.status is not MeetingStatus.CANCELLED]
    await defer_rooms(db)
    await lock_rooms(db, {meeting.room_id for meeting in booking if meeting.room_id is not None})
    await flush(db)
    clash = await find_clash(db, meeting_ids=[meeting.id for meeting in booking]) if booking else None
    if clash is not None:
        raise _room_taken(clash, act.actor, several=len(meetings) > 1)
    await settle_rooms(db)


def _room_taken(clash: Clash, actor: Actor, *, several: bool) -> Conflict:
    """Names the meeting that has the room, unless it is of a draft that the caller may not read."""
    when = f"{clash.local_start:%Y-%m-%d %H:%M}–{clash.local_end:%H:%M} ({clash.timezone})"
    if several:
        when += f", at the time of “{clash.wanted_by[Language.EN]}”"
    if actor != OPERATOR and not may(actor, Permission.FORUM_READ_DRAFT, clash.forum_id):
        return Conflict("room_taken", f"A meeting of another forum has this room, {when}.")
    return Conflict(
        "room_taken",
        f"“{clash.title[Language.EN]}” of {clash.forum_slug} has this room, {when}.",
        meeting={"id": str(clash.meeting_id), "forum": clash.forum_slug, "title": clash.title},
    )
