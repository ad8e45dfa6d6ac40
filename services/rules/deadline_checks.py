"""The checks of planned deadlines: order, days off, hours that clocks skip.

As in structure.py: one function a rule, its name the code of its findings, its docstring for `make docs`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from models.enums import DeadlineAnchor, Language
from services.rules.days_off import WorkingCalendar
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.remarks import Remarks


@dataclass(frozen=True, slots=True)
class PlannedFacts:
    """The deadlines of the next publication, and the days off."""

    deadlines: tuple[PublishedDeadline, ...]
    calendar: WorkingCalendar

    def live(self) -> Iterator[PublishedDeadline]:
        """Those that follow their rules."""
        return (deadline for deadline in self.deadlines if not deadline.withdrawn and deadline.kept is None)


DeadlineCheck = Callable[[PlannedFacts], Remarks]


def _titled(deadline: PublishedDeadline) -> str:
    return f"“{deadline.rule.title[Language.EN]}”"


def _concerned(*deadlines: PublishedDeadline) -> tuple[str, ...]:
    return tuple(f"deadline:{deadline.key}" for deadline in deadlines)


def deadline_order(facts: PlannedFacts) -> Remarks:
    """What opens a step comes before what closes it. Authority: default."""
    known = [deadline for deadline in facts.deadlines if not deadline.withdrawn]
    for opening in known:
        for closing in known:
            same = opening.rule.opens is not None and opening.rule.opens is closing.rule.closes
            if same and opening.at is not None and closing.at is not None and opening.at >= closing.at:
                yield f"{_titled(opening)} does not come before {_titled(closing)}.", _concerned(opening, closing)


def deadline_day_off(facts: PlannedFacts) -> Remarks:
    """A deadline falls on a working day of the duty station; one that does not is only remarked on, unless its rule
    moves it. Authority: default."""
    for deadline in facts.live():
        why = facts.calendar.why(deadline.wall.date()) if deadline.wall is not None else None
        if why is not None and deadline.wall is not None:
            yield f"{_titled(deadline)} falls on {deadline.wall:%Y-%m-%d}: {why}.", _concerned(deadline)


def deadline_unknown(facts: PlannedFacts) -> Remarks:
    """What a deadline counts from can come: a rule that counts from the hearing needs one. Authority: default."""
    for deadline in facts.live():
        if deadline.at is None and deadline.rule.anchor.event is DeadlineAnchor.HEARING:
            yield f"{_titled(deadline)} counts from the hearing, and the forum has none.", _concerned(deadline)


def deadline_clock(facts: PlannedFacts) -> Remarks:
    """The hour of a deadline exists on its day; where clocks are put forward over it, the deadline is as much later.
    Authority: default."""
    for deadline in facts.live():
        if deadline.adjusted:
            words = f"clocks are put forward over its hour on that day; it is at {deadline.wall:%H:%M} instead."
            yield f"{_titled(deadline)}: {words}", _concerned(deadline)


DEADLINE_RULES: tuple[DeadlineCheck, ...] = (deadline_order, deadline_unknown, deadline_day_off, deadline_clock)
