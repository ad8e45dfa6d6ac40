"""nginx with the configuration that is shipped, before a stand-in of the application; and clients of it."""

import http.client
import json
import os
import random
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "deploy" / "nginx"
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
OPENSSL = shutil.which("openssl")
NAME = "imrf.example"
HERE = "127.0.0.1"


def free_port() -> int:
    """Below those that the kernel gives to connections: between asking and listening it would give one away."""
    while True:
        port = random.randrange(15_000, 32_000)
        with suppress(OSError), socket.create_server(("", port)):
            return port


def composed() -> dict[str, Any]:
    return yaml.safe_load((ROOT / "docker-compose.yml").read_text())


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def cache(self) -> str | None:
        return self.headers.get("x-cache")

    def is_problem(self, status: int, code: str) -> bool:
        """As the application's own are."""
        own = (self.headers["content-type"], self.headers["cache-control"], self.headers["x-content-type-options"])
        assert own == ("application/problem+json", "no-store", "nosniff")
        assert set(self.json) >= {"type", "title", "status", "detail", "code"}
        return (self.status, self.json["status"], self.json["code"]) == (status, status, code)


@dataclass
class StandIn:
    """The application: answers by path, and what it was asked."""

    port: int = 0
    answers: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[tuple[str, str, list[tuple[str, str]]]] = field(default_factory=list)
    slow: float = 0
    rest: threading.Event | None = None  # of an answer that lasts: its end comes when this is set

    def headers(self) -> dict[str, str]:
        """Of the last request."""
        return {name.lower(): value for name, value in self.asked[-1][2]}

    def times(self, path: str) -> int:
        return sum(asked[1] == path for asked in self.asked)


def _handler(app: StandIn) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # head and body in one packet

        def answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            app.asked.append((self.command, self.path, self.headers.items()))
            status, headers, body = app.answers.get(self.path, (200, {}, self.path.encode()))
            if headers.get("ETag") and self.headers.get("If-None-Match") == headers["ETag"]:
                status, body = 304, b""
            time.sleep(app.slow)
            self.send_response(status)
            for name, value in ({"X-Request-Id": "1d"} | headers).items():
                self.send_header(name, value)
            if status != 304:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self._write(body, app.rest)

        def _write(self, body: bytes, rest: threading.Event | None) -> None:
            if rest is not None:
                self.wfile.write(body[:-1])
                self.wfile.flush()
                rest.wait(10)
                body = body[-1:]
            self.wfile.write(body)

        do_GET = do_HEAD = do_POST = do_PATCH = answer  # noqa: N815  (the names that are called)

        def log_message(self, *words: Any) -> None:
            """Nothing."""

    return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Nginx went away."""


@contextmanager
def stand_in(port: int = 0) -> Iterator[StandIn]:
    app = StandIn()
    with _Server((HERE, port), _handler(app)) as server:
        app.port = server.server_port
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield app
        finally:
            server.shutdown()
            thread.join()


class Edge:
    """A running nginx."""

    def __init__(self, folder: Path, settings: dict[str, str]) -> None:
        self.folder, self.settings = folder, settings
        self.https, self.http = int(settings["EDGE_HTTPS_PORT"]), int(settings["EDGE_HTTP_PORT"])
        self.trusted = ssl.create_default_context(cafile=str(folder / "tls" / "fullchain.pem"))

    def connect(self, *, sni: str | None = NAME, source: str = HERE, plain: bool = False) -> socket.socket:
        raw = socket.create_connection((HERE, self.http if plain else self.https), 10, (source, 0))
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if plain:
            return raw
        try:
            return self.trusted.wrap_socket(raw, server_hostname=sni)
        except BaseException:
            raw.close()
            raise

    def ask(self, method: str, path: str, body: bytes | None = None, *, host: str = NAME, **how: Any) -> Answer:
        """One request on a connection of its own; further words are headers, but those of `connect`."""
        own = {word: how.pop(word) for word in ("sni", "source", "plain") if word in how}
        with closing(http.client.HTTPConnection(host)) as connection:
            connection.sock = self.connect(**own)
            headers = {name.replace("_", "-"): value for name, value in how.items()}
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            named: dict[str, str] = {}
            for name, value in answer.getheaders():
                named[name.lower()] = f"{named[name.lower()]}, {value}" if name.lower() in named else value
            return Answer(answer.status, named, answer.read())

    def get(self, path: str, **how: Any) -> Answer:
        return self.ask("GET", path, **how)

    def lines(self) -> list[dict[str, Any]]:
        time.sleep(0.1)  # a line is written after its answer
        return [json.loads(line) for line in (self.folder / "log").read_text().splitlines()]


def render(folder: Path, port: int, **settings: str) -> dict[str, str]:
    """As the image's entrypoint does it: the names of the compose file with their values, but paths and ports."""
    values = {
        name: str(value)
        for name, value in composed()["services"]["nginx"]["environment"].items()
        if name.startswith("EDGE_")
    }
    values |= {"EDGE_FOLDER": str(folder), "EDGE_CERTIFICATES": str(folder / "tls"), "EDGE_API": f"{HERE}:{port}"}
    values |= {"EDGE_MODE": "https", "EDGE_OUTER_PROXY": HERE, "EDGE_SERVER_NAME": NAME}
    values |= {f"EDGE_{name}_PORT": str(free_port()) for name in ("HTTPS", "HTTP", "HEALTH")}
    values |= settings
    for template in TEMPLATES.glob("*.template"):
        text = template.read_text()
        for name, value in values.items():
            text = text.replace("${" + name + "}", value)
        assert "${EDGE" not in text, template
        (folder / template.stem).write_text(text)
    return values


@contextmanager
def edge(port: int, **settings: str) -> Iterator[Edge]:
    """Before what listens on that port."""
    folder = Path(tempfile.mkdtemp(prefix="imrf-edge-", dir="/tmp"))
    folder.chmod(0o755)
    (folder / "tls").mkdir()
    values = render(folder, port, **settings)
    assert NGINX is not None
    assert OPENSSL is not None
    pair = ("-keyout", f"{folder}/tls/privkey.pem", "-out", f"{folder}/tls/fullchain.pem")
    kind = ("-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2")
    made = (OPENSSL, "req", *kind, *pair, "-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}")
    subprocess.run(made, check=True, capture_output=True)
    words = [NGINX, "-c", f"{folder}/nginx.conf", "-g", "daemon off;", "-e", "stderr"]
    tried = subprocess.run([*words, "-t"], capture_output=True, text=True, timeout=10)
    assert tried.returncode == 0, tried.stderr
    assert "warn" not in tried.stderr, tried.stderr
    with (folder / "log").open("wb") as log, (folder / "errors").open("wb") as errors:
        process = subprocess.Popen(words, stdout=log, stderr=errors)
    try:
        _wait(int(values["EDGE_HEALTH_PORT"]), process, folder)
        yield Edge(folder, values)
    finally:
        process.terminate()
        process.wait(10)
        shutil.rmtree(folder)


def _wait(port: int, process: subprocess.Popen[bytes], folder: Path) -> None:
    for _ in range(500):
        with closing(http.client.HTTPConnection(HERE, port)) as connection:
            try:
                connection.request("HEAD", "/")
                assert connection.getresponse().status == 204
            except OSError:
                assert process.poll() is None, (folder / "errors").read_text()
                time.sleep(0.01)
            else:
                return
    raise AssertionError((folder / "errors").read_text())
