"""How every router is made."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from fastapi import APIRouter, Request, Response, params
from fastapi.routing import APIRoute
from starlette.routing import Match, get_route_path  # type: ignore[attr-defined]  # without root_path
from starlette.types import Scope

from api.repeats import REPEATABLE
from api.schemas.common import ProblemRead
from api.transactions import TransactionalRoute
from services.errors import InvalidInput

# The answers of routes whose answers caches may keep and clients ask for anew with what they have.
CONDITIONAL: dict[int | str, dict[str, Any]] = {304: {"description": "What the client has is what there is"}}


_NAMED = frozenset({"accept", "batch"})


class Route(TransactionalRoute):
    """Transactional; and what is no POST is not asked whether it is a repetition."""

    def __init__(
        self, path: str, endpoint: Callable[..., Any], *, dependencies: Sequence[params.Depends] = (), **more: Any
    ) -> None:
        if "POST" not in (more.get("methods") or ()):
            dependencies = [dependency for dependency in dependencies if dependency is not REPEATABLE]
        super().__init__(path, endpoint, dependencies=dependencies, **more)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """What another route names is no id: `GET …/invitations/accept` is 405, not somebody's invitation."""
        if not self.path_regex.match(get_route_path(scope)):
            return Match.NONE, {}  # before all else that the framework does: most routes are not the one
        match, found = super().matches(scope)
        ids = (value for name, value in found.get("path_params", {}).items() if name.endswith("_id"))
        return (Match.NONE, {}) if any(value in _NAMED for value in ids) else (match, found)


class StrictRoute(Route):
    """One that refuses a parameter that it does not have, such as `langauge`, before anything else."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The framework's, after a look at the names of the parameters."""
        handler = super().get_route_handler()

        async def handle(request: Request) -> Response:
            if request.scope["query_string"]:
                self._refuse_unknown(request)
            return await handler(request)

        return handle

    def _refuse_unknown(self, request: Request) -> None:
        """Raises InvalidInput."""
        known = self.query_names
        for name in request.query_params:
            if name not in known:
                there = f"there are: {', '.join(known)}" if known else "there are none"
                raise InvalidInput(name[:60], "unknown_parameter", f"there is no such parameter; {there}")


def operation_id(route: APIRoute) -> str:
    """The name of the route's function: generated clients have it too."""
    return route.name


def new_router(tag: str, *, tolerant: bool = False) -> APIRouter:
    """A router under /v1 whose aborted transactions are retried.

    `tolerant`: its routes ignore parameters that they do not have, as calendar clients append some of their own.
    """
    return APIRouter(
        prefix="/v1",
        tags=[tag],
        route_class=Route if tolerant else StrictRoute,
        generate_unique_id_function=operation_id,
        responses={"4XX": {"model": ProblemRead}},  # completed by the contract
    )
