"""The suite's world: a real PostgreSQL, the real migrations, a clone of a template per worker, a savepoint per test.

Tests of `tests/rules` need none of it and start no server. `DATABASE_URL` selects another server (an administrator's
address, as for `make demo`).
"""

import asyncio
import gc
import logging
import os
import shutil
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import Engine, event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from api import logs
from api.databases import app_password, upgrade_and_load
from api.main import create_app, new_id
from api.settings import load_settings
from models.account import AccessToken
from services.acts import Act
from services.adapters.database import SERVER_SETTINGS, make_engine, make_sessions
from services.adapters.documents import Documents
from services.adapters.embedded_postgres import EmbeddedPostgres
from services.adapters.roles import app_url, bootstrap
from services.adapters.sealing import Seal
from services.demo import DemoAccount, create_demo_accounts
from services.queries.accounts import account_by_email
from services.rules.access import OPERATOR
from services.sessions import token_digest
from tests.beginnings import Beginnings, rolled_back
from tests.world import PRESENT, Client, Clock

TEMPLATE = "imrf_test_template"
NO_DATABASE = ("rules", "architecture", "shipping/test_files.py")
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
FAR_AHEAD = datetime(2100, 1, 1, tzinfo=UTC)

_times: dict[str, float] = defaultdict(float)


# The server: one for all workers, started by the process that starts them.


def pytest_configure(config: pytest.Config) -> None:
    gc.disable()  # till everything is loaded
    if hasattr(config, "workerinput") or _needs_no_database(config):
        return
    admin_url = os.environ.get("DATABASE_URL")
    if not admin_url:
        folder = Path(tempfile.mkdtemp(prefix="imrf-test-", dir="/tmp"))
        folder.chmod(0o755)
        fast = {"fsync": "off", "full_page_writes": "off", "max_connections": "300"}
        server = EmbeddedPostgres.start(folder, settings=fast)
        config.add_cleanup(lambda: (server.stop(), shutil.rmtree(folder)))
        admin_url = server.url()
    os.environ["IMRF_TEST_ADMIN_URL"] = admin_url
    asyncio.run(_make_template(admin_url))


def _needs_no_database(config: pytest.Config) -> bool:
    folders = [Path(argument.split("::")[0]).resolve() for argument in config.args]
    tests = Path(__file__).parent
    return all(any(folder.is_relative_to(tests / name) for name in NO_DATABASE) for folder in folders)


def at(admin_url: str, database: str) -> str:
    """The same server, another database."""
    return make_url(admin_url).set(database=database).render_as_string(hide_password=False)


async def _make_template(admin_url: str) -> None:
    await execute(admin_url, f"DROP DATABASE IF EXISTS {TEMPLATE} WITH (FORCE)")
    url = at(admin_url, TEMPLATE)
    await bootstrap(url, app_password=app_password(url, load_settings({})))
    await upgrade_and_load(url)
    engine = make_engine(to_app(url), pool_size=1)
    async with make_sessions(engine)() as db, db.begin():
        await make_accounts(db, PRESENT)
    await engine.dispose()


async def make_accounts(db: AsyncSession, accounts: Collection[DemoAccount]) -> None:
    """Accounts of the demonstration, with the sessions that `Client` has."""
    act = Act(OPERATOR, LONG_AGO, new_id)
    await create_demo_accounts(db, act=act, hashed_password=PASSWORD_HASH, accounts=accounts)
    for account in accounts:
        row = await account_by_email(db, account.email)
        db.add(
            AccessToken(
                id=new_id(),
                token_sha256=token_digest(f"token-of-{account.name}"),
                account_id=row.id,
                client="suite",
                second_factor=False,
                created_at=LONG_AGO,
                expires_at=FAR_AHEAD,
            )
        )
    await db.flush()


def to_app(url: str) -> str:
    """An administrator's address as the application's."""
    return app_url(url, app_password(url, load_settings({})))


async def execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


# argon2id of PASSWORD with the least parameters, so that logging in costs the suite little.
PASSWORD_HASH = "$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw"
SEAL = Seal(["0f" * 32])


@pytest.fixture(scope="session")
def anyio_backend() -> tuple[str, dict[str, bool]]:
    """The loop that serves. Python's own lets the body of an answer wait 40 ms for the receipt of its head, of a
    socket that does not name its protocol."""
    return "asyncio", {"use_uvloop": True}


@pytest.fixture(scope="session")
def admin_url() -> str:
    return os.environ["IMRF_TEST_ADMIN_URL"]


