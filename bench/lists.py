"""Lists of 5,000 names with an account to be told of each and 50 objections: circulated, and made final."""

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median

from api.main import clock
from bench import stakeholders
from bench.report import Row
from bench.servers import Api, imrf
from bench.world import PASSWORD

NAMES, OBJECTIONS = stakeholders.ROWS, 50
FORUMS = ("bench-list-1", "bench-list-2", "bench-list-3")
AHEAD = 20  # days: the term for objections is two weeks
MOST = 2.0  # seconds
_APPLY = (
    "INSERT INTO application (id, forum_id, party_id, state, since, reference, answers, submitted_at, version,"
    " created_at, updated_at) SELECT gen_random_uuid(), forum.id, party.id, 'screened_in', now(),"
    " upper(forum.slug) || '-' || right(party.code, -12), '{}', now(), 1, now(), now()"
    " FROM forum, party WHERE forum.slug = ANY(:slugs) AND party.code LIKE 'ORG\\_APPLIES\\_%'"
)
_FOUND = (
    "SELECT count(*) FILTER (WHERE kind = 'application_proposed'),"
    " count(*) FILTER (WHERE kind = 'application_final'),"
    " count(*) FILTER (WHERE kind = 'application_not_final') FROM outbox"
    " WHERE account_id IN (SELECT id FROM account WHERE email LIKE '%@applies.example')"
)


def measure(url: str, admin_url: str, folder: Path) -> list[Row]:
    """Over HTTP, one forum after the other; made final by a server whose clock is weeks ahead."""
    with imrf(url, folder) as server:
        office, other = (Api(server.port).log_in(PASSWORD, name) for name in ("opga", "opga2"))
        egypt = Api(server.port).log_in(PASSWORD, "egypt")
        _prepare(office, url, admin_url)
        circulated = _each(lambda slug: _circulate(other, slug))
        for slug in FORUMS:
            _object(egypt, slug)
            office.demand("POST", f"/forums/{slug}/no-objection-list/1/closing", {})
    with imrf(url, folder, ahead=AHEAD) as server:
        other = Api(server.port)
        (other.token,) = stakeholders.sign_in(url, ["opga2@demo.example"]).values()
        final = _each(lambda slug: _finalize(other, slug))
        for slug in FORUMS:
            there = len(other.demand("GET", f"/forums/{slug}/accredited")["items"])
            _demand(there == NAMES - OBJECTIONS, f"{there} names are final")
    ((proposed, told, untold),) = stakeholders.run(admin_url, {_FOUND: {}})
    rounds = len(FORUMS)
    _demand((proposed, told, untold) == (rounds * NAMES, rounds * (NAMES - OBJECTIONS), rounds * OBJECTIONS), "queue")
    return [
        _row(f"circulate a list of {NAMES:,} names, {NAMES:,} messages queued", circulated),
        _row(f"make it final, with {OBJECTIONS} objections, {NAMES:,} messages queued", final),
    ]


def _prepare(office: Api, url: str, admin_url: str) -> None:
    """Announced forums of which every list is prepared."""
    stakeholders.make(admin_url)
    opens_on = (clock() + timedelta(days=250)).date().isoformat()
    for slug in FORUMS:
        forum = {"template": "imrf", "slug": slug, "title": {"en": "Many names"}, "opens_on": opens_on}
        office.demand("POST", "/forums", {**forum, "timezone": "America/New_York"})
        office.demand("POST", f"/forums/{slug}/announcements", {})
    stakeholders.run(url, {_APPLY: {"slugs": list(FORUMS)}})
    stakeholders.run(admin_url, {"ANALYZE application": {}})
    for slug in FORUMS:
        path = f"/forums/{slug}/no-objection-list"
        office.demand("POST", path, {})
        _demand(office.demand("POST", f"{path}/1/entries/fill")["added"] == NAMES, "names on the list")
        office.demand("POST", f"{path}/1/prepare")


def _circulate(other: Api, slug: str) -> None:
    path = f"/forums/{slug}/no-objection-list/1"
    other.demand("POST", f"{path}/circulate", {"sha256": other.demand("GET", path)["sha256"]})


def _object(state: Api, slug: str) -> None:
    entries = state.demand("GET", f"/forums/{slug}/no-objection-list/1/entries?limit={OBJECTIONS}")["items"]
    state.demand("POST", f"/forums/{slug}/objections", {"applications": [one["application_id"] for one in entries]})


def _finalize(other: Api, slug: str) -> None:
    made = other.demand("POST", f"/forums/{slug}/no-objection-list/1/finalize", {})
    _demand(made["kind"] == "final", "final")


def _each(act: Callable[[str], None]) -> list[float]:
    taken = []
    for slug in FORUMS:
        begin = time.perf_counter()
        act(slug)
        taken.append(time.perf_counter() - begin)
    return taken


def _demand(there: bool, what: str) -> None:
    if not there:
        raise RuntimeError(f"Not what was to be measured: {what}.")


def _row(what: str, taken: list[float]) -> Row:
    measured = f"{median(taken):.2f} s ({min(taken):.2f} to {max(taken):.2f}, of {len(taken)})"
    return Row(what, f"≤ {MOST:.0f} s", measured, median(taken) <= MOST)
