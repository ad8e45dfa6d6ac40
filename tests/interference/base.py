"""What is there before two worlds part: a published forum with a list that is prepared, and everybody who asks.

It is made once, in a database of which both worlds are copies; what of it chance decides follows from the seed.
"""

import random
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from sqlalchemy import insert, select, text
from sqlalchemy.ext.asyncio import async_sessionmaker

from api.main import create_app, new_id
from models.account import AccessToken, Account
from models.enums import ApplicationState, Role, WebhookEvent
from services.adapters.database import Sessions
from services.sessions import token_digest
from tests.conftest import FAR_AHEAD, LONG_AGO
from tests.interference import labels
from tests.interference.labels import labelled
from tests.mail import deliver
from tests.name_lists import FORUM, apply, ok, prepared
from tests.objections import IDENTIFY, SEE, caller, delegation, named
from tests.organizations import applied_by, newcomer
from tests.world import Client, Clock, create_forum, create_rooms, draft, publish

NOWHERE = "0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f"
STATES = ("EGY", "DEU", "KEN", "BRA")  # that object, ask and answer, in an order of chance
OBSERVERS = ("PSE", "VAT", "ORG_IOM")
READERS = ("reader", "reader2")  # named to see what is contested, the first to identify States too
MOST_NAMES = 8


@dataclass(frozen=True)
class Base:
    """`names`: applications in the order of the list, the first one the one that is contested, the second one the one
    that is in its place, the third one the one that withdraws. `states`: those that object, by code."""

    seed: int
    numbers: list[int]
    names: list[str]
    organizations: list[str]
    states: list[str]
    tokens: dict[str, str | None]
    accounts: dict[str, str]
    ids: dict[str, str]

    def delegation(self, number: int) -> str:
        """The caller who acts for one of `states`."""
        return delegate_of(self.states[number])

    def applicant(self, number: int) -> str:
        return f"applicant-{number}"

    def concerned(self) -> tuple[str, ...]:
        """What tells that something is about one of the first two names."""
        of = [*self.names[:2], *self.organizations[:2], *(self.accounts[self.applicant(number)] for number in (0, 1))]
        return (*of, *(f"{number:05}" for number in self.numbers[:2]), *(f"ngo{n}@" for n in self.numbers[:2]))

    def chance(self, about: str) -> random.Random:
        return random.Random(f"{self.seed} {about}")


def delegate_of(state: str) -> str:
    return {"EGY": "egypt", "DEU": "germany"}.get(state, f"delegation-{state.lower()}")


async def make_base(sessions: Sessions, seed: int) -> Base:
    """All of it by requests and the suite's helpers; ids of one running sequence, which both worlds share."""
    with labelled(f"base {seed}"), patch("api.main.uuid4", labels.new_id):
        clock = Clock()
        async with Client(create_app(sessions, clock=clock, new_id=new_id)) as client:
            base = await _made(client, sessions, clock, seed)
        await deliver(sessions, clock)
    return base


