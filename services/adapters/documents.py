"""Documents (PDF) and logos (PNG) that are sent to us, as files in a folder that nobody is served from.

A document is `<id>.pdf`; while it is received it is `<id>.part`. Whether it counts the database says: its row is
written in the request's own transaction, after the file. So a file without a row is what a refused request, a crash
or an erasure left, and `sweep` removes it; a row without its file there never is.
"""

import asyncio
import hashlib
import json
import os
import stat
import sys
from collections.abc import AsyncIterator, Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO
from uuid import UUID

from anyio import to_thread

from services.errors import InvalidInput, NotStored, Overloaded

MOST_BYTES = 10 * 1024 * 1024
FIELD = "document"
_MAGIC = b"%PDF-"
_PROGRAM = Path(__file__).with_name("pdf_check.py")  # not imported: its library is no part of the server
_WRITTEN_AT_ONCE = 256 * 1024  # bytes, the most that is in memory
_LONGEST = 20.0  # seconds for looking into one
_AT_ONCE, _MOST_WAITING = 2, 20
_WORDS = {
    "not_a_pdf": "expected a PDF and nothing else; this is another kind of file, or two in one",
    "too_large": f"expected {MOST_BYTES // 1024 // 1024} MiB at most",
    "encrypted": "expected a PDF that opens without a password",
    "damaged": "expected a whole PDF with at least one page; this one is cut short or damaged. Make it anew",
    "too_complex": "expected a PDF that can be read within seconds. Print it to a new PDF and send that",
}
_ACTIVE = {
    "embedded_file": "carries other files",
    "form": "holds a form that runs programs or sends data",
    "javascript": "runs a program (JavaScript)",
    "launch": "starts a program",
    "media": "plays sound or film",
    "other_file": "opens another file",
}


class FolderError(Exception):
    """One clear sentence for the person at the terminal."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What a row keeps of a document; `sha256` in hexadecimal."""

    size: int
    sha256: str
    pages: int


class Documents:
    """The folder; make one an application. Raises FolderError for one that cannot be used or is open to others."""

    def __init__(self, folder: Path) -> None:
        _demand_private(folder)
        self._folder = folder
        self._checks = asyncio.Semaphore(_AT_ONCE)
        self._waiting = 0

    def path(self, id_: UUID) -> Path:
        """Where a document is, if it is there."""
        return self._folder / f"{id_}.pdf"

    async def store(self, id_: UUID, chunks: AsyncIterator[bytes]) -> Stored:
        """Stores what comes under an id that is new. To be called before the request's transaction begins, since it
        lasts as long as the sender wants. Raises InvalidInput on the field `document`, NotStored, Overloaded."""
        part = self._folder / f"{id_}.part"
        try:
            opened = _opened(part)
            try:
                with opened as file:
                    size, sha256 = await _receive(file, chunks)
                    pages = await self._look_into(part)
                    await to_thread.run_sync(_sync, file)
                await to_thread.run_sync(_keep, part, self.path(id_))
            finally:
                part.unlink(missing_ok=True)
        except OSError as error:  # no room, no right: nothing that the sender could mend
            raise NotStored from error
        return Stored(size, sha256, pages)

    async def _look_into(self, path: Path) -> int:
        """The number of pages. Two at a time. Raises InvalidInput, Overloaded."""
        if self._waiting >= _MOST_WAITING:
            raise Overloaded
        self._waiting += 1
        try:
            async with self._checks:
                answer = await _examined(path)
        finally:
            self._waiting -= 1
        if "refused" in answer:
            raise _refusal(answer["refused"], answer.get("found"))
        return int(answer["pages"])

    def picture(self, id_: UUID) -> Path:
        """Where a picture is, if it is there."""
        return self._folder / f"{id_}.png"

    async def keep_picture(self, id_: UUID, body: bytes) -> None:
        """Stores a picture under an id that is new. Raises NotStored."""
        part = self._folder / f"{id_}.part"
        try:
            await to_thread.run_sync(_replace, part, self.picture(id_), body)
        except OSError as error:
            raise NotStored from error
        finally:
            part.unlink(missing_ok=True)

    def remove(self, id_: UUID) -> None:
        """Removes a document or picture whose row is gone, and committed so; one that is not there is no error."""
        for path in (self.path(id_), self.picture(id_), self._folder / f"{id_}.part"):
            path.unlink(missing_ok=True)

    def left(self, *, before: datetime) -> list[UUID]:
        """Ids of all files, whole or in part, written before then: an hour ago, so that none is of a request that
        goes on. Names that are not ours are passed over."""
        found = set()
        for path in self._folder.iterdir():
            with suppress(ValueError, FileNotFoundError):
                if path.suffix in (".pdf", ".png", ".part") and path.stat().st_mtime < before.timestamp():
                    found.add(UUID(path.stem))
        return sorted(found)

    def sweep(self, known: Collection[UUID], *, before: datetime) -> list[UUID]:
        """Removes what was written before then and has no row; `known`: ids of all rows, read no earlier than that.
        Gives the ids of what went."""
        gone = [id_ for id_ in self.left(before=before) if id_ not in known]
        for id_ in gone:
            self.remove(id_)
        return gone


