"""Ordered lists of speakers: who speaks in which class and how long, in which order, and when that will be.

The order is computed from what was asked and when, never stored. Authority: practice of the Assembly's high-level
meetings; the lot of the first window is a default, after the summits of 2005 and 2010, which drew lots.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from models.enums import Authority, Level, PartyKind, Speaking
from services.rules.lots import lots
from services.rules.modalities import Value

SLOWEST, FASTEST = 2.0, 0.5  # how far a pace that was measured is believed, in limits of time


@dataclass(frozen=True, slots=True)
class SpeakerClass:
    """Who speaks together: parties by kind, or by code where one has an authority of its own.

    `minutes`: the limit of a statement; `group_minutes`: on behalf of a group; None: the class makes none.
    `group_codes`: those of other classes who speak in this one when they speak for a group.
    """

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    key: str
    kinds: tuple[PartyKind, ...]
    minutes: int
    group_minutes: int | None = None
    codes: tuple[str, ...] = ()
    group_codes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raises ValueError for limits that make no sense."""
        if any(minutes is not None and not 1 <= minutes <= 60 for minutes in (self.minutes, self.group_minutes)):
            raise ValueError("expected limits from 1 to 60 minutes")

    def limit(self, speaking: Speaking) -> timedelta:
        """How long one of them may speak."""
        longer = self.group_minutes if speaking is Speaking.GROUP else None
        return timedelta(minutes=longer or self.minutes)


# The State of Palestine is inscribed among Member States and speaks for groups (ES-10/23), the Holy See after the
# last of them (58/314), the European Union among the representatives of groups (65/276).
CLASSES = (
    SpeakerClass("member_states", (PartyKind.MEMBER_STATE,), 3, 5, ("PSE",), ("ORG_EU",)),
    SpeakerClass("holy_see", (PartyKind.OBSERVER_STATE,), 3),
    SpeakerClass("intergovernmental", (PartyKind.INTERGOVERNMENTAL,), 3),
    SpeakerClass("un_system", (PartyKind.UN_ENTITY,), 3),
    SpeakerClass("other_observers", (PartyKind.OTHER_ENTITY, PartyKind.REGIONAL_PROCESS), 3),
    SpeakerClass("stakeholders", (PartyKind.ORGANIZATION,), 2),
)


@dataclass(frozen=True, slots=True)
class SpeakersModalities:
    """What a mandate lets vary in ordered lists of speakers.

    `classes`: in the order in which they speak; the tiers of levels within each are `levels.tiers`. `groups_first`:
    whether statements for a group come before others of their level. `window_seconds`: requests received so long
    after the opening are ordered by lot. `reply_minutes`: limits of the first right of reply, the second and so on;
    `reply_classes` have as many, the parties of `reply_once` one.
    """

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    classes: Value[tuple[SpeakerClass, ...]] = field(default=Value(CLASSES, Authority.PRACTICE))
    groups_first: Value[bool] = field(default=Value(True, Authority.PRACTICE))
    window_seconds: Value[int] = field(default=Value(60, Authority.DEFAULT))
    reply_minutes: Value[tuple[int, ...]] = field(default=Value((10, 5), Authority.RULES_OF_PROCEDURE))
    reply_classes: Value[tuple[str, ...]] = field(
        default=Value(("member_states", "holy_see"), Authority.RULES_OF_PROCEDURE)
    )
    reply_once: Value[tuple[str, ...]] = field(default=Value(("ORG_EU",), Authority.PRACTICE))

    def __post_init__(self) -> None:
        """Raises ValueError, naming the value and what was expected."""
        keys = [one.key for one in self.classes.value]
        if not keys or len(set(keys)) < len(keys):
            raise ValueError("classes: expected at least one, each key once")
        if not 0 <= self.window_seconds.value <= 3600:
            raise ValueError("window_seconds: expected 0 to 3600 seconds")
        if len(self.reply_minutes.value) > 2 or not all(1 <= one <= 60 for one in self.reply_minutes.value):
            raise ValueError("reply_minutes: expected at most two limits, from 1 to 60 minutes")


def class_of(classes: Sequence[SpeakerClass], kind: PartyKind, code: str, speaking: Speaking) -> SpeakerClass | None:
    """The class in which a party speaks: by its own authority, or by its kind. None: it does not, or not so."""
    group = speaking is Speaking.GROUP
    if group and (named := next((one for one in classes if code in one.group_codes), None)):
        return named
    own = next((one for one in classes if code in one.codes), None)
    own = own or next((one for one in classes if kind in one.kinds), None)
    return None if own is None or (group and own.group_minutes is None) else own


@dataclass(frozen=True, slots=True)
class Entry:
    """An inscription that is not withdrawn. `placed_at` and `placed_arrival` are those of the request, or of the last
    change of level; no two on a list have the same arrival."""

    id: UUID
    code: str
    class_: str
    speaking: Speaking
    level: Level
    placed_at: datetime
    placed_arrival: int
    absent_at: datetime | None = None
    spoke_from: datetime | None = None
    spoke_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """Two who exchange their slots, both of one mind; exchanges count in the order of `arrival`."""

    first: UUID
    second: UUID
    arrival: int


