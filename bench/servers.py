"""Processes to measure: a database that can go away and come back, and servers on it."""

import ctypes
import http.client
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import make_url

from bench.bare import Spec
from services.adapters.embedded_postgres import EmbeddedPostgres
from services.adapters.roles import APP

ROOT = Path(__file__).resolve().parents[1]
_PR_SET_PDEATHSIG = 1


class Database:
    """PostgreSQL with its own defaults. Its address outlives a restart, after which its socket is elsewhere."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._link = folder / "database", folder / "socket"
        self._server: EmbeddedPostgres | None = None

    def start(self) -> None:
        """As `make demo` starts it."""
        self._server = EmbeddedPostgres.start(self._folder)
        behind = make_url(self._server.url()).query["host"]
        self._link.unlink(missing_ok=True)
        self._link.symlink_to(str(behind))

    def stop(self) -> None:
        """In order."""
        if self._server is not None:
            self._server.stop()

    def kill(self) -> None:
        """As if the machine had stopped: all its processes at once, none of them asked to end."""
        pid = self.pid()
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        for one in (pid, *map(int, children)):
            with suppress(ProcessLookupError):
                os.kill(one, signal.SIGKILL)
        self.stop()

    def kill_backend(self) -> None:
        """One of the processes that serve connections; the server then ends all others and recovers by itself."""
        pid = self.pid()
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            if b"imrf_app" in Path(f"/proc/{child}/cmdline").read_bytes():
                os.kill(int(child), signal.SIGKILL)
                return
        raise RuntimeError("Nobody is connected.")

    def data(self) -> Path:
        """The folder of all that it stores."""
        return self._folder / "pgdata"

    def runs(self) -> bool:
        """Whether its first process does."""
        return self._number().exists()

    def pid(self) -> int:
        """Of the server's first process."""
        return int(self._number().read_text().partition("\n")[0])

    def _number(self) -> Path:
        return self.data() / "postmaster.pid"

    def log(self) -> Path:
        """Where PostgreSQL writes what it has to say."""
        return self._folder / "log"

    def url(self, user: str = APP, name: str = "imrf") -> str:
        """The address of the database."""
        assert self._server is not None
        address = make_url(self._server.url(name, user)).update_query_dict({"host": str(self._link)})
        return address.render_as_string(hide_password=False)


class Api:
    """Requests to one server, one after the other on one connection."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.token: str | None = None
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if body is not None:
            sent["Content-Type"] = "application/json"
        if self.token is not None:
            sent["Authorization"] = f"Bearer {self.token}"
        content = None if body is None else json.dumps(body)
        try:
            return self._ask(method, path, content, sent)
        except (OSError, http.client.HTTPException):  # idle for long, and closed by the server
            self._connection.close()
            return self._ask(method, path, content, sent)

    def _ask(
        self, method: str, path: str, content: str | None, headers: dict[str, str]
    ) -> tuple[int, dict[str, str], bytes]:
        self._connection.request(method, f"/v1{path}", content, headers)
        answer = self._connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()

    def close(self) -> None:
        """The connection; the next request opens another."""
        self._connection.close()

    def demand(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        """The JSON of an answer that must be a success."""
        status, _, content = self.ask(method, path, body, **headers)
        if status >= 300:
            raise RuntimeError(f"{method} {path}: {status} {content.decode()}")
        return json.loads(content or b"null")

    def log_in(self, password: str, name: str = "opga") -> "Api":
        """From here on as the Office, or another account of the demonstration."""
        login = {"email": f"{name}@demo.example", "password": password}
        self.token = self.demand("POST", "/auth/login", login)["access_token"]
        return self


def seconds_of_processor(pid: int) -> float:
    """What a process has used so far, by itself and in the kernel."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident(pid: int, what: str) -> float:
    """MB of a process that are in memory: `VmRSS` now, `VmHWM` at the most so far."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split(f"{what}:")[1].split()[0]) * 1024 / 1e6


class Served:
    """A process that serves on a port."""

    def __init__(self, process: subprocess.Popen[bytes], port: int, log: Path) -> None:
        self.process, self.port, self.log = process, port, log

    def lines(self) -> int:
        """How many are in its log by now."""
        return self.log.read_bytes().count(b"\n")

    def wait(self) -> None:
        """Until it takes connections."""
        for _ in range(1000):
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
            except OSError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.02)
            else:
                return
        raise RuntimeError(f"The server did not start: {self.log.read_text()[-2000:]}")


def free_port() -> int:
    """One that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    return port


def end_with_parent() -> None:
    """In a child, before it becomes another program."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGTERM), 0, 0, 0)


@contextmanager
def _serving(words: list[str], port: int, folder: Path, environment: dict[str, str]) -> Iterator[Served]:
    """Its standard error, with the log of answers, goes to a file."""
    log = folder / f"{port}.log"
    with log.open("wb") as lines:
        process = subprocess.Popen(
            [sys.executable, "-m", *words],
            cwd=ROOT,
            env={**os.environ, **environment},
            stdout=lines,
            stderr=lines,
            preexec_fn=end_with_parent,
        )
    served = Served(process, port, log)
    try:
        served.wait()
        yield served
    finally:
        process.terminate()
        process.wait(15)


def settings(url: str, folder: Path, port: int) -> dict[str, str]:
    """What `imrf serve` is told by its environment."""
    documents = folder / f"{port}-documents"
    documents.mkdir(mode=0o700, exist_ok=True)
    environment = {"DATABASE_URL": url, "PORT": str(port), "HOST": "127.0.0.1", "PUBLIC_URL": ""}
    environment["DOCUMENTS_FOLDER"] = str(documents)
    return environment | {"SECRET_KEYS": secrets.token_hex(32), "REQUIRE_STAFF_TOTP": "0"}


@contextmanager
def imrf(
    url: str,
    folder: Path,
    *,
    ahead: int = 0,
    words: list[str] | None = None,
    **more: str,
) -> Iterator[Served]:
    """`imrf serve`, one process; its clock so many days ahead. `words`: another module instead, with its arguments;
    `more`: of its environment."""
    port = free_port()
    environment = settings(url, folder, port) | more
    words = words or (["bench.later", str(ahead)] if ahead else ["api", "serve"])
    with _serving(words, port, folder, environment) as served:
        yield served


@contextmanager
def bare(answers: dict[str, Spec], folder: Path) -> Iterator[Served]:
    """Starlette alone, one process."""
    port = free_port()
    with _serving(["bench.bare", str(port), json.dumps(answers)], port, folder, {}) as served:
        yield served


@contextmanager
def bare_places(url: str, folder: Path, statements: Path) -> Iterator[Served]:
    """Starlette that runs these statements by the driver alone, one process."""
    port = free_port()
    with _serving(["bench.bare_places", str(port), str(statements), url], port, folder, {}) as served:
        yield served
