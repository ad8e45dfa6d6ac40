"""Nominations and appointments of co-chairs, without the routes by which nominations are made."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

import httpx
from sqlalchemy import select
from sqlalchemy.ext.asyncio import async_sessionmaker

from api.main import new_id
from models.enums import Gender, Level, NominationState
from models.forum import Forum
from models.nomination import Nomination
from models.party import Party
from models.person import Person
from tests.world import NOON, Client

FORUM = "imrf-test"


async def make_nomination(
    sessions: async_sessionmaker,
    state: str,
    gender: Gender | None = None,
    level: Level | None = None,
    *,
    forum: str = FORUM,
    **more: Any,
) -> str:
    """The id of a nomination of a State, with a person of this gender, or without one."""
    async with sessions() as db, db.begin():
        forum_id = (await db.execute(select(Forum.id).where(Forum.slug == forum))).scalar_one()
        party_id = (await db.execute(select(Party.id).where(Party.code == state))).scalar_one()
        times = {"version": 1, "created_at": NOON, "updated_at": NOON}
        person_id = None
        if gender is not None:
            person_id = new_id()
            db.add(Person(id=person_id, name=f"Nominee of {state}", title=None, gender=gender, **times))
            await db.flush()
        row = Nomination(
            id=new_id(),
            forum_id=forum_id,
            party_id=party_id,
            state=NominationState.SUBMITTED,
            person_id=person_id,
            level=level,
            **{"preferred": [], "ruled_out": [], "objectives": [], "unavailable": [], **times, **more},
        )
        db.add(row)
        await db.flush()
        return str(row.id)


async def person_of(sessions: async_sessionmaker, nomination: str) -> str:
    """The id of who was named for a nomination."""
    async with sessions() as db, db.begin():
        found = await db.execute(select(Nomination.person_id).where(Nomination.id == UUID(nomination)))
        return str(found.scalar_one())


Seats = Mapping[tuple[int, int], str]


def in_turn(nominations: Iterable[str]) -> dict[tuple[int, int], str]:
    """(table, position) -> nomination: the first two at the first table, and so on."""
    return {(index // 2 + 1, index % 2 + 1): one for index, one in enumerate(nominations)}


async def appoint(
    client: Client, seats: Seats, *, version: int = 1, forum: str = FORUM, **more: Any
) -> httpx.Response:
    """Appoints all co-chairs at once."""
    sent = [{"table": table, "position": position, "nomination": one} for (table, position), one in seats.items()]
    answer = await client.opga.put(
        f"/forums/{forum}/co-chairs",
        json={"seats": sent, "reason": "As agreed with the chairs", **more},
        headers={"If-Match": f'"{version}"'},
    )
    assert answer.status_code == 200, answer.text
    return answer
