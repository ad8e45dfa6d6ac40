"""Co-chairs: of those who appoint on one version one does, and the record has each appointment once."""

import asyncio

from bench.evidence.caller import Caller
from bench.evidence.house import Site
from bench.evidence.races.race import Race, together
from bench.evidence.tally import Tally, repeated

SLUG = "race-slates"
_WHO = (("EGY", "f"), ("DEU", "m"))


def _appoint(site: Site, attempts: int, clients: int) -> Tally:
    """All give one seat to whoever has it not, on the version that they read just before."""
    office = site.as_account("opga")
    forum = {"template": "imrf", "slug": SLUG, "title": {"en": "Many appointments"}, "opens_on": "2033-05-03"}
    office.demand("POST", "/forums", {**forum, "timezone": "UTC"})
    people = [{"name": f"Amal {code.title()} Example", "gender": gender} for code, gender in _WHO]
    nominations = [
        office.demand("POST", f"/forums/{SLUG}/nominations", {"state": code, "person": person, "level": "minister"})[
            "id"
        ]
        for (code, _), person in zip(_WHO, people, strict=True)
    ]
    path = f"/forums/{SLUG}/co-chairs"
    tally, made = Tally(), list[str]()

    async def appoint(_: int, caller: Caller) -> None:
        for _ in range(-(-attempts // clients)):
            read = await caller.demand("GET", path)
            holder = read.json["seats"][0]["state"]
            chosen = nominations[holder is not None and holder["code"] == _WHO[0][0]]
            body = {"nomination": chosen, "reason": "As agreed with the chairs of the groups"}
            answer = await caller.ask("PUT", f"{path}/1/1", body, If_Match=read.tag)
            if tally.note(answer, 412):
                made.append(answer.tag)

    (token,) = site.tokens("opga@demo.example")
    asyncio.run(together(site.callers(clients, token), appoint, tally))
    slate = office.demand("GET", path)
    numbers = [row[0] for row in site.ask_database("SELECT number FROM slate_record ORDER BY number")]
    tally.count("appointments on one version that were both accepted", repeated(made))
    tally.demand("version after all of them", slate["version"], 1 + tally.accepted)
    tally.count("numbers of the record given twice or left out", len(set(numbers) ^ set(range(1, len(made) + 1))))
    tally.demand("records", len(numbers), tally.accepted)
    return tally


RACE = Race(
    "SLATES",
    "one seat of the co-chairs appointed with If-Match",
    "version compared with the forum's row locked",
    _appoint,
    before=("ALTER TABLE slate_record DROP CONSTRAINT uq_slate_record_forum_id_number",),
)
