"""Applications, lists and objections of one forum, in any order and by whoever, over HTTP against a model: what is
answered, what the tables hold after each step, and what no step may change."""

import asyncio
import copy
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

import httpx
import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, async_sessionmaker

from api.main import create_app, new_id
from services.adapters.database import make_engine
from services.rules.publications import digest
from tests.applications import ANSWERS, begin, complete_organization, hand_in
from tests.models.accreditation import LATEST, MADE, NEW_YORK, STATES, App, Letter, Model, closing_hour
from tests.models.snapshot import Seen, objections_now, see
from tests.organizations import newcomer
from tests.soak import examples
from tests.world import NOON, Client, Clock, announced

T = TypeVar("T")
ORGS = ("union", "council", "network", "legal")
OFFICE = ("opga", "opga2")
STATE_CODES = {"egypt": "EGY", "germany": "DEU"}
MICRO = timedelta(microseconds=1)


@dataclass
class Stage:
    """A forum as it stands when a sequence begins."""

    slug: str
    model: Model
    now: datetime


class World:
    """One database and one transaction: forums in several stages, to which each sequence comes back."""

    def __init__(self, runner: asyncio.Runner, url: str) -> None:
        self._runner, self.clock = runner, Clock()
        self.engine: AsyncEngine = make_engine(url, pool_size=1)
        self.codes: dict[str, str] = {}
        self.people: dict[str, list[str]] = {}
        self.stages: list[Stage] = []
        self.connection: AsyncConnection
        self.client: Client

    def run(self, doing: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(doing)

    async def open(self) -> None:
        self.connection = await self.engine.connect()
        self._outer = await self.connection.begin()
        sessions = async_sessionmaker(
            self.connection, expire_on_commit=False, autoflush=False, join_transaction_mode="create_savepoint"
        )
        self.client = Client(create_app(sessions, clock=self.clock, new_id=new_id))
        for name in ORGS:
            caller = await newcomer(self.client, name)
            self.client.callers[name] = caller
            self.codes[name] = (await complete_organization(caller))["code"]
            self.people[name] = [f"{name}@demo.example"]
        colleague = {"role": "stakeholder", "party": self.codes["union"]}
        self.client.callers["colleague"] = await newcomer(self.client, "colleague", **colleague)
        self.people["union"].append("colleague@demo.example")

    async def close(self) -> None:
        for caller in self.client.callers.values():
            await caller.aclose()
        await self._outer.rollback()
        await self.connection.close()
        await self.engine.dispose()

    async def refer(self, slug: str) -> None:
        """Contested names are brought to the Assembly."""
        tag = {"If-Match": (await self.client.opga.get(f"/forums/{slug}")).headers["ETag"]}
        changed = {"accreditation": {"contested": {"value": "referred", "authority": "practice"}}}
        answer = await self.client.opga.patch(f"/forums/{slug}", json={"modalities": changed}, headers=tag)
        assert answer.status_code == 200, answer.text
        told = await self.client.opga.post(f"/forums/{slug}/announcements", json={})
        assert told.status_code == 201, told.text


class Lives(RuleBasedStateMachine):
    """`world` is set by the test."""

    world: World

    # How it is done.

    def begin_on(self, stage: Stage) -> None:
        self.slug, self.model = stage.slug, copy.deepcopy(stage.model)
        self.world.clock.now = stage.now
        self.documents: dict[int, dict[str, Any]] = {}

    @property
    def now(self) -> datetime:
        return self.world.clock.now

    def ask(self, who: str, method: str, path: str, body: Any = None, version: int | None = None) -> httpx.Response:
        tag = {} if version is None else {"If-Match": f'"{version}"'}
        more = {} if body is None else {"json": body}
        caller = self.world.client.callers[who]
        return self.world.run(caller.request(method, f"/forums/{self.slug}{path}", headers=tag, **more))

    def demand(self, answer: httpx.Response, expected: tuple[int, str | None]) -> None:
        code = answer.json().get("code") if answer.status_code >= 400 else None
        assert (answer.status_code, code) == expected, answer.text

    def send(self, expected: tuple[int, str | None], *args: Any, **more: Any) -> httpx.Response:
        answer = self.ask(*args, **more)
        self.demand(answer, expected)
        return answer

    def seen(self) -> Seen:
        return self.world.run(see(self.world.connection, self.slug))

    # What stands after each step.

    def check(self) -> None:
        seen = self.seen()
        expected = self.model.expected()
        for name, there in expected.items():
            assert seen.tables[name] == there, name
        for number, (document, sha256) in seen.documents.items():
            assert digest(document) == sha256
            assert self.documents.setdefault(number, document) == document, "a version changed"
        for app, events in seen.tables["events"].items():
            chain = ["draft", *(after for _, _, _, after, _ in events)]
            assert [before for _, _, before, _, _ in events] == chain[:-1]
            assert chain[-1] == seen.tables["applications"][app][0]
        self.check_names(seen)
        for row in seen.tables["lists"].values():
            assert row[2] is None or row[2] != row[3], "circulated by who prepared it"
            assert row[4] is None or row[4] != row[5], "made final by who announced it"

    def check_names(self, seen: Seen) -> None:
        """Every final name was proposed; of every removed one it is told when and why; none is both."""
        proposed: set[str] = set()
        for document, _ in seen.documents.values():
            names = {one["application_id"] for one in document["names"]}
            removed = {one["application_id"]: one for one in document["removed"]}
            if document["kind"] == "circulated":
                proposed |= names
            assert names | removed.keys() <= proposed
            assert not names & removed.keys()
            assert all(one["at"] and one["why"] for one in removed.values())

    # Applications.

    @rule(org=st.sampled_from(ORGS), complete=st.booleans())
    def begin(self, org: str, complete: bool) -> None:
        world, expected = self.world, self.model.begin(org)
        answers = ANSWERS if complete else {**ANSWERS, "purpose": None}
        given = {name: answer for name, answer in answers.items() if answer is not None}
        answer = world.run(begin(world.client.callers[org], world.codes[org], self.slug, **given))
        self.demand(answer, expected)
        if expected == MADE:
            world.run(hand_in(world.client, answer.json()))
            self.model.begun(answer.json()["id"], org, self.now, complete)

    def app(self, data: st.DataObject) -> App:
        return data.draw(st.sampled_from(list(self.model.apps.values())))

    @precondition(lambda self: self.model.apps)
    @rule(data=st.data(), fresh=st.sampled_from([True, True, False]))
    def save(self, data: st.DataObject, fresh: bool) -> None:
        app = self.app(data)
        version = app.version + (not fresh)
        sent = {"purpose": "Advice to migrant workers"}
        expected = self.model.save(app, self.now, fresh)
        self.send(expected, app.org, "PATCH", f"/applications/{app.id}", sent, version=version)

    @precondition(lambda self: self.model.apps)
    @rule(data=st.data(), other=st.sampled_from([None, None, None, *ORGS]))
    def submit(self, data: st.DataObject, other: str | None) -> None:
        app = self.app(data)
        expected = self.model.submit(app, other or app.org, self.now)
        self.send(expected, other or app.org, "POST", f"/applications/{app.id}/submit")

    @precondition(lambda self: self.model.apps)
    @rule(
        data=st.data(),
        act=st.sampled_from(["screen_in", "screen_in", "screen_out", "return"]),
        fields=st.sampled_from([["purpose"], ["funding"]]),
    )
    def screen(self, data: st.DataObject, act: str, fields: list[str]) -> None:
        app = self.app(data)
        sent: dict[str, Any] = {"decision": act, "reason": "So that it is complete"}
        sent |= {"fields": fields} if act == "return" else {}
        expected = self.model.screen(app, act, fields, self.now)
        self.send(expected, "secretariat", "POST", f"/applications/{app.id}/screen", sent)

    @precondition(lambda self: self.model.apps)
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        app = self.app(data)
        expected = self.model.withdraw(app, self.now)
        self.send(expected, app.org, "POST", f"/applications/{app.id}/withdraw", {})

    # Lists.

    numbers = st.sampled_from([1, 1, 2])
    office = st.sampled_from(OFFICE)
    mostly = st.sampled_from([True, True, True, True, False])

    def one_of(self, number: int) -> int:
        return number if number in self.model.lists else 1

    @rule(who=office)
    def open_list(self, who: str) -> None:
        self.send(self.model.open(), who, "POST", "/no-objection-list", {})

    @rule(number=numbers)
    def fill(self, number: int) -> None:
        self.send(self.model.fill(number), "opga", "POST", f"/no-objection-list/{number}/entries/fill")

    @precondition(lambda self: self.model.apps and self.model.lists)
    @rule(data=st.data(), number=numbers, on=st.booleans())
    def put(self, data: st.DataObject, number: int, on: bool) -> None:
        app, number = self.app(data), self.one_of(number)
        version = self.model.lists[number].version
        expected = (self.model.add if on else self.model.remove)(number, app)
        path = f"/no-objection-list/{number}/entries/{app.id}"
        self.send(expected, "opga", "PUT" if on else "DELETE", path, version=version)

    @precondition(lambda self: self.model.lists)
    @rule(number=numbers, who=office)
    def prepare(self, number: int, who: str) -> None:
        number = self.one_of(number)
        self.send(self.model.prepare(number, who), who, "POST", f"/no-objection-list/{number}/prepare")

    @precondition(lambda self: self.model.lists)
    @rule(
        number=numbers,
        who=office,
        read=st.sampled_from([True] * 4 + [False]),
        right=st.sampled_from([True] * 4 + [False]),
    )
    def circulate(self, number: int, who: str, read: bool, right: bool) -> None:
        number = self.one_of(number)
        path, overriding = f"/no-objection-list/{number}", (self.now >= LATEST) is right
        sha256 = self.ask(who, "GET", path).json().get("sha256")
        sent: dict[str, Any] = {"sha256": sha256 if read and sha256 else "0f" * 32}
        if overriding:
            sent["overrides"] = [{"code": "list_late", "reason": "The portal was down"}]
        expected = self.model.circulate(number, who, self.now, read=read, overriding=overriding)
        self.send(expected, who, "POST", f"{path}/circulate", sent)

    @precondition(lambda self: self.model.versions)
    @rule(number=numbers, who=office)
    def close(self, number: int, who: str) -> None:
        number = self.one_of(number)
        expected = self.model.closing(number, who, self.now)
        self.send(expected, who, "POST", f"/no-objection-list/{number}/closing", {})

    @precondition(lambda self: self.model.versions)
    @rule(number=numbers, who=office, in_time=st.sampled_from([True, True, True, False]))
    def finalize(self, number: int, who: str, in_time: bool) -> None:
        row = self.model.lists[number := self.one_of(number)]
        if in_time and row.final_from is not None:
            self.forward_to(max(row.final_from, row.ends() + timedelta(seconds=30)))
        expected = self.model.finalize(number, who, self.now)
        self.send(expected, who, "POST", f"/no-objection-list/{number}/finalize", {})

    @precondition(lambda self: any(app.outcome for app in self.model.apps.values()))
    @rule(data=st.data(), admitted=st.booleans())
    def decide(self, data: st.DataObject, admitted: bool) -> None:
        app = self.app(data)
        expected = self.model.decide(app, admitted, self.now)
        sent = {"admitted": admitted, "reference": "Decision 80/555"}
        self.send(expected, "opga", "POST", f"/no-objection-list/entries/{app.id}/decision", sent)

    @precondition(lambda self: self.model.versions)
    @rule(data=st.data(), state=st.sampled_from([None, *STATES]), days=st.integers(1, 9))
    def extend(self, data: st.DataObject, state: str | None, days: int) -> None:
        """The term for objections, to later than anybody has."""
        open_ = [number for number, row in self.model.lists.items() if row.closes and row.state != "final"]
        if not open_:
            return
        row = self.model.lists[number := data.draw(st.sampled_from(open_))]
        until = closing_hour(max(self.now, row.ends()), days)
        key = {1: "non_objection_ends", 2: "late_non_objection_ends"}[number]
        sent: dict[str, Any] = {
            "until": f"{until.astimezone(NEW_YORK):%Y-%m-%dT%H:%M}",
            "reason": "Asked for by delegations",
        }
        sent |= {"party": STATE_CODES[state]} if state else {}
        self.send(MADE, "opga", "POST", f"/deadlines/{key}/extensions", sent)
        row.extensions[state] = until

    # Objections, of which nothing outside tells.

    def secretly(self, expected: tuple[int, str | None], *args: Any, **more: Any) -> httpx.Response:
        before = self.seen()
        answer = self.send(expected, *args, **more)
        assert self.seen() == before, "an objection is to be seen"
        return answer

    @precondition(lambda self: self.model.versions)
    @rule(data=st.data(), state=st.sampled_from(STATES), jointly=st.booleans())
    def lodge(self, data: st.DataObject, state: str, jointly: bool) -> None:
        listed = [app for app in self.model.apps.values() if app.number] or list(self.model.apps.values())
        apps = data.draw(st.lists(st.sampled_from(listed), min_size=1, max_size=2, unique_by=lambda app: app.id))
        self.lodge_for(state, next(one for one in STATES if one != state) if jointly else None, apps)

    def lodge_for(self, state: str, beside: str | None, apps: list[App]) -> None:
        sent: dict[str, Any] = {"applications": [app.id for app in apps]}
        sent |= {"with_states": [STATE_CODES[beside]]} if beside else {}
        expected = self.model.lodge(state, apps, self.now)
        answer = self.secretly(expected, state, "POST", "/objections", sent)
        if expected == MADE:
            self.model.lodged(answer.json()["id"], state, beside, apps)
        self.check_objections()

    @precondition(lambda self: self.model.letters)
    @rule(
        data=st.data(),
        state=st.sampled_from(STATES),
        act=st.sampled_from(["confirm", "decline", "withdraw", "withdraw"]),
    )
    def answer(self, data: st.DataObject, state: str, act: str) -> None:
        self.answer_for(state, data.draw(st.sampled_from(self.model.letters)), act)

    def answer_for(self, state: str, letter: Letter, act: str) -> None:
        expected = self.model.answer(letter, state, act, self.now)
        self.secretly(expected, state, "POST", f"/objections/{letter.id}/{act}", {})
        self.check_objections()

    def check_objections(self) -> None:
        stances, late = self.world.run(objections_now(self.world.connection, self.slug))
        assert late == self.model.late
        assert stances == {
            (letter.id, app, STATE_CODES[state]): stance
            for letter in self.model.letters
            for (app, state), stance in letter.stances.items()
        }

    # Who may not, and time.

    @precondition(lambda self: self.model.lists and self.model.apps)
    @rule(data=st.data(), who=st.sampled_from(["union", "egypt", "secretariat", "auditor", "african_group"]))
    def may_not(self, data: st.DataObject, who: str) -> None:
        number = data.draw(st.sampled_from(list(self.model.lists)))
        act = data.draw(st.sampled_from(["prepare", "circulate", "closing", "finalize", "entries/fill"]))
        sent = {"sha256": "0f" * 32} if act == "circulate" else {}
        body = None if act in ("prepare", "entries/fill") else sent
        self.send((403, "not_permitted"), who, "POST", f"/no-objection-list/{number}/{act}", body)
        if who != "secretariat":
            path = f"/applications/{self.app(data).id}/screen"
            self.send((403, "not_permitted"), who, "POST", path, {"decision": "screen_in"})

    def forward_to(self, at: datetime) -> None:
        self.world.clock.now = max(self.now, at)

    @rule(by=st.sampled_from([timedelta(minutes=1), timedelta(hours=5), timedelta(days=1), timedelta(days=8)]))
    def wait(self, by: timedelta) -> None:
        self.world.clock.now += by

    @precondition(lambda self: any(row.closes for row in self.model.lists.values()))
    @rule(data=st.data(), before=st.booleans())
    def wait_for_an_end(self, data: st.DataObject, before: bool) -> None:
        """To the microsecond."""
        rows = [row for row in self.model.lists.values() if row.closes is not None]
        row = data.draw(st.sampled_from(rows))
        at = data.draw(st.sampled_from([row.ends(), row.ends_for("egypt"), row.ends_for("germany")]))
        self.forward_to(at - MICRO if before else at)


class Sequences(Lives):
    """Each from one of the stages on, which it leaves as it was."""

    @initialize(stage=st.integers(0, 99))
    def start(self, stage: int) -> None:
        self._savepoint = self.world.run(self._save())
        self.begin_on(self.world.stages[stage % len(self.world.stages)])

    async def _save(self) -> Any:
        return await self.world.connection.begin_nested()

    @invariant()
    def all_is_as_predicted(self) -> None:
        self.check()

    def teardown(self) -> None:
        if hasattr(self, "_savepoint"):
            self.world.run(self._savepoint.rollback())


def prepare_stages(world: World) -> None:
    """Forums from nothing to a final list; each one's history goes on where that of the one before ends. In every
    other one the Assembly decides on contested names."""
    for number in range(5):
        slug = f"stage-{number}"
        world.clock.reset()
        world.run(announced(world.client, slug))
        if number % 2:
            world.run(world.refer(slug))
        lives = Lives()
        lives.world = world
        model = Model(world.people, "referred" if number % 2 else "undisclosed")
        lives.begin_on(Stage(slug, model, NOON))
        for act in range(number):
            HISTORY[act](lives)
        lives.check()
        world.stages.append(Stage(slug, lives.model, world.clock.now))


def _screened(lives: Lives) -> None:
    for org in ORGS[:3]:
        lives.begin(org, complete=True)
        app = list(lives.model.apps.values())[-1]
        lives.send(lives.model.submit(app, org, lives.now), org, "POST", f"/applications/{app.id}/submit")
        sent = {"decision": "screen_in"}
        expected = lives.model.screen(app, "screen_in", None, lives.now)
        lives.send(expected, "secretariat", "POST", f"/applications/{app.id}/screen", sent)


def _circulated(lives: Lives) -> None:
    lives.open_list("opga")
    lives.fill(1)
    lives.prepare(1, "opga")
    lives.circulate(1, "opga2", read=True, right=True)


def _closing(lives: Lives) -> None:
    """To the first name one stands; to the second one was withdrawn, of another State that it named nobody knows; the
    third was withdrawn."""
    first, second, third = lives.model.apps.values()
    lives.lodge_for("egypt", None, [first])
    lives.lodge_for("egypt", "germany", [second])
    lives.answer_for("egypt", lives.model.letters[-1], "withdraw")
    lives.lodge_for("germany", None, [third])
    lives.send(lives.model.withdraw(third, lives.now), third.org, "POST", f"/applications/{third.id}/withdraw", {})
    lives.begin(ORGS[3], complete=True)
    lives.close(1, "opga")


def _final(lives: Lives) -> None:
    lives.finalize(1, "opga2", in_time=True)


HISTORY = (_screened, _circulated, _closing, _final)


@pytest.fixture(scope="module")
def world(database_url: str) -> Iterator[World]:
    with asyncio.Runner() as runner:
        world = World(runner, database_url)
        world.run(world.open())
        try:
            prepare_stages(world)
            yield world
        finally:
            world.run(world.close())


PHASES = (Phase.generate, Phase.shrink)


# In parts, so that several workers have some.
@pytest.mark.parametrize("part", range(4))
def test_any_sequence_of_acts_is_answered_as_predicted(world: World, part: int) -> None:
    machine = seed(part)(type("Machine", (Sequences,), {"world": world}))
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples(25, 200),
            phases=PHASES,
            stateful_step_count=examples(12, 30),
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
