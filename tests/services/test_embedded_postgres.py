"""The embedded PostgreSQL against the real server: its life, its data and the ways in which it can die."""

import asyncio
import fcntl
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import asyncpg
import pytest

from services.adapters import embedded_postgres
from services.adapters.embedded_postgres import EmbeddedPostgres, EmbeddedPostgresError

FAST = {"fsync": "off", "shared_buffers": "16MB"}
# What a process does that starts a server, tells its parent the server's number and is then killed.
STARTER = """
import sys, time
from pathlib import Path
from services.adapters.embedded_postgres import EmbeddedPostgres
server = EmbeddedPostgres.start(Path(sys.argv[1]), settings={"fsync": "off"})
print(Path(sys.argv[1], "pgdata", "postmaster.pid").read_text().splitlines()[0], flush=True)
time.sleep(60)
"""


def new_folder() -> Path:
    """Make a folder outside pytest's own one, which under root the server's account may not enter."""
    folder = Path(tempfile.mkdtemp(prefix="data-", dir="/tmp"))
    folder.chmod(0o755)
    return folder


@pytest.fixture
def empty() -> Iterator[Path]:
    """A data folder that does not exist yet."""
    folder = new_folder()
    yield folder / "data"
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def shared() -> Iterator[Path]:
    """A data folder with a database in it, for the tests which leave it usable."""
    folder = new_folder()
    EmbeddedPostgres.start(folder, settings=FAST).stop()
    yield folder
    shutil.rmtree(folder)


def query(server: EmbeddedPostgres, *statements: str, user: str = "postgres") -> object:
    """Run the statements and return the first column of the last one's first row."""

    async def run() -> object:
        connection = await asyncpg.connect(server.url(user=user))
        try:
            return [await connection.fetchval(statement) for statement in statements][-1]
        finally:
            await connection.close()

    return asyncio.run(run())


def postmaster(data: Path) -> int:
    return int((data / "pgdata" / "postmaster.pid").read_text().splitlines()[0])


def socket_folder(server: EmbeddedPostgres) -> Path:
    return Path(parse_qs(urlsplit(server.url()).query)["host"][0])


def socket_folders_of(data: Path) -> list[Path]:
    return list(Path("/tmp").glob(f"postgres-{data.stat().st_ino}-*"))


def wait_until(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()


def gone(pid: int) -> bool:
    """Tell whether the process has ended; it may lie about as a zombie where nobody reaps orphans."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def start_in_other_process(data: Path) -> tuple[subprocess.Popen[str], int]:
    """Start a server from a process of its own; return that process and the server's number."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    starter = subprocess.Popen(
        [sys.executable, "-c", STARTER, str(data)], stdout=subprocess.PIPE, text=True, env=environment
    )
    assert starter.stdout is not None
    return starter, int(starter.stdout.readline())


def kill(starter: subprocess.Popen[str]) -> None:
    starter.kill()
    starter.communicate()


def test_first_start_makes_a_database_that_answers_and_keeps_its_rows(empty: Path) -> None:
    with EmbeddedPostgres.start(empty, settings=FAST) as server:
        assert query(server, "select 1") == 1
        assert query(server, "create table t as select 7 as x", "select x from t") == 7
    with EmbeddedPostgres.start(empty, settings=FAST) as server:
        assert query(server, "select x from t") == 7


def test_the_server_is_set_up_as_wanted(shared: Path) -> None:
    with EmbeddedPostgres.start(shared, settings={**FAST, "max_connections": "50"}) as server:
        wanted = {"timezone": "UTC", "log_timezone": "UTC", "listen_addresses": "", "server_encoding": "UTF8"}
        wanted |= {"max_connections": "50", "fsync": "off", "synchronous_commit": "on"}
        assert {name: query(server, f"show {name}") for name in wanted} == wanted
        assert query(server, "select lower('ÄÖÉ')") == "äöé"
        assert socket_folder(server).stat().st_mode & 0o777 == 0o700


def test_extensions_can_be_created(shared: Path) -> None:
    with EmbeddedPostgres.start(shared, settings=FAST) as server:
        query(server, "create extension btree_gist", "create extension pg_trgm")
        assert query(server, "select similarity('ü', 'ö')") != query(server, "select similarity('ü', 'ü')")


