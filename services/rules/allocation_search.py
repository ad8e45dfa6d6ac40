"""The search for the best allocations: exact, always in the same order.

Bench by bench and seat by seat, candidates in their order; what cannot stay within a ceiling of cost is left out. The
ceiling is first the bound of all, then what was left out at the least: so allocations are found from the best down,
and those that score alike in the order that breaks ties. The more often it is raised, the more it is raised by. Where
States turn out to be wanted at several benches again and again, the bound is made anew and watches them.
"""

from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from services.rules.allocation_bounds import NEVER, Bounds, States
from services.rules.allocation_guesses import Seated, guesses
from services.rules.allocation_model import FORBIDDEN, Model
from services.rules.proposals import Cancelled, Stopped

ASK_EVERY = 2_000
PATIENCE = 5_000
MOST_WATCHED = 14
WATCHED_AT_ONCE = 4


class Spent(Exception):
    """The effort is spent."""


class _Full(Exception):
    """As many as are wanted were found, and nothing can cost less."""


class _Refine(Exception):
    """The bound is too weak: States should be watched."""


@dataclass(frozen=True, slots=True)
class Found:
    """Allocations, best first, with their costs. Not `proven`: all others cost at least `floor`."""

    allocations: tuple[tuple[int, Seated], ...]
    proven: bool
    floor: int


@dataclass(frozen=True, slots=True)
class Branch:
    """Those of a class may come next where what they and the team cost stays within `room`; `onward`: who may follow,
    and where nobody is to, the whole bench is to stay within it."""

    room: int
    onward: "Tree"


Tree = dict[int, Branch]
Ways = dict[tuple[int, ...], tuple[int, int]]


@dataclass(slots=True)
class Options:
    """Which classes may fill a bench; `beyond`: the least that an allocation costs with any of those left out."""

    tree: Tree
    beyond: int


class Effort:
    """How many steps were spent, and whether somebody wants the search to end."""

    def __init__(self, most: int, stopped: Stopped) -> None:
        self.spent, self.most, self.stopped = 0, most, stopped
        self._ask_at = 0

    def spend(self, steps: int) -> None:
        """Raises Spent, or Cancelled."""
        self.spent += steps
        if self.spent >= self._ask_at:
            self._ask_at = self.spent + ASK_EVERY
            if self.stopped():
                raise Cancelled
        if self.spent > self.most:
            raise Spent


