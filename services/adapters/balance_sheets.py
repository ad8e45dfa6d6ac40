"""A balance report for spreadsheets: CSV (RFC 4180), one header, one row a figure."""

import io
from dataclasses import astuple, fields

from services.adapters.sheets import write_csv
from services.rules.balance_report import Report, Row, rows

COLUMNS = tuple(field.name for field in fields(Row))


def sheet(report: Report) -> str:
    """All figures of a report."""
    out = io.StringIO(newline="")
    write_csv(out, COLUMNS, [astuple(row) for row in rows(report)])
    return out.getvalue()
