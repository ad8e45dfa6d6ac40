"""Figures for Prometheus. No label holds an id, a path, an address or a name."""

import asyncio
import logging
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.pool import QueuePool

from api.logs import named
from services.adapters.database import Sessions
from services.queries.operations import Outbox, outbox_figures
from services.rules.local_time import TZ_VERSION

log = logging.getLogger("imrf")

ASKING = 2.0  # seconds that the database may take


@dataclass(frozen=True, slots=True, eq=False)  # a registry hashes what it is given
class Figures(Collector):
    """All figures of one moment. `outbox` is None where the database does not answer, `pool` where there is none."""

    answers: Mapping[tuple[str, str], int]
    pool: tuple[int, int] | None  # in use, size
    outbox: Outbox | None

    def collect(self) -> Iterable[Metric]:
        """For the registry."""
        answers = CounterMetricFamily("imrf_answers", "Answers.", labels=("method", "status"))
        for labels, count in sorted(self.answers.items()):
            answers.add_metric(labels, count)
        yield answers
        about = GaugeMetricFamily("imrf_build_info", "What runs, and its tz data.", labels=("version", "tzdata"))
        about.add_metric((version("imrf"), TZ_VERSION), 1)
        yield about
        if self.pool is not None:
            yield GaugeMetricFamily("imrf_pool_connections_in_use", "Connections that requests hold.", self.pool[0])
            yield GaugeMetricFamily("imrf_pool_connections", "Connections that requests may hold.", self.pool[1])
        yield GaugeMetricFamily("imrf_database_up", "Whether the database answers.", int(self.outbox is not None))
        if self.outbox is not None:
            yield from _outbox(self.outbox)


def _outbox(outbox: Outbox) -> Iterable[Metric]:
    messages = GaugeMetricFamily("imrf_outbox_messages", "Messages by state.", labels=("state",))
    for state, count in outbox.messages.items():
        messages.add_metric((state.value,), count)
    yield messages
    waiting = outbox.waiting.total_seconds()
    yield GaugeMetricFamily("imrf_outbox_oldest_due_seconds", "How long the oldest due message has waited.", waiting)


async def gather(answers: Counter[tuple[str, str]], sessions: Sessions, probe: Sessions, now: datetime) -> Figures:
    """The figures as of now; `probe` is asked, so that a full pool of `sessions` does not hide itself."""
    return Figures(dict(answers), _pool(sessions), await _ask(probe, now))


def _pool(sessions: Sessions) -> tuple[int, int] | None:
    engine = sessions.kw.get("bind")
    pool = engine.pool if isinstance(engine, AsyncEngine) else None
    return (pool.checkedout(), pool.size()) if isinstance(pool, QueuePool) else None


async def _ask(probe: Sessions, now: datetime) -> Outbox | None:
    try:
        async with asyncio.timeout(ASKING), probe() as db:
            return await outbox_figures(db, now)
    except Exception as error:
        log.warning("No figures of the outbox, the database does not answer: %s", named(error))
        return None


def render(figures: Figures) -> bytes:
    """As Prometheus reads it; from a registry of its own: nothing of other libraries is in it."""
    registry = CollectorRegistry()
    registry.register(figures)
    return generate_latest(registry)
