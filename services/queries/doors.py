"""Doors, their devices, and what was shown to them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from models.badge import Badge, Door, DoorDevice, Scan
from models.enums import ParticipantClass, Passage, ScanAnswer
from models.forum import Forum
from models.meeting import Meeting
from models.registration import Registration
from models.venue import Venue
from services.errors import NotFound
from services.queries.paging import PageRequest, fetch_page
from services.rules.badges import WENT_THROUGH, PassageFact


@dataclass(frozen=True, slots=True)
class Presence:
    """How many persons of a class are inside of a meeting or venue, and how many went in at all."""

    meeting_id: UUID | None
    venue_id: UUID | None
    class_: ParticipantClass
    inside: int
    entered: int


async def load_door(db: AsyncSession, *, forum_id: UUID, door_id: UUID, lock: bool = False) -> Door:
    """One of a forum, at choice locked until the end of the transaction. Raises NotFound."""
    # NO KEY UPDATE: scans refer to the door.
    door = await db.get(Door, door_id, with_for_update={"key_share": True} if lock else None)
    if door is None or door.forum_id != forum_id:
        raise NotFound("door")
    return door


async def list_doors(db: AsyncSession, *, forum_id: UUID, page: PageRequest) -> tuple[list[Door], str | None]:
    """One page of a forum's doors in the order in which they were entered."""
    found = await fetch_page(db, select(Door).where(Door.forum_id == forum_id), (Door.created_at, Door.id), page)
    return [row[0] for row in found.rows], found.next_cursor


async def leads_to(db: AsyncSession, *, forum_id: UUID, meeting_id: UUID | None, venue_id: UUID | None) -> bool:
    """Whether there is such a meeting in the forum, or such a venue."""
    statement = (
        select(Venue.id).where(Venue.id == venue_id)
        if meeting_id is None
        else select(Meeting.id).where(Meeting.id == meeting_id, Meeting.forum_id == forum_id)
    )
    return (await db.execute(statement)).first() is not None


async def hours_of(db: AsyncSession, *, meeting_id: UUID) -> tuple[datetime, datetime, str]:
    """When a meeting begins and ends, and its forum's zone."""
    statement = (
        select(Meeting.starts_at, Meeting.ends_at, Forum.timezone)
        .join(Forum, Forum.id == Meeting.forum_id)
        .where(Meeting.id == meeting_id)
    )
    starts_at, ends_at, zone = (await db.execute(statement)).one()
    return starts_at, ends_at, zone


async def devices_of(db: AsyncSession, door_id: UUID) -> Sequence[DoorDevice]:
    """Those of a door in the order in which they were entered, also those that were taken away."""
    statement = select(DoorDevice).where(DoorDevice.door_id == door_id)
    return (await db.execute(statement.order_by(DoorDevice.created_at, DoorDevice.id))).scalars().all()


async def device_of_token(db: AsyncSession, token_sha256: str) -> DoorDevice | None:
    """The device in force with a token, locked until the end of the transaction: what it sends twice at once is taken
    one after the other."""
    statement = select(DoorDevice).where(DoorDevice.token_sha256 == token_sha256, DoorDevice.revoked_at.is_(None))
    # NO KEY UPDATE: scans refer to the device.
    return (await db.execute(statement.with_for_update(key_share=True))).scalar_one_or_none()


async def scans_of(db: AsyncSession, *, device_id: UUID, ids: Collection[UUID]) -> dict[UUID, Scan]:
    """Those of a device that were taken already, by the device's ids."""
    found = await db.execute(select(Scan).where(Scan.device_id == device_id, Scan.id.in_(ids)))
    return {scan.id: scan for scan in found.scalars()}


def _same_place(door: Door) -> ColumnElement[bool]:
    """The doors that lead where this one leads. A venue may be another forum's too: only this one's doors."""
    if door.meeting_id is not None:
        return Door.meeting_id == door.meeting_id
    return (Door.venue_id == door.venue_id) & (Door.forum_id == door.forum_id)


async def passages(db: AsyncSession, *, door: Door, badge_ids: Collection[UUID]) -> dict[UUID, list[PassageFact]]:
    """badge -> who went in and out by any door to the same place, in the order in which the instants came to be."""
    statement = (
        select(Badge.id, Scan.scanned_at, Scan.passage)
        .join(Door, Door.id == Scan.door_id)
        .join(Badge, Badge.id == Scan.badge_id)
        .where(Badge.id.in_(badge_ids), Scan.answer.in_(WENT_THROUGH), _same_place(door))
        .order_by(Scan.scanned_at, Scan.received_at, Scan.position)
    )
    found: dict[UUID, list[PassageFact]] = {badge_id: [] for badge_id in badge_ids}
    for badge_id, at, passage in (await db.execute(statement)).all():
        found[badge_id].append(PassageFact(at, passage))
    return found


async def presence(db: AsyncSession, *, forum_id: UUID, since: datetime) -> list[Presence]:
    """By place and class: who is inside by their last passage, unless that was before `since`, and how many went
    in at all."""
    place = (Door.meeting_id, Door.venue_id)
    person = (*place, Scan.badge_id)
    last = (
        select(
            *place,
            Registration.class_,
            and_(Scan.passage == Passage.IN, Scan.scanned_at >= since).label("inside"),
            func.bool_or(Scan.answer == ScanAnswer.ADMITTED).over(partition_by=person).label("entered"),
        )
        .join(Door, Door.id == Scan.door_id)
        .join(Badge, Badge.id == Scan.badge_id)
        .join(Registration, Registration.id == Badge.registration_id)
        .where(Door.forum_id == forum_id, Scan.answer.in_(WENT_THROUGH))
        .ext(distinct_on(*person))
        .order_by(*person, Scan.scanned_at.desc(), Scan.received_at.desc(), Scan.position.desc())
        .subquery()
    )
    shown = (last.c.meeting_id, last.c.venue_id, last.c.class_)
    statement = (
        select(*shown, func.count().filter(last.c.inside), func.count().filter(last.c.entered))
        .group_by(*shown)
        .order_by(*shown)
    )
    return [Presence(*row) for row in (await db.execute(statement)).all()]
