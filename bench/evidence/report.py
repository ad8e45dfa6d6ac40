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

PAGE = "docs/evidence.md"
RESULTS = ROOT / PAGE
_WORDS = {True: "yes", False: "**no**", None: "–"}

TITLES = {
    "races": "What two do at once",
    "faults": "What breaks",
    "load": "Many users",
    "suites": "What the suites prove",
    "fuzz": "What a fuzzer finds",
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
    "fuzz": """\
Requests of the contract's form and of others, as each role over all that it may ask, to a server with something in
it; and what follows one answer from another. First the bounds of each operation, as one of the roles that may; then
rounds over all operations as long as there is time, each with other requests and a database of its own. Failures are
answers of 5xx, and whatever the contract does not say: status, headers, form of the body; what is taken that should
be refused, what is refused for a form that it has.""",
}

# What a run has less of than one with FULL=1.
SHORT = {
    "races": "",
    "faults": "{scale.api_kills} kills of the API and {scale.database_kills} of each kind of PostgreSQL; more with"
    " `FULL=1`.",
    "load": "{scale.seconds:.0f} s of load; with `FULL=1` ten minutes.",
    "suites": "Of non-interference and models the share of `make test`; more with `FULL=1`.",
    "fuzz": "{scale.fuzz_seconds} s a role; more with `FULL=1`.",
}

NOT_TESTED = """\
- A mail server that says it took a message and throws it away: no sender can see that.
- A network between the processes: all is on one machine, over the loopback. A disk that is full beside the API or the
  worker (documents, the copy of the seals), or fails.
- Slow clients from so many addresses that nginx has no connection left (4,096 a worker; 500 an address).
- Loss of power and failing disks: a killed process leaves what it wrote to the kernel.
- Failover to another server; restoring a dump is tested in tests/migrations, not under load.
- Requests to speak on selected lists, organizations and registrations race in tests/api alone, with their controls.
- Non-interference: each story in half of the twenty worlds (all of them in the first; without FULL=1 some of them in
  one), and of what can be asked at each instant a fortieth, chosen by the seed; of one story all. After a right was
  revoked a part of what it opened, with FULL=1 all of it.
- Schemathesis is bounded by time for each role: how many requests it sends differs with the machine. The body of a
  request replayed by its key, which the contract tells once for all routes, is not held against each route's form.
- That the application runs with each library at its floor was tried by hand; tests hold that floors and locks agree.
"""


def write(found: Mapping[str, tuple[Sequence[Row], float]], scale: Scale) -> None:
    """The sections of these parts; the others stay as their own last run left them, each with its day and commit."""
    sections = _sections()
    for name, (rows, seconds) in found.items():
        sections[TITLES[name]] = _section(name, rows, seconds, scale)
    lines = ["# Evidence", "", "Written by `make evidence`; what each part was run on stands in its section."]
    lines += [f"Seeds: kills {kills.SEED}, ends of lists {objections.SEED}, users and Schemathesis 2018.", ""]
    for title in TITLES.values():
        lines += [f"## {title}", "", sections.get(title, "**Not run.**"), ""]
    RESULTS.write_text("\n".join([*lines, "## Not tested", "", NOT_TESTED]).rstrip() + "\n", "utf-8")


def _sections() -> dict[str, str]:
    """What the page has, by title."""
    text = RESULTS.read_text("utf-8") if RESULTS.exists() else ""
    parts = (part.partition("\n") for part in text.split("\n## ")[1:])
    return {title: body.strip() for title, _, body in parts}


def _section(name: str, rows: Sequence[Row], seconds: float, scale: Scale) -> str:
    whole = " The whole figures (`FULL=1`)." if scale is FULL else f" {SHORT[name].format(scale=scale)}".rstrip()
    on = machine().replace("-dirty", "")  # this page is
    lines = [f"{on} Working tree: {_changes()}. {seconds:.0f} s.{whole}", ""]
    lines += [HOW[name].format(clients=scale.clients), ""]
    lines += ["| what | target | measured | reached |", "|---|---|---|---|"]
    lines += [f"| {row.what} | {row.target} | {_cell(row.measured)} | {_WORDS[row.reached]} |" for row in rows]
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _changes() -> str:
    words = ["git", "status", "--porcelain", "--untracked-files=no", "--", ".", f":!{PAGE}"]
    found = subprocess.run(words, cwd=Path(ROOT), capture_output=True, text=True)
    return "changed" if found.stdout.strip() else "as committed"