class Search:
    """One search in a model."""

    def __init__(self, model: Model, limit: int, effort: Effort) -> None:
        self.model, self.limit, self.effort = model, limit, effort
        self.watch: list[int] = []
        self.conflicts: Counter[int] = Counter()
        self.claim_bits = [1 << claim for claim in model.claims]
        # By bench, tallies and claims used: what all the rest costs at the least, where nothing was found.
        self._futile: dict[tuple[int, States, int], int] = {}
        self.met = 0
        self.done: list[tuple[int, Seated]] = []
        self.window: list[tuple[int, Seated]] = []
        self.floor = self._plain_floor()
        self.ceiling = self.beyond = 0
        self.patience = PATIENCE
        self.started = 0

    def run(self) -> Found:
        """As many of the best as asked for; fewer where there are no more, or the effort is spent."""
        if self.model.impossible or not self._enough_states():
            return Found((), True, NEVER)
        try:
            self._raise_ceiling()
        except Spent:
            met = {*self.done, *self.window}
            if self.model.soft:
                met.update(guesses(self.model, self.limit, self.effort.stopped))
            return Found(tuple(sorted(met)[: self.limit]), False, self.floor)
        return Found(tuple(self.done), True, NEVER)

    def _raise_ceiling(self) -> None:
        self._bound()
        self.floor = self._first_floor()
        stride = 0
        while self.floor < FORBIDDEN and len(self.done) < self.limit:
            self.ceiling = min(self.floor + stride, FORBIDDEN)
            self._explore()
            self.done += self.window
            self.window = []
            self.floor = self.beyond
            stride = stride * 2 + 1

    def _plain_floor(self) -> int:
        """What all seats cost at the least, each by itself."""
        model, floor = self.model, self.model.constant
        for (_, seats), eligible, linear in zip(model.places, model.eligible, model.linear, strict=True):
            floor += sum(sorted(linear[c] for c in eligible)[: len(seats)])
        return floor

    def _first_floor(self) -> int:
        """What any allocation costs at the least, approached from below by growing steps."""
        states, base = self._start()
        low, stride = base + self.bounds.estimate(0, states, 0), 0
        while low < FORBIDDEN:
            budget = min(low + stride, FORBIDDEN)
            exact = base + self.bounds.to_go(0, states, 0, budget - base)
            if exact <= budget:
                return exact
            low, stride = exact, stride * 4 + 1
        return low

    def _explore(self) -> None:
        """All allocations that cost no less than the floor and no more than the ceiling, as many as are wanted."""
        ceiling = self.ceiling
        while True:
            self.window, self.ceiling, self.beyond = [], ceiling, NEVER
            self.started = self.effort.spent
            try:
                self._bench(0, tuple(tally.start for tally in self.model.tallies), self.model.constant, [], 0)
            except _Refine:
                self._watch_more()
                if self.floor > ceiling:
                    self.window, self.beyond = [], self.floor
                    return
            except _Full:
                return
            else:
                return

    def _bound(self) -> None:
        self.bounds = Bounds(self.model, self.watch, self.effort.spend)
        self._options_known: dict[tuple[int, States, int, int], Options] = {}
        self.class_of: list[dict[int, int]] = [{} for _ in self.model.places]
        for place, classes in enumerate(self.bounds.classes):
            for n, members in enumerate(classes.members):
                self.class_of[place].update(dict.fromkeys(members, n))

    def _watch_more(self) -> None:
        most = self.conflicts.most_common(WATCHED_AT_ONCE + len(self.watch))
        fresh = [claim for claim, _ in sorted(most, key=lambda one: (-one[1], one[0])) if claim not in self.watch]
        self.watch += fresh[: min(WATCHED_AT_ONCE, MOST_WATCHED - len(self.watch))]
        self.conflicts.clear()
        self.patience *= 2
        self._bound()
        if self.model.soft:
            self.floor = max(self.floor, self._first_floor())

    def _start(self) -> tuple[States, int]:
        return tuple(tally.start for tally in self.bounds.tallies), self.model.constant

    def _enough_states(self) -> bool:
        """Whether each seat can have a State of its own, all else left aside."""
        model = self.model
        by_place = [sorted({model.claims[c] for c in eligible}) for eligible in model.eligible]
        seats = [place for place, (_, wanted) in enumerate(model.places) for _ in wanted]
        holder: dict[int, int] = {}

        def seat(number: int, tried: set[int]) -> bool:
            for claim in by_place[seats[number]]:
                if claim not in tried:
                    tried.add(claim)
                    if claim not in holder or seat(holder[claim], tried):
                        holder[claim] = number
                        return True
            return False

        return all(seat(number, set()) for number in range(len(seats)))

    def _bench(self, place: int, states: States, cost: int, chosen: list[tuple[int, ...]], used: int) -> None:
        """Fills this bench and the later ones; `states` are of all tallies, `used` has a bit for every claim."""
        if place == len(self.model.places):
            total = cost + sum(tally.end(state) for tally, state in zip(self.model.tallies, states, strict=True))
            self._keep(total, tuple(chosen))
            return
        key = (place, states, used)
        low = self._futile.get(key)
        if low is not None and cost + low > self.ceiling:
            self.beyond = min(self.beyond, cost + low)
            return
        met, ceiling, beyond = self.met, self.ceiling, self.beyond
        self.beyond = NEVER
        self._teams(place, states, cost, chosen, used)
        if self.met == met:
            # Whoever comes here again, by others of the same States, need not look again.
            self._futile[key] = min(self.beyond, self.ceiling + 1 if self.ceiling < ceiling else NEVER) - cost
        self.beyond = min(beyond, self.beyond)

    def _teams(self, place: int, states: States, cost: int, chosen: list[tuple[int, ...]], used: int) -> None:
        options = self._options(place, states, cost, used)
        self.beyond = min(self.beyond, options.beyond + cost)
        for team, local in self._fill(place, options.tree, (), 0, used, self.ceiling):
            after, steps = self._step(states, team)
            claims = used
            for c in team:
                claims |= self.claim_bits[c]
            chosen.append(team)
            self._bench(place + 1, after, cost + local + steps, chosen, claims)
            chosen.pop()
            self._be_patient()

    def _be_patient(self) -> None:
        if self.effort.spent - self.started > self.patience and len(self.watch) < MOST_WATCHED and self.conflicts:
            raise _Refine

    def _step(self, states: States, team: tuple[int, ...]) -> tuple[States, int]:
        after, total = [], 0
        for tally, vectors, state in zip(self.model.tallies, self.model.vectors, states, strict=True):
            number, cost = tally.step(state, tally.delta([vectors[c] for c in team]))
            after.append(number)
            total += cost
        return tuple(after), total

    def _keep(self, cost: int, allocation: Seated) -> None:
        if cost > self.ceiling:
            self.beyond = min(self.beyond, cost)
            return
        self.met += 1
        if cost < self.floor:  # found already, under a lower ceiling
            return
        insort(self.window, (cost, allocation))
        missing = self.limit - len(self.done)
        if len(self.window) >= missing:
            del self.window[missing:]
            # A later one that costs as much comes after it in the order, too.
            self.ceiling = self.window[-1][0] - 1
            if self.ceiling < self.floor:
                raise _Full

    def _options(self, place: int, states: States, cost: int, used: int) -> Options:
        bounds = self.bounds
        kept = tuple(states[n] for n in bounds.kept)
        watched = sum(bit for claim, bit in bounds.bits.items() if used >> claim & 1)
        room = self.ceiling - cost
        key = (place, kept, watched, room)
        found = self._options_known.get(key)
        if found is None:
            found = self._options_known[key] = self._new_options(place, kept, watched, room)
        return found

    def _new_options(self, place: int, kept: States, watched: int, room: int) -> Options:
        """Costs are from here on."""
        bounds, ways, beyond = self.bounds, Ways(), NEVER
        rest = bounds.least[place + 1] + bounds.alone(place, kept, watched)
        later: dict[tuple[States, int], int] = {}
        seen = 0
        for choice in bounds.choices[place]:
            seen += 1
            if choice.cost + rest > room:
                beyond = min(beyond, choice.cost + rest)
                break
            if choice.watched & watched:
                continue
            change = (choice.change, choice.watched)
            if change not in later:
                states, steps = bounds.step(kept, choice.change)
                budget = room - steps - choice.cost
                later[change] = steps + bounds.to_go(place + 1, states, watched | choice.watched, budget)
            after = later[change]
            if choice.cost + after <= room:
                ways[choice.classes] = (room - after, choice.floor)
            else:
                beyond = min(beyond, choice.cost + after)
        self.effort.spend(seen)
        return Options(_tree(ways, bounds.classes[place].least), beyond)

    def _fill(
        self, place: int, tree: Tree, team: tuple[int, ...], cost: int, used: int, ceiling: int
    ) -> Iterator[tuple[tuple[int, ...], int]]:
        """Those who may fill the bench, continuing a team, in their order, with what they cost at it.

        `cost`: of the team's seats by themselves; the rooms of the tree are from when `ceiling` held.
        """
        model, linear, class_of = self.model, self.model.linear[place], self.class_of[place]
        for c in self._next(place, tree, team[-1] if team else -1, cost, ceiling):
            claim = self.claim_bits[c]
            if claim & used:
                self.conflicts[model.claims[c]] += 1
                continue
            branch = tree[class_of[c]]
            grown, spent = (*team, c), cost + linear[c]
            if branch.onward:
                yield from self._fill(place, branch.onward, grown, spent, used | claim, ceiling)
                continue
            spent += model.local(place, tuple([model.shapes[one] for one in grown]))
            if spent - branch.room <= self.ceiling - ceiling:
                yield grown, spent
            else:
                self.beyond = min(self.beyond, ceiling + spent - branch.room)

    def _next(self, place: int, tree: Tree, last: int, cost: int, ceiling: int) -> list[int]:
        """Who may come after `last`, ascending."""
        classes, linear = self.bounds.classes[place], self.model.linear[place]
        allowed: list[int] = []
        lowered = self.ceiling - ceiling
        for n, branch in tree.items():
            room = branch.room - cost
            within, members = room + lowered, classes.members[n]
            if classes.most[n] <= within:
                allowed += members[bisect_right(members, last) :]
                continue
            over = NEVER
            for c in members:
                if c > last:
                    if linear[c] <= within:
                        allowed.append(c)
                    elif linear[c] < over:
                        over = linear[c]
            self.beyond = min(self.beyond, ceiling + over - room)
        self.effort.spend(len(allowed) + len(tree))
        allowed.sort()
        return allowed


def _tree(ways: Ways, least: list[int]) -> Tree:
    """The ways by the class that comes first, then by those that follow."""
    onward: dict[int, Ways] = {}
    for way, room in ways.items():
        for n in dict.fromkeys(way):
            at = way.index(n)
            onward.setdefault(n, {})[way[:at] + way[at + 1 :]] = room
    tree = {}
    for n, rest in onward.items():
        if () in rest:
            tree[n] = Branch(rest[()][0], {})
        else:
            most = max(slack - floor - sum([least[k] for k in others]) for others, (slack, floor) in rest.items())
            tree[n] = Branch(most, _tree(rest, least))
    return tree
