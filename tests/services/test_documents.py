"""Documents: what is stored and how, what is refused in words, what is left behind and swept away."""

import asyncio
import hashlib
import io
import os
import stat
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from services.adapters import documents as module
from services.adapters.documents import MOST_BYTES, Documents, FolderError, Stored
from services.adapters.pdf_check import judged
from services.errors import InvalidInput, NotStored, Overloaded
from tests import pdfs

ID, OTHER = UUID(int=1), UUID(int=2)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def documents(folder: Path) -> Documents:
    return Documents(folder)


async def sent(body: bytes, *, at_once: int = 65536) -> AsyncIterator[bytes]:
    for start in range(0, len(body), at_once):
        yield body[start : start + at_once]


async def refusal(documents: Documents, body: bytes) -> tuple[str, str, str]:
    """Field, code and words; nothing is left."""
    with pytest.raises(InvalidInput) as refused:
        await documents.store(ID, sent(body))
    assert list(documents._folder.iterdir()) == []
    return refused.value.field, refused.value.code, refused.value.message


async def test_a_document_is_stored_whole_for_this_account_alone(documents: Documents, folder: Path) -> None:
    body = pdfs.written(pages=3)
    assert await documents.store(ID, sent(body, at_once=7)) == Stored(len(body), hashlib.sha256(body).hexdigest(), 3)
    assert [path.name for path in folder.iterdir()] == [f"{ID}.pdf"]
    assert documents.path(ID).read_bytes() == body
    assert stat.S_IMODE(documents.path(ID).stat().st_mode) == 0o600


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_one_that_opens_without_a_password_is_taken(algorithm: str) -> None:
    assert judged(io.BytesIO(pdfs.encrypted(user="", algorithm=algorithm))) == {"pages": 1}


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
async def test_one_with_a_password_is_not(documents: Documents, algorithm: str) -> None:
    expected = ("document", "encrypted", "expected a PDF that opens without a password")
    assert await refusal(documents, pdfs.encrypted(user="secret", algorithm=algorithm)) == expected


@pytest.mark.parametrize(
    "body",
    [b"", b"%PD", pdfs.PNG, b"\n" + pdfs.written(), b"GIF89a" + pdfs.written(), b"<script>" + pdfs.written()],
    ids=["nothing", "short", "png", "line before", "gif before", "html before"],
)
async def test_what_does_not_begin_as_a_pdf_is_none(documents: Documents, body: bytes) -> None:
    assert (await refusal(documents, body))[:2] == ("document", "not_a_pdf")


async def test_two_files_in_one_are_not_a_pdf(documents: Documents) -> None:
    assert (await refusal(documents, pdfs.with_zip(pdfs.written())))[:2] == ("document", "not_a_pdf")


WHOLE = pdfs.written(pages=5)