def _demand_private(folder: Path) -> None:
    """Raises FolderError."""
    try:
        mode = folder.stat().st_mode
    except OSError as error:
        raise FolderError(f"The folder of documents, {folder}, cannot be used ({error.strerror}).") from error
    if not stat.S_ISDIR(mode) or not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise FolderError(
            f"The folder of documents, {folder}, is no folder, or may not be written to by this account."
        )
    if mode & 0o077:
        raise FolderError(f"The folder of documents, {folder}, is open to other accounts; run: chmod 700 {folder}")


def _opened(path: Path) -> BinaryIO:
    """A new file, for this account alone."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600), "wb")


async def _receive(file: BinaryIO, chunks: AsyncIterator[bytes]) -> tuple[int, str]:
    """Size and SHA-256 of what was written. Raises InvalidInput as soon as it is no PDF, or too large."""
    digest, size, waiting = hashlib.sha256(), 0, bytearray()
    async for chunk in chunks:
        size += len(chunk)
        if size > MOST_BYTES:
            raise _refusal("too_large")
        waiting += chunk
        if len(waiting) >= _WRITTEN_AT_ONCE:
            await _write(file, digest, waiting)
    await _write(file, digest, waiting)
    await to_thread.run_sync(file.flush)
    return size, digest.hexdigest()


async def _write(file: BinaryIO, digest: Any, waiting: bytearray) -> None:
    """Writes what waits, and empties it."""
    if file.tell() == 0 and not waiting.startswith(_MAGIC):
        raise _refusal("not_a_pdf")
    await to_thread.run_sync(file.write, bytes(waiting))
    digest.update(waiting)
    waiting.clear()


def _sync(file: BinaryIO) -> None:
    os.fsync(file.fileno())


def _replace(part: Path, whole: Path, body: bytes) -> None:
    """Whoever reads meanwhile reads the former one."""
    with _opened(part) as file:
        file.write(body)
        file.flush()
        _sync(file)
    part.replace(whole)


def _keep(part: Path, whole: Path) -> None:
    """Its name outlasts a loss of power too. Raises FileExistsError: a document is never written over."""
    os.link(part, whole)
    folder = os.open(whole.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


async def _examined(path: Path) -> dict[str, Any]:
    """What the checking program says, without any of our environment; it is killed when it takes too long."""
    with path.open("rb") as file:
        program = [sys.executable, "-I", str(_PROGRAM)]
        process = await asyncio.create_subprocess_exec(
            *program, stdin=file, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL, env={}, cwd="/"
        )
    try:
        async with asyncio.timeout(_LONGEST):
            said, _ = await process.communicate()
        answer: dict[str, Any] = json.loads(said)
    except (TimeoutError, ValueError):  # it was too slow, or its own limits ended it before it could say anything
        return {"refused": "too_complex"}
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return answer


def _refusal(code: str, found: str | None = None) -> InvalidInput:
    if code == "active_content":
        what = _ACTIVE[found or ""]
        return InvalidInput(FIELD, code, f"this PDF {what}. Print it to a new PDF and send that")
    return InvalidInput(FIELD, code, _WORDS[code])
