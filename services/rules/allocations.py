"""Proposals for the seats of co-chairs: the best allocations there are or, where there is none, why."""

from services.rules.allocation_model import Model, Table
from services.rules.allocation_search import Effort, Search
from services.rules.clashes import explain
from services.rules.feasibility import Feasibility
from services.rules.proposals import Proposals, Stopped, Task, never, ranked

GLANCE = 12_000


def propose(task: Task, stopped: Stopped = never) -> Proposals:
    """The best allocations, or the rules that clash. `stopped` is asked now and then; Cancelled, when it says so."""
    table = Table(task)
    # That there is none is often seen sooner without the points.
    if task.binding and not Feasibility(table, stopped, min(GLANCE, task.effort)).possible(frozenset(table.keys)):
        return Proposals(True, None, (), explain(table, stopped))
    model = Model(table, frozenset(), soft=True)
    found = Search(model, task.limit + 1, Effort(task.effort, stopped)).run()
    items = ranked([model.allocation(one) for _, one in found.allocations], task.limit)
    clash = explain(table, stopped) if found.proven and not items else None
    return Proposals(found.proven, None if found.proven else -found.floor, items, clash)
