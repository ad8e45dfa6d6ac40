"""Documents in and out of HTTP: the body of an upload, as it comes, and the answer that is a file."""

import re
import unicodedata
from collections.abc import AsyncIterator
from typing import Annotated, Any
from urllib.parse import quote
from uuid import UUID

from fastapi import Depends, Request, Response
from fastapi.responses import FileResponse

from services.adapters.documents import Documents
from services.adapters.pictures import MOST_BYTES, refusal
from services.errors import InvalidInput, NotFound

PDF = "application/pdf"
SVG = "image/svg+xml"
PICTURES = ("image/png", "image/jpeg")
_LONGEST_NAME = 100  # characters, without `.pdf`

# What a route that takes a document says of its body, as `openapi_extra`.
PDF_BODY: dict[str, Any] = {
    "requestBody": {"required": True, "content": {PDF: {"schema": {"type": "string", "format": "binary"}}}}
}
# What a route that answers with one says of its 200, in `responses`.
PDF_ANSWER: dict[int | str, dict[str, Any]] = {
    200: {"description": "The document", "content": {PDF: {"schema": {"type": "string", "format": "binary"}}}}
}
SVG_ANSWER: dict[int | str, dict[str, Any]] = {
    200: {"description": "The drawing", "content": {SVG: {"schema": {"type": "string", "format": "binary"}}}}
}
_PICTURE = {"schema": {"type": "string", "format": "binary"}}
PICTURE_BODY: dict[str, Any] = {"requestBody": {"required": True, "content": dict.fromkeys(PICTURES, _PICTURE)}}
PICTURE_ANSWER: dict[int | str, dict[str, Any]] = {
    200: {"description": "The picture, a PNG", "content": {"image/png": _PICTURE}}
}


async def get_documents(request: Request) -> Documents:
    """Where documents are."""
    documents: Documents = request.app.state.documents
    return documents


async def get_upload(request: Request) -> AsyncIterator[bytes]:
    """The body as it comes, of a route of `new_router(…, uploads=True)`. Raises InvalidInput for another type."""
    if request.headers.get("content-type", "").split(";")[0].strip().lower() != PDF:
        raise InvalidInput("Content-Type", "not_pdf", "expected application/pdf; the body is the document itself")
    return request.stream()


async def get_picture(request: Request) -> bytes:
    """A body of 1 MiB at most, of a route as above. Raises InvalidInput."""
    if request.headers.get("content-type", "").split(";")[0].strip().lower() not in PICTURES:
        words = f"expected {' or '.join(PICTURES)}; the body is the picture itself"
        raise InvalidInput("Content-Type", "not_a_picture", words)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise refusal("too_large")
    return bytes(body)


DocumentFolder = Annotated[Documents, Depends(get_documents)]
Upload = Annotated[AsyncIterator[bytes], Depends(get_upload)]
PictureSent = Annotated[bytes, Depends(get_picture)]


def document_response(documents: Documents, id_: UUID, *, title: str) -> FileResponse:
    """The document as a file to be saved under its title, never shown in a page of ours, kept by no cache.

    What is on every answer (nosniff, a policy that forbids everything) is on this one too. Raises NotFound.
    """
    path = documents.path(id_)
    if not path.is_file():
        raise NotFound("document")
    headers = {"Content-Disposition": _disposition(title), "Cache-Control": "no-store"}
    return FileResponse(path, media_type=PDF, headers=headers)


def picture_response(documents: Documents, id_: UUID, *, title: str) -> FileResponse:
    """The one picture of a record, likewise. Raises NotFound."""
    path = documents.picture(id_)
    if not path.is_file():
        raise NotFound("logo")
    headers = {"Content-Disposition": f'attachment; filename="{title}.png"', "Cache-Control": "no-store"}
    return FileResponse(path, media_type="image/png", headers=headers)


def printed(body: bytes, media_type: str, name: str) -> Response:
    """What was made for this answer, likewise as a file to be saved; `name` is in ASCII."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(body, media_type=media_type, headers=headers)


def _disposition(title: str) -> str:
    """RFC 6266: the name as it is, and in ASCII for those who know no other."""
    name = _file_name(title)
    plain = re.sub(r"[^A-Za-z0-9 ._-]", "", unicodedata.normalize("NFKD", name)).strip(" .") or "document"
    return f"attachment; filename=\"{plain}.pdf\"; filename*=UTF-8''{quote(name, safe='')}.pdf"


def _file_name(title: str) -> str:
    """Letters, digits, spaces and . _ - alone, so that it is a name of a file everywhere, and of no other type."""
    kept = "".join(char if unicodedata.category(char)[0] in "LMN" or char in "._-" else " " for char in title)
    name = " ".join(re.sub(r"\.pdf$", "", kept.strip(), flags=re.IGNORECASE).split())
    return name[:_LONGEST_NAME].strip(" .") or "document"
