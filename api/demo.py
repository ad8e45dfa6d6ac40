"""`imrf demo`: everything that one needs to try the system, in one process that cleans up after itself."""

import asyncio
import ctypes
import json
import os
import shlex
import shutil
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from types import FrameType

import uvicorn

from api.databases import admin_to_app, prepare
from api.main import clock, create_app, new_id, open_database
from api.settings import Settings, SettingsError
from services.acts import Act
from services.adapters.embedded_postgres import EmbeddedPostgres
from services.adapters.passwords import Passwords
from services.adapters.roles import APP
from services.demo import ACCOUNTS, load_demo
from services.rules.access import OPERATOR

_PR_SET_PDEATHSIG = 1


def run(settings: Settings, *, with_parent: bool) -> None:
    """Serves the demonstration until it is stopped. Raises DatabaseError, EmbeddedPostgresError, SettingsError."""
    if with_parent:
        _end_with_parent()
    signal.signal(signal.SIGTERM, _exit)
    demand_free_port(settings.host, settings.port)
    with _database(settings) as (admin_url, app_url):
        asyncio.run(_load(settings, admin_url, app_url))
        sessions = asyncio.run(open_database(app_url, pool_size=settings.pool_size))
        config = uvicorn.Config(
            create_app(sessions),
            host=settings.host,
            port=settings.port,
            loop="uvloop",
            http="httptools",
            log_level="warning",
            timeout_graceful_shutdown=3,
        )
        print(_guide(settings), flush=True)
        uvicorn.Server(config).run()


def _end_with_parent() -> None:
    """Ends this process, in order, when the one that started it (make) is killed."""
    parent = os.getppid()
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGTERM), 0, 0, 0)
    if os.getppid() != parent:
        raise SystemExit(1)


def _exit(_signal: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + _signal)


def demand_free_port(host: str, port: int) -> None:
    """Raises SettingsError where something else listens already."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise SettingsError(
                f"Port {port} on {host} cannot be used ({error.strerror}): choose another, such as PORT={port + 1}."
            ) from error


@contextmanager
def _database(settings: Settings) -> Iterator[tuple[str, str]]:
    """The addresses for the set-up and for the server, of a server of our own unless DATABASE_URL is set."""
    if settings.database_url is not None:
        if settings.demo_reset:
            raise SettingsError(
                "RESET=1 is for the demonstration's own database; empty the one of DATABASE_URL yourself."
            )
        yield settings.database_url, admin_to_app(settings)
        return
    folder = settings.demo_folder
    if settings.demo_reset and folder.exists():
        _say(f"Starting afresh: removing {folder} …")
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    _say("Starting PostgreSQL …")
    with EmbeddedPostgres.start(folder) as server:
        yield server.url("imrf"), server.url("imrf", user=APP)


async def _load(settings: Settings, admin_url: str, app_url: str) -> None:
    _say("Preparing the database …")
    await prepare(admin_url, settings)
    sessions = await open_database(app_url, pool_size=2)
    passwords = Passwords()
    now: datetime = clock()
    await load_demo(
        sessions,
        act=Act(OPERATOR, now, new_id),
        today=now.date(),
        hash_password=lambda: passwords.hash(settings.demo_password),
        tell=_say,
    )
    await sessions.kw["bind"].dispose()


def _say(line: str) -> None:
    print(line, flush=True)


def _guide(settings: Settings) -> str:
    """What to do first, in lines that work as printed."""
    base = f"{settings.public_url}/v1"
    login = shlex.quote(json.dumps({"email": "opga@demo.example", "password": settings.demo_password}))
    names = ", ".join(account.name for account in ACCOUNTS)
    log_in = f"curl -s {base}/auth/login -H 'Content-Type: application/json' -d {login}"
    return f"""
The demonstration is at {settings.public_url} (its documentation at {settings.public_url}/docs).
Accounts: {names} — all @demo.example, password {settings.demo_password}

Try, in another terminal:
  curl -s {base}/forums
  curl -s {base}/forums/imrf-2026/programme
  curl -s '{base}/forums/demo-forum/calendar.ics?lang=ar'
  TOKEN=$({log_in} | cut -d '"' -f 4)
  curl -s {base}/me -H "Authorization: Bearer $TOKEN"
  curl -s {base}/forums/demo-forum/meetings -H "Authorization: Bearer $TOKEN"

Subscribe to {base}/forums/demo-forum/calendar.ics in a calendar. Ctrl-C stops it; the data stay (RESET=1: afresh).
"""
