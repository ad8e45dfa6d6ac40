"""A story told in two worlds: who asks for what at five instants, and what is tried between them."""

import zlib
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from api.policies import policies
from tests.interference.base import NOWHERE, READERS, delegate_of
from tests.interference.stories import ACT, CIRCULATED, DAY, MICROSECOND, Story
from tests.interference.worlds import Twins
from tests.name_lists import CLOSES, GRACE
from tests.objections import PATH, REQUESTS
from tests.paths import filled

FORUM = "/forums/imrf-test"
APPLICATIONS, LIST = f"{FORUM}/applications", f"{FORUM}/no-objection-list/1"
DEADLINE = "non_objection_ends"
# What a query may ask for beside.
QUERIES = {
    f"{APPLICATIONS}": (
        "state=proposed",
        "state=not_final",
        "state=final",
        "limit=2",
        "q=organization",
        "waiting_days=3",
    ),
    f"{FORUM}/audit": ("limit=200", "limit=3"),
    f"{LIST}/entries": ("limit=2",),
    "/audit": ("limit=200",),
    "/messages": ("limit=200", "state=sent", "kind=application_not_final", "forum=imrf-test"),
    "/organizations": ("limit=2", "q=organization", "country=EGY"),
    f"{FORUM}/calendar.ics": ("deadlines=true",),
}
CONFIDENTIAL = f"/v1{FORUM.replace('imrf-test', '{forum}')}/objections"
# Of what this forum has none.
_OF_TAKING_PART = (
    "registration_id",
    "place_id",
    "badge_id",
    "door_id",
    "device_id",
    "list_id",
    "inscription_id",
    "exchange_id",
    "message_id",
    "reply_id",
    "selected_list_id",
    "speaking_request_id",
)
# Who stands to all of it as others do who are asked.
ALIKE = frozenset(
    {"ngo", "ngo2", "ngo3", "germany", "applicant-2", "applicant-3", "opga-objections", "opga-identities"}
)
# /readyz tells how far the database's clock is from ours, in seconds of the machine.
NOT_ASKED = {"/readyz"}


