"""What reserving a place is compared with: a Starlette endpoint that runs the same statements by the driver alone.

`python -m bench.bare_places PORT FILE DATABASE_URL`; FILE is JSON: the statements that the application sent for one
place, in their order, each as [text, values], and each value as [kind, value] of `bench.places.kinds`. The first is
the session's, before the transaction; the last counts the place, before COMMIT.
"""

import hashlib
import json
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4  # noqa: TID251  (an application of its own)

import asyncpg
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from services.adapters.database import SERVER_SETTINGS

POOL_SIZE = 10
Given = Mapping[str, Any]  # what one request has of its own

_READ: Mapping[str, Callable[[Any, Given], Any]] = {
    "digest": lambda _, given: given["digest"],
    "registration": lambda _, given: given["registration"],
    "meeting": lambda _, given: given["meeting"],
    "now": lambda _, given: given["now"],
    "new": lambda number, given: given["new"][number],
    "details": lambda text, given: text.replace("MEETING", str(given["meeting"])),
    "id": lambda value, _: UUID(value),
    "ids": lambda values, _: [UUID(value) for value in values],
    "plain": lambda value, _: value,
}


async def _keep(_: Any) -> None:
    """A connection goes back as it is: nothing of ours is set on it."""


def application(statements: list[tuple[str, list[tuple[str, Any]]]], url: str) -> Starlette:
    """One route, which asks for a place."""

    def values(number: int, given: Given) -> list[Any]:
        return [_READ[kind](value, given) for kind, value in statements[number][1]]

    async def ask(request: Request) -> JSONResponse:
        token = request.headers["authorization"].removeprefix("Bearer ")
        given = {
            "digest": hashlib.sha256(token.encode()).hexdigest(),
            "registration": UUID(json.loads(await request.body())["registration"]),
            "meeting": UUID(request.path_params["meeting"]),
            "now": datetime.now(UTC),  # noqa: TID251
            "new": [uuid4(), uuid4()],
        }
        pool: Any = request.app.state.pool
        await pool.fetch(statements[0][0], *values(0, given))
        async with pool.acquire() as connection, connection.transaction():
            for number in range(1, len(statements)):
                rows = await connection.fetch(statements[number][0], *values(number, given))
        state, _ = rows[0]
        made = {"id": str(given["new"][0]), "meeting": str(given["meeting"]), "state": state}
        made |= {"registration": str(given["registration"]), "received_at": given["now"].isoformat()}
        return JSONResponse(made, status_code=201)

    @asynccontextmanager
    async def with_pool(app: Starlette) -> AsyncIterator[None]:
        sizes = {"min_size": POOL_SIZE, "max_size": POOL_SIZE, "reset": _keep}
        async with asyncpg.create_pool(url, **sizes, server_settings=SERVER_SETTINGS) as app.state.pool:
            yield

    return Starlette(
        routes=[Route("/v1/forums/{forum}/meetings/{meeting}/places", ask, methods=["POST"])], lifespan=with_pool
    )


if __name__ == "__main__":
    uvicorn.run(
        application(json.loads(Path(sys.argv[2]).read_text()), sys.argv[3]),
        port=int(sys.argv[1]),
        http="httptools",
        loop="uvloop",
        access_log=False,
        log_level="warning",
    )
