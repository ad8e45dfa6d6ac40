"""Deadlines as a publication holds them: what is carried forward, what stays although its rule gives another instant.

What is in force is what was published, with the extensions granted since. A deadline that has passed, or that an act
on record has met, never reopens silently: it stays, and says why. One whose rule is gone stays, withdrawn, since
calendars must be told. SEQUENCE rises exactly when the instant, the zone or that it is withdrawn changes.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID, uuid5

from models.enums import ForumAct, Kept
from services.rules.deadline_rules import DeadlineRule
from services.rules.deadlines import Derived
from services.rules.local_time import LocalTimeError, resolve


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedDeadline:
    """A deadline with the rule that gave it. Wall time, zone and fold are the truth, `at` the instant from them.

    Both None: what it is counted from is not known yet. `rolled_from` is the day off that it was moved from.
    `last_modified` moves with any change, `given_at` with the instant alone.
    """

    id: UUID
    key: str
    rule: DeadlineRule
    wall: datetime | None
    fold: int
    timezone: str
    at: datetime | None
    rolled_from: date | None = None
    adjusted: bool = False
    kept: Kept | None = None
    withdrawn: bool = False
    sequence: int
    last_modified: datetime
    given_at: datetime


@dataclass(frozen=True, slots=True)
class Freezing:
    """When deadlines are frozen, the forum's zone, and which stay: `staying` has why, by key."""

    forum_id: UUID
    at: datetime
    timezone: str
    staying: Mapping[str, Kept]


def compute_staying(
    before: Sequence[PublishedDeadline],
    in_force: Mapping[str, datetime],
    acts: Collection[ForumAct],
    reopened: Collection[str],
    now: datetime,
) -> dict[str, Kept]:
    """Which of the deadlines published so far stay where they are, whatever their rules give, and why.

    `in_force`: until when each runs, the extensions for everyone included. `reopened`: keys that the organizers let
    follow their rules again. Authority: default: what has closed never reopens silently.
    """
    staying = {}
    for deadline in before:
        if deadline.at is None or deadline.withdrawn or deadline.key in reopened:
            continue
        if deadline.rule.done_by is not None and deadline.rule.done_by in acts:
            staying[deadline.key] = Kept.DONE
        elif in_force.get(deadline.key, deadline.at) <= now:
            staying[deadline.key] = Kept.PASSED
        elif deadline.kept is Kept.NOTICE:
            staying[deadline.key] = Kept.NOTICE
    return staying


def freeze_deadlines(
    before: Sequence[PublishedDeadline],
    rules: Mapping[str, DeadlineRule],
    derived: Mapping[str, Derived | None],
    freezing: Freezing,
) -> tuple[PublishedDeadline, ...]:
    """The deadlines of the next publication, by instant; those without one last."""
    former = {deadline.key: deadline for deadline in before}
    frozen = [_freeze(key, rule, derived[key], former.get(key), freezing) for key, rule in rules.items()]
    gone = [deadline for key, deadline in former.items() if key not in rules]
    frozen += [_changed(deadline, replace(deadline, withdrawn=True), freezing.at) for deadline in gone]
    return tuple(sorted(frozen, key=order))


def order(deadline: PublishedDeadline) -> tuple[bool, str, str]:
    """Sorts by instant, those without one last."""
    return (deadline.at is None, deadline.at.isoformat() if deadline.at else "", deadline.key)


def _freeze(
    key: str, rule: DeadlineRule, derived: Derived | None, before: PublishedDeadline | None, freezing: Freezing
) -> PublishedDeadline:
    kept = freezing.staying.get(key)
    if before is not None and kept is not None and (derived is None or derived.at != before.at):
        return _changed(before, replace(before, rule=rule, kept=kept), freezing.at)
    now = PublishedDeadline(
        id=uuid5(freezing.forum_id, f"deadline:{key}") if before is None else before.id,
        key=key,
        rule=rule,
        wall=derived.wall if derived else None,
        fold=derived.fold if derived else 0,
        timezone=rule.timezone or freezing.timezone,
        at=derived.at if derived else None,
        rolled_from=derived.rolled_from if derived else None,
        adjusted=derived is not None and derived.adjusted,
        sequence=before.sequence if before else 0,
        last_modified=freezing.at,
        given_at=freezing.at,
    )
    return now if before is None else _changed(before, now, freezing.at)


def _changed(before: PublishedDeadline, now: PublishedDeadline, at: datetime) -> PublishedDeadline:
    same = replace(now, sequence=before.sequence, last_modified=before.last_modified, given_at=before.given_at)
    if same == before:
        return before
    told = (before.at, before.timezone, before.withdrawn) != (now.at, now.timezone, now.withdrawn)
    given_at = before.given_at if before.at == now.at else at
    return replace(now, sequence=before.sequence + told, last_modified=at, given_at=given_at)


def rederive_deadlines(
    deadlines: Sequence[PublishedDeadline], at: datetime, retold: Collection[str] = ()
) -> tuple[PublishedDeadline, ...]:
    """The deadlines with the instants that present tz data give for those to come at the instant `at`.

    `retold`: keys of those of which an extension for everyone moves. They may themselves have passed and stay, but
    calendars show the extension, and believe in its new instant only with a higher SEQUENCE.
    """
    moved = [_told(deadline, moved_deadline(deadline, at), deadline.key in retold, at) for deadline in deadlines]
    return tuple(sorted(moved, key=order))


def _told(before: PublishedDeadline, now: PublishedDeadline, retold: bool, at: datetime) -> PublishedDeadline:
    if not retold or now.sequence != before.sequence:
        return now
    return replace(now, sequence=now.sequence + 1, last_modified=at)


def moved_deadline(deadline: PublishedDeadline, now: datetime) -> PublishedDeadline:
    """The deadline with the instant that present tz data give for its wall time; one that has passed stays."""
    if deadline.at is None or deadline.wall is None or deadline.at <= now or deadline.withdrawn:
        return deadline
    try:
        instant = resolve(deadline.wall, deadline.timezone, deadline.fold).instant
    except LocalTimeError:  # It stays as it was published; somebody is told to look.
        return deadline
    return deadline if instant == deadline.at else _changed(deadline, replace(deadline, at=instant), now)
