"""A balance report for spreadsheets: CSV (RFC 4180), one header, one row a figure."""

import csv
import io
from dataclasses import fields
from datetime import date
from typing import Any

from services.rules.balance_report import Report, Row, rows

COLUMNS = tuple(field.name for field in fields(Row))
_FORMULAS = frozenset("=+-@＝＋－＠\t\r")


def sheet(report: Report) -> str:
    """All figures of a report."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows(report):
        writer.writerow([_cell(getattr(row, column)) for column in COLUMNS])
    return out.getvalue()


def _cell(value: Any) -> str | int | float:
    """A spreadsheet takes a text that begins like a formula for one: an apostrophe in front keeps it a text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return value
    text = value.isoformat() if isinstance(value, date) else str(value)
    return f"'{text}" if text.lstrip()[:1] in _FORMULAS and text else text
