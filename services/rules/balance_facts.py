"""Who holds the seats of a role, and what balance is measured by, as its rules see them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.enums import DevelopmentCategory, Gender, Level, RegionalGroup, SeatRole
from services.rules.co_chairs import CoChairsModalities, LevelsModalities


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who holds a seat, or would. `name` is of the State or party, in English, for sentences.

    `party`: a code. `state`: whether it is a Member State. `group` is a Member State's; `development` the lists on
    which it stands. `unavailable`: half-open spans of instants; `busy`: of other meetings in which the
    person has a seat, with their titles. `objectives`: those in which there is expertise.
    """

    name: str
    party: str | None = None
    state: bool = False
    group: RegionalGroup | None = None
    development: frozenset[DevelopmentCategory] = frozenset()
    gender: Gender = Gender.PENDING
    level: Level | None = None
    nomination_id: UUID | None = None
    person_id: UUID | None = None
    endorsed: bool = False
    unavailable: tuple[tuple[datetime, datetime], ...] = ()
    busy: tuple[tuple[datetime, datetime, str], ...] = ()
    ruled_out: frozenset[int] = frozenset()
    preferred: frozenset[int] = frozenset()
    objectives: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """The seats of one role in a meeting, in their order, None where one is vacant. `title` is English."""

    meeting_id: UUID
    title: str
    number: int | None
    starts_at: datetime
    ends_at: datetime
    objectives: frozenset[int]
    seats: tuple[Holder | None, ...]

    @property
    def holders(self) -> tuple[Holder, ...]:
        """Those there are."""
        return tuple(holder for holder in self.seats if holder is not None)

    def overlaps(self, start: datetime, end: datetime) -> bool:
        """Whether the meeting and a half-open span have an instant in common."""
        return start < self.ends_at and self.starts_at < end


@dataclass(frozen=True, slots=True)
class Membership:
    """How many Member States a forum has, by group and by development status; None: that set of data is missing."""

    groups: Mapping[RegionalGroup, int]
    development: Mapping[DevelopmentCategory, int] | None

    @property
    def total(self) -> int:
        """All Member States of the forum."""
        return sum(self.groups.values())

    def share(self, group: RegionalGroup, seats: int) -> int:
        """The most of so many seats that a group is to hold: its part of the membership, rounded up."""
        return -(-seats * self.groups.get(group, 0) // self.total) if self.total else seats

    def least(self, category: DevelopmentCategory, seats: int) -> int:
        """The seats that States of a category are to hold: their part of the membership, rounded down."""
        if self.development is None or not self.total:
            return 0
        return seats * self.development.get(category, 0) // self.total


@dataclass(frozen=True, slots=True)
class LastForum:
    """The States that co-chaired at the last forum; not `complete`: as far as they are known."""

    name: str
    states: frozenset[str]
    complete: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceFacts:
    """What the rules are asked about: the seats of one role in a forum. `last`: None where no former one is known."""

    role: SeatRole
    benches: tuple[Bench, ...]
    membership: Membership
    last: LastForum | None
    modalities: CoChairsModalities
    levels: LevelsModalities

    @property
    def seats(self) -> int:
        """All seats, vacant ones too."""
        return sum(len(bench.seats) for bench in self.benches)

    @property
    def holders(self) -> tuple[Holder, ...]:
        """All who hold a seat."""
        return tuple(holder for bench in self.benches for holder in bench.holders)

    @property
    def vacant(self) -> int:
        """Seats that nobody holds yet."""
        return self.seats - len(self.holders)

    @property
    def open(self) -> int:
        """Seats of which no State, group or status is known: vacant, or held by a person without a party."""
        return self.vacant + sum(holder.party is None for holder in self.holders)
