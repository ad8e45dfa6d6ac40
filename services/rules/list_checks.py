"""The checks of a list of names before it is circulated. One function a rule, its name the code of its findings."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from services.rules.remarks import Remarks


@dataclass(frozen=True, slots=True)
class CirculationFacts:
    """When a list is circulated, and by when it must be (None: nothing says so, or it is not known)."""

    at: datetime
    latest: datetime | None
    latest_in_words: str = ""


ListCheck = Callable[[CirculationFacts], Remarks]


def list_late(facts: CirculationFacts) -> Remarks:
    """The list reaches Member States no later than three months before the forum. Authority: 73/326."""
    if facts.latest is not None and facts.at >= facts.latest:
        yield f"The list reaches Member States too late; the time for it: {facts.latest_in_words}.", ()


LIST_RULES: tuple[ListCheck, ...] = (list_late,)
