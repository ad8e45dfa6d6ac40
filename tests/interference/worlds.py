"""Two worlds side by side: copies of one database, an application each, and the same requests at the same instants.

Whatever they are asked, both answers are compared as they come; so is all that no answer shows: every row outside the
schema of objections, the log, the mail.
"""

import json
import logging
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from api.main import create_app
from models.tables import METADATA
from services.adapters.database import make_engine, make_sessions
from services.adapters.documents import Documents
from services.outbox import Office, send_due
from services.reminders import remind_due
from tests.interference.asking import Answer, ask
from tests.interference.base import Base
from tests.interference.labels import labelled, new_id, new_token
from tests.mail import SENDER
from tests.world import Clock

access = logging.getLogger("imrf.access")
METRICS_TOKEN = "token-of-metrics"
OPERATIONS = ("/livez", "/metrics")  # not below /v1
PUBLIC_TABLES = [table.name for table in METADATA.sorted_tables if table.schema is None]
_asked: ContextVar["World"] = ContextVar("asked")
_NEVER_TWICE = ("ms", "request_id")  # of a line of the log


class World:
    """One of the two. Application and engine stay from one story to the next, of which each has a fresh database."""

    base: Base
    lines: list[dict[str, Any]]
    records: list[tuple[str, str, str]]
    mail: list[bytes]

    def __init__(self, url: str, documents: Documents) -> None:
        self.clock = Clock()
        self.engine: AsyncEngine = make_engine(url, pool_size=3)
        self.sessions = make_sessions(self.engine)
        self.app: Any = create_app(
            self.sessions,
            clock=self.clock,
            new_id=new_id,
            beside=self.sessions,
            exports=self.sessions,
            documents=documents,
            metrics_token=METRICS_TOKEN,
        )
        self.app.outermost.lines = self

    def begin(self, base: Base) -> None:
        """With nothing of the story before."""
        self.base = base
        self.clock.reset()
        self.app.state.answers.clear()
        self.lines, self.records, self.mail = [], [], []
        self._labels = Counter[str]()

    def add(self, line: str) -> None:
        """What the edge writes of an answer."""
        fields = json.loads(line)
        self.lines.append({name: value for name, value in fields.items() if name not in _NEVER_TWICE})

    async def ask(self, method: str, path: str, caller: str, **more: Any) -> Answer:
        """`caller`: also `metrics`, whose token is no account's."""
        token = METRICS_TOKEN if caller == "metrics" else self.base.tokens[caller]
        with self._labelled(f"{method} {path} {caller}"):
            return await ask(self.app, method, path if path in OPERATIONS else f"/v1{path}", token=token, **more)

    async def work(self, *, mail: bool) -> None:
        """As the worker does each minute: reminds, and sends what is due."""
        with self._labelled("worker"):
            await remind_due(self.sessions, now=self.clock.now, new_id=new_id)
            office = Office(self.sessions, SENDER, self._take, self.clock, new_token)
            while mail and await send_due(office):
                pass

    @contextmanager
    def _labelled(self, words: str) -> Iterator[None]:
        """With when, and how many of the same there were before at that instant."""
        label = f"{self.base.seed} {self.clock.now} {words}"
        self._labels[label] += 1
        world = _asked.set(self)
        try:
            with labelled(f"{label} {self._labels[label]}"):
                yield
        finally:
            _asked.reset(world)

    async def _take(self, message: EmailMessage) -> None:
        self.mail.append(message.as_bytes())

    async def rows(self, but_keys_of: Collection[str]) -> dict[str, list[str]]:
        """All that is stored outside the schema of objections; of Idempotency-Keys not those of these accounts."""
        found = {}
        async with self.sessions() as db, db.begin():
            for name in PUBLIC_TABLES:
                rows = (await db.execute(text(f'SELECT t::text FROM "{name}" t ORDER BY 1'))).scalars()
                found[name] = list(rows)
        keys = found["idempotency_key"]
        found["idempotency_key"] = [row for row in keys if not any(one in row for one in but_keys_of)]
        return found


@dataclass(frozen=True, slots=True)
class Difference:
    """What two worlds told apart: by which route (or table, log, mail), to whom, when, and how."""

    when: str
    what: str
    path: str
    caller: str
    one: Answer | Any
    other: Answer | Any

    def __str__(self) -> str:
        return f"{self.when}: {self.what} {self.path} as {self.caller}: {_apart(self.one, self.other)}"


def _apart(one: Any, other: Any) -> str:
    """Where two begin to differ."""
    texts = [repr((x.status, x.headers, x.body)) if isinstance(x, Answer) else repr(x) for x in (one, other)]
    start = next((i for i, pair in enumerate(zip(*texts, strict=False)) if pair[0] != pair[1]), 0)
    return " ≠ ".join(shown[max(0, start - 100) : start + 160] for shown in texts)


@dataclass
class Twins:
    """Both worlds, what was compared so far, and what differed."""

    base: Base
    one: World
    other: World
    when: str = "at first"
    compared: int = 0
    states: int = 0  # of these, what no answer shows
    differences: list[Difference] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    apart_by: set[str] = field(default_factory=set)

    @property
    def worlds(self) -> tuple[World, World]:
        return self.one, self.other

    def move_to(self, instant: datetime) -> None:
        for world in self.worlds:
            world.clock.now = instant

    async def ask(self, method: str, path: str, caller: str, route: str = "", **more: Any) -> Answer:
        """The same of both; the first one's answer."""
        one, other = [await world.ask(method, path, caller, **more) for world in self.worlds]
        self.compare(route or f"{method} {path}", path, caller, one, other)
        return one

    async def done(self, method: str, path: str, caller: str, **more: Any) -> Any:
        """What must be done in both; its body."""
        answer = await self.ask(method, path, caller, **more)
        assert answer.status in (200, 201, 204), (method, path, caller, answer)
        return answer.json() if answer.body else None

    def compare(self, what: str, path: str, caller: str, one: Any, other: Any) -> None:
        self.compared += 1
        if one != other:
            self.differences.append(Difference(self.when, what, path, caller, one, other))

    async def beneath(self) -> None:
        """What no answer shows."""
        accounts = [self.base.accounts[name] for name in self.apart_by]
        one, other = [await world.rows(accounts) for world in self.worlds]
        self.states += len(PUBLIC_TABLES) + 3
        for name in PUBLIC_TABLES:
            self.compare(f"table {name}", "", "", one[name], other[name])
        self.compare("log of answers", "", "", self.one.lines, self.other.lines)
        self.compare("log", "", "", self.one.records, self.other.records)
        self.compare("mail", "", "", self.one.mail, self.other.mail)


class _Records(logging.Handler):
    """Whatever else is logged, into the world that is asked at the time."""

    def emit(self, record: logging.LogRecord) -> None:
        if (world := _asked.get(None)) is not None:
            world.records.append((record.name, record.levelname, record.getMessage()))


@contextmanager
def logging_into_worlds() -> Iterator[None]:
    level, records = access.level, _Records(logging.INFO)
    access.setLevel(logging.INFO)
    logging.getLogger().addHandler(records)
    try:
        yield
    finally:
        access.setLevel(level)
        logging.getLogger().removeHandler(records)
