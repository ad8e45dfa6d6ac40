"""docs/evidence.md: what was run, on what, what came of it, and what was not tested."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.evidence.faults import kills
from bench.evidence.races import objections
from bench.evidence.scale import FULL, Scale
from bench.evidence.tally import Row
from bench.report import machine
from bench.servers import ROOT

RESULTS = ROOT / "docs" / "evidence.md"
_WORDS = {True: "yes", False: "**no**", None: "–"}

TITLES = {
    "races": "What two do at once",
    "faults": "What breaks",
    "load": "Many users",
    "suites": "What the suites prove",
}

HOW = {
    "races": """\
Over HTTP, on the loopback: {clients} clients, two processes of the API, a database of its own for each race; its
state is compared afterwards with what each client was told. The second row of each is its negative control: the same
race with the guard taken away (`python -m bench.evidence.unguarded`), which must be seen. An attempt that is refused
for its reason (409, 412, 422) is no violation. Deadlocks are counted in PostgreSQL's log; one reaches a client as
503.""",
    "faults": """\
16 clients write meetings with a seat and their audit entry through two processes, read each back from the other, and
keep a log of what they were told. Afterwards: what was acknowledged is there, what was refused is not, and nothing is
there by half. Processes that are killed are started again at once by the harness, as whoever supervises them would;
seconds are from the kill to the first write that was sent after it and acknowledged, at each process. Of mail,
waiting times are cut short by hand. Disks that are full are small tmpfs: one for the tables, one for the write-ahead
log of a server of their own. Before nginx, with the files of deploy/nginx and their values of docker-compose.yml, 16
clients write and read as above, each from an address of its own, while slow ones come from three others.""",
    "load": """\
Each user waits a second between two requests, on average; four of five are reads, a third of these public. They come
one after the other in the first tenth of the time. The client runs on the same machine. A list of speakers that
opens and applications that close are measured three times each, as by `make bench`, with one process of the API;
what is there afterwards is compared with what was answered.""",
    "suites": """\
The project's own tests, run by pytest as they are; figures are those that the tests tell.""",
}

NOT_TESTED = """\
- A mail server that says it took a message and throws it away: no sender can see that.
- A network between the processes: all is on one machine, over the loopback. A disk that is full beside the API or the
  worker (documents, the copy of the seals), or fails.
- Slow clients from so many addresses that nginx has no connection left (4,096 a worker; 500 an address).
- Loss of power and failing disks: a killed process leaves what it wrote to the kernel.
- Failover to another server; restoring a dump is tested in tests/migrations, not under load.
- Requests to speak on selected lists, organizations and registrations race in tests/api alone, with their controls.
- Non-interference: each story in ten of the twenty worlds, and of what can be asked at each instant a fortieth,
  chosen by the seed; of one story all. After a right was revoked a part of what it opened, with FULL=1 all of it.
- Schemathesis is bounded by time for each role: how many requests it sends differs with the machine. The body of a
  request replayed by its key, which the contract tells once for all routes, is not held against each route's form.
- That the application runs with each library at its floor was tried by hand; tests hold that floors and locks agree.
"""


def write(found: Mapping[str, tuple[Sequence[Row], float]], scale: Scale) -> None:
    """All parts, in the order in which they ran."""
    minutes = sum(seconds for _, seconds in found.values()) / 60
    lines = ["# Evidence", "", f"{machine()} Working tree: {_changes()}.", ""]
    lines += [f"Written by `make evidence`{' with FULL=1' if scale is FULL else ''}, in {minutes:.0f} minutes."]
    lines += [f"Seeds: kills {kills.SEED}, ends of lists {objections.SEED}, users and Schemathesis 2018.", ""]
    for name, (rows, seconds) in found.items():
        how = HOW[name].format(clients=scale.clients)
        lines += [f"## {TITLES[name]}", "", how, "", "| what | target | measured | reached |", "|---|---|---|---|"]
        lines += [f"| {row.what} | {row.target} | {_cell(row.measured)} | {_WORDS[row.reached]} |" for row in rows]
        lines += ["", f"{seconds:.0f} s.", ""]
    if missing := [title for name, title in TITLES.items() if name not in found]:
        lines += [f"**The run was ended before these parts: {', '.join(missing)}.**", ""]
    lines += ["## Not tested", "", NOT_TESTED]
    if scale is not FULL:
        short = (
            f"In this run: {scale.api_kills} kills of the API and {scale.database_kills} of each kind of PostgreSQL,"
            f" {scale.seconds:.0f} s of load, Schemathesis for {scale.fuzz_seconds} s a role, the suite's share of"
            " non-interference. `make evidence FULL=1` has the whole figures."
        )
        lines += [short]
    RESULTS.write_text("\n".join(lines).rstrip() + "\n", "utf-8")


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _changes() -> str:
    words = ["git", "status", "--porcelain", "--untracked-files=no"]
    found = subprocess.run(words, cwd=Path(ROOT), capture_output=True, text=True)
    return "changed" if found.stdout.strip() else "as committed"
