"""Lists in pages: a limit, and an opaque cursor that names the last row seen."""

import base64
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import QueryableAttribute

from services.errors import InvalidInput

T = TypeVar("T")
Order = tuple[QueryableAttribute[Any], ...]


@dataclass(frozen=True, slots=True)
class PageRequest:
    """At most `limit` rows after the one that `cursor` names."""

    limit: int = 50
    cursor: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Rows as tuples, and the cursor of the next page or None."""

    rows: list[tuple[Any, ...]]
    next_cursor: str | None


async def fetch_page(db: AsyncSession, statement: Select[*tuple[Any, ...]], order: Order, page: PageRequest) -> Page:
    """One page of `statement` in ascending `order`, which must end in a unique column.

    Keyset paging: a row inserted meanwhile neither repeats nor hides another. Raises InvalidInput for a cursor
    that this list did not give.
    """
    if page.cursor is not None:
        statement = statement.where(tuple_(*order) > tuple_(*_decode(page.cursor, order)))
    statement = statement.add_columns(*order).order_by(*order).limit(page.limit + 1)
    rows = [tuple(row) for row in (await db.execute(statement)).all()]
    width = len(order)
    more = len(rows) > page.limit
    rows = rows[: page.limit]
    return Page([row[:-width] for row in rows], _encode(rows[-1][-width:]) if more else None)


def slice_page(
    items: Sequence[T], key: Callable[[T], tuple[str, ...]], page: PageRequest
) -> tuple[list[T], str | None]:
    """One page of what needs no database, and the cursor of the next; `items` are in order of `key`, which is unique.

    Raises InvalidInput for a cursor that this list did not give.
    """
    after = None if page.cursor is None else _decode_texts(page.cursor)
    if after is not None and after not in map(key, items):
        raise _bad_cursor()
    left = [item for item in items if after is None or key(item) > after]
    shown = left[: page.limit]
    return shown, _encode(key(shown[-1])) if len(left) > page.limit else None


def _decode_texts(cursor: str) -> tuple[str, ...]:
    try:
        values = _decoded(cursor)
        if not all(isinstance(value, str) for value in values):
            raise TypeError
    except (ValueError, TypeError, RecursionError):
        raise _bad_cursor() from None
    return tuple(values)


def _bad_cursor() -> InvalidInput:
    return InvalidInput("cursor", "bad_cursor", "expected a `next_cursor` that this list gave, unchanged")


def _encode(values: tuple[Any, ...]) -> str:
    plain = [v.isoformat() if isinstance(v, date) else v if isinstance(v, int) else str(v) for v in values]
    text = json.dumps(plain, ensure_ascii=False)
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _decode(cursor: str, order: Order) -> list[Any]:
    try:
        values = _decoded(cursor)
        return [_typed(value, column.type.python_type) for value, column in zip(values, order, strict=True)]
    except (ValueError, TypeError, OverflowError, RecursionError):
        raise _bad_cursor() from None


def _decoded(cursor: str) -> list[Any]:
    padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
    values = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    if not isinstance(values, list):
        raise TypeError
    return values


def _typed(value: Any, kind: type[Any]) -> Any:
    """Raises ValueError, TypeError or OverflowError for what no row of the column's kind can hold."""
    if kind in (datetime, date, UUID) and not isinstance(value, str):
        raise TypeError
    if kind is datetime:
        return datetime.fromisoformat(value).astimezone(UTC)
    if kind is date:
        return date.fromisoformat(value)
    if kind is UUID:
        return UUID(value)
    if type(value) is not kind:
        raise TypeError
    if isinstance(value, str) and "\x00" in value.encode().decode():  # encode() refuses lone surrogates
        raise ValueError
    if isinstance(value, int) and abs(value) >= 2**31:
        raise OverflowError
    return value
