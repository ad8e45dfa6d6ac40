"""Proposals for the seats of co-chairs: the best allocations there are or, where there is none, why."""

from services.rules.allocation_model import Model, Table
from services.rules.allocation_search import Effort, Search, Seated
from services.rules.balance import BalanceFacts
from services.rules.proposals import Proposals, Stopped, Task, never, ranked, seated


def allocation(model: Model, found: Seated) -> BalanceFacts:
    """The facts with a search's seats filled."""
    return seated(
        model.facts,
        {
            (b, s): model.candidates[c]
            for (b, seats), team in zip(model.places, found, strict=True)
            for s, c in zip(seats, team, strict=True)
        },
    )


def propose(task: Task, stopped: Stopped = never) -> Proposals:
    """The best allocations, or the rules that clash. `stopped` is asked now and then; Cancelled, when it says so."""
    model = Model(Table(task), frozenset(), soft=True)
    found = Search(model, task.limit + 1, Effort(task.effort, stopped)).run()
    items = ranked([allocation(model, one) for _, one in found.allocations], task.limit)
    return Proposals(found.proven, None if found.proven else -found.floor, items, None)
