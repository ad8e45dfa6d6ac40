"""PDFs, honest and otherwise, made by hand or by the library."""

import io
import zipfile
import zlib
from collections.abc import Callable

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)

PNG = b"\x89PNG\r\n\x1a\n" + zlib.compress(b"pixels") * 20


def written(change: Callable[[PdfWriter], object] = lambda _: None, *, pages: int = 1) -> bytes:
    """A PDF of the library after a change."""
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(width=72, height=72)
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def of_size(size: int) -> bytes:
    """An honest one of exactly so many bytes: a comment before its end fills it."""
    small = written()
    body, end = small[: small.rindex(b"startxref")], small[small.rindex(b"startxref") :]
    return body + b"%" + b"x" * (size - len(small) - 2) + b"\n" + end


def by_hand(*objects: bytes, extra: bytes = b"") -> bytes:
    """One page, whose catalogue holds `extra`; `objects` are numbered from 4."""
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R" + extra + b">>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
        *objects,
    ]
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    trailer = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(bodies) + 1, len(out))
    return out + head + table + trailer


def encrypted(*, user: str, owner: str = "owner", algorithm: str = "AES-256") -> bytes:
    return written(lambda writer: writer.encrypt(user, owner, algorithm=algorithm))


def with_action(kind: str) -> bytes:
    """On its first page, hidden behind references."""

    def change(writer: PdfWriter) -> None:
        name = writer._add_object(NameObject(f"/{kind}"))
        action = DictionaryObject({NameObject("/S"): name, NameObject("/F"): TextStringObject("calc.exe")})
        note = {NameObject("/Type"): NameObject("/Annot"), NameObject("/A"): writer._add_object(action)}
        note[NameObject("/Subtype")] = NameObject("/Link")
        writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(DictionaryObject(note))])

    return written(change)


def with_zip(pdf: bytes) -> bytes:
    """Two files in one: the ZIP reader looks at the end, and a comment there may hold the end of a PDF."""
    out = io.BytesIO(pdf)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("run.js", "x")
        archive.comment = b"\n%%EOF\n"
    return out.getvalue()


def bomb() -> bytes:
    """A few kilobytes; some 300 MB once the objects are unpacked among which one must look."""
    packed = zlib.compress(zlib.compress(b"5 0 " + b"[" * 300_000_000, 9), 9)
    filters = b"/Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n" % len(packed)
    small = by_hand(
        b"<</Type/ObjStm/N 1/First 4" + filters + packed + b"\nendstream",
        extra=b"/Names 5 0 R",
    )
    body = small[: small.index(b"xref\n")]
    places = [body.index(b"%d 0 obj" % number) for number in range(1, 5)]
    rows = [(0, 0, 0), *((1, place, 0) for place in places), (2, 4, 0)]
    table = b"".join(kind.to_bytes(1, "big") + at.to_bytes(4, "big") + b"\0" for kind, at, _ in rows)
    head = b"6 0 obj\n<</Type/XRef/Size 6/W[1 4 1]/Root 1 0 R/Length %d>>stream\n" % len(table)
    return body + head + table + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % len(body)


def deep() -> bytes:
    """Brackets in brackets, as many as fit."""
    return by_hand(b"[" * 400_000 + b"]" * 400_000, extra=b"/X 4 0 R")
