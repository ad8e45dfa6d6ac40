"""Proposals: what is asked of a search for allocations of co-chair seats, how one is scored, and what is answered.

The points of a score come from the rules of balance themselves; whatever a search reckons with on its way must agree.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from uuid import UUID

from models.enums import SeatRole
from services.rules.balance_facts import BalanceFacts, Bench, Holder
from services.rules.balance_rules import BALANCE_RULES, times_breached
from services.rules.co_chairs import BALANCE, GAINS, Reason

# Steps of a search: some seconds of it at the most. What is asked in earnest takes a few ten thousand.
EFFORT = 1_500_000

Seats = Mapping[tuple[int, int], Holder]

_RULES = {reason: rule for reason in BALANCE for rule in BALANCE_RULES if rule.__name__ == reason.value}

# Checks of one nominee and one seat, which bar the one from the other where they block.
BARRING = frozenset({"not_a_member_state", "unavailable", "ruled_out", "person_overlap"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is asked: whom to seat where.

    `facts`: of co-chairs; the seats that are held are kept, are locked. `wanted`: the vacant seats to be filled, by
    the indexes of bench and seat; other vacant ones stay vacant. `binding`: checks of balance that must be kept, the
    others cost points. `excluded`: codes of States, and nominations' ids as text. `only`: nominations; another one of
    the same State may not be used. `barring`: the checks of a nominee and a seat that keep the one from the other;
    what the others find is told of a proposal. `limit`: how many proposals; `effort`: how many steps may be spent.
    """

    facts: BalanceFacts
    wanted: frozenset[tuple[int, int]]
    candidates: tuple[Holder, ...]
    binding: frozenset[Reason] = frozenset()
    excluded: frozenset[str] = frozenset()
    only: frozenset[UUID] = frozenset()
    barring: frozenset[str] = BARRING
    limit: int = 10
    effort: int = EFFORT

    def __post_init__(self) -> None:
        """Raises ValueError, naming what was expected."""
        if self.facts.role is not SeatRole.CO_CHAIR:
            raise ValueError("expected the seats of co-chairs")
        if wrong := sorted(reason.value for reason in self.binding if reason not in BALANCE):
            raise ValueError(f"expected binding to name checks of balance, not {', '.join(wrong)}")
        vacant = {place for place, holder in placed(self.facts) if holder is None}
        if not self.wanted <= vacant:
            raise ValueError("expected wanted to name vacant seats")
        if any(one.party is None or one.nomination_id is None for one in self.candidates):
            raise ValueError("expected a nomination and a party of every candidate")
        if len({one.nomination_id for one in self.candidates}) < len(self.candidates):
            raise ValueError("expected every nomination once")


@dataclass(frozen=True, slots=True)
class Part:
    """What one reason does to a score: how often, and the points of it; points lost are below zero."""

    reason: Reason
    times: int
    points: int


@dataclass(frozen=True, slots=True)
class Score:
    """The points of an allocation, higher being better; `parts` has every reason that is met at all."""

    total: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class SeatDifference:
    """Who holds a seat, by the indexes of bench and seat, in one proposal and in the next."""

    bench: int
    seat: int
    here: Holder
    there: Holder


@dataclass(frozen=True, slots=True)
class Separation:
    """What separates a proposal from the next: points and parts (this one's less the next one's), and seats."""

    points: int
    parts: tuple[Part, ...]
    seats: tuple[SeatDifference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One allocation: `facts` with the seats filled. `separates`: from the next one; None where there is none."""

    rank: int
    facts: BalanceFacts
    score: Score
    separates: Separation | None


@dataclass(frozen=True, slots=True)
class ClashingRule:
    """One of the rules that cannot all be kept, and the facts that make it bite."""

    key: str
    message: str


@dataclass(frozen=True, slots=True)
class Relaxation:
    """A way out: rules without which an allocation exists, and the best one then; None where it was not found."""

    rules: tuple[str, ...]
    message: str
    proposal: Proposal | None


@dataclass(frozen=True, slots=True)
class Clash:
    """Why there is no allocation: rules of which none can be left out of the explanation, and the ways out, best
    first. `proven`: that it was shown of each rule, of each way out that none is smaller, and of its allocation that
    none is better."""

    rules: tuple[ClashingRule, ...]
    relaxations: tuple[Relaxation, ...]
    proven: bool = True


@dataclass(frozen=True, slots=True)
class Proposals:
    """The answer. `proven`: there are no better ones, or none at all; else `bound`: no allocation that is not among
    `items` scores higher, None where nothing is known. `clash`: why there is none."""

    proven: bool
    bound: int | None
    items: tuple[Proposal, ...]
    clash: Clash | None


class Cancelled(Exception):
    """A search was stopped from outside."""


def placed(facts: BalanceFacts) -> Iterable[tuple[tuple[int, int], Holder | None]]:
    """All seats in their order, each with the indexes of bench and seat."""
    return (((b, s), holder) for b, bench in enumerate(facts.benches) for s, holder in enumerate(bench.seats))


def seated(facts: BalanceFacts, seats: Mapping[tuple[int, int], Holder | None]) -> BalanceFacts:
    """The facts with these seats held, or vacant, as given."""
    benches = tuple(
        replace(bench, seats=tuple(seats.get((b, s), holder) for s, holder in enumerate(bench.seats)))
        for b, bench in enumerate(facts.benches)
    )
    return replace(facts, benches=benches)


def gained(reason: Reason, bench: Bench, holder: Holder) -> bool:
    """Whether a seat earns the points of a gain."""
    if reason is Reason.ENDORSED:
        return holder.endorsed
    if reason is Reason.PREFERRED_TABLE:
        return bench.number in holder.preferred
    return bool(holder.objectives & bench.objectives)


def score(facts: BalanceFacts) -> Score:
    """The points of an allocation as it stands. What is undetermined counts nothing."""
    parts = []
    for reason in Reason:
        points = facts.modalities.weight(reason)
        if reason in GAINS:
            times = sum(gained(reason, bench, holder) for bench in facts.benches for holder in bench.holders)
        else:
            times, points = times_breached(_RULES[reason], facts), -points
        if times:
            parts.append(Part(reason, times, times * points))
    return Score(sum(part.points for part in parts), tuple(parts))


def separation(this: BalanceFacts, following: BalanceFacts) -> Separation:
    """What separates an allocation from another one of the same seats."""
    one, other = score(this), score(following)
    mine, others = ({part.reason: part for part in found.parts} for found in (one, other))
    parts = []
    for reason in Reason:
        here, there = (found.get(reason, Part(reason, 0, 0)) for found in (mine, others))
        if here != there:
            parts.append(Part(reason, here.times - there.times, here.points - there.points))
    seats = [
        SeatDifference(place[0], place[1], here, there)
        for (place, here), (_, there) in zip_longest(placed(this), placed(following))
        if here is not None and there is not None and here.nomination_id != there.nomination_id
    ]
    return Separation(one.total - other.total, tuple(parts), tuple(seats))


def ranked(found: Sequence[BalanceFacts], limit: int) -> tuple[Proposal, ...]:
    """Proposals of allocations in their order, at most so many; one more in `found` separates the last."""
    after: list[BalanceFacts | None] = [*found[1:], None]
    return tuple(
        Proposal(
            rank=rank,
            facts=this,
            score=score(this),
            separates=None if following is None else separation(this, following),
        )
        for rank, (this, following) in enumerate(zip(found[:limit], after, strict=False), start=1)
    )


Stopped = Callable[[], bool]


def never() -> bool:
    """For a search that nobody stops."""
    return False
