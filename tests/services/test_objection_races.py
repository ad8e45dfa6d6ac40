"""Objections against the end of their list: what was acknowledged is honoured. With the negative control, without
the lock. On real connections, by the use cases themselves."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text, update

from api.main import create_app, new_id
from models.application import Application
from models.enums import ApplicationState, ListState
from models.name_list import NameList
from services import disclosures, objections, objectors
from services.acts import Act
from services.adapters.database import Sessions, make_engine, make_sessions
from services.contests import contested_names
from services.errors import TooLate
from services.objections import LetterSent, lodge_letter
from services.queries.accounts import account_by_email
from services.queries.grants import grant_facts
from services.queries.name_lists import load_list
from services.rules.access import Actor
from services.rules.accreditation import AccreditationModalities
from tests.name_lists import CLOSES, refused
from tests.objections import REQUESTS, listed, lodge, stored
from tests.world import Client, Clock

AT_ONCE, ROUNDS = 20, 50
MICROSECOND = timedelta(microseconds=1)


@dataclass
class World:
    """A list that circulated, with a name for each objection of a round."""

    sessions: Sessions
    names: list[str]
    forum: UUID
    act: Act
    lost: int = 0
    kept: int = 0
    refused: int = 0
    contested: frozenset[UUID] = field(default_factory=frozenset)

    async def again(self) -> None:
        """The list as it circulated, the names as they were proposed, without objections of the rounds before."""
        async with self.sessions() as db, db.begin():
            await db.execute(update(NameList).values(CIRCULATED))
            await db.execute(update(Application).values(state=ApplicationState.PROPOSED))
            await db.execute(text("SET LOCAL ROLE imrf_objections"))
            withdrawn = "stance = 'withdrawn', answered_at = now(), answered_by = letter.lodged_by"
            await db.execute(
                text(
                    f"UPDATE objections.objection SET {withdrawn} FROM objections.letter WHERE letter.id = letter_id"
                )
            )

    async def object_to(self, name: str, barrier: asyncio.Barrier) -> UUID | None:
        """The application, where the objection was acknowledged."""
        await barrier.wait()
        with suppress(TooLate):
            async with self.sessions() as db:
                await lodge_letter(db, act=self.act, slug="imrf-test", sent=LetterSent([name]))
                await db.commit()
                return UUID(name)
        return None

    async def end(self, barrier: asyncio.Barrier, turn: int) -> None:
        """As finalizing does: the row FOR UPDATE, what is contested, the state."""
        await barrier.wait()
        await asyncio.sleep(0.008 * (turn % 10))  # sooner or later among the objections
        async with self.sessions() as db, db.begin():
            row = await load_list(db, forum_id=self.forum, number=1, lock="end")
            self.contested = await contested_names(db, list_id=row.id)
            await db.execute(update(NameList).where(NameList.id == row.id).values(FINAL))

    async def round(self, turn: int) -> None:
        await self.again()
        barrier = asyncio.Barrier(len(self.names) + 1)
        tried = (self.object_to(name, barrier) for name in self.names)
        *answers, _ = await asyncio.gather(*tried, self.end(barrier, turn))
        acknowledged = {one for one in answers if one is not None}
        self.refused += answers.count(None)
        self.lost += len(acknowledged - self.contested)
        self.kept += len(acknowledged & self.contested)


CIRCULATED: dict[str, Any] = {"state": ListState.CIRCULATED, "final_from": None, "finalized_at": None}
FINAL: dict[str, Any] = {"state": ListState.FINAL, "final_from": CLOSES, "finalized_at": CLOSES}


@pytest.fixture
async def world(own_database: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    """The term is long, the mandate as by default, and of what was lodged nothing is shown: none has a part in the
    race."""

    async def nothing(db: Any, **asked: Any) -> None:
        return None

    async def by_default(db: Any, **asked: Any) -> AccreditationModalities:
        return AccreditationModalities()

    monkeypatch.setattr(objections, "demand_in_time", nothing)
    monkeypatch.setattr(objections, "own_letter", nothing)
    monkeypatch.setattr(objectors, "accreditation_in_force", by_default)
    engine = make_engine(own_database, pool_size=AT_ONCE + 1)
    sessions = make_sessions(engine)
    async with Client(create_app(sessions, clock=Clock(), new_id=new_id)) as client:
        names = await listed(client, AT_ONCE)
    async with sessions() as db:
        account = await account_by_email(db, "egypt@demo.example")
        actor = Actor(account.id, tuple(await grant_facts(db, account.id)))
        forum = (await db.execute(text("SELECT id FROM forum"))).scalar_one()
    yield World(sessions, names, forum, Act(actor, CLOSES - MICROSECOND, new_id))
    await engine.dispose()


async def test_of_a_thousand_that_are_lodged_while_a_list_ends_none_is_lost(world: World) -> None:
    for turn in range(ROUNDS):
        await world.round(turn)
    assert world.lost == 0
    assert world.kept + world.refused == AT_ONCE * ROUNDS == 1000
    assert world.kept > 50 < world.refused  # both come first at times


async def test_without_the_lock_some_are_lost(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The negative control of the one before."""

    async def load_unlocked(db: Any, *, lock: str, **asked: Any) -> NameList:
        return await load_list(db, **asked)

    monkeypatch.setattr(objections, "load_list", load_unlocked)
    for turn in range(ROUNDS):
        await world.round(turn)
        if world.lost:
            break
    assert world.lost > 0


async def test_of_one_delegation_one_objects(committing_client: Client) -> None:
    one, *_ = await listed(committing_client)
    answers = await asyncio.gather(*(lodge(committing_client.egypt, [one]) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    assert {refused(answer) for answer in answers if answer.status_code == 409} == {(409, "already_objected")}
    assert await stored(committing_client) == [(one, "EGY", "standing")]


async def test_the_indexes_hold_where_nobody_asked(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The backstop, told as the same conflicts."""

    async def none(db: Any, **asked: Any) -> list[Any]:
        return []

    client = committing_client
    one, *_ = await listed(client)
    monkeypatch.setattr(objections, "standing_among", none)
    answers = await asyncio.gather(*(lodge(client.egypt, [one]) for _ in range(2)))
    assert sorted(answer.status_code for answer in answers) == [201, 409]
    assert {answer.json().get("code") for answer in answers} == {None, "already_objected"}
    monkeypatch.setattr(disclosures, "requests_in", none)
    asked = await asyncio.gather(*(client.egypt.post(REQUESTS, json={"application": one}) for _ in range(2)))
    assert sorted(answer.status_code for answer in asked) == [201, 409]
    assert {answer.json().get("code") for answer in asked} == {None, "already_asked"}


async def test_a_conflict_leaves_nothing(committing_client: Client) -> None:
    one, two, _ = await listed(committing_client)
    assert (await lodge(committing_client.egypt, [one])).status_code == 201
    before = await stored(committing_client)
    assert refused(await lodge(committing_client.egypt, [two, one])) == (409, "already_objected")
    assert await stored(committing_client) == before
