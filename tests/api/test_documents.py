"""Documents over HTTP, by a route that is here alone: how large, of which type, and how they come out again."""

import os
import re
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID

import pytest
from fastapi.responses import FileResponse

from api.documents import PDF_ANSWER, PDF_BODY, DocumentFolder, Upload, document_response
from api.main import MAX_BODY, create_app, new_id
from api.policies import SIGNED_IN
from api.routes.router import new_router
from api.settings import SettingsError, load_settings
from api.transactions import TransactionAborted
from services.adapters.documents import MOST_BYTES, Documents
from tests import pdfs
from tests.world import Client, Clock

ID = UUID(int=7)
PDF = {"Content-Type": "application/pdf"}
router, reading = new_router("Documents", uploads=True), new_router("Documents")


@router.post("/documents", status_code=201, dependencies=SIGNED_IN, openapi_extra=PDF_BODY)
async def add_document(upload: Upload, folder: DocumentFolder) -> dict[str, int]:
    return {"pages": (await folder.store(ID, upload)).pages}


@router.post("/documents/aborted", status_code=201, dependencies=SIGNED_IN, openapi_extra=PDF_BODY)
async def add_in_vain(upload: Upload) -> None:
    async for _ in upload:
        pass
    raise TransactionAborted


@reading.get("/documents/{title}", dependencies=SIGNED_IN, response_class=FileResponse, responses=PDF_ANSWER)
async def read_document(title: str, folder: DocumentFolder) -> FileResponse:
    return document_response(folder, ID, title=title)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    tmp_path.chmod(0o700)
    return tmp_path


@pytest.fixture
async def client(db_sessions, clock: Clock, folder: Path) -> AsyncIterator[Client]:
    app = create_app(db_sessions, clock=clock, new_id=new_id, documents=Documents(folder))
    app.router.routes.extend([*router.routes, *reading.routes])
    async with Client(app) as client:
        yield client


async def test_a_document_goes_in_and_comes_out(client: Client) -> None:
    body = pdfs.written(pages=2)
    answer = await client.egypt.post("/documents", content=body, headers=PDF)
    assert (answer.status_code, answer.json()) == (201, {"pages": 2})
    read = await client.egypt.get("/documents/Statute")
    assert (read.status_code, read.content) == (200, body)
    assert {
        "content-type": "application/pdf",
        "content-disposition": "attachment; filename=\"Statute.pdf\"; filename*=UTF-8''Statute.pdf",
        "content-length": str(len(body)),
        "cache-control": "no-store",
    }.items() <= read.headers.items()
    assert read.headers.get_list("x-content-type-options") == ["nosniff"]
    assert read.headers.get_list("content-security-policy") == ["default-src 'none'; frame-ancestors 'none'"]


async def test_one_that_is_not_there_is_not_found(client: Client) -> None:
    answer = await client.egypt.get("/documents/x")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


@pytest.mark.parametrize(
    ("title", "plain", "whole"),
    [
        ("../../etc/passwd", "etc passwd", "etc%20passwd"),
        ('a"; filename="evil.exe', "a filename evil.exe", "a%20filename%20evil.exe"),
        ("a\r\nSet-Cookie: x=1", "a Set-Cookie x 1", "a%20Set-Cookie%20x%201"),
        ("report.PDF", "report", "report"),
        (
            "النظام الأساسي",
            "document",
            "%D8%A7%D9%84%D9%86%D8%B8%D8%A7%D9%85%20%D8%A7%D9%84%D8%A3%D8%B3%D8%A7%D8%B3%D9%8A",
        ),
        ("Décision n° 3", "Decision n 3", "D%C3%A9cision%20n%203"),
        ("‮fdp.exe", "fdp.exe", "fdp.exe"),
        ("…", "document", "document"),
        ("x" * 300, "x" * 100, "x" * 100),
    ],
)
def test_its_name_is_one_of_a_file_and_no_more(folder: Path, title: str, plain: str, whole: str) -> None:
    (folder / f"{ID}.pdf").write_bytes(b"%PDF-")
    answer = document_response(Documents(folder), ID, title=title)
    expected = f"attachment; filename=\"{plain}.pdf\"; filename*=UTF-8''{whole}.pdf"
    assert answer.headers.getlist("content-disposition") == [expected]


