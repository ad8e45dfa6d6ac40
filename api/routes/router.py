"""How every router is made."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from fastapi import APIRouter, Request, Response, params
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Receive, Scope, Send

from api.middleware import LIMIT
from api.policies import Policy, named
from api.problems import Busy
from api.repeats import REPEATABLE
from api.schemas.common import ProblemRead
from api.transactions import KNOWN, TransactionAborted, TransactionalRoute
from services.adapters.documents import MOST_BYTES
from services.errors import InvalidInput

# The answers of routes whose answers caches may keep and clients ask for anew with what they have.
CONDITIONAL: dict[int | str, dict[str, Any]] = {304: {"description": "What the client has is what there is"}}


# What a path has where another has an id.
NAMED = frozenset(
    {
        "accept",
        "basis-requests",
        "batch",
        "bounces",
        "composition",
        "entries",
        "fill",
        "summary",
        "undelivered",
        "versions",
    }
)


class Route(TransactionalRoute):
    """Transactional. Its policy is asked before the body is read and before any dependency; and what is no POST is
    not asked whether it is a repetition."""

    tolerant = True
    repeatable = True

    def __init__(
        self, path: str, endpoint: Callable[..., Any], *, dependencies: Sequence[params.Depends] = (), **more: Any
    ) -> None:
        if not self.repeatable or "POST" not in (more.get("methods") or ()):
            dependencies = [dependency for dependency in dependencies if dependency is not REPEATABLE]
        super().__init__(path, endpoint, dependencies=dependencies, **more)
        # Asked by the handler below: each dependency costs FastAPI as much as a small query.
        asked = self.dependant.dependencies
        self.dependant.dependencies = [one for one in asked if not isinstance(one.call, Policy)]

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """What another route names is no id: `GET …/invitations/accept` is 405, not somebody's invitation."""
        if not scope.get("root_path") and self.path_regex.match(scope["path"]) is None:
            return Match.NONE, {}  # before all else that the framework does: most routes are not the one
        match, found = super().matches(scope)
        ids = (value for name, value in found.get("path_params", {}).items() if name.endswith(("_id", "number")))
        return (Match.NONE, {}) if any(value in NAMED for value in ids) else (match, found)

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The framework's, after what is refused first."""
        handler = super().get_route_handler()
        policies = named(self.dependencies)

        async def handle(request: Request) -> Response:
            if request.scope["query_string"] and not self.tolerant:
                self._refuse_unknown(request)
            for policy in policies:
                await policy(request)
            return await handler(request)

        return handle

    def _refuse_unknown(self, request: Request) -> None:
        """Refuses a parameter that the route does not have, such as `langauge`, and a second value where one counts.
        Raises InvalidInput."""
        for name in request.query_params:
            if name not in self.query_names:
                there = f"there are: {', '.join(self.query_names)}" if self.query_names else "there are none"
                raise InvalidInput(name[:60], "unknown_parameter", f"there is no such parameter; {there}")
            if name not in self.repeated_names and len(request.query_params.getlist(name)) > 1:
                raise InvalidInput(name, "repeated_parameter", "expected this parameter once")


class StrictRoute(Route):
    """One that refuses parameters that it does not have."""

    tolerant = False


class UploadRoute(StrictRoute):
    """One whose body is a document: it may be larger than others', is read as it comes, and kept in no memory.

    So an aborted transaction is not replayed but told of (503), and no Idempotency-Key taken: it hashes the body.
    """

    repeatable = False

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        scope[LIMIT], scope[KNOWN] = MOST_BYTES, {}
        try:
            await APIRoute.handle(self, scope, receive, send)
        except TransactionAborted:
            raise Busy from None


def operation_id(route: APIRoute) -> str:
    """The name of the route's function: generated clients have it too."""
    return route.name


def new_router(tag: str, *, tolerant: bool = False, uploads: bool = False) -> APIRouter:
    """A router under /v1 whose aborted transactions are retried.

    `tolerant`: its routes ignore parameters that they do not have, as calendar clients append some of their own.
    `uploads`: its routes take documents.
    """
    return APIRouter(
        prefix="/v1",
        tags=[tag],
        route_class=UploadRoute if uploads else Route if tolerant else StrictRoute,
        generate_unique_id_function=operation_id,
        responses={"4XX": {"model": ProblemRead}},  # completed by the contract
    )