@dataclass(frozen=True, slots=True)
class Opening:
    """The first window: what is received in [begins, ends) is ordered by lot. `codes`: of all parties that asked in
    it, also of those that withdrew since. Without `seed` the lots are not drawn yet."""

    begins: datetime
    ends: datetime
    seed: str | None = None
    codes: frozenset[str] = frozenset()

    def has(self, at: datetime) -> bool:
        """Whether an instant is in the window."""
        return self.begins <= at < self.ends


@dataclass(frozen=True, slots=True)
class Ranks:
    """By what entries are ranked: class -> its place, level -> its tier, and whether groups come first."""

    classes: Mapping[str, int]
    tiers: Mapping[Level, int]
    groups_first: bool


def ranks_of(rules: SpeakersModalities, tiers: Mapping[Level, int]) -> Ranks:
    """From a forum's modalities."""
    return Ranks({one.key: place for place, one in enumerate(rules.classes.value)}, tiers, rules.groups_first.value)


def order(
    entries: Sequence[Entry], exchanges: Sequence[Exchange], ranks: Ranks, opening: Opening | None
) -> tuple[Entry, ...]:
    """All entries, each once, in the order in which they speak, whatever order they are given in.

    By class, tier of level, group statements first, then those of the first window by lot and all later ones as they
    were received. Then exchanges. Who has spoken stays where they spoke; who was called and absent comes at the end,
    in the order of being called. While the lots are not drawn, codes stand in for them.
    """
    drawn = {} if opening is None or opening.seed is None else lots(opening.seed, opening.codes)
    slots = sorted(entries, key=lambda one: _rank(one, ranks, opening, drawn))
    places = {one.id: place for place, one in enumerate(slots)}
    for exchange in sorted(exchanges, key=lambda one: one.arrival):
        if exchange.first in places and exchange.second in places:
            first, second = places[exchange.first], places[exchange.second]
            slots[first], slots[second] = slots[second], slots[first]
            places[exchange.first], places[exchange.second] = second, first
    return tuple(sorted(slots, key=lambda one: _turn(one, places[one.id])))


def _rank(
    one: Entry, ranks: Ranks, opening: Opening | None, drawn: Mapping[str, str]
) -> tuple[int, int, bool, bool, str, datetime, int]:
    own_class = ranks.classes.get(one.class_, len(ranks.classes))  # one that is no more comes last
    own_tier = ranks.tiers.get(one.level, len(Level) + 1)
    last = ranks.groups_first and one.speaking is not Speaking.GROUP
    if opening is not None and opening.has(one.placed_at):
        # A party that speaks for a group too has one lot: its arrivals tell the two apart, and only them.
        lot = drawn.get(one.code, one.code)
        return (own_class, own_tier, last, False, lot, opening.begins, one.placed_arrival)
    return (own_class, own_tier, last, True, "", one.placed_at, one.placed_arrival)


def _turn(one: Entry, place: int) -> tuple[int, float, int]:
    if one.spoke_from is not None:
        return (0, one.spoke_from.timestamp(), place)
    if one.absent_at is not None:
        return (2, one.absent_at.timestamp(), place)
    return (1, 0, place)


def pace(spoken: Sequence[tuple[timedelta, timedelta]]) -> float:
    """How long statements take of their limits, from (taken, limit) of those that ended; 1 before any has."""
    limits = sum((limit for _, limit in spoken), timedelta())
    if not limits:
        return 1.0
    return min(SLOWEST, max(FASTEST, sum((taken for taken, _ in spoken), timedelta()) / limits))


def predict(
    slots: Sequence[Entry], limits: Mapping[UUID, timedelta], sittings: Sequence[tuple[datetime, datetime]]
) -> tuple[datetime | None, ...]:
    """When each begins to speak, or did; None: the meetings' time does not suffice.

    `slots` in their order, `limits` by their ids, `sittings` the hours of the meetings in their order. Counted from
    the last statement, with the pace so far; a statement that would not end in its sitting begins the next one.
    """
    done = [one for one in slots if one.spoke_from is not None and one.spoke_until is not None]
    so_far = pace([(one.spoke_until - one.spoke_from, limits[one.id]) for one in done])  # type: ignore[operator]
    times: list[datetime | None] = []
    cursor = sittings[0][0] if sittings else None
    for one in slots:
        takes = limits[one.id] * so_far
        if one.spoke_from is not None:
            times.append(one.spoke_from)
            cursor = one.spoke_until or one.spoke_from + takes
            continue
        begins = None if cursor is None else _within(cursor, takes, sittings)
        times.append(begins)
        cursor = None if begins is None else begins + takes
    return tuple(times)


def _within(at: datetime, takes: timedelta, sittings: Sequence[tuple[datetime, datetime]]) -> datetime | None:
    """The first instant from `at` on at which so long a statement fits into a sitting."""
    starts = (max(at, begins) for begins, ends in sittings if max(at, begins) + takes <= ends)
    return next(starts, None)


def replies_of(rules: SpeakersModalities, class_: str, code: str) -> int:
    """How many rights of reply a party has on an item at one meeting."""
    if class_ in rules.reply_classes.value:
        return len(rules.reply_minutes.value)
    return min(1, len(rules.reply_minutes.value)) if code in rules.reply_once.value else 0
