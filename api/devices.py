"""Devices at doors: known by a token of their own, which is good for one door and nothing else."""

from typing import Annotated

from fastapi import Depends, Request

from api.dependencies import Db
from api.policies import Policy
from api.problems import Unauthenticated
from api.security import TRANSPORT, UnsignedAct
from models.badge import DoorDevice
from services.doors import device_in_force

_WORDS = "This needs the token of a device of this door: send it as “Authorization: Bearer …”."


class AtDoor(Policy):
    """Devices; which door it is, the use case asks."""

    async def __call__(self, request: Request) -> None:
        """Raises Unauthenticated where nothing is shown at all."""
        await _token(request)


async def _token(request: Request) -> str:
    token = await TRANSPORT.scheme(request)
    if token is None:
        raise Unauthenticated("not_authenticated", _WORDS)
    return token


async def get_device(request: Request, db: Db) -> DoorDevice:
    """The device that asks. Raises Unauthenticated."""
    device = await device_in_force(db, await _token(request))
    if device is None:
        raise Unauthenticated("not_authenticated", _WORDS)
    return device


AT_DOOR = [Depends(AtDoor())]
CurrentDevice = Annotated[DoorDevice, Depends(get_device)]
DeviceAct = UnsignedAct  # of no account
