"""The same rows as CSV, XLSX and JSON, each read back by somebody else's reader."""

import csv
import io
import json
import zipfile
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from openpyxl.worksheet.worksheet import Worksheet

from models.enums import Language
from services.adapters import sheets
from services.adapters.sheets import CUT, MOST_UNITS, Cells, Sheet, SheetFormat, write_sheet
from services.errors import Conflict, Overloaded

HEADINGS = {"name": "الاسم", "number": "العدد", "day": "اليوم"}
MADE = datetime(2026, 1, 15, 12, tzinfo=UTC)
ROWS: list[Cells] = [
    ("مصر", 54, date(2026, 5, 5)),
    ('Côte d\'Ivoire; "the" country,\nof two lines', -1, datetime(2026, 5, 5, 14, tzinfo=UTC)),
    (None, None, None),
    (" spaces ", 2.5, ""),
    ("𝄞 & <b> _x0041_", True, False),
]
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"]
FORMULAS += [" =1", "\u00a0=1", "\u3000＝1", "\u200e=1", "\ufeff+1", " \t@x"]


async def still_there() -> bool:
    return False


async def rows_of(rows: Sequence[Cells]) -> AsyncIterator[Cells]:
    for row in rows:
        yield row


async def written(form: SheetFormat, rows: Any, language: Language = Language.AR, **headings: str) -> bytes:
    file = io.BytesIO()
    made = rows_of(rows) if isinstance(rows, list) else rows
    await write_sheet(Sheet(form, headings or HEADINGS, language, MADE), made, file, still_there)
    return file.getvalue()


def page_of(content: bytes) -> Worksheet:
    (page,) = load_workbook(io.BytesIO(content)).worksheets
    return page


async def test_the_same_rows_in_each() -> None:
    texts = [
        ["مصر", 54, "2026-05-05"],
        ['Côte d\'Ivoire; "the" country,\nof two lines', -1, "2026-05-05T14:00:00+00:00"],
        [None, None, None],
        [" spaces ", 2.5, ""],
        ["𝄞 & <b> _x0041_", True, False],
    ]
    found = json.loads(await written(SheetFormat.JSON, ROWS))
    assert found == {"items": [dict(zip(HEADINGS, row, strict=True)) for row in texts]}

    content = (await written(SheetFormat.CSV, ROWS)).decode("utf-8")
    assert content.startswith('\ufeff"الاسم","العدد","اليوم"\r\n"مصر",54,"2026-05-05"\r\n')
    assert content.endswith("\r\n")
    shown = {None: "", True: "true", False: "false"}
    in_csv = [["" if cell is None else str(shown.get(cell, cell)) for cell in row] for row in texts]
    assert list(csv.reader(io.StringIO(content[1:], newline="")))[1:] == in_csv

    page = page_of(await written(SheetFormat.XLSX, ROWS))
    read = [[unescape(c) if isinstance(c, str) else c for c in row] for row in page.iter_rows(values_only=True)]
    assert read == [list(HEADINGS.values()), *texts]


async def test_a_sheet_reads_from_the_side_of_its_language_and_keeps_its_headings_in_sight() -> None:
    arabic = page_of(await written(SheetFormat.XLSX, ROWS))
    russian = page_of(await written(SheetFormat.XLSX, ROWS, Language.RU))
    assert arabic.sheet_view.rightToLeft
    assert not russian.sheet_view.rightToLeft
    assert arabic.freeze_panes == russian.freeze_panes == "A2"
    assert arabic.parent.properties.created == MADE.replace(tzinfo=None)


@pytest.mark.parametrize("text", FORMULAS)
async def test_what_may_be_taken_for_a_formula_is_a_text(text: str) -> None:
    rows: list[Cells] = [(text,)]
    content = (await written(SheetFormat.CSV, rows, name="=A1")).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(content, newline=""))) == [["'=A1"], [f"'{text}"]]
    page = page_of(await written(SheetFormat.XLSX, rows, name="=A1"))
    cells = [cell for (cell,) in page.iter_rows()]
    assert [cell.data_type for cell in cells] == ["s", "s"]
    assert [unescape(cell.value) for cell in cells] == ["'=A1", f"'{text}"]
    assert json.loads(await written(SheetFormat.JSON, rows, name="=A1")) == {"items": [{"name": text}]}


@pytest.mark.parametrize("text", ["a=1", "1-1", "'=1", "e@x.example", " x", "", "−1"])
async def test_all_other_text_stays_as_it_is(text: str) -> None:
    content = (await written(SheetFormat.CSV, [(text,)], name="Name")).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(content, newline="")))[1] == [text]
    page = page_of(await written(SheetFormat.XLSX, [(text,)], name="Name"))
    assert (page["A2"].value or "") == text


