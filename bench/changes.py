"""A publication that concerns 2,000 people: each is told in a message of one's own, in its transaction, and each has
an invitation of one meeting for the calendar."""

import asyncio
import time
from pathlib import Path
from statistics import median
from typing import Any

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
_STATES = ("EGY", "DEU", "MEX", "PHL", "MAR")
_WAITING = (
    "SELECT count(*), count(DISTINCT account_id) FROM outbox"
    " JOIN account ON account.id = account_id AND email LIKE 'told-%'"
    " WHERE kind = :kind AND state = 'queued' AND details ->> 'number' = :number"
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
        seats = [{"role": "panellist", "position": 1 + n, "party": code} for n, code in enumerate(_STATES)]
        meetings[0] = _edit(office, meetings[0], {"people": seats})
        for number in range(ROUNDS):
            for place, meeting in enumerate(meetings):
                meetings[place] = _edit(office, meeting, {"title": {"en": f"Side event {place}, round {number}"}})
            begin = time.perf_counter()
            made = office.demand("POST", f"/forums/{SLUG}/programme/versions", {})
            taken.append(time.perf_counter() - begin)
            for kind in ("programme_changed", "meeting_invitation"):
                ((*counted,),) = stakeholders.run(url, {_WAITING: {"kind": kind, "number": str(made["number"])}})
                if counted != [ACCOUNTS, ACCOUNTS]:
                    raise RuntimeError(f"Of {kind} and accounts after version {made['number']}: {counted}.")
    measured = (
        f"{median(taken[1:]):.2f} s with the publication ({min(taken[1:]):.2f} to {max(taken[1:]):.2f},"
        f" of {ROUNDS - 1}, each taking over the former {ACCOUNTS:,}); the first {taken[0]:.2f} s"
    )
    what = (
        f"{ACCOUNTS:,} personal messages of what changed and {ACCOUNTS:,} invitations, queued with a publication of"
        f" {MEETINGS} meetings"
    )
    return [Row(what, f"≤ {MOST:.0f} s", measured, max(taken) <= MOST)]


def _edit(office: Api, meeting: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
    path = f"/forums/{SLUG}/meetings/{meeting['id']}"
    edited: dict[str, Any] = office.demand("PATCH", path, change, If_Match=f'"{meeting["version"]}"')
    return edited