def test_url_names_any_database_and_user(shared: Path) -> None:
    with EmbeddedPostgres.start(shared, settings=FAST) as server:
        query(server, 'create role "a@b/c"', 'alter role "a@b/c" login', "create database other")
        assert query(server, "select current_user::text", user="a@b/c") == "a@b/c"
        assert server.url("other").startswith("postgresql://postgres@/other?host=/tmp/")


def test_stop_leaves_nothing_and_can_be_repeated(shared: Path) -> None:
    server = EmbeddedPostgres.start(shared, settings=FAST)
    pid, folder = postmaster(shared), socket_folder(server)
    server.stop()
    server.stop()
    assert gone(pid)
    assert not folder.exists()


def test_stop_does_not_wait_for_open_connections(shared: Path) -> None:
    async def run() -> float:
        connection = await asyncpg.connect(server.url())
        begin = time.monotonic()
        server.stop()
        connection.terminate()
        return time.monotonic() - begin

    server = EmbeddedPostgres.start(shared, settings=FAST)
    assert asyncio.run(run()) < 5


def test_ctrl_c_does_not_reach_the_server(shared: Path) -> None:
    with EmbeddedPostgres.start(shared, settings=FAST):
        assert os.getpgid(postmaster(shared)) == postmaster(shared) != os.getpgid(0)


