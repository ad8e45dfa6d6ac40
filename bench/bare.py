"""What is compared with: a Starlette application with nothing around it, served by the same server.

`python -m bench.bare PORT ANSWERS` gives ready-made answers and keeps no log. ANSWERS is JSON: path -> [status,
headers, bytes of body].
"""

import json
import sys
from collections.abc import Awaitable, Callable

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

Spec = tuple[int, dict[str, str], int]


def _answering(status: int, headers: dict[str, str], size: int) -> Callable[[Request], Awaitable[Response]]:
    content = b"x" * size

    async def answer(_: Request) -> Response:
        return Response(content, status_code=status, headers=headers)

    return answer


def application(answers: dict[str, Spec]) -> Starlette:
    """One route a path."""
    return Starlette(routes=[Route(path, _answering(*spec)) for path, spec in answers.items()])


if __name__ == "__main__":
    uvicorn.run(
        application(json.loads(sys.argv[2])),
        port=int(sys.argv[1]),
        http="httptools",
        loop="uvloop",
        access_log=False,
        log_level="warning",
    )
