"""Every route says who may call it; one that does not stops the application."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fastapi import APIRouter, FastAPI
from fastapi.dependencies.models import Dependant

from api import main
from api.policies import PUBLIC, MissingPolicy, policies


class _Module:
    router = APIRouter()


def _app_with(dependencies: list) -> FastAPI:
    module = _Module()
    module.router = APIRouter(prefix="/v1")

    @module.router.get("/extra", dependencies=dependencies)
    async def extra() -> None: ...

    routers = main.ROUTERS
    try:
        main.ROUTERS = (*routers, module)
        return main.create_app(None)
    finally:
        main.ROUTERS = routers


def test_route_without_a_policy_stops_the_start() -> None:
    with pytest.raises(MissingPolicy, match="/v1/extra declares 0 policies, not one"):
        _app_with([])


def test_route_with_two_policies_stops_the_start() -> None:
    with pytest.raises(MissingPolicy, match="/v1/extra declares 2 policies, not one"):
        _app_with([*PUBLIC, *PUBLIC])


def test_route_with_one_policy_starts() -> None:
    assert "/v1/extra" in [route.path for route, _ in policies(_app_with(PUBLIC))]


def _dependencies(dependant: Dependant) -> Iterator[Callable[..., Any] | None]:
    for one in dependant.dependencies:
        yield one.call
        yield from _dependencies(one)


def test_every_dependency_runs_in_the_event_loop() -> None:
    """A plain function would be sent to a thread and back at each request, for nothing."""
    calls = {call for route, _ in policies(main.create_app(None)) for call in _dependencies(route.dependant)}
    assert calls
    for call in calls:
        assert any(
            inspect.iscoroutinefunction(one) or inspect.isasyncgenfunction(one)
            for one in (call, getattr(call, "__call__", None))  # noqa: B004  (of an instance)
        ), call
