"""The rules of deadlines as data: what each is counted from, by how much, at which hour, and what it opens or closes.

Dependencies between them form a graph: a deadline may be counted from another one, never from itself.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter

from models.enums import (
    Audience,
    Authority,
    DeadlineAnchor,
    ForumAct,
    Language,
    MeetingKind,
    Role,
    Roll,
    Step,
)
from services.rules.local_time import LocalTimeError, load_zone
from services.rules.modalities import Value
from services.rules.text import clean_line, misleading, visible

MOST_RULES = 100
_KEY = re.compile(r"[a-z][a-z0-9_]{0,59}", re.ASCII)
_LONGEST_TEXT = 200
_MOST_WORKING_DAYS = 1000
_REMINDED = frozenset(
    {Role.OPGA, Role.SECRETARIAT, Role.DELEGATION, Role.GROUP_CHAIR, Role.CO_CHAIR, Role.STAKEHOLDER}
)


class DeadlineRuleError(ValueError):
    """A rule that gives no deadline: which rule, which of its fields, and what was expected."""

    def __init__(self, key: str, at: str, code: str, message: str) -> None:
        super().__init__(f"{key}: {message}")
        self.key, self.at, self.code, self.message = key, at, code, message

    @property
    def path(self) -> str:
        """Where in the modalities' section."""
        return ".".join(part for part in ("rules", self.key, self.at) if part)


@dataclass(frozen=True, slots=True)
class Offset:
    """How far from the anchor, all parts together, negative before it.

    Months are calendar months (the end of a shorter month clamps), then weeks and days, then working days of the
    duty station; hours are elapsed hours, last of all.
    """

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    months: int = 0
    weeks: int = 0
    days: int = 0
    working_days: int = 0
    hours: int = 0

    def __post_init__(self) -> None:
        """Raises ValueError for more working days than anybody counts."""
        if abs(self.working_days) > _MOST_WORKING_DAYS:
            raise ValueError(f"expected working_days from -{_MOST_WORKING_DAYS} to {_MOST_WORKING_DAYS}")

    @property
    def of_days(self) -> bool:
        """Whether it leads to another day, hours apart."""
        return bool(self.months or self.weeks or self.days or self.working_days)


@dataclass(frozen=True, slots=True)
class Anchor:
    """What is counted from: a day of the forum, the first start or the last end of its meetings of a kind, another
    deadline, an act of the forum once it is on record, or a day as it is."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    event: DeadlineAnchor
    meeting: MeetingKind | None = None
    number: int | None = None
    deadline: str | None = None
    act: ForumAct | None = None
    day: date | None = None

    def __post_init__(self) -> None:
        """Raises ValueError where what the event needs is missing, or something else is said."""
        of_meeting = self.event in (DeadlineAnchor.MEETING_START, DeadlineAnchor.MEETING_END)
        wanted = {
            "meeting": of_meeting,
            "deadline": self.event is DeadlineAnchor.DEADLINE,
            "act": self.event is DeadlineAnchor.ACT,
            "day": self.event is DeadlineAnchor.DAY,
        }
        for name, needed in wanted.items():
            if needed and getattr(self, name) is None:
                raise ValueError(f"expected “{name}” beside the event “{self.event.value}”")
            if not needed and getattr(self, name) is not None:
                raise ValueError(f"expected no “{name}” beside the event “{self.event.value}”; send null for it")
        if self.number is not None and not of_meeting:
            raise ValueError("expected “number” only beside the event “meeting_start” or “meeting_end”")

    @property
    def on_a_day(self) -> bool:
        """Whether it is a day, without an hour of its own."""
        return self.event in (
            DeadlineAnchor.OPENING,
            DeadlineAnchor.CLOSING,
            DeadlineAnchor.HEARING,
            DeadlineAnchor.DAY,
        )


OPENING_HOUR, CLOSING_HOUR = time(10), time(17)
END_OF_DAY = time.max  # its last microsecond


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """One rule. `hour` is local; without one a day's opening is at 10:00, its closing at 17:00, and “no later than” a
    day ends with its last microsecond, while an anchor with an hour keeps that. `timezone` None: the forum's.

    A hard deadline closes (or opens) its step; a soft one reminds. `done_by` is the act after which it has been met.
    `reminds`: whose holders are reminded of it. Authority: default where no hour is given; else the rule's own.
    """

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    title: dict[Language, str]
    anchor: Anchor
    authority: Authority
    offset: Offset = field(default_factory=Offset)
    hour: time | None = None
    end_of_day: bool = False
    timezone: str | None = None
    roll: Roll = Roll.NONE
    hard: bool = False
    opens: Step | None = None
    closes: Step | None = None
    done_by: ForumAct | None = None
    audience: Audience = Audience.EVERYBODY
    reminds: tuple[Role, ...] = ()

    def __post_init__(self) -> None:
        """Raises ValueError for what no rule can be."""
        if self.hour is not None and self.hour.tzinfo is not None:
            raise ValueError("expected a local hour without a zone")
        if self.hour is not None and self.end_of_day:
            raise ValueError("expected “hour” or “end_of_day”, not both; send null for the other")
        if self.opens is not None and self.closes is not None:
            raise ValueError("expected a rule to open or to close a step; make two of it")
        if self.hard and self.opens is None and self.closes is None:
            raise ValueError("expected a hard rule to open or to close a step")
        if self.timezone is not None:
            try:
                load_zone(self.timezone)
            except LocalTimeError as error:
                raise ValueError(f"timezone: {error}") from None
        if unfit := set(self.reminds) - _REMINDED:
            raise ValueError(f"expected reminds without {', '.join(sorted(unfit))}: they have no part in it")

    @property
    def clock(self) -> time | None:
        """The local hour; None: the anchor's own."""
        if self.hour is not None or self.end_of_day:
            return END_OF_DAY if self.end_of_day else self.hour
        if not self.anchor.on_a_day:
            return None
        if self.opens is not None:
            return OPENING_HOUR
        return CLOSING_HOUR if self.closes is not None else END_OF_DAY


