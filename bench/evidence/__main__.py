"""`make evidence`: tries what could go wrong, writes docs/evidence.md, and leaves nothing behind.

`python -m bench.evidence races faults` runs these parts alone and writes their sections; the others stay.
"""

import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from bench.evidence import house as houses
from bench.evidence import load, report, suites
from bench.evidence.faults import part as faults
from bench.evidence.house import House
from bench.evidence.races import part as races
from bench.evidence.scale import FULL, Scale, chosen
from bench.evidence.tally import Row

LONGEST = 40 * 60  # seconds, unless all of it is asked for
PARTS: dict[str, Callable[[House, Scale], list[Row]]] = {
    "races": races.measure,
    "faults": faults.measure,
    "load": load.measure,
    "suites": suites.measure,
    "fuzz": suites.measure_fuzzing,
}


Found = dict[str, tuple[list[Row], float]]


def run(names: list[str], scale: Scale, keep: Callable[[Found], None]) -> Found:
    """The rows of each part, and the seconds that it took; `keep` has what there is after each, for a later part may
    end the run."""
    found: Found = {}
    with houses.folder() as folder:
        house = House(folder)
        try:
            house.open()
            for name in names:
                print(f"{name.capitalize()} …", flush=True)
                begin = time.monotonic()
                rows = PARTS[name](house, scale)
                found[name] = (rows, time.monotonic() - begin)
                keep(found)
                for row in rows:
                    print(f"  {'ok' if row.reached else '--' if row.reached is None else 'NO'} {row.what}")
                    print(f"     {row.measured}", flush=True)
        finally:
            house.close()
    if left := left_behind():
        raise RuntimeError(f"Left behind: {', '.join(left)}.")
    return found


def left_behind() -> list[str]:
    """Processes of ours that have not ended."""
    pids = [pid for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()]
    return [Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ") for pid in pids]


def _end(number: int, _: object) -> NoReturn:
    """As an exception, so that all is cleared away."""
    sys.exit(f"Not ended within {LONGEST // 60} minutes." if number == signal.SIGALRM else 1)


def main(names: list[str]) -> int:
    """One run, of these parts alone or (none named) of all."""
    for number in (signal.SIGTERM, signal.SIGALRM):
        signal.signal(number, _end)
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        sys.exit(f"There is no part {', '.join(unknown)}; there are {', '.join(PARTS)}.")
    scale = chosen()
    if scale is not FULL:
        signal.alarm(LONGEST)
    found = run(names or list(PARTS), scale, keep=lambda found: report.write(found, scale))
    print(f"Written to {report.RESULTS}.")
    return int(any(row.reached is False for rows, _ in found.values() for row in rows))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
