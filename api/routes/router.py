"""How every router is made."""

from fastapi import APIRouter

from api.schemas.common import ProblemRead
from api.transactions import TransactionalRoute


def new_router(tag: str) -> APIRouter:
    """A router under /v1 whose errors are problems and whose aborted transactions are retried."""
    return APIRouter(
        prefix="/v1",
        tags=[tag],
        route_class=TransactionalRoute,
        responses={"4XX": {"model": ProblemRead, "description": "An error, as application/problem+json"}},
    )
