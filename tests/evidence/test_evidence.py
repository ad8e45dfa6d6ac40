"""The harness of `make evidence` itself, on a small scale: what it is there to see, it sees."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from bench.evidence import load, report, suites
from bench.evidence.faults.writing import Log, judge
from bench.evidence.house import House, Site
from bench.evidence.races.meetings import EDITS
from bench.evidence.races.part import RACES
from bench.evidence.scale import FULL, TINY
from bench.evidence.tally import Row
from bench.evidence.unguarded import SWITCHES
from bench.report import Row as Measured
from bench.servers import imrf


@pytest.mark.parametrize("switch", [None, "EDITS"])
def test_a_race_is_lost_without_its_guard_alone(
    own_database: str, own_admin_url: str, tmp_path: Path, switch: str | None
) -> None:
    words = None if switch is None else ["bench.evidence.unguarded", switch]
    with imrf(own_database, tmp_path, words=words) as server:
        site = Site(tmp_path, own_database, own_admin_url, (server.port,), (server,), switch)
        try:
            found = EDITS.run(site, TINY.attempts, TINY.clients)
        finally:
            site.close()
    assert (found.attempts, found.failures, found.lost) == (TINY.attempts, 0, 0)
    assert bool(found.violations) is (switch is not None)


def test_each_race_has_a_switch_that_takes_its_guard_away() -> None:
    assert [race.switch for race in RACES] == list(dict.fromkeys(race.switch for race in RACES))
    assert {race.switch for race in RACES} == set(SWITCHES)


def test_a_write_that_was_acknowledged_and_is_not_there_is_seen(own_admin_url: str) -> None:
    log = Log(acknowledged={"Write 0/1": "an id"}, refused={"Write 0/2"}, unknown={"Write 0/3"})
    tally = judge(log, own_admin_url)
    assert tally.broken == {"acknowledged writes lost": 1}
    assert (tally.attempts, tally.accepted, tally.lost) == (3, 1, 1)


def test_the_page_says_what_was_reached_and_what_was_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "RESULTS", tmp_path / "evidence.md")
    rows = [Row("one", "none", "0", reached=True), Row("other", "none", "2 a | b", reached=False)]
    report.write({"faults": (rows, 12.0)}, TINY)
    text = report.RESULTS.read_text("utf-8")
    assert "| one | none | 0 | yes |\n| other | none | 2 a \\| b | **no** |" in text
    assert "## Not tested" in text
    assert "1 kills of the API and 1 of each kind of PostgreSQL; more with `FULL=1`." in text
    assert text.count("**Not run.**") == 4


def test_a_part_that_is_run_leaves_the_others_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "RESULTS", tmp_path / "evidence.md")
    for number, name in enumerate(report.TITLES):
        report.write({name: ([Row(f"row {number}", "none", "0", reached=True)], 12.0)}, TINY)
    before = report.RESULTS.read_text("utf-8")
    report.write({"load": ([Row("another row", "none", "0", reached=True)], 700.0)}, FULL)
    after = report.RESULTS.read_text("utf-8")
    assert "12 s. 1 s of load; with `FULL=1` ten minutes." in before
    assert "700 s. The whole figures (`FULL=1`)." in after
    changed = set(before.splitlines()) ^ set(after.splitlines())
    assert {line for line in changed if line.startswith("|")} == {
        "| row 2 | none | 0 | yes |",
        "| another row | none | 0 | yes |",
    }
    assert len(changed) == 4


def test_figures_are_those_that_the_tests_tell(tmp_path: Path) -> None:
    told = tmp_path / "suite.xml"
    out = "<system-out>evidence: 7 requests\nevidence: {} answers of 5xx\n</system-out>"
    suite = suites.Suite("fuzz", [], {}, {"requests": 14}, ["answers of 5xx"])
    for failures, reached in ((0, True), (1, False)):
        case = f"<testcase>{out.format(failures)}</testcase>" * 2
        counts = 'tests="2" failures="0" errors="0" skipped="0"'
        told.write_text(f"<testsuites><testsuite {counts}>{case}</testsuite></testsuites>")
        row = suites.row_of(suite, told)
        assert row.reached is reached
        assert row.measured == f"2 tests, 0 failed, 0 skipped; 14 requests; {2 * failures} answers of 5xx"


def test_a_moment_at_which_something_was_lost_is_a_target_missed() -> None:
    class Nowhere(House):
        def __init__(self) -> None:
            self.database = SimpleNamespace(url=lambda user, name: f"{user}@{name}")
            self.gone: list[str] = []

        def copy(self) -> str:
            return "imrf_1"

        def run(self, *statements: str, name: str = "postgres") -> None:
            self.gone += statements

        folder = Path()

    def loses(url: str, admin_url: str, folder: Path) -> list[Measured]:
        raise ExceptionGroup("clients", [RuntimeError("answered with 503"), RuntimeError("answered with 500")])

    def holds(url: str, admin_url: str, folder: Path) -> list[Measured]:
        return [Measured("all", "≤ 5 s", f"{url} {admin_url}", reached=True)]

    house = Nowhere()
    assert load.moment(house, "it opens", loses) == Row(
        "it opens", "all there once", "answered with 503 (× 2)", reached=False
    )
    assert load.moment(house, "it opens", holds).measured == "imrf_app@imrf_1 postgres@imrf_1"
    assert house.gone == ["DROP DATABASE imrf_1 WITH (FORCE)"] * 2
