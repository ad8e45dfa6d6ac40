"""Proposals over HTTP, of a forum with 200 nominations, and what others feel of the search."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

from bench.logins import lives
from bench.report import Row
from bench.servers import Api
from bench.world import PASSWORD

SLUG = "bench-co-chairs"
NOMINATIONS = 200
TIMES = 20
MOST = 50  # ms, for /livez
ASKED = {"keep": False, "limit": 10}
GENDERS = ("f", "m", "m", "f", "pending", "f", "m", "not_stated", "m", "f")
LEVELS = ("minister", "vice_minister", "permanent_representative", "minister", "head_of_government")


def measure(office: Api) -> list[Row]:
    """The answer, and /livez meanwhile."""
    _nominate(office)
    return [_answered(office), _felt(office)]


def _nominate(office: Api) -> None:
    """Each State once, some twice."""
    forum = {"template": "imrf", "slug": SLUG, "title": {"en": "Many nominations"}, "opens_on": "2034-05-09"}
    office.demand("POST", "/forums", {**forum, "timezone": "America/New_York"})
    states = [one["code"] for one in office.demand("GET", "/reference/member-states?limit=200")["items"]]
    for number in range(NOMINATIONS):
        nominee = {
            "state": states[number * 7 % len(states)],
            "person": {"name": f"Person {number} Example", "gender": GENDERS[number % 10]},
            "level": LEVELS[number % 5],
            "preferred": [number % 4 + 1],
            "ruled_out": [(number + 1) % 4 + 1] if number % 2 else [],
            "objectives": [number % 23 + 1],
        }
        office.demand("POST", f"/forums/{SLUG}/nominations", nominee)


def _propose(api: Api) -> None:
    found = api.demand("POST", f"/forums/{SLUG}/co-chairs/proposals", ASKED)
    if not found["proven"] or len(found["proposals"]) != ASKED["limit"]:
        raise RuntimeError("Not what was to be measured.")


def _answered(office: Api) -> Row:
    taken = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        _propose(office)
        taken.append((time.perf_counter() - begin) * 1000)
    measured = f"{median(taken):.0f} ms ({min(taken):.0f} to {max(taken):.0f})"
    return Row(f"ten best of {NOMINATIONS} nominations, over HTTP", None, measured, None)


def _felt(office: Api) -> Row:
    with _proposing(office.port) as searches:
        taken = sorted(one for _ in range(5) for one in lives(office.port))
        done = len(searches)
    high = taken[len(taken) * 99 // 100]
    measured = (
        f"{max(taken):.0f} ms at the most, p99 {high:.0f} ms, p50 {median(taken):.1f} ms, of {len(taken):,};"
        f" {done} searches meanwhile"
    )
    return Row(
        "/livez while co-chairs are searched for without a break", f"≤ {MOST} ms", measured, max(taken) <= MOST
    )


@contextmanager
def _proposing(port: int) -> Iterator[list[int]]:
    """One search after the other, from a thread that does nothing but wait."""
    api, ended, searches = Api(port).log_in(PASSWORD), threading.Event(), []

    def keep_on() -> None:
        while not ended.is_set():
            _propose(api)
            searches.append(1)

    thread = threading.Thread(target=keep_on)
    thread.start()
    try:
        yield searches
    finally:
        ended.set()
        thread.join()
