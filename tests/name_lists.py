"""Lists of names with organizations and their applications put in at once, and the shortest ways to each state."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
from sqlalchemy import insert, text, update

from api.main import new_id
from models.account import Account, Grant
from models.application import Application
from models.enums import (
    ApplicationState,
    CompactCategory,
    EntryOutcome,
    Gender,
    Language,
    ListState,
    PartyKind,
    Removal,
    Role,
    StakeholderCategory,
)
from models.name_list import ListEntry, NameList
from models.organization import Organization
from models.party import Party
from services.acts import Act
from services.list_versions import publish_version
from services.queries.name_lists import entries_on
from services.rules.access import OPERATOR
from services.rules.name_lists import circulated_document, final_document, removal, without
from tests.conftest import LONG_AGO
from tests.world import NOON, Client, Clock

SLUG = "imrf-test"
FORUM = f"/forums/{SLUG}"
LISTS = f"{FORUM}/no-objection-list"
FIRST = f"{LISTS}/1"
SECOND = f"{LISTS}/2"
# The forum opens on 5 May 2026: the list reaches Member States three months before, 5 February, in New York.
LATEST = datetime(2026, 2, 6, 4, 59, 59, 999999, tzinfo=UTC)
# Circulated at NOON, 15 January: objections until 29 January, 17:00 in New York.
CLOSES = datetime(2026, 1, 29, 22, tzinfo=UTC)
GRACE = timedelta(seconds=30)
COUNTRIES = ("EGY", "KEN", "DEU", "BRA", "IND", "PSE")
LATE = "The applications arrived while the portal was down"


async def apply(
    client: Client,
    count: int,
    *,
    slug: str = SLUG,
    first: int = 1,
    state: ApplicationState = ApplicationState.SCREENED_IN,
    countries: Sequence[str] = COUNTRIES,
    accounts: bool = False,
    **organization: Any,
) -> list[str]:
    """So many organizations with an application each: ids in the order of their names, which are numbered."""
    async with client.app.state.sessions() as db, db.begin():
        forum_id = (await db.execute(text("SELECT id FROM forum WHERE slug = :slug"), {"slug": slug})).scalar_one()
        states = dict((await db.execute(text("SELECT code, id FROM party"))).all())
        numbers = range(first, first + count)
        parties = {number: new_id() for number in numbers}
        rows = {number: new_id() for number in numbers}
        await db.execute(insert(Party), [_party(parties[n], n) for n in numbers])
        of = {n: {"party_id": parties[n], "country_id": states[countries[n % len(countries)]]} for n in numbers}
        await db.execute(insert(Organization), [_organization(of[n], organization) for n in numbers])
        await db.execute(
            insert(Application), [_application(rows[n], forum_id, parties[n], n, state) for n in numbers]
        )
        if accounts:
            await _accounts(db, parties)
    return [str(rows[number]) for number in numbers]


def _party(party_id: UUID, number: int) -> dict[str, Any]:
    return {
        "id": party_id,
        "kind": PartyKind.ORGANIZATION,
        "code": f"NGO_{number:05}",
        "names": {Language.EN: f"Organization {number:05}", Language.AR: f"منظمة {number:05}"},
        "sort_key": f"organization {number:05}",
    }


def _organization(keys: dict[str, UUID], more: dict[str, Any]) -> dict[str, Any]:
    return {
        "category": StakeholderCategory.NGO,
        "compact_category": CompactCategory.CIVIL_SOCIETY,
        "earlier_accreditations": [],
        "head_gender": Gender.PENDING,
        "version": 1,
        "created_at": NOON,
        "updated_at": NOON,
        **keys,
        **more,
    }


def _application(key: UUID, forum_id: UUID, party_id: UUID, number: int, state: ApplicationState) -> dict[str, Any]:
    return {
        "id": key,
        "forum_id": forum_id,
        "party_id": party_id,
        "state": state,
        "since": NOON,
        "reference": f"T-{forum_id.hex[-6:]}-{number:05}",
        "answers": {},
        "submitted_at": NOON,
        "version": 1,
        "created_at": NOON,
        "updated_at": NOON,
    }


async def _accounts(db: Any, parties: dict[int, UUID]) -> None:
    ids = {number: new_id() for number in parties}
    own = {"hashed_password": "x", "is_active": True, "is_superuser": False, "is_verified": True}
    own |= {"language": Language.EN, "created_at": LONG_AGO}
    await db.execute(insert(Account), [{**own, "id": ids[n], "email": f"ngo{n}@lists.example"} for n in parties])
    await db.execute(
        insert(Grant),
        [
            {
                "id": new_id(),
                "account_id": ids[n],
                "role": Role.STAKEHOLDER,
                "party_id": party_id,
                "focal_point": True,
                "valid_from": LONG_AGO,
            }
            for n, party_id in parties.items()
        ],
    )


async def move(client: Client, application_id: str, state: ApplicationState, at: datetime = NOON) -> None:
    """As if its organization or the Secretariat had taken the step."""
    async with client.app.state.sessions() as db, db.begin():
        changed = update(Application).where(Application.id == UUID(application_id))
        await db.execute(changed.values(state=state, since=at))


async def answered(client: Client, application_id: str, **answers: Any) -> None:
    """What it says in its application."""
    async with client.app.state.sessions() as db, db.begin():
        changed = update(Application).where(Application.id == UUID(application_id))
        await db.execute(changed.values(answers=answers))


async def applications(client: Client) -> dict[str, str]:
    """id -> state."""
    async with client.app.state.sessions() as db, db.begin():
        found = await db.execute(text("SELECT id::text, state FROM application"))
        return dict(found.all())


async def queued(client: Client) -> list[tuple[str, str]]:
    """(address, kind) of what waits to be sent."""
    async with client.app.state.sessions() as db, db.begin():
        found = await db.execute(
            text("SELECT email, kind FROM outbox JOIN account ON account.id = account_id ORDER BY 1, 2")
        )
        return [tuple(row) for row in found]


def ok(answer: httpx.Response) -> Any:
    """The body of what was done."""
    assert answer.status_code in (200, 201), answer.text
    return answer.json()


def refused(answer: httpx.Response) -> tuple[int, str]:
    """Status and code."""
    return answer.status_code, answer.json()["code"]


async def filled(client: Client, path: str = FIRST) -> dict[str, Any]:
    """Opens the next list and puts on it all that passed the screening."""
    ok(await client.opga.post(path.rpartition("/")[0], json={}))
    return ok(await client.opga.post(f"{path}/entries/fill"))


async def prepared(client: Client, path: str = FIRST) -> dict[str, Any]:
    await filled(client, path)
    return ok(await client.opga.post(f"{path}/prepare"))


async def circulate(client: Client, path: str = FIRST, **more: Any) -> httpx.Response:
    """What was prepared by the one, circulated by the other."""
    sha256 = (await client.opga2.get(path)).json()["sha256"]
    return await client.opga2.post(f"{path}/circulate", json={"sha256": sha256, **more})


async def circulated(client: Client, path: str = FIRST, **more: Any) -> dict[str, Any]:
    await prepared(client, path)
    return ok(await circulate(client, path, **more))


async def closing(client: Client, path: str = FIRST, **more: Any) -> dict[str, Any]:
    """Announced as early as it may be."""
    return ok(await client.opga.post(f"{path}/closing", json=more))


async def finalize(client: Client, path: str = FIRST) -> httpx.Response:
    return await client.opga2.post(f"{path}/finalize", json={})


async def made_final(client: Client, clock: Clock, path: str = FIRST) -> dict[str, Any]:
    """From a list that circulated to a final one."""
    clock.now = datetime.fromisoformat((await closing(client, path))["final_from"])
    return ok(await finalize(client, path))


async def final_list(client: Client, slug: str = SLUG, first: int = 1) -> list[str]:
    """A first list of three names that is final, put in as it stands: of the first name the Assembly is to decide.
    Three versions, of which the last differs from the one before in nothing."""
    ids = await apply(client, 3, slug=slug, first=first)
    async with client.app.state.sessions() as db, db.begin():
        found = {"slug": slug}
        forum_id = (await db.execute(text("SELECT id FROM forum WHERE slug = :slug"), found)).scalar_one()
        row = NameList(id=new_id(), forum_id=forum_id, number=1, state=ListState.FINAL, sha256="0f" * 32)
        row.prepared_at = row.circulated_at = row.closing_at = row.final_from = row.finalized_at = NOON
        row.version, row.created_at, row.updated_at = 1, NOON, NOON
        db.add(row)
        await db.flush()
        for number, key in enumerate(ids):
            outcome = EntryOutcome.FINAL if number else EntryOutcome.REFERRED
            entry = ListEntry(application_id=UUID(key), list_id=row.id, added_at=NOON, outcome=outcome)
            entry.decided_at = NOON
            db.add(entry)
            state = ApplicationState.FINAL if number else ApplicationState.NOT_FINAL
            await db.execute(update(Application).where(Application.id == UUID(key)).values(state=state))
        await db.flush()
        names = [entry.name for entry in await entries_on(db, list_id=row.id)]
        proposed = circulated_document(slug, 1, names, CLOSES)
        gone = removal(names[0], NOON, Removal.REFERRED)
        final = final_document(None, slug, 1, names[1:], [gone])
        act = Act(OPERATOR, NOON, new_id)
        for document in (proposed, final, without(final, gone)):
            await publish_version(db, act=act, row=row, document=document, prepared_by=None)
    return ids
