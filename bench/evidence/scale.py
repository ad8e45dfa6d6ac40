"""How much is tried: in the run of some 40 minutes at most, in the whole one (`FULL=1`), and in the suite's test."""

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """`attempts` of each race and of its control, from so many clients; kills of each process; users and seconds of
    load; how long the suites go on."""

    name: str
    clients: int
    attempts: int
    control: int
    api_kills: int
    database_kills: int
    away: float  # seconds for which the database is stopped
    leaving: int  # clients that disconnect
    slow: int  # clients of each kind at a time
    messages: int
    users: int
    seconds: float
    examples: int  # of each operation in a round, by Schemathesis
    fuzz_seconds: int  # at the most for each role


SHORT = Scale("short", 32, 1_000, 320, 5, 3, 10.0, 1_000, 200, 200, 200, 60.0, 1, 20)
FULL = Scale("full", 32, 1_000, 320, 50, 20, 10.0, 1_000, 400, 2_000, 200, 600.0, 5, 780)
TINY = Scale("tiny", 8, 32, 64, 1, 1, 1.0, 20, 4, 8, 4, 1.0, 1, 1)


def chosen() -> Scale:
    """By FULL."""
    return FULL if os.environ.get("FULL", "") not in ("", "0") else SHORT
