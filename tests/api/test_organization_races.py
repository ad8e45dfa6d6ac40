"""What two at once could break of organizations. Each guard has a negative control: without it, the race is seen."""

import asyncio
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from api.main import new_id
from models.application import Application
from models.enums import ApplicationAct
from services import organization_merges, organizations
from services.acts import Act
from services.application_steps import take_step
from services.errors import Conflict
from services.queries import organizations as queries
from services.queries.organizations import hold_unmerged
from services.rules.access import Actor
from tests.api.test_organization_merges import posts, two
from tests.organizations import account_id, applied_by, apply, merge, newcomer, patch, read, registered
from tests.world import NOON, Client, create_forum


async def test_of_two_merges_at_once_one_is_done(committing_client: Client) -> None:
    """Into each other: one is refused, and somebody is left."""
    client = committing_client
    _, first, _, second = await two(client)
    answers = await asyncio.gather(merge(client.secretariat, first, second), merge(client.secretariat, second, first))
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    left = [(await read(client.secretariat, one))["merged_into"] for one in (first, second)]
    assert left.count(None) == 1
    alive = (first, second)[left.index(None)]
    assert len(await posts(client, alive)) == 2


async def _unlocked(*_: Any) -> None:
    """In place of a lock."""


def _meet(monkeypatch: pytest.MonkeyPatch, module: Any, name: str) -> None:
    """Two wait for each other after this question was answered."""
    barrier, ask = asyncio.Barrier(2), getattr(module, name)

    async def asked(*given: Any, **more: Any) -> Any:
        found = await ask(*given, **more)
        async with asyncio.timeout(5):
            await barrier.wait()
        return found

    monkeypatch.setattr(module, name, asked)