@dataclass
class Telling:
    """How much of it is asked at each instant: every `share`th question, chosen by what it asks and the seed; all of
    them at the instants of `wholly`. `half`: one half of these alone; `routes`: those alone with one of these in
    them. Of what is beneath nothing is left out. `mail`: whether messages are sent too. `everybody`: also those whose
    role others have who are asked."""

    twins: Twins
    story: Story
    share: int = 1
    wholly: Collection[str] = ()
    half: int | None = None
    routes: Collection[str] = ("",)
    mail: bool = True
    everybody: bool = True
    asked: Counter[str] = field(default_factory=Counter)  # by route
    digest: str = ""

    async def told(self) -> None:
        await self._observe("before")
        await self.told_until_contested()
        await self.told_to_the_end()

    async def told_until_contested(self) -> None:
        twins, story = self.twins, self.story
        twins.move_to(CIRCULATED)
        self.digest = (await twins.done("GET", LIST, "opga2"))["sha256"]
        await twins.done("POST", f"{LIST}/circulate", "opga2", sent={"sha256": self.digest})
        twins.move_to(CIRCULATED + DAY)
        for step in story.before:
            await step(twins)
        if twins.base.chance("another objects to another name").random() < 0.5:
            sent = {"applications": [twins.base.names[1]]}
            await twins.done("POST", PATH, twins.base.delegation(3), sent=sent)
        twins.move_to(story.at if story.at < CLOSES else ACT)
        if story.at < CLOSES:
            await self._part()
        await self._observe("after")

    async def told_to_the_end(self) -> None:
        twins, story = self.twins, self.story
        later = twins.base.chance("when they try").randint(1, 2000)
        twins.move_to(twins.one.clock.now + timedelta(minutes=later))
        await self._try_within()
        await self._work()
        twins.move_to(CLOSES - DAY)
        for step in story.after:
            await step(twins)
        await self._work()
        twins.move_to(CLOSES - MICROSECOND)
        await self._observe("last")
        twins.move_to(CLOSES)
        await self._try_when_over()
        if story.at >= CLOSES:
            twins.move_to(story.at)
            await self._part()
        await self._work()
        await self._observe("over")
        final_from = datetime.fromisoformat((await twins.done("GET", LIST, "opga2"))["final_from"])
        twins.move_to(max(final_from, CLOSES + GRACE))
        twins.when = "final"
        await twins.done("POST", f"{LIST}/finalize", "opga2", sent={})
        await self._work()
        await self._try_when_final()
        await self._observe("final")

    async def _part(self) -> None:
        """The act in which the worlds differ."""
        states = [self.twins.base.delegation(one) for one in self.story.by]
        self.twins.apart_by |= {*states, *READERS}
        for world, act in zip(self.twins.worlds, (self.story.ours, self.story.theirs), strict=True):
            lines, answers = len(world.lines), world.app.state.answers.copy()
            await act(world, self.twins)
            if self.story.alone:  # that there was a request is all that the log and the count may tell
                del world.lines[lines:]
                world.app.state.answers.clear()
                world.app.state.answers.update(answers)

    # What is asked.

    async def _observe(self, when: str) -> None:
        twins = self.twins
        twins.when = when
        await twins.beneath()
        for route, path, caller in self._questions(1 if when in self.wholly else self.share):
            await twins.ask("GET", path, caller, route)
            self.asked[route] += 1

    async def _work(self) -> None:
        for world in self.twins.worlds:
            await world.work(mail=self.mail)

    def _questions(self, share: int) -> Iterator[tuple[str, str, str]]:
        """(route, path, caller): everybody who is not entitled, of every route, with everything that its path may
        name."""
        tokens = self.twins.base.tokens
        for route, path in self._paths():
            if not any(one in route for one in self.routes):
                continue
            asking = [one for one in tokens if self.everybody or one not in ALIKE]
            callers = [*asking, "metrics"] if route == "/metrics" else asking
            for caller in callers:
                about = zlib.crc32(f"{self.twins.base.seed} {self.story.name} {path} {caller}".encode())
                chosen = about % share == 0 and self.half in (None, about // share % 2)
                if chosen and not self._entitled(route, caller):
                    yield route, path, caller

    def _entitled(self, route: str, caller: str) -> bool:
        """To read what is told of objections: their own State's part, and those who are named to."""
        if not route.startswith(CONFIDENTIAL):
            return False
        own = {self.twins.base.states[one] for one in self.story.by}
        return caller in {*READERS, *(delegate_of(state) for state in own)} or (
            caller == "colleague-egy" and "EGY" in own
        )

    def _paths(self) -> Iterator[tuple[str, str]]:
        base, twins = self.twins.base, self.twins
        values = {
            "forum": ["imrf-test"],
            "number": ["1", "2", "3"],
            "party": [base.states[0]],
            "organization_id": base.organizations[:2],
            "application_id": base.names[:2],
            "key": [DEADLINE, "speakers_list_closes"],
            "done": ["list_circulated", "list_finalized"],
            "format": ["csv", "xlsx", "json"],
            "objection_id": [*twins.letters, NOWHERE],
            "request_id": [*twins.requests, NOWHERE],
            **{name: [NOWHERE] for name in ("document_id", "session_id", "confidential_grant_id")},
            **{name: [NOWHERE] for name in _OF_TAKING_PART},
            **{name: [value] for name, value in base.ids.items()},
        }
        for route, _ in policies(twins.one.app):
            if "GET" not in (route.methods or ()) or route.path in NOT_ASKED:
                continue
            for path in filled(route.path, values):
                yield route.path, path
                yield from ((route.path, f"{path}?{query}") for query in QUERIES.get(path, ()))

    # What is tried by those who know nothing, with the status that it has.

    async def _try(self, tried: list[tuple[int, str, str, str, Any]], *, version: int = 1) -> None:
        for expected, method, path, caller, sent in tried:
            tag = [("If-Match", f'"{version}"')] if method != "POST" else []
            answer = await self.twins.ask(method, path, caller, sent=sent, headers=tag)
            assert answer.status == expected, (method, path, caller, answer)

    async def _try_within(self) -> None:
        base, twins = self.twins.base, self.twins
        one, organization = f"{APPLICATIONS}/{base.names[0]}", f"/organizations/{base.organizations[0]}"
        named, stranger = {"applications": base.names[:1]}, base.delegation(3)
        merged = {"into": base.organizations[3], "reason": "One organization, registered twice"}
        head = {"head": {"name": "Amal Example", "title": "President", "gender": "f"}}
        asked = {"application": base.names[0]}
        version = (await twins.done("GET", LIST, "opga"))["version"]
        await self._try([(200, "PATCH", LIST, "opga", {"note": "Read once more"})], version=version)
        await self._try(
            [
                (409, "POST", f"{one}/screen", "secretariat", {"decision": "screen_out", "reason": "Not complete"}),
                (409, "POST", f"{LIST}/circulate", "opga2", {"sha256": self.digest}),
                (409, "POST", f"{LIST}/prepare", "opga", None),
                (409, "POST", f"{LIST}/finalize", "opga2", {}),
                (412, "PUT", f"{LIST}/entries/{base.names[0]}", "opga", None),
                (409, "DELETE", f"{FORUM}/acts/list_circulated", "opga", None),
                (409, "POST", f"{organization}/merge", "secretariat", merged),
                (409, "PATCH", organization, base.applicant(0), {"names": {"en": "Another Name"}}),
                (200, "PATCH", organization, base.applicant(0), head),
                (409, "PATCH", one, base.applicant(0), {"purpose": "Another one"}),
                (200, "POST", f"{APPLICATIONS}/{base.names[2]}/withdraw", base.applicant(2), {}),
                *[(403, "POST", PATH, who, named) for who in ("opga", "african-group", base.applicant(0))],
                (403, "POST", PATH, "delegation-pse", named),
                (401, "POST", PATH, "anonymous", named),
                (201, "POST", REQUESTS, stranger, asked),
                (409, "POST", REQUESTS, stranger, asked),
                *[(404, "POST", f"{REQUESTS}/{key}/basis", stranger, {"text": "x"}) for key in twins.requests],
                *[(404, "POST", f"{PATH}/{key}/{act}", stranger, {}) for key in twins.letters for act in ACTS],
                (200, "POST", f"{FORUM}/reschedule", "opga", MOVED),
                (200, "POST", f"{LIST}/closing", "opga", {}),
            ]
        )

    async def _try_when_over(self) -> None:
        base = self.twins.base
        await self._try(
            [
                (403, "POST", PATH, base.delegation(3), {"applications": base.names[:1]}),
                (409, "POST", f"{LIST}/finalize", "opga2", {}),
            ]
        )

    async def _try_when_final(self) -> None:
        base = self.twins.base
        await self._try(
            [
                (403, "POST", PATH, base.delegation(3), {"applications": base.names[3:4]}),
                (200, "POST", f"{APPLICATIONS}/{base.names[3]}/withdraw", base.applicant(3), {}),
            ]
        )
        if not self.story.shows:  # else whether it is possible follows from the final list
            for path, caller, sent in (
                (f"{FORUM}/no-objection-list/entries/{base.names[0]}/decision", "opga", DECIDED),
                (f"{APPLICATIONS}/{base.names[0]}/withdraw", base.applicant(0), {}),
            ):
                await self.twins.ask("POST", path, caller, sent=sent)


ACTS = ("confirm", "decline", "withdraw")
MOVED = {"opens_on": "2026-05-12", "reason": "The hall is not free before", "dry_run": True}
DECIDED = {"admitted": True, "reference": "Decision 80/555"}
