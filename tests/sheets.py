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
    safe = [["'" + cell if cell and cell[0] == "=" else cell or "" for cell in item.values()] for item in items]
    headings, *rows = csv.reader(io.StringIO(files["csv"].content.decode("utf-8-sig")))
    assert rows == safe
    sheet = openpyxl.load_workbook(io.BytesIO(files["xlsx"].content)).active
    assert sheet is not None
    assert [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)] == [headings, *safe]
    assert sheet.sheet_view.rightToLeft
    return items