def test_environment_of_the_server_is_minimal(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    monkeypatch.setenv("PGPORT", "1")
    monkeypatch.setenv("PGOPTIONS", "-c synchronous_commit=off")
    with EmbeddedPostgres.start(shared, settings=FAST):
        environment = Path(f"/proc/{postmaster(shared)}/environ").read_bytes()
    assert {entry.partition(b"=")[0] for entry in environment.split(b"\0") if entry} >= {b"LANG", b"PATH"}
    assert b"PYTHON" not in environment
    assert b"PGPORT" not in environment


def test_rows_survive_a_killed_server(shared: Path) -> None:
    server = EmbeddedPostgres.start(shared, settings=FAST)
    query(server, "create table killed as select 8 as x")
    os.kill(postmaster(shared), signal.SIGKILL)
    server.stop()
    with EmbeddedPostgres.start(shared, settings=FAST) as server:
        assert query(server, "select x from killed") == 8


def test_server_goes_when_its_parent_is_killed_and_the_next_start_waits_for_it(shared: Path) -> None:
    starter, pid = start_in_other_process(shared)
    assert len(socket_folders_of(shared)) == 1
    os.kill(pid, signal.SIGSTOP)  # A server which takes its time to leave.
    kill(starter)
    threading.Timer(0.5, os.kill, (pid, signal.SIGCONT)).start()
    with EmbeddedPostgres.start(shared, settings=FAST) as server:
        assert gone(pid)
        assert query(server, "select 1") == 1
    assert not socket_folders_of(shared)


def test_server_goes_by_itself_when_its_parent_is_killed(shared: Path) -> None:
    starter, pid = start_in_other_process(shared)
    kill(starter)
    assert wait_until(lambda: gone(pid))


def test_rows_survive_when_parent_and_server_are_killed_together(shared: Path) -> None:
    starter, pid = start_in_other_process(shared)
    os.kill(pid, signal.SIGKILL)
    kill(starter)
    with EmbeddedPostgres.start(shared, settings=FAST) as server:
        assert query(server, "select 1") == 1


def test_number_of_a_killed_server_may_be_that_of_another_program(shared: Path) -> None:
    server = EmbeddedPostgres.start(shared, settings=FAST)
    pid_file = shared / "pgdata" / "postmaster.pid"
    owner = pid_file.stat().st_uid
    os.kill(postmaster(shared), signal.SIGKILL)
    server.stop()
    other = subprocess.Popen(["sleep", "60"], user=owner if os.geteuid() == 0 else None)
    try:
        pid_file.write_text("\n".join([str(other.pid), *pid_file.read_text().splitlines()[1:]]) + "\n")
        with EmbeddedPostgres.start(shared, settings=FAST) as again:
            assert query(again, "select 1") == 1
        assert other.poll() is None  # the other program was left alone
    finally:
        other.kill()
        other.wait()


def test_second_start_on_the_same_folder_is_refused(shared: Path) -> None:
    with EmbeddedPostgres.start(shared, settings=FAST) as server:
        with pytest.raises(EmbeddedPostgresError, match=r"in use by another run; stop that one first\.$"):
            EmbeddedPostgres.start(shared, settings=FAST)
        assert query(server, "select 1") == 1


def test_start_waits_for_what_is_left_of_an_earlier_server_and_then_complains(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    with (shared / "server.lock").open() as held:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        with pytest.raises(EmbeddedPostgresError, match=r"earlier run .* try again in a moment\.$"):
            EmbeddedPostgres.start(shared, settings=FAST)


def test_other_major_version_is_one_sentence_with_the_remedy(empty: Path) -> None:
    (empty / "pgdata").mkdir(parents=True)
    (empty / "pgdata" / "PG_VERSION").write_text("15\n")
    with pytest.raises(EmbeddedPostgresError, match=r"PostgreSQL 15, not 18; run again with RESET=1"):
        EmbeddedPostgres.start(empty)


def test_interrupted_initdb_does_not_poison_the_next_start(empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wait = subprocess.Popen.wait
    interruptions: list[BaseException] = [KeyboardInterrupt()]

    def interrupted_once(process: subprocess.Popen[bytes], timeout: float | None = None) -> int:
        if interruptions:
            raise interruptions.pop()
        return wait(process, timeout)

    (empty / "unfinished-x" / "base").mkdir(parents=True)
    with monkeypatch.context() as patch:
        patch.setattr(subprocess.Popen, "wait", interrupted_once)
        with pytest.raises(KeyboardInterrupt):
            EmbeddedPostgres.start(empty, settings=FAST)
    assert not (empty / "pgdata").exists()
    with EmbeddedPostgres.start(empty, settings=FAST) as server:
        assert query(server, "select 1") == 1
    assert not list(empty.glob("unfinished-*"))


def test_failing_server_shows_the_end_of_its_log(shared: Path) -> None:
    with pytest.raises(EmbeddedPostgresError, match=r"ended while starting(.|\n)*no_such_setting"):
        EmbeddedPostgres.start(shared, settings={"no_such_setting": "1"})
    assert not socket_folders_of(shared)
    EmbeddedPostgres.start(shared, settings=FAST).stop()


def test_missing_wheel_is_one_sentence(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded_postgres, "_PACKAGE", "no_such_package")
    with pytest.raises(EmbeddedPostgresError, match=r"no_such_package is missing; install the dependencies\.$"):
        EmbeddedPostgres.start(shared)


def test_start_from_another_thread_is_refused(shared: Path) -> None:
    errors: list[Exception] = []

    def start() -> None:
        try:
            EmbeddedPostgres.start(shared)
        except EmbeddedPostgresError as error:
            errors.append(error)

    thread = threading.Thread(target=start)
    thread.start()
    thread.join()
    assert "main thread" in str(errors[0])


def test_folder_which_cannot_be_made_is_one_sentence(empty: Path) -> None:
    empty.write_text("in the way")
    with pytest.raises(EmbeddedPostgresError, match="cannot be run in"):
        EmbeddedPostgres.start(empty)


@pytest.mark.skipif(os.geteuid() != 0, reason="only under root does the server run under another account")
def test_parent_folder_closed_to_the_account_is_named(empty: Path) -> None:
    empty.mkdir(mode=0o700)
    with pytest.raises(EmbeddedPostgresError, match=f"nobody here and may not enter {empty};"):
        EmbeddedPostgres.start(empty / "below")


@pytest.mark.skipif(os.geteuid() != 0, reason="only under root are the programs copied")
def test_programs_of_other_versions_are_cleared_away(empty: Path) -> None:
    (empty / "bin" / "17.0.0").mkdir(parents=True)
    (empty / "bin" / "unfinished").mkdir()
    with EmbeddedPostgres.start(empty, settings=FAST) as server:
        assert query(server, "select 1") == 1
    assert [path.name.split(".")[0] for path in (empty / "bin").iterdir()] == ["18"]
