"""What is compared with: a Starlette application with nothing around it, served by the same server.

`python -m bench.bare PORT BYTES` answers `/body` with so many bytes and `/304` with none. It has the validators of
a conditional answer, ready made, and no log.
"""

import sys

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

VALIDATORS = {"ETag": '"' + "0" * 32 + '"', "Last-Modified": "Thu, 15 Jan 2026 12:00:00 GMT"}


def application(size: int) -> Starlette:
    """The two routes."""
    content = b"x" * size

    async def body(_: Request) -> Response:
        return Response(content, media_type="text/calendar", headers=VALIDATORS)

    async def not_modified(_: Request) -> Response:
        return Response(status_code=304, headers=VALIDATORS)

    return Starlette(routes=[Route("/body", body), Route("/304", not_modified)])


if __name__ == "__main__":
    port, size = map(int, sys.argv[1:])
    uvicorn.run(application(size), port=port, http="httptools", loop="uvloop", access_log=False, log_level="warning")
