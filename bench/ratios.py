"""Answers from the cache, and one from the database, against a bare application's of as many bytes, in turns."""

from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.bare import Spec
from bench.load import Target, rate
from bench.report import Row
from bench.servers import Api, Served, bare, seconds_of_processor
from bench.world import PASSWORD

ROUNDS = 21
SECONDS = 0.6
FORUM = "/forums/meetings-200"
OURS = ("x-content-type-options", "referrer-policy", "content-security-policy", "x-request-id")
OF_THE_SERVER = ("date", "server", "content-length")
PADDING = "x-padding"


@dataclass(frozen=True, slots=True)
class Comparison:
    """An answer of ours, the bare one, and the least ratio that is asked for."""

    what: str
    target: float | None
    path: str
    bare_path: str
    begins: bytes
    conditions: tuple[tuple[str, str], ...] = ()


def measure(server: Served, folder: Path) -> list[Row]:
    """One row a comparison."""
    api = Api(server.port)
    answers, tags = {}, {}
    for name, path in (("calendar", "/calendar.ics"), ("programme", "/programme")):
        _, headers, body = api.ask("GET", FORUM + path)
        tags[name] = headers["etag"]
        answers[f"/{name}"] = (200, as_many(headers), len(body))
    _, headers, _ = api.ask("GET", f"{FORUM}/calendar.ics", If_None_Match=tags["calendar"])
    answers["/304"] = (304, as_many(headers), 0)
    answers["/lean"] = (304, {name: headers[name] for name in ("etag", "last-modified")}, 0)
    had, ok, not_modified = (("If-None-Match", tags["calendar"]),), b"HTTP/1.1 200", b"HTTP/1.1 304"
    size = {name: f"{spec[2] / 1000:.0f} kB" for name, spec in answers.items()}
    calendar, programme = f"/v1{FORUM}/calendar.ics", f"/v1{FORUM}/programme"
    meeting, answers["/meeting"] = _meeting(server)
    comparisons = [
        Comparison("calendar of 200 meetings, 304", 0.9, calendar, "/304", not_modified, had),
        Comparison(f"calendar of 200 meetings, {size['/calendar']}", 0.8, calendar, "/calendar", ok),
        Comparison(f"programme of 200 meetings, {size['/programme']}", 0.8, programme, "/programme", ok),
        meeting,
        Comparison("calendar, 304, against ETag and Last-Modified alone", None, calendar, "/lean", not_modified, had),
    ]
    with bare(answers, folder) as other:
        return [compare(comparison, server, other) for comparison in comparisons]


def _meeting(server: Served) -> tuple[Comparison, Spec]:
    """One of the draft for somebody signed in: nothing of it is kept, so that each time the database is asked."""
    office = Api(server.port).log_in(PASSWORD)
    found = office.demand("GET", f"{FORUM}/meetings?limit=200")["items"]
    path = f"{FORUM}/meetings/{next(one['id'] for one in found if one['room'] is not None)}"
    _, headers, body = office.ask("GET", path)
    signed_in = (("Authorization", f"Bearer {office.token}"),)
    what = f"a meeting of the draft, signed in, {len(body) / 1000:.1f} kB"
    compared = Comparison(what, 0.08, f"/v1{path}", "/meeting", b"HTTP/1.1 200", signed_in)
    return compared, (200, as_many(headers), len(body))


def as_many(headers: dict[str, str]) -> dict[str, str]:
    """The headers of the route itself; in the place of what is on every answer of ours, as many bytes of padding."""
    own = {name: value for name, value in headers.items() if name not in (*OURS, *OF_THE_SERVER)}
    missing = sum(len(name) + len(headers[name]) + 4 for name in OURS)
    return {**own, PADDING: "x" * (missing - len(PADDING) - 4)}


def compare(comparison: Comparison, server: Served, other: Served) -> Row:
    """Of our answer and the bare one, in turns."""
    begins, conditions = comparison.begins, comparison.conditions
    ours = Target(server.port, comparison.path, begins, conditions)
    bare_one = Target(other.port, comparison.bare_path, begins, conditions)
    lines = server.lines()
    rounds = []
    for turn in range(ROUNDS):
        pair = [(ours, server), (bare_one, other)]
        taken = {target: _once(target, of) for target, of in (pair if turn % 2 else reversed(pair))}
        rounds.append((taken[ours], taken[bare_one]))
    answered = sum(mine.count for mine, _ in rounds)
    if server.lines() - lines < answered:
        raise RuntimeError("The log has fewer lines than there were answers.")
    rates = [mine.rate / its.rate for mine, its in rounds]
    costs = [its.processor / mine.processor for mine, its in rounds]
    typical = [median(one[side].rate for one in rounds) for side in (0, 1)]
    spent = [median(one[side].processor for one in rounds) for side in (0, 1)]
    return Row(
        comparison.what,
        None if comparison.target is None else f"≥ {comparison.target} × bare",
        f"{median(rates):.2f} × by answers a second ({typical[0]:,.0f} against {typical[1]:,.0f}; rounds"
        f" {min(rates):.2f} to {max(rates):.2f}), {median(costs):.2f} × by processor time an answer"
        f" ({spent[0]:.0f} against {spent[1]:.0f} µs)",
        None if comparison.target is None else min(median(rates), median(costs)) >= comparison.target,
    )


@dataclass(frozen=True, slots=True)
class Taken:
    """One round: answers, answers a second, and the server's processor time for each in microseconds."""

    count: int
    rate: float
    processor: float


def _once(target: Target, server: Served) -> Taken:
    before = seconds_of_processor(server.process.pid)
    answered, seconds = rate(target, SECONDS)
    spent = seconds_of_processor(server.process.pid) - before
    return Taken(answered, answered / seconds, spent / answered * 1e6)
