"""An application as an organization makes it, over HTTP; its documents stand in rows alone where none is sent."""

import hashlib
from typing import Any
from uuid import UUID

import httpx

from api.main import new_id
from models.application import ApplicationDocument
from models.enums import DocumentKind
from tests.organizations import CONTACT, HEAD, organization_payload
from tests.world import NOON, Client

SLUG = "imrf-test"
PATH = f"/forums/{SLUG}/applications"
ANSWERS: dict[str, Any] = {
    "purpose": "Legal advice to migrant workers",
    "contribution": "What seasonal workers told us, table by table",
    "programmes": [{"title": "Advice by telephone", "description": None, "countries": ["MAR", "ESP"]}],
    "activity_level": ["national", "regional"],
    "funding": [{"source": "Fees", "kind": "membership", "country": None, "percent": 100}],
    "governing_body": [{"name": "Amal Example", "nationality": "EGY", "gender": "f"}],
    "membership": {"description": None, "members": 1200, "countries": ["EGY"]},
}
REASON = "The governing body is not complete"


async def complete_organization(caller: httpx.AsyncClient, **more: Any) -> dict[str, Any]:
    """One that lacks nothing for an application."""
    body = organization_payload(head=HEAD, contact=CONTACT, **more)
    answer = await caller.post("/organizations", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def begin(caller: httpx.AsyncClient, code: str, slug: str = SLUG, **answers: Any) -> httpx.Response:
    return await caller.post(f"/forums/{slug}/applications", json={"organization": code, "answers": answers})


async def begun(caller: httpx.AsyncClient, code: str, slug: str = SLUG, **answers: Any) -> dict[str, Any]:
    answer = await begin(caller, code, slug, **answers)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def hand_in(client: Client, application: dict[str, Any], *kinds: DocumentKind) -> None:
    """Rows of documents, without their bytes."""
    async with client.app.state.sessions() as db, db.begin():
        for kind in kinds or (
            DocumentKind.CONSTITUTION,
            DocumentKind.ANNUAL_REPORT,
            DocumentKind.FINANCIAL_STATEMENT,
        ):
            row = ApplicationDocument(
                id=new_id(),
                application_id=UUID(application["id"]),
                kind=kind,
                title=kind.value,
                size=1,
                sha256=hashlib.sha256(b"").hexdigest(),
                uploaded_at=NOON,
            )
            db.add(row)


async def act_on(
    caller: httpx.AsyncClient, application: dict[str, Any], name: str, slug: str = SLUG, **body: Any
) -> httpx.Response:
    """POST of one of its acts: submit, withdraw, screen."""
    path = f"/forums/{slug}/applications/{application['id']}/{name}"
    return await caller.post(path) if name == "submit" else await caller.post(path, json=body)


async def save(
    caller: httpx.AsyncClient, application: dict[str, Any], slug: str = SLUG, **answers: Any
) -> httpx.Response:
    """PATCH at the version that `application` has."""
    tag = {"If-Match": f'"{application["version"]}"'}
    return await caller.patch(f"/forums/{slug}/applications/{application['id']}", json=answers, headers=tag)


async def read(caller: httpx.AsyncClient, application: dict[str, Any], slug: str = SLUG) -> dict[str, Any]:
    answer = await caller.get(f"/forums/{slug}/applications/{application['id']}")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def submitted(
    client: Client, caller: httpx.AsyncClient | None = None, slug: str = SLUG, **more: Any
) -> dict[str, Any]:
    """A complete application of a new organization, handed in."""
    caller = caller or client.ngo
    code = (await complete_organization(caller, **more))["code"]
    application = await begun(caller, code, slug, **ANSWERS)
    await hand_in(client, application)
    answer = await act_on(caller, application, "submit", slug)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def screened(
    client: Client, application: dict[str, Any], decision: str, slug: str = SLUG, **more: Any
) -> dict[str, Any]:
    """By the Secretariat."""
    answer = await act_on(client.secretariat, application, "screen", slug, decision=decision, **more)
    assert answer.status_code == 200, answer.text
    return answer.json()
