"""Rows as a file: CSV or XLSX for spreadsheets, JSON for programs; the same rows in each, in constant memory.

- CSV: UTF-8 with a byte order mark (without it Excel takes Arabic for Latin-1), CRLF, every text in quotes, so that
  where semicolons separate cells a text is still one cell.
- XLSX: cells are numbers, truth values or texts, never formulas; the headings stay in sight; in Arabic the first
  column is on the right. It holds 1,048,575 rows, and 32,767 UTF-16 units a cell: more rows are refused, a longer
  text is cut and says so.
- JSON: an object with `items`, each an object by the columns' names, which are the same in all languages.

Days and instants are ISO 8601 texts in all three: a true date of XLSX has no zone, and looks otherwise on each
machine. A text that a spreadsheet may take for a formula has an apostrophe in front in CSV and XLSX, and so has one
that is such after spaces or what cannot be seen, which some programs leave out when they read (CWE-1236, OWASP). What
XML cannot hold becomes U+FFFD in both.
"""

import csv
import json
import re
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from io import TextIOWrapper
from tempfile import TemporaryDirectory
from typing import IO, Protocol, TextIO

from anyio import to_thread
from xlsxwriter import Workbook

from models.enums import Language
from services.errors import Conflict, Overloaded

Cell = str | int | float | date | None  # a bool is an int to Python, a datetime a date
Cells = Sequence[Cell]
Rows = AsyncGenerator[Cells, None]

MOST_LINES = 1_048_576  # of an XLSX sheet, its headings included
MOST_UNITS = 32_767  # UTF-16 units of a cell of XLSX
CUT = " […]"  # ends a text that was longer
_BATCH = 50  # rows written between two turns of the event loop
_EXACT = 10**15  # spreadsheets reckon with 15 digits
_BOM = "\ufeff"
_UNSEEN = r"\s\u00ad\u200b-\u200f\u2060\ufeff"
_FORMULA = re.compile(rf"[\t\r\n]|[{_UNSEEN}]*[=+\-@＝＋－＠]")
_NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class SheetFormat(StrEnum):
    """What a file is, by the suffix of its name."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


MEDIA_TYPES: Mapping[SheetFormat, str] = {
    SheetFormat.CSV: "text/csv",
    SheetFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    SheetFormat.JSON: "application/json",
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is written beside the rows: the headings by the columns' names, in `language`; `made_at` in UTC."""

    form: SheetFormat
    headings: Mapping[str, str]
    language: Language
    made_at: datetime


async def write_sheet(sheet: Sheet, rows: Rows, file: IO[bytes], gone: Callable[[], Awaitable[bool]]) -> None:
    """Writes all rows to `file`, in threads; each row has a cell for each heading.

    Raises Conflict `too_many_rows`, Overloaded once whoever asked is `gone`, and whatever `rows` raise; the file is
    then of no use.
    """
    async with aclosing(rows):
        writer = await to_thread.run_sync(_WRITERS[sheet.form], sheet, file)
        try:
            async for batch in _batches(rows):
                if await gone():
                    raise Overloaded
                await to_thread.run_sync(writer.write, batch)
            await to_thread.run_sync(writer.end)
        finally:
            writer.discard()


async def _batches(rows: Rows) -> AsyncIterator[list[Cells]]:
    batch: list[Cells] = []
    async for row in rows:
        batch.append(row)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    yield batch


def write_csv(out: TextIO, headings: Cells, rows: Iterable[Cells] = ()) -> None:
    """A whole CSV, or the beginning of one."""
    out.write(_BOM)
    add_csv(out, [headings, *rows])


def add_csv(out: TextIO, rows: Iterable[Cells]) -> None:
    """Further rows."""
    writer = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_NONNUMERIC)
    writer.writerows([_in_csv(cell) for cell in row] for row in rows)


def _in_csv(cell: Cell) -> str | int | float:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return cell if isinstance(cell, int | float) else _in_sheet(cell)


def _in_sheet(cell: str | date | None) -> str:
    """A text as spreadsheets may have it."""
    text = _NOT_IN_XML.sub("\ufffd", _plain(cell) or "")
    return f"'{text}" if _FORMULA.match(text) else text


