"""What breaks under load: processes, the database, the pool, mail, clients."""

from collections.abc import Callable

from bench.evidence.faults import answers, disk, edge, kills, mails, outages
from bench.evidence.house import House
from bench.evidence.scale import Scale
from bench.evidence.tally import Row

FAULTS: tuple[Callable[[House, Scale], Row | list[Row]], ...] = (
    kills.of_api,
    kills.of_database,
    outages.of_database,
    outages.of_pool,
    outages.of_leaving,
    disk.measure,
    mails.measure,
    answers.measure,
    edge.measure,
)


def measure(house: House, scale: Scale) -> list[Row]:
    """A row a fault."""
    rows = []
    for fault in FAULTS:
        found = fault(house, scale)
        rows += found if isinstance(found, list) else [found]
    return rows
