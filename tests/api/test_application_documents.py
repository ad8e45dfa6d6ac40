"""Documents of applications over HTTP: PDF in, the same bytes out, for those who read the application alone."""

import hashlib
from datetime import UTC, datetime, timedelta
from uuid import UUID

import httpx
import pytest

from api.main import new_id
from services.adapters.documents import Documents
from services.retention import sweep
from tests.applications import (
    ANSWERS,
    PATH,
    REASON,
    SLUG,
    act_on,
    begun,
    complete_organization,
    hand_in,
    read,
    screened,
    submitted,
)
from tests.organizations import newcomer
from tests.pdfs import PNG, written
from tests.world import Client, announced

PDF = written()


async def upload(
    caller: httpx.AsyncClient, application: dict, kind: str = "constitution", body: bytes = PDF, **more: str
) -> httpx.Response:
    return await caller.post(
        f"{PATH}/{application['id']}/documents",
        params={"kind": kind, "title": "Our by-laws", **more},
        content=body,
        headers={"Content-Type": "application/pdf"},
    )


async def draft(client: Client) -> dict:
    await announced(client)
    return await begun(client.ngo, (await complete_organization(client.ngo))["code"], **ANSWERS)


async def test_a_document_goes_in_and_comes_out_as_it_was(client: Client) -> None:
    application = await draft(client)
    answer = await upload(client.ngo, application, title="النظام الأساسي")
    assert answer.status_code == 201, answer.text
    (document,) = answer.json()["documents"]
    assert document == {
        "id": document["id"],
        "kind": "constitution",
        "title": "النظام الأساسي",
        "size": len(PDF),
        "sha256": hashlib.sha256(PDF).hexdigest(),
        "uploaded_at": "2026-01-15T12:00:00Z",
    }
    location = answer.headers["Location"]
    assert location == f"/v1{PATH}/{application['id']}/documents/{document['id']}"
    got = await client.ngo.get(location.removeprefix("/v1"))
    assert (got.status_code, got.content) == (200, PDF)
    assert got.headers["Content-Type"] == "application/pdf"
    assert got.headers["X-Content-Type-Options"] == "nosniff"
    assert got.headers["Content-Disposition"].startswith("attachment;")
    assert got.headers["Cache-Control"] == "no-store"


async def test_who_reads_the_application_reads_its_documents_and_nobody_else(client: Client) -> None:
    application = await draft(client)
    sent = (await upload(client.ngo, application)).json()
    one = f"{PATH}/{application['id']}/documents/{sent['documents'][0]['id']}"
    assert (await client.secretariat.get(one)).status_code == 404  # a draft is its organization's alone
    await hand_in(client, application)
    assert (await act_on(client.ngo, application, "submit")).status_code == 200
    assert (await client.secretariat.get(one)).content == PDF
    other = await newcomer(client, "other-ngo")
    assert (await other.get(one)).status_code == 404
    assert (await other.post(one.rpartition("/")[0], params={"kind": "other", "title": "x"})).status_code in (
        404,
        422,
    )
    assert (await client.egypt.get(one)).status_code == 403
    assert (await client.anonymous.get(one)).status_code == 401
    missing = await client.ngo.get(f"{PATH}/{application['id']}/documents/{new_id()}")
    assert (missing.status_code, missing.json()["detail"]) == (
        404,
        "There is no such document, or you may not see it.",
    )


@pytest.mark.parametrize("body", [PNG, b"%PDF-1.7\nno more", b""])
async def test_what_is_no_pdf_is_refused_and_nothing_is_kept(client: Client, body: bytes) -> None:
    application = await draft(client)
    answer = await upload(client.ngo, application, body=body)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "document"
    assert (await read(client.ngo, application)) == application


async def test_a_wrong_kind_or_title_is_named(client: Client) -> None:
    application = await draft(client)
    answer = await upload(client.ngo, application, kind="passport")
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "kind")
    answer = await upload(client.ngo, application, title="\u202efdp.exe")
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "title")


async def test_after_submission_only_what_is_asked_for_is_exchanged(client: Client) -> None:
    await announced(client)
    application = await submitted(client)
    answer = await upload(client.ngo, application)
    assert (answer.status_code, answer.json()["code"]) == (409, "not_editable")
    returned = await screened(client, application, "return", reason=REASON, fields=["documents.constitution"])
    refused = await upload(client.ngo, application, kind="annual_report")
    assert refused.status_code == 422
    assert refused.json()["errors"][0] == {
        "field": "documents.annual_report",
        "code": "not_asked_for",
        "message": "expected only what the Secretariat asked for: documents.constitution",
    }
    (old,) = [one for one in returned["documents"] if one["kind"] == "constitution"]
    path = f"/forums/{SLUG}/applications/{application['id']}/documents/{old['id']}"
    stale = await client.ngo.delete(path, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    removed = await client.ngo.delete(path, headers={"If-Match": f'"{returned["version"]}"'})
    assert removed.status_code == 200, removed.text
    assert [one["field"] for one in removed.json()["missing"]] == ["documents.constitution"]
    assert (await client.ngo.get(path)).status_code == 404
    assert (await upload(client.ngo, application)).status_code == 201
    assert (await act_on(client.ngo, application, "submit")).json()["state"] == "submitted"


async def test_there_are_not_more_documents_than_somebody_reads(client: Client, monkeypatch) -> None:
    monkeypatch.setattr("services.application_documents.MOST_DOCUMENTS", 3)
    application = await draft(client)
    await hand_in(client, application)
    answer = await upload(client.ngo, application, kind="other")
    assert (answer.status_code, answer.json()["code"]) == (409, "documents_full")


async def test_files_that_no_record_names_are_erased_after_an_hour(client: Client) -> None:
    application = await draft(client)
    kept = (await upload(client.ngo, application)).json()
    both = (await upload(client.ngo, application, kind="annual_report")).json()
    (removed,) = [one["id"] for one in both["documents"] if one["kind"] == "annual_report"]
    path = f"{PATH}/{application['id']}/documents/{removed}"
    assert (await client.ngo.delete(path, headers={"If-Match": f'"{both["version"]}"'})).status_code == 200
    refused = new_id()
    folder: Documents = client.app.state.documents

    async def chunks():
        yield PDF

    await folder.store(refused, chunks())  # as of a request that was refused afterwards
    stays, gone = UUID(kept["documents"][0]["id"]), (UUID(removed), refused)
    written_at = datetime.fromtimestamp(folder.path(refused).stat().st_mtime, UTC)
    await sweep(client.app.state.sessions, folder, now=written_at + timedelta(minutes=59))
    assert all(folder.path(one).exists() for one in (stays, *gone))
    await sweep(client.app.state.sessions, folder, now=written_at + timedelta(minutes=61))
    assert [folder.path(one).exists() for one in (stays, *gone)] == [True, False, False]
