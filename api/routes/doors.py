"""Doors: entered by the Secretariat, asked by the devices that stand at them; and how many are inside."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Response

from api.dependencies import Db, ForumSlug, IfMatch, Page, tagged
from api.devices import AT_DOOR, CurrentDevice, DeviceAct
from api.policies import allowed
from api.routes.router import new_router
from api.schemas.doors import (
    DeviceAdded,
    DeviceCreate,
    DeviceList,
    DeviceRead,
    DoorCreate,
    DoorList,
    DoorRead,
    DoorUpdate,
    PresenceList,
    PresenceRead,
    ScanRead,
    ScansCreate,
    ScansRead,
)
from api.security import CurrentAct, CurrentActor
from models.enums import Permission
from services.doors import (
    add_device,
    change_door,
    close_door,
    open_door,
    read_devices,
    read_door,
    read_doors,
    read_presence,
    revoke_device,
    take_scans,
)

router = new_router("badges")

_ISSUE = allowed(Permission.BADGE_ISSUE)
_READ = allowed(Permission.REGISTRATION_READ)
_ALL = "/forums/{forum}/doors"
_ONE = f"{_ALL}/{{door_id}}"
_DEVICES = f"{_ONE}/devices"
DoorId = Annotated[UUID, Path(description="A door's id")]
DeviceId = Annotated[UUID, Path(description="A device's id")]


@router.get(_ALL, dependencies=_ISSUE, response_model=DoorList)
async def list_all_doors(forum: ForumSlug, db: Db, actor: CurrentActor, page: Page) -> DoorList:
    """The doors of a forum."""
    doors, cursor = await read_doors(db, actor=actor, slug=forum, page=page)
    return DoorList(items=[DoorRead.model_validate(door) for door in doors], next_cursor=cursor)


@router.post(_ALL, dependencies=_ISSUE, status_code=201, response_model=DoorRead)
async def add_door(forum: ForumSlug, body: DoorCreate, db: Db, act: CurrentAct, response: Response) -> DoorRead:
    """Enters a door into a meeting or a venue."""
    door = await open_door(db, act=act, slug=forum, **body.model_dump())
    response.headers["Location"] = f"/v1/forums/{forum}/doors/{door.id}"
    return DoorRead.model_validate(door)


@router.get(_ONE, dependencies=_ISSUE, response_model=DoorRead)
async def show_door(forum: ForumSlug, door_id: DoorId, db: Db, actor: CurrentActor, response: Response) -> DoorRead:
    """One door; its ETag is what If-Match takes."""
    door = await read_door(db, actor=actor, slug=forum, door_id=door_id)
    return tagged(DoorRead.model_validate(door), response)


@router.patch(_ONE, dependencies=_ISSUE, response_model=DoorRead)
async def edit_door(
    forum: ForumSlug,
    door_id: DoorId,
    body: DoorUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> DoorRead:
    """Another name, or other classes that are let in."""
    door = await change_door(db, act=act, slug=forum, door_id=door_id, version=version, changes=body.sent())
    return tagged(DoorRead.model_validate(door), response)


@router.post(f"{_ONE}/close", dependencies=_ISSUE, response_model=DoorRead)
async def close_one_door(forum: ForumSlug, door_id: DoorId, db: Db, act: CurrentAct, response: Response) -> DoorRead:
    """Closes a door for good: its devices' tokens count no more. What went through it stays on record."""
    door = await close_door(db, act=act, slug=forum, door_id=door_id)
    return tagged(DoorRead.model_validate(door), response)


@router.get(_DEVICES, dependencies=_ISSUE, response_model=DeviceList)
async def list_devices(forum: ForumSlug, door_id: DoorId, db: Db, actor: CurrentActor) -> DeviceList:
    """The devices of a door; never their tokens."""
    devices = await read_devices(db, actor=actor, slug=forum, door_id=door_id)
    return DeviceList(items=[DeviceRead.model_validate(device) for device in devices])


@router.post(_DEVICES, dependencies=_ISSUE, status_code=201, response_model=DeviceAdded)
async def add_door_device(
    forum: ForumSlug, door_id: DoorId, body: DeviceCreate, db: Db, act: CurrentAct, response: Response
) -> DeviceAdded:
    """A device that may ask at this door and nowhere else. Its token is told this once."""
    device, token = await add_device(db, act=act, slug=forum, door_id=door_id, label=body.label)
    response.headers["Location"] = f"/v1/forums/{forum}/doors/{door_id}/devices"
    return DeviceAdded.of(device, token)


@router.post(f"{_DEVICES}/{{device_id}}/revoke", dependencies=_ISSUE, response_model=DeviceRead)
async def take_device_away(
    forum: ForumSlug, door_id: DoorId, device_id: DeviceId, db: Db, act: CurrentAct
) -> DeviceRead:
    """Its token counts no more."""
    device = await revoke_device(db, act=act, slug=forum, door_id=door_id, device_id=device_id)
    return DeviceRead.model_validate(device)


@router.post(f"{_ONE}/scans", dependencies=AT_DOOR, response_model=ScansRead)
async def scan_badges(
    forum: ForumSlug, door_id: DoorId, body: ScansCreate, db: Db, act: DeviceAct, device: CurrentDevice
) -> ScansRead:
    """What the door says to each badge that was shown; whatever it says, the status is 200.

    Each scan is taken once, so that a batch whose answer was lost can be sent again.
    """
    sent = [scan.sent for scan in body.scans]
    taken = await take_scans(db, act=act, slug=forum, door_id=door_id, device=device, sent=sent, sent_at=body.sent_at)
    return ScansRead(items=[ScanRead.of(scan) for scan in taken])


@router.get("/forums/{forum}/presence", dependencies=_READ, response_model=PresenceList)
async def count_presence(forum: ForumSlug, db: Db, act: CurrentAct) -> PresenceList:
    """How many are inside of each meeting and venue now, by class; no names."""
    found = await read_presence(db, act=act, slug=forum)
    return PresenceList(items=[PresenceRead.model_validate(one) for one in found])
