"""`make demo` as people run it: a process of its own on a data folder of its own, started, used and stopped."""

import http.client
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from api import demo as demonstration
from api.settings import SettingsError, load_settings
from services.adapters.embedded_postgres import EmbeddedPostgres, EmbeddedPostgresError

ROOT = Path(__file__).parents[2]
MAKE = ["make", "-o", ".venv/demo.stamp", f"BIN={Path(sys.executable).parent}", "demo"]
OURS = ("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "DATABASE_URL", "PUBLIC_URL", "HOST", "RESET")
PASSWORD = """it's "quoted", $HOME `id` \\ über"""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()


class Demo:
    """A run of `make demo`, in a process group of its own as under a terminal."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder, self.port, self.log = folder, free_port(), folder.with_name("output")
        environment = {name: value for name, value in os.environ.items() if name not in OURS}
        environment |= {"DEMO_FOLDER": str(folder), "PORT": str(self.port), **settings}
        with self.log.open("w") as log:
            self.make = subprocess.Popen(
                MAKE, cwd=ROOT, env=environment, stdout=log, stderr=log, start_new_session=True
            )

    @property
    def output(self) -> str:
        return self.log.read_text()

    def get(self, path: str) -> Any:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/v1{path}", timeout=20) as answer:
            return json.load(answer)

    def forums(self) -> list[dict[str, Any]]:
        """Without the links of their calendars, which are below this run's own address."""
        items = self.get("/forums")["items"]
        for forum in items:
            url = f"127.0.0.1:{self.port}/v1/forums/{forum['slug']}/calendar.ics"
            assert forum.pop("calendar") == {"url": f"http://{url}", "webcal": f"webcal://{url}"}
        return items

    def answers(self) -> bool:
        try:
            return bool(self.get("/forums"))
        except OSError:
            return False

    def comes_up(self) -> bool:
        return wait_until(lambda: self.make.poll() is not None or self.answers(), 30) and self.make.poll() is None

    def says(self, words: str) -> bool:
        return wait_until(lambda: words in self.output, 10)

    def processes(self) -> list[str]:
        """The command lines of all its processes that have not ended, whoever is their parent by now."""
        return [name for entry in Path("/proc").glob("[0-9]*") if (name := self._name(entry))]

    def _name(self, process: Path) -> str:
        marks = (str(self.folder).encode(), f"DEMO_FOLDER={self.folder}".encode())
        try:
            words = (process / "cmdline").read_bytes()
            ours = marks[0] in words or marks[1] in (process / "environ").read_bytes().split(b"\0")
            return words.decode() if ours or str(self.folder) in str((process / "cwd").readlink()) else ""
        except OSError:
            return ""

    def ends(self, seconds: float = 4) -> bool:
        """Whether nothing is left of it after that time, neither a process nor the folder of its socket."""
        gone = wait_until(lambda: not self.processes(), seconds)
        self.make.wait()
        return gone and not list(Path("/tmp").glob(f"postgres-{self.folder.stat().st_ino}-*"))


@contextmanager
def demo(folder: Path, **settings: str) -> Iterator[Demo]:
    run = Demo(folder, **settings)
    try:
        yield run
    finally:
        if run.make.poll() is None:
            run.make.terminate()
            run.make.wait()


@pytest.fixture
def folder() -> Iterator[Path]:
    """Outside pytest's own folder, which under root the server's account may not enter."""
    parent = Path(tempfile.mkdtemp(prefix="demo-", dir="/tmp"))
    parent.chmod(0o755)
    yield parent / "data"
    shutil.rmtree(parent)


@pytest.fixture
def signals() -> Iterator[None]:
    """For what runs the demonstration in this process."""
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


def run_here(folder: Path, **settings: str) -> None:
    environment = {"DEMO_FOLDER": str(folder), "PORT": str(free_port()), **settings}
    demonstration.run(load_settings(environment), parent=None)


def test_the_demonstration_keeps_a_key_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    settings = load_settings({"DEMO_FOLDER": str(folder)})
    first, again = demonstration.secret_keys(settings), demonstration.secret_keys(settings)
    assert first == again
    assert load_settings({"SECRET_KEYS": first[0]}).secret_keys == first  # it is one
    assert (folder / "secret.key").stat().st_mode & 0o777 == 0o600
    assert [file.name for file in folder.iterdir()] == ["secret.key"]
    given = load_settings({"DEMO_FOLDER": str(folder), "SECRET_KEYS": "2e" * 32})
    assert demonstration.secret_keys(given) == ("2e" * 32,)


@pytest.mark.usefixtures("signals")
def test_life_of_a_demonstration(folder: Path) -> None:
    """One test, because making the database takes long: what a phase leaves is what the next one starts with."""
    sigterm_to_make_ends_it_while_it_sets_up(folder)
    forums = first_run_publishes_its_forums_and_ends_with_ctrl_c(folder)
    with demo(folder, DEMO_PASSWORD=PASSWORD) as run:
        assert run.comes_up(), run.output
        assert "Creating" not in run.output  # nothing is made again
        assert run.forums() == forums
        lines_work_as_printed(run)
        old_password_counts_no_more(run)
        another_run_is_refused(run)
        it_ends_when_make_is_killed_whoever_holds_a_connection(run)


def sigterm_to_make_ends_it_while_it_sets_up(folder: Path) -> None:
    with demo(folder) as run:
        assert run.says("Starting PostgreSQL")
        run.make.terminate()
        assert run.ends(20), run.processes()  # It ends once PostgreSQL has started, however long that takes.
    assert "Stopping" in run.output
    assert "Traceback" not in run.output


def first_run_publishes_its_forums_and_ends_with_ctrl_c(folder: Path) -> list[dict[str, Any]]:
    with demo(folder) as run:
        assert run.comes_up(), run.output
        forums = run.forums()
        os.killpg(run.make.pid, signal.SIGINT)
        assert run.ends(), run.processes()
    assert {forum["slug"] for forum in forums} == {"imrf-2026", "arab-review-2024", "demo-forum"}
    steps = ("Starting PostgreSQL …", "Preparing the database …", "Creating the demonstration's accounts …")
    steps += (
        "Creating and publishing imrf-2026 …",
        "Creating and publishing arab-review-2024 …",
        "Creating and publishing demo-forum …",
        "Try, in another terminal:",
    )
    places = [run.output.find(step) for step in steps]
    assert -1 not in places
    assert places == sorted(places)
    assert run.output.endswith("\nStopping …\n")
    return forums


def lines_work_as_printed(run: Demo) -> None:
    if shutil.which("curl") is None:
        return
    lines = re.findall(r"^  ((?:curl|TOKEN=).*)$", run.output, re.MULTILINE)
    script = "\n".join([line if line.startswith("TOKEN=") else f"{line} -f || exit 1; echo" for line in lines])
    answers = subprocess.run(["/bin/sh", "-c", script], capture_output=True, timeout=20)
    assert answers.returncode == 0, answers
    assert len(lines) == 9
    assert b"BEGIN:VCALENDAR" in answers.stdout
    assert b'"email":"opga@demo.example"' in answers.stdout
    assert b'"proven":true' in answers.stdout
    assert b'"way":"registration_only"' in answers.stdout
    assert b'"state":"screened_in","count":4' in answers.stdout


def old_password_counts_no_more(run: Demo) -> None:
    body = json.dumps({"email": "opga@demo.example", "password": "marrakesh-2018-compact"}).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"http://127.0.0.1:{run.port}/v1/auth/login", body, headers)
    with pytest.raises(urllib.error.HTTPError) as refusal:
        urllib.request.urlopen(request, timeout=20)
    assert refusal.value.code == 401
    refusal.value.close()


