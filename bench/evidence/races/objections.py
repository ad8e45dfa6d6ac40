"""Objections against the end of their list: what was acknowledged is honoured, though the list ends meanwhile.

The second process's clock is weeks ahead, so that it may make the list final while the first still takes objections:
as if each of them had been on its way for longer than the thirty seconds that the end waits for.
"""

import asyncio
import random
from datetime import timedelta

from api.main import clock
from bench import stakeholders
from bench.evidence.caller import Caller
from bench.evidence.house import Site
from bench.evidence.races.race import Race, rounds
from bench.evidence.tally import Tally
from bench.servers import Api

LISTS, AHEAD, SEED = 4, 20, 2018
_APPLY = (
    "INSERT INTO application (id, forum_id, party_id, state, since, reference, answers, submitted_at, version,"
    " created_at, updated_at) SELECT gen_random_uuid(), forum.id, party.id, 'screened_in', now(),"
    " upper(forum.slug) || '-' || right(party.code, -12), '{}', now(), 1, now(), now()"
    " FROM forum, party WHERE forum.slug = :slug AND party.code = ANY(:codes)"
)
_FINAL = "SELECT id::text FROM application WHERE id = ANY(CAST(:ids AS uuid[])) AND state = 'final'"
_STANDING = "SELECT application_id::text FROM objections.objection WHERE stance = 'standing'"


def _object(site: Site, attempts: int, clients: int) -> Tally:
    """All but one lodge objections, each to one name; the last one makes the list final amid them."""
    office, other, egypt = (site.as_account(name) for name in ("opga", "opga2", "egypt"))
    stakeholders.make(site.admin_url, attempts)
    tokens = site.tokens("egypt@demo.example", "opga2@demo.example")
    tally, chance = Tally(), random.Random(SEED)
    for number in range(LISTS):
        slug, each = f"race-list-{number + 1}", -(-attempts // LISTS)
        names = _circulated(site, slug, each, office, other, egypt)
        after = chance.randrange(each // 4, each // 2)
        acknowledged = asyncio.run(_race(site, slug, names, after, clients, tokens, tally))
        final = site.ask_database(_FINAL, ids=acknowledged)
        standing = {row[0] for row in site.ask_database(_STANDING)}
        tally.count("objections acknowledged, and the name is final", len(final))
        tally.count("objections acknowledged that are not on record", len(set(acknowledged) - standing))
        tally.count("objections on record that were refused", len(standing & set(names) - set(acknowledged)))
        tally.count("lists that ended before or after all objections", len(acknowledged) in (0, len(names)))
    return tally


def _circulated(site: Site, slug: str, count: int, office: Api, other: Api, egypt: Api) -> list[str]:
    """The applications on a list that is announced to become final."""
    opens_on = (clock() + timedelta(days=250)).date().isoformat()
    forum = {"template": "imrf", "slug": slug, "title": {"en": "Many objections"}, "opens_on": opens_on}
    office.demand("POST", "/forums", {**forum, "timezone": "America/New_York"})
    office.demand("POST", f"/forums/{slug}/announcements", {})
    codes = [f"ORG_APPLIES_{number}" for number in range(1, count + 1)]
    stakeholders.run(site.admin_url, {_APPLY: {"slug": slug, "codes": codes}, "ANALYZE application": {}})
    path = f"/forums/{slug}/no-objection-list"
    office.demand("POST", path, {})
    office.demand("POST", f"{path}/1/entries/fill")
    office.demand("POST", f"{path}/1/prepare")
    other.demand("POST", f"{path}/1/circulate", {"sha256": other.demand("GET", f"{path}/1")["sha256"]})
    office.demand("POST", f"{path}/1/closing", {})
    return _all(egypt, f"{path}/1/entries")


def _all(api: Api, path: str) -> list[str]:
    names, cursor = list[str](), ""
    while True:
        page = api.demand("GET", f"{path}?limit=200{cursor}")
        names += [one["application_id"] for one in page["items"]]
        if page["next_cursor"] is None:
            return names
        cursor = f"&cursor={page['next_cursor']}"


async def _race(
    site: Site, slug: str, names: list[str], after: int, clients: int, tokens: list[str], tally: Tally
) -> list[str]:
    """The names of the objections that were acknowledged."""
    egypt, office = tokens
    acknowledged, enough = list[str](), asyncio.Event()

    callers = [Caller(site.ports[0], egypt) for _ in range(clients - 1)]

    async def lodge(turn: int, number: int, caller: Caller) -> None:
        piece = turn * len(callers) + number
        if piece >= len(names):
            return
        answer = await caller.ask("POST", f"/forums/{slug}/objections", {"applications": [names[piece]]})
        # Who comes late too often is told so; that is a refusal as well.
        if tally.note(answer, 403, 409, 429):
            acknowledged.append(names[piece])
            if len(acknowledged) >= after:
                enough.set()

    async def end() -> None:
        await enough.wait()
        caller = Caller(site.ports[1], office)
        await caller.demand("POST", f"/forums/{slug}/no-objection-list/1/finalize", {})
        caller.close()

    # In rounds, all at once: in a stream that does not stop, the end would wait for those who share the row.
    turns = -(-len(names) // len(callers))
    async with asyncio.timeout(120), asyncio.TaskGroup() as group:
        group.create_task(end())
        group.create_task(rounds(callers, turns, lodge, tally))
    return acknowledged


RACE = Race(
    "OBJECTIONS",
    "objections lodged while their list becomes final",
    "the list's row shared by an objection, locked by the end",
    _object,
    late=AHEAD,
)
