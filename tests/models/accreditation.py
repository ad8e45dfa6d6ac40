"""What should happen to applications, lists and objections of one forum: written anew from the mandate's rules, with
dictionaries instead of tables. It imports nothing of what it predicts."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.rules.test_applications import EXPECTED as WAYS

Answer = tuple[int, str | None]  # status, and the code of a refusal
DONE, MADE = (200, None), (201, None)
NEW_YORK = ZoneInfo("America/New_York")
WINDOW_CLOSES = datetime.fromisoformat("2026-01-21T22:00:00+00:00")
LATEST = datetime.fromisoformat("2026-02-06T04:59:59.999999+00:00")
GRACE, NOTICE = timedelta(seconds=30), timedelta(days=3)
TOLD = {
    "submit": "application_submitted",
    "return": "application_returned",
    "screen_in": "application_screened_in",
    "screen_out": "application_screened_out",
    "propose": "application_proposed",
    "finalize": "application_final",
    "admit": "application_final",
    "withdraw": "application_withdrawn",
}


def closing_hour(now: datetime, days: int) -> datetime:
    """17:00 in New York, so many days on."""
    day = now.astimezone(NEW_YORK).date() + timedelta(days=days)
    return datetime.combine(day, time(17), NEW_YORK).astimezone(ZoneInfo("UTC"))


@dataclass
class App:
    """An application of one organization."""

    id: str
    org: str
    since: datetime
    complete: bool
    state: str = "draft"
    version: int = 1
    updated: datetime = field(init=False)
    submitted: bool = False
    returned: list[str] | None = None
    due: datetime | None = None
    events: list[tuple[int, str, str, str, datetime]] = field(default_factory=list)
    number: int | None = None  # of its list
    outcome: str | None = None

    def __post_init__(self) -> None:
        self.updated = self.since


@dataclass
class Listing:
    """One of the two lists."""

    state: str = "draft"
    version: int = 1
    prepared_by: str | None = None
    circulated_by: str | None = None
    closing_by: str | None = None
    finalized_by: str | None = None
    closes: datetime | None = None
    final_from: datetime | None = None
    extensions: dict[str | None, datetime] = field(default_factory=dict)

    def ends_for(self, state: str) -> datetime:
        assert self.closes is not None
        return max([self.closes, *(self.extensions[one] for one in (None, state) if one in self.extensions)])

    def ends(self) -> datetime:
        assert self.closes is not None
        return max([self.closes, *self.extensions.values()])


@dataclass
class Letter:
    """Of one State, perhaps with another. `stances`: (application, State)."""

    id: str
    number: int
    stances: dict[tuple[str, str], str]


@dataclass
class Model:
    """A forum. `people`: the addresses that act for each organization; `why`: what becomes of contested names."""

    people: dict[str, list[str]]
    why: str = "undisclosed"
    apps: dict[str, App] = field(default_factory=dict)
    lists: dict[int, Listing] = field(default_factory=dict)
    letters: list[Letter] = field(default_factory=list)
    late: int = 0
    versions: list[tuple[str, int, frozenset[str], frozenset[tuple[str, str]]]] = field(default_factory=list)
    queue: Counter[tuple[str, str, str]] = field(default_factory=Counter)

    # Steps.

    def _move(self, app: App, act: str, now: datetime, told: str | None = None) -> None:
        after = WAYS[app.state, act]  # type: ignore[index]
        app.events.append((len(app.events) + 1, act, app.state, str(after), now))
        app.state, app.since, app.updated, app.version = str(after), now, now, app.version + 1
        app.returned = app.due = None
        self._tell(app, told or TOLD[act])

    def _tell(self, app: App, kind: str) -> None:
        self.queue.update((kind, address, app.id) for address in self.people[app.org])

    def _can(self, app: App, act: str) -> bool:
        return (app.state, act) in WAYS

    # Applications.

    def begin(self, org: str) -> Answer:
        live = any(app.org == org and app.state != "withdrawn" for app in self.apps.values())
        return (409, "applied") if live else MADE

    def begun(self, key: str, org: str, now: datetime, complete: bool) -> None:
        self.apps[key] = App(key, org, now, complete)

    def save(self, app: App, now: datetime, fresh: bool) -> Answer:
        if app.state not in ("draft", "returned"):
            return 409, "not_editable"
        if app.state == "returned" and "purpose" not in (app.returned or ()):
            return 422, "invalid"
        if app.due is not None and now >= app.due:
            return 403, "correction_overdue"
        if not fresh:
            return 412, "stale"
        app.complete, app.version, app.updated = True, app.version + 1, now
        return DONE

    def submit(self, app: App, org: str, now: datetime) -> Answer:
        if app.org != org:
            return 404, "not_found"
        if app.state == "draft" and now >= WINDOW_CLOSES:
            return 403, "deadline_passed"
        if app.due is not None and now >= app.due:
            return 403, "correction_overdue"
        if not app.complete:
            return 409, "incomplete"
        if not self._can(app, "submit"):
            return 409, "illegal_step"
        app.submitted = True
        self._move(app, "submit", now)
        return DONE

    def screen(self, app: App, act: str, fields: list[str] | None, now: datetime) -> Answer:
        if not app.submitted:
            return 404, "not_found"
        if not self._can(app, act):
            return 409, "illegal_step"
        self._move(app, act, now)
        if act == "return":
            app.returned, app.due = fields, closing_hour(now, 7)
        return DONE

    def withdraw(self, app: App, now: datetime) -> Answer:
        if not self._can(app, "withdraw"):
            return 409, "illegal_step"
        if app.state == "final":
            final = self._final()
            assert final is not None
            app.outcome = "withdrawn"
            self._publish("amended", app, final[0] - {app.id}, final[1] | {(app.id, "withdrawn")})
        self._move(app, "withdraw", now)
        return DONE

    # Lists.

    def on(self, number: int) -> list[App]:
        return [app for app in self.apps.values() if app.number == number]

    def open(self) -> Answer:
        if len(self.lists) > 1:
            return 409, "two_lists"
        if self.lists and self.lists[1].state in ("draft", "prepared"):
            return 409, "first_list_open"
        self.lists[len(self.lists) + 1] = Listing()
        return MADE

    def _refused(self, number: int, *states: str) -> Answer | None:
        if number not in self.lists:
            return 404, "not_found"
        return None if self.lists[number].state in states else (409, "illegal_step")

    def _edited(self, number: int) -> None:
        row = self.lists[number]
        row.state, row.prepared_by, row.version = "draft", None, row.version + 1

    def fill(self, number: int) -> Answer:
        if refusal := self._refused(number, "draft", "prepared"):
            return refusal
        added = [app for app in self.apps.values() if app.state == "screened_in" and app.number is None]
        for app in added:
            app.number = number
        if added:
            self._edited(number)
        return DONE

    def add(self, number: int, app: App) -> Answer:
        if refusal := self._refused(number, "draft", "prepared"):
            return refusal
        if not app.submitted:
            return 404, "not_found"
        if app.number is not None:
            return 409, "on_a_list"
        if app.state != "screened_in":
            return 409, "not_screened_in"
        app.number = number
        self._edited(number)
        return DONE

    def remove(self, number: int, app: App) -> Answer:
        if refusal := self._refused(number, "draft", "prepared"):
            return refusal
        if app.number != number:
            return 404, "not_found"
        app.number = None
        self._edited(number)
        return DONE

    def _unready(self, number: int) -> Answer | None:
        if not self.on(number):
            return 409, "empty_list"
        return (409, "not_screened_in") if any(app.state != "screened_in" for app in self.on(number)) else None

    def prepare(self, number: int, who: str) -> Answer:
        refusal = self._refused(number, "draft", "prepared") or self._unready(number)
        if refusal:
            return refusal
        row = self.lists[number]
        row.state, row.prepared_by, row.version = "prepared", who, row.version + 1
        return DONE

    def circulate(self, number: int, who: str, now: datetime, *, read: bool, overriding: bool) -> Answer:
        if refusal := self._refused(number, "prepared"):
            return refusal
        row = self.lists[number]
        if row.prepared_by == who:
            return 403, "four_eyes"
        if refusal := self._unready(number):
            return refusal
        if not read:
            return 409, "changed_since"
        if overriding != (now >= LATEST):
            return (422, "invalid") if overriding else (409, "rule_violated")
        row.state, row.circulated_by, row.version = "circulated", who, row.version + 1
        row.closes = closing_hour(now, 14)
        for app in self.on(number):
            self._move(app, "propose", now)
        self.versions.append(("circulated", number, frozenset(app.id for app in self.on(number)), frozenset()))
        return MADE

    def closing(self, number: int, who: str, now: datetime) -> Answer:
        if refusal := self._refused(number, "circulated", "closing"):
            return refusal
        row = self.lists[number]
        chosen = max(now + NOTICE, row.ends() + GRACE)
        if chosen == row.final_from:
            return 409, "nothing_changed"
        row.state, row.closing_by, row.final_from, row.version = "closing", who, chosen, row.version + 1
        return DONE

    def finalize(self, number: int, who: str, now: datetime) -> Answer:
        if refusal := self._refused(number, "closing"):
            return refusal
        row = self.lists[number]
        assert row.final_from is not None
        if row.closing_by == who:
            return 403, "four_eyes"
        if now < max(row.final_from, row.ends() + GRACE):
            return 409, "not_yet"
        names, removed = self._final() or (frozenset(), frozenset())
        for app in self.on(number):
            if app.state == "withdrawn":
                app.outcome, removed = "withdrawn", removed | {(app.id, "withdrawn")}
            elif self.contested(app):
                referred = self.why == "referred"
                app.outcome, removed = "referred" if referred else "left_off", removed | {(app.id, self.why)}
                self._move(app, "leave_off", now, "application_referred" if referred else "application_not_final")
            else:
                app.outcome, names = "final", names | {app.id}
                self._move(app, "finalize", now)
        self.versions.append(("final", number, names, removed))
        row.state, row.finalized_by, row.version = "final", who, row.version + 1
        return MADE

    def decide(self, app: App, admitted: bool, now: datetime) -> Answer:
        if app.number is None:
            return 404, "not_found"
        final = self._final()
        if final is None or app.outcome != "referred":
            return 409, "not_referred"
        names, removed = final[0], frozenset(one for one in final[1] if one[0] != app.id)
        app.outcome = "admitted" if admitted else "not_admitted"
        if admitted:
            self._move(app, "admit", now)
            self._publish("amended", app, names | {app.id}, removed)
        else:
            self._tell(app, "application_not_final")
            self._publish("amended", app, names, removed | {(app.id, "not_admitted")})
        return MADE

    def _final(self) -> tuple[frozenset[str], frozenset[tuple[str, str]]] | None:
        return next(((names, off) for kind, _, names, off in reversed(self.versions) if kind != "circulated"), None)

    def _publish(self, kind: str, app: App, names: frozenset[str], removed: frozenset[tuple[str, str]]) -> None:
        assert app.number is not None
        self.versions.append((kind, app.number, names, removed))

    # Objections.

    def contested(self, app: App) -> bool:
        return any(letter.stances.get((app.id, state)) == "standing" for letter in self.letters for state in STATES)

    def _stands(self, ids: list[str], state: str) -> bool:
        return any(letter.stances.get((one, state)) == "standing" for letter in self.letters for one in ids)

    def lodge(self, state: str, apps: list[App], now: datetime) -> Answer:
        numbers = {app.number for app in apps}
        if len(numbers) > 1 or not all(self._circulated(app) for app in apps):
            return 422, "invalid"
        row = self.lists[numbers.pop() or 0]
        if now >= row.ends_for(state) or row.state == "final":
            self.late += 1
            return 403, "deadline_passed"
        if any(app.state != "proposed" for app in apps):
            return 422, "invalid"
        return (409, "already_objected") if self._stands([app.id for app in apps], state) else MADE

    def lodged(self, key: str, state: str, beside: str | None, apps: list[App]) -> None:
        stances = {(app.id, state): "standing" for app in apps}
        stances |= {(app.id, beside): "asked" for app in apps if beside}
        self.letters.append(Letter(key, apps[0].number or 0, stances))

    def _circulated(self, app: App) -> bool:
        return app.number is not None and self.lists[app.number].state not in ("draft", "prepared")

    def answer(self, letter: Letter, state: str, act: str, now: datetime) -> Answer:
        own = [one for one in letter.stances if one[1] == state]
        if not own:
            return 404, "not_found"
        before, after = STANCES[act]
        able = [one for one in own if letter.stances[one] == before]
        row = self.lists[letter.number]
        if act != "confirm":
            if row.state == "final":
                return 409, "list_final"
        elif now >= row.ends_for(state) or row.state == "final":
            self.late += bool(able)
            return 403, "deadline_passed"
        if not able:
            return 409, "illegal_step"
        if act == "confirm" and self._stands([one[0] for one in able], state):
            return 409, "already_objected"
        letter.stances.update(dict.fromkeys(able, after))
        return DONE

    def expected(self) -> dict[str, Any]:
        """As the tables should have it, objections apart."""
        return {
            "applications": {
                app.id: [app.state, app.version, app.since, app.updated, app.submitted, app.returned, app.due]
                for app in self.apps.values()
            },
            "events": {app.id: app.events for app in self.apps.values()},
            "entries": {app.id: [app.number, app.outcome] for app in self.apps.values() if app.number},
            "lists": {
                number: [
                    row.state,
                    row.version,
                    row.prepared_by,
                    row.circulated_by,
                    row.closing_by,
                    row.finalized_by,
                    row.final_from,
                ]
                for number, row in self.lists.items()
            },
            "versions": self.versions,
            "queue": dict(self.queue),
        }


STATES = ("egypt", "germany")
STANCES = {
    "confirm": ("asked", "standing"),
    "decline": ("asked", "declined"),
    "withdraw": ("standing", "withdrawn"),
}
