"""A page of 200 registrations, of 2,000 that a forum has: how long it takes over HTTP, and how many queries."""

import asyncio
from pathlib import Path
from statistics import median

import httpx

from api.main import create_app
from bench import stakeholders
from bench.queries import counting
from bench.report import Row
from bench.servers import Api, imrf
from bench.times import timed
from bench.world import PASSWORD
from services.adapters.database import make_engine, make_sessions

SLUG = "bench-registrations"
ROWS, TIMES, MOST = 2_000, 15, 30  # ms
_PATH = f"/forums/{SLUG}/registrations"
_ROWS = "generate_series(1, :rows) AS n"
_PERSONS = (
    "INSERT INTO person (id, name, own_name, title, gender, version, created_at, updated_at)"
    " SELECT gen_random_uuid(), 'Member ' || n || ' of a Delegation', 'عضو رقم ' || n, 'Ms.', 'f', 1, now(), now()"
    f" FROM {_ROWS}"
)
_REGISTERED = (
    "INSERT INTO registration (id, forum_id, party_id, person_id, class, state, since, function, language,"
    " attendance, origin, travel_support, version, created_at, updated_at)"
    " SELECT gen_random_uuid(), forum.id, states.id, person.id, 'member_state', 'approved', now(), 'Adviser', 'en',"
    " 'in_person', 'ministry', 'not_asked', 1, now(), now() FROM forum, person"
    " JOIN (SELECT id, row_number() OVER (ORDER BY code) - 1 AS place, count(*) OVER () AS all_of_them FROM party"
    "   WHERE kind = 'member_state') AS states"
    " ON states.place = split_part(person.name, ' ', 2)::int % states.all_of_them"
    " WHERE forum.slug = :slug AND person.name LIKE 'Member % of a Delegation'"
)


def measure(url: str, admin_url: str, folder: Path) -> list[Row]:
    """Over HTTP, and once more in this process, where queries are counted."""
    with imrf(url, folder) as server:
        office = Api(server.port).log_in(PASSWORD)
        forum = {"template": "imrf", "slug": SLUG, "title": {"en": "Many persons"}, "opens_on": "2036-05-06"}
        office.demand("POST", "/forums", {**forum, "timezone": "America/New_York"})
        stakeholders.run(url, {_PERSONS: {"rows": ROWS}, _REGISTERED: {"slug": SLUG}})
        stakeholders.run(admin_url, {"ANALYZE": {}})
        taken = [timed(lambda: _page(office)) * 1000 for _ in range(TIMES)]
    few, many = asyncio.run(_queries(url))
    counts = f"queries for 20 and 200 rows: {few} and {many}"
    words = f"{median(taken):.0f} ms ({min(taken):.0f} to {max(taken):.0f}); {counts}"
    reached = median(taken) <= MOST and few == many
    return [Row("a page of 200 registrations, of 2,000", f"≤ {MOST} ms, the same queries", words, reached)]


def _page(office: Api) -> None:
    if len(office.demand("GET", f"{_PATH}?limit=200")["items"]) != 200:
        raise RuntimeError("The page is not whole.")


async def _queries(url: str) -> tuple[int, int]:
    engine = make_engine(url, pool_size=2)
    transport, found = httpx.ASGITransport(create_app(make_sessions(engine))), []
    async with httpx.AsyncClient(transport=transport, base_url="http://x/v1") as client:
        login = {"email": "opga@demo.example", "password": PASSWORD}
        token = (await client.post("/auth/login", json=login)).json()["access_token"]
        for limit in (20, 200):
            with counting(engine) as statements:
                asked = {"limit": limit}
                answer = await client.get(_PATH, params=asked, headers={"Authorization": f"Bearer {token}"})
            answer.raise_for_status()
            found.append(len(statements))
    await engine.dispose()
    return found[0], found[1]