async def _made(client: Client, sessions: Sessions, clock: Clock, seed: int) -> Base:
    chance = random.Random(seed)
    await create_forum(client)
    if chance.random() < 0.5:
        await _referring(client)
    ids = await _surroundings(client)
    await publish(client)
    wish = {"forum": "imrf-test", "label": "Mine", "scope": "forum"}
    feed = ok(await client.egypt.post("/calendar-feeds", json=wish))
    ids |= {"feed_id": feed["id"], "feed_token": feed["url"].rpartition("/")[2].removesuffix(".ics")}
    hook = {"url": "https://hooks.example/", "label": "All", "events": [event.value for event in WebhookEvent]}
    ids["webhook_id"] = ok(await client.admin.post("/webhooks", json=hook))["id"]
    count = chance.randint(4, MOST_NAMES)
    names = await apply(client, count, accounts=True)
    await apply(client, 1, first=71, state=ApplicationState.SUBMITTED)
    await apply(client, 1, first=81, state=ApplicationState.SCREENED_OUT)
    await prepared(client)
    for state in STATES[2:]:
        await delegation(client, state)
    for party in OBSERVERS:
        await delegation(client, party)
    await caller(client, "colleague-egy", Role.DELEGATION, "EGY")
    await caller(client, "co-chair", Role.CO_CHAIR, "EGY")
    await caller(client, "second-admin", Role.ADMINISTRATOR)
    for name, permissions in zip(READERS, ((SEE, IDENTIFY), (SEE,)), strict=True):
        await newcomer(client, name, role="opga")
        await named(client, name, *permissions)
    await newcomer(client, "identifier", role="auditor")
    await named(client, "identifier", IDENTIFY)
    order = chance.sample(range(count), count)
    states = chance.sample(STATES, len(STATES))
    organizations = [str(await applied_by(client, name)) for name in names]
    tokens = await _signed_in(sessions, [index + 1 for index in order])
    return Base(
        seed=seed,
        numbers=[index + 1 for index in order],
        names=[names[index] for index in order],
        organizations=[organizations[index] for index in order],
        states=states,
        tokens=tokens,
        accounts=await _accounts(sessions, tokens),
        ids=ids,
    )


async def _referring(client: Client) -> None:
    """Names that are contested are for the Assembly to decide."""
    tag = {"If-Match": (await client.opga.get(FORUM)).headers["ETag"]}
    varied = {"modalities": {"accreditation": {"contested": {"value": "referred", "authority": "default"}}}}
    ok(await client.opga.patch(FORUM, json=varied, headers=tag))


async def _surroundings(client: Client) -> dict[str, str]:
    """One of whatever else a path may name."""
    (room,) = await create_rooms(client, "Plenary")
    person = ok(await client.opga.post("/persons", json={"name": "Amal Example"}))
    offer = {"email": "colleague@demo.example", "role": "delegation", "party": "EGY"}
    grant = {"email": "auditor@demo.example", "role": "auditor", "forum": "imrf-test"}
    nominated = ok(await client.opga.post(f"{FORUM}/nominations", json={"state": "EGY"}))
    return {
        "room_id": room,
        "venue_id": ok(await client.opga.get("/venues"))["items"][0]["id"],
        "person_id": person["id"],
        "nomination_id": nominated["id"],
        "invitation_id": ok(await client.egypt.post("/invitations", json=offer))["id"],
        "grant_id": ok(await client.admin.post("/grants", json=grant))["id"],
        "meeting_id": (await draft(client, "round_table", 1))["id"],
    }


async def _signed_in(sessions: async_sessionmaker[Any], order: list[int]) -> dict[str, str | None]:
    """Whoever has an account, by name -> token; of an organization by the place of its name in `order`."""
    applicants = {f"ngo{number}@lists.example": f"applicant-{place}" for place, number in enumerate(order)}
    tokens: dict[str, str | None] = {"anonymous": None}
    async with sessions() as db, db.begin():
        for key, email in (await db.execute(select(Account.id, Account.email).order_by(Account.email))).all():
            name = applicants.get(email, email.partition("@")[0])
            token = tokens[name] = f"interference-{name}".ljust(43, "-")
            row = {"id": new_id(), "account_id": key, "token_sha256": token_digest(token), "client": "suite"}
            dates = {"created_at": LONG_AGO, "expires_at": FAR_AHEAD, "second_factor": False}
            await db.execute(insert(AccessToken).values(**row, **dates))
    return tokens


async def _accounts(sessions: async_sessionmaker[Any], tokens: dict[str, str | None]) -> dict[str, str]:
    """name -> id."""
    statement = text("SELECT account_id FROM access_token WHERE token_sha256 = :digest")
    found = {}
    async with sessions() as db, db.begin():
        for name, token in tokens.items():
            if token is not None:
                found[name] = str((await db.execute(statement, {"digest": token_digest(token)})).scalar_one())
    return found
