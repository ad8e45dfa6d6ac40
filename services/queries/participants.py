"""The lists of those invited to a forum, and a regional forum's co-organizers."""

from collections.abc import AsyncGenerator, Collection, Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import InvitedAs, Language, PartyKind, ReviewRegion
from models.forum import CoOrganizer, Participant
from models.party import Party, ReviewRegionMember
from services.errors import NotFound
from services.queries.paging import PageRequest, fetch_page
from services.queries.streams import stream

Invited = tuple[Participant, Party]


async def list_participants(
    db: AsyncSession, *, forum_id: UUID, page: PageRequest
) -> tuple[list[Invited], str | None]:
    """One page of (participant, party) by the parties' English sort key."""
    statement = (
        select(Participant, Party)
        .join(Party, Party.id == Participant.party_id)
        .where(Participant.forum_id == forum_id)
    )
    found = await fetch_page(db, statement, (Party.sort_key, Party.code), page)
    return [(row[0], row[1]) for row in found.rows], found.next_cursor


def stream_participants(
    db: AsyncSession, *, forum_id: UUID
) -> AsyncGenerator[Row[str, dict[Language, str], PartyKind, InvitedAs], Any]:
    """(code, names, kind, invited as) of the whole list, in the order of its pages."""
    statement = (
        select(Party.code, Party.names, Party.kind, Participant.invited_as)
        .join(Party, Party.id == Participant.party_id)
        .where(Participant.forum_id == forum_id)
        .order_by(Party.sort_key, Party.code)
    )
    return stream(db, statement)


async def load_participant(db: AsyncSession, *, forum_id: UUID, code: str, lock: bool = False) -> Invited:
    """The one of a party's code, at choice locked until the end of the transaction. Raises NotFound."""
    statement = (
        select(Participant, Party)
        .join(Party, Party.id == Participant.party_id)
        .where(Participant.forum_id == forum_id, Party.code == code)
    )
    if lock:
        statement = statement.with_for_update(of=Participant)
    row = (await db.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("party on this list")
    return row[0], row[1]


async def participant_ids(
    db: AsyncSession, *, forum_id: UUID, codes: Collection[str] = (), ids: Collection[UUID] = ()
) -> dict[str, UUID]:
    """code -> id of those of these parties that are invited to a forum."""
    statement = (
        select(Party.code, Party.id)
        .join(Participant, Participant.party_id == Party.id)
        .where(Participant.forum_id == forum_id, or_(Party.code.in_(codes), Party.id.in_(ids)))
        .order_by(Party.code)
    )
    return {row[0]: row[1] for row in await db.execute(statement)}


async def parties_by_kind(db: AsyncSession, *, region: ReviewRegion | None) -> Sequence[tuple[UUID, PartyKind, str]]:
    """(id, kind, code) of all parties, or of a review region's members."""
    statement = select(Party.id, Party.kind, Party.code)
    if region is not None:
        statement = statement.join(ReviewRegionMember, ReviewRegionMember.party_id == Party.id).where(
            ReviewRegionMember.region == region
        )
    return [(row[0], row[1], row[2]) for row in (await db.execute(statement)).all()]


async def add_participants(
    db: AsyncSession, *, forum_id: UUID, invited: dict[UUID, InvitedAs], now: datetime
) -> None:
    """Puts parties on the list: one statement, however many."""
    rows = [
        {
            "forum_id": forum_id,
            "party_id": party_id,
            "invited_as": invited_as,
            "version": 1,
            "created_at": now,
            "updated_at": now,
        }
        for party_id, invited_as in invited.items()
    ]
    if rows:
        await db.execute(insert(Participant), rows)


async def replace_co_organizers(db: AsyncSession, *, forum_id: UUID, party_ids: Sequence[UUID]) -> None:
    """Makes these, in this order, the forum's co-organizers."""
    await db.execute(delete(CoOrganizer).where(CoOrganizer.forum_id == forum_id))
    rows = [
        {"forum_id": forum_id, "party_id": party_id, "position": position}
        for position, party_id in enumerate(party_ids, start=1)
    ]
    if rows:
        await db.execute(insert(CoOrganizer), rows)


async def co_organizers(db: AsyncSession, forum_ids: Iterable[UUID]) -> dict[UUID, list[UUID]]:
    """forum -> its co-organizers in their order."""
    statement = (
        select(CoOrganizer.forum_id, CoOrganizer.party_id)
        .where(CoOrganizer.forum_id.in_(set(forum_ids)))
        .order_by(CoOrganizer.position)
    )
    found: dict[UUID, list[UUID]] = {}
    for forum_id, party_id in (await db.execute(statement)).all():
        found.setdefault(forum_id, []).append(party_id)
    return found
