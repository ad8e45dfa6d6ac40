"""How a rule of the programme speaks: sentences that name meetings by their titles, with the ids concerned."""

from collections.abc import Callable, Iterator, Sequence

from models.enums import Language
from services.rules.programme import MeetingFact, ProgrammeFacts

Remarks = Iterator[tuple[str, tuple[str, ...]]]
Rule = Callable[[ProgrammeFacts], Remarks]

NAMED = 3


def titled(meeting: MeetingFact) -> str:
    """The English title in quotation marks."""
    return f"“{meeting.title[Language.EN]}”"


def listed(meetings: Sequence[MeetingFact]) -> str:
    """The titles of the first three, and how many more."""
    names = ", ".join(titled(meeting) for meeting in meetings[:NAMED])
    return f"{names} and {len(meetings) - NAMED} more" if len(meetings) > NAMED else names


def ids(meetings: Sequence[MeetingFact]) -> tuple[str, ...]:
    """What a finding concerns."""
    return tuple(str(meeting.id) for meeting in meetings)


def counted(number: int, noun: str) -> str:
    """`1 day`, `2 days`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