def another_run_is_refused(run: Demo) -> None:
    for reset in ("", "1"):
        with pytest.raises(EmbeddedPostgresError, match=r"in use by another run; stop that one first\.$"):
            run_here(run.folder, RESET=reset)
    with pytest.raises(SettingsError, match=rf"^Port {run.port} on .* choose another, such as PORT=\d+\.$"):
        run_here(run.folder, PORT=str(run.port))
    assert run.answers()


def it_ends_when_make_is_killed_whoever_holds_a_connection(run: Demo) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", run.port)
    connection.request("GET", "/v1/forums")
    connection.getresponse().read()
    run.make.kill()
    assert run.ends(), run.processes()
    assert run.output.endswith("\nStopping …\n")
    connection.close()


@pytest.mark.usefixtures("signals")
@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"DEMO_PASSWORD": "eleven-char"}, r"^DEMO_PASSWORD has 11 characters; expected 12 to 128\.$"),
        ({"DEMO_PASSWORD": "x" * 129}, r"^DEMO_PASSWORD has 129 characters; expected 12 to 128\.$"),
        ({"DEMO_PASSWORD": "two\nlines together"}, r"^DEMO_PASSWORD holds line ends .* could not be shown\.$"),
        ({"DEMO_PASSWORD": "latin-1 \udcfcber"}, r"^DEMO_PASSWORD .* not in UTF-8; it could not be shown\.$"),
        ({"RESET": "1", "DATABASE_URL": "postgresql://a@b/c"}, r"^RESET=1 is for .* own database; empty .*\.$"),
        ({"HOST": "host.invalid"}, r"^Port \d+ on host\.invalid cannot be used \(.*\): set HOST and PORT\.$"),
        ({"PORT": "65536"}, r"^PORT is “65536”; expected a whole number from 1 to 65535\.$"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence(tmp_path: Path, settings: dict[str, str], sentence: str) -> None:
    with pytest.raises(SettingsError, match=sentence):
        run_here(tmp_path / "data", **settings)
    assert not (tmp_path / "data").exists()


@pytest.mark.usefixtures("signals")
def test_starting_afresh_puts_the_old_database_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def start(folder: Path) -> None:
        assert not (folder / "pgdata").exists()
        raise EmbeddedPostgresError("enough")

    monkeypatch.setattr(EmbeddedPostgres, "start", start)
    (tmp_path / "pgdata").mkdir()
    for _ in range(2):  # The second time there is nothing.
        with pytest.raises(EmbeddedPostgresError, match="enough"):
            run_here(tmp_path, RESET="1")


def test_an_ipv6_host_is_bracketed_in_the_address() -> None:
    assert load_settings({"HOST": "::1"}).public_url == "http://[::1]:8000"


@pytest.mark.parametrize(
    "address", ["imrf.example", "webcal://imrf.example", "https://", "https://name@imrf.example"]
)
def test_a_public_address_that_makes_no_links_is_refused(address: str) -> None:
    with pytest.raises(
        SettingsError, match=r"^PUBLIC_URL is .*; expected an address such as https://imrf\.example\.$"
    ):
        load_settings({"PUBLIC_URL": address})
    assert load_settings({"PUBLIC_URL": "https://imrf.example/un/"}).public_url == "https://imrf.example/un"
