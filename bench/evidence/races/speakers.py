"""Lists of speakers: numbers of arrival without a gap, none lost or twice, and an order that follows arrival."""

import asyncio
from datetime import timedelta
from itertools import product
from typing import Any

from api.main import clock
from bench import stakeholders
from bench.evidence.caller import Caller
from bench.evidence.house import Site
from bench.evidence.races.race import Race, shared
from bench.evidence.tally import Tally, repeated
from bench.servers import Api

_STATES = "SELECT code FROM party WHERE kind = 'member_state' ORDER BY code"
_FOUND = (
    "SELECT count(*), count(DISTINCT (party_id, speaking)), count(DISTINCT arrival), min(arrival), max(arrival),"
    " (SELECT count(*) FROM inscription_event WHERE list_id = CAST(:list AS uuid) AND act = 'inscribe'),"
    " (SELECT arrivals FROM speakers_list WHERE id = CAST(:list AS uuid))"
    " FROM inscription WHERE list_id = CAST(:list AS uuid)"
)
_EXPECTED = (
    "SELECT class, speaking, id::text FROM inscription WHERE list_id = CAST(:list AS uuid)"
    " ORDER BY class, speaking, placed_at, placed_arrival"
)
_AN_HOUR_AGO = (
    "UPDATE speakers_list SET announced_at = announced_at - interval '1 hour' WHERE id = CAST(:list AS uuid)"
)
_EACH = 10  # every so many requests one is sent twice


def _inscribe(site: Site, attempts: int, clients: int) -> Tally:
    """All States, each for itself and for a group; some ask twice at once."""
    office = site.as_account("opga")
    codes = [row[0] for row in site.ask_database(_STATES)]
    asked = list(product(codes, ("national", "group")))
    lists: dict[str, str] = {}
    pieces: list[tuple[str, str, str]] = []
    while len(pieces) < attempts:
        key, path = _list(site, office, f"race-speak-{len(lists) + 1}")
        lists[key] = path
        for number, (code, speaking) in enumerate(asked[: attempts - len(pieces)]):
            pieces += [(key, code, speaking)] * (2 if number % _EACH == 0 else 1)
    tally, accepted = Tally(), list[tuple[str, str, str, int]]()

    async def ask(caller: Caller, piece: Any) -> None:
        key, code, speaking = piece
        group = {"group_name": "Some Group"} if speaking == "group" else {}
        body = {"level": "minister", "party": code, "speaking": speaking, **group}
        answer = await caller.ask("POST", f"{lists[key]}/inscriptions", body)
        if tally.note(answer, 409):
            accepted.append((*piece, answer.json["arrival"]))

    (token,) = site.tokens("opga@demo.example")
    asyncio.run(shared(site.callers(clients, token), pieces, ask, tally))
    tally.count("requests of one party accepted twice", repeated(one[:3] for one in accepted))
    tally.count("requests that were never accepted", len({*pieces} - {one[:3] for one in accepted}))
    for key, path in lists.items():
        _demand_whole(site, office, tally, key, path, sorted(one[3] for one in accepted if one[0] == key))
    return tally


def _list(site: Site, office: Api, slug: str) -> tuple[str, str]:
    """A list that opened yesterday, its lots drawn: what comes now is ordered by when it came."""
    opens_on = (clock().date() + timedelta(days=41)).isoformat()
    forum = {"template": "imrf", "slug": slug, "title": {"en": "Many speakers"}, "opens_on": opens_on}
    office.demand("POST", "/forums", {**forum, "timezone": "UTC"})
    office.demand("POST", f"/forums/{slug}/announcements", {})
    key = office.demand("POST", f"/forums/{slug}/speakers-lists", {})["id"]
    path = f"/forums/{slug}/speakers-lists/{key}"
    office.demand("POST", f"{path}/announce")
    stakeholders.run(site.admin_url, {_AN_HOUR_AGO: {"list": key}})
    office.demand("POST", f"{path}/draw")
    return key, path


def _demand_whole(site: Site, office: Api, tally: Tally, key: str, path: str, given: list[int]) -> None:
    """What is on record is what was told, and is read in the order in which it came."""
    ((rows, own, distinct, first, last, events, counted),) = site.ask_database(_FOUND, list=key)
    count = len(given)
    tally.count("numbers of arrival given twice or left out", len(set(range(1, count + 1)) ^ set(given)))
    tally.demand("inscriptions, of whom, numbers", (rows, own, distinct), (count, count, count))
    tally.demand("first and last arrival", (first, last, counted), (1, count, count))
    tally.demand("events", events, count)
    expected = [tuple(row) for row in site.ask_database(_EXPECTED, list=key)]
    slots = office.demand("GET", path)["slots"]
    shown = [(slot["speaker_class"], slot["speaking"], slot["inscription_id"]) for slot in slots]
    shown.sort(key=lambda one: one[:2])  # groups come first, and classes follow each other
    tally.demand("each class is read in the order of arrival", shown == expected, True)


RACE = Race(
    "SPEAKERS",
    "requests to speak, order by arrival",
    "number of arrival given with the row, under the lock of the list's row",
    _inscribe,
    before=("ALTER TABLE inscription DROP CONSTRAINT uq_inscription_list_id_arrival",),
)
