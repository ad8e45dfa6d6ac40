"""`make bench`: brings everything up, measures, writes results.md, and leaves nothing behind.

`python -m bench lists submissions` measures these parts alone, on a database that has nothing else, and tells what
was measured without writing it.
"""

import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench import (
    deadlines,
    exports,
    feeds,
    lists,
    logins,
    places,
    proposals,
    queries,
    ratios,
    registrations,
    report,
    searching,
    speakers,
    submissions,
    times,
    world,
)
from bench.report import Row
from bench.servers import Api, Database, imrf


@contextmanager
def _folder() -> Iterator[Path]:
    """Ours alone, but the database's own account may pass through it."""
    folder = Path(tempfile.mkdtemp(prefix="imrf-bench-", dir="/tmp"))
    folder.chmod(0o711)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def _say(line: str) -> None:
    print(line, flush=True)


def _told(rows: list[Row]) -> list[Row]:
    for row in rows:
        _say(f"  {row.what}: {row.measured}" + (f" (target {row.target}, missed)" if row.reached is False else ""))
    return rows


# What needs no forums of the others.
ALONE = {
    "lists": lists.measure,
    "submissions": submissions.measure,
    "registrations": registrations.measure,
    "speakers": speakers.measure,
    "places": places.measure,
    "feeds": feeds.measure,
}


def _alone(name: str, database: Database, folder: Path) -> list[Row]:
    _say(f"{name.capitalize()} …")
    return _told(ALONE[name](database.url(), database.url("postgres"), folder))


def _measure(database: Database, folder: Path) -> tuple[list[Row], list[str]]:
    url = database.url()
    _say("Comparing with a bare application …")
    with imrf(url, folder) as server:
        rows = _told(ratios.measure(server, folder))
    _say("Logging in …")
    rows += _told(logins.measure(url, folder))
    with imrf(url, folder) as one, imrf(url, folder) as other:
        writer, reader = Api(one.port), Api(other.port)
        office = times.sign_in(writer)
        _say("Publishing and making forums …")
        rows += _told([times.publish(office), times.create(office)])
        _say("Moving a forum …")
        rows += _told([deadlines.derive(), deadlines.dry_run(office)])
        _say("Proposing co-chairs …")
        rows += _told(proposals.measure())
        rows += _told(searching.measure(office))
        _say("Changing, and looking from another server …")
        rows += _told([times.visible(writer, office, reader)])
        rows += _told(times.visible_after_an_outage(database, writer, office, reader))
    _say("Feeds of 1,000 meetings …")
    rows += _told(times.feeds(url, folder))
    _say("Counting queries …")
    row, table = queries.measure(url)
    rows += _told([row])
    for name in ALONE:
        rows += _alone(name, database, folder)
    _say("Exporting 50,000 rows …")  # last: others would find so many parties
    rows += _told(exports.measure(url, folder))
    return rows, [table]


def main(names: list[str]) -> None:
    """One run, of these parts alone or (none named) of all."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # as an exception, so that all is cleared away
    with _folder() as folder:
        database = Database(folder)
        try:
            _say("Making the database and its forums (a minute) …")
            database.start()
            world.make(database.url("postgres"), database.url(), forums=not names)
            for name in names:
                _alone(name, database, folder)
            if names:
                return
            rows, tables = _measure(database, folder)
        finally:
            database.stop()
    report.write(rows, tables)
    _say(f"Written to {report.RESULTS.relative_to(Path.cwd())}.")


if __name__ == "__main__":
    main(sys.argv[1:])
