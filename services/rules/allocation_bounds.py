"""What an allocation that is made in part must cost at the least.

Candidates that differ in nothing that is counted over all make a class. Benches are then filled with classes: what
the best members of some classes cost together at a bench, and what they change in the tallies, is a move. The bound
is the cheapest way through the moves of the benches that are left; it forgets that no State sits twice, but for those
States that it is told to watch.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement
from math import comb

from models.enums import Gender, RegionalGroup
from services.rules.allocation_model import HARD, Model, Shape, Tally, Vector

NEVER = HARD * 1000
MOST_COMBINATIONS = 6_000
MOST_STEPS = 150_000
MOST_MASKED = 2_048

States = tuple[int, ...]
Change = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Some classes for the seats of a bench. `cost`: the least of it; `floor`: of what is not a single seat's."""

    classes: tuple[int, ...]
    cost: int
    floor: int
    change: Change
    watched: int


@dataclass(frozen=True, slots=True)
class Classes:
    """The candidates of one bench by class: members in their order, the least and the most that a seat costs, the
    watched State that all are of, and what the members have in common, as a number."""

    members: list[list[int]]
    least: list[int]
    most: list[int]
    watched: list[int]
    profiles: list[int]


class Bounds:
    """Bounds of a model. `watch`: the claims of which it is reckoned that they are used once."""

    def __init__(self, model: Model, watch: Sequence[int], spend: Callable[[int], None]) -> None:
        self.model, self.spend = model, spend
        self.bits = {claim: 1 << n for n, claim in enumerate(watch)}
        self.kept: list[int] = list(range(len(model.tallies)))
        # The same classes come at many benches: what is reckoned of them once is kept.
        self._profiles: dict[tuple[object, ...], int] = {}
        self._changes: dict[tuple[int, ...], Change] = {}
        self._floors_known: dict[tuple[Shape, ...], dict[tuple[int, ...], int]] = {}
        self.classes = [self._classes(place) for place in range(len(model.places))]
        while self.kept and self._combinations() > MOST_COMBINATIONS:
            self.kept.pop()
            self._profiles.clear()
            self.classes = [self._classes(place) for place in range(len(model.places))]
        self.choices = [self._choices(place) for place in range(len(model.places))]
        self._drop_wide_tallies()
        self.tallies = [model.tallies[n] for n in self.kept]
        self.moves = [self._moves(choices) for choices in self.choices]
        self.least = self._leasts()
        self._masks: list[int] = []
        self._ways = [self._single_moves(n) for n in range(len(self.tallies))]
        self._alone: list[dict[tuple[int, int, int], tuple[int, int]]] = [{} for _ in self.tallies]
        self._known: dict[tuple[int, States, int], tuple[int, bool]] = {}

    def _combinations(self) -> int:
        counts = (
            comb(len(classes.members) + len(seats) - 1, len(seats))
            for classes, (_, seats) in zip(self.classes, self.model.places, strict=True)
        )
        return max(counts, default=0)

    def _classes(self, place: int) -> Classes:
        model = self.model
        groups: dict[tuple[RegionalGroup | None, Gender, tuple[Vector, ...], int], list[int]] = {}
        for c in model.eligible[place]:
            shape = model.shape_of[model.shapes[c]]
            bit = self.bits.get(model.claims[c], 0)
            key = (shape[0], shape[2], tuple(model.vectors[n][c] for n in self.kept), bit)
            groups.setdefault(key, []).append(c)
        members = list(groups.values())
        linear = model.linear[place]
        return Classes(
            members,
            [min([linear[c] for c in one]) for one in members],
            [max([linear[c] for c in one]) for one in members],
            [bit for _, _, _, bit in groups],
            [self._profiles.setdefault(key[:3], len(self._profiles)) for key in groups],
        )

    def _choices(self, place: int) -> list[Choice]:
        classes, seats = self.classes[place], len(self.model.places[place][1])
        claims = [len({self.model.claims[c] for c in one}) for one in classes.members]
        best = [self._best(place, members) for members in classes.members]
        first = [(shapes[0][0], shapes[0][1][0][1]) for shapes in best]
        least, profiles, floors = classes.least, classes.profiles, self._floors(place)
        found = []
        for some in combinations_with_replacement(range(len(classes.members)), seats):
            watched = self._watched(classes, some, claims)
            if watched is None:
                continue
            kinds = tuple([profiles[n] for n in some])
            floor = floors.get(kinds)
            if floor is None:
                floor = floors[kinds] = self._floor(place, some)
            cost = floor + sum([least[n] for n in some])
            if seats <= 2 and not self._plain(place, [first[n] for n in some], floor):
                cost = self._joint(place, [best[n] for n in some], cost)
            if cost < NEVER:
                change = self._changes.get(kinds)
                if change is None:
                    change = self._changes[kinds] = self._change(place, some)
                found.append(Choice(some, cost, floor, change, watched))
        found.sort(key=lambda choice: (choice.cost, choice.classes))
        self.spend(len(found))
        return found

    def _floors(self, place: int) -> dict[tuple[int, ...], int]:
        """What is known already of the benches that have the same holders."""
        return self._floors_known.setdefault(tuple(self.model.held[place]), {})

    def _watched(self, classes: Classes, some: tuple[int, ...], claims: list[int]) -> int | None:
        """The watched States that these classes use; None where they cannot be seated together."""
        watched = 0
        for n in some:
            if watched & classes.watched[n] or some.count(n) > claims[n]:
                return None
            watched |= classes.watched[n]
        return watched

    def _floor(self, place: int, some: tuple[int, ...]) -> int:
        """What the rules of the bench cost at the least, levels left aside."""
        members = self.classes[place].members
        return self.model.local(place, tuple([self.model.without_level[members[n][0]] for n in some]))

    def _best(self, place: int, members: Sequence[int]) -> list[tuple[int, list[tuple[int, int]]]]:
        """By shape, the two cheapest of different States: (cost, claim)."""
        model = self.model
        found: dict[int, list[tuple[int, int]]] = {}
        for c in sorted(members, key=lambda c: model.linear[place][c]):
            two = found.setdefault(model.shapes[c], [])
            if len(two) < 2 and all(claim != model.claims[c] for _, claim in two):
                two.append((model.linear[place][c], model.claims[c]))
        return list(found.items())

    def _plain(self, place: int, firsts: Sequence[tuple[int, int]], floor: int) -> bool:
        """Whether the cheapest of each class (shape, claim) go together."""
        if len(firsts) == 2 and firsts[0][1] == firsts[1][1]:
            return False
        return self.model.local(place, tuple([shape for shape, _ in firsts])) == floor

    def _joint(self, place: int, best: Sequence[list[tuple[int, list[tuple[int, int]]]]], least: int) -> int:
        """What the best of one class, or of two, cost at the least; never less than `least`."""
        if len(best) == 1:
            return min(two[0][0] + self.model.local(place, (shape,)) for shape, two in best[0])
        cheapest = NEVER
        for shape, two in best[0]:
            for other_shape, others in best[1]:
                if two[0][0] + others[0][0] >= cheapest:
                    break
                cost = _of_two_states(two, others)
                if cost < cheapest:
                    cheapest = min(cheapest, cost + self.model.local(place, (shape, other_shape)))
                    if cheapest == least:
                        return least
        return cheapest

    def _change(self, place: int, some: tuple[int, ...]) -> Change:
        members = self.classes[place].members
        vectors = self.model.vectors
        return tuple(self.model.tallies[n].delta([vectors[n][members[k][0]] for k in some]) for n in self.kept)

    def _drop_wide_tallies(self) -> None:
        """Tallies with so many states that reckoning with them takes too long; the bound is weaker without."""
        for n in reversed(self.kept.copy()):
            at = self.kept.index(n)
            changes = sum(len({choice.change[at] for choice in choices}) for choices in self.choices)
            if self.model.tallies[n].size * changes > MOST_STEPS:
                self.kept.pop(at)
                self.choices = [
                    [
                        Choice(one.classes, one.cost, one.floor, one.change[:at] + one.change[at + 1 :], one.watched)
                        for one in choices
                    ]
                    for choices in self.choices
                ]

    def _moves(self, choices: Sequence[Choice]) -> list[tuple[int, Change, int]]:
        cheapest: dict[tuple[Change, int], int] = {}
        for choice in choices:
            cheapest.setdefault((choice.change, choice.watched), choice.cost)
        return [(cost, change, watched) for (change, watched), cost in cheapest.items()]

    def _leasts(self) -> list[int]:
        """By place, what this and all later benches cost at the least, tallies left aside."""
        least = [0]
        for moves in reversed(self.moves):
            least.append(least[-1] + (moves[0][0] if moves else NEVER))
        return least[::-1]

    def _single_moves(self, at: int) -> list[list[tuple[int, int, int]]]:
        """By place, the least cost of each change of one tally; by watched States too, if there are not too many."""
        masked = self.tallies[at].size << len(self.bits) <= MOST_MASKED
        found = []
        for moves in self.moves:
            cheapest: dict[tuple[int, int], int] = {}
            for cost, change, used in moves:
                cheapest.setdefault((change[at], used if masked else 0), cost)
            found.append([(cost, delta, used) for (delta, used), cost in cheapest.items()])
        self._masks.append(-1 if masked else 0)
        return found

    def _with_one(self, at: int, place: int, state: int, watched: int) -> tuple[int, int]:
        """The least that is left to pay with one tally alone: benches included, and of the tally by itself."""
        key = (place, state, watched & self._masks[at])
        found = self._alone[at].get(key)
        if found is None:
            tally = self.tallies[at]
            if place == len(self.moves):
                found = (tally.end(state), tally.end(state))
            else:
                found = self._least_of(at, tally, place, state, key[2])
            self._alone[at][key] = found
        return found

    def _least_of(self, at: int, tally: Tally, place: int, state: int, watched: int) -> tuple[int, int]:
        both = alone = NEVER
        ways = self._ways[at][place]
        self.spend(len(ways))
        for cost, delta, used in ways:
            if used & watched:
                continue
            after, step = tally.step(state, delta)
            later, by_itself = self._with_one(at, place + 1, after, used | watched)
            both, alone = min(both, cost + step + later), min(alone, step + by_itself)
        return both, alone

    def alone(self, place: int, states: States, watched: int) -> int:
        """What the tallies cost at the least, each by itself."""
        return sum([self._with_one(at, place, state, watched)[1] for at, state in enumerate(states)])

    def estimate(self, place: int, states: States, watched: int) -> int:
        """A bound that is quickly had."""
        if not states:
            return self.least[place]
        most, alone = 0, 0
        for at, state in enumerate(states):
            both, by_itself = self._with_one(at, place, state, watched)
            alone += by_itself
            most = both - by_itself if at == 0 else max(most, both - by_itself)
        return most + alone

    def step(self, states: States, change: Change) -> tuple[States, int]:
        """The states of the tallies after a move, and its cost in them."""
        after, total = [], 0
        for tally, state, delta in zip(self.tallies, states, change, strict=True):
            state, cost = tally.step(state, delta)
            after.append(state)
            total += cost
        return tuple(after), total

    def to_go(self, place: int, states: States, watched: int, budget: int) -> int:
        """A bound of what is left to pay from here; where it is within the budget, it is the cheapest way itself."""
        key = (place, states, watched)
        known = self._known.get(key)
        if known is None:
            known = (self.estimate(place, states, watched), place == len(self.moves))
        if known[1] or known[0] > budget:
            return known[0]
        best = max(self._search(place, states, watched, budget), known[0])
        self._known[key] = (best, best <= budget)
        return best

    def _search(self, place: int, states: States, watched: int, budget: int) -> int:
        best, limit = NEVER, budget
        rest = self.least[place + 1] + self.alone(place, states, watched)
        seen = 0
        for cost, after, steps, used in self._onward(place, states, watched):
            seen += 1
            if cost + rest > limit:
                best = min(best, cost + rest)
                break
            total = cost + steps
            total += self.to_go(place + 1, after, used, limit - total)
            if total < best:
                best = total
                limit = min(limit, total - 1)
        self.spend(seen)
        return best

    def _onward(self, place: int, states: States, watched: int) -> Iterator[tuple[int, States, int, int]]:
        for cost, change, used in self.moves[place]:
            if not used & watched:
                after, steps = self.step(states, change)
                yield cost, after, steps, used | watched


def _of_two_states(two: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]]) -> int:
    """The cheapest pair of different States."""
    if two[0][1] != others[0][1]:
        return two[0][0] + others[0][0]
    return min(
        (cost + more for cost, claim in two for more, other in others if claim != other),
        default=NEVER,
    )
