"""The opening second: many requests at once, none lost and none twice. Without its guard the race is seen."""

import asyncio
from collections import Counter
from itertools import product
from typing import Any

import pytest
from sqlalchemy import select, text

from models.speakers import SpeakersList
from services import inscriptions
from services.queries.speakers import Arrival
from tests.speakers import OPENS, ask, drawn, listed, shown
from tests.world import Client, Clock


async def codes_of(client: Client, kind: str) -> list[str]:
    statement = text(
        "SELECT code FROM party JOIN participant ON party_id = party.id WHERE kind = :kind ORDER BY code"
    )
    async with client.app.state.sessions() as db:
        return list((await db.execute(statement, {"kind": kind})).scalars())


@pytest.fixture
def clocked(committing_client: Client) -> tuple[Client, Clock]:
    """With the clock of the application, at the opening."""
    return committing_client, committing_client.app.outermost.sources.clock


async def test_of_500_requests_in_the_opening_second_none_is_lost_and_none_counts_twice(
    clocked: tuple[Client, Clock],
) -> None:
    client, clock = clocked
    path = await listed(client, public=True)
    clock.now = OPENS
    states = await codes_of(client, "member_state")
    group = {"speaking": "group", "group_name": "Some Group"}
    sent = [*product(states, ({}, group))]
    sent += [(code, {}) for code in states[: 500 - len(sent)]]
    assert len(sent) == 500
    answers = await asyncio.gather(*(ask(client.opga, path, code, **more) for code, more in sent))
    statuses = Counter(answer.status_code for answer in answers)
    twice = 500 - 2 * len(states)
    assert statuses == {201: 2 * len(states), 409: twice}
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"inscribed"}
    arrivals = sorted(answer.json()["arrival"] for answer in answers if answer.status_code == 201)
    assert arrivals == list(range(1, 2 * len(states) + 1))
    await drawn(client, clock, path)
    assert Counter(await shown(client.anonymous, path)) == dict.fromkeys(states, 2)


async def test_without_the_rows_lock_arrivals_are_given_twice(
    clocked: tuple[Client, Clock], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above: each reads the number before another has written it; what the index
    then refuses is lost."""
    client, clock = clocked
    path = await listed(client)
    clock.now = OPENS
    barrier = asyncio.Barrier(2)
    given = []

    async def read_and_add(db: Any, *, list_id: Any) -> Arrival:
        number = (await db.execute(select(SpeakersList.arrivals).where(SpeakersList.id == list_id))).scalar_one()
        await barrier.wait()
        given.append(number + 1)
        return Arrival(number + 1, None, 60)

    monkeypatch.setattr(inscriptions, "next_arrival", read_and_add)
    asking = (ask(client.egypt, path), ask(client.germany, path))
    answers = await asyncio.gather(*asking, return_exceptions=True)
    assert given == [1, 1]
    assert [getattr(answer, "status_code", 500) for answer in answers].count(201) == 1
    assert len(await shown(client.opga, path)) == 1
