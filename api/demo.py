"""`imrf demo`: everything that one needs to try the system, in one process that cleans up after itself."""

import ctypes
import fcntl
import json
import os
import secrets
import shlex
import signal
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from api.databases import admin_to_app, opened, prepare
from api.main import clock, new_id
from api.serving import listen, serve
from api.settings import Settings, SettingsError
from api.stopping import Stop
from api.worker import work
from services.acts import Act
from services.adapters.documents import Documents
from services.adapters.embedded_postgres import EmbeddedPostgres
from services.adapters.passwords import PASSWORD_LENGTH, Passwords
from services.adapters.roles import APP
from services.adapters.sealing import Seal
from services.demo import ACCOUNTS, load_demo
from services.demo_stages import Stage
from services.rules.access import OPERATOR

_PR_SET_PDEATHSIG = 1
AUDIT_COPY = "audit.seals"
_JSON = "-H 'Content-Type: application/json'"


def run(settings: Settings, *, parent: int | None, stage: Stage | None = None) -> None:
    """Serves the demonstration until it is stopped. Raises DatabaseError, EmbeddedPostgresError, FolderError,
    SettingsError."""
    stop = Stop()
    if parent is not None:
        _end_with(parent)
    _demand_password(settings.demo_password)
    with listen(settings.host, settings.port) as listener, _database(settings) as (admin_url, app_url):
        stop.check()
        documents = Documents(_make_private(settings.demo_documents_folder))
        stop.run(_load(settings, admin_url, app_url, documents, stage))
        _say(_guide(settings))
        relaxed = replace(settings, require_staff_totp=False, secret_keys=secret_keys(settings), **_audit(settings))
        sending = partial(work, settings=relaxed, documents=documents)
        serve(app_url, relaxed, listener, stop, log_level="warning", documents=documents, alongside=sending)


def _end_with(parent: int) -> None:
    """Ends this process, in order, when the one that started it (make) is killed."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGTERM), 0, 0, 0)
    if os.getppid() != parent:  # It ended before.
        raise SystemExit(1)


def _demand_password(password: str) -> None:
    if len(password) not in PASSWORD_LENGTH:
        raise SettingsError(f"DEMO_PASSWORD has {len(password)} characters; expected 12 to 128.")
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in password):
        raise SettingsError("DEMO_PASSWORD holds line ends or the like, or is not in UTF-8; it could not be shown.")


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
    if settings.demo_reset:
        _say("Starting afresh: the old data go …")
        _set_aside(settings.demo_folder)
    _say("Starting PostgreSQL …")
    with EmbeddedPostgres.start(settings.demo_folder) as server:
        yield server.url("imrf"), server.url("imrf", user=APP)


def _make_private(folder: Path) -> Path:
    """Raises SettingsError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(f"The folder {folder} cannot be made ({error.strerror}).") from error
    return folder


def secret_keys(settings: Settings) -> tuple[str, ...]:
    """Those that are set, else one of the demonstration's own, made at its first start."""
    return settings.secret_keys or (_own_key(settings, "secret.key"),)


def _audit(settings: Settings) -> dict[str, Any]:
    """The keys that seal the audit, and where the seals are copied to: as they are set, else the demonstration's."""
    keys = settings.audit_keys or (_own_key(settings, "audit.key"),)
    return {"audit_keys": keys, "audit_copy": settings.audit_copy or settings.demo_folder / AUDIT_COPY}


def _own_key(settings: Settings, name: str) -> str:
    file = _make_private(settings.demo_folder) / name
    if not file.exists():
        part = file.with_name(f".{file.name}.{os.getpid()}")
        part.touch(mode=0o600)
        part.write_text(secrets.token_hex(32))
        part.rename(file)
    return file.read_text()


def _set_aside(folder: Path) -> None:
    """Puts the database where the start clears it away; one that another run uses stays, for the start to refuse."""
    try:
        with suppress(FileNotFoundError, BlockingIOError), (folder / "lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            (folder / "pgdata").rename(folder / f"unfinished-{os.getpid()}")
            (folder / AUDIT_COPY).unlink(missing_ok=True)
            for left in (*(folder / "mail").glob("*.eml"), *(folder / "documents").glob("*.p*")):
                left.unlink()
    except OSError as error:
        raise SettingsError(f"The data in {folder} cannot be removed ({error.strerror}).") from error


async def _load(settings: Settings, admin_url: str, app_url: str, documents: Documents, stage: Stage | None) -> None:
    _say("Preparing the database …")
    await prepare(admin_url, settings)
    passwords = Passwords()
    now: datetime = clock()
    async with opened(app_url, pool_size=1) as sessions:
        await load_demo(
            sessions,
            act=Act(OPERATOR, now, new_id),
            today=now.date(),
            hash_password=lambda: passwords.hash(settings.demo_password),
            fits=lambda hashed: passwords.verify(settings.demo_password, hashed),
            tell=_say,
            documents=documents,
            seal=Seal(secret_keys(settings)),
            stage=stage,
        )


def _say(line: str) -> None:
    print(line, flush=True)


def _guide(settings: Settings) -> str:
    """What to do first, in lines that work as printed."""
    base = f"{settings.public_url}/v1"
    login = json.dumps({"email": "opga@demo.example", "password": settings.demo_password})
    log_in = f"{_curl(base, '/auth/login')} {_JSON} -d {shlex.quote(login)}"
    limit = shlex.quote(json.dumps({"limit": 2}))
    names = ", ".join(account.name for account in ACCOUNTS)
    return f"""
The demonstration is at {settings.public_url} (its documentation at {settings.public_url}/docs).
Accounts: {names} — all @demo.example
Password: {settings.demo_password}
Mail: nothing is sent; each message is a file in {settings.mail_folder}

Try, in another terminal:
  {_curl(base, "/forums")}
  {_curl(base, "/forums/imrf-2026/programme")}
  {_curl(base, "/forums/demo-forum/calendar.ics?lang=ar")}
  {_curl(base, "/forums/demo-forum/accreditation?compact_category=civil_society&claims=ecosoc")}
  TOKEN=$({log_in} | cut -d '"' -f 4)
  {_curl(base, "/me")} -H "Authorization: Bearer $TOKEN"
  {_curl(base, "/forums/demo-forum/meetings")} -H "Authorization: Bearer $TOKEN"
  {_curl(base, "/forums/demo-forum/co-chairs/proposals")} {_JSON} -d {limit} -H "Authorization: Bearer $TOKEN"
  {_curl(base, "/forums/demo-forum/applications/summary")} -H "Authorization: Bearer $TOKEN"

STAGE=non-objection shows the list of names before Member States, STAGE=speakers the final one (README.md has a tour).
Subscribe to {base}/forums/demo-forum/calendar.ics in a calendar. Ctrl-C stops it; the data stay (RESET=1: afresh).
"""


def _curl(base: str, path: str) -> str:
    return f"curl -s {shlex.quote(base + path)}"
