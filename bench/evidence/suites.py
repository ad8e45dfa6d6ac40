"""What the project's own suites prove, run as they are, with their longer settings where all of it is asked for."""

import os
import re
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from bench.evidence.house import House
from bench.evidence.scale import FULL, Scale
from bench.evidence.tally import Row
from bench.servers import ROOT, end_with_parent

LONGEST = 420.0  # seconds for each, unless all of it is asked for
_FIGURE = re.compile(r"^evidence: (\d+) (.+)$", re.MULTILINE)
SEED = "2018"


@dataclass(frozen=True, slots=True)
class Suite:
    """Folders of tests; `least`: figures that are aimed at with FULL=1, by the words with which tests tell them."""

    what: str
    folders: Sequence[str]
    environment: Mapping[str, str]
    least: Mapping[str, int]
    none: Sequence[str] = ()  # of these there must be none


def suites(scale: Scale) -> list[Suite]:
    """Those of this scale."""
    whole = scale is FULL
    soak = {"SOAK": "1"} if whole else {}
    return [
        Suite(
            "permission matrix: every route as every caller; ids of other forums; what is revoked",
            ["tests/matrix", "tests/api/test_rights.py"],
            soak,
            {"cells": 1, "columns tried": 1, "ids of another forum": 1, "requests after a right was revoked": 1},
        ),
        Suite(
            "non-interference: worlds that differ in one objection",
            ["tests/interference"],
            soak,
            {"answers compared": 100_000 if whole else 1, "tables, logs and heaps of mail compared": 1},
        ),
        Suite("model of applications and objections, any sequence of acts", ["tests/models"], soak, {}),
        Suite(
            f"names, cursors, If-Match and rules of deadlines as Hypothesis makes them up, seed {SEED}",
            ["tests/api/test_any_input.py", "tests/api/test_typed_text.py", "tests/rules/test_text.py"],
            {**soak, "SEED": SEED},
            {"names": 1, "cursors": 1, "If-Match headers": 1, "rules of deadlines": 1},
        ),
        Suite(
            "audit: an entry an act, sealed; what was edited, deleted, moved, put in or cut off is found",
            ["tests/api/test_audit.py", "tests/services/test_audit_seals.py", "tests/rules/test_audit_seals.py"],
            {},
            {"kinds of forgery found": 13},
        ),
        Suite(
            "personal data: what one is given, what erasure leaves in a dump, what is kept no longer",
            [
                "tests/api/test_personal_data.py",
                "tests/api/test_erasure.py",
                "tests/services/test_outbox.py::test_what_is_not_kept_is_forgotten",
                "tests/services/test_reminders.py::test_old_notes_are_forgotten",
                "tests/api/test_repeats.py::test_old_keys_can_be_forgotten",
                "tests/api/test_attendance.py::test_half_a_year_after_the_forum_it_is_forgotten",
                "tests/api/test_registrations.py::test_it_is_erased_after_the_forum",
                "tests/api/test_second_factors.py::test_logins_that_expired_are_forgotten",
                "tests/api/test_application_documents.py::test_files_that_no_record_names_are_erased_after_an_hour",
            ],
            {},
            {"planted markers looked for in a dump": 1},
        ),
        Suite(
            "dump and restore with equal checksums; a dump of each landing upgraded to the present schema",
            ["tests/migrations"],
            {},
            {"dumps of landings": 9, "tables with equal checksums": 1},
        ),
        Suite(
            "floors exclude versions known to be vulnerable; locks keep to them, each with its hash",
            ["tests/architecture/test_floors.py", "tests/architecture/test_tree.py"],
            {},
            {"vulnerable versions excluded": 1, "floors": 1, "locked versions": 1},
        ),
    ]


def fuzzing(scale: Scale) -> Suite:
    """Requests made up from the contract."""
    return Suite(
        f"Schemathesis as each role and stateful, seed {SEED}",
        ["tests/fuzz"],
        {"EXAMPLES": str(scale.examples), "MAX_SECONDS": str(scale.fuzz_seconds), "SEED": SEED},
        {"requests": 100_000 if scale is FULL else 1},
        ["answers of 5xx"],
    )


def measure(house: House, scale: Scale) -> list[Row]:
    """A row a suite. They bring a database of their own."""
    return [run(suite, house.folder, None if scale is FULL else LONGEST) for suite in suites(scale)]


def measure_fuzzing(house: House, scale: Scale) -> list[Row]:
    """A part of its own: with FULL=1 it takes an hour."""
    return [run(fuzzing(scale), house.folder, None if scale is FULL else LONGEST)]


def run(suite: Suite, folder: Path, longest: float | None) -> Row:
    """By pytest, in processes of its own; after `longest` seconds it is ended, and that is no success."""
    told = folder / "suite.xml"
    told.unlink(missing_ok=True)
    words = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "worksteal", "-o", "junit_logging=system-out"]
    process = subprocess.Popen(
        [*words, f"--junitxml={told}", *suite.folders],
        cwd=ROOT,
        env={**os.environ, **suite.environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        preexec_fn=end_with_parent,
    )
    try:
        process.wait(longest)
    except subprocess.TimeoutExpired:
        return Row(suite.what, "no failure", f"not ended after {longest:.0f} s", reached=False)
    finally:
        if process.poll() is None:  # first in order, so that its database goes with it
            process.send_signal(signal.SIGINT)
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
    return row_of(suite, told) if told.exists() else Row(suite.what, "no failure", "did not run", reached=False)


def _failed(results: ElementTree.Element) -> list[str]:
    """The tests, each with the first line of what is wrong."""
    found = []
    for case in results.iter("testcase"):
        for kind in ("failure", "error"):
            if (one := case.find(kind)) is not None:
                words = (one.get("message") or one.text or "").strip().partition("\n")[0][:200]
                print(f"{case.get('name')}\n{one.text or words}", flush=True)  # whole, for whoever mends it
                found.append(f"{case.get('name')} ({words})")
    return found


def row_of(suite: Suite, told: Path) -> Row:
    """From the results as pytest writes them."""
    (results,) = ElementTree.parse(told).getroot().iter("testsuite")
    counts = {name: int(results.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
    figures = Counter[str]()
    for text in results.iter("system-out"):
        for number, what in _FIGURE.findall(text.text or ""):
            figures[what] += int(number)
    listed = [f"{figures[what]:,} {what}" for what in (*suite.least, *suite.none)]
    wrong = counts["failures"] + counts["errors"]
    measured = f"{counts['tests']:,} tests, {wrong} failed, {counts['skipped']} skipped"
    if settings := ", ".join(f"{name}={value}" for name, value in suite.environment.items()):
        measured += f" ({settings})"
    if wrong:
        measured += f": {', '.join(_failed(results))}"
    enough = all(figures[what] >= least for what, least in suite.least.items())
    well = wrong == 0 and counts["tests"] > 0 and enough and not any(figures[what] for what in suite.none)
    target = ["no failure", *(f"≥ {least:,} {what}" for what, least in suite.least.items() if least > 1)]
    target += [f"0 {what}" for what in suite.none]
    return Row(suite.what, "; ".join(target), "; ".join([measured, *listed]), well)
