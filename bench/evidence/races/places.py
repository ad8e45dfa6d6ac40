"""Places: never more than there are, each number of arrival once, whoever asks and gives back at once."""

import asyncio
from typing import Any

from bench import stakeholders
from bench.evidence.caller import Caller
from bench.evidence.house import Site
from bench.evidence.races.race import Race, shared
from bench.evidence.tally import Tally
from bench.places import PEOPLE_MADE, REGISTERED

SLUG = "race-places"
_FOUND = "SELECT registration.id::text FROM registration JOIN forum ON forum.id = forum_id AND slug = :slug"
_GIVEN = (
    "SELECT count(*) FILTER (WHERE state IN ('held', 'offered')), count(*) FILTER (WHERE state = 'cancelled'),"
    " count(*), count(DISTINCT arrival), min(arrival), max(arrival), count(DISTINCT registration_id),"
    " (SELECT total FROM meeting_places WHERE meeting_id = CAST(:meeting AS uuid))"
    " FROM place WHERE meeting_id = CAST(:meeting AS uuid)"
)


def _run(site: Site, attempts: int, clients: int) -> Tally:
    people = attempts * 5 // 6  # every fifth gives its place back at once, which is an attempt too
    capacity = people // 4
    meeting, persons = _prepare(site, people, capacity)
    (token,) = site.tokens("egypt@demo.example")
    tally, given = Tally(), list[str]()

    async def ask(caller: Caller, piece: Any) -> None:
        number, registration = piece
        path = f"/forums/{SLUG}/meetings/{meeting}/places"
        answer = await caller.ask("POST", path, {"registration": registration})
        if not tally.note(answer):
            return
        given.append(answer.json["id"])
        if number % 5 == 0:
            back = await caller.ask("POST", f"/forums/{SLUG}/places/{answer.json['id']}/cancel")
            cancelled.append(tally.note(back))

    cancelled: list[bool] = []
    asyncio.run(shared(site.callers(clients, token), enumerate(persons), ask, tally))
    ((taken, gone, rows, arrivals, first, last, registered, counted),) = site.ask_database(_GIVEN, meeting=meeting)
    tally.count("places given beyond those there are", max(0, taken - capacity))
    tally.count("places free while somebody waits", max(0, capacity - taken))
    tally.demand("places counted", counted, taken)
    tally.demand("places cancelled", gone, sum(cancelled))
    tally.demand("places on record", (rows, registered), (len(given), len(set(given))))
    tally.demand("numbers of arrival", (arrivals, first, last), (len(given), 1, len(given)))
    return tally


def _prepare(site: Site, people: int, capacity: int) -> tuple[str, list[str]]:
    """A published meeting with so many places, and registrations that are approved."""
    office, secretariat = site.as_account("opga"), site.as_account("secretariat")
    forum = {"template": "imrf", "slug": SLUG, "title": {"en": "Many guests"}, "opens_on": "2033-05-03"}
    office.demand("POST", "/forums", {**forum, "timezone": "UTC"})
    office.demand("POST", f"/forums/{SLUG}/programme/versions", {})
    meeting = office.demand("GET", f"/forums/{SLUG}/meetings?limit=1")["items"][0]["id"]
    path = f"/forums/{SLUG}/meetings/{meeting}/capacity"
    secretariat.demand("PUT", path, {"capacity": capacity}, If_Match='"1"')
    stakeholders.run(site.admin_url, {PEOPLE_MADE: {"people": people}, REGISTERED: {"slug": SLUG}, "ANALYZE": {}})
    return meeting, [row[0] for row in site.ask_database(_FOUND, slug=SLUG)]


RACE = Race(
    "PLACES",
    "places of one meeting, every fifth given back at once",
    "counted and given in one statement on the meeting's row",
    _run,
    before=("ALTER TABLE place DROP CONSTRAINT uq_place_meeting_id_arrival",),
)