async def clone(admin_url: str, name: str, template: str = TEMPLATE) -> str:
    """The application's address of a copy of a database that nobody is connected to."""
    await execute(admin_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    await execute(admin_url, f"CREATE DATABASE {name} TEMPLATE {template}")
    return to_app(at(admin_url, name))


@pytest.fixture(scope="session")
def database_url(admin_url: str) -> Iterator[str]:
    """The application's address of this worker's own clone."""
    name = f"imrf_test_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
    yield asyncio.run(clone(admin_url, name))
    asyncio.run(execute(admin_url, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(scope="session")
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    # Its transaction is idle while a test goes on from a beginning, which has a database of its own.
    patient = {**SERVER_SETTINGS, "idle_in_transaction_session_timeout": "0"}
    engine = make_engine(database_url, pool_size=2, server_settings=patient)
    yield engine
    await engine.dispose()


@pytest.fixture(scope="session")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Documents:
    """The folder of documents and logos."""
    return Documents(tmp_path_factory.mktemp("documents"))


@pytest.fixture(scope="session")
def app(clock: Clock, documents: Documents):
    return create_app(None, clock=clock, new_id=new_id, documents=documents)


@pytest.fixture(scope="session")
async def beginnings(app, clock: Clock, admin_url: str) -> AsyncIterator[Beginnings]:
    beginnings = Beginnings(app, clock, TEMPLATE, lambda name, template: clone(admin_url, name, template))
    yield beginnings
    await beginnings.end()


@pytest.fixture
async def db_sessions(engine: AsyncEngine, app, clock: Clock, beginnings: Beginnings):
    """Sessions in one transaction that is rolled back after the test; the application uses them too."""
    clock.reset()
    async with rolled_back(engine) as connection:
        sessions = async_sessionmaker(
            connection, expire_on_commit=False, autoflush=False, join_transaction_mode="create_savepoint"
        )
        app.state.sessions = sessions
        async with beginnings.of_test(sessions):
            yield sessions
        app.state.sessions = None


@pytest.fixture
async def client(app, db_sessions, beginnings: Beginnings) -> AsyncIterator[Client]:
    """Requests as whoever: `client.opga.post(…)`, `client.anonymous.get(…)`."""
    async with Client(app, beginnings.step) as client:
        yield client


@pytest.fixture
def count_queries():
    """`with count_queries() as queries:` collects the statements sent meanwhile."""

    @contextmanager
    def counting() -> Iterator[list[str]]:
        statements: list[str] = []

        def note(connection, cursor, statement, parameters, context, executemany) -> None:
            if "SAVEPOINT" not in statement:  # the suite's own, around each request
                statements.append(statement)

        event.listen(Engine, "before_cursor_execute", note)
        try:
            yield statements
        finally:
            event.remove(Engine, "before_cursor_execute", note)

    return counting


@pytest.fixture
def new_database(admin_url: str) -> Callable[[], AbstractContextManager[str]]:
    """A clone for what really commits, over several connections; one at a time."""

    @contextmanager
    def made() -> Iterator[str]:
        name = f"imrf_test_own_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
        try:
            yield asyncio.run(clone(admin_url, name))
        finally:
            asyncio.run(execute(admin_url, f"DROP DATABASE {name} WITH (FORCE)"))

    return made


@pytest.fixture
def own_database(new_database: Callable[[], AbstractContextManager[str]]) -> Iterator[str]:
    """Such a clone for one test."""
    with new_database() as url:
        yield url


@pytest.fixture
def own_admin_url(own_database: str, admin_url: str) -> str:
    """An administrator's address of the clone, for tests that take a guard away."""
    return at(admin_url, str(make_url(own_database).database))


@pytest.fixture
async def committing_client(own_database: str) -> AsyncIterator[Client]:
    """An application with a real pool on a database of its own."""
    engine = make_engine(own_database, pool_size=10)
    async with Client(create_app(make_sessions(engine), clock=Clock(), new_id=new_id)) as client:
        yield client
    await engine.dispose()


LOGGERS = ("", "imrf", "imrf.access", "uvicorn", "uvicorn.error", "uvicorn.access")


@pytest.fixture
def install_log(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[str], None]]:
    """The log as it is when serving, on the stderr that `capsys` reads; afterwards as it was."""
    loggers = [logging.getLogger(name) for name in LOGGERS]
    before = [(logger, list(logger.handlers), logger.level, logger.propagate) for logger in loggers]
    yield logs.install
    logging.captureWarnings(capture=False)
    for logger, handlers, level, propagate in before:
        logger.handlers, logger.propagate = handlers, propagate
        logger.setLevel(level)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest test first: no worker is to end alone with it."""
    items.sort(key=lambda item: "test_life_of_a_demonstration" not in item.name)


# The time per folder, at the end of a run.


def pytest_collection_finish() -> None:
    """What was loaded stays to the end: looking through it again and again takes a tenth of the suite's time. And
    what is made by tests is looked through seldom, as in `api.serving`."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    gc.enable()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _times[report.nodeid.split("/")[1] if "/" in report.nodeid else "tests"] += report.duration


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("seconds per folder, over all workers")
    for folder, seconds in sorted(_times.items()):
        terminalreporter.write_line(f"{seconds:7.1f}  {folder}")
