"""Statements in the transaction of a request, by whatever sends them."""

from collections.abc import Sequence
from typing import Any, Protocol


class Writes(Protocol):
    """Sends one after the other."""

    async def row(self, statement: str, *values: Any) -> Sequence[Any] | None:
        """The first row, if there is one; `$1` in the statement is the first value."""
        ...