_NARROWEST_FIRST = (Audience.ORGANIZERS, Audience.DELEGATIONS, Audience.PARTICIPANTS, Audience.EVERYBODY)


def _demand_known(key: str, rule: DeadlineRule, rules: Mapping[str, DeadlineRule]) -> None:
    """Whoever learns of a deadline reads what it is counted from, and could count back. Raises DeadlineRuleError."""
    anchor = rules.get(rule.anchor.deadline or "")
    if anchor is not None and _NARROWEST_FIRST.index(anchor.audience) < _NARROWEST_FIRST.index(rule.audience):
        words = f"expected a deadline that all may know who learn of this one, not one for {anchor.audience.value}"
        raise DeadlineRuleError(key, "anchor.deadline", "hidden_deadline", words)


def _titled(key: str, rule: DeadlineRule) -> DeadlineRule:
    try:
        return replace(rule, title=cleaned(rule.title))
    except ValueError as error:
        raise DeadlineRuleError(key, "title", "value_error", str(error)) from None


def cleaned(texts: Mapping[Language, str]) -> dict[Language, str]:
    """The texts, each one clean line. Raises ValueError where English is missing, or one is empty or misleading."""
    if Language.EN not in texts:
        raise ValueError("expected English, which stands in for missing languages")
    lines = {}
    for language, text in texts.items():
        lines[language], fault = _looked_at(text) if len(text) <= _LONGEST_TEXT else _look_at(text)
        if fault:
            raise ValueError(f"{language.value}: {fault}")
    return lines


def _look_at(text: str) -> tuple[str, str | None]:
    """The clean line, and what is wrong with it."""
    line = clean_line(text)
    if not visible(line) or len(line) > _LONGEST_TEXT:
        return line, f"expected 1 to {_LONGEST_TEXT} characters"
    found = misleading(line)
    return line, f"expected a text without {found}" if found else None


_looked_at = lru_cache(2000)(_look_at)  # the same titles are read with every draft


@dataclass(frozen=True, slots=True)
class DeadlinesModalities:
    """What a mandate lets vary in deadlines: the rules by key, when to remind, the least notice of a shorter term.

    `reminders`: days ahead. `notice_days`: a running term may be shortened only with so many days left of it.
    `closing_soon_days`: from when on it is said that a term ends soon. `contact`: whom to ask.
    """

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by the modalities' validation)

    rules: dict[str, DeadlineRule] = field(default_factory=dict)
    reminders: Value[tuple[int, ...]] = field(default=Value((14, 3, 1), Authority.DEFAULT))
    notice_days: Value[int] = field(default=Value(14, Authority.DEFAULT))
    closing_soon_days: Value[int] = field(default=Value(7, Authority.DEFAULT))
    contact: Value[dict[Language, str]] = field(
        default_factory=lambda: Value({Language.EN: "the organizers of the forum"}, Authority.DEFAULT)
    )

    def __post_init__(self) -> None:
        """Cleans titles and contact. Raises ValueError for days that nobody is reminded on, and the like."""
        if len(self.rules) > MOST_RULES:
            raise ValueError(f"expected {MOST_RULES} rules at most")
        if unfit := [key for key in self.rules if not _KEY.fullmatch(key)]:
            words = (
                f"expected keys of lower-case letters, digits and _, such as list_circulated, not {unfit[0][:60]!r}"
            )
            raise DeadlineRuleError("", "", "value_error", words)
        days = self.reminders.value
        if len(days) > 10 or len(set(days)) != len(days) or any(day not in range(1, 366) for day in days):
            raise ValueError("reminders: expected at most ten different numbers of days from 1 to 365")
        if self.notice_days.value not in range(366):
            raise ValueError("notice_days: expected 0 to 365")
        if self.closing_soon_days.value not in range(1, 366):
            raise ValueError("closing_soon_days: expected 1 to 365")
        for key, rule in self.rules.items():
            _demand_known(key, rule, self.rules)
        # Here and not where a rule is made: rules are read again with every document that holds them.
        object.__setattr__(self, "rules", {key: _titled(key, rule) for key, rule in self.rules.items()})
        contact = replace(self.contact, value=cleaned(self.contact.value))
        object.__setattr__(self, "contact", contact)


def ordered(rules: Mapping[str, DeadlineRule]) -> tuple[str, ...]:
    """The keys, each after the one that it is counted from.

    Raises DeadlineRuleError: `unknown_deadline`; `cycle`, with the path of it.
    """
    graph = {key: {rule.anchor.deadline} if rule.anchor.deadline else set() for key, rule in rules.items()}
    for key, anchors in graph.items():
        for anchor in anchors - rules.keys():
            expected = f"expected the key of another rule to count from; there is none called {str(anchor)[:60]!r}"
            raise DeadlineRuleError(key, "anchor.deadline", "unknown_deadline", expected)
    try:
        return tuple(key for key in TopologicalSorter(graph).static_order() if key is not None)
    except CycleError as error:
        path = [str(key) for key in error.args[1]]
        words = f"expected no circle: {' → '.join(reversed(path))}"
        raise DeadlineRuleError(path[0], "anchor.deadline", "cycle", words) from None


def dependents(rules: Mapping[str, DeadlineRule], key: str) -> tuple[str, ...]:
    """The keys of all rules that are counted from this one, by way of others too, in the order of `ordered`."""
    found = {key}
    for other in ordered(rules):
        if rules[other].anchor.deadline in found:
            found.add(other)
    return tuple(other for other in ordered(rules) if other in found - {key})
