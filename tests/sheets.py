"""An export in its three forms: CSV, XLSX and JSON have the same rows."""

import csv
import io
from typing import Any

import httpx
import openpyxl


async def same_rows(asking: httpx.AsyncClient, path: str, **asked: Any) -> list[dict[str, Any]]:
    """What `{path}.json` has in Arabic, after looking that the others have the same, safe from formulas."""
    files = {}
    for form in ("csv", "xlsx", "json"):
        answer = await asking.get(f"{path}.{form}", params={"lang": "ar", **asked})
        assert answer.status_code == 200, answer.text
        files[form] = answer
    items: list[dict[str, Any]] = files["json"].json()["items"]
    safe = [[_safe(cell) for cell in item.values()] for item in items]
    headings, *rows = csv.reader(io.StringIO(files["csv"].content.decode("utf-8-sig")))
    assert rows == [[str(cell) for cell in row] for row in safe]
    sheet = openpyxl.load_workbook(io.BytesIO(files["xlsx"].content)).active
    assert sheet is not None
    lines = [["" if cell is None else cell for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert lines == [headings, *safe]
    assert sheet.sheet_view.rightToLeft
    return items


def _safe(cell: Any) -> Any:
    if cell is None:
        return ""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "@", "+", "-") else cell
