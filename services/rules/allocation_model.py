"""A search for allocations, prepared: who may sit where, what a seat costs, and tallies of what counts over all.

A cost is a score with its sign changed. A rule that must be kept costs HARD. All is whole numbers, in an order that
does not depend on the order of the candidates.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from models.enums import DevelopmentCategory, Gender, RegionalGroup
from services.rules.balance_facts import BalanceFacts, Bench, Holder
from services.rules.balance_rules import UNDECIDED
from services.rules.co_chairs import GAINS, Reason
from services.rules.proposals import Task, gained, placed, seated

HARD = 10**12
FORBIDDEN = HARD // 2  # nothing that keeps the rules costs so much

STATE_TWICE = "state_twice"
EXCLUDED, ONLY = "excluded", "only"
FEW = 5  # exclusions that are rules of their own; more of them are one rule
NOWHERE = frozenset({""})  # a bar that is no rule's and that nothing lifts
Vector = tuple[int, ...]
# Of a holder: group, whether a party is named, gender, tier.
Shape = tuple[RegionalGroup | None, bool, Gender, int | None]

_COUNTED = {Gender.F: (1, 0), Gender.M: (0, 1), Gender.OTHER: (0, 0)}


def sort_key(holder: Holder) -> tuple[str, str]:
    """The order of candidates, and so of allocations that score alike."""
    return holder.party or "", str(holder.nomination_id)


def lock_key(bench: Bench, seat: int) -> str:
    """The rule that a seat keeps its holder."""
    return f"locked:{bench.meeting_id if bench.number is None else bench.number}/{seat + 1}"


class Table:
    """A task's candidates in order, the seats that are kept, and what bars each candidate from each bench.

    Whoever keeps a seat is a candidate for that bench once the seat need not be kept: so nothing is lost by that.
    """

    def __init__(self, task: Task) -> None:
        self.task = task
        held = {place: holder for place, holder in placed(task.facts) if holder is not None}
        self.locks = {lock_key(task.facts.benches[b], s): (b, s) for b, s in held}
        nominated = {one.nomination_id for one in task.candidates}
        keeping = [(key, held[place]) for key, place in self.locks.items()]
        fresh = [
            (key, one) for key, one in keeping if one.nomination_id is None or one.nomination_id not in nominated
        ]
        self.candidates = sorted([*task.candidates, *(one for _, one in fresh)], key=sort_key)
        self._lock_of = {id(one): key for key, one in fresh}
        self._lock_of_nomination = {str(one.nomination_id): key for key, one in keeping if one.nomination_id}
        everywhere = [frozenset(self._everywhere(holder)) for holder in self.candidates]
        self.bars = [
            [self._barred(b, bench, holder, bars) for bars, holder in zip(everywhere, self.candidates, strict=True)]
            for b, bench in enumerate(task.facts.benches)
        ]

    def _barred(self, index: int, bench: Bench, holder: Holder, everywhere: frozenset[str]) -> frozenset[str]:
        fresh = self._lock_of.get(id(holder))
        lock = fresh or self._lock_of_nomination.get(str(holder.nomination_id))
        if lock is not None and self.locks[lock][0] == index:
            return frozenset({lock})
        if fresh is not None:
            return NOWHERE
        return everywhere.union(self._at(bench, holder), () if lock is None else (lock,))

    @cached_property
    def parties_of_only(self) -> dict[str, str]:
        """By nomination that alone may be used of its State: the code of that State, as far as it is known."""
        known = {str(one.nomination_id): one.party for one in (*self.candidates, *self.task.facts.holders)}
        found = {str(one): known.get(str(one)) for one in self.task.only}
        return {one: party for one, party in sorted(found.items()) if party is not None}

    @cached_property
    def many(self) -> frozenset[str]:
        """`excluded` and `only`, where more than a few of them keep somebody from a seat: then all are one rule."""
        parties = Counter(one.party for one in self.task.candidates)
        nominations = {str(one.nomination_id) for one in self.task.candidates}
        excluded = self.task.excluded & (nominations | {str(party) for party in parties})
        only = [one for one, party in self.parties_of_only.items() if parties[party] > (one in nominations)]
        return frozenset(name for name, those in ((EXCLUDED, excluded), (ONLY, only)) if len(those) > FEW)

    def _everywhere(self, holder: Holder) -> Iterator[str]:
        if not holder.state and "not_a_member_state" in self.task.barring:
            yield "not_a_member_state"
        for name in (str(holder.party), str(holder.nomination_id)):
            if name in self.task.excluded:
                yield self._one_or_all(EXCLUDED, name)
        for nomination, party in self.parties_of_only.items():
            if party == holder.party and str(holder.nomination_id) not in self.parties_of_only:
                yield self._one_or_all(ONLY, nomination)

    def _one_or_all(self, rule: str, name: str) -> str:
        return rule if rule in self.many else f"{rule}:{name}"

    def _at(self, bench: Bench, holder: Holder) -> Iterator[str]:
        barring = self.task.barring
        if "unavailable" in barring and any(bench.overlaps(start, end) for start, end in holder.unavailable):
            yield "unavailable"
        if "ruled_out" in barring and bench.number in holder.ruled_out:
            yield "ruled_out"
        if "person_overlap" in barring and any(bench.overlaps(start, end) for start, end, _ in holder.busy):
            yield "busy"

    def is_balance(self, key: str) -> bool:
        """Whether a rule is one of balance; all others bar somebody from somewhere."""
        return key.partition(":")[0] in set(self.task.binding)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """All rules that this task is to keep and that may be found to clash, those that bar somebody only.

        The first are rather named in an explanation than the last.
        """
        barring = {key for row in self.bars for bars in row for key in bars} - NOWHERE - self.locks.keys()
        return (*self._balance(), *self.locks, *sorted(barring), STATE_TWICE)

    def _balance(self) -> Iterator[str]:
        facts = self.task.facts
        for reason in Reason:
            if reason not in self.task.binding:
                continue
            if reason in (Reason.GROUP_MISSING, Reason.GROUP_OVER_SHARE):
                yield from (f"{reason.value}:{group.value}" for group in RegionalGroup)
            elif reason is Reason.GENDER_OVER_ALL:
                yield from (f"{reason.value}:{gender.value}" for gender in (Gender.F, Gender.M))
            elif reason is Reason.DEVELOPMENT_STATUS:
                if facts.membership.development is not None:
                    yield from (f"{reason.value}:{category.value}" for category in DevelopmentCategory)
            else:
                yield reason.value


class Tally:
    """Counts that matter over all benches, each as far as it matters, its cap; states and changes have numbers.

    `over`: what one more costs at the cap. `end`: what the counts cost when all is filled.
    """

    def __init__(self, start: Vector, caps: Vector, over: Vector, end: Callable[[Vector], int]) -> None:
        self.caps, self.over = caps, over
        self.states: list[Vector] = []
        self.deltas: list[Vector] = []
        self._state_numbers: dict[Vector, int] = {}
        self._delta_numbers: dict[Vector, int] = {}
        self._sums: dict[tuple[Vector, ...], int] = {}
        self._steps: dict[tuple[int, int], tuple[int, int]] = {}
        self._ends: dict[int, int] = {}
        self._end = end
        self.before = sum(max(0, n - cap) * cost for n, cap, cost in zip(start, caps, over, strict=True))
        self.start = self._state(tuple(map(min, start, caps)))

    def _state(self, vector: Vector) -> int:
        if vector not in self._state_numbers:
            self._state_numbers[vector] = len(self.states)
            self.states.append(vector)
        return self._state_numbers[vector]

    def delta(self, vectors: Sequence[Vector]) -> int:
        """The number of a change: the sum of vectors."""
        several = tuple(vectors)
        found = self._sums.get(several)
        if found is None:
            vector = tuple(map(sum, zip(*several, strict=True)))
            found = self._delta_numbers.setdefault(vector, len(self.deltas))
            if found == len(self.deltas):
                self.deltas.append(vector)
            self._sums[several] = found
        return found

    def step(self, state: int, delta: int) -> tuple[int, int]:
        """The state after a change, and what it costs."""
        found = self._steps.get((state, delta))
        if found is None:
            counts = tuple(map(int.__add__, self.states[state], self.deltas[delta]))
            cost = sum(max(0, n - cap) * over for n, cap, over in zip(counts, self.caps, self.over, strict=True))
            found = self._steps[state, delta] = (self._state(tuple(map(min, counts, self.caps))), cost)
        return found

    def end(self, state: int) -> int:
        """What a state costs when all is filled."""
        if state not in self._ends:
            self._ends[state] = self._end(self.states[state])
        return self._ends[state]

    @property
    def size(self) -> int:
        """At most so many states."""
        size = 1
        for cap in self.caps:
            size *= cap + 1
        return size


class Model:
    """A task with some rules dropped. Not `soft`: only what must be kept costs anything.

    Candidates are numbered in their order. `places`: the indexes of the benches that have seats to fill, with these
    seats' indexes; a candidate's `claim` is what it may be given once: its State.
    """

    def __init__(self, table: Table, dropped: frozenset[str], *, soft: bool) -> None:
        self.table, self.dropped, self.soft = table, dropped, soft
        task = table.task
        vacated = {place for key, place in table.locks.items() if key in dropped}
        self.facts: BalanceFacts = seated(task.facts, dict.fromkeys(vacated))
        wanted = sorted(task.wanted | vacated)
        self.places = [(b, tuple(s for at, s in wanted if at == b)) for b in sorted({b for b, _ in wanted})]
        self.open_after = self.facts.open - len(wanted)
        self.vacant_after = self.facts.vacant - len(wanted)
        self.candidates = table.candidates
        once = STATE_TWICE not in dropped
        self.claims = self._claims(once)
        self.impossible = once and self._held_twice()
        self.eligible = [self._eligible(b, once) for b, _ in self.places]
        self.linear = [[self._linear(self.facts.benches[b], one) for one in self.candidates] for b, _ in self.places]
        # By number, since they are looked up often.
        self.shape_of: list[Shape] = []
        self._shape_numbers: dict[Shape, int] = {}
        self.shapes = [self._number(self.shape(holder)) for holder in self.candidates]
        self.without_level = [self._number((*self.shape_of[n][:3], None)) for n in self.shapes]
        self.held = [[self.shape(holder) for holder in self.facts.benches[b].holders] for b, _ in self.places]
        shared: dict[tuple[Shape, ...], dict[tuple[int, ...], int]] = {}
        self._local = [shared.setdefault(tuple(shapes), {}) for shapes in self.held]
        self.tallies, self.vectors = self._tallies()
        self.constant = self._constant()

    def points(self, reason: Reason, key: str | None = None) -> int:
        """What one breach costs."""
        if reason in self.table.task.binding and (key or reason.value) not in self.dropped:
            return HARD
        return self.facts.modalities.weight(reason) if self.soft else 0

    def _claims(self, once: bool) -> list[int]:
        numbers: dict[str | int, int] = {}
        return [
            numbers.setdefault(n if one.party is None or not once else one.party, len(numbers))
            for n, one in enumerate(self.candidates)
        ]

    def _held_twice(self) -> bool:
        parties = [holder.party for holder in self.facts.holders if holder.party is not None]
        return len(set(parties)) < len(parties)

    def _eligible(self, bench: int, once: bool) -> list[int]:
        taken = {holder.party for holder in self.facts.holders} - {None} if once else set()
        bars = self.table.bars[bench]
        return [
            c for c, holder in enumerate(self.candidates) if bars[c] <= self.dropped and holder.party not in taken
        ]

    def allocation(self, found: Sequence[Sequence[int]]) -> BalanceFacts:
        """The facts with the seats filled: candidates by bench, in the order of `places`."""
        places = zip(self.places, found, strict=True)
        return seated(
            self.facts,
            {(b, s): self.candidates[c] for (b, seats), team in places for s, c in zip(seats, team, strict=True)},
        )

    def _linear(self, bench: Bench, holder: Holder) -> int:
        cost = 0
        if self.soft:
            weight = self.facts.modalities.weight
            cost -= sum(weight(reason) for reason in GAINS if gained(reason, bench, holder))
        last = self.facts.last
        if last is not None and holder.party in last.states:
            cost += self.points(Reason.STATE_OF_LAST_FORUM)
        return cost

    def shape(self, holder: Holder) -> Shape:
        """What the rules of one bench look at."""
        tier = None if holder.level is None else self.facts.levels.tiers.value[holder.level]
        gender = Gender.PENDING if holder.gender in UNDECIDED else holder.gender
        return holder.group, holder.party is not None, gender, tier

    def _number(self, shape: Shape) -> int:
        number = self._shape_numbers.setdefault(shape, len(self.shape_of))
        if number == len(self.shape_of):
            self.shape_of.append(shape)
        return number

    def local(self, place: int, shapes: tuple[int, ...]) -> int:
        """What the rules of one bench cost when these join those who hold its other seats."""
        found = self._local[place].get(shapes)
        if found is None:
            found = self._local[place][shapes] = self._together(
                [*self.held[place], *(self.shape_of[n] for n in shapes)]
            )
        return found

    def _together(self, shapes: Sequence[Shape]) -> int:
        cost = 0
        if _of_one_group(shapes):
            cost += self.points(Reason.ONE_GROUP)
        if _of_one_gender(shapes):
            cost += self.points(Reason.ONE_GENDER)
        tiers = [tier for _, _, _, tier in shapes if tier is not None]
        if tiers and max(tiers) - min(tiers) > self.facts.modalities.level_gap_most.value:
            cost += self.points(Reason.LEVEL_GAP)
        return cost

    def _constant(self) -> int:
        """What those who are seated already cost by themselves."""
        filled = {b for b, _ in self.places}
        cost = sum(tally.before for tally in self.tallies)
        for b, bench in enumerate(self.facts.benches):
            cost += sum(self._linear(bench, holder) for holder in bench.holders)
            if b not in filled:
                cost += self._together([self.shape(holder) for holder in bench.holders])
        return cost

    def _tallies(self) -> tuple[list[Tally], list[list[Vector]]]:
        """Of groups, genders and development, as far as they cost anything; and what each candidate adds to each."""
        made = [made for made in (self._groups(), self._genders(), self._development()) if made is not None]
        return [tally for tally, _ in made], [[vector(one) for one in self.candidates] for _, vector in made]

    def _groups(self) -> tuple[Tally, Callable[[Holder], Vector]] | None:
        groups, membership, seats = list(RegionalGroup), self.facts.membership, self.facts.seats
        over = tuple(self.points(Reason.GROUP_OVER_SHARE, f"group_over_share:{group.value}") for group in groups)
        members = [bool(membership.groups.get(group)) for group in groups]
        needed = [self.points(Reason.GROUP_MISSING, f"group_missing:{group.value}") == HARD for group in groups]
        weight = self.facts.modalities.weight(Reason.GROUP_MISSING) if self.soft else 0
        counted = seats >= sum(members) and (weight > 0 or any(needed))
        if not counted and not any(over):
            return None
        caps = tuple(
            membership.share(group, seats) if over[n] else int(counted and members[n])
            for n, group in enumerate(groups)
        )

        def end(counts: Vector) -> int:
            missing = [n for n, count in enumerate(counts) if not count and members[n]]
            if not counted:
                return 0
            bound = sum(needed[n] for n in missing) - self.open_after
            return max(0, len(missing) - self.open_after) * weight + max(0, bound) * HARD

        held = Counter(holder.group for holder in self.facts.holders)
        units: dict[RegionalGroup | None, Vector] = {
            group: tuple(int(n == at) for n in range(len(groups))) for at, group in enumerate(groups)
        }
        units[None] = (0,) * len(groups)
        return Tally(tuple(held[group] for group in groups), caps, over, end), lambda holder: units[holder.group]

    def _genders(self) -> tuple[Tally, Callable[[Holder], Vector]] | None:
        costs = [self.points(Reason.GENDER_OVER_ALL, f"gender_over_all:{one.value}") for one in (Gender.F, Gender.M)]
        need = self.facts.modalities.least_of_gender(self.facts.seats)

        def vector(holder: Holder) -> Vector:
            return (1, 1) if holder.gender in UNDECIDED else _COUNTED[holder.gender]

        return self._lacking(costs, [need, need], vector, self.vacant_after)

    def _development(self) -> tuple[Tally, Callable[[Holder], Vector]] | None:
        categories, seats = list(DevelopmentCategory), self.facts.seats
        if self.facts.membership.development is None:
            return None
        costs = [self.points(Reason.DEVELOPMENT_STATUS, f"development_status:{one.value}") for one in categories]
        needs = [self.facts.membership.least(category, seats) for category in categories]

        def vector(holder: Holder) -> Vector:
            return tuple(int(category in holder.development) for category in categories)

        return self._lacking(costs, needs, vector, self.open_after)

    def _lacking(
        self, costs: Sequence[int], needs: Sequence[int], vector: Callable[[Holder], Vector], still: int
    ) -> tuple[Tally, Callable[[Holder], Vector]] | None:
        """A tally of what is needed and, where it is lacking, costs."""
        caps = tuple(need if cost else 0 for cost, need in zip(costs, needs, strict=True))
        if not any(caps):
            return None

        def end(counts: Vector) -> int:
            return sum((cap - count) * cost for cap, count, cost in zip(caps, counts, costs, strict=True))

        held = [vector(holder) for holder in self.facts.holders]
        start = tuple(still + sum(one[n] for one in held) for n in range(len(caps)))
        return Tally(start, caps, (0,) * len(caps), end), lambda holder: tuple(map(min, vector(holder), caps))


def _of_one_group(shapes: Sequence[Shape]) -> bool:
    counted = [shape for shape in shapes if shape[0] is not None or not shape[1]]
    return len(counted) > 1 and all(shape[1] for shape in counted) and len({shape[0] for shape in counted}) == 1


def _of_one_gender(shapes: Sequence[Shape]) -> bool:
    genders = {shape[2] for shape in shapes}
    return len(shapes) > 1 and len(genders) == 1 and genders <= {Gender.F, Gender.M}