@pytest.mark.parametrize(
    "body",
    [
        WHOLE[: len(WHOLE) // 2],
        WHOLE[:-8],
        WHOLE + b"x" * 2000,
        b"%PDF-1.7\n%%EOF\n",
        b"%PDF-1.7\n" + pdfs.PNG + b"\n%%EOF\n",
        pdfs.written(pages=0),
        pdfs.by_hand().replace(b"/Kids[3 0 R]", b"/Kids[9 0 R]"),
        pdfs.by_hand().replace(b"/Pages 2 0 R", b"/Pages 1 0 R"),
    ],
    ids=["half", "without end", "more after its end", "empty", "png within", "no page", "page gone", "no pages"],
)
def test_what_is_cut_short_or_damaged_is_refused(body: bytes) -> None:
    assert judged(io.BytesIO(body))["refused"] == "damaged"


def with_script(writer) -> None:
    script = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert(1)")}
    names = DictionaryObject({NameObject("/Names"): ArrayObject([TextStringObject("x"), DictionaryObject(script)])})
    tree = DictionaryObject({NameObject("/JavaScript"): writer._add_object(names)})
    writer.root_object[NameObject("/Names")] = tree


def with_file(writer) -> None:
    writer.add_attachment("x.exe", b"MZ")


def opening(writer) -> None:
    writer.root_object[NameObject("/OpenAction")] = writer._add_object(TextStringObject("x"))


ACTIVE = [
    (pdfs.written(with_script), "runs a program (JavaScript)"),
    (
        pdfs.by_hand(b"<</S/J#61vaScript/J#53(app.alert\\(1\\))>>", extra=b"/OpenAction 4 0 R"),
        "runs a program (JavaScript)",
    ),
    (pdfs.by_hand(b"<</O<</S/JavaScript>>>>", extra=b"/AA 4 0 R"), "runs a program (JavaScript)"),
    (pdfs.written(with_file), "carries other files"),
    (pdfs.with_action("Launch"), "starts a program"),
    (pdfs.with_action("GoToR"), "opens another file"),
    (pdfs.with_action("GoToE"), "opens another file"),
    (pdfs.with_action("SubmitForm"), "holds a form that runs programs or sends data"),
    (pdfs.by_hand(b"<</XFA(x)>>", extra=b"/AcroForm 4 0 R"), "holds a form that runs programs or sends data"),
    (pdfs.with_action("Rendition"), "plays sound or film"),
    (pdfs.by_hand(b"<</Subtype/RichMedia>>", extra=b"/X 4 0 R"), "plays sound or film"),
]


@pytest.mark.parametrize(("body", "what"), ACTIVE)
def test_active_content_is_found(body: bytes, what: str) -> None:
    answer = judged(io.BytesIO(body))
    assert (answer["refused"], module._ACTIVE[answer["found"]]) == ("active_content", what)


async def test_active_content_is_refused_in_words(documents: Documents) -> None:
    words = "this PDF runs a program (JavaScript). Print it to a new PDF and send that"
    assert await refusal(documents, pdfs.written(with_script)) == ("document", "active_content", words)


def test_active_content_under_an_empty_password_is_found_too() -> None:
    def change(writer) -> None:
        with_script(writer)
        writer.encrypt("", "owner", algorithm="AES-256")

    assert judged(io.BytesIO(pdfs.written(change)))["found"] == "javascript"


@pytest.mark.parametrize("body", [pdfs.with_action("URI"), pdfs.with_action("GoTo"), pdfs.written(opening)])
def test_links_to_the_web_and_to_pages_may_stay(body: bytes) -> None:
    assert judged(io.BytesIO(body)) == {"pages": 1}


async def test_ten_mebibytes_are_taken_and_a_byte_more_is_not(documents: Documents) -> None:
    most = pdfs.of_size(MOST_BYTES)
    assert len(most) == MOST_BYTES
    assert (await documents.store(OTHER, sent(most))).size == MOST_BYTES
    documents.remove(OTHER)
    assert await refusal(documents, pdfs.of_size(MOST_BYTES + 1)) == (
        "document",
        "too_large",
        "expected 10 MiB at most",
    )


async def test_what_is_too_large_is_not_read_to_its_end(documents: Documents) -> None:
    given = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal given
        while True:
            given += 1
            yield b"%PDF-" + b"x" * (1024 * 1024 - 5)

    with pytest.raises(InvalidInput, match="10 MiB"):
        await documents.store(ID, endless())
    assert given == 11


async def test_a_slow_sender_holds_nobody_up_and_leaves_nothing_when_gone(documents: Documents, folder: Path) -> None:
    go_on = asyncio.Event()

    async def slow() -> AsyncIterator[bytes]:
        yield WHOLE[:10]
        await go_on.wait()
        yield WHOLE[10:]

    waiting = asyncio.create_task(documents.store(ID, slow()))
    await asyncio.sleep(0)
    with pytest.raises(NotStored):  # another one under the same id disturbs nothing
        await documents.store(ID, sent(WHOLE))
    gone = asyncio.create_task(documents.store(UUID(int=3), slow()))
    assert (await documents.store(OTHER, sent(WHOLE))).pages == 5
    assert sorted(path.name for path in folder.iterdir()) == [f"{ID}.part", f"{OTHER}.pdf", f"{UUID(int=3)}.part"]
    gone.cancel()
    go_on.set()
    assert (await waiting).pages == 5
    with pytest.raises(asyncio.CancelledError):
        await gone
    assert sorted(path.name for path in folder.iterdir()) == [f"{ID}.pdf", f"{OTHER}.pdf"]


@pytest.mark.parametrize("step", ["_write", "_sync", "_keep"])
async def test_a_full_disk_is_told_and_leaves_nothing(
    documents: Documents, folder: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    async def full_too(*_: object) -> None:
        full()

    monkeypatch.setattr(module, step, full_too if step == "_write" else full)
    with pytest.raises(NotStored) as told:
        await documents.store(ID, sent(WHOLE))
    assert (told.value.code, told.value.wait) == ("not_stored", timedelta(minutes=1))
    assert list(folder.iterdir()) == []


async def test_a_document_is_never_written_over(documents: Documents) -> None:
    await documents.store(ID, sent(WHOLE))
    with pytest.raises(NotStored):
        await documents.store(ID, sent(pdfs.written()))
    assert documents.path(ID).read_bytes() == WHOLE


async def test_who_fills_the_memory_is_ended(documents: Documents) -> None:
    """The limits hold in the program that looks, not here."""
    assert len(pdfs.bomb()) < 10_000
    assert (await refusal(documents, pdfs.bomb()))[1] == "damaged"
    assert (await refusal(documents, pdfs.deep()))[1] == "too_complex"


async def test_a_parser_that_hangs_is_killed(
    documents: Documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging = tmp_path / "hanging.py"
    hanging.write_text(
        f"import os, time\nopen({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid()))\ntime.sleep(60)"
    )
    monkeypatch.setattr(module, "_PROGRAM", hanging)
    monkeypatch.setattr(module, "_LONGEST", 1.0)
    assert (await refusal(documents, WHOLE))[1] == "too_complex"
    assert not Path(f"/proc/{(tmp_path / 'pid').read_text()}").exists()


async def test_the_parser_knows_nothing_of_ours(
    documents: Documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", "secret")
    telling = tmp_path / "telling.py"
    telling.write_text(
        "import os, json, sys\nprint(json.dumps({'pages': len(set(os.environ) - {'LC_CTYPE'})"
        " + any('services' in name for name in sys.modules)}))"
    )
    monkeypatch.setattr(module, "_PROGRAM", telling)
    assert (await documents.store(ID, sent(WHOLE))).pages == 0


async def test_two_are_looked_into_at_once_and_some_may_wait(
    documents: Documents, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, under_way = asyncio.Event(), 0

    async def examined(_: Path) -> dict:
        nonlocal under_way
        under_way += 1
        await go_on.wait()
        return {"pages": 1}

    monkeypatch.setattr(module, "_examined", examined)
    many = [asyncio.create_task(documents.store(UUID(int=n), sent(WHOLE))) for n in range(25)]
    done, _ = await asyncio.wait(many, return_when=asyncio.FIRST_COMPLETED)
    while len(done) < 5:
        done, _ = await asyncio.wait(many, timeout=0.01)
    assert under_way == 2
    go_on.set()
    told = await asyncio.gather(*many, return_exceptions=True)
    assert sum(isinstance(one, Overloaded) for one in told) == 5
    assert sum(isinstance(one, Stored) for one in told) == 20


async def test_what_has_no_row_is_swept_after_an_hour(documents: Documents, folder: Path) -> None:
    now = datetime(2026, 1, 15, 12, tzinfo=UTC)
    names = {f"{UUID(int=n)}.pdf": 2 for n in (1, 2)} | {f"{UUID(int=3)}.part": 2, f"{UUID(int=4)}.pdf": 0.5}
    for name, hours in {**names, "notes.txt": 9, "x.pdf": 9}.items():
        (folder / name).write_bytes(b"%PDF-")
        written = (now - timedelta(hours=hours)).timestamp()
        os.utime(folder / name, (written, written))
    before = now - timedelta(hours=1)
    assert documents.left(before=before) == [UUID(int=n) for n in (1, 2, 3)]
    assert documents.sweep({UUID(int=1)}, before=before) == [UUID(int=2), UUID(int=3)]
    assert sorted(path.name for path in folder.iterdir()) == [
        f"{UUID(int=1)}.pdf",
        f"{UUID(int=4)}.pdf",
        "notes.txt",
        "x.pdf",
    ]
    documents.remove(UUID(int=1))
    documents.remove(UUID(int=1))
    assert not documents.path(UUID(int=1)).exists()


def test_a_folder_that_cannot_be_used_is_told_in_a_sentence(folder: Path) -> None:
    with pytest.raises(FolderError, match=r"cannot be used \(No such file or directory\)\.$"):
        Documents(folder / "missing")
    (folder / "file").touch()
    with pytest.raises(FolderError, match="is no folder"):
        Documents(folder / "file")
    folder.chmod(0o750)
    with pytest.raises(FolderError, match=f"is open to other accounts; run: chmod 700 {folder}$"):
        Documents(folder)
