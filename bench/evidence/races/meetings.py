"""Meetings: of the editors of one version one wins, and no room is booked twice."""

import asyncio
from typing import Any

from bench.evidence.caller import Caller
from bench.evidence.house import Site
from bench.evidence.races.race import Race, rounds, together
from bench.evidence.tally import Tally, repeated
from bench.servers import Api

SLUG = "race-meetings"
_EDITS = "SELECT count(*) FROM audit_entry WHERE act = 'meeting.update' AND subject_id = CAST(:meeting AS uuid)"
_TWICE = (
    "SELECT count(*) FROM meeting AS one JOIN meeting AS other ON one.room_id = other.room_id AND one.id < other.id"
    " AND one.starts_at < other.ends_at AND other.starts_at < one.ends_at"
    " WHERE one.status <> 'cancelled' AND other.status <> 'cancelled'"
)


def _forum(office: Api) -> None:
    forum = {"template": "imrf", "slug": SLUG, "title": {"en": "Many editors"}, "opens_on": "2033-05-03"}
    office.demand("POST", "/forums", {**forum, "timezone": "UTC"})


def _edit(site: Site, attempts: int, clients: int) -> Tally:
    """All edit one meeting, each the version that it read just before."""
    office = site.as_account("opga")
    _forum(office)
    (meeting,) = office.demand("GET", f"/forums/{SLUG}/meetings?limit=1")["items"]
    path = f"/forums/{SLUG}/meetings/{meeting['id']}"
    tally, made = Tally(), list[tuple[str, str]]()

    async def edit(number: int, caller: Caller) -> None:
        tag = (await caller.demand("GET", path)).tag
        for turn in range(-(-attempts // clients)):
            title = f"Edit {number}/{turn}"
            answer = await caller.ask("PATCH", path, {"title": {"en": title}}, If_Match=tag)
            if tally.note(answer, 412):
                made.append((answer.tag, title))
            tag = (await caller.demand("GET", path)).tag

    (token,) = site.tokens("opga@demo.example")
    asyncio.run(together(site.callers(clients, token), edit, tally))
    found = office.demand("GET", path)
    tally.count("edits of one version that were both accepted", repeated(tag for tag, _ in made))
    tally.demand("version after all edits", found["version"], meeting["version"] + tally.accepted)
    tally.demand("edits in the audit", site.number(_EDITS, meeting=meeting["id"]), tally.accepted)
    tally.demand("the title that stands", found["title"]["en"], dict(made).get(f'"{found["version"]}"'))
    return tally


EDITS = Race(
    "EDITS",
    "edits of one meeting with If-Match",
    "version compared with the row locked",
    _edit,
)


def _slots(office: Api, count: int) -> list[str]:
    """The ids of meetings that all take place at one time."""
    meeting = {"kind": "side_event", "local_start": "2033-05-04T13:15", "local_end": "2033-05-04T14:30"}
    path = f"/forums/{SLUG}/meetings"
    made = [office.demand("POST", path, {**meeting, "title": {"en": f"Slot {n}"}}) for n in range(count)]
    return [one["id"] for one in made]


def _rooms(office: Api, count: int) -> list[str]:
    venue = office.demand("POST", "/venues", {"name": {"en": "Centre"}, "city": "Example City"})["id"]
    rooms = [office.demand("POST", f"/venues/{venue}/rooms", {"name": {"en": f"Room {n}"}}) for n in range(count)]
    return [room["id"] for room in rooms]


def _book(site: Site, attempts: int, clients: int) -> Tally:
    """In each round all want one more room, for meetings of one time; whoever gets it leaves the one before."""
    office = site.as_account("opga")
    _forum(office)
    turns = -(-attempts // clients)
    slots, rooms = _slots(office, clients), _rooms(office, turns)
    tally, winners, versions = Tally(), [0] * turns, [1] * clients

    async def book(turn: int, number: int, caller: Caller) -> None:
        tag = f'"{versions[number]}"'
        path = f"/forums/{SLUG}/meetings/{slots[number]}"
        answer = await caller.ask("PATCH", path, {"room_id": rooms[turn]}, If_Match=tag)
        if tally.note(answer, 409):
            winners[turn] += 1
            versions[number] += 1

    (token,) = site.tokens("opga@demo.example")
    asyncio.run(rounds(site.callers(clients, token), turns, book, tally))
    tally.count("rooms that several were told they have", sum(max(0, number - 1) for number in winners))
    tally.count("rooms that nobody was given", winners.count(0))
    tally.count("pairs of meetings in one room at one time", site.number(_TWICE))
    return tally


ROOMS = Race(
    "ROOMS",
    "one room booked for meetings of one time",
    "advisory lock on the room, exclusion constraint behind it",
    _book,
    before=("ALTER TABLE meeting DROP CONSTRAINT ex_meeting_room_booked_once",),
)


def _repeat(site: Site, attempts: int, clients: int) -> Tally:
    """In each round all send the same request with the same key."""
    tally, locations = Tally(), dict[int, set[str]]()
    fresh: list[int] = []

    async def send(turn: int, _: int, caller: Caller) -> None:
        body = {"name": f"Replayed Example {turn}"}
        answer = await caller.ask("POST", "/persons", body, Idempotency_Key=f"turn-{turn}")
        if tally.note(answer, 409):
            locations.setdefault(turn, set()).add(answer.headers["location"])
            fresh.extend([turn] * (not _replayed(answer.json)))

    turns = -(-attempts // clients)
    (token,) = site.tokens("opga@demo.example")
    asyncio.run(rounds(site.callers(clients, token), turns, send, tally))
    tally.count("requests done more than once", repeated(fresh))
    tally.count("requests done by nobody", turns - len(set(fresh)))
    tally.count("repetitions told of another record", sum(len(found) - 1 for found in locations.values()))
    made = site.number("SELECT count(*) FROM person WHERE name LIKE 'Replayed Example %'")
    tally.demand("records made", made, turns)
    return tally


def _replayed(body: Any) -> bool:
    return isinstance(body, dict) and body.get("replayed") is True


REPEATS = Race(
    "REPEATS",
    "one POST with one Idempotency-Key sent by all at once",
    "the key's row inserted first, under its unique key",
    _repeat,
)
