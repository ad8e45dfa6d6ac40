"""Whole lists as files: CSV, XLSX or JSON, by the suffix of the path.

An export has a transaction of its own, read-only and of one snapshot, on a pool of its own, which is the queue: there
are as many exports at once as connections in it, and who waits too long is told to come again. The file is written
whole before the answer begins, so that what goes wrong is an error and never half a list. It has no name, so that it
is gone with its last user, however that one ends.
"""

import os
import re
from collections.abc import Callable, Sequence
from tempfile import TemporaryFile
from typing import IO, Annotated, Any

from anyio import to_thread
from fastapi import Path, Request, Response
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.types import Receive, Scope, Send

from api.dependencies import transaction
from models.enums import Language
from services.adapters.database import Sessions
from services.adapters.sheets import MEDIA_TYPES, Rows, Sheet, SheetFormat, write_sheet
from services.reference.labels import COLUMNS

_CHUNK = 256 * 1024  # bytes read and sent at a time
_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")

Suffix = Annotated[SheetFormat, Path(alias="format", description="What the file is: its suffix")]


def exported(policy: list[Any], columns: Sequence[str], example: Sequence[str]) -> dict[str, Any]:
    """What the decorator of a route `….{format}` says beside its path; `example` is a row."""
    headings = (COLUMNS[name][Language.EN] for name in columns)
    lines = [",".join(f'"{cell}"' for cell in line) + "\r\n" for line in (headings, example)]
    text = {"type": "string"}
    cell = {"anyOf": [text, {"type": "number"}, {"type": "null"}]}
    item = {"type": "object", "required": list(columns), "properties": dict.fromkeys(columns, cell)}
    items = {"type": "object", "required": ["items"], "properties": {"items": {"type": "array", "items": item}}}
    content = {
        MEDIA_TYPES[SheetFormat.CSV]: {"schema": text, "example": "".join(lines)},
        MEDIA_TYPES[SheetFormat.XLSX]: {"schema": {**text, "format": "binary"}, "example": "PK"},
        MEDIA_TYPES[SheetFormat.JSON]: {
            "schema": items,
            "example": {"items": [dict(zip(columns, example, strict=True))]},
        },
    }
    return {"dependencies": policy, "response_class": Response, "responses": {200: {"content": content}}}


async def export_response(
    request: Request,
    name: str,
    columns: Sequence[str],
    rows: Callable[[AsyncSession], Rows],
    form: SheetFormat,
    lang: Language,
) -> Response:
    """The answer of a route `….{format}`: a file called `name`, with a heading for each of `columns`, which are names
    in `services.reference.labels.COLUMNS`.

    `rows` is called with the export's session; it asks for all that the caller needs to be allowed, then yields rows.
    What it raises before and amid them is answered as everywhere.
    """
    headings = {column: COLUMNS[column][lang] for column in columns}
    sheet = Sheet(form, headings, lang, request.state.received_at)
    file = TemporaryFile(prefix="imrf-export-")  # noqa: SIM115  (closed by the answer)
    try:
        async with transaction(_sessions(request)) as db:
            await write_sheet(sheet, rows(db), file, request.is_disconnected)
    except BaseException:
        file.close()
        raise
    headers = {
        "Content-Disposition": f'attachment; filename="{_UNSAFE.sub("-", name)}.{form}"',
        "Content-Language": lang,
        "Vary": "Accept-Language, Authorization",
    }
    return _Sent(file, headers, MEDIA_TYPES[form])


def _sessions(request: Request) -> Sessions:
    sessions: Sessions = request.app.state.exports or request.app.state.sessions
    return sessions


class _Sent(Response):
    """A file from its beginning, closed when it was sent or nobody takes it any more."""

    def __init__(self, file: IO[bytes], headers: dict[str, str], media_type: str) -> None:
        self.file = file
        super().__init__(
            None, headers={**headers, "Content-Length": str(file.seek(0, os.SEEK_END))}, media_type=media_type
        )
        file.seek(0)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002  (ASGI's signature)
        """ASGI."""
        with self.file:
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            while chunk := await to_thread.run_sync(self.file.read, _CHUNK):
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
