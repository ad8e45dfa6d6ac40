"""The opening second: many requests at once, none lost and none twice. Without its guard the race is seen."""

import asyncio
from collections import Counter
from itertools import count, product
from typing import Any

import pytest
from sqlalchemy import Select, select, text

from models.speakers import Inscription, SpeakersList
from services import inscriptions, speaker_changes, speaker_exchanges
from services.adapters.database import SERVER_SETTINGS
from services.queries.speakers import Arrival
from tests.soak import examples
from tests.speakers import LATER, OPENS, ask, asked, drawn, listed, shown
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


async def test_of_many_requests_in_the_opening_second_none_is_lost_and_none_counts_twice(
    clocked: tuple[Client, Clock],
) -> None:
    client, clock = clocked
    path = await listed(client, public=True)
    clock.now = OPENS
    many = examples(75, 500)
    states = (await codes_of(client, "member_state"))[: many // 2 - many // 5]
    group = {"speaking": "group", "group_name": "Some Group"}
    sent = [*product(states, ({}, group))]
    twice = many - len(sent)
    sent += [(states[number % len(states)], {}) for number in range(twice)]
    answers = await asyncio.gather(*(ask(client.opga, path, code, **more) for code, more in sent))
    statuses = Counter(answer.status_code for answer in answers)
    assert statuses == {201: many - twice, 409: twice}
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"inscribed"}
    arrivals = sorted(answer.json()["arrival"] for answer in answers if answer.status_code == 201)
    assert arrivals == list(range(1, many - twice + 1))
    await drawn(client, clock, path)
    assert Counter(await shown(client.anonymous, path)) == dict.fromkeys(states, 2)


async def test_who_asks_waits_longer_for_the_list_than_others_do(
    clocked: tuple[Client, Clock], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SERVER_SETTINGS, "lock_timeout", "100")  # milliseconds; of connections made from now
    client, clock = clocked
    path = await listed(client)
    clock.now = OPENS
    async with client.app.state.sessions() as db:
        await db.execute(select(SpeakersList.id).with_for_update())
        waiting = asyncio.create_task(ask(client.egypt, path))
        other = await client.opga.post(f"{path}/draw")
        assert (other.status_code, other.headers["retry-after"]) == (503, "2")
        assert not waiting.done()
    assert (await waiting).status_code == 201


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

    async def read_and_add(db: Any, row: Inscription) -> Arrival:
        number = (await db.execute(select(SpeakersList.arrivals).where(SpeakersList.id == row.list_id))).scalar_one()
        await barrier.wait()
        given.append(number + 1)
        row.arrival = row.placed_arrival = number + 1
        db.add(row)
        await db.flush()
        return Arrival(number + 1, None, 60)

    monkeypatch.setattr(inscriptions, "place_inscription", read_and_add)
    asking = (ask(client.egypt, path), ask(client.germany, path))
    answers = await asyncio.gather(*asking, return_exceptions=True)
    assert given == [1, 1]
    assert [getattr(answer, "status_code", 500) for answer in answers].count(201) == 1
    assert len(await shown(client.opga, path)) == 1


# Two at once of whom one is to be refused: (what both ask, in which module and function they meet, the refusal).
RACES = {
    "absent": (speaker_changes, "load_inscription", "absent"),
    "begin": (speaker_changes, "arrive", "speaking"),
    "undo": (speaker_changes, "load_inscription", "not_the_last"),
    "confirm": (speaker_exchanges, "_both", "confirmed"),
    "propose": (speaker_exchanges, "_both", "proposed"),
}


async def two_at_once(client: Client, clock: Clock, what: str) -> list[tuple[Any, str, dict[str, Any] | None]]:
    """Whom, where and what both ask."""
    path = await listed(client, public=True)
    await drawn(client, clock, path)
    egypt, germany = await asked(client.egypt, path), await asked(client.germany, path)
    ids = {"own": egypt["id"], "other": germany["id"]}
    one, other = (f"{path}/inscriptions/{row['id']}" for row in (egypt, germany))
    if what == "begin":
        return [(client.opga, f"{one}/begin", None), (client.secretariat, f"{other}/begin", None)]
    if what == "propose":
        reverse = {"own": ids["other"], "other": ids["own"]}
        return [(client.egypt, f"{path}/exchanges", ids), (client.germany, f"{path}/exchanges", reverse)]
    if what == "confirm":
        proposed = (await client.egypt.post(f"{path}/exchanges", json=ids)).json()["id"]
        return [(client.germany, f"{path}/exchanges/{proposed}/confirm", None)] * 2
    if what == "undo":
        for step in ("absent", "begin"):
            assert (await client.opga.post(f"{one}/{step}")).status_code == 200
        return [(client.opga, f"{one}/undo", {"act": "begin"}), (client.secretariat, f"{one}/undo", {"act": "begin"})]
    return [(client.opga, f"{one}/absent", None), (client.secretariat, f"{one}/absent", None)]


