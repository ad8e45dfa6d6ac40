"""Where it all takes place: one PostgreSQL, copies of one database, and processes of `imrf serve` on them."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench import stakeholders, world
from bench.evidence.caller import Caller
from bench.servers import Api, Database, Served, imrf
from services.adapters.roles import APP

BASE = "imrf"


@contextmanager
def folder() -> Iterator[Path]:
    """Ours alone, but the database's own account may pass through it."""
    made = Path(tempfile.mkdtemp(prefix="imrf-evidence-", dir="/tmp"))
    made.chmod(0o711)
    try:
        yield made
    finally:
        shutil.rmtree(made)


@dataclass
class Site:
    """A database of one's own with processes that serve it. `switch`: the guard that is taken away, if one is."""

    folder: Path
    url: str
    admin_url: str
    ports: tuple[int, ...]
    servers: tuple[Served, ...]
    switch: str | None = None
    apis: list[Api] = field(default_factory=list)

    def ask_database(self, statement: str, **given: Any) -> list[Any]:
        """The rows of a statement, asked as the administrator."""
        return stakeholders.run(self.admin_url, {statement: given})

    def number(self, statement: str, **given: Any) -> Any:
        """The one value of a statement."""
        return self.ask_database(statement, **given)[0][0]

    def tokens(self, *emails: str) -> list[str]:
        """A session of each of these accounts, without logging in."""
        return list(stakeholders.sign_in(self.url, emails).values())

    def as_account(self, name: str, which: int = 0) -> Api:
        """Requests one after the other as an account of the demonstration, to one of the processes."""
        api = Api(self.ports[which])
        (api.token,) = self.tokens(f"{name}@demo.example")
        self.apis.append(api)
        return api

    def close(self) -> None:
        """The connections of those."""
        for api in self.apis:
            api.close()

    def callers(self, count: int, token: str | None) -> list[Caller]:
        """In turns at each of the processes."""
        return [Caller(self.ports[n % len(self.ports)], token) for n in range(count)]


class House:
    """One server of PostgreSQL."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.database = folder, Database(folder)
        self._copies = 0

    def open(self) -> None:
        """With the database that all others are copies of: States and the accounts of the demonstration."""
        self.database.start()
        world.make(self.database.url("postgres"), self.database.url(), forums=False)

    def close(self) -> None:
        """Ends it."""
        self.database.stop()

    def copy(self) -> str:
        """The name of another database that is like the first."""
        self._copies += 1
        name = f"{BASE}_{self._copies}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {BASE}")
        return name

    def run(self, *statements: str, name: str = "postgres") -> None:
        """As the administrator, each in a transaction of its own."""
        stakeholders.run_alone(self.database.url("postgres", name), statements)

    def deadlocks(self) -> int:
        """How many PostgreSQL has had so far."""
        return self.database.log().read_bytes().count(b"deadlock detected")

    @contextmanager
    def site(
        self,
        *,
        processes: int = 2,
        words: Sequence[Sequence[str]] = (),
        before: Sequence[str] = (),
        settings: Mapping[str, str] | None = None,
    ) -> Iterator[Site]:
        """A copy with processes on it, which are gone afterwards. `words`: the module that serves, for each
        process, with its arguments; `before`: done to the copy first."""
        name = self.copy()
        if before:
            self.run(*before, name=name)
        url = self.database.url(APP, name)
        with ExitStack() as stack:
            servers = tuple(
                stack.enter_context(
                    imrf(url, self.folder, words=list(words[number]) if words else None, **(settings or {}))
                )
                for number in range(processes)
            )
            ports = tuple(server.port for server in servers)
            site = Site(self.folder, url, self.database.url("postgres", name), ports, servers)
            stack.callback(site.close)
            yield site
        self.run(f"DROP DATABASE {name} WITH (FORCE)")
