"""Whom to tell of what became of a place in a meeting, in the transaction in which it did."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import MeetingStatus, MessageKind, PlaceEnd
from models.meeting import Meeting
from services.acts import Act
from services.messages import enqueue_each, tell_parties
from services.queries.places import holders_of, parties_of
from services.queries.publications import published_meeting


async def tell_of_offer(db: AsyncSession, *, act: Act, forum_id: UUID, places: Collection[UUID]) -> None:
    """All who act for the party of whoever is offered a place."""
    about = await _about(db, places)
    await tell_parties(db, act=act, kind=MessageKind.PLACE_OFFERED, forum_id=forum_id, about=about)


async def tell_of_lapse(db: AsyncSession, *, act: Act, meeting: Meeting, places: Collection[UUID]) -> None:
    """That an offer was not accepted in time; of a meeting that was cancelled, that there is no place in it."""
    if not places:
        return
    published = await published_meeting(db, forum_id=meeting.forum_id, meeting_id=meeting.id)
    if published is not None and published.status is MeetingStatus.CANCELLED:
        await tell_of_end(db, act=act, forum_id=meeting.forum_id, places=places, cause=PlaceEnd.MEETING)
        return
    about = await _about(db, places)
    await tell_parties(db, act=act, kind=MessageKind.PLACE_LAPSED, forum_id=meeting.forum_id, about=about)


async def tell_of_end(
    db: AsyncSession, *, act: Act, forum_id: UUID, places: Collection[UUID], cause: PlaceEnd
) -> None:
    """That a place, or the wait for one, ended by no act of its party: all who act for the party, and the person."""
    own = act.actor.parties_in(forum_id)
    ended = {place_id: party for place_id, party in (await parties_of(db, places)).items() if party not in own}
    if not ended:
        return
    kind, more = MessageKind.PLACE_CANCELLED, {"cause": cause.value}
    about = [(party_id, {"place_id": str(place_id), **more}) for place_id, party_id in ended.items()]
    told = await tell_parties(db, act=act, kind=kind, forum_id=forum_id, about=about)
    persons = [
        (account_id, {"place_id": str(place_id), **more})
        for place_id, account_id in await holders_of(db, list(ended))
        if account_id not in told
    ]
    await enqueue_each(db, act=act, kind=kind, forum_id=forum_id, recipients=persons)


async def _about(db: AsyncSession, places: Collection[UUID]) -> list[tuple[UUID, dict[str, str]]]:
    """(party, details) of each place."""
    return [(party_id, {"place_id": str(place_id)}) for place_id, party_id in (await parties_of(db, places)).items()]
