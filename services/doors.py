"""Doors: entered, given devices, and asked whether somebody may go through."""

import secrets
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.badge import Door, DoorDevice, Scan
from models.enums import ParticipantClass, Passage, Permission, ScanAnswer
from services.acts import Act, correct, demand, forum_to_change, record
from services.adapters.badges import is_signed
from services.errors import Conflict, InvalidInput, NotFound
from services.queries.badges import BadgeView, keys_in_force, lock_badges
from services.queries.doors import (
    Presence,
    device_of_token,
    devices_of,
    hours_of,
    leads_to,
    list_doors,
    load_door,
    passages,
    presence,
    scans_of,
)
from services.queries.forums import find_forum_id, load_forum
from services.queries.paging import PageRequest
from services.queries.places import with_a_place
from services.queries.writing import flush
from services.rules.access import Actor
from services.rules.badges import (
    WENT_THROUGH,
    PassageFact,
    Shown,
    compute_answer,
    day_begins,
    days_of_meeting,
    read_shown,
)
from services.sessions import token_digest


@dataclass(frozen=True, slots=True)
class ScanSent:
    """What a device tells of one scan: its own id for it, what the code said, when, and which way."""

    id: UUID
    code: str
    at: datetime
    passage: Passage


async def open_door(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    name: str,
    meeting_id: UUID | None,
    venue_id: UUID | None,
    classes: Collection[ParticipantClass] | None,
) -> Door:
    """A door into a meeting of the forum, or into a venue; one of the two. Raises NotFound, NotPermitted,
    InvalidInput, Conflict `forum_closed`."""
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.BADGE_ISSUE)
    field = "venue_id" if meeting_id is None else "meeting_id"
    if not await leads_to(db, forum_id=forum.id, meeting_id=meeting_id, venue_id=venue_id):
        raise InvalidInput(field, "leads_nowhere", "expected the id of a meeting of this forum, or of a venue")
    door = Door(
        id=act.new_id(),
        forum_id=forum.id,
        name=name,
        meeting_id=meeting_id,
        venue_id=venue_id,
        classes=sorted(classes) if classes is not None else None,
        version=1,
        created_at=act.now,
        updated_at=act.now,
    )
    db.add(door)
    record(db, act=act, name="door.open", subject_id=door.id, forum_id=forum.id)
    await flush(db)
    return door


async def change_door(
    db: AsyncSession, *, act: Act, slug: str, door_id: UUID, version: int, changes: Mapping[str, Any]
) -> Door:
    """Another name, or other classes that are let in: from the next scan that is received on. Where it leads stays.

    Raises NotFound, NotPermitted, Stale, Conflict (`door_closed`, `forum_closed`).
    """
    door = await _door_to_change(db, act=act, slug=slug, door_id=door_id)
    if changes.get("classes") is not None:
        changes = {**changes, "classes": sorted(changes["classes"])}
    correct(door, act=act, version=version, changes=changes)
    record(db, act=act, name="door.change", subject_id=door_id, forum_id=door.forum_id, changed=sorted(changes))
    await flush(db)
    return door


async def close_door(db: AsyncSession, *, act: Act, slug: str, door_id: UUID) -> Door:
    """For good: the tokens of its devices count no more. What went through it stays on record.

    Raises NotFound, NotPermitted, Conflict (`door_closed`, `forum_closed`).
    """
    door = await _door_to_change(db, act=act, slug=slug, door_id=door_id)
    correct(door, act=act, version=door.version, changes={"closed_at": act.now})
    for device in await devices_of(db, door.id):
        device.revoked_at = device.revoked_at or act.now
    record(db, act=act, name="door.close", subject_id=door_id, forum_id=door.forum_id)
    await flush(db)
    return door


async def _door_to_change(db: AsyncSession, *, act: Act, slug: str, door_id: UUID) -> Door:
    """One that is open, locked: no device is added to it meanwhile. Raises NotFound, NotPermitted, Conflict."""
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.BADGE_ISSUE)
    door = await load_door(db, forum_id=forum.id, door_id=door_id, lock=True)
    if door.closed_at is not None:
        raise Conflict("door_closed", "This door is closed for good; enter another one.")
    return door


