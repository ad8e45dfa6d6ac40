"""Every route declares who may call it; one that does not stops the application at its start.

The check here is coarse: whether the caller has the permission in any forum. It does not look at the object, so it
answers alike for a forum that exists, is hidden or is missing. The use case asks for the object.
"""

from collections.abc import Iterator
from typing import Any

from fastapi import Depends, FastAPI, Request
from fastapi.routing import APIRoute, RouteContext, iter_route_contexts

from api.problems import Unauthenticated
from api.repeats import REPEATABLE
from api.security import AsksWho
from models.enums import Permission
from services.acts import demand_anywhere
from services.rules.access import Actor


class Policy:
    """Who may call a route."""

    permissions: tuple[Permission, ...] = ()


class Public(Policy):
    """Everybody, signed in or not."""

    async def __call__(self) -> None:
        """Nothing to check."""


class SignedIn(AsksWho, Policy):
    """Everybody with a valid token."""

    async def __call__(self, request: Request) -> None:  # type: ignore[override]  # it gives nothing on
        """Raises Unauthenticated."""
        await self.demand(request)

    async def demand(self, request: Request) -> Actor:
        """Who is signed in. Raises Unauthenticated."""
        actor = await self.actor(request)
        if actor.account_id is None:
            raise Unauthenticated
        return actor


class Allowed(SignedIn):
    """Those who have one of the permissions, in one forum at least."""

    def __init__(self, *permissions: Permission) -> None:
        super().__init__()
        self.permissions = permissions

    async def __call__(self, request: Request) -> None:  # type: ignore[override]  # it gives nothing on
        """Raises Unauthenticated, NotPermitted."""
        demand_anywhere(await self.demand(request), *self.permissions)


PUBLIC = [Depends(Public())]
SIGNED_IN = [Depends(SignedIn()), REPEATABLE]


def allowed(*permissions: Permission) -> list[Any]:
    """The `dependencies` of a route for those with one of `permissions`."""
    return [Depends(Allowed(*permissions)), REPEATABLE]


class MissingPolicy(Exception):
    """A route without a policy, or with two."""


# What FastAPI itself serves: the contract and its documentation, for everybody.
_OWN_PAGES = frozenset({"/openapi.json", "/docs", "/docs/oauth2-redirect"})


def policies(app: FastAPI) -> Iterator[tuple[RouteContext, Policy]]:
    """Each route with its policy. Raises MissingPolicy."""
    for route in iter_route_contexts(app.routes):
        if route.path in _OWN_PAGES:
            continue
        dependencies = route.dependant.dependencies if isinstance(route.original_route, APIRoute) else []
        found = [d.call for d in dependencies if isinstance(d.call, Policy)]
        if len(found) != 1:
            raise MissingPolicy(f"{route.methods} {route.path} declares {len(found)} policies, not one")
        yield route, found[0]
