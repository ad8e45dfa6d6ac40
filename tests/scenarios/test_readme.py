"""The README is true: its tour's commands run as they stand and print what it says."""

import shutil
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
import uvicorn
import uvloop

from api.main import clock, create_app, new_id
from services.acts import Act
from services.adapters.database import make_engine, make_sessions
from services.adapters.documents import Documents
from services.demo import load_demo
from services.demo_stages import Stage
from services.rules.access import OPERATOR
from tests.conftest import PASSWORD_HASH, SEAL
from tests.scenarios.readme import README, masked, run, steps


@pytest.fixture
def address(own_database: str, tmp_path: Path) -> Iterator[str]:
    """A real server, on a port of its own, with the demonstration in it."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        ready: Future[uvicorn.Server] = Future()
        thread = threading.Thread(target=lambda: uvloop.run(_serve(own_database, tmp_path, listening, ready)))
        thread.start()
        server = ready.result(timeout=60)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join()


async def _serve(url: str, folder: Path, listening: socket.socket, ready: "Future[uvicorn.Server]") -> None:
    folder.chmod(0o700)
    documents = Documents(folder)
    engine = make_engine(url, pool_size=3)
    sessions, now = make_sessions(engine), clock()
    act = Act(OPERATOR, now, new_id)
    await load_demo(
        sessions,
        act=act,
        today=now.date(),
        hash_password=_hashed,
        fits=_fits,
        tell=lambda _: None,
        documents=documents,
        seal=SEAL,
        stage=Stage.SPEAKERS,
    )
    own = f"http://127.0.0.1:{listening.getsockname()[1]}"  # addresses that are told lead here
    app = create_app(sessions, documents=documents, public_url=own)
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    ready.set_result(server)  # the socket listens already: who calls early waits
    await server.serve(sockets=[listening])
    await engine.dispose()


async def _hashed() -> str:
    return PASSWORD_HASH


async def _fits(_: str) -> bool:
    return True


@pytest.mark.skipif(shutil.which("curl") is None, reason="the README's tour is told with curl, which is not here")
def test_tour_prints_what_the_readme_says(address: str) -> None:
    tour = steps(README.read_text("utf-8"))
    assert len(tour) > 20
    printed = run([step.command for step in tour], address)
    assert [masked(output) for output in printed] == [masked(step.output) for step in tour]
