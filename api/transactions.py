"""Retrying a transaction that the database gave up for another's sake: whole, tried three times in all, with jitter.

Only serialization failures and deadlocks are retried: then nothing was done, and the same request may succeed. The
instant of receipt stays the first one's.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from functools import cached_property
from typing import get_origin

from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from starlette.types import Message, Receive, Scope, Send

from api.problems import Busy

RETRYABLE = frozenset({"40001", "40P01"})  # serialization_failure, deadlock_detected
ATTEMPTS = 3
KNOWN = "imrf.known"  # in the scope: what this attempt has found out about the request


class TransactionAborted(Exception):
    """The database rolled this transaction back so that another could go on. No handler is registered for it."""


class TransactionalRoute(APIRoute):
    """A route whose request is replayed when its transaction was aborted."""

    @cached_property
    def query_names(self) -> tuple[str, ...]:
        """The parameters that its query may have."""
        return tuple(sorted(_query_names(self.dependant)))

    @cached_property
    def repeated_names(self) -> frozenset[str]:
        """Those of which a query may have several."""
        return frozenset(_query_names(self.dependant, several=True))

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        seen: list[Message] = []
        for attempt in range(ATTEMPTS):
            scope[KNOWN] = {}
            try:
                await super().handle(scope, _replay(seen, receive), send)
            except TransactionAborted:
                await asyncio.sleep(random.uniform(0.01, 0.05) * (attempt + 1))  # noqa: S311  (jitter, no secret)
            else:
                return
        raise Busy


def _query_names(dependant: Dependant, *, several: bool = False) -> set[str]:
    found = dependant.query_params
    own = {param.alias for param in found if not several or get_origin(param.field_info.annotation) is list}
    return own.union(*(_query_names(below, several=several) for below in dependant.dependencies))


def _replay(seen: list[Message], receive: Receive) -> Callable[[], Awaitable[Message]]:
    """`receive` that first gives again what former attempts read."""
    position = 0

    async def next_message() -> Message:
        nonlocal position
        if position == len(seen):
            seen.append(await receive())
        position += 1
        return seen[position - 1]

    return next_message
