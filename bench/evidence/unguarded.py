"""`imrf serve` without one of its guards: `python -m bench.evidence.unguarded PLACES`. Never for anything but the
negative controls of `bench.evidence`, which must see the fault.

`python -m bench.evidence.unguarded OUTBOX worker` is a worker instead.
"""

import asyncio
import sys
from collections.abc import Callable
from typing import Any

from api import cli
from models.enums import PlaceState
from models.place import Place
from services import places

PAUSE = 0.003  # seconds between looking and writing: what a slower database takes


async def _take_place(writes: Any, *, place_id: Any, meeting_id: Any, now: Any, **asked: Any) -> Place:
    """Reads how many are taken, then writes."""
    read = "SELECT total, arrivals, capacity FROM meeting_places WHERE meeting_id = $1"
    total, arrivals, capacity = await writes.row(read, meeting_id)
    await asyncio.sleep(PAUSE)
    fits = total < capacity
    write = "UPDATE meeting_places SET total = $2, arrivals = $3 WHERE meeting_id = $1"
    await writes.row(write, meeting_id, total + fits, arrivals + 1)
    state = PlaceState.HELD if fits else PlaceState.WAITING
    row = (
        "INSERT INTO place (id, meeting_id, registration_id, class, state, received_at, arrival, version, created_at,"
        " updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $6, $6)"
    )
    class_ = asked["class_"]
    await writes.row(
        row, place_id, meeting_id, asked["registration_id"], class_.value, state.value, now, arrivals + 1
    )
    return Place(
        id=place_id,
        meeting_id=meeting_id,
        registration_id=asked["registration_id"],
        class_=class_,
        state=state,
        received_at=now,
        arrival=arrivals + 1,
        due_at=None,
        version=1,
        created_at=now,
        updated_at=now,
    )


def _places() -> None:
    places.take_place = _take_place


SWITCHES: dict[str, Callable[[], None]] = {
    "PLACES": _places,
}


def main(name: str, command: str = "serve") -> None:
    """Takes one guard away, then does as the command line does."""
    SWITCHES[name]()
    cli.app([command])


if __name__ == "__main__":
    main(*sys.argv[1:])