async def test_without_the_lock_two_are_merged_into_each_other(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above: both ask before either has written."""
    client = committing_client
    _, first, _, second = await two(client)
    monkeypatch.setattr("services.organization_merges.lock_organizations", _unlocked)
    monkeypatch.setattr("services.organization_merges.take_back_all_of", _none_pending)
    monkeypatch.setattr("services.organization_merges._move_grants", _no_grants)
    _meet(monkeypatch, organization_merges, "people_of")
    answers = await asyncio.gather(merge(client.secretariat, first, second), merge(client.secretariat, second, first))
    assert [answer.status_code for answer in answers] == [200, 200]
    left = [(await read(client.secretariat, one))["merged_into"] for one in (first, second)]
    assert left == [second["id"], first["id"]]


async def _none_pending(*_: Any, **__: Any) -> None:
    """Nothing was offered."""


async def _no_grants(*_: Any, **__: Any) -> list[Any]:
    """Nothing is moved."""
    return []


async def submit(client: Client, application_id: UUID, organization: dict[str, Any]) -> str:
    """As a submission does it: nobody merges or renames the organization meanwhile. What came of it."""
    sessions = client.app.state.sessions
    act = Act(Actor(await account_id(client, "ngo@demo.example")), NOON, new_id)
    async with sessions() as db:
        try:
            await hold_unmerged(db, UUID(organization["id"]))
            statement = select(Application).where(Application.id == application_id).with_for_update(key_share=True)
            row = (await db.execute(statement)).scalar_one()
            await db.execute(
                update(Application)
                .where(Application.id == application_id)
                .values(reference=f"TEST-{application_id}", submitted_at=NOON)
            )
            await db.refresh(row)
            await take_step(db, [row], act=act, kind=ApplicationAct.SUBMIT)
            await db.commit()
        except Conflict as refused:
            return refused.code
    return "submitted"


async def test_a_merge_and_a_submission_wait_for_each_other(committing_client: Client) -> None:
    """Either it is submitted and goes along, or the organization is merged and nothing of it is submitted."""
    client = committing_client
    await create_forum(client)
    for number in range(4):
        caller = await newcomer(client, f"caller-{number}")
        source, target = [await registered(caller, names={"en": name}) for name in ("Source", "Target")]
        forum = f"forum-{number}"
        await create_forum(client, forum)
        application = await apply(client, source, "draft", forum)
        outcome, answer = await asyncio.gather(
            submit(client, application, source), merge(client.secretariat, source, target)
        )
        assert outcome in ("submitted", "merged")
        assert answer.status_code == 200, answer.text
        assert str(await applied_by(client, application)) == target["id"]


async def test_without_the_lock_what_is_merged_is_submitted(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: the submission asks before the merge, and goes on after it."""
    client = committing_client
    await create_forum(client)
    _, source, _, target = await two(client)
    application = await apply(client, source, "draft")
    merged = asyncio.Event()

    async def ask_without_lock(db: Any, party_id: UUID) -> None:
        statement = select(queries.Organization.merged_into).where(queries.Organization.party_id == party_id)
        assert (await db.execute(statement)).scalar_one() is None
        await merged.wait()

    monkeypatch.setattr("tests.api.test_organization_races.hold_unmerged", ask_without_lock)

    async def merge_first() -> None:
        await asyncio.sleep(0.1)
        assert (await merge(client.secretariat, source, target)).status_code == 200
        merged.set()

    outcome, _ = await asyncio.gather(submit(client, application, source), merge_first())
    assert outcome == "submitted"  # of an organization that is no more, by who acted for that


async def pending(client: Client, organization: dict[str, Any]) -> list[str]:
    """The addresses that an organization has invited, and that may accept still."""
    items = (await client.admin.get("/invitations", params={"limit": 200})).json()["items"]
    return [i["email"] for i in items if i["party"] == organization["code"] and i["state"] == "pending"]


async def test_no_invitation_is_left_of_what_is_merged(committing_client: Client) -> None:
    """Either it is taken back, or refused."""
    client = committing_client
    for number in range(4):
        caller = await newcomer(client, f"caller-{number}")
        source, target = [await registered(caller, names={"en": name}) for name in ("Source", "Target")]
        offer = {"email": f"amal-{number}@demo.example", "role": "stakeholder", "party": source["code"]}
        invited, answer = await asyncio.gather(
            client.admin.post("/invitations", json=offer), merge(client.secretariat, source, target)
        )
        assert (answer.status_code, invited.json().get("code")) in ((200, None), (200, "merged"))
        assert await pending(client, source) == []


async def test_without_the_lock_an_invitation_is_left(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: it is written once the merge is done."""
    client = committing_client
    _, source, _, target = await two(client)
    asked, merged = asyncio.Event(), asyncio.Event()

    async def ask_without_lock(*_: Any) -> None:
        asked.set()
        await merged.wait()

    monkeypatch.setattr("services.invitations.hold_unmerged", ask_without_lock)

    async def merge_between() -> None:
        await asked.wait()
        assert (await merge(client.secretariat, source, target)).status_code == 200
        merged.set()

    offer = {"email": "amal@demo.example", "role": "stakeholder", "party": source["code"]}
    invited, _ = await asyncio.gather(client.admin.post("/invitations", json=offer), merge_between())
    assert invited.status_code == 201
    assert await pending(client, source) == ["amal@demo.example"]


RENAMED = {"names": {"en": "Renamed"}}


async def test_a_name_is_not_changed_while_an_application_is_submitted(committing_client: Client) -> None:
    """Whichever is first: a name is never changed after the submission has read it."""
    client = committing_client
    for number in range(4):
        caller = await newcomer(client, f"caller-{number}")
        organization = await registered(caller)
        await create_forum(client, f"forum-{number}")
        application = await apply(client, organization, "draft", f"forum-{number}")
        read_then: list[str] = []

        async def submit_and_read(
            application: UUID = application, organization: dict[str, Any] = organization, found: Any = read_then
        ) -> str:
            outcome = await submit(client, application, organization)
            found.append((await read(client.secretariat, organization))["names"]["en"])
            return outcome

        outcome, answer = await asyncio.gather(submit_and_read(), patch(caller, organization, **RENAMED))
        assert outcome == "submitted"
        assert answer.status_code in (200, 409)
        final = (await read(caller, organization))["names"]["en"]
        assert [final] == read_then
        assert (final == "Renamed") is (answer.status_code == 200)


async def test_without_the_lock_a_name_is_changed_after_the_submission(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: the edit asks how the applications stand, and writes once one was submitted."""
    client = committing_client
    await create_forum(client)
    organization = await registered(client.ngo)
    application = await apply(client, organization, "draft")
    asked, submitted = asyncio.Event(), asyncio.Event()
    ask = organizations.states_of_applications

    async def ask_and_wait(*given: Any) -> Any:
        found = await ask(*given)
        asked.set()
        await submitted.wait()
        return found

    monkeypatch.setattr(organizations, "states_of_applications", ask_and_wait)
    monkeypatch.setattr("tests.api.test_organization_races.hold_unmerged", _unlocked)

    async def submit_between() -> str:
        await asked.wait()
        outcome = await submit(client, application, organization)
        submitted.set()
        return outcome

    outcome, answer = await asyncio.gather(submit_between(), patch(client.ngo, organization, **RENAMED))
    assert (outcome, answer.status_code) == ("submitted", 200)
    assert (await read(client.ngo, organization))["names"] == RENAMED["names"]


async def test_of_many_registrations_at_once_five_are_done(committing_client: Client) -> None:
    client = committing_client
    body = {"country": "EGY", "category": "ngo", "compact_category": "civil_society"}
    answers = await asyncio.gather(
        *(client.ngo.post("/organizations", json={"names": {"en": f"Union {n}"}, **body}) for n in range(8))
    )
    assert sorted(answer.status_code for answer in answers) == [201] * 5 + [409] * 3


async def test_without_the_lock_more_are_registered(
    committing_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above."""
    client = committing_client
    for number in range(4):
        await registered(client.ngo, names={"en": f"Union {number}"})
    monkeypatch.setattr(organizations, "lock_account", _unlocked)
    _meet(monkeypatch, organizations, "count_registered")
    body = {"country": "EGY", "category": "ngo", "compact_category": "civil_society"}
    answers = await asyncio.gather(
        *(client.ngo.post("/organizations", json={"names": {"en": name}, **body}) for name in "AB")
    )
    assert [answer.status_code for answer in answers] == [201, 201]
