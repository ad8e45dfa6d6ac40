"""What a mandate lets vary in the appointment of co-chairs, and how levels are ranked."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from models.enums import Authority, Level
from services.rules.findings import Weight, blocking_codes
from services.rules.modalities import Value


class Reason(StrEnum):
    """What makes an allocation better or worse. The first are breaches of checks, by their codes, and cost points;
    the last three are gains."""

    ONE_GENDER = "one_gender"
    ONE_GROUP = "one_group"
    GENDER_OVER_ALL = "gender_over_all"
    GROUP_MISSING = "group_missing"
    GROUP_OVER_SHARE = "group_over_share"
    DEVELOPMENT_STATUS = "development_status"
    LEVEL_GAP = "level_gap"
    STATE_OF_LAST_FORUM = "state_of_last_forum"
    ENDORSED = "endorsed"
    PREFERRED_TABLE = "preferred_table"
    EXPERTISE = "expertise"


GAINS = (Reason.ENDORSED, Reason.PREFERRED_TABLE, Reason.EXPERTISE)
GAIN_WORDS: dict[Reason, str] = {
    Reason.ENDORSED: "The nomination is endorsed by the State's regional group.",
    Reason.PREFERRED_TABLE: "The round table is one of those preferred.",
    Reason.EXPERTISE: "There is expertise in one of the round table's objectives.",
}

# The checks of balance that advise unless the Office makes them binding.
BALANCE = tuple(reason for reason in Reason if reason not in GAINS)

# Points: for a breach once for each table, group, seat or category concerned; for a gain once for each seat.
DEFAULT_WEIGHTS: dict[Reason, int] = {
    Reason.ONE_GENDER: 100,
    Reason.ONE_GROUP: 100,
    Reason.GENDER_OVER_ALL: 80,
    Reason.GROUP_MISSING: 60,
    Reason.GROUP_OVER_SHARE: 60,
    Reason.DEVELOPMENT_STATUS: 15,
    Reason.LEVEL_GAP: 20,
    Reason.STATE_OF_LAST_FORUM: 30,
    Reason.ENDORSED: 25,
    Reason.PREFERRED_TABLE: 10,
    Reason.EXPERTISE: 5,
}
HEAVIEST = 10_000
TIERS: dict[Level, int] = {level: tier for tier, level in enumerate(Level, start=1)}


@dataclass(frozen=True, slots=True)
class CoChairsModalities:
    """What a mandate lets vary in the choice of co-chairs.

    `per_table`: co-chairs of a round table. `binding`: checks of balance that block. `level_gap_most`: how many tiers
    two co-chairs of a table may lie apart. `gender_least_percent`: the part of all seats that women, and that men,
    are to hold, rounded down to whole seats. `weights`: points by reason, whole numbers; a reason that is not named
    has its default.
    """

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    per_table: Value[int] = field(default=Value(2, Authority.RESOLUTION_73_326))
    binding: Value[tuple[Reason, ...]] = field(default=Value((), Authority.DEFAULT))
    level_gap_most: Value[int] = field(default=Value(2, Authority.DEFAULT))
    gender_least_percent: Value[int] = field(default=Value(40, Authority.DEFAULT))
    weights: Value[dict[Reason, int]] = field(default_factory=lambda: Value(dict(DEFAULT_WEIGHTS), Authority.DEFAULT))

    def __post_init__(self) -> None:
        """Raises ValueError, naming the value and what was expected."""
        if self.per_table.value not in range(1, 5):
            raise ValueError("expected per_table from 1 to 4")
        if wrong := [reason.value for reason in self.binding.value if reason not in BALANCE]:
            raise ValueError(f"expected binding to name checks of balance, not {', '.join(wrong)}")
        if self.level_gap_most.value not in range(len(Level)):
            raise ValueError(f"expected level_gap_most from 0 to {len(Level) - 1}")
        if self.gender_least_percent.value not in range(51):
            raise ValueError("expected gender_least_percent from 0 to 50")
        for reason, points in self.weights.value.items():
            if not 0 <= points <= HEAVIEST:
                raise ValueError(f"expected weights.{reason.value} from 0 to {HEAVIEST}, whole numbers")

    def weight(self, reason: Reason) -> int:
        """Points for one breach or gain."""
        return self.weights.value.get(reason, DEFAULT_WEIGHTS[reason])

    def least_of_gender(self, seats: int) -> int:
        """How many of so many seats women, and men, are to hold."""
        return seats * self.gender_least_percent.value // 100

    def weighed_by(self, checks: Mapping[str, Weight]) -> "CoChairsModalities":
        """The same beside a forum's checks: what binds is what the Office names and what these say; a check that is
        not asked costs nothing."""
        blocking = blocking_codes(checks)
        binding = tuple(reason for reason in BALANCE if reason in self.binding.value or reason in blocking)
        unasked = {reason: 0 for reason in BALANCE if reason not in checks}
        weights = replace(self.weights, value={**self.weights.value, **unasked})
        return replace(self, binding=replace(self.binding, value=binding), weights=weights)


@dataclass(frozen=True, slots=True)
class LevelsModalities:
    """How levels are ranked: 1 is the highest tier; several may share one. Conferences differ in it."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    tiers: Value[dict[Level, int]] = field(default_factory=lambda: Value(dict(TIERS), Authority.PRACTICE))

    def __post_init__(self) -> None:
        """Raises ValueError for a level without a tier, or tiers that are none."""
        if missing := [level.value for level in Level if level not in self.tiers.value]:
            raise ValueError(f"expected a tier for every level; there is none for {', '.join(missing)}")
        if not all(1 <= tier <= len(Level) for tier in self.tiers.value.values()):
            raise ValueError(f"expected tiers from 1 to {len(Level)}")
