"""Many ask for places at once: exactly as many are given as there are, in order of arrival. Without its guard the
race is seen. `PLACES` and `ASKING`, from the environment, make it larger."""

import asyncio
import os
from collections import Counter
from typing import Any

import pytest
from sqlalchemy import select, text, update

from models.enums import ParticipantClass, PlaceState
from models.place import MeetingPlaces, Place
from services import places
from services.rules.places import Places
from tests.places import act_on, ask, crowd, listed, people, with_places
from tests.world import Client

GIVEN, ASKING = int(os.environ.get("PLACES", "40")), int(os.environ.get("ASKING", "160"))
CLASSES = [
    ParticipantClass.MEMBER_STATE,
    ParticipantClass.STAKEHOLDER,
    ParticipantClass.LOCAL_AUTHORITY,
    ParticipantClass.OBSERVER,
]
# Overlapping: of one class half of the places at the most, of two others some are kept, all of one crowd.
MOST = {"member_state": GIVEN // 2, "observer": GIVEN // 8}
KEPT = {"stakeholder": GIVEN // 4, "local_authority": GIVEN // 8}


async def all_places(client: Client, meeting: str) -> list[dict[str, Any]]:
    """In order of arrival."""
    found, path = [], f"/forums/imrf-test/places?limit=200&meeting={meeting}"
    cursor = ""
    while cursor is not None:
        answer = (await client.secretariat.get(f"{path}&cursor={cursor}" if cursor else path)).json()
        found += answer["items"]
        cursor = answer["next_cursor"]
    return found


async def row_of(client: Client) -> MeetingPlaces:
    async with client.app.state.sessions() as db:
        return (await db.execute(select(MeetingPlaces))).scalar_one()


async def test_exactly_as_many_as_there_are_in_order_of_arrival(committing_client: Client) -> None:
    """All at once; the decisions are those of the rule, one after the other in order of arrival."""
    client = committing_client
    meeting = await with_places(client, GIVEN, most=MOST, kept=KEPT)
    persons = await crowd(client, CLASSES, ASKING // len(CLASSES))
    answers = await asyncio.gather(*(ask(client.egypt, meeting, one) for one, _ in persons))
    assert Counter(answer.status_code for answer in answers) == {201: ASKING}
    assert Counter(answer.json()["state"] for answer in answers) == {"held": GIVEN, "waiting": ASKING - GIVEN}
    found = await all_places(client, meeting)
    expected = Places(GIVEN, *({ParticipantClass(k): n for k, n in one.items()} for one in (MOST, KEPT)), {})
    for one in found:
        class_ = ParticipantClass(one["class"])
        fits = expected.fits(class_)
        assert one["state"] == ("held" if fits else "waiting")
        expected = expected.with_one(class_) if fits else expected
    row = await row_of(client)
    assert (row.total, row.arrivals) == (GIVEN, ASKING)
    assert row.taken == {one.value: number for one, number in expected.taken.items()}


async def test_with_some_who_give_theirs_back_none_is_lost_or_given_twice(committing_client: Client) -> None:
    """Every fifth who asks cancels at once, while others ask; what becomes free goes to the first who waits."""
    client = committing_client
    meeting = await with_places(client, GIVEN, most=MOST, kept=KEPT)
    persons = await crowd(client, CLASSES, ASKING // len(CLASSES))

    async def ask_and_perhaps_cancel(number: int) -> list[int]:
        answer = await ask(client.egypt, meeting, persons[number][0])
        if number % 5 or answer.status_code != 201:
            return [answer.status_code]
        return [answer.status_code, (await act_on(client.egypt, answer.json(), "cancel")).status_code]

    codes = await asyncio.gather(*(ask_and_perhaps_cancel(number) for number in range(ASKING)))
    assert Counter(code for of_one in codes for code in of_one) == {201: ASKING, 200: ASKING // 5}
    found = await all_places(client, meeting)
    states = Counter(one["state"] for one in found)
    cancelled = ASKING // 5
    assert states["held"] + states["offered"] == GIVEN
    assert (states["cancelled"], states["waiting"]) == (cancelled, ASKING - GIVEN - cancelled)
    row = await row_of(client)
    counted = Counter(one["class"] for one in found if one["state"] in ("held", "offered"))
    assert (row.total, {one: number for one, number in row.taken.items() if number}) == (GIVEN, counted)
    assert all(counted[one] <= number for one, number in MOST.items())
    assert all(counted[one] >= number for one, number in KEPT.items())
    for class_ in CLASSES:  # in the order of arrival nobody has a place after one of the class who waits
        own = [one["state"] for one in found if one["class"] == class_]
        assert "waiting" not in own or not {"held", "offered"} & set(own[own.index("waiting") :])


async def test_who_asks_while_another_comes_to_wait_does_not_pass(committing_client: Client) -> None:
    """The statement waits for the row, with a picture of the data in which nobody waits yet."""
    client = committing_client
    meeting = await with_places(client, 1)
    (amal,) = await people(client, "Amal")
    stuck = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
    async with client.app.state.sessions() as db, db.begin():
        await db.execute(update(MeetingPlaces).values(waiting={"member_state": 1}))
        asking = asyncio.create_task(ask(client.egypt, meeting, amal))
        async with client.app.state.sessions() as other:
            while not (await other.execute(stuck)).scalar_one():
                await asyncio.sleep(0.01)
    assert (await asking).json()["state"] == "waiting"


async def test_without_the_row_that_all_wait_for_more_are_given_than_there_are(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the tests above: each reads how many are taken before another has written it."""
    client = committing_client
    meeting = await with_places(client, 1)
    persons = await people(client, "Amal", "Bo")
    barrier = asyncio.Barrier(2)

    async def read_then_write(writes: Any, *, place_id: Any, meeting_id: Any, now: Any, **asked: Any) -> Place:
        read = "SELECT total, arrivals FROM meeting_places WHERE meeting_id = $1"
        total, arrivals = await writes.row(read, meeting_id)
        await barrier.wait()
        assert total == 0
        write = "UPDATE meeting_places SET total = $2, arrivals = $3 WHERE meeting_id = $1"
        await writes.row(write, meeting_id, total + 1, arrivals + 1)
        place = Place(id=place_id, meeting_id=meeting_id, state=PlaceState.HELD, received_at=now, **asked)
        held = (
            "INSERT INTO place (id, meeting_id, registration_id, class, state, received_at, arrival, version,"
            " created_at, updated_at) VALUES ($1, $2, $3, $4, 'held', $5, $6, 1, $5, $5)"
        )
        number = place_id.int % 2**40  # two have the same number of arrival too, which an index would refuse
        await writes.row(held, place_id, meeting_id, place.registration_id, place.class_.value, now, number)
        return place

    monkeypatch.setattr(places, "take_place", read_then_write)
    answers = await asyncio.gather(*(ask(client.egypt, meeting, one) for one in persons))
    assert [answer.json()["state"] for answer in answers] == ["held", "held"]
    assert len(await listed(client.secretariat, state="held")) == 2
    assert (await row_of(client)).total == 1
