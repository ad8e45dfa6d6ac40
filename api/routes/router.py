"""How every router is made."""

from fastapi import APIRouter

from api.schemas.common import ProblemRead
from api.transactions import TransactionalRoute

PROBLEMS = {
    "4XX": "The request cannot be done as sent: `code`, `errors` or `findings` tell why",
    "5XX": "Nothing was done; with 503, try again after Retry-After seconds",
}


def new_router(tag: str) -> APIRouter:
    """A router under /v1 whose errors are problems and whose aborted transactions are retried."""
    return APIRouter(
        prefix="/v1",
        tags=[tag],
        route_class=TransactionalRoute,
        responses={status: {"model": ProblemRead, "description": words} for status, words in PROBLEMS.items()},
    )
