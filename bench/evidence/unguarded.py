"""`imrf serve` without one of its guards: `python -m bench.evidence.unguarded PLACES`. Never for anything but the
negative controls of `bench.evidence`, which must see the fault.

`python -m bench.evidence.unguarded OUTBOX worker` is a worker instead.
"""

import asyncio
import sys
from collections.abc import Callable
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import selectinload

from api import cli
from bench.later import set_ahead
from models.enums import MessageState, PlaceState
from models.limit import IdempotencyKey
from models.link import Link, LinkToken
from models.meeting import Meeting
from models.message import Message
from models.place import Place
from models.speakers import Inscription, SpeakersList
from services import (
    applications,
    appointments,
    bookings,
    grants,
    inscriptions,
    links,
    meetings,
    objections,
    outbox,
    places,
)
from services.queries import meetings as meeting_queries
from services.queries import repeats
from services.queries.speakers import Arrival

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


async def _nothing(*_: Any, **__: Any) -> None:
    """Instead of a lock, or of a constraint that is gone."""


async def _meeting_unlocked(db: Any, *, forum_id: Any, meeting_id: Any) -> Meeting:
    found = await db.execute(select(Meeting).where(Meeting.id == meeting_id).options(selectinload(Meeting.seats)))
    await asyncio.sleep(PAUSE)
    meeting: Meeting = found.scalar_one()
    return meeting


def _edits() -> None:
    meetings.lock_meeting = _meeting_unlocked


def _rooms() -> None:
    find = bookings.find_clash

    async def find_and_wait(*asked: Any, **given: Any) -> Any:
        found = await find(*asked, **given)
        await asyncio.sleep(PAUSE)
        return found

    meeting_queries.hold = _nothing
    bookings.find_clash = find_and_wait
    bookings.defer_rooms = bookings.settle_rooms = _nothing


async def _claim(db: Any, sent: Any, *, now: Any, forgotten: Any) -> bool:
    """Looks whether somebody had the key, then writes, whoever has written meanwhile."""
    if await repeats.find_former(db, sent) is not None:
        return False
    await asyncio.sleep(PAUSE)
    own = {"account_id": sent.account_id, "route": sent.route, "key": sent.key}
    row = insert(IdempotencyKey).values(**own, body_sha256=sent.body_sha256, created_at=now)
    await db.execute(row.on_conflict_do_nothing())
    return True


def _repeats() -> None:
    repeats.claim = _claim


async def _spend(db: Any, token_sha256: str, purpose: Any, now: Any) -> Link | None:
    """Looks, then writes."""
    of_token = select(LinkToken.link_id).where(LinkToken.token_sha256 == token_sha256)
    found = await db.execute(select(Link).where(Link.id.in_(of_token), Link.used_at.is_(None)))
    link: Link | None = found.scalar_one_or_none()
    await asyncio.sleep(PAUSE)
    if link is not None:
        await db.execute(update(Link).where(Link.id == link.id).values(used_at=now))
    return link


def _invitations() -> None:
    links.lock_address = _nothing
    links.spend_link = _spend
    grants.lock_account = grants.holds = _nothing


async def _place_inscription(db: Any, row: Inscription) -> Arrival:
    """Reads the number, then writes."""
    found = await db.execute(select(SpeakersList.arrivals).where(SpeakersList.id == row.list_id))
    number = found.scalar_one() + 1
    await asyncio.sleep(PAUSE)
    await db.execute(update(SpeakersList).where(SpeakersList.id == row.list_id).values(arrivals=number))
    row.arrival = row.placed_arrival = number
    db.add(row)
    await db.flush()
    return Arrival(number, None, 60)


def _speakers() -> None:
    inscriptions.place_inscription = _place_inscription


def _objections() -> None:
    load = objections.load_list

    async def load_unlocked(db: Any, *, lock: Any = None, **asked: Any) -> Any:
        found = await load(db, **asked)
        await asyncio.sleep(PAUSE)
        return found

    objections.load_list = load_unlocked


def _slates() -> None:
    load = appointments.forum_to_change

    async def load_shared(db: Any, *, lock: Any = None, **asked: Any) -> Any:
        return await load(db, lock="share", **asked)

    appointments.forum_to_change = load_shared


def _boundary() -> None:
    applications.demand_in_time = _nothing


async def _claim_due(db: Any, *, now: Any, lease: Any, most: int) -> list[Message]:
    """Looks what is due, then writes that it is taken."""
    due = select(Message).where(Message.state == MessageState.QUEUED, Message.due_at <= now)
    found = (await db.execute(due.order_by(Message.due_at, Message.id).limit(most))).scalars().all()
    await asyncio.sleep(PAUSE)
    taken = update(Message).where(Message.id.in_([message.id for message in found]))
    await db.execute(taken.values(due_at=now + lease, attempts=Message.attempts + 1))
    return list(found)


def _outbox() -> None:
    outbox.claim_due = _claim_due


SWITCHES: dict[str, Callable[[], None]] = {
    "PLACES": _places,
    "EDITS": _edits,
    "ROOMS": _rooms,
    "REPEATS": _repeats,
    "INVITATIONS": _invitations,
    "SPEAKERS": _speakers,
    "OBJECTIONS": _objections,
    "SLATES": _slates,
    "BOUNDARY": _boundary,
    "OUTBOX": _outbox,
}


def main(name: str, command: str = "serve", days: str = "0") -> None:
    """Takes one guard away, then does as the command line does; its clock so many days ahead."""
    SWITCHES[name]()
    if days != "0":
        set_ahead(int(days))
    cli.app([command])


if __name__ == "__main__":
    main(*sys.argv[1:])
