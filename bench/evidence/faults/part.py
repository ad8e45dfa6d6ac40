"""What breaks under load: processes, the database, the pool, mail, clients."""

from bench.evidence.faults import kills
from bench.evidence.house import House
from bench.evidence.scale import Scale
from bench.evidence.tally import Row


def measure(house: House, scale: Scale) -> list[Row]:
    """A row a fault."""
    return [kills.of_api(house, scale), *kills.of_database(house, scale)]
