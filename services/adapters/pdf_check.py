"""Looks into a PDF on standard input and tells, as JSON, its pages or why it is refused.

A program of its own, started by services/adapters/documents.py for one document at a time: what is sent may hold a
parser up for ever, fill its memory, or worse. So it imports nothing of ours, knows no secret, and limits itself.
"""

import json
import logging
import resource
import sys
import zipfile
from collections.abc import Iterable
from typing import Any, BinaryIO

from pypdf import PasswordType, PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

CPU = 10  # seconds
MEMORY = 768 * 1024 * 1024  # bytes of addresses; Python and its libraries take some 100 MiB of them
_END, _END_WITHIN = b"%%EOF", 1024  # bytes; as readers have always allowed
# Actions (ISO 32000-2, 12.6.4) that run a program, open another file or send data; a link to the web may stay.
_ACTIONS = {
    "/JavaScript": "javascript",
    "/Launch": "launch",
    "/GoToR": "other_file",
    "/GoToE": "other_file",
    "/ImportData": "form",
    "/SubmitForm": "form",
    "/Rendition": "media",
    "/RichMediaExecute": "media",
}
_KEYS = {"/JS": "javascript", "/JavaScript": "javascript", "/XFA": "form", "/EF": "embedded_file"}
_SUBTYPES = {"/RichMedia": "media", "/Movie": "media", "/Screen": "media", "/Sound": "media", "/3D": "media"}
_MOST_OBJECTS = 500_000


class Refused(Exception):
    """Why; `found`: what is active in it."""

    def __init__(self, code: str, found: str | None = None) -> None:
        super().__init__(code)
        self.found = found


def examine(file: BinaryIO) -> int:
    """The number of pages. Raises Refused, and what a broken file makes the library raise."""
    if zipfile.is_zipfile(file):  # one file for two programs: that a reader of PDF takes for a PDF
        raise Refused("not_a_pdf")
    file.seek(0, 2)
    file.seek(max(0, file.tell() - _END_WITHIN))
    if _END not in file.read():
        raise Refused("damaged")
    file.seek(0)
    reader = PdfReader(file, strict=False)
    if reader.is_encrypted and reader.decrypt("") is PasswordType.NOT_DECRYPTED:
        raise Refused("encrypted")
    pages = len(reader.pages)
    if pages == 0:
        raise Refused("damaged")
    found = next(iter(sorted(set(_active(reader.trailer)))), None)
    if found is not None:
        raise Refused("active_content", found)
    return pages


def _active(trailer: DictionaryObject) -> Iterable[str]:
    """Of all that can be reached from the trailer; streams are not decoded, but for those that hold objects."""
    waiting: list[Any] = [trailer]
    seen: set[tuple[int, int]] = set()
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        one = waiting.pop()
        if isinstance(one, IndirectObject):
            if (one.idnum, one.generation) not in seen:
                seen.add((one.idnum, one.generation))
                waiting.append(one.get_object())
        elif isinstance(one, DictionaryObject):
            yield from _in_dictionary(one)
            waiting.extend(one.values())
        elif isinstance(one, ArrayObject):
            waiting.extend(one)
    raise Refused("too_complex")


def _in_dictionary(one: DictionaryObject) -> Iterable[str]:
    yield from (found for key, found in _KEYS.items() if key in one)
    for key, names in (("/S", _ACTIONS), ("/Subtype", _SUBTYPES)):
        value = one[key].get_object() if key in one else None  # `get` follows no reference
        if isinstance(value, str) and value in names:
            yield names[value]


def _limit() -> None:
    for what, most in (
        (resource.RLIMIT_CPU, CPU),
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
    ):
        resource.setrlimit(what, (most, most))


def judged(file: BinaryIO) -> dict[str, Any]:
    """`pages`, or `refused` with a code, and `found` where that is something active."""
    try:
        return {"pages": examine(file)}
    except Refused as refused:
        return {"refused": str(refused), "found": refused.found}
    except (MemoryError, RecursionError):
        return {"refused": "too_complex"}
    except Exception:  # whatever a broken file makes the library raise
        return {"refused": "damaged"}


def main() -> None:
    """One line of JSON on standard output."""
    logging.disable()
    _limit()
    sys.stdout.write(json.dumps(judged(sys.stdin.buffer)))


if __name__ == "__main__":
    main()
