"""The README is true: its tour's commands run as they stand and print what it says."""

import asyncio
import shutil
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import Future

import pytest
import uvicorn

from api.main import create_app
from services.adapters.database import make_engine, make_sessions
from tests.scenarios.readme import README, masked, run, steps


@pytest.fixture
def address(own_database: str) -> Iterator[str]:
    """A real server, on a port of its own, with the demonstration's accounts."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        ready: Future[uvicorn.Server] = Future()
        thread = threading.Thread(target=lambda: asyncio.run(_serve(own_database, listening, ready)))
        thread.start()
        server = ready.result(timeout=10)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join()


async def _serve(url: str, listening: socket.socket, ready: "Future[uvicorn.Server]") -> None:
    engine = make_engine(url, pool_size=3)
    server = uvicorn.Server(uvicorn.Config(create_app(make_sessions(engine)), log_level="warning"))
    ready.set_result(server)  # the socket listens already: who calls early waits
    await server.serve(sockets=[listening])
    await engine.dispose()


@pytest.mark.skipif(shutil.which("curl") is None, reason="the README's tour is told with curl, which is not here")
def test_tour_prints_what_the_readme_says(address: str) -> None:
    tour = steps(README.read_text("utf-8"))
    assert len(tour) > 20
    printed = run([step.command for step in tour], address)
    assert [masked(output) for output in printed] == [masked(step.output) for step in tour]
