"""States that object to names on a list that circulated, and those who are named to read objections."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
from sqlalchemy import select, text

from api.main import new_id
from models.account import AccessToken, Grant
from models.confidential_grant import ConfidentialGrant
from models.enums import ConfidentialPermission, Language, Role, Stance
from models.name_list import ListEntry
from models.objection import BasisRequest, Entry, LateObjection, Letter, Objection
from services.accounts import create_account
from services.acts import Act
from services.queries.accounts import account_by_email
from services.queries.forums import find_forum_id
from services.queries.objections import as_objections
from services.queries.persons import find_party
from services.rules.access import OPERATOR
from services.sessions import token_digest
from tests.conftest import FAR_AHEAD, LONG_AGO, PASSWORD_HASH
from tests.name_lists import FORUM, apply, circulated, ok
from tests.world import NOON, Client, announced

PATH = f"{FORUM}/objections"
REQUESTS = f"{PATH}/basis-requests"
SEE, IDENTIFY = ConfidentialPermission.OBJECTION_SEE, ConfidentialPermission.OBJECTION_IDENTIFY


async def listed(client: Client, count: int = 3, **more: Any) -> list[str]:
    """So many names on the first list of a forum, which circulated: the applications' ids."""

    async def made() -> list[str]:
        await announced(client)
        names = await apply(client, count, **more)
        await circulated(client)
        return names

    return await client.step(f"listed {count} {sorted(more.items())}", made)


async def caller(client: Client, name: str, role: Role, party: str | None = None) -> httpx.AsyncClient:
    """A new account with a standing role, signed in."""
    token = f"token-of-{name}".ljust(43, "-")
    async with client.app.state.sessions() as db, db.begin():
        act = Act(OPERATOR, LONG_AGO, new_id)
        email = f"{name}@objections.example"
        account = await create_account(db, act=act, email=email, hashed_password=PASSWORD_HASH, language=Language.EN)
        found = await find_party(db, party) if party else None
        more = {"second_factor": False, "created_at": LONG_AGO, "expires_at": FAR_AHEAD}
        digest = token_digest(token)
        db.add(AccessToken(id=new_id(), token_sha256=digest, account_id=account.id, client="suite", **more))
        key = found.id if found else None
        db.add(
            Grant(id=new_id(), account_id=account.id, role=role, focal_point=False, party_id=key, valid_from=LONG_AGO)
        )
    made = client._caller({"Authorization": f"Bearer {token}"})
    client.callers[name] = made
    return made


async def delegation(client: Client, party: str) -> httpx.AsyncClient:
    return await caller(client, f"delegation-{party.lower()}", Role.DELEGATION, party)


async def named(client: Client, name: str, *permissions: ConfidentialPermission, slug: str = "imrf-test") -> None:
    """An account of the demonstration that holds these in a forum, as two administrators said."""
    async with client.app.state.sessions() as db, db.begin():
        account = await account_by_email(db, f"{name}@demo.example")
        signed = [await account_by_email(db, f"{one}@demo.example") for one in ("admin", "ngo")]
        for permission in permissions:
            db.add(
                ConfidentialGrant(
                    id=new_id(),
                    account_id=account.id,
                    permission=permission,
                    forum_id=await find_forum_id(db, slug),
                    reason="Reads them for the Office",
                    prepared_by=signed[0].id,
                    prepared_at=LONG_AGO,
                    confirmed_by=signed[1].id,
                    confirmed_at=LONG_AGO,
                    valid_until=FAR_AHEAD,
                )
            )


async def planted(client: Client, slug: str, application: str) -> tuple[str, str]:
    """A letter by which Egypt objects to a name, and its request for the general basis: put in as they stand, also
    where the list is final. Their ids."""
    letter_id, request_id = new_id(), new_id()
    async with client.app.state.sessions() as db, db.begin():
        party = await find_party(db, "EGY")
        account = await account_by_email(db, "egypt@demo.example")
        forum_id = await find_forum_id(db, slug)
        list_id = await db.execute(select(ListEntry.list_id).where(ListEntry.application_id == UUID(application)))
        on = {"list_id": list_id.scalar_one(), "state_id": party.id}
        of = {**on, "application_id": UUID(application)}
        asked = {"asked_by": account.id, "asked_at": NOON, "due_at": NOON + timedelta(days=7)}
        async with as_objections(db):
            db.add(Letter(id=letter_id, forum_id=forum_id, lodged_by=account.id, lodged_at=NOON, **on))
            db.add(Objection(id=new_id(), letter_id=letter_id, stance=Stance.STANDING, **of))
            db.add(BasisRequest(id=request_id, forum_id=forum_id, **of, **asked))
    return str(letter_id), str(request_id)


async def uninvited(client: Client, party: str, *, watching: bool = False) -> None:
    """A party that is not on a forum's list, or an observer there: put so, since nobody can while a list is open."""
    mine = "party_id = (SELECT id FROM party WHERE code = :code)"
    done = "UPDATE participant SET invited_as = 'observer'" if watching else "DELETE FROM participant"
    async with client.app.state.sessions() as db, db.begin():
        await db.execute(text(f"{done} WHERE {mine}"), {"code": party})


async def lodge(
    who: httpx.AsyncClient, names: Sequence[str], *beside: str, path: str = PATH, **more: Any
) -> httpx.Response:
    sent = {"applications": list(names), **({"with_states": list(beside)} if beside else {})}
    return await who.post(path, json={**sent, **more})


async def lodged(who: httpx.AsyncClient, names: Sequence[str], *beside: str, **more: Any) -> dict[str, Any]:
    return ok(await lodge(who, names, *beside, **more))


async def answer(who: httpx.AsyncClient, letter: dict[str, Any], kind: str, **more: Any) -> httpx.Response:
    return await who.post(f"{PATH}/{letter['id']}/{kind}", json=more)


def stances(letter: dict[str, Any]) -> list[str]:
    """Of one's own part, by the applications' ids."""
    return [one["stance"] for one in letter["objections"]]


async def stored(client: Client) -> list[tuple[str, str, str]]:
    """(application, State, stance) of all that there is."""
    async with client.app.state.sessions() as db, db.begin():
        async with as_objections(db):
            rows = (await db.execute(select(Objection))).scalars().all()
        codes = {row[0]: row[1] for row in (await db.execute(text("SELECT id, code FROM party"))).all()}
    return sorted((str(row.application_id), codes[row.state_id], row.stance.value) for row in rows)


async def late(client: Client) -> list[tuple[tuple[str, ...], datetime, datetime | None]]:
    """(applications, received, deadline) of what is on record as late."""
    async with client.app.state.sessions() as db, db.begin(), as_objections(db):
        rows = (await db.execute(select(LateObjection).order_by(LateObjection.received_at))).scalars().all()
    return [(tuple(map(str, row.application_ids)), row.received_at, row.deadline_at) for row in rows]


async def entries(client: Client) -> list[str]:
    """The acts and readings on record, in their order."""
    async with client.app.state.sessions() as db, db.begin(), as_objections(db):
        rows = (await db.execute(select(Entry).order_by(Entry.at))).scalars().all()
    return [row.act.value for row in rows]


async def outside(client: Client) -> dict[str, int]:
    """How many rows each table outside the schema has."""
    async with client.app.state.sessions() as db, db.begin():
        names = await db.execute(text("SELECT relname FROM pg_stat_user_tables WHERE schemaname = 'public'"))
        found = {}
        for name in sorted(names.scalars()):
            found[name] = (await db.execute(text(f'SELECT count(*) FROM "{name}"'))).scalar_one()
    return found


NOWHERE = UUID("00000000-0000-4000-8000-000000000000")