async def read_door(db: AsyncSession, *, actor: Actor, slug: str, door_id: UUID) -> Door:
    """One of a forum. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.BADGE_ISSUE, forum.id)
    return await load_door(db, forum_id=forum.id, door_id=door_id)


async def read_doors(
    db: AsyncSession, *, actor: Actor, slug: str, page: PageRequest
) -> tuple[list[Door], str | None]:
    """One page of a forum's doors. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.BADGE_ISSUE, forum.id)
    return await list_doors(db, forum_id=forum.id, page=page)


async def read_devices(db: AsyncSession, *, actor: Actor, slug: str, door_id: UUID) -> Sequence[DoorDevice]:
    """All devices of a door. Raises NotFound, NotPermitted."""
    return await devices_of(db, (await read_door(db, actor=actor, slug=slug, door_id=door_id)).id)


async def add_device(db: AsyncSession, *, act: Act, slug: str, door_id: UUID, label: str) -> tuple[DoorDevice, str]:
    """A device for one door, and its token, which is told this once. Raises NotFound, NotPermitted, Conflict
    (`door_closed`, `forum_closed`)."""
    door = await _door_to_change(db, act=act, slug=slug, door_id=door_id)
    token = secrets.token_urlsafe(32)
    device = DoorDevice(
        id=act.new_id(), door_id=door.id, label=label, token_sha256=token_digest(token), created_at=act.now
    )
    db.add(device)
    record(db, act=act, name="door_device.add", subject_id=device.id, forum_id=door.forum_id, door=str(door.id))
    await flush(db)
    return device, token


async def revoke_device(db: AsyncSession, *, act: Act, slug: str, door_id: UUID, device_id: UUID) -> DoorDevice:
    """Its token counts no more. Raises NotFound, NotPermitted, Conflict `device_revoked`, `forum_closed`."""
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.BADGE_ISSUE)
    door = await load_door(db, forum_id=forum.id, door_id=door_id)
    device = next((one for one in await devices_of(db, door.id) if one.id == device_id), None)
    if device is None:
        raise NotFound("device")
    if device.revoked_at is not None:
        raise Conflict("device_revoked", "This device was taken away already.")
    device.revoked_at = act.now
    record(db, act=act, name="door_device.revoke", subject_id=device.id, forum_id=forum.id)
    await flush(db)
    return device


async def device_in_force(db: AsyncSession, token: str) -> DoorDevice | None:
    """Whose token this is, locked; None where it is none, or counts no more."""
    return await device_of_token(db, token_digest(token))


async def take_scans(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    door_id: UUID,
    device: DoorDevice,
    sent: Sequence[ScanSent],
    sent_at: datetime | None = None,
) -> list[Scan]:
    """What the door is told of each, in the order in which they were sent; answered in the order of the device's
    instants. `sent_at`: what its clock said on sending, by which it is set right; None: it is taken to be right. An
    instant later than the receipt counts as that. A scan that was taken before, known by its id, is answered as
    it was. `device` is locked. Raises NotFound for a door that is not the device's."""
    forum_id = await find_forum_id(db, slug)
    if door_id != device.door_id or forum_id is None:
        raise NotFound("door")
    door = await load_door(db, forum_id=forum_id, door_id=door_id)
    taken = await scans_of(db, device_id=device.id, ids={one.id for one in sent})
    fresh = sorted((one for one in sent if one.id not in taken), key=lambda one: one.at)
    if not fresh:
        return [taken[one.id] for one in sent]
    judged = await _Judged.of(db, door, fresh)
    late = timedelta() if sent_at is None else act.now - sent_at
    for position, one in enumerate(fresh):
        at = min(one.at + late, act.now)
        badge_id, answer = judged.answer(one, at)
        scan = Scan(
            device_id=device.id,
            id=one.id,
            door_id=door.id,
            badge_id=badge_id,
            passage=one.passage,
            scanned_at=at,
            received_at=act.now,
            position=position,
            answer=answer,
        )
        db.add(scan)
        taken[one.id] = scan
    record(
        db,
        act=act,
        name="door.scan",
        subject_id=door.id,
        forum_id=forum_id,
        device=str(device.id),
        scans=len(fresh),
    )
    await flush(db)
    return [taken[one.id] for one in sent]


