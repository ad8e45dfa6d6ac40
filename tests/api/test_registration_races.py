"""What two requests at once could break in registrations. The guard has a negative control: without it, the race is
seen."""

import asyncio
from collections import Counter
from typing import Any

import pytest

from services import registration_steps, registrations
from tests.registrations import accredited, confirm_claim, listed, nominate
from tests.world import Client


async def test_no_more_are_registered_than_the_quota_has(committing_client: Client) -> None:
    await accredited(committing_client)
    answers = await asyncio.gather(*(nominate(committing_client.ngo, f"Example {n}") for n in range(6)))
    assert Counter(answer.status_code for answer in answers) == {201: 2, 409: 4}
    assert {answer.json().get("code") for answer in answers} == {None, "quota_full"}
    assert len(await listed(committing_client.secretariat)) == 2


async def nobody_waits(db: Any, party_id: Any) -> None:
    """Instead of the guard."""


async def test_without_the_guard_more_are_registered(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above: each counts before the others have written."""
    await accredited(committing_client)
    barrier, count = asyncio.Barrier(3), registrations.live_persons

    async def count_at_once(db: Any, **asked: Any) -> Any:
        found = await count(db, **asked)
        await barrier.wait()
        return found

    monkeypatch.setattr(registrations, "hold_party", nobody_waits)
    monkeypatch.setattr(registrations, "live_persons", count_at_once)
    answers = await asyncio.gather(*(nominate(committing_client.ngo, f"Example {n}") for n in range(3)))
    assert [answer.status_code for answer in answers] == [201, 201, 201]


@pytest.mark.parametrize("guarded", [True, False])
async def test_nobody_is_registered_by_an_accreditation_that_is_just_lost(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch, guarded: bool
) -> None:
    """A person is nominated after the organization was looked at, and its claim is refused meanwhile; without the
    guard, the negative control, the registration stays."""
    client = committing_client
    organization = await accredited(client)
    looked, go_on, look = asyncio.Event(), asyncio.Event(), registrations.standing_of

    async def look_slowly(db: Any, **asked: Any) -> Any:
        found = await look(db, **asked)
        looked.set()
        await go_on.wait()
        return found

    monkeypatch.setattr(registrations, "standing_of", look_slowly)
    if not guarded:
        monkeypatch.setattr(registrations, "hold_party", nobody_waits)
        monkeypatch.setattr(registration_steps, "hold_party", nobody_waits)
    nominating = asyncio.create_task(nominate(client.ngo))
    await looked.wait()
    refusing = asyncio.create_task(confirm_claim(client, organization, ecosoc=False))
    await asyncio.wait([refusing], timeout=0.3 if guarded else 5)
    go_on.set()
    assert (await nominating).status_code == 201
    await refusing
    (one,) = await listed(client.secretariat)
    assert one["state"] == ("revoked" if guarded else "nominated")