def _plain(cell: str | date | None) -> str | None:
    return cell.isoformat() if isinstance(cell, date) else cell


class _Writer(Protocol):
    """Made with a sheet and the file, which it leaves open."""

    def write(self, rows: Sequence[Cells]) -> None:
        """Adds rows."""

    def end(self) -> None:
        """What comes after the last row."""

    def discard(self) -> None:
        """Whatever it needed beside the file, whether it has come to the end or not."""


class _Csv:
    def __init__(self, sheet: Sheet, file: IO[bytes]) -> None:
        self._out = TextIOWrapper(file, "utf-8", newline="")
        write_csv(self._out, list(sheet.headings.values()))

    def write(self, rows: Sequence[Cells]) -> None:
        add_csv(self._out, rows)

    def end(self) -> None:
        self._out.flush()

    def discard(self) -> None:
        self._out.detach()


class _Json:
    def __init__(self, sheet: Sheet, file: IO[bytes]) -> None:
        self._names, self._file, self._before = tuple(sheet.headings), file, "\n"
        file.write(b'{"items":[')

    def write(self, rows: Sequence[Cells]) -> None:
        for row in rows:
            item = dict(zip(self._names, row, strict=True))
            text = json.dumps(item, ensure_ascii=False, allow_nan=False, default=_plain)
            self._file.write(f"{self._before}{text}".encode())
            self._before = ",\n"

    def end(self) -> None:
        self._file.write(b"\n]}\n")

    def discard(self) -> None:
        pass


class _Xlsx:
    """The library keeps rows in files of its own, which are in a folder that goes in any case."""

    def __init__(self, sheet: Sheet, file: IO[bytes]) -> None:
        self._folder = TemporaryDirectory(prefix="imrf-export-")
        self._book = Workbook(file, {"constant_memory": True, "tmpdir": self._folder.name})
        self._book.set_properties({"created": sheet.made_at})
        self._page = self._book.add_worksheet()
        if sheet.language is Language.AR:
            self._page.right_to_left()
        self._page.freeze_panes(1, 0)
        self._page.set_column(0, max(0, len(sheet.headings) - 1), 24)  # characters wide
        self._line = 0
        bold = self._book.add_format({"bold": True})
        for column, heading in enumerate(sheet.headings.values()):
            self._page.write_string(0, column, _cut(_in_sheet(heading)), bold)

    def write(self, rows: Sequence[Cells]) -> None:
        if self._line + len(rows) >= MOST_LINES:
            words = f"A sheet of XLSX holds {MOST_LINES - 1:,} rows, and there are more: ask for CSV or JSON."
            raise Conflict("too_many_rows", words)
        for row in rows:
            self._line += 1
            for column, cell in enumerate(row):
                self._put(column, cell)

    def _put(self, column: int, cell: Cell) -> None:
        if isinstance(cell, bool):
            self._page.write_boolean(self._line, column, cell)
        elif isinstance(cell, float) or (isinstance(cell, int) and abs(cell) < _EXACT):
            self._page.write_number(self._line, column, cell)
        elif isinstance(cell, int):
            self._page.write_string(self._line, column, str(cell))
        elif cell is not None:
            self._page.write_string(self._line, column, _cut(_in_sheet(cell)))

    def end(self) -> None:
        self._book.close()

    def discard(self) -> None:
        self._page.row_data_fh.close()
        self._folder.cleanup()


def _cut(text: str) -> str:
    """A text within the limit of XLSX; where something is left out, its end says so."""
    units = text.encode("utf-16-le") if len(text) > MOST_UNITS // 2 else b""
    if len(units) <= 2 * MOST_UNITS:
        return text
    return units[: 2 * (MOST_UNITS - len(CUT))].decode("utf-16-le", "ignore") + CUT


_WRITERS: Mapping[SheetFormat, Callable[[Sheet, IO[bytes]], _Writer]] = {
    SheetFormat.CSV: _Csv,
    SheetFormat.XLSX: _Xlsx,
    SheetFormat.JSON: _Json,
}