async def test_ten_mebibytes_are_taken_by_this_route_and_a_byte_more_is_not(client: Client, folder: Path) -> None:
    answer = await client.egypt.post("/documents", content=pdfs.of_size(MOST_BYTES), headers=PDF)
    assert answer.status_code == 201, answer.text
    (folder / f"{ID}.pdf").unlink()
    answer = await client.egypt.post("/documents", content=pdfs.of_size(MOST_BYTES + 1), headers=PDF)
    expected = (413, "body_too_large", "The body is too large; expected 10 MiB at most.")
    assert (answer.status_code, answer.json()["code"], answer.json()["detail"]) == expected
    assert list(folder.iterdir()) == []


async def test_all_other_routes_keep_their_limit(client: Client) -> None:
    answer = await client.opga.post("/persons", content=b" " * (MAX_BODY + 1))
    expected = (413, "body_too_large", "The body is too large; expected 256 KiB at most.")
    assert (answer.status_code, answer.json()["code"], answer.json()["detail"]) == expected


async def test_who_may_not_is_refused_before_anything_is_read(client: Client) -> None:
    async def body() -> AsyncIterator[bytes]:
        raise AssertionError("read")
        yield b""

    answer = await client.anonymous.post("/documents", content=body(), headers=PDF)
    assert answer.status_code == 401


@pytest.mark.parametrize(
    "sent_as", [{}, {"Content-Type": "application/json"}, {"Content-Type": "multipart/form-data"}]
)
async def test_another_type_is_refused(client: Client, sent_as: dict[str, str]) -> None:
    answer = await client.egypt.post("/documents", content=pdfs.written(), headers=sent_as)
    expected = {"field": "Content-Type", "code": "not_pdf"}
    assert answer.status_code == 422
    assert expected.items() <= answer.json()["errors"][0].items()


async def test_what_is_no_pdf_is_refused_with_its_field(client: Client) -> None:
    answer = await client.egypt.post("/documents", content=pdfs.PNG, headers={"Content-Type": "Application/PDF; x=1"})
    assert (answer.status_code, answer.json()["errors"]) == (
        422,
        [
            {
                "field": "document",
                "code": "not_a_pdf",
                "message": "expected a PDF and nothing else; this is another kind of file, or two in one",
            }
        ],
    )


async def test_a_disk_that_is_full_is_told_and_logged(client: Client, folder: Path, caplog, monkeypatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", str(folder))

    monkeypatch.setattr(os, "fsync", full)
    answer = await client.egypt.post("/documents", content=pdfs.written(), headers=PDF)
    assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "not_stored", "60")
    assert str(folder) not in answer.text
    assert "not stored: OSError" in caplog.text
    assert list(folder.iterdir()) == []


async def test_an_aborted_transaction_is_told_of_and_no_body_is_kept_for_another_try(client: Client) -> None:
    read = 0

    async def body() -> AsyncIterator[bytes]:
        nonlocal read
        read += 1
        yield pdfs.written()

    answer = await client.egypt.post("/documents/aborted", content=body(), headers=PDF)
    assert (answer.status_code, answer.json()["code"], read) == (503, "busy", 1)


async def test_a_key_for_repetitions_is_not_looked_at(client: Client, folder: Path) -> None:
    """It would have the whole body read and hashed first."""
    keyed = {**PDF, "Idempotency-Key": "one"}
    assert (await client.egypt.post("/documents", content=pdfs.written(), headers=keyed)).status_code == 201
    (folder / f"{ID}.pdf").unlink()
    again = await client.egypt.post("/documents", content=pdfs.written(), headers=keyed)
    assert (again.status_code, again.json()) == (201, {"pages": 1})


async def test_the_contract_tells_the_body_and_no_key(client: Client) -> None:
    operation = client.app.openapi()["paths"]["/v1/documents"]["post"]
    assert operation["requestBody"] == PDF_BODY["requestBody"]
    assert "parameters" not in operation
    assert operation["responses"]["413"] == {"$ref": "#/components/responses/TooLarge"}


def test_the_folder_is_set_with_its_full_path() -> None:
    settings = load_settings({"DEMO_FOLDER": "/srv/demo"})
    assert (settings.documents_folder, settings.demo_documents_folder) == (None, Path("/srv/demo/documents"))
    assert load_settings({"DOCUMENTS_FOLDER": "/srv/documents"}).demo_documents_folder == Path("/srv/documents")
    with pytest.raises(SettingsError, match=re.escape("DOCUMENTS_FOLDER is “documents”; expected a folder")):
        load_settings({"DOCUMENTS_FOLDER": "documents"})
