"""An organization registered over HTTP, and those who ask of it: for whatever needs one."""

from datetime import datetime
from io import BytesIO
from typing import Any
from uuid import UUID

import httpx
from PIL import Image
from sqlalchemy import select, text

from api.main import new_id
from models.account import AccessToken, Account
from models.application import Application
from models.enums import ApplicationState, Language
from models.forum import Forum
from services.accounts import create_account
from services.acts import Act
from services.rules.access import OPERATOR
from services.sessions import token_digest
from tests.conftest import FAR_AHEAD, LONG_AGO, PASSWORD_HASH
from tests.world import NOON, Client

NAMES = {"en": "Example Migrants’ Union", "ar": "اتحاد المهاجرين المثالي"}
HEAD = {"name": "Amal Example", "title": "President", "gender": "f"}
CONTACT = {"name": "Bo Example", "email": "bo@union.example", "phone": "+20 2 5550 0100"}


def a_picture(width: int = 60, height: int = 40, kind: str = "PNG", **more: Any) -> bytes:
    """`more`: what the library is told when it writes it."""
    written = BytesIO()
    Image.new("RGB", (width, height), "teal").save(written, kind, **more)
    return written.getvalue()


def organization_payload(**more: Any) -> dict[str, Any]:
    return {"names": NAMES, "country": "EGY", "category": "ngo", "compact_category": "civil_society", **more}


async def registered(caller: httpx.AsyncClient, **more: Any) -> dict[str, Any]:
    """An organization of which the caller is focal point; the answer's body. `client.ngo` may register."""
    answer = await caller.post("/organizations", json=organization_payload(**more))
    assert answer.status_code == 201, answer.text
    return answer.json()


async def read(caller: httpx.AsyncClient, organization: dict[str, Any]) -> dict[str, Any]:
    answer = await caller.get(f"/organizations/{organization['id']}")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def patch(caller: httpx.AsyncClient, organization: dict[str, Any], **changes: Any) -> httpx.Response:
    """At the version that `organization` has."""
    tag = {"If-Match": f'"{organization["version"]}"'}
    return await caller.patch(f"/organizations/{organization['id']}", json=changes, headers=tag)


async def merge(
    caller: httpx.AsyncClient, source: dict[str, Any], target: dict[str, Any], **more: Any
) -> httpx.Response:
    body = {"into": target["id"], "reason": "One organization, registered twice", **more}
    return await caller.post(f"/organizations/{source['id']}/merge", json=body)


async def newcomer(client: Client, name: str, **grant: Any) -> httpx.AsyncClient:
    """Somebody signed in as `<name>@demo.example`, with a grant; else a stakeholder without a party."""
    email = f"{name}@demo.example"
    async with client.app.state.sessions() as db, db.begin():
        act = Act(OPERATOR, NOON, new_id)
        account = await create_account(db, act=act, email=email, hashed_password=PASSWORD_HASH, language=Language.EN)
        token = AccessToken(
            id=new_id(),
            token_sha256=token_digest(f"token-of-{name}"),
            account_id=account.id,
            client="suite",
            second_factor=False,
            created_at=LONG_AGO,
            expires_at=FAR_AHEAD,
        )
        db.add(token)
    answer = await client.admin.post("/grants", json={"email": email, **(grant or {"role": "stakeholder"})})
    assert answer.status_code == 201, answer.text
    transport = httpx.ASGITransport(app=client.app)
    headers = {"Authorization": f"Bearer token-of-{name}"}
    return httpx.AsyncClient(transport=transport, base_url="http://imrf.example/v1", headers=headers)


async def account_id(client: Client, email: str) -> UUID:
    async with client.app.state.sessions() as db:
        return (await db.execute(select(Account.id).where(Account.email == email))).scalar_one()


async def apply(
    client: Client,
    organization: dict[str, Any],
    state: str = "submitted",
    slug: str = "imrf-test",
    at: datetime = NOON,
) -> UUID:
    """An application as it stands, without the steps to there; the forum is there."""
    stands, application_id = ApplicationState(state), new_id()
    submitted = stands is not ApplicationState.DRAFT
    returned = stands is ApplicationState.RETURNED
    async with client.app.state.sessions() as db, db.begin():
        forum_id = (await db.execute(select(Forum.id).where(Forum.slug == slug))).scalar_one()
        row = Application(
            id=application_id,
            forum_id=forum_id,
            party_id=UUID(organization["id"]),
            state=stands,
            since=at,
            reference=f"TEST-{application_id}" if submitted else None,
            answers={},
            submitted_at=at if submitted else None,
            returned_fields=["purpose"] if returned else None,
            due_at=at if returned else None,
            version=1,
            created_at=at,
            updated_at=at,
        )
        db.add(row)
    return application_id


async def applied_by(client: Client, application_id: UUID) -> UUID:
    """Whose an application is."""
    async with client.app.state.sessions() as db:
        return (await db.execute(select(Application.party_id).where(Application.id == application_id))).scalar_one()


async def audited(client: Client, act: str) -> list[tuple[str | None, dict[str, Any]]]:
    """(address of who did it, details) of each, oldest first."""
    statement = (
        "SELECT email, details FROM audit_entry JOIN account ON account.id = actor_id WHERE act = :act ORDER BY at"
    )
    async with client.app.state.sessions() as db:
        return [tuple(row) for row in (await db.execute(text(statement), {"act": act})).all()]
