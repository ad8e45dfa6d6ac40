"""How every router is made."""

from collections.abc import Callable, Sequence
from typing import Any

from fastapi import APIRouter, params

from api.repeats import REPEATABLE
from api.schemas.common import ProblemRead
from api.transactions import TransactionalRoute

PROBLEMS = {
    "4XX": "The request cannot be done as sent: `code`, `errors` or `findings` tell why",
    "5XX": "Nothing was done; with 503, try again after Retry-After seconds",
}


class Route(TransactionalRoute):
    """Transactional; and what is no POST is not asked whether it is a repetition."""

    def __init__(
        self, path: str, endpoint: Callable[..., Any], *, dependencies: Sequence[params.Depends] = (), **more: Any
    ) -> None:
        if "POST" not in (more.get("methods") or ()):
            dependencies = [dependency for dependency in dependencies if dependency is not REPEATABLE]
        super().__init__(path, endpoint, dependencies=dependencies, **more)


def new_router(tag: str) -> APIRouter:
    """A router under /v1 whose errors are problems and whose aborted transactions are retried."""
    return APIRouter(
        prefix="/v1",
        tags=[tag],
        route_class=Route,
        responses={status: {"model": ProblemRead, "description": words} for status, words in PROBLEMS.items()},
    )
