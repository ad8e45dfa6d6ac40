"""A publication that concerns 2,000 people: each is told in a message of one's own, in its transaction."""

import asyncio
import time
from pathlib import Path
from statistics import median

from bench import stakeholders, world
from bench.report import Row
from bench.servers import Api, imrf
from bench.world import PASSWORD

ACCOUNTS, MEETINGS, ROUNDS, CHANGED = 2000, 200, 7, 10
SLUG = "bench-changes"
MOST = 2.0  # seconds
_ACCOUNTS = (
    "INSERT INTO account (id, email, hashed_password, is_active, is_superuser, is_verified, language, created_at)"
    " SELECT gen_random_uuid(), 'told-' || n || '@demo.example', 'x', true, false, true,"
    " (ARRAY['en', 'fr', 'ar'])[1 + n % 3], now() FROM generate_series(1, :accounts) AS n"
)
_GRANTS = (
    "INSERT INTO role_grant (id, account_id, role, focal_point, party_id, valid_from)"
    " SELECT gen_random_uuid(), account.id, 'delegation', false, party.id, now() FROM account"
    " JOIN party ON party.code = (ARRAY['EGY', 'DEU', 'MEX', 'PHL', 'MAR'])"
    "[1 + split_part(split_part(email, '@', 1), '-', 2)::int % 5]"
    " WHERE email LIKE 'told-%'"
)
_WAITING = (
    "SELECT count(*), count(DISTINCT account_id) FROM outbox"
    " JOIN account ON account.id = account_id AND email LIKE 'told-%'"
    " WHERE kind = 'programme_changed' AND state = 'queued' AND details ->> 'number' = :number"
)


def measure(url: str, admin_url: str, folder: Path) -> list[Row]:
    """Versions one after the other: from the second on each takes over what the former one queued."""
    asyncio.run(world.forum_of_meetings(url, SLUG, MEETINGS))
    stakeholders.run(url, {_ACCOUNTS: {"accounts": ACCOUNTS}, _GRANTS: {}})
    stakeholders.run(admin_url, {"ANALYZE": {}})
    with imrf(url, folder) as server:
        office = Api(server.port).log_in(PASSWORD)
        taken, found = [], office.demand("GET", f"/forums/{SLUG}/meetings?limit=200")["items"]
        meetings = [one for one in found if one["kind"] == "side_event" and one["number"] >= 100][:CHANGED]
        for number in range(ROUNDS):
            for place, meeting in enumerate(meetings):
                title = {"title": {"en": f"Side event {place}, as of round {number}"}}
                path = f"/forums/{SLUG}/meetings/{meeting['id']}"
                meetings[place] = office.demand("PATCH", path, title, If_Match=f'"{meeting["version"]}"')
            begin = time.perf_counter()
            made = office.demand("POST", f"/forums/{SLUG}/programme/versions", {})
            taken.append(time.perf_counter() - begin)
            ((*counted,),) = stakeholders.run(url, {_WAITING: {"number": str(made["number"])}})
            if counted != [ACCOUNTS, ACCOUNTS]:
                raise RuntimeError(f"Messages and accounts after version {made['number']}: {counted}.")
    measured = (
        f"{median(taken[1:]):.2f} s with the publication ({min(taken[1:]):.2f} to {max(taken[1:]):.2f},"
        f" of {ROUNDS - 1}, each taking over the former {ACCOUNTS:,}); the first {taken[0]:.2f} s"
    )
    what = f"{ACCOUNTS:,} personal messages of what changed, queued with a publication of {MEETINGS} meetings"
    return [Row(what, f"≤ {MOST:.0f} s", measured, max(taken) <= MOST)]
