"""Places in meetings: who fits, who is next of those who wait, and until when an offer holds.

Authority: 73/326 for adequate space for stakeholders, local authorities and regional processes; default for the rest.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from models.enums import Authority, ParticipantClass, PlaceState
from services.rules.modalities import Value

_S = PlaceState
# These count against the capacity; the other one that is alive waits.
TAKEN = frozenset({_S.HELD, _S.OFFERED})
ALIVE = TAKEN | {_S.WAITING}
# Who is offered a place later before a meeting may take it until the meeting's end.
AT_LAST = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class PlacesModalities:
    """What a mandate lets vary. `offer_hours`: for how long a place that became free is offered to one person."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    offer_hours: Value[int] = field(default=Value(24, Authority.DEFAULT))

    def __post_init__(self) -> None:
        """Raises ValueError, naming the value and what was expected."""
        if self.offer_hours.value not in range(1, 24 * 14 + 1):
            raise ValueError(f"expected offer_hours from 1 to {24 * 14}")


@dataclass(frozen=True, slots=True)
class Places:
    """The places of a meeting: how many in all, by class at the most, and kept free for a class; and by class how
    many are taken, and how many people wait."""

    capacity: int
    most: Mapping[ParticipantClass, int]
    kept: Mapping[ParticipantClass, int]
    taken: Mapping[ParticipantClass, int]
    waiting: Mapping[ParticipantClass, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many are taken."""
        return sum(self.taken.values())

    @property
    def alive(self) -> int:
        """How many have a place or wait for one."""
        return self.total + sum(self.waiting.values())

    def kept_from(self, one: ParticipantClass) -> int:
        """How many free places are kept for other classes."""
        return sum(
            max(0, number - self.taken.get(other, 0)) for other, number in self.kept.items() if other is not one
        )

    def fits(self, one: ParticipantClass) -> bool:
        """Whether there is a place for one more of a class."""
        within = self.taken.get(one, 0) < self.most.get(one, self.capacity)
        return within and self.total + self.kept_from(one) < self.capacity

    def given_at_once(self, one: ParticipantClass) -> bool:
        """Whether who asks now gets a place: there is one, and nobody of the class waits for it."""
        return not self.waiting.get(one) and self.fits(one)

    def with_one(self, one: ParticipantClass, number: int = 1) -> "Places":
        """One more of a class is there, or with -1 one less."""
        return replace(self, taken={**self.taken, one: self.taken.get(one, 0) + number})

    def without(self, one: ParticipantClass, state: PlaceState) -> "Places":
        """One less of a class has a place, or waits: whichever the state says."""
        return self.with_one(one, -1) if state in TAKEN else self.without_waiting(one)

    def without_waiting(self, one: ParticipantClass) -> "Places":
        """One less of a class waits."""
        return replace(self, waiting={**self.waiting, one: self.waiting.get(one, 0) - 1})


@dataclass(frozen=True, slots=True)
class InLine:
    """Somebody who waits."""

    place_id: UUID
    class_: ParticipantClass
    received_at: datetime
    arrival: int


def promote(places: Places, line: Sequence[InLine]) -> tuple[InLine, ...]:
    """Who of those who wait gets a place that is free: in the order in which they came, each who fits."""
    found = []
    for one in sorted(line, key=lambda waiting: (waiting.received_at, waiting.arrival)):
        if places.fits(one.class_):
            places = places.with_one(one.class_)
            found.append(one)
    return tuple(found)


def offer_ends(now: datetime, starts_at: datetime, ends_at: datetime, hours: int) -> datetime:
    """Until when an offer holds: so many hours, but not beyond the meeting's beginning, or where that is too near to
    answer its end."""
    return min(now + timedelta(hours=hours), starts_at if now + AT_LAST <= starts_at else ends_at)


def why_impossible(wanted: Places) -> str | None:
    """What was expected instead of these numbers; None: they can be."""
    if sum(wanted.kept.values()) > wanted.capacity:
        return f"expected at most {wanted.capacity} places kept, as many as there are"
    for one, number in wanted.kept.items():
        if number > wanted.most.get(one, number):
            return f"expected at most {wanted.most[one]} places kept for {one.value}, as many as it may have"
    return None


def too_many(wanted: Places) -> str | None:
    """Why there cannot be so few places; None: all who have one keep it."""
    if wanted.total > wanted.capacity:
        return f"{wanted.total} places are taken; cancel some first, or set at least so many."
    for one, number in wanted.taken.items():
        if number > wanted.most.get(one, number):
            return f"{number} places of the class {one.value} are taken; set at least so many for it."
    return None