async def both_asked(requests: list[tuple[Any, str, dict[str, Any] | None]]) -> list[Any]:
    sending = (caller.post(path) if body is None else caller.post(path, json=body) for caller, path, body in requests)
    return await asyncio.gather(*sending)


@pytest.mark.parametrize("what", RACES)
async def test_of_two_at_once_one_is_refused(
    clocked: tuple[Client, Clock], monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    module, name, refusal = RACES[what]
    requests = await two_at_once(*clocked, what)
    both, real = asyncio.Barrier(2), getattr(module, name)

    async def together(*args: Any, **given: Any) -> Any:
        async with asyncio.timeout(10):
            await both.wait()
        return await real(*args, **given)

    monkeypatch.setattr(module, name, together)
    answers = await both_asked(requests)
    assert sorted(answer.status_code < 300 for answer in answers) == [False, True]
    (refused,) = [answer for answer in answers if answer.status_code >= 300]
    assert refused.json()["code"] == refusal


@pytest.mark.parametrize("what", RACES)
async def test_without_the_lock_both_are_done(
    clocked: tuple[Client, Clock], monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """The control of the test above: both have looked before either has written."""
    module, name, _ = RACES[what]
    requests = await two_at_once(*clocked, what)
    both, real, arrivals = asyncio.Barrier(2), getattr(module, name), count(1000)

    async def together(*args: Any, **given: Any) -> Any:
        if name == "arrive":
            await both.wait()
            return Arrival(next(arrivals), None, 60)
        found = await real(*args, **given)
        await both.wait()
        return found

    monkeypatch.setattr(module, name, together)
    monkeypatch.setattr(Select, "with_for_update", lambda statement, **_: statement)
    if name == "arrive":  # and whether somebody speaks is asked by both before
        speaking = speaker_changes.is_speaking

        async def asked_by_both(*args: Any, **given: Any) -> bool:
            found = await speaking(*args, **given)
            await both.wait()
            return found

        monkeypatch.setattr(speaker_changes, "is_speaking", asked_by_both)
    answers = await both_asked(requests)
    assert [answer.status_code < 300 for answer in answers] == [True, True], [answer.text for answer in answers]


@pytest.mark.parametrize("guarded", [True, False])
async def test_what_came_in_the_window_and_waited_for_the_draw_is_refused(
    clocked: tuple[Client, Clock], monkeypatch: pytest.MonkeyPatch, guarded: bool
) -> None:
    """Unguarded, the control, it would join those whose lots are drawn, and change them."""
    client, clock = clocked
    path = await listed(client, public=True)
    clock.now = OPENS
    await asked(client.egypt, path)
    waits, real = asyncio.Event(), inscriptions.place_inscription
    reached = asyncio.Event()

    async def late(*args: Any, **given: Any) -> Arrival:
        reached.set()
        await waits.wait()
        return await real(*args, **given)

    monkeypatch.setattr(inscriptions, "place_inscription", late)
    if not guarded:
        monkeypatch.setattr(Arrival, "drawn_before", lambda *_: False)
    asking = asyncio.create_task(ask(client.germany, path))
    await reached.wait()
    await drawn(client, clock, path)
    waits.set()
    answer = await asking
    assert (answer.status_code, answer.json().get("code")) == ((409, "drawn_meanwhile") if guarded else (201, None))
    record = (await client.anonymous.get(f"{path}/record")).json()
    assert len(record["inscriptions"]) == (1 if guarded else 2)


@pytest.mark.parametrize("guarded", [True, False])
async def test_who_loses_the_right_to_take_part_while_it_asks_is_not_on_the_list(
    clocked: tuple[Client, Clock], monkeypatch: pytest.MonkeyPatch, guarded: bool
) -> None:
    """Unguarded, the control, its inscription is written after all were ended, and stays."""
    client, clock = clocked
    path = await listed(client, public=True)
    clock.now = LATER
    waits, reached, real = asyncio.Event(), asyncio.Event(), inscriptions.place_inscription

    async def late(*args: Any, **given: Any) -> Arrival:
        reached.set()
        await waits.wait()
        return await real(*args, **given)

    async def unheld(*_: Any, **__: Any) -> None:
        pass

    monkeypatch.setattr(inscriptions, "place_inscription", late)
    if not guarded:
        monkeypatch.setattr(inscriptions, "hold_party", unheld)
    asking = asyncio.create_task(ask(client.opga, path, "EGY"))
    await reached.wait()
    head = {"If-Match": '"1"'}
    removing = asyncio.create_task(client.opga.delete("/forums/imrf-test/participants-list/EGY", headers=head))
    await asyncio.wait([removing], timeout=0.5 if guarded else 10)
    waits.set()
    assert ((await asking).status_code, (await removing).status_code) == (201, 204)
    assert await shown(client.anonymous, path) == ([] if guarded else ["EGY"])