async def test_no_cell_of_xlsx_is_a_formula_or_a_link() -> None:
    rows: list[Cells] = [("=1+1",), ("{=1}",), ("https://x.example",), ("internal:Sheet1!A1",), ("0123",)]
    content = await written(SheetFormat.XLSX, rows, name="Name")
    sheet = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "<hyperlink" not in sheet
    assert sheet.count('t="inlineStr"') == 6


async def test_what_xml_cannot_hold_is_replaced() -> None:
    rows: list[Cells] = [("a\x00b\x0bc\ufffed\uffffe\ud800f\x1b",)]
    shown = "a�b�c�d�e�f�"
    page = page_of(await written(SheetFormat.XLSX, rows, name="Name"))
    assert page["A2"].value == shown
    content = (await written(SheetFormat.CSV, rows, name="Name")).decode("utf-8-sig")
    assert content == f'"Name"\r\n"{shown}"\r\n'


@pytest.mark.parametrize("number", [10**15 - 1, -(10**15) + 1])
async def test_a_number_is_one_where_spreadsheets_keep_all_its_digits(number: int) -> None:
    page = page_of(await written(SheetFormat.XLSX, [(number,), (number * 10,)], name="Name"))
    assert [cell.value for (cell,) in page.iter_rows(min_row=2)] == [number, str(number * 10)]


async def test_a_long_text_is_cut_in_xlsx_alone_and_says_so() -> None:
    fits, long, wide = "x" * MOST_UNITS, "x" * (MOST_UNITS + 1), "x" + "𝄞" * MOST_UNITS
    page = page_of(await written(SheetFormat.XLSX, [(fits,), (long,), (wide,)], name="Name"))
    assert page["A2"].value == fits
    assert page["A3"].value == "x" * (MOST_UNITS - len(CUT)) + CUT
    kept = page["A4"].value
    assert kept == "x" + "𝄞" * ((MOST_UNITS - len(CUT) - 1) // 2) + CUT
    assert len(kept.encode("utf-16-le")) // 2 <= MOST_UNITS
    assert json.loads(await written(SheetFormat.JSON, [(wide,)], name="Name"))["items"] == [{"name": wide}]
    assert wide in (await written(SheetFormat.CSV, [(wide,)], name="Name")).decode()


async def test_more_rows_than_xlsx_holds_are_refused(monkeypatch) -> None:
    monkeypatch.setattr(sheets, "MOST_LINES", 501)
    full: list[Cells] = [(number,) for number in range(500)]
    assert page_of(await written(SheetFormat.XLSX, full, name="Name")).max_row == 501
    with pytest.raises(Conflict, match="A sheet of XLSX holds 500 rows") as refused:
        await written(SheetFormat.XLSX, [*full, (500,)], name="Name")
    assert refused.value.code == "too_many_rows"
    assert (await written(SheetFormat.CSV, [*full, (500,)], name="Name")).count(b"\r\n") == 502


@pytest.mark.parametrize("form", SheetFormat)
async def test_an_empty_list_has_its_headings(form: SheetFormat) -> None:
    content = await written(form, [])
    if form is SheetFormat.XLSX:
        assert list(page_of(content).iter_rows(values_only=True)) == [tuple(HEADINGS.values())]
    elif form is SheetFormat.CSV:
        assert content.decode("utf-8-sig") == '"الاسم","العدد","اليوم"\r\n'
    else:
        assert json.loads(content) == {"items": []}


@pytest.mark.parametrize("form", SheetFormat)
async def test_whatever_ends_it_early_leaves_no_file(form: SheetFormat, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    ended = False

    async def breaking() -> AsyncIterator[Cells]:
        nonlocal ended
        try:
            for number in range(1000):
                yield "x", number, None
            raise RuntimeError("The database went away.")
        finally:
            ended = True

    with pytest.raises(RuntimeError, match="went away"):
        await written(form, breaking())
    assert (ended, list(tmp_path.iterdir())) == (True, [])

    async def gone() -> bool:
        return True

    ended = False
    with pytest.raises(Overloaded):
        await write_sheet(Sheet(form, HEADINGS, Language.EN, MADE), breaking(), io.BytesIO(), gone)
    assert (ended, list(tmp_path.iterdir())) == (True, [])
    await written(form, ROWS)
    assert list(tmp_path.iterdir()) == []