async def read_presence(db: AsyncSession, *, act: Act, slug: str) -> list[Presence]:
    """Who is inside, in figures alone: since the local day began. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=act.actor)
    demand(act.actor, Permission.REGISTRATION_READ, forum.id)
    return await presence(db, forum_id=forum.id, since=day_begins(forum.timezone, act.now))


async def _placed(db: AsyncSession, door: Door, badges: Iterable[BadgeView]) -> frozenset[UUID] | None:
    """Who of these holds a place in the meeting behind a door; None where nobody needs one."""
    if door.meeting_id is None:
        return None
    registrations = [one.registration.id for one in badges]
    return await with_a_place(db, meeting_id=door.meeting_id, registrations=registrations)


async def _held(db: AsyncSession, door: Door) -> tuple[date, ...] | None:
    """The days of the meeting behind a door, in its forum's zone; None: it is none into a meeting."""
    hours = None if door.meeting_id is None else await hours_of(db, meeting_id=door.meeting_id)
    return None if hours is None else days_of_meeting(*hours)


class _Judged:
    """What was shown to a door, with all that tells how it is answered. Each passage is earlier to the next."""

    def __init__(
        self,
        door: Door,
        shown: dict[str, Shown | None],
        forums: dict[str, UUID],
        badges: dict[UUID, BadgeView],
        earlier: dict[UUID, list[PassageFact]],
        placed: frozenset[UUID] | None,
        held: Collection[date] | None,
    ) -> None:
        self.door, self.shown, self.forums, self.badges, self.earlier = door, shown, forums, badges, earlier
        self.placed = placed  # the registrations with a place in the meeting; None: nobody needs one
        self.held = held  # the days of the meeting; None: every day

    @classmethod
    async def of(cls, db: AsyncSession, door: Door, scans: Sequence[ScanSent]) -> "_Judged":
        """Verifies signatures, then locks the badges that are genuine, in one order."""
        shown = {one.code: read_shown(one.code) for one in scans}
        keys = await keys_in_force(db, {(one.forum, one.key) for one in shown.values() if one is not None})
        forums = {
            code: keys[one.forum, one.key][0]
            for code, one in shown.items()
            if one is not None
            and (one.forum, one.key) in keys
            and is_signed(keys[one.forum, one.key][1], one.signed, one.signature)
        }
        ids = {one.badge_id for code, one in shown.items() if one is not None and code in forums}
        badges = await lock_badges(db, forum_id=door.forum_id, ids=ids)
        earlier = await passages(db, door=door, badge_ids=badges.keys())
        placed = await _placed(db, door, badges.values())
        return cls(door, shown, forums, badges, earlier, placed, await _held(db, door))

    def answer(self, sent: ScanSent, at: datetime) -> tuple[UUID | None, ScanAnswer]:
        """The badge where there is one, and what the door is told."""
        shown = self.shown[sent.code]
        if shown is None:
            return None, ScanAnswer.UNKNOWN
        if sent.code not in self.forums:
            return None, ScanAnswer.FORGED
        if self.forums[sent.code] != self.door.forum_id:
            return None, ScanAnswer.OTHER_FORUM
        badge = self.badges.get(shown.badge_id)
        if badge is None:
            return None, ScanAnswer.UNKNOWN
        earlier = self.earlier[badge.badge.id]
        answer = compute_answer(
            badge.fact,
            admitted=self.door.classes,
            held=self.held,
            placed=self.placed is None or badge.registration.id in self.placed,
            passage=sent.passage,
            at=at,
            earlier=earlier,
        )
        if answer in WENT_THROUGH:
            earlier.append(PassageFact(at, sent.passage))
        return badge.badge.id, answer
