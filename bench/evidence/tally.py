"""What was counted, and the rows of the table that is made of it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from bench.evidence.caller import Answer


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table; `reached` is None where nothing is aimed at."""

    what: str
    target: str
    measured: str
    reached: bool | None


@dataclass
class Tally:
    """Of one race: answers by status, and what ought not to have come about, in words."""

    attempts: int = 0
    accepted: int = 0
    lost: int = 0  # without an answer
    statuses: Counter[int] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)

    def note(self, answer: Answer, *expected: int) -> bool:
        """Counts an attempt; whether it was accepted. What is refused must be so by one of `expected`."""
        self.attempts += 1
        self.statuses[answer.status] += 1
        accepted = answer.status < 300
        self.accepted += accepted
        if not accepted and answer.status < 500 and answer.status not in expected:
            self.broken[f"answered {answer.status} {answer.code}"] += 1
        return accepted

    def demand(self, what: str, found: object, expected: object) -> None:
        """A violation where they differ."""
        if found != expected:
            self.broken[f"{what}: {found}, not {expected}"] += 1

    def count(self, what: str, times: int) -> None:
        """So many violations of one kind."""
        if times:
            self.broken[what] += times

    @property
    def failures(self) -> int:
        """5xx other than 503, which says that nothing was done."""
        return sum(number for status, number in self.statuses.items() if status >= 500 and status != 503)

    @property
    def busy(self) -> int:
        """Told to come again."""
        return self.statuses[503]

    @property
    def violations(self) -> int:
        """How often what must hold did not."""
        return self.broken.total()

    def in_words(self) -> str:
        """The kinds of violation."""
        return "; ".join(f"{what} (× {times})" if times > 1 else what for what, times in self.broken.items())


def repeated(values: Iterable[object]) -> int:
    """How many of them are there once too often."""
    counted = Counter(values)
    return counted.total() - len(counted)
