"""Every route declares who may call it; one that does not stops the application at its start.

The check here is coarse: whether the caller has the permission in any forum. It does not look at the object, so it
answers alike for a forum that exists, is hidden or is missing. The use case asks for the object.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from fastapi import Depends, FastAPI, Request, params
from fastapi.routing import APIRoute, RouteContext, iter_route_contexts

from api.problems import Unauthenticated
from api.repeats import REPEATABLE
from api.security import act_of
from models.enums import Permission
from services.acts import demand_anywhere


class Policy:
    """Who may call a route."""

    permissions: tuple[Permission, ...] = ()

    async def __call__(self, request: Request) -> None:
        """Raises what a use case would raise."""


class Public(Policy):
    """Everybody, signed in or not."""


class SignedIn(Policy):
    """Everybody with a valid token."""

    async def __call__(self, request: Request) -> None:
        """Raises Unauthenticated."""
        if (await act_of(request)).actor.account_id is None:
            raise Unauthenticated


class Allowed(SignedIn):
    """Those who have one of the permissions, in one forum at least."""

    def __init__(self, *permissions: Permission, foreseen: Callable[[Request], None] | None = None) -> None:
        self.permissions = permissions
        self.foreseen = foreseen

    async def __call__(self, request: Request) -> None:
        """Raises Unauthenticated, NotPermitted."""
        if self.foreseen is not None:
            self.foreseen(request)
        await super().__call__(request)
        demand_anywhere((await act_of(request)).actor, *self.permissions)


PUBLIC = [Depends(Public())]
SIGNED_IN = [Depends(SignedIn()), REPEATABLE]


def named(dependencies: Sequence[params.Depends]) -> list[Policy]:
    """The policies among the `dependencies` that a route declares."""
    return [one.dependency for one in dependencies if isinstance(one.dependency, Policy)]


def allowed(*permissions: Permission, foreseen: Callable[[Request], None] | None = None) -> list[Any]:
    """The `dependencies` of a route for those with one of `permissions`; `foreseen` says what it will read."""
    return [Depends(Allowed(*permissions, foreseen=foreseen)), REPEATABLE]


class MissingPolicy(Exception):
    """A route without a policy, or with two."""


# What FastAPI itself serves: the contract and its documentation, for everybody.
_OWN_PAGES = frozenset({"/openapi.json", "/docs", "/docs/oauth2-redirect"})


def policies(app: FastAPI) -> Iterator[tuple[RouteContext, Policy]]:
    """Each route with its policy. Raises MissingPolicy."""
    for route in iter_route_contexts(app.routes):
        if route.path in _OWN_PAGES:
            continue
        original = route.original_route
        found = named(original.dependencies) if isinstance(original, APIRoute) else []
        if len(found) != 1:
            raise MissingPolicy(f"{route.methods} {route.path} declares {len(found)} policies, not one")
        yield route, found[0]
