"""Good allocations without proof, for when the effort of a search is spent.

Seat by seat, scarcest benches first; of all that were begun the most promising few are continued.
"""

from dataclasses import dataclass
from heapq import nsmallest

from services.rules.allocation_bounds import States
from services.rules.allocation_model import FORBIDDEN, Model
from services.rules.proposals import Cancelled, Stopped

WIDTH = 16

# Candidates by bench, each ascending, in the order of the benches that have seats to fill.
Seated = tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Partial:
    """An allocation that is begun. `cost`: of the seats, and of the tallies so far; `local`: of each bench."""

    teams: Seated
    claims: frozenset[int]
    states: States
    cost: int
    local: tuple[int, ...]


def guesses(model: Model, count: int, stopped: Stopped) -> list[tuple[int, Seated]]:
    """Some allocations with their costs, best first; none where none was met with."""
    empty = tuple(() for _ in model.places)
    start = tuple(tally.start for tally in model.tallies)
    local = tuple(model.local(place, ()) for place in range(len(model.places)))
    begun = [Partial(empty, frozenset(), start, model.constant, local)]
    order = sorted(range(len(model.places)), key=lambda place: (len(model.eligible[place]), place))
    for place in order:
        for _ in model.places[place][1]:
            if stopped():
                raise Cancelled
            begun = _continued(model, place, begun, max(WIDTH, count))
    ended = sorted((_promise(model, one), one.teams) for one in begun)
    return [(cost, teams) for cost, teams in ended if cost < FORBIDDEN][:count]


def _promise(model: Model, one: Partial) -> int:
    """The cost, were all seats filled that are to be."""
    ends = (tally.end(state) for tally, state in zip(model.tallies, one.states, strict=True))
    return one.cost + sum(one.local) + sum(ends)


def _continued(model: Model, place: int, begun: list[Partial], width: int) -> list[Partial]:
    found: dict[Seated, Partial] = {}
    for one in begun:
        for c in model.eligible[place]:
            if model.claims[c] not in one.claims:
                more = _with(model, place, one, c)
                found[more.teams] = more
    return nsmallest(width, found.values(), key=lambda more: (_promise(model, more), more.teams))


def _with(model: Model, place: int, one: Partial, c: int) -> Partial:
    team = tuple(sorted((*one.teams[place], c)))
    cost, states = one.cost + model.linear[place][c], []
    for tally, vectors, state in zip(model.tallies, model.vectors, one.states, strict=True):
        after, step = tally.step(state, tally.delta([vectors[c]]))
        states.append(after)
        cost += step
    here = model.local(place, tuple([model.shapes[each] for each in team]))
    return Partial(
        (*one.teams[:place], team, *one.teams[place + 1 :]),
        one.claims | {model.claims[c]},
        tuple(states),
        cost,
        (*one.local[:place], here, *one.local[place + 1 :]),
    )
