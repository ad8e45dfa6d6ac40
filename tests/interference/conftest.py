"""Copies of one database for the two worlds of a test."""

import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest

from services.adapters.database import make_engine, make_sessions
from services.adapters.documents import Documents
from tests.conftest import at, clone, execute, to_app
from tests.interference.base import Base, make_base
from tests.interference.worlds import Twins, World, logging_into_worlds

Stage = Callable[[int], AbstractAsyncContextManager[Twins]]


@pytest.fixture(scope="session")
async def bases(admin_url: str) -> AsyncIterator[Callable[[int], object]]:
    """The database and the facts of a seed, made when they are first asked for."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    made: dict[int, tuple[str, Base]] = {}

    async def of(seed: int) -> tuple[str, Base]:
        if seed not in made:
            name = f"imrf_test_base_{worker}_{seed}"
            engine = make_engine(await clone(admin_url, name), pool_size=2)
            made[seed] = name, await make_base(make_sessions(engine), seed)
            await engine.dispose()
        return made[seed]

    yield of
    for name, _ in made.values():
        await execute(admin_url, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
async def worlds(admin_url: str, documents: Documents) -> AsyncIterator[dict[str, World]]:
    """By the name of their database, which is made for each story."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    names = [f"imrf_test_{side}_{worker}" for side in ("one", "other")]
    made = {name: World(to_app(at(admin_url, name)), documents) for name in names}
    yield made
    for name, world in made.items():
        await world.engine.dispose()
        await execute(admin_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture
def stage(admin_url: str, bases: Callable[..., Any], worlds: dict[str, World]) -> Stage:
    """`async with stage(seed) as twins:` two worlds that have not parted yet."""

    @asynccontextmanager
    async def staged(seed: int) -> AsyncIterator[Twins]:
        template, base = await bases(seed)
        for name, world in worlds.items():
            await clone(admin_url, name, template)
            world.begin(base)
        try:
            with logging_into_worlds():
                yield Twins(base, *worlds.values())
        finally:
            for world in worlds.values():
                await world.engine.dispose()

    return staged
